"""What is open between the governments, and between counsel and prosecutors; and what is offered.

Read off the exchanges and the offers of a casefile, for a day: what was asked and not yet answered
waits, since so many days; an offer stands where the record says, with the law behind its kind and
what is given up by it. Nothing here decides, and no chance of success is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate, day
from dedere.casefile import Casefile
from dedere.casefile import negotiation_words as words
from dedere.casefile.exchanges import Exchange, Moved, Side, limits, steps
from dedere.casefile.model import Entry
from dedere.casefile.offers import Offer
from dedere.law import load as load_law
from dedere.law.authorities import load_authorities
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.law.offers import Basis, basis_of

One = TypeVar("One", Exchange, Offer)


@dataclass(frozen=True, slots=True)
class Days:
    """A number of days, between two where a date is known only in part; *most* None: no bound."""

    least: int
    most: int | None

    @property
    def text(self) -> Text:
        """The number in words."""
        if self.most is None:
            return Text("{n} days or more", "{n} días o más").format(n=self.least)
        if self.least == self.most:
            return (_ONE_DAY if self.least == 1 else _DAYS).format(n=self.least)
        return Text("{a} to {b} days", "de {a} a {b} días").format(a=self.least, b=self.most)


@dataclass(frozen=True)
class Passed:
    """One exchange as it stood on a day."""

    entry: Exchange
    from_: Text | None
    to: Text | None
    answered: Text | None
    """What was answered by that day."""
    is_open: bool
    """Whether something was asked, and no answer is recorded by that day."""
    waiting: Days | None
    """Since how long it waits; None where it does not, or nobody knows since when."""
    took: Days | None
    """How long the answer took, where both days are known."""
    moved: tuple[Text, ...]

    @property
    def snag(self) -> Text | None:
        """What it is about, in words."""
        known = words.SNAGS[self.entry.snag] if self.entry.snag is not None else None
        if known is None or self.entry.snag_words is None:
            return known or self.entry.snag_words
        return Text("{a}: {b}", "{a}: {b}").format(a=known, b=self.entry.snag_words)

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The exchange as plain values, with its words in one language."""
        entry = self.entry
        return {
            **_common(entry, lang),
            "between": entry.between,
            "between_text": words.BETWEEN[entry.between].in_(lang),
            "from": _words(self.from_, lang),
            "to": _words(self.to, lang),
            "channel": entry.channel,
            "channel_text": words.CHANNELS[entry.channel].in_(lang) if entry.channel else None,
            "date": str(entry.date) if entry.date else None,
            "snag": entry.snag,
            "snag_text": _words(self.snag, lang),
            "asked": _words(entry.asked, lang),
            "answered": _words(self.answered, lang),
            "answered_on": str(entry.answered_on) if self.answered and entry.answered_on else None,
            "open": self.is_open,
            "waiting_days": _days(self.waiting),
            "took_days": _days(self.took),
            "moved": [one.in_(lang) for one in self.moved],
            "document": entry.document,
        }


@dataclass(frozen=True)
class Offered:
    """One offer as it stood on a day."""

    entry: Offer
    by: Text | None
    to: Text | None
    state: str | None
    """By the record of that day; None where it does not say."""
    has_run_out: bool
    """Whether its last day is past while the record has it open, or does not say."""
    waiting: Days | None
    basis: Basis | None
    """What the law of the requested State has for its kind; None where no State is asked."""
    named: tuple[Provision, ...]
    """The provisions that the offer itself names."""
    library: Library

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer, as far as the record says."""
        return self.state in (None, "open") and not self.has_run_out

    @property
    def state_text(self) -> Text:
        """Where it stands, in words."""
        if self.has_run_out:
            return _RUN_OUT
        return words.STATES[self.state] if self.state is not None else _NOT_RECORDED

    @property
    def kind_text(self) -> Text:
        """What is offered."""
        return words.OFFERS[self.entry.kind]

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The offer as plain values, with its words in one language."""
        entry = self.entry
        return {
            **_common(entry, lang),
            "kind": entry.kind,
            "kind_text": self.kind_text.in_(lang),
            "by": _words(self.by, lang),
            "to": _words(self.to, lang),
            "date": str(entry.date) if entry.date else None,
            "state": self.state,
            "state_text": self.state_text.in_(lang),
            "state_on": str(entry.state_on) if entry.state_on and self.state != "open" else None,
            "open_until": str(entry.open_until) if entry.open_until else None,
            "has_run_out": self.has_run_out,
            "waiting_days": _days(self.waiting),
            "terms": _words(entry.terms, lang),
            "conditions": _words(entry.conditions, lang),
            "gives_up": _words(entry.gives_up, lang),
            "basis": _basis(self.basis, self.library, lang) if self.basis else None,
            "named": [{"id": one.id, "citation": one.citation.in_(lang)} for one in self.named],
            "exchanges": list(entry.exchanges),
            "document": entry.document,
        }


