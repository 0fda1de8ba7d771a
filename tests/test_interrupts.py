"""KeyboardInterrupt in a fit: it comes soon, and leaves a model of the last whole step."""

import copy
import os
import pickle
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from single_runs import interrupt_at, rows_of

from ckmeans import KMeans
from ckmeans.algorithms import ALGORITHMS


@pytest.mark.parametrize("storage", ["float64", "float32", "uint8", "csr"])
@pytest.mark.parametrize("between", ["pickle", "copy", None])
def test_an_interrupt_leaves_the_last_whole_step(blobs, rng, storage, between):
    X = rows_of(blobs, storage)
    weights = rng.uniform(size=X.shape[0])
    parameters = {"n_clusters": 7, "init": np.abs(rows_of(blobs, "float64"))[:7], "n_init": 1, "tol": 0}
    model = KMeans(callback=interrupt_at(0, 2), **parameters)
    with pytest.raises(KeyboardInterrupt):
        model.fit(X, sample_weight=weights)
    if between:
        model = pickle.loads(pickle.dumps(model)) if between == "pickle" else copy.deepcopy(model)
    expected = KMeans(max_iter=3, **parameters).fit(X, sample_weight=weights)
    assert (model.n_iter_, model.converged_, len(model.history_)) == (3, False, 3)
    assert model.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
    assert model.inertia_ == expected.inertia_ == -model.score(X, sample_weight=weights)
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    assert "labels_" in vars(model)


@pytest.mark.parametrize("inside", [False, True], ids=["after its pass", "in its pass"])
def test_an_interrupted_step_does_not_count(blobs, monkeypatch, inside):
    X, calls = blobs(600, 3, 9, spread=0.5), []
    step = ALGORITHMS["lloyd"].step

    def stopping(self, centers, shift):
        calls.append(shift)
        if len(calls) == 4 and inside:
            raise KeyboardInterrupt
        tally = step(self, centers, shift)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return tally

    monkeypatch.setattr(ALGORITHMS["lloyd"], "step", stopping)
    model = KMeans(9, init=X[:9], n_init=1, algorithm="lloyd", tol=0)
    with pytest.raises(KeyboardInterrupt):
        model.fit(X)
    monkeypatch.undo()
    expected = KMeans(9, init=X[:9], n_init=1, algorithm="lloyd", tol=0, max_iter=3).fit(X)
    assert (model.n_iter_, model.inertia_) == (3, expected.inertia_)
    assert model.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()


def test_of_several_runs_the_best_whole_one_is_left(blobs):
    X = blobs(600, 2, 9, spread=0.4)
    parameters = {"n_clusters": 9, "init": "random", "random_state": 0}
    model = KMeans(n_init=5, callback=interrupt_at(2, 1), **parameters)
    with pytest.raises(KeyboardInterrupt):
        model.fit(X)
    expected = KMeans(n_init=2, **parameters).fit(X)
    assert (model.inertia_, model.n_iter_, model.converged_) == (expected.inertia_, expected.n_iter_, False)


@pytest.mark.parametrize("before", [False, True])
def test_an_interrupt_before_the_first_step_leaves_the_model_as_it_was(blobs, before):
    def init(X, n_clusters, random_state):
        raise KeyboardInterrupt

    X = blobs(100, 2, 3)
    model = KMeans(3, random_state=0)
    inertia = model.fit(X).inertia_ if before else None
    with pytest.raises(KeyboardInterrupt):
        model.set_params(init=init).fit(X + 1)
    assert getattr(model, "inertia_", None) == inertia


def test_a_fit_after_an_interrupt_forgets_it(blobs):
    X = blobs(600, 2, 9, spread=0.4)
    model = KMeans(9, random_state=0, callback=interrupt_at(0, 1))
    with pytest.raises(KeyboardInterrupt):
        model.fit(X)
    again = model.set_params(callback=None).fit(X)
    assert again.converged_
    np.testing.assert_array_equal(again.labels_, KMeans(9, random_state=0).fit(X).labels_)
    with pytest.raises(AttributeError, match="has no attribute 'label_'"):
        _ = model.label_


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_ctrl_c_answers_soon_and_leaves_a_model(package_folder):
    """Steps of a second: labels are not computed before the interrupt is raised."""
    code = """
import signal, sys, time
import numpy as np
from ckmeans import KMeans
from ckmeans.kernels import dispatch
dispatch.select("baseline")
signal.signal(signal.SIGINT, signal.default_int_handler)
X = np.random.default_rng(0).random((25_000, 40), dtype=np.float32)
tell = lambda state: print("step", flush=True)
model = KMeans(2000, init="random", n_init=1, tol=0, max_cache_bytes=0, callback=tell)
try:
    model.fit(X)
except KeyboardInterrupt:
    print("interrupted", flush=True)
assert not model.converged_ and model.n_iter_ == len(model.history_)
print((model.labels_ == model.predict(X)).all(), model.inertia_ == -model.score(X))
"""
    environment = {**os.environ, "PYTHONPATH": str(package_folder), "CKMEANS_NO_SKLEARN": "1"}
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout.readline() == "step\n"
        process.send_signal(signal.SIGINT)
        began = time.perf_counter()
        while (line := process.stdout.readline()) == "step\n":
            pass
        assert line == "interrupted\n"
        assert time.perf_counter() - began < 4
        assert process.communicate(timeout=100)[0] == "True True\n"
    finally:
        process.kill()
        process.communicate()
