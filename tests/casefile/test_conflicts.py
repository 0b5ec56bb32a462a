"""Facts on which sources disagree: not known until somebody decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedere.assessment import assess
from dedere.casefile import Casefile, from_data, loads, record, situate, to_data
from dedere.casefile.conflicts import beside, conflict_on, settled, told, with_data
from dedere.casefile.naming import without
from dedere.errors import InputErrors
from dedere.law.language.situation import Datum
from tests.casefile.cases import casefiles, conflict_of

TEXT = """\
format: dedere-casefile/1
id: invented-5
requesting_state: US
requested_state: MX
requests: [{id: r1}]
offenses: [{id: o1, request: r1, is_wilful: {value: true, source: s1}}]
conflicts:
  - id: c1
    subject: o1
    fact: is_wilful
    values:
      - {value: true, source: s1, date: 2020-01-01}
      - {value: false, source: s2, date: 2021-01-01, recorded_on: 2022-01-01}
sources: [{id: s1, title: A note}, {id: s2, title: A judgment}]
"""
DECIDED = TEXT.replace(
    "sources:",
    "    decided: {value: false, reason: The court saw more., by: A., on: 2023-05-01}\nsources:",
)
TODAY = date(2025, 1, 1)


def wilful(text: str, as_of: date = TODAY, known_by: date | None = None) -> Datum | None:
    (offense,) = situate(loads(text), as_of, known_by).offenses
    return offense.views[0].data.get("is_wilful")


def value(text: str, as_of: date = TODAY, known_by: date | None = None) -> Any:
    datum = wilful(text, as_of, known_by)
    return datum.value if datum is not None else None


def test_what_sources_disagree_on_is_not_known() -> None:
    assert wilful(TEXT) is None


def test_what_was_decided_counts_with_its_source() -> None:
    datum = wilful(DECIDED)
    assert datum is not None
    assert (datum.value, datum.source) == (False, "s2")


def test_before_the_second_source_spoke_the_first_stands_alone() -> None:
    assert value(TEXT, date(2020, 6, 1)) is True
    assert value(TEXT, date(2021, 6, 1)) is None


def test_before_the_second_was_recorded_nobody_knew_of_it() -> None:
    assert value(TEXT, TODAY, date(2021, 12, 31)) is True
    assert value(TEXT, TODAY, date(2022, 1, 1)) is None


def test_a_decision_belongs_to_the_record_not_to_the_world() -> None:
    assert value(DECIDED, date(2022, 6, 1)) is False
    assert value(DECIDED, TODAY, date(2023, 4, 30)) is None
    assert value(DECIDED, TODAY, date(2023, 5, 1)) is False


def test_a_conflict_that_was_not_recorded_yet_was_none() -> None:
    text = TEXT.replace("    subject: o1\n", "    subject: o1\n    recorded_on: 2024-01-01\n")
    assert value(text, TODAY, date(2023, 1, 1)) is True
    assert value(text, TODAY, date(2024, 1, 1)) is None


def test_a_day_that_may_not_have_come_is_not_known_either() -> None:
    """Of two days one lies before the day asked for: that it came is what is in dispute."""
    text = TEXT.replace("o1, request: r1, is_wilful: {value: true, source: s1}", "o1")
    text = text.replace("subject: o1", "subject: r1").replace("fact: is_wilful", "fact: decided_on")
    text = text.replace("value: true, source: s1, date: 2020-01-01", "value: 2024-05-01")
    text = text.replace(
        "value: false, source: s2, date: 2021-01-01, recorded_on: 2022-01-01", "value: 2024-05-09"
    )
    for day in (date(2024, 5, 5), date(2024, 6, 1)):
        assert "decided_on" not in situate(loads(text), day).requests[0].data


def test_an_event_settles_nothing() -> None:
    text = TEXT.replace("o1, request: r1, is_wilful: {value: true, source: s1}", "o1")
    text = text.replace("subject: o1", "subject: r1").replace("is_wilful", "surrendered_on")
    text = text.replace("value: true", "value: 2024-05-01").replace("value: false", "value: never")
    event = "events: [{id: e1, type: surrender, date: 2024-05-01, request: r1}]\nsources:"
    held = situate(loads(text.replace("sources:", event)), TODAY).requests[0].data
    assert "surrendered_on" not in held


def test_the_assessment_says_which_sources_disagree() -> None:
    said = [note.en for note in assess(loads(TEXT), as_of=TODAY).notes]
    assert any("A note" in one and "A judgment" in one and "o1" in one for one in said), said
    assert [one.id for one in assess(loads(TEXT), as_of=TODAY).disputed] == ["c1"]
    assert assess(loads(DECIDED), as_of=TODAY).disputed == ()
    assert not [n for n in assess(loads(DECIDED), as_of=TODAY).notes if "disagree" in n.en]


def test_it_is_told_in_both_languages() -> None:
    casefile = loads(TEXT)
    said = told(casefile.conflicts[0], casefile)
    assert "yes (A note); no (A judgment)" in said.en
    assert "sí (A note); no (A judgment)" in said.es


@pytest.mark.parametrize("text", [TEXT, DECIDED])
def test_it_is_written_back_as_it_was_read(text: str) -> None:
    casefile = loads(text)
    assert from_data(to_data(casefile)) == casefile


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("subject: o1", "subject: o7", "9:14: nothing has the id 'o7'. There are:"),
        ("fact: is_wilful", "fact: is_wilfull", "Did you mean 'is_wilful'?"),
        ("fact: is_wilful", "fact: born_on", "no fact of this level is called 'born_on'"),
        ("fact: is_wilful", "fact: unheard", "no fact is called 'unheard'"),
        (
            "subject: o1\n    fact: is_wilful",
            "subject: case\n    fact: requesting_state",
            "cannot disagree on requesting_state",
        ),
        ("value: false, source: s2", "value: true, source: s2", "12:7: these values do not differ"),
        ("value: false, source: s2", "value: maybe, source: s2", "'maybe' cannot stand here"),
        ("value: false, source: s2", "value: false, source: s9", "no source has the id 's9'"),
        ("{value: false, reason", "{value: maybe, reason", "'maybe' cannot stand here"),
        (", by: A.", "", "needs the key 'by'"),
        ("reason: The court saw more., ", "", "needs the key 'reason'"),
        ("id: c1", "id: o1", "already that of the entry"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(written: str, instead: str, said: str) -> None:
    assert written in DECIDED
    with pytest.raises(InputErrors) as caught:
        loads(DECIDED.replace(written, instead, 1), "case.yaml")
    found = [problem.in_("en") for problem in caught.value.problems]
    assert any(said in one for one in found), found
    assert all(problem.in_("es") != problem.in_("en") for problem in caught.value.problems)


def test_a_plain_value_that_is_none_of_them_is_refused() -> None:
    text = TEXT.replace("is_wilful: {value: true, source: s1}", "stage: charged")
    text = text.replace("fact: is_wilful", "fact: stage").replace("value: true", "value: sentenced")
    text = text.replace("value: false", "value: found_guilty")
    with pytest.raises(InputErrors, match="none of these"):
        loads(text)
    loads(text.replace("stage: charged", "stage: sentenced"))


def test_one_fact_has_one_conflict() -> None:
    entry = TEXT[TEXT.index("  - id: c1") : TEXT.index("sources:")]
    with pytest.raises(InputErrors, match="second conflict about the same fact"):
        loads(TEXT.replace("sources:", entry.replace("c1", "c2") + "sources:"))


def test_a_value_is_recorded_only_if_it_is_among_those_in_dispute() -> None:
    casefile = loads(TEXT.replace("value: false, source: s2, date: 2021-01-01", "value: false"))
    kept = record(casefile, "o1", "is_wilful", False, recorded_on="2025-01-01", recorded_by="A.")
    assert from_data(to_data(kept)) == kept
    text = TEXT.replace("o1, request: r1, is_wilful: {value: true, source: s1}", "o1")
    text = text.replace("fact: is_wilful", "fact: stage").replace("value: true", "value: charged")
    text = text.replace("value: false", "value: found_guilty")
    with pytest.raises(InputErrors, match="the sources disagree on this fact"):
        record(
            loads(text), "o1", "stage", "sentenced",
            recorded_on="2025-01-01", recorded_by="A.",
        )  # fmt: skip


# -- helpers for those who write and read ----------------------------------------------------------


def test_a_further_value_is_put_beside_the_plain_one() -> None:
    casefile = loads(TEXT[: TEXT.index("conflicts:")] + TEXT[TEXT.index("sources:") :])
    entry = beside(casefile, "o1", "is_wilful", {"value": False, "source": "s2"})
    assert entry["values"] == [{"value": True, "source": "s1"}, {"value": False, "source": "s2"}]
    made = from_data({**to_data(casefile), "conflicts": [{"id": "c9", **entry}]})
    assert conflict_on(made, "o1", "is_wilful") is not None
    with pytest.raises(ValueError, match="nothing is recorded"):
        beside(casefile, "o1", "stage", "charged")


def test_a_further_value_reopens_what_was_decided() -> None:
    entry = beside(loads(DECIDED), "o1", "is_wilful", {"value": True, "source": "s2"})
    assert (len(entry["values"]), entry["id"]) == (3, "c1")
    assert "decided" not in entry


def test_who_reads_values_as_they_stand_reads_no_disputed_one() -> None:
    assert "is_wilful" not in settled(loads(TEXT)).offenses[0].data
    assert settled(loads(DECIDED)).offenses[0].data["is_wilful"].value is False
    plain = loads(TEXT[: TEXT.index("conflicts:")] + TEXT[TEXT.index("sources:") :])
    assert settled(plain) is plain


@pytest.mark.parametrize(
    "closed", [("sources", "s2", ""), ("offenses", "o1", "is_wilful"), ("conflicts", "c1", "")]
)
def test_with_what_is_closed_goes_the_conflict_that_would_tell_of_it(
    closed: tuple[str, str, str],
) -> None:
    left = without(to_data(loads(DECIDED)), {closed})
    assert left is not None
    assert not left.get("conflicts")
    if closed[0] == "offenses":
        assert "is_wilful" not in str(left)
    from_data(left)


# -- no rule hangs on a value in dispute -----------------------------------------------------------

VALUES = st.sampled_from(
    [
        ("o1", "is_wilful", (True, False)),
        ("o1", "punishable_requested_state", (False, True)),
        ("o1", "max_penalty_months_requesting_state", (6, 480, "life")),
        ("o1", "punishable_by_death_requesting_state", (True, False)),
        ("person", "nationalities", (["MX"], ["US"])),
        ("person", "danger_of_torture", (True, False)),
        ("r1", "decision", ("granted", "refused")),
        ("r1", "surrendered_on", ("2024-05-01", "never")),
    ]
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(VALUES, st.data(), st.booleans())
def test_while_undecided_every_answer_is_as_if_the_fact_were_absent(
    case: tuple[str, str, tuple[Any, ...]], data: st.DataObject, plain: bool
) -> None:
    subject, fact, listed = case
    bare: dict[str, Any] = {
        "format": "dedere-casefile/1",
        "id": "p",
        "requesting_state": "US",
        "requested_state": "MX",
        "person": {"mexican_since": "never"},
        "requests": [{"id": "r1"}],
        "offenses": [
            {"id": "o1", "request": "r1", "punishable_requesting_state": True, "stage": "charged"}
        ],
        "complete": ["offenses", "requests"],
    }
    values = data.draw(st.permutations(listed))
    conflict = {"id": "c1", "subject": subject, "fact": fact, "values": list(values)}
    disputed = {**bare, "conflicts": [conflict]}
    if plain:
        holders = {"person": bare["person"], "o1": bare["offenses"][0], "r1": bare["requests"][0]}
        holder = {**holders[subject], fact: data.draw(st.sampled_from(listed))}
        key = {"person": "person", "o1": "offenses", "r1": "requests"}[subject]
        disputed[key] = holder if key == "person" else [holder]
    as_of = data.draw(st.sampled_from([date(2022, 1, 1), TODAY]))

    def told_of(written: dict[str, Any]) -> list[Any]:
        found = assess(from_data(written), as_of=as_of)
        return [(one.rule.id, one.subject, one.answer, one.missing) for one in found.findings] + [
            str(found.outcome)
        ]

    assert told_of(disputed) == told_of(bare)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(casefiles(), st.data(), st.dates(date(1990, 1, 1), date(2030, 1, 1)))
def test_in_any_casefile_a_disputed_fact_is_in_no_situation(
    data: dict[str, Any], more: st.DataObject, as_of: date
) -> None:
    if (conflict := more.draw(conflict_of(data, []))) is not None:
        data["conflicts"] = [conflict]
    casefile = from_data(data)
    situated = situate(casefile, as_of)
    for one in situated.disputed:
        bare = _without_fact(casefile, one.subject, one.fact)
        again = situate(replace(bare, conflicts=()), as_of)
        for there, absent in zip(_all(situated), _all(again), strict=True):
            mine = {
                k: v for k, v in absent.data.items() if (absent.id, k) != (one.subject, one.fact)
            }
            assert there.data == mine


def _all(situated: Any) -> list[Any]:
    views = [view for offense in situated.offenses for view in offense.views]
    return [situated.case, situated.person, *situated.requests, *situated.transfers, *views]


def _without_fact(casefile: Casefile, subject: str, fact: str) -> Casefile:
    holder = casefile.subject(subject)
    assert holder is not None
    data = {name: datum for name, datum in holder.data.items() if name != fact}
    old = tuple(o for o in casefile.superseded if (o.subject, o.fact) != (subject, fact))
    return replace(with_data(casefile, holder, data), superseded=old)
