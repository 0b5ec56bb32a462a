"""Articles 75 to 79. The judgment: on what, to what effect, with what help."""

from dedere.law.language import DOUBTFUL, VERIFIED, Text
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources

THE_COURT = Text("the amparo court", "el juez de amparo")
FROM_2016 = "2016-06-18"
ACCUSATORY = Text(
    "The reform of 2016 adapted the article to the accusatory system.",
    "La reforma de 2016 adaptó el artículo al sistema acusatorio.",
)
NOT_READ = Text(
    "Its words before the reform of 2016 were not read; that it said as much is doubtful.",
    "No se leyó su texto anterior a la reforma de 2016; que dijera lo mismo es dudoso.",
)

article_75 = AMPARO_ACT.article(
    "75",
    Text("The act as it was proved", "El acto tal como fue probado"),
    Text(
        "The act is judged as it was proved before the responsible authority; other evidence is "
        "taken only where there was no chance to offer it there.",
        "El acto se aprecia como quedó probado ante la autoridad responsable; otra prueba solo se "
        "admite si no hubo oportunidad de ofrecerla ante ella.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    in_force_from=FROM_2016,
    changed=ACCUSATORY,
)
article_75.earlier(
    Text(
        "The act was judged as it was proved before the responsible authority.",
        "El acto se apreciaba como quedó probado ante la autoridad responsable.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2016-06-17",
    confidence=DOUBTFUL,
    left_to=THE_COURT,
    reading=NOT_READ,
)
article_77 = AMPARO_ACT.article(
    "77",
    Text("Effect of the amparo granted", "Efectos de la concesión"),
    Text(
        "The person is put back in the situation before the violation. Where that means release, "
        "the court orders measures so that the person does not evade justice.",
        "Se restituye a la persona en la situación anterior a la violación. Si ello implica su "
        "libertad, el juez dicta medidas para que no se sustraiga a la justicia.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
    in_force_from=FROM_2016,
    changed=ACCUSATORY,
)
article_77.earlier(
    Text(
        "The person was put back in the situation before the violation.",
        "Se restituía a la persona en la situación anterior a la violación.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2016-06-17",
    confidence=DOUBTFUL,
    left_to=THE_COURT,
    reading=NOT_READ,
)
article_79 = AMPARO_ACT.article(
    "79",
    Text("Deficiencies made good", "Suplencia de la queja"),
    Text(
        "When the court makes good what the claim or the reasons of challenge lack.",
        "Cuándo el juez suple la deficiencia de la demanda o de los agravios.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    left_to=THE_COURT,
)
fraction_iii = article_79.paragraph(
    "III",
    Text("In criminal matters.", "En materia penal."),
)
fraction_iii.paragraph(
    "a",
    Text(
        "For the accused or sentenced person.",
        "A favor del inculpado o sentenciado.",
    ),
    reading=Text(
        "The person sought is treated as such. The reform of 18 June 2016 reworded the article.",
        "A la persona reclamada se le trata como tal. La reforma de 18 de junio de 2016 cambió la "
        "redacción del artículo.",
    ),
)
