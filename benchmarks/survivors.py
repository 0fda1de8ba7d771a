"""Which share of all distances is computed in each step, on real rows: draws docs/survivors.png.

Usage: python benchmarks/survivors.py [DATA:K ...] [--out docs/survivors.png]
DATA: china, digits, NxD or a .npy or .npz file, as in compare.py. Needs matplotlib.
"""

import argparse
import warnings

import numpy as np

import ckmeans
from data import rows

ALGORITHMS = {"filtering": "tab:blue", "hamerly": "tab:orange", "elkan": "tab:green", "auto": "black"}


def shares(X, k):
    """Return, for each algorithm that can read the rows, the share of the n x k distances that each step computed."""
    start, _ = ckmeans.kmeans_plusplus(X, k, random_state=0)
    found = {}
    for name in ALGORITHMS:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "algorithm=", RuntimeWarning)  # that it cannot
            history = ckmeans.KMeans(k, init=start, n_init=1, algorithm=name).fit(X).history_
        if name == "auto" or name in history["algorithm"]:
            found[name] = history["distances"] / (len(X) * k)
    return found


def main():
    """Draw one panel per data set."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", nargs="*", default=["china:64", "digits:10", "50000x100:200"], metavar="DATA:K")
    parser.add_argument("--out", default="docs/survivors.png", help="where to draw (default: %(default)s)")
    options = parser.parse_args()
    figure, panels = plt.subplots(1, len(options.data), figsize=(4.6 * len(options.data), 3.8), layout="constrained")
    for spec, axes in zip(options.data, np.atleast_1d(panels), strict=True):
        source, _, k = spec.rpartition(":")
        name, X = rows(source)
        for algorithm, share in shares(X, int(k)).items():
            style = {"linestyle": "--", "linewidth": 1.2} if algorithm == "auto" else {"linewidth": 2}
            steps = 1 + np.arange(len(share))
            axes.plot(steps, np.maximum(share, 1e-5), color=ALGORITHMS[algorithm], label=algorithm, **style)
        axes.legend(frameon=False)
        axes.set_title(f"{name}: {X.shape[0]:,} x {X.shape[1]}, k = {k}", fontsize=10)
        axes.set_xlabel("step")
        axes.set_yscale("log")
        axes.set_ylim(1e-4, 1.5)
        axes.yaxis.set_major_formatter(lambda share, _: f"{100 * share:g} %")
        axes.grid(alpha=0.3)
    np.atleast_1d(panels)[0].set_ylabel("distances computed, of all")
    figure.savefig(options.out, dpi=130)


if __name__ == "__main__":
    main()
