"""How many defendants are charged with violence."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Lifted, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES
from dedere.statistics.tables.vocabularies import VIOLENT

STATISTIC = Statistic(
    name="violent_charges",
    question=Text(
        "How many defendants are charged with any violent offense?",
        "¿A cuántas personas se imputa algún delito violento?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants whose counts are known",
        "personas acusadas cuyos cargos se conocen",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Rate(Col("violent")),
    lifted=(Lifted("violent", TABLES["counts"], "case", is_("class", *VIOLENT)),),
)
