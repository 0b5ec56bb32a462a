"""The people of a roster as a plan sees them, and who of them may be chosen at all.

Only somebody who is eligible for sure and on whom all three keys are turned may be chosen. What is
not known is never taken for turned. A *prospective* plan, made before the keys are turned, also
carries those of whom nothing is refused; no manifest comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dedere.assessment.missing import missing_fact
from dedere.assessment.transfer_outcome import Key
from dedere.bilingual import Text, same
from dedere.law.facts.transfer import STATES
from dedere.law.language.rules import Rule
from dedere.pictures.dates import day_words
from dedere.transfers.facilities import Facility, folded
from dedere.transfers.group.reasons import Code, Reason
from dedere.transfers.group.request import Candidate, Flight
from dedere.transfers.keys import ready


@dataclass(frozen=True, slots=True)
class Lacking:
    """A rule about who must agree that is not met.

    *answer* is False where the record shows it, None where it is not known. *refused* says that
    somebody said no, which is more than that a decision is still due.
    """

    rule: Rule
    key: Key | None
    answer: bool | None
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """One good row of a roster.

    Attributes:
        id: the register number.
        row: where it stands in the file.
        eligible: by all conditions of eligibility.
        failed: the conditions that are not met.
        missing: names of what would decide, where it is not known.
        keys: turned, refused, or not known.
        lacking: what holds the keys back.
        agreed: the rules that are met, by key.
        applies: whether a rule is about this person at all; one that is not is met by itself.
        ends_on: the first day on which the sentence can be over.
        ends_by: the fact that says so.
        receiving: the receiving State, MX or US.
        waiting_since, waits_by: since when the person waits, and by which column.
        dates: further days of the row, by the key of their fact.
        others: the planning columns that only the manifest shows.
    """

    id: str
    row: int = 0
    eligible: bool | None = None
    failed: tuple[Rule, ...] = ()
    missing: tuple[str, ...] = ()
    keys: Mapping[Key, bool | None] = field(default_factory=dict)
    lacking: tuple[Lacking, ...] = ()
    agreed: Mapping[Key, tuple[Rule, ...]] = field(default_factory=dict)
    applies: Callable[[Rule], bool] = field(default=lambda _: True, compare=False, repr=False)
    ends_on: date | None = None
    ends_by: str | None = None
    waiting_since: date | None = None
    waits_by: str | None = None
    vulnerable: bool | None = None
    state: str | None = None
    destination: str | None = None
    receiving: str | None = None
    security: str | None = None
    apart_from: tuple[str, ...] = ()
    transferred_on: date | None = None
    dates: Mapping[str, date] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Eligible for sure, every key turned, and nothing about who must agree lacks."""
        return ready(self.eligible, self.keys) and not self.lacking

    def turned_by(self, key: Key) -> tuple[Rule, ...]:
        """The rules by which a key is turned."""
        return tuple(rule for rule in self.agreed.get(key, ()) if self.applies(rule))

    def runs_out(self, flight: Flight) -> bool:
        """Whether the sentence ends before the next flight can take the person."""
        return (
            flight.next_on is not None
            and self.ends_on is not None
            and self.ends_on <= flight.next_on
        )

    def candidate(self, flight: Flight) -> Candidate:
        """What the choice looks at."""
        on = flight.on or date.today()
        left = 0 if self.ends_on is None else max(0, (self.ends_on - on).days)
        return Candidate(
            id=self.id,
            days_left=left,
            waiting_since=self.waiting_since,
            vulnerable=self.vulnerable,
            state=self.state,
            destination=self.destination,
            security=self.security,
            apart_from=self.apart_from,
            runs_out=self.runs_out(flight),
        )


def why_not(
    person: Person,
    flight: Flight,
    facilities: Sequence[Facility] | None,
    *,
    prospective: bool = False,
) -> tuple[Reason, ...]:
    """Everything that keeps a person from being chosen at all; nothing where nothing does."""
    return tuple(
        reason
        for part in (
            _gone(person, flight),
            _other_way(person, flight),
            _of_law(person, prospective=prospective),
            _of_keys(person, prospective=prospective),
            _ends(person, flight),
            _no_bed(person, facilities),
        )
        for reason in part
    )


def _gone(person: Person, flight: Flight) -> Iterator[Reason]:
    on = person.transferred_on
    if on is not None and (flight.on is None or on <= flight.on):
        yield Reason(Code.TRANSFERRED, _GONE.format(day=_day(on)))


def _other_way(person: Person, flight: Flight) -> Iterator[Reason]:
    if flight.to is not None and person.receiving not in (None, flight.to):
        yield Reason(Code.OTHER_WAY, _OTHER_WAY.format(state=STATES[str(person.receiving)]))


