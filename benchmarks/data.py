"""The rows that benchmarks run on: seeded mixtures, what scikit-learn ships, and files."""

from pathlib import Path

import numpy as np

GAUSSIANS = 300


def mixture(n, d, dtype=np.float32, seed=0):
    """Return n rows of a mixture of 300 Gaussians in d columns, the same rows for the same arguments.

    What real data has and plain noise lacks: columns of unequal spread (standard deviations fall as 1/sqrt(1 + j) over
    the columns, in random order), clusters of unequal size (Dirichlet shares) and width (half to once the distance
    scale of the centres, times 0.6), and a mean away from the origin.
    """
    rng = np.random.default_rng(seed)
    spread = rng.permutation((1 + np.arange(d)) ** -0.5)
    centers = (rng.normal(size=(GAUSSIANS, d)) + 0.5) * spread
    widths = 0.6 * rng.uniform(0.5, 1, size=GAUSSIANS)
    source = rng.choice(GAUSSIANS, size=n, p=rng.dirichlet(np.ones(GAUSSIANS)))
    X = np.empty((n, d), dtype)
    for at in range(0, n, 65536):
        rows = source[at : at + 65536]
        noise = rng.standard_normal((len(rows), d), dtype=np.float32)
        noise *= spread.astype(np.float32)
        X[at : at + 65536] = noise * widths[rows, None].astype(np.float32) + centers[rows]
    return X


def groups(n, d, groups, seed=0):
    """Return n float64 rows of overlapping Gaussian groups of equal size, in d columns of unequal spread."""
    rng = np.random.default_rng(seed)
    centers = rng.normal(size=(groups, d))
    X = centers[rng.integers(groups, size=n)] + rng.normal(size=(n, d)) * 0.7
    return X * rng.uniform(0.2, 5.0, size=d)


def china():
    """Return the pixels of scikit-learn's photo of a Chinese temple: 273,280 rows of red, green and blue."""
    from sklearn.datasets import load_sample_image

    return load_sample_image("china.jpg").reshape(-1, 3)


def digits():
    """Return scikit-learn's 1,797 handwritten digits of 8 x 8 grey values."""
    from sklearn.datasets import load_digits

    return load_digits().data


def lognormal():
    """Return 300,000 rows of 4 log-normal columns: most are close to zero, a few far out."""
    return np.random.default_rng(0).lognormal(size=(300_000, 4))


NAMED = {"china": china, "digits": digits, "lognormal": lognormal}


def stored(path):
    """Return the array of a .npy file, or of a .npz file the only one or the one called X."""
    content = np.load(path)
    if isinstance(content, np.ndarray):
        return content
    names = content.files
    if "X" not in names and len(names) != 1:
        raise SystemExit(f"{path}: expected one array or one called X, got {', '.join(names)}")
    return content["X" if "X" in names else names[0]]


def rows(spec, dtype=np.float32):
    """Return (name, rows) of "NxD", of one of NAMED, or of a file."""
    if spec in NAMED:
        name, X = spec, NAMED[spec]()
    elif Path(spec).is_file():
        name, X = Path(spec).stem, stored(spec)
    else:
        n, d = map(int, spec.split("x"))
        name, X = "mixture", mixture(n, d, dtype)
    if X.ndim != 2:
        raise SystemExit(f"{spec}: expected rows and columns, got an array of shape {X.shape}")
    return name, np.ascontiguousarray(X, dtype)
