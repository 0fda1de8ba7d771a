"""Pictures of a model by matplotlib (`pip install 'ckmeans-nd[plot]'`), which is imported when one is drawn.

Each function takes the `ax` to draw on, or makes one with `plt.subplots()`, and returns it; none calls `plt.show()`.
Colours differ for colour-blind eyes, too, and what they tell is also told by a place, a shape or a number.
"""

from ckmeans.plot.centers import palette, profiles, sizes
from ckmeans.plot.fits import convergence, survey
from ckmeans.plot.rows import scatter, silhouettes

__all__ = ["convergence", "palette", "profiles", "scatter", "silhouettes", "sizes", "survey"]

for _function in (convergence, palette, profiles, scatter, silhouettes, sizes, survey):
    _function.__module__ = "ckmeans.plot"
