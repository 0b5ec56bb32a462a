"""The styles of the pictures: on a page as files, in a picture that stands alone as plain CSS.

A page has variables, a dark ground and a narrow window; a file that is opened in a drawing program
or put into a letter has none of these. There the variables are replaced by what they stand for on
white paper, and what is only for some windows is left out.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

STYLES = Path(__file__).parent / "static"
"""The folder that a page serves; the files stand in ``pictures/``."""

SVG = "http://www.w3.org/2000/svg"
_INK, _GROUND = (0x1B, 0x1E, 0x23), (0xFF, 0xFF, 0xFF)
_FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif"


def alone(picture: str, style: str) -> str:
    """A picture as a file of its own: its styles in it, on white.

    Args:
        picture: What drew it gave: one ``svg`` element.
        style: The name of its styles: ``timeline`` or ``map``.
    """
    ET.register_namespace("", SVG)
    root = ET.fromstring(picture)  # noqa: S314 - our own picture
    _x, _y, width, height = (float(part) for part in root.attrib["viewBox"].split())
    edge = 12.0
    sizes = [f"{one:g}" for one in (-edge, -edge, width + 2 * edge, height + 2 * edge)]
    root.attrib.update({"viewBox": " ".join(sizes), "width": sizes[2], "height": sizes[3]})
    css = ET.Element(f"{{{SVG}}}style")
    css.text = plain_style(style)
    ground = ET.Element(f"{{{SVG}}}rect", {"class": "picture-ground"})
    ground.attrib.update(zip(("x", "y", "width", "height"), sizes, strict=True))
    # The title comes first: programs that read a picture aloud look for it there.
    told = sum(child.tag in (f"{{{SVG}}}title", f"{{{SVG}}}desc") for child in root)
    root[told:told] = [css, ground]
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "unicode") + "\n"


@cache
def plain_style(name: str) -> str:
    """A style sheet without variables, mixed colors and conditions, for ink on white."""
    css = (STYLES / "pictures" / f"{name}.css").read_text(encoding="utf-8")
    css = _without_conditions(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    values = {"--ground": _hex(_GROUND), "--link": "#17508f"}
    values.update(re.findall(r"(--[\w-]+):\s*([^;]+);", css))
    css = re.sub(r"\s*--[\w-]+:[^;]+;", "", css)
    while (found := re.search(r"var\((--[\w-]+)(?:,\s*[^()]*)?\)", css)) is not None:
        css = css.replace(found[0], values[found[1]])
    css = re.sub(r"color-mix\(in srgb, currentColor ([\d.]+)%, transparent\)", _mixed, css)
    css = css.replace("currentColor", _hex(_INK)).replace("inherit", _FONTS)
    css += f"\n.picture-ground {{ fill: {_hex(_GROUND)}; }}\n"
    return re.sub(r"\n\s*\n", "\n", css).strip() + "\n"


def _without_conditions(css: str) -> str:
    """Without rules that hold only in some windows."""
    return re.sub(r"@[^{]+\{(?:[^{}]|\{[^{}]*\})*\}", "", css)


def _mixed(found: re.Match[str]) -> str:
    """So much ink on white."""
    share = float(found[1]) / 100
    mixed = (
        round(ink * share + ground * (1 - share)) for ink, ground in zip(_INK, _GROUND, strict=True)
    )
    return _hex(tuple(mixed))


def _hex(color: tuple[int, ...]) -> str:
    return "#" + "".join(f"{part:02x}" for part in color)
