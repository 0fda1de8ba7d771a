"""Threads that come late are asked for no more, for a while: what is noted of them, and a machine that is busy."""

import sys
import time

import numpy as np
import pytest

from ckmeans.kernels import dispatch

PAUSE = 0.01  # seconds until the first trial


@pytest.fixture(autouse=True)
def forgotten():
    """Know nothing of threads before and after."""
    dispatch.watch_threads(True)
    yield
    dispatch.watch_threads(True)


def note(threads, late=0, *, unit=1e-4, lateness=4e-3, times=1):
    """Note passes of ten units a thread, at whose end `late` of the threads come later than the others."""
    done = 10 * unit
    shares = np.tile([0.0, done, 10.0], (threads, 1))
    shares[threads - late :, 1] += lateness
    for _ in range(times):
        seconds = dispatch.note_threads(0.0, shares[:, 1].max(), shares)
    return seconds


def test_threads_that_come_in_time_are_asked_for():
    assert note(2) == pytest.approx(20 * 1e-4)
    assert note(16, times=50) == pytest.approx(160 * 1e-4)
    assert [dispatch.helpful(n) for n in (1, 2, 16, 300)] == [1, 2, 16, 300]


@pytest.mark.parametrize(("threads", "late"), [(2, 1), (16, 1), (16, 5), (16, 15), (3, 2)])
def test_only_those_that_come_in_time_are_asked_for(threads, late):
    note(threads, late, lateness=0.1)
    assert dispatch.helpful(threads) == threads - late
    assert dispatch.helpful(1) == 1
    assert dispatch.helpful(300) == threads - late


def test_threads_that_never_find_a_unit_are_late():
    """The caller did everything, and then waited until they had come."""
    shares = np.array([[0.0, 2e-3, 20.0], [6e-3, 6e-3, 0.0]])
    dispatch.note_threads(0.0, 6e-3, shares)
    assert dispatch.helpful(2) == 1


def test_a_caller_that_is_late_itself_says_nothing_of_the_others():
    shares = np.array([[0.0, 6e-3, 2.0], [0.0, 1e-3, 18.0]])
    for _ in range(10):
        dispatch.note_threads(0.0, 6e-3, shares)
    assert dispatch.helpful(2) == 2


def test_a_hiccup_is_forgiven_after_threads_have_helped():
    note(2, times=20)
    note(2, late=1, lateness=3e-3)
    assert dispatch.helpful(2) == 2
    note(2, late=1, lateness=3e-3, times=3)
    assert dispatch.helpful(2) == 1


def test_units_that_take_unequal_time_are_no_lateness():
    shares = np.array([[0.0, 1.0e-3, 10.0], [0.0, 1.15e-3, 10.0]])
    for _ in range(100):
        dispatch.note_threads(0.0, 1.15e-3, shares)
    assert dispatch.helpful(2) == 2


def test_more_threads_are_tried_when_this_one_is_undisturbed():
    note(16, late=15, lateness=0.1)
    assert dispatch.helpful(16) == 1
    dispatch.note_fewer_threads(1e-3, 1e-3)
    time.sleep(1.5 * PAUSE)
    assert dispatch.helpful(16) == 2
    for expected in (4, 8, 16):
        note(dispatch.helpful(16), times=20)
        assert dispatch.helpful(16) == expected


def test_no_more_threads_are_tried_while_this_one_is_disturbed():
    note(2, late=1)
    dispatch.note_fewer_threads(2e-3, 1e-3)
    time.sleep(1.5 * PAUSE)
    assert dispatch.helpful(2) == 1
    for _ in range(100):
        dispatch.note_fewer_threads(0.1, 0.1)
    assert dispatch.helpful(2) == 2


def test_a_trial_that_fails_makes_the_next_pause_longer():
    note(2, late=1)
    for pause in (PAUSE, 2 * PAUSE, 4 * PAUSE):
        start = time.perf_counter()
        while dispatch.helpful(2) == 1:
            time.sleep(1e-3)
        assert time.perf_counter() - start > 0.9 * pause
        note(2, late=1, lateness=1e-2)


def test_all_are_asked_for_where_nobody_watches():
    dispatch.watch_threads(False)
    note(2, late=1, times=10)
    assert dispatch.helpful(2) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processors are allowed as Linux does it")
@pytest.mark.parametrize("forked", [False, True], ids=["OpenMP", "Python threads"])
def test_two_threads_on_one_processor_become_one(run_python, forked):
    """They take turns, each as long as the system lets it, while the other waits."""
    code = f"""
import os
os.sched_setaffinity(0, {{min(os.sched_getaffinity(0))}})
import numpy as np
from ckmeans import KMeans
from ckmeans.engines import threads
from ckmeans.kernels import dispatch
threads._forked = {forked}
X = np.random.default_rng(0).normal(size=(100_000, 16))
seen = set()
for _ in range(10):
    KMeans(20, init=X[:20], n_init=1, max_iter=5, n_threads=2, algorithm="lloyd").fit(X)
    seen.add(dispatch.helpful(2))
print(1 in seen)
"""
    assert run_python("-c", code) == "True"
