"""Sections 3281, 3282 and 3290. Limitation of prosecution."""

from dedere.law.facts import case, in_united_states, offense
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    bar,
    calendar_months,
    day_asked,
    earlier_of,
    exception,
    named,
)
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3281 = TITLE_18.article(
    "3281",
    Text("Capital offenses", "Delitos castigados con la muerte"),
    Text(
        "An offense punishable by death can be charged at any time.",
        "Un delito castigado con la muerte puede perseguirse en cualquier tiempo.",
    ),
    confidence=KNOWN,
)
section_3282 = TITLE_18.article(
    "3282",
    Text("Offenses not capital", "Delitos no castigados con la muerte"),
    Text(
        "Unless a law says otherwise, nobody is prosecuted for an offense that is not capital "
        "where no indictment or information came within five years of it.",
        "Salvo que una ley diga otra cosa, no se persigue un delito que no tenga pena de muerte si "
        "la acusación formal no llegó dentro de los cinco años siguientes.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
)
section_3290 = TITLE_18.article(
    "3290",
    Text("Fugitives from justice", "Prófugos de la justicia"),
    Text(
        "No limitation period runs for a person who flees from justice.",
        "Ningún plazo de prescripción corre respecto de quien huye de la justicia.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
)

_FIVE_YEARS = calendar_months(60)
_END = offense.committed_on + _FIVE_YEARS

five_years = bar(
    section_3282,
    Level.OFFENSE,
    Text(
        "Under the law of the United States the five years for charging the offense had run out.",
        "Conforme a la ley de Estados Unidos habían transcurrido los cinco años para acusar por el "
        "delito.",
    ),
    all_of(
        ~in_united_states.other_us_limitation,
        named(
            Text(
                "more than five years passed before the period stopped",
                "pasaron más de cinco años antes de que el plazo dejara de correr",
            ),
            any_of(
                all_of(
                    case.requesting_state.is_("US"),
                    earlier_of(offense.limitation_stopped_on_requesting_state, day_asked) > _END,
                ),
                all_of(
                    case.requested_state.is_("US"),
                    earlier_of(offense.limitation_stopped_on_requested_state, day_asked) > _END,
                ),
            ),
        ),
    ),
    exceptions=[
        exception(
            section_3281,
            Text(
                "the law of the United States allows the death penalty for it",
                "la ley de Estados Unidos permite la pena de muerte por él",
            ),
            any_of(
                all_of(
                    case.requesting_state.is_("US"),
                    offense.punishable_by_death_requesting_state,
                ),
                all_of(
                    case.requested_state.is_("US"),
                    offense.punishable_by_death_requested_state,
                ),
            ),
            then=False,
        ),
        exception(
            section_3290,
            Text(
                "the person fled from justice before the five years were over",
                "la persona se dio a la fuga antes de que pasaran los cinco años",
            ),
            in_united_states.fled_from_justice_on <= _END,
            then=False,
        ),
    ],
    applies=offense.stage.is_one_of("investigated", "charged"),
    scope="everywhere",
    bearing=Bearing.PROCEEDING,
    reading=Text(
        "It bears on surrender only through article 7 of the treaty, where lapse of time under "
        "either law is asked and counted once: what is found here is to be recorded there as the "
        "period of the law of the United States. It is asked of prosecution, not of a sentence to "
        "be served. The period stops with the indictment or information; for a request of Mexico, "
        "with the act that a court of the United States takes as its counterpart. Flight keeps the "
        "period from running: how much ran before the flight, or after a return, is for the court "
        "to say.",
        "Incide en la entrega solo por el artículo 7 del tratado, donde la prescripción conforme a "
        "cualquiera de las leyes se pregunta y se cuenta una vez: lo que aquí resulte se registra "
        "ahí como el plazo de la ley de Estados Unidos. Se pregunta por la acción penal, no por la "
        "pena que deba cumplirse. El plazo deja de correr con la acusación formal; en una petición "
        "de México, con el acto que el tribunal estadounidense tenga por equivalente. La fuga "
        "impide que el plazo corra: cuánto corrió antes de ella, o tras el regreso, toca al "
        "tribunal decirlo.",
    ),
)
