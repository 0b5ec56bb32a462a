"""B7 and B8: the papers in court, and the hearing on the evidence."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states.asking import Asking
from dedere.procedure.from_united_states.complaint_and_arrest import Arresting
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    EXTRADITION_MAGISTRATE,
    PERSON,
    STATE_DEPARTMENT,
    US_ATTORNEY,
)


@dataclass(frozen=True, eq=False)
class Hearing:
    """The steps before the extradition judge."""

    declaration: Step
    filed: Step
    motion: Step
    hearing: Step
    waiver: Step
    consent: Step


def declare(request: Process, asking: Asking, arresting: Arresting) -> Hearing:
    """From the Department of State to the end of the hearing."""
    declaration = request.step(
        "declaration",
        Text(
            "the Department of State declares that the treaty is in force",
            "el Departamento de Estado declara que el tratado está en vigor",
        ),
        by=STATE_DEPARTMENT,
        law=("us/case-law/certification-checklist/3", "us/7-fam/1630"),
        event=Recorded("other", ("treaty_declaration",)),
    )
    filed = request.step(
        "filed",
        Text(
            "the formal request is filed in court with that declaration",
            "la petición formal se presenta ante el tribunal con esa declaración",
        ),
        by=US_ATTORNEY,
        law=("us/18-usc/3190", "us/crm/617", "treaty-1978/13/1"),
        event=(
            Recorded("formal_request"),
            Recorded("formal_request", ("filed", "filed_in_court")),
        ),
    )
    motion = request.step(
        "motion",
        Text(
            "the defense moves against the request, or answers",
            "la defensa se opone a la petición o contesta",
        ),
        by=PERSON,
        law=("us/18-usc/3184", "us/case-law/certification-checklist"),
        event=Recorded("objections_filed"),
    )
    ruling = request.step(
        "ruling-on-motion",
        Text("the judge rules on a motion", "el juez resuelve una moción"),
        by=EXTRADITION_MAGISTRATE,
        law="us/18-usc/3184",
        event=Recorded("other", ("motion_granted", "motion_denied", "ruling_on_motion")),
    )
    brief = request.step(
        "brief",
        Text("the government files its memorandum", "el gobierno presenta su memorial"),
        by=US_ATTORNEY,
        law="us/18-usc/3184",
        event=Recorded("other", ("memorandum", "government_brief")),
    )
    calendar = request.step(
        "calendar",
        Text(
            "the court sets or moves a date, or refuses to",
            "el tribunal fija o cambia una fecha, o se niega a hacerlo",
        ),
        by=EXTRADITION_MAGISTRATE,
        law="us/18-usc/3184",
        event=Recorded("other", ("scheduling_order", "hearing_reset", "continuance")),
    )
    put_off = request.step(
        "proceeding-put-off",
        Text(
            "the court puts the proceeding off for a case at home",
            "el tribunal aplaza el procedimiento por un proceso en los Estados Unidos",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("treaty-1978/15/1", "us/18-usc/3184"),
        event=Recorded("other", ("deferral_of_proceeding", "proceeding_stayed")),
    )
    not_put_off = request.step(
        "proceeding-not-put-off",
        Text(
            "the court refuses to put the proceeding off: article 15 defers surrender only",
            "el tribunal se niega a aplazar el procedimiento: el artículo 15 solo difiere la "
            "entrega",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("treaty-1978/15/1", "us/case-law/in-re-extradition-of-mathison-2013"),
        event=Recorded("other", ("deferral_of_proceeding_refused", "proceeding_not_stayed")),
    )
    witnesses = request.step(
        "witnesses",
        Text(
            "witnesses of a person who cannot pay are called at public cost",
            "se cita con cargo al erario a los testigos de quien no puede pagar",
        ),
        by=(PERSON, EXTRADITION_MAGISTRATE),
        law="us/18-usc/3191",
        event=Recorded("other", ("witnesses_subpoenaed", "discovery")),
    )
    hearing = request.step(
        "hearing",
        Text(
            "the extradition hearing is held, or goes on",
            "se celebra o continúa la audiencia de extradición",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/18-usc/3189", "us/case-law/collins-v-loisel-1922"),
        event=(Recorded("hearing"), Recorded("hearing", ("extradition_hearing", "final_hearing"))),
    )
    session = request.step(
        "session",
        Text(
            "a status conference or other session is held",
            "se celebra una audiencia de seguimiento u otra sesión",
        ),
        by=EXTRADITION_MAGISTRATE,
        law="us/18-usc/3184",
        event=(
            Recorded("hearing"),
            Recorded("hearing", ("status_conference", "status_hearing", "motion_hearing")),
            # A hearing that needs not be held, after a waiver or when the judge has certified.
            Recorded("hearing", ("extradition_hearing", "final_hearing")),
        ),
    )
    waiver = request.step(
        "waiver",
        Text(
            "the person waives the hearing or agrees to be certified; speciality is kept",
            "la persona renuncia a la audiencia o acepta la certificación; conserva la "
            "especialidad",
        ),
        by=PERSON,
        law="us/18-usc/3184",
        event=Recorded("other", ("hearing_waived", "consent_to_certification")),
    )
    consent = request.step(
        "consent",
        Text(
            "the person agrees to be surrendered without further proceedings; speciality is lost",
            "la persona acepta ser entregada sin más trámites; pierde la especialidad",
        ),
        by=(PERSON, EXTRADITION_MAGISTRATE),
        law="treaty-1978/18",
        once=True,
        event=Recorded("other", ("simplified_surrender", "consent_to_extradition", "summary")),
    )
    request.phase(
        "before-the-judge",
        Text("Before the extradition judge", "Ante el juez de la extradición"),
        declaration,
        filed,
        motion,
        ruling,
        brief,
        calendar,
        put_off,
        not_put_off,
        witnesses,
        session,
        hearing,
        waiver,
        consent,
    )

    declaration.needs(
        asking.received,
        law="treaty-1978/10/1",
        why=Text(
            "the Department of State passes on what it has received",
            "el Departamento de Estado transmite lo que recibió",
        ),
    )
    filed.needs(
        declaration,
        law="us/case-law/certification-checklist/3",
        why=Text(
            "the judge must find that a treaty is in force",
            "el juez debe constatar que hay un tratado en vigor",
        ),
    )
    filed.needs(
        arresting.complaint,
        law="us/crm/617",
        why=Text(
            "the documents are filed with or after the complaint",
            "los documentos se presentan con la denuncia o después",
        ),
    )
    filed.waits_for(
        asking.corrected,
        law="us/crm/613",
        why=Text(
            "the request was handed back and is not corrected",
            "la petición fue devuelta y no se ha corregido",
        ),
    )
    motion.needs(
        arresting.complaint,
        law="us/18-usc/3184",
        why=Text("nothing is before the judge yet", "aún no hay asunto ante el juez"),
    )
    hearing.needs(
        filed,
        law="us/18-usc/3190",
        why=Text(
            "the evidence of criminality is what is heard",
            "la materia de la audiencia son las pruebas de la conducta delictiva",
        ),
    )
    present = Text(
        "the person must have been brought before the judge",
        "la persona debe haber comparecido ante el juez",
    )
    for one in (hearing, waiver, consent):
        one.needs(arresting.appearance, law="us/18-usc/3184", why=present)
    waiver.shuts_out(
        hearing,
        law="us/18-usc/3184",
        why=Text("the hearing was waived", "se renunció a la audiencia"),
    )
    filed.shuts_out(
        asking.returned,
        law="treaty-1978/12",
        why=Text(
            "the request is before the court: what is missing is asked for as more evidence",
            "la petición está ante el tribunal: lo que falte se pide como prueba adicional",
        ),
    )
    agreed = Text(
        "the person agreed, so that no further proceedings are needed",
        "la persona consintió, así que no hacen falta más trámites",
    )
    consent.shuts_out(hearing, waiver, law="treaty-1978/18", why=agreed)
    return Hearing(declaration, filed, motion, hearing, waiver, consent)
