"""Reading ahead or not: the same blocks, errors as they are, and nothing that is left behind."""

import signal
import threading
import time
import traceback

import numpy as np
import pytest

import ckmeans
from ckmeans.engines.reading import Reading


@pytest.fixture(autouse=True)
def no_thread_stays():
    """Wait for threads that a test has begun, some seconds at most, and see that none is left."""
    before, end = threading.active_count(), time.perf_counter() + 10
    yield
    while threading.active_count() > before and time.perf_counter() < end:
        time.sleep(0.01)
    assert threading.active_count() <= before


def counted(n, ended):
    try:
        yield from range(n)
    finally:
        ended.append(threading.current_thread().name)


@pytest.mark.parametrize("is_ahead", [True, False])
def test_all_blocks_come_in_order_and_the_generator_is_closed(is_ahead):
    for most in (5, 2):
        reading, ended, seen = Reading(), [], []
        reading.is_ahead = is_ahead
        blocks = reading.over(counted(5, ended))
        for block in blocks:
            seen.append(block)
            if len(seen) == most:
                break
        blocks.close()
        assert seen == list(range(most))
        assert len(ended) == 1


def test_a_thread_reads_ahead_where_reading_takes_long():
    def slow(seconds):
        for _ in range(5):
            time.sleep(seconds)
            yield threading.current_thread() is threading.main_thread()

    def passed(seconds, work):
        inline = []
        for is_main in reading.over(slow(seconds)):
            inline.append(is_main)
            time.sleep(work)
        return set(inline)

    reading = Reading()
    assert passed(0.0, 0.01) == {False}  # the first pass, whatever it takes
    assert passed(0.01, 0.0) == {True}
    assert passed(0.01, 0.001) == {False}


def test_without_threads_blocks_come_all_the_same(monkeypatch):
    def refused(*_):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refused)
    assert list(Reading().over(iter_of(4))) == [0, 1, 2, 3]


def iter_of(n):
    yield from range(n)


@pytest.mark.parametrize("at", [0, 1])
def test_an_error_in_a_factory_has_its_own_traceback(at):
    def factory():
        yield from [np.eye(3)] * at
        return_value = None
        yield return_value.missing

    with pytest.raises(AttributeError, match="missing") as caught:
        ckmeans.KMeans(2).fit(ckmeans.blocks(factory))
    assert "factory" in [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]

    def broken():
        raise LookupError("no connection")

    with pytest.raises(LookupError, match="no connection"):
        ckmeans.KMeans(2).fit(ckmeans.blocks(broken))


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="a timer of the system's")
def test_ctrl_c_waits_for_no_read():
    released = threading.Event()

    def factory():
        yield np.eye(3)
        released.wait(20)
        yield np.eye(3)

    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        began = time.perf_counter()
        with pytest.raises(KeyboardInterrupt):
            ckmeans.KMeans(2).fit(ckmeans.blocks(factory))
        assert time.perf_counter() - began < 5
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        released.set()
