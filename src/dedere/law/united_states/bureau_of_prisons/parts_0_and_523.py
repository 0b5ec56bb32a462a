"""28 C.F.R. parts 0 and 523. Who decides in the Department; credits."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.bureau_of_prisons import CFR_28, sources

section_0_64_2 = CFR_28.article(
    "0.64-2",
    Text("Who decides on transfers", "Quién resuelve los traslados"),
    Text(
        "The power of the Attorney General under the treaties of transfer is delegated to named "
        "officers of the Criminal Division.",
        "La facultad del Fiscal General conforme a los tratados de traslado está delegada en "
        "funcionarios señalados de la División Penal.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_734],
    left_to=Text("those officers", "esos funcionarios"),
    reading=Text(
        "As the manual describes it: the office was once that of Enforcement Operations and is now "
        "that of International Affairs, so its name depends on the day.",
        "Como lo describe el manual: la oficina fue la de Operaciones (Enforcement Operations) y "
        "hoy es la de Asuntos Internacionales, de modo que su nombre depende del día.",
    ),
)
section_523_20 = CFR_28.article(
    "523.20",
    Text("Good conduct time", "Tiempo por buena conducta"),
    Text(
        "Up to 54 days a year of the sentence imposed; 42 for one without a diploma who makes no "
        "progress towards one, except one under a final order of removal, deportation or "
        "exclusion, who need not go to school and may get 54.",
        "Hasta 54 días por año de la pena impuesta; 42 para quien no tiene diploma ni avanza hacia "
        "él, salvo quien tiene orden final de remoción, deportación o exclusión, que no está "
        "obligado a estudiar y puede recibir 54.",
    ),
    confidence=KNOWN,
    sources=[sources.RULE_OF_2022],
    in_force_from="2022-03-14",
    changed=Text(
        "Revised after the credit came to be counted on the sentence imposed.",
        "Revisado después de que el crédito pasó a calcularse sobre la pena impuesta.",
    ),
    reading=Text(
        "The day of the revision is verified; the two numbers in the revised wording were not "
        "read.",
        "El día de la revisión está verificado; los dos números en el texto revisado no se "
        "leyeron.",
    ),
)
section_523_20_before = section_523_20.earlier(
    Text(
        "54 days a year served, or 42 without a diploma or progress towards one, for offenses "
        "since 26 April 1996. One under a final order of removal, deportation or exclusion need "
        "not go to school and may get 54: the order takes no credit away.",
        "54 días por año cumplido, o 42 sin diploma ni avance hacia él, por delitos desde el 26 de "
        "abril de 1996. Quien tiene orden final de remoción, deportación o exclusión no está "
        "obligado a estudiar y puede recibir 54: la orden no quita crédito.",
    ),
    in_force_from="2005-11-03",
    in_force_to="2022-03-13",
    confidence=VERIFIED,
    sources=[sources.PART_523_OF_2005, sources.RULE_OF_2005],
)
section_523_20_before.paragraph(
    "d",
    Text(
        "The exemption of one under a final order of removal, deportation or exclusion.",
        "La exención de quien tiene orden final de remoción, deportación o exclusión.",
    ),
    in_force_to="2022-03-13",
)
section_523_44 = CFR_28.article(
    "523.44",
    Text("Use of earned time credits", "Uso de los créditos de tiempo ganados"),
    Text(
        "How the Bureau applies earned time credits to prerelease custody and supervised release; "
        "to one under a final order of removal it applies none.",
        "Cómo aplica el Buró los créditos de tiempo ganados a la custodia previa y a la libertad "
        "supervisada; a quien tiene orden final de remoción no le aplica ninguno.",
    ),
    confidence=KNOWN,
    sources=[sources.SECTION_523_44, sources.TIME_CREDIT_RULE],
    in_force_from="2022-01-19",
    reading=Text(
        "That the rule is of 19 January 2022 is verified; later revisions of its text were not "
        "read.",
        "Que la regla es del 19 de enero de 2022 está verificado; no se leyeron revisiones "
        "posteriores.",
    ),
)
