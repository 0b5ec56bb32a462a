"""What `dedere stats NAME` says in a terminal: the sentence, the table, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedere.bilingual import Language, Text
from dedere.cli.common import console, print_line

if TYPE_CHECKING:
    from dedere.statistics.running import Answer


def print_words(found: Answer, lang: Language) -> None:
    """Print an answer."""
    from rich.table import Table

    from dedere.statistics.running.saying import cells, columns, sentence

    statistic = found.statistic
    print_line(statistic.question.in_(lang))
    print_line(sentence(found, lang))
    if found.rows:
        print_line()
        table = Table(box=None, show_header=True, pad_edge=False, header_style="")
        for i, title in enumerate(columns(found)):
            table.add_column(title.in_(lang), overflow="fold", justify="right" if i else "left")
        for row in found.rows:
            table.add_row(*cells(found, row, lang))
        console().print(table)
    print_around(found, lang)


def print_around(found: Answer, lang: Language) -> None:
    """Print what is counted, what is missing, and every warning."""
    print_line()
    for line in _around(found):
        print_line(line.in_(lang))
    for warning in found.warnings:
        print_line(f"! {warning.in_(lang)}")


def _around(found: Answer) -> list[Text]:
    """What is counted and what is missing."""
    from dedere.statistics.tables import OUTSIDE, Missing

    asked = found.statistic
    said = [
        _COUNTED.format(
            unit=asked.unit.label,
            population=asked.population,
            exclusive=_ONE if found.exclusive else _SEVERAL,
        ),
        found.method,
    ]
    if found.only:
        said.insert(1, _ONLY.format(where=", ".join(found.only)))
    inside = {kind: n for kind, n in found.missing.items() if kind not in OUTSIDE}
    if inside:
        kinds = [_KIND.format(n=f"{n:,}", kind=Missing(kind).label) for kind, n in inside.items()]
        listed = Text("; ".join(one.en for one in kinds), "; ".join(one.es for one in kinds))
        said.append(_MISSING.format(kinds=listed))
    if outside := sum(found.missing.values()) - sum(inside.values()):
        said.append(_OUTSIDE.format(n=f"{outside:,}"))
    if asked.note is not None:
        said.append(asked.note)
    return said


_COUNTED = Text(
    "Counted: {unit}. Population: {population}. {exclusive}",
    "Se cuenta: {unit}. Población: {population}. {exclusive}",
)
_ONE = Text("Nobody stands in two rows.", "Nadie está en dos filas.")
_SEVERAL = Text(
    "One can stand in several rows: the shares do not add up to all.",
    "Puede estar en varias filas: los porcentajes no suman el total.",
)
_ONLY = Text("Only where {where}.", "Solo donde {where}.")
_MISSING = Text("Not known: {kinds}.", "No se sabe: {kinds}.")
_OUTSIDE = Text(
    "Outside the population, as it does not apply: {n}.",
    "Fuera de la población, porque no aplica: {n}.",
)
_KIND = Text("{n} {kind}", "{n} {kind}")
