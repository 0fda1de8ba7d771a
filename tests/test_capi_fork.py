"""ckmeans.capi after a fork: threads of the parent are not copied, and no function waits for them."""

import os

import pytest

USE = """
import os, signal, sys, warnings
import numpy as np
import c_api, ckmeans
from ckmeans.kernels import dispatch

warnings.simplefilter("ignore", DeprecationWarning)  # of a fork in a process that has threads
dispatch.watch_threads(False)
rng = np.random.default_rng(0)
X, centers = rng.normal(size=(4000, 16)).round(3), rng.normal(size=(40, 16))
handle, sums = c_api.Centers(centers, "f8"), c_api.Sums(40, 16, 10**6, "f4")


def calls():
    yield handle.assign(X, 3)
    yield c_api.Centers(centers, "f8", X).assign(X, 0)
    yield handle.nearest(X[:1000], 4, 3)
    yield c_api.Fit(X, 40, centers, n_threads=3, max_iter=3).bits()
    yield c_api.Fit(X, 8, seed=1, n_threads=3, max_iter=3).bits()
    yield sums.add(X.astype("f4"), np.arange(len(X)) % 40), *sums.means()


def bits(found):
    return [[part.tobytes() if isinstance(part, np.ndarray) else part for part in one] for one in found]


before = bits(calls())
again = bits(list(calls())[:-1])
assert again == before[:-1]
if sys.argv[1] == "python":
    ckmeans.KMeans(8, n_init=1, n_threads=3, random_state=0).fit(X)
children = []
for _ in range(2):
    child = os.fork()
    if child == 0:
        signal.alarm(40)
        found = bits(list(calls())[:-1])
        os._exit(0 if found == before[:-1] else 3)
    children.append(child)
for child in children:
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert bits(list(calls())[:-1]) == before[:-1]
print("done")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("before", ["c", "python"])
def test_children_call_every_function_with_several_threads(run_python, package_folder, before):
    here = os.path.dirname(__file__)
    printed = run_python("-c", USE, before, PYTHONPATH=os.pathsep.join([str(package_folder), here]))
    assert printed == "done"
