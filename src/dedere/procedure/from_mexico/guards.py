"""On what facts of the case parts of the procedure hang."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.law.facts import in_mexico, offense, person
from dedere.law.language.expressions import all_of, any_of, some
from dedere.law.language.situation import Level
from dedere.law.mexico.extradition_act.article_16 import undertakings_needed
from dedere.law.mexico.supreme_court.life_imprisonment import life_assurance
from dedere.procedure.graph import Guard

_LIFE = life_assurance.applies
assert _LIFE is not None  # noqa: S101 - the rule applies only where the law of its time speaks

DEATH = Guard(
    "death-penalty",
    Text(
        "the requesting State punishes an offense with death and Mexico does not",
        "el Estado solicitante castiga un delito con pena de muerte y México no",
    ),
    some(
        Level.OFFENSE,
        all_of(
            offense.punishable_by_death_requesting_state,
            ~offense.punishable_by_death_requested_state,
        ),
    ),
)
"""Article 8 of the treaty."""

OTHER_PENALTY = Guard(
    "forbidden-penalty",
    Text(
        "an offense carries another penalty that the Mexican Constitution forbids (from 2001 to "
        "2005 imprisonment for life was one)",
        "un delito lleva otra pena que la Constitución mexicana prohíbe (de 2001 a 2005 lo fue la "
        "prisión vitalicia)",
    ),
    some(Level.OFFENSE, any_of(in_mexico.punishable_by_forbidden_penalty, _LIFE)),
)
"""Article 22 of the Constitution, and what the Supreme Court held from 2001 to 2005."""

UNDERTAKINGS = Guard(
    "undertakings",
    Text(
        "the undertakings of article 10 of the extradition act are needed",
        "hacen falta los compromisos del artículo 10 de la Ley de Extradición Internacional",
    ),
    undertakings_needed,
)
"""Articles 10 and 16 III of the extradition act: as they are read here, only without a treaty."""

PROTECTED = Guard(
    "refugee",
    Text(
        "the person is a refugee in Mexico or has applied to be one",
        "la persona es refugiada en México o solicitó serlo",
    ),
    in_mexico.protection_in_mexico.is_one_of("applicant", "refugee"),
)
"""Article 53 of the act on refugees."""

MEXICAN = Guard(
    "mexican",
    Text("the person is Mexican", "la persona es mexicana"),
    person.nationalities.includes("MX"),
)
"""Article 9 of the treaty, article 32 of the extradition act."""

SENTENCED = Guard(
    "sentenced-in-mexico",
    Text(
        "a court in Mexico has convicted and sentenced the person",
        "un tribunal de México condenó a la persona",
    ),
    person.sentenced_in_requested_state,
)
"""Article 15(2) of the treaty, by the Protocol of 1997."""
