"""scikit-learn's callbacks, where it has them: a fit is told as its tasks, whatever happens in it."""

from collections import Counter

import numpy as np
import pytest

from ckmeans import KMeans

pytest.importorskip("sklearn.callback", reason="needs scikit-learn 1.9 or later")


class Recorder:
    """Remembers every hook. Answers and errors: {name of hook and task: what}."""

    def __init__(self, answers=(), errors=()):
        self.answers, self.errors = dict(answers), dict(errors)
        self.told, self.models = [], []

    def hear(self, hook, context):
        self.told.append((hook, context.task_name, context.task_id))
        if (hook, context.task_name) in self.errors:
            raise self.errors[hook, context.task_name]

    def setup(self, estimator, context):
        self.hear("setup", context)

    def on_fit_task_begin(self, estimator, context, *, X=None, y=None, metadata=None):
        self.X, self.metadata = X, metadata
        self.hear("begin", context)

    def on_fit_task_end(self, estimator, context, *, fitted_estimator=None):
        self.models.append((context.task_name, fitted_estimator))
        self.hear("end", context)
        return self.answers.get(context.task_name)

    def teardown(self, estimator, context):
        self.hear("teardown", context)

    def count(self):
        return Counter(what[:2] for what in self.told)


class Propagated(Recorder):
    max_propagation_depth = None


def test_a_fit_is_a_tree_of_runs_and_steps(blobs):
    X, recorder = blobs(300, 2, 6, spread=0.4), Recorder()
    model = KMeans(6, init="random", n_init=3, random_state=0).set_callbacks(recorder)
    assert model.fit(X, sample_weight=np.ones(300)) is model
    assert recorder.told[:4] == [("setup", "fit", 0), ("begin", "fit", 0), ("begin", "run", 0), ("begin", "step", 0)]
    assert recorder.told[-3:] == [("end", "run", 2), ("end", "fit", 0), ("teardown", "fit", 0)]
    counts = recorder.count()
    assert counts["begin", "run"] == counts["end", "run"] == 3
    assert counts["begin", "step"] == counts["end", "step"]
    assert recorder.X is X
    assert recorder.metadata.keys() == {"sample_weight"}
    silent = KMeans(6, init="random", n_init=3, random_state=0).fit(X)
    assert (model.inertia_, model.n_iter_, model.converged_) == (silent.inertia_, silent.n_iter_, True)


def test_every_task_hands_over_a_fitted_estimator(blobs):
    X, recorder = blobs(300, 2, 6, spread=0.4), Recorder()
    model = KMeans(6, init="random", n_init=2, random_state=0).fit(X + 1).set_callbacks(recorder).fit(X)
    for task, found in recorder.models:
        np.testing.assert_array_equal(found.labels_, found.predict(X))
        assert found.inertia_ == -found.score(X)
        assert task == "step" or len(found.history_) == found.n_iter_
    last = recorder.models[-1][1]
    assert (last.inertia_, last.n_iter_) == (model.inertia_, model.n_iter_)
    steps = [found.n_iter_ for task, found in recorder.models if task == "step"]
    assert steps == [*range(1, max(steps[: steps.index(1, 1)]) + 1), *range(1, steps[-1] + 1)]


@pytest.mark.parametrize(("task", "runs"), [("step", 3), ("run", 1)])
def test_an_answer_ends_the_tasks_beside_it(blobs, task, runs):
    X, recorder = blobs(300, 2, 6, spread=0.4), Recorder({task: True})
    model = KMeans(6, init="random", n_init=3, random_state=0).set_callbacks(recorder).fit(X)
    assert recorder.count()["end", "run"] == runs
    assert recorder.count()["begin", "run"] == runs
    if task == "step":
        assert (model.n_iter_, recorder.count()["end", "step"]) == (1, 3)
    assert not model.converged_
    np.testing.assert_array_equal(model.labels_, model.predict(X))


HOOKS = ("setup fit", "begin fit", "begin run", "begin step", "end step", "end run", "end fit")


@pytest.mark.parametrize(
    ("hook", "error"),
    [*((hook, error) for hook in HOOKS for error in (ValueError, KeyboardInterrupt)), ("teardown fit", ValueError)],
)
def test_what_a_callback_raises_goes_through_and_is_cleaned_up(blobs, hook, error):
    X, recorder = blobs(300, 2, 6), Recorder(errors={tuple(hook.split()): error("mine")})
    model = KMeans(6, random_state=0).set_callbacks(recorder)
    with pytest.raises(error, match="mine"):
        model.fit(X)
    assert recorder.count()["teardown", "fit"] == 1
    assert not {name for name in vars(model) if name.startswith("_callback") or name.endswith("teardown")}


def test_callback_and_scikit_learn_s_hear_of_the_same_steps(blobs):
    X, recorder, states = blobs(300, 2, 6, spread=0.4), Recorder(), []
    KMeans(6, random_state=0, callback=states.append).set_callbacks(recorder).fit(X)
    assert recorder.count()["end", "step"] == len(states)
    stopped = KMeans(6, random_state=0, callback=lambda state: True).set_callbacks(recorder := Recorder()).fit(X)
    assert (stopped.n_iter_, recorder.count()["end", "step"], recorder.count()["end", "run"]) == (1, 1, 1)


def test_callbacks_reach_kmeans_in_a_pipeline_and_a_search(blobs):
    from sklearn.model_selection import GridSearchCV
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    X, recorder = blobs(300, 2, 6), Propagated()
    make_pipeline(StandardScaler(), KMeans(6, random_state=0)).set_callbacks(recorder).fit(X)
    assert recorder.count()["end", "step"] > 1
    recorder = Propagated()
    GridSearchCV(KMeans(random_state=0), {"n_clusters": [2, 3]}, cv=2).set_callbacks(recorder).fit(X)
    assert recorder.count()["end", "run"] == 5


def test_scikit_learn_s_scoring_monitor_follows_a_fit(blobs):
    from sklearn.callback import ScoringMonitor

    scores = []

    def score(model, X, y):
        scores.append(model.score(X))
        return {"minus inertia": scores[-1]}

    X = blobs(300, 2, 6, spread=0.4)
    model = KMeans(6, random_state=0, tol=0).set_callbacks(ScoringMonitor(scoring=score)).fit(X, np.zeros(300))
    assert len(scores) >= model.n_iter_
    assert scores[: model.n_iter_] == sorted(scores[: model.n_iter_])
    assert scores[model.n_iter_ - 1] == -model.inertia_
