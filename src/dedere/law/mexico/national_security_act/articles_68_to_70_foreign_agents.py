"""Articles 68 to 70. Cooperation with foreign governments and their agents."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.national_security_act import NATIONAL_SECURITY_ACT, sources

SINCE = "2020-12-19"

article_68 = NATIONAL_SECURITY_ACT.article(
    "68",
    Text("Cooperation and reciprocity", "Cooperación y reciprocidad"),
    Text(
        "Embassies and missions tell the Mexican authorities, as the agreements on security "
        "provide, what they learn in the work done under them. Reciprocity between sovereign "
        "States governs the whole title.",
        "Las embajadas y misiones informan a las autoridades mexicanas, según los convenios de "
        "seguridad, de lo que conozcan al ejecutarlos. En todo el título rige la reciprocidad "
        "entre Estados soberanos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
    reading=Text(
        "Articles 68 to 76 regulate foreign agents and cooperation; none of them speaks of handing "
        "a person over. They were published on 18 December 2020; that they were in force from the "
        "next day is known.",
        "Los artículos 68 a 76 regulan a los agentes extranjeros y la cooperación; ninguno habla "
        "de entregar a una persona. Se publicaron el 18 de diciembre de 2020; que rigieron desde "
        "el día siguiente es conocido.",
    ),
)
article_69 = NATIONAL_SECURITY_ACT.article(
    "69",
    Text("Entry and accreditation of foreign agents", "Internación y acreditación de agentes"),
    Text(
        "Foreign agents may be let into the country for a time to exchange information under the "
        "agreements. The Ministry of Foreign Affairs, in accord with those of security, defense "
        "and the navy, settles their accreditation and the territory that it covers.",
        "Los agentes extranjeros pueden internarse temporalmente para intercambiar información en "
        "el marco de los convenios. La Secretaría de Relaciones Exteriores, de acuerdo con las de "
        "seguridad, defensa y marina, resuelve su acreditación y circunscripción territorial.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
    left_to=Text("the Ministry of Foreign Affairs", "la Secretaría de Relaciones Exteriores"),
)
article_70 = NATIONAL_SECURITY_ACT.article(
    "70",
    Text("Contacts with foreign agents", "Trato con agentes extranjeros"),
    Text(
        "Public servants keep to this act in their contacts with foreign agents. Those of the "
        "states and municipalities report every contact in writing within three days, and meet "
        "them only with leave and with somebody from the Ministry of Foreign Affairs present.",
        "Los servidores públicos se sujetan a esta ley al tratar con agentes extranjeros. Los de "
        "estados y municipios informan por escrito de todo contacto dentro de tres días, y solo se "
        "reúnen con autorización previa y con presencia de la Secretaría de Relaciones Exteriores.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=SINCE,
)
