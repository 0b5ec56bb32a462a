"""Article VIII. Young offenders, and accused persons of unsound mind."""

from dedere.law.language import DOUBTFUL, VERIFIED, Text
from dedere.law.transfer_treaty_1976 import TREATY, sources

article_8 = TREATY.article(
    "8",
    Text("Young offenders and mental illness", "Menores infractores y enfermedad mental"),
    Text(
        "The treaty can reach young persons under supervision and, by a special agreement, accused "
        "persons of unsound mind; other powers to transfer are left as they are.",
        "El tratado puede alcanzar a menores bajo vigilancia y, por acuerdo especial, a acusados "
        "con enfermedad mental; las demás facultades de traslado quedan intactas.",
    ),
    confidence=VERIFIED,
    sources=[sources.DIGEST_END],
)
paragraph_1 = article_8.paragraph(
    "1",
    Text(
        "The treaty may be applied to persons under supervision or another measure of the laws on "
        "young offenders. The States agree on the treatment; consent comes from whoever the law "
        "authorizes to give it.",
        "El tratado puede aplicarse a personas bajo vigilancia u otra medida de las leyes sobre "
        "menores infractores. Los Estados convienen el tratamiento; consiente quien esté "
        "legalmente facultado.",
    ),
    left_to=Text("the two States, by agreement", "los dos Estados, por acuerdo"),
)
paragraph_2 = article_8.paragraph(
    "2",
    Text(
        "By a special agreement, accused persons found to be of unsound mind may be moved to the "
        "country of their nationality for care.",
        "Por acuerdo especial, los acusados declarados con enfermedad mental pueden trasladarse "
        "para su atención al país de su nacionalidad.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.DIGEST_END, sources.CABLE_ON_MENTAL_ILLNESS],
    left_to=Text("the two States, by special agreement", "los dos Estados, por acuerdo especial"),
    reading=Text(
        "The text is verified. Drafts of the agreement of 1978 covered persons unable to stand "
        "trial and persons found ill after sentence; whether it was concluded is doubtful, so an "
        "accused person is not eligible here (art. IX(3)).",
        "El texto está verificado. Los proyectos de acuerdo de 1978 comprendían a quienes no "
        "podían ser juzgados y a quienes enfermaban tras la sentencia; si se celebró es dudoso, "
        "así que aquí el acusado no reúne los requisitos (art. IX(3)).",
    ),
)
paragraph_3 = article_8.paragraph(
    "3",
    Text(
        "Nothing limits other powers of the two States to give or accept the transfer of young or "
        "other offenders.",
        "Nada limita otras facultades de los dos Estados para conceder o aceptar el traslado de "
        "menores u otras personas sentenciadas.",
    ),
)
