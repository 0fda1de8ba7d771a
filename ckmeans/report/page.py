"""The page: what stands on it, in which order, in which words."""

from typing import NamedTuple

import numpy as np

from ckmeans.depiction.clustered import Clustered, names_of, printable
from ckmeans.depiction.colors import diverging, text_on
from ckmeans.depiction.profile import Profile, signed, standing_out
from ckmeans.depiction.projection import project
from ckmeans.depiction.selection import in_words, suggested_ranges, survey_lines
from ckmeans.report import charts
from ckmeans.report.markup import Markup, element, joined, table

MOST_ROWS, MOST_COLUMNS, MOST_CLUSTERS = 2000, 30, 60
IN_ONE_TABLE = 10  # clusters whose profiles stand side by side: as many as a sheet of paper has room for

STYLE = """
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p, li { max-width: 44rem; overflow-wrap: anywhere; }
.wide { overflow-x: auto; background:
  linear-gradient(to right, #fff 40%, #fff0) 0 0 / 2rem 100% no-repeat local,
  linear-gradient(to left, #fff 40%, #fff0) 100% 0 / 2rem 100% no-repeat local,
  linear-gradient(to right, #0003, #0000) 0 0 / .6rem 100% no-repeat scroll,
  linear-gradient(to left, #0003, #0000) 100% 0 / .6rem 100% no-repeat scroll; }
.wide:focus-visible { outline: 2px solid #0072b2; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .25rem 0; color: #404040; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #d0d0d0; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1a1a1a; vertical-align: bottom; }
th[scope=row] { font-weight: 600; max-width: 16rem; overflow-wrap: break-word; }
.number { text-align: right; }
.profile th[scope=row] { min-width: 8rem; }
td.number { white-space: nowrap; }
td.cell { text-align: center; white-space: nowrap; border: 1px solid #fff; padding: .2rem .5rem; }
td.cell small { display: block; font-size: .75rem; }
td.out { min-width: 16rem; max-width: 30rem; overflow-wrap: break-word; }
svg { display: block; width: 100%; height: auto; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial,
  sans-serif; }
svg text { fill: #1a1a1a; }
footer { margin-top: 2rem; border-top: 1px solid #d0d0d0; color: #404040; font-size: .85rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; background: none; }
  tr, svg, .profile { break-inside: avoid; }
  h2, thead, section > p { break-after: avoid; }
  td.cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


class Told(NamedTuple):
    """What every section tells of."""

    clustered: Clustered
    profile: Profile
    names: list
    rows: list  # what each cluster's typical row is called
    biggest: np.ndarray  # the clusters that pictures show, in order


def page(model, X, names, selection, title, notes, units, row_names):
    """Return the whole document."""
    from ckmeans import __version__

    clustered = Clustered(model, X, "report")
    columns = names_of(model, X, names, clustered.d)
    profile = Profile(model, clustered, columns, units, MOST_COLUMNS, "report")
    typical = [_row_name(row, X, row_names, clustered.n) for row in clustered.summary.typical_rows]
    biggest = np.sort(np.argsort(-clustered.sizes, kind="stable")[:MOST_CLUSTERS])
    told = Told(clustered, profile, columns, typical, biggest)
    heading = printable(title) if title else f"{_count(clustered.k, 'cluster')} of {_count(clustered.n, 'row')}"
    sections = [
        _summary(model, told),
        _notes(notes),
        _clusters(told),
        _profiles(told),
        _sizes(told),
        _scatter(told),
        *([_survey(selection)] if selection is not None else []),
    ]
    footer = element("footer", element("p", f"Made by ckmeans {__version__}."))
    body = element("body", element("main", element("h1", heading), *sections), footer)
    head = joined(
        Markup('<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'),
        element("title", heading),
        Markup(f"\n<style>{STYLE}</style>\n"),
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}</head>\n{body}\n</html>\n'


def _section(heading, *content):
    return joined("\n", element("section", element("h2", heading), *content), "\n")


def _count(number, what):
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _share(value):
    return f"{value:.1%}" if np.isfinite(value) else "\N{EN DASH}"


def _decimal(value, digits=2):
    return f"{value:,.{digits}f}".replace("-", "\N{MINUS SIGN}") if np.isfinite(value) else "\N{EN DASH}"


def _row_name(row, X, row_names, n):
    """Return what a row is called: as asked for, by the frame's index if it has one of its own, or by its number."""
    if row < 0:
        return "\N{EN DASH}"
    index = getattr(X, "index", None)
    if row_names is not None:
        if len(row_names) != n:
            raise ValueError(f"row_names must be {n} names, one for each row; got {len(row_names)}")
        return printable(str(row_names[row]))
    if index is None or callable(index) or type(index).__name__ == "RangeIndex":
        return f"#{row}"
    return printable(str(index[row]))


