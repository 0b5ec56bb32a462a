"""Article 5. Threats to national security."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.national_security_act import NATIONAL_SECURITY_ACT, sources

article_5 = NATIONAL_SECURITY_ACT.article(
    "5",
    Text("Threats to national security", "Amenazas a la seguridad nacional"),
    Text(
        "A list of threats: among them espionage and terrorism against Mexico, foreign "
        "interference, acts that keep the authorities from acting against organized crime or "
        "block military or naval operations against it, and acts against diplomats.",
        "Una lista de amenazas: entre ellas el espionaje y el terrorismo contra México, la "
        "interferencia extranjera, los actos que impiden actuar contra la delincuencia organizada "
        "o bloquean operaciones militares o navales contra ella, y los actos contra diplomáticos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT, sources.FEBRUARY_EXPLAINED],
    left_to=Text(
        "the National Security Council, which the President presides over",
        "el Consejo de Seguridad Nacional, que preside la persona titular de la Presidencia",
    ),
    reading=Text(
        "The Government named it as the basis of the handovers of 2025 and 2026. It only lists "
        "threats. No article of the act sets a procedure, a competent judge, a period, a remedy or "
        "a way of handing persons over. Its last fraction, on tax offenses, was added on 8 "
        "November 2019 and struck down by the Supreme Court with effect from 25 November 2022.",
        "El Gobierno lo invocó como fundamento de las entregas de 2025 y 2026. Solo enumera "
        "amenazas. Ningún artículo de la ley fija procedimiento, juez competente, plazo, recurso "
        "ni forma de entregar personas. Su última fracción, sobre delitos fiscales, se adicionó el "
        "8 de noviembre de 2019 y la Suprema Corte la invalidó con efectos desde el 25 de "
        "noviembre de 2022.",
    ),
)
