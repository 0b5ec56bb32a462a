"""From a casefile and its assessment to the elements of its offenses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dedere.assessment.elements.choosing import Choice, choose
from dedere.assessment.elements.model import (
    CaseElements,
    Gap,
    MetInCase,
    OffenseInCase,
    PenaltySide,
)
from dedere.assessment.findings import Assessment
from dedere.bilingual import Text
from dedere.casefile import Casefile, Evidence, Subject, situate
from dedere.casefile.model import IDENTITY
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.law.elements import Meeting, penalty_test
from dedere.law.elements.model import State
from dedere.law.elements.threshold import RULE
from dedere.law.facts import facts_of
from dedere.law.language.provisions import DOUBTFUL
from dedere.law.language.situation import Datum, Level

RULES = (f"{RULE}#dual-criminality", RULE)
"""The rules of the treaty that ask for dual criminality and for the penalty."""

CONVICTED = ("found_guilty", "sentenced")


def elements_of(
    assessment: Assessment, *, offense: str | None = None, asked: str | None = None
) -> CaseElements:
    """The elements of the offenses of a casefile in both laws, with the evidence under them.

    Args:
        assessment: the assessed casefile; its days say which evidence was there.
        offense: the id of the only offense to show; all if not given.
        asked: the comparison to read it by; only where one offense is shown.

    Raises:
        NotKnownError: when there is no such offense, or no comparison of that name.
        DedereError: when the casefile asks for nobody, or is between other States; or when a
            comparison is asked for and several offenses are shown.
    """
    casefile = assessment.casefile
    requesting, requested = _states(casefile)
    shown = _shown(casefile, offense)
    if asked is not None and len(shown) > 1:
        raise DedereError(_WHICH_OFFENSE, _NAME_IT.format(ids=", ".join(o.id for o in shown)))
    there = tuple(one for one in casefile.evidence if _is_there(assessment, one))
    data = _as_known(assessment)
    return CaseElements(
        assessment,
        tuple(
            _in_case(
                assessment,
                one,
                choose(casefile, one, asked),
                there,
                (requesting, requested),
                data.get(one.id, {}),
            )
            for one in shown
        ),
        tuple(one for one in there if IDENTITY in one.carries),
        "evidence" in casefile.complete,
    )


def _states(casefile: Casefile) -> tuple[State, State]:
    states: Any = (casefile.requesting_state, casefile.requested_state)
    if set(states) != {"US", "MX"}:
        raise DedereError(_NOT_BETWEEN_THEM)
    requesting, requested = states
    return requesting, requested


def _shown(casefile: Casefile, id: str | None) -> tuple[Subject, ...]:
    if id is None:
        return casefile.offenses
    known = {one.id: one for one in casefile.offenses}
    if id not in known:
        raise NotKnownError(
            _NO_OFFENSE.format(id=id),
            did_you_mean(id, known) or _THERE_ARE.format(ids=", ".join(known)),
        )
    return (known[id],)


def _as_known(assessment: Assessment) -> dict[str, Mapping[str, Datum]]:
    """The values of each offense on the days that the assessment asked for."""
    situated = situate(
        assessment.casefile, assessment.as_of, assessment.known_by, assessment.readings
    )
    return {one.id: one.views[0].data for one in situated.offenses if one.views}


def _is_there(assessment: Assessment, one: Evidence) -> bool:
    """Whether the record held it, and its paper may have existed, on the days asked for."""
    known_by = assessment.known_by
    if (
        known_by is not None
        and one.recorded_on is not None
        and one.recorded_on.earliest > known_by.toordinal()
    ):
        return False
    paper = assessment.casefile.subject(one.paper) if one.paper is not None else None
    issued = paper.data.get("issued_on") if paper is not None else None
    return issued is None or bool(issued.value.earliest <= assessment.as_of.toordinal())


def _in_case(
    assessment: Assessment,
    offense: Subject,
    choice: Choice,
    there: tuple[Evidence, ...],
    states: tuple[State, State],
    data: Mapping[str, Datum],
) -> OffenseInCase:
    under: dict[str, list[Evidence]] = {}
    for one in there:
        for target in one.carries:
            if target.offense == offense.id and target.element is not None:
                under.setdefault(target.element, []).append(one)
    meetings = choice.comparison.meetings if choice.comparison is not None else ()
    known = {element.key for meeting in meetings for element in meeting.elements}
    aside = [one for key, some in under.items() if key not in known for one in some]
    stage = data.get("stage")
    requesting, requested = states
    return OffenseInCase(
        offense,
        choice,
        requesting,
        requested,
        tuple(
            MetInCase(
                meeting,
                gap_of(meeting, requested),
                {one.key: tuple(under.get(one.key, ())) for one in meeting.elements},
            )
            for meeting in meetings
        ),
        tuple(
            _penalty(data, choice, state, role)
            for state, role in zip(states, ("requesting_state", "requested_state"), strict=True)
        ),
        tuple(
            one
            for rule in RULES
            for one in assessment.findings
            if one.rule.id == rule and one.subject == offense.id
        ),
        tuple(dict.fromkeys(aside)),
        stage is not None and stage.value in CONVICTED,
        tuple(_younger(choice, data.get("committed_on"))),
    )


def _younger(choice: Choice, committed: Datum | None) -> Iterator[tuple[State, Text]]:
    """Where the law that is compared may not have been there when the offense was committed."""
    if choice.comparison is None or committed is None:
        return
    for one in choice.comparison.offenses:
        if one.since is not None and committed.value.earliest < one.since.latest:
            yield (
                one.state,
                _YOUNGER.format(cited=one.cites[0], since=one.since, committed=committed.value),
            )


def gap_of(meeting: Meeting, requested: State) -> Gap | None:
    """What a meeting means where a State is asked; None where both laws ask the same."""
    if not meeting.is_gap:
        return None
    if meeting.disregarded:
        return Gap.ARGUED if meeting.confidence == DOUBTFUL else Gap.DISREGARDED
    if meeting.how == "partly":
        return Gap.IN_PART
    return Gap.TO_SHOW if meeting.narrower_in(requested) else Gap.HARMLESS


def _penalty(data: Mapping[str, Datum], choice: Choice, state: State, role: str) -> PenaltySide:
    fact = facts_of(Level.OFFENSE)[f"max_penalty_months_{role}"]
    datum = data.get(fact.name)
    test = penalty_test(choice.comparison)[state] if choice.comparison is not None else None
    recorded = str(fact.write(datum.value)) if datum is not None else None
    agrees = None
    if recorded is not None and test is not None and test.offense.penalties:
        most = {
            "life" if one.most.months is None else str(one.most.months)
            for one in test.offense.penalties
        }
        agrees = recorded in most
    return PenaltySide(state, fact.key, recorded, agrees, test)


_NOT_BETWEEN_THEM = Text(
    "The elements are compared between the United States and Mexico; this casefile asks for nobody "
    "between the two.",
    "Los elementos se comparan entre Estados Unidos y México; en este expediente nadie es pedido "
    "entre ambos.",
)
_YOUNGER = Text(
    "{cited} is law in this form since {since}, and the offense is of {committed}: compare the law "
    "of that day.",
    "{cited} es ley en esta forma desde {since}, y el delito es de {committed}: compare la ley de "
    "esa fecha.",
)
_NO_OFFENSE = Text(
    "No offense of this casefile has the id '{id}'.",
    "Ningún delito de este expediente tiene el id «{id}».",
)
_THERE_ARE = Text("There are: {ids}.", "Hay: {ids}.")
_WHICH_OFFENSE = Text(
    "One comparison cannot be meant for every offense.",
    "Una comparación no puede ser para todos los delitos.",
)
_NAME_IT = Text(
    "Name the offense with --offense: {ids}.", "Indique el delito con --offense: {ids}."
)
