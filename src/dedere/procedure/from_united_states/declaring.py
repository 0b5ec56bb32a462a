"""The whole procedure put together from its parts."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states import (
    afterwards,
    asking,
    assurances,
    bail,
    certification,
    complaint_and_arrest,
    habeas,
    habeas_course,
    hearing,
    outside,
    secretary,
    surrender,
)
from dedere.procedure.from_united_states.habeas import Habeas
from dedere.procedure.graph import Party, Procedure, Process, Recorded, Step
from dedere.procedure.roles import PERSON, REQUESTING_STATE


@dataclass(frozen=True, eq=False)
class Parts:
    """The parts of the way, with their steps."""

    procedure: Procedure
    matter: outside.Matter
    asking: asking.Asking
    arresting: complaint_and_arrest.Arresting
    hearing: hearing.Hearing
    certifying: certification.Certifying
    offense: certification.Offense
    assurance: assurances.Assurance
    death_penalty: Step
    deciding: secretary.Deciding
    surrendering: surrender.Surrendering
    afterwards: afterwards.Afterwards
    petition: Step
    habeas: Habeas
    habeas_outside: Habeas


OVER = Text("the procedure on this request is over", "terminó el procedimiento de esta petición")


def declare() -> Parts:
    """Declare every part, in the order of the way, and then what ends them."""
    procedure = Procedure(
        "from-united-states",
        Text("Extradition from the United States", "Extradición desde los Estados Unidos"),
    )
    request = procedure.many("request", Text("request", "petición"))
    suit_outside = procedure.many("habeas", Text("habeas petition", "petición de hábeas corpus"))
    offense_process = request.many("offense", Text("offense", "delito"))
    assurance_process = request.many("assurance", Text("assurance", "seguridad"))
    suit = request.many("habeas", Text("habeas petition", "petición de hábeas corpus"))

    matter = outside.declare(procedure, request, suit_outside)
    asked = asking.declare(request)
    arresting = complaint_and_arrest.declare(request, asked)
    bail.declare(request, arresting)
    heard = hearing.declare(request, asked, arresting)
    certifying = certification.declare(request, asked, arresting, heard)
    offense = certification.declare_offense(offense_process)
    named = _offenses_and_petitions(request, offense_process, suit, arresting)
    assurance = assurances.declare(request, assurance_process)
    death_penalty = assurances.declare_death_penalty(request)
    deciding = secretary.declare(request, heard, certifying, assurance, death_penalty)
    surrendering = surrender.declare(request, heard, certifying, deciding, assurance, offense)
    in_mexico = afterwards.declare(request, heard, surrendering)
    petition = habeas.declare(suit, ends_the_request=True)
    petition_outside = habeas.declare(suit_outside, ends_the_request=False)
    habeas_course.relate(petition)
    habeas_course.relate(petition_outside)
    secretary.hold_the_order(deciding, petition)
    surrender.hold_the_surrender(certifying, surrendering, petition)
    parts = Parts(
        procedure,
        matter,
        asked,
        arresting,
        heard,
        certifying,
        offense,
        assurance,
        death_penalty,
        deciding,
        surrendering,
        in_mexico,
        named,
        petition,
        petition_outside,
    )
    _stays(parts)
    _ends(parts, request, offense_process, assurance_process)
    return parts


def _offenses_and_petitions(
    request: Process,
    offense: Process,
    suit: Process,
    arresting: complaint_and_arrest.Arresting,
) -> Step:
    """What opens the offenses and the petitions of a request."""
    named = request.step(
        "offense-named",
        Text("the request names an offense", "la petición señala un delito"),
        by=REQUESTING_STATE,
        law=("treaty-1978/10/2", "treaty-1978/2/1"),
        opens=offense,
        event=Recorded("other", ("offense_added", "offense_named")),
    )
    petition = request.step(
        "habeas-petition",
        Text(
            "the person seeks habeas corpus against detention, commitment or surrender",
            "la persona pide hábeas corpus contra la detención, la certificación o la entrega",
        ),
        by=PERSON,
        law=("us/28-usc/2241/c/1", "us/28-usc/2241/c/3"),
        opens=suit,
        event=Recorded("habeas_filed"),
    )
    request.phase(
        "beside",
        Text("Offenses and petitions", "Delitos y peticiones de hábeas corpus"),
        named,
        petition,
    )
    petition.needs(
        arresting.provisional_arrest,
        arresting.arrest,
        law="us/28-usc/2241/c/1",
        why=Text("the writ is for who is in custody", "el auto es para quien está en custodia"),
    )
    return petition


def _stays(parts: Parts) -> None:
    """A stay bars whatever takes the person out of the country, also outside the treaty."""
    stayed = Text("a court has stayed the surrender", "un tribunal suspendió la entrega")
    surrendering, apart = parts.surrendering, parts.habeas_outside
    for leaves in (surrendering.surrender, surrendering.temporary, parts.matter.transfer):
        leaves.waits_for(
            apart.stay_ends, apart.stay_on_appeal_ends, law="us/28-usc/2241", why=stayed
        )
    parts.matter.transfer.waits_for(
        parts.habeas.stay_ends, parts.habeas.stay_on_appeal_ends, law="us/28-usc/2241", why=stayed
    )


def _ends(parts: Parts, request: Process, offense: Process, assurance: Process) -> None:
    """What is left after each closing step."""
    asked, arresting, certifying = parts.asking, parts.arresting, parts.certifying
    deciding, surrendering, suit = parts.deciding, parts.surrendering, parts.habeas
    own = list(request.own)
    in_mexico: list[Party] = [
        step for step in own if step.name in _IN_MEXICO or step is parts.surrendering.surrender
    ]
    goes_on: list[Party] = [step for step in own if step.name in _GO_ON]
    rest: list[Party] = [step for step in own if step not in in_mexico and step not in goes_on]
    left = request.group(
        "open",
        Text("what was open", "lo que estaba pendiente"),
        *rest,
        suit.whole,
        *assurance.own,
    )
    everything = request.group(
        "everything",
        Text("all of the request", "toda la petición"),
        left,
        *in_mexico,
        *goes_on,
        *offense.own,
    )
    handed_over = Text("the person was handed over", "la persona ya fue entregada")
    surrendering.surrender.shuts_out(left, law="us/18-usc/3186", why=handed_over)
    for closer in (
        certifying.deny_on_remand,
        deciding.refuse,
        deciding.refuse_national,
        surrendering.discharged,
        asked.withdrawn,
    ):
        closer.shuts_out(everything, law=closer.law[0], why=OVER)
    asked.withdrawn.brings_in(
        certifying.set_free,
        law="us/18-usc/3184",
        why=Text("nothing holds the person any more", "ya nada sostiene la detención"),
    )
    for closer in (suit.released, suit.writ_issues):
        closer.shuts_out(everything, law="us/28-usc/2243", why=OVER)
        closer.shuts_out(suit.whole, law="us/28-usc/2243", why=OVER, others=True)

    denied = Text(
        "the judge has not certified since the complaint was denied",
        "el juez no ha certificado desde que negó la denuncia",
    )
    for one in (deciding.order, surrendering.surrender, surrendering.temporary):
        one.waits_for(arresting.complaint_again, law="us/18-usc/3184", why=denied)

    gone = Text("the matter of this person is over", "terminó el asunto de esta persona")
    matter, apart = parts.matter, parts.habeas_outside
    for exit_ in (matter.transfer, matter.death):
        exit_.shuts_out(
            everything,
            apart.whole,
            *(step for step in parts.procedure.own if step is not exit_),
            law=exit_.law[0],
            why=gone,
        )


_IN_MEXICO = frozenset(
    {
        "tried",
        "consent-asked",
        "consent-given",
        "consent-refused",
        "free-to-leave",
        "left-mexico",
        "sixty-days-free",
        "came-again",
        "tried-for-another",
    }
)
_GO_ON = frozenset(
    {
        "inquiry",
        "amparo-in-mexico",
        "amparo-in-mexico-denied",
        "warrant-annulled",
        "decision-told",
    }
)
"""What goes on when the person is in Mexico."""
