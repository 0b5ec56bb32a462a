"""Article 10. What the requesting State undertakes."""

from dedere.law.facts import assurance, in_mexico, offense, request
from dedere.law.facts.law_in_time import OF_THE_CONDITIONS
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    assurance_needed,
    bar,
    calendar_months,
    day_asked,
    exception,
    none_of,
    some,
)
from dedere.law.language.expressions import Expr
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, sources
from dedere.law.mexico.extradition_act.article_16 import undertakings_needed

article_10 = ACT.article(
    "10",
    Text("What the requesting State undertakes", "Compromisos del Estado solicitante"),
    Text(
        "To process a request, Mexico asks the requesting State for seven undertakings.",
        "Para tramitar la petición, México exige del Estado solicitante siete compromisos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Art. 16 III asks for them only where there is no treaty; so they are read here, except as "
        "to death, which the treaty (art. 8) and the Constitution (art. 22) also exclude. One "
        "paper may give all of them.",
        "El art. 16, fr. III los pide solo a falta de tratado; así se leen aquí, salvo en cuanto a "
        "la muerte, que también excluyen el tratado (art. 8) y la Constitución (art. 22). Un solo "
        "documento puede darlos todos.",
    ),
)


def _given(what: str) -> Expr:
    """Some assurance gives that undertaking."""
    return in_mexico.undertakes.includes(what)


def _undertaking(provision: Provision, what: str, en: str, es: str) -> Rule:
    return assurance_needed(
        provision,
        Level.REQUEST,
        Text(
            f"An undertaking on {en} is needed and has not been given.",
            f"Hace falta el compromiso sobre {es} y no se ha otorgado.",
        ),
        none_of(some(Level.ASSURANCE, _given(what))),
        applies=undertakings_needed,
    )


fraction_1 = article_10.paragraph(
    "I",
    Text(
        "It will do the same for Mexico should the case arise.",
        "Que, llegado el caso, otorgará la reciprocidad.",
    ),
)
reciprocity = _undertaking(fraction_1, "reciprocity", "reciprocity", "reciprocidad")

# -- fraction II: speciality -----------------------------------------------------------------------

fraction_2 = article_10.paragraph(
    "II",
    Text(
        "It will not try, nor count against the person, earlier offenses that the request does not "
        "name and that are not connected with those it names. It is released from this if the "
        "person freely consents, or stays for more than two continuous months although wholly free "
        "to leave.",
        "Que no serán materia del proceso, ni como agravantes, los delitos anteriores omitidos en "
        "la petición e inconexos con los que en ella se especifican. Queda relevado si la persona "
        "consiente libremente, o si permanece más de dos meses continuos pudiendo irse con "
        "absoluta libertad.",
    ),
    reading=Text(
        "Two months are counted by the calendar and never turned into sixty days; the treaty (art. "
        "17) counts sixty days. Who leaves on the last day of the two months is still protected.",
        "Los dos meses se cuentan por el calendario y nunca se convierten en sesenta días; el "
        "tratado (art. 17) cuenta sesenta días. Quien sale el último día de los dos meses sigue "
        "protegido.",
    ),
)
speciality = _undertaking(fraction_2, "speciality", "speciality", "especialidad")

two_months_free = request.free_to_leave_on + calendar_months(2)
protected = bar(
    fraction_2,
    Level.OFFENSE,
    Text(
        "The undertaking on speciality protects the surrendered person against this offense.",
        "El compromiso de especialidad protege a la persona entregada frente a este delito.",
    ),
    all_of(~offense.is_covered_by_surrender, offense.committed_on <= request.surrendered_on),
    applies=all_of(
        request.surrendered_on <= day_asked, some(Level.ASSURANCE, _given("speciality"))
    ),
    exceptions=[
        exception(
            fraction_2,
            Text(
                "the person freely consented to be tried for it",
                "la persona consintió libremente en ser juzgada por él",
            ),
            in_mexico.consented_freely_to_prosecution,
            then=False,
        ),
        exception(
            fraction_2,
            Text(
                "the person was wholly free to leave and stayed for more than two months",
                "la persona pudo irse con absoluta libertad y permaneció más de dos meses",
            ),
            all_of(two_months_free < day_asked, request.left_requesting_state_on > two_months_free),
            then=False,
        ),
    ],
    bearing=Bearing.AFTERWARDS,
    suffix="after-surrender",
    reading=Text(
        "It is asked offense by offense. An offense that is connected with those of the request is "
        "outside the undertaking; it is recorded as covered by the surrender.",
        "Se pregunta delito por delito. El delito conexo con los de la petición queda fuera del "
        "compromiso; se registra como cubierto por la entrega.",
    ),
)

# -- fractions III and IV --------------------------------------------------------------------------

