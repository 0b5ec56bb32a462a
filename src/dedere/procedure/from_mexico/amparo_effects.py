"""What follows when amparo is granted (A21): the act is done again from where it was wrong.

The judgment is obeyed once it is final: by a new decision, a new opinion, a new hearing or a new
order of detention, after each of which the way is gone again from there; by release, for good or
from provisional arrest only; or in another way that leaves the request where it is. Until then
surrender waits.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.amparo import Suit
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import EXTRADITION_JUDGE, SRE

AGAIN: dict[str, tuple[str, ...]] = {
    "detention-order": (),
    "hearing": ("hearing-put-off", "exceptions", "consent"),
    "opinion": (),
    "file-to-sre": (),
}
"""The steps before the decision, and what is possible again beside each."""
PROOF = ("evidence", "proof-extended", "proof-ended", "twenty-days-of-proof")
"""What falls with the hearing, until exceptions are opposed anew."""
DECISIONS = ("grant", "grant-deferred", "refusal", "refusal-as-mexican")


def declare(amparo: Process, suit: Suit) -> None:
    """How a judgment that grants amparo is obeyed."""
    otherwise = _way(
        amparo,
        "obeyed",
        Text(
            "the judgment is obeyed in a way that leaves the request where it is",
            "se cumple la sentencia de un modo que deja la petición donde está",
        ),
        "amparo_complied",
    )
    ways = [otherwise]
    if amparo.above is not None and amparo.above.id:
        ways += _in_a_request(amparo)
    amparo.phase("compliance", Text("Compliance", "Cumplimiento"), *ways)

    granted, granted_again = suit.judgments[2], suit.rulings[1]
    denied_again = suit.rulings[0]
    protected = Text("amparo was granted", "se concedió el amparo")
    done = Text("the judgment was obeyed", "la sentencia fue cumplida")
    not_final = Text(
        "the judgment that grants amparo is not final",
        "la sentencia que concede el amparo no ha causado ejecutoria",
    )
    for way in ways:
        for ruling in (granted, granted_again):
            ruling.brings_in(way, law="mx/amparo/77", why=protected)
            ruling.makes_due(way, law="mx/amparo/192", why=protected)
        way.waits_for(suit.ten, *suit.rulings, law="mx/amparo/192", why=not_final)
        denied_again.shuts_out(
            way,
            law="mx/amparo/84",
            why=Text("the grant of amparo was reversed", "se revocó la concesión del amparo"),
        )
        way.shuts_out(*(one for one in ways if one is not way), law="mx/amparo/192", why=done)
        way.shuts_out(
            f"{amparo.id}/course",
            law="mx/amparo/192",
            why=Text("the suit is over", "el juicio terminó"),
        )


def _in_a_request(amparo: Process) -> list[Step]:
    ways = []
    why = Text("amparo: the procedure is done again", "amparo: se repone el procedimiento")
    steps = list(AGAIN)
    for start in _FROM:
        way = _way(amparo, f"again-from-{start}", *_FROM[start])
        owed = steps[steps.index(start) :] if start in AGAIN else []
        again = [*owed, *(beside for one in owed for beside in AGAIN[one])]
        way.brings_in(
            *(f"request/{name}" for name in (*again, *DECISIONS)), law="mx/amparo/77", why=why
        )
        way.makes_due(*(f"request/{name}" for name in owed), law="mx/amparo/77", why=why)
        if "hearing" in owed:
            way.shuts_out(*(f"request/{name}" for name in PROOF), law="mx/amparo/77", why=why)
        _decided_again(way)
        ways.append(way)
    measures = _way(
        amparo,
        "measures-annulled",
        Text(
            "provisional arrest is annulled and the person goes free; the request can still come",
            "se anula la detención provisional y la persona queda libre; aún puede llegar la "
            "petición",
        ),
        "released_from_provisional_arrest",
    )
    measures.shuts_out(
        "request/provisional",
        "request/period-to-cure",
        law="mx/amparo/77",
        why=Text("amparo annulled the arrest", "el amparo anuló la detención"),
    )
    freed = _way(
        amparo,
        "freed",
        Text(
            "the person is released as the judgment orders and the request is over",
            "se libera a la persona como ordena la sentencia y termina la petición",
        ),
        "released_by_amparo",
        closing=True,
    )
    freed.shuts_out(
        "request/way",
        "request/ending",
        "request/afterwards",
        "request/offense/offense-decision",
        "request/assurance/assurance-course",
        law="mx/amparo/77",
        why=Text("amparo ended the request", "el amparo puso fin a la petición"),
    )
    freed.shuts_out(
        "request/amparo/granted",
        "request/amparo/granted-on-revision",
        "request/amparo/compliance",
        law="mx/amparo/77",
        why=Text("amparo ended the request", "el amparo puso fin a la petición"),
        others=True,
    )
    return [*ways, measures, freed]


def _decided_again(way: Step) -> None:
    """What follows a decision falls with it, and waits for the new one."""
    why = Text("amparo: SRE decides anew", "amparo: la SRE resuelve de nuevo")
    way.shuts_out(
        "request/summary-grant",
        "request/notice",
        "request/claim-against-decision",
        "request/thirty-days-for-amparo",
        "request/deferred",
        "request/handover",
        "request/afterwards",
        "request/offense/offense-decision",
        law="mx/amparo/77",
        why=why,
    )
    way.makes_due("request/offense/granted", law="mx/amparo/77", why=why)


def _way(amparo: Process, name: str, title: Text, subtype: str, closing: bool = False) -> Step:
    return amparo.step(
        name,
        title,
        by=(SRE, EXTRADITION_JUDGE),
        law=("mx/amparo/192", "mx/amparo/77"),
        included=False,
        once=True,
        closing=closing,
        event=Recorded("other", (subtype,)),
    )


_FROM = {
    "detention-order": (
        Text(
            "the procedure is done again from the order of detention",
            "se repone el procedimiento desde el auto de detención",
        ),
        "repetition_from_detention_order",
    ),
    "hearing": (
        Text(
            "the procedure is done again from the hearing",
            "se repone el procedimiento desde la audiencia",
        ),
        "repetition_from_hearing",
    ),
    "opinion": (
        Text(
            "the procedure is done again from the judge's opinion",
            "se repone el procedimiento desde la opinión del juez",
        ),
        "repetition_from_opinion",
    ),
    "decision": (
        Text("SRE has to decide anew", "la SRE debe resolver de nuevo"),
        "repetition_from_decision",
    ),
}
