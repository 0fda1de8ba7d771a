"""Rows to be clustered: what they may be given as, how they are checked and stored, and what depends on them alone."""

from ckmeans.rows.rows import Rows

__all__ = ["Rows"]
