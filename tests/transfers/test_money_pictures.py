"""The pictures of savings and crowding: plain styles, words that fit, marks beside color."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from dedere.pictures import crowding_lines, savings_bar
from dedere.pictures.pen import text_width
from dedere.pictures.styles import STYLES, alone, plain_style
from dedere.transfers.crowding import Claim, evenly, reckon
from dedere.transfers.crowding.picture import chart as crowding_chart
from dedere.transfers.savings import Question
from dedere.transfers.savings import reckon as reckon_savings
from dedere.transfers.savings.picture import chart as savings_chart

SVG = "{http://www.w3.org/2000/svg}"
SHEETS = {"savings": "sv", "crowding": "cr"}


def pictures(lang: str, *, narrow: bool) -> dict[str, str]:
    question = Question(
        14, Decimal(96), Decimal(4_000_000), Decimal(35_000), Decimal(40_000),
        flight_cost=Decimal(90_000), said_on=date(2025, 8, 11),
    )  # fmt: skip
    found = reckon(
        stays=evenly(14, Decimal(96), date(2025, 8, 8)), claim=Claim(Decimal(130), "capacity")
    )
    return {
        "savings": savings_bar.draw(
            savings_chart(reckon_savings(question), lang), lang, narrow=narrow
        ),
        "crowding": crowding_lines.draw(crowding_chart(found, lang), lang, narrow=narrow),
    }


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_word_leaves_the_picture(lang: str, narrow: bool) -> None:
    for name, picture in pictures(lang, narrow=narrow).items():
        root = ET.fromstring(picture)  # noqa: S314 - our own picture
        width = float(root.attrib["viewBox"].split()[2])
        assert width == (360 if narrow else 1000)
        for text in root.iter(f"{SVG}text"):
            css, words = text.attrib.get("class", ""), text.text or ""
            sizes = {"title": 15, "heading": 13, "corner": 11, "gap-words": 11}
            size = next((size for part, size in sizes.items() if part in css), 12)
            room = text_width(words, size)
            x = float(text.attrib["x"])
            anchor = text.attrib.get("text-anchor", "start")
            if "tick-words" in css:
                continue
            start = x - {"start": 0, "middle": room / 2, "end": room}[anchor]
            assert start >= -4, (name, words)
            assert start + room <= width + 14, (name, words)


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_file_alone_brings_plain_styles(sheet: str) -> None:
    css = plain_style(sheet)
    assert not re.search(r"var\(|--|@|color-mix|currentColor|Canvas|:is\(|inherit", css)
    written = (STYLES / "pictures" / f"{sheet}.css").read_text(encoding="utf-8")
    classes = rf"\.({SHEETS[sheet]}-[\w-]+)"
    assert set(re.findall(classes, written)) == set(re.findall(classes, css))
    text = alone(pictures("en", narrow=False)[sheet], sheet)
    root = ET.fromstring(text.encode())  # noqa: S314
    names = [child.tag.rpartition("}")[2] for child in root]
    assert names[:4] == ["title", "desc", "style", "rect"]


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_class_of_a_picture_has_a_style_or_only_groups(sheet: str) -> None:
    css = plain_style(sheet)
    root = ET.fromstring(pictures("en", narrow=False)[sheet])  # noqa: S314
    drawn = {
        name
        for one in root.iter()
        if one.tag.rpartition("}")[2] in ("path", "rect", "circle", "polygon", "polyline")
        for name in one.attrib.get("class", "").split()
    }
    assert drawn
    assert drawn <= set(re.findall(rf"\.({SHEETS[sheet]}-[\w-]+)", css)), "else it would be black"


def test_bases_that_cannot_give_the_claim_are_hatched_and_the_unknown_are_empty() -> None:
    root = ET.fromstring(pictures("en", narrow=False)["savings"])  # noqa: S314
    fills: dict[str, set[bool]] = {}
    for group in root.iter(f"{SVG}g"):
        state = re.fullmatch(r"sv-bar sv-(\w+)", group.attrib.get("class", ""))
        for box in group.iter(f"{SVG}rect") if state else ():
            fills.setdefault(state[1] if state else "", set()).add("fill" in box.attrib)
    assert fills == {"gives": {False}, "lacks": {True}, "open": {False}}


def test_rows_of_a_panel_differ_in_shape() -> None:
    root = ET.fromstring(pictures("en", narrow=False)["crowding"])  # noqa: S314
    shapes: dict[str, set[str]] = {}
    for row in root.iter(f"{SVG}g"):
        css = row.attrib.get("class", "")
        for mark in row.iter() if css.startswith("cr-row") else ():
            if mark.attrib.get("class") == "cr-shape":
                points = len(mark.attrib.get("points", "").split())
                kind = f"{mark.tag.rpartition('}')[2]}{points or ''}"
                shapes.setdefault(css, set()).add(kind)
    assert all(len(kinds) == 1 for kinds in shapes.values())
    assert len({next(iter(kinds)) for kinds in shapes.values()}) == len(shapes)