def _summary(model, told):
    """Return what there is to say in a paragraph."""
    seen = told.clustered
    said = [
        f"{_count(seen.n, 'row')} of {_count(seen.d, 'column')} in {_count(seen.k, 'cluster')}.",
        f"They account for {_share(seen.summary.explained)} of the rows' variance." if seen.k > 1 else "",
    ]
    if seen.silhouettes is not None:
        said.append(f"The mean simplified silhouette is {_decimal(seen.silhouettes.mean())}.")
    if hasattr(model, "n_iter_") and hasattr(model, "converged_"):
        how = "converged" if model.converged_ else "stopped before it had converged,"
        said.append(f"The fit {how} after {_count(int(model.n_iter_), 'step')}.")
    return element("p", " ".join(filter(None, said)))


def _notes(notes):
    if not notes:
        return Markup("")
    if isinstance(notes, str):
        notes = [notes]
    return _section("Notes", element("ul", *(element("li", printable(str(note))) for note in notes)))


def _clusters(told):
    """Return the table of the clusters."""
    seen = told.clustered.summary
    total = seen.inertia.sum()
    rows = [
        (
            j,
            f"{seen.sizes[j]:,}",
            _share(seen.shares[j]),
            _share(seen.inertia[j] / total if total > 0 else np.nan),
            _decimal(seen.silhouettes[j]),
            element("td", _standing_out(seen.standing_out[j], told.names), class_="out"),
            told.rows[j],
        )
        for j in range(told.clustered.k)
    ]
    heads = ("cluster", "rows", "share", "within", "silhouette", "stands out by", "typical row")
    explanation = (
        "Within: the cluster's share of all squared distances of rows to their centres; a share far above that of its "
        "rows tells of a loose cluster. Silhouette: 1 where rows lie at their centre, 0 half way to another one. "
        "Stands out by: where its centre lies farthest from the mean of all rows, in their standard deviations (sd). "
        "Typical row: the cluster's own that is nearest to its centre"
    )
    numbered = any(name.startswith("#") for name in told.rows)
    explanation += "; #0 is the first row." if numbered else "."
    return _section("Clusters", table("Clusters and what they stand out by", heads, rows), element("p", explanation))


def _standing_out(deviations, names):
    found = standing_out(deviations, names)
    return (
        ", ".join(f"{name} {signed(deviation)}\N{NO-BREAK SPACE}sd" for name, deviation in found)
        or "nothing: it is near the mean"
    )


def _profiles(told):
    """Return the heatmap, as tables of which each has a few clusters."""
    profile, clusters = told.profile, told.biggest
    tables = []
    for first in range(0, len(clusters), IN_ONE_TABLE):
        some = clusters[first : first + IN_ONE_TABLE].tolist()
        rows = [(name, *(_cell(profile, j, i) for j in some)) for i, name in enumerate(profile.names)]
        caption = "Centres" if len(clusters) <= IN_ONE_TABLE else f"Centres of clusters {some[0]} to {some[-1]}"
        tables.append(table(caption, ["column", *(f"cluster {j}" for j in some)], rows, class_="profile"))
    said = [
        "The number of each centre and, below it, by how many standard deviations of all rows it lies above (+, "
        "orange) or below (\N{MINUS SIGN}, blue) their mean.",
        f"These are the {profile.note}: those in which some centre lies farthest from the mean."
        if profile.note
        else "",
        _only_biggest(told),
    ]
    return _section("Profiles", element("p", " ".join(filter(None, said))), *tables)


