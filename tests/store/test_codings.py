"""One's own coding: who codes, what is written, undoing, finishing, queue and export."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets.codebook import codebook
from dedere.errors import DedereError, NotKnownError
from dedere.store import coders, codings, dockets
from dedere.store.access import Reader
from dedere.store.cases import NotAllowedError
from dedere.store.codings.acts import Value, replay
from dedere.store.codings.checks import EvidenceError, hash_of, says_something
from dedere.store.models import AppendOnlyError, CodedValue, Coding, Docket
from tests.store.invented_dockets import (
    TWO,
    WRITER,
    begun,
    coder,
    keep,
    read,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_keys")]


def standing(reader: Reader, coding: Coding) -> Any:
    own = codings.own(reader, coding.docket, coding.defendant)
    assert own is not None
    return own.history.standing


# -- who codes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("reader", [Reader(), Reader("Ana"), Reader("Ana", "Nobody")])
def test_without_a_proof_nobody_codes(docket: Docket, reader: Reader) -> None:
    with pytest.raises(codings.ProofNeededError):
        codings.begin(reader, docket, "1")


def test_each_defendant_has_two_coders_and_no_third(docket: Docket, ana: Reader) -> None:
    first = begun(ana, docket)
    assert begun(ana, docket) == first, "beginning again goes on"
    begun(coder("Beto"), docket)
    with pytest.raises(codings.TakenError, match="Ana and Beto"):
        begun(coder("Carla"), docket)


def test_two_defendants_are_two_codings(ana: Reader) -> None:
    docket = keep(TWO)
    assert begun(ana, docket, "1") != begun(ana, docket, "2")
    with pytest.raises(NotKnownError):
        begun(ana, docket, "3")


def test_a_coding_is_written_by_its_coder_alone(coding: Coding) -> None:
    beto = coder("Beto")
    for act in (
        lambda: codings.write(beto, coding, "plea", "accepted"),
        lambda: codings.undo(beto, coding),
        lambda: codings.redo(beto, coding),
        lambda: codings.finish(beto, coding),
        lambda: codings.reopen(beto, coding),
        lambda: codings.left_out(beto, coding),
    ):
        with pytest.raises(codings.NotYoursError):
            act()
    with pytest.raises(codings.ProofNeededError):
        codings.write(Reader("Ana"), coding, "plea", "accepted")
    assert not CodedValue.objects.exists()


# -- what is written -----------------------------------------------------------------------------


def test_every_proposal_can_be_accepted_as_it_stands(ana: Reader, coding: Coding) -> None:
    record = dockets.record_of(coding.copy, "1")
    for variable in record["variables"]:
        codings.write(ana, coding, variable, "accepted", confidence="sure")
    values = standing(ana, coding)
    assert {name: one.value for name, one in values.items()} == record["variables"]
    assert all(one.value is not None or one.missing == "not_stated" for one in values.values())
    for name, one in values.items():
        assert one.proposal["confidence"] == record["confidence"][name]
        if says_something(one.value):
            assert one.evidence, name
    # What papers and other sources tell nobody proposes.
    left = [one.name for one in codebook().of_group("papers")]
    assert list(codings.left_out(ana, coding)) == left
    with pytest.raises(codings.CodingError, match="Nothing was proposed"):
        codings.write(ana, coding, left[0], "accepted")


def test_accepting_pins_the_words_that_gave_the_proposal(ana: Reader, coding: Coding) -> None:
    made = codings.write(ana, coding, "plea", "accepted")
    entries = read(coding.docket).entries
    assert made.evidence
    for place in made.evidence:
        text = entries[place["i"]].text[place["start"] : place["end"]]
        assert place["words_sha256"] == hash_of(text)
        assert place["doc"] == entries[place["i"]].number
        assert "words" not in place


def test_another_value_is_a_correction_and_the_same_one_is_not(ana: Reader, coding: Coding) -> None:
    proposed = dockets.record_of(coding.copy, "1")["variables"]["resolution"]
    assert proposed == "guilty_plea"
    place = {"i": 2, "start": 0, "end": 5}
    same = codings.write(ana, coding, "resolution", value="guilty_plea", evidence=[place])
    other = codings.write(ana, coding, "resolution", value="dismissed", evidence=[place])
    assert (same.decision, other.decision) == ("accepted", "corrected")
    assert other.proposal is not None
    assert other.proposal["value"] == "guilty_plea"
    assert standing(ana, coding)["resolution"] == other


def test_a_rejected_proposal_leaves_no_value(ana: Reader, coding: Coding) -> None:
    made = codings.write(ana, coding, "plea", "rejected", note="Not his plea.")
    assert (made.value, made.evidence, made.note) == (None, (), "Not his plea.")
    assert "plea" not in codings.left_out(ana, coding)


def test_what_is_withdrawn_is_coded_no_more(ana: Reader, coding: Coding) -> None:
    with pytest.raises(codings.CodingError, match="Nothing is coded"):
        codings.write(ana, coding, "plea", "withdrawn")
    codings.write(ana, coding, "plea", "accepted")
    codings.write(ana, coding, "plea", "withdrawn")
    assert standing(ana, coding) == {}
    assert "plea" in codings.left_out(ana, coding)


def test_why_there_is_no_value_is_one_of_the_codebooks_kinds(ana: Reader, coding: Coding) -> None:
    made = codings.write(ana, coding, "plea", "corrected", missing="not_yet_looked")
    assert (made.value, made.missing, made.decision) == (None, "not_yet_looked", "corrected")
    with pytest.raises(NotKnownError):
        codings.write(ana, coding, "plea", "corrected", missing="perhaps")


@pytest.mark.parametrize(
    ("variable", "decision", "more"),
    [
        ("plee", "accepted", {}),
        ("resolution", "corrected", {"value": "perhaps"}),
        ("resolution", "corrected", {}),
        ("resolution", "corrected", {"value": "open", "missing": "not_stated"}),
        ("resolution", "accepted", {"value": "dismissed"}),
        ("resolution", "accepted", {"missing": "not_stated"}),
        ("resolution", "rejected", {"value": "dismissed"}),
        ("resolution", "undone", {}),
        ("resolution", "maybe", {}),
        ("resolution", "accepted", {"confidence": "very"}),
        ("resolution", "accepted", {"note": "x" * 5_000}),
        ("sealing", "corrected", {"value": {"any": 1}}),
    ],
)
def test_what_cannot_be_so_is_not_written(
    ana: Reader, coding: Coding, variable: str, decision: str, more: dict[str, Any]
) -> None:
    with pytest.raises(DedereError):
        codings.write(ana, coding, variable, decision, **more)
    assert not CodedValue.objects.exists()


def test_a_value_that_says_something_needs_its_place(ana: Reader, coding: Coding) -> None:
    with pytest.raises(EvidenceError, match="resolution"):
        codings.write(ana, coding, "resolution", "corrected", value="dismissed")
    codings.write(ana, coding, "resolution", "corrected", value="not_stated")
    codings.write(ana, coding, "reduction", "corrected", value=[])
    nowhere = {"value": "not_appeared", "via": "no entry shows it", "date": None}
    codings.write(ana, coding, "came_before_court", "corrected", value=nowhere)
    there = {**nowhere, "value": "arrested_us"}
    with pytest.raises(EvidenceError):
        codings.write(ana, coding, "came_before_court", "corrected", value=there)


# -- undoing -------------------------------------------------------------------------------------


def test_undoing_takes_back_the_last_act_and_redoing_puts_it_back(
    ana: Reader, coding: Coding
) -> None:
    with pytest.raises(codings.CodingError, match="nothing to take back"):
        codings.undo(ana, coding)
    first = codings.write(ana, coding, "plea", "accepted")
    second = codings.write(ana, coding, "plea", "rejected")
    assert codings.undo(ana, coding) == second
    assert standing(ana, coding)["plea"] == first
    assert codings.redo(ana, coding) == second
    assert standing(ana, coding)["plea"] == second
    codings.undo(ana, coding)
    codings.undo(ana, coding)
    assert standing(ana, coding) == {}
    codings.write(ana, coding, "verdict", "accepted")
    with pytest.raises(codings.CodingError, match="nothing to put back"):
        codings.redo(ana, coding)
    assert CodedValue.objects.count() == 7, "every act stays"


def _act(number: int, variable: str, decision: str, of: int | None = None) -> Value:
    from datetime import UTC, datetime

    when = datetime(2026, 1, 1, tzinfo=UTC)
    return Value(
        number, variable, decision, of, None, "", (), None, "", "", 1, "1", False, when, "Ana"
    )


@given(st.lists(st.sampled_from(("a", "b", "withdraw a", "undo", "redo")), max_size=30))
def test_any_acts_stand_as_an_editor_would_have_it(steps: list[str]) -> None:
    acts: list[Value] = []
    past: list[dict[str, Value]] = [{}]
    to_come: list[dict[str, Value]] = []
    for step in steps:
        told = replay(acts)
        number = len(acts) + 1
        if step == "undo":
            if told.to_undo is None:
                assert len(past) == 1
                continue
            acts.append(_act(number, told.to_undo.variable, "undone", told.to_undo.act))
            to_come.append(past.pop())
        elif step == "redo":
            if told.to_redo is None:
                assert not to_come
                continue
            acts.append(_act(number, told.to_redo.variable, "redone", told.to_redo.act))
            past.append(to_come.pop())
        else:
            variable = step[-1]
            decision = "withdrawn" if step.startswith("withdraw") else "accepted"
            acts.append(_act(number, variable, decision))
            now = {name: one for name, one in past[-1].items() if name != variable}
            past.append(now if decision == "withdrawn" else {**now, variable: acts[-1]})
            to_come.clear()
    assert dict(replay(acts).standing) == past[-1]


def test_acts_are_neither_changed_nor_deleted(ana: Reader, coding: Coding) -> None:
    codings.write(ana, coding, "plea", "accepted")
    codings.finish(ana, coding, anyway=True)
    row = CodedValue.objects.get()
    for thing in (row, coding, coding.coder):
        with pytest.raises(AppendOnlyError):
            thing.save()
        with pytest.raises(AppendOnlyError):
            thing.delete()
        with pytest.raises(AppendOnlyError):
            type(thing)._default_manager.all().update(pk=77)
    assert coders.is_bound("Ana")


# -- finishing -----------------------------------------------------------------------------------


def test_a_finished_coding_is_written_after_it_was_taken_up_again(
    ana: Reader, coding: Coding
) -> None:
    codings.write(ana, coding, "plea", "accepted")
    with pytest.raises(codings.NotAllCodedError) as left:
        codings.finish(ana, coding)
    assert "plea" not in left.value.variables
    assert "verdict" in left.value.variables
    assert codings.finish(ana, coding, anyway=True) is False
    for act in (
        lambda: codings.write(ana, coding, "verdict", "accepted"),
        lambda: codings.undo(ana, coding),
        lambda: codings.finish(ana, coding, anyway=True),
    ):
        with pytest.raises(codings.CodingError, match="finished"):
            act()
    codings.reopen(ana, coding)
    with pytest.raises(codings.CodingError, match="not finished"):
        codings.reopen(ana, coding)
    made = codings.write(ana, coding, "verdict", "accepted")
    assert not made.after_opening


def test_both_are_opened_when_both_are_finished_at_one_time(docket: Docket, ana: Reader) -> None:
    beto = coder("Beto")
    first, second = begun(ana, docket), begun(beto, docket)
    codings.write(ana, first, "resolution", "accepted")
    codings.write(beto, second, "resolution", "rejected")
    codings.write(beto, second, "plea", "accepted")
    codings.finish(ana, first, anyway=True)
    codings.reopen(ana, first)
    assert codings.finish(beto, second, anyway=True) is False, "the other was taken up again"
    assert not codings.opened(Reader(), docket, "1")
    with pytest.raises(codings.NotOpenError):
        codings.both(ana, docket, "1")
    assert codings.finish(ana, first, anyway=True) is True
    both = codings.both(Reader(), docket, "1")
    assert (both.first, both.second) == (first, second)
    assert {one.variable: one.agree for one in both.pairs} == {"resolution": False, "plea": None}


def test_what_is_written_after_the_opening_says_so(docket: Docket, ana: Reader) -> None:
    beto = coder("Beto")
    first, second = begun(ana, docket), begun(beto, docket)
    codings.write(ana, first, "resolution", "accepted")
    codings.write(beto, second, "resolution", "rejected")
    for reader, one in ((ana, first), (beto, second)):
        codings.finish(reader, one, anyway=True)
    codings.reopen(beto, second)
    later = codings.write(beto, second, "resolution", "accepted")
    assert later.after_opening
    pair = codings.both(Reader(), docket, "1").pairs[0]
    assert pair.agree is False, "what counts is what was written blind"
    assert pair.second is not None
    assert pair.second_now == later
    assert pair.second.decision == "rejected"


def test_a_place_is_freed_and_what_stood_there_is_read_by_nobody_else(
    docket: Docket, ana: Reader
) -> None:
    beto, carla = coder("Beto"), coder("Carla")
    lost, second = begun(ana, docket), begun(beto, docket)
    codings.write(ana, lost, "plea", "accepted")
    with pytest.raises(codings.CodingError, match="why"):
        codings.set_aside(WRITER, lost, " ")
    with pytest.raises(NotAllowedError):
        codings.set_aside(Reader(), lost, "The key is lost.")
    codings.set_aside(WRITER, lost, "The key is lost.")
    with pytest.raises(codings.CodingError, match="set aside"):
        codings.write(ana, lost, "verdict", "accepted")
    third = begun(carla, docket)
    codings.finish(beto, second, anyway=True)
    assert codings.finish(carla, third, anyway=True) is True
    assert {one["coder"] for one in codings.export(Reader())} == set()
    assert [one["coder"] for one in codings.export(ana)] == ["Ana"]
    with pytest.raises(codings.CodingError, match="finished"):
        codings.set_aside(WRITER, third, "Too late.")


# -- queue and export ----------------------------------------------------------------------------


def test_the_least_sure_proposal_waits_first(docket: Docket, ana: Reader) -> None:
    keep(TWO)
    waiting = codings.queue(ana)
    assert len(waiting) == 3 * len(codebook().names)
    sure = [one.confidence for one in waiting]
    unproposed = 3 * len(codebook().of_group("papers"))
    # What nobody proposes comes after all that somebody does.
    assert [one is None for one in sure] == sorted(one is None for one in sure)
    assert sure.count(None) == unproposed
    assert sure[:-unproposed] == sorted(sure[:-unproposed], key=lambda one: one or 0.0)
    for one, after in pairwise(waiting):
        if one.confidence == after.confidence:
            assert one.others >= after.others
    assert codings.queue(ana, docket) == [one for one in waiting if one.docket == docket]
    groups = codings.by_defendant(waiting)
    assert {(g[0].docket.pk, g[0].defendant) for g in groups} == {
        (docket.pk, "1"),
        ("azd-4-19-cr-09777", "1"),
        ("azd-4-19-cr-09777", "2"),
    }


def test_what_one_coded_waits_no_more(docket: Docket, ana: Reader, coding: Coding) -> None:
    def waits(reader: Reader) -> set[str]:
        return {one.variable for one in codings.queue(reader)}

    codings.write(ana, coding, "plea", "accepted")
    assert "plea" not in waits(ana)
    assert "plea" in waits(Reader())
    codings.undo(ana, coding)
    assert "plea" in waits(ana)
    codings.finish(ana, coding, anyway=True)
    assert waits(ana) == set()


def test_what_two_others_code_waits_for_nobody_else(docket: Docket, ana: Reader) -> None:
    begun(ana, docket)
    begun(coder("Beto"), docket)
    assert codings.queue(coder("Carla")) == []
    assert codings.queue(ana) != []


def test_the_export_says_all_that_is_needed_to_check_a_value(
    docket: Docket, ana: Reader, coding: Coding
) -> None:
    codings.write(ana, coding, "plea", "rejected")
    made = codings.write(ana, coding, "plea", "accepted", confidence="likely", note="p. 3")
    exported = list(codings.export(ana))
    assert len(exported) == 1
    one = exported[0]
    assert (one["docket"], one["court"], one["docket_number"]) == (
        docket.pk,
        "casd",
        "3:20-cr-09991",
    )
    assert one["source"]["sha256"] == coding.copy.original_id
    assert one["defendant"]["number"] == 1
    assert (one["coder"], one["variable"], one["decision"]) == ("Ana", "plea", "accepted")
    assert one["evidence"] == [dict(place) for place in made.evidence]
    assert one["confidence"] == "likely"
    assert one["codebook"] == codebook().version
    assert one["written_at"][:10] == made.at.date().isoformat()
    assert [(x["act"], x["stands"]) for x in codings.export(ana, history=True)] == [
        (1, False),
        (2, True),
    ]


# -- three at once ---------------------------------------------------------------------------------

THREE_AT_ONCE = """\
from threading import Barrier, Thread

import django

django.setup()
from django.core.management import call_command
from django.db import connection

call_command("migrate", verbosity=0)
from dedere.store import codings
from tests.store.invented_dockets import coder, keep_pleaded

docket = keep_pleaded()
readers = [coder(name) for name in ("Ana", "Beto", "Carla")]
together, begun, told = Barrier(3), [], []


def act(reader):
    together.wait(timeout=120)
    try:
        begun.append(codings.begin(reader, docket, "1").coder.name)
    except codings.TakenError as refused:
        told.append(str(refused))
    finally:
        connection.close()


threads = [Thread(target=act, args=(reader,)) for reader in readers]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(begun), len(told), all(name in told[0] for name in begun))
"""


def test_of_three_who_begin_at_once_one_is_told(tmp_path: Path) -> None:
    # On a file, as in an office: the tests' own database is in memory and locks otherwise.
    settings = {"DJANGO_SETTINGS_MODULE": "dedere.office.settings", "DEDERE_DATA": str(tmp_path)}
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", THREE_AT_ONCE],
        env={**os.environ, **settings},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == "2 1 True", done.stderr
