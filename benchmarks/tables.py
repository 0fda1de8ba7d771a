"""Write the tables of a results file of compare.py, everyday.py or busy.py into pages, between comments that mark them.

Usage: python benchmarks/tables.py FILE.json [PAGE.md]

Pages, unless one is named: README.md for compare.py and everyday.py, docs/benchmarks.md for everyday.py and busy.py.
"""

import json
import os
import sys
from pathlib import Path

# What is told of ckmeans besides its time.
COLUMNS = {"times scikit-learn": ("times_reference", "{:.1f}"), "of the FMA peak": ("share_of_peak", "{:.0%}")}
ROOT = Path(__file__).resolve().parents[1]
README, DOCS = ROOT / "README.md", ROOT / "docs/benchmarks.md"
# What README.md shows of everyday.py.
FEW_SHAPES = ["150x4x3", "1000x8x8", "10000x2x20", "10000x32x8", "50000x16x10", "100000x8x20", "100000x128x8"]


def replace_between(path, word, text):
    """Replace what stands between <!-- word --> and <!-- /word --> in a file, which is never half written."""
    before, opening, rest = path.read_text(encoding="utf-8").partition(f"<!-- {word} -->")
    _, closing, after = rest.partition(f"<!-- /{word} -->")
    if not opening or not closing:
        raise SystemExit(f"{path}: expected <!-- {word} --> and <!-- /{word} -->")
    beside = path.with_name(path.name + ".new")
    beside.write_text(f"{before}{opening}\n\n{text.strip()}\n\n{closing}{after}", encoding="utf-8", newline="\n")
    os.replace(beside, path)


def milliseconds(seconds):
    """Return three figures or so."""
    ms = seconds * 1e3
    return f"{ms:,.0f}" if ms >= 100 else f"{ms:.1f}" if ms >= 10 else f"{ms:.2f}"


def line(cells):
    return "| " + " | ".join(cells) + " |"


def table(results):
    """Return the lines of one mode's table."""
    libraries = list(dict.fromkeys(name for found in results for name in found["libraries"]))
    others = [name for name in libraries if name != "ckmeans"]
    columns = {
        title: (key, form)
        for title, (key, form) in COLUMNS.items()
        if any(key in found["libraries"]["ckmeans"] for found in results)
    }
    header = ["rows x columns, clusters", *others, "ckmeans", *columns]
    lines = [line(header), "|---|" + "---:|" * (len(header) - 1)]
    for found in results:
        measured = found["libraries"]
        ours = measured["ckmeans"]
        name = "" if found["data"] == "mixture" else f"{found['data']} "
        cells = [f"{name}{found['rows']:,} x {found['columns']}, {found['clusters']}"]
        cells += [milliseconds(measured[other]["seconds"]) if other in measured else "" for other in others]
        cells += [f"**{milliseconds(ours['seconds'])}**"]
        cells += [form.format(ours[key]) if key in ours else "" for key, form in columns.values()]
        lines.append(line(cells))
    return lines


def text(content):
    """Return the tables, one per mode, and what they depend on."""
    lines = []
    for mode, says in content["modes"].items():
        results = [found for found in content["results"] if found["mode"] == mode]
        if results:
            dtypes = " and ".join(dict.fromkeys(found["dtype"] for found in results))
            lines += [f"Milliseconds for {says}, {dtypes}:", "", *table(results), ""]
    machine, versions = content["machine"], content["versions"]
    least = min(found["repeat"] for found in content["results"])
    lines += [
        f"{machine['processor']}, {machine['system'].partition('-')[0]} on {machine['architecture']}, "
        f"{content['threads']} threads, {content['instruction_set']}; "
        f"{', '.join(f'{name} {version}' for name, version in versions.items())}; {content['date']}. "
        f"Medians of {least} runs in turns."
    ]
    lines += [f"{name}: {note}." for name, note in content["notes"].items()]
    return "\n".join(lines)


def everyday_text(content, shapes=None):
    """Return the table of everyday.py, of some shapes if they are named, and what sums up all."""
    seconds = content["seconds"]
    libraries = list(next(iter(seconds.values())))
    lines = [line(["float64 rows x columns, clusters", *libraries, "times the fastest other"])]
    lines += ["|---|" + "---:|" * (len(libraries) + 1)]
    for shape, medians in seconds.items():
        if shapes and shape not in shapes:
            continue
        n, d, k = map(int, shape.split("x"))
        others = min(took for name, took in medians.items() if name != "ckmeans")
        cells = [milliseconds(took) for took in medians.values()]
        cells[libraries.index("ckmeans")] = f"**{cells[libraries.index('ckmeans')]}**"
        lines.append(line([f"{n:,} x {d}, {k}", *cells, f"{others / medians['ckmeans']:.1f}"]))
    return "\n".join([*lines, "", f"All {len(seconds)} shapes: {'; '.join(content['summary'])}.", "", below(content)])


def busy_text(content):
    """Return the tables of busy.py."""
    lines = []
    for load, ways in content["seconds"].items():
        shapes = list(next(iter(ways.values())))
        names = [f"{int(n):,} x {d}, {k}" for n, d, k in (shape.split("x") for shape in shapes)]
        lines += [line([load, *names]), "|---|" + "---:|" * len(shapes)]
        lines += [line([way, *(milliseconds(took[shape]) for shape in shapes)]) for way, took in ways.items()] + [""]
    return "\n".join([*lines, below(content)])


def below(content):
    """Return the line below a table: processor, versions, kernels, date."""
    return f"{content['processor']}; {'; '.join(content['libraries'])}; {content['date']}."


# By what a file says that it is of: the mark, the text and the pages.
KINDS = {
    "compare": [("benchmarks", text, README)],
    "everyday": [
        ("everyday", lambda content: everyday_text(content, FEW_SHAPES), README),
        ("everyday", everyday_text, DOCS),
    ],
    "busy": [("busy", busy_text, DOCS)],
}


def main():
    """Read, replace."""
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    content = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for mark, made, page in KINDS[content.get("kind", "compare")]:
        replace_between(Path(sys.argv[2]) if len(sys.argv) == 3 else page, mark, made(content))


if __name__ == "__main__":
    main()
