"""Problems whose results are known to the bit, and the digests of these results: golden.json.

Bits are promised per version; CHANGELOG.md says when they change. `python tests/golden.py` then writes golden.json
anew, with the package that Python finds; `python tests/golden.py FILE` writes another file.

The data are the same on every platform and with every numpy: they are made of PCG64's raw numbers, whose stream numpy
promises, by + - * / and floor() alone.
"""

import json
import sys
import warnings
from hashlib import blake2b
from pathlib import Path

import numpy as np

import ckmeans

FILE = Path(__file__).with_name("golden.json")


# Data


def uniform(seed, *shape):
    """Return numbers in [0, 1)."""
    return (np.random.PCG64(seed).random_raw(int(np.prod(shape))).reshape(shape) >> 11) * 2.0**-53


def whole(seed, below, *shape):
    """Return whole numbers in [0, below)."""
    return np.floor(uniform(seed, *shape) * below)


def bell(seed, *shape):
    """Return numbers in (-2, 2) that are distributed much like normal ones."""
    u = uniform(seed, 4, *shape)
    return (u[0] + u[1]) + (u[2] + u[3]) - 2.0


def blobs(seed, n, d, k, spread=0.25, dtype=np.float64):
    """Return n rows around k points of the unit cube of d columns."""
    middles = uniform(seed, k, d)
    near = whole(seed + 1, k, n).astype(np.intp)
    return (middles[near] + spread * bell(seed + 2, n, d)).astype(dtype)


def bytes_of(seed, n, d, k, dtype=np.uint8, spread=0.15):
    """Return blobs as whole numbers of one byte."""
    low, high = (0, 255) if dtype == np.uint8 else (-128, 127)
    return np.floor(np.clip(low + 60 + 140 * blobs(seed, n, d, k, spread), low, high)).astype(dtype)


