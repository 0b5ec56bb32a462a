"""Assessing a casefile: findings, outcomes, days, and what is missing."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dedere
from dedere.assessment import Assessment, Outcome, checklist, missing_fact
from dedere.assessment.outcome import of_request
from dedere.casefile import loads
from dedere.casefile.writing import to_data
from dedere.law.facts import VOCABULARY
from dedere.law.language.rules import Effect

ROOT = Path(__file__).parents[2]
TODAY = date(2025, 6, 1)
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
INVENTED = to_data(dedere.load(ROOT / "examples" / "invented-rio-bravo.yaml"))


def case(**more: Any) -> dict[str, Any]:
    return {
        "format": "dedere-casefile/1",
        "id": "test",
        "requesting_state": "US",
        "requested_state": "MX",
        "offenses": [{"id": "o1"}],
        **more,
    }


def assess(data: dict[str, Any], as_of: date = TODAY, known_by: date | None = None) -> Assessment:
    return dedere.assess(loads(json.dumps(data), name="test.json"), as_of=as_of, known_by=known_by)


# -- unknown is not false --------------------------------------------------------------------------


def test_an_empty_case_is_open_everywhere_and_asks() -> None:
    found = assess(case())
    assert found.outcome["r1"].request is Outcome.OPEN
    assert found.outcome["r1"].offenses == {"o1": Outcome.OPEN}
    for finding in found.findings:
        rule = finding.rule
        if finding.answer is None:
            assert finding.missing, rule.id
        else:
            # Only what the two States alone decide is answered.
            assert finding.applies is False, rule.id


def test_each_missing_set_decides_as_it_says() -> None:
    """Single facts, written into the casefile, bring about the answer that was announced."""
    data = case(requests=[{"id": "r1"}])
    for finding in assess(data).findings:
        for one in finding.missing:
            if len(one.facts) > 1:
                continue
            fact = missing_fact(one.facts[0]).fact
            if fact is None or fact.type not in ("yes_no", "choice"):
                continue
            options = [True, False] if fact.type == "yes_no" else list(fact.options)  # type: ignore[attr-defined]
            answers = set()
            for value in options:
                changed = deepcopy(data)
                holder: dict[str, Any] = {
                    "offense": changed["offenses"][0],
                    "request": changed["requests"][0],
                    "person": changed.setdefault("person", {}),
                    "case": changed.setdefault("facts", {}),
                }[fact.level.value]
                holder[fact.name] = value
                answers.add(assess(changed).finding(finding.rule.id, finding.subject).answer)
            expected = {"true": {True}, "false": {False}, "either": {True, False}}[one.decides]
            assert expected <= answers, (finding.rule.id, one)
            assert not ({True, False} - expected) & answers, (finding.rule.id, one)


Removable = tuple[str | int, ...]


def removable(data: dict[str, Any]) -> list[Removable]:
    """Every fact of the casefile, and every entry of a list that may be open."""
    paths: list[Removable] = [("complete",)]
    paths += [("person", key) for key in data["person"] if f"person.{key}" in VOCABULARY]
    paths += [("facts", key) for key in data.get("facts", {})]
    for plural in ("requests", "offenses", "documents", "assurances"):
        for index, entry in enumerate(data.get(plural, [])):
            paths += [
                (plural, index, key)
                for key in entry
                if f"{plural[:-1]}.{key}" in VOCABULARY and key not in ("kind",)
            ]
    paths += [("documents", index) for index in range(len(data.get("documents", [])))]
    paths += [("assurances", index) for index in range(len(data.get("assurances", [])))]
    return paths


def _forget(data: Any, gone: set[str]) -> None:
    """Take out what names an entry that is gone: the key, and the place in a paper beside it."""
    if isinstance(data, list):
        for one in data:
            _forget(one, gone)
    elif isinstance(data, dict):
        for key, value in list(data.items()):
            named = value if isinstance(value, list) else [value]
            if any(isinstance(one, str) and one in gone for one in named):
                del data[key]
                if key == "paper":
                    data.pop("place", None)
                    data.pop("page", None)
            else:
                _forget(value, gone)


def without(data: dict[str, Any], paths: list[Removable]) -> dict[str, Any]:
    changed = deepcopy(data)
    for path in paths:
        *way, last = path
        holder: Any = changed
        for step in way:
            holder = holder[step]
        if isinstance(last, int):
            holder[last] = None
            changed["complete"] = [name for name in changed.get("complete", []) if name != way[0]]
        elif holder is not None:
            holder.pop(last, None)
    for plural in ("documents", "assurances"):
        changed[plural] = [entry for entry in changed.get(plural, []) if entry is not None]
    there = {one["id"] for plural in ("documents", "assurances") for one in changed[plural]}
    for plural in ("documents", "assurances"):
        gone = {one["id"] for one in data.get(plural, [])} - there
        _forget(changed, gone)
    changed.pop("complete", None) if not changed.get("complete") else None
    return changed


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_fact_left_out_never_counts_as_false(data: st.DataObject) -> None:
    """Monotone in information: with less recorded, an answer is the same or not known."""
    full = loads(json.dumps(INVENTED), name="full.json")
    paths = removable(INVENTED)
    chosen = data.draw(st.lists(st.sampled_from(paths), unique=True, max_size=25))
    # Entries go last and from the end, so that indexes of facts still hold.
    chosen.sort(key=lambda path: (isinstance(path[-1], int), str(path)))
    less = loads(json.dumps(without(INVENTED, chosen)), name="less.json")
    known = {
        (f.rule.id, f.subject): f.answer for f in dedere.assess(full, as_of=date.today()).findings
    }
    for finding in dedere.assess(less, as_of=date.today()).findings:
        if finding.answer is not None:
            key = (finding.rule.id, finding.subject)
            # A wording that the full record shows not to speak is not asked there at all: with
            # less recorded it may still be asked, and must not stand in the way.
            expected = known.get(key, not finding.rule.fails_if)
            assert finding.answer == expected, (*key, chosen)


# -- outcomes --------------------------------------------------------------------------------------

BARRED, OPEN, CONDITIONAL, READY = Outcome.BARRED, Outcome.OPEN, Outcome.CONDITIONAL, Outcome.READY


@pytest.mark.parametrize(
    ("own", "sure", "possible", "expected"),
    [
        (READY, [READY], [], READY),
        (READY, [READY, BARRED], [], READY),
        (READY, [BARRED, BARRED], [], BARRED),
        (BARRED, [READY], [], BARRED),
        (READY, [CONDITIONAL, READY], [], CONDITIONAL),
        (CONDITIONAL, [READY], [], CONDITIONAL),
        (READY, [OPEN, CONDITIONAL, BARRED], [], OPEN),
        (OPEN, [READY], [], OPEN),
        (READY, [BARRED], [READY], OPEN),
        (READY, [READY], [BARRED], READY),
        (READY, [READY], [OPEN], OPEN),
        (READY, [], [BARRED], OPEN),
    ],
)
def test_the_outcome_of_a_request(
    own: Outcome, sure: list[Outcome], possible: list[Outcome], expected: Outcome
) -> None:
    assert of_request(own, sure, possible) is expected


def test_a_paper_that_lacks_leaves_open_and_never_bars() -> None:
    found = assess(case(documents=[], complete=["documents"]))
    warrant = found.finding("treaty-1978/10/2/a", "r1")
    assert warrant.answer is False
    assert warrant.rule.effect is Effect.FORMALITY
    assert found.outcome["r1"].request is Outcome.OPEN
    assert warrant in found.in_the_way


def test_discretion_changes_no_outcome_and_is_listed_apart() -> None:
    national = {"nationalities": {"value": ["MX"], "complete": True}}
    found = assess(case(person=national))
    assert "treaty-1978/9/1" in {finding.rule.id for finding in found.discretion}
    assert found.finding("treaty-1978/9/1", "person").answer is True
    assert not found.in_the_way


def test_an_assurance_makes_the_difference() -> None:
    offense = {
        "id": "o1",
        "punishable_by_death_requesting_state": True,
        "punishable_by_death_requested_state": False,
    }
    given_one = {
        "id": "a1",
        "covers": "death_penalty",
        "considered_sufficient": {"value": True, "by": "SRE", "date": "2020"},
    }
    rule = "treaty-1978/8"
    assert assess(case(offenses=[offense])).finding(rule, "o1").answer is None
    none_given = assess(case(offenses=[offense], complete=["assurances"]))
    assert none_given.finding(rule, "o1").answer is True
    assert none_given.finding(rule, "o1").stands is Outcome.CONDITIONAL
    with_one = assess(case(offenses=[offense], assurances=[given_one], complete=["assurances"]))
    assert with_one.finding(rule, "o1").answer is False


def test_an_offense_that_names_no_request_among_several_settles_neither() -> None:
    found = assess(
        case(
            requests=[{"id": "r1"}, {"id": "r2"}],
            offenses=[{"id": "o1", "request": "r1"}, {"id": "o2", "is_wilful": False}],
        )
    )
    assert found.outcome["r1"].offenses == {"o1": Outcome.OPEN, "o2": Outcome.BARRED}
    assert found.outcome["r2"].request is Outcome.OPEN
    keys = [(finding.rule.id, finding.subject) for finding in found.findings]
    assert len(keys) == len(set(keys))


# -- the two days ----------------------------------------------------------------------------------


def test_law_of_the_day_temporary_surrender_came_with_the_protocol() -> None:
    before = {f.rule.id for f in assess(case(), as_of=date(2001, 5, 20)).findings}
    after = {f.rule.id for f in assess(case(), as_of=date(2001, 5, 21)).findings}
    assert after - before == {"treaty-1978/15/2"}


def test_before_the_treaty_nothing_is_assessed_and_nothing_is_ready() -> None:
    found = assess(case(), as_of=date(1979, 1, 1))
    assert not any(finding.rule.id.startswith("treaty-1978/") for finding in found.findings)
    assert found.outcome["r1"].request is Outcome.OPEN
    before_all = assess(case(), as_of=date(1850, 1, 1))
    assert not before_all.findings
    assert before_all.outcome["r1"].request is Outcome.OPEN
    assert any("1850-01-01" in note.en for note in before_all.notes)


def test_asked_beyond_the_day_of_reading_the_answer_says_so() -> None:
    def unread(asked: date) -> str:
        return " ".join(
            note.en for note in assess(case(), asked).notes if "later reforms" in note.en
        )

    assert "1978 Extradition Treaty" in unread(date(2026, 11, 1))
    assert "1978 Extradition Treaty" not in unread(date(2026, 3, 1))


def test_asked_as_of_an_earlier_day_the_answer_says_what_it_leaves_out() -> None:
    paper = {"id": "d1", "kind": "statement_of_facts", "issued_on": "2016-05-20"}
    data = case(documents=[paper], complete=["documents"])
    before, after = (assess(data, as_of=date(2016, 5, day)) for day in (19, 20))
    assert before.finding("treaty-1978/10/2/a", "r1").answer is False
    assert after.finding("treaty-1978/10/2/a", "r1").answer is True
    assert any("carries no day" in note.en for note in before.notes)
    assert not any("carries no day" in note.en for note in assess(data, date.today()).notes)


def test_what_was_not_yet_written_down_is_not_known() -> None:
    offense = {"id": "o1", "is_wilful": {"value": True, "recorded_on": "2020-05-01"}}
    rule = "treaty-1978/2/1#intent"
    data = case(offenses=[offense])
    assert assess(data, known_by=date(2020, 4, 30)).finding(rule, "o1").answer is None
    assert assess(data, known_by=date(2020, 5, 1)).finding(rule, "o1").answer is True


def test_a_paper_that_may_be_later_is_asked_for_its_day() -> None:
    paper = {"id": "d1", "kind": "statement_of_facts", "issued_on": "2016"}
    data = case(documents=[paper], complete=["documents"])
    finding = assess(data, as_of=date(2016, 5, 20)).finding("treaty-1978/10/2/a", "r1")
    assert finding.answer is None
    assert [(one.facts, one.decides) for one in finding.missing] == [
        (("d1:document.issued_on",), "either")
    ]
    assert missing_fact("d1:document.issued_on").fact is not None


SIXTY = "treaty-1978/11/3"


@pytest.mark.parametrize(
    ("received", "answer"),
    [
        ("2002-03-22", True),
        ("2002-03-26", True),
        ("2002-03-27", False),
        ("2002-03", None),
        ("2002-02", True),
        ("2002-04-01/..", False),
        ("never", False),
    ],
)
def test_sixty_days_from_the_arrest(received: str, answer: bool | None) -> None:
    """Diaz Medina (N.D. Tex. 2002): arrested 25 January, limit 26 March."""
    arrest = {
        "id": "e1",
        "type": "provisional_arrest",
        "result": "order_executed",
        "date": "2002-01-25",
    }
    data = case(requests=[{"id": "r1", "received_by_executive_on": received}], events=[arrest])
    finding = assess(data).finding(SIXTY, "r1")
    assert finding.answer is answer
    assert str(finding.ends_on) == "2002-03-26"
    assert finding.rule.bearing == "custody"
    assert finding not in assess(data).in_the_way, "it ends custody, not extradition"


# -- the form of the answer ------------------------------------------------------------------------


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_plain_form_has_what_others_build_on(path: Path, lang: str) -> None:
    data = dedere.assess(dedere.load(path), as_of=TODAY).to_data(lang)
    json.dumps(data)
    assert data["format"] == 1
    assert data["as_of"] == "2025-06-01"
    keys = set()
    for finding in data["findings"]:
        assert {
            "rule",
            "citation",
            "level",
            "subject",
            "effect",
            "answer",
            "text",
            "because",
            "missing",
            "confidence",
        } <= set(finding)
        keys.add((finding["rule"], finding["subject"]))
        assert bool(finding["missing"]) == (finding["answer"] is None), finding["rule"]
        assert finding["because"]["value"] == finding["answer"]
        for one in finding["missing"]:
            assert one["decides"] in ("true", "false", "either")
            for name in one["facts"]:
                assert missing_fact(name).question.in_(lang)
    assert len(keys) == len(data["findings"])
    for outcome in data["outcome"].values():
        assert outcome["request"] in list(Outcome)


def test_a_notebook_shows_a_table_without_anything_unescaped() -> None:
    data = case(requests=[{"id": "r1", "label": "<script>"}])
    shown = assess(data)._repr_html_()
    assert "<table>" in shown
    assert "<script>" not in shown


def test_the_checklist_follows_article_ten() -> None:
    casefile = dedere.load(ROOT / "examples" / "invented-rio-bravo.yaml")
    assessment = dedere.assess(casefile, as_of=TODAY)
    items = checklist(assessment, "r1")
    assert {item.finding.rule.id.split("/")[1] for item in items} == {"10"}
    translated = next(i for i in items if i.finding.rule.id == "treaty-1978/10/5")
    assert translated.failing, "the document without a translation is named"
