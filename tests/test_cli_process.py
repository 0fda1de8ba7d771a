"""The command as a process of its own: pipes, signals, exit codes, what it imports."""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import ckmeans

FIVE = "x,y\n1,2\n2,3\n3,4\n8,9\n9,10\n"
# The package that these tests import, from whatever folder they run in.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(ckmeans.__file__).parents[1])}
COMMAND = [sys.executable, "-m", "ckmeans"]


def run(*arguments, stdout=subprocess.PIPE, **options):
    """Run the command and return the process when it has ended, however it has."""
    return subprocess.run(
        [*COMMAND, *arguments], env=ENVIRONMENT, stdout=stdout, stderr=subprocess.PIPE, check=False, **options
    )


def test_module_reads_standard_input():
    done = run("-", "-k", "2", input=FIVE, text=True)
    assert done.returncode == 0
    assert done.stdout.startswith("x,y,cluster\n1,2,")
    assert "rows       5\n" in done.stderr


def test_npy_on_standard_input():
    stream = io.BytesIO()
    np.save(stream, np.eye(3))
    assert sorted(run("-", "-k", "3", input=stream.getvalue()).stdout.split()) == [b"0", b"1", b"2"]


def test_exit_codes_reach_the_shell():
    done = run("-", "-k", "2", input="a\n1\nx\n", text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("ckmeans: error: standard input: line 3, column 'a': 'x' is not a finite number")
    assert run("-k").returncode == 2


def test_a_reader_that_leaves_is_no_error(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("x\n" + "\n".join(str(i % 7) for i in range(50_000)))
    with subprocess.Popen(
        [*COMMAND, path, "-k", "2"], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "x,cluster\n"
        process.stdout.close()
        error = process.stderr.read()
    assert process.returncode == 0
    assert "rows       50000\n" in error
    assert "Traceback" not in error
    assert "Exception" not in error


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_full_standard_output_is_an_error():
    with open("/dev/full", "wb") as full:
        done = run("-", "-k", "2", input=FIVE, stdout=full, text=True)
    assert done.returncode == 1
    assert done.stderr == "ckmeans: error: cannot write standard output: No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="signals and named pipes as POSIX has them")
def test_interrupt_is_quiet(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with (
        subprocess.Popen([*COMMAND, pipe, "-k", "2"], env=ENVIRONMENT, stderr=subprocess.PIPE, text=True) as process,
        open(pipe, "w"),  # returns as soon as the command opens it for reading
    ):
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == "\nckmeans: interrupted\n"
    assert process.returncode == 130


def test_nothing_heavy_is_imported(tmp_path):
    (tmp_path / "data.csv").write_text(FIVE)
    program = (
        "import sys, ckmeans.cli as c; c.main([sys.argv[1], '-k', '2', '-q']);"
        "print({'sklearn', 'pandas', 'scipy'}.intersection(sys.modules), file=sys.stderr)"
    )
    process = [sys.executable, "-c", program, tmp_path / "data.csv"]
    assert subprocess.run(process, env=ENVIRONMENT, capture_output=True, check=True).stderr.split() == [b"set()"]


@pytest.mark.skipif(os.name == "nt", reason="the shell's way of closing streams")
@pytest.mark.parametrize(
    ("closed", "code", "error"),
    [
        ("<&-", 1, "ckmeans: error: cannot read standard input: it is closed\n"),
        (">&-", 1, "ckmeans: error: cannot write standard output: it is closed\n"),
        ("2>&-", 0, ""),
    ],
)
def test_closed_streams(closed, code, error):
    shell = ["sh", "-c", f'exec "$@" - -k 2 {closed}', "sh", *COMMAND]
    done = subprocess.run(shell, input=FIVE, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (code, error)
    assert "rows" not in done.stdout
