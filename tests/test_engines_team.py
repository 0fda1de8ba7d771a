"""Threads that come late are asked for no more, for a while: what is noted of them, and what follows."""

import threading
import time

import numpy as np
import pytest

from ckmeans import tuning
from ckmeans.engines import threads
from ckmeans.kernels import dispatch
from ckmeans.kernels.statistics import ColumnStatistics
from ckmeans.kernels.storage import Storage

PAUSE = 0.01  # seconds until the first trial


@pytest.fixture(autouse=True)
def forgotten():
    """Know nothing of threads before and after."""
    dispatch.watch_threads(True)
    yield
    dispatch.watch_threads(True)


def note(count, late=0, *, unit=1e-4, lateness=4e-3, times=1):
    """Note passes of ten units a thread, at whose end `late` of the threads come later than the others."""
    done = 10 * unit
    shares = np.tile([0.0, done, 10.0], (count, 1))
    shares[count - late :, 1] += lateness
    for _ in range(times):
        seconds = dispatch.note_threads(0.0, shares[:, 1].max(), shares)
    return seconds


def be_disturbed():
    """Let no more threads be tried, however long the system lets this one wait."""
    dispatch.note_fewer_threads(1e-3, 1e-4)


def test_threads_that_come_in_time_are_asked_for():
    assert note(2) == pytest.approx(20 * 1e-4)
    assert note(16, times=50) == pytest.approx(160 * 1e-4)
    assert [dispatch.helpful(n) for n in (1, 2, 16, 300)] == [1, 2, 16, 300]


@pytest.mark.parametrize(("count", "late"), [(2, 1), (16, 1), (16, 5), (16, 15), (3, 2)])
def test_only_those_that_come_in_time_are_asked_for(count, late):
    note(count, late, lateness=0.1)
    be_disturbed()
    assert dispatch.helpful(count) == count - late
    assert dispatch.helpful(1) == 1
    assert dispatch.helpful(300) == count - late


def test_threads_that_never_find_a_unit_are_late():
    """The caller did everything, and then waited until they had come."""
    shares = np.array([[0.0, 2e-3, 20.0], [6e-3, 6e-3, 0.0]])
    dispatch.note_threads(0.0, 6e-3, shares)
    be_disturbed()
    assert dispatch.helpful(2) == 1


@pytest.mark.parametrize(
    "shares",
    [
        pytest.param([[0.0, 6e-3, 2.0], [0.0, 1e-3, 18.0]], id="the caller is late itself"),
        pytest.param([[0.0, 1e-3, 10.0], [0.0, 1.15e-3, 10.0]], id="units take unequal time"),
    ],
)
def test_what_is_no_lateness_of_the_others(shares):
    shares = np.array(shares)
    for _ in range(100):
        dispatch.note_threads(0.0, shares[:, 1].max(), shares)
    assert dispatch.helpful(2) == 2


def test_a_hiccup_is_forgiven_after_threads_have_helped():
    note(2, times=20)
    note(2, late=1, lateness=3e-3)
    assert dispatch.helpful(2) == 2
    note(2, late=1, lateness=3e-3, times=3)
    be_disturbed()
    assert dispatch.helpful(2) == 1


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


def test_that_fewer_threads_help_brings_the_late_ones_no_sooner():
    """Else teams of three and four take turns every 5 ms where one of four processors is taken."""
    for pause in (PAUSE, 2 * PAUSE, 4 * PAUSE, 8 * PAUSE, 16 * PAUSE):
        note(4, late=1, lateness=0.1)
        start = time.perf_counter()
        while dispatch.helpful(4) == 3:
            note(3)
            time.sleep(1e-3)
        assert time.perf_counter() - start > 0.9 * pause
        assert dispatch.helpful(4) == 4


def test_a_hiccup_of_fewer_threads_does_not_put_off_the_trial():
    note(16, late=1, lateness=0.1)
    start = time.perf_counter()
    left = 15
    while dispatch.helpful(16) < 16:
        if left > 9:
            note(left, late=1, lateness=0.1)
            left -= 1
        time.sleep(1e-3)
    assert time.perf_counter() - start < 5 * PAUSE


def test_threads_that_help_are_joined_by_others_however_disturbed_this_one_is():
    """One that sleeps while it waits for the others has a processor for less than its time, too."""
    note(4, late=1, lateness=0.1)
    dispatch.note_fewer_threads(2e-3, 1e-3)
    time.sleep(1.5 * PAUSE)
    assert dispatch.helpful(4) == 3
    note(3, times=20)
    assert dispatch.helpful(4) == 4


def test_all_are_asked_for_where_nobody_watches():
    dispatch.watch_threads(False)
    note(2, late=1, times=10)
    assert dispatch.helpful(2) == 2


class LatePass:
    """Looks like a pass of a hundred units, each of which takes 0.1 ms, but 50 for all threads but the caller."""

    units, work, seconds = 100, 1e9, 0.0

    def prepare(self, threads):
        self.threads = threads

    def __call__(self, start, stop, n_threads, first_thread=0):
        time.sleep((stop - start) * (1e-4 if threading.current_thread() is threading.main_thread() else 0.05))

    def tally(self):
        return self.threads


def test_python_threads_that_come_late_are_asked_for_no_more(monkeypatch):
    monkeypatch.setattr(threads, "_forked", True)
    monkeypatch.setattr(tuning, "TASK_WORK", 1)
    engine = threads.Threads(3)
    assert engine.run(LatePass()) == 3
    assert engine.run(LatePass()) < 3
    assert dispatch.helpful(3) < 3


@pytest.mark.parametrize("n_threads", [1, 2, 5])
def test_a_pass_knows_what_one_thread_would_have_taken(n_threads):
    X = np.random.default_rng(0).normal(size=(20_000, 8))
    work = ColumnStatistics(Storage(X))
    start = time.perf_counter()
    work.prepare(n_threads)
    assert work.seconds == 0.0
    work(0, work.units, n_threads)
    assert 0.0 < work.seconds <= n_threads * (time.perf_counter() - start)
