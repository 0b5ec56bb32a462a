"""What a departure is good for: the ground that it may support, and what it can bring.

The grounds and their effects are those of the law (`dedere.law.grounds`): a ground speaks for a
departure where its card stands on the rule of the period that was missed, or on the provision that
was passed over. Where none does, it is due process. What follows from a period is what its rule
says; where the law attaches nothing to it, nothing is promised.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from dedere.bilingual import Text
from dedere.law.grounds import Card, load_grounds
from dedere.procedure.checked import Graph
from dedere.procedure.declared import Declared
from dedere.procedure.graph import Step
from dedere.procedure.replayed import Brings, CanBring

HANDED_OVER = frozenset({"surrender", "transfer_outside_treaty"})
"""Events after which the person is gone."""
DUE_PROCESS = "due-process"
_EFFECTS = {
    "bar": CanBring.REFUSAL,
    "assurance": CanBring.REFUSAL,
    "refusal": CanBring.REFUSAL,
    "weighed": CanBring.REFUSAL,
    "discretion": CanBring.REFUSAL,
    "cure": CanBring.REPETITION,
    "new_procedure": CanBring.REPETITION,
    "release": CanBring.RELEASE,
}
"""What a ground can bring, by the effect on its card; the rest brings nothing here."""
_REPEATED_UNDER = {"MX": "mx/amparo/77", "US": "us/28-usc/2243"}
"""Where it stands that a procedure is set back: what an amparo or the writ restores."""


def brought_by(
    graph: Graph,
    requested_state: str,
    step: Step,
    held: Step,
    source: Step | None,
    relation: str,
    provision: str,
) -> tuple[str | None, Brings]:
    """The ground and the effect of a departure.

    Args:
        graph: the procedure.
        requested_state: whose procedure it is.
        step: the step that departed.
        held: the step that was held back: that one, or one that had to come before it.
        source: the step that had to come first, was owed, or shut it out; of a period, its end.
        relation: the relation that was not kept, or ``period``.
        provision: where that relation stands.
    """
    if relation == "period" and source is not None:
        return _of_period(graph, requested_state, source, provision)
    ground, card = _ground(requested_state, [provision, *(source.law if source else ())])
    if any(one.type in HANDED_OVER for one in step.event):
        return ground, Brings(CanBring.NOTHING, _GONE, provision)
    what = _EFFECTS.get(card.effect, CanBring.NOTHING) if card else CanBring.REPETITION
    if what is CanBring.REPETITION:
        again = source if source is not None and relation == "condition" else held
        under = _REPEATED_UNDER.get(requested_state, provision)
        return ground, Brings(what, _AGAIN.format(step=again.title), under, again)
    text = _BY_CAN_BRING.get(what, _NOTHING)
    return ground, Brings(what, text, provision)


def brought_in_a_transfer(
    declared: Declared,
    step: Step,
    held: Step,
    source: Step | None,
    relation: str,
    provision: str,
) -> tuple[None, Brings]:
    """The effect of a departure in the transfer of a sentenced person, which knows no grounds.

    A delivery that lacked a key can be attacked as unlawful in the courts of 18 U.S.C. § 3244; into
    the United States the person is then released, and may be returned (§ 4114). What came out of
    its order before can be made good.
    """
    if relation == "period" and source is not None:
        limit = source.limit
        rule = declared.graph.library.rules.get(limit.rule) if limit is not None else None
        otherwise = rule.limit.otherwise if rule and rule.limit else _NO_CONSEQUENCE
        return None, Brings(CanBring.NOTHING, otherwise, rule.provision.id if rule else provision)
    if any(one.type == "prisoner_delivered" for one in step.event):
        if declared.requested_state == "MX":
            return None, Brings(CanBring.RELEASE, _INTO_US, "us/18-usc/4114")
        return None, Brings(CanBring.NOTHING, _OUT_OF_US, "us/18-usc/3244")
    if step.void:
        return None, Brings(CanBring.NOTHING, _NO_EFFECT, provision)
    again = source if source is not None and relation == "condition" else held
    return None, Brings(CanBring.REPETITION, _AGAIN.format(step=again.title), provision, again)


def _of_period(
    graph: Graph, requested_state: str, lapse: Step, provision: str
) -> tuple[str | None, Brings]:
    limit = lapse.limit
    rule = graph.library.rules.get(limit.rule) if limit is not None else None
    if rule is None:
        return DUE_PROCESS, Brings(CanBring.NOTHING, _NO_CONSEQUENCE, provision)
    provision = rule.provision.id
    for name, card in _cards(requested_state):
        if rule.id in card.decided_by or rule.id.partition("@")[0] in card.decided_by:
            what = _EFFECTS.get(card.effect, CanBring.NOTHING)
            text = rule.limit.otherwise if rule.limit else _BY_CAN_BRING.get(what, _NOTHING)
            return name, Brings(what, text, provision)
    otherwise = rule.limit.otherwise if rule.limit else _NO_CONSEQUENCE
    return DUE_PROCESS, Brings(CanBring.NOTHING, otherwise, provision)


def _ground(requested_state: str, provisions: Iterable[str]) -> tuple[str, Card | None]:
    """The ground whose card names the provision, or the place that it is in."""
    for provision in provisions:
        place = provision
        while place.count("/") >= 1:
            for name, card in _cards(requested_state):
                if place in card.law:
                    return name, card
            place = place.rpartition("/")[0]
    return DUE_PROCESS, dict(_cards(requested_state)).get(DUE_PROCESS)


@cache
def _cards(requested_state: str) -> tuple[tuple[str, Card], ...]:
    return tuple(
        (ground.name, card)
        for ground in load_grounds().values()
        if (card := ground.card(requested_state)) is not None
    )


_GONE = Text(
    "The person was handed over: nothing in this procedure undoes that. What is left is to "
    "complain to the court whose order was not obeyed, and a protest of the State.",
    "La persona fue entregada: nada en este procedimiento lo deshace. Queda la denuncia ante el "
    "tribunal cuya orden no se obedeció y la protesta del Estado.",
)
_NO_EFFECT = Text(
    "It has no effect: what it would undo binds.", "No surte efecto: lo que desharía ya obliga."
)
_OUT_OF_US = Text(
    "The person was delivered. The transfer can be challenged in the United States court of the "
    "district in which the consent was verified; a court of the receiving State that finds it "
    "unlawful ends it there.",
    "La persona fue entregada. El traslado puede impugnarse ante el tribunal de Estados Unidos del "
    "distrito en que se verificó el consentimiento; si un tribunal del Estado receptor lo declara "
    "ilícito, ahí termina.",
)
_INTO_US = Text(
    "The transfer can be challenged in the United States court of the district in which the person "
    "is held. If it is found unlawful the person is released, and may be returned to Mexico if "
    "Mexico asks in time.",
    "El traslado puede impugnarse ante el tribunal de Estados Unidos del distrito en que está la "
    "persona. Si se declara ilícito queda libre, y puede ser devuelta a México si este lo pide a "
    "tiempo.",
)
_AGAIN = Text(
    "The procedure can be done again from: {step}.",
    "El procedimiento puede reponerse desde: {step}.",
)
_NOTHING = Text("By itself it brings nothing.", "Por sí solo no trae consecuencia.")
_NO_CONSEQUENCE = Text(
    "The law attaches no consequence to it.", "La ley no le atribuye consecuencia."
)
_BY_CAN_BRING = {
    CanBring.REFUSAL: Text("It can lead to refusal.", "Puede llevar a la negativa."),
    CanBring.RELEASE: Text("The person can be released.", "La persona puede quedar en libertad."),
}
