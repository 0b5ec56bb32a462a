"""The classes of offense into which counts are sorted, and the groups that studies report.

A class says what kind of conduct a count charges. It is ours: coarse enough to compare two
countries, fine enough to tell what studies of extradition ask (drugs, laundering, continuing
enterprise, violence). Which statute falls into which class is data (``statutes.yaml``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text


class Group(StrEnum):
    """The groups by which counts are reported."""

    DRUGS = "drugs"
    MONEY_LAUNDERING = "money_laundering"
    CONTINUING_ENTERPRISE = "continuing_enterprise"
    VIOLENCE = "violence"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OffenseClass:
    """One class: its label and the group in which it is reported."""

    label: Text
    group: Group = Group.OTHER


def _of(en: str, es: str, group: Group = Group.OTHER) -> OffenseClass:
    return OffenseClass(Text(en, es), group)


CLASSES: dict[str, OffenseClass] = {
    "drug_trafficking": _of(
        "production, distribution or import of drugs",
        "producción, distribución o importación de drogas",
        Group.DRUGS,
    ),
    "drug_possession": _of("possession of drugs", "posesión de drogas", Group.DRUGS),
    "drug_other": _of("another drug offense", "otro delito de drogas", Group.DRUGS),
    "continuing_enterprise": _of(
        "continuing criminal enterprise",
        "empresa criminal continua",
        Group.CONTINUING_ENTERPRISE,
    ),
    "racketeering": _of("racketeering", "crimen organizado (RICO)"),
    "money_laundering": _of("money laundering", "lavado de dinero", Group.MONEY_LAUNDERING),
    "money_movement": _of(
        "cash reporting, bulk cash, unlicensed money business",
        "reporte y transporte de efectivo, negocio de envío de dinero sin licencia",
    ),
    "homicide": _of("homicide", "homicidio", Group.VIOLENCE),
    "kidnapping": _of("kidnapping, hostage taking", "secuestro, toma de rehenes", Group.VIOLENCE),
    "assault": _of("assault, injury", "agresión, lesiones", Group.VIOLENCE),
    "robbery": _of("robbery", "robo con violencia", Group.VIOLENCE),
    "extortion": _of("extortion, threats", "extorsión, amenazas", Group.VIOLENCE),
    "torture": _of("torture, war crimes", "tortura, crímenes de guerra", Group.VIOLENCE),
    "terrorism": _of("terrorism", "terrorismo", Group.VIOLENCE),
    "sexual_offense": _of("sexual abuse", "abuso sexual", Group.VIOLENCE),
    "child_exploitation": _of("exploitation of minors", "explotación de menores"),
    "human_trafficking": _of(
        "trafficking in persons, forced labor", "trata de personas, trabajo forzado", Group.VIOLENCE
    ),
    "prostitution": _of("transport for prostitution", "transporte para la prostitución"),
    "sex_offender_registration": _of(
        "failure to register as a sex offender", "falta de registro como agresor sexual"
    ),
    "firearms": _of("firearms", "armas de fuego"),
    "explosives_arson": _of("explosives, arson", "explosivos, incendio"),
    "illegal_entry": _of(
        "illegal entry or reentry", "entrada o reingreso ilegal en Estados Unidos"
    ),
    "alien_smuggling": _of("smuggling of migrants", "tráfico de migrantes"),
    "immigration_documents": _of("passports, visas, citizenship", "pasaportes, visas, ciudadanía"),
    "fraud": _of("fraud", "fraude"),
    "identity": _of("identity and access devices", "identidad y medios de acceso"),
    "counterfeiting": _of("counterfeiting, forgery", "falsificación"),
    "bankruptcy": _of("bankruptcy offenses", "delitos concursales"),
    "securities": _of("securities offenses", "delitos bursátiles"),
    "theft": _of("theft, stolen property", "robo, bienes robados"),
    "embezzlement": _of("embezzlement", "peculado, malversación"),
    "bribery": _of("bribery, corruption", "cohecho, corrupción"),
    "civil_rights": _of("civil rights, abuse of authority", "derechos civiles, abuso de autoridad"),
    "false_statements": _of("false statements", "declaraciones falsas"),
    "perjury": _of("perjury", "falso testimonio"),
    "obstruction": _of("obstruction of justice", "obstrucción de la justicia"),
    "contempt": _of("contempt of court", "desacato"),
    "escape": _of("escape, flight, failure to appear", "evasión, fuga, incomparecencia"),
    "prison_contraband": _of("contraband in prison", "contrabando en prisión"),
    "tax": _of("taxes", "impuestos"),
    "customs": _of("smuggling of goods, customs", "contrabando, aduanas"),
    "export_control": _of("export control, sanctions", "control de exportaciones, sanciones"),
    "national_security": _of("national security", "seguridad nacional"),
    "computer": _of("computers, communications", "computadoras, comunicaciones"),
    "intellectual_property": _of("intellectual property", "propiedad intelectual"),
    "antitrust": _of("monopoly, competition", "monopolio, competencia"),
    "transport": _of("aircraft, ships, trains", "aeronaves, buques, trenes"),
    "environment": _of("environment, wildlife", "medio ambiente, vida silvestre"),
    "food_and_drugs": _of("food and medicines", "alimentos y medicamentos"),
    "gambling": _of("gambling", "juegos y apuestas"),
    "elections": _of("elections", "elecciones"),
    "labor": _of("labor and pensions", "trabajo y pensiones"),
    "property_damage": _of("damage to property, trespass", "daños, intrusión"),
    "public_order": _of("public order", "orden público"),
    "traffic_petty": _of("traffic and petty offenses", "tránsito y faltas menores"),
    "conspiracy_unspecified": _of(
        "conspiracy, its object not told", "asociación delictuosa, sin decir su objeto"
    ),
    "military": _of("military offenses", "delitos militares"),
    "not_an_offense": _of(
        "forfeiture, extradition or another matter that is no offense",
        "decomiso, extradición u otro asunto que no es delito",
    ),
}
