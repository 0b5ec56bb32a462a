"""Facts of legal assistance and of victims' rights, and what the treaties' own rules add."""

from dedere.bilingual import Text
from dedere.law.facts.case import PARTIES
from dedere.law.language.facts import choice, dated, several, yes_no
from dedere.law.language.situation import Level

# -- legal assistance: evidence that travels without a person --------------------------------------

ASKED_BY = {"none": Text("neither State", "ninguno de los Estados"), **PARTIES}
ASSISTANCE_CONTENTS = {
    "authority": Text(
        "the authority that investigates or tries the matter",
        "la autoridad que investiga o juzga el asunto",
    ),
    "matter": Text("what the matter is about", "de qué trata el asunto"),
    "assistance_sought": Text(
        "the evidence or the act that is asked for", "la prueba o la diligencia que se pide"
    ),
    "purpose": Text("what it is needed for", "para qué se necesita"),
    "facts": Text("a short account of the facts", "una breve relación de los hechos"),
    "provisions": Text("the text of the legal provisions", "el texto de las disposiciones legales"),
}
ASSISTANCE_LIMITS = {
    "beyond_its_law": Text(
        "the requested State's law forbids it or gives nobody power to do it",
        "la ley del Estado requerido lo prohíbe o no faculta a nadie para hacerlo",
    ),
    "essential_interests": Text(
        "it would harm the requested State's security or other essential public interests",
        "dañaría la seguridad u otros intereses públicos esenciales del Estado requerido",
    ),
    "military": Text("the offense is purely military", "el delito es puramente militar"),
    "political": Text("the offense is political", "el delito es político"),
}

assistance_asked_by = choice(
    Level.CASE,
    "assistance_asked_by",
    Text(
        "the State that asked the other for evidence or another act of assistance",
        "el Estado que pidió al otro pruebas u otra diligencia de asistencia jurídica",
    ),
    Text(
        "Which State asked the other for legal assistance (none, Mexico or the United States)?",
        "¿Qué Estado pidió al otro asistencia jurídica (ninguno, México o Estados Unidos)?",
    ),
    ASKED_BY,
    proven_by=["diplomatic_note", "other"],
)
assistance_between_coordinating_authorities = yes_no(
    Level.CASE,
    "assistance_between_coordinating_authorities",
    Text(
        "assistance was asked for by one coordinating authority of the other",
        "la asistencia la pidió una autoridad coordinadora a la otra",
    ),
    Text(
        "Did the request for assistance go from the federal prosecutor's office (FGR) to the "
        "Department of Justice, or the other way round?",
        "¿La solicitud de asistencia fue de la FGR al Departamento de Justicia, o a la inversa?",
    ),
    proven_by=["diplomatic_note", "other"],
)
assistance_request_contains = several(
    Level.CASE,
    "assistance_request_contains",
    Text(
        "what the request for legal assistance states",
        "lo que expresa la solicitud de asistencia jurídica",
    ),
    Text(
        "What does the request for legal assistance state?",
        "¿Qué expresa la solicitud de asistencia jurídica?",
    ),
    ASSISTANCE_CONTENTS,
    proven_by=["other"],
)
assistance_limits_found = several(
    Level.CASE,
    "assistance_limits_found",
    Text(
        "the limits that the requested State's coordinating authority found",
        "los límites que halló la autoridad coordinadora del Estado requerido",
    ),
    Text(
        "Which limits of assistance did the requested State's coordinating authority find?",
        "¿Qué límites de la asistencia halló la autoridad coordinadora del Estado requerido?",
    ),
    ASSISTANCE_LIMITS,
    proven_by=["diplomatic_note", "other"],
)
assistance_asks_search = yes_no(
    Level.CASE,
    "assistance_asks_search",
    Text("a search or a seizure is asked for", "se pide un cateo o un aseguramiento"),
    Text("Is a search or a seizure asked for?", "¿Se pide un cateo o un aseguramiento?"),
    proven_by=["other"],
)
search_is_justified_where_executed = yes_no(
    Level.CASE,
    "search_is_justified_where_executed",
    Text(
        "what the request tells would justify the search under the requested State's law",
        "lo que expone la solicitud justificaría el cateo conforme a la ley del Estado requerido",
    ),
    Text(
        "Did the competent authority find that the search is justified under its own law?",
        "¿La autoridad competente estimó justificado el cateo conforme a su propia ley?",
    ),
    proven_by=["court_record"],
    judged_by=Text(
        "the authority of the requested State that may order the search",
        "la autoridad del Estado requerido que puede ordenar el cateo",
    ),
)
prisoner_asked_for_as_witness = yes_no(
    Level.CASE,
    "prisoner_asked_for_as_witness",
    Text(
        "a person held in the requested State is wanted as a witness in the other",
        "se pide como testigo a una persona detenida en el Estado requerido",
    ),
    Text(
        "Is a person held in the requested State wanted as a witness in the other?",
        "¿Se pide como testigo a una persona detenida en el Estado requerido?",
    ),
    proven_by=["other"],
)
prisoner_consents_to_testify_abroad = yes_no(
    Level.CASE,
    "prisoner_consents_to_testify_abroad",
    Text(
        "that prisoner agrees to be taken there as a witness",
        "esa persona detenida acepta que se le traslade como testigo",
    ),
    Text(
        "Does the prisoner agree to be taken there as a witness?",
        "¿La persona detenida acepta que se le traslade como testigo?",
    ),
    proven_by=["consent_record", "court_record"],
)
custodial_state_consents_to_transfer = yes_no(
    Level.CASE,
    "custodial_state_consents_to_transfer",
    Text(
        "the State that holds the prisoner agrees to the transfer",
        "el Estado que tiene detenida a la persona acepta el traslado",
    ),
    Text(
        "Does the State that holds the prisoner agree to the transfer?",
        "¿El Estado que tiene detenida a la persona acepta el traslado?",
    ),
    proven_by=["diplomatic_note", "other"],
)
evidence_used_beyond_request = yes_no(
    Level.CASE,
    "evidence_used_beyond_request",
    Text(
        "evidence obtained by assistance is used for something that the request did not name",
        "las pruebas obtenidas por asistencia se usan para algo que la solicitud no expresó",
    ),
    Text(
        "Is the evidence used for anything that the request did not name?",
        "¿Las pruebas se usan para algo que la solicitud no expresó?",
    ),
    proven_by=["court_record"],
)
other_use_of_evidence_consented = yes_no(
    Level.CASE,
    "other_use_of_evidence_consented",
    Text(
        "the State that gave the evidence agreed to that use",
        "el Estado que dio las pruebas consintió ese uso",
    ),
    Text(
        "Did the State that gave the evidence agree to that use?",
        "¿El Estado que dio las pruebas consintió ese uso?",
    ),
    proven_by=["diplomatic_note", "other"],
)

