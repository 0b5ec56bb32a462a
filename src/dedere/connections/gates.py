"""What bars an entry of a file from use at home, and what opens it.

Two kinds of gates stand side by side: those that a source gives for the entry (its ``bars`` and
``opens``), and those that follow from what else is recorded: that it is not public, that a witness
of that case got a benefit or pleaded guilty, that the person was released or was not returned, that
an exhibit was shown in open court, that legal assistance brought the file. Each says why, and under
which provision where the law files have one. A gate is *certain* or it is possible: what is not
known never bars and never opens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Event
from dedere.casefile import connection_words as words
from dedere.casefile.connected import Assistance, CourtCase, FileEntry, Statement
from dedere.connections.labels import dated
from dedere.connections.network import Link, Network, Node, Stands, cited, sources_of


@dataclass(frozen=True, kw_only=True)
class Gate:
    """One reason why an entry is barred, or open.

    *word* is one of `connection_words.BARS`, or of `OPENS` where it *opens*. *recorded* says that a
    source gives it for this very entry; otherwise it follows from the record. *casefile* and
    *sources* say where that stands.
    """

    word: str
    opens: bool
    because: Text
    certain: bool
    recorded: bool
    provisions: tuple[str, ...]
    casefile: Casefile
    sources: tuple[str, ...]

    @property
    def label(self) -> Text:
        """The word, in words."""
        known = words.OPENS if self.opens else words.BARS
        return known.get(self.word, same(self.word))

    def to_data(self, lang: str) -> dict[str, Any]:
        """The gate as plain values."""
        return {
            "word": self.word,
            "label": self.label.in_(lang),
            "because": self.because.in_(lang),
            "certain": self.certain,
            "recorded": self.recorded,
            "provisions": list(self.provisions),
            "casefile": self.casefile.id,
            "sources": [cited(one, lang) for one in sources_of(self.casefile, self.sources)],
        }


PROVISIONS: dict[str, tuple[str, ...]] = {
    "plea": ("us/frcrp/11/c",),
    "cooperation": ("us/18-usc/3553/e", "us/frcrp/35/b"),
    "legal_assistance": ("assistance-treaty-1987/documents", "mx/cnpp/439"),
}
"""Provisions of the law files on what lies behind a gate. Seals, unsealing, the protection of
witnesses and what is shown at trial have none there, and none is named."""


@dataclass(frozen=True)
class Gates:
    """The gates of one entry, each word once for each reason."""

    all: tuple[Gate, ...]

    def words(self, *, opens: bool, certain: bool = True) -> list[str]:
        """The words of the gates of one kind, each once, in the order of the vocabulary."""
        found = {one.word for one in self.all if one.opens is opens and one.certain is certain}
        if not certain:
            found -= set(self.words(opens=opens))
        known = words.OPENS if opens else words.BARS
        return [word for word in known if word in found]


def gates_of(network: Network, node: Node) -> Gates:
    """The gates of an entry of a file, a statement or a whole court case."""
    found: dict[tuple[Any, ...], Gate] = {}
    for one in node.entries:
        for gate in (*_recorded(one), *_own(one)):
            found.setdefault((gate.word, gate.opens, gate.because, gate.casefile.id), gate)
    of_the_entry = {key[:3] for key in found}
    for gate in (*_of_case(network, node), *_of_assistance(network, node)):
        # What several casefiles say alike of a case is said once, and not again of its entry.
        said = (gate.word, gate.opens, gate.because)
        if said not in of_the_entry:
            found.setdefault((*said, ""), gate)
    sure = {(one.word, one.opens) for one in found.values() if one.certain}
    given = {(one.word, one.opens) for one in found.values() if one.recorded}
    kept = [
        one
        for one in found.values()
        if (one.certain or (one.word, one.opens) not in sure)
        and (one.because is not _NOT_PUBLIC or (one.word, one.opens) not in given)
    ]
    return Gates(tuple(sorted(kept, key=_place)))


def _place(gate: Gate) -> tuple[bool, int, bool]:
    known = list(words.OPENS if gate.opens else words.BARS)
    at = known.index(gate.word) if gate.word in known else len(known)
    return (gate.opens, at, not gate.recorded)


def _recorded(one: Stands) -> Iterator[Gate]:
    """The gates that a source gives for the entry."""
    entry = one.entry
    if not isinstance(entry, FileEntry):
        return
    for opens, given in ((False, entry.bars), (True, entry.opens)):
        for word in given:
            yield Gate(
                word=word,
                opens=opens,
                because=_GIVEN,
                certain=True,
                recorded=True,
                provisions=PROVISIONS.get(word, ()),
                casefile=one.casefile,
                sources=entry.sources,
            )


def _own(one: Stands) -> Iterator[Gate]:
    """What follows from the entry itself: whether it is public, and what it is."""
    entry = one.entry
    if not isinstance(entry, FileEntry | Statement):
        return
    if entry.public is False:
        yield _gate("seal", one, _NOT_PUBLIC)
    if isinstance(entry, FileEntry) and entry.kind == "exhibit" and entry.public is True:
        yield _gate("trial_exhibit", one, _SHOWN, opens=True)
    if isinstance(entry, FileEntry) and entry.kind == "plea_agreement":
        yield from _plea(one, entry.public)


def _of_case(network: Network, node: Node) -> Iterator[Gate]:
    """What follows from the case in which it stands: who spoke there, and what became of them.

    What can be read is not barred by it; of an entry of which nobody knows whether it can be read,
    it is not known either.
    """
    if node.public is True:
        return
    sure = node.public is False or node.kind != "file-entry"
    own = node if node.kind == "statement" else None
    for case in _cases_of(network, node):
        key = ("gates of", case.id, own.id if own else "")
        if key not in network.remembered:
            gates = {(one.word, one.because): one for one in _around(network, case, own)}
            network.remembered[key] = tuple(gates.values())
        for gate in network.remembered[key]:
            yield gate if sure else replace(gate, certain=False)


def _around(network: Network, case: Node, own: Node | None) -> Iterator[Gate]:
    """What the statements in a case tell, and who spoke or is accused there; or one alone."""
    speakers: dict[str, Node] = {}
    for link in network.into(case.id):
        if link.kind != "in_case":
            continue
        paper = network.nodes[link.from_]
        if paper.kind != "statement" or (own is not None and paper.id != own.id):
            continue
        for stands in paper.entries:
            yield from _of_statement(stands)
        for said in network.into(paper.id):
            if said.kind == "said":
                speakers[said.from_] = network.nodes[said.from_]
    if own is None:
        for link in network.into(case.id):
            if link.kind == "defendant":
                speakers.setdefault(link.from_, network.nodes[link.from_])
    for who in speakers.values():
        yield from _of_person(network, who)


def _cases_of(network: Network, node: Node) -> list[Node]:
    """The case in which a paper stands; the case itself."""
    if node.kind == "court-case":
        return [node]
    links = (link for link in network.out_of(node.id) if link.kind == "in_case")
    return [network.nodes[id] for id in dict.fromkeys(link.to for link in links)]


def _of_statement(one: Stands) -> Iterator[Gate]:
    entry = one.entry
    if not isinstance(entry, Statement):
        return
    if entry.benefit is not None:
        yield _gate("cooperation", one, _BENEFIT.format(benefit=_bare(entry.benefit)))
    if entry.kind == "plea":
        yield from _plea(one, entry.public)


def _plea(one: Stands, public: bool | None) -> Iterator[Gate]:
    if public is False:
        yield _gate("plea", one, _PLEA_CLOSED)
    elif public is None:
        yield _gate("plea", one, _PLEA_UNKNOWN, certain=False)


def _of_person(network: Network, who: Node) -> Iterator[Gate]:
    """What the casefiles of somebody tell: released, or asked for by Mexico and not returned."""
    for one in who.entries:
        if one.list != "person":
            continue
        casefile = one.casefile
        back = [event.date for event in casefile.events if event.type == "surrender" and event.date]
        for event in casefile.events:
            if event.type == "release" and event.result is None:
                yield _event_gate("release", casefile, event, _RELEASED)
            if _refuses(casefile, event) and not _later(back, event):
                yield _event_gate("refusal_to_return", casefile, event, _REFUSED)
        if casefile.requesting_state == "MX" and not back:
            yield from _of_requests(casefile)


def _of_requests(casefile: Casefile) -> Iterator[Gate]:
    """Requests of Mexico that are recorded as refused, or of which sources disagree on that."""
    for request in casefile.requests:
        decision = request.data.get("decision")
        if decision is not None and decision.value == "refused":
            sources = (decision.source,) if decision.source else request.sources
            yield _request_gate(casefile, _REQUEST_REFUSED, sources, certain=True)
    for conflict in casefile.conflicts:
        if conflict.fact != "decision" or conflict.decided is not None:
            continue
        said = [one.source for one in conflict.values if one.value == "refused"]
        if said and any(one.id == conflict.subject for one in casefile.requests):
            sources = tuple(one for one in said if one)
            yield _request_gate(casefile, _SOURCES_DISAGREE, sources, certain=False)


def _request_gate(
    casefile: Casefile, because: Text, sources: tuple[str, ...], *, certain: bool
) -> Gate:
    return Gate(
        word="refusal_to_return",
        opens=False,
        because=because.format(casefile=casefile.id),
        certain=certain,
        recorded=False,
        provisions=PROVISIONS.get("refusal_to_return", ()),
        casefile=casefile,
        sources=sources,
    )


REFUSALS = frozenset(
    {
        ("secretary_of_state_decision", "refused"),
        ("certification", "not_certified"),
    }
)
"""Events by which the United States does not return somebody whom Mexico asks for."""


def _refuses(casefile: Casefile, event: Event) -> bool:
    return casefile.requesting_state == "MX" and (event.type, event.result) in REFUSALS


def _later(days: Iterable[PartialDate], event: Event) -> bool:
    """Whether the person surely came back after it."""
    return any(event.date is not None and event.date.latest <= day.earliest for day in days)


def _of_assistance(network: Network, node: Node) -> Iterator[Gate]:
    """Legal assistance that brought the entry, or the file in which it stands."""
    for link in _asked_for(network, node):
        assistance = network.nodes[link.from_]
        for stands in assistance.entries:
            entry = stands.entry
            if not isinstance(entry, Assistance):
                continue
            day = entry.arrived_on
            came = entry.status in ("arrived", "in_part") or (day is not None and not day.is_never)
            if not came:
                continue
            # Of what came in part nobody knows whether this entry was in that part.
            named = link.to == node.id
            part = entry.status == "in_part" and not (named and len(entry.files) == 1)
            whole = not part and (named or entry.status == "arrived")
            said = _ARRIVED_IN_PART
            if whole:
                said = _PART_ARRIVED if entry.status == "in_part" else _ARRIVED
            yield _gate(
                "legal_assistance",
                stands,
                said.format(what=_bare(assistance.label), day=_came(entry)),
                opens=True,
                certain=whole,
            )


@dataclass(frozen=True)
class Asked:
    """A request for legal assistance for an entry, or for the file in which it stands."""

    node: Node
    entry: Assistance

    @property
    def words(self) -> Text:
        """What was asked, when, and what came of it."""
        status = words.ASSISTANCE.get(self.entry.status or "", _NOT_KNOWN)
        label = _bare(self.node.label)
        day = dated(self.entry.asked_on) if self.entry.asked_on else None
        asked = Text(f", {day.en}", f", {day.es}") if day else None
        return Text(
            f"{label.en}{asked.en if asked else ''}: {status.en}",
            f"{label.es}{asked.es if asked else ''}: {status.es}",
        )


def asked_before(network: Network, node: Node) -> tuple[Asked, ...]:
    """The requests for legal assistance that asked for it, whatever came of them."""
    found: dict[str, Asked] = {}
    for link in _asked_for(network, node):
        assistance = network.nodes[link.from_]
        for stands in assistance.entries:
            if isinstance(stands.entry, Assistance):
                found.setdefault(assistance.id, Asked(assistance, stands.entry))
    return tuple(found.values())


def _asked_for(network: Network, node: Node) -> list[Link]:
    """Ties from assistance to an entry or to its file: each request once for each of the two."""
    ids = dict.fromkeys((node.id, *(case.id for case in _cases_of(network, node))))
    found = {
        (link.from_, link.to): link
        for id in ids
        for link in network.into(id)
        if link.kind == "asks_for"
    }
    return list(found.values())


def _came(entry: Assistance) -> Text:
    """When it came; when it was sent, where only that is known."""
    if entry.arrived_on is None and entry.sent_on is not None:
        sent = _on(entry.sent_on)
        return Text(f"on a day not known, sent {sent.en}", f"en día no sabido, enviada {sent.es}")
    return _on(entry.arrived_on)


def _on(day: PartialDate | None) -> Text:
    if day is None:
        return Text("on a day not known", "en día no sabido")
    said = dated(day)
    if day.is_day:
        return Text(f"on {said.en}", f"el {said.es}")
    if "/" in str(day):
        return Text(f"({said.en})", f"({said.es})")
    return Text(f"in {said.en}", f"en {said.es}")


def _bare(text: Text) -> Text:
    """A text without its period, to stand within a sentence."""
    return Text(text.en.rstrip(". ") or text.en, text.es.rstrip(". ") or text.es)


def _gate(
    word: str, one: Stands, because: Text, *, opens: bool = False, certain: bool = True
) -> Gate:
    return Gate(
        word=word,
        opens=opens,
        because=because,
        certain=certain,
        recorded=False,
        provisions=PROVISIONS.get(word, ()),
        casefile=one.casefile,
        sources=one.entry.sources,
    )


def _event_gate(word: str, casefile: Casefile, event: Event, because: Text) -> Gate:
    return Gate(
        word=word,
        opens=False,
        because=because.format(day=_on(event.date), casefile=casefile.id),
        certain=True,
        recorded=False,
        provisions=PROVISIONS.get(word, ()),
        casefile=casefile,
        sources=event.sources,
    )


def is_of_united_states(case: CourtCase) -> bool | None:
    """Whether a court case is one of the United States; None where no State is recorded."""
    return None if case.state is None else case.state == "US"


_NOT_KNOWN = Text("what came of it is not known", "no se sabe qué resultó")
_GIVEN = Text("A source gives it for this entry.", "Una fuente lo señala para esta entrada.")
_NOT_PUBLIC = Text(
    "It is recorded as not public; whether an order of the court closed it, its sources show.",
    "Consta que no es pública; si la cerró una orden del tribunal, lo muestran sus fuentes.",
)
_SHOWN = Text(
    "It is an exhibit and is recorded as public.", "Es una prueba exhibida y consta como pública."
)
_BENEFIT = Text(
    "A statement in this case was made for a benefit: {benefit}.",
    "Una declaración en este proceso se hizo a cambio de un beneficio: {benefit}.",
)
_PLEA_CLOSED = Text(
    "A plea in this case is recorded as not public.",
    "Consta que un acuerdo de culpabilidad de este proceso no es público.",
)
_PLEA_UNKNOWN = Text(
    "There was a plea in this case; whether its terms are public is not recorded.",
    "Hubo un acuerdo de culpabilidad en este proceso; no consta si sus términos son públicos.",
)
_RELEASED = Text(
    "Who spoke or is accused in this case was released {day} (casefile {casefile}).",
    "Quien declaró o es parte acusada en este proceso fue puesto en libertad {day} "
    "(expediente {casefile}).",
)
_REFUSED = Text(
    "The United States decided {day} not to return the person (casefile {casefile}).",
    "Estados Unidos decidió {day} no devolver a la persona (expediente {casefile}).",
)
_REQUEST_REFUSED = Text(
    "A request of Mexico for the person is recorded as refused (casefile {casefile}).",
    "Una solicitud de México por la persona consta como negada (expediente {casefile}).",
)
_SOURCES_DISAGREE = Text(
    "A source says that a request of Mexico for the person was refused; others differ (casefile "
    "{casefile}).",
    "Una fuente dice que se negó una solicitud de México por la persona; otras difieren "
    "(expediente {casefile}).",
)
_ARRIVED = Text(
    "It arrived in Mexico by legal assistance {day} ({what}).",
    "Llegó a México por asistencia jurídica {day} ({what}).",
)
_PART_ARRIVED = Text(
    "Part of it arrived in Mexico by legal assistance {day} ({what}).",
    "Una parte llegó a México por asistencia jurídica {day} ({what}).",
)
_ARRIVED_IN_PART = Text(
    "Part of the file arrived {day} by legal assistance ({what}); whether this entry was in it is "
    "not recorded.",
    "Parte del expediente llegó {day} por asistencia jurídica ({what}); no consta si incluía esta "
    "entrada.",
)
