"""The trial and how it ends."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.answering import Answering
from dedere.dockets.path.roles import COURT, DEFENDANT, JURY
from dedere.dockets.path.way import Sign, Way, sign
from dedere.procedure.graph import Step


@dataclass(frozen=True, eq=False)
class Trying:
    """The steps of a trial."""

    jury_waived: Step
    trial: Step
    mistrial: Step
    verdict: Step
    acquitted: Step


def declare(way: Way, answering: Answering) -> Trying:
    """Declare trial, verdict and acquittal."""
    made = Trying(*_trial(way), *_ends(way))
    way.phase(
        "trying",
        Text("The trial", "El juicio"),
        made.jury_waived,
        made.trial,
        made.mistrial,
        made.verdict,
        made.acquitted,
    )
    made.trial.needs(
        answering.not_guilty,
        law="us/frcrp/11/a",
        why=Text(
            "a trial follows a plea that contests the charge",
            "el juicio sigue a una declaración que niega el cargo",
        ),
    )
    tried = Text("it comes out of a trial", "resulta de un juicio")
    made.verdict.needs(made.trial, law="us/frcrp/31", why=tried)
    made.mistrial.needs(made.trial, law="us/frcrp/31", why=tried)
    made.acquitted.needs(made.trial, law="us/frcrp/29", why=tried)
    return made


def _trial(way: Way) -> tuple[Step, Step]:
    waived = way.step(
        "jury-waived",
        Text("jury waived", "renuncia al jurado"),
        by=DEFENDANT,
        law="us/frcrp/23",
        about=Text(
            "The person agrees to be tried by the judge alone.",
            "La persona acepta que la juzgue solo el juez.",
        ),
        like=Text("No institution is like it", "No hay figura equivalente"),
        unlike=Text(
            "What is waived here is the rule there: a trial before judges.",
            "Lo que aquí resulta de la renuncia es allá la regla: un juicio ante jueces.",
        ),
        shown=(sign("trial.jury_waived"),),
        usual=("trial",),
    )
    trial = way.step(
        "trial",
        Text("trial", "juicio (trial)"),
        by=(COURT, JURY),
        law=("us/frcrp/23", "us/18-usc/3161/c/1"),
        about=Text(
            "The evidence is heard in public before twelve citizens, or before a judge alone.",
            "Las pruebas se desahogan en público ante doce ciudadanos, o ante un juez solo.",
        ),
        like=Text("The audiencia de juicio oral", "La audiencia de juicio oral"),
        unlike=Text(
            "A jury decides on guilt without giving reasons; the judge only keeps the law.",
            "El jurado decide la culpabilidad sin dar motivos; el juez solo cuida el derecho.",
        ),
        shown=(sign("trial.jury", "trial.bench"),),
        usual=("verdict",),
    )
    return waived, trial


def _ends(way: Way) -> tuple[Step, Step, Step]:
    mistrial = way.step(
        "mistrial",
        Text("mistrial", "juicio anulado (mistrial)"),
        by=COURT,
        law="us/frcrp/31",
        about=Text(
            "The trial ends without a verdict: the jury cannot agree, or something went wrong.",
            "El juicio termina sin veredicto: el jurado no logra acuerdo o algo salió mal.",
        ),
        like=Text(
            "Repeating the trial after an appeal", "La reposición del juicio ordenada en apelación"
        ),
        unlike=Text(
            "The trial judge declares it at once; the person may be tried again.",
            "La declara de inmediato el propio juez; la persona puede ser juzgada de nuevo.",
        ),
        shown=(sign("trial.mistrial"),),
        usual=("trial", "plea-agreement", "dismissed"),
    )
    verdict = way.step(
        "verdict",
        Text("verdict", "veredicto"),
        by=(JURY, COURT),
        law="us/frcrp/31",
        about=Text(
            "The jury says for each count whether the person is guilty. All twelve must agree.",
            "El jurado dice, cargo por cargo, si la persona es culpable. Los doce deben coincidir.",
        ),
        like=Text("The fallo after the trial", "El fallo tras el juicio"),
        unlike=Text(
            "No reasons are given, and the sentence is left to the judge, months later.",
            "No se motiva, y la pena queda al juez, meses después.",
        ),
        shown=(Sign(("trial.verdict",), lacking={"result": ("not guilty", "acquitted")}),),
        usual=("presentence-report", "sentencing"),
    )
    acquitted = way.step(
        "acquitted",
        Text("acquitted of a count or of all", "absolución de un cargo o de todos"),
        by=(JURY, COURT),
        law=("us/frcrp/29", "us/frcrp/31"),
        about=Text(
            "The jury finds the person not guilty, or the judge finds the evidence too weak.",
            "El jurado halla no culpable a la persona, o el juez estima insuficiente la prueba.",
        ),
        like=Text("The sentencia absolutoria", "La sentencia absolutoria"),
        unlike=Text(
            "A jury's acquittal is final: the prosecutor cannot appeal it.",
            "La absolución del jurado es definitiva: la fiscalía no puede apelarla.",
        ),
        shown=(
            sign("trial.acquitted"),
            Sign(("trial.verdict",), having={"result": ("not guilty", "acquitted")}),
        ),
    )
    return mistrial, verdict, acquitted
