"""Decisions, surrenders and marks of priority made by chance, for a casefile made by chance."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dedere.casefile import decision_words, surrender_words, words
from dedere.casefile.surrenders import OF_SPECIALITY
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from tests.casefile.cases import values

# Few and short: a casefile made by chance is large as it is; texts and days are tried elsewhere.
DATES: st.SearchStrategy[Any] = st.sampled_from(["2019-05-07", "2020-02", 2021, "2022-01/.."])
LINES: st.SearchStrategy[Any] = st.sampled_from(["Uno", "two: #3", "ñ"])
WORDS: st.SearchStrategy[Any] = LINES | st.builds(lambda: {"en": "One", "es": "Uno"})
GROUNDS = st.lists(
    st.sampled_from(["torture", "identity", "lapse-of-time"]), min_size=1, max_size=2
)


def _common(sources: list[str], requests: list[str]) -> dict[str, st.SearchStrategy[Any]]:
    may: dict[str, st.SearchStrategy[Any]] = {
        "label": WORDS,
        "note": WORDS,
        "confidence": st.sampled_from(sorted(words.CONFIDENCE)),
        "recorded_on": DATES,
        "recorded_by": LINES,
    }
    if sources:
        may["source"] = st.sampled_from(sources)
    if requests:
        may["request"] = st.sampled_from(requests)
    return may


@st.composite
def _decision(
    draw: st.DrawFn,
    id: str,
    data: dict[str, Any],
    sources: list[str],
    earlier: list[dict[str, Any]],
) -> dict[str, Any]:
    kind = draw(st.sampled_from(sorted(decision_words.KINDS)))
    made: dict[str, Any] = {"id": id, "kind": kind}
    remedy, stage = None, None
    if kind == "review":
        remedy = made["remedy"] = draw(st.sampled_from(sorted(decision_words.REMEDIES)))
        stage = draw(st.none() | st.sampled_from(sorted(decision_words.STAGES)))
        may = {"suit": LINES}
        if stage is not None:
            made["stage"] = stage
        if stage == "stay":
            may["scope"] = st.sampled_from(sorted(decision_words.SCOPES))
        made |= draw(st.fixed_dictionaries({}, optional=may))
    results = decision_words.results_of(kind, data["requested_state"], remedy, stage)
    by_offense = decision_words.results_by_offense(results)
    requests = [one["id"] for one in data.get("requests", ())]
    may = {
        **_common(sources, requests),
        "authority": st.sampled_from(["mx-sre", "us-secretary-of-state"]),
        "by": WORDS,
        "result": st.sampled_from(results),
        "grounds": GROUNDS,
        "conditions": WORDS,
    }
    if data["documents"]:
        may["document"] = st.sampled_from([one["id"] for one in data["documents"]])
    if data["assurances"]:
        ids = st.sampled_from([one["id"] for one in data["assurances"]])
        may["assurances"] = st.lists(ids, min_size=1, max_size=2)
    made |= draw(st.fixed_dictionaries({}, optional=may))
    mine = [
        one["id"]
        for one in data["offenses"]
        if None in (made.get("request"), one.get("request")) or made["request"] == one["request"]
    ]
    offenses = draw(st.lists(st.sampled_from(mine), unique=True, max_size=2)) if mine else []
    part = st.fixed_dictionaries(
        {}, optional={"result": st.sampled_from(by_offense), "grounds": GROUNDS, "note": WORDS}
    )
    if offenses:
        made["by_offense"] = [{"offense": one, **draw(part)} for one in offenses]
    like = [one["id"] for one in earlier if one["kind"] == kind and _same(one, made)]
    courts = [one["id"] for one in earlier if one["kind"] == "review" and _same(one, made)]
    if bool(like) and draw(st.booleans()):
        made["replaces"] = draw(st.sampled_from(like))
    elif bool(courts) and draw(st.booleans()):
        key = draw(st.sampled_from(["set_aside_by", "in_obedience_to"]))
        made[key] = draw(st.sampled_from(courts))
    elif draw(st.booleans()) and not earlier:
        made["date"] = draw(DATES)
    return made


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return one.get("request") == other.get("request")


@st.composite
def _surrender(
    draw: st.DrawFn, id: str, data: dict[str, Any], sources: list[str]
) -> dict[str, Any]:
    source = {"source": st.sampled_from(sources)} if sources else {}
    documents = [one["id"] for one in data["documents"]]
    document = {"document": st.sampled_from(documents)} if documents else {}
    told = {"by": WORDS, "on": DATES, **source}
    kind = draw(st.none() | st.sampled_from(sorted(surrender_words.KINDS)))
    ticked = st.fixed_dictionaries(
        {
            "item": st.sampled_from(sorted(surrender_words.ITEMS)),
            "state": st.sampled_from(sorted(surrender_words.STATES)),
        },
        optional={**told, "note": WORDS},
    )
    escort = st.fixed_dictionaries(
        {"name": LINES},
        optional={"side": st.sampled_from(["requesting", "requested"]), "office": WORDS},
    )
    feature = st.fixed_dictionaries(
        {"feature": st.sampled_from(sorted(surrender_words.FEATURES))},
        optional={"found": st.sampled_from(sorted(surrender_words.COMPARED)), "note": WORDS},
    )
    misstep = st.fixed_dictionaries(
        {"kind": st.sampled_from(sorted(surrender_words.MISSTEPS))},
        optional={"what": WORDS, "on": DATES, "provision": st.just("mx/lei/34"), **source},
    )
    at = st.builds("{:02d}:{:02d}".format, st.integers(0, 23), st.integers(0, 59))
    handover = st.fixed_dictionaries(
        {"time_zone": st.sampled_from(["America/Tijuana", "UTC"])},
        optional={
            "at": at,
            "for_requesting_state": WORDS,
            "for_requested_state": WORDS,
            **source,
            **document,
            **({} if kind == "temporary" else {"on": DATES}),
        },
    )
    facts = facts_of(Level.OFFENSE)
    name = draw(st.sampled_from(OF_SPECIALITY))
    own = {name: values(facts[name], sources)}
    listed = {"offense": st.sampled_from([one["id"] for one in data["offenses"]])}
    plain = {"says": WORDS, "statute": LINES, "on": DATES, "case": LINES, **source}
    charge = st.fixed_dictionaries({}, optional={**plain, **own}) | st.fixed_dictionaries(
        listed, optional=plain
    )
    goods = st.fixed_dictionaries(
        {"what": WORDS}, optional={"on": DATES, "to": WORDS, "note": WORDS, **source, **document}
    )
    several = {
        "readiness": ticked,
        "escorts": escort,
        "missteps": misstep,
        "property": goods,
    }
    may = {
        **_common(sources, [one["id"] for one in data.get("requests", ())]),
        "planned_on": DATES,
        "place": WORDS,
        "identity_check": st.fixed_dictionaries(
            {"by": WORDS},
            optional={"on": DATES, "features": st.lists(feature, min_size=1, max_size=2), **source},
        ),
        "handover": handover,
        **{key: st.lists(one, min_size=1, max_size=2) for key, one in several.items()},
    }
    if kind == "temporary":
        back = {"on": DATES, **source}
        may["returned"] = st.fixed_dictionaries({"agreed_by": DATES}, optional=back)
    made: dict[str, Any] = {"id": id, **draw(st.fixed_dictionaries({}, optional=may))}
    if kind is not None:
        made["kind"] = kind
    charges = [draw(charge) for _ in range(draw(st.integers(0, 2)))]
    if charges:
        made["charges_after"] = [{"id": f"{id}-h{n}", **one} for n, one in enumerate(charges)]
    return made


@st.composite
def decided(
    draw: st.DrawFn, data: dict[str, Any], sources: list[str]
) -> dict[str, list[dict[str, Any]]]:
    """The three lists, of which one at most holds something."""
    which = draw(st.sampled_from(["none", "decisions", "surrenders", "priorities"]))
    decisions: list[dict[str, Any]] = []
    for n in range(draw(st.integers(1, 2)) if which == "decisions" else 0):
        decisions.append(draw(_decision(f"dc{n}", data, sources, decisions)))
    surrenders = [draw(_surrender("su0", data, sources))] if which == "surrenders" else []
    requests = [one["id"] for one in data.get("requests", ())]
    mark = st.fixed_dictionaries(
        {"id": st.just("pr0"), "by": WORDS, "why": WORDS},
        optional={**_common(sources, requests), "set_on": DATES, "taken_off_by": WORDS},
    )
    priorities = [draw(mark)] if which == "priorities" else []
    return {"decisions": decisions, "surrenders": surrenders, "priorities": priorities}
