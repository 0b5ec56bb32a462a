"""Whether only harms to US victims are sentenced."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.intervals import Interval
from dedere.statistics.statistic import Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="harms_sentenced_for_us_victims",
    question=Text(
        "How many of the harms that were sentenced had identified US citizens, US police or US "
        "diplomats as victims?",
        "¿Cuántos de los daños sentenciados tenían por víctimas a personas estadounidenses "
        "identificadas, policías o diplomáticos de ese país?",
    ),
    unit=Unit.HARM,
    population=Text(
        "harms for which somebody was sentenced",
        "daños por los que alguien fue sentenciado",
    ),
    exclusive=True,
    table=TABLES["harms"],
    way=Rate(is_("victims", "us_citizen", "us_police", "us_diplomat")),
    where=Col("sentenced"),
    interval=Interval.CLOPPER_PEARSON,
)
