"""The first days in court: appearance, counsel, custody or release, preliminary hearing."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.bringing import Bringing
from dedere.dockets.path.charging import Charging
from dedere.dockets.path.roles import COURT, DEFENDANT, MAGISTRATE, US_ATTORNEY, US_MARSHALS
from dedere.dockets.path.way import Sign, Way, sign
from dedere.procedure.graph import Step

_CUSTODY = "us/18-usc/3142"


@dataclass(frozen=True, eq=False)
class FirstDays:
    """The steps of the first days."""

    appearance: Step
    counsel: Step
    interpreter: Step
    consulate: Step
    asked: Step
    temporary: Step
    hearing: Step
    hearing_waived: Step
    detained: Step
    released: Step
    preliminary: Step
    preliminary_waived: Step


def declare(way: Way, charging: Charging, bringing: Bringing) -> FirstDays:
    """Declare the first appearance and what is decided about custody."""
    made = FirstDays(
        _appearance(way), *_rights(way), *_custody(way), *_decided(way), *_preliminary(way)
    )
    way.phase(
        "first-days",
        Text("The first days in court", "Los primeros días ante el tribunal"),
        made.appearance,
        made.counsel,
        made.interpreter,
        made.consulate,
        made.asked,
        made.temporary,
        made.hearing_waived,
        made.hearing,
        made.detained,
        made.released,
        made.preliminary_waived,
        made.preliminary,
    )
    came = Text("who appears has come in some way", "quien comparece llegó de algún modo")
    for one in bringing.brought:
        one.brings_in(made.appearance, law="us/frcrp/5", why=came)
    heard = Text("detention is decided at a hearing", "la prisión se decide en audiencia")
    for one in (made.hearing, made.hearing_waived):
        one.brings_in(made.detained, law=f"{_CUSTODY}/f", why=heard)
    on_complaint = Text(
        "a preliminary hearing tests a complaint", "la audiencia preliminar examina una denuncia"
    )
    charging.complaint.brings_in(
        made.preliminary, made.preliminary_waived, law="us/frcrp/5.1", why=on_complaint
    )
    charging.indictment.shuts_out(
        made.preliminary,
        law="us/frcrp/5.1",
        why=Text(
            "the grand jury has found probable cause", "el gran jurado ya halló causa probable"
        ),
    )
    return made


def _appearance(way: Way) -> Step:
    return way.step(
        "initial-appearance",
        Text("initial appearance", "comparecencia inicial"),
        by=MAGISTRATE,
        law="us/frcrp/5",
        about=Text(
            "For the first time the person stands before a judge, who tells the charge and the "
            "rights and looks to counsel. Nothing is proven, and nobody need answer.",
            "Por primera vez la persona está ante un juez, que le informa de los cargos y derechos "
            "y ve que tenga defensa. Nada se prueba y nadie tiene que responder.",
        ),
        like=Text(
            "The first part of the audiencia inicial", "La primera parte de la audiencia inicial"
        ),
        unlike=Text(
            "No imputation is argued and no vinculación a proceso decided; it lasts minutes.",
            "No se debate la imputación ni se resuelve la vinculación a proceso; dura minutos.",
        ),
        until="judgment",
        shown=(sign("appearance.initial"),),
        usual=("detention-hearing", "preliminary-hearing", "arraignment"),
        included=False,
    )


def _rights(way: Way) -> tuple[Step, Step, Step]:
    counsel = way.step(
        "counsel",
        Text("counsel appointed or retained", "defensa designada o contratada"),
        by=COURT,
        law="us/18-usc/3006A",
        about=Text(
            "A lawyer is appointed by the court and paid by it, or chosen by the person.",
            "El tribunal designa y paga un abogado, o la persona elige el suyo.",
        ),
        like=Text("The public or private defender", "La defensoría pública o particular"),
        unlike=Text(
            "Whoever can pay does not get a public defender; appointed lawyers are often private "
            "(CJA panel).",
            "Quien puede pagar no recibe defensor público; los designados suelen ser particulares "
            "(lista CJA).",
        ),
        shown=(Sign(("counsel.appointed", "counsel.retained"), lacking={"side": ("government",)}),),
        beside=True,
    )
    interpreter = way.step(
        "interpreter",
        Text("interpreter", "intérprete"),
        by=COURT,
        law="us/frcrp/28",
        about=Text(
            "An interpreter serves at a hearing.",
            "Un intérprete asiste en una audiencia.",
        ),
        like=Text("The interpreter or translator", "El traductor o intérprete"),
        unlike=Text("In effect the same.", "En efecto lo mismo."),
        shown=(sign("interpreter.used"),),
        beside=True,
    )
    consulate = way.step(
        "consular-notice",
        Text("consular notice", "aviso consular"),
        by=MAGISTRATE,
        law=("us/frcrp/5/d/1/F", "vccr/36/1/b"),
        about=Text(
            "The docket shows that consular notification was told of, asked for or made.",
            "El expediente muestra que se informó, pidió o hizo la notificación consular.",
        ),
        like=Text(
            "The right of a foreign national to consular assistance",
            "El derecho de la persona extranjera a la asistencia consular",
        ),
        unlike=Text(
            "That it is not shown says little: it is often done outside the docket.",
            "Que no conste dice poco: a menudo se hace fuera del expediente.",
        ),
        shown=(sign("consular.notification"),),
        beside=True,
    )
    return counsel, interpreter, consulate


def _custody(way: Way) -> tuple[Step, Step, Step, Step]:
    asked = way.step(
        "detention-asked",
        Text("detention asked for", "solicitud de prisión preventiva"),
        by=US_ATTORNEY,
        law=f"{_CUSTODY}/f",
        about=Text(
            "The prosecutor asks that the person wait for trial in custody.",
            "La fiscalía pide que la persona espere el juicio en prisión.",
        ),
        like=Text(
            "The request for prisión preventiva justificada",
            "La solicitud de prisión preventiva justificada",
        ),
        unlike=Text(
            "No offense brings detention by itself; in some it is presumed until rebutted.",
            "Ningún delito la trae por sí solo (no hay prisión oficiosa); en algunos se presume, "
            "salvo prueba en contra.",
        ),
        before="sentencing",
        shown=(sign("detention.motion"),),
        usual=("detention-hearing",),
    )
    temporary = way.step(
        "temporary-detention",
        Text("temporary detention", "detención temporal"),
        by=MAGISTRATE,
        law=(f"{_CUSTODY}/d", f"{_CUSTODY}/f"),
        about=Text(
            "The person is held for some days until the hearing. It says nothing yet about the "
            "time until trial.",
            "La persona queda detenida unos días hasta la audiencia. Nada dice aún del tiempo "
            "hasta el juicio.",
        ),
        like=Text(
            "Detention while the constitutional period runs",
            "La detención durante el plazo constitucional",
        ),
        unlike=Text(
            "Only custody is being decided then, not whether there is a case to answer.",
            "Lo que se decide entonces es solo la custodia, no si hay mérito para el proceso.",
        ),
        before="sentencing",
        shown=(sign("detention.temporary"),),
        usual=("detention-hearing",),
    )
    hearing = way.step(
        "detention-hearing",
        Text("detention hearing", "audiencia sobre la prisión preventiva"),
        by=MAGISTRATE,
        law=f"{_CUSTODY}/f",
        about=Text(
            "Both sides argue whether conditions can assure that the person comes back and that "
            "others are safe.",
            "Ambas partes debaten si hay condiciones que aseguren que la persona volverá y que los "
            "demás estén seguros.",
        ),
        like=Text(
            "The debate on precautionary measures",
            "El debate de medidas cautelares",
        ),
        unlike=Text(
            "It has a hearing of its own, and its order can be reviewed by the district judge.",
            "Tiene audiencia propia, y la orden puede revisarla el juez de distrito.",
        ),
        until="judgment",
        shown=(sign("detention.hearing"),),
        usual=("detained", "released"),
    )
    waived = way.step(
        "detention-hearing-waived",
        Text("detention not contested", "prisión no controvertida"),
        by=DEFENDANT,
        law=f"{_CUSTODY}/f",
        about=Text(
            "The person agrees to stay in custody, mostly keeping the right to ask for release "
            "later.",
            "La persona acepta seguir detenida, por lo común con derecho a pedir después la "
            "libertad.",
        ),
        like=Text("Not opposing the measure asked for", "No oponerse a la medida solicitada"),
        unlike=Text("In effect the same.", "En efecto lo mismo."),
        before="sentencing",
        shown=(sign("detention.stipulated"),),
        usual=("detained",),
    )
    return asked, temporary, hearing, waived


def _decided(way: Way) -> tuple[Step, Step]:
    detained = way.step(
        "detained",
        Text("detained until trial", "prisión en espera del juicio"),
        by=MAGISTRATE,
        law=f"{_CUSTODY}/e",
        about=Text(
            "The person stays in custody until the case ends or the order is changed. A bail that "
            "is set and not met has the same effect.",
            "La persona queda en prisión hasta que el caso termine o cambie la orden. Una fianza "
            "fijada y no cubierta tiene el mismo efecto.",
        ),
        like=Text("Prisión preventiva", "La prisión preventiva"),
        unlike=Text(
            "No two-year limit applies; the Speedy Trial Act and due process take its place.",
            "No rige el límite de dos años; en su lugar están la ley de juicio rápido y el debido "
            "proceso.",
        ),
        before="sentencing",
        shown=(
            sign(
                "detention.order", "detention.detained", "detention.no_bail", "detention.until_met"
            ),
        ),
        usual=("preliminary-hearing", "indictment", "arraignment"),
        included=False,
    )
    released = way.step(
        "released",
        Text("release ordered", "libertad ordenada"),
        by=(MAGISTRATE, US_MARSHALS),
        law=(_CUSTODY, f"{_CUSTODY}/c"),
        about=Text(
            "The person may wait outside, on a promise, on conditions or on bond. That it was "
            "ordered does not yet say that the person went free.",
            "La persona puede esperar fuera, bajo promesa, con condiciones o fianza. Que se ordene "
            "no dice aún que haya salido libre.",
        ),
        like=Text(
            "Other precautionary measures, or an economic guarantee",
            "Otras medidas cautelares o la garantía económica",
        ),
        unlike=Text(
            "A bond often needs no payment unless the person fails to appear.",
            "A menudo la fianza no exige pago salvo incomparecencia.",
        ),
        before="sentencing",
        shown=(
            sign(
                "release.released",
                "release.bail_set",
                "release.bond",
                "release.conditions",
                "release.detention_denied",
            ),
        ),
        usual=("preliminary-hearing", "indictment", "arraignment"),
    )
    return detained, released


def _preliminary(way: Way) -> tuple[Step, Step]:
    held = way.step(
        "preliminary-hearing",
        Text("preliminary hearing", "audiencia preliminar"),
        by=MAGISTRATE,
        law="us/frcrp/5.1",
        about=Text(
            "A judge looks whether an offense is probable. Most cases are indicted first, and then "
            "it is not held.",
            "Un juez examina si el delito es probable. Lo común es que antes acuse el gran jurado, "
            "y entonces no se celebra.",
        ),
        like=Text(
            "The hearing on the vinculación a proceso",
            "La audiencia en que se resuelve la vinculación a proceso",
        ),
        unlike=Text(
            "A finding against the prosecutor ends little: a grand jury may indict all the same.",
            "Una decisión adversa a la fiscalía cierra poco: el gran jurado puede acusar después.",
        ),
        until="judgment",
        shown=(sign("hearing.preliminary"),),
        usual=("indictment", "information"),
        included=False,
    )
    waived = way.step(
        "preliminary-hearing-waived",
        Text("preliminary hearing waived", "renuncia a la audiencia preliminar"),
        by=DEFENDANT,
        law="us/frcrp/5.1",
        about=Text(
            "The person gives up the preliminary hearing.",
            "La persona renuncia a la audiencia preliminar.",
        ),
        like=Text(
            "Giving up the constitutional period",
            "La renuncia al plazo constitucional",
        ),
        unlike=Text(
            "No decision of a judge comes in its place; an indictment or information still must.",
            "No la sustituye una decisión judicial; sigue haciendo falta la acusación.",
        ),
        until="judgment",
        shown=(sign("hearing.preliminary_waived"),),
        usual=("indictment", "information"),
        included=False,
    )
    return held, waived
