"""Types: what a user's checker sees of ckmeans, what it refuses, and that all of it is as it is when it runs."""

import ast
import importlib.util
import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import ckmeans
from ckmeans.algorithms import ALGORITHMS
from ckmeans.parameters.bisecting import BISECTING
from ckmeans.seeding import INITS

# Right as it stands, checked strictly: every assert_type() must hold.
RIGHT = """
import io
from pathlib import Path
from typing import Any, assert_type

import numpy as np
from numpy.typing import NDArray

import ckmeans
from ckmeans import (
    BisectingKMeans,
    KMeans,
    MiniBatchKMeans,
    assign,
    capi,
    distances,
    get_include,
    k_means,
    kmeans_plusplus,
    show_config,
    update_centers,
)

X = np.random.default_rng(0).normal(size=(20, 2))
Floats = NDArray[np.floating[Any]]
Labels = NDArray[np.int32]

model = KMeans(n_clusters=np.int64(3), init=[[0, 1], [2, 3], [4.5, 6]], n_init=1, random_state=np.random.default_rng(0))
assert_type(model.fit(X), KMeans)
assert_type(KMeans(3).fit(X.astype(np.float32), sample_weight=[1] * 20).set_params(tol=0.0), KMeans)
assert_type(model.labels_, Labels)
assert_type(model.cluster_centers_, Floats)
assert_type(model.inertia_, float)
assert_type(model.n_iter_, int)
assert_type(model.converged_, bool)
assert_type(model.history_, NDArray[np.void])
assert_type(model.n_features_in_, int)
assert_type(model.predict([[1, 2], [3, 4]]), Labels)
assert_type(model.fit_predict([X[0], X[1], X[2]]), Labels)
assert_type(model.transform(X), Floats)
assert_type(model.fit_transform(X), Floats)
assert_type(model.score(X), float)
assert_type(model.get_params(), dict[str, Any])


def first_rows(X: Floats, n_clusters: int, random_state: np.random.RandomState) -> Floats:
    return X[:n_clusters]


KMeans(3, init=first_rows, algorithm="elkan", max_cache_bytes=1 << 20)


def low_enough(state: ckmeans.FitState) -> bool:
    assert_type(state.labels, Labels)
    assert_type(state.centers, Floats)
    return state.inertia < 1


KMeans(3, callback=low_enough)
k_means(X, 3, callback=print)
KMeans(3, refine="optimal")
KMeans(3, refine="swap", refine_budget=10)
k_means(X, 3, refine=None)

stream = MiniBatchKMeans(3, batch_size=np.int64(64), max_no_improvement=None, half_life=1e4)
assert_type(stream.partial_fit(X).fit(X, sample_weight=[1] * 20), MiniBatchKMeans)
assert_type(stream.counts_, NDArray[np.float64])
assert_type(stream.n_steps_, int)
assert_type(stream.fit_predict(X), Labels)

assert_type(distances(X, model.cluster_centers_), Floats)
assert_type(assign(X, [[0.0, 1.0]]), Labels)
assert_type(assign(X, X[:3], return_distances_sq=False), Labels)
assert_type(assign(X, X[:3], return_distances_sq=True), tuple[Labels, NDArray[np.float64]])
assert_type(update_centers(X, model.labels_, 3, np.ones(20), n_threads=1), Floats)
assert_type(k_means(X, 3), tuple[Floats, Labels, float])
assert_type(k_means(X, 3, init="random", return_n_iter=True), tuple[Floats, Labels, float, int])
centers, indices = kmeans_plusplus(X, 3, random_state=0)
assert_type(indices, NDArray[np.int_])
assert_type(model.save(Path("model.npz")), None)
assert_type(ckmeans.load("model.npz"), KMeans | MiniBatchKMeans | BisectingKMeans)
assert_type(ckmeans.load(io.BytesIO()), KMeans | MiniBatchKMeans | BisectingKMeans)
assert_type(ckmeans.__version__, str)
show_config(io.StringIO())
assert_type(get_include(), str)
assert_type(capi.address("ckm_fit"), int)
assert_type(capi.signatures, dict[str, str])

bisecting = BisectingKMeans(3, init=first_rows, bisecting_strategy="largest_cluster")
assert_type(bisecting.fit(X), BisectingKMeans)
assert_type(bisecting.tree_, ckmeans.BisectingTree)
assert_type(bisecting.tree_.parent, Labels)
assert_type(bisecting.tree_.size, NDArray[np.float64])

selection = ckmeans.select_k(X, range(1, 4), random_state=0)
assert_type(ckmeans.select_k(X, 3, sample_weight=[1] * 20, n_init=2, gap=False), ckmeans.KSelection)
assert_type(selection.models[3], KMeans)
assert_type(selection.best["gap"], int)
assert_type(selection.suggested, list[tuple[int, int]])
assert_type(selection.one_group, bool | None)


ckmeans.plot.profiles(model, X, names=["a", "b"], units=([1.0, 2.0], 0.0))
ckmeans.plot.sizes(bisecting)
assert_type(ckmeans.report.report(stream, X, notes=["as measured"]), str)


class Mine(KMeans):
    pass


assert_type(Mine(2).fit(X), Mine)
try:
    model.fit(X)
except (ckmeans.InvalidParameterError, ckmeans.NotFittedError) as error:
    error.args
warning: type[UserWarning] = ckmeans.ConvergenceWarning
warning = ckmeans.InconsistentVersionWarning
"""

