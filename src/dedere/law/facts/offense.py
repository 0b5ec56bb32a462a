"""Facts of one offense for which the person is sought."""

from dedere.bilingual import Text
from dedere.law.facts.appendix import FAMILIES
from dedere.law.language.facts import Dated, MonthsFact, YesNo, choice, dated, months, yes_no
from dedere.law.language.situation import Level

STAGES = {
    "investigated": Text("under investigation, not charged", "investigado, sin acusación"),
    "charged": Text("charged, not tried", "acusado, sin juicio concluido"),
    "found_guilty": Text("found guilty, not yet sentenced", "declarado culpable, sin pena aún"),
    "sentenced": Text("sentenced, wanted to serve", "sentenciado, por cumplir la pena"),
}
PLACES = {
    "territory": Text("on land of the requesting State", "en tierra del Estado requirente"),
    "airspace": Text("in its airspace", "en su espacio aéreo"),
    "territorial_waters": Text("in its territorial waters", "en su mar territorial"),
    "registered_ship": Text("on a ship registered there", "en un buque matriculado en él"),
    "registered_aircraft": Text(
        "on an aircraft registered there", "en una aeronave matriculada en él"
    ),
    "outside": Text("outside the requesting State", "fuera del Estado requirente"),
}
FORMS = {
    "commission": Text("commission", "comisión"),
    "attempt": Text("attempt", "tentativa"),
    "association_or_conspiracy": Text(
        "association or conspiracy to prepare and commit it",
        "asociación para prepararlo y cometerlo",
    ),
    "participation": Text("participation in its commission", "participación en su ejecución"),
    "other": Text("another form", "otra forma"),
}
OUTCOMES_BEFORE = {
    "no_proceeding": Text("no proceeding there", "ningún proceso allí"),
    "prosecuted": Text("prosecuted there, not ended yet", "procesado allí, sin que haya concluido"),
    "convicted": Text("tried and convicted there", "juzgado y condenado allí"),
    "acquitted": Text("tried and acquitted there", "juzgado y absuelto allí"),
    "ended_without_verdict": Text(
        "a prosecution there that ended without a verdict",
        "un proceso allí que terminó sin sentencia",
    ),
}

# -- where it stands, where and how it was committed -----------------------------------------------

stage = choice(
    Level.OFFENSE,
    "stage",
    Text("where the case for this offense stands", "el estado de la causa por este delito"),
    Text(
        "Is the person charged, found guilty, or already sentenced for it?",
        "¿La persona está acusada, declarada culpable o ya sentenciada por él?",
    ),
    STAGES,
    proven_by=["arrest_warrant", "indictment", "judgment_of_conviction"],
)
place = choice(
    Level.OFFENSE,
    "place",
    Text("where the offense was committed", "dónde se cometió el delito"),
    Text("Where was the offense committed?", "¿Dónde se cometió el delito?"),
    PLACES,
    proven_by=["statement_of_facts", "indictment"],
)
aircraft_doors_closed = yes_no(
    Level.OFFENSE,
    "aircraft_doors_closed",
    Text(
        "all external doors of the aircraft were closed after boarding and not yet opened",
        "todas las puertas externas de la aeronave estaban cerradas tras el embarque y aún no "
        "se abrían",
    ),
    Text(
        "Were all external doors of the aircraft closed when it happened?",
        "¿Estaban cerradas todas las puertas externas de la aeronave cuando ocurrió?",
    ),
    proven_by=["statement_of_facts"],
)
committed_on = dated(
    Level.OFFENSE,
    "committed_on",
    Text("the day on which the offense was committed", "el día en que se cometió el delito"),
    Text(
        "When was the offense committed (the last day, if it lasted)?",
        "¿Cuándo se cometió el delito (el último día, si fue continuado)?",
    ),
    proven_by=["statement_of_facts", "indictment"],
)
requested_state_punishes_such_conduct_abroad = yes_no(
    Level.OFFENSE,
    "requested_state_punishes_such_conduct_abroad",
    Text(
        "the requested State's law would punish such conduct outside its own territory in "
        "similar circumstances",
        "la ley del Estado requerido castigaría tal conducta fuera de su territorio en "
        "circunstancias similares",
    ),
    Text(
        "Would the requested State punish the same conduct abroad in similar circumstances?",
        "¿El Estado requerido castigaría la misma conducta en el extranjero en circunstancias "
        "similares?",
    ),
    proven_by=["text_of_offense"],
)
requesting_state_has_jurisdiction = yes_no(
    Level.OFFENSE,
    "requesting_state_has_jurisdiction",
    Text(
        "the requesting State has jurisdiction under its own law",
        "el Estado requirente tiene jurisdicción conforme a su propia ley",
    ),
    Text(
        "Does the requesting State's own law give it jurisdiction?",
        "¿La propia ley del Estado requirente le da jurisdicción?",
    ),
    proven_by=["text_of_offense", "arrest_warrant"],
)
is_wilful = yes_no(
    Level.OFFENSE,
    "is_wilful",
    Text("the conduct was intentional", "la conducta fue intencional"),
    Text("Is the conduct charged as intentional?", "¿La conducta se atribuye como intencional?"),
    proven_by=["statement_of_facts", "indictment", "text_of_offense"],
)
form = choice(
    Level.OFFENSE,
    "form",
    Text("the form of the offense", "la forma del delito"),
    Text(
        "Is it the offense itself, an attempt, an association, or participation in it?",
        "¿Es el delito mismo, tentativa, asociación o participación en él?",
    ),
    FORMS,
    proven_by=["indictment", "arrest_warrant"],
)

