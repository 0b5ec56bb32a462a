"""Sections 3192 to 3195. Persons delivered to the United States; costs."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3192 = TITLE_18.article(
    "3192",
    Text("Protection of accused", "Protección del acusado"),
    Text(
        "Where a person is delivered to the United States for trial, the President has power to "
        "protect him or her until the trial for the offenses of the warrant of surrender has ended "
        "and for a reasonable time after.",
        "Cuando una persona es entregada a Estados Unidos para su juicio, el Presidente tiene "
        "facultad para protegerla hasta que termine el juicio por los delitos de la orden de "
        "entrega y durante un tiempo razonable después.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    left_to=Text("the President of the United States", "el Presidente de Estados Unidos"),
    reading=Text(
        "It concerns requests by the United States. The Supreme Court read it, with the treaty, as "
        "a ground of the rule of speciality (United States v. Rauscher).",
        "Concierne a las peticiones de Estados Unidos. La Suprema Corte de ese país la leyó, junto "
        "con el tratado, como apoyo de la regla de especialidad (United States v. Rauscher).",
    ),
)

section_3193 = TITLE_18.article(
    "3193",
    Text("Receiving agent's authority over offenders", "Facultades del agente receptor"),
    Text(
        "The agent who receives a person for the United States has the powers of a marshal in the "
        "districts through which they pass, as far as safekeeping needs them.",
        "El agente que recibe a una persona para Estados Unidos tiene las facultades de un "
        "alguacil federal (marshal) en los distritos por los que pasan, en lo necesario para su "
        "custodia.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text(
        "It concerns requests by the United States.",
        "Concierne a las peticiones de Estados Unidos.",
    ),
)

section_3194 = TITLE_18.article(
    "3194",
    Text("Transportation of fugitive by receiving agent", "Traslado por el agente receptor"),
    Text(
        "The agent who is appointed for the surrender of a fugitive between states may take the "
        "person to the state that asks.",
        "El agente nombrado para la entrega de un prófugo entre estados puede llevarlo al estado "
        "que lo pide.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text(
        "It serves surrender between states of the United States, not between nations.",
        "Sirve a la entrega entre estados de la Unión Americana, no entre naciones.",
    ),
)

section_3195 = TITLE_18.article(
    "3195",
    Text("Payment of fees and costs", "Pago de derechos y costas"),
    Text(
        "The authority that demands the person pays for apprehending, securing and conveying him "
        "or her; the costs of the hearing are certified to the Secretary of State.",
        "La autoridad que pide a la persona paga su aprehensión, custodia y traslado; las costas "
        "de la audiencia se certifican al Secretario de Estado.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text(
        "Article 21 of the treaty divides the costs otherwise: the requested State bears those of "
        "the procedure, the requesting State translation and transport. The treaty, as special "
        "law, is taken to prevail.",
        "El artículo 21 del tratado reparte los gastos de otro modo: el Estado requerido soporta "
        "los del procedimiento; el requirente, la traducción y el transporte. Se entiende que "
        "prevalece el tratado, como ley especial.",
    ),
)
