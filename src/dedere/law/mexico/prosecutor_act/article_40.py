"""Article 40. Powers of federal prosecutors."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.prosecutor_act import PROSECUTOR_ACT, sources

article_40 = PROSECUTOR_ACT.article(
    "40",
    Text("Powers of federal prosecutors", "Facultades del Ministerio Público de la Federación"),
    Text(
        "What federal prosecutors may and must do; among it, extradition, legal assistance and "
        "the rights of victims.",
        "Lo que los agentes del Ministerio Público de la Federación pueden y deben hacer; entre "
        "ello, la extradición, la asistencia jurídica y los derechos de las víctimas.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_xi = article_40.paragraph(
    "XI",
    Text(
        "To guarantee the rights of victims throughout: to receive the lines of inquiry that they "
        "propose, to give them access to the records and a free copy, to let them present experts "
        "of their own.",
        "Garantizar en todo momento los derechos de las víctimas: recibir las líneas de "
        "investigación que propongan, darles acceso a los registros y copia gratuita, permitirles "
        "presentar peritajes propios.",
    ),
)
fraction_xxxii = article_40.paragraph(
    "XXXII",
    Text(
        "To intervene in the extradition, delivery or transfer of accused, tried or sentenced "
        "persons, as the law provides and in fulfilment of the treaties.",
        "Intervenir en la extradición, entrega o traslado de personas imputadas, procesadas o "
        "sentenciadas, en los términos de la ley y en cumplimiento de los tratados.",
    ),
    reading=Text(
        "It gives the office its part in a procedure that other laws set; by itself it founds no "
        "delivery. In a request of the United States it asks the judge for arrest and hands the "
        "person over; in a Mexican request it brings the file to the Ministry of Foreign Affairs.",
        "Da a la institución su parte en un procedimiento que otras leyes fijan; por sí sola no "
        "funda entrega alguna. En la petición de Estados Unidos solicita la detención al juez y "
        "entrega a la persona; en la petición mexicana lleva el expediente a la Secretaría de "
        "Relaciones Exteriores.",
    ),
)
fraction_xxxiii = article_40.paragraph(
    "XXXIII",
    Text(
        "To ask for international legal assistance and to provide what is asked of it, under the "
        "treaties and the law.",
        "Solicitar y, en su caso, proporcionar la asistencia jurídica internacional, conforme a "
        "los tratados y a la ley.",
    ),
)
