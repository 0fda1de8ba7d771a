"""Export to ONNX by skl2onnx, which is imported when it is asked for."""

import ckmeans

# Those whose predict() is the nearest centre and transform() the distances, as the converter computes.
_MODELS = ("KMeans", "MiniBatchKMeans")


def register() -> None:
    """Let skl2onnx convert ckmeans' KMeans and MiniBatchKMeans, alone and in pipelines, as it does scikit-learn's.

    The graph has two outputs, the label of each row and its distance to each centre, and takes skl2onnx's option
    `gemm`. It computes in the type of its input and by expanding squares, so where float32 cannot tell which of two
    centres is nearer, or far from zero, labels may differ from `predict`; for such rows convert with a
    `DoubleTensorType` input, or centre them in a pipeline first.

    Raises
    ------
    ImportError
        If skl2onnx is not installed.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.onnx.register()  # doctest: +SKIP
    >>> model = ckmeans.KMeans(3).fit(X)  # doctest: +SKIP
    >>> skl2onnx.to_onnx(model, X[:1], options={id(model): {"gemm": False}})  # doctest: +SKIP
    """
    try:
        from skl2onnx import update_registered_converter
        from skl2onnx.operator_converters.k_means import convert_sklearn_kmeans
        from skl2onnx.shape_calculators.k_means import calculate_sklearn_kmeans_output_shapes
    except ImportError as error:
        raise ImportError(
            f"ckmeans.onnx.register() needs skl2onnx ({error}): pip install 'ckmeans-nd[onnx]'"
        ) from error
    for name in _MODELS:
        if name in ckmeans.__all__:
            update_registered_converter(
                getattr(ckmeans, name),
                f"Ckmeans{name}",
                calculate_sklearn_kmeans_output_shapes,
                convert_sklearn_kmeans,
                options={"gemm": [True, False]},
            )
