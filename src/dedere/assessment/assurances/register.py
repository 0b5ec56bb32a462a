"""The register: each assurance with its state, and whether surrender can be ready.

An entry of the casefile is one assurance, from the day on which it was asked for to how it is
watched after surrender. Surrender is not ready while one that the law makes necessary is open, by
the findings, or while one that was asked for is owed, by the procedure. Where the two do not agree,
both are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from dedere.assessment.assess import assess
from dedere.assessment.assurances.needs import Need, needs_of
from dedere.assessment.findings import Assessment
from dedere.assessment.next_model import NextSteps
from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.model import Casefile, Event, Subject
from dedere.law.facts import assurance, facts_of
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Datum, Level


class Standing(StrEnum):
    """What became of an assurance."""

    ASKED = "asked"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    INSUFFICIENT = "insufficient"
    REFUSED = "refused"
    EXPIRED = "expired"
    NOT_KNOWN = "not_known"


STANDINGS: Mapping[Standing, Text] = {
    Standing.ASKED: Text("asked for, not given yet", "pedida, aún no otorgada"),
    Standing.OFFERED: Text("given, not judged yet", "otorgada, aún sin juzgar"),
    Standing.ACCEPTED: Text("given and found sufficient", "otorgada y estimada suficiente"),
    Standing.INSUFFICIENT: Text("given and found insufficient", "otorgada y estimada insuficiente"),
    Standing.REFUSED: Text("refused", "negada"),
    Standing.EXPIRED: Text("expired", "vencida"),
    Standing.NOT_KNOWN: Text("its state is not recorded", "no consta su estado"),
}


@dataclass(frozen=True)
class Assurance:
    """One assurance of the register, as of a day."""

    entry: Subject
    request: str | None
    standing: Standing
    values: Mapping[str, Datum]
    """What is recorded of it by that day, by the name of the fact."""
    meets: tuple[str, ...]
    """The rules whose need it was given for, whether it suffices or not."""

    def value(self, fact: Fact) -> Any:
        """A value of it, or None."""
        datum = self.values.get(fact.name)
        return datum.value if datum is not None else None

    @property
    def matter(self) -> Text | None:
        """What it covers."""
        covered = self.value(assurance.covers)
        return assurance.COVERS[covered] if covered is not None else None

    @property
    def words_differ(self) -> bool | None:
        """Whether other words were given than were asked for; None where one text lacks."""
        asked, given = self.value(assurance.wording_asked), self.value(assurance.wording_given)
        if asked is None or given is None:
            return None
        return bool(" ".join(asked.split()) != " ".join(given.split()))

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The assurance as plain values, with its words in one language."""
        label = self.entry.label
        return {
            "id": self.entry.id,
            "label": label.in_(lang) if label else None,
            "request": self.request,
            "standing": self.standing.value,
            "standing_text": STANDINGS[self.standing].in_(lang),
            "covers": self.value(assurance.covers),
            "covers_text": self.matter.in_(lang) if self.matter else None,
            "words_differ": self.words_differ,
            "meets": list(self.meets),
            "values": {
                name: {
                    "label": fact.label.in_(lang),
                    "value": fact.write(datum.value),
                    "shown": fact.show(datum.value).in_(lang),
                    "source": datum.source or self.entry.source,
                    "confidence": datum.confidence or self.entry.confidence,
                    "by": datum.by.in_(lang) if datum.by else None,
                    "date": str(datum.dated) if datum.dated else None,
                }
                for name, fact in facts_of(Level.ASSURANCE).items()
                if (datum := self.values.get(name)) is not None
            },
        }


@dataclass(frozen=True)
class Readiness:
    """Whether surrender in a request can be ready, as far as assurances go."""

    request: str
    open: tuple[Need, ...]
    undecided: tuple[Need, ...]
    surrendered: bool
    """Whether a surrender of the person in this request is recorded."""
    owed: tuple[Text, ...]
    """What holds the surrender or its order back in the procedure, for want of an assurance."""

    @property
    def ready(self) -> bool | None:
        """False while one is wanting or owed, None while that is not known of one."""
        if self.open or self.owed:
            return False
        return None if self.undecided else True

    @property
    def disagreement(self) -> Text | None:
        """Where the findings and the procedure do not say the same."""
        if self.open and not self.owed:
            return _NOT_RAISED
        if self.owed and not self.open and not self.undecided:
            return _NOT_NEEDED
        return None

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The readiness as plain values."""
        told = self.disagreement
        return {
            "request": self.request,
            "ready": self.ready,
            "surrendered": self.surrendered,
            "open": [one.to_data(lang) for one in self.open],
            "undecided": [one.to_data(lang) for one in self.undecided],
            "owed": [text.in_(lang) for text in self.owed],
            "disagreement": told.in_(lang) if told else None,
        }


@dataclass(frozen=True)
class Register:
    """All assurances of a casefile, what is needed, and whether surrender can be ready."""

    assurances: tuple[Assurance, ...]
    needs: tuple[Need, ...]
    readiness: tuple[Readiness, ...]
    events: tuple[Event, ...]
    """Events about assurances up to the day: what was asked and given, as it was recorded."""
    complete: bool
    """Whether the casefile says that the list of assurances is whole."""

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The register as plain values."""
        return {
            "assurances": [one.to_data(lang) for one in self.assurances],
            "needs": [one.to_data(lang) for one in self.needs],
            "readiness": [one.to_data(lang) for one in self.readiness],
            "events": [
                {
                    "id": one.id,
                    "type": one.type,
                    "date": str(one.date) if one.date else None,
                    "request": one.request,
                    "detail": one.detail.in_(lang) if one.detail else None,
                    "source": one.source,
                }
                for one in self.events
            ],
            "complete": self.complete,
        }


