"""An answer in words: one sentence, and the cells of a table."""

from __future__ import annotations

from dedere.bilingual import Language, Text
from dedere.statistics.running.answer import Answer, Row
from dedere.statistics.statistic import Against, Lengths, Measure, Total, Unit, Waiting

MOST_SAID = 4
"""So many groups are told in the sentence; the table has them all."""


def sentence(found: Answer, lang: Language) -> str:
    """What was found, in one sentence: unit, how many, population, day."""
    asked = found.statistic
    if not found.rows or not found.population:
        return _NONE.format(population=asked.population, day=_day(found)).in_(lang)
    told = found.rows[:MOST_SAID]
    if len(found.rows) > MOST_SAID and not isinstance(asked.way, Waiting | Lengths):
        told = tuple(sorted(found.rows, key=lambda row: -row.count)[:MOST_SAID])
    parts = "; ".join(_part(found, row).in_(lang) for row in told)
    more = len(found.rows) - len(told)
    if more:
        parts += "; " + (_MORE if more > 1 else _ONE_MORE).format(more=more).in_(lang)
    head = _HEADS.get(type(asked.way), _HEAD)
    if isinstance(asked.way, Lengths) and asked.way.measure is Measure.MONTHS:
        head = _MONTHS
    return head.format(
        n=f"{found.population:,}",
        units=asked.unit.of(found.population),
        population=asked.population,
        day=_day(found),
        parts=parts,
    ).in_(lang)


def columns(found: Answer) -> list[Text]:
    """The heads of the columns of the table."""
    way = found.statistic.way
    head = [_GROUP, _COUNT, _OF]
    if isinstance(way, Waiting):
        return [_GROUP, _DONE, _OF, _MEDIAN, _INTERVAL, _SEALED]
    if isinstance(way, Lengths):
        middle = _MEDIAN_MONTHS if way.measure is Measure.MONTHS else _MEDIAN
        return [_GROUP, _COUNT, middle, _INTERVAL, _SEALED]
    if isinstance(way, Total):
        return [_GROUP, _COUNT, _SUM, _INTERVAL]
    if isinstance(way, Against):
        return [_GROUP, _COUNT, _TARGET, _SHARE]
    return [*head, _SHARE, _INTERVAL, _SEALED]


def cells(found: Answer, row: Row, lang: Language) -> list[str]:
    """The cells of one row of the table."""
    way = found.statistic.way
    label, count, of = row.label.in_(lang), f"{row.count:,}", f"{row.of:,}"
    if isinstance(way, Waiting | Lengths):
        ends = [number(row.low), number(row.high)]
        sealed = [number(row.if_sealed_all_yes), number(row.if_sealed_all_no)]
        middle = [number(row.value), _between(ends), _between(sealed)]
        return [label, count, of, *middle] if isinstance(way, Waiting) else [label, count, *middle]
    if isinstance(way, Total):
        return [label, count, number(row.value), _between([number(row.low), number(row.high)])]
    if isinstance(way, Against):
        return [label, count, of, percent(row.value)]
    ends = [percent(row.low), percent(row.high)]
    sealed = [percent(row.if_sealed_all_no), percent(row.if_sealed_all_yes)]
    return [label, count, of, percent(row.value), _between(ends), _between(sealed)]


def percent(share: float | None) -> str:
    """A share as a percentage with one place."""
    return "–" if share is None or share != share else f"{100 * share:.1f} %"


def number(value: float | None) -> str:
    """Days or money; a dash where there is no such number."""
    if value is None or value != value:
        return "–"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def _between(ends: list[str]) -> str:
    low, high = ends
    if low == high:
        return low
    return f"{low.removesuffix(' %')} – {high}" if high != "–" else f"{low} –"


