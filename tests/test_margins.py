"""Proven margins are needed: where one is made much smaller, labels are wrong; as they are, none is."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ckmeans.kernels import dispatch

HERE = Path(__file__).resolve().parent
SIMD = HERE.parent / "ckmeans" / "simd"

# Where in ckmeans/simd/ the parts of a margin stand, and what comes behind the margin_share[i] that is put there.
MARGINS = {
    "float32": [
        ("once/prepare.h", "error = 0.5 * norm_sq", "error = ", " * 0.5 * norm_sq"),
        ("once/prepare.h", "(float)(1.01 * product", "(float)(", " * 1.01 * product"),
    ],
    "int16": [
        ("once/int16.h", "row_error = 0.51", "row_error = ", " * 0.51"),
        ("once/int16.h", "(float)(2.002 *", "(float)(", " * 2.002 *"),
    ],
    "int8": [
        ("once/int8_prepare.h", "(float)(1.001 * sqrt(error_sq)", "(float)(", " * 1.001 * sqrt(error_sq)"),
        ("once/int8.h", "= sqrtf(error_sq) * 1.001f", "= (float)", " * sqrtf(error_sq) * 1.001f"),
    ],
    "node": [("once/prune_node.h", "double rounding = 32.0", "double rounding = ", " * 32.0")],
    "csr": [("per_type/csr.h", "1.05 * u * (double)(m + 12)", "", " * 1.05 * u * (double)(m + 12)")],
}


def flags_of(name):
    """Return what isa/list.h has for gcc."""
    text = (SIMD / "isa" / "list.h").read_text()
    entry = re.search(rf'^CK_INSTRUCTION_SET\(\w+, {name},\s*((?:"[^"]*"\s*)+),', text, re.MULTILINE)
    return "".join(re.findall(r'"([^"]*)"', entry[1])).split()


def files_of(name, simd):
    """Return the set's file, and that of the set whose functions it takes, if it is like another."""
    source = simd / "isa" / f"{name}.c"
    like = re.search(r"^#define CK_LIKE (\w+)", source.read_text(encoding="utf-8"), re.MULTILINE)
    return [source, *(files_of(like[1], simd) if like else [])]


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    """{margin: {divisor: how many labels are wrong}}."""
    if not SIMD.exists() or sys.platform == "win32" or not shutil.which("gcc"):
        pytest.skip("no sources or no gcc")
    folder = tmp_path_factory.mktemp("margins")
    shutil.copytree(SIMD, folder / "simd")
    for i, parts in enumerate(MARGINS.values()):
        for path, text, before, behind in parts:
            source = (folder / "simd" / path).read_text()
            assert source.count(text) == 1, f"{path}: {text}"
            (folder / "simd" / path).write_text(source.replace(text, f"{before}margin_share[{i}]{behind}"))
    (folder / "margins.h").write_text("extern double margin_share[];\n")
    name = dispatch.available()[0]
    command = ["gcc", "-std=c11", "-O0", "-ffp-contract=off", *flags_of(name), f"-I{folder / 'simd'}", f"-I{HERE}"]
    command += ["-include", str(folder / "margins.h"), f"-DCK_FILL=ck_fill_{name}"]
    command += [HERE / "margins.c", *files_of(name, folder / "simd"), "-lm", "-o", folder / "run"]
    subprocess.run(command, check=True, timeout=300)
    lines = subprocess.run([folder / "run"], check=True, capture_output=True, text=True, timeout=300).stdout.split("\n")
    found = {margin: {} for margin in MARGINS}
    for margin, divisor, count in map(str.split, filter(None, lines)):
        found[margin][float(divisor)] = int(count)
    return found


@pytest.mark.parametrize("margin", MARGINS)
def test_no_label_is_wrong_unless_a_margin_is_too_small(wrong, margin):
    found = wrong[margin]
    if found[1.0] < 0:
        pytest.skip("this instruction set has no such screening")
    assert found[1.0] == 0
    assert found[1024.0] > 0
