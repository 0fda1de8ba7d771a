"""The public names and their types. A test holds names, arguments and defaults to those of the code."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, Literal, NamedTuple, Protocol, Self, TypeAlias, overload

import numpy as np
from _typeshed import SupportsWrite
from numpy.typing import NDArray

from ckmeans import plot as plot
from ckmeans import report as report
from ckmeans.exceptions import ConvergenceWarning as ConvergenceWarning
from ckmeans.exceptions import DataWarning as DataWarning
from ckmeans.exceptions import InconsistentVersionWarning as InconsistentVersionWarning
from ckmeans.exceptions import InvalidParameterError as InvalidParameterError
from ckmeans.exceptions import NotFittedError as NotFittedError

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

__version__: str

class _SupportsArray(Protocol):
    """An array, data frame, series or tensor."""

    def __array__(self) -> NDArray[Any]: ...

class _Sparse(Protocol):
    """A sparse matrix or array of scipy's."""

    def tocsr(self) -> Any: ...

_Path: TypeAlias = str | bytes | os.PathLike[str] | os.PathLike[bytes]
_Int: TypeAlias = int | np.integer[Any]
_Float: TypeAlias = float | np.floating[Any]
_Rows: TypeAlias = _SupportsArray | _Sparse | Sequence[Sequence[_Float] | _SupportsArray] | memoryview
_Weights: TypeAlias = _SupportsArray | Sequence[_Float] | _Float
_Init: TypeAlias = Literal["k-means++", "k-means||", "random"] | _Rows | Callable[..., _Rows]
_BisectingInit: TypeAlias = Literal["k-means++", "random"] | Callable[..., _Rows]
_Strategy: TypeAlias = Literal["biggest_inertia", "largest_cluster"]
_Algorithm: TypeAlias = Literal["auto", "lloyd", "filtering", "hamerly", "elkan", "sorted"]
_RandomState: TypeAlias = (
    _Int | np.random.RandomState | np.random.Generator | np.random.SeedSequence | np.random.BitGenerator
)

# float32 for float32 rows, else float64.
_Floats: TypeAlias = NDArray[np.floating[Any]]
_Labels: TypeAlias = NDArray[np.int32]

class Source:
    names: list[str] | None
    def passed_over(self) -> Iterator[tuple[Any, Any]]: ...

class Block(NamedTuple):
    number: int
    X: Any
    weights: Any = None
    each: Any = None
    memory: dict[str, Any] | None = None
    is_known: bool = False
    engine: Any = None

class Pool:
    in_order: bool
    keeps_labels: bool
    def __len__(self) -> int: ...
    def map(self, function: Callable[[Iterable[Block]], Any], each: Sequence[Any] | None = None) -> Iterable[Any]: ...
    def gather(
        self, function: Callable[[Iterable[Block]], dict[int, Any]], each: Sequence[Any] | None = None
    ) -> list[Any]: ...
    def take(self, function: Callable[[Iterable[Block]], dict[int, Any]], wanted: Sequence[Any]) -> list[Any]: ...
    def close(self) -> None: ...

def blocks(factory: Callable[[], Iterable[object]]) -> Source: ...
def from_npy(path: _Path | Sequence[_Path]) -> Source: ...
def from_parquet(
    path: _Path | Sequence[_Path], columns: Sequence[str] | None = None, weight: str | None = None
) -> Source: ...

class FitState:
    restart: int
    step: int
    centers: _Floats
    exact_centers: NDArray[np.float64]
    shift: float
    n_changed: int
    seconds: float
    elapsed: float
    @property
    def labels(self) -> _Labels: ...
    @property
    def inertia(self) -> float: ...

_Callback: TypeAlias = Callable[[FitState], object]

