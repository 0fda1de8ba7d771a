"""The functions of ckmeans.h without Python: small stacks, failing allocations, senseless arguments, races."""

import functools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ckmeans.kernels import dispatch

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "ckmeans"
INCLUDES = [f"-I{PACKAGE / folder}" for folder in ("simd", "kernels", "embed", "include")] + [f"-I{HERE}"]
FLAGS = ["-std=gnu11", "-g", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off", *INCLUDES]
pytestmark = pytest.mark.skipif(
    not (PACKAGE / "embed").exists() or not sys.platform.startswith("linux") or not shutil.which("gcc"),
    reason="needs the sources, Linux and gcc",
)


def sets_of_this_machine():
    """Yield (name, gcc's flags) of the instruction sets that dispatch.c links here."""
    text = (PACKAGE / "simd/isa/list.h").read_text(encoding="utf-8")
    here = "x86_64" if "avx2" in dispatch.available() or os.uname().machine == "x86_64" else "arm64"
    for architecture, name, flags in re.findall(
        r'^CK_INSTRUCTION_SET\((\w+),\s*(\w+),\s*((?:"[^"]*"\s*)+),', text, re.MULTILINE
    ):
        if architecture in ("any", here):
            yield name, "".join(re.findall('"([^"]*)"', flags)).split()


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    """Return a function that compiles all tiles, once with the same flags and as soon as may be: object files."""

    @functools.cache
    def compiled(*chosen):
        folder = tmp_path_factory.mktemp("tiles")
        running = []
        for name, flags in sets_of_this_machine():
            source, target = PACKAGE / "simd/isa" / f"{name}.c", folder / f"{name}.o"
            running.append((subprocess.Popen(["gcc", *chosen, *FLAGS, *flags, "-c", source, "-o", target]), target))
        assert [process.wait() for process, _ in running] == [0] * len(running)
        return [target for _, target in running]

    return compiled


@pytest.fixture
def run(tiles, tmp_path):
    """Return a function that builds a program of this folder with some flags, runs it and returns what it printed."""

    def build_and_run(program, *flags, arguments=(), for_tiles=("-O0",), **environment):
        sources = [HERE / program, *(PACKAGE / "embed").glob("*.c"), *(PACKAGE / "simd").glob("*.c")]
        binary = tmp_path / "program"
        objects = [*tiles(*for_tiles), "-lm", "-pthread"]
        subprocess.run(["gcc", "-O1", *FLAGS, *flags, *sources, *objects, "-o", binary], check=True)
        done = subprocess.run(
            [binary, *arguments], env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return build_and_run


def has(sanitizer, tmp_path):
    """Tell whether gcc can link and run a program with a sanitizer here."""
    source = tmp_path / "probe.c"
    source.write_text("int main(void) { return 0; }")
    command = ["gcc", f"-fsanitize={sanitizer}", source, "-o", tmp_path / "probe"]
    return (
        not subprocess.run(command, capture_output=True).returncode
        and not subprocess.run([tmp_path / "probe"], capture_output=True).returncode
    )


@pytest.mark.slow
def test_stacks_of_64_kilobytes_are_enough_and_threads_change_no_bit(run):
    """musl gives threads 128."""
    printed = run("embed.c", "-DEMBED_THREADS=3", "-DEMBED_STACK=65536")
    assert printed.count("alike") == len(dispatch.available())


@pytest.mark.slow
def test_threads_race_for_nothing(run, tmp_path):
    """Everything watched, tiles too."""
    if not has("thread", tmp_path):
        pytest.skip("no ThreadSanitizer here")
    watched = ["-O1", "-fsanitize=thread"]
    printed = run("embed.c", "-DEMBED_THREADS=3", *watched, for_tiles=watched, TSAN_OPTIONS="halt_on_error=1")
    assert printed.count("alike") == len(dispatch.available())


@pytest.mark.slow
def test_every_allocation_may_fail_and_no_argument_crashes(run, tmp_path):
    sanitizers = "address,undefined"
    flags = [f"-fsanitize={sanitizers}", "-fno-sanitize-recover=all"] if has(sanitizers, tmp_path) else []
    wraps = [f"-Wl,--wrap={name}" for name in ("malloc", "calloc", "realloc", "free")]
    printed = run("embed_limits.c", *flags, *wraps, ASAN_OPTIONS="allocator_may_return_null=1")
    allocations, wrong = map(int, re.findall(r"\d+", printed))
    assert wrong == 0
    assert allocations > 500


def test_notes_of_teams_have_no_races(tmp_path):
    flags = ["-fsanitize=thread"] if has("thread", tmp_path) else []
    binary = tmp_path / "team"
    command = ["gcc", "-O1", *FLAGS, *flags, HERE / "team.c", "-lm", "-pthread", "-o", binary]
    subprocess.run(command, check=True)
    done = subprocess.run([binary], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
