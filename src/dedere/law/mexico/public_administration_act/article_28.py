"""Article 28. Powers of the Ministry of Foreign Affairs."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.public_administration_act import ADMINISTRATION_ACT, sources

article_28 = ADMINISTRATION_ACT.article(
    "28",
    Text("Ministry of Foreign Affairs", "Secretaría de Relaciones Exteriores"),
    Text(
        "What falls to the Ministry of Foreign Affairs.",
        "Lo que corresponde a la Secretaría de Relaciones Exteriores.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_xi = article_28.paragraph(
    "XI",
    Text(
        "To intervene in extradition with the Prosecutor General of the Republic, under the law "
        "and the treaties, having checked that the request has the form that they ask for, and in "
        "letters rogatory.",
        "Intervenir con el Fiscal General de la República en la extradición, conforme a la ley y "
        "los tratados, previa revisión de que la petición cumple sus requisitos de forma, y en los "
        "exhortos internacionales.",
    ),
    in_force_from="2018-12-01",
    reading=Text(
        "The check of form comes first; the formalities themselves are in the treaty and in the "
        "extradition act. The text was published on 30 November 2018; the wording before it named "
        "the Attorney General's Office and is not set out here.",
        "La revisión de forma es previa; las formalidades están en el tratado y en la Ley de "
        "Extradición Internacional. El texto se publicó el 30 de noviembre de 2018; el anterior "
        "nombraba a la Procuraduría y no se expone aquí.",
    ),
    changed=Text(
        "The reform published on 30 November 2018 named the Prosecutor General.",
        "La reforma publicada el 30 de noviembre de 2018 nombró al Fiscal General.",
    ),
)
