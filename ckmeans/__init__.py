"""ckmeans: fast, exact, bitwise reproducible k-means.

Importing it loads numpy and the compiled kernels, nothing else; the estimator, which takes scikit-learn's base classes
where scikit-learn is installed, is loaded when it is first named.
"""

import importlib
import importlib.machinery
import importlib.util
import sys
from pathlib import Path

__version__ = "0.1.0"

__all__ = [
    "BisectingKMeans",
    "BisectingTree",
    "Block",
    "ConvergenceWarning",
    "DataWarning",
    "FitState",
    "InconsistentVersionWarning",
    "InvalidParameterError",
    "KMeans",
    "KSelection",
    "MiniBatchKMeans",
    "NotFittedError",
    "Pool",
    "Source",
    "SphericalKMeans",
    "Summary",
    "__version__",
    "assign",
    "blocks",
    "distances",
    "from_npy",
    "from_parquet",
    "get_include",
    "k_means",
    "kmeans_plusplus",
    "load",
    "patch_sklearn",
    "representatives",
    "select_k",
    "show_config",
    "simplified_silhouette_samples",
    "simplified_silhouette_score",
    "sort_by_size",
    "two_nearest",
    "unpatch_sklearn",
    "update_centers",
]

# Where each public name lives; a module is loaded when one of its names is first used.
_HOMES = {
    "ConvergenceWarning": "exceptions",
    "DataWarning": "exceptions",
    "InconsistentVersionWarning": "exceptions",
    "InvalidParameterError": "exceptions",
    "NotFittedError": "exceptions",
    "BisectingKMeans": "estimators.bisecting",
    "BisectingTree": "bisection",
    "FitState": "callbacks",
    "KMeans": "estimators.kmeans",
    "KSelection": "choose_k",
    "MiniBatchKMeans": "estimators.minibatch",
    "SphericalKMeans": "estimators.spherical",
    "assign": "functions",
    "distances": "functions",
    "update_centers": "functions",
    "k_means": "functions",
    "kmeans_plusplus": "functions",
    "load": "persistence",
    "representatives": "describe",
    "simplified_silhouette_samples": "describe",
    "simplified_silhouette_score": "describe",
    "sort_by_size": "describe",
    "two_nearest": "describe",
    "Summary": "summary",
    "Source": "sources",
    "Block": "engines.pool",
    "Pool": "engines.pool",
    "blocks": "sources",
    "from_npy": "sources.npy",
    "from_parquet": "sources.parquet",
    "select_k": "choose_k",
    "get_include": "config",
    "show_config": "config",
    "patch_sklearn": "patch",
    "unpatch_sklearn": "patch",
}

# Modules that have public names of their own.
_MODULES = ("capi", "onnx", "plot", "report")


def __getattr__(name):
    if name in _MODULES:
        return importlib.import_module(f"ckmeans.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module 'ckmeans' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"ckmeans.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted(__all__)


def _refuse_leftovers(folder):
    """Another distribution, plain 'ckmeans', installs the same import name; the two overwrite each other's files."""
    leftovers = [path.name for pattern in ("_ckmeans*.so", "_ckmeans*.pyd") for path in folder.glob(pattern)]
    if leftovers:
        raise ImportError(
            f"the folder {folder} holds {', '.join(leftovers)} of the distribution 'ckmeans', a one-dimensional "
            "package that installs the same import name as 'ckmeans-nd', this one. Mend it with: "
            "pip uninstall ckmeans ckmeans-nd, then pip install ckmeans-nd"
        )


def _find_kernels(folder):
    """Let an installed ckmeans step in when this is its source folder, without compiled kernels."""
    if importlib.machinery.PathFinder.find_spec("dispatch", [str(folder / "kernels")]):
        return
    elsewhere = [entry for entry in sys.path if Path(entry or ".").resolve() != folder.parent]
    spec = importlib.machinery.PathFinder.find_spec("ckmeans", elsewhere)
    if spec is None or spec.origin is None:
        raise ImportError(
            f"{folder} is the source of ckmeans and its kernels are not compiled: run 'pip install .' beside it, or "
            "'python setup.py build_ext --inplace' to work on it"
        )
    sys.modules[__name__] = installed = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(installed)


_refuse_leftovers(Path(__file__).resolve().parent)
_find_kernels(Path(__file__).resolve().parent)
