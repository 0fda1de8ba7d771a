"""Results have the bits that this version promises: those whose digests are in golden.json."""

import json

import golden
import pytest

PROMISED = json.loads(golden.FILE.read_text(encoding="utf-8"))


def test_every_problem_has_its_digests():
    assert PROMISED.keys() == golden.PROBLEMS.keys()


@pytest.mark.parametrize("name", golden.PROBLEMS)
def test_the_bits_are_those_promised(name):
    if name.startswith("csr"):
        pytest.importorskip("scipy")
    found, promised = golden.solve(name), PROMISED[name]
    different = [part for part in promised if found[part] != promised[part]]
    assert not different, f"not the bits promised in {', '.join(different)}: golden.py tells what that means"
