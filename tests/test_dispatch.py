"""Instruction sets: which are chosen, how the choice is capped, and that results do not depend on it."""

import io
import platform

import numpy as np
import pytest

import ckmeans
from ckmeans.kernels import dispatch

LESS_TO_MORE = dispatch.instruction_sets()
PRINT = "from ckmeans.kernels import dispatch as d; print(d.instruction_set())"


def test_every_processor_knows_the_names_of_all():
    """In the order that CKMEANS_MAX_ISA promises; a name that goes or comes is a change for those who set it."""
    assert LESS_TO_MORE == ("baseline", "neon", "avx2", "avx512", "avx512vnni")


def test_the_baseline_runs_everywhere_and_the_best_comes_first():
    found = dispatch.available()
    assert found[-1] == "baseline"
    assert list(found) == sorted(found, key=LESS_TO_MORE.index, reverse=True)
    assert len(set(found)) == len(found)


def test_arm_has_neon_and_intel_has_not():
    arm = platform.machine().lower() in ("arm64", "aarch64")
    assert ("neon" in dispatch.available()) == arm
    assert not (arm and "avx2" in dispatch.available())


def test_without_a_cap_the_best_is_in_use(run_python):
    assert run_python("-c", PRINT, CKMEANS_MAX_ISA="") == dispatch.available()[0]


@pytest.mark.parametrize("cap", LESS_TO_MORE)
def test_the_cap_leaves_the_best_of_what_is_no_better(run_python, cap):
    allowed = [name for name in dispatch.available() if LESS_TO_MORE.index(name) <= LESS_TO_MORE.index(cap)]
    assert run_python("-c", PRINT, CKMEANS_MAX_ISA=cap) == allowed[0]


@pytest.mark.parametrize("cap", ["avx", "AVX2", "sse2"])
def test_an_unknown_cap_is_refused(run_python, cap):
    failed = run_python("-c", PRINT, CKMEANS_MAX_ISA=cap, check=False)
    assert failed.returncode == 1
    assert f"ImportError: CKMEANS_MAX_ISA must be one of {', '.join(LESS_TO_MORE)}; got '{cap}'" in failed.stderr


def test_selecting(isa):
    assert dispatch.instruction_set() == isa
    with pytest.raises(ValueError, match=r"instruction set must be one of .*; got 'mmx'"):
        dispatch.select("mmx")
    assert dispatch.instruction_set() == isa


@pytest.mark.parametrize("d", [1, 2, 3, 4, 7, 16, 33, 130])
@pytest.mark.parametrize("weighted", [False, True])
def test_fits_have_the_bits_of_the_baseline(isa, dtype, blobs, rng, d, weighted):
    X = 300 + blobs(1500, d, 8, dtype=dtype, spread=0.5)
    weights = rng.uniform(size=len(X)) if weighted else None

    def bits():
        centers, labels, inertia, n_iter = ckmeans.k_means(
            X, 11, sample_weight=weights, random_state=0, tol=0, return_n_iter=True
        )
        distances = ckmeans.distances(X, centers)
        return centers.tobytes(), labels.tobytes(), inertia, n_iter, distances.tobytes()

    found = bits()
    dispatch.select("baseline")
    assert bits() == found


def test_show_config_tells_what_is_in_use(isa):
    out = io.StringIO()
    ckmeans.show_config(file=out)
    lines = dict(line.split(":", 1) for line in out.getvalue().splitlines())
    assert lines["ckmeans"].strip() == ckmeans.__version__
    assert lines["instruction set"].strip() == f"{isa} (available: {', '.join(dispatch.available())})"
    assert lines["OpenMP"].strip() == ("yes" if dispatch.openmp_threads() else "no: Python threads")
    assert int(lines["threads"]) >= 1
    assert lines["numpy"].strip() == np.__version__
