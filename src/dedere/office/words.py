"""Days, names and values of a casefile as a page says them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.dates import MONTHS
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from dedere.assessment import TransferAnswer
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile, is_of_connections_alone
from dedere.casefile.model import Entry, Subject
from dedere.law.facts.assurance import COVERS
from dedere.law.facts.document import KINDS
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level


def documents_that_prove(fact: Fact, lang: str) -> list[str]:
    """The kinds of document that can prove a fact, in words."""
    return [KINDS[kind].in_(lang) for kind in fact.proven_by]


def when(value: PartialDate | date | None) -> str:
    """A day, a month, a year or an interval, in the language of the page."""
    if value is None:
        return ""
    if isinstance(value, date):
        return _day(value)
    if value.is_never:
        return _("never")
    if value.earliest == UNBOUNDED:
        return _("%(day)s or earlier") % {"day": _shortest(value.latest, end=True)}
    if value.latest == NEVER:
        return _("%(day)s or later, if at all") % {"day": _shortest(value.earliest, end=False)}
    written = str(value)
    if "/" in written:
        return _("between %(first)s and %(last)s") % {
            "first": _shortest(value.earliest, end=False),
            "last": _shortest(value.latest, end=True),
        }
    return _parts(written)


def _shortest(ordinal: int, *, end: bool) -> str:
    """One end of an interval, as the month or the year where it is the end of one."""
    bound = PartialDate(UNBOUNDED, ordinal) if end else PartialDate(ordinal, NEVER)
    return _parts(str(bound).strip("./"))


def _parts(written: str) -> str:
    numbers = [int(part) for part in written.split("-")]
    if len(numbers) == 1:
        return str(numbers[0])
    if len(numbers) == 2:
        return _("%(month)s %(year)s") % {"month": MONTHS[numbers[1]], "year": numbers[0]}
    return _day(date(*numbers))


def _day(value: date) -> str:
    return _("%(day)s %(month)s %(year)s") % {
        "day": value.day,
        "month": MONTHS[value.month],
        "year": value.year,
    }


def kept_together(citation: str) -> str:
    """A citation whose article is not torn from its number at the end of a line."""
    return citation.replace("art. ", "art.\N{NO-BREAK SPACE}")


def shown(fact: Fact, value: Any, lang: str) -> str:
    """A recorded value in words."""
    return when(value) if isinstance(value, PartialDate) else fact.show(value).in_(lang)


def states_in_words(casefile: Casefile) -> str:
    """Who asks whom; of transfers or of connections alone, that it is one."""
    if is_of_connections_alone(casefile):
        return CONNECTIONS.in_(get_language() or "en")
    if casefile.requested_state is None:
        return _TRANSFER.in_(get_language() or "en")
    if casefile.requesting_state == "MX":
        return _("Mexico asks the United States")
    return _("The United States asks Mexico")


CHIPS: dict[TransferAnswer, str] = {
    TransferAnswer.NOT_ELIGIBLE: "barred",
    TransferAnswer.OPEN: "open",
    TransferAnswer.ELIGIBLE: "conditional",
    TransferAnswer.READY: "ready",
}
"""As which outcome of a request that of a transfer is colored; its words are its own."""
CONNECTIONS = Text("Connections alone", "Solo vínculos")
_TRANSFER = Text("Transfer of a sentenced person", "Traslado de una persona sentenciada")


class Names:
    """What the subjects of a casefile are called on a page."""

    def __init__(self, casefile: Casefile, lang: str) -> None:
        self.casefile = casefile
        self.lang = lang

    def of(self, id: str) -> str:
        """The name of a subject: its label, or what it is with its id."""
        subject = self.casefile.subject(id)
        if subject is None:
            return id
        if subject.level is Level.CASE:
            return _("the case as a whole")
        if subject.level is Level.PERSON:
            return self.person
        if subject.label is not None:
            return subject.label.in_(self.lang)
        return f"{self._kind(subject)} {subject.id}"

    @property
    def person(self) -> str:
        """The name of the person sought; where a file tells of connections alone, its title."""
        if self.casefile.person.name is not None:
            return self.casefile.person.name
        if self.casefile.title is not None and is_of_connections_alone(self.casefile):
            return self.casefile.title.in_(self.lang)
        return _("name not recorded")

    def of_entry(self, entry: Entry) -> str:
        """The label of an entry, or its id."""
        return entry.label.in_(self.lang) if entry.label else entry.id

    def _kind(self, subject: Subject) -> str:
        name, options = {
            Level.DOCUMENT: ("kind", KINDS),
            Level.ASSURANCE: ("covers", COVERS),
        }.get(subject.level, ("", {}))
        datum = subject.data.get(name)
        label = options[datum.value] if datum is not None else subject.level.label
        return label.in_(self.lang)
