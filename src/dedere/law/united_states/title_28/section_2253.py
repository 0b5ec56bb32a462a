"""Section 2253. Appeal."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.title_28 import TITLE_28, sources

section_2253 = TITLE_28.article(
    "2253",
    Text("Appeal", "Apelación"),
    Text(
        "Appeal in habeas corpus proceedings.",
        "La apelación en el hábeas corpus.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
)
subsection_a = section_2253.paragraph(
    "a",
    Text(
        "The final order in a habeas corpus proceeding can be appealed to the court of appeals of "
        "the circuit.",
        "La resolución final del hábeas corpus puede apelarse ante el tribunal de apelaciones del "
        "circuito.",
    ),
    reading=Text(
        "How long there is to appeal is in the rules of appellate procedure: sixty days where the "
        "United States or its officer is a party, Fed. R. App. P. 4(a)(1)(B).",
        "El plazo para apelar está en las reglas de procedimiento de apelación: sesenta días si es "
        "parte Estados Unidos o su funcionario, Fed. R. App. P. 4(a)(1)(B).",
    ),
)
