"""The picture in words: two columns where there is room, else one side after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import TextWrapper

from dedere.bilingual import Text
from dedere.pictures.elements import words
from dedere.pictures.elements.chart import Box, Chart, Column, Row, Sort

ENOUGH = 96
"""So many columns, and the two sides stand beside each other."""
_MIDDLE = 20
_JOINTS: dict[Sort, tuple[str, str]] = {
    Sort.SAME: ("══════", "══════"),
    Sort.LEFT_WIDER: ("━━━━━━", "──────"),
    Sort.RIGHT_WIDER: ("──────", "━━━━━━"),
    Sort.PARTLY: ("─ ─ ─ ", " ─ ─ ─"),
    Sort.NONE: ("╌╌╌╌╌╳", "╳╌╌╌╌╌"),
    Sort.DISREGARDED: ("╌╌╌╌╌○", "○╌╌╌╌╌"),
}
"""The line from the left to the middle, and on to the right; thick on the side that is wider."""


def lines(chart: Chart, lang: str, width: int = 120) -> Iterator[str]:
    """The chart in lines that are not wider than *width* columns."""
    yield from wrap(chart.title, width)
    for caution in chart.cautions:
        yield from _indented(caution, 2, width)
    yield ""
    wide = width >= ENOUGH
    yield from (_two if wide else _one)(chart, lang, width)
    yield ""
    yield from wrap(chart.test, width)
    for heading, some in (
        (None, chart.ending),
        (words.LAW, _law(chart)),
        (words.DOUBTS, chart.doubts),
    ):
        if some:
            yield ""
            yield from _list(heading, list(some), lang, width)


def _law(chart: Chart) -> list[str]:
    if any(said for _, said in chart.law):
        return [f"{cited}: {said}" for cited, said in chart.law]
    return ["; ".join(cited for cited, _ in chart.law)] if chart.law else []


def wrap(said: str, width: int, initial_indent: str = "", subsequent_indent: str = "") -> list[str]:
    """Words in lines; the name of an element is never broken at a hyphen."""
    return TextWrapper(
        width,
        initial_indent=initial_indent,
        subsequent_indent=subsequent_indent,
        break_on_hyphens=False,
    ).wrap(said)


def _list(heading: Text | None, some: list[str], lang: str, width: int) -> Iterator[str]:
    if heading is not None:
        yield f"{heading.in_(lang)}:"
    for one in some:
        yield from _indented(one, 2, width)


def _indented(said: str, by: int, width: int) -> list[str]:
    return wrap(said, width, initial_indent=" " * by, subsequent_indent=" " * by)


# -- two columns -----------------------------------------------------------------------------------


def _two(chart: Chart, lang: str, width: int) -> Iterator[str]:
    side = (width - _MIDDLE - 4) // 2
    yield from _beside(_head(chart.left, side), [], _head(chart.right, side), side)
    for number, row in enumerate(chart.rows, 1):
        yield ""
        left = _boxes(row.left, row.sort, side, lang)
        right = _boxes(row.right, row.sort, side, lang)
        yield from _beside(left, _joint(row), right, side)
        yield from _indented(f"{number}. {words.WHY.in_(lang)}: {row.why}", 4, width)
        if row.remark:
            yield from _indented(f"→ {row.remark}", 7, width)
    yield ""
    yield from _beside(
        _penalties(chart.left, side, lang), [], _penalties(chart.right, side, lang), side
    )


def _beside(left: list[str], middle: list[str], right: list[str], side: int) -> Iterator[str]:
    for parts in zip_longest(left, middle, right, fillvalue=""):
        yield f"{parts[0]:<{side}}  {parts[1]:^{_MIDDLE}}  {parts[2]}".rstrip()


def _joint(row: Row) -> list[str]:
    left, right = _JOINTS[row.sort]
    line = (left if row.left else " " * 6) + (right if row.right else " " * 6)
    return [line, *wrap(row.said, _MIDDLE)]


def _boxes(boxes: tuple[Box, ...], sort: Sort, room: int, lang: str) -> list[str]:
    if not boxes:
        gap = [] if sort is Sort.DISREGARDED else [f"[{words.GAP.in_(lang)}]"]
        return [*gap, *wrap(words.WITHOUT.in_(lang), room)]
    found: list[str] = []
    for box in boxes:
        found += wrap(box.said, room, initial_indent="• ", subsequent_indent="  ")
        found += _indented(f"({box.kind}) {box.name}", 2, room)
        for line in box.under:
            found += wrap(line, room, initial_indent="  │ ", subsequent_indent="  │ ")
        if box.bare:
            found += wrap(box.bare, room, initial_indent="  ! ", subsequent_indent="    ")
    return found


def _head(column: Column, room: int) -> list[str]:
    return [
        *wrap(column.state.upper(), room),
        *wrap(column.name, room),
        *wrap(column.cites, room),
        "─" * room,
    ]


def _penalties(column: Column, room: int, lang: str) -> list[str]:
    found = [f"{words.PENALTY.in_(lang)}:"]
    for one in column.penalties:
        found += wrap(one, room, initial_indent="• ", subsequent_indent="  ")
    return [*found, *wrap(f"= {column.reach}", room)]


# -- one after the other ---------------------------------------------------------------------------


def _one(chart: Chart, lang: str, width: int) -> Iterator[str]:
    for column in (chart.left, chart.right):
        yield from _head(column, width)
    for number, row in enumerate(chart.rows, 1):
        yield ""
        yield from wrap(f"{number}. {row.said}", width)
        for column, boxes in ((chart.left, row.left), (chart.right, row.right)):
            yield from _indented(f"{column.state}:", 2, width)
            yield from (f"  {line}" for line in _boxes(boxes, row.sort, width - 2, lang))
        yield from _indented(f"{words.WHY.in_(lang)}: {row.why}", 2, width)
        if row.remark:
            yield from _indented(f"→ {row.remark}", 2, width)
    for column in (chart.left, chart.right):
        yield ""
        yield from wrap(column.state, width)
        yield from _penalties(column, width, lang)