@dataclass(frozen=True)
class Negotiation:
    """What passed and what is offered, as of a day."""

    casefile: Casefile
    as_of: date
    known_by: date | None
    exchanges: tuple[Passed, ...]
    """In the order of their days; those without one last."""
    offers: tuple[Offered, ...]

    @property
    def open(self) -> tuple[Passed, ...]:
        """What was asked and waits for an answer, the longest wait first."""
        found = [one for one in self.exchanges if one.is_open]
        return tuple(sorted(found, key=lambda one: -(one.waiting.least if one.waiting else -1)))

    @property
    def open_offers(self) -> tuple[Offered, ...]:
        """The offers that wait for an answer."""
        return tuple(one for one in self.offers if one.is_open)

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """All of it as plain values, with its words in one language."""
        return {
            "format": 1,
            "case": self.casefile.id,
            "as_of": self.as_of.isoformat(),
            "known_by": self.known_by.isoformat() if self.known_by else None,
            "open": [one.entry.id for one in self.open],
            "open_offers": [one.entry.id for one in self.open_offers],
            "exchanges": [one.to_data(lang) for one in self.exchanges],
            "offers": [one.to_data(lang) for one in self.offers],
            "notes": [_NO_ADVICE.in_(lang)],
        }


def negotiation_of(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    library: Library | None = None,
) -> Negotiation:
    """What passed and what was offered by a day, as far as the record held it.

    Args:
        casefile: what is recorded.
        as_of: the day asked for; what came later is left out. Today if not given.
        known_by: only what the record held on that day. Everything if not given.
        library: the law; all that this software knows if not given.
    """
    asked = as_of or date.today()
    reader = _Reading(casefile, asked, known_by, library or load_law())
    return Negotiation(
        casefile,
        asked,
        known_by,
        tuple(map(reader.exchange, reader.there(casefile.exchanges))),
        tuple(map(reader.offer, reader.there(casefile.offers))),
    )


class _Reading:
    def __init__(
        self, casefile: Casefile, as_of: date, known_by: date | None, library: Library
    ) -> None:
        self.file = casefile
        self.today = as_of.toordinal()
        self.record = known_by.toordinal() if known_by is not None else None
        self.library = library

    def there(self, entries: Iterable[One]) -> list[One]:
        """What was recorded and may have come by the days asked for, in the order of time."""
        found = [
            one
            for one in entries
            if not self._is_later(one.date)
            and (
                self.record is None
                or one.recorded_on is None
                or one.recorded_on.earliest <= self.record
            )
        ]
        return sorted(found, key=lambda one: (one.date is None, _order(one.date)))

    def exchange(self, entry: Exchange) -> Passed:
        """An exchange as it stood."""
        late = self._is_later(entry.answered_on)
        replied = None if late else (entry.answered or (_REPLIED if entry.answered_on else None))
        is_open = entry.asked is not None and replied is None
        done = entry.answered_on is not None and entry.date is not None and not late
        return Passed(
            entry=entry,
            from_=self.side(entry.from_),
            to=self.side(entry.to),
            answered=replied,
            is_open=is_open,
            waiting=self._since(entry.date) if is_open else None,
            took=_between(entry.date, entry.answered_on) if done else None,
            moved=tuple(map(self._moved, entry.moved)),
        )

    def offer(self, entry: Offer) -> Offered:
        """An offer as it stood, with the law of its kind."""
        # Before it came to another state it was open.
        state = "open" if self._is_later(entry.state_on) else entry.state
        over = entry.open_until is not None and entry.open_until.latest < self.today
        waits = state in (None, "open")
        return Offered(
            entry=entry,
            by=self.side(entry.by),
            to=self.side(entry.to),
            state=state,
            has_run_out=over and waits,
            waiting=self._since(entry.date) if waits and not over else None,
            basis=basis_of(entry.kind, self.file.requested_state),
            named=tuple(self.library.provision(id) for id in entry.law),
            library=self.library,
        )

    def side(self, one: Side | None) -> Text | None:
        """Who it is, in words."""
        if one is None or one.words is not None:
            return one.words if one is not None else None
        if one.authority is not None:
            return load_authorities().authorities[one.authority].present.name
        party = next((each for each in self.file.parties if each.id == one.party), None)
        if party is None:
            return None
        if party.name is not None:
            return Text(party.name, party.name)
        return party.organization or party.label or Text(party.id, party.id)

    def _moved(self, one: Moved) -> Text:
        told: list[Text] = []
        if one.step is not None:
            told.append(steps()[one.step])
        if one.event is not None:
            event = next((each for each in self.file.events if each.id == one.event), None)
            label = event.label or EVENT_TYPES[event.type].label if event is not None else None
            told.append(label or Text(one.event, one.event))
        if one.limit is not None:
            told.append(_LIMIT.format(limit=one.limit, asks=limits()[one.limit]))
        what = Text("; ".join(t.en for t in told) or "?", "; ".join(t.es for t in told) or "?")
        moved = _MOVED_TO.format(what=what, day=one.to) if one.to is not None else what
        return moved if one.note is None else _NOTED.format(what=moved, note=one.note)

    def _is_later(self, at: PartialDate | None) -> bool:
        return at is not None and at.earliest > self.today

    def _since(self, at: PartialDate | None) -> Days | None:
        return _between(at, day(date.fromordinal(self.today))) if at is not None else None


