"""callback=, verbose and its bar: what is told of a step is so, and telling it changes nothing."""

import importlib.util
import os
import pickle
import struct
import subprocess
import sys
import weakref

import numpy as np
import pytest
import reference
from single_runs import Problem, interrupt_at, rows_of

import ckmeans
from ckmeans import BisectingKMeans, KMeans, MiniBatchKMeans, callbacks, k_means
from ckmeans.algorithms import ALGORITHMS
from ckmeans.rows import Rows

STORAGES = ("float64", "float32", "float16", "uint8", "int8", "csr")
# What some algorithms need.
COLUMNS = {"sorted": 1, "elkan": 40}


def dense(X):
    return np.asarray(X.todense() if hasattr(X, "todense") else X, dtype=np.float64)


def check_states(X, states, weights=None, **parameters):
    """Assert that what was told of each step is what the oracle says, and a fit of so many steps finds."""
    assert len(states) > 3
    for state, labels, inertia in states:
        np.testing.assert_array_equal(labels, reference.assign(dense(X), state.centers))
        assert inertia == pytest.approx(reference.inertia(dense(X), state.centers, labels, weights), rel=1e-12)
        model = KMeans(max_iter=state.step + 1, **parameters).fit(X, sample_weight=weights)
        assert model.cluster_centers_.dtype == state.centers.dtype
        assert model.cluster_centers_.tobytes() == state.centers.tobytes()
        assert model.labels_.tobytes() == labels.tobytes()
        assert model.inertia_ == inertia
        step = model.history_[state.step]
        assert (step["shift"], step["changed"]) == (state.shift, state.n_changed)
        assert 0 < state.seconds <= state.elapsed


def recording(states):
    return lambda state: states.append((state, state.labels, state.inertia))


# What is told


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.filterwarnings("ignore:algorithm=:RuntimeWarning")
def test_every_step_is_told_as_the_oracle_has_it(blobs, rng, algorithm, storage):
    X, states = rows_of(blobs, storage, COLUMNS.get(algorithm, 4)), []
    weights = rng.uniform(size=X.shape[0])
    parameters = {"n_clusters": 7, "init": dense(X)[:7], "n_init": 1, "algorithm": algorithm, "tol": 0}
    model = KMeans(callback=recording(states), **parameters).fit(X, sample_weight=weights)
    check_states(X, states, weights, **parameters)
    silent = KMeans(**parameters).fit(X, sample_weight=weights)
    assert model.labels_.tobytes() == silent.labels_.tobytes()
    assert model.cluster_centers_.tobytes() == silent.cluster_centers_.tobytes()
    np.testing.assert_array_equal(model.history_["algorithm"], silent.history_["algorithm"])
    np.testing.assert_array_equal(model.history_["distances"], silent.history_["distances"])
    assert (model.n_iter_, model.inertia_, model.converged_) == (len(states), silent.inertia_, True)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_many_rows_at_work_are_told_right(blobs, eager_threads, algorithm):
    X, states = blobs(9000, COLUMNS.get(algorithm, 6), 20, spread=0.5), []
    parameters = {"n_clusters": 20, "init": X[:20], "n_init": 1, "algorithm": algorithm, "max_iter": 12}
    KMeans(callback=recording(states), n_threads=3, **parameters).fit(X)
    del parameters["max_iter"]
    check_states(X, states, **parameters)


@pytest.mark.parametrize("unit", [1e-150, 1e148])
def test_what_is_told_is_in_units_of_x(blobs, unit):
    """Such fits run on X times a power of two."""
    X, told, plain = blobs(300, 2, 5, spread=0.5), [], []
    for unit_of, states in ((unit, told), (1.0, plain)):
        centers = X[:5] * unit_of
        KMeans(5, init=centers, n_init=1, tol=0, callback=recording(states)).fit(X * unit_of)
    assert len(told) == len(plain) > 3
    for (state, labels, _), (other, others, _) in zip(told, plain, strict=True):
        np.testing.assert_allclose(state.centers, other.centers * unit, rtol=1e-12)
        assert state.shift == pytest.approx(other.shift * unit, rel=1e-6)
        np.testing.assert_array_equal(labels, others)


def test_relocated_centers_are_told(blobs):
    X, states = blobs(200, 2, 3), []
    far = np.vstack([X[:3], [[50.0, 50.0]]])
    KMeans(4, init=far, n_init=1, callback=recording(states)).fit(X)
    assert np.abs(states[0][0].centers).max() < 10
    np.testing.assert_array_equal(states[0][1], reference.assign(X, states[0][0].centers))


def test_restarts_are_told_in_order(blobs):
    X, told = blobs(300, 2, 6), []
    model = KMeans(6, init="random", n_init=4, random_state=0, callback=lambda s: told.append((s.restart, s.step)))
    model.fit(X)
    assert told == sorted(told)
    assert {restart for restart, _ in told} == {0, 1, 2, 3}
    assert told.count((3, 0)) == 1


