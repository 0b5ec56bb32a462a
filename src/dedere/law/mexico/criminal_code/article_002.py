"""Article 2. Extradite or prosecute."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, sources

article_2 = CRIMINAL_CODE.article(
    "2",
    Text("Offenses begun or committed abroad", "Delitos iniciados o cometidos en el extranjero"),
    Text(
        "When the code reaches offenses begun, prepared or committed abroad.",
        "Cuándo alcanza el código a los delitos iniciados, preparados o cometidos en el "
        "extranjero.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_i = article_2.paragraph(
    "I",
    Text(
        "Those that have or are meant to have effects in Mexico; and those that a treaty obliges "
        "Mexico to extradite or try, where the conditions of article 4 are met and the person is "
        "not surrendered to the State that asked.",
        "Los que produzcan o pretendan producir efectos en México; y los que un tratado obligue a "
        "extraditar o juzgar, si se cumplen los requisitos del artículo 4 y no se extradita a la "
        "persona al Estado que la pidió.",
    ),
    in_force_from="2007-06-29",
    reading=Text(
        "It lets Mexico keep the promise of article 9 of the treaty: whoever is not surrendered "
        "because Mexican is tried at home. The second half came with the reform published on 28 "
        "June 2007; the wording before it is not set out here.",
        "Permite cumplir lo prometido en el artículo 9 del tratado: a quien no se entrega por ser "
        "mexicano se le juzga en el país. La segunda mitad llegó con la reforma publicada el 28 de "
        "junio de 2007; el texto anterior no se expone aquí.",
    ),
    changed=Text(
        "The reform published on 28 June 2007 added what a treaty obliges Mexico to extradite or "
        "try.",
        "La reforma publicada el 28 de junio de 2007 agregó lo que un tratado obliga a extraditar "
        "o juzgar.",
    ),
)
