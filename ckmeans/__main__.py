"""`python -m ckmeans` is the command `ckmeans`; nothing else is decided here."""

import sys

from ckmeans.cli import main

if __name__ == "__main__":
    sys.exit(main())