@pytest.mark.parametrize("model", [KMeans(6, n_init=3), MiniBatchKMeans(6, batch_size=10), BisectingKMeans(6)])
def test_a_callback_may_fit_models_of_its_own(blobs, model):
    X = blobs(2000, 2, 6, spread=1.0)
    model.set_params(random_state=0)
    expected = model.fit(X).cluster_centers_
    model.set_params(callback=lambda state: KMeans(2, random_state=5).fit(X[:50]) is None)
    model.fit(X)
    np.testing.assert_array_equal(model.cluster_centers_, expected)


def test_labels_and_inertia_cost_nothing_unless_asked_for(blobs, monkeypatch):
    X, calls, states = blobs(300, 2, 6), [], []
    for name in ("nearest", "exact_inertia"):
        whole = getattr(Rows, name)
        monkeypatch.setattr(Rows, name, lambda *given, of=whole, name=name: calls.append(name) or of(*given))
    k_means(X, 6, random_state=0, algorithm="lloyd")  # a step at a time, as with a callback
    alone = len(calls)
    k_means(X, 6, random_state=0, callback=states.append)
    assert len(calls) == 2 * alone
    del calls[:]
    k_means(X, 6, random_state=0, callback=lambda state: [state.labels, state.inertia, state.labels, state.inertia][4:])
    assert (calls.count("nearest"), calls.count("exact_inertia")) == (len(states), len(states) + alone)


def test_a_state_keeps_what_was_asked_for_and_nothing_else(blobs):
    X, states = blobs(300, 2, 6), []
    k_means(
        X, 6, random_state=0, callback=lambda state: states.append(state) or (state.step > 0 and state.labels.any())
    )
    first, second = states
    assert len(second.labels) == 300
    for state, name in ((first, "labels"), (first, "inertia"), (second, "inertia")):
        with pytest.raises(RuntimeError, match="during the call"):
            getattr(state, name)
    for array in (first.centers, second.labels):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0
    assert "step=1" in repr(second)


def test_nobody_holds_on_to_the_rows_or_the_callback(blobs):
    class Called:
        def __call__(self, state):
            self.last = state.inertia

    called, X = Called(), blobs(300, 2, 6)
    model = KMeans(6, random_state=0, callback=called).fit(X)
    dead = weakref.ref(called)
    model.callback = called = None
    assert dead() is None
    assert not any(isinstance(value, (callbacks.FitState, callbacks.Watch)) for value in vars(model).values())


# Answers


@pytest.mark.parametrize("answer", [True, 1, "yes", np.True_])
def test_a_truthy_answer_ends_the_whole_fit(blobs, answer):
    X, told = blobs(600, 2, 9, spread=0.4), []

    def callback(state):
        told.append((state.restart, state.step))
        return answer if (state.restart, state.step) == (1, 2) else None

    model = KMeans(9, init="random", n_init=5, random_state=0, tol=0, callback=callback).fit(X)
    assert told[-1] == (1, 2)
    assert not model.converged_
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    assert model.inertia_ == -model.score(X)
    assert len(model.history_) == model.n_iter_
    first = KMeans(9, init="random", n_init=1, random_state=0, tol=0).fit(X)
    assert model.inertia_ <= first.inertia_
    assert model.n_iter_ in (first.n_iter_, 3)


def test_the_last_step_can_be_answered_too(blobs):
    X = blobs(100, 2, 3)
    n_iter = KMeans(3, random_state=0).fit(X).n_iter_
    model = KMeans(3, random_state=0, callback=lambda state: state.step == n_iter - 1).fit(X)
    assert (model.n_iter_, model.converged_) == (n_iter, False)


@pytest.mark.parametrize("answer", [False, 0, None, ""])
def test_other_answers_do_not(blobs, answer):
    X = blobs(100, 2, 3)
    model = KMeans(3, random_state=0, callback=lambda state: answer).fit(X)
    assert model.converged_
    assert model.inertia_ == KMeans(3, random_state=0).fit(X).inertia_


def test_the_function_takes_a_callback(blobs):
    X = blobs(600, 2, 9, spread=0.4)
    found = k_means(X, 9, random_state=0, callback=lambda state: state.step == 1, return_n_iter=True)
    model = KMeans(9, random_state=0, max_iter=2).fit(X)
    assert (found[2], found[3]) == (model.inertia_, 2)
    np.testing.assert_array_equal(found[1], model.labels_)


@pytest.mark.parametrize("error", [RuntimeError, ValueError, TypeError, SystemExit])
def test_an_error_goes_through_and_leaves_the_model_as_it_was(blobs, error):
    def callback(state):
        if state.step == 1:
            raise error("mine")

    X = blobs(600, 2, 9, spread=0.4)
    model = KMeans(9, random_state=0, callback=callback)
    with pytest.raises(error, match="mine"):
        model.fit(X)
    with pytest.raises(ckmeans.NotFittedError):
        model.predict(X)
    before = {name: value for name, value in vars(model.set_params(callback=None).fit(X)).items() if name[-1] == "_"}
    with pytest.raises(error, match="mine"):
        model.set_params(callback=callback).fit(X + 1)
    assert all(vars(model)[name] is value for name, value in before.items() if not name.startswith("n_features"))


