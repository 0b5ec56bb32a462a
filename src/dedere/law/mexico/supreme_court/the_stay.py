"""The stay against extradition (2024)."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.supreme_court import SUPREME_COURT, sources

stay_2024 = SUPREME_COURT.article(
    "stay-2024",
    Text(
        "Supreme Court of Mexico, 1a./J. 165/2024 (11a.) (stay against extradition)",
        "SCJN, 1a./J. 165/2024 (11a.) (suspensión contra la extradición)",
    ),
    Text(
        "On admitting a claim against extradition the court always stays surrender at once and of "
        "its own motion, until the amparo ends, and also opens the incident for the other acts of "
        "the procedure, which do not mean surrender.",
        "Al admitir la demanda contra la extradición, el juez siempre suspende de oficio y de "
        "plano la entrega, hasta que concluya el amparo, y abre además el incidente por los demás "
        "actos del procedimiento, que no implican la entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.STAY_RULING, sources.STAY_RELEASE],
    in_force_from="2024-11",
    reading=Text(
        "First Chamber, registro 2029664; made public on 7 November 2024. It reconciles articles "
        "126 and 127 of the Ley de Amparo, where its rule stands.",
        "Primera Sala, registro 2029664; dada a conocer el 7 de noviembre de 2024. Armoniza los "
        "artículos 126 y 127 de la Ley de Amparo, donde está la regla.",
    ),
)
