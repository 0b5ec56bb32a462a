"""Article 89. Powers of the President."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

the_president = Text("the President of the Republic", "la persona titular de la Presidencia")

article_89 = CONSTITUTION.article(
    "89",
    Text("Powers of the President", "Facultades presidenciales"),
    Text(
        "National security and foreign policy are among the President's powers and duties.",
        "La seguridad nacional y la política exterior están entre las facultades y obligaciones "
        "presidenciales.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_vi = article_89.paragraph(
    "VI",
    Text(
        "To preserve national security, under the law, and to dispose of the armed forces for the "
        "inner security and the outer defense of the country.",
        "Preservar la seguridad nacional, en los términos de la ley, y disponer de la fuerza "
        "armada para la seguridad interior y la defensa exterior.",
    ),
    in_force_from="2024-10-01",
    sources=[
        sources.CONSOLIDATED_TEXT,
        sources.STATEMENT_ON_TRANSFERS,
        sources.TRANSFERS_OF_AUGUST,
    ],
    left_to=the_president,
    reading=Text(
        "The Government named it as the basis of the handovers of 2025 and 2026 outside "
        "extradition. It gives a power and refers to the law: it sets no procedure, judge, period "
        "or remedy for handing a person over, and article 119 sends extraditions through the "
        "Executive with judicial intervention. It was last reformed on 30 September 2024; the "
        "earlier wording is not set out here.",
        "El Gobierno la invocó como fundamento de las entregas de 2025 y 2026 fuera de la "
        "extradición. Otorga una facultad y remite a la ley: no fija procedimiento, juez, plazo ni "
        "recurso para entregar a una persona, y el artículo 119 encauza las extradiciones por el "
        "Ejecutivo con intervención judicial. Su última reforma es del 30 de septiembre de 2024; "
        "el texto anterior no se expone aquí.",
    ),
    changed=Text(
        "Last reformed on 30 September 2024.",
        "Última reforma publicada el 30 de septiembre de 2024.",
    ),
)
fraction_x = article_89.paragraph(
    "X",
    Text(
        "To conduct foreign policy and conclude treaties, submitting them to the Senate, guided "
        "among other principles by respect for human rights.",
        "Dirigir la política exterior y celebrar tratados, con aprobación del Senado, observando "
        "entre otros principios el respeto a los derechos humanos.",
    ),
    in_force_from="2011-06-11",
    left_to=the_president,
    changed=Text(
        "The reform published on 10 June 2011 added human rights to the principles of foreign "
        "policy.",
        "La reforma publicada el 10 de junio de 2011 sumó los derechos humanos a los principios de "
        "la política exterior.",
    ),
)