class KMeans:
    n_clusters: _Int
    init: _Init
    n_init: _Int | Literal["auto"]
    max_iter: _Int
    tol: _Float
    verbose: _Int
    random_state: _RandomState | None
    copy_x: bool
    algorithm: _Algorithm
    n_threads: _Int | None
    max_cache_bytes: _Int | None
    init_size: _Int | None
    callback: _Callback | None
    refine: Literal["swap", "optimal"] | None
    refine_budget: _Float | None

    cluster_centers_: _Floats
    labels_: _Labels
    inertia_: float
    cluster_sizes_: NDArray[np.int64]
    cluster_inertia_: NDArray[np.float64]
    total_inertia_: float
    n_iter_: int
    converged_: bool
    history_: NDArray[np.void]
    n_features_in_: int
    feature_names_in_: NDArray[np.object_]

    def __init__(
        self,
        n_clusters: _Int = 8,
        *,
        init: _Init = "k-means++",
        n_init: _Int | Literal["auto"] = "auto",
        max_iter: _Int = 300,
        tol: _Float = 1e-4,
        verbose: _Int = 0,
        random_state: _RandomState | None = None,
        copy_x: bool = True,
        algorithm: _Algorithm = "auto",
        n_threads: _Int | None = None,
        max_cache_bytes: _Int | None = None,
        init_size: _Int | None = None,
        callback: _Callback | None = None,
        refine: Literal["swap", "optimal"] | None = None,
        refine_budget: _Float | None = None,
    ) -> None: ...
    def fit(self, X: _Rows | Source | Pool, y: object = None, sample_weight: _Weights | None = None) -> Self: ...
    def fit_predict(
        self, X: _Rows | Source | Pool, y: object = None, sample_weight: _Weights | None = None
    ) -> _Labels: ...
    def fit_transform(
        self, X: _Rows | Source | Pool, y: object = None, sample_weight: _Weights | None = None
    ) -> _Floats: ...
    def predict(self, X: _Rows | Source, *, out: _Path | None = None) -> _Labels: ...
    def transform(self, X: _Rows | Source) -> _Floats: ...
    def score(self, X: _Rows | Source, y: object = None, sample_weight: _Weights | None = None) -> float: ...
    def summary(self, X: _Rows | None = None, sample_weight: _Weights | None = None) -> Summary: ...
    def get_params(self, deep: bool = True) -> dict[str, Any]: ...
    def set_params(self, **params: Any) -> Self: ...
    def save(self, path: _Path | IO[bytes]) -> None: ...
    def get_feature_names_out(self, input_features: object = None) -> NDArray[np.object_]: ...
    # From here on scikit-learn's, where it is installed.
    def set_callbacks(self, *callbacks: Any) -> Self: ...  # since 1.9
    def set_output(self, *, transform: Literal["default", "pandas", "polars"] | None = None) -> Self: ...
    def get_metadata_routing(self) -> Any: ...
    def set_fit_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...
    def set_score_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...

class SphericalKMeans(KMeans): ...

class MiniBatchKMeans:
    n_clusters: _Int
    init: _Init
    max_iter: _Int
    batch_size: _Int
    verbose: _Int
    compute_labels: bool
    random_state: _RandomState | None
    tol: _Float
    max_no_improvement: _Int | None
    init_size: _Int | None
    n_init: _Int | Literal["auto"]
    reassignment_ratio: _Float
    decay: _Float
    half_life: _Float | None
    n_threads: _Int | None
    callback: _Callback | None

    cluster_centers_: _Floats
    labels_: _Labels
    inertia_: float
    cluster_sizes_: NDArray[np.int64]
    cluster_inertia_: NDArray[np.float64]
    total_inertia_: float
    counts_: NDArray[np.float64]
    n_steps_: int
    n_iter_: int
    converged_: bool
    n_features_in_: int
    feature_names_in_: NDArray[np.object_]

    def __init__(
        self,
        n_clusters: _Int = 8,
        *,
        init: _Init = "k-means++",
        max_iter: _Int = 100,
        batch_size: _Int = 1024,
        verbose: _Int = 0,
        compute_labels: bool = True,
        random_state: _RandomState | None = None,
        tol: _Float = 0.0,
        max_no_improvement: _Int | None = 10,
        init_size: _Int | None = None,
        n_init: _Int | Literal["auto"] = "auto",
        reassignment_ratio: _Float = 0.01,
        decay: _Float = 1.0,
        half_life: _Float | None = None,
        n_threads: _Int | None = None,
        callback: _Callback | None = None,
    ) -> None: ...
    def fit(self, X: _Rows | Source, y: object = None, sample_weight: _Weights | None = None) -> Self: ...
    def partial_fit(self, X: _Rows, y: object = None, sample_weight: _Weights | None = None) -> Self: ...
    def fit_predict(self, X: _Rows | Source, y: object = None, sample_weight: _Weights | None = None) -> _Labels: ...
    def fit_transform(self, X: _Rows | Source, y: object = None, sample_weight: _Weights | None = None) -> _Floats: ...
    def predict(self, X: _Rows | Source, *, out: _Path | None = None) -> _Labels: ...
    def transform(self, X: _Rows | Source) -> _Floats: ...
    def score(self, X: _Rows | Source, y: object = None, sample_weight: _Weights | None = None) -> float: ...
    def summary(self, X: _Rows | None = None, sample_weight: _Weights | None = None) -> Summary: ...
    def get_params(self, deep: bool = True) -> dict[str, Any]: ...
    def set_params(self, **params: Any) -> Self: ...
    def save(self, path: _Path | IO[bytes]) -> None: ...
    def get_feature_names_out(self, input_features: object = None) -> NDArray[np.object_]: ...
    # From here on scikit-learn's, where it is installed.
    def set_callbacks(self, *callbacks: Any) -> Self: ...  # since 1.9
    def set_output(self, *, transform: Literal["default", "pandas", "polars"] | None = None) -> Self: ...
    def get_metadata_routing(self) -> Any: ...
    def set_fit_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...
    def set_partial_fit_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...
    def set_score_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...

