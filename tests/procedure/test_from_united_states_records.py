"""What was recorded of extraditions from the United States is found to be steps, and lawful."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from dedere.calendars import PartialDate
from dedere.procedure.from_united_states import declared
from dedere.procedure.from_united_states.chronology_words import WORDS
from dedere.procedure.history import Happening, History
from dedere.procedure.naming import Naming
from dedere.procedure.replay import Verdict, replay
from dedere.procedure.timeline import load_timeline

SHARED = Path(__file__).parents[3] / "shared" / "reference"


def _steps(type: str, subtype: str | None, result: str | None) -> set[str]:
    happening = Happening(0, None, type, None, subtype, result)
    return {step.id for step in Naming(declared().graph).steps(happening)}


@pytest.mark.parametrize("word", WORDS)
def test_each_word_of_a_docket_is_a_step(word: str) -> None:
    assert _steps(*WORDS[word])


@pytest.mark.parametrize("name", ["duarte-jaquez-2022", "munoz-santos-2017", "ye-gon-2016"])
def test_each_event_of_the_real_cases_is_lawful_here(name: str) -> None:
    file = SHARED / "real-cases" / f"{name}.json"
    if not file.is_file():
        pytest.skip("the timelines are not at hand")
    found = replay(load_timeline(file), declared())
    verdicts = {one.happening.id: one.verdict for one in found.judged}
    assert [id for id, verdict in verdicts.items() if verdict is Verdict.DEPARTS] == []
    unjudged = [id for id, verdict in verdicts.items() if verdict is Verdict.NOT_JUDGED]
    # The indictment at home that was dropped is no step of the extradition.
    assert unjudged == (["e06"] if name == "ye-gon-2016" else [])


def _chronologies() -> Iterable[dict[str, object]]:
    file = SHARED / "dockets" / "extradition-chronologies-sample.jsonl"
    if not file.is_file():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("case", _chronologies(), ids=lambda case: str(case["id"]))
def test_each_docket_is_lawful(case: dict[str, object]) -> None:
    happenings = []
    events = case["events"]
    assert isinstance(events, list)
    for index, event in enumerate(events):
        words = WORDS[event["type"]]
        date = PartialDate.parse(event["date"]) if event["date"] else None
        suit = event.get("docket")
        happenings.append(
            Happening(index, None, words.type, date, words.subtype, words.result, suit=suit)
        )
    history = History(str(case["id"]), "US", "MX", tuple(happenings))
    found = replay(history, declared())
    assert [
        (one.happening.type, one.happening.subtype, one.verdict)
        for one in found.judged
        if one.verdict is not Verdict.LAWFUL
    ] == []
