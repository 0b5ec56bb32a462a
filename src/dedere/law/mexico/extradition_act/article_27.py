"""Articles 27 to 29. The judge's opinion."""

from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    day_asked,
    time_limit,
)
from dedere.law.mexico.extradition_act import ACT, readings, sources
from dedere.law.mexico.extradition_act.article_25 import three_days

no_effect = Text(
    "The act attaches no consequence; delay can be brought to amparo.",
    "La ley no prevé consecuencia; la demora puede llevarse al amparo.",
)

article_27 = ACT.article(
    "27",
    Text("The judge's opinion", "La opinión jurídica del juez"),
    Text(
        "After the period for proof the judge tells SRE the opinion on what was done and proved.",
        "Concluido el plazo para probar, el juez da a conocer a la SRE su opinión sobre lo actuado "
        "y probado.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_1 = article_27.paragraph(
    "1",
    Text(
        "When the period of art. 25 ends, or earlier if all is done, the judge gives SRE the "
        "opinion within five days.",
        "Al concluir el plazo del art. 25, o antes si todo está desahogado, el juez emite su "
        "opinión para la SRE dentro de cinco días.",
    ),
    reading=Text(
        "Counted from the day on which evidence ended. That the days are working days is doubtful.",
        "Se cuenta desde el día en que terminó el desahogo. Que los días sean hábiles es dudoso.",
    ),
)
five_days = time_limit(
    paragraph_1,
    Level.REQUEST,
    Text(
        "The judge gave the opinion within five days of the end of the evidence.",
        "El juez emitió su opinión dentro de los cinco días de terminado el desahogo.",
    ),
    starts=in_mexico.evidence_closed_on,
    runs=readings.before_the_judge(5),
    met_by=in_mexico.opinion_given_on,
    otherwise=no_effect,
    applies=in_mexico.evidence_closed_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
paragraph_2 = article_27.paragraph(
    "2",
    Text(
        "The judge considers both exceptions of art. 25 even if the person did not raise them.",
        "El juez considera de oficio ambas excepciones del art. 25, aunque no se hayan alegado.",
    ),
    left_to=Text("the district judge", "el juez de distrito"),
)

article_28 = ACT.article(
    "28",
    Text("The opinion without exceptions", "La opinión sin excepciones"),
    Text(
        "If the person opposes no exceptions in time or expressly consents, the judge gives the "
        "opinion within three days without further steps.",
        "Si la persona no opone excepciones a tiempo o consiente expresamente, el juez emite su "
        "opinión dentro de tres días, sin más trámite.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Counted from the end of the three days for exceptions or from the consent. That the days "
        "are working days is doubtful. Under the treaty (art. 18) consent opens the summary way.",
        "Se cuenta desde que vencen los tres días para excepciones o desde el consentimiento. Que "
        "los días sean hábiles es dudoso. Conforme al tratado (art. 18) el consentimiento abre la "
        "vía sumaria.",
    ),
)
end_of_exceptions = in_mexico.heard_on + three_days
without_exceptions = time_limit(
    article_28,
    Level.REQUEST,
    Text(
        "No exceptions having been opposed in time, the judge gave the opinion within three days.",
        "Al no oponerse excepciones a tiempo, el juez emitió su opinión dentro de tres días.",
    ),
    starts=end_of_exceptions,
    runs=readings.before_the_judge(3),
    met_by=in_mexico.opinion_given_on,
    otherwise=no_effect,
    applies=all_of(
        end_of_exceptions < day_asked, in_mexico.exceptions_opposed_on > end_of_exceptions
    ),
    bearing=Bearing.PROCEEDING,
    suffix="no-exceptions",
)
after_consent = time_limit(
    article_28,
    Level.REQUEST,
    Text(
        "After the person's consent, the judge gave the opinion within three days.",
        "Tras el consentimiento de la persona, el juez emitió su opinión dentro de tres días.",
    ),
    starts=in_mexico.consented_on,
    runs=readings.before_the_judge(3),
    met_by=in_mexico.opinion_given_on,
    otherwise=no_effect,
    applies=all_of(request.person_consents, in_mexico.consented_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    suffix="consent",
)

article_29 = ACT.article(
    "29",
    Text("The file goes to the ministry", "El expediente pasa a la Secretaría"),
    Text(
        "The judge sends the opinion with the file to SRE, so that its head decides; the person "
        "stays where he or she is held, at SRE's disposal.",
        "El juez remite su opinión con el expediente a la SRE, para que su titular resuelva; la "
        "persona permanece donde está detenida, a disposición de la Secretaría.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The twenty days of art. 30 are counted from the day on which SRE receives the file.",
        "Los veinte días del art. 30 se cuentan desde que la SRE recibe el expediente.",
    ),
)