class BisectingKMeans:
    n_clusters: _Int
    init: _BisectingInit
    n_init: _Int
    random_state: _RandomState | None
    max_iter: _Int
    verbose: _Int
    tol: _Float
    copy_x: bool
    algorithm: _Algorithm
    bisecting_strategy: _Strategy
    n_threads: _Int | None
    max_cache_bytes: _Int | None
    callback: _Callback | None

    cluster_centers_: _Floats
    labels_: _Labels
    inertia_: float
    cluster_sizes_: NDArray[np.int64]
    cluster_inertia_: NDArray[np.float64]
    total_inertia_: float
    tree_: BisectingTree
    converged_: bool
    n_features_in_: int
    feature_names_in_: NDArray[np.object_]

    def __init__(
        self,
        n_clusters: _Int = 8,
        *,
        init: _BisectingInit = "random",
        n_init: _Int = 1,
        random_state: _RandomState | None = None,
        max_iter: _Int = 300,
        verbose: _Int = 0,
        tol: _Float = 1e-4,
        copy_x: bool = True,
        algorithm: _Algorithm = "auto",
        bisecting_strategy: _Strategy = "biggest_inertia",
        n_threads: _Int | None = None,
        max_cache_bytes: _Int | None = None,
        callback: _Callback | None = None,
    ) -> None: ...
    def fit(self, X: _Rows, y: object = None, sample_weight: _Weights | None = None) -> Self: ...
    def fit_predict(self, X: _Rows, y: object = None, sample_weight: _Weights | None = None) -> _Labels: ...
    def fit_transform(self, X: _Rows, y: object = None, sample_weight: _Weights | None = None) -> _Floats: ...
    def predict(self, X: _Rows | Source, *, out: _Path | None = None) -> _Labels: ...
    def transform(self, X: _Rows) -> _Floats: ...
    def score(self, X: _Rows, y: object = None, sample_weight: _Weights | None = None) -> float: ...
    def summary(self, X: _Rows | None = None, sample_weight: _Weights | None = None) -> Summary: ...
    def get_params(self, deep: bool = True) -> dict[str, Any]: ...
    def set_params(self, **params: Any) -> Self: ...
    def save(self, path: _Path | IO[bytes]) -> None: ...
    def get_feature_names_out(self, input_features: object = None) -> NDArray[np.object_]: ...
    # From here on scikit-learn's, where it is installed.
    def set_callbacks(self, *callbacks: Any) -> Self: ...  # since 1.9
    def set_output(self, *, transform: Literal["default", "pandas", "polars"] | None = None) -> Self: ...
    def get_metadata_routing(self) -> Any: ...
    def set_fit_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...
    def set_score_request(self, *, sample_weight: bool | str | None = ...) -> Self: ...

@dataclass(frozen=True, eq=False)
class BisectingTree:
    parent: NDArray[np.int32]
    children: NDArray[np.int32]
    center: _Floats
    inertia: NDArray[np.float64]
    size: NDArray[np.float64]
    label: NDArray[np.int32]

    @property
    def clusters(self) -> NDArray[np.intp]: ...

@dataclass(frozen=True, eq=False)
class Summary:
    title: str
    weighted: bool
    explained: float
    inertia: NDArray[np.float64]
    sizes: NDArray[np.int64]
    shares: NDArray[np.float64]
    silhouettes: NDArray[np.float64] | None
    standing_out: NDArray[np.float64] | None
    typical_rows: NDArray[np.int64] | None
    names: list[str]

@dataclass(frozen=True, eq=False, repr=False)
class KSelection:
    table: NDArray[np.void]
    models: dict[int, KMeans]
    one_group: bool | None

    @property
    def best(self) -> dict[str, int]: ...
    @property
    def suggested(self) -> list[tuple[int, int]]: ...
    def plot(self, ax: Any = None) -> Any: ...

