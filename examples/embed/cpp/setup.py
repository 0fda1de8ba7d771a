"""C++ needs the folder of ckmeans.h; nothing is linked, since functions come from a capsule when it is imported."""

from setuptools import Extension, setup

import ckmeans

setup(
    name="quantize_cpp",
    version="0.1.0",
    py_modules=[],
    ext_modules=[Extension("quantize_cpp", ["quantize_cpp.cpp"], include_dirs=[ckmeans.get_include()])],
)
