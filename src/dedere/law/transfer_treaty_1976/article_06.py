"""Article VI. Only the courts of the transferring State can change the sentence."""

from dedere.law.language import VERIFIED, Text
from dedere.law.transfer_treaty_1976 import TREATY, sources

article_6 = TREATY.article(
    "6",
    Text("Challenges to the sentence", "Impugnación de la sentencia"),
    Text(
        "Any proceeding, whatever its form, that seeks to challenge, change or set aside the "
        "sentence belongs to the transferring State alone. Told of an action that affects the "
        "sentence, the receiving State gives effect to it.",
        "Todo procedimiento, sea cual sea su forma, que busque impugnar, modificar o anular la "
        "sentencia corresponde solo al Estado trasladante. Avisado de una actuación que afecta la "
        "sentencia, el Estado receptor actúa en consecuencia.",
    ),
    confidence=VERIFIED,
    sources=[sources.OLDER_MANUAL, sources.TITLE_18, sources.DIGEST_END],
    reading=Text(
        "It is the mirror of art. V(2): execution follows the law of the receiving State, the "
        "judgment stays with the courts that gave it. No rule asks anything of a roster here; a "
        "challenge that is pending is a matter for art. II(6).",
        "Es el reverso del art. V(2): la ejecución sigue la ley del Estado receptor, y el fallo "
        "queda en los tribunales que lo dictaron. Aquí nada se pregunta; la impugnación pendiente "
        "es asunto del art. II(6).",
    ),
)
