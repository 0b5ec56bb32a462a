"""What only the Secretary of State weighs when Mexico asks for a person."""

from dedere.law.facts import in_united_states
from dedere.law.language import DOUBTFUL, KNOWN, VERIFIED, Level, Text, discretion
from dedere.law.united_states.practice import SECRETARY, sources

_SECRETARY = Text(
    "the Secretary of State of the United States", "el Secretario de Estado de Estados Unidos"
)

persecution = SECRETARY.article(
    "political-motivation",
    Text(
        "Political motivation, persecution, discrimination (Secretary of State)",
        "Motivación política, persecución, discriminación (Secretario de Estado)",
    ),
    Text(
        "That the request pursues or discriminates against the person is put to the Secretary of "
        "State; courts do not inquire into why the other State asks.",
        "Que la petición persiga o discrimine a la persona se plantea al Secretario de Estado; los "
        "tribunales no indagan por qué pide el otro Estado.",
    ),
    confidence=VERIFIED,
    sources=[sources.NON_INQUIRY, sources.TRINIDAD],
    left_to=_SECRETARY,
)
alleged = discretion(
    persecution,
    Level.REQUEST,
    Text(
        "The person claims political motives, persecution or discrimination, which the Secretary "
        "of State may weigh.",
        "La persona alega motivos políticos, persecución o discriminación, que el Secretario de "
        "Estado puede ponderar.",
    ),
    in_united_states.persecution_alleged,
)
humanitarian = SECRETARY.article(
    "humanitarian-grounds",
    Text(
        "Humanitarian grounds (Secretary of State)",
        "Razones humanitarias (Secretario de Estado)",
    ),
    Text(
        "Age and health can be put to the Secretary of State, who may set conditions or put "
        "surrender off; before the judge they count for bail at most.",
        "La edad y la salud pueden plantearse al Secretario de Estado, que puede fijar condiciones "
        "o aplazar la entrega; ante el juez cuentan, cuando más, para la caución.",
    ),
    confidence=DOUBTFUL,
    left_to=_SECRETARY,
)
age_or_health = discretion(
    humanitarian,
    Level.REQUEST,
    Text(
        "The person asks that age or health be considered, which the Secretary of State may weigh.",
        "La persona pide que se consideren su edad o su salud, que el Secretario de Estado puede "
        "ponderar.",
    ),
    in_united_states.age_or_health_alleged,
)
asylum = SECRETARY.article(
    "asylum",
    Text(
        "Asylum and extradition (Secretary of State)", "Asilo y extradición (Secretario de Estado)"
    ),
    Text(
        "To have asylum in the United States, or to have asked for it, does not by itself bar "
        "surrender.",
        "Tener asilo en Estados Unidos, o haberlo pedido, no impide por sí solo la entrega.",
    ),
    confidence=KNOWN,
    left_to=_SECRETARY,
    reading=Text(
        "No decision is cited for it here; the danger behind the claim is weighed under FARRA "
        "§ 2242 where it is one of torture.",
        "Aquí no se cita resolución que lo diga; el peligro que hay detrás del alegato se pondera "
        "conforme a FARRA § 2242 si es de tortura.",
    ),
)
status = discretion(
    asylum,
    Level.PERSON,
    Text(
        "The person has asylum in the United States or has asked for it: that bars nothing, but "
        "the Secretary of State may weigh why.",
        "La persona tiene asilo en Estados Unidos o lo ha pedido: ello nada impide, pero el "
        "Secretario de Estado puede ponderar la razón.",
    ),
    in_united_states.asylum_in_united_states.is_one_of("applied", "granted"),
)
no_foreign_penalty = SECRETARY.article(
    "death-and-life-sentence",
    Text(
        "Death penalty and life sentence in requests of Mexico",
        "Pena de muerte y prisión vitalicia en peticiones de México",
    ),
    Text(
        "Death is no penalty of Mexican law, so that the question of article 8 of the treaty does "
        "not arise where Mexico asks; nor does the law of the United States ask for any assurance "
        "on life sentences.",
        "La muerte no es pena de la ley mexicana, por lo que la cuestión del artículo 8 del "
        "tratado no surge cuando pide México; tampoco la ley de Estados Unidos exige seguridad "
        "alguna sobre la prisión vitalicia.",
    ),
    confidence=KNOWN,
)
