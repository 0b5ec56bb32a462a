"""Facts that the law of the United States asks for where Mexico requests a person from it.

The last section holds what it asks where the United States is the State that requests.
"""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, several, yes_no
from dedere.law.language.situation import Level

JUDGES = {
    "federal_judge": Text(
        "a justice or judge of the United States", "un ministro o juez de Estados Unidos"
    ),
    "authorized_magistrate": Text(
        "a magistrate judge whom the court authorized for it",
        "un juez magistrado (magistrate judge) facultado para ello por el tribunal",
    ),
    "magistrate": Text(
        "a magistrate judge without that authority",
        "un juez magistrado (magistrate judge) sin esa facultad",
    ),
    "state_judge": Text(
        "a state judge of general jurisdiction", "un juez estatal de jurisdicción general"
    ),
    "other": Text("another officer", "otro funcionario"),
}
PLACES_SOUGHT = {
    "within_jurisdiction": Text(
        "found within the judge's jurisdiction", "dentro de la jurisdicción del juez"
    ),
    "unknown": Text(
        "somewhere in the United States, not known where",
        "en Estados Unidos, sin que se sepa dónde",
    ),
    "entry_expected": Text(
        "not yet there, but expected to enter", "aún fuera, pero se espera su ingreso"
    ),
    "elsewhere": Text("known to be elsewhere", "en otro lugar, según consta"),
}
CIRCUITS = {
    "first": Text("First", "Primero"),
    "second": Text("Second", "Segundo"),
    "third": Text("Third", "Tercero"),
    "fourth": Text("Fourth", "Cuarto"),
    "fifth": Text("Fifth", "Quinto"),
    "sixth": Text("Sixth", "Sexto"),
    "seventh": Text("Seventh", "Séptimo"),
    "eighth": Text("Eighth", "Octavo"),
    "ninth": Text("Ninth", "Noveno"),
    "tenth": Text("Tenth", "Décimo"),
    "eleventh": Text("Eleventh", "Undécimo"),
    "dc": Text("District of Columbia", "Distrito de Columbia"),
}
BAIL_CIRCUMSTANCES = {
    "delay": Text("long delay", "larga demora"),
    "illness": Text("serious illness", "enfermedad grave"),
    "likely_success": Text(
        "a strong likelihood of success", "una fuerte probabilidad de éxito de la defensa"
    ),
    "bail_in_requesting_state": Text(
        "bail would be available in the requesting State",
        "en el Estado requirente procedería la libertad bajo caución",
    ),
    "complex_litigation": Text(
        "a need to consult counsel on complex litigation",
        "la necesidad de preparar con el defensor un litigio complejo",
    ),
    "no_diplomatic_need": Text(
        "no diplomatic need for detention", "ninguna necesidad diplomática de la detención"
    ),
    "no_flight_risk": Text("no risk of flight", "ningún riesgo de fuga"),
}
ASYLUM = {
    "none": Text("none", "ninguno"),
    "applied": Text("applied for, not decided", "solicitado, sin resolver"),
    "granted": Text("granted", "concedido"),
}
ARREST_FORM = {
    "identity": Text("who the person is", "la identidad de la persona"),
    "charges": Text("the charges", "los cargos"),
    "warrant": Text("the data of the warrant", "los datos de la orden de aprehensión"),
    "location": Text("where the person is", "el paradero de la persona"),
    "probable_cause": Text(
        "facts that show probable cause", "los hechos que muestran la causa probable"
    ),
    "promise_of_documents": Text(
        "the prosecutor's certification that the documents will follow",
        "la certificación del fiscal de que seguirán los documentos",
    ),
}
_EXTRADITION_JUDGE = Text(
    "the extradition judge in the United States", "el juez de la extradición en Estados Unidos"
)
_COURT = Text("the court that hears the matter", "el tribunal que conoce del asunto")
_SECRETARY = Text(
    "the Secretary of State of the United States", "el Secretario de Estado de Estados Unidos"
)

# -- the person ------------------------------------------------------------------------------------

cannot_pay_for_defense = yes_no(
    Level.PERSON,
    "cannot_pay_for_defense",
    Text(
        "the person cannot pay for counsel and witnesses",
        "la persona no puede pagar abogado ni testigos",
    ),
    Text(
        "Did the court find that the person cannot pay for a defense?",
        "¿El tribunal estimó que la persona no puede pagar su defensa?",
    ),
    proven_by=["affidavit", "court_record"],
    judged_by=_COURT,
)
asylum_in_united_states = choice(
    Level.PERSON,
    "asylum_in_united_states",
    Text("asylum in the United States", "el asilo en Estados Unidos"),
    Text(
        "Has the person applied for asylum in the United States, or been granted it?",
        "¿La persona solicitó asilo en Estados Unidos o se le concedió?",
    ),
    ASYLUM,
    proven_by=["other"],
)

# -- complaint, judge and hearing ------------------------------------------------------------------

complaint_under_oath = yes_no(
    Level.REQUEST,
    "complaint_under_oath",
    Text(
        "a complaint under oath charges the person with an offense of the treaty",
        "una denuncia bajo juramento atribuye a la persona un delito del tratado",
    ),
    Text(
        "Was a complaint under oath filed that charges an offense of the treaty?",
        "¿Se presentó una denuncia bajo juramento por un delito del tratado?",
    ),
    proven_by=["court_record"],
)
complaint_judge = choice(
    Level.REQUEST,
    "complaint_judge",
    Text("who hears the matter in the United States", "quién conoce del asunto en Estados Unidos"),
    Text(
        "Before which judge does the matter stand in the United States?",
        "¿Ante qué juez está el asunto en Estados Unidos?",
    ),
    JUDGES,
    proven_by=["court_record"],
)
place_sought = choice(
    Level.REQUEST,
    "place_sought",
    Text(
        "where the person was when the complaint was made",
        "dónde estaba la persona al presentarse la denuncia",
    ),
    Text(
        "Where was the person when the complaint was made?",
        "¿Dónde estaba la persona al presentarse la denuncia?",
    ),
    PLACES_SOUGHT,
    proven_by=["court_record", "affidavit"],
)
complaint_in_district_of_columbia = yes_no(
    Level.REQUEST,
    "complaint_in_district_of_columbia",
    Text(
        "the complaint was filed in the District of Columbia",
        "la denuncia se presentó en el Distrito de Columbia",
    ),
    Text(
        "Was the complaint filed in the District of Columbia?",
        "¿La denuncia se presentó en el Distrito de Columbia?",
    ),
    proven_by=["court_record"],
)
documents_filed_with_complaint = yes_no(
    Level.REQUEST,
    "documents_filed_with_complaint",
    Text(
        "the full set of documents was filed with the complaint",
        "el legajo completo se presentó con la denuncia",
    ),
    Text(
        "Were all documents filed together with the complaint?",
        "¿Se presentaron todos los documentos junto con la denuncia?",
    ),
    proven_by=["court_record"],
)
cleared_by_international_affairs = yes_no(
    Level.REQUEST,
    "cleared_by_international_affairs",
    Text(
        "the Office of International Affairs reviewed the request and sent it to the prosecutor",
        "la Oficina de Asuntos Internacionales revisó la petición y la envió al fiscal",
    ),
    Text(
        "Did the Office of International Affairs review the request and send it to the prosecutor?",
        "¿La Oficina de Asuntos Internacionales revisó la petición y la envió al fiscal?",
    ),
    proven_by=["other", "court_record"],
)
arrest_probable_cause_found = yes_no(
    Level.REQUEST,
    "arrest_probable_cause_found",
    Text(
        "a judge found probable cause, on an affidavit, before the warrant was issued",
        "un juez halló causa probable, con base en una declaración jurada, antes de librar la "
        "orden",
    ),
    Text(
        "Did a judge find probable cause on an affidavit before the provisional arrest?",
        "¿Un juez halló causa probable con base en una declaración jurada antes de la detención "
        "provisional?",
    ),
    proven_by=["affidavit", "court_record"],
    judged_by=_EXTRADITION_JUDGE,
)
treaty_declaration_filed = yes_no(
    Level.REQUEST,
    "treaty_declaration_filed",
    Text(
        "a declaration of the Department of State says that the treaty is in force",
        "una declaración del Departamento de Estado dice que el tratado está en vigor",
    ),
    Text(
        "Is the Department of State's declaration on the treaty before the judge?",
        "¿Obra ante el juez la declaración del Departamento de Estado sobre el tratado?",
    ),
    proven_by=["court_record", "other"],
)
hearing_on_land = yes_no(
    Level.REQUEST,
    "hearing_on_land",
    Text("the hearing was held on land", "la audiencia se celebró en tierra"),
    Text("Was the hearing held on land?", "¿La audiencia se celebró en tierra?"),
    proven_by=["court_record"],
)
hearing_open_to_public = yes_no(
    Level.REQUEST,
    "hearing_open_to_public",
    Text(
        "the hearing was public, in a room that is easy to reach",
        "la audiencia fue pública, en una sala de fácil acceso",
    ),
    Text(
        "Was the hearing public, in a room that anyone can reach?",
        "¿La audiencia fue pública, en una sala a la que cualquiera puede llegar?",
    ),
    proven_by=["court_record"],
)
is_the_person_sought = yes_no(
    Level.REQUEST,
    "is_the_person_sought",
    Text(
        "the person before the judge is the one whom the requesting State seeks",
        "la persona ante el juez es la que busca el Estado requirente",
    ),
    Text(
        "Did the judge find that this is the person sought?",
        "¿El juez estimó que se trata de la persona reclamada?",
    ),
    proven_by=["judge_opinion", "identification_data"],
    judged_by=_EXTRADITION_JUDGE,
)
counsel_appointed = yes_no(
    Level.REQUEST,
    "counsel_appointed",
    Text("counsel was appointed for the person", "se nombró defensor a la persona"),
    Text("Was counsel appointed?", "¿Se nombró defensor?"),
    proven_by=["court_record"],
)
witnesses_asked_on_affidavit = yes_no(
    Level.REQUEST,
    "witnesses_asked_on_affidavit",
    Text(
        "the person asked on affidavit for witnesses without whom it is not safe to go on",
        "la persona pidió, con declaración jurada, testigos sin los cuales no puede seguir con "
        "seguridad",
    ),
    Text(
        "Did the person name needed witnesses in an affidavit?",
        "¿La persona nombró en una declaración jurada a los testigos que necesita?",
    ),
    proven_by=["affidavit"],
)
circuit = choice(
    Level.REQUEST,
    "circuit",
    Text("the federal circuit", "el circuito federal"),
    Text(
        "In which federal circuit is the matter heard?",
        "¿En qué circuito federal se conoce del asunto?",
    ),
    CIRCUITS,
    proven_by=["court_record"],
)

# -- bail ------------------------------------------------------------------------------------------

released_on_bail = yes_no(
    Level.REQUEST,
    "released_on_bail",
    Text("the person was released on bail", "la persona quedó en libertad bajo caución"),
    Text("Was the person released on bail?", "¿La persona quedó en libertad bajo caución?"),
    proven_by=["court_record"],
)
bail_circumstances = several(
    Level.REQUEST,
    "bail_circumstances",
    Text("what is argued for bail", "lo que se alega para la libertad bajo caución"),
    Text(
        "Which circumstances does the person argue for bail?",
        "¿Qué circunstancias alega la persona para la libertad bajo caución?",
    ),
    BAIL_CIRCUMSTANCES,
    proven_by=["court_record", "affidavit"],
)
special_circumstances_found = yes_no(
    Level.REQUEST,
    "special_circumstances_found",
    Text(
        "the judge found special circumstances for bail",
        "el juez halló circunstancias especiales para la libertad bajo caución",
    ),
    Text("Did the judge find special circumstances?", "¿El juez halló circunstancias especiales?"),
    proven_by=["court_record"],
    judged_by=_EXTRADITION_JUDGE,
)

# -- certification, habeas corpus and delivery -----------------------------------------------------

committed_for_surrender_on = dated(
    Level.REQUEST,
    "committed_for_surrender_on",
    Text(
        "the day on which the judge certified and committed the person to await surrender",
        "el día en que el juez certificó y puso en prisión a la persona en espera de la entrega",
    ),
    Text(
        "On which day did the judge commit the person to await surrender (`never` if not)?",
        "¿En qué día el juez puso en prisión a la persona en espera de la entrega (`never` si no)?",
    ),
    proven_by=["judge_opinion", "court_record"],
    event=("certification", "certified"),
)
habeas_sought = yes_no(
    Level.REQUEST,
    "habeas_sought",
    Text(
        "the person sought habeas corpus against the commitment",
        "la persona pidió hábeas corpus contra la prisión en espera de la entrega",
    ),
    Text(
        "Did the person seek habeas corpus against the commitment?",
        "¿La persona pidió hábeas corpus contra la prisión en espera de la entrega?",
    ),
    proven_by=["court_record"],
)
habeas_order_served_on = dated(
    Level.REQUEST,
    "habeas_order_served_on",
    Text(
        "the day on which the habeas order was served on the custodian",
        "el día en que se notificó al custodio la orden de hábeas corpus",
    ),
    Text(
        "When was the writ or the order to show cause served?",
        "¿Cuándo se notificó el auto o la orden de informar?",
    ),
    proven_by=["court_record"],
)
habeas_time_extended = yes_no(
    Level.REQUEST,
    "habeas_time_extended",
    Text(
        "the court gave more time for the return, for good cause",
        "el tribunal dio más tiempo para el informe, por causa justificada",
    ),
    Text(
        "Did the court give more than three days for good cause?",
        "¿El tribunal dio más de tres días por causa justificada?",
    ),
    proven_by=["court_record"],
    judged_by=_COURT,
)
habeas_returned_on = dated(
    Level.REQUEST,
    "habeas_returned_on",
    Text(
        "the day on which the custodian made the return",
        "el día en que el custodio rindió su informe",
    ),
    Text(
        "When did the custodian answer the writ or the order (`never` if not)?",
        "¿Cuándo contestó el custodio el auto o la orden (`never` si no lo hizo)?",
    ),
    proven_by=["court_record"],
)
habeas_decided_on = dated(
    Level.REQUEST,
    "habeas_decided_on",
    Text(
        "the day on which the final habeas order was entered",
        "el día en que se asentó la resolución final del hábeas corpus",
    ),
    Text(
        "When was the final order on habeas corpus entered?",
        "¿Cuándo se asentó la resolución final del hábeas corpus?",
    ),
    proven_by=["court_record"],
    event=("habeas_denied|habeas_granted",),
)
habeas_appealed_on = dated(
    Level.REQUEST,
    "habeas_appealed_on",
    Text(
        "the day on which notice of appeal from the habeas order was filed",
        "el día en que se presentó la apelación contra la resolución del hábeas corpus",
    ),
    Text(
        "When was the notice of appeal filed (`never` if not)?",
        "¿Cuándo se presentó la apelación (`never` si no se hizo)?",
    ),
    proven_by=["court_record"],
)
habeas_litigation_ended_on = dated(
    Level.REQUEST,
    "habeas_litigation_ended_on",
    Text(
        "the day on which the habeas litigation ended",
        "el día en que terminó el litigio de hábeas corpus",
    ),
    Text(
        "When did the habeas litigation end, appeals included (`never` while it goes on)?",
        "¿Cuándo terminó el litigio de hábeas corpus, con sus apelaciones (`never` mientras "
        "sigue)?",
    ),
    proven_by=["court_record"],
)
surrender_warrant_signed_on = dated(
    Level.REQUEST,
    "surrender_warrant_signed_on",
    Text(
        "the day on which the Secretary of State ordered delivery",
        "el día en que el Secretario de Estado ordenó la entrega",
    ),
    Text(
        "When did the Secretary of State sign the surrender warrant (`never` if not)?",
        "¿Cuándo firmó el Secretario de Estado la orden de entrega (`never` si no lo hizo)?",
    ),
    proven_by=["executive_decision"],
    event=("secretary_of_state_decision", "surrender_ordered"),
)
received_by_authorized_agent = yes_no(
    Level.REQUEST,
    "received_by_authorized_agent",
    Text(
        "an agent whom the requesting State authorized received the person",
        "recibió a la persona un agente autorizado por el Estado requirente",
    ),
    Text(
        "Was the person handed to an agent authorized by the requesting State?",
        "¿Se entregó la persona a un agente autorizado por el Estado requirente?",
    ),
    proven_by=["surrender_record"],
)
taken_from_jail_on = dated(
    Level.REQUEST,
    "taken_from_jail_on",
    Text(
        "the day on which the person left jail to be taken out of the country by the readiest way",
        "el día en que la persona salió de la prisión para llevarla fuera del país por la vía más "
        "expedita",
    ),
    Text(
        "When did the person leave jail on the way out of the United States (`never` if not)?",
        "¿Cuándo salió la persona de la prisión camino del extranjero (`never` si no)?",
    ),
    proven_by=["surrender_record", "court_record"],
)
discharge_asked = yes_no(
    Level.REQUEST,
    "discharge_asked",
    Text("the person applied to a judge for discharge", "la persona pidió a un juez su libertad"),
    Text(
        "Did the person apply for discharge because delivery is late?",
        "¿La persona pidió su libertad por la tardanza de la entrega?",
    ),
    proven_by=["court_record"],
)
secretary_notified_of_application = yes_no(
    Level.REQUEST,
    "secretary_notified_of_application",
    Text(
        "the Secretary of State had reasonable notice of the application",
        "al Secretario de Estado se le avisó de la solicitud con tiempo razonable",
    ),
    Text(
        "Is reasonable notice to the Secretary of State proved?",
        "¿Está probado el aviso razonable al Secretario de Estado?",
    ),
    proven_by=["court_record"],
)
cause_for_delay_shown = yes_no(
    Level.REQUEST,
    "cause_for_delay_shown",
    Text(
        "sufficient cause was shown why discharge should not be ordered",
        "se mostró causa suficiente para no ordenar la libertad",
    ),
    Text(
        "Did the judge find sufficient cause for the delay?",
        "¿El juez halló causa suficiente para la tardanza?",
    ),
    proven_by=["court_record"],
    judged_by=_COURT,
)

# -- what the Secretary of State weighs ------------------------------------------------------------

torture_claimed = yes_no(
    Level.REQUEST,
    "torture_claimed",
    Text(
        "the person says that surrender would bring a danger of torture",
        "la persona dice que la entrega traería peligro de tortura",
    ),
    Text(
        "Has the person claimed a danger of torture before the Department of State?",
        "¿La persona alegó peligro de tortura ante el Departamento de Estado?",
    ),
    proven_by=["affidavit", "evidence", "other"],
)
torture_claim_weighed = yes_no(
    Level.REQUEST,
    "torture_claim_weighed",
    Text(
        "the offices of the Department of State analyzed the claim and the Secretary weighed it",
        "las oficinas del Departamento de Estado analizaron el alegato y el Secretario lo ponderó",
    ),
    Text(
        "Did the Secretary of State weigh the claim of torture?",
        "¿El Secretario de Estado ponderó el alegato de tortura?",
    ),
    proven_by=["executive_decision"],
    judged_by=_SECRETARY,
)
torture_grounds_substantial = yes_no(
    Level.REQUEST,
    "torture_grounds_substantial",
    Text(
        "the Secretary of State finds substantial grounds to believe in a danger of torture",
        "el Secretario de Estado halla razones fundadas para creer en un peligro de tortura",
    ),
    Text(
        "Did the Secretary of State find substantial grounds to fear torture?",
        "¿El Secretario de Estado halló razones fundadas para temer tortura?",
    ),
    proven_by=["executive_decision"],
    judged_by=_SECRETARY,
)
torture_declaration_signed = yes_no(
    Level.REQUEST,
    "torture_declaration_signed",
    Text(
        "the Secretary or a designated senior official declared that the obligations were met",
        "el Secretario o un alto funcionario designado declaró que se cumplieron las obligaciones",
    ),
    Text(
        "Is there a signed declaration that the obligations against torture were met?",
        "¿Hay declaración firmada de que se cumplieron las obligaciones contra la tortura?",
    ),
    proven_by=["court_record", "executive_decision"],
)
persecution_alleged = yes_no(
    Level.REQUEST,
    "persecution_alleged",
    Text(
        "the person says that the request persecutes or discriminates",
        "la persona dice que la petición persigue o discrimina",
    ),
    Text(
        "Has the person claimed political motives, persecution or discrimination?",
        "¿La persona alegó motivos políticos, persecución o discriminación?",
    ),
    proven_by=["affidavit", "evidence", "other"],
)
age_or_health_alleged = yes_no(
    Level.REQUEST,
    "age_or_health_alleged",
    Text(
        "the person asks that age or health be considered",
        "la persona pide que se consideren su edad o su salud",
    ),
    Text(
        "Has the person asked that age or health be considered?",
        "¿La persona pidió que se consideren su edad o su salud?",
    ),
    proven_by=["affidavit", "evidence", "other"],
)

# -- one offense -----------------------------------------------------------------------------------

certified_for_surrender = yes_no(
    Level.OFFENSE,
    "certified_for_surrender",
    Text(
        "the extradition judge found the evidence sufficient under the treaty and certified it",
        "el juez de la extradición estimó suficientes las pruebas conforme al tratado y lo "
        "certificó",
    ),
    Text(
        "Did the judge certify this offense to the Secretary of State?",
        "¿El juez certificó este delito al Secretario de Estado?",
    ),
    proven_by=["judge_opinion"],
    judged_by=_EXTRADITION_JUDGE,
)
other_us_limitation = yes_no(
    Level.OFFENSE,
    "other_us_limitation",
    Text(
        "a law of the United States sets another limitation period for it",
        "una ley de Estados Unidos le fija otro plazo de prescripción",
    ),
    Text(
        "Does a law of the United States set a period other than five years for it?",
        "¿Una ley de Estados Unidos le fija un plazo distinto de cinco años?",
    ),
    proven_by=["text_of_limitation"],
)
fled_from_justice_on = dated(
    Level.OFFENSE,
    "fled_from_justice_on",
    Text(
        "the day on which the person fled from justice",
        "el día en que la persona se dio a la fuga",
    ),
    Text(
        "Since which day has the person been fleeing from justice (`never` if not)?",
        "¿Desde qué día está prófuga la persona (`never` si no lo está)?",
    ),
    proven_by=["court_record", "affidavit"],
)

# -- where the United States requests --------------------------------------------------------------

arrest_form_contains = several(
    Level.REQUEST,
    "arrest_form_contains",
    Text(
        "what the prosecutor's form for provisional arrest contains",
        "lo que contiene el formulario del fiscal para la detención provisional",
    ),
    Text(
        "What does the prosecutor's form for provisional arrest contain?",
        "¿Qué contiene el formulario del fiscal para la detención provisional?",
    ),
    ARREST_FORM,
    proven_by=["provisional_arrest_request"],
)
person_objected_to_trial = yes_no(
    Level.OFFENSE,
    "person_objected_to_trial",
    Text(
        "the person objected in time to being tried for it",
        "la persona se opuso a tiempo a que se le juzgue por él",
    ),
    Text(
        "Did the person object in the trial court, in time, that surrender does not cover it?",
        "¿La persona objetó a tiempo, ante el tribunal de la causa, que la entrega no lo cubre?",
    ),
    proven_by=["court_record"],
)
surrendering_state_protested = yes_no(
    Level.OFFENSE,
    "surrendering_state_protested",
    Text(
        "the State that surrendered the person protested against trial for it",
        "el Estado que entregó a la persona protestó porque se le juzgue por él",
    ),
    Text(
        "Did the surrendering State protest against trial for this offense?",
        "¿El Estado que entregó a la persona protestó contra el juicio por este delito?",
    ),
    proven_by=["diplomatic_note"],
)
