"""Articles 137 and 141. Conditional release, and early release."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.criminal_enforcement_act import ENFORCEMENT_ACT, sources

_JUDGE = Text("the enforcement judge", "el juez de ejecución")

article_137 = ENFORCEMENT_ACT.article(
    "137",
    Text("Conditional release", "Libertad condicionada"),
    Text(
        "After part of the sentence the person may be released under conditions, with or without "
        "electronic monitoring, and undertakes not to disturb the victim or witnesses. It is not "
        "open to one sentenced for organized crime, kidnapping or trafficking in persons.",
        "Cumplida parte de la pena, la persona puede quedar libre bajo condiciones, con o sin "
        "monitoreo electrónico, y se compromete a no molestar a la víctima ni a los testigos. No "
        "procede en delincuencia organizada, secuestro ni trata de personas.",
    ),
    confidence=VERIFIED,
    sources=[sources.ARTICLES, sources.BENEFITS],
    left_to=_JUDGE,
    reading=Text(
        "It follows a transfer and does not decide one: under article V of the treaty the law of "
        "the receiving State governs release.",
        "Sigue al traslado y no lo decide: conforme al artículo V del tratado, la liberación se "
        "rige por la ley del Estado receptor.",
    ),
)
_FRACTIONS = {
    "I": Text("There is no other final conviction.", "No tener otra sentencia condenatoria firme."),
    "II": Text(
        "There is no objective and reasonable risk to the victim, witnesses or society.",
        "No haber riesgo objetivo y razonable para la víctima, los testigos o la sociedad.",
    ),
    "III": Text("Good conduct in prison.", "Haber tenido buena conducta durante el internamiento."),
    "IV": Text("The plan of activities was met.", "Haber cumplido el plan de actividades."),
    "V": Text(
        "The damage was made good and the fine paid, in the ways that the law allows.",
        "Haber cubierto la reparación del daño y la multa, en las modalidades de la ley.",
    ),
    "VI": Text(
        "No other case is pending for an offense that carries pretrial detention.",
        "No estar sujeto a otro proceso por delito que amerite prisión preventiva.",
    ),
    "VII": Text(
        "Half of the sentence was served, for intentional offenses.",
        "Haber cumplido la mitad de la pena, en delitos dolosos.",
    ),
}
fractions_of_137 = {
    number: article_137.paragraph(number, text, left_to=_JUDGE)
    for number, text in _FRACTIONS.items()
}

article_141 = ENFORCEMENT_ACT.article(
    "141",
    Text("Early release", "Libertad anticipada"),
    Text(
        "It ends the penalty of prison. Similar requirements; 70 % of the sentence served for "
        "intentional offenses, half for offenses of negligence; the same exclusions.",
        "Extingue la pena de prisión. Requisitos similares; cumplido el 70 % de la pena en delitos "
        "dolosos, la mitad en culposos; las mismas exclusiones.",
    ),
    confidence=KNOWN,
    sources=[sources.ARTICLES, sources.BENEFITS],
    left_to=_JUDGE,
    reading=Text(
        "That the benefit exists and what it does is verified; the fractions are known.",
        "Que el beneficio existe y sus efectos están verificados; las fracciones son conocidas.",
    ),
)