# Every line with a comment must be refused, for the reason that the comment names.
WRONG = """
import numpy as np

import ckmeans
from ckmeans import KMeans, assign, distances, k_means, kmeans_plusplus, update_centers
from ckmeans import kmeans2  # attr-defined

X = np.zeros((20, 2))
ckmeans.kmeans  # attr-defined
ckmeans.parameters  # attr-defined
KMeans(clusters=3)  # call-arg
KMeans(3, "random")  # call-arg misc
KMeans(3, max_bound_bytes=3)  # call-arg
KMeans("3")  # arg-type
KMeans(3, init="kmeans++")  # arg-type
KMeans(3, init=3)  # arg-type
KMeans(3, algorithm="full")  # arg-type
KMeans(3, n_init="all")  # arg-type
KMeans(3, random_state="seed")  # arg-type
KMeans(3, tol=None)  # arg-type
KMeans(3, callback=True)  # arg-type
KMeans(3, refine="best")  # arg-type
KMeans(3).fit()  # call-arg
KMeans(3).fit("data.csv")  # arg-type
KMeans(3).fit([1.0, 2.0])  # list-item arg-type
KMeans(3).fit(X, weights=None)  # call-arg
KMeans(3).centers_  # attr-defined
KMeans(3).fit(X).labels  # attr-defined
ckmeans.BisectingKMeans(3, init=X)  # arg-type
ckmeans.BisectingKMeans(3, n_init="auto")  # arg-type
ckmeans.BisectingKMeans(3).fit(X).n_iter_  # attr-defined
k_means(X)  # call-overload
k_means(X, 3, n_clusters=3)  # call-overload misc
k_means(X, 3, max_iter=2, n_iter=True)  # call-overload
assign(X)  # call-overload
assign(X, X, True)  # call-overload
distances(X, X, squared=True)  # call-arg
ckmeans.select_k(X, "2-5")  # arg-type
ckmeans.select_k(X, k_max=5)  # call-arg
update_centers(X, [0.5], 1)  # list-item
kmeans_plusplus(X, 3, weights=None)  # call-arg
KMeans(3).save()  # call-arg
ckmeans.plot.scatter(KMeans(3))  # call-arg
ckmeans.plot.sizes([[0.0, 1.0]])  # arg-type
ckmeans.report.report(KMeans(3), X, selection=3)  # arg-type
ckmeans.load(3)  # arg-type
centers, labels = k_means(X, 3)  # misc
one: int = KMeans(3).fit(X).inertia_  # assignment
"""

