"""Fed. R. Crim. P. 6. The grand jury, and the sealing of an indictment."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, Text
from dedere.law.united_states.federal_rules import FRCRP

rule_6 = FRCRP.article(
    "6",
    same("Fed. R. Crim. P. 6"),
    Text(
        "The grand jury: 16 to 23 persons, in secret; at least 12 must agree to indict.",
        "El gran jurado: de 16 a 23 personas, en secreto; acusar exige el voto de al menos 12.",
    ),
    confidence=KNOWN,
    in_force_from="2002-12-01",
)
rule_6_e = rule_6.paragraph("e", Text("Records and secrecy.", "Los registros y el secreto."))
rule_6_e.paragraph(
    "4",
    Text(
        "The judge may keep an indictment secret until the person is in custody or released "
        "awaiting trial.",
        "El juez puede mantener en secreto la acusación hasta que la persona esté detenida o en "
        "libertad en espera de juicio.",
    ),
)
