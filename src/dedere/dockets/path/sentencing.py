"""From conviction to judgment."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.answering import Answering
from dedere.dockets.path.roles import COURT, PROBATION, US_ATTORNEY
from dedere.dockets.path.trying import Trying
from dedere.dockets.path.way import Sign, Way, asked, sign
from dedere.procedure.graph import Step


@dataclass(frozen=True, eq=False)
class Sentencing:
    """The steps of a sentence."""

    report: Step
    report_waived: Step
    lower_asked: Step
    hearing: Step
    forfeiture: Step
    judgment: Step


def declare(way: Way, answering: Answering, trying: Trying) -> Sentencing:
    """Declare the report, the hearing and the judgment."""
    made = Sentencing(*_report(way), _lower(way), _hearing(way), *_written(way))
    way.phase(
        "to-judgment",
        Text("The sentence", "La sentencia"),
        made.report,
        made.report_waived,
        made.lower_asked,
        made.hearing,
        made.forfeiture,
        made.judgment,
    )
    convicted = Text("a sentence follows a conviction", "la pena sigue a una condena")
    for one in (answering.guilty, trying.verdict):
        one.brings_in(made.report, made.hearing, law="us/frcrp/32", why=convicted)
    made.hearing.needs(
        made.report,
        law="us/frcrp/32/c",
        why=Text("a report comes before the sentence", "un informe precede a la pena"),
    )
    made.report_waived.shuts_out(
        made.report,
        law="us/frcrp/32/c",
        why=Text("the court does without a report", "el tribunal prescinde del informe"),
    )
    made.judgment.needs(
        made.hearing,
        law="us/frcrp/32/k",
        why=Text(
            "the judgment writes down what was pronounced", "el fallo asienta la pena pronunciada"
        ),
    )
    return made


def _report(way: Way) -> tuple[Step, Step]:
    report = way.step(
        "presentence-report",
        Text("presentence report", "informe previo a la sentencia"),
        by=PROBATION,
        law="us/frcrp/32/c",
        about=Text(
            "The probation office reports on the person and the offense and reckons the range of "
            "the guidelines. It is not public.",
            "La oficina de libertad vigilada informa sobre la persona y el delito y calcula el "
            "rango de las directrices. No es público.",
        ),
        like=Text(
            "The evidence for individualizing the penalty",
            "Los datos para la individualización de la pena",
        ),
        unlike=Text(
            "An officer of the court writes it, and it may rest on conduct that was never charged.",
            "Lo redacta un funcionario del tribunal, y puede apoyarse en conductas nunca acusadas.",
        ),
        shown=(sign("sentencing.report", "sentencing.report_ordered"),),
        usual=("sentencing",),
        included=False,
    )
    waived = way.step(
        "report-waived",
        Text("presentence report waived", "sentencia sin informe previo"),
        by=COURT,
        law="us/frcrp/32/c",
        about=Text(
            "The court sentences without a report, as it often does for illegal entry.",
            "El tribunal sentencia sin informe, como es común en casos de ingreso ilegal.",
        ),
        like=Text("No institution is like it", "No hay figura equivalente"),
        unlike=Text(
            "In Mexico the penalty follows on the same file, with no report of this kind.",
            "En México la pena se fija sobre lo actuado, sin un informe de esta clase.",
        ),
        shown=(sign("sentencing.report_waived"),),
        usual=("sentencing",),
    )
    return report, waived


def _lower(way: Way) -> Step:
    return way.step(
        "lower-sentence-asked",
        Text("a lower sentence is asked for", "se pide una pena menor"),
        by=US_ATTORNEY,
        law=("us/18-usc/3553/a", "us/18-usc/3553/e", "us/18-usc/3553/f"),
        about=Text(
            "A motion asks for less than the guidelines or the statute would give. Its ground can "
            "be any of several; the docket often does not say which.",
            "Una petición solicita menos de lo que darían las directrices o la ley. El motivo "
            "puede ser uno de varios; a menudo el expediente no dice cuál.",
        ),
        like=Text(
            "The prosecutor's request for a reduced penalty",
            "La solicitud del ministerio público de una pena reducida",
        ),
        unlike=Text(
            "No share is fixed by law, and the judge decides freely within what was asked or "
            "beyond.",
            "La ley no fija una fracción, y el juez decide con libertad.",
        ),
        shown=(
            asked("reduction.5k1", "reduction.departure", "reduction.variance"),
            sign("reduction.safety_valve", "reduction.fast_track"),
        ),
        usual=("sentencing",),
        beside=True,
        before="judgment",
    )


def _hearing(way: Way) -> Step:
    return way.step(
        "sentencing",
        Text("sentencing", "audiencia de sentencia"),
        by=COURT,
        law=("us/frcrp/32/i", "us/18-usc/3553/a"),
        about=Text(
            "The judge hears both sides, the person and the victims and pronounces the sentence.",
            "El juez oye a las partes, a la persona y a las víctimas, y pronuncia la pena.",
        ),
        like=Text(
            "The audiencia de individualización de sanciones",
            "La audiencia de individualización de sanciones y reparación del daño",
        ),
        unlike=Text(
            "It comes months after the conviction, and guidelines (advisory) set its measure.",
            "Llega meses después de la condena, y su medida la dan directrices (orientadoras).",
        ),
        shown=(sign("sentencing.held", "sentence.imposed"),),
        usual=("judgment",),
        included=False,
    )


def _written(way: Way) -> tuple[Step, Step]:
    forfeiture = way.step(
        "forfeiture",
        Text("forfeiture ordered", "decomiso ordenado"),
        by=COURT,
        law="us/frcrp/32.2",
        about=Text(
            "Property goes to the United States as part of the case.",
            "Bienes pasan a Estados Unidos como parte del caso.",
        ),
        like=Text("Decomiso", "El decomiso"),
        unlike=Text(
            "It is part of the sentence, unlike extinción de dominio, and others may claim the "
            "property.",
            "Es parte de la sentencia, a diferencia de la extinción de dominio, y terceros pueden "
            "reclamar.",
        ),
        shown=(Sign(("forfeiture.order",), lacking={"step": ("motion",)}),),
        beside=True,
    )
    judgment = way.step(
        "judgment",
        Text("judgment", "fallo escrito (judgment)"),
        by=COURT,
        law="us/frcrp/32/k",
        about=Text(
            "The conviction and the sentence in writing. From its entry the time for an appeal "
            "runs.",
            "La condena y la pena por escrito. Desde su registro corre el plazo para apelar.",
        ),
        like=Text("The written sentencia definitiva", "La sentencia definitiva por escrito"),
        unlike=Text(
            "It is a form of some pages, with no account of facts or reasons.",
            "Es un formato de pocas páginas, sin relación de hechos ni motivos.",
        ),
        shown=(sign("judgment"),),
    )
    return forfeiture, judgment
