"""Facts on which two sources disagree: both values stand side by side until a person decides.

Until then nobody knows the fact. Once decided, the chosen value counts, with its source. The value
that stands at its usual place is one of those that disagree, or none stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from dedere.bilingual import LANGUAGES, Text, same
from dedere.calendars import PartialDate
from dedere.casefile import belonging, reading, words
from dedere.casefile.model import Casefile, Entry, Subject
from dedere.casefile.reading import Sequence
from dedere.casefile.sections import COMMON, ID
from dedere.casefile.shapes import (
    Day,
    Field,
    Line,
    Name,
    Reader,
    Reference,
    Value,
    Words,
    read_fields,
)
from dedere.law.facts import VOCABULARY, facts_of
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Datum, Level


@dataclass(frozen=True, kw_only=True)
class Decided:
    """Which value was taken, why, by whom and when; *on* is a day of the record."""

    value: Any
    """In the fact's own form, as it stands among the values."""
    reason: Text
    by: Text
    on: PartialDate | None = None
    source: str | None = None


@dataclass(frozen=True, kw_only=True)
class Conflict(Entry):
    """One fact of one subject, and the values that sources give it; at least two differ."""

    subject: str
    fact: str
    values: tuple[Datum, ...]
    decided: Decided | None = None

    @property
    def chosen(self) -> Datum | None:
        """The value that was taken; None while nobody has decided."""
        if self.decided is None:
            return None
        return next(one for one in self.values if one.value == self.decided.value)


# -- what counts -----------------------------------------------------------------------------------


class Standing(NamedTuple):
    """What a fact is where sources disagree, or may: the value that counts, if any."""

    datum: Datum | None
    disputed: bool
    """Whether several values stand and nobody has decided: then the fact is not known."""


def standing(
    conflict: Conflict,
    plain: Datum | None,
    is_recorded: Callable[[PartialDate | None], bool],
    has_come: Callable[[PartialDate], bool],
) -> Standing:
    """Which value counts, for a day in the world and a day in the record.

    A decision belongs to the record: it counts for every day in the world. A value whose day has
    not come was not said yet, so that before it the others stand alone.
    """

    def is_said(one: Datum) -> bool:
        return is_recorded(one.recorded_on) and (one.dated is None or has_come(one.dated))

    chosen = conflict.chosen
    if chosen is not None and conflict.decided is not None and is_recorded(conflict.decided.on):
        return Standing(chosen, False)
    said = [one for one in (plain, *conflict.values) if one is not None and is_said(one)]
    if any(one.value != said[0].value for one in said):
        return Standing(None, True)
    return Standing(said[0] if said else plain, False)


def conflict_on(casefile: Casefile, subject: str, fact: str) -> Conflict | None:
    """The conflict about a fact (by its name without the level) of a subject, if there is one."""
    for one in casefile.conflicts:
        if (one.subject, one.fact) == (subject, fact):
            return one
    return None


def told(conflict: Conflict, casefile: Casefile) -> Text:
    """Which sources disagree, on what, and that the fact is not known until somebody decides."""
    fact = fact_of(conflict, casefile)
    en, es = ("; ".join(one.in_(lang) for one in sides(conflict, casefile)) for lang in LANGUAGES)
    return _TOLD.format(subject=conflict.subject, fact=fact.label, sides=Text(en, es))


def sides(conflict: Conflict, casefile: Casefile) -> list[Text]:
    """Each value in words, with the source that gives it."""
    fact = fact_of(conflict, casefile)
    found = []
    for one in conflict.values:
        source = casefile.source(one.source) if one.source is not None else None
        title = source.title if source is not None and source.title is not None else None
        known = title or (same(one.source) if one.source is not None else _NO_SOURCE)
        found.append(
            Text("{value} ({source})", "{value} ({source})").format(
                value=fact.show(one.value), source=known
            )
        )
    return found


def fact_of(conflict: Conflict, casefile: Casefile) -> Fact:
    """The fact on which the sources disagree."""
    subject = casefile.subject(conflict.subject)
    return facts_of(subject.level if subject is not None else Level.CASE)[conflict.fact]


_TOLD = Text(
    "The sources disagree on {subject}, {fact}: {sides}. Until somebody decides, it is not known.",
    "Las fuentes discrepan sobre {subject}, {fact}: {sides}. Mientras nadie decida, no se sabe.",
)
_NO_SOURCE = Text("no source", "sin fuente")


def recorded_by(casefile: Casefile, known_by: date | None = None) -> list[Conflict]:
    """The conflicts as the record held them on a day; what was decided later is not decided yet."""
    if known_by is None:
        return list(casefile.conflicts)
    last = known_by.toordinal()

    def held(at: PartialDate | None) -> bool:
        return at is None or at.earliest <= last

    return [
        one if one.decided is None or held(one.decided.on) else replace(one, decided=None)
        for one in casefile.conflicts
        if held(one.recorded_on)
    ]


