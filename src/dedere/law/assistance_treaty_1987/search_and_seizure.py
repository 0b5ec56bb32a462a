"""Search and seizure."""

from dedere.law.assistance_treaty_1987 import ASKED, ASSISTANCE_TREATY, titled
from dedere.law.facts import assistance
from dedere.law.language import KNOWN, Bearing, Level, Text, all_of, requirement

search_and_seizure = ASSISTANCE_TREATY.article(
    "search-and-seizure",
    titled("search and seizure", "cateo y aseguramiento"),
    Text(
        "A search or a seizure is made if what the request tells would justify it under the "
        "requested State's own law. The rights of third parties in what is seized are respected.",
        "El cateo o el aseguramiento se practica si lo que expone la solicitud lo justificaría "
        "conforme a la propia ley del Estado requerido. Se respetan los derechos de terceros sobre "
        "lo asegurado.",
    ),
    confidence=KNOWN,
    left_to=Text(
        "the authority of the requested State that may order it",
        "la autoridad del Estado requerido que puede ordenarlo",
    ),
)
justified = requirement(
    search_and_seizure,
    Level.CASE,
    Text(
        "If a search or a seizure is asked for, the request justifies it under the requested "
        "State's law.",
        "Si se pide un cateo o un aseguramiento, la solicitud lo justifica conforme a la ley del "
        "Estado requerido.",
    ),
    assistance.search_is_justified_where_executed,
    applies=all_of(ASKED, assistance.assistance_asks_search),
    bearing=Bearing.PROCEEDING,
)
