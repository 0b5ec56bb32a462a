"""How a prosecution begins: complaint, indictment, information."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.roles import AGENTS, COURT, DEFENDANT, GRAND_JURY, US_ATTORNEY
from dedere.dockets.path.way import Way, sign
from dedere.procedure.graph import Group, Step

_NEXT = ("warrant", "arrest", "initial-appearance", "arraignment")


@dataclass(frozen=True, eq=False)
class Charging:
    """The steps that charge."""

    complaint: Step
    indictment_waived: Step
    indictment: Step
    information: Step
    contempt: Step
    superseding: Step
    every: Group
    """Whatever first charges a person."""


def declare(way: Way) -> Charging:
    """Declare the charges."""
    complaint = _complaint(way)
    indictment, superseding = _by_grand_jury(way)
    waived, information = _by_prosecutor(way)
    contempt = way.step(
        "contempt",
        Text("charge of criminal contempt", "imputación por desacato penal"),
        by=COURT,
        law="us/frcrp/42",
        about=Text(
            "The court itself orders a person to answer for disobeying it.",
            "El propio tribunal ordena a una persona responder por haberlo desobedecido.",
        ),
        like=Text(
            "A report for contempt or for disobeying an authority",
            "La vista por desacato o por desobediencia a un mandato de autoridad",
        ),
        unlike=Text(
            "Here the court may prosecute contempt of itself; in Mexico the public prosecutor "
            "charges disobedience like any offense.",
            "Aquí el tribunal puede perseguir el desacato a sí mismo; en México la desobediencia "
            "la imputa el ministerio público como cualquier delito.",
        ),
        shown=(sign("charge.contempt_order"),),
        usual=("arraignment",),
    )
    every = way.procedure.group(
        "charge",
        Text("the charge", "la acusación"),
        complaint,
        indictment,
        information,
        contempt,
    )
    way.phase(
        "charging",
        Text("The charge", "La acusación"),
        complaint,
        waived,
        indictment,
        information,
        contempt,
        superseding,
    )
    made = Charging(complaint, waived, indictment, information, contempt, superseding, every)
    _relate(made)
    return made


def _complaint(way: Way) -> Step:
    return way.step(
        "complaint",
        Text("complaint", "denuncia bajo juramento (complaint)"),
        by=AGENTS,
        law="us/frcrp/3",
        about=Text(
            "An agent swears before a judge to facts that make an offense probable. It holds the "
            "case until a grand jury or the prosecutor charges.",
            "Un agente declara bajo juramento ante un juez hechos que hacen probable un delito. "
            "Sostiene el caso hasta que acuse el gran jurado o la fiscalía.",
        ),
        like=Text(
            "The prosecutor's request for an arrest warrant",
            "La solicitud de orden de aprehensión del ministerio público",
        ),
        unlike=Text(
            "It is no “denuncia” of a victim: an officer makes it, and it is already a charge, "
            "though a passing one.",
            "No es la denuncia de una víctima: la hace un agente y ya es una imputación, aunque "
            "provisional.",
        ),
        shown=(sign("charge.complaint", "charge.amended_complaint"),),
        usual=("warrant", "arrest", "initial-appearance", "indictment"),
    )


def _by_grand_jury(way: Way) -> tuple[Step, Step]:
    indictment = way.step(
        "indictment",
        Text("indictment", "acusación del gran jurado (indictment)"),
        by=GRAND_JURY,
        law=("us/frcrp/7/a", "us/frcrp/6"),
        about=Text(
            "Citizens who sit in secret hear the prosecutor's evidence and charge the offenses, "
            "count by count.",
            "Ciudadanos reunidos en secreto escuchan las pruebas de la fiscalía y acusan los "
            "delitos, cargo por cargo.",
        ),
        like=Text(
            "The auto de vinculación a proceso, and the accusation, in one",
            "El auto de vinculación a proceso y la acusación, en uno solo",
        ),
        unlike=Text(
            "No judge and no defense take part, and it can come before anybody was arrested.",
            "No intervienen juez ni defensa, y puede darse antes de que haya alguien detenido.",
        ),
        shown=(sign("charge.indictment"),),
        usual=_NEXT,
    )
    superseding = way.step(
        "superseding-charge",
        Text("superseding charge", "acusación que sustituye (superseding)"),
        by=(GRAND_JURY, US_ATTORNEY),
        law="us/frcrp/7/e",
        about=Text(
            "A new charge takes the place of the one before: other counts, other persons. Its "
            "counts carry an “s” (1s, 2s).",
            "Una nueva acusación toma el lugar de la anterior: otros cargos, otras personas. Sus "
            "cargos llevan una «s» (1s, 2s).",
        ),
        like=Text(
            "A reformulated imputation, or the correction of the accusation",
            "La reformulación de la imputación o la corrección de la acusación",
        ),
        unlike=Text(
            "It is a whole new charge by the grand jury, possible until the trial, and often meant "
            "to move a plea.",
            "Es una acusación nueva y completa del gran jurado, posible hasta el juicio, y a "
            "menudo busca propiciar un acuerdo.",
        ),
        shown=(sign("charge.superseding_indictment", "charge.superseding_information"),),
        usual=("arraignment", "plea-agreement", "trial"),
        included=False,
    )
    return indictment, superseding


def _by_prosecutor(way: Way) -> tuple[Step, Step]:
    waived = way.step(
        "indictment-waived",
        Text("waiver of indictment", "renuncia al gran jurado"),
        by=DEFENDANT,
        law="us/frcrp/7/b",
        about=Text(
            "The person agrees to be charged by the prosecutor without a grand jury.",
            "La persona acepta que la acuse la fiscalía sin gran jurado.",
        ),
        like=Text("No institution is like it", "No hay figura equivalente"),
        unlike=Text(
            "In Mexico no grand jury exists that could be waived; here it is usually a sign that a "
            "plea has been agreed.",
            "En México no hay gran jurado al que renunciar; aquí suele indicar que ya se convino "
            "una declaración de culpabilidad.",
        ),
        shown=(sign("charge.indictment_waived"),),
        usual=("information", "plea-guilty"),
    )
    information = way.step(
        "information",
        Text("information", "acusación de la fiscalía (information)"),
        by=US_ATTORNEY,
        law="us/frcrp/7",
        about=Text(
            "The prosecutor charges without a grand jury: for lesser offenses, or where the person "
            "waived indictment.",
            "La fiscalía acusa sin gran jurado: en delitos menores o si la persona renunció a él.",
        ),
        like=Text(
            "The prosecutor's written accusation",
            "El escrito de acusación del ministerio público",
        ),
        unlike=Text(
            "It opens the case before the court, where the Mexican accusation closes an "
            "investigation that a judge already supervises.",
            "Abre el caso ante el tribunal, mientras que la acusación mexicana cierra una "
            "investigación que ya controla un juez.",
        ),
        shown=(sign("charge.information"),),
        usual=("arraignment", "plea-guilty"),
    )
    return waived, information


def _relate(this: Charging) -> None:
    first = Text("it takes the place of a charge", "sustituye a una acusación")
    for one in (this.indictment, this.information):
        one.brings_in(this.superseding, law="us/frcrp/7/e", why=first)
