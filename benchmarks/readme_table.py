"""Write the tables of a results file of compare.py into README.md, between the comments that mark their place.

Usage: python benchmarks/readme_table.py benchmarks/results.json [README.md]
"""

import json
import os
import sys
from pathlib import Path

# What is told of ckmeans besides its time.
COLUMNS = {"times scikit-learn": ("times_reference", "{:.1f}"), "of the FMA peak": ("share_of_peak", "{:.0%}")}
README = Path(__file__).resolve().parents[1] / "README.md"


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


def main():
    """Read, replace."""
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    path = Path(sys.argv[2]) if len(sys.argv) == 3 else README
    replace_between(path, "benchmarks", text(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main()
