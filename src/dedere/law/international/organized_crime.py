"""Palermo Convention: articles 16 and 18."""

from dedere.law.international import PALERMO, sources
from dedere.law.language import KNOWN, Text

article_16 = PALERMO.article(
    "16",
    Text("Extradition", "Extradición"),
    Text(
        "The offenses of the convention count as included in every extradition treaty between "
        "parties. The conditions and the grounds of refusal stay those of that treaty and of the "
        "requested State's law.",
        "Los delitos de la convención se tienen por incluidos en todo tratado de extradición entre "
        "las partes. Las condiciones y los motivos de negativa siguen siendo los de ese tratado y "
        "los de la ley del Estado requerido.",
    ),
    confidence=KNOWN,
    sources=[sources.TRANSFER_OF_FEBRUARY_2025, sources.TRANSFER_OF_AUGUST_2025],
    reading=Text(
        "So it can add an offense to the list of article 2 of the treaty of 1978, such as "
        "participation in an organized group or money laundering. The rule on that list does not "
        "read it: where an offense is neither listed nor federal in both States, check here. That "
        "officials cited the convention for the transfers of 2025 and 2026 is verified; it sets "
        "no procedure for handing persons over outside extradition.",
        "Así puede agregar un delito a la lista del artículo 2 del tratado de 1978, como la "
        "participación en un grupo organizado o el lavado de dinero. La regla sobre esa lista no "
        "lo lee: si un delito no está listado ni es federal en ambos Estados, consulte aquí. Que "
        "las autoridades citaron la convención para los traslados de 2025 y 2026 está verificado; "
        "no fija procedimiento para entregar personas fuera de la extradición.",
    ),
)
paragraph_3 = article_16.paragraph(
    "3",
    Text(
        "Each of those offenses is deemed one of the offenses of any extradition treaty that "
        "exists between parties.",
        "Cada uno de esos delitos se considera entre los del tratado de extradición que exista "
        "entre las partes.",
    ),
)
article_18 = PALERMO.article(
    "18",
    Text("Mutual legal assistance", "Asistencia judicial recíproca"),
    Text(
        "Parties give each other the widest assistance in investigations and trials of these "
        "offenses. Where a bilateral treaty of assistance exists, that treaty is applied.",
        "Las partes se dan la más amplia asistencia en investigaciones y juicios por estos "
        "delitos. Donde hay un tratado bilateral de asistencia, se aplica ese.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Between these two States that is the treaty of 1987.",
        "Entre estos dos Estados es el tratado de 1987.",
    ),
)
