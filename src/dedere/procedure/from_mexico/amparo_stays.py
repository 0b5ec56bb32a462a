"""The stays of a suit: of surrender, of temporary surrender, of the procedure, of another act.

Against extradition the court stays surrender at once and of its own motion, until the suit ends;
for other acts it opens an incident. A stay of surrender holds back the handover and any removal
without procedure. The procedure and the detention go on, unless the incident stays them:
`procedure-stay` is that one, and `other-stay` is the stay of an act that this procedure does not
have to wait for.

What a stay keeps owed (`stay-over`) ends with the suit, by law alone, or earlier, when the court
lifts the stay or refuses the definitive one.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.amparo import Suit, named, only_when_final
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import AMPARO_COURT, COLLEGIATE_COURT, PERSON, SRE

OF_SURRENDER = (
    "surrender",
    "detention_and_surrender",
    "transfer_and_surrender",
    "surrender_without_procedure",
)
OF_THE_PROCEDURE = ("procedure", "proceedings", "decision", "opinion")
OF_ANOTHER_ACT = ("detention", "transfer", "detention_order", "other")


def declare(amparo: Process, suit: Suit) -> None:
    """The stays of a suit and what ends them."""
    stay = _stay(
        amparo,
        "stay",
        Text(
            "the court stays the surrender at once, until the suit ends",
            "el juzgado suspende de plano la entrega, hasta que termine el juicio",
        ),
        ("mx/amparo/126", "mx/amparo/160", "mx/scjn/stay-2024"),
        (Recorded("stay_granted", scopes=OF_SURRENDER), Recorded("stay_granted")),
    )
    temporary = _stay(
        amparo,
        "temporary-stay",
        Text(
            "the court stays temporary surrender",
            "el juzgado suspende la entrega temporal",
        ),
        ("mx/amparo/126", "mx/amparo/160"),
        (Recorded("stay_granted", scopes=("temporary_surrender",)),),
    )
    procedure = _stay(
        amparo,
        "procedure-stay",
        Text(
            "by incident the court stays the procedure itself",
            "en el incidente el juzgado suspende el procedimiento mismo",
        ),
        ("mx/amparo/127/I", "mx/amparo/150", "mx/scjn/stay-2024"),
        (Recorded("stay_granted", scopes=OF_THE_PROCEDURE),),
    )
    other = amparo.step(
        "other-stay",
        Text(
            "by incident the court stays another act",
            "en el incidente el juzgado suspende otro acto",
        ),
        by=AMPARO_COURT,
        law=("mx/amparo/127/I", "mx/amparo/138"),
        event=Recorded("stay_granted", scopes=OF_ANOTHER_ACT),
    )
    refused = amparo.step(
        "stay-refused",
        Text("the court refuses a stay", "el juzgado niega la suspensión"),
        by=AMPARO_COURT,
        law="mx/amparo/138",
        event=Recorded("other", ("stay_refused",)),
    )
    lifted = amparo.step(
        "stay-lifted",
        Text(
            "the stay is lifted, or the definitive stay is refused",
            "se revoca la suspensión, o se niega la definitiva",
        ),
        by=(AMPARO_COURT, COLLEGIATE_COURT),
        law=("mx/amparo/154", "mx/amparo/146"),
        included=False,
        once=True,
        event=(
            Recorded("stay_lifted"),
            Recorded("review_decided", results=("stay_revoked", "stay_lifted")),
        ),
    )
    two = amparo.lapse(
        "two-days-for-complaint",
        Text(
            "the two days for a complaint about the stay run out",
            "vencen los dos días para la queja sobre la suspensión",
        ),
        limit="MX-QUEJA2",
        rule="mx/amparo/98#stay",
        law="mx/amparo/98",
    )
    complaint = amparo.step(
        "complaint-about-stay",
        Text(
            "a complaint about the stay is made",
            "se interpone queja sobre la suspensión",
        ),
        by=(PERSON, SRE),
        law="mx/amparo/97",
        event=Recorded("review_filed", ("stay",)),
    )
    upheld = amparo.step(
        "stay-upheld",
        Text(
            "the complaint is decided and the stay stands",
            "se resuelve la queja y subsiste la suspensión",
        ),
        by=COLLEGIATE_COURT,
        law="mx/amparo/101",
        event=Recorded("review_decided", results=("stay_upheld",)),
    )
    complied = amparo.step(
        "obedience-examined",
        Text(
            "the court examines whether the stay was obeyed",
            "el juzgado examina si se cumplió la suspensión",
        ),
        by=AMPARO_COURT,
        law="mx/amparo/160",
        event=Recorded("other", ("stay_compliance_review",)),
    )
    stays = (stay, temporary, procedure)
    overs = tuple(_over(amparo, one, suit) for one in stays)
    amparo.phase(
        "stays",
        Text("Stays", "Suspensión"),
        stay,
        overs[0],
        temporary,
        overs[1],
        procedure,
        overs[2],
        other,
        refused,
        lifted,
        two,
        complaint,
        upheld,
        complied,
    )

    gone = Text("the stay was lifted", "la suspensión se revocó")
    for one, over in zip(stays, overs, strict=True):
        one.brings_in(
            lifted,
            law="mx/amparo/154",
            why=Text("only a stay in force is lifted", "solo se revoca la suspensión vigente"),
        )
        lifted.shuts_out(over, law="mx/amparo/154", why=gone)
    doubt = Text(
        "whoever disagrees on the stay has two working days",
        "quien no esté conforme con la suspensión tiene dos días hábiles",
    )
    for ruled in (stay, refused):
        ruled.makes_due(complaint, within=two, law="mx/amparo/98", why=doubt)
    if amparo.above is not None and amparo.above.id:
        _holds_the_procedure(amparo)


def _stay(
    amparo: Process, name: str, title: Text, law: tuple[str, ...], event: tuple[Recorded, ...]
) -> Step:
    return amparo.step(name, title, by=AMPARO_COURT, law=law, event=event)


def _over(amparo: Process, stay: Step, suit: Suit) -> Step:
    """What is owed while a stay is in force: that it ends, at the latest with the suit."""
    over = amparo.step(
        f"{stay.name}-over",
        Text("{stay}: it ends with the suit", "{stay}: termina con el juicio").format(
            stay=stay.title
        ),
        by=AMPARO_COURT,
        law=("mx/amparo/126", "mx/amparo/160"),
        included=False,
        once=True,
    )
    in_force = Text("the stay is in force", "la suspensión está vigente")
    stay.brings_in(over, law="mx/amparo/136", why=in_force)
    stay.makes_due(over, law="mx/amparo/136", why=in_force)
    only_when_final(over, suit)
    return over


def _holds_the_procedure(amparo: Process) -> None:
    stayed = Text("the procedure is stayed by incident", "el procedimiento está suspendido")
    for name in ("hearing", "opinion", "grants", "refusal", "refusal-as-mexican"):
        amparo.procedure.party(f"request/{name}", "stays").waits_for(
            named(amparo, "procedure-stay-over"), law="mx/amparo/150", why=stayed
        )
