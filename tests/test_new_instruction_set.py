"""CONTRIBUTING.md's recipe for an instruction set, followed in a copy of the C files with one that is made up."""

import re
import shutil
import subprocess
import sys

import pytest
from test_margins import HERE, SIMD

pytestmark = pytest.mark.skipif(
    not SIMD.exists() or sys.platform == "win32" or not shutil.which("gcc"), reason="no sources or no gcc"
)

# Plain C but for one word, which rounds once instead of twice, as most processors can.
VOCABULARY = """
#ifndef MADE_UP
#error "compiled without its flags"
#endif
#define vf_fnmadd plain
#include "vec/baseline.h"
#undef vf_fnmadd
static inline VF vf_fnmadd(VF a, VF b, VF c) { return fmaf(-a, b, c); }
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A tree with the made-up set, built by the steps of the recipe. Other sets than the plain one are left out."""
    tree = tmp_path_factory.mktemp("tree")
    simd = tree / "ckmeans" / "simd"
    shutil.copytree(SIMD, simd)
    shutil.copy(HERE.parent / "setup.py", tree)
    listed = (simd / "isa/list.h").read_text(encoding="utf-8")
    plain = re.search(r"^CK_INSTRUCTION_SET\(any, baseline,.*$", listed, re.MULTILINE)[0]
    (simd / "isa/list.h").write_text(f'{plain}\nCK_INSTRUCTION_SET(any, madeup, "-DMADE_UP", "", 0)\n')
    code = '#include "ckmeans_simd.h"\n#include "vec/madeup.h"\n#define CK_ISA madeup\n#include "tables.h"\n'
    (simd / "isa/madeup.c").write_text(code)
    (simd / "vec/madeup.h").write_text(VOCABULARY)
    for source, flags in {HERE / "tiles.c": [], simd / "dispatch.c": [], simd / "isa/baseline.c": []}.items():
        compile_in(tree, source, flags)
    return tree


def compile_in(tree, source, flags):
    command = ["gcc", "-O0", "-std=c11", "-ffp-contract=off", f"-I{tree / 'ckmeans' / 'simd'}", f"-I{HERE}"]
    subprocess.run([*command, *flags, "-c", source], cwd=tree, check=True, timeout=300)


def instruction_sets(tree):
    """Return what setup.py reads of the list: {name: flags}."""
    code = "import runpy, setuptools; setuptools.setup = lambda **_: None; "
    code += "print(*(' '.join([name, *flags]) for name, flags, _ in "
    code += "runpy.run_path('setup.py')['instruction_sets']()), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], cwd=tree, check=True, capture_output=True, text=True)
    return {name: flags for name, *flags in map(str.split, done.stdout.splitlines())}


def compare(tree, flags):
    """Compile the made-up set; return how tests/tiles.c ends with a problem of each storage, and what it prints."""
    compile_in(tree, tree / "ckmeans/simd/isa/madeup.c", flags)
    subprocess.run(["gcc", *tree.glob("*.o"), "-lm", "-o", "tiles"], cwd=tree, check=True, timeout=300)
    done = subprocess.run([tree / "tiles", "madeup", "1"], capture_output=True, text=True, timeout=300, check=False)
    return done.returncode, done.stdout


def test_the_recipe_makes_a_set_with_the_same_bits(tree):
    pytest.importorskip("Cython")
    recipe = (HERE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Add an instruction set\n")[2]
    steps = set(re.findall(r"`ckmeans/simd/(\S+)`", recipe.partition("\n## ")[0]))
    assert steps == {"isa/list.h", "isa/<name>.c", "vec/<name>.h"}
    assert instruction_sets(tree) == {"baseline": [], "madeup": ["-DMADE_UP"]}
    status, printed = compare(tree, ["-DMADE_UP"])
    assert status == 0, printed
    assert "madeup: compared with baseline" in printed


def test_a_word_that_says_something_else_is_noticed(tree):
    """The one that takes differences in float64."""
    wrong = VOCABULARY.replace("vf_fnmadd", "vd_sub").replace("VF a, VF b, VF c", "VD a, VD b")
    wrong = wrong.replace("static inline VF", "static inline VD").replace("fmaf(-a, b, c)", "(float)(a - b)")
    (tree / "ckmeans/simd/vec/madeup.h").write_text(wrong)
    status, printed = compare(tree, ["-DMADE_UP"])
    assert status == 1, printed
    assert "madeup: double" in printed
