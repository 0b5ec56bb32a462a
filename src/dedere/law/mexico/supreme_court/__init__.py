"""Holdings of the Supreme Court of Mexico that changed or settled a rule.

One article a decision or a topic, named after what it is about and its year; and the practice of
amparo around an extradition, as far as it was read. Its title is its citation.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

SUPREME_COURT = Instrument(
    id="mx/scjn",
    name=Text(
        "Supreme Court of Mexico: holdings on extradition, and the practice of amparo around it",
        "Suprema Corte de Justicia de la Nación: criterios sobre extradición, y la práctica del "
        "amparo en torno a ella",
    ),
    short=Text("Supreme Court of Mexico", "Suprema Corte de Justicia de la Nación"),
    official=Text(
        "Semanario Judicial de la Federación y su Gaceta",
        "Semanario Judicial de la Federación y su Gaceta",
    ),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "published decisions and rulings in unofficial copies, and the press for the practice; "
        "where only the question or the number of a decision was read, it says so",
        "resoluciones y tesis publicadas en copias no oficiales, y prensa en cuanto a la práctica; "
        "donde solo se leyó la pregunta o el número de una resolución, así se dice",
    ),
    authentic=("es",),
    note=Text(
        "The Court seated on 1 September 2025 works only in full: its chambers ceased, and what "
        "they had held keeps its force unless it is changed. That is known, not verified.",
        "La Corte instalada el 1 de septiembre de 2025 funciona solo en Pleno: sus Salas "
        "concluyeron y lo que habían sostenido conserva su fuerza mientras no se modifique. Es "
        "conocido, sin verificar.",
    ),
    scope=case.requested_state.is_("MX"),
    style="titled",
)
