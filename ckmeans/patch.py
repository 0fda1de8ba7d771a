"""patch_sklearn(): ckmeans in the place of scikit-learn's k-means, for programs whose imports cannot be changed.

`python -m ckmeans.patch script.py arguments` and `python -m ckmeans.patch -m module arguments` run a program so. Names
of modules are replaced, found by what they are bound to. It must not know how anything is clustered.
"""

import abc
import ast
import builtins
import importlib
import importlib.machinery
import importlib.util
import inspect
import os
import sys
import types
from typing import Any, NamedTuple

import ckmeans

# Where scikit-learn defines what is replaced by ckmeans's of the same name, as far as both have it.
HOMES = {
    "KMeans": "sklearn.cluster._kmeans",
    "MiniBatchKMeans": "sklearn.cluster._kmeans",
    "BisectingKMeans": "sklearn.cluster._bisect_k_means",
    "k_means": "sklearn.cluster._kmeans",
    "kmeans_plusplus": "sklearn.cluster._kmeans",
}


class Binding(NamedTuple):
    """A name of a module that was bound to something else."""

    module: str
    namespace: dict[str, Any]
    name: str
    theirs: Any
    ours: Any


# What is patched now.
_bindings: list[Binding] = []


def patch_sklearn():
    """Put ckmeans in the place of scikit-learn's k-means, in all modules that have it or import it later.

    `KMeans`, `MiniBatchKMeans`, `BisectingKMeans`, `k_means` and `kmeans_plusplus` of sklearn.cluster become ckmeans's,
    and so does every name of a loaded module that is bound to one of them, whatever it is called: scikit-learn's own
    spectral clustering, mixtures and discretization use them, too, and so do modules imported before. Pickles of
    scikit-learn's estimators are loaded as ckmeans's meanwhile. Calling it again finds what is new.

    ckmeans's classes are registered with scikit-learn's, so that `isinstance(model, KMeans)` and `issubclass` hold for
    code that took scikit-learn's class elsewhere than from a module's name. Python cannot take that back: it stays so
    after `unpatch_sklearn`. What is not found: names inside functions, classes and containers that were bound before.

    Returns
    -------
    list of str
        The names that are patched now, such as 'sklearn.cluster.KMeans', sorted.

    Raises
    ------
    ImportError
        If scikit-learn is not installed.

    Examples
    --------
    >>> import ckmeans, sklearn.cluster
    >>> "sklearn.cluster.KMeans" in ckmeans.patch_sklearn()
    True
    >>> sklearn.cluster.KMeans is ckmeans.KMeans
    True
    >>> _ = ckmeans.unpatch_sklearn()
    >>> sklearn.cluster.KMeans is ckmeans.KMeans
    False
    """
    replaced = {}  # id of theirs: (theirs, ours)
    for name, home in HOMES.items():
        if name not in ckmeans.__all__:
            continue
        ours = getattr(ckmeans, name)
        for module in (home, "sklearn.cluster"):  # another patch may have put something else into the latter
            theirs = getattr(importlib.import_module(module), name, ours)
            if theirs is not ours:
                replaced[id(theirs)] = theirs, ours
                register(theirs, ours)
    for module, namespace in loaded_modules():
        for name, value in list(namespace.items()):
            if id(value) in replaced:
                theirs, ours = replaced[id(value)]
                namespace[name] = ours
                _bindings.append(Binding(module, namespace, name, theirs, ours))
    return patched_names()


def unpatch_sklearn():
    """Undo `patch_sklearn`: give every name back what it was bound to.

    Names of modules imported in between become scikit-learn's where their source says that they were imported from it,
    directly or through other modules, and stay where it does not tell, as in a notebook. isinstance stays as it is, and
    models and classes that were made stay what they are.

    Returns
    -------
    list of str
        The names that were patched, sorted. Empty where nothing was.

    Examples
    --------
    >>> import ckmeans
    >>> _ = ckmeans.patch_sklearn()
    >>> "sklearn.cluster.KMeans" in ckmeans.unpatch_sklearn()
    True
    >>> ckmeans.unpatch_sklearn()
    []
    """
    if not _bindings:
        return []
    known = {(id(binding.namespace), binding.name) for binding in _bindings}
    originals = {id(binding.ours): binding for binding in _bindings if binding.module == HOMES.get(binding.name)}
    for module, namespace in loaded_modules():
        for name, value in list(namespace.items()):
            if id(value) not in originals or (id(namespace), name) in known:
                continue
            if origin_of(module, name) == "sklearn":
                _bindings.append(originals[id(value)]._replace(module=module, namespace=namespace, name=name))
    names = patched_names()
    for _, namespace, name, theirs, ours in _bindings:
        if namespace.get(name) is ours:
            namespace[name] = theirs
    _bindings.clear()
    return names