# -- punishable in both States ---------------------------------------------------------------------

appendix_family = choice(
    Level.OFFENSE,
    "appendix_family",
    Text("the family of the Appendix that it fits", "la familia del Apéndice en que encuadra"),
    Text(
        "Into which family of the Appendix does the conduct fit?",
        "¿En qué familia del Apéndice encuadra la conducta?",
    ),
    FAMILIES,
    proven_by=["statement_of_facts", "text_of_offense"],
)
punishable_requesting_state = yes_no(
    Level.OFFENSE,
    "punishable_requesting_state",
    Text(
        "the conduct is punishable under the requesting State's law",
        "la conducta es punible conforme a la ley del Estado requirente",
    ),
    Text(
        "Is the conduct an offense under the requesting State's law?",
        "¿La conducta es delito conforme a la ley del Estado requirente?",
    ),
    proven_by=["text_of_offense"],
)
punishable_requested_state = yes_no(
    Level.OFFENSE,
    "punishable_requested_state",
    Text(
        "the conduct is punishable under the requested State's law",
        "la conducta es punible conforme a la ley del Estado requerido",
    ),
    Text(
        "Would the same conduct be an offense under the requested State's law?",
        "¿La misma conducta sería delito conforme a la ley del Estado requerido?",
    ),
    proven_by=["text_of_offense"],
)
lacks_only_jurisdictional_element = yes_no(
    Level.OFFENSE,
    "lacks_only_jurisdictional_element",
    Text(
        "all that the requested State's law lacks is an element (transport, mails, commerce) that "
        "only gives jurisdiction to the federal authorities of the United States",
        "lo único que falta en la ley del Estado requerido es un elemento (transporte, correo, "
        "comercio) que solo da jurisdicción a las autoridades federales de Estados Unidos",
    ),
    Text(
        "Does only an element that gives federal jurisdiction have no counterpart?",
        "¿Solo carece de equivalente un elemento que da jurisdicción federal?",
    ),
    proven_by=["text_of_offense"],
)
federal_offense_requesting_state = yes_no(
    Level.OFFENSE,
    "federal_offense_requesting_state",
    Text(
        "the conduct is punishable under federal law of the requesting State",
        "la conducta es punible conforme a la ley federal del Estado requirente",
    ),
    Text(
        "Is it an offense under federal law of the requesting State?",
        "¿Es delito conforme a la ley federal del Estado requirente?",
    ),
    proven_by=["text_of_offense"],
)
federal_offense_requested_state = yes_no(
    Level.OFFENSE,
    "federal_offense_requested_state",
    Text(
        "the conduct is punishable under federal law of the requested State",
        "la conducta es punible conforme a la ley federal del Estado requerido",
    ),
    Text(
        "Is it an offense under federal law of the requested State?",
        "¿Es delito conforme a la ley federal del Estado requerido?",
    ),
    proven_by=["text_of_offense"],
)
max_penalty_months_requesting_state = months(
    Level.OFFENSE,
    "max_penalty_months_requesting_state",
    Text(
        "the longest prison term under the requesting State's law",
        "la pena máxima de prisión conforme a la ley del Estado requirente",
    ),
    Text(
        "What is the longest prison term that the requesting State's law allows?",
        "¿Cuál es la pena máxima de prisión que permite la ley del Estado requirente?",
    ),
    proven_by=["text_of_penalty"],
    may_be_life=True,
)
max_penalty_months_requested_state = months(
    Level.OFFENSE,
    "max_penalty_months_requested_state",
    Text(
        "the longest prison term under the requested State's law",
        "la pena máxima de prisión conforme a la ley del Estado requerido",
    ),
    Text(
        "What is the longest prison term that the requested State's law allows?",
        "¿Cuál es la pena máxima de prisión que permite la ley del Estado requerido?",
    ),
    proven_by=["text_of_penalty"],
    may_be_life=True,
)
remaining_sentence_months = months(
    Level.OFFENSE,
    "remaining_sentence_months",
    Text("the part of the sentence still to be served", "la parte de la pena por cumplir"),
    Text("How much of the sentence remains to be served?", "¿Cuánto falta por cumplir de la pena?"),
    proven_by=["certificate_of_sentence"],
    may_be_life=True,
)
punishable_by_death_requesting_state = yes_no(
    Level.OFFENSE,
    "punishable_by_death_requesting_state",
    Text(
        "the requesting State's law allows the death penalty for it",
        "la ley del Estado requirente permite la pena de muerte por él",
    ),
    Text(
        "Does the requesting State's law allow the death penalty for this offense?",
        "¿La ley del Estado requirente permite la pena de muerte por este delito?",
    ),
    proven_by=["text_of_penalty"],
)
punishable_by_death_requested_state = yes_no(
    Level.OFFENSE,
    "punishable_by_death_requested_state",
    Text(
        "the requested State's law allows the death penalty for it",
        "la ley del Estado requerido permite la pena de muerte por él",
    ),
    Text(
        "Does the requested State's law allow the death penalty for this offense?",
        "¿La ley del Estado requerido permite la pena de muerte por este delito?",
    ),
    proven_by=["text_of_penalty"],
)

