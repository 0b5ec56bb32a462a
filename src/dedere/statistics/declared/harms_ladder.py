"""From a harm that is mentioned to one that is sentenced."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Group, Statistic, Tick, Ticks, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="harms_ladder",
    question=Text(
        "Which harms are mentioned, which charged, which sentenced?",
        "¿Qué daños se mencionan, cuáles se acusan, cuáles se sentencian?",
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
    by=(Group("harm", Text("harm", "daño"), Col("harm")),),
    note=Text(
        "A harm that is mentioned to show how grave another offense is was not charged for that.",
        "Un daño que se menciona para mostrar la gravedad de otro delito no por eso se acusó.",
    ),
    picture="ladder",
)
