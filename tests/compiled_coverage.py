"""Which lines of Cython and C ran, by what gcov counted: for `.ci/coverage`, which builds the extensions for it.

Usage: python tests/compiled_coverage.py FOLDER, the build's, from the root of the repository.

A line of Cython ran if some C that Cython made of it did; C that is compiled once for each instruction set if it ran in
one of them. Lines that no compiler kept, such as comments, are none.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# What Cython writes above the C of a line.
SOURCE = re.compile(r'^ */\* "(.+\.p(?:y|yx|xd))":(\d+)$')


def counted(path):
    """Return what gcov says of a file of counts."""
    command = ["gcov", "--json-format", "--stdout", path]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [file for line in printed.splitlines() if line.startswith("{") for file in json.loads(line)["files"]]


def lines_of_cython(path):
    """Return {line of a C file that Cython made: (file, line) that it was made of}."""
    found, source = {}, None
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        match = SOURCE.match(line)
        if match:
            source = match[1], int(match[2])
        elif line.startswith(("}", "static ", "CYTHON_")):
            source = None
        if source:
            found[number] = source
    return found


def ran(folder):
    """Return {source file: {line: how often it ran, at most}}."""
    lines, made = defaultdict(dict), {}
    with ThreadPoolExecutor() as pool:
        for files in pool.map(counted, sorted(Path(folder).rglob("*.gcda"))):
            for file in files:
                name, is_made = file["file"], file["file"].startswith("build/")
                if is_made and name not in made:
                    made[name] = lines_of_cython(name)
                if not is_made and not name.startswith("ckmeans/"):
                    continue
                for line in file["lines"]:
                    source = made[name].get(line["line_number"]) if is_made else (name, line["line_number"])
                    if source and source[0].startswith("ckmeans/"):
                        known = lines[source[0]]
                        known[source[1]] = max(known.get(source[1], 0), line["count"])
    return lines


def main():
    """Tell lines that did not run, by file, and how many did."""
    kinds = defaultdict(lambda: [0, 0])
    for name, lines in sorted(ran(sys.argv[1]).items()):
        missing = sorted(line for line, count in lines.items() if not count)
        kind = kinds["Cython" if name.endswith((".pyx", ".pxd")) else "C"]
        kind[0] += len(lines) - len(missing)
        kind[1] += len(lines)
        if missing:
            print(f"{name}: {len(lines) - len(missing)} of {len(lines)}, not {', '.join(map(str, missing))}")
    for kind, (some, every) in kinds.items():
        print(f"{kind}: {some} of {every} lines ran, {100 * some / every:.1f} %")


if __name__ == "__main__":
    main()
