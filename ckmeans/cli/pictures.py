"""A picture as a source of rows, its pixels; and the same picture in the colours of the clusters.

It must not know how colours are clustered.
"""

import io

import numpy as np

from ckmeans.cli.arrays import COLOURS, Pixels
from ckmeans.cli.errors import DataError
from ckmeans.cli.frames import imported

# How formats that may change colours are told not to mix them at edges.
KEEP_COLOURS = {"JPEG": {"quality": 95, "subsampling": 0}, "WEBP": {"lossless": True}}


class Picture(Pixels):
    """The pixels of a picture, row by row, as red, green and blue."""

    def __init__(self, data, kind):
        """Take the bytes of a picture."""
        imported("PIL", kind, "images")
        from PIL import Image, ImageOps, UnidentifiedImageError

        try:
            picture = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
            picture.load()
        except UnidentifiedImageError:
            raise DataError(f"{kind}, broken: its beginning cannot be decoded") from None
        except Exception as error:  # pillow raises what it likes: SyntaxError, struct.error, its own
            raise DataError(f"{kind}, broken: {error}") from None
        has_alpha = "A" in picture.getbands() or "transparency" in picture.info
        self.alpha = picture.convert("RGBA").getchannel("A") if has_alpha else None
        if picture.mode.startswith("I;16"):  # which pillow would cut off at 255
            pixels = np.repeat(np.asarray(picture)[..., np.newaxis], 3, axis=2)
        else:
            pixels = np.asarray(picture.convert("RGB"))
        super().__init__(pixels, f"{kind.removeprefix('a ')}, {pixels.shape[1]} x {pixels.shape[0]} pixels")


def save_picture(stream, ending, source, labels, centers):
    """Write the picture with each pixel in the colour of its cluster."""
    from PIL import Image

    if centers.shape[1] not in COLOURS:
        raise DataError(f"a picture has three colours, and {centers.shape[1]} of them were clustered")
    colours = np.vstack([_bytes(centers, source.white), np.zeros((1, centers.shape[1]), np.uint8)])  # the last for -1
    alpha, form = getattr(source, "alpha", None), Image.registered_extensions()[ending]
    if form in ("JPEG", "BMP"):
        colours = colours[:, :3]
    if alpha is None and form == "PNG" and colours.shape[1] == 3 and len(colours) <= 256:  # a byte a pixel
        picture = Image.fromarray((labels % len(colours)).astype(np.uint8))
        picture.putpalette(colours.tobytes())
    else:
        picture = Image.fromarray(colours[labels])
        if alpha is not None and form in ("PNG", "WEBP", "TIFF"):
            picture.putalpha(alpha)
    picture.save(stream, format=form, **KEEP_COLOURS.get(form, {}))


def _bytes(centers, white):
    """Return colours as bytes; `white` is what the brightest would be."""
    return np.clip(np.rint(np.asarray(centers) * (255 / white)), 0, 255).astype(np.uint8)


def palette(centers, sizes, is_terminal, white=255):
    """Return a line a colour, the most frequent first: a patch of it on a terminal, #rrggbb, its share."""
    colours = _bytes(centers, white)
    lines = []
    for cluster in np.argsort(-sizes, kind="stable"):
        red, green, blue = colours[cluster][:3]
        patch = f"\x1b[48;2;{red};{green};{blue}m    \x1b[0m " if is_terminal else ""
        lines.append(f"{patch}#{red:02x}{green:02x}{blue:02x}  {sizes[cluster] / sizes.sum():.1%}")
    return lines
