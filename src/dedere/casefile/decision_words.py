"""Words of decisions: who decided, at which stage, with what result."""

from __future__ import annotations

from collections.abc import Mapping

from dedere.bilingual import Text

KINDS: dict[str, Text] = {
    "judge": Text(
        "the judge's: opinion in Mexico, certification in the United States",
        "la del juez: opinión en México, certificación en Estados Unidos",
    ),
    "executive": Text(
        "the Executive's: SRE in Mexico, the Secretary of State in the United States",
        "la del Ejecutivo: la SRE en México, el Secretario de Estado en Estados Unidos",
    ),
    "review": Text("a ruling in amparo or habeas corpus", "una resolución de amparo o hábeas"),
}
"""Whose decision it is. The three are never mixed."""

REMEDIES: dict[str, Text] = {
    "amparo": Text("amparo", "amparo"),
    "habeas": Text("habeas corpus", "hábeas corpus"),
}
"""In which remedy a court of review ruled."""

STAGES: dict[str, Text] = {
    "stay": Text("on a stay", "sobre la suspensión"),
    "first_instance": Text("at first instance", "en primera instancia"),
    "review": Text("on review or appeal", "en revisión o apelación"),
}
"""At which stage of the suit."""

SCOPES: dict[str, Text] = {
    "surrender": Text("surrender", "la entrega"),
    "temporary_surrender": Text("temporary surrender", "la entrega temporal"),
    "detention_and_surrender": Text("detention and surrender", "la detención y la entrega"),
    "procedure": Text("the procedure itself", "el procedimiento mismo"),
    "detention": Text("detention", "la detención"),
    "other": Text("another act", "otro acto"),
}
"""What a stay reaches, in the words of events."""

RESULTS: dict[str, Text] = {
    "favorable": Text("favorable", "favorable"),
    "unfavorable": Text("unfavorable", "desfavorable"),
    "certified": Text("certified", "certificada"),
    "not_certified": Text("not certified", "no certificada"),
    "granted": Text("granted", "concedida"),
    "granted_in_part": Text("granted in part", "concedida en parte"),
    "granted_deferred": Text("granted, surrender deferred", "concedida, entrega diferida"),
    "surrender_ordered": Text("surrender ordered", "entrega ordenada"),
    "refused": Text("refused", "negada"),
    "conditional": Text("granted on a condition", "concedida con condición"),
    "denied": Text("denied", "negado"),
    "dismissed": Text("dismissed", "sobreseído"),
    "denied_and_dismissed": Text("some denied, some dismissed", "unos negados, otros sobreseídos"),
    "affirmed": Text("affirmed", "confirmada"),
    "reversed": Text("reversed", "revocada"),
    "remanded": Text("sent back", "devuelta para resolver de nuevo"),
    "upheld": Text("stay upheld", "suspensión confirmada"),
    "lifted": Text("stay lifted", "suspensión levantada"),
}
"""What can come of a decision."""

_OF_THE_JUDGE = {
    "MX": ("favorable", "unfavorable"),
    "US": ("certified", "not_certified"),
}
_OF_THE_EXECUTIVE = {
    "MX": ("granted", "granted_in_part", "granted_deferred", "refused"),
    "US": ("surrender_ordered", "refused"),
}
_OF_REVIEW = {
    ("amparo", "stay"): ("granted", "refused", "upheld", "lifted"),
    ("habeas", "stay"): ("granted", "refused", "lifted"),
    ("amparo", "first_instance"): ("granted", "denied", "dismissed", "denied_and_dismissed"),
    ("habeas", "first_instance"): ("granted", "conditional", "denied", "dismissed"),
    ("amparo", "review"): ("granted", "denied", "dismissed", "affirmed"),
    ("habeas", "review"): (
        "affirmed",
        "reversed",
        "remanded",
        "granted",
        "conditional",
        "denied",
        "dismissed",
    ),
}


