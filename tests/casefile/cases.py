"""Invented casefiles for the tests, and a way to make many more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.casefile import sections, words
from dedere.law.facts import facts_of
from dedere.law.facts.case import PARTIES
from dedere.law.facts.events import EVENT_TYPES, Track
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


def as_yaml(data: dict[str, Any]) -> str:
    """Data as YAML, as a program would write it."""
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
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
def casefiles(draw: st.DrawFn) -> dict[str, Any]:
    """A valid casefile as plain data."""
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
    data["sources"] = [{"id": id, "title": draw(WORDS)} for id in sources]
    if not requests:
        data.pop("requests", None)
    assert set(data) <= {"format", *sections.CASEFILE, *words.AT_THE_TOP, "person", "facts"} | {
        *sections.ALL_LISTS,
        "complete",
        "sources",
    }
    return data
