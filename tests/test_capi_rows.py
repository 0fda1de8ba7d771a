"""ckmeans.capi: prepared centres. Labels and distances are those of plain numpy, and the m nearest come in order."""

import math
import shutil
import subprocess
import threading
from pathlib import Path

import c_api
import numpy as np
import pytest
import reference
from c_api import Centers

import ckmeans
from ckmeans import capi
from ckmeans.kernels import dispatch

THREADS = (0, 1, 3, 100_000, 2**31 - 1)


def sorted_centers(X, centers, m):
    """Return the m nearest centres of each row, the lower index on ties, and the squared distances."""
    distances_sq = reference.distances_sq(X, centers)
    order = np.argsort(distances_sq, axis=1, kind="stable")[:, :m]
    return order, np.take_along_axis(distances_sq, order, axis=1)


def check(X, centers, m=None, threads=0, sample=None):
    handle, m = Centers(centers, X.dtype, sample), m or min(3, len(centers))
    order, distances_sq = sorted_centers(X, centers, m)
    for with_distances in (True, False):
        status, labels, found = handle.assign(X, threads, distances=with_distances)
        assert status == c_api.OK
        np.testing.assert_array_equal(labels, order[:, 0])
        assert found is None or (found == distances_sq[:, 0]).all()
        status, labels, found = handle.nearest(X, m, threads, distances=with_distances)
        assert status == c_api.OK
        np.testing.assert_array_equal(labels, order)
        assert found is None or (found == distances_sq).all()


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i1"])
@pytest.mark.parametrize(("d", "k"), [(1, 1), (2, 300), (8, 16), (33, 40), (130, 5)])
def test_labels_and_distances(isa, dtype, d, k, rng):
    X = rng.integers(0, 120, size=(300, d)).astype(dtype)
    centers = rng.normal(60, 40, size=(k, d))
    for n in (0, 1, 2, 3, 4, 5, 300):
        check(X[:n], centers, sample=X[:7])


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i1"])
@pytest.mark.parametrize(("d", "k"), [(1, 1), (2, 8), (8, 16), (32, 32), (2000, 1)])
def test_few_rows(isa, dtype, d, k, rng):
    """So few that float64 decides them without asking for memory, and some more."""
    X = (rng.normal(60, 20, size=(20, 2 * d)).clip(0, 120)).astype(dtype)[:, 1 : d + 1]
    centers = rng.normal(60, 20, size=(k, d))
    for n in range(1, 20):
        check(X[:n], centers)
    if dtype in ("f4", "f8", "f2"):
        handle = Centers(centers, X.dtype)
        for n in range(1, 20):
            broken = X[:n].copy()
            broken[-1, -1] = math.inf
            assert handle.assign(broken, 0)[0] == c_api.NOT_FINITE


def test_ties_and_duplicates_of_centres_go_to_the_lowest_index(isa, rng):
    X = rng.integers(-3, 4, size=(400, 2)).astype("f4")
    centers = rng.integers(-3, 4, size=(60, 2)).astype(float)
    for m in (1, 2, 17, 59, 60):
        check(X, centers, m)
    check(X, np.zeros((9, 2)), 5)
    # Squares that differ by less than their roots can tell.
    away = 1.0 + np.arange(30) * 2.0**-52
    check(np.zeros((3, 1)), away[rng.permutation(30), np.newaxis], 12)


@pytest.mark.parametrize("threads", THREADS)
def test_the_number_of_threads_changes_nothing(threads, rng):
    X = rng.normal(size=(2500, 24)).astype("f4")
    check(X, rng.normal(size=(50, 24)), 4, threads)


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i1"])
def test_columns_of_a_wider_table_are_read_where_they_lie(dtype, rng):
    """As a product quantiser does it; backwards, one row for all, and at odd addresses."""
    table = rng.integers(0, 100, size=(700, 24)).astype(dtype)
    centers = rng.normal(50, 30, size=(20, 8))
    for view in (table[:, 8:16], table[::-1, 16:], table[::7, :8], np.broadcast_to(table[0, :8], (50, 8))):
        check(view, centers)
        check(view[:2], centers)
    raw = np.zeros(50 * (8 * table.itemsize + 5) + 1, np.uint8)
    odd = np.ndarray((50, 8), dtype, raw, 1, (8 * table.itemsize + 5, table.itemsize))
    odd[...] = table[:50, :8]
    for n in (1, 3, 50):
        check(odd[:n], centers)