def settled(casefile: Casefile) -> Casefile:
    """The casefile for those who read its values as they stand, by the whole record.

    What sources disagree on is taken out, what was decided put in.
    """
    for one in casefile.conflicts:
        subject = casefile.subject(one.subject)
        if subject is None:
            continue
        plain = subject.data.get(one.fact)
        found = standing(one, plain, lambda _: True, lambda _: True)
        data = {name: datum for name, datum in subject.data.items() if name != one.fact}
        if found.datum is not None:
            data[one.fact] = found.datum
        casefile = with_data(casefile, subject, data)
    return casefile


def with_data(casefile: Casefile, subject: Subject, data: Mapping[str, Datum]) -> Casefile:
    """The casefile in which a subject has other values."""
    if subject.level is Level.CASE:
        return replace(casefile, facts=data)
    if subject.level is Level.PERSON:
        return replace(casefile, person=replace(casefile.person, data=data))
    entries = tuple(
        replace(one, data=data) if one.id == subject.id else one
        for one in casefile.listed(subject.level)
    )
    changed: dict[str, Any] = {subject.level.plural: entries}
    return replace(casefile, **changed)


def beside(casefile: Casefile, subject: str, fact: str, written: Any) -> dict[str, Any]:
    """An entry of ``conflicts`` in which a further value stands beside what there is.

    Args:
        casefile: the casefile as it stands.
        subject: ``case``, ``person``, or the id of an entry.
        fact: the fact, by its name without the level.
        written: the further value, as a casefile has it: bare, or ``{value, source, …}``.

    Returns:
        The entry as a casefile writes it, without an id where it is a new one. A decision that was
        taken before the value came is not in it: it has to be taken again.

    Raises:
        ValueError: where nothing is recorded beside which it could stand.
    """
    further = _long(written)
    if (there := conflict_on(casefile, subject, fact)) is not None:
        data = to_data(there, casefile)
        return {**_without(data, "decided"), "values": [*data["values"], further]}
    holder = casefile.subject(subject)
    if holder is None or fact not in holder.data:
        raise ValueError(f"nothing is recorded of {fact} of {subject}")
    plain = Value(facts_of(holder.level)[fact]).write(holder.data[fact])
    first = _long(plain)
    if "source" not in first and holder.source is not None:
        first["source"] = holder.source
    return {"subject": subject, "fact": fact, "values": [first, further]}


def _without(data: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: held for name, held in data.items() if name != key}


def _long(written: Any) -> dict[str, Any]:
    # A bare amount of money is a mapping too.
    long = isinstance(written, Mapping) and "value" in written
    return dict(written) if long else {"value": written}


# -- reading ---------------------------------------------------------------------------------------

CONFLICT: dict[str, Field] = {
    "id": ID,
    "subject": Field(Name(of_casefile=True), Text("whose fact it is", "de quién es el dato"), True),
    "fact": Field(Line(), Text("which fact", "qué dato"), True),
    **COMMON,
}
"""The keys of an entry of ``conflicts``, beside ``values`` and ``decided``."""

DECIDED: dict[str, Field] = {
    "reason": Field(Words(), Text("why", "por qué"), True),
    "by": Field(Words(), Text("who decided", "quién decidió"), True),
    "on": Field(Day(), Text("when", "cuándo")),
    "source": Field(Reference("source"), Text("on what it rests", "en qué se apoya")),
}
"""What a decision says beside the value that it takes."""

DISPUTABLE = frozenset(fact.name for fact in VOCABULARY.values()) - set(words.AT_THE_TOP)
"""The names of the facts on which sources can disagree."""

WHAT = Text("a conflict of sources", "un conflicto de fuentes")


def read(node: reading.Mapping, to: Reader, levels: Mapping[str, Level]) -> Conflict | None:
    """One entry of ``conflicts``; *levels* are those of the subjects by id."""
    also = ("values", "decided")
    own = {key: part for key, part in node.entries.items() if key not in also}
    at = (node.keys, node.line, node.column)
    said = read_fields(reading.Mapping(own, *at), CONFLICT, to, WHAT, also=also)
    if "id" not in said or "subject" not in said or "fact" not in said:
        return None
    fact = belonging.fact_named(said, own, levels, to)
    if fact is None:
        return None
    if fact.name in words.AT_THE_TOP:
        to.say(
            own["fact"],
            Text(
                f"sources cannot disagree on {fact.name} here.",
                f"las fuentes no pueden discrepar aquí sobre {fact.name}.",
            ),
            Text(
                "It stands at the top of the file, with one value.",
                "Está al principio del archivo, con un solo valor.",
            ),
        )
        return None
    values = _values(node, fact, to)
    decided = node.entries.get("decided")
    taken = _decided(decided, fact, values, to) if decided is not None and values else None
    if values is None:
        return None
    first, several = said.pop("source", None), said.pop("sources", ())
    if first is not None:
        several = (first, *(id for id in several if id != first))
    return Conflict(**said, sources=tuple(dict.fromkeys(several)), values=values, decided=taken)


