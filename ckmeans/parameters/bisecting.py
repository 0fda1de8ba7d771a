"""The parameters of BisectingKMeans: what it shares with the others is theirs."""

from collections.abc import Mapping

from ckmeans.parameters import PARAMETERS, Parameter

BISECTING: Mapping[str, Parameter] = {
    "n_clusters": PARAMETERS["n_clusters"],
    "init": PARAMETERS["init"]._replace(
        default="random",
        type="{'k-means++', 'random'} or callable",
        doc="First centres of each split. 'random': two rows drawn with chances proportional to their weights; "
        "'k-means++': greedy k-means++; a callable is called as init(X, 2, random_state=...) with the rows that are "
        "split, X being read-only, float64 unless it is float32.",
        must_be="a str among {{'k-means++', 'random'}} or a callable",
        or_else=lambda value, _: callable(value) or (isinstance(value, str) and value in ("k-means++", "random")),
    ),
    "n_init": PARAMETERS["n_init"]._replace(
        default=1,
        type="int",
        doc="Runs per split from different first centres, of which the one with the least inertia is kept.",
        must_be="an int in the range [1, inf)",
        or_else=None,
    ),
    "max_iter": PARAMETERS["max_iter"],
    "tol": PARAMETERS["tol"]._replace(
        doc="A run has converged when labels no longer change, or when the centres' squared shift is at most tol times "
        "the mean variance of the columns of the rows that are split.",
    ),
    "verbose": PARAMETERS["verbose"]._replace(doc="Print the inertia of every step and the centres of every split."),
    "copy_x": PARAMETERS["copy_x"],
    "algorithm": PARAMETERS["algorithm"],
    "bisecting_strategy": Parameter(
        default="biggest_inertia",
        type="{'biggest_inertia', 'largest_cluster'}",
        doc="Which cluster is split next: the one with the most inertia, or with the most rows, a row of weight w "
        "counting as w rows. On ties the one with the lowest label. One whose rows are all the same is never split.",
        must_be="a str among {{'biggest_inertia', 'largest_cluster'}}",
        or_else=lambda value, _: isinstance(value, str) and value in ("biggest_inertia", "largest_cluster"),
    ),
    "max_cache_bytes": PARAMETERS["max_cache_bytes"]._replace(
        doc="Memory that may be kept between steps and splits. None: 64 MiB, or X's size if that is more, but a "
        "quarter of what is available at most. Two copies of X are kept if they fit; else the rows of a cluster are "
        "gathered when it is split.",
    ),
    "random_state": PARAMETERS["random_state"],
    "n_threads": PARAMETERS["n_threads"],
    "callback": PARAMETERS["callback"]._replace(
        doc="Called with a `FitState` after every step of every split; a truthy answer ends the fit, which then has as "
        "many clusters as there are by then, and converged_ is False. What it raises goes through, and leaves the "
        "model as it was. It is not pickled.",
    ),
}