@pytest.mark.parametrize("power", [-1000, -530, 500, 1000])
def test_numbers_of_any_magnitude_are_those_of_assign(power, rng):
    X, centers = (np.ldexp(rng.normal(size=(n, 3)), power) for n in (300, 12))
    labels, distances_sq = ckmeans.assign(X, centers, return_distances_sq=True)
    for n in (1, 300):
        status, found, found_sq = Centers(centers, "f8").assign(X[:n])
        assert status == c_api.OK
        np.testing.assert_array_equal(found, labels[:n])
        np.testing.assert_array_equal(found_sq, distances_sq[:n])
        assert (Centers(centers, "f8").nearest(X[:n], 12)[1][:, 0] == labels[:n]).all()


def test_a_sample_matters_for_speed_alone(rng):
    X, centers = rng.normal(size=(300, 40)), rng.normal(size=(200, 40))
    for sample in (None, X, X * 1e200, X * np.nan, X * np.inf, np.zeros((1, 40))):
        check(X, centers, sample=sample)


def test_more_centres_than_are_listed_at_once(rng):
    check(rng.normal(size=(5, 2)).astype("f4"), rng.normal(size=(70_000, 2)), 3)


# What is refused


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("dtype", ["f4", "f8", "f2"])
@pytest.mark.parametrize(("d", "k"), [(4, 9), (90, 40)])
def test_rows_that_are_not_finite_belong_to_no_centre_and_others_to_theirs(isa, wrong, dtype, d, k, rng):
    centers = rng.normal(size=(k, d))
    handle = Centers(centers, dtype)
    for n in (1, 3, 900):
        X = rng.normal(size=(n, d)).astype(dtype)
        order, nearest_sq = sorted_centers(X, centers, 1)
        labels, distances_sq, broken = order[:, 0], nearest_sq[:, 0], slice(n // 2, None, 7)
        X[broken, 3], labels[broken], distances_sq[broken] = wrong, -1, math.nan
        for step in (1, -1):
            status, found, found_sq = handle.assign(X[::step])
            assert status == c_api.NOT_FINITE
            np.testing.assert_array_equal(found, labels[::step])
            np.testing.assert_array_equal(found_sq, distances_sq[::step])
            assert handle.nearest(X[::step], 2)[0] == c_api.NOT_FINITE


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_centres_that_are_not_finite(wrong):
    assert Centers([[0.0, 1.0], [2.0, wrong]], "f4").status == c_api.NOT_FINITE


@pytest.mark.parametrize(("k", "d"), [(0, 2), (2, 0), (-1, 2), (2, -1), (2**31, 1), (1, 2**31), (-(2**63), 2)])
def test_centres_of_absurd_shapes(k, d):
    handle, numbers = c_api.pointer(), np.zeros(4)
    arguments = (c_api.at(numbers), k, d, 1, None, 0, 0, c_api.ctypes.byref(handle))
    assert c_api.call["ckm_centers_new"](*arguments) == c_api.BAD_ARGUMENT
    assert not handle.value


def test_centres_that_no_memory_can_hold():
    handle, numbers = c_api.pointer(), np.zeros(4)
    arguments = (c_api.at(numbers), 2**31 - 1, 2**31 - 1, 1, None, 0, 0, c_api.ctypes.byref(handle))
    assert c_api.call["ckm_centers_new"](*arguments) == c_api.NO_MEMORY


def test_pointers_types_and_counts_that_make_no_sense():
    handle, numbers = c_api.pointer(), np.zeros(4)
    out = c_api.ctypes.byref(handle)
    right = [c_api.at(numbers), 2, 2, 1, c_api.at(numbers), 2, 16, out]
    for place, wrong in ((0, None), (3, -1), (3, 5), (4, None), (5, -1), (7, None)):
        arguments = [*right[:place], wrong, *right[place + 1 :]]
        assert c_api.call["ckm_centers_new"](*arguments) == c_api.BAD_ARGUMENT
    assert c_api.call["ckm_centers_new"](*right) == c_api.OK
    labels = np.empty(4, np.int32)
    right = [handle, c_api.at(numbers), 2, 16, c_api.at(labels), None, 0]
    for place, wrong in ((0, None), (1, None), (2, -1), (4, None), (6, -1)):
        arguments = [*right[:place], wrong, *right[place + 1 :]]
        assert c_api.call["ckm_assign"](*arguments) == c_api.BAD_ARGUMENT
        assert c_api.call["ckm_nearest"](*arguments[:4], 1, *arguments[4:]) == c_api.BAD_ARGUMENT
    for m in (0, -1, 3, 2**62):
        assert c_api.call["ckm_nearest"](*right[:4], m, *right[4:]) == c_api.BAD_ARGUMENT
    c_api.call["ckm_centers_free"](handle)


# Threads of the caller


def test_threads_share_a_handle(rng):
    """ctypes gives the GIL away, so that they run at the same time; each asks for threads of its own as well."""
    X, centers = rng.normal(size=(2000, 16)), rng.normal(size=(64, 16))
    handle, expected, wrong = Centers(centers, "f8"), sorted_centers(X, centers, 2)[0], []

    def work():
        for _ in range(3):
            if (handle.assign(X, 2)[1] != expected[:, 0]).any() or (handle.nearest(X, 2, 2)[1] != expected).any():
                wrong.append(threading.get_ident())

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


REGION = """
#include <ckmeans.h>
#include <omp.h>
int assign(const ckm_api *ckm, const ckm_centers *centers, const float *x, ptrdiff_t n, ptrdiff_t stride,
           int32_t *labels, int calls) {
    int failed = 0;
    #pragma omp parallel num_threads(2) reduction(+ : failed)
    for (int i = 0; i < calls; i++)
        failed += ckm->assign(centers, x, n, stride, labels + omp_get_thread_num() * n, NULL, 4) != CKM_OK;
    return failed;
}
"""


def test_calls_from_a_parallel_region_of_openmp(tmp_path, rng):
    """The threads of the region are all there are; nobody is late because OpenMP starts no others in it."""
    compiler, folder = shutil.which("gcc"), ckmeans.get_include()
    if compiler is None or dispatch.openmp_threads() == 0:
        pytest.skip("needs gcc and OpenMP")
    if Path(folder).parents[1].joinpath("ckmeans_nd.libs").exists():
        pytest.skip("a repaired wheel has an OpenMP of its own, which does not know of the compiler's")
    (tmp_path / "region.c").write_text(REGION)
    command = [compiler, "-O1", "-fopenmp", "-shared", "-fPIC", f"-I{folder}", "region.c", "-o", "region.so"]
    subprocess.run(command, cwd=tmp_path, check=True, timeout=120)
    X, centers = rng.normal(size=(4000, 24)).astype("f4"), rng.normal(size=(60, 24))
    handle, labels, call = (
        Centers(centers, "f4"),
        np.empty((2, 4000), np.int32),
        c_api.ctypes.CDLL(tmp_path / "region.so"),
    )
    get = c_api.ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = c_api.pointer, (c_api.ctypes.py_object, c_api.ctypes.c_char_p)
    functions = c_api.pointer(get(capi._C_API, b"ckmeans.capi._C_API"))
    dispatch.watch_threads(True)  # begins anew
    rows = c_api.pointer(c_api.at(X)), c_api.length(4000), c_api.length(X.strides[0]), c_api.pointer(c_api.at(labels))
    assert call.assign(functions, handle.handle, *rows, 30) == 0
    assert dispatch.helpful(64) == 64
    np.testing.assert_array_equal(labels, [reference.assign(X, centers)] * 2)
