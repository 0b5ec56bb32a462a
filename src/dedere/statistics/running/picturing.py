"""An answer as a picture, and the same in words for whoever does not see it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dedere.bilingual import Language, Text
from dedere.pictures import statistic as pictures
from dedere.pictures.statistic import (
    Bar,
    Bars,
    Chart,
    Curves,
    Ladder,
    Line,
    Mirror,
    Pair,
    Rung,
)
from dedere.pictures.statistic.curves import MOST_LINES
from dedere.statistics.running.answer import Answer, Row
from dedere.statistics.running.labels import TICKED, order
from dedere.statistics.running.labels import said as said_of
from dedere.statistics.running.saying import number, percent, sentence
from dedere.statistics.statistic import Against, Distribution, Lengths, Ticks, Total, Waiting
from dedere.statistics.tables import OUTSIDE

MOST_BARS = 60
"""More rows than this are no picture; the table has them."""


def draw(found: Answer, lang: Language, *, narrow: bool = False) -> str:
    """The picture of an answer as SVG."""
    return pictures.draw(chart(found, lang), lang, narrow=narrow)


def chart(found: Answer, lang: Language, lacking: str = "–") -> Chart:
    """What the picture shows. *lacking* stands where a step of a ladder has no row."""
    rows, left_out = _shown(found)
    body: Bars | Curves | Mirror | Ladder
    if found.statistic.picture == "curves":
        body = _curves(rows, lang)
    elif found.statistic.picture == "mirror" and _sides(rows):
        body = _mirror(found, rows, lang)
    elif found.statistic.picture == "ladder" and isinstance(found.statistic.way, Ticks):
        body = _ladder(found, found.statistic.way, rows, lang, lacking)
    else:
        body = _bars(found, rows, lang)
    return Chart(
        found.statistic.question.in_(lang),
        _told(found, rows, lang),
        tuple(_corner(found, left_out, lang)),
        body,
    )


def _shown(found: Answer) -> tuple[Sequence[Row], int]:
    """The rows that the picture shows, and how many it leaves out."""
    most = MOST_LINES if found.statistic.picture == "curves" else MOST_BARS
    rows = list(found.rows)
    if found.statistic.picture == "curves":
        # Of many curves those of most rows say most; they stay in their order.
        kept = sorted(rows, key=lambda row: -row.of)[:most]
        rows = [row for row in rows if row in kept]
    return rows[:most], len(found.rows) - len(rows[:most])


# -- bodies --------------------------------------------------------------------------------------


def _bars(found: Answer, rows: Sequence[Row], lang: Language) -> Bars:
    way = found.statistic.way
    is_share = not isinstance(way, Waiting | Lengths | Total)
    several = bool(rows) and len(rows[0].groups) > 1
    made: list[Bar] = []
    before: object = None
    for row in rows:
        if row.value is None:
            continue
        first = next(iter(row.groups.values()), None)
        label = row.label.in_(lang)
        heading = None
        if several:
            heading, _, label = label.partition(" · ")
            heading = heading if first != before else None
            before = first
        made.append(
            Bar(
                label,
                row.value,
                row.low,
                row.high,
                _sealed(row),
                _said(row, lang, is_share),
                heading,
            )
        )
    set_at = None
    if isinstance(way, Against):
        set_at = (1.0, f"{way.target:g}: {way.target_title.in_(lang)}")
    if isinstance(way, Total):
        unit = _SUMS
    elif isinstance(way, Against):
        unit = _OF_SET
    elif is_share:
        unit = _SHARES.format(units=found.statistic.unit.plural)
    else:
        unit = way.measure.label if isinstance(way, Lengths) else _DAYS
    return Bars(tuple(made), unit.in_(lang), is_share, set_at)


def _sealed(row: Row) -> tuple[float, float] | None:
    if row.if_sealed_all_no is None or row.if_sealed_all_yes is None or not row.more.get("sealed"):
        return None
    low, high = sorted((row.if_sealed_all_no, row.if_sealed_all_yes))
    return low, high


def _said(row: Row, lang: Language, is_share: bool) -> str:
    if "target" in row.more:
        return f"{row.count:,} ({percent(row.value)})"
    if not is_share:
        return f"{number(row.value)} (n = {row.count:,})"
    return _OF.format(share=percent(row.value), count=f"{row.count:,}", of=f"{row.of:,}").in_(lang)


def _curves(rows: Sequence[Row], lang: Language) -> Curves:
    lines = []
    for row in rows:
        curve = row.curve
        if curve is None or not curve.of:
            continue
        points = [(0.0, 1.0)]
        band = [(0.0, 1.0, 1.0)]
        for day, share, low, high in zip(
            curve.days, curve.waiting, curve.low, curve.high, strict=True
        ):
            # Days on which nothing ends are no step; the last one is drawn: there the curve ends.
            if share != points[-1][1] or day == curve.days[-1]:
                points.append((float(day), float(share)))
                band.append((float(day), float(low), float(high)))
        label = f"{row.label.in_(lang)} (n = {row.of:,})"
        lines.append(Line(label, tuple(points), tuple(band)))
    return Curves(tuple(lines), _DAYS.in_(lang), _WAITING.in_(lang))


def _sides(rows: Sequence[Row]) -> list[str]:
    """The values of the last group, where there are one or two: the sides of a mirror."""
    found = list(dict.fromkeys(str(list(row.groups.values())[-1]) for row in rows))
    return found if len(found) <= 2 else []


def _mirror(found: Answer, rows: Sequence[Row], lang: Language) -> Mirror:
    sides = sorted(_sides(rows), reverse=True)
    labels = {
        str(list(row.groups.values())[-1]): row.label.in_(lang).split(" · ")[-1] for row in rows
    }
    pairs = []
    for _, together in groupby(rows, key=lambda row: list(row.groups.values())[:-1]):
        pair = {str(list(row.groups.values())[-1]): row for row in together}
        any_row = next(iter(pair.values()))
        label = " · ".join(any_row.label.in_(lang).split(" · ")[:-1])
        counts = [float(pair[side].count) if side in pair else 0.0 for side in sides]
        pairs.append(Pair(label, counts[0], counts[1] if len(counts) > 1 else 0.0))
    names = [labels[side] for side in sides]
    second = names[1] if len(names) > 1 else _other_side(found, sides, lang)
    line = found.statistic.set_at
    set_at = None
    # The line goes through the side that it was set for, which stands on the right.
    if line is not None and line.side in sides:
        set_at = (line.at, line.title.in_(lang))
        if sides[0] == line.side:
            pairs = [Pair(one.label, one.right, one.left) for one in pairs]
            names = [second, names[0]]
            return Mirror(tuple(pairs), names[0], names[1], _COUNTS.in_(lang), set_at)
    return Mirror(tuple(pairs), names[0], second, _COUNTS.in_(lang), set_at)


def _other_side(found: Answer, sides: Sequence[str], lang: Language) -> str:
    """The side of which there is no row: named, so that nobody takes the bars for its zeros."""
    way = found.statistic.way
    if isinstance(way, Distribution) and (words := order(way.of, found.statistic.table)):
        others = [word for word in words if str(word) not in sides]
        if len(others) == 1:
            side = said_of(way.of, others[0], found.statistic.table)
            return _NO_ROWS.format(side=side).in_(lang)
    return _NOBODY.in_(lang)


def _ladder(found: Answer, way: Ticks, rows: Sequence[Row], lang: Language, lacking: str) -> Ladder:
    rungs = []
    for _, together in groupby(
        rows, key=lambda row: [one for name, one in row.groups.items() if name != TICKED]
    ):
        steps = {row.groups[TICKED]: row for row in together}
        any_row = next(iter(steps.values()))
        label = " · ".join(any_row.label.in_(lang).split(" · ")[:-1])
        counts = [steps[one.name].count if one.name in steps else None for one in way.of]
        said = " → ".join(lacking if one is None else f"{one:,}" for one in counts)
        rungs.append(Rung(label, tuple(counts), said))
    names = tuple(one.title.in_(lang) for one in way.of)
    return Ladder(names, tuple(rungs), _COUNTED.format(units=found.statistic.unit.plural).in_(lang))


# -- words ---------------------------------------------------------------------------------------


def _told(found: Answer, rows: Sequence[Row], lang: Language) -> str:
    """The sentence, and each row."""
    way = found.statistic.way
    is_share = not isinstance(way, Waiting | Lengths | Total)
    each = "; ".join(f"{row.label.in_(lang)}: {_said(row, lang, is_share)}" for row in rows)
    return f"{sentence(found, lang)} {each}".strip()


def _corner(found: Answer, left_out: int, lang: Language) -> list[str]:
    asked = found.statistic
    day = found.as_of.isoformat() if found.as_of else "–"
    said = [
        _CORNER.format(
            n=f"{found.population:,}",
            units=asked.unit.of(found.population),
            population=asked.population,
            day=day,
        ).in_(lang)
    ]
    missing = sum(n for kind, n in found.missing.items() if kind not in OUTSIDE)
    if missing:
        told = _MISSING if missing > 1 else _ONE_MISSING
        said.append(told.format(n=f"{missing:,}", sealed=f"{found.sealed:,}").in_(lang))
    if asked.picture == "curves":
        said.append((BAND if len(found.rows) == 1 else _HALF).in_(lang))
    elif asked.picture == "ladder":
        said.append(_STEPS.in_(lang))
    elif asked.picture != "mirror" and any(row.low is not None for row in found.rows):
        said.append(_MARKS.in_(lang))
    if left_out:
        said.append((_LEFT_OUT if left_out > 1 else _ONE_LEFT_OUT).format(n=left_out).in_(lang))
    said += [warning.in_(lang) for warning in found.warnings]
    return said


_OF = Text("{share} ({count} of {of})", "{share} ({count} de {of})")
_SHARES = Text("Share of {units}", "Porcentaje de {units}")
_OF_SET = Text("Share of what was set", "Porcentaje de lo fijado")
_DAYS = Text("days", "días")
_SUMS = Text("sums", "sumas")
_COUNTS = Text("counts", "números")
_COUNTED = Text("Number of {units}", "Número de {units}")
_NOBODY = Text("none", "ninguna")
_NO_ROWS = Text("{side}: no rows here", "{side}: aquí sin filas")
_WAITING = Text("Share not ended yet", "Proporción aún sin fin")
_CORNER = Text(
    "n = {n} {units}; {population}; as of {day}", "n = {n} {units}; {population}; al {day}"
)
_MISSING = Text(
    "{n} are not known, {sealed} of them sealed.", "De {n} no se sabe; por reserva, {sealed}."
)
_ONE_MISSING = Text(
    "{n} is not known, {sealed} of these sealed.", "De {n} no se sabe; por reserva, {sealed}."
)
_MARKS = Text(
    "Lines with ends: 95 % intervals. Hatched: what the sealed could change.",
    "Líneas con topes: intervalos de 95 %. Rayado: lo que lo reservado podría cambiar.",
)
BAND = Text(
    "Dashed: half. Shaded: 95 % intervals, day by day.",
    "Guiones: la mitad. Sombreado: intervalos de 95 %, día por día.",
)
_HALF = Text(
    "Dashed: half. Intervals are in the table.", "Guiones: la mitad. Intervalos, en la tabla."
)
_STEPS = Text(
    "What is uncovered was lost between two steps. Shares and intervals are in the table.",
    "Lo descubierto se perdió entre dos pasos. Porcentajes e intervalos, en la tabla.",
)
_LEFT_OUT = Text("{n} more groups are in the table.", "Hay {n} grupos más en la tabla.")
_ONE_LEFT_OUT = Text("{n} more group is in the table.", "Hay {n} grupo más en la tabla.")
