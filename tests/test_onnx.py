"""Exported models give the labels and distances that ours give."""

import sys

import numpy as np
import pytest

import ckmeans

CLUSTERERS = [name for name in ("KMeans", "MiniBatchKMeans") if name in ckmeans.__all__]


@pytest.fixture
def to_onnx():
    skl2onnx = pytest.importorskip("skl2onnx")
    pytest.importorskip("onnxruntime")
    ckmeans.onnx.register()
    ckmeans.onnx.register()  # again is no harm
    return skl2onnx.to_onnx


def outputs(graph, X):
    import onnxruntime

    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, {session.get_inputs()[0].name: X})


@pytest.mark.parametrize("gemm", [None, False, True])
@pytest.mark.parametrize("name", CLUSTERERS)
def test_labels_are_equal_on_all_rows(to_onnx, blobs, dtype, name, gemm):
    X = blobs(3000, 5, 7, dtype=dtype, spread=0.4)
    model = getattr(ckmeans, name)(7, random_state=0).fit(X)
    options = None if gemm is None else {id(model): {"gemm": gemm}}
    labels, distances = outputs(to_onnx(model, X[:1], options=options), X)
    np.testing.assert_array_equal(labels, model.predict(X))
    np.testing.assert_allclose(distances, model.transform(X), rtol=0, atol=1e-3 if dtype == np.float32 else 1e-7)


@pytest.mark.parametrize("name", CLUSTERERS)
def test_whole_numbers_and_pipelines(to_onnx, rng, name):
    pipeline = pytest.importorskip("sklearn.pipeline")
    from sklearn.preprocessing import StandardScaler

    X = rng.integers(0, 50, size=(500, 3))
    model = getattr(ckmeans, name)(4, random_state=0).fit(X)
    np.testing.assert_array_equal(outputs(to_onnx(model, X[:1]), X)[0], model.predict(X))
    X = X.astype(np.float32)
    pipe = pipeline.make_pipeline(StandardScaler(), getattr(ckmeans, name)(4, random_state=0)).fit(X)
    np.testing.assert_array_equal(outputs(to_onnx(pipe, X[:1]), X)[0], pipe.predict(X))


def test_scikit_learn_s_own_are_converted_as_before(to_onnx, blobs):
    cluster = pytest.importorskip("sklearn.cluster")
    X = blobs(200, 3, 4)
    model = cluster.KMeans(4, random_state=0).fit(X)
    np.testing.assert_array_equal(outputs(to_onnx(model, X[:1]), X)[0], model.predict(X))


def test_without_skl2onnx_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "skl2onnx", None)
    with pytest.raises(ImportError, match=r"pip install 'ckmeans-nd\[onnx\]'"):
        ckmeans.onnx.register()


def test_it_is_there_without_being_imported_and_loads_nothing(run_python):
    code = (
        "import sys, ckmeans; print(ckmeans.onnx.register.__name__, 'skl2onnx' in sys.modules, 'onnx' in sys.modules)"
    )
    assert run_python("-c", code, sklearn=True) == "register False False"