# -- evidence, and who judges it -------------------------------------------------------------------

evidence_suffices_for_committal = yes_no(
    Level.OFFENSE,
    "evidence_suffices_for_committal",
    Text(
        "the evidence would justify committing the person for trial under the requested State's "
        "law",
        "las pruebas bastarían para someter a juicio a la persona conforme a la ley del Estado "
        "requerido",
    ),
    Text(
        "Has the competent authority found the evidence sufficient for committal?",
        "¿La autoridad competente estimó suficientes las pruebas para el enjuiciamiento?",
    ),
    proven_by=["judge_opinion"],
    judged_by=Text(
        "the judicial authority of the requested State",
        "la autoridad judicial del Estado requerido",
    ),
)
is_shown_to_be_the_convicted_person = yes_no(
    Level.OFFENSE,
    "is_shown_to_be_the_convicted_person",
    Text(
        "it is proved that the person is the one whom the requesting State's court convicted",
        "está probado que la persona es la condenada por el tribunal del Estado requirente",
    ),
    Text(
        "Is it proved that this is the convicted person?",
        "¿Está probado que es la persona condenada?",
    ),
    proven_by=["judge_opinion", "identification_data"],
    judged_by=Text(
        "the judicial authority of the requested State",
        "la autoridad judicial del Estado requerido",
    ),
)

# -- political and military ------------------------------------------------------------------------

