"""What follows a judgment: appeal, attack, reduction, supervision, transfer home."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.path.first_days import FirstDays
from dedere.dockets.path.roles import COURT, COURT_OF_APPEALS, DEFENDANT, PROBATION, US_ATTORNEY
from dedere.dockets.path.sentencing import Sentencing
from dedere.dockets.path.way import Way, asked, granted, sign
from dedere.procedure.graph import Step
from dedere.procedure.roles import TRANSFER_UNIT

_REDUCTIONS = ("reduction.rule35", "reduction.3582", "reduction.compassionate")
_ASKED, _DECIDED = "reduction.motion", "reduction.order"


@dataclass(frozen=True, eq=False)
class Afterwards:
    """The steps after the judgment."""

    amended: Step
    appeal: Step
    appeal_decided: Step
    resentenced: Step
    collateral: Step
    reduction_asked: Step
    reduced: Step
    supervisor_changed: Step
    violation: Step
    revoked: Step
    supervision_ended: Step
    sent_home: Step


def declare(way: Way, first: FirstDays, sentencing: Sentencing) -> Afterwards:
    """Declare what can follow."""
    made = Afterwards(
        *_appeals(way), _collateral(way), *_reductions(way), *_supervision(way), _home(way)
    )
    way.phase(
        "afterwards",
        Text("After the judgment", "Después del fallo"),
        made.amended,
        made.appeal,
        made.appeal_decided,
        made.resentenced,
        made.collateral,
        made.reduction_asked,
        made.reduced,
        made.supervisor_changed,
        made.violation,
        made.revoked,
        made.supervision_ended,
        made.sent_home,
    )
    _relate(made, first, sentencing)
    return made


def _relate(this: Afterwards, first: FirstDays, sentencing: Sentencing) -> None:
    judgment = sentencing.judgment
    none = Text("it is about a judgment", "se refiere a un fallo")
    this.amended.needs(judgment, law="us/frcrp/35/a", why=none)
    this.resentenced.needs(judgment, law="us/frcrp/32", why=none)
    this.collateral.needs(judgment, law="us/28-usc/2255", why=none)
    for one in (this.reduction_asked, this.reduced):
        one.needs(judgment, law="us/18-usc/3582/c", why=none)
    this.sent_home.needs(judgment, law="us/18-usc/4100/b", why=none)
    to_appeal = Text("an appeal is from a judgment or an order", "se apela un fallo o una orden")
    for source in (judgment, first.detained):
        source.brings_in(this.appeal, law="us/frap/4/b", why=to_appeal)
    this.appeal_decided.needs(
        this.appeal,
        law="us/frap/4/b",
        why=Text("it decides an appeal", "resuelve una apelación"),
    )
    supervised = Text(
        "supervision comes with a judgment or from another district",
        "la vigilancia viene de un fallo o de otro distrito",
    )
    for source in (judgment, this.supervisor_changed):
        source.brings_in(
            this.violation, this.supervision_ended, law="us/18-usc/3583", why=supervised
        )
    this.revoked.needs(
        this.violation,
        law="us/frcrp/32.1",
        why=Text("a violation is alleged first", "antes se alega el incumplimiento"),
    )


def _appeals(way: Way) -> tuple[Step, Step, Step, Step]:
    amended = way.step(
        "judgment-amended",
        Text("amended judgment", "fallo modificado"),
        by=COURT,
        law="us/frcrp/35/a",
        about=Text(
            "The judgment is written anew: a slip mended, restitution added, a sentence changed.",
            "El fallo se escribe de nuevo: se corrige un error, se agrega reparación, cambia la "
            "pena.",
        ),
        like=Text("The clarification of a judgment", "La aclaración de sentencia"),
        unlike=Text(
            "It can change the penalty itself, where another provision allows that.",
            "Puede cambiar la pena misma, si otra disposición lo permite.",
        ),
        shown=(sign("judgment.amended"),),
    )
    appeal = way.step(
        "appeal",
        Text("appeal", "apelación"),
        by=(DEFENDANT, US_ATTORNEY),
        law="us/frap/4/b",
        about=Text(
            "A short notice takes the case to the court of appeals, where it has another docket.",
            "Un breve aviso lleva el caso al tribunal de apelaciones, donde tiene otro expediente.",
        ),
        like=Text("The recurso de apelación", "El recurso de apelación"),
        unlike=Text(
            "It looks at law far more than at facts; what resembles amparo directo is within it.",
            "Revisa mucho más el derecho que los hechos; lo que recuerda al amparo directo va "
            "dentro de ella.",
        ),
        shown=(sign("appeal.notice"),),
        usual=("appeal-decided",),
        included=False,
    )
    decided = way.step(
        "appeal-decided",
        Text("appeal decided", "apelación resuelta"),
        by=COURT_OF_APPEALS,
        law="us/frap/4/b",
        about=Text(
            "What the court of appeals decided comes back to this docket, mostly as its mandate.",
            "Lo que resolvió el tribunal de apelaciones vuelve a este expediente, por lo común "
            "como mandato.",
        ),
        like=Text("The judgment of the tribunal de alzada", "La resolución del tribunal de alzada"),
        unlike=Text(
            "A new sentence is given by the trial judge, not by the court of appeals.",
            "La nueva pena la dicta el juez de la causa, no el tribunal de apelaciones.",
        ),
        shown=(sign("appeal.decision", "appeal.dismissed"),),
    )
    resentenced = way.step(
        "resentenced",
        Text("sentenced again", "nueva sentencia"),
        by=COURT,
        law="us/frcrp/32",
        about=Text(
            "The sentence was set aside, and the court pronounces another.",
            "La pena quedó sin efecto y el tribunal pronuncia otra.",
        ),
        like=Text(
            "The judgment that complies with an amparo",
            "La sentencia en cumplimiento de un amparo",
        ),
        unlike=Text(
            "The judge mostly weighs the whole sentence anew.",
            "Por lo común el juez vuelve a ponderar toda la pena.",
        ),
        shown=(sign("sentencing.resentencing"),),
        usual=("judgment-amended",),
    )
    return amended, appeal, decided, resentenced


def _collateral(way: Way) -> Step:
    return way.step(
        "collateral-review",
        Text("attack on the sentence after it is final", "impugnación de la sentencia firme"),
        by=DEFENDANT,
        law="us/28-usc/2255",
        about=Text(
            "The prisoner asks the same court to set the sentence aside because it breaks the "
            "Constitution, often for want of good counsel.",
            "La persona presa pide al mismo tribunal dejar sin efecto la pena por violar la "
            "Constitución, a menudo por defensa deficiente.",
        ),
        like=Text(
            "The amparo directo, or the recognition of innocence",
            "El amparo directo o el reconocimiento de inocencia",
        ),
        unlike=Text(
            "It goes to the judge who sentenced, as a rule within a year, and only once.",
            "Va ante el juez que sentenció, por regla general dentro de un año y una sola vez.",
        ),
        shown=(sign("habeas.2255", "habeas.coram_nobis"),),
    )


def _reductions(way: Way) -> tuple[Step, Step]:
    law = ("us/18-usc/3582/c", "us/frcrp/35/b")
    asked_for = way.step(
        "reduction-asked",
        Text("a reduction is asked for", "se pide reducir la pena"),
        by=(DEFENDANT, US_ATTORNEY),
        law=law,
        about=Text(
            "After judgment somebody asks for less prison: because the guidelines were lowered, "
            "for grave reasons, or on the prosecutor's motion.",
            "Tras el fallo alguien pide menos prisión: porque bajaron las directrices, por razones "
            "graves o a petición de la fiscalía.",
        ),
        like=Text(
            "A benefit before the enforcement judge (early or conditional release)",
            "Un beneficio ante el juez de ejecución (libertad anticipada o condicionada)",
        ),
        unlike=Text(
            "It changes the sentence itself, and the judge who gave it decides.",
            "Cambia la pena misma y decide el juez que la dictó.",
        ),
        shown=(asked(*_REDUCTIONS, _ASKED),),
        usual=("sentence-reduced",),
    )
    reduced = way.step(
        "sentence-reduced",
        Text("sentence reduced", "pena reducida"),
        by=COURT,
        law=law,
        about=Text(
            "The court lowers a sentence that was final.",
            "El tribunal reduce una pena que era definitiva.",
        ),
        like=Text(
            "The reduction by a later, milder law (retroactividad benigna)",
            "La reducción por ley posterior más benigna (retroactividad benigna)",
        ),
        unlike=Text(
            "The guidelines, not the statute, are what mostly changed.",
            "Lo que por lo común cambió son las directrices, no la ley.",
        ),
        shown=(granted(*_REDUCTIONS, _ASKED, _DECIDED),),
        usual=("judgment-amended",),
    )
    return asked_for, reduced


def _supervision(way: Way) -> tuple[Step, Step, Step, Step]:
    moved = way.step(
        "supervision-moved",
        Text("supervision moved between districts", "vigilancia trasladada a otro distrito"),
        by=COURT,
        law="us/18-usc/3605",
        about=Text(
            "Another district supervises from then on. A docket that begins with it does not show "
            "the case in which the person was sentenced.",
            "Desde entonces vigila otro distrito. Un expediente que empieza así no muestra el caso "
            "en que se sentenció.",
        ),
        like=Text(
            "The enforcement judge of another place takes over",
            "La competencia pasa al juez de ejecución de otro lugar",
        ),
        unlike=Text("In effect the same.", "En efecto lo mismo."),
        shown=(sign("transfer.supervision"),),
    )
    violation = way.step(
        "supervision-broken",
        Text("a violation of supervision is alleged", "se alega incumplimiento de la vigilancia"),
        by=PROBATION,
        law="us/frcrp/32.1",
        about=Text(
            "The probation officer tells the court that conditions were broken after release.",
            "El oficial de vigilancia informa al tribunal que se incumplieron condiciones tras la "
            "excarcelación.",
        ),
        like=Text(
            "The request to revoke conditional release",
            "La solicitud de revocar la libertad condicionada",
        ),
        unlike=Text(
            "Supervised release is served after the whole term of prison, not in place of its end.",
            "La libertad supervisada se cumple después de toda la prisión, no en lugar de su "
            "final.",
        ),
        shown=(sign("supervision.violation"),),
        usual=("supervision-revoked",),
        included=False,
    )
    revoked = way.step(
        "supervision-revoked",
        Text("supervision revoked", "vigilancia revocada"),
        by=COURT,
        law=("us/frcrp/32.1", "us/18-usc/3583/e"),
        about=Text(
            "The court sends the person back to prison for a term, often with more supervision "
            "after it. It is no new conviction.",
            "El tribunal regresa a la persona a prisión por un tiempo, a menudo con más vigilancia "
            "después. No es una nueva condena.",
        ),
        like=Text(
            "The revocation of conditional release", "La revocación de la libertad condicionada"
        ),
        unlike=Text(
            "The new term is not what was left of the old one.",
            "El nuevo plazo no es lo que faltaba del anterior.",
        ),
        shown=(sign("supervision.revoked", "supervision.judgment"),),
    )
    ended = way.step(
        "supervision-ended",
        Text("supervision ended", "fin de la vigilancia"),
        by=COURT,
        law="us/18-usc/3583/e",
        about=Text(
            "The court ends supervision, mostly before its time.",
            "El tribunal termina la vigilancia, por lo común antes de tiempo.",
        ),
        like=Text("The extinction of the penalty", "La extinción de la pena"),
        unlike=Text("It can come by mere discretion.", "Puede darse por mera discreción."),
        shown=(sign("supervision.terminated"),),
        included=False,
    )
    return moved, violation, revoked, ended


def _home(way: Way) -> Step:
    return way.step(
        "sent-home",
        Text("transfer home to serve the sentence", "traslado al país de origen"),
        by=TRANSFER_UNIT,
        law=("transfer-treaty-1976/4/3", "us/18-usc/4100/b"),
        about=Text(
            "The rest of the sentence is served in the person's own country, with consent. That "
            "procedure is declared apart (transfer-from-united-states).",
            "El resto de la pena se cumple en el país de la persona, con su consentimiento. Ese "
            "procedimiento se declara aparte (transfer-from-united-states).",
        ),
        like=Text(
            "The international transfer of a sentenced person",
            "El traslado internacional de la persona sentenciada",
        ),
        unlike=Text("It is the same institution.", "Es la misma institución."),
        shown=(sign("transfer.treaty"),),
    )
