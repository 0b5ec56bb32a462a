"""Article 6. Non bis in idem."""

from dedere.law.facts import offense
from dedere.law.language import DOUBTFUL, VERIFIED, Level, Text, all_of, bar, discretion, same
from dedere.law.treaty_1978 import TREATY, sources
from dedere.law.treaty_1978.readings import is_same_offense

article_6 = TREATY.article(
    "6",
    same("Non bis in idem"),
    Text(
        "The requested State does not surrender a person for an offense on which it has itself "
        "already proceeded against that person: by prosecuting, or by a trial that led to a "
        "conviction or to an acquittal.",
        "El Estado requerido no entrega a una persona por un delito por el que él mismo ya "
        "procedió contra ella: procesándola, o en un juicio que terminó en condena o en "
        "absolución.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.ALVAREZ_MACHAIN_DISSENT,
        sources.YE_GON,
        sources.YE_GON_BRIEF,
        sources.NON_BIS_REPORT,
    ],
    reading=Text(
        "Only the requested State's own proceedings count; judgments of the requesting State or of "
        "third States are not mentioned (known, not verified). How the same offense is measured is "
        "contested: by its elements (Ye Gon v. Holt, 4th Cir. 2014) or by the conduct (Sindona v. "
        "Grant, 2d Cir., and the usual reading of article 23 of the Mexican Constitution). Unless "
        "one of the tests is chosen, what counts is what the competent authority found. The "
        "question belongs before surrender; a court of the United States declined to reopen it "
        "afterwards.",
        "Solo cuentan los procesos del propio Estado requerido; no se mencionan las sentencias del "
        "requirente ni de terceros Estados (conocido, sin verificar). Se discute cómo se mide el "
        "mismo delito: por sus elementos (Ye Gon v. Holt, Cuarto Circuito, 2014) o por la conducta "
        "(Sindona v. Grant, Segundo Circuito, y la lectura usual del artículo 23 de la "
        "Constitución mexicana). Salvo que se elija uno de los criterios, cuenta lo que estimó la "
        "autoridad competente. La cuestión corresponde a la etapa anterior a la entrega; un "
        "tribunal de Estados Unidos se negó a reabrirla después.",
    ),
)

judged_before = bar(
    article_6,
    Level.OFFENSE,
    Text(
        "The requested State has itself prosecuted the person for the same offense, or tried and "
        "convicted or acquitted the person of it.",
        "El propio Estado requerido ya procesó a la persona por el mismo delito, o la juzgó por él "
        "y la condenó o absolvió.",
    ),
    all_of(
        offense.earlier_proceeding_in_requested_state.is_one_of(
            "prosecuted", "convicted", "acquitted"
        ),
        is_same_offense,
    ),
)
ended_without_verdict = discretion(
    article_6,
    Level.OFFENSE,
    Text(
        "A prosecution of the person for the same offense in the requested State ended without a "
        "verdict.",
        "Un proceso contra la persona por el mismo delito en el Estado requerido terminó sin "
        "sentencia.",
    ),
    all_of(
        offense.earlier_proceeding_in_requested_state.is_("ended_without_verdict"),
        is_same_offense,
    ),
    suffix="ended",
    reading=Text(
        "Whether this bars extradition is contested, so that it is shown as a ground to be weighed "
        "and never as a bar. In Ye Gon v. Holt a charge in the United States had been dismissed "
        "with prejudice and extradition was not barred; the court compared the elements of the "
        "offenses.",
        "Se discute si esto impide la extradición; por ello se muestra como motivo por ponderar y "
        "nunca como impedimento. En Ye Gon v. Holt un cargo en Estados Unidos se había desestimado "
        "en definitiva y la extradición no se impidió; el tribunal comparó los elementos de los "
        "delitos.",
    ),
    confidence=DOUBTFUL,
)
