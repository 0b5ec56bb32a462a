"""Vienna Convention on Consular Relations: article 36."""

from dedere.law.facts import assistance, case, person
from dedere.law.international import VCCR
from dedere.law.language import KNOWN, Bearing, Level, Text, all_of, formality

article_36 = VCCR.article(
    "36",
    Text("Consular notice on arrest", "Aviso consular en la detención"),
    Text(
        "A foreigner who is arrested is told without delay of the right to have the consulate "
        "informed; if he or she asks, it is informed, may visit and may arrange for counsel.",
        "Al extranjero detenido se le informa sin demora de su derecho a que se avise a su "
        "consulado; si lo pide, se le avisa, y el consulado puede visitarlo y procurarle defensa.",
    ),
    confidence=KNOWN,
    reading=Text(
        "It holds for every arrest, that for extradition included, in both States. What follows "
        "from a breach is contested in both; no release is built on it.",
        "Rige en toda detención, también con fines de extradición, en ambos Estados. Qué se sigue "
        "de su violación se discute en ambos; no se apoya en ella ninguna libertad.",
    ),
)
paragraph_1 = article_36.paragraph(
    "1",
    Text(
        "What is owed to the person arrested and to the consulate.",
        "Lo que se debe a la persona detenida y al consulado.",
    ),
)
letter_b = paragraph_1.paragraph(
    "b",
    Text(
        "The authorities tell the person of the right without delay and, if he or she asks, inform "
        "the consulate without delay.",
        "Las autoridades informan sin demora a la persona de su derecho y, si lo pide, avisan sin "
        "demora al consulado.",
    ),
    reading=Text(
        "Asked of a person who is no national of the State that holds him or her; of somebody with "
        "the nationality of both, that State need not (known).",
        "Se pregunta de quien no es nacional del Estado que lo detiene; respecto de quien tiene "
        "ambas nacionalidades, ese Estado no está obligado (conocido).",
    ),
)
consular_notice = formality(
    letter_b,
    Level.PERSON,
    Text(
        "A foreigner who was arrested was told of consular notice, and the consulate was informed "
        "if he or she asked.",
        "Al extranjero detenido se le informó del aviso consular y, si lo pidió, se avisó al "
        "consulado.",
    ),
    all_of(
        assistance.told_of_consular_notice,
        assistance.consulate_informed_if_asked,
    ),
    applies=~person.nationalities.includes(case.requested_state),
    bearing=Bearing.CUSTODY,
)
