"""Handovers outside the treaty: what was done, what attaches and what does not."""

from dedere.law.facts import assurance, in_mexico, offense
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    assurance_needed,
    bar,
    formality,
    none_of,
    some,
)
from dedere.law.mexico.national_security_act import TRANSFERS, readings, sources

# -- what was done ---------------------------------------------------------------------------------

the_council = Text("the National Security Council", "el Consejo de Seguridad Nacional")

february_2025 = TRANSFERS.article(
    "2025-02-27",
    Text("Handover of 27 February 2025", "Entrega del 27 de febrero de 2025"),
    Text(
        "Twenty-nine persons were handed over. The Government named article 5 of the National "
        "Security Act, article 89 of the Constitution and the Palermo Convention, a decision of "
        "the National Security Council and a written request of the United States, and said that "
        "extradition law was not applied.",
        "Se entregó a veintinueve personas. El Gobierno invocó el artículo 5 de la Ley de "
        "Seguridad Nacional, el 89 de la Constitución y la Convención de Palermo, una decisión del "
        "Consejo de Seguridad Nacional y una petición escrita de Estados Unidos, y dijo que no se "
        "aplicó la ley de extradición.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.FEBRUARY_EXPLAINED,
        sources.FEBRUARY_DEATH_PENALTY,
        sources.FEBRUARY_NOT_EXTRADITION,
        sources.FEBRUARY_PALERMO,
        sources.FEBRUARY_ECUAVISA,
    ],
    left_to=the_council,
    reading=Text(
        "Several had extradition proceedings or amparo stays. On the death penalty the head of the "
        "FGR said that it should not be applied and that sentences are for judges; no commitment "
        "was announced that day.",
        "Varias tenían procedimientos de extradición o suspensiones en amparo. Sobre la pena de "
        "muerte, el titular de la FGR dijo que no debía aplicarse y que las sentencias tocan a los "
        "jueces; ese día no se anunció compromiso alguno.",
    ),
)
august_2025 = TRANSFERS.article(
    "2025-08-12",
    Text("Handover of 12 August 2025", "Entrega del 12 de agosto de 2025"),
    Text(
        "Twenty-six persons held in federal and state prisons were handed over on the same basis, "
        "by decision of the National Security Council; the Department of Justice undertook not to "
        "seek the death penalty.",
        "Se entregó con el mismo fundamento, por decisión del Consejo de Seguridad Nacional, a "
        "veintiséis personas recluidas en prisiones federales y estatales; el Departamento de "
        "Justicia se comprometió a no pedir la pena de muerte.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.AUGUST_COUNCIL,
        sources.AUGUST_TRANSFER,
        sources.AUGUST_COMMENT,
        sources.AUGUST_PROSECUTOR,
    ],
    left_to=the_council,
    in_force_from="2025-08-12",
)
january_2026 = TRANSFERS.article(
    "2026-01-20",
    Text("Handover of 20 January 2026", "Entrega del 20 de enero de 2026"),
    Text(
        "Thirty-seven persons were flown to several cities of the United States, ninety-two in all "
        "with the earlier ones; the Government named the National Security Act and bilateral "
        "cooperation, and the Department of Justice undertook not to seek the death penalty.",
        "Treinta y siete personas fueron trasladadas por aire a varias ciudades de Estados Unidos, "
        "noventa y dos en total con las anteriores; el Gobierno invocó la Ley de Seguridad "
        "Nacional y la cooperación bilateral, y el Departamento de Justicia se comprometió a no "
        "pedir la pena de muerte.",
    ),
    confidence=VERIFIED,
    sources=[sources.JANUARY_NMAS, sources.JANUARY_CNN, sources.JANUARY_ROTATIVO],
    left_to=the_council,
    in_force_from="2026-01-20",
    reading=Text(
        "Later ones, if any, were not found in what was read.",
        "No se hallaron posteriores, si las hubo, en lo leído.",
    ),
)

# -- what does not attach --------------------------------------------------------------------------

documents_and_periods = TRANSFERS.article(
    "documents-and-periods",
    Text(
        "Handover outside the treaty: documents and periods",
        "Entrega fuera del tratado: documentos y plazos",
    ),
    Text(
        "The documents of article 10 of the treaty, the proceedings before the judge and the "
        "periods of the extradition act do not attach: no law sets others in their place.",
        "No le son aplicables los documentos del artículo 10 del tratado, el procedimiento ante el "
        "juez ni los plazos de la Ley de Extradición Internacional: ninguna ley fija otros en su "
        "lugar.",
    ),
    confidence=KNOWN,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "So a finding that a document or a period of the treaty is missing says nothing of such a "
        "handover. That extraditions go through the Executive with judicial intervention "
        "(Constitution, art. 119) and that nobody loses liberty without a trial (art. 14) is what "
        "is argued against it.",
        "Por eso, que falte un documento o un plazo del tratado nada dice de una entrega así. En "
        "su contra se alega que las extradiciones las tramita el Ejecutivo con intervención "
        "judicial (Constitución, art. 119) y que nadie pierde la libertad sin juicio (art. 14).",
    ),
)
speciality = TRANSFERS.article(
    "speciality",
    Text("Handover outside the treaty: speciality", "Entrega fuera del tratado: especialidad"),
    Text(
        "Article 17 of the treaty protects a person who was extradited. Somebody handed over "
        "outside it has that protection only so far as the United States undertook it.",
        "El artículo 17 del tratado protege a quien fue extraditado. A quien fue entregado fuera "
        "de él lo protege solo en la medida en que Estados Unidos se haya comprometido.",
    ),
    confidence=KNOWN,
    sources=[sources.CONSOLIDATED_TEXT],
)
speciality_undertaken = formality(
    speciality,
    Level.REQUEST,
    Text(
        "The United States undertook to try the person handed over only for named offenses.",
        "Estados Unidos se comprometió a juzgar a la persona entregada solo por delitos "
        "determinados.",
    ),
    some(Level.ASSURANCE, assurance.covers.is_("speciality")),
    bearing=Bearing.AFTERWARDS,
)
manner_of_arrival = TRANSFERS.article(
    "manner-of-arrival",
    Text(
        "Handover outside the treaty: challenge in the United States",
        "Entrega fuera del tratado: impugnación en Estados Unidos",
    ),
    Text(
        "In the United States the manner in which an accused person came before the court "
        "generally does not take away its power to try (Ker v. Illinois, Frisbie v. Collins, "
        "United States v. Alvarez-Machain).",
        "En Estados Unidos, la manera en que el acusado llegó ante el tribunal por lo general no "
        "le quita la facultad de juzgarlo (Ker v. Illinois, Frisbie v. Collins, United States v. "
        "Alvarez-Machain).",
    ),
    confidence=KNOWN,
    sources=[sources.ALVAREZ_MACHAIN],
    left_to=Text("the court that tries the case", "el tribunal que conoce de la causa"),
    reading=Text(
        "The last of the three was read; the first two are known.",
        "El último de los tres fue leído; los dos primeros son conocidos.",
    ),
)

