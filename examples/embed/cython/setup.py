"""Cython finds ckmeans/capi.pxd in the installed ckmeans; no header, library or compiler option is needed."""

from Cython.Build import cythonize
from setuptools import Extension, setup

setup(ext_modules=cythonize([Extension("product_quantizer", ["product_quantizer.pyx"])]))