def _cell(profile, cluster, column):
    deviation = float(profile.deviations[cluster, column])
    color = diverging(deviation / profile.limit)
    return element(
        "td",
        profile.texts[cluster][column],
        element("small", signed(deviation)),
        class_="cell",
        style=f"background:{color};color:{text_on(color)}",
    )


def _only_biggest(told):
    k = told.clustered.k
    return f"Only the {MOST_CLUSTERS} clusters with the most rows are shown." if k > MOST_CLUSTERS else ""


def _sizes(told):
    """Return the bars."""
    counts = told.clustered.sizes
    shares = counts / counts.sum()
    listed = "; ".join(f"cluster {j}: {counts[j]:,} ({shares[j]:.1%})" for j in told.biggest)
    drawn = charts.sizes(shares, counts, told.biggest.tolist(), f"A bar for each cluster. Rows: {listed}.")
    return _section("Sizes", element("p", _only_biggest(told)) if _only_biggest(told) else "", drawn)


def _scatter(told):
    """Return the rows along their first two principal components."""
    seen = project(told.clustered, MOST_ROWS, np.random.default_rng(0))
    m, shares = len(seen.points), seen.shares
    if told.clustered.d == 1:
        names = (told.names[0], "")
        seen.points[:, 1] = np.random.default_rng(0).uniform(-1, 1, size=m)
        said = f"Rows by their {told.names[0]}; how high they lie means nothing."
    else:
        names = tuple(
            f"{which} component, {share:.1%} of the variance"
            for which, share in zip(("first", "second"), shares, strict=True)
        )
        said = (
            "Rows along the two directions in which they vary most, their first principal components, which hold "
            f"{shares.sum():.1%} of their variance: what lies apart here is apart, what lies together need not be near."
        )
    drawn = f"{m:,} of {seen.n:,} rows are drawn." if m < seen.n else "All rows are drawn."
    centers = "; ".join(
        f"cluster {j} at {_decimal(seen.centers[j, 0], 3)}, {_decimal(seen.centers[j, 1], 3)}" for j in told.biggest
    )
    description = f"{drawn} Centres: {centers}."
    explained = f"{said} {drawn} Each cluster has a shape and a colour; black dots are the centres, with their numbers."
    return _section(
        "Rows and centres",
        element("p", explained),
        charts.scatter(seen, names, told.clustered.sizes, description),
    )


def _survey(selection):
    """Return the picture and the table of several numbers of clusters."""
    k, lines = survey_lines(selection, "report")
    ranges = suggested_ranges(selection)
    listed = [
        ", ".join(f"{each}: {_decimal(value)}" for each, value in zip(k, values, strict=True)) for _, values, _ in lines
    ]
    told = ". ".join(f"{name} by k, {values}" for (name, _, _), values in zip(lines, listed, strict=True))
    words = f"Criteria agree on {in_words(ranges)}." if ranges else "No two criteria agree."
    one_group = getattr(selection, "one_group", None)
    if one_group is not None:
        words += " By the gap, a single group cannot be excluded." if one_group else " By the gap, it is not one group."
    rows = [
        (
            each["k"],
            _share(each["explained"]),
            _decimal(each["calinski_harabasz"], 1),
            _decimal(each["bic"], 1),
            _decimal(each["simplified_silhouette"]),
            _decimal(each["gap"]),
            _decimal(each["gap_se"], 3),
        )
        for each in selection.table
    ]
    heads = ("k", "explained", "Calinski-Harabasz", "BIC", "simplified silhouette", "gap", "its standard error")
    return _section(
        "How many clusters",
        element(
            "p",
            f"{words} None of them proves that there are so many, or any; far rows mislead them all. The band around "
            "the gap is its standard error on either side.",
        ),
        charts.survey(k, lines, ranges, f"{words} {told}."),
        table("Criteria for each number of clusters", heads, rows),
    )
