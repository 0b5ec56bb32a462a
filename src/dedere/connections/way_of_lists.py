"""What the lists of connections say of the way of one person, in whichever casefile they stand.

A file counts as hers where the record says so: she is its defendant, or it is about her; an
investigation also where it is about an event in which she is named, or which such a file is about.
What is known under the same key in another casefile is the same thing, and joins even if that
casefile does not name her.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from dedere.bilingual import LANGUAGES, Text, same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.casefile import connection_words as words
from dedere.casefile.connected import (
    Ask,
    Assistance,
    CourtCase,
    FileEntry,
    Incident,
    Investigation,
    Statement,
)
from dedere.casefile.model import Entry
from dedere.connections import way_said as say
from dedere.connections.labels import label_of
from dedere.connections.way import Lane, Station
from dedere.connections.way_of_casefile import told
from dedere.connections.way_person import PERSON, Self

E = TypeVar("E", bound=Entry)
_OF_STATE = {"MX": Lane.MEXICO, "US": Lane.UNITED_STATES}


def stations_of_lists(who: Self, casefiles: Sequence[Casefile]) -> list[Station]:
    """What all casefiles say of her in their lists of connections."""
    return list(_Reading(who, casefiles).stations())


class _Reading:
    """Which entries are hers: by casefile, the ids that are about her or about what is hers."""

    def __init__(self, who: Self, casefiles: Sequence[Casefile]) -> None:
        self.who = who
        self.casefiles = casefiles
        self.hers = {one.id: set(who.ids.get(one.id, ())) for one in casefiles}
        # What a file of hers is about is hers too: it is what she is investigated or tried for.
        about = {
            (at.id, id)
            for at in casefiles
            for ids, named in (
                *((one.about, one.about) for one in at.investigations),
                *((one.about, one.defendants) for one in at.court_cases),
            )
            if self._herself(at, named)
            for id in ids
        }
        of_hers = {
            _thing(at, one) for at in casefiles for one in at.incidents if (at.id, one.id) in about
        }
        self.incidents = self._find(
            [(at, one) for at in casefiles for one in at.incidents],
            lambda at, one: self._named(at, one.people) or _thing(at, one) in of_hers,
        )
        self.investigations = self._find(
            [(at, one) for at in casefiles for one in at.investigations],
            lambda at, one: self._named(at, one.about),
        )
        self.cases = self._find(
            [(at, one) for at in casefiles for one in at.court_cases],
            lambda at, one: self._herself(at, (*one.defendants, *one.about)),
        )
        self.entries = self._find(
            [(at, one) for at in casefiles for one in at.file_entries], self._is_her_entry
        )

    def _find(
        self, every: Sequence[tuple[Casefile, E]], is_hers: Callable[[Casefile, E], bool]
    ) -> list[tuple[Casefile, E]]:
        """The entries of a list that are hers, in all casefiles; their ids are hers from now on."""
        things = {_thing(at, one) for at, one in every if is_hers(at, one)}
        found = [(at, one) for at, one in every if _thing(at, one) in things]
        for at, one in found:
            self.hers[at.id].add(one.id)
        return found

    def _herself(self, at: Casefile, ids: Iterable[str]) -> bool:
        return not self.who.ids.get(at.id, frozenset()).isdisjoint(ids)

    def _named(self, at: Casefile, ids: Iterable[str]) -> bool:
        """Whether some of the ids are hers, or of what was found to be hers so far."""
        return not self.hers[at.id].isdisjoint(ids)

    def _is_her_entry(self, at: Casefile, one: FileEntry) -> bool:
        """An entry about her, or one of her case that is about nobody else."""
        if self._herself(at, one.about):
            return True
        case = next((each for each in at.court_cases if each.id == one.in_), None)
        if case is None or not self._herself(at, case.defendants):
            return False
        people = {each.id for each in at.people} | {PERSON}
        return people.isdisjoint(one.about)

    def stations(self) -> Iterator[Station]:
        """All of them, in no order."""
        for at, incident in self.incidents:
            yield _of_incident(at, incident)
        for at, investigation in self.investigations:
            yield from _of_investigation(at, investigation)
        for at, case in self.cases:
            yield from _of_case(at, case)
        for at, entry in self.entries:
            yield _of_entry(at, entry)
        for at in self.casefiles:
            for statement in at.statements:
                mentioned = (statement.by or "", *statement.against, *statement.about)
                if self._herself(at, mentioned):
                    yield self._of_statement(at, statement)
            for one in at.assistance:
                if self._named(at, (*one.about, *one.files, *one.used_in)):
                    yield from _of_assistance(at, one)
            for ask in at.asks:
                if self._named(at, ask.about):
                    yield from _of_ask(at, ask)

    def _of_statement(self, at: Casefile, one: Statement) -> Station:
        kind = say.STATEMENT if one.kind in (None, "other") else words.STATEMENTS[one.kind]
        if one.by is None:
            what = say.BY_SOMEBODY.format(kind=_begin(kind))
        elif self._herself(at, (one.by,)):
            what = say.BY_THE_PERSON.format(kind=_begin(kind))
        else:
            what = say.BY.format(kind=_begin(kind), name=_name(at, one.by))
        # What has a name of its own goes by it; who said it is told under it.
        detail = [what] if one.label is not None else []
        what = one.label or what
        if self._herself(at, one.against):
            detail.append(say.AGAINST_THE_PERSON)
        elif one.by is None or not self._herself(at, (one.by,)):
            detail.append(say.ABOUT_THE_PERSON)
        if one.in_ is not None:
            detail.append(_name(at, one.in_))
        if one.says is not None:
            detail.append(one.says)
        detail.append(say.PUBLIC[one.public])
        return Station(
            lane=Lane.STATEMENTS,
            kind=f"statement:{one.kind or 'other'}",
            what=what,
            detail=say.sentences(detail),
            benefit=one.benefit,
            date=one.date,
            told=(told(at, "statements", one, "date", one.date),),
            same=("statements", at.id, one.id, "date"),
        )


def _thing(at: Casefile, one: Entry) -> str:
    """What an entry speaks of: the same in all casefiles where it has a key."""
    key = getattr(one, "key", None)
    return key if key is not None else f"{at.id}:{one.id}"


def _begin(text: Text) -> Text:
    return Text(text.en[:1].upper() + text.en[1:], text.es[:1].upper() + text.es[1:])


def _name(at: Casefile, id: str) -> Text:
    """An entry in words."""
    for list_ in ("people", "groups", "incidents", "investigations", "court_cases"):
        for one in getattr(at, list_):
            if one.id == id:
                return label_of(one)
    return label_of(at.person) if id == PERSON else same(id)


# -- the lists -----------------------------------------------------------------------------------


def _of_incident(at: Casefile, one: Incident) -> Station:
    kind = words.INCIDENTS[one.kind or "other"]
    is_arrest = one.kind == "arrest"
    text = say.ARREST if is_arrest else say.INCIDENT
    return Station(
        lane=Lane.CUSTODY if is_arrest else Lane.MEXICO,
        kind=f"incident:{one.kind or 'other'}",
        what=text.format(kind=kind, name=label_of(one)),
        detail=same(one.place) if one.place else None,
        date=one.date,
        told=(told(at, "incidents", one, "date", one.date),),
        same=("incidents", _thing(at, one), "date"),
        alleged=not is_arrest,
    )


def _of_investigation(at: Casefile, one: Investigation) -> Iterator[Station]:
    detail = _beside_label(one, one.authority, one.number)
    did = []
    if one.surrender_did is not None:
        did = [say.SURRENDER_DID.format(what=one.surrender_did)]
    yield from _of_file(
        at,
        "investigations",
        one,
        say.AN_INVESTIGATION,
        (one.state, one.status, one.status_on),
        {"opened_on": one.opened_on},
        detail,
        did,
    )


def _of_case(at: Casefile, one: CourtCase) -> Iterator[Station]:
    detail = _beside_label(one, one.court, one.docket)
    yield from _of_file(
        at,
        "court_cases",
        one,
        _begin(words.COURT_CASES[one.kind or "other"]),
        (one.state, one.status, None),
        {"opened_on": one.opened_on, "closed_on": one.closed_on},
        detail,
        [],
    )


def _beside_label(one: Entry, office: Text | None, number: str | None) -> list[Text]:
    """Office and number, where the entry has a label of its own and so is not called by them."""
    if one.label is None:
        return []
    return [*([office] if office is not None else []), *([same(number)] if number else [])]


def _of_file(
    at: Casefile,
    list_: str,
    one: Investigation | CourtCase,
    what: Text,
    stands: tuple[str | None, str | None, PartialDate | None],
    days: dict[str, PartialDate | None],
    detail: Sequence[Text],
    did: Sequence[Text],
) -> Iterator[Station]:
    """A file: the day on which it was opened, how it stands, the day on which it ended."""
    state, status, status_on = stands
    lane = _OF_STATE.get(state or "", Lane.ELSEWHERE)
    kind = list_.removesuffix("s")
    name = label_of(one)
    found = False
    for part, text in (("opened_on", say.OPENED), ("closed_on", say.CLOSED)):
        day = days.get(part)
        if day is None:
            continue
        found = True
        yield Station(
            lane=lane,
            kind=f"{kind}:{part}",
            what=text.format(what=what, name=name),
            detail=say.sentences(detail),
            date=day,
            told=(told(at, list_, one, part, day),),
            same=(list_, _thing(at, one), part),
        )
    if status is None and found and not did:
        return
    said = say.THERE_IS.format(what=what, name=name)
    if status is not None:
        said = say.STANDS.format(what=what, status=words.STATUSES[status], name=name)
    yield Station(
        lane=lane,
        kind=f"{kind}:status",
        what=said,
        detail=say.sentences([*detail, *did]),
        date=status_on,
        told=(told(at, list_, one, "status", status_on),),
        same=(list_, _thing(at, one), "status", str(status_on)),
        value=status or "",
    )


def _of_entry(at: Casefile, one: FileEntry) -> Station:
    case = next((each for each in at.court_cases if each.id == one.in_), None)
    number = f" {one.entry}" if one.entry else ""
    detail = [one.says] if one.says is not None else []
    return Station(
        lane=_OF_STATE.get((case.state if case is not None else None) or "", Lane.ELSEWHERE),
        kind=f"file_entry:{one.kind or 'other'}",
        what=say.FILE_ENTRY.format(
            kind=_begin(one.label or (say.ENTRY if one.kind in (None, "other") else _kind(one))),
            number=number,
            case=label_of(case) if case is not None else same(one.in_),
        ),
        detail=say.sentences([*detail, say.PUBLIC[one.public]]),
        date=one.date,
        told=(told(at, "file_entries", one, "date", one.date),),
        same=("file_entries", at.id, one.id, "date"),
        alleged=one.kind == "charge",
    )


def _kind(one: FileEntry) -> Text:
    return words.FILE_ENTRIES[one.kind or "other"]


def _of_assistance(at: Casefile, one: Assistance) -> Iterator[Station]:
    name = one.label or one.asks or same(one.number or one.id)
    detail = []
    if one.from_state in words.STATES and one.to_state in words.STATES:
        ends = {"from_": words.STATES[one.from_state], "to": words.STATES[one.to_state]}
        detail.append(say.FROM_TO.format(**ends))
    if one.label is not None and one.asks is not None:
        detail.append(one.asks)
    used = [_name(at, id) for id in one.used_in]
    if used:
        named = Text(*("; ".join(text.in_(lang) for text in used) for lang in LANGUAGES))
        detail.append(say.USED_IN.format(cases=named))
    found = False
    for part, text in (
        ("asked_on", say.ASKED),
        ("sent_on", say.SENT),
        ("arrived_on", say.ARRIVED),
    ):
        day: PartialDate | None = getattr(one, part)
        if day is None:
            continue
        found = True
        yield Station(
            lane=Lane.ASSISTANCE,
            kind=f"assistance:{part}",
            what=text.format(name=name),
            detail=say.sentences(detail),
            date=day,
            told=(told(at, "assistance", one, part, day),),
            same=("assistance", _thing(at, one), part),
        )
    if one.status is None and found:
        return
    said = say.ASSISTANCE_BARE.format(name=name)
    if one.status is not None:
        said = say.ASSISTANCE.format(status=words.ASSISTANCE[one.status], name=name)
    yield Station(
        lane=Lane.ASSISTANCE,
        kind="assistance:status",
        what=said,
        detail=say.sentences(detail),
        told=(told(at, "assistance", one, "status", None),),
        same=("assistance", _thing(at, one), "status"),
        value=one.status or "",
    )


def _of_ask(at: Casefile, one: Ask) -> Iterator[Station]:
    what = say.VICTIM_ASKED.format(
        by=_begin(one.by or say.SOMEBODY),
        of=one.of or say.AN_AUTHORITY,
        what=one.what or one.label or say.NOT_SAID,
    )
    detail = []
    if one.answer is not None and one.answered_on is None:
        detail.append(say.ANSWER.format(answer=words.ANSWERS[one.answer]))
    if one.came_back is not None and one.answered_on is None:
        detail.append(one.came_back)
    yield Station(
        lane=Lane.ASSISTANCE,
        kind="ask",
        what=what,
        detail=say.sentences(detail),
        date=one.asked_on,
        told=(told(at, "asks", one, "asked_on", one.asked_on),),
        same=("asks", at.id, one.id, "asked_on"),
    )
    if one.answered_on is not None:
        answer = words.ANSWERS[one.answer] if one.answer is not None else say.NOT_SAID
        yield Station(
            lane=Lane.ASSISTANCE,
            kind="ask:answered",
            what=say.ANSWER.format(answer=answer),
            detail=say.sentences([what, *([one.came_back] if one.came_back else [])]),
            date=one.answered_on,
            told=(told(at, "asks", one, "answered_on", one.answered_on),),
            same=("asks", at.id, one.id, "answered_on"),
        )
