"""B12: the assurances that the Secretary of State asks for, and those that the law needs."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.law import load
from dedere.law.language.expressions import AllOf, some
from dedere.law.language.facts import YesNo
from dedere.law.language.situation import Level
from dedere.procedure.graph import Guard, Process, Recorded, Step
from dedere.procedure.roles import REQUESTING_STATE, SECRETARY_OF_STATE


@dataclass(frozen=True, eq=False)
class Assurance:
    """The steps of one assurance, and the one that opens it."""

    asked: Step
    given: Step
    better: Step
    sufficient: Step
    insufficient: Step
    dropped: Step


def _yes_no(key: str) -> YesNo:
    fact = load().facts[key]
    assert isinstance(fact, YesNo)  # noqa: S101 - the law asks it so
    return fact


def could_be_put_to_death() -> Guard:
    """Whether article 8 asks for an assurance: death under the asking State's law alone."""
    return Guard(
        "death-penalty",
        Text(
            "an offense is punishable by death in the requesting State and not in the requested",
            "un delito se castiga con la muerte en el Estado requirente y no en el requerido",
        ),
        some(
            Level.OFFENSE,
            AllOf(
                (
                    _yes_no("offense.punishable_by_death_requesting_state"),
                    ~_yes_no("offense.punishable_by_death_requested_state"),
                )
            ),
        ),
    )


def declare_death_penalty(request: Process) -> Step:
    """The assurance of article 8, where an offense could bring death."""
    return request.step(
        "death-penalty-assurance",
        Text(
            "Mexico assures that death will not be imposed or carried out",
            "México asegura que la muerte no se impondrá o no se ejecutará",
        ),
        by=REQUESTING_STATE,
        law=("treaty-1978/8", "us/state/death-and-life-sentence"),
        where=could_be_put_to_death(),
        event=Recorded("assurance_given", ("death_penalty",)),
    )


def declare(request: Process, assurance: Process) -> Assurance:
    """An assurance that is asked for: given, found sufficient, or no longer needed."""
    asked = request.step(
        "assurance-asked",
        Text(
            "the Secretary of State asks Mexico for an assurance or a condition",
            "el Secretario de Estado pide a México una seguridad o condición",
        ),
        by=SECRETARY_OF_STATE,
        law=("treaty-1978/8", "us/farra/2242", "us/22-cfr/95"),
        opens=assurance,
        event=Recorded("assurance_requested"),
    )
    given = assurance.step(
        "given",
        Text("Mexico gives the assurance", "México otorga la seguridad"),
        by=REQUESTING_STATE,
        law=("treaty-1978/8", "us/farra/2242"),
        due=True,
        event=Recorded("assurance_given"),
    )
    better = assurance.step(
        "better-given",
        Text("Mexico gives a better assurance", "México otorga una seguridad mejor"),
        by=REQUESTING_STATE,
        law=("treaty-1978/8", "us/farra/2242"),
        included=False,
        once=True,
        event=Recorded("assurance_given"),
    )
    sufficient = assurance.step(
        "sufficient",
        Text(
            "the Secretary considers the assurance sufficient",
            "el Secretario estima suficiente la seguridad",
        ),
        by=SECRETARY_OF_STATE,
        law=("treaty-1978/8", "us/farra/2242"),
        once=True,
        event=Recorded("other", ("assurance_accepted",)),
    )
    insufficient = assurance.step(
        "insufficient",
        Text(
            "the Secretary considers the assurance insufficient and asks for a better one",
            "el Secretario estima insuficiente la seguridad y pide otra mejor",
        ),
        by=SECRETARY_OF_STATE,
        law=("treaty-1978/8", "us/farra/2242"),
        event=Recorded("other", ("assurance_insufficient",)),
    )
    dropped = assurance.step(
        "dropped",
        Text(
            "the Secretary no longer needs the assurance",
            "el Secretario ya no requiere la seguridad",
        ),
        by=SECRETARY_OF_STATE,
        law="treaty-1978/8",
        once=True,
        event=Recorded("other", ("assurance_not_needed",)),
    )
    assurance.phase(
        "assurance-steps",
        Text("Each assurance", "Cada seguridad"),
        given,
        better,
        sufficient,
        insufficient,
        dropped,
    )
    first = Text("no assurance was given yet", "aún no se otorga la seguridad")
    sufficient.needs(given, law="treaty-1978/8", why=first)
    insufficient.needs(given, law="treaty-1978/8", why=first)
    wanting = Text("a better assurance was asked for", "se pidió una seguridad mejor")
    insufficient.brings_in(better, law="treaty-1978/8", why=wanting)
    insufficient.makes_due(better, law="treaty-1978/8", why=wanting)
    sufficient.waits_for(better, law="treaty-1978/8", why=wanting)
    sufficient.shuts_out(
        insufficient,
        dropped,
        law="treaty-1978/8",
        why=Text("it was found sufficient", "se estimó suficiente"),
    )
    dropped.shuts_out(
        given,
        better,
        sufficient,
        insufficient,
        law="treaty-1978/8",
        why=Text("it is no longer needed", "ya no se requiere"),
    )
    return Assurance(asked, given, better, sufficient, insufficient, dropped)
