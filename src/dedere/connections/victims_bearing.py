"""What of a record a right of victims bears on: which file, before whom, how it stands.

It only points. Whether somebody has the right in that matter is for the authority to say; and where
the record does not tell the day of a notification, no period can be counted from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedere.bilingual import LANGUAGES, Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.casefile import connection_words as words
from dedere.casefile.connected import CourtCase, Investigation
from dedere.connections.labels import label_of
from dedere.connections.way_said import date_text
from dedere.law.facts.events import RESULTS


@dataclass(frozen=True, slots=True)
class Pointer:
    """An entry of a casefile on which a right bears, in words."""

    right: str
    casefile: str
    entry: str
    says: Text


_OVER = frozenset({"judged", "closed", "given_up"})
_OF_INVESTIGATION = {
    "given_up": ("challenge-shelving",),
    "closed": ("challenge-shelving",),
    "suspended": ("reopen-suspended", "challenge-omissions"),
    "open": ("challenge-omissions",),
}
_GRANTED = frozenset({"granted", "granted_in_part", "granted_deferred"})


def pointers(casefile: Casefile) -> Iterator[Pointer]:
    """All that a casefile holds on which some right bears."""
    for investigation in casefile.investigations:
        if investigation.state == "MX":
            more = _OF_INVESTIGATION.get(investigation.status or "", ())
            for right in ("mexican-file", *more):
                yield _file(right, casefile, investigation)
    for case in casefile.court_cases:
        for right in _of_case(case):
            yield _file(right, casefile, case)
    yield from _us_files(casefile)
    yield from _surrenders(casefile)
    for transfer in casefile.transfers:
        ends = [transfer.data.get(name) for name in ("transferring_state", "receiving_state")]
        if [one.value if one is not None else None for one in ends] == ["MX", "US"]:
            yield Pointer(
                "restitution-after-transfer", casefile.id, transfer.id, label_of(transfer)
            )


def _of_case(case: CourtCase) -> tuple[str, ...]:
    if case.kind != "prosecution":
        return ()
    if case.state == "US":
        over = case.status in _OVER
        return ("restitution-us",) if over else ("be-heard-us", "restitution-us")
    if case.state == "MX":
        if case.status == "suspended":
            return ("reopen-suspended", "reparation-mexico")
        return ("reparation-mexico",) if case.status in _OVER else ("join-prosecution",)
    return ()


def _file(right: str, casefile: Casefile, one: Investigation | CourtCase) -> Pointer:
    """A file with its office and how it stands, as far as the record says."""
    office = one.authority if isinstance(one, Investigation) else one.court
    stands = words.STATUSES[one.status] if one.status is not None else _NOT_KNOWN
    parts = [label_of(one), *([office] if office is not None and one.label is not None else [])]
    day: PartialDate | None = one.status_on if isinstance(one, Investigation) else None
    dated = _DATED.format(status=stands, day=date_text(day)) if day is not None else stands
    return Pointer(right, casefile.id, one.id, _joined([*parts, _STATUS.format(status=dated)]))


def _us_files(casefile: Casefile) -> Iterator[Pointer]:
    """The events of which entries of US files speak."""
    american = {case.id for case in casefile.court_cases if case.state == "US"}
    for incident in casefile.incidents:
        found = [
            one for one in casefile.file_entries if one.in_ in american and incident.id in one.about
        ]
        if found:
            words = _SPEAKS if len(found) == 1 else _SPEAK
            about = f"{casefile.id}:{incident.id}"
            says = words.format(event=label_of(incident), count=len(found), about=about)
            yield Pointer("ask-for-us-file", casefile.id, incident.id, says)


def _surrenders(casefile: Casefile) -> Iterator[Pointer]:
    for event in casefile.events:
        if event.type != "executive_decision" or event.result not in _GRANTED:
            continue
        day = [date_text(event.date)] if event.date is not None else []
        says = _joined([_DECIDED.format(result=RESULTS[event.result]), *day])
        yield Pointer("told-of-surrender", casefile.id, event.id, says)


def _joined(parts: list[Text]) -> Text:
    return Text(*(", ".join(one.in_(lang) for one in parts) for lang in LANGUAGES))


_STATUS = Text("status: {status}", "situación: {status}")
_DATED = Text("{status} ({day})", "{status} ({day})")
_NOT_KNOWN = Text("not known", "no se sabe")
_SPEAK = Text(
    "{event}: {count} entries of US files speak of it (`dedere leads {about}`)",
    "{event}: hablan de ello {count} entradas de expedientes de Estados Unidos "
    "(`dedere leads {about}`)",
)
_SPEAKS = Text(
    "{event}: one entry of a US file speaks of it (`dedere leads {about}`)",
    "{event}: habla de ello una entrada de un expediente de Estados Unidos "
    "(`dedere leads {about}`)",
)
_DECIDED = Text("surrender decided: {result}", "entrega resuelta: {result}")
