"""Frames, tables and tensors of other libraries as numpy arrays: views of their memory wherever it can be viewed.

Imports none of these libraries: what an object can do tells what it is. Knows nothing of which numbers are right.
"""

import numpy as np

from ckmeans.engines.pool import Pool
from ckmeans.sources.source import Source

# DLPack's numbers of devices whose memory numpy reads: the CPU's, and what CUDA and ROCm share with it.
_READABLE = (1, 3, 11, 13)


def as_array(X, name="X"):
    """Return any X as a numpy array of whatever type; raise ValueError or TypeError where it cannot be one.

    Tensors, arrays of lists of one length and frames of one column are views, which may be read-only.
    """
    if type(X) is np.ndarray:
        return X
    if isinstance(X, Source | Pool):
        raise TypeError(
            f"{name} is read block by block, which fit, predict, transform and score of KMeans and MiniBatchKMeans can "
            "do, and nothing else yet"
        )
    if hasattr(X, "__dlpack__") or hasattr(X, "requires_grad"):
        _refuse_tensor(X, name)
    if _is_lazy(X):
        raise TypeError(f"{name} is a {type(X).__name__}, whose rows are not there yet: pass {name}.collect()")
    try:
        if _is_lists(X):
            return _array_of_lists(X, name)
        if type(X).__name__ == "DataFrame" and hasattr(X, "to_arrow") and X.width > 1:
            return X.to_numpy(order="c")  # polars makes columns that lie in order by default, to be copied once more
        if hasattr(X, "__dlpack__") and not hasattr(X, "__array__"):
            return np.from_dlpack(X)
        return np.asarray(X)
    except ValueError as error:
        raise ValueError(f"{name} cannot be read as an array of numbers: {error}") from None
    except (TypeError, RuntimeError, BufferError) as error:
        raise TypeError(f"{name} cannot be read as an array of numbers: {error}") from None


def column_labels(X):
    """Return what a data frame calls its columns, of whatever types, as a list, or None if X is none."""
    if type(X) is np.ndarray or _is_lazy(X):
        return None
    labels = getattr(X, "columns", None)  # pandas, polars; pyarrow's are the columns themselves
    if labels is None or callable(labels) or hasattr(X, "column_names"):
        labels = getattr(X, "column_names", None)
    return None if labels is None else list(labels)


def _refuse_tensor(X, name):
    """Raise TypeError, saying how to mend it, if X is a tensor that numpy cannot view."""
    steps, why = [], []
    if getattr(X, "requires_grad", False):
        steps.append(".detach()")
        why.append("requires a gradient")
    if (device := _elsewhere(X)) is not None:
        steps.append(".cpu()")
        why.append(f"lies on device {device}")
    if str(getattr(X, "layout", "torch.strided")).startswith("torch.sparse"):
        steps.append(".to_dense()")
        why.append(f"has layout {X.layout}")
    if str(getattr(X, "dtype", "")) == "torch.bfloat16":
        steps.append(".float()")
        why.append("has dtype bfloat16, which numpy does not have")
    if steps:
        raise TypeError(f"{name} is a tensor that {' and '.join(why)}: pass {name}{''.join(steps)}")


def _elsewhere(X):
    """Return what a tensor's device is called, if numpy cannot read its memory, else None."""
    device = getattr(X, "device", None)
    kind = getattr(device, "type", device)  # torch's has a type; numpy's and TensorFlow's are words
    if hasattr(X, "cpu") and isinstance(kind, str):
        return None if "cpu" in kind.lower() else device
    if hasattr(X, "__array__") or not hasattr(X, "__dlpack_device__"):
        return None  # it copies itself to here, or says why not
    number = int(X.__dlpack_device__()[0])
    return None if number in _READABLE else (device if isinstance(kind, str) else number)


def _is_lazy(X):
    """Tell whether X is a frame that is still to be computed, as polars has them."""
    return hasattr(X, "collect") and not hasattr(X, "__array__")


def _is_lists(X):
    """Tell whether X is pyarrow's array of lists of one length, in one piece or several."""
    return hasattr(getattr(X, "type", None), "list_size") and hasattr(X, "null_count")


def _array_of_lists(X, name):
    if hasattr(X, "chunks"):
        X = X.chunk(0) if X.num_chunks == 1 else X.combine_chunks()
    if X.null_count:
        raise ValueError(f"{X.null_count} of its rows are null: drop or fill them")
    return np.asarray(X.flatten()).reshape(len(X), X.type.list_size)
