"""Articles 115 to 124. The hearing and the judgment."""

from dedere.calendars import day
from dedere.law.facts import amparo
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    calendar_days,
    day_asked,
    formality,
    named,
    time_limit,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, in_an_amparo

REFORM = "2025-10-17"
NO_CONSEQUENCE = Text(
    "No consequence was read in the act; the stay goes on meanwhile.",
    "No se leyó consecuencia en la ley; entre tanto la suspensión continúa.",
)

# -- the hearing -----------------------------------------------------------------------------------

article_115 = AMPARO_ACT.article(
    "115",
    Text("Constitutional hearing", "Audiencia constitucional"),
    Text(
        "The hearing is held within thirty days of admission; for good cause it may be put off "
        "once, for at most thirty more.",
        "La audiencia se celebra en los treinta días siguientes a la admisión; por causa fundada "
        "puede diferirse una vez, hasta por otros treinta.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from=REFORM,
    changed=Text(
        "Reworded in 2025; thirty days and thirty more since 2013.",
        "Nueva redacción en 2025; treinta días y otros treinta desde 2013.",
    ),
    reading=Text(
        "Working days. Both periods together are counted as sixty working days from admission.",
        "Días hábiles. Ambos plazos se cuentan juntos: sesenta días hábiles desde la admisión.",
    ),
)
earlier_115 = article_115.earlier(
    Text(
        "The hearing within thirty days of admission, which the court could extend by thirty more.",
        "La audiencia en los treinta días siguientes a la admisión, que el juez podía ampliar por "
        "otros treinta.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2025-10-16",
    confidence=KNOWN,
    reading=Text(
        "Its words were not read; that the days were the same is known.",
        "No se leyó su texto; que los días eran los mismos es conocido.",
    ),
)


def _hearing(provision: Provision) -> tuple[Rule, Rule]:
    """Thirty days, or sixty where the hearing was put off, under either wording."""
    plain = time_limit(
        provision,
        Level.REQUEST,
        Text(
            "The constitutional hearing was held within thirty days of admission.",
            "La audiencia constitucional se celebró en los treinta días siguientes a la admisión.",
        ),
        starts=amparo.admitted_on,
        runs=amparo_days(30),
        met_by=amparo.hearing_on,
        otherwise=NO_CONSEQUENCE,
        applies=all_of(~amparo.hearing_extended, amparo.admitted_on <= day_asked),
        bearing=Bearing.PROCEEDING,
        scope=in_an_amparo,
    )
    extended = time_limit(
        provision,
        Level.REQUEST,
        Text(
            "The constitutional hearing that was put off was held within the thirty further days.",
            "La audiencia constitucional diferida se celebró dentro de los otros treinta días.",
        ),
        starts=amparo.admitted_on,
        runs=amparo_days(60),
        met_by=amparo.hearing_on,
        otherwise=NO_CONSEQUENCE,
        applies=all_of(amparo.hearing_extended, amparo.admitted_on <= day_asked),
        bearing=Bearing.PROCEEDING,
        scope=in_an_amparo,
        suffix="extended",
    )
    return plain, extended


hearing, hearing_put_off = _hearing(article_115)
hearing_before_2025, hearing_put_off_before_2025 = _hearing(earlier_115)

# -- report and evidence ---------------------------------------------------------------------------

article_117 = AMPARO_ACT.article(
    "117",
    Text("The authority's report", "Informe justificado"),
    Text(
        "The responsible authority reports within fifteen days, which the court may extend by ten; "
        "between the day on which the report is made known and the hearing there are at least "
        "eight days.",
        "La autoridad responsable rinde su informe en quince días, que el juez puede ampliar por "
        "diez; entre la vista con el informe y la audiencia median al menos ocho días.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Working days. Notification to an authority takes effect when made (art. 31). Neither the "
        "day on which the report is made known nor that of the hearing is among the eight.",
        "Días hábiles. La notificación a la autoridad surte efectos desde que se hace (art. 31). "
        "Entre los ocho no se cuentan el día de la vista ni el de la audiencia.",
    ),
)
NO_REPORT = Text(
    "Without a report the act is presumed true.",
    "Sin informe se presume cierto el acto reclamado.",
)
report = time_limit(
    article_117,
    Level.REQUEST,
    Text(
        "The authority gave its report within fifteen days.",
        "La autoridad rindió su informe justificado en quince días.",
    ),
    starts=amparo.report_asked_on,
    runs=amparo_days(15),
    met_by=amparo.report_given_on,
    otherwise=NO_REPORT,
    applies=all_of(~amparo.report_extended, amparo.report_asked_on <= day_asked),
    reading=Text(
        "The length is verified; what follows if it is missed is known.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
report_with_extension = time_limit(
    article_117,
    Level.REQUEST,
    Text(
        "The authority gave its report within fifteen days and the ten by which they were "
        "extended.",
        "La autoridad rindió su informe justificado en quince días y los diez de la ampliación.",
    ),
    starts=amparo.report_asked_on,
    runs=amparo_days(25),
    met_by=amparo.report_given_on,
    otherwise=NO_REPORT,
    applies=all_of(amparo.report_extended, amparo.report_asked_on <= day_asked),
    reading=Text(
        "The length is verified; what follows if it is missed is known.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="extended",
)
eight_days = formality(
    article_117,
    Level.REQUEST,
    Text(
        "At least eight days lay between the day on which the report was made known and the "
        "hearing.",
        "Entre la vista con el informe justificado y la audiencia mediaron al menos ocho días.",
    ),
    amparo.report_made_known_on + amparo_days(8) < amparo.hearing_on,
    applies=amparo.hearing_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="eight-days",
)
article_119 = AMPARO_ACT.article(
    "119",
    Text("Evidence", "Pruebas"),
    Text(
        "Witness, expert or inspection evidence is offered at least five working days before the "
        "hearing.",
        "La testimonial, la pericial y la inspección se ofrecen a más tardar cinco días hábiles "
        "antes de la audiencia.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "That neither the day of the offer nor that of the hearing is among the five is known.",
        "Que entre los cinco no se cuentan el día del ofrecimiento ni el de la audiencia es "
        "conocido.",
    ),
)
evidence = formality(
    article_119,
    Level.REQUEST,
    Text(
        "Witness, expert or inspection evidence was offered at least five working days before the "
        "hearing.",
        "La testimonial, la pericial o la inspección se ofreció al menos cinco días hábiles antes "
        "de la audiencia.",
    ),
    amparo.evidence_offered_on + amparo_days(5) < amparo.hearing_on,
    applies=amparo.evidence_offered_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)

# -- the judgment ----------------------------------------------------------------------------------

article_124 = AMPARO_ACT.article(
    "124",
    Text("Oral argument and judgment", "Alegatos y sentencia"),
    Text(
        "In extradition, among other matters, the parties may argue orally at the hearing; "
        "judgment is given within ninety calendar days.",
        "En la extradición, entre otras materias, las partes pueden alegar verbalmente en la "
        "audiencia; la sentencia se dicta en un máximo de noventa días naturales.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from=REFORM,
    changed=Text(
        "The ninety calendar days to give judgment.",
        "Los noventa días naturales para dictar sentencia.",
    ),
    reading=Text(
        "Counted from the hearing. The reform reaches later acts of pending cases (transitional "
        "art. 3): a judgment given before it is not measured by it; one still to be given is.",
        "Se cuentan desde la audiencia. La reforma alcanza los actos posteriores de los juicios en "
        "trámite (tercero transitorio): no mide la sentencia dictada antes; sí la que aún debe "
        "dictarse.",
    ),
)
ninety_days = time_limit(
    article_124,
    Level.REQUEST,
    Text(
        "The amparo was judged within ninety calendar days of the hearing.",
        "El amparo se resolvió en los noventa días naturales siguientes a la audiencia.",
    ),
    starts=amparo.hearing_on,
    runs=calendar_days(90),
    met_by=amparo.judged_on,
    otherwise=NO_CONSEQUENCE,
    applies=all_of(
        amparo.hearing_on <= day_asked,
        named(
            Text(
                "the judgment was given, or is still to be given, since the reform of 2025",
                "la sentencia se dictó, o falta por dictarse, desde la reforma de 2025",
            ),
            amparo.judged_on >= day(REFORM),
        ),
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_124.earlier(
    Text(
        "Oral argument in extradition, and judgment; no number of days is known.",
        "Alegatos verbales en la extradición, y sentencia; no se conoce un número de días.",
    ),
    in_force_from="2016-06-18",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    reading=Text("Its words were not read.", "No se leyó su texto."),
    changed=Text(
        "The reform of 2016 adapted it to the accusatory system.",
        "La reforma de 2016 lo adaptó al sistema acusatorio.",
    ),
)
article_124.earlier(
    Text(
        "Oral argument and judgment, in the wording of 2013.",
        "Alegatos y sentencia, en el texto de 2013.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2016-06-17",
    confidence=DOUBTFUL,
    reading=Text("Its words were not read.", "No se leyó su texto."),
)
