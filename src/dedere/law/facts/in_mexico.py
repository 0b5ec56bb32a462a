"""Facts that Mexican law asks for where the United States requests a person from Mexico."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, months, several, yes_no
from dedere.law.language.situation import Level

# -- Ley de Extradición Internacional --------------------------------------------------------------

BETWEEN_TWO_REQUESTS = {
    "this": Text("the requesting State of this case", "el Estado requirente de este asunto"),
    "third": Text("the third State", "el tercer Estado"),
    "neither": Text("neither of them, or both alike", "ninguno de ellos, o ambos por igual"),
}
WAYS_IT_ENDED = {
    "none": Text("it has not ended", "no ha terminado"),
    "acquitted": Text("acquittal", "absolución"),
    "pardoned": Text("pardon", "indulto"),
    "amnestied": Text("amnesty", "amnistía"),
    "sentence_served": Text("the sentence was served", "la condena se cumplió"),
}
JUDGES = {
    "where_the_person_is": Text(
        "the district judge where the person is", "el juez de distrito donde está la persona"
    ),
    "on_duty_in_mexico_city": Text(
        "the federal criminal judge on duty in Mexico City",
        "el juez de distrito penal en turno en la Ciudad de México",
    ),
    "other": Text("another judge", "otro juez"),
}
DEFENDERS = {
    "chosen": Text("counsel of the person's own choice", "defensor particular"),
    "public_defender": Text(
        "a public defender chosen from the list", "defensor de oficio elegido de la lista"
    ),
    "appointed": Text("counsel appointed by the judge", "defensor designado por el juez"),
    "none": Text("nobody", "nadie"),
}
EXCEPTIONS = {
    "not_as_treaty_or_act": Text(
        "the request does not conform to the treaty or, without one, to the act",
        "la petición no se ajusta al tratado o, a falta de él, a la ley",
    ),
    "mistaken_identity": Text(
        "the person is not the one sought", "la persona es distinta de la reclamada"
    ),
    "other": Text("something else", "otra cosa"),
}
SIGNATORIES = {
    "head_of_ministry": Text("the head of SRE", "la persona titular de la SRE"),
    "delegate": Text("an official by delegation", "un funcionario por delegación"),
    "other": Text("somebody else", "otra persona"),
}
AMPAROS = {
    "none": Text("none was filed", "no se promovió"),
    "pending": Text("filed, not finally decided", "promovido, sin resolución definitiva"),
    "denied": Text("finally denied or dismissed", "negado o sobreseído en definitiva"),
    "granted": Text("finally granted", "concedido en definitiva"),
}
HANDOVER_PLACES = {
    "border_port": Text("at a border port", "en un puerto fronterizo"),
    "aircraft": Text("aboard the aircraft", "a bordo de la aeronave"),
    "other": Text("elsewhere", "en otro lugar"),
}
UNDERTAKINGS = {
    "reciprocity": Text("reciprocity", "reciprocidad"),
    "speciality": Text("speciality", "especialidad"),
    "lawful_tribunal": Text(
        "a competent tribunal set up before the offense",
        "tribunal competente establecido antes del delito",
    ),
    "heard_in_defense": Text("a hearing in defense", "audiencia en defensa"),
    "no_forbidden_penalty": Text(
        "no penalty that the Mexican Constitution forbids",
        "ninguna pena que prohíba la Constitución mexicana",
    ),
    "no_reextradition": Text(
        "no extradition to a third State", "ninguna reextradición a un tercer Estado"
    ),
    "copy_of_judgment": Text("a copy of the final judgment", "copia de la sentencia ejecutoriada"),
}
_JUDGE = Text("the judge who hears the extradition", "el juez que conoce de la extradición")

treaty_binds_the_states = yes_no(
    Level.CASE,
    "treaty_binds_the_states",
    Text(
        "an extradition treaty is in force between the two States",
        "hay tratado de extradición vigente entre los dos Estados",
    ),
    Text(
        "Is an extradition treaty in force between the two States (asked only where it is not the "
        "treaty of 1978)?",
        "¿Hay tratado de extradición vigente entre los dos Estados (solo se pregunta si no es el "
        "tratado de 1978)?",
    ),
    proven_by=["other"],
)
third_state_invokes_treaty = yes_no(
    Level.CASE,
    "third_state_invokes_treaty",
    Text(
        "the third State asks under a treaty with Mexico",
        "el tercer Estado pide con apoyo en un tratado con México",
    ),
    Text(
        "Does the third State ask under a treaty with Mexico?",
        "¿El tercer Estado pide con apoyo en un tratado con México?",
    ),
    proven_by=["diplomatic_note"],
)
committed_in_territory_of = choice(
    Level.CASE,
    "committed_in_territory_of",
    Text(
        "among the requesting States, the one in whose territory the offense was committed",
        "de entre los requirentes, aquel en cuyo territorio se cometió el delito",
    ),
    Text(
        "In the territory of which requesting State was the offense committed?",
        "¿En el territorio de cuál de los requirentes se cometió el delito?",
    ),
    BETWEEN_TWO_REQUESTS,
    proven_by=["statement_of_facts"],
)
graver_offense_claimed_by = choice(
    Level.CASE,
    "graver_offense_claimed_by",
    Text(
        "the requesting State whose offense deserves the graver penalty",
        "el Estado requirente cuyo delito merece pena más grave",
    ),
    Text(
        "Which requesting State claims the person for the offense with the graver penalty?",
        "¿Qué requirente reclama por el delito que merece pena más grave?",
    ),
    BETWEEN_TWO_REQUESTS,
    proven_by=["text_of_penalty"],
)
asked_first_by = choice(
    Level.CASE,
    "asked_first_by",
    Text(
        "the State that first asked for extradition or for provisional detention",
        "el Estado que primero pidió la extradición o la detención provisional",
    ),
    Text(
        "Which State first asked for extradition or provisional detention?",
        "¿Qué Estado pidió primero la extradición o la detención provisional?",
    ),
    BETWEEN_TWO_REQUESTS,
    proven_by=["diplomatic_note", "provisional_arrest_request"],
)
third_state_yields = yes_no(
    Level.CASE,
    "third_state_yields",
    Text("the third State, though preferred, yields", "el tercer Estado, aun preferido, declina"),
    Text(
        "Has the third State yielded its preference?", "¿El tercer Estado declinó su preferencia?"
    ),
    proven_by=["diplomatic_note"],
)

faces_political_persecution = yes_no(
    Level.PERSON,
    "faces_political_persecution",
    Text(
        "the person may be persecuted for political reasons by the requesting State",
        "la persona puede ser objeto de persecución política del Estado requirente",
    ),
    Text(
        "Has it been found that the requesting State may persecute the person politically?",
        "¿Se determinó que el Estado requirente puede perseguir políticamente a la persona?",
    ),
    proven_by=["executive_decision"],
    judged_by=Text(
        "the Ministry of Foreign Affairs and, on review, the amparo courts",
        "la Secretaría de Relaciones Exteriores y, en revisión, los jueces de amparo",
    ),
)
was_slave_where_offense_was_committed = yes_no(
    Level.PERSON,
    "was_slave_where_offense_was_committed",
    Text(
        "the person was held as a slave in the country where the offense was committed",
        "la persona tuvo la condición de esclavo en el país donde se cometió el delito",
    ),
    Text(
        "Was the person held as a slave in the country where the offense was committed?",
        "¿Tuvo la persona la condición de esclavo en el país donde se cometió el delito?",
    ),
    proven_by=["identification_data", "other"],
)
danger_of_torture = yes_no(
    Level.PERSON,
    "danger_of_torture",
    Text(
        "there are founded reasons to believe that the person would be in danger of torture",
        "hay razones fundadas para creer que la persona estaría en peligro de tortura",
    ),
    Text(
        "Have the authorities found founded reasons to believe in a danger of torture, all "
        "relevant circumstances weighed?",
        "¿Las autoridades hallaron razones fundadas para creer en un peligro de tortura, vistas "
        "todas las circunstancias pertinentes?",
    ),
    proven_by=["executive_decision"],
    judged_by=Text(
        "the Ministry of Foreign Affairs and, on review, the amparo courts",
        "la Secretaría de Relaciones Exteriores y, en revisión, los jueces de amparo",
    ),
)
danger_of_forced_disappearance = yes_no(
    Level.PERSON,
    "danger_of_forced_disappearance",
    Text(
        "there are founded reasons to believe that the person would be in danger of forced "
        "disappearance",
        "hay razones fundadas para creer que la persona estaría en peligro de desaparición forzada",
    ),
    Text(
        "Have the authorities found founded reasons to believe in a danger of forced "
        "disappearance?",
        "¿Las autoridades hallaron razones fundadas para creer en un peligro de desaparición "
        "forzada?",
    ),
    proven_by=["executive_decision"],
    judged_by=Text(
        "the Ministry of Foreign Affairs and, on review, the amparo courts",
        "la Secretaría de Relaciones Exteriores y, en revisión, los jueces de amparo",
    ),
)
is_another_than_the_person_sought = yes_no(
    Level.PERSON,
    "is_another_than_the_person_sought",
    Text(
        "the person is not the one whose extradition is sought",
        "la persona es distinta de aquella cuya extradición se pide",
    ),
    Text(
        "Has it been found that the person is not the one sought?",
        "¿Se determinó que la persona es distinta de la reclamada?",
    ),
    proven_by=["judge_opinion", "identification_data"],
    judged_by=_JUDGE,
)
mexican_since = dated(
    Level.PERSON,
    "mexican_since",
    Text("the day since which the person is Mexican", "el día desde el que la persona es mexicana"),
    Text(
        "Since when is the person Mexican (the day of birth, if by birth)?",
        "¿Desde cuándo es mexicana la persona (la fecha de nacimiento, si lo es por nacimiento)?",
    ),
    proven_by=["proof_of_nationality"],
)
whereabouts_known = yes_no(
    Level.PERSON,
    "whereabouts_known",
    Text("it is known where the person is", "se sabe dónde está la persona"),
    Text("Is it known where the person is?", "¿Se sabe dónde está la persona?"),
    proven_by=["identification_data", "court_record"],
)

sent_through_the_prosecutor = yes_no(
    Level.REQUEST,
    "sent_through_the_prosecutor",
    Text(
        "the Mexican authority sent its request to SRE through the federal prosecutor",
        "la autoridad mexicana tramitó su petición ante la SRE por conducto del ministerio público "
        "federal",
    ),
    Text(
        "Did the request reach SRE through the federal prosecutor (PGR, later FGR)?",
        "¿La petición llegó a la SRE por conducto de la PGR o, después, de la FGR?",
    ),
    proven_by=["formal_request", "other"],
)
start_of_arrest_notified_to_ministry = yes_no(
    Level.REQUEST,
    "start_of_arrest_notified_to_ministry",
    Text(
        "the judge told SRE when the period of the provisional arrest began",
        "el juez notificó a la SRE el inicio del plazo de la detención provisional",
    ),
    Text(
        "Did the judge tell SRE on which day the period began?",
        "¿El juez notificó a la SRE el día en que inició el plazo?",
    ),
    proven_by=["court_record"],
)
defects_notified_on = dated(
    Level.REQUEST,
    "defects_notified_on",
    Text(
        "the day on which SRE told the requesting State what the request lacked",
        "el día en que la SRE comunicó al Estado requirente lo que faltaba a la petición",
    ),
    Text(
        "When did SRE tell the requesting State of defects (`never` if it did not)?",
        "¿Cuándo comunicó la SRE los defectos al requirente (`never` si no lo hizo)?",
    ),
    proven_by=["diplomatic_note"],
)
defects_cured_on = dated(
    Level.REQUEST,
    "defects_cured_on",
    Text(
        "the day on which the requesting State cured the defects",
        "el día en que el Estado requirente subsanó los defectos",
    ),
    Text(
        "When were the defects cured (`never` if they were not)?",
        "¿Cuándo se subsanaron los defectos (`never` si no se hizo)?",
    ),
    proven_by=["diplomatic_note", "formal_request"],
)
heard_by_judge = choice(
    Level.REQUEST,
    "heard_by_judge",
    Text("the judge before whom the request is", "el juez ante quien está la petición"),
    Text("Which judge hears the request?", "¿Qué juez conoce de la petición?"),
    JUDGES,
    proven_by=["court_record"],
)
informed_of_the_request = yes_no(
    Level.REQUEST,
    "informed_of_the_request",
    Text(
        "the judge told the person what the request and its documents say",
        "el juez dio a conocer a la persona la petición y sus documentos",
    ),
    Text(
        "Did the judge tell the person the content of the request and its documents?",
        "¿El juez dio a conocer a la persona el contenido de la petición y sus documentos?",
    ),
    proven_by=["court_record"],
)
defended_by = choice(
    Level.REQUEST,
    "defended_by",
    Text("who defended the person before the judge", "quién defendió a la persona ante el juez"),
    Text("Who defended the person before the judge?", "¿Quién defendió a la persona ante el juez?"),
    DEFENDERS,
    proven_by=["court_record"],
)
heard_on = dated(
    Level.REQUEST,
    "heard_on",
    Text(
        "the day of the hearing in which the judge told the person of the request",
        "el día de la audiencia en que el juez dio a conocer la petición a la persona",
    ),
    Text(
        "On which day did the judge tell the detained person of the request?",
        "¿En qué día dio a conocer el juez la petición a la persona detenida?",
    ),
    proven_by=["court_record"],
)
exceptions_opposed = several(
    Level.REQUEST,
    "exceptions_opposed",
    Text("the exceptions that the person opposed", "las excepciones que opuso la persona"),
    Text("Which exceptions did the person oppose?", "¿Qué excepciones opuso la persona?"),
    EXCEPTIONS,
    proven_by=["court_record"],
)
exceptions_opposed_on = dated(
    Level.REQUEST,
    "exceptions_opposed_on",
    Text(
        "the day on which the person opposed exceptions",
        "el día en que la persona opuso excepciones",
    ),
    Text(
        "When did the person oppose exceptions (`never` if not at all)?",
        "¿Cuándo opuso excepciones la persona (`never` si no lo hizo)?",
    ),
    proven_by=["court_record"],
    event=("objections_filed",),
)
proof_extended_until = dated(
    Level.REQUEST,
    "proof_extended_until",
    Text(
        "the day up to which the judge extended the period for proof",
        "el día hasta el que el juez amplió el plazo para probar",
    ),
    Text(
        "Up to which day did the judge extend the period for proof?",
        "¿Hasta qué día amplió el juez el plazo para probar?",
    ),
    proven_by=["court_record"],
    foreseeable=True,
)
proof_was_extended = yes_no(
    Level.REQUEST,
    "proof_was_extended",
    Text(
        "the judge extended the period for proof after hearing the prosecutor",
        "el juez amplió el plazo para probar, con vista al Ministerio Público",
    ),
    Text(
        "Did the judge extend the period for proof after hearing the prosecutor?",
        "¿El juez amplió el plazo para probar, con vista al Ministerio Público?",
    ),
    proven_by=["court_record"],
)
evidence_closed_on = dated(
    Level.REQUEST,
    "evidence_closed_on",
    Text(
        "the day on which the taking of evidence before the judge ended",
        "el día en que terminó el desahogo de pruebas ante el juez",
    ),
    Text(
        "When did the taking of evidence before the judge end?",
        "¿Cuándo terminó el desahogo de pruebas ante el juez?",
    ),
    proven_by=["court_record"],
)
consented_on = dated(
    Level.REQUEST,
    "consented_on",
    Text(
        "the day on which the person consented before the judge",
        "el día en que la persona consintió ante el juez",
    ),
    Text(
        "When did the person consent before the judge (`never` if not)?",
        "¿Cuándo consintió la persona ante el juez (`never` si no lo hizo)?",
    ),
    proven_by=["consent_record"],
)
bail_requested = yes_no(
    Level.REQUEST,
    "bail_requested",
    Text("the person asked for release on bail", "la persona pidió la libertad bajo fianza"),
    Text("Did the person ask for release on bail?", "¿La persona pidió la libertad bajo fianza?"),
    proven_by=["court_record"],
)
opinion_given_on = dated(
    Level.REQUEST,
    "opinion_given_on",
    Text("the day of the judge's opinion", "el día de la opinión jurídica del juez"),
    Text(
        "When did the judge give the opinion (`never` if not)?",
        "¿Cuándo emitió el juez su opinión (`never` si no lo ha hecho)?",
    ),
    proven_by=["judge_opinion"],
    event=("judge_opinion",),
)
file_received_by_ministry_on = dated(
    Level.REQUEST,
    "file_received_by_ministry_on",
    Text(
        "the day on which SRE received the file with the judge's opinion",
        "el día en que la SRE recibió el expediente con la opinión del juez",
    ),
    Text(
        "When did SRE receive the file with the judge's opinion?",
        "¿Cuándo recibió la SRE el expediente con la opinión del juez?",
    ),
    proven_by=["judge_opinion", "executive_decision"],
)
decision_signed_by = choice(
    Level.REQUEST,
    "decision_signed_by",
    Text("who signed the decision", "quién firmó la resolución"),
    Text("Who signed SRE's decision?", "¿Quién firmó la resolución de la SRE?"),
    SIGNATORIES,
    proven_by=["executive_decision"],
)
delegation_is_shown = yes_no(
    Level.REQUEST,
    "delegation_is_shown",
    Text(
        "the delegation to the official who signed is shown",
        "consta la delegación en favor de quien firmó",
    ),
    Text(
        "Is the delegation to the official who signed on file or published?",
        "¿Consta o está publicada la delegación en favor de quien firmó?",
    ),
    proven_by=["executive_decision", "other"],
)
released_on = dated(
    Level.REQUEST,
    "released_on",
    Text("the day of release", "el día de la puesta en libertad"),
    Text(
        "When was the person released (`never` if not)?",
        "¿Cuándo fue puesta en libertad la persona (`never` si no lo fue)?",
    ),
    proven_by=["court_record"],
    event=("release",),
)
at_prosecutors_disposal = yes_no(
    Level.REQUEST,
    "at_prosecutors_disposal",
    Text(
        "SRE put the person at the federal prosecutor's disposal with the file",
        "la SRE puso a la persona a disposición del ministerio público federal con el expediente",
    ),
    Text(
        "Did SRE put the person at the disposal of the federal prosecutor, with the file?",
        "¿La SRE puso a la persona a disposición de la FGR (antes PGR) con el expediente?",
    ),
    proven_by=["executive_decision"],
)
grant_notified_on = dated(
    Level.REQUEST,
    "grant_notified_on",
    Text(
        "the day on which the decision to grant was notified to the person",
        "el día en que se notificó a la persona la resolución que concede",
    ),
    Text(
        "When was the decision notified to the person (`never` if not)?",
        "¿Cuándo se notificó la resolución a la persona (`never` si no se ha hecho)?",
    ),
    proven_by=["executive_decision"],
)
amparo_against_grant = choice(
    Level.REQUEST,
    "amparo_against_grant",
    Text("amparo against the decision to grant", "el amparo contra la resolución que concede"),
    Text(
        "Was amparo filed against the decision to grant, and how did it end?",
        "¿Se promovió amparo contra la resolución que concede, y cómo terminó?",
    ),
    AMPAROS,
    proven_by=["court_record"],
)
surrender_ordered_on = dated(
    Level.REQUEST,
    "surrender_ordered_on",
    Text("the day on which SRE ordered the surrender", "el día en que la SRE ordenó la entrega"),
    Text(
        "When did SRE order the surrender (`never` if it has not)?",
        "¿Cuándo ordenó la SRE la entrega (`never` si no lo ha hecho)?",
    ),
    proven_by=["executive_decision", "diplomatic_note"],
)
at_disposal_on = dated(
    Level.REQUEST,
    "at_disposal_on",
    Text(
        "the day on which the person was put at the requesting State's disposal",
        "el día en que la persona quedó a disposición del Estado requirente",
    ),
    Text(
        "When was the person put at the requesting State's disposal (`never` if not yet)?",
        "¿Cuándo quedó la persona a disposición del Estado requirente (`never` si aún no)?",
    ),
    proven_by=["diplomatic_note", "executive_decision"],
)
interior_told_of_handover = yes_no(
    Level.REQUEST,
    "interior_told_of_handover",
    Text(
        "the Ministry of the Interior was told before the handover",
        "se avisó a la Secretaría de Gobernación antes de la entrega",
    ),
    Text(
        "Was the Ministry of the Interior told before the handover?",
        "¿Se avisó a la Secretaría de Gobernación antes de la entrega?",
    ),
    proven_by=["surrender_record"],
)
handover_place = choice(
    Level.REQUEST,
    "handover_place",
    Text("where the person was handed over", "dónde se entregó a la persona"),
    Text("Where was the person handed over?", "¿Dónde se entregó a la persona?"),
    HANDOVER_PLACES,
    proven_by=["surrender_record"],
)

mean_penalty_months_requesting_state = months(
    Level.OFFENSE,
    "mean_penalty_months_requesting_state",
    Text(
        "the arithmetic mean of the prison term under the requesting State's law",
        "el término medio aritmético de la prisión conforme a la ley del Estado requirente",
    ),
    Text(
        "What is the mean of the shortest and the longest prison term under the requesting State's "
        "law (whole months, rounded down)?",
        "¿Cuál es la media entre la prisión mínima y la máxima conforme a la ley del Estado "
        "requirente (meses completos, sin redondear hacia arriba)?",
    ),
    proven_by=["text_of_penalty"],
    may_be_life=True,
)
mean_penalty_months_requested_state = months(
    Level.OFFENSE,
    "mean_penalty_months_requested_state",
    Text(
        "the arithmetic mean of the prison term under the requested State's law",
        "el término medio aritmético de la prisión conforme a la ley del Estado requerido",
    ),
    Text(
        "What is the mean of the shortest and the longest prison term under the requested State's "
        "law (whole months, rounded down)?",
        "¿Cuál es la media entre la prisión mínima y la máxima conforme a la ley del Estado "
        "requerido (meses completos, sin redondear hacia arriba)?",
    ),
    proven_by=["text_of_penalty"],
    may_be_life=True,
)
is_grave_negligence = yes_no(
    Level.OFFENSE,
    "is_grave_negligence",
    Text(
        "the law counts the negligent offense as grave",
        "la ley considera grave el delito culposo",
    ),
    Text(
        "Does the law count this negligent offense as grave?",
        "¿La ley considera grave este delito culposo?",
    ),
    proven_by=["text_of_offense"],
)
ended_by = choice(
    Level.OFFENSE,
    "ended_by",
    Text(
        "what already ended the matter of this very offense, in whatever State",
        "lo que ya puso fin al asunto por este mismo delito, en cualquier Estado",
    ),
    Text(
        "Was the person acquitted, pardoned or amnestied for this very offense, or was its "
        "sentence served?",
        "¿La persona fue absuelta, indultada o amnistiada por este mismo delito, o cumplió la "
        "condena por él?",
    ),
    WAYS_IT_ENDED,
    proven_by=["court_record", "judgment_of_conviction", "certificate_of_sentence"],
)
needs_private_complaint = yes_no(
    Level.OFFENSE,
    "needs_private_complaint",
    Text(
        "Mexican law asks for a complaint of the victim (querella) for such an offense",
        "la ley mexicana exige querella para un delito así",
    ),
    Text(
        "Would Mexican law prosecute such an offense only on the victim's complaint?",
        "¿La ley mexicana perseguiría un delito así solo por querella?",
    ),
    proven_by=["text_of_offense"],
)
private_complaint_made = yes_no(
    Level.OFFENSE,
    "private_complaint_made",
    Text(
        "whoever may complain of it has done so",
        "la parte legitimada presentó querella",
    ),
    Text(
        "Has the victim, or whoever else may, complained of the offense?",
        "¿Presentó querella la víctima u otra parte legitimada?",
    ),
    proven_by=["statement_of_facts", "evidence"],
)
within_mexican_jurisdiction = yes_no(
    Level.OFFENSE,
    "within_mexican_jurisdiction",
    Text(
        "the offense was committed within the jurisdiction of the Mexican courts",
        "el delito se cometió dentro de la jurisdicción de los tribunales mexicanos",
    ),
    Text(
        "Was the offense committed within the jurisdiction of the Mexican courts?",
        "¿El delito se cometió dentro de la jurisdicción de los tribunales de la República?",
    ),
    proven_by=["statement_of_facts", "text_of_offense"],
)
evidence_shows_corpus_delicti = yes_no(
    Level.OFFENSE,
    "evidence_shows_corpus_delicti",
    Text("the evidence proves the corpus delicti", "la prueba acredita el cuerpo del delito"),
    Text(
        "Has it been found that the evidence proves the corpus delicti?",
        "¿Se determinó que la prueba acredita el cuerpo del delito?",
    ),
    proven_by=["judge_opinion"],
    judged_by=_JUDGE,
)
evidence_shows_elements_of_offense = yes_no(
    Level.OFFENSE,
    "evidence_shows_elements_of_offense",
    Text(
        "the evidence proves the elements of the offense as defined",
        "la prueba acredita los elementos del tipo penal",
    ),
    Text(
        "Has it been found that the evidence proves the elements of the offense as defined?",
        "¿Se determinó que la prueba acredita los elementos del tipo penal?",
    ),
    proven_by=["judge_opinion"],
    judged_by=_JUDGE,
)
evidence_shows_probable_responsibility = yes_no(
    Level.OFFENSE,
    "evidence_shows_probable_responsibility",
    Text(
        "the evidence makes it probable that the person is responsible",
        "la prueba acredita la probable responsabilidad de la persona",
    ),
    Text(
        "Has it been found that the evidence makes responsibility probable?",
        "¿Se determinó que la prueba acredita la probable responsabilidad?",
    ),
    proven_by=["judge_opinion"],
    judged_by=_JUDGE,
)
consented_freely_to_prosecution = yes_no(
    Level.OFFENSE,
    "consented_freely_to_prosecution",
    Text(
        "the surrendered person freely consented to be tried for it",
        "la persona entregada consintió libremente en ser juzgada por él",
    ),
    Text(
        "Did the surrendered person freely consent to be tried for this offense?",
        "¿La persona entregada consintió libremente en ser juzgada por este delito?",
    ),
    proven_by=["court_record", "consent_record"],
)
earlier_surrender_lapsed = yes_no(
    Level.OFFENSE,
    "earlier_surrender_lapsed",
    Text(
        "the person was once freed because the same State did not take charge of him or her in "
        "time for the same offense",
        "la persona ya recobró la libertad porque el mismo Estado no se hizo cargo de ella a "
        "tiempo por el mismo delito",
    ),
    Text(
        "Was the person once freed because this State did not take charge in time, for the same "
        "offense?",
        "¿La persona ya recobró la libertad porque este Estado no se hizo cargo a tiempo, por el "
        "mismo delito?",
    ),
    proven_by=["court_record", "executive_decision"],
)
states_validity_at_the_time = yes_no(
    Level.DOCUMENT,
    "states_validity_at_the_time",
    Text(
        "it carries an authorized statement that the provisions were in force when the offense was "
        "committed",
        "trae declaración autorizada de que los preceptos estaban vigentes cuando se cometió el "
        "delito",
    ),
    Text(
        "Does it carry an authorized statement that the provisions were in force at the time?",
        "¿Trae declaración autorizada de que los preceptos estaban vigentes en la época?",
    ),
    proven_by=["text_of_offense"],
)
undertakes = several(
    Level.ASSURANCE,
    "undertakes",
    Text(
        "the undertakings of the Mexican act that the assurance gives",
        "los compromisos de la ley mexicana que la seguridad otorga",
    ),
    Text(
        "Which undertakings of the Mexican extradition act does it give?",
        "¿Qué compromisos de la Ley de Extradición Internacional otorga?",
    ),
    UNDERTAKINGS,
    proven_by=["assurance_note", "formal_request"],
)

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
