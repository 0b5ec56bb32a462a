"""Article 21. The requisition goes to the judge."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.extradition_act import ACT, sources

judge = Text(
    "the district judge, who orders compliance and detention",
    "el juez de distrito, que manda cumplir la requisición y ordena la detención",
)
article_21 = ACT.article(
    "21",
    Text("The requisition goes to the judge", "La requisitoria ante el juez"),
    Text(
        "Once the request is admitted, SRE sends the requisition and the file to the Fiscal "
        "General de la República, so that the competent district judge orders that it be complied "
        "with, that the person be detained and, if asked, that papers, money or objects be seized.",
        "Admitida la petición, la SRE envía la requisitoria y el expediente al Fiscal General de "
        "la República, para que el juez de distrito competente mande cumplirla, ordene la "
        "detención y, si se pidió, el secuestro de papeles, dinero u objetos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2021-05-21",
    changed=Text(
        "The reform of 2021 named the Fiscal General in the place of the Procurador.",
        "La reforma de 2021 puso al Fiscal General en lugar del Procurador.",
    ),
    left_to=judge,
    reading=Text(
        "From this order on detention is formal and lasts through the procedure, amparo and "
        "handover, without an express cap (known); whether the sixty days of art. 119 of the "
        "Constitution cap it is a contested ground of the defense.",
        "Desde este auto la detención es formal y dura hasta el procedimiento, el amparo y la "
        "entrega, sin límite expreso (conocido); si la limitan los sesenta días del art. 119 "
        "constitucional es un agravio discutido de la defensa.",
    ),
)
article_21_of_1975 = article_21.earlier(
    Text(
        "The same, through the Procurador General de la República.",
        "Lo mismo, por conducto del Procurador General de la República.",
    ),
    in_force_from="1975-12-30",
    in_force_to="2021-05-20",
    confidence=KNOWN,
    left_to=judge,
    reading=Text(
        "The historic text is unverified; from 20 December 2018 Procurador is read as Fiscal.",
        "El texto histórico no está verificado; desde el 20 de diciembre de 2018 Procurador se lee "
        "como Fiscal.",
    ),
)