def _part(found: Answer, row: Row) -> Text:
    way = found.statistic.way
    if isinstance(way, Waiting | Lengths):
        days = {"value": number(row.value), "low": number(row.low), "high": number(row.high)}
        if isinstance(way, Lengths):
            lasted = _SET_AT if way.measure is Measure.MONTHS else _LASTED
            return lasted.format(label=row.label, n=f"{row.count:,}", **days)
        said = _WAITED if row.value is not None else _NOT_HALF
        waiting = _waiting(way, row.more["waiting"])
        return said.format(label=row.label, n=f"{row.of:,}", waiting=waiting, **days)
    if isinstance(way, Total):
        return _PAID.format(
            label=row.label,
            value=number(row.value),
            n=f"{row.count:,}",
            payments=Unit.PAYMENT.of(row.count),
        )
    if isinstance(way, Against):
        return _SET.format(label=row.label, n=f"{row.count:,}", share=percent(row.value))
    said = _SHARED if row.low is not None else _BARE
    return said.format(
        label=row.label,
        n=f"{row.count:,}",
        of=f"{row.of:,}",
        share=percent(row.value),
        low=percent(row.low).removesuffix(" %"),
        high=percent(row.high),
    )


def _waiting(way: Waiting, n: int) -> Text:
    """How many have not ended: of some it is known that they never will."""
    return (_STILL if way.over_on is None else _NOT_SO).format(n=f"{n:,}")


def _day(found: Answer) -> str:
    return found.as_of.isoformat() if found.as_of else "–"


_GROUP = Text("group", "grupo")
_COUNT, _OF = Text("count", "número"), Text("of", "de")
_DONE, _SHARE = Text("ended", "con fin"), Text("share", "porcentaje")
_MEDIAN, _INTERVAL = Text("median, days", "mediana, días"), Text("95 %", "95 %")
_MEDIAN_MONTHS = Text("median, months", "mediana, meses")
_SEALED = Text("over the sealed", "según lo reservado")
_SUM, _TARGET = Text("sum", "suma"), Text("set at", "fijado en")
_HEAD = Text(
    "Of {n} {units} of which it is known ({population}; as of {day}): {parts}.",
    "{n} {units} con dato conocido ({population}; al {day}): {parts}.",
)
_HEADS = {
    Waiting: Text(
        "Duration in days, of {n} {units} ({population}; as of {day}): {parts}.",
        "Duración en días, de {n} {units} ({population}; al {day}): {parts}.",
    ),
    Lengths: Text(
        "Days of {n} {units} that are over ({population}; as of {day}): {parts}.",
        "Duración en días, de {n} {units} ({population}; al {day}): {parts}.",
    ),
    Total: Text(
        "{n} {units} ({population}; as of {day}): {parts}.",
        "{n} {units} ({population}; al {day}): {parts}.",
    ),
}
_MONTHS = Text(
    "Months of {n} {units} ({population}; as of {day}): {parts}.",
    "Meses de {n} {units} ({population}; al {day}): {parts}.",
)
_NONE = Text(
    "There is nothing to count ({population}; as of {day}).",
    "No hay nada que contar ({population}; al {day}).",
)
_MORE = Text("and {more} more groups", "y {more} grupos más")
_ONE_MORE = Text("and {more} more group", "y {more} grupo más")
_SHARED = Text(
    "{label} {n} of {of}, {share} ({low} to {high})",
    "{label} {n} de {of}, {share} ({low} a {high})",
)
_BARE = Text("{label} {n} of {of}, {share}", "{label} {n} de {of}, {share}")
_WAITED = Text(
    "{label}: half of {n} ended within {value} ({low} to {high}), {waiting}",
    "{label}: la mitad de {n} terminó en {value} ({low} a {high}), {waiting}",
)
_NOT_HALF = Text(
    "{label}: of {n} fewer than half have ended, {waiting}",
    "{label}: de {n} no ha terminado la mitad, {waiting}",
)
_LASTED = Text(
    "{label}: half of {n} took {value} or less ({low} to {high})",
    "{label}: la mitad de {n} tardó {value} o menos ({low} a {high})",
)
# Of requests and of custody alike: nobody who is held is said to wait.
_STILL = Text("{n} not ended yet", "{n} aún sin fin")
_NOT_SO = Text("{n} not ended yet or ended otherwise", "{n} aún sin fin o con otro fin")
_SET_AT = Text(
    "{label}: half of {n} got {value} or less ({low} to {high})",
    "{label}: la mitad de {n} recibió {value} o menos ({low} a {high})",
)
_PAID = Text("{label} {value} in {n} {payments}", "{label} {value} en {n} {payments}")
_SET = Text("{label} {n}, {share} of what was set", "{label} {n}, {share} de lo fijado")
