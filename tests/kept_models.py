"""Writes models of this version, as pickles and as files of save(), into tests/kept/<version>/, for ever.

Every later version must read them: tests/test_estimators_state.py does. Run it once before a release, with a numpy
older than 2, whose pickles all versions of numpy read:

    pip install 'numpy<2' && python tests/kept_models.py
"""

import json
import pickle
from pathlib import Path

import numpy as np

import ckmeans

FOLDER = Path(__file__).parent / "kept"
ROWS = np.array([[i % 7 + 10 * (i % 3), i * i % 11] for i in range(60)], dtype=np.float64)


class Frame:
    """Rows with names of columns, as a data frame has them."""

    columns = ("length", "width")

    def __array__(self, dtype=None, copy=None):
        return ROWS


def models():
    """Return the models by name: each class, in each way that its attributes differ."""
    return {
        "kmeans": ckmeans.KMeans(3, random_state=0).fit(ROWS),
        "kmeans_float32": ckmeans.KMeans(3, tol=0.0, n_threads=1, random_state=1).fit(ROWS.astype(np.float32)),
        "kmeans_names": ckmeans.KMeans(2, init="random", n_init=2, max_iter=5, random_state=2).fit(Frame()),
        "bisecting": ckmeans.BisectingKMeans(5, random_state=0).fit(ROWS),
        "kmeans_init": ckmeans.KMeans(2, init=ROWS[:2], random_state=3).fit(ROWS),
        "spherical": ckmeans.SphericalKMeans(3, random_state=0).fit(ROWS),
        "minibatch": ckmeans.MiniBatchKMeans(3, random_state=0).fit(ROWS),
        "minibatch_stream": ckmeans.MiniBatchKMeans(3, half_life=50, random_state=1).partial_fit(Frame()),
    }


def write(folder):
    """Write the models that are not there yet, and what they are expected to say."""
    folder.mkdir(parents=True, exist_ok=True)
    told = folder / "expected.json"
    expected = json.loads(told.read_text(encoding="utf-8")) if told.exists() else {}
    for name, model in models().items():
        if name in expected:
            continue
        (folder / f"{name}.pkl").write_bytes(pickle.dumps(model, protocol=4))
        model.save(folder / f"{name}.npz")
        expected[name] = {
            "class": type(model).__name__,
            "parameters": {key: value for key, value in model.get_params().items() if np.ndim(value) == 0},
            "names": list(getattr(model, "feature_names_in_", [])),
            "centers": model.cluster_centers_.tolist(),
            "labels": model.predict(ROWS).tolist(),
            "inertia": model.inertia_,
        }
    told.write_text(json.dumps(expected) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if np.lib.NumpyVersion(np.__version__) >= "2.0.0":
        raise SystemExit(f"error: numpy is {np.__version__}, and its pickles name modules that numpy 1 does not have")
    write(FOLDER / ckmeans.__version__)
