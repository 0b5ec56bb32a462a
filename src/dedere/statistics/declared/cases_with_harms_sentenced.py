"""In how many cases anybody was sentenced for what was done to victims."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Lifted, Statistic, Tick, Ticks, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="cases_with_harms_sentenced",
    question=Text(
        "In how many cases was a harm to victims mentioned, charged, sentenced?",
        "¿En cuántas causas se mencionó, acusó o sentenció un daño a víctimas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants whose cases were read for harms",
        "personas acusadas cuyas causas se revisaron en busca de daños",
    ),
    exclusive=False,
    table=TABLES["persons"],
    way=Ticks(
        (
            Tick("mentioned", Text("mentioned", "mencionado"), Col("mentioned")),
            Tick("charged", Text("charged", "acusado"), Col("charged")),
            Tick("sentenced", Text("sentenced", "sentenciado"), Col("sentenced")),
        )
    ),
    lifted=tuple(
        Lifted(stage, TABLES["harms"], "case", Col(stage), "harms_coded")
        for stage in ("mentioned", "charged", "sentenced")
    ),
    picture="ladder",
)
