"""FARRA § 2242 and 22 C.F.R. part 95. Danger of torture."""

from dedere.law.facts import assurance, in_united_states
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    assurance_needed,
    formality,
    some,
)
from dedere.law.united_states.other_statutes import CFR_22, FARRA, sources

_SECRETARY = Text(
    "the Secretary of State of the United States", "el Secretario de Estado de Estados Unidos"
)

section_2242 = FARRA.article(
    "2242",
    Text(
        "Policy on returning persons to a danger of torture",
        "Política sobre la devolución de personas a un peligro de tortura",
    ),
    Text(
        "It is the policy of the United States not to extradite a person to a State where there "
        "are substantial grounds to believe that he or she would be in danger of torture.",
        "Es política de Estados Unidos no extraditar a una persona a un Estado donde haya razones "
        "fundadas para creer que estaría en peligro de tortura.",
    ),
    confidence=VERIFIED,
    sources=[sources.TRINIDAD],
    left_to=_SECRETARY,
    reading=Text(
        "The section carries out article 3 of the Convention against Torture. The finding is the "
        "Secretary's, not a court's; once it is made, surrender waits for an assurance on "
        "treatment that the Secretary considers sufficient, or is refused.",
        "La sección da efecto al artículo 3 de la Convención contra la Tortura. Lo que resulte lo "
        "estima el Secretario, no un tribunal; una vez estimado, la entrega espera una seguridad "
        "sobre el trato que el Secretario considere suficiente, o se niega.",
    ),
)
no_torture = assurance_needed(
    section_2242,
    Level.REQUEST,
    Text(
        "The person claims a danger of torture, the Secretary of State finds substantial grounds "
        "for it, and no assurance on treatment has been found sufficient.",
        "La persona alega peligro de tortura, el Secretario de Estado halla razones fundadas para "
        "ello y ninguna seguridad sobre el trato se ha estimado suficiente.",
    ),
    all_of(
        in_united_states.torture_grounds_substantial,
        ~some(
            Level.ASSURANCE,
            all_of(assurance.covers.is_("treatment"), assurance.considered_sufficient),
        ),
    ),
    applies=in_united_states.torture_claimed,
)

part_95 = CFR_22.article(
    "95",
    Text("22 C.F.R. part 95", "22 C.F.R. parte 95"),
    Text(
        "Where torture is alleged, the competent offices of the Department of State review and "
        "analyze what bears on the case and prepare a recommendation to the Secretary on whether "
        "to sign the surrender warrant.",
        "Cuando se alega tortura, las oficinas competentes del Departamento de Estado revisan y "
        "analizan lo que interesa al caso y preparan una recomendación al Secretario sobre si "
        "firmar la orden de entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.TRINIDAD],
    left_to=_SECRETARY,
    reading=Text(
        "That the part is of 1999 is known, not verified.",
        "Que la parte es de 1999 es conocido, sin verificar.",
    ),
)
weighed = formality(
    part_95,
    Level.REQUEST,
    Text(
        "If torture was claimed, the Secretary of State weighed the claim.",
        "Si se alegó tortura, el Secretario de Estado ponderó el alegato.",
    ),
    in_united_states.torture_claim_weighed,
    applies=in_united_states.torture_claimed,
    bearing=Bearing.PROCEEDING,
)
