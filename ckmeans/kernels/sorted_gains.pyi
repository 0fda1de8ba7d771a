from ckmeans.kernels.sorted_column import SortedColumn
from ckmeans.kernels.storage import Pass, RowPass, Storage

class Spans(Pass):
    def __init__(self, column: SortedColumn, n_threads: int) -> None: ...

class DefinedGain(RowPass):
    def __init__(self, rows: Storage, n_threads: int) -> None: ...
