"""patch_sklearn(): all of it is replaced, and all of it comes back."""

import pytest

import ckmeans
from ckmeans.patch import HOMES

pytest.importorskip("sklearn", reason="needs scikit-learn")

OURS = [name for name in HOMES if name in ckmeans.__all__]
START = """
import sys, types
import numpy as np
import ckmeans
from ckmeans import patch_sklearn, unpatch_sklearn
X = np.random.default_rng(0).normal(size=(200, 3))
"""


@pytest.fixture
def patched(run_python):
    """Return a function that runs code in a process of its own, in which nothing is patched yet."""
    return lambda code, **given: run_python("-c", START + code, sklearn=True, **given)


# What is replaced


def test_every_place_that_scikit_learn_has_is_replaced_and_comes_back(patched):
    printed = patched("""
import sklearn.cluster, sklearn.mixture, sklearn.preprocessing, sklearn.semi_supervised
from sklearn.cluster import _bicluster, _bisect_k_means, _kmeans, _spectral
from sklearn.mixture import _base
names = "KMeans", "MiniBatchKMeans", "BisectingKMeans", "k_means", "kmeans_plusplus"
places = [(sklearn.cluster, name) for name in names]
places += [(_kmeans, name) for name in ("KMeans", "MiniBatchKMeans", "k_means", "kmeans_plusplus")]
places += [(_bicluster, "KMeans"), (_bicluster, "MiniBatchKMeans"), (_spectral, "k_means")]
places += [(_bisect_k_means, "BisectingKMeans")]
places = [place for place in places if place[1] in ckmeans.__all__]
before = [getattr(*place) for place in places]
base = sklearn.mixture._base.cluster if hasattr(sklearn.mixture._base, "cluster") else None
names = patch_sklearn()
for module, name in places:
    assert getattr(module, name) is getattr(ckmeans, name), (module, name)
    assert f"{module.__name__}.{name}" in names, name
if base is None:
    assert _base.kmeans_plusplus is ckmeans.kmeans_plusplus
    assert "sklearn.mixture._base.kmeans_plusplus" in names
assert patch_sklearn() == names == sorted(set(names))
left = [(m.__name__, n) for m in list(sys.modules.values()) if getattr(m, "__name__", "").startswith("sklearn")
        for n, v in list(vars(m).items()) if any(v is b for b in before)]
assert left == [], left
assert unpatch_sklearn() == names
assert [getattr(*place) for place in places] == before
assert unpatch_sklearn() == []
assert patch_sklearn() == names
print("done", len(places))
""")
    assert printed.startswith("done")


def test_scikit_learn_s_own_estimators_reach_ours(patched):
    code = """
calls = []
for name in ("k_means", "kmeans_plusplus"):
    whole = getattr(ckmeans, name)
    setattr(ckmeans, name, lambda *given, whole=whole, name=name, **named: calls.append(name) or whole(*given, **named))
fit = ckmeans.KMeans.fit
ckmeans.KMeans.fit = lambda self, *given, **named: calls.append("KMeans") or fit(self, *given, **named)
patch_sklearn()
import warnings
warnings.simplefilter("ignore")
from sklearn.cluster import SpectralClustering, SpectralCoclustering, KMeans
from sklearn.mixture import GaussianMixture
from sklearn.preprocessing import KBinsDiscretizer
KMeans(3).fit(X)
SpectralClustering(3, random_state=0).fit(X)
SpectralCoclustering(3, random_state=0).fit(np.abs(X) + 0.1)
GaussianMixture(3, init_params="k-means++", random_state=0).fit(X)
GaussianMixture(3, random_state=0).fit(X)
KBinsDiscretizer(3, strategy="kmeans").fit(X)
print(*calls)
"""
    calls = patched(code).split()
    assert calls == ["KMeans", "k_means", "KMeans", "kmeans_plusplus", "KMeans", *["KMeans"] * 3]


def test_names_bound_before_are_found_whatever_they_are_called(run_python, tmp_path):
    (tmp_path / "early.py").write_text(
        "from sklearn.cluster import KMeans as Clusters, k_means\nimport sklearn.cluster as c\n"
    )
    code = (
        START
        + """
import early
from sklearn.cluster import KMeans, kmeans_plusplus as seed
theirs = KMeans, seed, early.k_means
names = patch_sklearn()
assert KMeans is early.Clusters is early.c.KMeans is ckmeans.KMeans
assert seed is ckmeans.kmeans_plusplus and early.k_means is ckmeans.k_means
assert {"early.Clusters", "early.k_means", "__main__.KMeans", "__main__.seed"} <= set(names)
assert not any(name.startswith("__main__.theirs") for name in names)
unpatch_sklearn()
assert (KMeans, seed, early.k_means) == theirs and early.Clusters is KMeans
print("done")
"""
    )
    assert run_python("-c", code, sklearn=True) == "done"


