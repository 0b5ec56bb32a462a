"""What a given record says: a row of a declared statistic, or a row for each year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.statistics.claims import populations
from dedere.statistics.claims.model import Asked, OfRecord
from dedere.statistics.claims.observation import Observation
from dedere.statistics.claims.reading import number
from dedere.statistics.claims.scope import RECORD, Scope, days
from dedere.statistics.declared import statistics
from dedere.statistics.running import Answer, Row, answer
from dedere.statistics.running.answer import code
from dedere.statistics.statistic import Against, Lengths, Measure, Statistic, Total, Waiting
from dedere.statistics.tables import OUTSIDE, Collection


@dataclass(frozen=True, slots=True)
class Record:
    """The record that was given, and what was answered from it already."""

    collection: Collection | None
    answers: dict[tuple[str, tuple[str, ...]], Answer]

    @classmethod
    def of(cls, collection: Collection | None) -> Record:
        """A record of which nothing was asked yet."""
        return cls(collection, {})

    def answer(self, one: Statistic, where: tuple[str, ...], as_of: date | None) -> Answer | None:
        """The answer of a statistic; None without a record."""
        if self.collection is None:
            return None
        key = (one.name, where)
        if key not in self.answers:
            self.answers[key] = answer(one, self.collection, where=where, as_of=as_of)
        return self.answers[key]


def of_record(wanted: OfRecord, scope: Scope, record: Record, asked: Asked) -> Observation:
    """One row of a declared statistic, or how far it lies below another, in the record alone."""
    one = statistics()[wanted.name]
    found = record.answer(one, wanted.where, asked.as_of)
    if found is None:
        return _nothing(one, _NO_RECORD)
    row = _row(found, wanted.group)
    if row is None:
        return _nothing(one, _NO_ROW.format(group=wanted.group))
    missing = _missing(found)
    population = populations.of_statistic(one, wanted.group, wanted.where, wanted.versus)
    if wanted.versus is not None:
        other = _row(found, wanted.versus)
        if other is None:
            return _nothing(one, _NO_ROW.format(group=wanted.versus))
        return _difference(
            one, row, other, missing, Scope(one.unit, "fewer_days", population, RECORD)
        )
    kind = _number(one, scope.number)
    low, high, shown = _bounds(row, kind, missing)
    return Observation(
        kind="record",
        name=one.name,
        title=one.question,
        scope=Scope(str(one.unit), kind, population, RECORD),
        low=low,
        high=high,
        shown=_with_missing(shown, missing),
    )


def of_year(wanted: OfRecord, year: int, record: Record, asked: Asked) -> Observation | None:
    """The row of a year of a statistic that counts what published figures count.

    Where the record is not said to be complete for the year, it holds a part of the population: as
    many as it counts, or more. Invented rows count nobody. None where there is nothing to say.
    """
    one = statistics()[wanted.name]
    found = record.answer(one, wanted.where, asked.as_of)
    if found is None or one.name not in populations.AS_PUBLISHED:
        return None
    period = days(str(year))
    complete = not wanted.where and _is_complete(asked, year)
    row = next((each for each in found.rows if year in each.groups.values()), None)
    count = row.count if row is not None else 0
    missing = _missing(found)
    if row is None and not complete:
        return None
    event, from_, to = populations.AS_PUBLISHED[one.name]
    shown = Text(f"{count:,}", f"{count:,}")
    return Observation(
        kind="record",
        name=one.name,
        title=_YEAR.format(question=one.question, year=year),
        scope=Scope(str(one.unit), "count", populations.of_words(event, from_, to), period),
        low=Decimal(count),
        high=Decimal(count + missing) if complete else None,
        shown=_with_missing(shown, missing) if complete else _PART_OF.format(shown=shown),
        barred=_INVENTED if found.synthetic else None,
    )


def compared(wanted: OfRecord, year: int, record: Record, asked: Asked) -> Observation | None:
    """Two groups of a statistic, among what was asked for in a year: how far one lies below.

    Unlike a count, a length of a part says nothing of the whole: where the record is not said to be
    complete for the year, it is of the record alone.
    """
    one = statistics()[wanted.name]
    where = (*wanted.where, f"requested_on={year}")
    if wanted.versus is None or record.collection is None:
        return None
    found = record.answer(one, where, asked.as_of)
    rows = [None if found is None else _row(found, each) for each in (wanted.group, wanted.versus)]
    if found is None or rows[0] is None or rows[1] is None:
        return None
    population = populations.of_statistic(one, wanted.group, wanted.where, wanted.versus)
    words = populations.COMPARED.get((one.name, wanted.where))
    if words is not None and _is_complete(asked, year):
        population = populations.of_words(*words)
    scope = Scope(str(one.unit), "fewer_days", population, days(str(year)))
    made = _difference(one, rows[0], rows[1], _missing(found), scope)
    return replace(made, barred=_INVENTED) if found.synthetic else made


def _is_complete(asked: Asked, year: int) -> bool:
    """Whether the record is said to leave nobody out in a year."""
    span = PartialDate.parse(str(year))
    return (
        asked.complete is not None
        and asked.complete.earliest <= span.earliest
        and span.latest <= asked.complete.latest
    )


def _difference(one: Statistic, row: Row, other: Row, missing: int, scope: Scope) -> Observation:
    """How much sooner; bounded by what chance allows, and by nothing where something is unknown."""
    low = high = None
    ends = (row.low, row.high, other.low, other.high)
    if not missing and None not in ends:
        low = Decimal(str(other.low)) - Decimal(str(row.high))
        high = Decimal(str(other.high)) - Decimal(str(row.low))
    shown = _DAYS.format(one=_plain(row), other=_plain(other))
    return Observation(
        kind="record",
        name=one.name,
        title=one.question,
        scope=scope,
        low=low,
        high=high,
        shown=_with_missing(shown, missing),
    )


def _plain(row: Row) -> str:
    return "?" if row.value is None else number(Decimal(str(round(row.value, 1))))


def _nothing(one: Statistic, why: Text) -> Observation:
    return Observation(
        kind="record",
        name=one.name,
        title=one.question,
        scope=None,
        shown=Text("no number", "sin número"),
        barred=why,
    )


def _row(found: Answer, group: str) -> Row | None:
    return next(
        (
            row
            for row in found.rows
            if group in (row.group, *(code(one) for one in row.groups.values()))
        ),
        None,
    )


def _missing(found: Answer) -> int:
    """Of how many units of the population something is not known."""
    return sum(n for kind, n in found.missing.items() if kind not in OUTSIDE)


def _number(one: Statistic, wanted: str) -> str:
    """What kind of number is read off a row."""
    match one.way:
        case Waiting():
            return "length_days"
        case Lengths(measure=measure):
            return "length_months" if measure is Measure.MONTHS else "length_days"
        case Total():
            return "amount"
        case Against():
            return "count"
    return wanted if wanted in ("count", "share") else "share"


def _bounds(row: Row, kind: str, missing: int) -> tuple[Decimal | None, Decimal | None, Text]:
    """The least and the most that the number can be, if what is missing were one thing or other."""
    if kind == "count":
        return Decimal(row.count), Decimal(row.count + missing), Text(*[f"{row.count:,}"] * 2)
    if kind == "share":
        whole = row.of + missing
        if not whole:
            return None, None, Text("none", "ninguna")
        share = number(Decimal(str(round(100 * (row.value or 0), 1))))
        shown = _OF.format(part=f"{row.count:,}", whole=f"{row.of:,}", share=share)
        return Decimal(row.count) / whole, Decimal(row.count + missing) / whole, shown
    if row.value is None:
        return None, None, Text("not known", "no se sabe")
    shown = Text(*[number(Decimal(str(round(row.value, 1))))] * 2)
    if missing:
        return None, None, shown
    low, high = (Decimal(str(each)) if each is not None else None for each in (row.low, row.high))
    return low, high, shown


def _with_missing(shown: Text, missing: int) -> Text:
    return _MISSING.format(shown=shown, missing=f"{missing:,}") if missing else shown


_DAYS = Text("{one} days against {other}", "{one} días frente a {other}")
_OF = Text("{part} of {whole}, {share} %", "{part} de {whole}, {share} %")
_YEAR = Text("{question} {year}", "{question} {year}")
_MISSING = Text("{shown}; of {missing} it is not known", "{shown}; de {missing} no se sabe")
_PART_OF = Text(
    "{shown} or more, as the record is not said to be complete for the year",
    "{shown} o más, pues no se dice que el registro esté completo para el año",
)
_NO_RECORD = Text("No record was given to count in.", "No se dio un registro en el cual contar.")
_NO_ROW = Text(
    "The given record has no group “{group}”.", "El registro dado no tiene el grupo «{group}»."
)
_INVENTED = Text(
    "Its rows are invented: they count nobody.", "Sus filas son inventadas: no cuentan a nadie."
)