political_character = yes_no(
    Level.OFFENSE,
    "political_character",
    Text(
        "the offense is political or of political character",
        "el delito es político o de carácter político",
    ),
    Text(
        "Has the executive authority found the offense to be of political character?",
        "¿La autoridad ejecutiva estimó que el delito es de carácter político?",
    ),
    proven_by=["executive_decision"],
    judged_by=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
)
against_head_of_state_or_family = yes_no(
    Level.OFFENSE,
    "against_head_of_state_or_family",
    Text(
        "the victim is a head of State or of government, or of the family of one",
        "la víctima es un jefe de Estado o de gobierno, o familiar suyo",
    ),
    Text(
        "Is the victim a head of State or of government, or a member of the family?",
        "¿La víctima es jefe de Estado o de gobierno, o miembro de su familia?",
    ),
    proven_by=["statement_of_facts"],
)
against_life_or_integrity = yes_no(
    Level.OFFENSE,
    "against_life_or_integrity",
    Text(
        "it is murder or another intentional offense against life or bodily integrity, or an "
        "attempt",
        "es homicidio u otro delito intencional contra la vida o la integridad física, o su "
        "tentativa",
    ),
    Text(
        "Is it an intentional offense against life or bodily integrity, or an attempt?",
        "¿Es un delito intencional contra la vida o la integridad física, o su tentativa?",
    ),
    proven_by=["statement_of_facts", "text_of_offense"],
)
prosecution_owed_under_multilateral_agreement = yes_no(
    Level.OFFENSE,
    "prosecution_owed_under_multilateral_agreement",
    Text(
        "a multilateral agreement obliges both States to prosecute it",
        "un convenio multilateral obliga a ambos Estados a perseguirlo",
    ),
    Text(
        "Must both States prosecute it under a multilateral agreement?",
        "¿Ambos Estados deben perseguirlo conforme a un convenio multilateral?",
    ),
    proven_by=["other"],
)
punishable_only_under_military_law = yes_no(
    Level.OFFENSE,
    "punishable_only_under_military_law",
    Text(
        "only military law punishes the conduct",
        "solo la ley militar castiga la conducta",
    ),
    Text(
        "Is the conduct punished by military law only?",
        "¿La conducta está castigada solo por la ley militar?",
    ),
    proven_by=["text_of_offense"],
)

# -- judged before, lapse of time ------------------------------------------------------------------

earlier_proceeding_in_requested_state = choice(
    Level.OFFENSE,
    "earlier_proceeding_in_requested_state",
    Text(
        "what the requested State itself did about the offense",
        "lo que el propio Estado requerido hizo respecto del delito",
    ),
    Text(
        "Did the requested State itself prosecute or try the person, and how did it end?",
        "¿El propio Estado requerido procesó o juzgó a la persona, y cómo terminó?",
    ),
    OUTCOMES_BEFORE,
    proven_by=["court_record", "judgment_of_conviction"],
)
is_same_offense_as_earlier_proceeding = yes_no(
    Level.OFFENSE,
    "is_same_offense_as_earlier_proceeding",
    Text(
        "that proceeding was for the same offense",
        "ese proceso fue por el mismo delito",
    ),
    Text(
        "Has the competent authority found that it was the same offense?",
        "¿La autoridad competente estimó que era el mismo delito?",
    ),
    proven_by=["judge_opinion", "court_record"],
    judged_by=Text(
        "the authority of the requested State that hears the objection",
        "la autoridad del Estado requerido que conoce de la excepción",
    ),
)


