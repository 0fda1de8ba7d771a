"""Large tables of plain numbers, read by pyarrow where it is installed.

It must not know what the numbers are for. What it cannot read exactly as cells.py does, it leaves alone.
"""


def columns(text, table, reader, wanted):
    """Return {index: Column}, or None where pyarrow is missing or the text is not plain enough."""
    return None
