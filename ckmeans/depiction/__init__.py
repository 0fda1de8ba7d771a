"""What pictures of a model show, as numbers, words, colours and places, whoever draws them.

ckmeans.plot draws them with matplotlib, ckmeans.report as SVG; this package knows neither.
"""
