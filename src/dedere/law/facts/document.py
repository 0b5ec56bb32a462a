"""Facts of a document in the package."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, yes_no
from dedere.law.language.situation import Level

KINDS = {
    "diplomatic_note": Text("diplomatic note", "nota diplomática"),
    "provisional_arrest_request": Text(
        "request for provisional arrest", "solicitud de detención provisional"
    ),
    "formal_request": Text("formal request", "petición formal de extradición"),
    "statement_of_facts": Text("statement of facts", "relación de hechos"),
    "text_of_offense": Text(
        "text of the provisions on the elements of the offense",
        "texto de las disposiciones sobre los elementos del delito",
    ),
    "text_of_penalty": Text(
        "text of the provisions on the penalty", "texto de las disposiciones sobre la pena"
    ),
    "text_of_limitation": Text(
        "text of the provisions on lapse of time",
        "texto de las disposiciones sobre la prescripción",
    ),
    "identification_data": Text(
        "data that identify the person", "datos que identifican a la persona"
    ),
    "proof_of_nationality": Text("proof of nationality", "prueba de la nacionalidad"),
    "arrest_warrant": Text("arrest warrant", "orden de aprehensión"),
    "indictment": Text("indictment or charging document", "acusación formal"),
    "affidavit": Text("affidavit", "declaración jurada"),
    "evidence": Text("evidence", "pruebas"),
    "judgment_of_conviction": Text("judgment of conviction", "sentencia condenatoria"),
    "certificate_of_guilt": Text(
        "certificate that the person was found guilty",
        "constancia de la declaración de culpabilidad",
    ),
    "certificate_of_sentence": Text(
        "certificate of the penalty imposed and of what remains of it",
        "constancia de la pena impuesta y de la parte por cumplir",
    ),
    "assurance_note": Text("note giving an assurance", "nota que otorga una seguridad"),
    "consent_record": Text(
        "record of the person's consent", "constancia del consentimiento de la persona"
    ),
    "court_record": Text("court record", "constancia judicial"),
    "judge_opinion": Text("judge's opinion or certification", "opinión o certificación del juez"),
    "executive_decision": Text("decision of the Executive", "resolución del Ejecutivo"),
    "surrender_record": Text("record of surrender", "acta de entrega"),
    "transfer_application": Text("application for transfer", "solicitud de traslado"),
    "sentence_computation": Text(
        "computation of the sentence: length, time served, credits",
        "cómputo de la pena: duración, tiempo cumplido, créditos",
    ),
    "statement_of_offense_and_time": Text(
        "statement of the offense, the sentence, the time served and all credits",
        "relación del delito, la pena, el tiempo cumplido y todos los créditos",
    ),
    "certificate_of_finality": Text(
        "certificate that the judgment is final", "constancia de que la sentencia causó ejecutoria"
    ),
    "presentence_report": Text("presentence report", "informe previo a la sentencia"),
    "migration_record": Text("migration record", "constancia migratoria"),
    "criminal_record": Text("criminal record", "antecedentes penales"),
    "conduct_report": Text(
        "report on conduct, work and education", "informe de conducta, trabajo y educación"
    ),
    "medical_report": Text("medical or psychological report", "informe médico o psicológico"),
    "family_and_social_study": Text("study of family and social ties", "estudio familiar y social"),
    "fingerprints_and_photographs": Text(
        "fingerprints and photographs", "huellas dactilares y fotografías"
    ),
    "consent_form": Text("form of consent", "formato de consentimiento"),
    "consent_hearing_record": Text(
        "record of the hearing that verified the consent",
        "registro de la audiencia que verificó el consentimiento",
    ),
    "views_of_prosecutor": Text(
        "views of the prosecutor and the agencies", "opinión del fiscal y de las agencias"
    ),
    "views_of_victims": Text("views of the victims", "opinión de las víctimas"),
    "notice_to_victims": Text("notice to the victims", "aviso a las víctimas"),
    "payment_record": Text(
        "record of what was paid of restitution, fines and forfeitures",
        "constancia de lo pagado de reparación, multas y decomisos",
    ),
    "approval_of_transferring_state": Text(
        "approval of the transferring State", "aprobación del Estado trasladante"
    ),
    "approval_of_receiving_state": Text(
        "approval of the receiving State", "aprobación del Estado receptor"
    ),
    "approval_of_local_authority": Text(
        "approval of the state of the Union or federal entity",
        "aprobación del estado o entidad federativa",
    ),
    "denial_of_transfer": Text("denial of a transfer", "negativa de un traslado"),
    "delivery_record": Text(
        "record of the delivery to the receiving State", "acta de entrega al Estado receptor"
    ),
    "execution_order": Text(
        "order that receives and executes the sentence",
        "auto que recibe y ejecuta la sentencia",
    ),
    "status_report": Text("report on a transferred person", "informe sobre una persona trasladada"),
    "translation": Text("translation", "traducción"),
    "other": Text("other document", "otro documento"),
}

kind = choice(
    Level.DOCUMENT,
    "kind",
    Text("the kind of document", "la clase de documento"),
    Text("What kind of document is it?", "¿Qué clase de documento es?"),
    KINDS,
    proven_by=["formal_request"],
)
issued_on = dated(
    Level.DOCUMENT,
    "issued_on",
    Text("the day on which the document was issued", "el día en que se expidió el documento"),
    Text("On which day was the document issued?", "¿En qué fecha se expidió el documento?"),
    proven_by=["other"],
)
certified = yes_no(
    Level.DOCUMENT,
    "certified",
    Text("it is an original or a certified copy", "es original o copia certificada"),
    Text("Is it an original or a certified copy?", "¿Es original o copia certificada?"),
    proven_by=["other"],
)
translated = yes_no(
    Level.DOCUMENT,
    "translated",
    Text(
        "it is in the language of the State that receives it or comes with a translation into it",
        "está en el idioma del Estado que lo recibe o trae traducción a él",
    ),
    Text(
        "Is it in the language of the State that receives it, or translated into it?",
        "¿Está en el idioma del Estado que lo recibe, o traducido a él?",
    ),
    proven_by=["translation"],
)
issued_by_judicial_officer = yes_no(
    Level.DOCUMENT,
    "issued_by_judicial_officer",
    Text(
        "a judge or another judicial officer of the requesting State issued it",
        "lo expidió un juez u otro funcionario judicial del Estado requirente",
    ),
    Text(
        "Did a judge or another judicial officer issue it?",
        "¿Lo expidió un juez u otro funcionario judicial?",
    ),
    proven_by=["arrest_warrant"],
)
sealed_by_department_of_state = yes_no(
    Level.DOCUMENT,
    "sealed_by_department_of_state",
    Text(
        "it bears the official seal of the United States Department of State",
        "lleva el sello oficial del Departamento de Estado de Estados Unidos",
    ),
    Text(
        "Does it bear the seal of the United States Department of State?",
        "¿Lleva el sello del Departamento de Estado de Estados Unidos?",
    ),
    proven_by=["other"],
)
legalized_for_mexico = yes_no(
    Level.DOCUMENT,
    "legalized_for_mexico",
    Text(
        "it is legalized in the way that Mexican law prescribes, or bears an apostille",
        "está legalizado como dispone la ley mexicana, o lleva apostilla",
    ),
    Text(
        "Is it legalized for Mexico, or does it bear an apostille?",
        "¿Está legalizado para México, o lleva apostilla?",
    ),
    proven_by=["other"],
)
certified_by_us_officer_in_mexico = yes_no(
    Level.DOCUMENT,
    "certified_by_us_officer_in_mexico",
    Text(
        "the principal diplomatic or consular officer of the United States in Mexico certified it",
        "lo certificó el principal funcionario diplomático o consular de Estados Unidos en México",
    ),
    Text(
        "Did the principal diplomatic or consular officer of the United States in Mexico "
        "certify it?",
        "¿Lo certificó el principal funcionario diplomático o consular de Estados Unidos en "
        "México?",
    ),
    proven_by=["other"],
)
