"""B9: the judge certifies and commits, or does not; offense by offense."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states.asking import Asking
from dedere.procedure.from_united_states.complaint_and_arrest import Arresting
from dedere.procedure.from_united_states.hearing import Hearing
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import EXTRADITION_MAGISTRATE, SECRETARY_OF_STATE, US_MARSHALS


@dataclass(frozen=True, eq=False)
class Certifying:
    """The decision of the extradition judge."""

    certify: Step
    deny: Step
    deny_on_remand: Step
    committed_on_consent: Step
    set_free: Step


@dataclass(frozen=True, eq=False)
class Offense:
    """One offense of a request."""

    certified: Step
    not_certified: Step
    granted: Step
    refused: Step
    covered: Step


def declare(request: Process, asking: Asking, arresting: Arresting, hearing: Hearing) -> Certifying:
    """The judge's decision on the request."""
    certify = request.step(
        "certify",
        Text(
            "the judge certifies to the Secretary of State and commits the person",
            "el juez certifica al Secretario de Estado y ordena la prisión de la persona",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/case-law/certification-checklist"),
        once=True,
        event=Recorded("certification", results=("certified",)),
    )
    deny = request.step(
        "deny",
        Text(
            "the judge refuses to certify, or dismisses the complaint",
            "el juez niega la certificación o desecha la denuncia",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/case-law/collins-v-loisel-1923", "treaty-1978/3"),
        closing=True,
        event=Recorded("certification", results=("not_certified",)),
    )
    deny_on_remand = request.step(
        "deny-on-remand",
        Text(
            "after a conditional writ the judge does not certify again",
            "tras un auto condicionado, el juez no certifica de nuevo",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/case-law/santos-v-thomas-2016"),
        included=False,
        closing=True,
        event=Recorded("certification", results=("not_certified",)),
    )
    committed_on_consent = request.step(
        "committed-on-consent",
        Text(
            "the judge records the consent and commits the person",
            "el juez hace constar el consentimiento y ordena la prisión de la persona",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("treaty-1978/18", "us/18-usc/3184"),
        included=False,
        event=Recorded("certification", results=("certified",)),
    )
    set_free = request.step(
        "set-free",
        Text("the person is set free", "se pone en libertad a la persona"),
        by=US_MARSHALS,
        law=("us/18-usc/3184", "us/case-law/collins-v-loisel-1923"),
        included=False,
        event=(Recorded("release"), Recorded("release", ("after_refusal", "not_certified"))),
    )
    request.phase(
        "certification",
        Text("Certification", "Certificación"),
        certify,
        deny,
        deny_on_remand,
        committed_on_consent,
        set_free,
    )

    heard = Text(
        "the judge certifies on the evidence of criminality, heard in public",
        "el juez certifica con base en las pruebas, oídas en público",
    )
    certify.needs(hearing.hearing, law="us/18-usc/3184", why=heard)
    certify.waits_for(arresting.heard_again, law="us/18-usc/3184", why=heard)
    certify.needs(
        hearing.filed,
        law="us/18-usc/3190",
        why=Text(
            "the papers that the treaty asks for are before the judge",
            "obran ante el juez los documentos que pide el tratado",
        ),
    )
    certify.needs(
        arresting.appearance,
        law="us/case-law/certification-checklist/2",
        why=Text(
            "the judge has the person before the court",
            "el juez tiene a la persona ante el tribunal",
        ),
    )
    deny.needs(
        arresting.complaint,
        law="us/18-usc/3184",
        why=Text("nothing is before the judge yet", "aún no hay asunto ante el juez"),
    )
    certified = Text("the judge has certified", "el juez ya certificó")
    certify.shuts_out(
        deny,
        hearing.hearing,
        hearing.waiver,
        hearing.consent,
        law="us/18-usc/3184",
        why=certified,
    )
    committed = Text(
        "the person is now held on the commitment, not on provisional arrest",
        "la persona queda en prisión por la certificación, ya no en detención provisional",
    )
    agreed = Text(
        "the person agreed, so that no further proceedings are needed",
        "la persona consintió, así que no hacen falta más trámites",
    )
    before = (
        arresting.sixty_days,
        arresting.released,
        arresting.provisional_arrest,
        arresting.arrest,
        arresting.arrest_again,
    )
    certify.shuts_out(*before, law="us/18-usc/3184", why=committed)
    hearing.consent.shuts_out(certify, deny, *before, law="treaty-1978/18", why=agreed)
    hearing.consent.brings_in(committed_on_consent, law="treaty-1978/18", why=agreed)

    denied = Text("the judge did not certify", "el juez no certificó")
    deny.brings_in(
        set_free,
        law="us/18-usc/3184",
        why=Text("nothing holds the person any more", "ya nada sostiene la detención"),
    )
    deny.makes_due(set_free, law="us/18-usc/3184", why=denied)
    again = Text(
        "a denial binds nobody: the government may file again",
        "la negativa no obliga a nadie: el gobierno puede presentar de nuevo la denuncia",
    )
    deny.brings_in(arresting.complaint_again, law="us/case-law/collins-v-loisel-1923", why=again)
    deny.makes_due(arresting.complaint_again, law="us/case-law/collins-v-loisel-1923", why=again)
    not_again = Text(
        "the judge did not certify, and the complaint was not filed again",
        "el juez no certificó y la denuncia no se ha presentado de nuevo",
    )
    for one in (
        arresting.warrant,
        arresting.provisional_arrest,
        arresting.arrest,
        arresting.arrest_again,
        hearing.hearing,
        hearing.waiver,
        hearing.consent,
        certify,
        deny,
    ):
        one.waits_for(arresting.complaint_again, law="us/18-usc/3184", why=not_again)
    arresting.complaint_again.shuts_out(
        set_free, law="us/case-law/collins-v-loisel-1923", why=again
    )
    for one in (deny_on_remand,):
        one.brings_in(set_free, law="us/18-usc/3184", why=denied)
        one.makes_due(set_free, law="us/18-usc/3184", why=denied)
    deny.shuts_out(arresting.sixty_days, arresting.released, law="treaty-1978/11/3", why=denied)
    return Certifying(certify, deny, deny_on_remand, committed_on_consent, set_free)


def declare_offense(offense: Process) -> Offense:
    """What becomes of one offense: the judge, then the Secretary, then the surrender."""
    certified = offense.step(
        "certified",
        Text(
            "the judge finds the offense extraditable",
            "el juez estima que el delito da lugar a la extradición",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/case-law/certification-checklist/4"),
    )
    not_certified = offense.step(
        "not-certified",
        Text(
            "the judge finds the offense not extraditable, or the evidence wanting",
            "el juez estima que el delito no da lugar a la extradición o que faltan pruebas",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "treaty-1978/3"),
    )
    granted = offense.step(
        "granted",
        Text(
            "the Secretary orders surrender for the offense",
            "el Secretario ordena la entrega por el delito",
        ),
        by=SECRETARY_OF_STATE,
        law=("us/18-usc/3186", "treaty-1978/14/1"),
    )
    refused = offense.step(
        "refused",
        Text(
            "the Secretary refuses surrender for the offense",
            "el Secretario niega la entrega por el delito",
        ),
        by=SECRETARY_OF_STATE,
        law=("us/18-usc/3186", "treaty-1978/14/2"),
        once=True,
    )
    covered = offense.step(
        "covered",
        Text("the person is surrendered for the offense", "se entrega a la persona por el delito"),
        by=SECRETARY_OF_STATE,
        law=("us/18-usc/3186", "treaty-1978/17/1"),
        once=True,
    )
    offense.phase(
        "offense-decided",
        Text("Each offense", "Cada delito"),
        certified,
        not_certified,
        granted,
        refused,
        covered,
    )
    granted.needs(
        certified,
        law="us/18-usc/3184",
        why=Text(
            "the Secretary surrenders for what was certified",
            "el Secretario entrega por lo que fue certificado",
        ),
    )
    covered.needs(
        granted,
        law="us/18-usc/3186",
        why=Text(
            "the Secretary has not ordered surrender for it",
            "el Secretario no ha ordenado la entrega por ese delito",
        ),
    )
    not_found = Text("the judge did not certify it", "el juez no lo certificó")
    not_certified.shuts_out(granted, covered, law="us/18-usc/3184", why=not_found)
    certified.brings_in(
        granted,
        covered,
        law="us/case-law/collins-v-loisel-1923",
        why=Text("the judge has certified it now", "el juez ya lo certificó"),
    )
    refused.shuts_out(
        certified,
        not_certified,
        granted,
        covered,
        law="treaty-1978/14/2",
        why=Text("the Secretary refused it", "el Secretario lo negó"),
    )
    return Offense(certified, not_certified, granted, refused, covered)
