"""Each library in a process of its own, with the environment of a user's shell, so that none meets another's threads.

Knows nothing of what is measured: that are functions of a peer, which run over there.
"""

import importlib
import os
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

import machine
from peers import PEERS

_peer = None  # of this process


class Library:
    """A peer in a process of its own."""

    def __init__(self, name):
        self.name = name
        self.pool = ProcessPoolExecutor(1, get_context("spawn"), initializer=_import, initargs=(name,))
        with environment(PEERS[name].variables):
            self.kernels = self.call(_kernels)

    def call(self, function, *arguments):
        """Return function(peer, *arguments), called over there, after idle threads have fallen asleep."""
        time.sleep(0.01)
        return self.pool.submit(_call, function, arguments).result()

    def close(self):
        """End the process."""
        self.pool.shutdown()


@contextmanager
def environment(variables):
    """Let processes that start here see these variables, and none that pin kernels."""
    before = dict(os.environ)
    for pin in machine.PINS:
        os.environ.pop(pin, None)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def opened(names):
    """Return the Library of each name that can be imported; say which cannot."""
    found = []
    for name in names:
        try:
            importlib.import_module(PEERS[name].module.partition(".")[0])
        except ImportError as error:
            print(f"{name}: left out, {error}")
        else:
            found.append(Library(name))
    return found


def _import(name):
    global _peer
    _peer = PEERS[name]()


def _call(function, arguments):
    return function(_peer, *arguments)


def _kernels(peer):
    return f"{peer.name} {peer.version}: {machine.kernels()}"