patch_sklearn.__module__ = unpatch_sklearn.__module__ = "ckmeans"


def patched_names():
    """Return the names that are patched, sorted."""
    return sorted({f"{binding.module}.{binding.name}" for binding in _bindings})


def register(theirs, ours):
    """Let instances of ours be some of theirs, where these are abstract base classes."""
    if isinstance(theirs, abc.ABCMeta) and isinstance(ours, type) and not issubclass(ours, theirs):
        theirs.register(ours)


def loaded_modules():
    """Return [(name, namespace)] of all modules."""
    found = [(name, namespace_of(module)) for name, module in list(sys.modules.items())]
    return [(name, namespace) for name, namespace in found if namespace]


def namespace_of(module):
    """Return the names of a module, as they are: one that loads when it is looked at is not woken up."""
    try:
        namespace = object.__getattribute__(module, "__dict__")
    except Exception:  # whatever somebody put among the modules
        return {}
    return namespace if type(namespace) is dict else {}


def origin_of(module, name):
    """Return whether a name of a module was imported from "sklearn" or "ckmeans", as sources tell, or ""."""
    seen = set()
    while (module, name) not in seen:
        seen.add((module, name))
        if (package := module.partition(".")[0]) in ("sklearn", "ckmeans"):
            return package
        module, name = imported_from(module, name) or (module, name)
    return ""


def imported_from(module, name):
    """Return the module, and the name in it, that a module imported a name from, or None where its source is silent."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except Exception:  # no source, or none of Python's
        return None
    package = namespace_of(sys.modules[module]).get("__package__")
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom):
            continue
        origin = "." * node.level + (node.module or "")
        if node.level:
            if not package:
                continue
            origin = importlib.util.resolve_name(origin, package)
        for alias in node.names:
            if (alias.asname or alias.name) == name:
                return origin, alias.name
            if alias.name == "*" and name in namespace_of(sys.modules.get(origin)):
                return origin, name
    return None


# python -m ckmeans.patch

USAGE = """usage: python -m ckmeans.patch SCRIPT [ARGUMENT ...]
       python -m ckmeans.patch -m MODULE [ARGUMENT ...]

Run a program with ckmeans in the place of scikit-learn's k-means.
Without a program: print the names that are replaced in scikit-learn.
"""


def main(arguments):
    """Run the program that the arguments name, patched, as Python itself would."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE, end="")
        return
    as_module = arguments[:1] == ["-m"]
    if as_module:
        del arguments[0]
    if (as_module and not arguments) or (arguments and not as_module and arguments[0].startswith("-")):
        print(USAGE, end="", file=sys.stderr)
        sys.exit(2)
    if not arguments:
        print(*patch_sklearn(), sep="\n")
        return
    sys.argv[:] = arguments
    try:
        (run_module if as_module else run_script)(arguments[0])
    except SystemExit:
        raise
    except BaseException as error:
        # The program's own hook tells it, without our frames; then Python ends as it does after any such error.
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        sys.excepthook = lambda *_: None
        raise


def run_module(name):
    """Run a module as `python -m` does."""
    import runpy

    patch_sklearn()
    new_main()
    runpy._run_module_as_main(name)  # what Python itself calls for -m


def run_script(name):
    """Run a file, or a folder or archive that holds a __main__.py, as `python` does."""
    import pkgutil

    path = os.path.abspath(name)
    whole = pkgutil.get_importer(path) is not None
    if not sys.flags.safe_path:
        del sys.path[0]
    if whole or not sys.flags.safe_path:
        sys.path.insert(0, path if whole else os.path.dirname(os.path.realpath(path)))
    if whole:
        import runpy

        patch_sklearn()
        new_main()
        runpy._run_module_as_main("__main__", alter_argv=False)
        return
    try:
        code, loader = code_of(path)
    except OSError as error:
        print(f"{sys.executable}: can't open file {path!r}: [Errno {error.errno}] {error.strerror}", file=sys.stderr)
        sys.exit(2)
    patch_sklearn()
    module = new_main()
    module.__file__, module.__cached__, module.__loader__ = path, None, loader
    exec(code, vars(module))


def code_of(path):
    """Return the compiled code of a program, and the loader that __main__ names for it."""
    if path.endswith(".pyc"):
        loader = importlib.machinery.SourcelessFileLoader("__main__", path)
        return loader.get_code("__main__"), loader
    with open(path, "rb") as stream:
        code = compile(stream.read(), path, "exec", dont_inherit=True)
    return code, importlib.machinery.SourceFileLoader("__main__", path)


def new_main():
    """Return a new module __main__, which takes the place of the one there is."""
    sys.modules["__main__"] = module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    return module


if __name__ == "__main__":
    from ckmeans.patch import main as of_the_imported_module

    of_the_imported_module(sys.argv[1:])
