"""Harms in the ordinary words of filings, and the boilerplate beside which they stand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.score_papers import folder
from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers import Harm, propose, read
from dedere.dockets.papers.folding import fold
from dedere.dockets.papers.patterns import patterns

SHOWN = 0.5


def shown(text: str) -> set[str]:
    found = [
        one
        for one in propose(read(text.encode(), name="a"))
        if isinstance(one.value, Harm) and one.confidence >= SHOWN
    ]
    kinds = {one.value.what for one in found if isinstance(one.value, Harm)}
    return kinds | {each.value for one in found for each in one.readings}


@pytest.mark.parametrize(
    "pattern", [one for one in patterns() if one.group == "harms"], ids=lambda one: one.name
)
def test_a_pattern_is_met_by_its_own_example(pattern: Pattern) -> None:
    text = fold(pattern.example)
    assert pattern.compiled.search(text)
    assert any(any(one in text.lower() for one in group) for group in pattern.literals)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("kidnapping", "In May 2014 two men pulled the notary, a widower, off his motorcycle."),
        ("kidnapping", "In 2015 the crew was kept in a shed until the shipowner wired the money."),
        ("threat", "In 2016 a caller told the nurse that her sons would come home in boxes."),
        ("threat", "En 2018 le dijeron al chofer que lo iban a entregar en pedazos."),
        ("extortion", "In 2013 each butcher paid the clique 400 pesos a week."),
        ("extortion", "The captain said in 2017 that the fines would stop once she paid him $200."),
        ("extortion", "En 2019 le exigian dinero a la duena o le quemaban el puesto."),
        ("displacement", "In 2011 the militia expelled some 300 families from the valley."),
        (
            "sexual_violence",
            "In 2012 the guard forced Victim-3 to perform sex acts in the laundry.",
        ),
        ("arbitrary_detention", "In 2009 the editor was held nine weeks and never charged."),
        ("disappearance", "In 2010 the twins were taken at a checkpoint and nothing was heard."),
        ("killing", "In 2008 the raiders bayoneted two herders beside the well."),
        ("massacre", "In 2007 troops fired on the mourners at the cemetery, and eleven died."),
        ("wounding", "In 2020 a grenade exploded in the bar and three patrons were burned."),
        ("forced_recruitment", "In 2006 the front took boys of thirteen and gave them rifles."),
        ("torture", "In 2005 agents of the bureau beat the printer until he signed."),
    ],
)
def test_what_ordinary_filings_say_is_shown(kind: str, text: str) -> None:
    assert kind in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "The elements are that the defendant took property by threats to kill a person.",
        "Among the purposes of the enterprise was to protect its territory by threats and murder.",
        "There is a serious risk that the defendant will threaten or injure a prospective witness.",
        "Defendant signs this agreement voluntarily and without being induced by any threat.",
        "From my training I know that such groups often kidnap migrants and extort families.",
        "Nothing in this stipulation is an admission that she threatened or struck a worker.",
        "He knew of stories of people who were killed.",
        "Reports of a massacre at the mill in 2012 are unconfirmed.",
        "Dice que no le consta que su hijo haya sido asesinado.",
        "On May 4, 2019, agents took the defendant from his house to the federal building.",
        "He said in 2018 that he knew where the warehouse was and who worked there.",
        "In 2016 the owner of the restaurant paid rent to the landlord each month.",
    ],
)
def test_boilerplate_is_not_shown(text: str) -> None:
    assert shown(text) == set()


def test_words_of_the_gold_file_may_be_spelled_in_either_way(tmp_path: Path) -> None:
    told = "In 2012 gunmen murdered"
    (tmp_path / "c.txt").write_text(f"{told}\fthe mayor of the town.", "utf-8")
    harm: dict[str, Any] = {
        "what": "killing", "page": 1, "words": told, "where": None, "when": "2012",
        "victims": "US civilian", "continues": {"page": 2, "words": "the mayor of the town"},
    }  # fmt: skip
    for by in ("non-state", "non_state"):
        gold = {"file": "c.txt", "harms": [{**harm, "by": by}]}
        gold |= {key: [] for key in ("ties", "plea_terms", "money", "boilerplate", "arguable")}
        (tmp_path / "gold.jsonl").write_text(json.dumps(gold) + "\n", "utf-8")
        (case,) = folder(tmp_path)
        ((seed, _),) = case.seeds
        assert seed.told == {
            "victim": "identified_us_citizen", "actor": "non_state", "when": "2012",
        }  # fmt: skip
        assert [page for page, _, _ in case.arguable] == [2]
