"""More rows than an int32 numbers: what numbers rows in int32 says that it cannot read them. No such rows are made."""

from types import SimpleNamespace

import numpy as np
import pytest

from ckmeans import restarts, tuning
from ckmeans.algorithms import ALGORITHMS, Lloyd
from ckmeans.engines.threads import Threads
from ckmeans.kernels.seeding import MOST_COPIED
from ckmeans.rows.budget import Budget
from ckmeans.seeding import greedy

FITS, DOES_NOT = 2**31 - 1, 2**31


def rows_like(n, d=1):
    """Return what looks like n dense rows of which all numbers are one and the same."""
    numbers = np.broadcast_to(np.float32(0), (n, d))
    return SimpleNamespace(
        n=n,
        d=d,
        size=n * d,
        numbers=numbers,
        weights=None,
        is_sparse=False,
        is_in_blocks=False,
        spare_bytes=1 << 50,
        budget=Budget(1 << 50),
        engine=Threads(1),
    )


@pytest.mark.parametrize("name", ["filtering", "sorted"])
def test_what_numbers_rows_supports_no_more_of_them(name):
    assert ALGORITHMS[name].supports(rows_like(FITS), 8)
    assert not ALGORITHMS[name].supports(rows_like(DOES_NOT), 8)


@pytest.mark.parametrize("name", ["auto", "lloyd", "hamerly"])
def test_other_algorithms_support_any_number(name):
    assert ALGORITHMS[name].supports(rows_like(DOES_NOT), 8)


@pytest.mark.parametrize("name", ["filtering", "sorted"])
def test_plain_lloyd_is_used_instead_after_a_warning(name):
    assert restarts.chosen_algorithm(rows_like(FITS), name, 8, "k_means") is ALGORITHMS[name]
    with pytest.warns(
        RuntimeWarning, match=f"algorithm='{name}' needs .*; k_means got {DOES_NOT} dense rows of 1 columns"
    ):
        assert restarts.chosen_algorithm(rows_like(DOES_NOT), name, 8, "k_means") is Lloyd


def test_seeds_are_chosen_among_rows_that_are_not_put_in_an_order(monkeypatch):
    for name in ("SortedSampler", "DenseSampler"):
        monkeypatch.setattr(greedy, name, lambda *_, name=name: name)
    monkeypatch.setattr(greedy, "unit_of", lambda rows: 1.0)
    k = tuning.FEW_CLUSTERS + 1
    assert greedy.sampler_over(rows_like(FITS), k, 3) == "SortedSampler"
    assert greedy.sampler_over(rows_like(DOES_NOT), k, 3) == "DenseSampler"
    for d in (1, MOST_COPIED):
        assert greedy.is_worth_an_order(rows_like(FITS, d), k)
        assert not greedy.is_worth_an_order(rows_like(DOES_NOT, d), k)
