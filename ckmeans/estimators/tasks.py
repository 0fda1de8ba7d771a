"""scikit-learn's callbacks, those of set_callbacks() in scikit-learn 1.9 and later: a fit as a tree of tasks.

A fit is a task of as many runs as n_init asks for, and a run is one of at most max_iter steps. It must not know how a
step is done, and imports scikit-learn only where such callbacks are set.
"""

import contextlib

from ckmeans.callbacks import Listener

_NO_TASKS = contextlib.nullcontext()


def tasks_of(estimator, X, y, sample_weight):
    """Return a context in which an estimator is fitted: Tasks, or nothing where no such callbacks are set."""
    if "_skl_callbacks" not in vars(estimator):
        return _NO_TASKS
    return Tasks(estimator, X, y, sample_weight)


class Tasks(Listener):
    """Tells scikit-learn's callbacks of the tasks of a fit: an answer to a step ends its run, one to a run the fit.

    Parameters
    ----------
    estimator : CentersEstimator
        With callbacks, and n_features_in_ of the rows to be fitted.
    X, y, sample_weight
        As the user gave them to fit().
    """

    def __init__(self, estimator, X, y, sample_weight):
        self.estimator = estimator
        metadata = {} if sample_weight is None else {"sample_weight": sample_weight}
        self.data = {"estimator": estimator, "X": X, "y": y, "metadata": metadata}

    def __enter__(self):
        try:
            self.fit = self.estimator._init_callback_context(max_subtasks=None)
            self.fit.call_on_fit_task_begin(**self.data)
        except BaseException:
            self.tear_down()
            raise
        return self

    def __exit__(self, kind, *_):
        try:
            if kind is None:
                self.fit.call_on_fit_task_end(**self.data, reconstruction_attributes={})
        finally:
            self.tear_down()

    def tear_down(self):
        """Let callbacks end what their set-up began."""
        from sklearn.callback import with_callbacks

        with_callbacks(lambda estimator: None)(self.estimator)

    def begin_run(self, restart):
        """Begin the task of a run."""
        self.run = self.fit.subcontext("run", max_subtasks=self.estimator.max_iter)
        self.run.call_on_fit_task_begin(**self.data)

    def begin_step(self):
        """Begin the task of a step."""
        self.task = self.run.subcontext("step")
        self.task.call_on_fit_task_begin(**self.data)

    def step(self, state, inertia, reason):
        """End the task of a step."""

        def fitted():
            found = {"cluster_centers_": state.centers.copy(), "labels_": state.labels.copy()}
            return {**found, "inertia_": state.inertia, "n_iter_": state.step + 1, "converged_": bool(reason)}

        return self.task.call_on_fit_task_end(**self.data, reconstruction_attributes=fitted)

    def end_run(self, result):
        """End the task of a run."""
        found = {"cluster_centers_": result.centers, "labels_": result.labels, "inertia_": result.inertia}
        found |= {"n_iter_": result.n_iter, "converged_": result.converged, "history_": result.history}
        return self.run.call_on_fit_task_end(**self.data, reconstruction_attributes=found)
