"""From a tree of located values to a casefile; everything that is wrong is told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from dedere.bilingual import Text
from dedere.casefile import belonging, conflicts, reading, sections, words
from dedere.casefile.connected.checking import check_entries
from dedere.casefile.decisions import DECISION, Decision
from dedere.casefile.decisions import events_of as events_of_decisions
from dedere.casefile.mentions import Mentions
from dedere.casefile.model import (
    Casefile,
    Event,
    Evidence,
    Party,
    Person,
    Source,
    Subject,
    Superseded,
)
from dedere.casefile.more import MORE
from dedere.casefile.priorities import PRIORITY, Priority
from dedere.casefile.reading import Problems, Scalar, Sequence
from dedere.casefile.shapes import (
    LEAVE_OUT,
    Field,
    Reader,
    Value,
    one_of,
    read_fields,
    suggest,
)
from dedere.casefile.surrenders import SURRENDER, Surrender
from dedere.casefile.surrenders import events_of as events_of_surrenders
from dedere.law.facts.events import EVENT_TYPES, RESULTS
from dedere.law.language.situation import Datum, Level

Made = TypeVar("Made")
_A_DECISION = Text("a decision", "una resolución")
_A_SURRENDER = Text("a surrender", "una entrega")
_A_MARK = Text("a mark of priority", "una marca de prioridad")
_TOP = (
    "format",
    *sections.CASEFILE,
    *words.AT_THE_TOP,
    "person",
    *sections.ALL_LISTS,
    "complete",
    "facts",
    "sources",
    "superseded",
)


def load(path: str | Path) -> Casefile:
    """Read a casefile from a ``.yaml`` or ``.json`` file.

    Raises:
        InputErrors: with everything that is wrong with it, each with its line and column.
    """
    path = Path(path)
    return replace(_casefile(reading.read(path), reading.shown_path(path)), origin=path)


def loads(text: str, name: str = "casefile.yaml") -> Casefile:
    """Read a casefile from text; as JSON where *name* ends in ``.json``, else as YAML.

    Raises:
        InputErrors: with everything that is wrong with it, each with its line and column.
    """
    return _casefile(reading.parse(text, name), name)


def from_data(data: Mapping[str, Any], name: str = "casefile") -> Casefile:
    """Read a casefile from plain Python values, in the shape that JSON has.

    Raises:
        InputErrors: with everything that is wrong with it; lines are not known.
    """
    root = reading.from_values(data, name)
    assert isinstance(root, reading.Mapping)  # noqa: S101 - made from a mapping
    return _casefile(root, name)


def _casefile(root: reading.Mapping, name: str) -> Casefile:
    return _Loader(root, Reader(Problems(name))).casefile()


class _Loader:
    def __init__(self, root: reading.Mapping, to: Reader) -> None:
        self.root = root
        self.to = to

    def casefile(self) -> Casefile:
        root, to = self.root, self.to
        self._format()
        no_request = belonging.needs_no_request(root)
        top = {**sections.CASEFILE, **({} if no_request else sections.states())}
        own = {key: node for key, node in root.entries.items() if key not in _TOP or key in top}
        read = read_fields(
            reading.Mapping(own, root.keys, root.line, root.column),
            top,
            to,
            Text("a casefile", "un expediente"),
            also=_TOP,
            elsewhere=sections.where_facts_stand(None),
        )
        self._note_places(Level.CASE.value, root, words.AT_THE_TOP)
        states = {key: read.pop(key) for key in words.AT_THE_TOP if key in read}
        self._two_states(states)
        person = self._person()
        facts = {**states, **self._facts()}
        listed = {level: tuple(self._subjects(level)) for level in words.LEVELS_LISTED}
        if not no_request:
            self._at_least_one_offense()
        events = tuple(self._events())
        parties = tuple(self._parties())
        evidence = tuple(self._evidence())
        decisions = tuple(self._made("decisions", DECISION, Decision, _A_DECISION))
        surrenders = tuple(self._made("surrenders", SURRENDER, Surrender, _A_SURRENDER))
        priorities = tuple(self._made("priorities", PRIORITY, Priority, _A_MARK))
        more: dict[str, Any] = {
            one.name: tuple(self._made(one.name, one.fields, one.make, one.what)) for one in MORE
        }
        subjects = (person, *(one for found in listed.values() for one in found))
        disputed = self._conflicts({"case": facts, **{one.id: one.data for one in subjects}})
        sources = tuple(self._sources())
        requests = listed[Level.REQUEST]
        if not requests and not no_request:
            requests = self._implicit_request()
        complete = self._complete()
        superseded = tuple(self._superseded())
        belonging.check_references(root, to)
        connected = {name: more[name] for name in words.CONNECTIONS}
        check_entries(to, connected, [one.id for one in requests])
        requested = states.get("requested_state")
        asked = requested.value if requested is not None else None
        only = requests[0].id if len(requests) == 1 else None
        offenses, assurances = listed[Level.OFFENSE], listed[Level.ASSURANCE]
        Mentions(to, asked, only, events, offenses, assurances).check(
            decisions, surrenders, priorities
        )
        to.problems.raise_any()
        return Casefile(
            **read,
            person=person,
            facts=facts,
            requests=requests,
            offenses=listed[Level.OFFENSE],
            documents=listed[Level.DOCUMENT],
            assurances=listed[Level.ASSURANCE],
            transfers=listed[Level.TRANSFER],
            events=(
                *events,
                *events_of_decisions(decisions, asked),
                *events_of_surrenders(surrenders, asked),
            ),
            parties=parties,
            evidence=evidence,
            decisions=decisions,
            surrenders=surrenders,
            priorities=priorities,
            **more,
            conflicts=disputed,
            sources=sources,
            complete=complete,
            superseded=superseded,
            places=to.places,
        )

    # -- the top ---------------------------------------------------------------------------------

    def _format(self) -> None:
        node = self.root.entries.get("format")
        if isinstance(node, Scalar) and node.text == words.FORMAT:
            return
        todo = Text(
            f"This version reads `format: {words.FORMAT}`; write it as the first line.",
            f"Esta versión lee `format: {words.FORMAT}`; escríbalo en la primera línea.",
        )
        if node is None:
            self.to.say(
                self.root,
                Text("a casefile needs the key 'format'.", "un expediente necesita 'format'."),
                todo,
            )
            return
        found = reading.what_it_is(node)
        at = self.to.problems.place(node)
        said = Text(f"{found.en} is not a format.", f"{found.es} no es un formato.")
        if isinstance(node, Scalar) and node.text.startswith("dedere-"):
            # Another format or version: nothing else in it can be judged.
            self.to.problems.fail(at, said, todo)
        self.to.say(node, said, todo)

    def _two_states(self, states: Mapping[str, Datum]) -> None:
        values = [states[key].value for key in words.AT_THE_TOP if key in states]
        if len(values) == 2 and values[0] == values[1]:
            self.to.say(
                self.root.entries["requested_state"],
                Text(
                    f"the requesting and the requested State are the same, {values[0]}.",
                    f"el Estado requirente y el requerido son el mismo, {values[0]}.",
                ),
                Text(
                    "One asks and the other is asked: MX and US.",
                    "Uno pide y al otro se le pide: MX y US.",
                ),
            )

    def _at_least_one_offense(self) -> None:
        node = self.root.entries.get("offenses")
        if node is None or (isinstance(node, Sequence) and not node.items):
            self.to.say(
                node or self.root,
                Text("no offense is listed.", "no se señala ningún delito."),
                Text(
                    "Name at least one under `offenses:`, such as `- id: o1`. (Only a casefile of "
                    "transfers alone or of connections alone needs none.)",
                    "Señale al menos uno bajo `offenses:`, por ejemplo `- id: o1`. (Solo un "
                    "expediente de puros traslados o de puros vínculos no lo necesita.)",
                ),
            )

    def _implicit_request(self) -> tuple[Subject, ...]:
        taken = self.to.ids.get(words.IMPLICIT_REQUEST)
        if taken is not None:
            self.to.say(
                taken,
                Text(
                    "where no request is listed, 'r1' is the id of the one that there is.",
                    "donde no se señala ninguna solicitud, 'r1' es el id de la única que hay.",
                ),
                Text("Choose another id.", "Elija otro id."),
            )
        self.to.ids[words.IMPLICIT_REQUEST] = Scalar(words.IMPLICIT_REQUEST, True)
        return (Subject(level=Level.REQUEST, id=words.IMPLICIT_REQUEST),)

    def _complete(self) -> frozenset[str]:
        node = self.root.entries.get("complete")
        if node is None:
            return frozenset()
        if not isinstance(node, Sequence):
            self.to.wrong(node, Text("a list such as [documents]", "una lista como [documents]"))
            return frozenset()
        names = set()
        for item in node.items:
            if isinstance(item, Scalar) and item.text in words.LISTS:
                names.add(item.text)
                continue
            hint = suggest(item.text, words.LISTS) if isinstance(item, Scalar) else None
            self.to.wrong(item, one_of(words.LISTS), hint)
        return frozenset(names)

    # -- subjects --------------------------------------------------------------------------------

    def _note_places(self, id: str, node: reading.Mapping, keys: Any) -> None:
        place = self.to.problems.place
        self.to.places.setdefault((id, ""), place(node))
        for key in keys:
            if key in node.keys:
                self.to.places[id, key] = place(node.keys[key])

    def _facts(self) -> dict[str, Datum]:
        node = self._mapping("facts")
        if node is None:
            return {}
        fields = sections.facts_at(Level.CASE)
        self._note_places(Level.CASE.value, node, fields)
        return read_fields(
            node,
            fields,
            self.to,
            Text("the section 'facts'", "la sección 'facts'"),
            elsewhere=sections.where_facts_stand(Level.CASE),
        )

    def _person(self) -> Person:
        node = self._mapping("person")
        if node is None:
            return Person(id=Level.PERSON.value)
        facts = sections.facts_at(Level.PERSON)
        read = read_fields(
            node,
            {**sections.PERSON, **sections.COMMON, **facts},
            self.to,
            Text("the person", "la persona"),
            elsewhere=sections.where_facts_stand(Level.PERSON),
        )
        self._note_places(Level.PERSON.value, node, facts)
        data = {key: read.pop(key) for key in facts if key in read}
        return Person(id=Level.PERSON.value, data=data, **_sources_joined(read))

    def _subjects(self, level: Level) -> Iterator[Subject]:
        facts = sections.facts_at(level)
        what = Text(f"an entry of '{level.plural}'", f"una entrada de '{level.plural}'")
        elsewhere = sections.where_facts_stand(level)
        for node, read in self._entries(level.plural, sections.entry_at(level), what, elsewhere):
            self._note_places(read["id"], node, facts)
            belonging.check_one_owner(node, read, self.to)
            data = {key: read.pop(key) for key in facts if key in read}
            yield Subject(level=level, data=data, **_sources_joined(read))

    def _events(self) -> Iterator[Event]:
        what = Text("an event", "un hecho")
        for node, read in self._entries("events", sections.EVENT, what):
            if "type" not in read:
                continue
            self._note_places(read["id"], node, sections.EVENT)
            belonging.check_one_owner(node, read, self.to)
            results = EVENT_TYPES[read["type"]].results
            if results and "result" in read and read["result"] not in results:
                self.to.wrong(
                    node.entries["result"],
                    one_of(results),
                    suggest(read["result"], {name: RESULTS[name] for name in results}),
                )
            yield Event(**_sources_joined(read))

    def _parties(self) -> Iterator[Party]:
        what = Text("a party", "un interviniente")
        for node, read in self._entries("parties", sections.PARTY, what):
            self._note_places(read["id"], node, sections.PARTY)
            belonging.check_one_owner(node, read, self.to)
            yield Party(**_sources_joined(read))

    def _evidence(self) -> Iterator[Evidence]:
        what = Text("a piece of evidence", "una prueba")
        for node, read in self._entries("evidence", sections.EVIDENCE, what):
            if "for" not in read or "kind" not in read:
                continue
            self._note_places(read["id"], node, sections.EVIDENCE)
            carries = read.pop("for")
            yield Evidence(carries=carries, **_sources_joined(read))

    def _made(
        self, key: str, fields: Mapping[str, Field], make: Callable[..., Made], what: Text
    ) -> Iterator[Made]:
        """The entries of a list that are made of their keys; not those that lack a needed one."""
        for node, read in self._entries(key, fields, what):
            self._note_places(read["id"], node, fields)
            belonging.check_one_owner(node, read, self.to)
            if all(name in read for name, one in fields.items() if one.required):
                yield make(**_sources_joined(sections.held(read)))

    def _conflicts(self, data: Mapping[str, Mapping[str, Datum]]) -> tuple[conflicts.Conflict, ...]:
        levels = belonging.levels_by_id(self.root)
        found = []
        for node in self._list("conflicts"):
            one = conflicts.read(node, self.to, levels)
            if one is not None:
                self._note_places(one.id, node, node.keys)
                found.append((one, node))
        conflicts.check(found, lambda id: data.get(id, {}), self.to)
        return tuple(one for one, _ in found)

    def _sources(self) -> Iterator[Source]:
        what = Text("a source", "una fuente")
        for node, read in self._entries("sources", sections.SOURCE, what):
            self._note_places(read["id"], node, ())
            yield Source(**read)

    def _superseded(self) -> Iterator[Superseded]:
        what = Text("a superseded value", "un valor sustituido")
        fields = {**sections.SUPERSEDED}
        levels = belonging.levels_by_id(self.root)
        for node in self._list("superseded"):
            own = {key: part for key, part in node.entries.items() if key in fields}
            rest = {key: part for key, part in node.entries.items() if key not in fields}
            at = (node.keys, node.line, node.column)
            read = read_fields(reading.Mapping(own, *at), fields, self.to, what)
            if len(read) != len(fields):
                continue
            fact = belonging.fact_named(read, own, levels, self.to)
            if fact is None:
                continue
            datum = Value(fact).read(reading.Mapping(rest, *at), self.to)
            if datum is not None:
                yield Superseded(read["subject"], read["fact"], datum)

    # -- sections --------------------------------------------------------------------------------

    def _mapping(self, key: str) -> reading.Mapping | None:
        node = self.root.entries.get(key)
        if node is None or isinstance(node, reading.Mapping):
            return node
        if isinstance(node, Scalar) and node.is_null:
            self.to.say(node, Text("nothing stands here.", "aquí no hay nada."), LEAVE_OUT)
        else:
            self.to.wrong(node, Text("keys with values", "claves con valores"))
        return None

    def _list(self, key: str) -> Iterator[reading.Mapping]:
        node = self.root.entries.get(key)
        if node is None:
            return
        expected = Text(
            f"a list of entries, such as `{key}: [{{id: …}}]`",
            f"una lista de entradas, como `{key}: [{{id: …}}]`",
        )
        if not isinstance(node, Sequence):
            self.to.wrong(node, expected)
            return
        for item in node.items:
            if isinstance(item, reading.Mapping):
                yield item
            else:
                self.to.wrong(
                    item,
                    Text(
                        "an entry with keys, such as {id: …}",
                        "una entrada con claves, como {id: …}",
                    ),
                )

    def _entries(
        self,
        key: str,
        fields: Mapping[str, Field],
        what: Text,
        elsewhere: Mapping[str, Text] | None = None,
    ) -> Iterator[tuple[reading.Mapping, dict[str, Any]]]:
        for node in self._list(key):
            read = read_fields(node, fields, self.to, what, elsewhere=elsewhere)
            if "id" in read:
                yield node, read


def _sources_joined(read: dict[str, Any]) -> dict[str, Any]:
    """``source`` and ``sources`` as one."""
    first = read.pop("source", None)
    several = read.pop("sources", ())
    if first is not None:
        several = (first, *(id for id in several if id != first))
    return {**read, "sources": tuple(dict.fromkeys(several))}
