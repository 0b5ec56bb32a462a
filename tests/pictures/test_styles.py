"""A picture that stands alone brings all that it needs, and nothing that only a page has."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from dedere.pictures.procedure_map import draw
from dedere.pictures.styles import STYLES, alone, plain_style
from tests.pictures.slice import STAYED, placed

SHEETS = ("timeline", "map")


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_plain_style_has_no_variable_no_condition_and_no_mixed_color(sheet: str) -> None:
    css = plain_style(sheet)
    assert not re.search(r"var\(|--|@|color-mix|currentColor|Canvas|:is\(|inherit", css)
    assert css.count("{") == css.count("}")
    written = (STYLES / "pictures" / f"{sheet}.css").read_text()
    classes = set(re.findall(r"\.((?:tl|pm)-[\w-]+)", written))
    assert classes == set(re.findall(r"\.((?:tl|pm)-[\w-]+)", css)), "no rule is lost"


@pytest.mark.parametrize("sheet", SHEETS)
def test_words_are_dark_on_light(sheet: str) -> None:
    """WCAG 2.2 asks for a contrast of 4.5 between words and their ground."""
    css = plain_style(sheet)
    inks = set(re.findall(r"text[^{}]*\{[^}]*fill: (#[0-9a-f]{6})", css))
    inks |= set(re.findall(r"(?:quiet|number|about|status)[^{}]*\{[^}]*fill: (#[0-9a-f]{6})", css))
    tints = set(re.findall(r"-tint|#[ef][0-9a-f]{5}", css)) | {"#ffffff"}
    grounds = {one for one in tints if one.startswith("#")}
    assert inks
    for ink in inks - {"#ffffff"}:
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, (ink, ground)


def contrast(one: str, other: str) -> float:
    def light(color: str) -> float:
        parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_a_picture_alone_keeps_its_title_first_and_lies_on_white() -> None:
    chart, case = placed(STAYED)
    text = alone(draw(chart, "en", case), "map")
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    root = ET.fromstring(text.encode())  # noqa: S314
    names = [child.tag.rpartition("}")[2] for child in root]
    assert names[:4] == ["title", "desc", "style", "rect"]
    left, top, width, height = map(float, root.attrib["viewBox"].split())
    ground = root[3].attrib
    assert (float(ground["x"]), float(ground["y"])) == (left, top)
    assert (float(ground["width"]), float(ground["height"])) == (width, height)
    assert root.attrib["width"] == ground["width"]
    assert "href" not in text.replace("xmlns", "")