def results_of(
    kind: str, requested_state: str | None, remedy: str | None, stage: str | None
) -> tuple[str, ...]:
    """The results that a decision of a kind can have, on the whole."""
    if kind == "judge":
        return _OF_THE_JUDGE.get(requested_state or "", ())
    if kind == "executive":
        return _OF_THE_EXECUTIVE.get(requested_state or "", ())
    found = [
        result
        for (of, at), results in _OF_REVIEW.items()
        if remedy in (None, of) and stage in (None, at)
        for result in results
    ]
    return tuple(dict.fromkeys(found))


def results_by_offense(results: tuple[str, ...]) -> tuple[str, ...]:
    """Those of them that one offense can have: of a single one nothing is granted in part."""
    return tuple(one for one in results if one not in ("granted_in_part", "denied_and_dismissed"))


GRANTED: Mapping[str, str] = {"surrender_ordered": "granted"}
"""Words of decisions that the fact ``decision`` of a request says otherwise."""

EVENT_RESULTS: Mapping[tuple[str, str, str], tuple[str, str | None, str | None]] = {
    ("amparo", "stay", "granted"): ("stay_granted", None, None),
    ("amparo", "stay", "refused"): ("other", "stay_refused", None),
    ("amparo", "stay", "upheld"): ("review_decided", None, "stay_upheld"),
    ("amparo", "stay", "lifted"): ("stay_lifted", None, None),
    ("amparo", "first_instance", "granted"): ("amparo_granted", None, None),
    ("amparo", "first_instance", "denied"): ("amparo_denied", None, "denied"),
    ("amparo", "first_instance", "dismissed"): ("amparo_denied", None, "dismissed"),
    ("amparo", "first_instance", "denied_and_dismissed"): (
        "amparo_denied",
        None,
        "denied_and_dismissed",
    ),
    ("amparo", "review", "granted"): ("review_decided", None, "amparo_granted"),
    ("amparo", "review", "denied"): ("review_decided", None, "amparo_denied"),
    ("amparo", "review", "dismissed"): ("review_decided", None, "dismissed"),
    ("amparo", "review", "affirmed"): ("review_decided", None, "affirmed"),
    ("habeas", "stay", "granted"): ("stay_granted", None, None),
    ("habeas", "stay", "refused"): ("other", "stay_refused", None),
    ("habeas", "stay", "lifted"): ("stay_lifted", None, None),
    ("habeas", "first_instance", "granted"): ("habeas_granted", None, None),
    ("habeas", "first_instance", "conditional"): ("habeas_granted", None, "conditional"),
    ("habeas", "first_instance", "denied"): ("habeas_denied", None, None),
    ("habeas", "first_instance", "dismissed"): ("habeas_denied", None, None),
    ("habeas", "review", "affirmed"): ("review_decided", None, "affirmed"),
    ("habeas", "review", "reversed"): ("review_decided", None, "reversed"),
    ("habeas", "review", "remanded"): ("review_decided", None, "remanded"),
    ("habeas", "review", "granted"): ("habeas_granted", None, None),
    ("habeas", "review", "conditional"): ("habeas_granted", None, "conditional"),
    ("habeas", "review", "denied"): ("habeas_denied", None, None),
    ("habeas", "review", "dismissed"): ("review_decided", None, "dismissed"),
}
"""The event that a ruling of review is: type, subtype and result, by remedy, stage and result."""

EVENTS_OF_REVIEW: Mapping[str, frozenset[str]] = {
    remedy: frozenset(type for (of, _, _), (type, _, _) in EVENT_RESULTS.items() if of == remedy)
    for remedy in REMEDIES
}
"""The types of events that rulings of a remedy can be."""
EVENT_OF: Mapping[tuple[str, str], str] = {
    ("judge", "MX"): "judge_opinion",
    ("judge", "US"): "certification",
    ("executive", "MX"): "executive_decision",
    ("executive", "US"): "secretary_of_state_decision",
}
"""The type of event that a decision of the judge or of the Executive is, by requested State."""
