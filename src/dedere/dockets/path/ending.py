"""How a case ends without a sentence, and what runs beside all of it: sealing."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.roles import COURT, DEFENDANT, US_ATTORNEY
from dedere.dockets.path.way import Sign, Way, asked, sign, sure
from dedere.procedure.graph import Step


@dataclass(frozen=True, eq=False)
class Ending:
    """The other ends, and the seal."""

    dismissal_asked: Step
    counts_dismissed: Step
    dismissed: Step
    death: Step
    habeas: Step
    sealed: Step
    unsealed: Step


def declare(way: Way) -> Ending:
    """Declare dismissal, death and sealing."""
    made = Ending(*_dismissal(way), _death(way), _habeas(way), *_seal(way))
    way.phase(
        "ending",
        Text("How a case ends otherwise", "Otras formas de terminar"),
        made.dismissal_asked,
        made.counts_dismissed,
        made.dismissed,
        made.death,
    )
    way.phase(
        "beside", Text("Beside the way", "Al margen"), made.sealed, made.unsealed, made.habeas
    )
    made.unsealed.needs(
        made.sealed,
        law="us/frcrp/6/e/4",
        why=Text("what is unsealed was sealed", "lo que se abre estaba bajo reserva"),
    )
    return made


def _dismissal(way: Way) -> tuple[Step, Step, Step]:
    asked_for = way.step(
        "dismissal-asked",
        Text("dismissal is asked for", "se pide desechar la acusación"),
        by=(US_ATTORNEY, DEFENDANT),
        law=("us/frcrp/48", "us/frcrp/12"),
        about=Text(
            "Either side asks the court to end the case or some counts.",
            "Una de las partes pide al tribunal terminar el caso o algunos cargos.",
        ),
        like=Text("The request for sobreseimiento", "La solicitud de sobreseimiento"),
        unlike=Text(
            "The prosecutor may ask for reasons of policy, as with a criterio de oportunidad.",
            "La fiscalía puede pedirlo por razones de política, como en un criterio de "
            "oportunidad.",
        ),
        shown=(
            asked("dismissal.motion"),
            Sign(("dismissal.motion",), lacking={"step": ("motion",)}),
        ),
        usual=("dismissed",),
        beside=True,
    )
    counts = way.step(
        "counts-dismissed",
        Text("some counts dismissed", "algunos cargos desechados"),
        by=COURT,
        law="us/frcrp/48/a",
        about=Text(
            "Counts fall away, mostly under a plea agreement at sentencing. The case goes on for "
            "the others.",
            "Se retiran cargos, por lo común al sentenciar conforme a un acuerdo. El caso sigue "
            "por los demás.",
        ),
        like=Text("A partial sobreseimiento", "El sobreseimiento parcial"),
        unlike=Text(
            "It is often part of a bargain, and says nothing about whether the act was done.",
            "A menudo es parte de un acuerdo y nada dice sobre si el hecho ocurrió.",
        ),
        shown=(sign("dismissal.counts", "dismissal.vacated"),),
        beside=True,
    )
    dismissed = way.step(
        "dismissed",
        Text("case dismissed", "caso desechado (dismissed)"),
        by=(US_ATTORNEY, COURT),
        law=("us/frcrp/48/a", "us/frcrp/48/b"),
        about=Text(
            "The charge against the person ends. If it is “without prejudice” it may be brought "
            "again.",
            "Termina la acusación contra la persona. Si es «without prejudice», puede presentarse "
            "de nuevo.",
        ),
        like=Text("Sobreseimiento", "El sobreseimiento"),
        unlike=Text(
            "It has the effect of an acquittal only if it is “with prejudice”.",
            "Solo tiene efectos de absolución si es «with prejudice».",
        ),
        shown=(Sign(("dismissal.order",), lacking={"step": ("motion",)}, least=0.8),),
        closing=True,
    )
    return asked_for, counts, dismissed


def _death(way: Way) -> Step:
    return way.step(
        "death",
        Text("death", "muerte"),
        by=COURT,
        law="us/frcrp/48/a",
        about=Text(
            "The docket says that the person died. The case ends, even on a first appeal.",
            "El expediente dice que la persona murió. El caso termina, aun durante la primera "
            "apelación.",
        ),
        like=Text(
            "The extinction of criminal action by death",
            "La extinción de la acción penal por muerte",
        ),
        unlike=Text(
            "The prosecutor usually asks for a dismissal.",
            "Por lo común la fiscalía pide desechar el caso.",
        ),
        shown=(sure("death"),),
        usual=("dismissed",),
        closing=True,
    )


def _habeas(way: Way) -> Step:
    return way.step(
        "habeas",
        Text("habeas corpus petition", "petición de hábeas corpus"),
        by=DEFENDANT,
        law="us/28-usc/2241",
        about=Text(
            "The person attacks the custody itself, mostly in a docket of its own.",
            "La persona impugna la custodia misma, por lo común en un expediente aparte.",
        ),
        like=Text(
            "The amparo indirecto against detention", "El amparo indirecto contra la detención"
        ),
        unlike=Text(
            "It does not stop the case, and the sentence is attacked otherwise (§ 2255).",
            "No suspende el caso, y la sentencia se impugna por otra vía (§ 2255).",
        ),
        shown=(asked("habeas.2241"),),
        beside=True,
    )


def _seal(way: Way) -> tuple[Step, Step]:
    sealed = way.step(
        "sealed",
        Text("sealed", "bajo reserva (sealed)"),
        by=COURT,
        law="us/frcrp/6/e/4",
        about=Text(
            "A paper or the case is hidden from the public. An indictment is often sealed until "
            "the arrest.",
            "Un documento o el caso se oculta al público. La acusación suele reservarse hasta la "
            "detención.",
        ),
        like=Text(
            "The secrecy of the investigation and of an arrest warrant",
            "La reserva de la investigación y de la orden de aprehensión",
        ),
        unlike=Text(
            "It is ordered paper by paper, and the public docket can hide that there is one.",
            "Se ordena documento por documento, y el expediente público puede ocultar que existe.",
        ),
        shown=(
            sure(
                "seal.at_filing",
                "seal.document",
                "seal.order",
                "seal.placeholder",
                "seal.proceeding",
            ),
            Sign(
                ("charge.complaint", "charge.indictment", "charge.information"),
                having={"sealed": ("true",)},
                least=0.8,
            ),
        ),
        beside=True,
    )
    unsealed = way.step(
        "unsealed",
        Text("unsealed", "levantamiento de la reserva (unsealed)"),
        by=COURT,
        law="us/frcrp/6/e/4",
        about=Text(
            "From then on the public can see it.",
            "Desde entonces el público puede verlo.",
        ),
        like=Text("Lifting the reserve", "El levantamiento de la reserva"),
        unlike=Text("In effect the same.", "En efecto lo mismo."),
        shown=(sure("seal.unsealed", "seal.unseal_order"),),
        beside=True,
    )
    return sealed, unsealed
