"""ckmeans.report: the page is whole, well made, told in words too, holds names as texts, and opens in a browser."""

import html.parser
import re
import shutil
import subprocess

import numpy as np
import pictures
import pytest

import ckmeans
from ckmeans.report import report, write_report

VOID = {"meta"}  # elements without an end
EVIL = ["<script>alert(1)</script>", "a & b", "\" onload='x' \"", "</title></svg><b>\n\x1b[31m\u202e"]


class Page(html.parser.HTMLParser):
    """A document as elements: every start has its end, or it is refused."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.elements, self.texts = [], [], {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), (tag, names)
        self.elements.append((tag, dict(attributes), [above for above, _ in self.open]))
        if tag not in VOID:
            self.open.append((tag, len(self.elements) - 1))

    def handle_endtag(self, tag):
        assert self.open, tag
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for _, number in self.open:
            self.texts[number] = self.texts.get(number, "") + data

    def all(self, tag):
        """Return [(attributes, the text within)] of the elements of a kind."""
        return [(a, self.texts.get(i, "")) for i, (name, a, _) in enumerate(self.elements) if name == tag]


def pages():
    """Return {name: arguments} of pages of all kinds."""
    X, names = pictures.iris()
    model = pictures.model_of_iris()
    many, _ = pictures.blobs(70, 2, 2500)
    return {
        "iris": (model, X, {"names": names, "selection": pictures.selection(), "notes": ["left out: #1"]}),
        "one cluster": (pictures.model_of_iris(1), X, {}),
        "one column": (pictures.fitted(X[:, :1], [[5], [7]]), X[:, :1], {}),
        "thirty": (*pictures.thirty(), {}),
        "wide": (*pictures.wide(), {}),
        "seventy": (pictures.fitted(many, many[::36][:70]), many, {}),
        "alike": (ckmeans.KMeans(1).fit(np.ones((4, 2))), np.ones((4, 2)), {}),
        "evil": (model, X, {"names": EVIL, "title": EVIL[3], "notes": EVIL, "row_names": EVIL[:1] * 150}),
    }


@pytest.fixture(scope="module")
def texts():
    return {name: report(model, X, **options) for name, (model, X, options) in pages().items()}


@pytest.fixture(params=["iris", "one cluster", "one column", "thirty", "wide", "seventy", "alike", "evil"])
def text(request, texts):
    return texts[request.param]


def test_a_page_is_well_made(text):
    page = Page(text)
    assert text.startswith('<!DOCTYPE html>\n<html lang="en">')
    ids = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert page.all("meta")[0][0] == {"charset": "utf-8"}
    assert "width=device-width" in page.all("meta")[1][0]["content"]
    heads = [tag for tag, _, _ in page.elements if re.fullmatch(r"h\d", tag)]
    assert heads[0] == "h1"
    assert set(heads[1:]) == {"h2"}
    assert not re.search(r">(None|True|False)|\b(nan|inf)\b", re.sub(r"<style>.*</style>", "", text, flags=re.DOTALL))


def test_a_page_needs_nothing_else(text):
    page = Page(text)
    tags = {tag for tag, _, _ in page.elements}
    assert not tags & {"script", "link", "img", "iframe", "object", "use", "image", "a", "form"}
    for _, attributes, _ in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "href")]
    assert re.findall(r"https?://[^\s\"'<]*", text) == ["http://www.w3.org/2000/svg"] * len(page.all("svg"))
    assert "@import" not in text
    assert "url(" not in text


def test_tables_tell_what_their_cells_are_of(text):
    page = Page(text)
    tables = [i for i, (tag, _, _) in enumerate(page.elements) if tag == "table"]
    assert tables
    for number, start in enumerate(tables):
        end = tables[number + 1] if number + 1 < len(tables) else len(page.elements)
        inside = page.elements[start:end]
        assert inside[1][0] == "caption"
        heads = [attributes.get("scope") for tag, attributes, _ in inside if tag == "th"]
        columns = heads.count("col")
        assert heads == ["col"] * columns + ["row"] * heads.count("row")
        cells = sum(tag == "td" for tag, _, _ in inside)
        assert cells == (columns - 1) * heads.count("row") > 0


def test_pictures_say_what_they_show(text):
    page = Page(text)
    described = {a["id"]: said for tag in ("title", "desc") for a, said in page.all(tag) if "id" in a}
    for attributes, _ in page.all("svg"):
        assert attributes["role"] == "img"
        assert described[attributes["aria-labelledby"]]
        assert re.search(r"\d", described[attributes["aria-describedby"]])
        _, _, width, height = map(float, attributes["viewbox"].split())
        assert 100 < width < 1000
        assert 10 < height < 2000
    for tag, attributes, above in page.elements:
        if tag in ("rect", "circle") and "svg" in above:
            assert all(float(value) >= 0 for name, value in attributes.items() if name in ("width", "height", "r"))


def test_text_is_dark_on_light_or_light_on_dark(text):
    from ckmeans.depiction.colors import contrast

    styles = [
        attributes["style"] for _, attributes, _ in Page(text).elements if "background" in attributes.get("style", "")
    ]
    for style in styles:
        assert contrast(*re.findall(r"#[0-9a-f]{6}", style)) >= 4.5


def test_the_numbers_are_those_of_the_clusters(texts):
    model, X, _ = pages()["iris"]
    page = Page(texts["iris"])
    assert "150 rows of 4 columns in 3 clusters" in page.all("p")[0][1]
    assert "88.4% of the rows' variance" in page.all("p")[0][1]
    cells = [said for _, said in page.all("td")][:18]
    assert cells[:4] == ["50", "33.3%", "19.2%", "0.86"]
    assert cells[
        4
    ] == "petal_length \N{MINUS SIGN}1.3\N{NO-BREAK SPACE}sd, petal_width \N{MINUS SIGN}1.3\N{NO-BREAK SPACE}sd, " + (
        "sepal_length \N{MINUS SIGN}1.0\N{NO-BREAK SPACE}sd"
    )
    typical = [int(np.square(X - center).sum(axis=1).argmin()) for center in model.cluster_centers_]
    assert cells[5::6] == [f"#{row}" for row in typical]
    sizes = next(said for attributes, said in page.all("desc") if attributes["id"] == "sizes-description")
    assert "cluster 0: 50 (33.3%)" in sizes
    survey = next(said for attributes, said in page.all("desc") if attributes["id"] == "survey-description")
    assert "Criteria agree on 2 to 3." in survey
    assert "gap by k, 1: 0.31, 2: 0.55" in survey


def test_a_cluster_stands_out_by_any_column_and_not_by_those_shown_alone():
    X = np.random.default_rng(0).normal(size=(400, 60))
    X[:100, :40] += 20
    X[100:200, 50] += 3
    model = pictures.fitted(X, X[[0, 100, 200]])
    page = Page(report(model, X))
    found = [said for attributes, said in page.all("td") if attributes.get("class") == "out"]
    assert found[1].startswith("x50 +1.") or found[2].startswith("x50 +1.")


def test_names_titles_and_notes_are_texts(texts):
    page = Page(texts["evil"])
    assert "<script" not in texts["evil"]
    assert not [tag for tag, _, _ in page.elements if tag in ("script", "b")]
    heads = [said for attributes, said in page.all("th") if attributes["scope"] == "row"]
    assert heads[3:] == [*EVIL[:3], "</title></svg><b>  [31m"]
    assert page.all("h1")[0][1] == page.all("title")[0][1] == "</title></svg><b>  [31m"
    assert [said for _, said in page.all("li")][:2] == EVIL[:2]
    assert [said for _, said in page.all("td")][5] == EVIL[0]


def test_colours_are_not_all_that_tells(texts):
    page = Page(texts["iris"])
    cells = [said for attributes, said in page.all("td") if attributes.get("class") == "cell"]
    assert len(cells) == 12
    assert all(re.fullmatch(r"\d+\.\d\d([+\N{MINUS SIGN}]\d\.\d|0\.0)", said) for said in cells)
    dashes = [attributes.get("stroke-dasharray") for attributes, _ in page.all("polyline")]
    assert len(set(dashes)) == 3
    drawn = [a["d"] for tag, a, above in page.elements if tag == "path" and "g" in above]
    shapes = {re.match(r"M[\d.]+ [\d.]+([^M]*)", path)[1] for path in drawn}
    assert len(shapes) == 3


def test_a_frame_names_columns_and_rows():
    pandas = pytest.importorskip("pandas")
    X, names = pictures.iris()
    frame = pandas.DataFrame(X, columns=names, index=[f"flower {i}" for i in range(150)])
    page = Page(report(ckmeans.KMeans(3, init=X[[0, 50, 100]], n_init=1).fit(frame), frame))
    assert [said for _, said in page.all("td")][5] == "flower 7"
    assert [said for attributes, said in page.all("th") if attributes["scope"] == "row"][3:] == names


def test_units_are_those_asked_for():
    X, names = pictures.iris()
    mean, deviation = X.mean(axis=0), X.std(axis=0)
    Z = (X - mean) / deviation
    model = pictures.fitted(Z, Z[[0, 50, 100]])
    page = Page(report(model, Z, names=names, units=(deviation, mean)))
    cells = [said for attributes, said in page.all("td") if attributes.get("class") == "cell"]
    expected = X[model.labels_ == 0].mean(axis=0)
    assert [float(said[:4]) for said in cells[::3]] == pytest.approx(expected, abs=0.006)


def test_a_model_of_scikit_learn_has_the_page_of_ours(texts):
    cluster = pytest.importorskip("sklearn.cluster")
    _, X, options = pages()["iris"]
    theirs = cluster.KMeans(3, init=X[[0, 50, 100]], n_init=1).fit(X)
    found, expected = (
        re.findall(r"<table>.*?</table>", each, re.DOTALL)[0] for each in (report(theirs, X, **options), texts["iris"])
    )
    assert found == expected


def test_errors_name_the_argument():
    model, X = pictures.model_of_iris(), pictures.iris()[0]
    with pytest.raises(ckmeans.NotFittedError, match="report"):
        report(ckmeans.KMeans(3), X)
    with pytest.raises(ValueError, match="names must be 4 names, one for each column; got 2"):
        report(model, X, names=["a", "b"])
    with pytest.raises(ValueError, match="row_names must be 150 names, one for each row; got 1"):
        report(model, X, row_names=["a"])
    with pytest.raises(TypeError, match="selection must be"):
        report(model, X, selection=[1, 2])


# Files


def test_a_file_is_there_whole_or_not_at_all(tmp_path, texts):
    model, X, options = pages()["iris"]
    write_report(tmp_path / "a.html", model, X, **options)
    assert (tmp_path / "a.html").read_text(encoding="utf-8") == texts["iris"]
    with pytest.raises(ValueError, match="names"):
        write_report(tmp_path / "a.html", model, X, names=["a"])
    with pytest.raises(FileNotFoundError, match="there is no folder"):
        write_report(tmp_path / "none" / "b.html", model, X)
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert (tmp_path / "a.html").read_text(encoding="utf-8") == texts["iris"]


BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(BROWSER is None, reason="needs a Chromium")
def test_a_browser_shows_the_page(tmp_path, texts):
    (tmp_path / "page.html").write_text(texts["evil"], encoding="utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    done = subprocess.run(
        [*command, "--dump-dom", (tmp_path / "page.html").as_uri()], capture_output=True, text=True, timeout=300
    )
    made, shown = Page(texts["evil"]), Page(done.stdout)
    assert [tag for tag, _, _ in shown.elements] == [tag for tag, _, _ in made.elements]
    assert shown.all("h1") == made.all("h1")
