"""Article 3. Requests that Mexico makes."""

from dedere.law.facts import case, in_mexico
from dedere.law.facts.law_in_time import OF_THE_REQUEST
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, formality
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, sources

article_3 = ACT.article(
    "3",
    Text("Requests that Mexico makes", "Extradiciones que México solicita"),
    Text(
        "What law governs the requests that Mexico makes to other States, and by which channel "
        "Mexican authorities bring them forward.",
        "Qué ley rige las extradiciones que México pide a otros Estados, y por qué conducto las "
        "promueven las autoridades mexicanas.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_1 = article_3.paragraph(
    "1",
    Text(
        "They are governed by the treaties in force and, where there is none, by arts. 5, 6, 15 "
        "and 16 of the act.",
        "Se rigen por los tratados vigentes y, a falta de ellos, por los arts. 5, 6, 15 y 16 de la "
        "ley.",
    ),
    reading=Text(
        "To the United States Mexico asks under the treaty of 1978.",
        "A Estados Unidos, México pide conforme al tratado de 1978.",
    ),
)
paragraph_2 = article_3.paragraph(
    "2",
    Text(
        "Federal authorities and those of the states and of Mexico City send their requests to SRE "
        "through the Fiscalía General de la República.",
        "Las autoridades federales, las de los estados y las de la Ciudad de México tramitan sus "
        "peticiones ante la SRE por conducto de la Fiscalía General de la República.",
    ),
    in_force_from="2021-05-21",
    changed=Text(
        "The reform of 2021 named the Fiscalía General de la República and Mexico City in the "
        "place of the Procuraduría and the Federal District.",
        "La reforma de 2021 puso a la Fiscalía General de la República y a la Ciudad de México en "
        "lugar de la Procuraduría y del Distrito Federal.",
    ),
)
paragraph_2_of_1984 = paragraph_2.earlier(
    Text(
        "The same, through the Procuraduría General de la República, the authorities of the "
        "Federal District included.",
        "Lo mismo, por conducto de la Procuraduría General de la República, incluidas las "
        "autoridades del Distrito Federal.",
    ),
    in_force_from="1984-12-05",
    in_force_to="2021-05-20",
    confidence=KNOWN,
    changed=Text("The paragraph was added in 1984.", "El párrafo se adicionó en 1984."),
    reading=Text(
        "That the paragraph was added in 1984 is verified; its words before 2021 are known, the "
        "historic text is unverified. From 20 December 2018 Procuraduría is read as Fiscalía.",
        "Que el párrafo se adicionó en 1984 está verificado; sus palabras anteriores a 2021 son "
        "conocidas y el texto histórico no está verificado. Desde el 20 de diciembre de 2018 "
        "Procuraduría se lee como Fiscalía.",
    ),
)


def _channel(provision: Provision, en: str, es: str) -> Rule:
    return formality(
        provision,
        Level.REQUEST,
        Text(
            f"The Mexican request reached SRE through the {en}.",
            f"La petición mexicana llegó a la SRE por conducto de la {es}.",
        ),
        in_mexico.sent_through_the_prosecutor,
        bearing=Bearing.PROCEEDING,
        law_of=OF_THE_REQUEST,
        scope=case.requesting_state.is_("MX"),
    )


channel = _channel(paragraph_2, "federal prosecutor (FGR)", "Fiscalía General de la República")
channel_of_1984 = _channel(
    paragraph_2_of_1984, "federal prosecutor (PGR)", "Procuraduría General de la República"
)
