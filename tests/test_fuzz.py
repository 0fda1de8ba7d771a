"""The differential fuzz: a few of its problems, and that it finds what differs."""

import fuzz
import numpy as np
import pytest


@pytest.mark.parametrize("seed", range(24))
def test_results_have_the_same_bits_however_they_are_computed(seed):
    assert fuzz.check(fuzz.problem(seed)) == []


def test_what_differs_is_found(monkeypatch, capsys):
    eagerly = fuzz.eagerly

    def off_by_one_bit(p, n_threads, *, forked):
        centers, labels, inertia, *rest = eagerly(p, n_threads, forked=forked)
        return centers, labels, np.nextafter(inertia, np.inf) if n_threads == 3 and forked else inertia, *rest

    monkeypatch.setattr(fuzz, "eagerly", off_by_one_bit)
    assert fuzz.check(fuzz.problem(3)) == ["3 Python threads"]
    monkeypatch.setattr("sys.argv", ["fuzz.py", "--seconds", "0.01", "--seed", "5"])
    assert fuzz.main()
    assert "seed 5: 3 Python threads differs" in capsys.readouterr().out


def test_every_kind_of_problem_is_among_them():
    problems = [fuzz.problem(seed) for seed in range(200)]
    assert {p.X.dtype.name for p in problems} == {"float64", "float32", "float16", "uint8", "int8"}
    assert {p.init if isinstance(p.init, str) else "array" for p in problems} == {
        "k-means++",
        "k-means||",
        "random",
        "array",
    }
    assert sum(p.weights is not None for p in problems) > 50
    assert sum(len(np.unique(p.X, axis=0)) < p.k for p in problems) > 5