def _limitation(role: str, en: str, es: str) -> tuple[YesNo, Dated, MonthsFact, Dated]:
    """The four facts of lapse of time under one State's law."""
    return (
        yes_no(
            Level.OFFENSE,
            f"limitation_runs_{role}",
            Text(f"a limitation period runs under {en} law", f"corre prescripción conforme a {es}"),
            Text(
                f"Does {en} law set a limitation period for it?",
                f"¿Fija un plazo de prescripción {es}?",
            ),
            proven_by=["text_of_limitation"],
        ),
        dated(
            Level.OFFENSE,
            f"limitation_counts_from_{role}",
            Text(
                f"the day from which the limitation period counts under {en} law",
                f"el día desde el que se cuenta la prescripción conforme a {es}",
            ),
            Text(
                f"From which day does the period count under {en} law, interruptions considered?",
                f"¿Desde qué día se cuenta el plazo conforme a {es}, vistas las interrupciones?",
            ),
            proven_by=["text_of_limitation", "statement_of_facts"],
        ),
        months(
            Level.OFFENSE,
            f"limitation_months_{role}",
            Text(
                f"the limitation period under {en} law",
                f"el plazo de prescripción conforme a {es}",
            ),
            Text(
                f"How long is the limitation period under {en} law?",
                f"¿De cuánto es el plazo de prescripción conforme a {es}?",
            ),
            proven_by=["text_of_limitation"],
        ),
        dated(
            Level.OFFENSE,
            f"limitation_stopped_on_{role}",
            Text(
                f"the day on which the limitation period stopped for good under {en} law",
                f"el día en que dejó de correr la prescripción conforme a {es}",
            ),
            Text(
                f"When did the period stop for good under {en} law (`never` if it did not)?",
                f"¿Cuándo dejó de correr el plazo conforme a {es} (`never` si no lo hizo)?",
            ),
            proven_by=["arrest_warrant", "indictment", "judgment_of_conviction"],
        ),
    )


(
    limitation_runs_requesting_state,
    limitation_counts_from_requesting_state,
    limitation_months_requesting_state,
    limitation_stopped_on_requesting_state,
) = _limitation("requesting_state", "the requesting State's", "la ley del Estado requirente")
(
    limitation_runs_requested_state,
    limitation_counts_from_requested_state,
    limitation_months_requested_state,
    limitation_stopped_on_requested_state,
) = _limitation("requested_state", "the requested State's", "la ley del Estado requerido")

# -- after surrender -------------------------------------------------------------------------------

is_covered_by_surrender = yes_no(
    Level.OFFENSE,
    "is_covered_by_surrender",
    Text("surrender was granted for this offense", "la entrega se concedió por este delito"),
    Text("Was surrender granted for this offense?", "¿Se concedió la entrega por este delito?"),
    proven_by=["executive_decision"],
)
requested_state_consented_to_prosecution = yes_no(
    Level.OFFENSE,
    "requested_state_consented_to_prosecution",
    Text(
        "the State that surrendered the person consented to prosecution for it",
        "el Estado que entregó a la persona consintió que se le juzgue por él",
    ),
    Text(
        "Did the surrendering State consent to prosecution for this offense?",
        "¿El Estado que la entregó consintió el enjuiciamiento por este delito?",
    ),
    proven_by=["diplomatic_note"],
)
is_reclassified = yes_no(
    Level.OFFENSE,
    "is_reclassified",
    Text(
        "the legal classification of the offense changed during the proceedings",
        "la clasificación legal del delito cambió durante el proceso",
    ),
    Text(
        "Did the legal classification change after surrender?",
        "¿Cambió la clasificación legal después de la entrega?",
    ),
    proven_by=["indictment", "court_record"],
)
rests_on_facts_of_request = yes_no(
    Level.OFFENSE,
    "rests_on_facts_of_request",
    Text(
        "the newly named offense rests on the facts shown in the request and its documents",
        "el delito así reclasificado se funda en los hechos de la petición y sus documentos",
    ),
    Text(
        "Does the new classification rest on the same facts as the request?",
        "¿La nueva clasificación se funda en los mismos hechos de la petición?",
    ),
    proven_by=["statement_of_facts", "indictment"],
)
max_penalty_months_after_reclassification = months(
    Level.OFFENSE,
    "max_penalty_months_after_reclassification",
    Text(
        "the longest prison term for the newly named offense",
        "la pena máxima de prisión del delito reclasificado",
    ),
    Text(
        "What is the longest prison term for the newly named offense?",
        "¿Cuál es la pena máxima de prisión del delito reclasificado?",
    ),
    proven_by=["text_of_penalty"],
    may_be_life=True,
)
