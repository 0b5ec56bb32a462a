"""Whether a commitment was kept, year by year. Years of which nothing is known stay unknown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.sources import Source
from dedere.statistics import published
from dedere.statistics.claims.in_published import is_known, of_figure
from dedere.statistics.claims.in_record import Record, compared, of_year
from dedere.statistics.claims.model import Asked, Commitment, OfRecord, Reading, Verdict
from dedere.statistics.claims.observation import Observation
from dedere.statistics.claims.scope import Aspect, days
from dedere.statistics.published.reading import SEARCHED_UP_TO


class State(StrEnum):
    """What can be said of a year."""

    KEPT = "kept"
    NOT_KEPT = "not kept"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        """In words."""
        return _STATES[self]


_STATES = {
    State.KEPT: Text("kept", "cumplido"),
    State.NOT_KEPT: Text("not kept", "no cumplido"),
    State.UNKNOWN: Text("not known", "no se sabe"),
}


@dataclass(frozen=True, slots=True)
class Beside:
    """A number that touches the year and does not count for it, with why."""

    observation: Observation
    differs: tuple[Aspect, ...]
    why: Text


@dataclass(frozen=True, slots=True)
class Year:
    """One year of a commitment: what counts, what stands beside it, and what follows."""

    year: int
    state: State
    counted: tuple[Observation, ...]
    beside: tuple[Beside, ...]
    why: Text
    is_over: bool = True

    @property
    def number(self) -> Text | None:
        """The number that counts; None where there is none."""
        return self.counted[0].shown if self.counted else None


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """One reading of a commitment over its years."""

    reading: Reading
    years: tuple[Year, ...]

    @property
    def verdict(self) -> Verdict:
        """Contradicted by one year not kept, supported by all years that are over."""
        states = [one.state for one in self.years if one.is_over]
        if State.NOT_KEPT in states:
            return Verdict.CONTRADICTED
        if states and all(one is State.KEPT for one in states):
            return Verdict.SUPPORTED
        return Verdict.NOT_DECIDABLE

    @property
    def because(self) -> list[Text]:
        """The reading, and what is said of its years."""
        told = [_READ.format(says=self.reading.says, bounds=self.reading.kept.text)]
        for state in State:
            years = [one for one in self.years if one.state is state]
            if not years:
                continue
            listed = ", ".join(
                f"{one.year} ({one.number.en})" if one.number else str(one.year) for one in years
            )
            en = es = listed
            if any(one.number for one in years):
                es = ", ".join(
                    f"{one.year} ({one.number.es})" if one.number else str(one.year)
                    for one in years
                )
            told.append(_YEARS.format(state=state.label, years=Text(en, es)))
        return told


def of(
    commitment: Commitment, record: Record, asked: Asked, claimed_in: Source
) -> tuple[Fulfilment, ...]:
    """Each reading, for each year up to the day asked for.

    Without a day, up to the month in which published figures were last looked for.
    """
    day = asked.as_of or date.fromordinal(PartialDate.parse(SEARCHED_UP_TO).latest)
    last = min(day.year, commitment.until or day.year)
    return tuple(
        Fulfilment(
            reading,
            tuple(
                _year(reading, year, day, record, asked, claimed_in)
                for year in range(commitment.since, last + 1)
            ),
        )
        for reading in commitment.readings
    )


def _year(
    reading: Reading, year: int, day: date, record: Record, asked: Asked, claimed_in: Source
) -> Year:
    scope = replace(reading.scope, period=days(str(year)))
    is_over = day >= date(year, 12, 31)
    counted: list[Observation] = []
    beside: list[Beside] = []
    for one in _observations(reading, year, record, asked, claimed_in):
        differs = scope.differs_in(one.scope) if one.scope is not None else tuple(Aspect)
        if not differs and one.barred is None:
            counted.append(one)
        else:
            beside.append(Beside(one, differs, one.barred or _OTHER_THING))
    said = {_state(reading, one, is_over=is_over) for one in counted} - {State.UNKNOWN}
    state = said.pop() if len(said) == 1 else State.UNKNOWN
    if said:
        why = _DISAGREE
    elif state is not State.UNKNOWN:
        why = _COUNTS
    elif not counted:
        why = _gap(reading, year) or _NO_NUMBER
    else:
        why = _OPEN if is_over else _RUNNING
    return Year(year, state, tuple(counted), tuple(beside), why, is_over)


def _gap(reading: Reading, year: int) -> Text | None:
    """What the published series says of a year for which it has no number."""
    span = PartialDate.parse(str(year))
    gaps = published.load().gaps
    return next(
        (one.say for one in gaps if one.series in reading.series and one.when.span == span), None
    )


def _state(reading: Reading, one: Observation, *, is_over: bool) -> State:
    """What one number says of a year. While the year runs, a count can still grow."""
    if not is_over and reading.scope.number != "count":
        return State.UNKNOWN
    high = one.high if is_over else None
    if reading.kept.holds_all(one.low, high):
        return State.KEPT
    outside = (
        reading.kept.low is not None
        and high is not None
        and (high < reading.kept.low or (high == reading.kept.low and not reading.kept.with_low))
    ) or (
        reading.kept.high is not None
        and one.low is not None
        and (
            one.low > reading.kept.high
            or (one.low == reading.kept.high and not reading.kept.with_high)
        )
    )
    return State.NOT_KEPT if outside else State.UNKNOWN


def _observations(
    reading: Reading, year: int, record: Record, asked: Asked, claimed_in: Source
) -> Iterable[Observation]:
    span = PartialDate.parse(str(year))
    for figure in published.load().figures.values():
        if figure.series not in (*reading.series, *reading.beside):
            continue
        touches = (
            figure.when.span.earliest <= span.latest and figure.when.span.latest >= span.earliest
        )
        if touches and is_known(figure, asked.as_of):
            yield of_figure(figure, asked, claimed_in)
    if reading.statistic is not None:
        made = _of_record(reading.statistic, year, record, asked)
        if made is not None:
            yield made


def _of_record(wanted: OfRecord, year: int, record: Record, asked: Asked) -> Observation | None:
    if wanted.versus is not None:
        return compared(wanted, year, record, asked)
    return of_year(wanted, year, record, asked)


_READ = Text("Read as “{says}” (kept: {bounds}):", "Leído como «{says}» (cumplido: {bounds}):")
_YEARS = Text("{state}: {years}.", "{state}: {years}.")
_OTHER_THING = Text(
    "It counts something else: another unit, population or time.",
    "Cuenta otra cosa: otra unidad, población o tiempo.",
)
_DISAGREE = Text("Numbers of the same thing disagree.", "Los números de lo mismo no coinciden.")
_COUNTS = Text("By the number that counts.", "Por el número que cuenta.")
_NO_NUMBER = Text(
    "No number of this unit, population and year was found.",
    "No se encontró número de esta unidad, población y año.",
)
_OPEN = Text("The number leaves it open.", "El número lo deja abierto.")
_RUNNING = Text("The year is not over.", "El año no ha terminado.")
