"""How a person comes before the court, or does not."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.charging import Charging
from dedere.dockets.path.roles import (
    AGENTS,
    COURT,
    DEFENDANT,
    MAGISTRATE,
    OTHER_STATE,
    US_MARSHALS,
)
from dedere.dockets.path.way import Sign, Way, sign, sure
from dedere.procedure.graph import Step

_BEFORE_THE_COURT = ("initial-appearance",)
_SUPERVISION = {"on": ("supervision",)}


@dataclass(frozen=True, eq=False)
class Bringing:
    """The steps that bring a person."""

    warrant: Step
    summons: Step
    fugitive: Step
    held_abroad: Step
    extradited: Step
    arrest: Step
    writ: Step
    came: Step
    sent: Step

    @property
    def brought(self) -> tuple[Step, ...]:
        """Any of these brings the person before the court."""
        return (self.arrest, self.summons, self.writ, self.came, self.extradited, self.sent)


def declare(way: Way, charging: Charging) -> Bringing:
    """Declare warrant, arrest and the other ways."""
    made = Bringing(
        *_called(way), *_away(way), _arrest(way), *_otherwise(way), sent=_from_elsewhere(way)
    )
    way.phase(
        "bringing",
        Text("How the person comes before the court", "Cómo llega la persona ante el tribunal"),
        made.warrant,
        made.summons,
        made.fugitive,
        made.held_abroad,
        made.extradited,
        made.arrest,
        made.writ,
        made.came,
        made.sent,
    )
    charging.every.brings_in(
        made.warrant,
        made.summons,
        law="us/frcrp/9",
        why=Text("it calls a person to answer a charge", "llama a responder de una acusación"),
    )
    charging.superseding.brings_in(
        made.warrant,
        made.summons,
        law="us/frcrp/9",
        why=Text("it calls a person to answer a charge", "llama a responder de una acusación"),
    )
    return made


def _called(way: Way) -> tuple[Step, Step]:
    warrant = way.step(
        "warrant",
        Text("warrant of arrest", "orden de aprehensión (warrant)"),
        by=MAGISTRATE,
        law=("us/frcrp/4", "us/frcrp/9"),
        about=Text(
            "A judge, or the clerk on an indictment, orders the arrest. It stays open until it is "
            "executed or recalled.",
            "Un juez, o la secretaría si hay acusación del gran jurado, ordena la detención. Queda "
            "vigente hasta que se ejecuta o se retira.",
        ),
        like=Text("The orden de aprehensión", "La orden de aprehensión"),
        unlike=Text(
            "After an indictment no judge looks at the evidence again before it is issued.",
            "Tras la acusación del gran jurado ningún juez revisa de nuevo las pruebas para "
            "librarla.",
        ),
        until="judgment",
        shown=(
            Sign(
                ("warrant.issued", "warrant.ordered"),
                lacking={**_SUPERVISION, "kind": ("summons",)},
            ),
        ),
        usual=("arrest",),
        included=False,
    )
    summons = way.step(
        "summons",
        Text("summons", "citatorio (summons)"),
        by=MAGISTRATE,
        law=("us/frcrp/4", "us/frcrp/9"),
        about=Text(
            "The court calls the person to a day instead of having the person arrested.",
            "El tribunal cita a la persona para un día en vez de ordenar su detención.",
        ),
        like=Text("The citatorio to the initial hearing", "El citatorio a la audiencia inicial"),
        unlike=Text(
            "In effect the same; for a company it is the only way.",
            "En efecto lo mismo; para una empresa es la única vía.",
        ),
        until="judgment",
        shown=(Sign(("summons.issued", "summons.returned_executed"), lacking=_SUPERVISION),),
        usual=_BEFORE_THE_COURT,
        included=False,
    )
    return warrant, summons


def _away(way: Way) -> tuple[Step, Step, Step]:
    fugitive = way.step(
        "fugitive",
        Text("fugitive", "prófugo (fugitive)"),
        by=COURT,
        law="us/18-usc/3161/h",
        about=Text(
            "The court treats the person as a fugitive. The case rests, and no period runs against "
            "the prosecution meanwhile.",
            "El tribunal tiene a la persona por prófuga. El caso descansa y mientras tanto no "
            "corre plazo contra la acusación.",
        ),
        like=Text(
            "The declaration that the accused evaded justice",
            "La declaración de sustracción a la acción de la justicia",
        ),
        unlike=Text(
            "Often a mere mark of the clerk (fugitive calendar), and no decision that anybody can "
            "appeal.",
            "A menudo es una simple anotación de la secretaría, y no una resolución impugnable.",
        ),
        shown=(sign("fugitive.status"),),
        usual=("arrest",),
        beside=True,
    )
    abroad = way.step(
        "held-abroad",
        Text("held abroad", "detención en el extranjero"),
        by=AGENTS,
        law="us/frcrp/4/c",
        about=Text(
            "The docket says that the person is held outside the United States. That is not yet a "
            "coming before this court.",
            "El expediente dice que la persona está detenida fuera de Estados Unidos. Eso aún no "
            "es comparecer ante este tribunal.",
        ),
        like=Text(
            "The provisional arrest with a view to extradition, seen from the other side",
            "La detención provisional con fines de extradición, vista desde el otro lado",
        ),
        unlike=Text(
            "What happens there stands in the other State's file, not in this docket.",
            "Lo que ocurre allá consta en el expediente del otro Estado, no en este.",
        ),
        shown=(sure("custody.abroad", "extradition.awaited"),),
        usual=("extradited",),
        beside=True,
    )
    extradited = way.step(
        "extradited",
        Text("extradited to the United States", "extraditado a Estados Unidos"),
        by=OTHER_STATE,
        law="us/18-usc/3192",
        about=Text(
            "Words of the docket say that another State surrendered the person for this case.",
            "Palabras del expediente dicen que otro Estado entregó a la persona para este caso.",
        ),
        like=Text("The surrender of an active extradition", "La entrega en una extradición activa"),
        unlike=Text(
            "The surrender itself is an act of the other State; the docket often shows only an "
            "arrest at the airport.",
            "La entrega es acto del otro Estado; a menudo el expediente solo muestra una detención "
            "en el aeropuerto.",
        ),
        until="judgment",
        shown=(Sign(("extradition.to_us",), lacking={"direction": ("from_us",)}, least=0.8),),
        usual=("arrest", "initial-appearance"),
    )
    return fugitive, abroad, extradited


def _arrest(way: Way) -> Step:
    return way.step(
        "arrest",
        Text("arrest", "detención (arrest)"),
        by=(AGENTS, US_MARSHALS),
        law=("us/frcrp/4/c", "us/frcrp/5"),
        about=Text(
            "The person is taken into custody, on a warrant or on the spot, and is brought to a "
            "judge without unnecessary delay.",
            "La persona es detenida, por orden o en el acto, y llevada ante un juez sin demora "
            "innecesaria.",
        ),
        like=Text(
            "The execution of an orden de aprehensión, or arrest in flagrancia",
            "El cumplimiento de una orden de aprehensión o la detención en flagrancia",
        ),
        unlike=Text(
            "No judge confirms the arrest as such; without a warrant one looks for probable cause, "
            "as a rule within 48 hours.",
            "No hay control judicial de la detención como acto aparte; si no hubo orden, un juez "
            "examina la causa probable, por regla general dentro de 48 horas.",
        ),
        until="judgment",
        shown=(
            Sign(
                ("arrest", "arrest.dated", "arrest.stated", "warrant.returned_executed"),
                lacking={**_SUPERVISION, "kind": ("summons",)},
            ),
        ),
        usual=_BEFORE_THE_COURT,
    )


def _otherwise(way: Way) -> tuple[Step, Step]:
    writ = way.step(
        "writ",
        Text("brought from other custody by writ", "traído de otra custodia por mandamiento"),
        by=(COURT, US_MARSHALS),
        law="us/28-usc/2241/c",
        about=Text(
            "The person is in another prison, and the court orders that prison to lend the person "
            "(habeas corpus ad prosequendum).",
            "La persona está en otra prisión y el tribunal ordena que se la presten (hábeas corpus "
            "ad prosequendum).",
        ),
        like=Text(
            "The transfer of a prisoner to another court (traslado a diligencia)",
            "El traslado de un interno para una diligencia ante otro juez",
        ),
        unlike=Text(
            "Its name is habeas corpus, yet it is no petition for freedom and nothing like an "
            "amparo.",
            "Se llama hábeas corpus, pero no es petición de libertad ni se parece al amparo.",
        ),
        until="judgment",
        shown=(sign("custody.writ_issued", "custody.writ_order"),),
        usual=_BEFORE_THE_COURT,
    )
    came = way.step(
        "came-by-oneself",
        Text("surrendered to the authorities", "presentación voluntaria"),
        by=DEFENDANT,
        law="us/frcrp/5",
        about=Text(
            "The person came to the authorities. The later report to prison, to serve a sentence, "
            "is something else.",
            "La persona se presentó ante las autoridades. Ingresar después a prisión para cumplir "
            "la pena es otra cosa.",
        ),
        like=Text("Appearing voluntarily before the judge", "La comparecencia voluntaria"),
        unlike=Text(
            "It still counts as an arrest: the person is booked and brought to a judge.",
            "Aun así cuenta como detención: se le ficha y se le lleva ante un juez.",
        ),
        until="judgment",
        shown=(sure("surrender.authorities"),),
        usual=_BEFORE_THE_COURT,
    )
    return writ, came


def _from_elsewhere(way: Way) -> Step:
    return way.step(
        "sent-between-districts",
        Text("sent from one district to another", "enviado de un distrito a otro"),
        by=MAGISTRATE,
        law=("us/frcrp/5/c/3", "us/frcrp/40"),
        about=Text(
            "Arrested in another district, the person first appears there and is then sent to the "
            "district that charges. Each district keeps a docket of its own.",
            "Detenida en otro distrito, la persona comparece primero ahí y luego se le envía al "
            "distrito que acusa. Cada distrito lleva su propio expediente.",
        ),
        like=Text(
            "Delivery between judges of different circuits (exhorto)",
            "La puesta a disposición entre jueces de distintos circuitos (exhorto)",
        ),
        unlike=Text(
            "Identity and detention can be contested there, before the sending.",
            "Ahí pueden discutirse la identidad y la prisión, antes del envío.",
        ),
        until="judgment",
        shown=(sign("transfer.rule5", "transfer.rule40", "transfer.removal"),),
        usual=("initial-appearance", "arraignment"),
    )