STUB = ast.parse(Path(ckmeans.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
OF_SCIKIT_LEARN = {"get_metadata_routing", "set_callbacks", "set_output"}
OF_SCIKIT_LEARN |= {"set_fit_request", "set_partial_fit_request", "set_score_request"}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory):
    """Return {file: {line: the reasons for which mypy refuses it}} of both snippets."""
    if importlib.util.find_spec("mypy") is None:
        pytest.skip("needs mypy")
    folder = tmp_path_factory.mktemp("typing")
    for name, text in (("right.py", RIGHT), ("wrong.py", WRONG)):
        (folder / name).write_text(text)
    package = Path(ckmeans.__file__).resolve().parents[1]
    found_anyway = package.name in ("site-packages", "dist-packages")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--no-error-summary", "--no-pretty"]
    done = subprocess.run(
        [*mypy, "--python-executable", sys.executable, "--cache-dir", folder / "cache", "right.py", "wrong.py"],
        env={**os.environ, "MYPYPATH": "" if found_anyway else str(package)},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    found = {"right.py": {}, "wrong.py": {}}
    for file, line, words in re.findall(r"^(\S+?):(\d+): error: (.*)$", done.stdout, re.MULTILINE):
        found[file].setdefault(int(line), []).append(words)
    return found


def test_a_user_s_code_has_these_types(complaints):
    assert complaints["right.py"] == {}


def test_mistakes_are_refused(complaints):
    expected = {
        number: set(line.partition("# ")[2].split())
        for number, line in enumerate(WRONG.splitlines(), 1)
        if "  # " in line
    }
    found = {
        number: {words.rpartition("[")[2].rstrip("]") for words in refused}
        for number, refused in complaints["wrong.py"].items()
    }
    assert found.keys() == expected.keys(), complaints["wrong.py"]
    for number, reasons in found.items():
        assert reasons <= expected[number], complaints["wrong.py"][number]


# The stub and the code


def public(body):
    """Return {name: its definitions} of the functions and classes that the stub defines here."""
    found = {}
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            found.setdefault(node.name, []).append(node)
    return found


def arguments(function):
    """Return [(name, whether it goes by position, its default as text)] of a definition in the stub."""
    given = function.args
    positional = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(positional) - len(given.defaults)) + given.defaults
    pairs = [*((a, True, d) for a, d in zip(positional, defaults, strict=True))]
    pairs += [(a, False, d) for a, d in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    return [(a.arg, place, d and ast.literal_eval(d)) for a, place, d in pairs if a.arg != "self"]


def runtime_arguments(function):
    kinds = inspect.Parameter
    return [
        (p.name, p.kind is kinds.POSITIONAL_OR_KEYWORD, None if p.default is kinds.empty else p.default)
        for p in inspect.signature(function).parameters.values()
        if p.name != "self" and p.kind is not kinds.VAR_KEYWORD
    ]


def same_arguments(definitions, function):
    """Assert that every overload has the arguments of the function; a default may be missing where it decides."""
    expected = runtime_arguments(function)
    for definition in definitions:
        found = arguments(definition)
        assert [a[:2] for a in found] == [a[:2] for a in expected], definition.name
        for (name, _, default), (_, _, real) in zip(found, expected, strict=True):
            decides = name.startswith("return_") and default is None
            written_otherwise = default is ... and isinstance(real, range)  # no literal
            assert default == real or decides or written_otherwise, (definition.name, name)


def test_the_stub_names_what_there_is():
    (listed,) = (ast.literal_eval(node.value) for node in STUB.body if isinstance(node, ast.Assign))
    assert listed == ckmeans.__all__
    imported = {alias.asname for node in STUB.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    declared = {node.target.id for node in STUB.body if isinstance(node, ast.AnnAssign)}
    public_names = {*public(STUB.body), *imported - {None}, *(name for name in declared if name == "__version__")}
    assert public_names == {*ckmeans.__all__, "plot", "report"}  # these are modules, which a star does not import


ESTIMATORS = [
    name
    for name, (node, *_) in public(STUB.body).items()
    if isinstance(node, ast.ClassDef) and "fit" in public(node.body)
]


@pytest.mark.parametrize(
    "name", [name for name, (node, *_) in public(STUB.body).items() if isinstance(node, ast.FunctionDef)]
)
def test_functions_take_what_the_stub_says(name):
    same_arguments(public(STUB.body)[name], getattr(ckmeans, name))


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_an_estimator_s_methods_take_what_the_stub_says(estimator):
    (stub,), cls = public(STUB.body)[estimator], getattr(ckmeans, estimator)
    methods = public(stub.body)
    real = {name for name in dir(cls) if not name.startswith("_") and callable(getattr(cls, name))}
    assert methods.keys() - OF_SCIKIT_LEARN <= real <= methods.keys()
    for name in real - OF_SCIKIT_LEARN:
        same_arguments(methods[name], getattr(cls, name))
    (made,) = (node for node in stub.body if isinstance(node, ast.FunctionDef) and node.name == "__init__")
    same_arguments([made], cls.__init__)


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_an_estimator_s_attributes_are_those_of_a_fitted_one(estimator):
    (stub,) = public(STUB.body)[estimator]
    declared = {node.target.id for node in stub.body if isinstance(node, ast.AnnAssign)}
    model = getattr(ckmeans, estimator)(2, random_state=0).fit(np.eye(3))
    fitted = {name for name in vars(model) if not name.startswith("_")}
    fitted |= {name for name in dir(model) if re.fullmatch("[a-z].*_", name)}  # some are computed when asked for
    assert declared == fitted | {"feature_names_in_"}  # of a data frame


def test_a_state_has_what_the_stub_says():
    (stub,) = public(STUB.body)["FitState"]
    declared = {node.target.id for node in stub.body if isinstance(node, ast.AnnAssign)} | public(stub.body).keys()
    states = []
    ckmeans.KMeans(1, callback=states.append).fit(np.eye(3))
    assert declared == {name for name in dir(states[0]) if not name.startswith("_")}


def test_the_names_that_the_stub_lists_are_those_of_the_tables():
    literals = {
        node.target.id: {leaf.value for leaf in ast.walk(node.value) if isinstance(leaf, ast.Constant)}
        for node in STUB.body
        if isinstance(node, ast.AnnAssign) and node.value is not None
    }
    assert literals["_Init"] - {...} == set(INITS)
    for name, parameter in (("_BisectingInit", "init"), ("_Strategy", "bisecting_strategy")):
        assert literals[name] - {...} == set(re.findall(r"'(.+?)'", BISECTING[parameter].type))
    assert literals["_Algorithm"] == set(ALGORITHMS)


def test_the_package_says_that_it_has_types():
    assert Path(ckmeans.__path__[0], "py.typed").exists()
