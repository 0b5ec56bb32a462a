"""Facts that Mexican law asks for where the United States requests a person from Mexico."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, yes_no
from dedere.law.language.situation import Level

# -- other Mexican statutes ------------------------------------------------------------------------

PROTECTION = {
    "none": Text("none", "ninguna"),
    "applicant": Text(
        "has applied for refugee status", "solicitó el reconocimiento de la condición de refugiado"
    ),
    "refugee": Text("recognized as a refugee", "reconocimiento como refugiado"),
    "complementary": Text("complementary protection", "protección complementaria"),
    "political_asylum": Text("political asylum", "asilo político"),
}
STAYS_AT_TRANSFER = {
    "none": Text("none", "ninguna"),
    "extradition": Text(
        "one that stays surrender by extradition", "una que suspende la entrega por extradición"
    ),
    "any_removal": Text(
        "one that stays any removal from Mexico",
        "una que suspende cualquier salida forzada de México",
    ),
}
_EXECUTIVE_AND_COURTS = Text(
    "the Ministry of Foreign Affairs and, on review, the amparo courts",
    "la Secretaría de Relaciones Exteriores y, en revisión, los jueces de amparo",
)

is_in_mexico = yes_no(
    Level.PERSON,
    "is_in_mexico",
    Text("the person is in Mexico", "la persona se encuentra en México"),
    Text("Is the person in Mexico?", "¿La persona se encuentra en México?"),
    proven_by=["court_record", "identification_data"],
)
protection_in_mexico = choice(
    Level.PERSON,
    "protection_in_mexico",
    Text(
        "the protection that the person has in Mexico as a foreigner",
        "la protección que la persona tiene en México como extranjera",
    ),
    Text(
        "Is the person a refugee in Mexico, an applicant, or otherwise protected?",
        "¿La persona es refugiada en México, solicitante, o tiene otra protección?",
    ),
    PROTECTION,
    proven_by=["other"],
)
surrender_is_refoulement = yes_no(
    Level.PERSON,
    "surrender_is_refoulement",
    Text(
        "surrender would return the person to a danger from which Mexico protects him or her",
        "la entrega devolvería a la persona a un peligro del que México la protege",
    ),
    Text(
        "Has it been found, with the view of the Ministry of the Interior, that surrender would "
        "be a forbidden return?",
        "¿Se determinó, vista la opinión de la Secretaría de Gobernación, que la entrega sería "
        "una devolución prohibida?",
    ),
    proven_by=["executive_decision"],
    judged_by=_EXECUTIVE_AND_COURTS,
)
would_face_special_tribunal = yes_no(
    Level.PERSON,
    "would_face_special_tribunal",
    Text(
        "an exceptional or ad hoc tribunal would try the person in the requesting State",
        "en el Estado requirente juzgaría a la persona un tribunal de excepción o ad hoc",
    ),
    Text(
        "Has it been found that an exceptional or ad hoc tribunal would try the person?",
        "¿Se determinó que juzgaría a la persona un tribunal de excepción o ad hoc?",
    ),
    proven_by=["executive_decision"],
    judged_by=_EXECUTIVE_AND_COURTS,
)
arrest_ordered_by_judge = yes_no(
    Level.REQUEST,
    "arrest_ordered_by_judge",
    Text(
        "a judge ordered the arrest for extradition in writing, with its grounds and reasons",
        "un juez ordenó por escrito, fundando y motivando, la detención con fines de extradición",
    ),
    Text(
        "Did a judge order the arrest in writing, with grounds and reasons?",
        "¿Un juez ordenó la detención por escrito, con fundamento y motivo?",
    ),
    proven_by=["court_record"],
)
interior_told_of_protection_on = dated(
    Level.REQUEST,
    "interior_told_of_protection_on",
    Text(
        "the day on which the Ministry of the Interior was told of the request against a protected "
        "foreigner",
        "el día en que se avisó a la Secretaría de Gobernación de la petición contra un extranjero "
        "protegido",
    ),
    Text(
        "When did SRE tell the Ministry of the Interior of the request (`never` if it did not)?",
        "¿Cuándo avisó la SRE a la Secretaría de Gobernación de la petición (`never` si no lo "
        "hizo)?",
    ),
    proven_by=["other"],
)
interior_view_before_the_opinion = yes_no(
    Level.REQUEST,
    "interior_view_before_the_opinion",
    Text(
        "SRE sent the judge the view of the Ministry of the Interior before the judge's opinion",
        "la SRE remitió al juez la opinión de la Secretaría de Gobernación antes de la opinión "
        "jurídica del juez",
    ),
    Text(
        "Did the judge have the view of the Ministry of the Interior before giving the opinion?",
        "¿Tuvo el juez la opinión de la Secretaría de Gobernación antes de emitir la suya?",
    ),
    proven_by=["court_record"],
)
refugee_claim_decided_on = dated(
    Level.REQUEST,
    "refugee_claim_decided_on",
    Text(
        "the day on which the pending claim to refugee status was decided",
        "el día en que se resolvió la solicitud pendiente de la condición de refugiado",
    ),
    Text(
        "When was the pending refugee claim decided (`never` if it was not)?",
        "¿Cuándo se resolvió la solicitud pendiente de refugio (`never` si no se ha resuelto)?",
    ),
    proven_by=["other"],
)
asylum_was_considered = yes_no(
    Level.REQUEST,
    "asylum_was_considered",
    Text(
        "SRE considered the person's political asylum when it dealt with the request",
        "la SRE consideró el asilo político de la persona al examinar la petición",
    ),
    Text(
        "Does SRE's decision consider the political asylum?",
        "¿La resolución de la SRE considera el asilo político?",
    ),
    proven_by=["executive_decision"],
)
punishable_by_forbidden_penalty = yes_no(
    Level.OFFENSE,
    "punishable_by_forbidden_penalty",
    Text(
        "the requesting State's law allows a penalty, other than death, that the Mexican "
        "Constitution forbids",
        "la ley del Estado requirente permite una pena, distinta de la de muerte, que la "
        "Constitución mexicana prohíbe",
    ),
    Text(
        "Has it been found that the offense may carry such a penalty (mutilation, flogging, "
        "confiscation, an unusual or transcendental penalty)?",
        "¿Se determinó que el delito puede llevar una pena así (mutilación, azotes, confiscación, "
        "pena inusitada o trascendental)?",
    ),
    proven_by=["text_of_penalty"],
    judged_by=_EXECUTIVE_AND_COURTS,
)
victim_is_mexican = yes_no(
    Level.OFFENSE,
    "victim_is_mexican",
    Text("the victim is Mexican", "la víctima es mexicana"),
    Text("Is the victim Mexican?", "¿La víctima es mexicana?"),
    proven_by=["statement_of_facts", "indictment"],
)
finally_judged_where_committed = yes_no(
    Level.OFFENSE,
    "finally_judged_where_committed",
    Text(
        "the person was finally judged for it in the country where it was committed",
        "la persona fue juzgada definitivamente por él en el país donde se cometió",
    ),
    Text(
        "Has a final judgment been given in the country where it was committed?",
        "¿Se dictó sentencia definitiva en el país donde se cometió?",
    ),
    proven_by=["judgment_of_conviction", "court_record"],
)
absence_hindered_justice = yes_no(
    Level.OFFENSE,
    "absence_hindered_justice",
    Text(
        "because the person was outside Mexico it was not possible to investigate, to finish the "
        "trial or to enforce the penalty",
        "por estar la persona fuera de México no fue posible investigar, concluir el proceso o "
        "ejecutar la sanción",
    ),
    Text(
        "Has it been found that absence from Mexico prevented investigation, trial or enforcement?",
        "¿Se determinó que la ausencia de México impidió la investigación, el proceso o la "
        "ejecución?",
    ),
    proven_by=["court_record"],
    judged_by=Text(
        "the authority that decides on lapse of time",
        "la autoridad que resuelve sobre la prescripción",
    ),
)
part_of_sentence_served = yes_no(
    Level.OFFENSE,
    "part_of_sentence_served",
    Text(
        "the person has served part of the sentence", "la persona ha cumplido parte de la condena"
    ),
    Text("Has part of the sentence been served?", "¿Se ha cumplido parte de la condena?"),
    proven_by=["certificate_of_sentence"],
)
transferred_outside_treaty_on = dated(
    Level.REQUEST,
    "transferred_outside_treaty_on",
    Text(
        "the day on which Mexico handed the person over outside extradition",
        "el día en que México entregó a la persona fuera de la extradición",
    ),
    Text(
        "When was the person handed over outside extradition (`never` if not)?",
        "¿Cuándo fue entregada la persona fuera de la extradición (`never` si no lo fue)?",
    ),
    proven_by=["surrender_record"],
    event=("transfer_outside_treaty",),
)
stay_at_transfer = choice(
    Level.REQUEST,
    "stay_at_transfer",
    Text(
        "the amparo stay in force when the person was handed over outside extradition",
        "la suspensión vigente en amparo al entregarse a la persona fuera de la extradición",
    ),
    Text(
        "Which amparo stay was in force when the person was handed over?",
        "¿Qué suspensión en amparo estaba vigente cuando se entregó a la persona?",
    ),
    STAYS_AT_TRANSFER,
    proven_by=["court_record"],
)
foreign_agents_took_part_in_arrest = yes_no(
    Level.REQUEST,
    "foreign_agents_took_part_in_arrest",
    Text(
        "foreign agents made the arrest in Mexico, or induced others to make it",
        "agentes extranjeros detuvieron a la persona en México, o indujeron a otros a detenerla",
    ),
    Text(
        "Did foreign agents make the arrest, or induce it?",
        "¿Agentes extranjeros practicaron la detención o la indujeron?",
    ),
    proven_by=["court_record", "affidavit"],
)
agents_promoted_removal = yes_no(
    Level.CASE,
    "agents_promoted_removal",
    Text(
        "it is proved that a foreign government, through its agents, promoted bribery, unlawful "
        "deprivation of liberty or the removal of inhabitants to stand trial abroad",
        "está comprobado que un gobierno extranjero, por medio de sus agentes, promovió el "
        "cohecho, la privación ilegal de la libertad o la sustracción de habitantes para ser "
        "juzgados en el extranjero",
    ),
    Text(
        "Have the Mexican authorities found it proved that foreign agents promoted such acts?",
        "¿Las autoridades mexicanas tuvieron por comprobado que agentes extranjeros promovieron "
        "tales actos?",
    ),
    proven_by=["other"],
    judged_by=Text(
        "the Mexican authorities that supervise foreign agents",
        "las autoridades mexicanas que supervisan a los agentes extranjeros",
    ),
)
security_cooperation_suspended = yes_no(
    Level.CASE,
    "security_cooperation_suspended",
    Text(
        "Mexico suspended the cooperation agreement concerned and the activity of foreign agents",
        "México suspendió el convenio de cooperación de que se trata y la actividad de los agentes "
        "extranjeros",
    ),
    Text(
        "Did Mexico suspend the cooperation agreement concerned?",
        "¿México suspendió el convenio de cooperación de que se trata?",
    ),
    proven_by=["other"],
)
