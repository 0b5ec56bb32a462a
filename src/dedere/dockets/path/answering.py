"""The answer to the charge: arraignment, plea, agreement, change of plea."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.charging import Charging
from dedere.dockets.path.roles import COURT, DEFENDANT, MAGISTRATE, US_ATTORNEY
from dedere.dockets.path.way import Way, granted, sign
from dedere.procedure.graph import Step


@dataclass(frozen=True, eq=False)
class Answering:
    """The steps by which the person answers."""

    arraignment: Step
    not_guilty: Step
    rule_20: Step
    agreement: Step
    change: Step
    guilty: Step
    accepted: Step
    withdrawn: Step


def declare(way: Way, charging: Charging) -> Answering:
    """Declare arraignment and pleas."""
    made = Answering(*_arraigned(way), _rule_20(way), *_agreed(way), *_guilty(way))
    way.phase(
        "answering",
        Text("The answer to the charge", "La respuesta a la acusación"),
        made.arraignment,
        made.not_guilty,
        made.rule_20,
        made.agreement,
        made.change,
        made.guilty,
        made.accepted,
        made.withdrawn,
    )
    charged = Text("it answers a charge", "responde a una acusación")
    for party in (charging.every, charging.superseding):
        party.brings_in(made.arraignment, made.change, made.guilty, law="us/frcrp/10", why=charged)
    made.not_guilty.needs(
        made.arraignment,
        law="us/frcrp/10",
        why=Text("a plea answers a charge that was read", "se responde a un cargo leído"),
    )
    plea = Text("it is about a plea of guilty", "se refiere a una declaración de culpabilidad")
    made.accepted.needs(made.guilty, law="us/frcrp/11/b", why=plea)
    made.withdrawn.needs(made.guilty, law="us/frcrp/11/d", why=plea)
    return made


def _arraigned(way: Way) -> tuple[Step, Step]:
    arraignment = way.step(
        "arraignment",
        Text("arraignment", "lectura de cargos (arraignment)"),
        by=MAGISTRATE,
        law="us/frcrp/10",
        about=Text(
            "The charge is read or told to the person, who is asked to answer it. Many waive the "
            "reading, or the hearing.",
            "Se lee o explica la acusación a la persona y se le pregunta cómo responde. Muchos "
            "renuncian a la lectura o a la audiencia.",
        ),
        like=Text(
            "The formulation of the imputation in the audiencia inicial",
            "La formulación de la imputación en la audiencia inicial",
        ),
        unlike=Text(
            "The person answers with a plea, and it is on a charge that stands already.",
            "La persona responde con una declaración (plea), y la acusación ya está hecha.",
        ),
        shown=(sign("arraignment.held", "arraignment.waived"),),
        usual=("plea-not-guilty",),
        included=False,
    )
    not_guilty = way.step(
        "plea-not-guilty",
        Text("plea of not guilty", "declaración de no culpable"),
        by=DEFENDANT,
        law="us/frcrp/11/a",
        about=Text(
            "Nearly everybody pleads so at first. It only says that the prosecution must prove its "
            "case.",
            "Casi todos responden así al principio. Solo dice que la fiscalía debe probar su caso.",
        ),
        like=Text(
            "Choosing not to admit the imputation",
            "No admitir los hechos imputados",
        ),
        unlike=Text(
            "It is no statement on the facts and is not held against a later plea of guilty.",
            "No es declaración sobre los hechos ni perjudica una posterior de culpabilidad.",
        ),
        shown=(sign("plea.not_guilty"),),
        usual=("plea-agreement", "change-of-plea", "trial"),
    )
    return arraignment, not_guilty


def _rule_20(way: Way) -> Step:
    return way.step(
        "moved-to-plead",
        Text("case moved for a plea", "caso trasladado para declararse culpable"),
        by=(DEFENDANT, US_ATTORNEY),
        law="us/frcrp/20",
        about=Text(
            "The person asks to plead guilty and be sentenced in another district.",
            "La persona pide declararse culpable y ser sentenciada en otro distrito.",
        ),
        like=Text("A change of the competent judge", "La declinatoria de competencia"),
        unlike=Text(
            "It rests on agreement, and falls if the person then pleads not guilty.",
            "Descansa en el acuerdo, y cae si la persona después se declara no culpable.",
        ),
        shown=(sign("transfer.rule20"),),
        usual=("change-of-plea",),
    )


def _agreed(way: Way) -> tuple[Step, Step]:
    agreement = way.step(
        "plea-agreement",
        Text("plea agreement", "acuerdo de culpabilidad (plea agreement)"),
        by=(US_ATTORNEY, DEFENDANT),
        law="us/frcrp/11/c",
        about=Text(
            "Prosecutor and defense write down what the person admits and what each side will ask. "
            "The judge is mostly not bound by it.",
            "Fiscalía y defensa escriben qué admite la persona y qué pedirá cada parte. Por lo "
            "común no obliga al juez.",
        ),
        like=Text(
            "The agreement that leads to a procedimiento abreviado",
            "El acuerdo que lleva al procedimiento abreviado",
        ),
        unlike=Text(
            "Counts can be dropped, and the penalty is not fixed by a share of the minimum; most "
            "cases end this way.",
            "Pueden retirarse cargos y la pena no se fija por una fracción de la mínima; así "
            "termina la mayoría de los casos.",
        ),
        shown=(sign("plea.agreement"),),
        usual=("change-of-plea",),
    )
    change = way.step(
        "change-of-plea",
        Text("change of plea hearing", "audiencia de cambio de declaración"),
        by=(COURT, MAGISTRATE),
        law="us/frcrp/11/b",
        about=Text(
            "The judge asks whether the person understands, was not forced, and did what the "
            "charge says.",
            "El juez pregunta si la persona entiende, si no fue forzada y si hizo lo que dice la "
            "acusación.",
        ),
        like=Text(
            "The hearing on the procedimiento abreviado",
            "La audiencia de procedimiento abreviado",
        ),
        unlike=Text(
            "It does not end with a sentence; that comes months later.",
            "No termina en sentencia; esta llega meses después.",
        ),
        shown=(sign("plea.hearing", "plea.petition"),),
        usual=("plea-guilty",),
        included=False,
    )
    return agreement, change


def _guilty(way: Way) -> tuple[Step, Step, Step]:
    guilty = way.step(
        "plea-guilty",
        Text("plea of guilty", "declaración de culpabilidad"),
        by=DEFENDANT,
        law=("us/frcrp/11/a", "us/frcrp/11/b"),
        about=Text(
            "The person says in court to be guilty of some or all counts. It takes the place of "
            "the trial.",
            "La persona se declara en audiencia culpable de algunos o todos los cargos. Sustituye "
            "al juicio.",
        ),
        like=Text(
            "Admitting responsibility in a procedimiento abreviado",
            "La admisión de responsabilidad en el procedimiento abreviado",
        ),
        unlike=Text(
            "The plea itself convicts; the file is not weighed as evidence afterwards.",
            "La sola declaración condena; no se valoran después los datos de la carpeta.",
        ),
        shown=(sign("plea.guilty", "plea.nolo"),),
        usual=("plea-accepted", "presentence-report", "sentencing"),
        included=False,
    )
    accepted = way.step(
        "plea-accepted",
        Text("plea accepted", "declaración aceptada"),
        by=COURT,
        law="us/frcrp/11/b",
        about=Text(
            "The court accepts the plea; where a magistrate judge heard it, the district judge "
            "adopts what was recommended.",
            "El tribunal acepta la declaración; si la recibió un juez magistrado, el de distrito "
            "adopta lo recomendado.",
        ),
        like=Text(
            "The judge's leave for the procedimiento abreviado",
            "La autorización judicial del procedimiento abreviado",
        ),
        unlike=Text("It comes after the plea, not before it.", "Viene después de la declaración."),
        shown=(sign("plea.accepted"),),
        usual=("presentence-report", "sentencing"),
    )
    withdrawn = way.step(
        "plea-withdrawn",
        Text("plea withdrawn", "declaración retirada"),
        by=COURT,
        law="us/frcrp/11/d",
        about=Text(
            "The court lets the person take the plea of guilty back.",
            "El tribunal permite a la persona retirar la declaración de culpabilidad.",
        ),
        like=Text("No institution is like it", "No hay figura equivalente"),
        unlike=Text(
            "A procedimiento abreviado that was authorized is not taken back in this way.",
            "El procedimiento abreviado autorizado no se retira de este modo.",
        ),
        shown=(granted("plea.withdrawal"),),
        usual=("trial", "plea-agreement"),
    )
    return guilty, accepted, withdrawn
