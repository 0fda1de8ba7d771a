"""HTML and SVG as text: whatever is not markup made here is escaped. Knows nothing of what is shown."""

import html

NUMBER = '<td class="number"'


class Markup(str):
    """A text that is markup already; any other is escaped where it becomes part of one."""

    __slots__ = ()


def element(name, *content, **attributes):
    """Return an element: content may be texts, Markup and numbers; class_ and stroke_width are class and stroke-width.

    An attribute that is None is left out.
    """
    pairs = ((key.strip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None)
    opening = "".join([name, *(f' {key}="{html.escape(_printed(value))}"' for key, value in pairs)])
    return Markup(f"<{opening}>{joined(*content)}</{name}>")


def joined(*content):
    """Return the markup of several texts, Markup and numbers one after another."""
    return Markup("".join(one if isinstance(one, Markup) else html.escape(_printed(one)) for one in content))


def _printed(value):
    """Return a coordinate in tenths, which is finer than any screen, and anything else as it is."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)


def picture(name, title, description, width, height, *content):
    """Return an SVG picture that says to those who do not see it what it shows.

    name: a word that no other picture of the page has.
    """
    return element(
        "svg",
        element("title", title, id=f"{name}-title"),
        element("desc", description, id=f"{name}-description"),
        *content,
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        viewBox=f"0 0 {width} {height}",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-description",
        style=f"max-width:{1.5 * width:.0f}px",
    )


def table(caption, heads, rows, class_=None):
    """Return a table in a region that can be scrolled: heads are of columns, the first cell of a row is its head."""
    body = [[element("th", head, scope="row"), *map(_cell, cells)] for head, *cells in rows]
    classes = ["number" if cell.startswith(NUMBER) else None for cell in body[0]]
    header = (element("th", each, scope="col", class_=kind) for each, kind in zip(heads, classes, strict=True))
    made = element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *header)),
        element("tbody", *(element("tr", *cells) for cells in body)),
        class_=class_,
    )
    return element("div", made, class_="wide", role="region", aria_label=caption, tabindex=0)


def _cell(content):
    """Return a cell of a table: text to the left, numbers, which are texts that begin with a digit, to the right."""
    if isinstance(content, Markup) and content.startswith("<td"):
        return content
    is_number = str(content)[:1].isdigit() or str(content)[:1] in ("\N{MINUS SIGN}", "\N{EN DASH}")
    return element("td", content, class_="number" if is_number else None)
