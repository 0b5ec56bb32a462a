"""Section 3184. Complaint, hearing and certification."""

from dedere.law.facts import in_united_states, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    exception,
    formality,
    requirement,
)
from dedere.law.treaty_1978.article_18 import article_18
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3184 = TITLE_18.article(
    "3184",
    Text("Fugitives to a foreign State", "Prófugos hacia un Estado extranjero"),
    Text(
        "On a complaint under oath that a person found in the jurisdiction committed a crime of "
        "the treaty, a judge of the United States, a magistrate judge authorized by the court or a "
        "judge of a state court of general jurisdiction may issue a warrant. The complaint can be "
        "made in the District of Columbia where nobody knows the place, or where the person is "
        "expected to enter. The judge hears the evidence of criminality. If it is sufficient under "
        "the treaty, the judge certifies it with the testimony to the Secretary of State and "
        "commits the person to jail until surrender.",
        "Con una denuncia bajo juramento de que una persona hallada en la jurisdicción cometió un "
        "delito del tratado, un juez de Estados Unidos, un juez magistrado facultado por el "
        "tribunal o un juez estatal de jurisdicción general puede librar orden de aprehensión. La "
        "denuncia puede presentarse en el Distrito de Columbia si se ignora el paradero o si se "
        "espera el ingreso de la persona. El juez oye las pruebas de la responsabilidad. Si bastan "
        "conforme al tratado, las certifica con las declaraciones al Secretario de Estado y pone a "
        "la persona en prisión hasta la entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text(
        "The section sets no period for the hearing: the court fixes the day. A denial of "
        "certification settles nothing for good: the government may file again.",
        "La sección no fija plazo para la audiencia: el tribunal señala el día. Negar la "
        "certificación nada resuelve en definitiva: el gobierno puede volver a presentar la "
        "denuncia.",
    ),
    left_to=Text(
        "the extradition judge, as to whether the evidence is sufficient",
        "el juez de la extradición, en cuanto a si bastan las pruebas",
    ),
)
complaint = formality(
    section_3184,
    Level.REQUEST,
    Text(
        "A complaint under oath charges the person with an offense of the treaty.",
        "Una denuncia bajo juramento atribuye a la persona un delito del tratado.",
    ),
    in_united_states.complaint_under_oath,
    bearing=Bearing.PROCEEDING,
    suffix="complaint",
)
judge = formality(
    section_3184,
    Level.REQUEST,
    Text(
        "The matter stands before a judge of the United States, an authorized magistrate judge or "
        "a state judge of general jurisdiction.",
        "Del asunto conoce un juez de Estados Unidos, un juez magistrado facultado o un juez "
        "estatal de jurisdicción general.",
    ),
    in_united_states.complaint_judge.is_one_of(
        "federal_judge", "authorized_magistrate", "state_judge"
    ),
    bearing=Bearing.PROCEEDING,
    suffix="judge",
)
place = formality(
    section_3184,
    Level.REQUEST,
    Text(
        "The person was found within the judge's jurisdiction, or the complaint was filed in the "
        "District of Columbia because the place was not known or entry was expected.",
        "La persona fue hallada en la jurisdicción del juez, o la denuncia se presentó en el "
        "Distrito de Columbia por ignorarse el paradero o esperarse el ingreso.",
    ),
    any_of(
        in_united_states.place_sought.is_("within_jurisdiction"),
        all_of(
            in_united_states.place_sought.is_one_of("unknown", "entry_expected"),
            in_united_states.complaint_in_district_of_columbia,
        ),
    ),
    bearing=Bearing.PROCEEDING,
    suffix="place",
)
certified = requirement(
    section_3184,
    Level.OFFENSE,
    Text(
        "The extradition judge found the evidence sufficient under the treaty and certified the "
        "offense to the Secretary of State.",
        "El juez de la extradición estimó suficientes las pruebas conforme al tratado y certificó "
        "el delito al Secretario de Estado.",
    ),
    in_united_states.certified_for_surrender,
    exceptions=[
        exception(
            article_18,
            Text(
                "the person agreed to be extradited without further proceedings",
                "la persona consintió ser extraditada sin más trámites",
            ),
            request.person_consents,
            then=True,
        )
    ],
    suffix="certified",
    reading=Text(
        "The certificate is a condition of its own: the treaty asks for evidence, the section for "
        "a judge who found it and said so. Nothing is weighed here. Whoever waives the hearing or "
        "agrees to be certified is still certified and keeps speciality; whoever consents under "
        "article 18 of the treaty needs no certificate and loses it (known, not verified).",
        "El certificado es una condición propia: el tratado exige pruebas; la sección, un juez que "
        "las haya estimado y lo haya dicho. Aquí nada se valora. Quien renuncia a la audiencia o "
        "acepta ser certificado queda certificado y conserva la especialidad; quien consiente "
        "conforme al artículo 18 del tratado no necesita certificado y la pierde (conocido, sin "
        "verificar).",
    ),
)
