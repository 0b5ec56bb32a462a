"""Invented casefiles for the tests, and a way to make many more."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import yaml
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.casefile import negotiation_words, sections, words
from dedere.casefile.arguments import OF_KIND
from dedere.casefile.reading import Problems, from_values
from dedere.casefile.shapes import Reader, Value
from dedere.law import load as load_law
from dedere.law.elements import load_elements
from dedere.law.facts import facts_of
from dedere.law.facts.case import PARTIES
from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.law.grounds import load_grounds
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level

# As it stands in the contract, long lines and all.
# ruff: noqa: E501
CONTRACT = """\
format: dedere-casefile/1
id: invented-1
requesting_state: US            # the State that asks
requested_state: MX
person: {name: Juan Ejemplo, born_on: 1957, nationalities: {value: [MX], complete: true, source: s1}}
requests: [{id: r1, label: Southern District of California, received_by_executive_on: 2016-06-16}]
offenses:
  - id: o1
    request: r1
    label: {en: Conspiracy to import cocaine, es: Asociación delictuosa para importar cocaína}
    max_penalty_months_requesting_state: {value: 480, source: s1, confidence: known}
documents: [{id: d1, request: r1, kind: arrest_warrant, certified: true, translated: true, source: s1}]
complete: [documents]           # lists that hold all there is; others are open
assurances: [{id: a1, request: r1, covers: death_penalty, given_on: 2016-05}]
events: [{id: e1, type: provisional_arrest, date: 2016-01-08, request: r1, result: order_executed, source: s1}]
facts: {}                       # facts of the whole matter
sources: [{id: s1, title: "…", url: "…"}]
"""

HEAD = """\
format: dedere-casefile/1
id: invented-2
requesting_state: US
requested_state: MX
"""
SMALLEST = HEAD + "offenses: [{id: o1}]\n"


class _Plain(yaml.SafeDumper):
    """Writes each value out, also one that stands in two places."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def as_yaml(data: dict[str, Any]) -> str:
    """Data as YAML, as a program would write it."""
    text: str = yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False)
    return text


TRANSFERS_ALONE = """\
format: dedere-casefile/1
id: invented-3
transfers:
  - {id: t1, transferring_state: US, receiving_state: MX}
"""
"""A casefile that asks for nobody: only the transfer of a sentenced person."""


# -- casefiles made by chance ----------------------------------------------------------------------

LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=["C"])
    | st.sampled_from("\n\t:#'\"{}[]&*!|>%@`"),
    min_size=1,
    max_size=30,
).filter(lambda text: text.strip() == text != "")
WORDS = LINES | st.fixed_dictionaries({"en": LINES, "es": LINES})
DAYS = st.dates().filter(lambda day: day.year >= 1000).map(str)
MONTHS = st.builds("{:04d}-{:02d}".format, st.integers(1000, 9999), st.integers(1, 12))
YEARS = st.integers(1000, 9999)


def _is_date(written: str) -> bool:
    try:
        PartialDate.parse(written)
    except ValueError:
        return False
    return True


INTERVALS = st.builds(
    "{}/{}".format, DAYS | MONTHS | st.just(".."), DAYS | MONTHS | st.just("..")
).filter(_is_date)
DATES: st.SearchStrategy[Any] = DAYS | MONTHS | YEARS | INTERVALS


def _bare(fact: Fact) -> st.SearchStrategy[Any]:
    options = st.sampled_from(sorted(getattr(fact, "options", {"": None})))
    if fact.key in ("case.requesting_state", "case.requested_state"):
        options = st.sampled_from(sorted(PARTIES))
    made: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "yes_no": st.booleans,
        "date": lambda: DATES | st.just("never"),
        "text": lambda: LINES,
        "months": lambda: (
            st.integers(0, 12_000)
            | (st.just("life") if getattr(fact, "may_be_life", False) else st.nothing())
        ),
        "count": lambda: st.integers(0, 12_000),
        "choice": lambda: options,
        "several": lambda: st.lists(options, max_size=3) | options,
        "money": lambda: st.fixed_dictionaries(
            {
                "amount": st.integers(0, 10**9) | st.just("1000.5"),
                "currency": st.sampled_from(["MXN", "USD"]),
            }
        ),
    }
    return made[fact.type]()