# -- what attaches ---------------------------------------------------------------------------------

remedy = TRANSFERS.article(
    "remedy",
    Text("Handover outside the treaty: amparo", "Entrega fuera del tratado: amparo"),
    Text(
        "Amparo can be filed at any time and hour, also by another person, as against an attack on "
        "liberty outside any procedure or an expulsion (Amparo Act, arts. 15, 17 IV and 20), not "
        "within the thirty days for extradition (art. 17 I).",
        "El amparo puede promoverse en cualquier tiempo y a cualquier hora, también por otra "
        "persona, como contra un ataque a la libertad fuera de procedimiento o una expulsión (Ley "
        "de Amparo, arts. 15, 17, fr. IV, y 20), no en los treinta días de la extradición (art. "
        "17, fr. I).",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT],
    left_to=Text("the amparo courts", "los jueces de amparo"),
    reading=Text(
        "That the handover falls under those articles is a reading from professional knowledge; "
        "the ban on handing anyone over to torture (General Act on Torture, art. 15) reaches every "
        "way out of the country.",
        "Que la entrega encuadre en esos artículos es lectura de conocimiento profesional; la "
        "prohibición de entregar a alguien ante riesgo de tortura (Ley General sobre Tortura, art. "
        "15) alcanza toda salida forzada del país.",
    ),
)
death_penalty = TRANSFERS.article(
    "death-penalty",
    Text("Handover outside the treaty: death penalty", "Entrega fuera del tratado: pena de muerte"),
    Text(
        "Nobody may be handed over to a penalty that the Constitution forbids (arts. 1, 15 and "
        "22). In the last two handovers the Department of Justice undertook not to seek death.",
        "A nadie puede entregarse a una pena que la Constitución prohíbe (arts. 1, 15 y 22). En "
        "las dos últimas entregas el Departamento de Justicia se comprometió a no pedir la muerte.",
    ),
    confidence=KNOWN,
    sources=[
        sources.FEBRUARY_DEATH_PENALTY,
        sources.AUGUST_PROSECUTOR,
        sources.JANUARY_CNN,
    ],
    reading=Text(
        "The assurance of article 8 of the treaty belongs to extradition; here what is asked is "
        "whether any commitment was given.",
        "La seguridad del artículo 8 del tratado es propia de la extradición; aquí se pregunta si "
        "se dio algún compromiso.",
    ),
)
commitment_against_death = assurance_needed(
    death_penalty,
    Level.REQUEST,
    Text(
        "The person handed over may face death, and no commitment against it was given.",
        "La persona entregada puede enfrentar la pena de muerte y no se dio compromiso en contra.",
    ),
    all_of(
        some(Level.OFFENSE, offense.punishable_by_death_requesting_state),
        none_of(some(Level.ASSURANCE, assurance.covers.is_("death_penalty"))),
    ),
    bearing=Bearing.AFTERWARDS,
)
stays = TRANSFERS.article(
    "stays",
    Text("Handover outside the treaty: stays", "Entrega fuera del tratado: suspensiones"),
    Text(
        "Some of those handed over had amparo stays. Officials say that none was breached, because "
        "the act was no extradition; critics say that the stays were bypassed.",
        "Algunas de las personas entregadas tenían suspensiones en amparo. Los funcionarios dicen "
        "que ninguna se violó, porque el acto no era una extradición; los críticos, que se "
        "eludieron.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.FEBRUARY_NOT_EXTRADITION, sources.AUGUST_COMMENT],
)
stay_breached = bar(
    stays,
    Level.REQUEST,
    Text(
        "A stay in force forbade handing the person over.",
        "Una suspensión vigente prohibía entregar a la persona.",
    ),
    readings.stays_and_transfers.expr(
        {
            "act_stayed": in_mexico.stay_at_transfer.is_("any_removal"),
            "effect": in_mexico.stay_at_transfer.is_one_of("extradition", "any_removal"),
        }
    ),
    bearing=Bearing.PROCEEDING,
)
