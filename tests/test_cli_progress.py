"""The line that a terminal shows while work takes longer."""

import io
import signal
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from ckmeans import cli
from ckmeans.cli import fitting, progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal_of(monkeypatch):
    """Return a function that makes standard error a terminal; to be called in the test, as pytest sets it before."""

    def make():
        monkeypatch.setattr(sys, "stderr", Terminal())
        monkeypatch.setattr(progress, "DELAY", 0.02)
        monkeypatch.setattr(progress, "INTERVAL", 0.01)
        return sys.stderr

    return make


def wait():
    end = time.perf_counter() + 0.08
    while time.perf_counter() < end:
        time.sleep(0.005)


needs_timer = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="a timer of the system's")


@needs_timer
def test_after_a_while_a_line_is_written_over_and_vanishes(terminal_of):
    terminal = terminal_of()
    with progress.Progress(wanted=True) as line:
        line.doing = "reading a long name"
        wait()
        assert "\r0:00 reading a long name" in terminal.getvalue()
        line.doing = "writing"
        wait()
    shown = terminal.getvalue()
    assert "\n" not in shown
    assert shown.endswith("\r" + " " * len("0:00 writing") + "\r")
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@pytest.mark.parametrize("kind", ["quick", "quiet", "no terminal"])
def test_otherwise_nothing_is_shown(terminal_of, monkeypatch, kind):
    terminal = terminal_of()
    if kind == "no terminal":
        monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress.Progress(wanted=kind != "quiet") as line:
        line.doing = "reading"
        if kind != "quick":
            wait()
    assert terminal.getvalue() == ""


@needs_timer
def test_somebody_elses_timer_is_left_alone(terminal_of):
    terminal = terminal_of()

    def mine(*_):
        pass

    signal.signal(signal.SIGALRM, mine)
    try:
        with progress.Progress(wanted=True) as line:
            line.doing = "reading"
            wait()
            assert signal.getsignal(signal.SIGALRM) is mine
    finally:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    assert terminal.getvalue() == ""


def test_without_a_timer_steps_ask_for_the_line(terminal_of, monkeypatch):
    terminal = terminal_of()
    monkeypatch.delattr(signal, "setitimer", raising=False)

    class State:
        restart, step, n_changed = 1, 4, 17

    with progress.Progress(wanted=True) as line:
        line.step(State)
        assert terminal.getvalue() == ""
        wait()
        line.step(State)
        assert terminal.getvalue() == "\r0:00 clustering: start 2, step 5, 17 rows moved"
        line.starts = 10
        line.step(State)
        assert line.doing == "clustering: start 2 of 10, step 5, 17 rows moved"
        State.restart = 10
        line.step(State)
        assert line.doing == "clustering: swaps, step 5, 17 rows moved"


def test_a_fit_tells_its_steps_to_a_terminal_and_finds_the_same(terminal_of, blobs):
    terminal_of()
    X = blobs(500, 2, 8, spread=0.5)
    options = {"n_clusters": 8, "random_state": 0}
    told = []
    with progress.Progress(wanted=True) as line:
        line.step = told.append
        heard = fitting.fit(X, None, dict(options), None, progress=line)
    alone = fitting.fit(X, None, dict(options), None)
    assert {state.restart for state in told} == {*range(10), 10}  # the last ones are rounds of swaps
    assert line.starts == 10
    assert np.array_equal(heard.result.labels, alone.result.labels)
    assert np.array_equal(heard.result.centers, alone.result.centers)


def test_the_summary_begins_on_a_line_of_its_own(terminal_of, tmp_path, monkeypatch):
    terminal = terminal_of()
    path = Path(tmp_path, "data.csv")
    path.write_text("x\n1\n2\n9\n")
    monkeypatch.setattr(fitting, "heard", lambda said: wait() or original(said))
    assert cli.main([str(path), "-k", "2", "-o", str(tmp_path / "out.csv")]) == 0
    assert terminal.getvalue().rpartition("\r")[2].startswith("read as ")


original = fitting.heard