def _between(first: PartialDate | None, last: PartialDate | None) -> Days | None:
    """The days from one to the other, as few and as many as they can be."""
    if first is None or last is None or first.is_never or last.is_never:
        return None
    if first.earliest <= UNBOUNDED or last.latest >= NEVER:
        return Days(max(0, last.earliest - min(first.latest, last.earliest)), None)
    least = max(0, last.earliest - first.latest)
    return Days(least, max(least, last.latest - first.earliest))


def _order(at: PartialDate | None) -> tuple[int, int]:
    return (at.earliest, at.latest) if at is not None else (0, 0)


def _common(entry: Entry, lang: str) -> dict[str, Any]:
    request, offenses = getattr(entry, "request", None), getattr(entry, "offenses", ())
    return {
        "id": entry.id,
        "label": _words(entry.label, lang),
        "request": request,
        "transfer": getattr(entry, "transfer", None),
        "offenses": list(offenses),
        "note": _words(entry.note, lang),
        "sources": list(entry.sources),
        "confidence": entry.confidence,
    }


def _words(text: Text | None, lang: str) -> str | None:
    return text.in_(lang) if text is not None else None


def _days(days: Days | None) -> Mapping[str, int | None] | None:
    return {"least": days.least, "most": days.most} if days is not None else None


def _basis(basis: Basis, library: Library, lang: str) -> dict[str, Any]:
    sure, sure_given = basis.confidence(library), basis.gives_up_confidence(library)
    return {
        "has_basis": basis.has_basis,
        "law": [
            {"id": one.id, "citation": one.citation.in_(lang), "confidence": one.confidence}
            for one in basis.provisions(library)
        ],
        "says": basis.says.in_(lang),
        "confidence": sure,
        "confidence_text": CONFIDENCES[sure].in_(lang) if sure else None,
        "gives_up": basis.gives_up.in_(lang),
        "gives_up_law": list(basis.gives_up_law),
        "gives_up_confidence": sure_given,
    }


_ONE_DAY = Text("{n} day", "{n} día")
_DAYS = Text("{n} days", "{n} días")
_REPLIED = Text("answered; what was said is not recorded", "contestado; no consta qué se dijo")
_RUN_OUT = Text(
    "its last day is past, and no answer is recorded",
    "su último día pasó y no consta respuesta",
)
_NOT_RECORDED = Text("where it stands is not recorded", "no consta en qué estado está")
_LIMIT = Text("the time limit {limit}: {asks}", "el plazo {limit}: {asks}")
_MOVED_TO = Text("{what}, to {day}", "{what}, al {day}")
_NOTED = Text("{what} ({note})", "{what} ({note})")
_NO_ADVICE = Text(
    "This is no legal advice. That a provision bears on an offer is a reading; whether to take an "
    "offer is for those who may.",
    "Esto no es asesoría jurídica. Que una disposición atañe a un ofrecimiento es una lectura; "
    "aceptarlo o no toca a quien puede hacerlo.",
)
