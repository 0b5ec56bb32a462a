"""The Appendix of the 1978 treaty as families of offenses.

That the list has 31 items, and that it holds drugs, hijacking, bribery and obstruction of
justice, is verified in the letters to the Senate. Numbers, order and the other names were
reconstructed and are only known or doubtful. **No number decides a case**: rules ask for the
family, and the number is shown as an attribute.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.law.language.provisions import DOUBTFUL, KNOWN, VERIFIED, Confidence


@dataclass(frozen=True, slots=True)
class Family:
    """One item: its number (unverified), its label, and how sure we are that it is listed."""

    item: int
    label: Text
    confidence: Confidence = KNOWN


ITEMS: dict[str, Family] = {
    "homicide": Family(1, Text("homicide; abortion", "homicidio; aborto")),
    "injury": Family(2, Text("intentional serious injury", "lesiones graves intencionales")),
    "abandonment": Family(
        3,
        Text(
            "abandoning minors or dependents so that they may be hurt or die",
            "abandono de menores o dependientes con peligro de daño o muerte",
        ),
        DOUBTFUL,
    ),
    "kidnapping": Family(
        4,
        Text(
            "kidnapping, child stealing, unlawful deprivation of liberty",
            "secuestro, robo de infante, privación ilegal de la libertad",
        ),
    ),
    "sexual_offenses": Family(
        5,
        Text(
            "rape, indecent assault, corruption of minors",
            "violación, atentado al pudor, corrupción de menores",
        ),
    ),
    "procuration": Family(6, Text("procuration", "lenocinio")),
    "theft": Family(
        7, Text("theft, robbery, burglary", "robo, robo con violencia, allanamiento de morada")
    ),
    "fraud": Family(8, Text("fraud", "fraude")),
    "embezzlement": Family(
        9,
        Text(
            "breach of trust, embezzlement, misuse of funds",
            "abuso de confianza, peculado, malversación",
        ),
    ),
    "forgery": Family(10, Text("forgery and counterfeiting", "falsificación")),
    "extortion": Family(11, Text("extortion, illegal exaction", "extorsión, exacción ilegal")),
    "receiving": Family(
        12,
        Text(
            "knowingly receiving or transporting the proceeds of crime",
            "recibir o transportar a sabiendas bienes de origen delictivo",
        ),
    ),
    "arson": Family(
        13,
        Text("arson and malicious damage", "incendio y daño intencional en propiedad ajena"),
    ),
    "drugs": Family(
        14,
        Text("dangerous drugs and chemicals", "drogas y productos químicos peligrosos"),
        VERIFIED,
    ),
    "poisons": Family(
        15,
        Text("poisonous or harmful substances", "sustancias venenosas o dañinas a la salud"),
    ),
    "piracy": Family(16, Text("piracy", "piratería")),
    "transport_safety": Family(
        17, Text("safety of means of transport", "seguridad de los medios de transporte")
    ),
    "hijacking": Family(
        18,
        Text(
            "unlawful seizure of aircraft, ships, trains",
            "apoderamiento ilegal de aeronaves, buques, trenes",
        ),
        VERIFIED,
    ),
    "weapons": Family(
        19, Text("weapons, explosives, nuclear materials", "armas, explosivos, materias nucleares")
    ),
    "trade_and_funds": Family(
        20,
        Text(
            "international trade; transfer of funds and precious metals",
            "comercio internacional; transmisión de fondos y metales preciosos",
        ),
    ),
    "goods_and_heritage": Family(
        21,
        Text(
            "import, export or transit of goods, historical objects among them",
            "importación, exportación o tránsito de bienes, incluso objetos históricos",
        ),
    ),
    "customs": Family(22, Text("customs", "materia aduanal"), DOUBTFUL),
    "companies_and_banks": Family(
        23, Text("control of companies and banks", "control de sociedades y bancos")
    ),
    "securities": Family(24, Text("securities market", "mercado de valores")),
    "bankruptcy": Family(25, Text("bankruptcy", "quiebra o suspensión de pagos")),
    "monopoly": Family(
        26, Text("monopoly and unfair competition", "monopolio y competencia desleal"), DOUBTFUL
    ),
    "intellectual_property": Family(
        27,
        Text("industrial property and copyright", "propiedad industrial y derechos de autor"),
    ),
    "abuse_of_authority": Family(28, Text("abuse of official authority", "abuso de autoridad")),
    "bribery": Family(29, Text("bribery", "cohecho"), VERIFIED),
    "false_testimony": Family(
        30,
        Text(
            "false testimony, subornation of witnesses",
            "falsedad en declaraciones, soborno de testigos",
        ),
    ),
    "obstruction_of_justice": Family(
        31, Text("obstruction of justice", "obstrucción de la justicia"), VERIFIED
    ),
}

NOT_LISTED = "not_listed"

FAMILIES: dict[str, Text] = {
    **{name: family.label for name, family in ITEMS.items()},
    NOT_LISTED: Text("none of the families", "ninguna de las familias"),
}