# -- what the Mexican code adds where the treaty of assistance is silent ---------------------------

assistance_translated = yes_no(
    Level.CASE,
    "assistance_translated",
    Text(
        "the request for assistance comes with a translation into Spanish",
        "la solicitud de asistencia trae traducción al español",
    ),
    Text(
        "Does the request for assistance come with a translation into Spanish?",
        "¿La solicitud de asistencia trae traducción al español?",
    ),
    proven_by=["translation"],
)
assistance_for_the_defense = yes_no(
    Level.CASE,
    "assistance_for_the_defense",
    Text(
        "what is sought is evidence that the accused or the defense offered",
        "lo que se busca son pruebas ofrecidas por el imputado o su defensa",
    ),
    Text(
        "Is the evidence sought one that the accused or the defense offered?",
        "¿Las pruebas que se buscan las ofreció el imputado o su defensa?",
    ),
    proven_by=["court_record"],
)
assistance_conduct_is_offense_in_mexico = yes_no(
    Level.CASE,
    "assistance_conduct_is_offense_in_mexico",
    Text(
        "the conduct under investigation is an offense in Mexico too",
        "el hecho investigado también es delito en México",
    ),
    Text(
        "Is the conduct under investigation an offense in Mexico too?",
        "¿El hecho investigado también es delito en México?",
    ),
    proven_by=["text_of_offense"],
)
assistance_offense_carries_death = yes_no(
    Level.CASE,
    "assistance_offense_carries_death",
    Text(
        "the offense for which assistance is asked carries the death penalty",
        "el delito por el que se pide asistencia tiene pena de muerte",
    ),
    Text(
        "Does the offense for which assistance is asked carry the death penalty?",
        "¿El delito por el que se pide asistencia tiene pena de muerte?",
    ),
    proven_by=["text_of_penalty"],
)
assistance_assured_against_death = yes_no(
    Level.CASE,
    "assistance_assured_against_death",
    Text(
        "there is a sufficient assurance that death will not be imposed or not be carried out",
        "hay seguridad suficiente de que la muerte no se impondrá o no se ejecutará",
    ),
    Text(
        "Did the State that asks give a sufficient assurance against death?",
        "¿El Estado que la pide dio seguridad suficiente contra la pena de muerte?",
    ),
    proven_by=["assurance_note"],
)
assistance_person_judged_in_mexico = yes_no(
    Level.CASE,
    "assistance_person_judged_in_mexico",
    Text(
        "Mexico has finally acquitted or convicted the person on the same facts",
        "México ya absolvió o condenó definitivamente a la persona por los mismos hechos",
    ),
    Text(
        "Has Mexico finally acquitted or convicted the person on the same facts?",
        "¿México ya absolvió o condenó definitivamente a la persona por los mismos hechos?",
    ),
    proven_by=["judgment_of_conviction", "court_record"],
)
informal_information_used_as_proof = yes_no(
    Level.CASE,
    "informal_information_used_as_proof",
    Text(
        "what came without a formal request is used as proof",
        "lo que llegó sin solicitud formal se usa como prueba",
    ),
    Text(
        "Is information that came without a formal request used as proof?",
        "¿Se usa como prueba información que llegó sin solicitud formal?",
    ),
    proven_by=["court_record"],
)