def values(fact: Fact, sources: list[str]) -> st.SearchStrategy[Any]:
    """What may be written of a fact, bare or long."""
    told: dict[str, st.SearchStrategy[Any]] = {
        "date": DATES,
        "confidence": st.sampled_from(sorted(words.CONFIDENCE)),
        "note": LINES,
        "by": LINES,
        "recorded_on": DATES,
        "recorded_by": LINES,
    }
    if sources:
        told["source"] = st.sampled_from(sources)
    if fact.type == "several":
        told["complete"] = st.booleans()
    bare = _bare(fact)
    return bare | st.fixed_dictionaries({"value": bare}, optional=told)


@st.composite
def _filled(
    draw: st.DrawFn,
    level: Level | None,
    must: dict[str, st.SearchStrategy[Any]],
    sources: list[str],
    requests: list[str],
    transfers: list[str],
) -> dict[str, Any]:
    may: dict[str, st.SearchStrategy[Any]] = {
        "label": WORDS,
        "note": LINES,
        "confidence": st.sampled_from(sorted(words.CONFIDENCE)),
        "recorded_on": DATES,
        "recorded_by": LINES,
    }
    if sources:
        may["source"] = st.sampled_from(sources)
        may["sources"] = st.lists(st.sampled_from(sources), min_size=1, max_size=2, unique=True)
    belongs = level not in (Level.PERSON, Level.REQUEST, Level.TRANSFER)
    of_request_only = level in (Level.OFFENSE, Level.ASSURANCE)
    to_transfer = bool(transfers) and not of_request_only and draw(st.booleans())
    if belongs and to_transfer:
        may["transfer"] = st.sampled_from(transfers)
    elif belongs and requests:
        may["request"] = st.sampled_from(requests)
    facts = facts_of(level) if level is not None else {}
    chosen = draw(st.lists(st.sampled_from(sorted(facts)), max_size=4)) if facts else []
    for name in chosen:
        must = {**must, name: values(facts[name], sources)}
    made: dict[str, Any] = draw(st.fixed_dictionaries(must, optional=may))
    return made


@st.composite
def _evidence(draw: st.DrawFn, data: dict[str, Any], sources: list[str]) -> list[dict[str, Any]]:
    """Evidence that carries elements of the offenses that there are, or identity."""
    target = st.just("identity") | st.fixed_dictionaries(
        {
            "offense": st.sampled_from([one["id"] for one in data["offenses"]]),
            "element": st.sampled_from(sorted(load_elements().by_key)),
        }
    )
    must: dict[str, st.SearchStrategy[Any]] = {
        "for": target | st.lists(target, min_size=1, max_size=3),
        "kind": st.sampled_from(sorted(words.KINDS_OF_EVIDENCE)),
    }
    may: dict[str, st.SearchStrategy[Any]] = {
        **dict.fromkeys(("label", "place", "says", "said_against", "benefit", "note"), WORDS),
        "confidence": st.sampled_from(sorted(words.CONFIDENCE)),
        "recorded_on": DATES,
        "recorded_by": LINES,
    }
    if data["documents"]:
        may["paper"] = st.sampled_from([one["id"] for one in data["documents"]])
    if sources:
        may["source"] = st.sampled_from(sources)
    return [
        draw(st.fixed_dictionaries({"id": st.just(f"v{n}"), **must}, optional=may))
        for n in range(draw(st.integers(0, 2)))
    ]


SIDES = st.sampled_from(["mx-sre", "mx-fgr"]) | WORDS