# Pickles and copies


def test_a_callback_is_not_pickled(blobs):
    X = blobs(100, 2, 3)
    model = KMeans(3, random_state=0, callback=lambda state: None)
    for fitted in (False, True):
        read = pickle.loads(pickle.dumps(model.fit(X) if fitted else model))
        assert read.callback is None
        assert model.callback is not None
        assert vars(read).keys() == vars(model).keys()


def test_a_clone_has_the_callback_and_no_state(blobs):
    clone = pytest.importorskip("sklearn.base").clone
    states = []
    model = KMeans(3, random_state=0, callback=states.append).fit(blobs(100, 2, 3))
    assert clone(model).callback is model.callback
    assert not hasattr(clone(model), "labels_")


# verbose


def test_verbose_tells_the_inertia_of_the_state_before(blobs, capsys):
    X, told = blobs(600, 2, 9, spread=0.4), []
    k_means(X, 9, random_state=0, verbose=1, callback=lambda state: told.append(state.inertia))
    printed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Iteration")]
    assert [float(line.partition("inertia ")[2][:-1]) for line in printed[1:]] == told[:-1]


def test_verbose_2_prints_where_there_is_no_terminal(blobs, capsys):
    printed = []
    for verbose in (1, 2):
        k_means(blobs(100, 2, 3), 3, random_state=0, verbose=verbose)
        printed.append(capsys.readouterr())
    assert printed[0] == printed[1]
    assert printed[0].out.startswith("Initialization complete\nIteration 0, inertia ")


def bars(monkeypatch):
    """Let standard error be a terminal, and tqdm what keeps a list of what it is told."""
    made = []

    class tqdm:
        def __init__(self, **given):
            self.__dict__.update(given, n=0, closed=0, postfix=[])
            made.append(self)

        def set_postfix_str(self, text, refresh):
            self.postfix.append(text)

        def update(self):
            self.n += 1

        def refresh(self):
            pass

        def close(self):
            self.closed += 1

    module = type(sys)("tqdm")
    module.tqdm, module.__spec__ = tqdm, importlib.util.spec_from_loader("tqdm", None)
    monkeypatch.setitem(sys.modules, "tqdm", module)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    return made


def test_verbose_2_shows_a_bar_on_a_terminal(blobs, capsys, monkeypatch):
    made, X = bars(monkeypatch), blobs(300, 2, 6, spread=0.4)
    model = KMeans(6, init="random", n_init=3, random_state=0, verbose=2, tol=0).fit(X)
    assert [bar.closed for bar in made] == [1, 1, 1]
    assert model.n_iter_ in {bar.n for bar in made}
    assert all(bar.total == bar.n == len(bar.postfix) for bar in made)
    assert {bar.postfix[-1] for bar in made} >= {f"inertia {model.history_['inertia'][-1]:.6g}"}
    assert capsys.readouterr().out == ""


def test_a_bar_is_closed_whatever_happens(blobs, monkeypatch):
    made = bars(monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        KMeans(6, random_state=0, verbose=2, callback=interrupt_at(0, 0)).fit(blobs(300, 2, 6, spread=0.4))
    assert [bar.closed for bar in made] == [1]


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo terminal")
@pytest.mark.skipif(importlib.util.find_spec("tqdm") is None, reason="needs tqdm")
def test_the_bar_is_tqdm_s(package_folder):
    import fcntl
    import termios

    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    code = "import ckmeans; ckmeans.KMeans(2, verbose=2, random_state=0).fit([[0.0], [1], [5], [6]])"
    environment = {**os.environ, "PYTHONPATH": str(package_folder), "CKMEANS_NO_SKLEARN": "1", "TERM": "xterm"}
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=slave, env=environment, timeout=60
    )
    os.close(slave)
    assert (done.returncode, done.stdout) == (0, b"")
    shown = os.read(master, 1 << 16).decode()
    os.close(master)
    assert "run 0: 100%" in shown
    assert "inertia" in shown


# Below estimators


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_the_loop_tells_whoever_watches(blobs, algorithm):
    X = blobs(300, 1, 6)

    class Heard(callbacks.Listener):
        def __init__(self):
            self.heard = []

        def begin_step(self):
            self.heard.append("begin")

        def step(self, state, inertia, reason):
            self.heard.append(reason or "end")
            return False

    listener = Heard()
    watch = callbacks.Watch([listener], tells_inertia=False)
    watch.begin_run()
    result = Problem(X, 6).run(X[:6], algorithm, watch=watch)
    assert listener.heard == [*["begin", "end"] * (result.n_iter - 1), "begin", "strict convergence"]
