"""Files of models: what is in them, and how they are written and read. No pickle is.

A file is an .npz archive, uncompressed: arrays under the names of fitted attributes, and `ckmeans`, a text of JSON:

    format           FORMAT
    version          of the ckmeans that wrote it
    class            of the model
    parameters       name: value, or {"word": name of a type} of what JSON cannot hold
    fitted           name: value of the fitted attributes that are no arrays
    preprocessing    how the command scaled the rows before the model saw them; absent: it did not
    table            the columns that the command read them from, and what stands for gaps; absent: there is none

Reading trusts no byte: whatever is unknown is refused. Knows no estimator but by its name.
"""

import contextlib
import errno
import io
import json
import math
import os
import zipfile

import numpy as np

import ckmeans
from ckmeans.files import check_target, in_place_of

FORMAT = 1
HEADER = "ckmeans"  # the name of the JSON text in the archive
KEYS = {"format": int, "version": str, "class": str, "parameters": dict, "fitted": dict}
OPTIONAL = {"preprocessing": dict, "table": dict}


def load(path):
    """Read a model that its `save` method has written.

    It predicts what the saved one predicts, to the bit. Nothing in a file is executed, so it may come from anywhere.

    Parameters
    ----------
    path : str, path-like or binary file
        The file; its name need not end in .npz.

    Returns
    -------
    KMeans, MiniBatchKMeans or BisectingKMeans
        The fitted model, of the class that was saved.

    Raises
    ------
    OSError
        If the file cannot be opened.
    ValueError
        If it is no such file, is damaged, is of a format, class, parameter or attribute that this version does not
        know, or holds preprocessing, as files for the command `ckmeans predict` may.

    Warns
    -----
    UserWarning
        If a parameter was an array, a function or a random state: a file does not hold these, so it has its default.

    Examples
    --------
    >>> import os, tempfile
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "model.npz")
    ...     ckmeans.KMeans(2, random_state=0).fit(X).save(path)
    ...     model = ckmeans.load(path)
    >>> model
    KMeans(n_clusters=2, random_state=0)
    >>> len(set(model.predict(X)))
    2
    """
    header, arrays = read(path)
    name = _called(path)
    if "preprocessing" in header:
        raise ValueError(
            f"{name} holds preprocessing ({', '.join(header['preprocessing'])}): its centres are those of rows that "
            "were prepared so, which load() would not do. Use the command `ckmeans predict`."
        )
    return unpacked(header, arrays, name)


load.__module__ = "ckmeans"


def unpacked(header, arrays, name):
    """Return the model that read() has found in a file; name: how messages call the file."""
    written_by = header["version"]
    known = header["class"] in ckmeans.__all__ and getattr(ckmeans, header["class"])
    if not hasattr(known, "_unpack"):
        raise ValueError(
            f"{name} is a {header['class']}, written by ckmeans {written_by}, and ckmeans {ckmeans.__version__} has "
            "no such model"
        )
    try:
        return known._unpack(header["parameters"], {**header["fitted"], **arrays})
    except (TypeError, ValueError, KeyError) as error:
        raise ValueError(f"{name}, written by ckmeans {written_by}, cannot be read: {error}") from error


def write(path, header, arrays, preprocessing=None):
    """Write a model: header, of `class`, `parameters` and `fitted`, and arrays by name."""
    header = {"format": FORMAT, "version": ckmeans.__version__, **header}
    if preprocessing is not None:
        header["preprocessing"] = preprocessing
    members = {HEADER: np.array(json.dumps(header).encode("ascii")), **arrays}
    if hasattr(path, "write"):
        np.savez(path, **members)
        return
    path = os.fsdecode(path)
    check_target(path)
    with in_place_of(path) as stream:
        np.savez(stream, **members)


def read(path):
    """Return (header, arrays) of a file that write() has written; raise ValueError if it is none."""
    with contextlib.nullcontext(path) if hasattr(path, "read") else open(os.fspath(path), "rb") as stream:
        try:
            arrays = _arrays(stream)
            header = json.loads(arrays.pop(HEADER).item())
        except _Foreign as error:
            raise ValueError(f"{_called(path)} is not a model that save() wrote: {error}") from None
        # What zipfile, numpy and json make of bytes that are not theirs.
        except (zipfile.BadZipFile, EOFError, ValueError, RuntimeError, KeyError, TypeError, OSError) as error:
            if isinstance(error, OSError) and error.errno != errno.EINVAL:  # that is a place before the file's start
                raise
            raise ValueError(f"{_called(path)} is damaged: {error}") from error
    return _checked(header, _called(path)), arrays


class _Foreign(Exception):
    """A file was written by something else."""


def _arrays(stream):
    """Return the arrays of an archive by name."""
    start = stream.read(8)
    if not isinstance(start, bytes):
        raise TypeError("it must be opened in binary mode")
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    if not start.startswith(b"PK"):
        is_pickle = start.startswith(b"\x80")
        raise _Foreign("it looks like a pickle, which pickle.load reads" if is_pickle else "it is no .npz archive")
    with zipfile.ZipFile(stream) as archive:
        members = archive.infolist()
        names = [member.filename.removesuffix(".npy") for member in members]
        if HEADER not in names:
            raise _Foreign(f"there is no {HEADER!r} in it")
        if len(set(names)) < len(names):
            raise _Foreign("it has two arrays of one name")
        # So it cannot grow: nothing in it is larger than the file.
        stored = all(each.compress_type == zipfile.ZIP_STORED and not each.flag_bits & 1 for each in members)
        if not stored or sum(member.file_size for member in members) > size:
            raise _Foreign("it is compressed, encrypted or larger inside than outside")
        return {name: _array(archive.read(member)) for name, member in zip(names, members, strict=True)}


def _array(data):
    """Return the array of an .npy file, whose size is what its header says, without any object."""
    stream = io.BytesIO(data)
    if np.lib.format.read_magic(stream) != (1, 0):
        raise _Foreign("an array in it is of another version of .npy")
    shape, _, dtype = np.lib.format.read_array_header_1_0(stream)
    if dtype.hasobject:
        raise _Foreign("it holds Python objects")
    if math.prod(shape) * dtype.itemsize != len(data) - stream.tell():
        raise ValueError("an array has another size than its header says")
    stream.seek(0)
    return np.lib.format.read_array(stream, allow_pickle=False)


def _checked(header, name):
    """Return the header if it is one that this version knows."""
    if not isinstance(header, dict) or type(header.get("format")) is not int:
        raise ValueError(f"{name} is damaged: its header has no format")
    if header["format"] != FORMAT:
        raise ValueError(
            f"{name} is of format {header['format']}, written by ckmeans {header.get('version')}; ckmeans "
            f"{ckmeans.__version__} reads format {FORMAT}"
        )
    types = {**KEYS, **OPTIONAL}
    if unknown := header.keys() - types.keys():
        raise ValueError(
            f"{name} has {min(unknown)!r} in its header, which ckmeans {ckmeans.__version__} does not know"
        )
    for key, kind in types.items():
        if key in KEYS and key not in header:
            raise ValueError(f"{name} is damaged: its header has no {key!r}")
        if key in header and type(header[key]) is not kind:
            raise ValueError(f"{name} is damaged: {key!r} in its header is no {kind.__name__}")
    return header


def _called(path):
    return repr(getattr(path, "name", "a stream")) if hasattr(path, "read") else repr(os.fsdecode(path))
