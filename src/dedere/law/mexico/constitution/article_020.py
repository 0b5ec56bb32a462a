"""Article 20. Part C: the rights of the victim."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_20 = CONSTITUTION.article(
    "20",
    Text("Criminal proceedings; rights of the victim", "Proceso penal; derechos de la víctima"),
    Text(
        "Criminal proceedings are adversarial and oral. Of its parts only the one on the rights of "
        "the victim is set out here.",
        "El proceso penal es acusatorio y oral. De sus apartados aquí solo se expone el de los "
        "derechos de la víctima.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2016-06-18",
    changed=Text(
        "The reform published on 18 June 2008 gave the article its present form; it took effect "
        "step by step, in federal matters on 18 June 2016 at the latest, which is used here "
        "(known, not verified). Before, the rights of victims stood in part B; that wording is not "
        "set out here.",
        "La reforma publicada el 18 de junio de 2008 dio al artículo su forma actual; entró en "
        "vigor por etapas, en lo federal a más tardar el 18 de junio de 2016, que es el día que "
        "aquí se usa (conocido, sin verificar). Antes, los derechos de las víctimas estaban en el "
        "apartado B; ese texto no se expone aquí.",
    ),
)
part_c = article_20.paragraph(
    "C",
    Text("The rights of the victim.", "Los derechos de la víctima o del ofendido."),
    reading=Text(
        "They are rights in the Mexican criminal case. Whether they reach an extradition that "
        "takes the accused away from it was not found decided.",
        "Son derechos en la causa penal mexicana. No se halló resuelto si alcanzan la extradición "
        "que aparta de ella al imputado.",
    ),
)
fraction_i = part_c.paragraph(
    "I",
    Text(
        "To have legal advice, to be told of these rights and, on asking, how the proceedings go.",
        "A recibir asesoría jurídica, a que se le informen estos derechos y, cuando lo solicite, "
        "el desarrollo del procedimiento.",
    ),
)
fraction_ii = part_c.paragraph(
    "II",
    Text(
        "To assist the prosecutor, to have data and proof received and steps of inquiry carried "
        "out, to take part in the trial and to use remedies. A prosecutor who finds a step "
        "needless says why, with grounds.",
        "A coadyuvar con el Ministerio Público, a que se le reciban datos y pruebas y se "
        "desahoguen diligencias, a intervenir en el juicio y a interponer recursos. El Ministerio "
        "Público que estime innecesaria una diligencia funda y motiva su negativa.",
    ),
)
fraction_iv = part_c.paragraph(
    "IV",
    Text(
        "To reparation, which the victim may ask for directly; the judge who convicts cannot "
        "absolve from it.",
        "A la reparación del daño, que puede solicitar directamente; el juzgador que condena no "
        "puede absolver de ella.",
    ),
)
fraction_v = part_c.paragraph(
    "V",
    Text(
        "To have identity and personal data withheld, among others where organized crime or "
        "kidnapping is prosecuted, and to protection.",
        "Al resguardo de su identidad y datos personales, entre otros casos en delincuencia "
        "organizada y secuestro, y a la protección.",
    ),
)
fraction_vi = part_c.paragraph(
    "VI",
    Text(
        "To ask for the measures needed to protect and restore these rights.",
        "A solicitar las medidas necesarias para proteger y restituir sus derechos.",
    ),
)
fraction_vii = part_c.paragraph(
    "VII",
    Text(
        "To challenge before a judge what the prosecutor fails to inquire into, and decisions to "
        "shelve, not to prosecute, to drop or to suspend the case while reparation is owed.",
        "A impugnar ante autoridad judicial las omisiones del Ministerio Público en la "
        "investigación, y las resoluciones de reserva, no ejercicio, desistimiento o suspensión "
        "mientras no esté satisfecha la reparación.",
    ),
)
