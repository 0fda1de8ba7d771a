// Product quantisation in C++: quantize(X, n, d, parts, k, codebooks, codes) trains and encodes, and returns the error.
// X: buffer of float[n][d]; codebooks, OUT: double[parts][k][d / parts]; codes, OUT: unsigned char[n][parts].
#include <Python.h>

#include <ckmeans.h>
#include <vector>

static const ckm_api *ckm; // set once, when the module is imported

static int train_and_encode(const float *X, ptrdiff_t n, ptrdiff_t d, ptrdiff_t parts, ptrdiff_t k, double *codebooks,
                            unsigned char *codes, double *error) {
    std::vector<int32_t> labels((size_t)n);
    const ptrdiff_t width = d / parts, stride = d * (ptrdiff_t)sizeof(float);
    ckm_fit_options options = {};
    options.struct_size = sizeof options, options.k = k, options.tol = 1e-4;
    for (ptrdiff_t p = 0; p < parts; p++) { // a part's columns are read where they lie
        ckm_fit_result result = {sizeof result, 0.0, 0, 0};
        options.seed = (uint64_t)p;
        const int status = ckm->fit(X + p * width, CKM_F32, n, width, stride, &options, codebooks + p * k * width,
                                    labels.data(), &result);
        if (status != CKM_OK) return status;
        for (ptrdiff_t i = 0; i < n; i++) codes[i * parts + p] = (unsigned char)labels[(size_t)i];
        *error += result.inertia;
    }
    return CKM_OK;
}

static PyObject *quantize(PyObject *, PyObject *arguments) {
    Py_buffer X, codebooks, codes;
    Py_ssize_t n, d, parts, k;
    if (!PyArg_ParseTuple(arguments, "y*nnnnw*w*", &X, &n, &d, &parts, &k, &codebooks, &codes)) return NULL;
    const bool fits = n > 0 && d > 0 && parts > 0 && d % parts == 0 && k > 0 && k <= 256 && X.len / 4 / d == n &&
                      codebooks.len == k * d * 8 && codes.len == n * parts;
    int status = CKM_BAD_ARGUMENT;
    double error = 0.0;
    Py_BEGIN_ALLOW_THREADS;
    if (fits)
        status = train_and_encode((const float *)X.buf, n, d, parts, k, (double *)codebooks.buf,
                                  (unsigned char *)codes.buf, &error);
    Py_END_ALLOW_THREADS;
    for (Py_buffer *buffer : {&X, &codebooks, &codes}) PyBuffer_Release(buffer);
    return status == CKM_OK ? PyFloat_FromDouble(error) : PyErr_Format(PyExc_ValueError, "%s", ckm->error(status));
}

static PyMethodDef functions[] = {{"quantize", quantize, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static PyModuleDef module = {PyModuleDef_HEAD_INIT, "quantize_cpp", NULL, -1, functions, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit_quantize_cpp() { return (ckm = ckm_import()) ? PyModule_Create(&module) : NULL; }
