"""Who hears of the steps of a fit: callback=, what verbose= prints, a progress bar.

The loop tells a Watch of every step, which tells its listeners, each with the same FitState. Where nobody listens there
is no Watch. It must not know how a step is done, what converges, or estimators.
"""

import importlib.util
import sys
import time

import numpy as np


class FitState:
    """What a fit has reached after a step: the argument of `callback=`.

    Labels and inertia cost a pass over the rows each, and are computed when they are first asked for during the call.
    What was asked for stays right after it; asking later is a RuntimeError, as a state does not hold on to the rows.

    Attributes
    ----------
    restart : int
        Which of the `n_init` runs it is, from 0; `BisectingKMeans` goes on counting from split to split.
    step : int
        Which step of the run, from 0, as `verbose` counts; a KMeans that is stopped here has n_iter_ = step + 1. In
        `MiniBatchKMeans`, which pass over a batch.
    centers : ndarray of shape (n_clusters, d)
        The centres after the step, of cluster_centers_'s type; a read-only copy.
    exact_centers : ndarray of shape (n_clusters, d), float64
        The same before they were rounded to that type, read-only: as `init` they let another fit go on from here, with
        the same bits as one that was never stopped.
    shift : float
        The root of the centres' squared shift in this step.
    n_changed : int
        Rows that changed their label.
    seconds : float
        What the step took.
    elapsed : float
        Seconds since the first run began.
    labels : ndarray of shape (n,), int32
        The nearest of these centres for each row, of the batch or of the cluster that is split, if there is one:
        labels_ of a KMeans that is stopped here. Read-only.
    inertia : float
        Weighted sum of squared distances of the rows to their nearest of these centres: inertia_ if the fit is stopped
        here. What `verbose` prints and `history_` keeps is that of the centres before the step.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1.0], [2.0], [3.0], [8.0], [9.0]]
    >>> seen = []
    >>> model = ckmeans.KMeans(2, init=[[1.0], [2.0]], callback=lambda state: seen.append(state.inertia)).fit(X)
    >>> seen
    [23.5, 2.5, 2.5]
    >>> model = ckmeans.KMeans(2, init=[[1.0], [2.0]], callback=lambda state: state.step == 0).fit(X)
    >>> model.n_iter_, model.converged_
    (1, False)
    """

    __module__ = "ckmeans"

    def __init__(self, rows, centers, restart, step, shift, n_changed, seconds, elapsed):
        self.restart, self.step = restart, step
        self.shift, self.n_changed, self.seconds, self.elapsed = shift, n_changed, seconds, elapsed
        self._rounded = centers.astype(rows.float_type)
        self.centers = np.ldexp(self._rounded, -rows.power) if rows.power else self._rounded.view()
        self.centers.flags.writeable = False
        self.exact_centers = np.ldexp(centers, -rows.power)
        self.exact_centers.flags.writeable = False
        self._rows, self._found, self._labels, self._inertia = rows, None, None, None

    def __repr__(self):
        return f"FitState(restart={self.restart}, step={self.step}, shift={self.shift}, n_changed={self.n_changed})"

    @property
    def labels(self):
        """The nearest of these centres for each row, read-only: (n,), int32."""
        if self._labels is None:
            labels = np.asarray(self._found_now())
            labels.flags.writeable = False
            self._labels = labels
        return self._labels

    @property
    def inertia(self):
        """The weighted sum of squared distances of the rows to their nearest of these centres."""
        if self._inertia is None:
            found = self._found_now()
            self._inertia = self._rows.exact_inertia(self._rounded.astype(np.float64, copy=False), found).value()
        return self._inertia

    def _found_now(self):
        """Return the labels wherever they lie: an array, or what one can be made of."""
        if self._rows is None:
            raise RuntimeError("labels and inertia of a FitState can be asked for during the call of callback= alone")
        if self._found is None:
            self._found = self._rows.nearest(self._rounded.astype(np.float64, copy=False))
        return self._found

    def _release(self):
        self._rows = self._found = None


class Listener:
    """Hears of a fit. Its answers end what they are answers to."""

    def begin_run(self, restart):
        """Hear that a run begins: its first centres are chosen."""

    def begin_step(self):
        """Hear that a step begins."""

    def step(self, state, inertia, reason):
        """Hear of a step that ended, and return whether the run is to end.

        inertia: of the rows under the centres they were assigned to, where `verbose` asks for it; reason: why the run
        has converged, or "".
        """
        return False

    def end_run(self, result):
        """Hear how a run ended, a loop.Result, and return whether the fit is to end."""
        return False

    def close(self):
        """Hear that the fit ended, be it by an exception."""


