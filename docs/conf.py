"""The site: how Sphinx makes it of the Markdown pages of this repository, which read the same where they lie.

It is built at the root of the repository, as links between pages need no change then:
`python -m sphinx -W -c docs -d docs/_build/pages . docs/_build/html`. Pages hold no directives, but docs/api.md does:
where each stands is said here, in NAVIGATION.
"""

import fnmatch
import os
import re
import shutil
from pathlib import Path

from pygments.lexers.special import TextLexer

os.environ["CKMEANS_NO_SKLEARN"] = "1"  # the methods documented are ours, not those of its base classes

import ckmeans

project = "ckmeans"
author = "The ckmeans developers"
copyright = author
version = release = ckmeans.__version__
language = "en"

# Which page has which others below it, in this order, by their own heading or another one: "heading <page>". A pattern
# stands for whatever matches it, or nothing.
NAVIGATION = {
    "README": [
        "docs/start",
        "docs/howto/README",
        "docs/command",
        "docs/api",
        "docs/coming/README",
        "docs/how-it-works",
        "Speed <docs/speed>",
        "docs/right",
        "Questions <docs/faq>",
        "docs/project",
    ],
    "docs/start": ["docs/notebook"],
    "docs/howto/README": [
        "docs/howto/scale",
        "docs/howto/gaps",
        "docs/howto/outliers",
        "Choose the number of clusters <docs/choosing-k>",
        "docs/howto/same-labels",
        "Find better clusters <docs/refine>",
        "Describe clusters <docs/describing>",
        "Draw pictures, write reports <docs/pictures>",
        "docs/howto/new-rows",
        "Save and load models <docs/models>",
        "docs/howto/data-frames",
        "Tables and tensors: what is read <docs/tables>",
        "docs/howto/pipeline",
        "docs/howto/text",
        "docs/howto/embeddings",
        "Cosine: spherical k-means <docs/spherical>",
        "docs/howto/images",
        "docs/howto/places",
        "docs/howto/one-column",
        "docs/howto/many-rows",
        "Mini-batches and streams <docs/minibatch>",
        "docs/beyond-memory",
        "docs/very-large",
        "docs/dask*",
        "Clusters in clusters: bisecting <docs/bisecting>",
        "docs/howto/watch",
        "Understand errors and warnings <docs/errors>",
        "Call it from Cython, C, C++, Numba <docs/embedding>",
    ],
    "docs/command": ["docs/files"],
    "docs/coming/README": [
        "scikit-learn <docs/sklearn>",
        "R <docs/coming/r>",
        "faiss <docs/coming/faiss>",
        "scipy <docs/coming/scipy>",
    ],
    "docs/how-it-works": [
        "docs/architecture",
        "docs/algorithms",
        "docs/seeding",
        "ckmeans/simd/README",
        "docs/proofs/README",
        "docs/glossary",
    ],
    "docs/proofs/README": ["docs/proofs/[a-z]*"],
    "docs/speed": ["docs/benchmarks"],
    "docs/project": [
        "CHANGELOG",
        "CONTRIBUTING",
        "SECURITY",
        "docs/README",
        "examples/README",
        "examples/embed/README",
    ],
    "examples/embed/README": ["examples/embed/cython/README"],
}

extensions = [
    "myst_parser",
    "numpydoc",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinxcontrib.mermaid",
]
root_doc = "README"
include_patterns = ["*.md", "docs/**", "ckmeans/simd/README.md", "examples/README.md", "examples/**/README.md"]
exclude_patterns = [".?*", "build", "dist", "tests", "benchmarks", "docs/_build", "docs/_templates"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}

myst_heading_anchors = 4
myst_fence_as_directive = ["mermaid"]
numpydoc_show_class_members = False
autosummary_generate = True
autodoc_typehints = "none"
templates_path = [str(Path(__file__).with_name("_templates"))]  # autosummary looks for a relative one elsewhere
default_role = "literal"
toc_object_entries = False

html_theme = "pydata_sphinx_theme"
html_title = f"ckmeans {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_sidebars = {"README": []}
html_theme_options = {
    "logo": {"text": "ckmeans"},
    "header_links_before_dropdown": 6,
    "navbar_persistent": ["search-button"],
    "navigation_with_keys": False,
    "show_prev_next": True,
    "footer_start": ["copyright"],
    "footer_end": ["theme-version"],
    "secondary_sidebar_items": ["page-toc"],
}
linkcheck_timeout = 20


def pages_below(app, docname):
    """Return which pages stand below a page: a name without a wildcard is one, even if it is missing, which is told."""
    found = sorted(app.project.docnames)
    for name in NAVIGATION.get(docname, []):
        yield from fnmatch.filter(found, name) if "*" in name else [name]


def complete_page(app, docname, source):
    """Put the pages below a page at its end, and drop the blank line that ends an example for doctest."""
    text = source[0].replace("\n\n```\n", "\n```\n")
    below = "".join(re.sub(r"([\w./-]+>?)$", r"/\1", page) + "\n" for page in pages_below(app, docname))
    source[0] = f"{text}\n```{{toctree}}\n:hidden:\n\n{below}```\n" if below else text


def copy_front_page(app, exception):
    """Let the folder of the site open with its front page."""
    if exception is None and app.builder.format == "html":
        shutil.copy(Path(app.outdir, "README.html"), Path(app.outdir, "index.html"))


def mend_docstring(app, what, name, obj, options, lines):
    """Keep from reStructuredText what it would take for a link, inertia_, and for a list, the S. of S. Lloyd."""
    for number, line in enumerate(lines):
        if not line.lstrip().startswith((">>>", "...")):
            line = re.sub(r"(?<![\w`*.])([a-z]\w*_)(?![\w`*])", r"``\1``", line)
            lines[number] = re.sub(r"^(\s*[A-Z])\. ", r"\1\. ", line)


def setup(app):
    app.connect("autodoc-process-docstring", mend_docstring, priority=900)  # after numpydoc
    app.add_lexer("csv", TextLexer)
    app.connect("source-read", complete_page)
    app.connect("build-finished", copy_front_page)
