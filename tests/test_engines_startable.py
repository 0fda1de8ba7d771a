"""Threads that cannot start mean fewer threads and the same bits, not the end of the process."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from ckmeans.kernels import dispatch


def started_in_little_memory(code):
    """Return code that fits with one thread, limits its memory, and then runs `code`, in which fits() tells whether."""
    return f"""
import resource
import numpy as np
from ckmeans import KMeans, tuning
from ckmeans.engines import threads
from ckmeans.kernels import dispatch
tuning.WORTH_A_THREAD = 0
X = np.random.default_rng(0).random((4_000, 16))
def bits(n_threads):
    model = KMeans(8, random_state=0, max_iter=5, n_threads=n_threads).fit(X)
    return model.labels_.tobytes(), model.cluster_centers_.tobytes()
expected = bits(1)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (200 << 20),) * 2)
{code}
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited as Linux does it")
@pytest.mark.parametrize("forked", [False, True], ids=["OpenMP", "Python threads"])
def test_no_memory_for_threads_means_fewer_of_them(run_python, forked):
    """Stacks take 8 MiB each, in general."""
    code = f"threads._forked = {forked}; print([bits(n) == expected for n in (250, 2, 100, 250)])"
    assert run_python("-c", started_in_little_memory(code)) == str([True] * 4)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited as Linux does it")
@pytest.mark.skipif(not dispatch.openmp_threads(), reason="built without OpenMP")
def test_how_many_threads_can_start_is_told_and_remembered(run_python):
    code = "found = [dispatch.startable(n) for n in (250, 1, 2, 250)]; print(*found)"
    most, one, two, again = map(int, run_python("-c", started_in_little_memory(code)).split())
    assert 1 <= most <= 100
    assert (one, two, again) == (1, min(2, most), most)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited as Linux does it")
@pytest.mark.skipif(not dispatch.openmp_threads(), reason="built without OpenMP")
@pytest.mark.parametrize("size", ["64M", " 65536 k", "1g"])
def test_stacks_of_the_size_that_openmp_is_told_count(run_python, size):
    code = started_in_little_memory("print(dispatch.startable(250), bits(250) == expected)")
    most, same = run_python("-c", code, OMP_STACKSIZE=size).split()
    assert int(most) <= (2 if "g" in size else 3)  # the fit before has started two
    assert same == "True"


def test_where_all_threads_can_start_all_are_taken():
    def found():
        return [dispatch.startable(n) for n in (3, 1, 2, 5, 0, 10**6)]

    with ThreadPoolExecutor(1) as pool:
        expected = [3, 1, 2, 5, 1, dispatch.most_threads()]
        assert pool.submit(found).result() == expected
