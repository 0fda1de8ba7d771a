"""The libraries that ckmeans is measured beside: how each runs k-means from given centres for a number of steps.

A peer's fit(X, start, steps, tol) and default(X, k) return a Fit. A new peer is one class and one entry in PEERS.
"""

import importlib
import importlib.metadata
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import numpy as np


class Fit(NamedTuple):
    """What a run leaves: labels under the centres returned, the steps it took and the seconds of each of them.

    None: the library does not say.
    """

    labels: np.ndarray
    centers: np.ndarray
    n_iter: int | None
    seconds: np.ndarray | None = None


def has_avx512():
    """Return whether Linux says that the processor has AVX-512."""
    try:
        return "avx512f" in Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False


class ScikitLearn:
    """scikit-learn's KMeans, and all that have its interface."""

    name = distribution = "scikit-learn"
    module = "sklearn.cluster"
    exact = True  # every step is a step of Lloyd's
    starts = True  # takes start centres
    stops = True  # takes a tolerance as scikit-learn does
    dtypes = ("float32", "float64")
    note = ""
    variables = MappingProxyType({})  # environment without which it takes slower kernels

    def __init__(self, threads=None):
        """Import the library; ImportError if it is not installed. threads: None: what it takes by itself."""
        self.threads = threads
        self.library = importlib.import_module(self.module)

    @property
    def version(self):
        return importlib.metadata.version(self.distribution)

    def fitted(self, X, k, **parameters):
        model = self.library.KMeans(k, **parameters).fit(X)
        return Fit(model.labels_, model.cluster_centers_, model.n_iter_)

    def fit(self, X, start, steps, tol=0.0):
        return self.fitted(X, len(start), init=start, n_init=1, max_iter=steps, tol=tol)

    def default(self, X, k, seed=0):
        return self.fitted(X, k, random_state=seed)


class Ckmeans(ScikitLearn):
    name, module = "ckmeans", "ckmeans"

    def fitted(self, X, k, **parameters):
        model = self.library.KMeans(k, **parameters).fit(X)
        return Fit(model.labels_, model.cluster_centers_, model.n_iter_, model.history_["seconds"])

    @property
    def version(self):
        return self.library.__version__


class ScikitLearnIntelex(ScikitLearn):
    name = distribution = "scikit-learn-intelex"
    module = "sklearnex.cluster"

    def __init__(self, threads=None):
        super().__init__(threads)
        if threads is not None:
            importlib.import_module("daal4py").daalinit(threads)


class Faiss(ScikitLearn):
    name, distribution, module = "faiss", "faiss-cpu", "faiss"
    stops = False
    dtypes = ("float32",)
    note = "no tolerance: as many steps as ckmeans takes; default: 25 steps on at most 256 rows per cluster"

    # Its own OpenBLAS is old, and takes the kernels of a processor without AVX-512 on new ones.
    variables = {"OPENBLAS_CORETYPE": "SkylakeX"} if has_avx512() else {}

    def __init__(self, threads=None):
        super().__init__(threads)
        if threads is not None:
            self.library.omp_set_num_threads(threads)

    def fitted(self, X, k, start=None, **parameters):
        model = self.library.Kmeans(X.shape[1], k, **parameters)
        model.train(X, init_centroids=start)
        return Fit(model.assign(X)[1], model.centroids, len(model.obj))

    def fit(self, X, start, steps, tol=0.0):
        everything = {"max_points_per_centroid": len(X), "min_points_per_centroid": 1}
        return self.fitted(X, len(start), np.asarray(start, np.float32), niter=steps, **everything)

    def default(self, X, k, seed=0):
        return self.fitted(np.asarray(X, np.float32), k, seed=seed + 1)


class SuperKMeans(ScikitLearn):
    name, distribution, module = "SuperKMeans", "superkmeans", "superkmeans"
    exact = starts = stops = False
    dtypes = ("float32",)
    note = "leaves out distances that are probably not the least; draws its own start; default: samples, 10 steps"

    def fitted(self, X, k, **parameters):
        model = self.library.SuperKMeans(k, X.shape[1], n_threads=self.threads, **parameters)
        centers = model.train(X)
        return Fit(model.assign(X, centers), centers, None)

    def fit(self, X, start, steps, tol=0.0):
        everything = {"hierarchical": False, "sampling_fraction": 1.0, "max_points_per_cluster": len(X)}
        return self.fitted(X, len(start), iters=steps, tol=0.0, early_termination=False, **everything)

    def default(self, X, k, seed=0):
        return self.fitted(np.asarray(X, np.float32), k)


class GeoKMeans(ScikitLearn):
    """The first of its seven algorithms, which it takes by itself."""

    name = distribution = module = "geokmeans"
    starts = stops = False
    dtypes = ("float64",)
    note = "one thread; draws its own start"

    def fitted(self, X, k, **parameters):
        model = self.library.GeoKMeans(n_clusters=k, algorithm="geo", **parameters).fit(X)
        return Fit(model.labels_, model.cluster_centers_, model.n_iter_)

    def fit(self, X, start, steps, tol=0.0):
        return self.fitted(X, len(start), max_iter=steps, tol=tol, random_state=0)


# In the order of the tables.
PEERS = {peer.name: peer for peer in (ScikitLearn, ScikitLearnIntelex, Faiss, SuperKMeans, GeoKMeans, Ckmeans)}


def installed(names, threads):
    """Return {name: peer} of those that can be imported; say which cannot."""
    found = {}
    for name in names:
        try:
            found[name] = PEERS[name](threads)
        except ImportError as error:
            print(f"{name}: left out, {error}")
    return found
