"""The ladder of harms, by who did them."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Group, Statistic, Tick, Ticks, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="harms_by_actor",
    question=Text(
        "Are harms by state actors charged and sentenced as those by others?",
        "¿Los daños de agentes del Estado se acusan y sentencian como los de otros?",
    ),
    unit=Unit.HARM,
    population=Text(
        "harms that a case tells of, each kind once for a defendant, doer and standing of victims",
        "daños de los que habla una causa, cada clase una vez por persona acusada, autor y "
        "calidad de víctimas",
    ),
    exclusive=False,
    table=TABLES["harms"],
    way=Ticks(
        (
            Tick("mentioned", Text("mentioned", "mencionado"), Col("mentioned")),
            Tick("charged", Text("charged", "acusado"), Col("charged")),
            Tick("sentenced", Text("sentenced", "sentenciado"), Col("sentenced")),
        )
    ),
    by=(Group("by", Text("by whom", "por quién"), Col("by")),),
    note=Text(
        "A harm that is mentioned to show how grave another offense is was not charged for that.",
        "Un daño que se menciona para mostrar la gravedad de otro delito no por eso se acusó.",
    ),
    picture="ladder",
)
