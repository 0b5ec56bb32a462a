"""One step before another: what may not happen before something else did."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.observing import was
from dedere.procedure.graph import Step
from dedere.procedure.properties import Property, enabled, never


def before(parts: Parts) -> Iterator[Property]:
    """What may not happen before something else did; any of several is enough."""
    asked, arrested, heard = parts.asking, parts.arresting, parts.hearing
    judge = parts.certifying
    table: tuple[tuple[str, str, str, Step, tuple[Step, ...]], ...] = (
        (
            "no-note-without-a-mexican-warrant",
            "Mexico asks for nobody against whom its own judges have ordered nothing.",
            "México no pide a nadie contra quien sus jueces nada hayan ordenado.",
            asked.note,
            (asked.mexican_warrant,),
        ),
        (
            "no-provisional-request-without-a-mexican-warrant",
            "Provisional arrest is asked for on a warrant or a conviction.",
            "La detención provisional se pide con base en una orden o condena.",
            asked.provisional_request,
            (asked.mexican_warrant,),
        ),
        (
            "no-certificate-without-a-mexican-warrant",
            "Documents are certified of a case in which a warrant or a conviction exists.",
            "Se certifican documentos de un asunto en que existe orden o condena.",
            asked.certificate,
            (asked.mexican_warrant,),
        ),
        (
            "no-formal-request-without-the-certificate",
            "The formal request is complete with its certificate.",
            "La petición formal se integra con su certificación.",
            asked.received,
            (asked.certificate,),
        ),
        (
            "no-review-without-a-note",
            "The Department of Justice acts on a note of Mexico.",
            "El Departamento de Justicia actúa a partir de una nota de México.",
            arrested.cleared,
            (asked.note,),
        ),
        (
            "no-return-before-it-came",
            "Nothing is handed back that has not come.",
            "No se devuelve lo que no ha llegado.",
            asked.returned,
            (asked.note,),
        ),
        (
            "no-complaint-without-review",
            "No prosecutor goes to court with a request that was not reviewed.",
            "Ningún fiscal acude al tribunal con una petición no revisada.",
            arrested.complaint,
            (arrested.cleared,),
        ),
        (
            "no-warrant-without-a-complaint",
            "No warrant without a complaint under oath.",
            "No hay orden de detención sin denuncia bajo juramento.",
            arrested.warrant,
            (arrested.complaint,),
        ),
        (
            "no-provisional-arrest-without-a-warrant",
            "Nobody is arrested without a judge's warrant.",
            "Nadie es detenido sin orden judicial.",
            arrested.provisional_arrest,
            (arrested.warrant,),
        ),
        (
            "no-arrest-without-a-warrant",
            "Nobody is arrested without a judge's warrant.",
            "Nadie es detenido sin orden judicial.",
            arrested.arrest,
            (arrested.warrant,),
        ),
        (
            "no-full-arrest-without-the-request",
            "Before the formal request has come, the sixty days of provisional arrest run.",
            "Antes de que llegue la petición formal corren los sesenta días de la detención.",
            arrested.arrest,
            (asked.received,),
        ),
        (
            "no-appearance-without-an-arrest",
            "Only who was arrested is brought before the judge.",
            "Solo comparece detenido quien fue aprehendido.",
            arrested.appearance,
            (arrested.provisional_arrest, arrested.arrest),
        ),
        (
            "no-petition-without-custody",
            "Habeas corpus is for who is in custody.",
            "El hábeas corpus es para quien está en custodia.",
            parts.petition,
            (arrested.provisional_arrest, arrested.arrest),
        ),
        (
            "no-declaration-without-the-request",
            "The Department of State passes on what it has received.",
            "El Departamento de Estado transmite lo que recibió.",
            heard.declaration,
            (asked.received,),
        ),
        (
            "no-filing-without-the-declaration",
            "The court hears that a treaty is in force from the Department of State.",
            "Por el Departamento de Estado sabe el tribunal que hay tratado en vigor.",
            heard.filed,
            (heard.declaration,),
        ),
        (
            "no-filing-without-a-complaint",
            "The papers are filed in a matter that is before the court.",
            "Los documentos se presentan en un asunto ante el tribunal.",
            heard.filed,
            (arrested.complaint,),
        ),
        (
            "no-motion-without-a-complaint",
            "Nothing is opposed that is not before the court.",
            "Nada se impugna que no esté ante el tribunal.",
            heard.motion,
            (arrested.complaint,),
        ),
        (
            "no-hearing-without-the-papers",
            "No hearing without the papers that are to be heard.",
            "No hay audiencia sin los documentos que deben oírse.",
            heard.hearing,
            (heard.filed,),
        ),
        (
            "no-hearing-without-the-person",
            "Nobody is heard who was not brought before the judge.",
            "No se oye a quien no ha comparecido ante el juez.",
            heard.hearing,
            (arrested.appearance,),
        ),
        (
            "no-waiver-without-the-person",
            "Nobody waives the hearing without having come before the judge.",
            "Nadie renuncia a la audiencia sin haber comparecido ante el juez.",
            heard.waiver,
            (arrested.appearance,),
        ),
        (
            "no-consent-without-the-person",
            "Nobody gives up speciality without having come before the judge.",
            "Nadie pierde la especialidad sin haber comparecido ante el juez.",
            heard.consent,
            (arrested.appearance,),
        ),
        (
            "no-certification-without-a-hearing",
            "Nobody is certified unheard who has not waived the hearing.",
            "No se certifica sin audiencia a quien no renunció a ella.",
            judge.certify,
            (heard.hearing, heard.waiver, judge.certify, heard.consent),
        ),
        (
            "no-certification-without-the-papers",
            "Nobody is certified on papers that are not before the court.",
            "No se certifica con documentos que no obran ante el tribunal.",
            judge.certify,
            (heard.filed, judge.certify, heard.consent),
        ),
        (
            "no-certification-without-the-person",
            "Nobody is certified who was not brought before the judge.",
            "No se certifica a quien no ha comparecido ante el juez.",
            judge.certify,
            (arrested.appearance,),
        ),
        (
            "no-denial-without-a-complaint",
            "No complaint is denied that was not filed.",
            "No se niega una denuncia que no se presentó.",
            judge.deny,
            (arrested.complaint,),
        ),
        (
            "no-deferral-without-the-decision",
            "Only a surrender that was granted is put off.",
            "Solo se difiere la entrega concedida.",
            parts.deciding.deferred,
            (parts.deciding.order,),
        ),
        (
            "no-agreement-without-the-decision",
            "Temporary surrender is of a person whose extradition was granted.",
            "La entrega temporal es de quien ya se concedió la extradición.",
            parts.deciding.temporary_agreed,
            (parts.deciding.order,),
        ),
        (
            "no-temporary-surrender-without-agreement",
            "No temporary surrender that the two States have not agreed on.",
            "No hay entrega temporal que los dos Estados no hayan acordado.",
            parts.surrendering.temporary,
            (parts.deciding.temporary_agreed,),
        ),
        (
            "no-discharge-unasked",
            "Discharge is ordered for who has asked for it.",
            "La libertad se ordena a quien la pidió.",
            parts.surrendering.discharged,
            (parts.surrendering.discharge_asked,),
        ),
    )
    for name, en, es, step, first in table:
        yield never(name, Text(en, es), enabled(step), *(~was(parts, one) for one in first))
    yield never(
        "no-provisional-arrest-when-the-request-has-come",
        Text(
            "Nobody is put under the sixty days when the formal request has come.",
            "A nadie se le sujeta a los sesenta días cuando la petición formal ya llegó.",
        ),
        enabled(arrested.provisional_arrest),
        was(parts, asked.received),
    )
    yield never(
        "no-filing-of-a-returned-request",
        Text(
            "A request that was handed back is not filed before it is corrected.",
            "La petición devuelta no se presenta antes de corregirse.",
        ),
        enabled(heard.filed),
        was(parts, asked.returned, until=[asked.corrected]),
    )
    yield never(
        "no-hearing-that-was-waived",
        Text(
            "Who waived the hearing is not made to attend it.",
            "Quien renunció a la audiencia no debe acudir a ella.",
        ),
        enabled(heard.hearing),
        was(parts, heard.waiver),
    )
