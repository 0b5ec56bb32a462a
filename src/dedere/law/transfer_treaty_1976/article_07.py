"""Article VII. No second prosecution for the same offense."""

from dedere.law.facts import transfer
from dedere.law.language import VERIFIED, Bearing, Level, Text, bar
from dedere.law.transfer_treaty_1976 import TREATY, sources

article_7 = TREATY.article(
    "7",
    Text("No second prosecution", "Prohibición de un segundo proceso"),
    Text(
        "The receiving State may not hold, try or sentence the person delivered for the offense of "
        "the sentence, nor prosecute an offense that its own law would shield had one of its own "
        "courts, federal or of a state, given the sentence.",
        "El Estado receptor no puede detener, procesar ni sentenciar a la persona entregada por el "
        "delito de la sentencia, ni perseguir un delito que su propia ley no permitiría perseguir "
        "si la sentencia fuera de uno de sus tribunales, federales o locales.",
    ),
    confidence=VERIFIED,
    sources=[sources.DIGEST_END],
    reading=Text(
        "Another, different offense is not shielded. Whether an offense is the same, or would be "
        "shielded by the receiving State's own law, is recorded by whoever found it.",
        "Otro delito, distinto, no queda protegido. Si el delito es el mismo, o si lo protegería "
        "la ley del propio Estado receptor, lo anota quien lo haya resuelto.",
    ),
)
no_second_prosecution = bar(
    article_7,
    Level.TRANSFER,
    Text(
        "After delivery, the receiving State holds, tries or sentences the person again for the "
        "same offense.",
        "Tras la entrega, el Estado receptor detiene, procesa o sentencia de nuevo a la persona "
        "por el mismo delito.",
    ),
    transfer.prosecuted_for_same_offense,
    bearing=Bearing.AFTERWARDS,
    number="E-25",
)
