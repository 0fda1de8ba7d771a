"""Kinds of files: told by their first bytes, decompressed, or called by their names; the formats that are written."""

import bz2
import csv
import gzip
import io
import lzma
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from ckmeans import cli

FOUR = "name,x,y,flag\na,1,1.5,True\nb,2,2,False\nc,50,,True\nd,51,8,False\n"
PNG_START = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"


def zipped(**files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_", "."), data)
    return stream.getvalue()


@pytest.fixture
def run(tmp_path, monkeypatch, capfdbinary):
    """Return a function: a file's bytes and arguments in, (exit code, standard output, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(data, *arguments, file="data.bin"):
        if data is not None:
            Path(file).write_bytes(data)
        code = cli.main([file, "-k", "2", "--seed", "0", *arguments])
        out, error = capfdbinary.readouterr()
        return code, out.decode(), error.decode()

    return call


def labels_of(out):
    return [row[-1] for row in csv.reader(io.StringIO(out))][1:]


# Compressed


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (gzip.compress(FOUR.encode(), mtime=0), "in a gzip file"),
        (bz2.compress(FOUR.encode()), "in a bzip2 file"),
        (lzma.compress(FOUR.encode()), "in an xz file"),
        (zipped(four_csv=FOUR), "in a zip archive"),
        (zipped(four_csv_gz=gzip.compress(FOUR.encode(), mtime=0)), "in a zip archive in a gzip file"),
    ],
)
def test_compressed(run, data, told):
    code, out, error = run(data, "--missing", "drop")
    assert code == 0
    labels = labels_of(out)
    assert labels[0] == labels[1] != labels[3]
    assert labels[2] == ""
    assert f"a header, {told}\n" in error


def test_compressed_standard_input(run, monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO(gzip.compress(FOUR.encode(), mtime=0)))
    monkeypatch.setattr(sys, "stdin", stream)
    code, out, _ = run(None, "--missing", "mean", file="-")
    assert code == 0
    assert len(labels_of(out)) == 4


# Foreign and broken


@pytest.mark.parametrize(
    ("file", "data", "message"),
    [
        ("a.csv", b"%PDF-1.7 \xff", "this is a PDF document; what can be read is CSV and the like"),
        ("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is an old Excel or Word file (.xls, .doc); "),
        ("a.csv", b"SQLite format 3\x00..", "this is an SQLite database; "),
        ("a.csv", b"\x28\xb5\x2f\xfd..", "this is a file compressed by zstd; "),
        ("a.json", b'{"x": [1, 2]}', "this is a JSON file; "),
        ("a.json", b'[{"x": 1},\n {"x": 2}]\n', "this is a JSON file; "),
        ("a.jsonl", b'{"x": 1}\n{"x": 2}\n', "this is a JSON file; "),
        ("a.csv", b"<!DOCTYPE html><p>", "this is an HTML page; "),
        ("a.csv", b"<?xml version='1.0'?><p/>", "this is an XML file; "),
        (
            "a.csv",
            b"%c\n@relation r\n@attribute a numeric\n@data\n1\n",
            "this is an ARFF file, whose rows --skip 4 --no-",
        ),
        ("a.npz", zipped(a_npy=b"", b_npy=b""), "this is an .npz archive of numpy's"),
        ("a.zip", zipped(a_csv=FOUR, b_csv=FOUR), "a zip archive of 2 files: a.csv, b.csv; it must hold one"),
        ("a.gz", gzip.compress(FOUR.encode(), mtime=0)[:20], "a gzip file, broken: "),
        ("a.gz", gzip.compress(FOUR.encode(), mtime=0)[:-8] + b"12345678", "a gzip file, broken: "),
        ("a.xz", lzma.compress(FOUR.encode())[:30], "an xz file, broken: "),
        ("a.bz2", bz2.compress(FOUR.encode())[:30], "a bzip2 file, broken: "),
        ("a.zip", zipped(a_csv=FOUR)[:30], "a zip archive, broken: "),
        ("a.xlsx", zipped(a_csv=FOUR)[:30], "an Excel workbook (.xlsx), broken: "),
        ("a.png", b"\xff\x00\x11", "a PNG picture, broken: it does not begin like one"),
        ("a.parquet", b"\xff\x00\x11", "a Parquet file, broken: it does not begin like one"),
        ("a.npy", b"\x93NUMPY\x01\x00", "not a .npy array"),
    ],
)
def test_foreign_and_broken_files_are_called_by_their_names(run, file, data, message):
    code, out, error = run(data, file=file)
    assert (code, out) == (1, "")
    assert error.startswith(f"ckmeans: error: {file}: {message}")


@pytest.mark.parametrize(
    ("package", "data", "message"),
    [
        ("pyarrow", b"PAR1....", "this is a Parquet file; to read it, pip install 'ckmeans-nd[files]'"),
        ("pyarrow", b"ARROW1\x00\x00", "this is a Feather file; to read it, pip install 'ckmeans-nd[files]'"),
        (
            "openpyxl",
            zipped(**{"xl/workbook_xml": ""}),
            "this is an Excel workbook (.xlsx); to read it, pip install 'ckm",
        ),
        ("PIL", PNG_START, "this is a PNG picture; to read it, pip install 'ckmeans-nd[images]'"),
    ],
)
def test_a_package_that_lacks_is_named_with_its_extra(run, monkeypatch, package, data, message):
    monkeypatch.setitem(sys.modules, package, None)
    code, _, error = run(data)
    assert code == 1
    assert message in error


def test_text_under_any_name_is_text(run):
    assert run(b"x,y\n5,2\n3,4\n", file="a.xlsx")[0] == 0


def test_an_arff_file_s_rows_can_be_read(run):
    data = b"@relation r\n@attribute a numeric\n@attribute b numeric\n@data\n1,2\n3,4\n90,50\n"
    code, out, _ = run(data, "--skip", "4", "--no-header")
    assert code == 0
    assert out.splitlines()[:5] == [*data.decode().splitlines()[:4], "1,2," + out.splitlines()[4][-1]]


def test_excel_s_line_about_the_separator(run):
    code, out, error = run(b"sep=;\nx;y\n1,5;2\n9,5;8\n")
    assert code == 0
    assert "columns    2: x, y\n" in error
    assert out.startswith("sep=;\nx;y;cluster\n1,5;2;")


# Tables of other programs


@pytest.mark.parametrize("ending", [".parquet", ".feather", ".xlsx"])
def test_tables_of_other_programs(run, ending):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("openpyxl" if ending == ".xlsx" else "pyarrow")
    frame = pandas.read_csv(io.StringIO(FOUR))
    write = {".parquet": frame.to_parquet, ".feather": frame.to_feather, ".xlsx": frame.to_excel}[ending]
    write("t" + ending, **({"index": False} if ending == ".xlsx" else {}))
    code, out, error = run(None, "--missing", "drop", file="t" + ending)
    assert code == 0
    assert "columns    3: x, y, flag\n" in error
    assert "left out   1: name (text, such as 'a')\n" in error
    assert out.splitlines()[0] == "name,x,y,flag,cluster"
    assert labels_of(out)[2] == ""
    assert run(None, "--missing", "mean", "-o", "o" + ending, "--centers", "c" + ending, file="t" + ending)[0] == 0
    read = {".parquet": pandas.read_parquet, ".feather": pandas.read_feather, ".xlsx": pandas.read_excel}[ending]
    again = read("o" + ending)
    assert again[["x", "name"]].to_numpy().tolist() == frame[["x", "name"]].to_numpy().tolist()
    assert again["cluster"].tolist() == [again["cluster"][0]] * 2 + [again["cluster"][2]] * 2
    assert sorted(read("c" + ending)["x"]) == [1.5, 50.5]


def test_a_text_can_become_parquet(run):
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run(FOUR.encode(), "--missing", "drop", "-o", "o.parquet")[0] == 0
    table = parquet.read_table("o.parquet")
    assert [str(kind) for kind in table.schema.types] == ["string", "int64", "double", "string", "int32"]
    assert table["cluster"].to_pylist()[2] is None


# What a name's ending says is what is written


@pytest.mark.parametrize(
    ("ending", "opened"),
    [
        (".csv.gz", gzip.decompress),
        (".csv.bz2", bz2.decompress),
        (".csv.xz", lzma.decompress),
        (".csv.zip", lambda data: zipfile.ZipFile(io.BytesIO(data)).read("o.csv")),
    ],
)
def test_compressed_output(run, ending, opened):
    text = run(FOUR.encode(), "--missing", "mean")[1]
    assert run(FOUR.encode(), "--missing", "mean", "-o", "o" + ending)[0] == 0
    assert opened(Path("o" + ending).read_bytes()).decode() == text
    first = Path("o" + ending).read_bytes()
    run(FOUR.encode(), "--missing", "mean", "-o", "o" + ending)
    assert Path("o" + ending).read_bytes() == first


def test_tabs_where_the_name_says_so(run):
    assert run(b'x,y,t\n5,2,"a, b"\n3,4,c\n', "-o", "o.tsv")[0] == 0
    assert Path("o.tsv").read_text().splitlines()[0] == "x\ty\tt\tcluster"
    assert Path("o.tsv").read_text().splitlines()[1].startswith("5\t2\ta, b\t")


@pytest.mark.parametrize("option", ["-o", "--centers"])
@pytest.mark.parametrize("ending", [".json", ".xls", ".npz", ".h5", ".json.gz"])
def test_formats_that_cannot_be_written(run, option, ending):
    code, out, error = run(FOUR.encode(), option, "o" + ending)
    assert (code, out) == (2, "")
    assert f"{option} o{ending}: " in error
    assert "cannot be written" in error
    assert not Path("o" + ending).exists()


def test_no_picture_of_a_table(run):
    pytest.importorskip("PIL")
    code, _, error = run(FOUR.encode(), "-o", "o.png")
    assert code == 2
    assert "a picture can be written only of one that was read" in error


def test_dropped_rows_have_no_label_in_an_array(run):
    assert run(FOUR.encode(), "--missing", "drop", "-o", "o.npy")[0] == 0
    assert np.load("o.npy")[2] == -1
    assert np.load("o.npy").dtype == np.int32


# Arrays and pictures


def test_arrays_of_one_and_three_dimensions(run):
    np.save("one.npy", np.array([1.0, 2, 50, 51]))
    code, out, error = run(None, file="one.npy")
    assert code == 0
    assert out.split() in (["0", "0", "1", "1"], ["1", "1", "0", "0"])
    assert "float64, one column\n" in error
    pixels = np.zeros((4, 6, 3), np.uint8)
    pixels[2:] = [200, 10, 10]
    np.save("three.npy", pixels)
    code, _, error = run(None, "-o", "l.npy", file="three.npy")
    assert code == 0
    assert "6 x 4 pixels\n" in error
    assert np.load("l.npy").shape == (4, 6)


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "bmp"])
def test_pictures(run, ending):
    Image = pytest.importorskip("PIL.Image")
    pixels = np.zeros((8, 16, 3), np.uint8)
    pixels[:, :8], pixels[:, 8:] = [200, 16, 16], [0, 0, 248]
    pixels[0, 0] = [208, 16, 16]
    Image.fromarray(pixels).save("p.png")
    code, out, error = run(None, "-o", f"o.{ending}", file="p.png")
    assert (code, out) == (0, "")
    assert "16 x 8 pixels\n" in error
    assert "colour     #0000f8  50.0%\n" in error
    assert "colour     #c81010  50.0%\n" in error
    with Image.open(f"o.{ending}") as picture:
        found = np.asarray(picture.convert("RGB")).astype(int)
    assert found.shape == pixels.shape
    assert np.abs(found - np.where(pixels[..., :1] > 100, [200, 16, 16], [0, 0, 248])).max() < 12
    code, out, _ = run(None, file="p.png")
    assert out.splitlines()[0] == "red,green,blue"
    assert len(run(None, "--labels-only", file="p.png")[1].split()) == 128


def test_what_is_transparent_stays_so(run):
    Image = pytest.importorskip("PIL.Image")
    pixels = np.full((4, 4, 4), 255, np.uint8)
    pixels[:2] = [10, 20, 30, 128]
    Image.fromarray(pixels).save("p.png")
    assert run(None, "-o", "o.png", file="p.png")[0] == 0
    with Image.open("o.png") as picture:
        assert np.array_equal(np.asarray(picture), pixels)


def test_pictures_that_are_not_of_bytes(run):
    Image = pytest.importorskip("PIL.Image")
    grey = np.zeros((4, 6), np.uint16)
    grey[2:] = 40000
    Image.fromarray(grey).save("p.png")
    assert "colour     #9c9c9c  50.0%\n" in run(None, file="p.png")[2]
    floats = np.zeros((4, 6, 3))
    floats[2:] = [1, 0.5, 0]
    np.save("f.npy", floats)
    assert run(None, "-o", "o.png", file="f.npy")[0] == 0
    with Image.open("o.png") as picture:
        assert np.asarray(picture.convert("RGB"))[[0, 3], 0].tolist() == [[0, 0, 0], [255, 128, 0]]
    floats[0, 0] = np.nan
    np.save("f.npy", floats)
    assert run(None, "-o", "o.png", "--missing", "drop", file="f.npy")[0] == 0
    code, _, error = run(None, "-o", "o.png", "--columns", "red,green", "--missing", "drop", file="f.npy")
    assert code == 1
    assert "a picture has three colours, and 2 of them were clustered" in error


def test_a_broken_picture(run):
    Image = pytest.importorskip("PIL.Image")
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (9, 9, 3), np.uint8)).save("p.png")
    code, _, error = run(Path("p.png").read_bytes()[:80], file="b.png")
    assert code == 1
    assert error.startswith("ckmeans: error: b.png: a PNG picture, broken: ")
    code, _, error = run(Path("p.png").read_bytes()[:10], file="b.png")
    assert (code, error) == (1, "ckmeans: error: b.png: a PNG picture, broken: its beginning cannot be decoded\n")


# Large tables


@pytest.mark.parametrize("with_arrow", [True, False])
def test_large_tables_are_read_alike(monkeypatch, rng, with_arrow):
    from ckmeans.cli import bulk
    from ckmeans.cli.errors import DataError
    from ckmeans.cli.table import Table

    if with_arrow:
        pytest.importorskip("pyarrow")
        monkeypatch.setattr(bulk, "LARGE", 0)
        assert bulk.importlib.util.find_spec("pyarrow")
    else:
        monkeypatch.setattr(bulk.importlib.util, "find_spec", lambda _: None)
    X = rng.normal(size=(6000, 3))
    rows = [f'{i % 7},{a!r},"t, {i % 5}",{b!r},{c:.3f},True' for i, (a, b, c) in enumerate(X.tolist())]
    rows[5000] = rows[5000].replace(",True", ",False")
    rows[17] = "3,NA," + rows[17].split(",", 2)[2]
    found = Table("\r\n".join(["g,a,t,b,c,f", *rows]).encode()).read()
    expected = np.column_stack(
        [np.arange(6000) % 7, X[:, 0], X[:, 1], [float(f"{c:.3f}") for c in X[:, 2]], np.ones(6000)]
    )
    expected[17, 1], expected[5000, 4] = np.nan, 0
    assert np.array_equal(found.rows_of(list(found.columns)), expected, equal_nan=True)
    assert found.left_out == {2: "text, such as 't, 0'"}
    rows[5500] = "x" + rows[5500]
    with pytest.raises(DataError, match=r"^line 5502, column 'g': 'x5' is not a finite number"):
        Table("\n".join(["g,a,t,b,c,f", *rows]).encode()).read()
    rows[5500] = "1,2"
    with pytest.raises(DataError, match=r"^line 5502: the number of cells is 2, on line 1 it is 6"):
        Table("\n".join(["g,a,t,b,c,f", *rows]).encode()).read()
