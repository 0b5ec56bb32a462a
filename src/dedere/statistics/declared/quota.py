"""How many grants there were in a year against the sixty that were reported as a quota."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Every, is_, year
from dedere.statistics.statistic import Against, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="quota",
    question=Text(
        "Does Mexico grant the sixty extraditions a year that were reported as a quota?",
        "¿Concede México las sesenta extradiciones al año que se reportaron como cuota?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests of the United States that Mexico granted since 2021",
        "solicitudes de Estados Unidos que México concedió desde 2021",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Against(
        Group("year", Text("year of the decision", "año de la resolución"), year("decided_on")),
        60,
        Text(
            "reported quota of the Bicentennial framework",
            "cuota reportada del entendimiento Bicentenario",
        ),
        since=2021,
    ),
    where=Every((is_("outcome", "granted"), is_("requesting_state", "US"))),
    note=Text(
        "The quota comes from a study that cites leaked papers; the published framework has "
        "none. It was reported for the years since 2021, so only these are told.",
        "La cuota viene de un estudio que cita documentos filtrados; el entendimiento publicado "
        "no la tiene. Se reportó para los años desde 2021, así que solo estos se dicen.",
    ),
)