def distances(X: _Rows, centers: _Rows, *, n_threads: _Int | None = None) -> _Floats: ...
@overload
def assign(
    X: _Rows, centers: _Rows, *, return_distances_sq: Literal[False] = False, n_threads: _Int | None = None
) -> _Labels: ...
@overload
def assign(
    X: _Rows, centers: _Rows, *, return_distances_sq: Literal[True], n_threads: _Int | None = None
) -> tuple[_Labels, NDArray[np.float64]]: ...
@overload
def assign(
    X: _Rows, centers: _Rows, *, return_distances_sq: bool, n_threads: _Int | None = None
) -> _Labels | tuple[_Labels, NDArray[np.float64]]: ...
def two_nearest(X: _Rows, centers: _Rows, *, n_threads: _Int | None = None) -> tuple[_Labels, NDArray[np.float64]]: ...
def simplified_silhouette_samples(
    X: _Rows, centers: _Rows, *, n_threads: _Int | None = None
) -> NDArray[np.float64]: ...
def simplified_silhouette_score(
    X: _Rows, centers: _Rows, *, sample_weight: _Weights | None = None, n_threads: _Int | None = None
) -> float: ...
def representatives(X: _Rows, centers: _Rows, *, n_threads: _Int | None = None) -> NDArray[np.int64]: ...
@overload
def sort_by_size(model: KMeans) -> KMeans: ...
@overload
def sort_by_size(model: MiniBatchKMeans) -> MiniBatchKMeans: ...
@overload
def sort_by_size(model: BisectingKMeans) -> BisectingKMeans: ...
def update_centers(
    X: _Rows,
    labels: _SupportsArray | Sequence[_Int],
    n_clusters: _Int,
    sample_weight: _Weights | None = None,
    *,
    n_threads: _Int | None = None,
) -> _Floats: ...
def kmeans_plusplus(
    X: _Rows,
    n_clusters: _Int,
    *,
    sample_weight: _Weights | None = None,
    x_squared_norms: object = None,
    random_state: _RandomState | None = None,
    n_local_trials: _Int | None = None,
    n_threads: _Int | None = None,
) -> tuple[NDArray[Any], NDArray[np.int_]]: ...  # whole numbers stay whole
@overload
def k_means(
    X: _Rows,
    n_clusters: _Int,
    *,
    sample_weight: _Weights | None = None,
    init: _Init = "k-means++",
    n_init: _Int | Literal["auto"] = "auto",
    max_iter: _Int = 300,
    verbose: _Int = False,
    tol: _Float = 1e-4,
    random_state: _RandomState | None = None,
    copy_x: bool = True,
    algorithm: _Algorithm = "auto",
    return_n_iter: Literal[False] = False,
    n_threads: _Int | None = None,
    max_cache_bytes: _Int | None = None,
    init_size: _Int | None = None,
    callback: _Callback | None = None,
    refine: Literal["swap", "optimal"] | None = None,
    refine_budget: _Float | None = None,
) -> tuple[_Floats, _Labels, float]: ...
@overload
def k_means(
    X: _Rows,
    n_clusters: _Int,
    *,
    sample_weight: _Weights | None = None,
    init: _Init = "k-means++",
    n_init: _Int | Literal["auto"] = "auto",
    max_iter: _Int = 300,
    verbose: _Int = False,
    tol: _Float = 1e-4,
    random_state: _RandomState | None = None,
    copy_x: bool = True,
    algorithm: _Algorithm = "auto",
    return_n_iter: Literal[True],
    n_threads: _Int | None = None,
    max_cache_bytes: _Int | None = None,
    init_size: _Int | None = None,
    callback: _Callback | None = None,
    refine: Literal["swap", "optimal"] | None = None,
    refine_budget: _Float | None = None,
) -> tuple[_Floats, _Labels, float, int]: ...
@overload
def k_means(
    X: _Rows,
    n_clusters: _Int,
    *,
    sample_weight: _Weights | None = None,
    init: _Init = "k-means++",
    n_init: _Int | Literal["auto"] = "auto",
    max_iter: _Int = 300,
    verbose: _Int = False,
    tol: _Float = 1e-4,
    random_state: _RandomState | None = None,
    copy_x: bool = True,
    algorithm: _Algorithm = "auto",
    return_n_iter: bool,
    n_threads: _Int | None = None,
    max_cache_bytes: _Int | None = None,
    init_size: _Int | None = None,
    callback: _Callback | None = None,
    refine: Literal["swap", "optimal"] | None = None,
    refine_budget: _Float | None = None,
) -> tuple[_Floats, _Labels, float] | tuple[_Floats, _Labels, float, int]: ...
def select_k(
    X: _Rows,
    k_range: _Int | Iterable[_Int] = ...,
    *,
    sample_weight: _Weights | None = None,
    n_init: _Int | Literal["auto"] = "auto",
    tol: _Float | None = None,
    random_state: _RandomState | None = None,
    gap: bool = True,
    verbose: _Int = 0,
    n_threads: _Int | None = None,
) -> KSelection: ...
def load(path: _Path | IO[bytes]) -> KMeans | MiniBatchKMeans | BisectingKMeans: ...  # a SphericalKMeans is a KMeans
def patch_sklearn() -> list[str]: ...
def unpatch_sklearn() -> list[str]: ...
def get_include() -> str: ...
def show_config(file: SupportsWrite[str] | None = None) -> None: ...
