"""The three keys: turned, not turned, not known; and that none can be done without."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.assessment import assess
from dedere.assessment.transfer_outcome import KEY_OF_NUMBER, key_of, met
from dedere.calendars import PartialDate
from dedere.casefile import load, situate
from dedere.cli.main import main
from dedere.law import load as load_law
from dedere.law.language.rules import Bearing
from dedere.law.language.situation import Level
from dedere.transfers.consent import Withdrawal
from dedere.transfers.keys import (
    Departure,
    Key,
    PersonKeys,
    keys_at,
    keys_in_table,
    keys_of,
    ready,
    ready_in_table,
)
from tests.transfers.cases import HOLDS_BACK, READY_ON, casefile

EXAMPLES = Path(__file__).parents[2] / "examples"
LAW = load_law()
RULES = [
    rule
    for rule in LAW.rules_in_force(READY_ON.toordinal())
    if rule.level is Level.TRANSFER and key_of(rule) is not None
]
KLEENE = st.sampled_from([True, False, None])


def keys(as_of: date = READY_ON, **changed: Any) -> PersonKeys:
    (found,) = keys_of(casefile(**changed), as_of=as_of)
    return found


def lamps(found: PersonKeys) -> dict[str, bool | None]:
    return {key.value: lamp.turned for key, lamp in found.lamps.items()}


# -- the rules -------------------------------------------------------------------------------------


def test_each_rule_about_who_must_agree_is_under_a_key_and_each_key_has_rules() -> None:
    agreed = [rule for rule in LAW.rules.values() if rule.bearing is Bearing.AGREEMENT]
    assert agreed
    assert [rule.id for rule in agreed if key_of(rule) is None] == []
    assert {key_of(rule) for rule in agreed} == set(Key)
    assert {rule.number for rule in agreed} == set(KEY_OF_NUMBER)


def test_the_court_that_would_supervise_turns_the_key_of_the_state_in_which_it_sits() -> None:
    assert key_of(LAW.rules["us/18-usc/4104/f"]) is Key.TRANSFERRING
    assert key_of(LAW.rules["us/18-usc/4104/a"]) is Key.RECEIVING


# -- one person ------------------------------------------------------------------------------------


def test_one_who_is_eligible_and_has_all_three_keys_is_ready() -> None:
    found = keys()
    assert lamps(found) == {"person": True, "transferring_state": True, "receiving_state": True}
    assert found.ready
    assert found.why_not == ()
    assert found.departures == ()
    assert found.again is None


CASES = [(key, name, value) for key, held in HOLDS_BACK.items() for name, value in held]


@pytest.mark.parametrize(("key", "name", "value"), CASES)
def test_taking_one_thing_away_blocks_readiness(key: str, name: str, value: Any) -> None:
    against = keys(**{name: value})
    assert lamps(against)[key] is False
    assert not against.ready
    assert [key_of(one.rule) for one in against.why_not] == [Key(key)]
    gone: dict[str, Any] = {name: None}
    without = keys(**gone)
    assert lamps(without)[key] is None
    assert not without.ready
    others = set(Key) - {Key(key)}
    assert all(without.lamps[one].turned for one in others)


@given(st.sets(st.sampled_from(CASES).map(lambda case: case[1]), min_size=1), st.data())
def test_any_set_of_things_taken_away_blocks_readiness(
    names: set[str], draw: st.DataObject
) -> None:
    values = {name: value for _, name, value in CASES}
    changed = {name: draw.draw(st.sampled_from([None, values[name]])) for name in names}
    assert not keys(**changed).ready


def test_one_who_is_not_eligible_is_not_ready_though_all_agree() -> None:
    found = keys(appeal_pending=True)
    assert all(lamps(found).values())
    assert (found.ready, found.eligible) == (False, False)
    assert [one.rule.number for one in found.why_not] == ["E-10"]
    assert keys(appeal_pending=None).eligible is None


def test_approval_of_the_local_authority_is_asked_only_where_its_court_sentenced() -> None:
    assert keys(sentenced_by_local_court=False, local_authority_decision=None).ready
    assert not keys(local_authority_decision=None).ready


def test_what_is_decided_later_does_not_turn_a_key_before() -> None:
    before = keys(date(2026, 2, 15), consent_verified_on=None)
    assert before.lamps[Key.RECEIVING].turned is None
    assert before.lamps[Key.TRANSFERRING].turned is True


# -- consent ---------------------------------------------------------------------------------------


def test_consent_withdrawn_before_it_was_verified_turns_the_key_off() -> None:
    found = keys(consent_withdrawn_on="2026-02-20", consent_verified_on="never")
    assert found.lamps[Key.PERSON].turned is False
    # Where nobody recorded whether it was verified, the key is not turned either.
    unknown = keys(consent_withdrawn_on="2026-02-20", consent_verified_on=None)
    assert unknown.lamps[Key.PERSON].turned is None
    assert unknown.consent.withdrawal is found.consent.withdrawal is Withdrawal.BEFORE
    assert "not turned" in (told.en if (told := found.consent.told_of_withdrawal) else "")


def test_consent_withdrawn_after_it_was_verified_leaves_the_key_on_and_is_shown() -> None:
    found = keys(consent_withdrawn_on="2026-03-10")
    assert found.lamps[Key.PERSON].turned is True
    assert found.ready
    assert found.consent.withdrawal is Withdrawal.AFTER
    assert "stays turned" in (told.en if (told := found.consent.told_of_withdrawal) else "")


@pytest.mark.parametrize(
    ("withdrawn", "expected"),
    [
        ("never", Withdrawal.NONE),
        (None, Withdrawal.NOT_KNOWN),
        ("2026-02-20", Withdrawal.GIVEN_AGAIN),
        ("2026-03", Withdrawal.ORDER_NOT_KNOWN),
        ("2026-03-02", Withdrawal.ORDER_NOT_KNOWN),
    ],
)
def test_a_withdrawal_is_placed_before_or_after_only_where_the_days_tell(
    withdrawn: str | None, expected: Withdrawal
) -> None:
    assert keys(consent_withdrawn_on=withdrawn).consent.withdrawal is expected


def test_the_parts_of_consent_say_what_lacks_and_what_is_not_known() -> None:
    found = keys(
        warnings_understood={"value": ["irrevocable"], "complete": True}, counsel_offered=None
    ).consent
    assert len(found.lacking) == 3
    assert [part.fact for part in found.not_known] == ["transfer.counsel_offered"]
    open_list = keys(warnings_understood=["irrevocable"]).consent
    assert open_list.lacking == ()
    assert len(open_list.not_known) == 3


@pytest.mark.parametrize(("state", "section"), [("US", "4107"), ("MX", "4108"), (None, "4107")])
def test_each_part_of_consent_stands_under_a_provision_that_exists(
    state: str | None, section: str
) -> None:
    parts = keys(transferring_state=state).consent.parts
    assert [part.provision for part in parts if part.provision not in LAW.provisions] == []
    assert any(part.provision.startswith(f"us/18-usc/{section}/") for part in parts)


# -- a transfer that took place --------------------------------------------------------------------


def departures(**changed: Any) -> set[tuple[str, bool]]:
    found = keys(date(2026, 6, 1), **{"transferred_on": "2026-03-15", **changed})
    return {(one.rule.provision.id, one.shown) for one in found.departures}


def test_a_transfer_with_all_keys_departs_from_nothing() -> None:
    assert departures() == set()


def test_a_transfer_without_a_key_is_told_under_the_provision_and_not_refused() -> None:
    denied = {"value": "denied", "by": "X", "date": "2026-02-16"}
    assert departures(receiving_state_decision=denied) == {("transfer-treaty-1976/4/3", True)}
    assert departures(receiving_state_decision=None) == {("transfer-treaty-1976/4/3", False)}
    late = {"value": "approved", "by": "X", "date": "2026-04-01"}
    assert departures(receiving_state_decision=late) == {("transfer-treaty-1976/4/3", True)}


def test_consent_verified_only_after_the_transfer_is_a_departure() -> None:
    # Until then nobody had said that it was withdrawn: so the treaty's own rule is met.
    found = departures(consent_verified_on="2026-04-01", consent_verified_by=None)
    assert ("us/18-usc/4107/a", False) in found
    later = {"value": "us_magistrate_judge", "date": "2026-04-01"}
    found = departures(consent_verified_on="2026-04-01", consent_verified_by=later)
    assert ("us/18-usc/4107/a", True) in found


def test_a_condition_that_was_not_met_on_that_day_is_told_too() -> None:
    found = keys(date(2026, 6, 1), transferred_on="2026-03-15", appeal_pending=True)
    (departure,) = found.departures
    assert (departure.rule.number, departure.key, departure.shown) == ("E-10", None, True)
    assert "art. 2(6)" in departure.told.en


# -- applying again --------------------------------------------------------------------------------

DENIED: dict[str, Any] = {
    "transferring_state_decision": {"value": "denied", "by": "X", "date": "2026-01-20"},
    "consent_verified_on": None,
}


def test_after_a_denial_one_waits_two_years_and_needs_six_months_left() -> None:
    again = keys(**DENIED).again
    assert again is not None
    assert (str(again.denied_on), str(again.from_day)) == ("2026-01-20", "2028-01-20")
    assert again.six_months is True
    assert again.rule is not None
    assert again.rule.provision.id == "us/crm/734"
    assert "2028-01-20" in again.told.en


def test_two_years_that_leave_too_little_of_the_sentence_are_told() -> None:
    again = keys(**DENIED, full_term_ends_on="2028-06-30", projected_release_on="2028-06-01").again
    assert again is not None
    assert again.six_months is False
    assert "too late" in again.told_of_time.en


def test_after_a_temporary_obstacle_one_applies_as_soon_as_it_is_gone() -> None:
    temporary = {**DENIED, "denial_was_for_temporary_obstacle": True}
    standing = keys(**temporary, appeal_pending=True).again
    gone = keys(**temporary).again
    assert standing is not None
    assert gone is not None
    assert standing.from_day is None
    assert [one.rule.number for one in standing.obstacles] == ["E-10"]
    assert standing.told.en.startswith("As soon as the obstacle is gone")
    assert gone.told.en.startswith("Now")


def test_no_waiting_time_is_made_up_for_a_denial_by_mexico() -> None:
    denied = {"value": "denied", "by": "X", "date": "2026-02-16"}
    again = keys(receiving_state_decision=denied, consent_verified_on=None).again
    assert again is not None
    assert (again.from_day, again.rule) == (None, None)
    assert "No waiting time is known" in again.told.en


def test_an_earlier_denial_counts_until_this_application_is_denied_itself() -> None:
    earlier = keys(last_denied_on="2025-05-05", denial_was_for_temporary_obstacle=False).again
    assert earlier is not None
    assert str(earlier.from_day) == "2027-05-05"
    own = keys(**DENIED, last_denied_on="2023-05-05", denial_was_for_temporary_obstacle=True).again
    assert own is not None
    # That the earlier denial was for a temporary obstacle says nothing of this one.
    assert (own.temporary, str(own.from_day)) == (None, "2028-01-20")


def test_a_denial_without_a_day_leaves_the_day_open() -> None:
    again = keys(transferring_state_decision="denied", decided_on=None).again
    assert again is not None
    assert again.from_day is None
    assert again.told.en.startswith("Not known")


def test_a_person_never_denied_needs_no_second_application() -> None:
    assert keys(last_denied_on="never").again is None


# -- a table ---------------------------------------------------------------------------------------

ROWS = st.lists(
    st.tuples(KLEENE, st.lists(KLEENE, min_size=len(RULES), max_size=len(RULES))),
    min_size=1,
    max_size=6,
)


def table(rows: list[tuple[bool | None, list[bool | None]]]) -> tuple[Any, Any]:
    answers = {rule.id: [row[1][n] for row in rows] for n, rule in enumerate(RULES)}
    found = keys_in_table(answers, RULES, len(rows))
    return found, ready_in_table([row[0] for row in rows], found)


@given(ROWS)
def test_a_table_says_of_each_row_what_the_rules_say_of_one_person(
    rows: list[tuple[bool | None, list[bool | None]]],
) -> None:
    found, is_ready = table(rows)
    for place, (eligible, answers) in enumerate(rows):
        by_key: dict[Key, bool | None] = {}
        for key in Key:
            values = [
                met(rule, answer)
                for rule, answer in zip(RULES, answers, strict=True)
                if key_of(rule) is key
            ]
            by_key[key] = False if False in values else None if None in values else True
        assert {key: found[key.value][place] for key in Key} == by_key
        assert is_ready[place] is ready(eligible, by_key)


@given(ROWS, st.sampled_from(list(Key)), st.sampled_from([False, None]), st.data())
def test_taking_any_one_key_away_always_blocks_readiness(
    rows: list[tuple[bool | None, list[bool | None]]],
    key: Key,
    instead: bool | None,
    draw: st.DataObject,
) -> None:
    rule = draw.draw(st.sampled_from([one for one in RULES if key_of(one) is key]))
    place = RULES.index(rule)
    spoiled = instead if instead is None else rule.fails_if
    taken = [(eligible, [*row[:place], spoiled, *row[place + 1 :]]) for eligible, row in rows]
    assert not table(taken)[1].any()
    every: list[tuple[bool | None, list[bool | None]]] = [
        (True, [not rule.fails_if for rule in RULES])
    ]
    assert table(every)[1].all()


def test_a_key_without_rules_is_not_known() -> None:
    found = keys_in_table({}, [], 2)
    assert found.rows() == [(None, None, None), (None, None, None)]
    assert ready_in_table([True, True], found).to_list() == [False, False]


def test_the_keys_of_a_situation_are_those_of_its_casefile() -> None:
    for changed in ({}, {"counsel_offered": None}, {"receiving_state_decision": "denied"}):
        file = casefile(**changed)
        (transfer,) = situate(file, READY_ON).transfers
        assert keys_at(transfer, RULES) == dict(assess(file, as_of=READY_ON).transfers["t1"].keys)


# -- the command -----------------------------------------------------------------------------------

FILES = [str(EXAMPLES / f"invented-{name}-transfer.yaml") for name in ("arroyo", "ladera", "mesa")]


def test_the_command_gives_each_person_of_several_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transfer", "keys", *FILES, "--as-of", "2026-03-10", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert [(one["case"], one["transfer"], one["outcome"]) for one in data["people"]] == [
        ("invented-arroyo-transfer", "t1", "eligible"),
        ("invented-ladera-transfer", "t1", "open"),
        ("invented-ladera-transfer", "t2", "eligible"),
        ("invented-mesa-transfer", "t1", "ready"),
    ]
    arroyo, mesa = data["people"][0], data["people"][-1]
    assert {key: one["turned"] for key, one in arroyo["keys"].items()} == {
        "person": False,
        "transferring_state": True,
        "receiving_state": True,
    }
    assert arroyo["keys"]["person"]["because"] == ["us/18-usc/4107/b"]
    assert mesa["consent"]["withdrawal"] == "after_verification"
    assert data["people"][2]["again"]["from"] == "2026-10-21"


def test_the_command_in_words_names_the_keys_and_that_the_case_is_invented(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["transfer", "keys", FILES[0], "--as-of", "2026-03-10", "--lang", "es"]) == 1
    said = capsys.readouterr().out
    for words in ("la persona", "[ ] no dada", "[x] dada", "Inventado", "No se cumple"):
        assert words in said, words


def test_the_picture_tells_each_lamp_by_a_shape_and_a_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for extra in ([], ["--narrow"]):
        out = tmp_path / f"keys{len(extra)}.svg"
        main(["transfer", "keys", *FILES, "--as-of", "2026-03-10", "--svg", str(out), *extra])
        root = ET.fromstring(out.read_text(encoding="utf-8"))  # noqa: S314 - our own picture
        space = {"svg": "http://www.w3.org/2000/svg"}
        # Three keys for each of four people, and once each in the words beneath.
        rects = root.findall(".//svg:g[@class='ky-off']/svg:rect", space)
        discs = root.findall(".//svg:g[@class='ky-on']/svg:circle", space)
        marks = root.findall(".//svg:g[@class='ky-open']/svg:polygon", space)
        assert len(rects) + len(discs) + len(marks) == 4 * 3 + 3
        words = [text.text for text in root.iterfind(".//svg:text", space)]
        assert words.count("turned") == len(discs) - 1
        assert words.count("not turned") == len(rects) - 1
        told = root.findtext("svg:desc", "", space)
        assert "Mateo Ejemplo Arroyo: eligible. the person: not turned" in told
        assert "n = 4 · as of 2026-03-10" in words
    assert "Written" in capsys.readouterr().out


def test_files_that_cannot_be_used_are_named_all_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text("format: dedere-casefile/1\n", encoding="utf-8")
    files = [str(tmp_path / f"{name}.yaml") for name in ("one", "two", "three")]
    assert main(["transfer", "keys", *files]) == 2
    said = capsys.readouterr().err
    assert all(f"{name}.yaml" in said for name in ("one", "two", "three"))
    assert "Traceback" not in said


def test_a_casefile_without_transfers_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transfer", "keys", str(EXAMPLES / "munoz-santos.yaml")]) == 2
    assert "transfers:" in capsys.readouterr().err


def test_the_day_of_a_transfer_may_be_known_only_in_part() -> None:
    found = keys(date(2026, 6, 1), transferred_on="2026-03")
    assert found.transferred_on == PartialDate.parse("2026-03")
    assert found.departures == ()


def test_every_example_of_a_transfer_can_be_asked() -> None:
    for file in FILES:
        assert keys_of(load(file), as_of=READY_ON)


def test_a_bar_that_stood_in_the_way_is_said_to_have_applied() -> None:
    rules = {rule.number: rule for rule in load_law().rules.values() if rule.number}
    domiciliary = Departure(rules["E-04"], None, shown=True)
    assert domiciliary.told.en.startswith("Transferred although this applied (a condition)")
    approval = Departure(rules["E-14"], Key.RECEIVING, shown=True)
    assert approval.told.en.startswith("Transferred although this lacked (the receiving State)")