def test_modules_imported_in_between_come_back_too(run_python, tmp_path):
    (tmp_path / "theirs.py").write_text("from sklearn.cluster import KMeans\n")
    (tmp_path / "star.py").write_text("from sklearn.cluster import *\n")
    (tmp_path / "chained.py").write_text("from theirs import KMeans as Clusters\n")
    (tmp_path / "inside.py").write_text(
        "def get():\n    global K\n    from sklearn.cluster import KMeans as K\nget()\n"
    )
    (tmp_path / "ours.py").write_text("from ckmeans import KMeans\n")
    (tmp_path / "ours_chained.py").write_text("from ours import *\n")
    (tmp_path / "circle.py").write_text("from circle import KMeans\n")
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").write_text("from .inner import KMeans\nfrom ckmeans import k_means\n")
    (package / "inner.py").write_text("from sklearn.cluster import KMeans\nfrom . import other\n")
    (package / "other.py").write_text("")
    code = (
        START
        + """
import sklearn.cluster
original = sklearn.cluster.KMeans
patch_sklearn()
import theirs, star, chained, inside, ours, ours_chained, package, sklearn.mixture
made = types.ModuleType("made"); made.KMeans = ckmeans.KMeans; sys.modules["made"] = made
for module in (theirs, star, ours, ours_chained, package, package.inner):
    assert module.KMeans is ckmeans.KMeans
assert chained.Clusters is inside.K is ckmeans.KMeans
names = unpatch_sklearn()
assert theirs.KMeans is star.KMeans is chained.Clusters is inside.K is original
assert package.KMeans is package.inner.KMeans is original
assert ours.KMeans is ours_chained.KMeans is made.KMeans is ckmeans.KMeans
assert package.k_means is ckmeans.k_means
assert {"theirs.KMeans", "chained.Clusters", "package.inner.KMeans"} <= set(names)
assert not {"ours.KMeans", "made.KMeans", "ckmeans.KMeans"} & set(names)
assert not [1 for m in list(sys.modules.values()) if getattr(m, "__name__", "").startswith("sklearn")
            for v in list(vars(m).values()) if v in (ckmeans.KMeans, ckmeans.k_means, ckmeans.kmeans_plusplus)
            if isinstance(v, type(ckmeans.k_means)) or isinstance(v, type)]
print("done")
"""
    )
    assert run_python("-c", code, sklearn=True) == "done"


def test_strange_modules_are_left_alone(patched):
    code = """
import sklearn.cluster
class Loud(types.ModuleType):
    def __getattribute__(self, name):
        raise RuntimeError("looked at")
class Lazy(types.ModuleType):
    def __getattr__(self, name):
        raise RuntimeError("woken up: " + name)
class Odd:
    __slots__ = ()
class Equal:
    def __eq__(self, other):
        raise RuntimeError("compared")
    __hash__ = None
sys.modules.update(loud=Loud("loud"), lazy=Lazy("lazy"), odd=Odd(), number=3, nothing=None, itself=Equal())
values = types.ModuleType("values"); values.a, values.b = Equal(), np.arange(3)
sys.modules["values"] = values
dict.__setitem__(object.__getattribute__(sys.modules["loud"], "__dict__"), "K", sklearn.cluster.KMeans)
import importlib.util
spec = importlib.util.find_spec("wave")
spec.loader = importlib.util.LazyLoader(spec.loader)
sys.modules["wave"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
names = patch_sklearn()
assert "loud.K" in names
assert unpatch_sklearn() == names
assert type(module) is not types.ModuleType, "it was loaded"
print("done")
"""
    assert patched(code) == "done"


# Classes and pickles


def test_classes_are_registered_by_the_patch_alone(patched):
    code = """
import sklearn.cluster
from sklearn.base import clone
originals = {name: getattr(sklearn.cluster, name) for name in ("KMeans", "MiniBatchKMeans", "BisectingKMeans")
             if name in ckmeans.__all__}
for name, original in originals.items():
    assert not isinstance(getattr(ckmeans, name)(), original)
for when in (patch_sklearn, unpatch_sklearn):
    when()
    for name, original in originals.items():
        ours = getattr(ckmeans, name)
        assert isinstance(ours(), original) and issubclass(ours, original), (when, name)
        assert not isinstance(original(), ours)
    assert not issubclass(ckmeans.KMeans, sklearn.cluster.DBSCAN)
    assert type(clone(ckmeans.KMeans(3))) is ckmeans.KMeans
print("done")
"""
    assert patched(code) == "done"


def test_scikit_learn_s_pickles_are_ours_while_patched(patched):
    code = """
import pickle
from sklearn.cluster import KMeans as Theirs
model = Theirs(4, random_state=0).fit(X)
data = pickle.dumps(model)
patch_sklearn()
read = pickle.loads(data)
assert type(read) is ckmeans.KMeans
assert (read.predict(X) == model.labels_).all() and read.n_clusters == 4
assert read.fit(X).n_threads is None
unpatch_sklearn()
assert type(pickle.loads(data)) is type(model)
assert type(pickle.loads(pickle.dumps(read))) is ckmeans.KMeans
print("done")
"""
    assert patched(code) == "done"


def test_without_scikit_learn_there_is_nothing_to_patch(run_python):
    code = "import sys; sys.modules['sklearn'] = None; import ckmeans; ckmeans.patch_sklearn()"
    done = run_python("-c", code, check=False, CKMEANS_NO_SKLEARN="1")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr
