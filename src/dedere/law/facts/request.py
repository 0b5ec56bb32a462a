"""Facts of one request for extradition."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, several, yes_no
from dedere.law.language.situation import Level

DECISIONS = {
    "pending": Text("not decided yet", "aún sin resolver"),
    "granted": Text("granted", "concedida"),
    "granted_in_part": Text("granted for some offenses", "concedida por algunos delitos"),
    "granted_deferred": Text("granted, surrender deferred", "concedida, entrega diferida"),
    "refused": Text("refused", "negada"),
}
ARREST_REQUEST_CONTENTS = {
    "offense": Text("the offense", "el delito"),
    "description": Text("a description of the person", "la descripción de la persona"),
    "whereabouts": Text("where the person is", "el paradero de la persona"),
    "promise": Text(
        "a promise to present the formal request", "la promesa de presentar la petición formal"
    ),
    "warrant_or_conviction": Text(
        "a statement that a warrant or a conviction exists",
        "la declaración de que existe orden de aprehensión o condena",
    ),
}

# -- the request and its way -----------------------------------------------------------------------

through_diplomatic_channel = yes_no(
    Level.REQUEST,
    "through_diplomatic_channel",
    Text(
        "the request came through the diplomatic channel",
        "la petición llegó por la vía diplomática",
    ),
    Text(
        "Did the request come through the diplomatic channel?",
        "¿La petición llegó por la vía diplomática?",
    ),
    proven_by=["diplomatic_note", "formal_request"],
)
states_the_offense = yes_no(
    Level.REQUEST,
    "states_the_offense",
    Text(
        "the request states the offense for which extradition is asked",
        "la petición expresa el delito por el que se pide la extradición",
    ),
    Text("Does the request state the offense?", "¿La petición expresa el delito?"),
    proven_by=["formal_request", "diplomatic_note"],
)
received_by_executive_on = dated(
    Level.REQUEST,
    "received_by_executive_on",
    Text(
        "the day on which the requested State's executive received the formal request and its "
        "documents",
        "el día en que el Ejecutivo del Estado requerido recibió la petición formal y sus "
        "documentos",
    ),
    Text(
        "When did the foreign ministry (SRE or Department of State) receive the formal request "
        "with its documents?",
        "¿Cuándo recibió la cancillería (SRE o Departamento de Estado) la petición formal con "
        "sus documentos?",
    ),
    proven_by=["diplomatic_note", "formal_request"],
)

# -- provisional arrest ----------------------------------------------------------------------------

provisional_arrest_requested = yes_no(
    Level.REQUEST,
    "provisional_arrest_requested",
    Text(
        "provisional arrest was asked for before the formal request",
        "se pidió la detención provisional antes de la petición formal",
    ),
    Text(
        "Was provisional arrest asked for before the formal request?",
        "¿Se pidió la detención provisional antes de la petición formal?",
    ),
    proven_by=["provisional_arrest_request", "diplomatic_note"],
)
arrest_request_through_diplomatic_channel = yes_no(
    Level.REQUEST,
    "arrest_request_through_diplomatic_channel",
    Text(
        "provisional arrest was asked for through the diplomatic channel",
        "la detención provisional se pidió por la vía diplomática",
    ),
    Text(
        "Was provisional arrest asked for through the diplomatic channel?",
        "¿La detención provisional se pidió por la vía diplomática?",
    ),
    proven_by=["provisional_arrest_request", "diplomatic_note"],
)
arrest_request_contains = several(
    Level.REQUEST,
    "arrest_request_contains",
    Text(
        "what the request for provisional arrest states",
        "lo que expresa la solicitud de detención provisional",
    ),
    Text(
        "What does the request for provisional arrest state?",
        "¿Qué expresa la solicitud de detención provisional?",
    ),
    ARREST_REQUEST_CONTENTS,
    proven_by=["provisional_arrest_request"],
)
provisionally_arrested_on = dated(
    Level.REQUEST,
    "provisionally_arrested_on",
    Text("the day of the provisional arrest", "el día de la detención provisional"),
    Text(
        "On which day was the person arrested provisionally?",
        "¿En qué día fue detenida provisionalmente la persona?",
    ),
    proven_by=["court_record"],
    event=("provisional_arrest", "order_executed"),
)

# -- evidence, decision, surrender -----------------------------------------------------------------

executive_finds_evidence_insufficient = yes_no(
    Level.REQUEST,
    "executive_finds_evidence_insufficient",
    Text(
        "the requested State's executive finds the evidence insufficient",
        "el Ejecutivo del Estado requerido considera insuficientes las pruebas",
    ),
    Text(
        "Has the requested State's executive found the evidence insufficient?",
        "¿El Ejecutivo del Estado requerido estimó insuficientes las pruebas?",
    ),
    proven_by=["diplomatic_note"],
    judged_by=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
)
additional_evidence_asked = yes_no(
    Level.REQUEST,
    "additional_evidence_asked",
    Text("additional evidence was asked for", "se pidieron pruebas adicionales"),
    Text("Was additional evidence asked for?", "¿Se pidieron pruebas adicionales?"),
    proven_by=["diplomatic_note"],
)
person_consents = yes_no(
    Level.REQUEST,
    "person_consents",
    Text(
        "the person told the authorities that he or she agrees to be extradited",
        "la persona manifestó a las autoridades que consiente su extradición",
    ),
    Text(
        "Has the person agreed to extradition before the authorities?",
        "¿La persona consintió su extradición ante las autoridades?",
    ),
    proven_by=["consent_record"],
)
decision = choice(
    Level.REQUEST,
    "decision",
    Text("the decision of the requested State", "la resolución del Estado requerido"),
    Text("What did the requested State decide?", "¿Qué resolvió el Estado requerido?"),
    DECISIONS,
    proven_by=["executive_decision"],
)
decided_on = dated(
    Level.REQUEST,
    "decided_on",
    Text(
        "the day of the Executive's decision on the request",
        "el día de la resolución del Ejecutivo sobre la petición",
    ),
    Text(
        "When did the Executive decide (`never` if it has not)?",
        "¿Cuándo resolvió el Ejecutivo (`never` si no lo ha hecho)?",
    ),
    proven_by=["executive_decision"],
    event=("executive_decision|secretary_of_state_decision",),
)
decision_gives_reasons = yes_no(
    Level.REQUEST,
    "decision_gives_reasons",
    Text("the decision gives its reasons", "la resolución expresa sus razones"),
    Text("Does the decision give reasons?", "¿La resolución expresa sus razones?"),
    proven_by=["executive_decision"],
)
refused_on_nationality = yes_no(
    Level.REQUEST,
    "refused_on_nationality",
    Text(
        "surrender was refused because the person is a national of the requested State",
        "la entrega se negó porque la persona es nacional del Estado requerido",
    ),
    Text("Was it refused on nationality?", "¿Se negó por la nacionalidad?"),
    proven_by=["executive_decision"],
)
requested_state_has_jurisdiction = yes_no(
    Level.REQUEST,
    "requested_state_has_jurisdiction",
    Text(
        "the requested State has jurisdiction over the offense",
        "el Estado requerido tiene jurisdicción sobre el delito",
    ),
    Text(
        "Does the requested State have jurisdiction over the offense?",
        "¿El Estado requerido tiene jurisdicción sobre el delito?",
    ),
    proven_by=["text_of_offense"],
)
submitted_for_prosecution = yes_no(
    Level.REQUEST,
    "submitted_for_prosecution",
    Text(
        "the case was submitted to the requested State's authorities for prosecution",
        "el caso se turnó a las autoridades del Estado requerido para su persecución",
    ),
    Text(
        "Was the case submitted for prosecution at home?",
        "¿Se turnó el caso para perseguirlo en el Estado requerido?",
    ),
    proven_by=["executive_decision", "court_record"],
)
removal_period_ends_on = dated(
    Level.REQUEST,
    "removal_period_ends_on",
    Text(
        "the last day that the requested State's law allows for taking the person away",
        "el último día que la ley del Estado requerido da para llevarse a la persona",
    ),
    Text(
        "By which day must the person be taken away under the requested State's law?",
        "¿Hasta qué día permite la ley del Estado requerido llevarse a la persona?",
    ),
    proven_by=["executive_decision", "court_record"],
    foreseeable=True,
)
surrendered_on = dated(
    Level.REQUEST,
    "surrendered_on",
    Text("the day of surrender", "el día de la entrega"),
    Text("On which day was the person surrendered?", "¿En qué día fue entregada la persona?"),
    proven_by=["surrender_record"],
    event=("surrender",),
)

# -- after surrender -------------------------------------------------------------------------------

returned_voluntarily = yes_no(
    Level.REQUEST,
    "returned_voluntarily",
    Text(
        "the person left the requesting State after extradition and came back voluntarily",
        "la persona salió del Estado requirente tras la extradición y volvió voluntariamente",
    ),
    Text(
        "Did the person leave after extradition and come back voluntarily?",
        "¿La persona salió tras la extradición y volvió voluntariamente?",
    ),
    proven_by=["court_record"],
)
free_to_leave_on = dated(
    Level.REQUEST,
    "free_to_leave_on",
    Text(
        "the day from which the person was free to leave the requesting State",
        "el día desde el que la persona pudo salir del Estado requirente",
    ),
    Text(
        "From which day was the person free to leave?",
        "¿Desde qué día pudo salir la persona?",
    ),
    proven_by=["court_record"],
)
left_requesting_state_on = dated(
    Level.REQUEST,
    "left_requesting_state_on",
    Text(
        "the day on which the person left the requesting State",
        "el día en que la persona salió del Estado requirente",
    ),
    Text(
        "When did the person leave (`never` if not at all)?",
        "¿Cuándo salió la persona (`never` si no lo hizo)?",
    ),
    proven_by=["court_record"],
)