def _of_law(person: Person, *, prospective: bool) -> Iterator[Reason]:
    if person.eligible is False:
        rules = tuple(rule.id for rule in person.failed)
        listed = cited(person.failed)
        yield Reason(Code.NOT_ELIGIBLE, _NOT_ELIGIBLE.format(rules=listed), rules=rules)
    elif person.eligible is None and not prospective:
        what = [missing_fact(name).label for name in person.missing]
        said = Text("; ".join(t.en for t in what) or "—", "; ".join(t.es for t in what) or "—")
        yield Reason(Code.NOT_KNOWN, _NOT_KNOWN.format(what=said), missing=tuple(person.missing))


def _of_keys(person: Person, *, prospective: bool) -> Iterator[Reason]:
    """One reason a key: what was refused, else what is not met, else what is not known."""
    named = set()
    for key in (*Key, None):
        held = [one for one in person.lacking if one.key is key]
        refused = [one for one in held if one.refused]
        if not held or (prospective and not refused):
            continue
        named.add(key)
        shown = [one for one in held if one.answer is False]
        rules = tuple(one.rule for one in refused or shown or held)
        words = _REFUSED if refused else _NOT_MET if shown else _NOT_SHOWN
        whose = _SOMEBODY if key is None else key.label
        text = words.format(key=whose, rules=cited(rules))
        yield Reason(Code.KEY, text, rules=tuple(rule.id for rule in rules), key=key)
    for key in Key:
        if key not in named and person.keys.get(key) is not True and not prospective:
            yield Reason(Code.KEY, _NO_RULE.format(key=key.label), key=key)


def _ends(person: Person, flight: Flight) -> Iterator[Reason]:
    on = flight.on
    if on is not None and person.ends_on is not None and person.ends_on <= on:
        yield Reason(Code.ENDS_BEFORE, _ENDS.format(day=_day(person.ends_on)))


def _no_bed(person: Person, facilities: Sequence[Facility] | None) -> Iterator[Reason]:
    if facilities is None:
        return
    if person.destination is not None:
        named = {folded(one.id): one for one in facilities}
        there = named.get(folded(person.destination))
        where = same(person.destination)
        if there is None:
            yield Reason(Code.NO_BED, _NOT_IN_TABLE.format(where=where))
        elif there.beds is None:
            yield Reason(Code.NO_BED, _BEDS_UNKNOWN.format(where=where))
        elif there.beds == 0:
            yield Reason(Code.NO_BED, _FULL.format(where=where))
    elif not any(one.beds and one.takes(person.security) for one in facilities):
        if person.security is None:
            yield Reason(Code.NO_BED, _SECURITY_UNKNOWN)
        else:
            yield Reason(Code.NO_BED, _NONE_TAKES.format(security=same(person.security)))


def cited(rules: Sequence[Rule]) -> Text:
    """Rules by their provisions, each with the number that practitioners give it."""
    parts = [
        _NUMBERED.format(citation=rule.provision.citation, number=rule.number)
        if rule.number
        else rule.provision.citation
        for rule in rules
    ]
    return Text("; ".join(one.en for one in parts), "; ".join(one.es for one in parts))


def _day(day: date) -> Text:
    return Text(day_words(day.toordinal(), "en"), day_words(day.toordinal(), "es"))


_GONE = Text("was delivered already, on {day}", "ya fue entregada, el {day}")
_OTHER_WAY = Text("goes to the other State: {state}", "va al otro Estado: {state}")
_NOT_ELIGIBLE = Text("not eligible: {rules}", "no reúne los requisitos: {rules}")
_NOT_KNOWN = Text(
    "not known whether eligible; it would be decided by: {what}",
    "no se sabe si reúne los requisitos; lo decidiría: {what}",
)
_NUMBERED = Text("{citation} ({number})", "{citation} ({number})")
_REFUSED = Text("{key} said no: {rules}", "{key} dijo que no: {rules}")
_NOT_MET = Text("the key of {key} is not turned: {rules}", "falta la llave ({key}): {rules}")
_NOT_SHOWN = Text(
    "the key of {key} is not turned: the record does not show what is asked by {rules}",
    "falta la llave ({key}): no consta lo que exige {rules}",
)
_NO_RULE = Text("the key of {key} is not turned", "falta la llave ({key})")
_SOMEBODY = Text("somebody who must agree", "alguien que debe aceptar")
_ENDS = Text(
    "the sentence can end before the flight, on {day}",
    "la pena puede terminar antes del vuelo, el {day}",
)
_NOT_IN_TABLE = Text(
    "the destination {where} is not in the table of beds",
    "el destino {where} no está en la tabla de camas",
)
_BEDS_UNKNOWN = Text(
    "the free beds at {where} are not known", "no se conocen las camas libres en {where}"
)
_FULL = Text("no bed is free at {where}", "no hay cama libre en {where}")
_SECURITY_UNKNOWN = Text(
    "no destination, and the security that the person needs is not known",
    "sin destino, y no se conoce la seguridad que la persona requiere",
)
_NONE_TAKES = Text(
    "no facility with a free bed takes the security {security}",
    "ningún centro con cama libre recibe la seguridad {security}",
)
