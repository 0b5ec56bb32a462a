"""Articles 35 to 48. Which court."""

from dedere.calendars import hours
from dedere.law.facts import amparo
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, day_asked, time_limit
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import in_an_amparo

article_35 = AMPARO_ACT.article(
    "35",
    Text("Courts of indirect amparo", "Jueces del amparo indirecto"),
    Text(
        "District judges and collegiate courts of appeal hear indirect amparo.",
        "Del amparo indirecto conocen los juzgados de distrito y los tribunales colegiados de "
        "apelación.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "The collegiate courts of appeal came with the reform of 8 June 2021.",
        "Los tribunales colegiados de apelación llegaron con la reforma de 8 de junio de 2021.",
    ),
)
article_37 = AMPARO_ACT.article(
    "37",
    Text("Where", "Competencia por territorio"),
    Text(
        "The district judge of the place where the act is, is being or will be executed.",
        "El juez de distrito del lugar en que el acto tiene, trata de tener o tuvo ejecución.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_38 = AMPARO_ACT.article(
    "38",
    Text("Acts of a district judge", "Actos de un juez de distrito"),
    Text(
        "Against acts of a district judge, such as the one who hears the extradition, another "
        "district judge hears the amparo.",
        "Contra actos de un juez de distrito, como el que conoce de la extradición, conoce del "
        "amparo otro juez de distrito.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_40 = AMPARO_ACT.article(
    "40",
    Text("Cases that the Supreme Court takes up", "Facultad de atracción"),
    Text(
        "The Supreme Court may take up a case of special importance, of its own motion or because "
        "those whom the article names ask for it, among them the federal prosecutor.",
        "La Suprema Corte puede atraer un asunto de especial importancia, de oficio o a petición "
        "de quienes señala el artículo, entre ellos el titular de la fiscalía federal.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2021-05-21",
    left_to=Text("the Supreme Court", "la Suprema Corte"),
    changed=Text("FGR in place of PGR.", "FGR en lugar de PGR."),
    reading=Text(
        "That the reform of 2021 touched it to name the FGR was read; the rest is known.",
        "Se leyó que la reforma de 2021 lo tocó para nombrar a la FGR; lo demás es conocido.",
    ),
)
article_48 = AMPARO_ACT.article(
    "48",
    Text("A judge without jurisdiction", "Juez incompetente"),
    Text(
        "A judge who lacks jurisdiction sends the file to the right one. Against extradition he or "
        "she rules on the stay first. The judge who receives it answers within forty-eight hours "
        "whether jurisdiction is accepted.",
        "El juez que carece de competencia remite los autos al que estima competente. Contra la "
        "extradición, antes resuelve sobre la suspensión. Quien los recibe dice en cuarenta y ocho "
        "horas si acepta.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
answered = time_limit(
    article_48,
    Level.REQUEST,
    Text(
        "The judge who received the file said within forty-eight hours whether jurisdiction was "
        "accepted.",
        "El juez que recibió el expediente dijo en cuarenta y ocho horas si aceptaba la "
        "competencia.",
    ),
    starts=amparo.file_received_on,
    runs=hours(48),
    met_by=amparo.jurisdiction_answered_on,
    otherwise=Text(
        "No consequence was read in the act.",
        "No se leyó consecuencia en la ley.",
    ),
    applies=amparo.file_received_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
