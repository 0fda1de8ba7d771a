"""The pages of the documentation: links lead to files that are there, every public name has its place.

Sphinx tells more where the site is built: links to headings, pages that no other leads to.
"""

import re
from pathlib import Path

import pytest

import ckmeans

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "examples").rglob("*.md"), ROOT / "ckmeans/simd/README.md"]
pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="only the tests are here, not the documentation")


def test_links_lead_to_files():
    lost = []
    for page in PAGES:
        text = re.sub(r"^```.*?^```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        for link in re.findall(r"\]\(([^)\s]+)\)", text):
            path = link.partition("#")[0]
            if path and "://" not in path and not (page.parent / path).exists():
                lost.append(f"{page.relative_to(ROOT)}: {link}")
    assert lost == []


def test_every_public_name_is_in_the_api():
    blocks = re.findall(r"^```\{eval-rst\}\n(.*?)^```", (DOCS / "api.md").read_text(encoding="utf-8"), re.M | re.S)
    listed = [name for block in blocks for name in re.findall(r"^   ([\w.]+)$", block, re.MULTILINE)]
    named = set(listed)
    assert len(named) == len(listed)
    modules = {"plot": ckmeans.plot, "report": ckmeans.report}
    wanted = {f"{module}.{name}" for module, value in modules.items() for name in value.__all__}
    assert named - {"onnx.register"} == wanted | {name for name in ckmeans.__all__ if name != "__version__"}


def test_every_page_is_once_in_the_list_of_all_pages():
    listed = re.findall(r"\]\(([^)#]+\.md)\)", (DOCS / "README.md").read_text(encoding="utf-8"))
    pages = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if path.parent.name != "proofs"]
    assert sorted(path for path in listed if ".." not in path) == sorted({*pages, "proofs/README.md"} - {"README.md"})


def test_the_version_to_cite_is_this_one():
    assert f"version: {ckmeans.__version__}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