def register_of(assessment: Assessment, steps: NextSteps | None = None) -> Register:
    """The register as of the day of an assessment.

    *steps*, asked for with ``every=True`` as of the same day, says what the procedure holds back.
    """
    casefile = assessment.casefile
    needs = needs_of(assessment)
    entries = tuple(_assurance(one, assessment, needs) for one in _entries(assessment))
    over = {one.entry.id for one in entries if one.standing is Standing.EXPIRED}
    if over:
        needs = needs_of(_without(over, assessment))
    situated = steps.names.situated if steps is not None else None
    events = situated.events if situated is not None else ()
    return Register(
        entries,
        needs,
        tuple(_readiness(one.id, needs, casefile, events, steps) for one in casefile.requests),
        tuple(one for one in events if one.type in ("assurance_requested", "assurance_given")),
        "assurances" in casefile.complete,
    )


def _without(entries: set[str], assessment: Assessment) -> Assessment:
    casefile = assessment.casefile
    kept = tuple(one for one in casefile.assurances if one.id not in entries)
    return assess(
        replace(casefile, assurances=kept),
        as_of=assessment.as_of,
        known_by=assessment.known_by,
        library=assessment.library,
        readings=assessment.readings,
    )


def _entries(assessment: Assessment) -> Iterator[Subject]:
    for entry in assessment.casefile.assurances:
        if _recorded(entry.recorded_on, assessment.known_by):
            yield entry


def _recorded(on: PartialDate | None, known_by: date | None) -> bool:
    return on is None or known_by is None or on.earliest <= known_by.toordinal()


def _assurance(entry: Subject, assessment: Assessment, needs: tuple[Need, ...]) -> Assurance:
    today = assessment.as_of.toordinal()
    values = {
        name: datum
        for name, datum in entry.data.items()
        if _recorded(datum.recorded_on, assessment.known_by)
        and (datum.dated is None or datum.dated.earliest <= today)
        and not _is_later(name, datum, today)
    }
    request = assessment.casefile.request_of(entry)
    covered = values.get(assurance.covers.name)
    undertaken = values.get("undertakes")
    meets = [
        need.finding.rule.id
        for need in needs
        if request in (None, need.request)
        and (
            (covered is not None and covered.value in need.covers)
            or (undertaken is not None and set(need.undertakes) & undertaken.value.values)
        )
    ]
    return Assurance(entry, request, _standing(values, today), values, tuple(dict.fromkeys(meets)))


def _is_later(name: str, datum: Datum, today: int) -> bool:
    """Whether a day lies after the one asked for; when it will expire is known before."""
    fact = facts_of(Level.ASSURANCE)[name]
    return (
        fact.type == "date"
        and not fact.foreseeable
        and not datum.value.is_never
        and bool(datum.value.earliest > today)
    )


def _standing(values: Mapping[str, Datum], today: int) -> Standing:
    def day(fact: Fact) -> PartialDate | None:
        datum = values.get(fact.name)
        return datum.value if datum is not None else None

    given, expires = day(assurance.given_on), day(assurance.expires_on)
    there = given is not None and not given.is_never
    judged = values.get(assurance.considered_sufficient.name)
    if expires is not None and expires.latest < today and there:
        return Standing.EXPIRED
    if judged is not None:
        return Standing.ACCEPTED if judged.value else Standing.INSUFFICIENT
    if day(assurance.declined_on) is not None:
        return Standing.REFUSED
    if there:
        return Standing.OFFERED
    if day(assurance.asked_on) is not None:
        return Standing.ASKED
    return Standing.NOT_KNOWN


def _readiness(
    request: str,
    needs: tuple[Need, ...],
    casefile: Casefile,
    events: Iterable[Event],
    steps: NextSteps | None,
) -> Readiness:
    mine = [one for one in needs if one.request in (None, request)]
    return Readiness(
        request,
        tuple(one for one in mine if one.open),
        tuple(one for one in mine if one.open is None),
        any(
            one.type == "surrender"
            and one.result == "surrendered"
            and casefile.request_of(one) == request
            for one in events
        ),
        tuple(dict.fromkeys(_owed(request, steps))) if steps is not None else (),
    )


_SURRENDER = ("surrender", "surrender-order", "surrender-ordered")


def _owed(request: str, steps: NextSteps) -> Iterator[Text]:
    for held in steps.disabled:
        if held.step.name not in _SURRENDER or held.node[1][:1] != (request,):
            continue
        for hold in held.because:
            if hold.step is not None and hold.step.process.name == "assurance":
                yield hold.text


_NOT_RAISED = Text(
    "The law makes one necessary, and none is owed in the procedure: it was not asked for, or that "
    "is not recorded, or what was given has not sufficed.",
    "La ley hace necesaria una y en el procedimiento no se debe ninguna: no se pidió, o no consta, "
    "o la otorgada no bastó.",
)
_NOT_NEEDED = Text(
    "One that was asked for is owed, though no rule that was asked here makes it necessary.",
    "Se debe una que se pidió, aunque ninguna regla aquí preguntada la hace necesaria.",
)