def outliers(seed, n, d, k, dtype):
    """Return blobs of which a few rows lie very far from all others."""
    X = blobs(seed, n, d, k)
    X[7 :: n // 5] *= 30000.0
    return X.astype(dtype)


def constant_columns(X):
    """Return rows of which every third column holds one number."""
    X[:, ::3] = 0.1
    return X


def unlike_columns(X):
    """Return rows whose columns differ in scale, as measurements do."""
    return (X * (1.0 + whole(1, 1600, X.shape[1]))).astype(X.dtype)


def duplicates(seed, n, d, distinct, dtype=np.float64):
    """Return n rows of which so many are distinct."""
    return uniform(seed, distinct, d).astype(dtype)[whole(seed + 1, distinct, n).astype(np.intp)]


def csr(seed, n, d, stored, topics=12, dtype=np.float32):
    """Return a CSR matrix of n rows that store about so many numbers each, near the columns of one of its topics."""
    import scipy.sparse

    topic = whole(seed, topics, n, 1) * (d // topics)
    anywhere = whole(seed + 1, d, n, stored)
    nearby = topic + whole(seed + 2, d // topics, n, stored)
    columns = np.where(uniform(seed + 3, n, stored) < 0.6, nearby, anywhere).astype(np.int32)
    values = 0.25 + uniform(seed + 4, n, stored)
    rows = np.repeat(np.arange(n, dtype=np.int32), stored)
    # A number that is drawn twice is stored once: the first.
    _, first = np.unique(rows.astype(np.int64) * d + columns.ravel(), return_index=True)
    start = np.searchsorted(rows[first], np.arange(n + 1)).astype(np.int32)
    return scipy.sparse.csr_matrix((values.ravel()[first].astype(dtype), columns.ravel()[first], start), shape=(n, d))


def weights(seed, n):
    """Return weights of which some are zero; their sum is exact in any order."""
    return np.maximum(whole(seed, 1 << 20, n) - (1 << 17), 0.0) * 2.0**-18


# Digests


def digest(array, dtype=None):
    """Return the digest of an array's bytes, least significant first; dtype: convert it before."""
    array = np.ascontiguousarray(array, dtype=dtype or array.dtype.newbyteorder("<"))
    return blake2b(array.tobytes(), digest_size=16).hexdigest()


def fit(X, n_clusters, *, sample_weight=None, n_threads, **parameters):
    """Return the digests of a fit, and of its seeds where kmeans_plusplus() tells them."""
    found = {}
    common = {"random_state": parameters.pop("random_state", 0), "n_threads": n_threads}
    if not {"init", "init_size", "n_init"} & set(parameters):
        _, seeds = ckmeans.kmeans_plusplus(X, n_clusters, sample_weight=sample_weight, **common)
        found["seeds"] = digest(seeds, "<i4")
    with warnings.catch_warnings():
        # Fewer distinct rows than clusters, algorithms that cannot read these rows: meant so.
        warnings.simplefilter("ignore", UserWarning)
        warnings.simplefilter("ignore", RuntimeWarning)
        centers, labels, inertia, n_iter = ckmeans.k_means(
            X, n_clusters, sample_weight=sample_weight, return_n_iter=True, **common, **parameters
        )
    found |= {"labels": digest(labels, "<i4"), "centers": digest(centers)}
    return found | {"n_iter": n_iter, "inertia": inertia.hex()}


def steps(X, n_clusters, *, sample_weight=None, n_threads):
    """Return the digests of the steps as functions, from every n-th row as centres."""
    centers = X[:: X.shape[0] // n_clusters][:n_clusters]
    labels, distances_sq = ckmeans.assign(X, centers, return_distances_sq=True, n_threads=n_threads)
    return {
        "distances": digest(ckmeans.distances(X, centers, n_threads=n_threads)),
        "labels": digest(labels, "<i4"),
        "distances_sq": digest(distances_sq),
        # One cluster more than there are labels: it has no rows, so its mean is NaN.
        "centers": digest(
            np.nan_to_num(ckmeans.update_centers(X, labels, n_clusters + 1, sample_weight, n_threads=n_threads))
        ),
    }


def estimator(X, n_clusters, *, n_threads, **parameters):
    """Return the digests of an estimator's fit and of what it then says of other rows."""
    half = X.shape[0] // 2
    model = ckmeans.KMeans(n_clusters, random_state=0, n_threads=n_threads, **parameters).fit(X[:half])
    return {
        "labels": digest(model.labels_, "<i4"),
        "centers": digest(model.cluster_centers_),
        "n_iter": model.n_iter_,
        "inertia": model.inertia_.hex(),
        "predict": digest(model.predict(X[half:]), "<i4"),
        "transform": digest(model.transform(X[half:])),
        "score": float(model.score(X[half:])).hex(),
    }


# Problems: name -> a function that returns what to digest, the rows, the number of clusters and parameters. Names begin
# with the path that the rows take through the package; "csr" needs scipy.

F16, F32, F64 = np.float16, np.float32, np.float64
ALGORITHMS = "lloyd", "filtering", "hamerly", "elkan"

PROBLEMS = {
    # One column: sorted, if there are many rows.
    "column-few-clusters": lambda: (fit, blobs(10, 30_000, 1, 3, 0.1, F32), 3, {}),
    "column-many-clusters": lambda: (fit, blobs(11, 30_000, 1, 50, 0.01), 200, {"tol": 0}),
    "column-few-rows": lambda: (fit, blobs(12, 2_000, 1, 5, 0.1), 6, {}),
    "column-bytes": lambda: (fit, bytes_of(13, 20_000, 1, 9), 12, {}),
    "column-weights": lambda: (
        fit,
        blobs(14, 8_000, 1, 9, 0.05),
        9,
        {"algorithm": "sorted", "sample_weight": weights(15, 8_000)},
    ),
    "column-far": lambda: (fit, F32(50) * blobs(16, 9_000, 1, 7, 0.1, F32) + F32(1e6), 7, {"tol": 0}),
    "column-half": lambda: (fit, blobs(17, 6_000, 1, 7, 0.1, F16), 7, {}),
    "column-lloyd": lambda: (fit, blobs(18, 5_000, 1, 30), 20, {"algorithm": "lloyd"}),
    # Two and three columns: filtering, if there are many rows.
    "plane-f32": lambda: (fit, blobs(20, 24_000, 2, 40, 0.04, F32), 60, {}),
    "space-f64": lambda: (fit, blobs(21, 22_000, 3, 50, 0.05), 100, {}),
    "space-repeats": lambda: (fit, bytes_of(22, 22_000, 3, 8), 32, {}),
    "space-few-rows": lambda: (fit, blobs(23, 300, 3, 8), 8, {"n_init": 3}),
    "space-signed-bytes": lambda: (fit, bytes_of(24, 8_000, 3, 12, np.int8), 15, {"tol": 0}),
    "plane-half": lambda: (fit, blobs(25, 6_000, 2, 9, 0.1, F16), 16, {}),
    "plane-far": lambda: (fit, blobs(26, 7_000, 2, 9, 0.1) + 1e6, 12, {}),
    "plane-weights": lambda: (fit, blobs(27, 9_000, 2, 9, 0.1, F32), 12, {"sample_weight": weights(28, 9_000)}),
    "plane-ties": lambda: (fit, whole(29, 9, 6_000, 2), 14, {"tol": 0}),
    "plane-large": lambda: (fit, blobs(30, 6_000, 2, 9) * 1e150, 9, {}),
    "space-small": lambda: (fit, blobs(31, 6_000, 3, 9) * 1e-160, 9, {}),
    # Four to twelve columns: filtering with bounds of rows, or Hamerly's bounds.
    "filtering-f32": lambda: (fit, blobs(40, 24_000, 8, 30, 0.1, F32), 40, {"tol": 0}),
    "filtering-f64": lambda: (fit, blobs(41, 21_000, 10, 20, 0.15), 25, {}),
    "filtering-unlike-columns": lambda: (fit, unlike_columns(blobs(42, 9_000, 10, 7, 0.2, F32)), 14, {}),
    "hamerly-f32": lambda: (fit, uniform(43, 12_000, 8).astype(F32), 20, {"tol": 0}),
    "hamerly-f64": lambda: (fit, bell(44, 6_000, 12), 12, {}),
    "four-half": lambda: (fit, blobs(45, 6_000, 4, 20, 0.1, F16), 20, {}),
    "six-weights": lambda: (fit, blobs(46, 8_000, 6, 20), 16, {"sample_weight": weights(47, 8_000)}),
    "five-far": lambda: (fit, F32(50) * blobs(48, 6_000, 5, 9, 0.3, F32) + F32(1e6), 9, {"tol": 0}),
    "nine-outliers": lambda: (fit, outliers(49, 20_000, 9, 7, F32), 16, {"tol": 0}),
    "five-many-clusters": lambda: (fit, blobs(50, 5_000, 5, 100, 0.1, F32), 500, {}),
    # Sixteen to 31 columns: screened in int16 where the processor has AVX-512 VNNI.
    "sixteen-f32": lambda: (fit, blobs(60, 20_500, 16, 26, 0.2, F32), 26, {}),
    "twenty-f64": lambda: (fit, bell(61, 5_000, 20), 10, {"max_iter": 40}),
    "thirty-one-bytes": lambda: (fit, bytes_of(62, 5_000, 31, 20), 24, {}),
    "twenty-four-constant-columns": lambda: (fit, constant_columns(blobs(63, 5_000, 24, 9)), 18, {}),
    "seventeen-small": lambda: (fit, blobs(64, 4_500, 17, 9, 0.2, F32) * F32(1e-30), 12, {}),
    # 32 to 128 columns: screened in int8; Elkan's bounds.
    "thirty-two-f32": lambda: (fit, blobs(70, 6_000, 32, 60, 0.3, F32), 80, {}),
    "sixty-four-f64": lambda: (fit, blobs(71, 8_000, 64, 40, 0.3), 50, {"tol": 0}),
    "hundred-half": lambda: (fit, bell(72, 4_500, 100).astype(F16), 30, {"max_iter": 30}),
    "forty-eight-bytes": lambda: (fit, bytes_of(73, 5_000, 48, 20, np.int8), 45, {}),
    "forty-far": lambda: (fit, blobs(74, 4_500, 40, 9) + 1e6, 16, {}),
    "forty-small": lambda: (fit, blobs(75, 4_500, 40, 9) * 1e-160, 16, {}),
    "thirty-three-large": lambda: (fit, blobs(76, 4_500, 33, 9) * 1e150, 16, {}),
    "fifty-outliers": lambda: (fit, outliers(77, 4_500, 50, 9, F64), 20, {"tol": 0}),
    "sixty-four-ties": lambda: (fit, whole(78, 2, 4_500, 64), 40, {"max_iter": 20}),
    "forty-weights": lambda: (fit, blobs(79, 5_000, 40, 60, 0.3, F32), 60, {"sample_weight": weights(80, 5_000)}),
    "hundred-many-clusters": lambda: (fit, blobs(81, 12_000, 100, 150, 0.6, F32), 200, {"tol": 0}),
    "auto-elkan": lambda: (fit, blobs(83, 20_000, 40, 200, 0.4, F32), 120, {"tol": 0}),
    "auto-elkan-bytes": lambda: (fit, bytes_of(84, 4_200, 400, 20, spread=0.8), 20, {"tol": 0}),
    "forty-eight-noise": lambda: (fit, bell(82, 9_000, 48).astype(F32), 64, {"tol": 0, "max_iter": 120}),
    # More columns.
    "wide-130-bytes": lambda: (fit, bytes_of(90, 4_500, 130, 30), 40, {}),
    "wide-300-f64": lambda: (fit, blobs(91, 5_000, 300, 9, 0.6), 12, {"tol": 0}),
    "wide-784-f32": lambda: (fit, blobs(92, 1_500, 784, 12, 0.8, F32), 10, {"tol": 0}),
    "wide-1030-few-rows": lambda: (fit, blobs(93, 100, 1030, 12, 0.4, F32), 5, {}),
    # Every algorithm by its name.
    **{
        f"{name}-3-columns": lambda name=name: (fit, blobs(100, 4_000, 3, 9), 12, {"algorithm": name})
        for name in ALGORITHMS
    },
    **{
        f"{name}-20-columns": lambda name=name: (fit, blobs(101, 3_000, 20, 9, 0.3, F32), 12, {"algorithm": name})
        for name in ALGORITHMS
    },
    **{
        f"{name}-70-columns": lambda name=name: (fit, blobs(102, 2_500, 70, 30, 0.6, F32), 40, {"algorithm": name})
        for name in ALGORITHMS
    },
    "elkan-noise": lambda: (
        fit,
        bell(103, 20_000, 64).astype(F32),
        100,
        {"algorithm": "elkan", "tol": 0, "max_iter": 50},
    ),
    "elkan-bytes": lambda: (fit, bytes_of(104, 2_000, 784, 20, spread=0.9), 40, {"algorithm": "elkan", "tol": 0}),
    "elkan-half": lambda: (fit, blobs(105, 3_000, 50, 40, 0.8, F16), 64, {"algorithm": "elkan", "tol": 0}),
    "elkan-f64-weights": lambda: (
        fit,
        blobs(106, 3_000, 90, 40, 0.8),
        50,
        {"algorithm": "elkan", "sample_weight": weights(107, 3_000), "tol": 0},
    ),
    "elkan-many-clusters": lambda: (fit, bell(108, 4_000, 40).astype(F32), 600, {"algorithm": "elkan", "tol": 0}),
    "lloyd-many-clusters": lambda: (fit, bell(108, 4_000, 40).astype(F32), 600, {"algorithm": "lloyd", "tol": 0}),
    "lloyd-noise": lambda: (fit, bell(109, 6_000, 100), 100, {"algorithm": "lloyd", "tol": 0}),
    "filtering-many-clusters": lambda: (fit, uniform(190, 20_000, 2), 1_500, {"algorithm": "filtering", "tol": 0}),
    "filtering-half": lambda: (fit, blobs(191, 5_000, 7, 20, 0.2, F16), 20, {"algorithm": "filtering", "tol": 0}),
    "filtering-bytes": lambda: (fit, bytes_of(192, 5_000, 5, 20), 30, {"algorithm": "filtering", "tol": 0}),
    "filtering-weights": lambda: (
        fit,
        blobs(193, 5_000, 6, 20, 0.2, F32),
        24,
        {"algorithm": "filtering", "sample_weight": weights(194, 5_000), "tol": 0},
    ),
    "filtering-far": lambda: (fit, blobs(195, 5_000, 8, 20, 0.2) + 1e6, 24, {"algorithm": "filtering", "tol": 0}),
    "hamerly-bytes": lambda: (fit, bytes_of(196, 5_000, 11, 20), 24, {"algorithm": "hamerly", "tol": 0}),
    "hamerly-weights": lambda: (
        fit,
        bell(197, 4_000, 36).astype(F32),
        12,
        {"algorithm": "hamerly", "sample_weight": weights(198, 4_000), "tol": 0},
    ),
    # Other first centres.
    "init-random": lambda: (fit, blobs(110, 6_000, 4, 9), 9, {"init": "random", "n_init": 3}),
    "init-random-weights": lambda: (
        fit,
        blobs(111, 5_000, 40, 9, 0.3, F32),
        12,
        {"init": "random", "n_init": 2, "sample_weight": weights(112, 5_000)},
    ),
    "init-parallel": lambda: (fit, blobs(113, 20_500, 5, 30, 0.1, F32), 30, {"init": "k-means||"}),
    "init-parallel-64-columns": lambda: (fit, blobs(114, 5_000, 64, 40, 0.6), 40, {"init": "k-means||"}),
    "init-array": lambda: (fit, blobs(115, 6_000, 6, 9), 12, {"init": uniform(116, 12, 6)}),
    "init-size": lambda: (fit, blobs(117, 21_000, 3, 9, 0.1), 20, {"init_size": 900}),
    "init-size-parallel": lambda: (
        fit,
        blobs(118, 9_000, 12, 9, 0.1, F32),
        20,
        {"init": "k-means||", "init_size": 2_000, "sample_weight": weights(119, 9_000)},
    ),
    "n-init": lambda: (fit, blobs(120, 5_000, 33, 20, 0.6, F32), 20, {"n_init": 3, "random_state": 5}),
    "n-init-column": lambda: (fit, blobs(121, 5_000, 1, 20, 0.02), 12, {"n_init": 3, "random_state": 5}),
    # Clusters that become empty, and rows that repeat.
    "empty-space": lambda: (fit, blobs(130, 6_000, 3, 9), 12, {"init": uniform(131, 12, 3) * 6.0, "tol": 0}),
    "empty-40-columns": lambda: (fit, blobs(132, 5_000, 40, 9, 0.2, F32), 55, {"init": uniform(133, 55, 40) * 3.0}),
    "empty-column": lambda: (fit, blobs(134, 5_000, 1, 9), 12, {"init": uniform(135, 12, 1) * 9.0}),
    "duplicates-four": lambda: (fit, duplicates(136, 5_000, 4, 10), 16, {}),
    "duplicates-wide": lambda: (fit, duplicates(137, 5_000, 70, 30, F32), 40, {}),
    "duplicates-column": lambda: (fit, duplicates(138, 5_000, 1, 5), 8, {}),
    # Very few rows.
    "one-row": lambda: (fit, uniform(140, 1, 3), 1, {}),
    "two-rows": lambda: (fit, uniform(141, 2, 2).astype(F32), 2, {}),
    "three-rows": lambda: (fit, uniform(142, 3, 4), 2, {}),
    "four-rows": lambda: (fit, uniform(143, 4, 40).astype(F32), 3, {}),
    "five-rows": lambda: (fit, uniform(144, 5, 1), 5, {}),
    "one-cluster": lambda: (fit, blobs(145, 5_000, 7, 3), 1, {}),
    # Other types and layouts are copied.
    "fortran-order": lambda: (fit, np.asfortranarray(blobs(150, 3_000, 9, 9)), 9, {}),
    "int64": lambda: (fit, whole(151, 1_000_000, 3_000, 4).astype(np.int64), 9, {}),
    # Sparse rows.
    "csr-f32": lambda: (fit, csr(160, 5_000, 2_000, 20), 20, {}),
    "csr-f64-weights": lambda: (fit, csr(161, 4_500, 600, 30, dtype=F64), 12, {"sample_weight": weights(162, 4_500)}),
    "csr-parallel": lambda: (fit, csr(163, 4_500, 1_000, 15), 16, {"init": "k-means||"}),
    "csr-random": lambda: (fit, csr(164, 2_000, 300, 10), 8, {"init": "random", "n_init": 2, "tol": 0}),
    "csr-elkan": lambda: (fit, csr(165, 2_000, 300, 10, dtype=F64), 20, {"algorithm": "elkan"}),
    "csr-empty": lambda: (fit, csr(166, 2_000, 300, 10), 12, {"init": uniform(167, 12, 300) * 3.0}),
    # The steps as functions.
    "steps-3-columns": lambda: (steps, blobs(170, 5_000, 3, 9, 0.2, F32), 20, {}),
    "steps-20-columns": lambda: (steps, blobs(171, 3_000, 20, 9) + 1e6, 20, {}),
    "steps-70-columns": lambda: (steps, blobs(172, 3_000, 70, 9, 0.3, F32), 50, {"sample_weight": weights(173, 3_000)}),
    "steps-bytes": lambda: (steps, bytes_of(174, 3_000, 16, 9), 20, {}),
    "steps-half": lambda: (steps, blobs(175, 3_000, 33, 9, 0.3, F16), 20, {}),
    "steps-small": lambda: (steps, blobs(176, 3_000, 5, 9) * 1e-160, 20, {}),
    "steps-many-rows": lambda: (steps, outliers(177, 30_000, 4, 9, F32), 9, {}),
    "csr-steps": lambda: (steps, csr(178, 3_000, 500, 20), 20, {}),
    # The estimator, which also says something of rows that it has not seen.
    "estimator-5-columns": lambda: (estimator, blobs(180, 12_000, 5, 9, 0.2), 12, {}),
    "estimator-50-columns": lambda: (estimator, blobs(181, 6_000, 50, 30, 0.5, F32), 30, {"tol": 0}),
    "estimator-bytes": lambda: (estimator, bytes_of(182, 6_000, 3, 9), 12, {"n_init": 2}),
    "csr-estimator": lambda: (estimator, csr(183, 4_000, 500, 20), 20, {}),
}


def solve(name, n_threads=1):
    """Return the digests of a problem's results; they do not depend on the number of threads."""
    what, X, n_clusters, parameters = PROBLEMS[name]()
    return what(X, n_clusters, n_threads=n_threads, **parameters)


def main(path=FILE):
    """Write the digests of all problems."""
    found = {name: solve(name) for name in PROBLEMS}
    Path(path).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