def _values(node: reading.Mapping, fact: Fact, to: Reader) -> tuple[Datum, ...] | None:
    listed = node.entries.get("values")
    if not isinstance(listed, Sequence):
        to.wrong(listed if listed is not None else node, _VALUES)
        return None
    if len(listed.items) < 2:
        to.say(
            listed,
            Text("a conflict needs two values.", "un conflicto necesita dos valores."),
            _DIFFER,
        )
        return None
    read = [Value(fact).read(item, to) for item in listed.items]
    values = tuple(one for one in read if one is not None)
    if len(values) != len(read):
        return None
    if all(one.value == values[0].value for one in values):
        to.say(listed, Text("these values do not differ.", "estos valores no difieren."), _DIFFER)
        return None
    return values


def _decided(
    node: reading.Node, fact: Fact, values: tuple[Datum, ...], to: Reader
) -> Decided | None:
    if not isinstance(node, reading.Mapping):
        to.wrong(node, _DECISION)
        return None
    of_value = {key: one for key, one in node.entries.items() if key in ("value", "complete")}
    rest = {key: one for key, one in node.entries.items() if key not in of_value}
    at = (node.keys, node.line, node.column)
    said = read_fields(
        reading.Mapping(rest, *at),
        DECIDED,
        to,
        Text("what was decided", "lo decidido"),
        also=("value", *(["complete"] if fact.type == "several" else [])),
    )
    taken = Value(fact).read(reading.Mapping(of_value, *at), to)
    if taken is None or "reason" not in said or "by" not in said:
        return None
    if all(one.value != taken.value for one in values):
        to.say(
            node.entries["value"],
            Text("this is none of the values.", "este no es ninguno de los valores."),
            Text(
                "The value that was taken is one of those listed.",
                "El valor que se tomó es uno de los listados.",
            ),
        )
        return None
    return Decided(value=taken.value, **said)


def check(
    conflicts: Iterable[tuple[Conflict, reading.Mapping]],
    data: Callable[[str], Mapping[str, Datum]],
    to: Reader,
) -> None:
    """Note what does not go together: two about one fact, or a plain value that none has."""
    seen: set[tuple[str, str]] = set()
    for one, node in conflicts:
        key = (one.subject, one.fact)
        if key in seen:
            to.say(
                node.entries["fact"],
                Text("a second conflict about the same fact.", "otro conflicto del mismo dato."),
                Text("Put all values into one.", "Ponga todos los valores en uno."),
            )
        seen.add(key)
        plain = data(one.subject).get(one.fact)
        if plain is not None and not is_among(plain, one):
            to.say(node.entries["values"], NOT_AMONG, ADD_IT)


def is_among(plain: Datum, conflict: Conflict) -> bool:
    """Whether a plain value is one of those that stand side by side."""
    return any(one.value == plain.value for one in conflict.values)


NOT_AMONG = Text(
    "the value that is recorded of this fact is none of these.",
    "el valor registrado de este dato no es ninguno de estos.",
)
ADD_IT = Text(
    "Put it among the values that stand side by side, or take it out.",
    "Póngalo entre los valores que están lado a lado, o quítelo.",
)
_VALUES = Text(
    "the values, as a list such as [{value: …, source: s1}, {value: …, source: s2}]",
    "los valores, en una lista como [{value: …, source: s1}, {value: …, source: s2}]",
)
_DIFFER = Text(
    "Write at least two that do; where sources agree, the value stands by itself.",
    "Escriba al menos dos que difieran; donde las fuentes concuerdan, basta el valor.",
)
_DECISION = Text(
    "what was decided: {value: …, reason: …, by: …}", "lo decidido: {value: …, reason: …, by: …}"
)


# -- writing ---------------------------------------------------------------------------------------


def to_data(conflict: Conflict, casefile: Casefile) -> dict[str, Any]:
    """The conflict as a casefile writes it."""
    shape = Value(fact_of(conflict, casefile))
    written = dict(_fields(conflict, CONFLICT))
    if len(written.get("sources", ())) > 1:
        del written["source"]
    else:
        written.pop("sources", None)
    written["values"] = [_long(shape.write(one)) for one in conflict.values]
    if conflict.decided is not None:
        taken = _long(shape.write(Datum(conflict.decided.value)))
        written["decided"] = {**taken, **dict(_fields(conflict.decided, DECIDED))}
    return written


def _fields(holder: object, fields: Mapping[str, Field]) -> Iterator[tuple[str, Any]]:
    for key, one in fields.items():
        held = getattr(holder, key)
        if held is not None and held != ():
            yield key, one.shape.write(held)
