"""What a terminal shows of work that takes longer: one line, written over again and again and gone at the end.

It must not know what is done: it is told, in words.
"""

import contextlib
import signal
import sys
import time

DELAY = 2.0  # seconds until there is anything to see
INTERVAL = 0.25


class Progress:
    """Shows what is `doing`, while it is entered, if standard error is a terminal and it is `wanted`.

    A timer of the system's asks for the line, so that no part of the work has to: also those that Python has no say in
    are shown. Where there is no such timer, as on Windows, the steps of a fit ask for it.
    """

    def __init__(self, *, wanted):
        self.is_shown = wanted and sys.stderr is not None and sys.stderr.isatty()
        self.doing = ""
        self.starts = None  # of the fit that tells its steps, if that is known
        self._began = time.perf_counter()
        self._next = self._began + DELAY
        self._width = 0
        self._before = None

    def __enter__(self):
        # A timer somebody else has set is left alone; signals are the main thread's.
        is_free = hasattr(signal, "setitimer") and signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
        if self.is_shown and is_free:
            with contextlib.suppress(ValueError):
                self._before = signal.signal(signal.SIGALRM, self._show)
                signal.siginterrupt(signal.SIGALRM, False)  # what libraries read and write goes on
                signal.setitimer(signal.ITIMER_REAL, DELAY, INTERVAL)
        return self

    def __exit__(self, *_):
        if self._before is not None:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._before)
        self._write("")

    def step(self, state):
        """Hear the FitState of a step."""
        moved = "" if state.step == 0 else f", {state.n_changed} rows moved"
        where = f"start {state.restart + 1}"
        if isinstance(self.starts, int):
            # Rounds of swaps are told as steps of one more start.
            where = f"{where} of {self.starts}" if state.restart < self.starts else "swaps"
        self.doing = f"clustering: {where}, step {state.step + 1}{moved}"
        if self._before is None:
            self._show()

    def _show(self, *_):
        now = time.perf_counter()
        if self.is_shown and now >= self._next:
            self._next = now + INTERVAL
            minutes, seconds = divmod(int(now - self._began), 60)
            self._write(f"{minutes}:{seconds:02d} {self.doing}")

    def _write(self, text):
        """Write over the line; a terminal that has gone, or that is just being written to, is no error."""
        if text or self._width:
            with contextlib.suppress(OSError, RuntimeError, ValueError):
                sys.stderr.write(f"\r{text:<{self._width}}" + ("" if text else "\r"))
                sys.stderr.flush()
            self._width = len(text)
