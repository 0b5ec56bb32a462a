"""Article 17. Precautionary measures before the formal request."""

from dedere.law.facts import request
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, all_of, formality
from dedere.law.mexico.extradition_act import ACT, sources

article_17 = ACT.article(
    "17",
    Text("Precautionary measures", "Medidas precautorias"),
    Text(
        "A State that announces a formal request may ask for measures so that the person does not "
        "get away.",
        "El Estado que anuncia una petición formal puede pedir medidas para que la persona no se "
        "sustraiga.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_1 = article_17.paragraph(
    "1",
    Text(
        "They may be ordered if the petition names the offense and declares that an arrest warrant "
        "of a competent authority exists.",
        "Pueden acordarse si la petición expresa el delito y manifiesta que existe orden de "
        "aprehensión de autoridad competente.",
    ),
    reading=Text(
        "The treaty (art. 11) asks for these and for more. It is content with a conviction in the "
        "place of a warrant, and so is this rule.",
        "El tratado (art. 11) pide esto y más. Admite una condena en lugar de la orden, y así se "
        "lee también esta regla.",
    ),
)
contents = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "The petition for precautionary measures names the offense and declares that a warrant "
        "exists.",
        "La petición de medidas precautorias expresa el delito y manifiesta que existe orden de "
        "aprehensión.",
    ),
    all_of(
        request.arrest_request_contains.includes("offense"),
        request.arrest_request_contains.includes("warrant_or_conviction"),
    ),
    applies=request.provisional_arrest_requested,
    bearing=Bearing.CUSTODY,
)
paragraph_2 = article_17.paragraph(
    "2",
    Text(
        "If SRE finds grounds it passes the petition to the Fiscal General de la República, who at "
        "once asks the district judge for the measures: arraigo, or those that treaties or laws "
        "allow.",
        "Si la SRE estima que hay fundamento transmite la petición al Fiscal General de la "
        "República, quien de inmediato promueve ante el juez de distrito las medidas: arraigo o "
        "las que procedan conforme a los tratados o las leyes.",
    ),
    in_force_from="2021-05-21",
    changed=Text(
        "The reform of 2021 named the Fiscal General in the place of the Procurador.",
        "La reforma de 2021 puso al Fiscal General en lugar del Procurador.",
    ),
    left_to=Text(
        "the Ministry of Foreign Affairs, which finds the grounds, and the district judge, who "
        "orders the measures",
        "la Secretaría de Relaciones Exteriores, que estima el fundamento, y el juez de distrito, "
        "que dicta las medidas",
    ),
    reading=Text(
        "In practice the measure is provisional detention (treaty, art. 11).",
        "En la práctica la medida es la detención provisional (tratado, art. 11).",
    ),
)
paragraph_2_of_1975 = paragraph_2.earlier(
    Text(
        "The same, through the Procurador General de la República.",
        "Lo mismo, por conducto del Procurador General de la República.",
    ),
    in_force_from="1975-12-30",
    in_force_to="2021-05-20",
    confidence=KNOWN,
    left_to=Text(
        "the Ministry of Foreign Affairs and the district judge",
        "la Secretaría de Relaciones Exteriores y el juez de distrito",
    ),
    reading=Text(
        "The historic text is unverified; from 20 December 2018 Procurador is read as Fiscal.",
        "El texto histórico no está verificado; desde el 20 de diciembre de 2018 Procurador se lee "
        "como Fiscal.",
    ),
)
