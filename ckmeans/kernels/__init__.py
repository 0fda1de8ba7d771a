"""The compiled loops over rows: threads, blocks, ordered reduction. They know nothing of convergence or estimators."""