fraction_3 = article_10.paragraph(
    "III",
    Text(
        "The person will be tried with the formalities of law by a competent tribunal that the law "
        "had set up before the offense.",
        "Que la persona será juzgada con las formalidades de derecho por tribunal competente "
        "establecido por la ley antes del delito.",
    ),
)
tribunal = _undertaking(
    fraction_3, "lawful_tribunal", "a tribunal set up before the offense", "tribunal previo"
)
fraction_4 = article_10.paragraph(
    "IV",
    Text(
        "The person will be heard in defense and given every legal remedy, even if already "
        "convicted in absentia.",
        "Que será oída en defensa y tendrá los recursos legales, aunque ya se le haya condenado en "
        "rebeldía.",
    ),
)
defense = _undertaking(
    fraction_4, "heard_in_defense", "a hearing in defense", "audiencia y defensa"
)

# -- fraction V: penalties -------------------------------------------------------------------------

fraction_5 = article_10.paragraph(
    "V",
    Text(
        "If its law allows death for the offense, or another penalty of art. 22 of the Mexican "
        "Constitution, only prison or a lighter penalty of that law will be imposed, directly or "
        "by substitution or commutation.",
        "Que si su ley permite por el delito la pena de muerte u otra del art. 22 constitucional, "
        "solo se impondrá prisión u otra de menor gravedad que esa ley fije, directamente o por "
        "sustitución o conmutación.",
    ),
    in_force_from="1994-02-01",
    changed=Text(
        "The reform of 1994 widened the undertaking from death to every penalty of art. 22 of the "
        "Constitution.",
        "La reforma de 1994 extendió el compromiso de la pena de muerte a todas las del art. 22 "
        "constitucional.",
    ),
    reading=Text(
        "As to death it is needed with the treaty too; an assurance under art. 8 of the treaty "
        "that is considered sufficient meets both, and so does a note that gives the undertakings "
        "of this article (it covers another matter than death alone). As to other penalties it "
        "hangs on the reading of art. 16 III. Whether imprisonment for life was such a penalty "
        "(2001 to 2005) is a matter of the Supreme Court's holdings.",
        "En cuanto a la muerte hace falta también con tratado; una seguridad del art. 8 del "
        "tratado que se estime suficiente satisface ambos, y también la nota que otorga los "
        "compromisos de este artículo (cubre otra materia que la sola muerte). En cuanto a otras "
        "penas depende de cómo se lea el art. 16, fr. III. Si la prisión vitalicia fue una de "
        "ellas (2001 a 2005) es materia de los criterios de la Suprema Corte.",
    ),
)
fraction_5_of_1975 = fraction_5.earlier(
    Text(
        "If its law allows death for the offense, only prison or a lighter penalty will be "
        "imposed.",
        "Que si su ley permite por el delito la pena de muerte, solo se impondrá prisión u otra de "
        "menor gravedad.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=KNOWN,
    reading=Text(
        "That it covered death only is known; the historic text is unverified.",
        "Que solo comprendía la muerte es conocido; el texto histórico no está verificado.",
    ),
)
no_undertaking_against_death = none_of(
    some(
        Level.ASSURANCE,
        any_of(
            all_of(assurance.covers.is_("death_penalty"), assurance.considered_sufficient),
            all_of(assurance.covers.is_("other"), _given("no_forbidden_penalty")),
        ),
    )
)


def _death(provision: Provision) -> Rule:
    return assurance_needed(
        provision,
        Level.OFFENSE,
        Text(
            "The requesting State's law allows death, and no undertaking excludes it.",
            "La ley del Estado solicitante permite la muerte, y ningún compromiso la excluye.",
        ),
        no_undertaking_against_death,
        applies=offense.punishable_by_death_requesting_state,
        law_of=OF_THE_CONDITIONS,
    )


death = _death(fraction_5)
death_of_1975 = _death(fraction_5_of_1975)
forbidden_penalty = assurance_needed(
    fraction_5,
    Level.OFFENSE,
    Text(
        "The requesting State's law allows another penalty that the Mexican Constitution forbids, "
        "and no undertaking excludes it.",
        "La ley del Estado solicitante permite otra pena que la Constitución mexicana prohíbe, y "
        "ningún compromiso la excluye.",
    ),
    none_of(some(Level.ASSURANCE, _given("no_forbidden_penalty"))),
    applies=all_of(in_mexico.punishable_by_forbidden_penalty, undertakings_needed),
    law_of=OF_THE_CONDITIONS,
    suffix="other-penalties",
)

# -- fractions VI and VII --------------------------------------------------------------------------

fraction_6 = article_10.paragraph(
    "VI",
    Text(
        "It will not extradite the person to a third State, except in the cases of fraction II.",
        "Que no concederá la extradición de la persona a un tercer Estado, salvo en los casos de "
        "la fracción II.",
    ),
)
no_reextradition = _undertaking(
    fraction_6, "no_reextradition", "no extradition to a third State", "no reextradición"
)
fraction_7 = article_10.paragraph(
    "VII",
    Text(
        "It will send Mexico an authentic copy of the final judgment.",
        "Que proporcionará a México copia auténtica de la sentencia ejecutoriada.",
    ),
)
copy_of_judgment = _undertaking(
    fraction_7, "copy_of_judgment", "a copy of the final judgment", "la copia de la sentencia"
)