# -- victims in Mexico -----------------------------------------------------------------------------

victims_recognized_in_mexico = yes_no(
    Level.CASE,
    "victims_recognized_in_mexico",
    Text(
        "a Mexican authority recognizes victims of what the person is accused of",
        "una autoridad mexicana reconoce víctimas de lo que se imputa a la persona",
    ),
    Text(
        "Has a Mexican authority recognized victims of what the person is accused of?",
        "¿Alguna autoridad mexicana reconoció víctimas de lo que se imputa a la persona?",
    ),
    proven_by=["court_record", "other"],
)
victims_told_of_their_rights = yes_no(
    Level.CASE,
    "victims_told_of_their_rights",
    Text(
        "the record shows that the victims were told of their rights",
        "hay constancia de que se informó a las víctimas de sus derechos",
    ),
    Text(
        "Does the record show that the victims were told of their rights?",
        "¿Consta que se informó a las víctimas de sus derechos?",
    ),
    proven_by=["court_record"],
)
victims_asked_for_the_file = yes_no(
    Level.CASE,
    "victims_asked_for_the_file",
    Text("the victims asked for a copy", "las víctimas pidieron copia"),
    Text(
        "Did the victims ask for a copy of the proceedings in which they take part?",
        "¿Las víctimas pidieron copia de las diligencias en las que intervienen?",
    ),
    proven_by=["other", "court_record"],
)
victims_were_given_the_file = yes_no(
    Level.CASE,
    "victims_were_given_the_file",
    Text("the victims were given the copy free", "se entregó a las víctimas copia gratuita"),
    Text("Were they given a free copy?", "¿Se les entregó copia gratuita?"),
    proven_by=["court_record"],
)
victims_told_of_decision = yes_no(
    Level.REQUEST,
    "victims_told_of_decision",
    Text(
        "the victims were told of the decision to surrender",
        "se notificó a las víctimas la resolución que concede la entrega",
    ),
    Text(
        "Were the victims of the Mexican case told of the decision to surrender?",
        "¿Se notificó a las víctimas de la causa mexicana la resolución que concede la entrega?",
    ),
    proven_by=["court_record", "other"],
)

# -- consular notice -------------------------------------------------------------------------------

told_of_consular_notice = yes_no(
    Level.PERSON,
    "told_of_consular_notice",
    Text(
        "on arrest the person was told without delay that the consulate can be informed",
        "al ser detenida se informó sin demora a la persona que puede avisarse a su consulado",
    ),
    Text(
        "Was the person told without delay of the right to have the consulate informed?",
        "¿Se informó sin demora a la persona de su derecho a que se avise a su consulado?",
    ),
    proven_by=["court_record"],
)
consulate_informed_if_asked = yes_no(
    Level.PERSON,
    "consulate_informed_if_asked",
    Text(
        "the consulate was informed without delay, or the person did not ask for it",
        "se avisó sin demora al consulado, o la persona no lo pidió",
    ),
    Text(
        "Was the consulate informed without delay, if the person asked?",
        "¿Se avisó sin demora al consulado, si la persona lo pidió?",
    ),
    proven_by=["diplomatic_note", "court_record"],
)

# -- the treaty of 1978 ----------------------------------------------------------------------------

denunciation_notified_on = dated(
    Level.CASE,
    "denunciation_notified_on",
    Text(
        "the day on which one State told the other that it ends the extradition treaty",
        "el día en que un Estado comunicó al otro que termina el tratado de extradición",
    ),
    Text(
        "When did one State notify the other of denunciation (`never` if neither did)?",
        "¿Cuándo notificó un Estado al otro la denuncia (`never` si ninguno lo hizo)?",
    ),
    proven_by=["diplomatic_note"],
)
earlier_proceeding_had_same_elements = yes_no(
    Level.OFFENSE,
    "earlier_proceeding_had_same_elements",
    Text(
        "neither offense asks for an element that the other does not",
        "ninguno de los dos delitos exige un elemento que el otro no exija",
    ),
    Text(
        "Did the competent authority find that the elements of the two offenses are the same?",
        "¿La autoridad competente estimó que los elementos de los dos delitos coinciden?",
    ),
    proven_by=["text_of_offense", "judge_opinion"],
    judged_by=Text(
        "the authority of the requested State that hears the objection",
        "la autoridad del Estado requerido que conoce de la excepción",
    ),
)
earlier_proceeding_was_for_same_conduct = yes_no(
    Level.OFFENSE,
    "earlier_proceeding_was_for_same_conduct",
    Text(
        "the earlier proceeding was for the same conduct",
        "el proceso anterior fue por la misma conducta",
    ),
    Text(
        "Did the competent authority find that it was for the same conduct?",
        "¿La autoridad competente estimó que fue por la misma conducta?",
    ),
    proven_by=["statement_of_facts", "judge_opinion", "court_record"],
    judged_by=Text(
        "the authority of the requested State that hears the objection",
        "la autoridad del Estado requerido que conoce de la excepción",
    ),
)
