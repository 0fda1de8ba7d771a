"""The parameters of MiniBatchKMeans: what it shares with the others is theirs."""

from collections.abc import Mapping

from ckmeans.parameters import PARAMETERS, Integers, Parameter, Reals, _none, _truth_value

MINIBATCH: Mapping[str, Parameter] = {
    "n_clusters": PARAMETERS["n_clusters"],
    "init": PARAMETERS["init"]._replace(
        doc="First centres, chosen among init_size rows. 'k-means++': greedy k-means++; 'k-means||': the same over a "
        "few rows, drawn in five rounds; 'random': distinct rows; a callable is called as init(X, n_clusters, "
        "random_state=...) with these rows, X being read-only, float64 unless it is float32.",
    ),
    "max_iter": PARAMETERS["max_iter"]._replace(
        default=100,
        doc="Times that as many rows as X has are read, at most: max_iter * n // batch_size steps.",
    ),
    "batch_size": Parameter(
        default=1024,
        type="int",
        doc="Rows that count as one step; the first batch has at least three times as many.",
        must_be="an int in the range [1, inf)",
        numbers=Integers(1),
    ),
    "verbose": PARAMETERS["verbose"]._replace(doc="Print how the inertia falls, and why the fit ends."),
    "compute_labels": Parameter(
        default=True,
        type="bool",
        doc="Label all rows once centres are found, and sum their inertia.",
        must_be="an instance of 'bool'",
        or_else=_truth_value,
    ),
    "random_state": PARAMETERS["random_state"]._replace(doc="Source of random draws."),
    "tol": PARAMETERS["tol"]._replace(
        default=0.0,
        doc="A fit has converged when the centres' squared shift in a pass over a batch is at most tol times the mean "
        "variance of X's columns. 0: it is not looked at.",
    ),
    "max_no_improvement": Parameter(
        default=10,
        type="int",
        doc="Steps without a significant improvement of the inertia after which a fit has converged. None: it goes on "
        "until tol or max_iter ends it.",
        must_be="None or an int in the range [0, inf)",
        numbers=Integers(0),
        or_else=_none,
    ),
    "init_size": PARAMETERS["init_size"]._replace(
        doc="Rows drawn at random from which first centres are chosen. None: 3 * batch_size, at least 3 * n_clusters, "
        "and up to four times as many where columns and clusters are few; all, where twice as many are more than n.",
        must_be="None or an int in the range [1, inf)",
        not_below=None,
    ),
    "n_init": PARAMETERS["n_init"]._replace(
        doc="First centres that are tried, of which those with the least inertia on other rows are kept. 'auto': 3 for "
        "'random' and callables, else 1.",
    ),
    "reassignment_ratio": Parameter(
        default=0.01,
        type="float",
        doc="Clusters of less than this share of the heaviest one's weight give their centre to a row far from its "
        "own, where that lowers the inertia.",
        must_be="a float in the range [0.0, inf)",
        numbers=Reals(0.0),
    ),
    "decay": Parameter(
        default=1.0,
        type="float",
        doc="What partial_fit multiplies the weight of all earlier rows by at every batch. 1: nothing is forgotten.",
        must_be="a float in the range [0.0, 1.0]",
        or_else=lambda value, _: value in Reals(0.0) and bool(value <= 1.0),
    ),
    "half_life": Parameter(
        default=None,
        type="float",
        doc="Rows after which a row of partial_fit has half its weight, instead of decay. None: nothing is forgotten.",
        must_be="None or a positive float, and decay 1.0 beside it",
        or_else=lambda value, given: value is None or (value in Reals(0.0) and value > 0 and given["decay"] == 1.0),
    ),
    "n_threads": PARAMETERS["n_threads"],
    "callback": PARAMETERS["callback"]._replace(
        doc="Called with a `FitState` after every pass of `fit` over a batch; a truthy answer ends the fit, and "
        "converged_ is False. What it raises goes through, and leaves the model as it was. It is not pickled.",
    ),
}