class Printer(Listener):
    """Prints what verbose= asks for, in scikit-learn's words."""

    def begin_run(self, restart):
        """Say that first centres are chosen."""
        print("Initialization complete")

    def step(self, state, inertia, reason):
        """Tell the step, and why it is the last one."""
        print(f"Iteration {state.step}, inertia {inertia}.")
        if reason:
            print(f"Converged at iteration {state.step}: {reason}.")
        return False


class Bar(Listener):
    """Shows the steps of each run as a bar of tqdm's, on standard error."""

    def __init__(self, max_iter):
        self.max_iter, self.bar = max_iter, None

    @staticmethod
    def can_be_shown():
        """Return whether standard error is a terminal, and tqdm is installed."""
        return sys.stderr is not None and sys.stderr.isatty() and importlib.util.find_spec("tqdm") is not None

    def begin_run(self, restart):
        """Begin a bar."""
        from tqdm import tqdm

        self.bar = tqdm(total=self.max_iter, desc=f"run {restart}", unit="step", file=sys.stderr)

    def step(self, state, inertia, reason):
        """Move the bar on."""
        self.bar.set_postfix_str(f"inertia {inertia:.6g}", refresh=False)
        self.bar.update()
        return False

    def end_run(self, result):
        """Leave the bar, of as many steps as were done."""
        self.bar.total = self.bar.n
        self.bar.refresh()
        self.close()
        return False

    def close(self):
        """Leave the bar as it is."""
        if self.bar is not None:
            self.bar.close()
            self.bar = None


class Caller(Listener):
    """Calls the user's callback. A truthy answer ends the run and the fit."""

    def __init__(self, callback):
        self.callback, self.stopped = callback, False

    def step(self, state, inertia, reason):
        """Call it."""
        self.stopped = bool(self.callback(state))
        return self.stopped

    def end_run(self, result):
        """Return whether it asked to stop."""
        return self.stopped


class Watch:
    """All who hear of the steps of a fit; made by watch_for().

    Parameters
    ----------
    listeners : list of Listener
    tells_inertia : bool
        Whether steps are to be told with the inertia of the rows under the centres they were assigned to.
    """

    def __init__(self, listeners, tells_inertia):
        self.listeners, self.tells_inertia = listeners, tells_inertia
        self.restart, self.began = -1, time.perf_counter()
        self.passed = 0  # steps of the run that other loops did
        self.enough = False  # whether somebody asked for the end of the run at the last step
        self.stopped = False  # whether somebody asked for the end of the fit

    def begin_run(self):
        """Tell that a run begins: its first centres are chosen."""
        self.restart, self.passed = self.restart + 1, 0
        for listener in self.listeners:
            listener.begin_run(self.restart)

    def begin_step(self):
        """Tell that a step begins."""
        for listener in self.listeners:
            listener.begin_step()

    def step(self, rows, centers, step, record, reason=""):
        """Tell of a step that ended, and return whether the run is to end though it has not converged.

        Parameters
        ----------
        rows : rows.Rows
        centers : ndarray of shape (k, d), float64
            Those after the step, of the rows as they are.
        step : int
            Of this loop, from 0.
        record : tuple
            What history_ keeps of it: inertia, shift, changed, distances, relocated, seconds, algorithm.
        reason : str
            Why the run has converged, or "".
        """
        inertia, shift, n_changed, _, _, seconds, _ = record
        elapsed = time.perf_counter() - self.began
        state = FitState(rows, centers, self.restart, self.passed + step, shift, n_changed, seconds, elapsed)
        try:
            answers = [listener.step(state, inertia, reason) for listener in self.listeners]
        finally:
            state._release()
        self.enough = any(answers)
        return self.enough

    def end_run(self, result):
        """Tell how a run ended, a loop.Result, and return whether the fit is to end."""
        answers = [listener.end_run(result) for listener in self.listeners]
        self.stopped = any(answers)
        return self.stopped

    def close(self):
        """Tell that the fit ended."""
        for listener in self.listeners:
            listener.close()


def watch_for(options, *others, printer=Printer):
    """Return the Watch of a fit, or None where nobody listens.

    Parameters
    ----------
    options : parameters.Options
        Of which `callback`, `verbose` and `max_iter` count.
    *others : Listener or None
    printer : class or None
        The Listener that prints what `verbose` asks for; None: somebody else does.
    """
    prints = options.verbose and (printer is not None or shows_a_bar(options))
    if not prints and options.callback is None and not any(others):
        return None
    listeners = [listener for listener in others if listener is not None]
    if prints:
        listeners.insert(0, Bar(options.max_iter) if shows_a_bar(options) else printer())
    if options.callback is not None:
        listeners.append(Caller(options.callback))
    return Watch(listeners, bool(prints))


def shows_a_bar(options):
    """Return whether verbose= asks for a progress bar and there is a place for one."""
    return options.verbose > 1 and Bar.can_be_shown()
