"""A published answer in words, as a table, as CSV and as a picture."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from itertools import groupby

from dedere.bilingual import Language, Text
from dedere.pictures import statistic as pictures
from dedere.pictures.statistic import Chart
from dedere.statistics.public.publishing import Line, Public
from dedere.statistics.running import Answer, picturing, saying, writing

SIGN = "*"
"""What stands where a number is hidden; the same everywhere."""


def sentence(found: Public, lang: Language) -> str:
    """What was found, in one sentence, and how much of it is hidden."""
    answer = found.answer
    if found.withheld is not None:
        return found.withheld.in_(lang)
    if not found.hidden:
        return saying.sentence(answer, lang)
    if found.hidden == len(found.lines):
        return _ALL.format(
            n=f"{answer.population:,}",
            units=answer.statistic.unit.plural,
            population=answer.statistic.population,
            day=answer.as_of.isoformat() if answer.as_of else "–",
            hidden=found.hidden,
        ).in_(lang)
    return f"{saying.sentence(answer, lang)} {hidden(found, lang)}"


def hidden(found: Public, lang: Language) -> str:
    """How many groups are hidden, and why; empty where none is."""
    if not found.hidden:
        return ""
    said = _HIDDEN.format(n=found.hidden, all=len(found.lines), threshold=found.threshold)
    return said.in_(lang)


def cells(found: Public, line: Line, lang: Language) -> list[str]:
    """The cells of one row of the table; a sign in each where it is hidden."""
    if line.row is not None:
        return saying.cells(found.answer, line.row, lang)
    return [line.label.in_(lang), *[SIGN] * (len(saying.columns(found.answer)) - 1)]


def as_csv(found: Public, lang: Language = "en") -> str:
    """The rows as CSV; what is hidden is empty, and a column says so."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    data = found.data(lang)
    names = (*writing.COLUMNS, "hidden")
    writer.writerow(names)
    said = {
        "statistic": data["name"],
        "unit": data["unit_label"],
        "population": data["population"],
        "as_of": data["as_of"],
        "warnings": " ".join(data["warnings"]),
    }
    for row in data["rows"]:
        full = {
            **row,
            **said,
            "synthetic": "yes" if row["synthetic"] else "no",
            "hidden": "yes" if row["hidden"] else "no",
        }
        writer.writerow(["" if full[name] is None else full[name] for name in names])
    return out.getvalue()


def draw(found: Public, lang: Language, *, narrow: bool = False) -> str:
    """The picture as SVG: of the rows that are shown, with the number of the others."""
    return pictures.draw(chart(found, lang), lang, narrow=narrow)


def chart(found: Public, lang: Language) -> Chart:
    """What the picture shows."""
    if found.withheld is not None:
        return Chart(
            found.answer.statistic.question.in_(lang),
            found.withheld.in_(lang),
            (found.withheld.in_(lang),),
            pictures.Bars((), "", True),
        )
    made = picturing.chart(_drawn(found), lang, SIGN)
    corner = [line for line in made.corner if line not in (picturing.BAND.in_(lang),)]
    if found.answer.statistic.picture == "curves" and found.answer.rows:
        corner.append(_QUANTILES.in_(lang))
    if found.hidden:
        corner.append(hidden(found, lang))
    return replace(made, told=f"{made.told} {hidden(found, lang)}".strip(), corner=tuple(corner))


def _drawn(found: Public) -> Answer:
    """The answer with the rows that can be drawn.

    Bars to both sides stand for a pair: where one is hidden, none is drawn, as a bar that lacks
    would be taken for 0.
    """
    if found.answer.statistic.picture != "mirror":
        return found.answer
    rows = []
    for _, together in groupby(found.lines, key=lambda line: list(line.groups.values())[:-1]):
        pair = [line.row for line in together]
        if None not in pair:
            rows += [row for row in pair if row is not None]
    return replace(found.answer, rows=tuple(rows))


_HIDDEN = Text(
    "Hidden (*): {n} of {all} groups. Counts below {threshold} are hidden, and others so that they "
    "cannot be found by subtraction.",
    "Ocultos (*): {n} de {all} grupos. Se ocultan los números menores de {threshold}, y otros para "
    "que no puedan averiguarse por resta.",
)
_ALL = Text(
    "{n} {units} of which it is known ({population}; as of {day}); all {hidden} groups are hidden, "
    "as their numbers are small or would give small ones away.",
    "{n} {units} con dato conocido ({population}; al {day}); los {hidden} grupos se ocultan, "
    "porque sus números son pequeños o delatarían a otros pequeños.",
)
_QUANTILES = Text(
    "Drawn through quantiles alone: day by day the curve would tell single cases.",
    "Trazada solo por cuantiles: día por día, la curva revelaría casos individuales.",
)
