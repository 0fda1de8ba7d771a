"""docs/command.md: every option and every key of --json is on it, and its examples run."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from test_cli_json import KEYS

from ckmeans import cli
from ckmeans.cli import options

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "command.md"
pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="only the tests are here, not the documentation")


@pytest.fixture
def page():
    return PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("parser", [options.parser, options.predict_parser])
def test_every_option_is_on_it(page, parser):
    named = {option for option in parser()._option_string_actions if option.startswith("--")}
    assert {option for option in named - {"--help", "--version"} if f"`{option}" not in page} == set()


def test_every_key_is_on_it(page):
    assert {key for key in KEYS if f"`{key}`" not in page} == set()


def test_its_examples_run(page, tmp_path, monkeypatch, capsys):
    """In their order, as some read what others wrote."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "examples" / "iris.csv", "iris.csv")
    for name, text in re.findall(r"^```csv (\S+)\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        Path(name).write_text(text)
    blocks = re.findall(r"^```sh\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    examples = [line for block in blocks for line in block.splitlines()]
    assert len(examples) > 25
    for example in examples:
        assert cli.main(shlex.split(example)[1:]) == 0, (example, capsys.readouterr().err)
        capsys.readouterr()
