"""The matter of one person: what stands beside the requests, and the exits from the treaty."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    FGR,
    MEXICAN_AGENTS,
    MEXICAN_PROSECUTOR,
    PERSON,
    SRE,
    US_ATTORNEY,
    US_MARSHALS,
    US_TRIAL_COURT,
)


@dataclass(frozen=True, eq=False)
class Matter:
    """The steps outside every request."""

    request: Step
    petition: Step
    transfer: Step
    death: Step


def declare(matter: Process, request: Process, suit: Process) -> Matter:
    """What opens requests and petitions, what happens at home, and what ends everything."""
    asks = matter.step(
        "request-begun",
        Text(
            "Mexico's prosecutor sets out to have a person extradited for a criminal cause",
            "la fiscalía mexicana inicia la extradición de una persona por una causa penal",
        ),
        by=(MEXICAN_PROSECUTOR, FGR, SRE),
        law=("mx/lei/3/2", "treaty-1978/1/1"),
        opens=request,
        event=Recorded("other", ("request_prepared", "file_opened")),
    )
    petition = matter.step(
        "habeas-petition",
        Text(
            "the person seeks habeas corpus outside any request",
            "la persona pide hábeas corpus fuera de toda petición",
        ),
        by=PERSON,
        law=("us/28-usc/2241/c/1", "us/28-usc/2241/c/3"),
        opens=suit,
        event=Recorded("habeas_filed"),
    )
    us_arrest = matter.step(
        "arrest-at-home",
        Text(
            "the person is arrested in a case of the United States",
            "se detiene a la persona por un asunto de los Estados Unidos",
        ),
        by=US_MARSHALS,
        law="treaty-1978/15/1",
        event=Recorded("other", ("arrest_domestic",)),
    )
    us_charge = matter.step(
        "charged-at-home",
        Text(
            "the person is charged or tried in the United States",
            "se acusa o juzga a la persona en los Estados Unidos",
        ),
        by=(US_ATTORNEY, US_TRIAL_COURT),
        law="treaty-1978/15/1",
        event=(
            Recorded("other", ("indictment", "domestic_charge", "indictment_domestic")),
            Recorded("us_arraignment"),
        ),
    )
    us_sentence = matter.step(
        "sentenced-at-home",
        Text(
            "the person is sentenced in the United States",
            "se sentencia a la persona en los Estados Unidos",
        ),
        by=US_TRIAL_COURT,
        law=("treaty-1978/15/1", "treaty-1978/15/2"),
        event=(
            Recorded("sentence", ("domestic",)),
            Recorded("trial_verdict", ("domestic",)),
            Recorded("plea", ("domestic",)),
        ),
    )
    us_case_ended = matter.step(
        "case-at-home-ended",
        Text(
            "the case or penalty in the United States ends",
            "termina el proceso o la pena en los Estados Unidos",
        ),
        by=(US_ATTORNEY, US_TRIAL_COURT),
        law=("treaty-1978/15/1", "us/case-law/ye-gon-v-holt-2014"),
        event=(
            Recorded("withdrawal"),
            Recorded("withdrawal", ("domestic", "indictment_dismissed")),
            Recorded("release", ("domestic",)),
        ),
    )
    transfer = matter.step(
        "transfer-outside-treaty",
        Text(
            "the person is taken to Mexico outside the treaty: deportation or another way",
            "se lleva a la persona a México fuera del tratado: deportación u otra vía",
        ),
        by=(US_MARSHALS, MEXICAN_AGENTS),
        law=("us/jm/9-15.610", "us/18-usc/3181/a"),
        once=True,
        closing=True,
        event=(Recorded("transfer_outside_treaty"), Recorded("other", ("deported", "removal"))),
    )
    death = matter.step(
        "death",
        Text("the person dies", "muere la persona"),
        by=PERSON,
        law="treaty-1978/19",
        once=True,
        closing=True,
        event=Recorded("other", ("death",)),
    )
    matter.phase(
        "matter",
        Text("The person and the requests", "La persona y las peticiones"),
        asks,
        petition,
        us_arrest,
        us_charge,
        us_sentence,
        us_case_ended,
    )
    matter.phase(
        "outside",
        Text("Outside the treaty", "Fuera del tratado"),
        transfer,
        death,
    )
    return Matter(asks, petition, transfer, death)
