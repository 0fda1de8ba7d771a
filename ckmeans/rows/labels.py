"""Labels of rows in memory: which there are, and whether two labellings mean the same."""

import numpy as np

from ckmeans.kernels.assign import see_labels


def unlabelled(n):
    """Return labels of n rows that have none."""
    labels = np.empty(n, dtype=np.int32)
    labels.fill(-1)  # in a third of the time that np.full() takes for a few
    return labels


def distinct_labels(labels, n_clusters):
    """Return how many of n_clusters labels occur; mostly a few rows tell."""
    seen = np.zeros(n_clusters, dtype=np.uint8)
    distinct = 0
    for start in range(0, len(labels), 1 << 20):
        distinct += see_labels(labels[start : start + (1 << 20)], seen)
        if distinct == n_clusters:
            break
    return distinct


def same_clustering(labels, others, n_clusters):
    """Return whether two labellings put the same rows together, under whatever names."""
    name = np.full(n_clusters, -1, dtype=np.int32)
    name[labels] = others
    return np.array_equal(name[labels], others)