def _may_be(data: dict[str, Any], sources: list[str], key: str | None) -> dict[str, Any]:
    """What each entry of the lists on negotiation can say, and where it can belong."""
    may: dict[str, st.SearchStrategy[Any]] = {
        **dict.fromkeys(("label", "note"), WORDS),
        "confidence": st.sampled_from(sorted(words.CONFIDENCE)),
        "recorded_on": DATES,
        "recorded_by": LINES,
    }
    if sources:
        may["sources"] = st.lists(st.sampled_from(sources), min_size=1, max_size=2, unique=True)
    if key is not None and data.get(f"{key}s"):
        may[key] = st.sampled_from([one["id"] for one in data[f"{key}s"]])
    return may


def _named(data: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    ids = [one["id"] for one in data.get(name, ())]
    return st.lists(st.sampled_from(ids), min_size=1, max_size=2) if ids else st.nothing()


@st.composite
def _negotiation(
    draw: st.DrawFn, data: dict[str, Any], sources: list[str]
) -> dict[str, list[dict[str, Any]]]:
    """Exchanges and offers, of requests or of transfers."""
    parties = [{"party": one["id"]} for one in data["parties"]]
    side = SIDES | st.sampled_from(parties) if parties else SIDES
    moved = st.fixed_dictionaries(
        {"limit": st.sampled_from(["MX-PROOF", "MX-SRE"])},
        optional={"step": st.just("request/formal-request"), "to": DATES, "note": WORDS},
    )
    key = draw(st.sampled_from(["request", "transfer", None]))
    about = {"asked": WORDS, "answered": WORDS, "answered_on": DATES, "snag_words": WORDS}
    if data.get("offenses"):
        about["offenses"] = _named(data, "offenses")
    exchange = st.fixed_dictionaries(
        {"between": st.sampled_from(sorted(negotiation_words.BETWEEN))},
        optional={
            **_may_be(data, sources, key),
            **about,
            "from": side,
            "to": side,
            "channel": st.sampled_from(sorted(negotiation_words.CHANNELS)),
            "date": DATES,
            "snag": st.sampled_from(sorted(negotiation_words.SNAGS)),
            "moved": st.lists(moved, min_size=1, max_size=2),
        },
    )
    exchanges = [{"id": f"x{n}", **draw(exchange)} for n in range(draw(st.integers(0, 2)))]
    of_exchanges = {"exchanges": _named({"exchanges": exchanges}, "exchanges")} if exchanges else {}
    offer = st.fixed_dictionaries(
        {"kind": st.sampled_from(sorted(negotiation_words.OFFERS))},
        optional={
            **_may_be(data, sources, key),
            **dict.fromkeys(("terms", "gives_up", "conditions"), WORDS),
            **dict.fromkeys(("date", "state_on", "open_until"), DATES),
            **of_exchanges,
            "by": side,
            "to": side,
            "state": st.sampled_from(sorted(negotiation_words.STATES)),
            "law": st.builds(list, st.just(("treaty-1978/15/2", "protocol-1997/I/2"))),
        },
    )
    offers = [{"id": f"y{n}", **draw(offer)} for n in range(draw(st.integers(0, 2)))]
    return {"exchanges": exchanges, "offers": offers}


@st.composite
def _arguments(draw: st.DrawFn, data: dict[str, Any], sources: list[str]) -> list[dict[str, Any]]:
    """Arguments, with parts of every kind."""
    reading = draw(st.sampled_from(sorted(load_law().readings)))
    may: dict[str, st.SearchStrategy[Any]] = {
        "provision": st.just("treaty-1978/8"),
        "reading": st.just(reading),
        "branch": st.sampled_from(sorted(load_law().readings[reading].answers)),
        **dict.fromkeys(("heard_on", "date"), DATES),
        **dict.fromkeys(("field", "question", "by", "result"), WORDS),
    }
    for key, name in (("evidence", "evidence"), ("report", "documents"), ("party", "parties")):
        if data.get(name):
            several = _named(data, name)
            may[key] = several if key == "evidence" else several.map(lambda ids: ids[0])
    always = (
        {"says": WORDS, "sources": st.just(sources[:1]).map(list)} if sources else {"says": WORDS}
    )
    part = st.one_of(
        *(
            st.fixed_dictionaries(
                {"kind": st.just(kind)},
                optional={**always, **{key: may[key] for key in own if key in may}},
            )
            for kind, own in OF_KIND.items()
        )
    )
    argument = st.fixed_dictionaries(
        {
            "ground": st.sampled_from(sorted(load_grounds())),
            "side": st.sampled_from(sorted(negotiation_words.SIDES)),
        },
        optional={
            **_may_be(data, sources, "request"),
            "parts": st.lists(part, min_size=1, max_size=3),
        },
    )
    return [{"id": f"g{n}", **draw(argument)} for n in range(draw(st.integers(0, 2)))]


def _same(fact: Fact, one: Any, other: Any) -> bool:
    """Whether two written values are one value."""

    def bare(written: Any) -> Any:
        read = Value(fact).read(from_values(written, "x"), Reader(Problems("x")))
        return read.value if read is not None else None

    return bool(bare(one) == bare(other))


def _subjects(data: dict[str, Any]) -> list[tuple[Level, str, dict[str, Any]]]:
    """Whose facts a casefile can hold: level, id, and where they stand."""
    subjects = [(Level.PERSON, "person", data.get("person", {}))]
    subjects += [(Level.CASE, "case", data.get("facts", {}))]
    for level in words.LEVELS_LISTED:
        subjects += [(level, one["id"], one) for one in data.get(level.plural, ())]
    return subjects


@st.composite
def superseded_of(draw: st.DrawFn, data: dict[str, Any], sources: list[str]) -> dict[str, Any]:
    """A value that a later one replaced."""
    level, id, _ = draw(st.sampled_from(_subjects(data)))
    fact = facts_of(level)[draw(st.sampled_from(sorted(facts_of(level))))]
    value = draw(values(fact, sources))
    long = isinstance(value, dict) and "value" in value
    return {"subject": id, "fact": fact.name, **(value if long else {"value": value})}


@st.composite
def conflict_of(draw: st.DrawFn, data: dict[str, Any], sources: list[str]) -> dict[str, Any] | None:
    """A conflict about one fact, whether a value of it is written or not; decided or not."""
    level, id, holder = draw(st.sampled_from(_subjects(data)))
    facts = {k: v for k, v in facts_of(level).items() if k not in words.AT_THE_TOP}
    fact = facts[draw(st.sampled_from([k for k in facts if k in holder] or sorted(facts)))]
    listed = [draw(values(fact, sources)) for _ in range(draw(st.integers(2, 3)))]
    if fact.name in holder:
        # A copy: the same object twice would be an anchor in YAML.
        listed.append(deepcopy(holder[fact.name]))
    if all(_same(fact, one, listed[0]) for one in listed):
        return None
    made: dict[str, Any] = {"subject": id, "fact": fact.name, "values": listed}
    made |= draw(st.fixed_dictionaries({}, optional=_may_be(data, sources, None)))
    if draw(st.booleans()):
        taken = draw(st.sampled_from(listed))
        long = isinstance(taken, dict) and "value" in taken
        bare = {k: taken[k] for k in ("value", "complete") if k in taken} if long else taken
        value = deepcopy(bare)
        told = draw(st.fixed_dictionaries({"reason": WORDS, "by": WORDS}, optional={"on": DATES}))
        made["decided"] = {**(value if long else {"value": value}), **told}
    return {"id": "c0", **made}


@st.composite
def casefiles(draw: st.DrawFn) -> dict[str, Any]:
    """A valid casefile as plain data."""
    from tests.casefile.decided import decided

    sources = [f"s{n}" for n in range(draw(st.integers(0, 2)))]
    transfers = [f"t{n}" for n in range(draw(st.integers(0, 2)))]
    of_transfers_alone = bool(transfers) and draw(st.booleans())
    requests = [f"r{n}" for n in range(0 if of_transfers_alone else draw(st.integers(0, 3)))]
    states = draw(st.permutations(sorted(PARTIES)))
    data: dict[str, Any] = {
        "format": words.FORMAT,
        "id": draw(st.sampled_from(["a", "Case.1", 7])),
    }
    if not of_transfers_alone:
        data |= {"requesting_state": states[0], "requested_state": states[1]}
    optional: dict[str, st.SearchStrategy[Any]] = {
        "title": WORDS,
        "summary": WORDS,
        "note": LINES,
        "invented": st.booleans(),
        "complete": st.lists(st.sampled_from(sorted(words.LISTS)), max_size=3),
        "person": _filled(
            Level.PERSON,
            {"name": LINES, "aliases": st.lists(LINES, max_size=2)},
            sources,
            requests,
            transfers,
        ),
    }
    facts = {k: v for k, v in facts_of(Level.CASE).items() if k not in words.AT_THE_TOP}
    optional["facts"] = st.fixed_dictionaries(
        {}, optional={name: values(fact, sources) for name, fact in facts.items()}
    )
    data |= draw(st.fixed_dictionaries({}, optional=optional))

    def entries(
        letter: str, count: int, level: Level | None, must: dict[str, st.SearchStrategy[Any]]
    ) -> list[dict[str, Any]]:
        return [
            draw(
                _filled(
                    level, {"id": st.just(f"{letter}{n}"), **must}, sources, requests, transfers
                )
            )
            for n in range(count)
        ]

    kinds = values(facts_of(Level.DOCUMENT)["kind"], sources)
    if not of_transfers_alone:
        data["offenses"] = entries("o", draw(st.integers(1, 3)), Level.OFFENSE, {})
        data["requests"] = entries("r", len(requests), Level.REQUEST, {})
        data["assurances"] = entries("a", draw(st.integers(0, 2)), Level.ASSURANCE, {})
    if transfers:
        data["transfers"] = entries("t", len(transfers), Level.TRANSFER, {})
    data["documents"] = entries("d", draw(st.integers(0, 2)), Level.DOCUMENT, {"kind": kinds})
    event = {
        "type": st.sampled_from(sorted(k for k, v in EVENT_TYPES.items() if not v.results)),
        "date": DATES,
        "detail": WORDS,
        "result": LINES,
        "track": st.sampled_from([track.value for track in Track]),
    }
    arrest = {**event, "type": st.just("provisional_arrest"), "result": st.just("order_executed")}
    data["events"] = entries("e", draw(st.integers(0, 2)), None, event)
    data["events"] += entries("f", draw(st.integers(0, 2)), None, arrest)
    party = {"role": st.sampled_from(sorted(words.ROLES)), "name": LINES}
    data["parties"] = entries("p", draw(st.integers(0, 1)), None, party)
    if not of_transfers_alone:
        data["evidence"] = draw(_evidence(data, sources))
    data |= draw(_negotiation(data, sources))
    if not of_transfers_alone:
        data["arguments"] = draw(_arguments(data, sources))
        data |= draw(decided(data, sources))
    data["superseded"] = draw(st.lists(superseded_of(data, sources), max_size=1))
    conflict = draw(st.none() | conflict_of(data, sources))
    data["conflicts"] = [conflict] if conflict is not None else []
    data["sources"] = [{"id": id, "title": draw(WORDS)} for id in sources]
    if not requests:
        data.pop("requests", None)
    assert set(data) <= {"format", *sections.CASEFILE, *words.AT_THE_TOP, "person", "facts"} | {
        *sections.ALL_LISTS,
        "complete",
        "sources",
        "superseded",
    }
    return data
