"""What two coders differ on is settled by a person, and every act of it is kept."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets.codebook import NotAValueError
from dedere.errors import NotKnownError
from dedere.store import codings, dockets
from dedere.store.access import Reader
from dedere.store.codings.checks import EvidenceError, hash_of
from dedere.store.codings.settled import Settled, replay_settled
from dedere.store.models import AppendOnlyError, Settlement
from tests.dockets.building import page
from tests.dockets.prosecutions import PLEADED
from tests.store import settling
from tests.store.invented_dockets import WRITER, read
from tests.store.settling import OTHER, Opened

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_keys")]

DIFFERING = {"sentencing_date", "forfeiture", "verdict", "superseding"}


@pytest.fixture
def one() -> Opened:
    return settling.opened()


# -- before it opens -----------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "beto", "carla"])
@pytest.mark.parametrize("finished", [(), ("ana",), ("beto",)])
def test_nobody_settles_before_both_are_open(who: str, finished: tuple[str, ...]) -> None:
    one = settling.written()
    for name in finished:
        coding = one.first if name == "ana" else one.second
        codings.finish(getattr(one, name), coding, anyway=True)
    reader = getattr(one, who)
    for act in (
        lambda: one.settle(reader, "resolution", "first"),
        lambda: one.settle(reader, "verdict", "first"),
        lambda: one.settle(reader, "no_such_variable", "first"),
        lambda: codings.withdraw_settlement(reader, one.docket, "1", "verdict", "why"),
        lambda: codings.undo_settlement(reader, one.docket, "1"),
        lambda: one.told(reader),
    ):
        with pytest.raises(codings.NotOpenError) as refused:
            act()
        assert "verdict" not in str(refused.value)
    assert not codings.left_to_settle(reader)
    assert not Settlement.objects.exists()


def test_who_settles_proves_who_he_is(one: Opened) -> None:
    for reader in (Reader(), Reader("Carla"), Reader("Carla", "Nobody")):
        with pytest.raises(codings.ProofNeededError):
            one.settle(reader, "verdict", "first")


# -- what is final -------------------------------------------------------------------------------


def test_where_both_agree_the_value_is_final_without_an_act(one: Opened) -> None:
    line = one.lines()["resolution"]
    assert (line["how"], line["value"], line["settled"]) == ("agreed", "guilty_plea", None)
    # The places of both, each with the hash of its words and of the file.
    assert [place["i"] for place in line["evidence"]] == [9, 10]
    assert all(place["sha256"] == line["source"]["sha256"] for place in line["evidence"])
    assert all(len(place["words_sha256"]) == 64 for place in line["evidence"])
    with pytest.raises(codings.NothingToSettleError, match="final as it stands"):
        one.settle(one.carla, "resolution", "first")


def test_what_differs_has_no_final_value_until_it_is_settled(one: Opened) -> None:
    lines = one.lines()
    assert {name for name, line in lines.items() if line["how"] == "differs"} == DIFFERING
    for name in DIFFERING:
        assert (lines[name]["value"], lines[name]["missing"]) == (None, "coders_differ")
    said = lines["forfeiture"]["coders"]
    assert [(each["value"], each["missing"]) for each in said] == [
        (True, None),
        (None, "sealed_document"),
    ]
    assert lines["superseding"]["coders"][1]["blind"] is None


def test_what_neither_coded_is_not_there(one: Opened) -> None:
    assert "plea" not in one.lines()
    with pytest.raises(codings.NothingToSettleError, match="Neither coder"):
        one.settle(one.carla, "plea", "first")


def test_the_first_is_taken_with_its_places(one: Opened) -> None:
    made = one.settle(one.carla, "sentencing_date", "first")
    assert (made.value, made.by, made.role) == ("2021-02-16", "Carla", "third_person")
    words = read(one.docket).entries[11].text
    assert [place["words_sha256"] for place in made.evidence] == [hash_of(words)]
    line = one.lines()["sentencing_date"]
    assert (line["how"], line["value"], line["missing"]) == ("settled", "2021-02-16", None)
    assert line["settled"]["take"] == "first"
    assert line["settled"]["changed_since"] is False


def test_the_second_is_taken_with_its_kind_of_missing(one: Opened) -> None:
    made = one.settle(one.beto, "forfeiture", "second", reason="The order is sealed.")
    assert (made.value, made.missing, made.role) == (None, "sealed_document", "coder")
    assert one.lines()["forfeiture"]["missing"] == "sealed_document"
    assert one.lines()["forfeiture"]["settled"]["role"] == "coder"


def test_what_one_coder_left_out_can_be_taken_from_the_other_only(one: Opened) -> None:
    with pytest.raises(codings.CodingError, match="left this variable out"):
        one.settle(one.carla, "superseding", "second")
    assert one.settle(one.carla, "superseding", "first").value is False


def test_another_value_needs_a_reason_and_a_place_and_is_checked(one: Opened) -> None:
    more: dict[str, Any] = {"value": "2021-02-18", "reason": "The minutes say so."}
    with pytest.raises(codings.CodingError, match="Say why"):
        one.settle(one.carla, "sentencing_date", "value", value="2021-02-18", evidence=[OTHER])
    with pytest.raises(EvidenceError):
        one.settle(one.carla, "sentencing_date", "value", **more)
    with pytest.raises(NotAValueError):
        one.settle(
            one.carla, "sentencing_date", "value", **{**more, "value": "x"}, evidence=[OTHER]
        )
    made = one.settle(one.carla, "sentencing_date", "value", **more, evidence=[OTHER])
    assert (made.value, made.take) == ("2021-02-18", "value")
    assert made.evidence[0]["doc"] == "35"


def test_a_value_that_is_a_coders_is_that_coders(one: Opened) -> None:
    made = one.settle(one.carla, "sentencing_date", "value", value="2021-02-17")
    assert (made.take, made.evidence[0]["i"]) == ("second", 12)


def test_a_kind_of_missing_needs_a_reason(one: Opened) -> None:
    with pytest.raises(codings.CodingError, match="Say why"):
        one.settle(one.carla, "verdict", "missing", missing="not_yet_looked")
    with pytest.raises(NotKnownError):
        one.settle(one.carla, "verdict", "missing", missing="coders_differ", reason="No.")
    made = one.settle(one.carla, "verdict", "missing", missing="not_yet_looked", reason="No.")
    assert (made.value, made.missing) == (None, "not_yet_looked")


@pytest.mark.parametrize(
    ("take", "more"),
    [
        ("third", {}),
        ("first", {"value": "2021-02-16"}),
        ("first", {"missing": "not_stated"}),
        ("value", {"missing": "not_stated", "reason": "x"}),
        ("value", {"reason": "x"}),
        ("missing", {"reason": "x"}),
        ("missing", {"reason": "x", "missing": "not_stated", "value": "2021-02-16"}),
        ("first", {"confidence": "certainly"}),
    ],
)
def test_what_cannot_be_so_is_refused_and_nothing_is_written(
    one: Opened, take: str, more: dict[str, Any]
) -> None:
    with pytest.raises(codings.CodingError):
        one.settle(one.carla, "sentencing_date", take, **more)
    assert not Settlement.objects.exists()


def test_a_rejected_proposal_alone_is_no_final_value(one: Opened) -> None:
    codings.reopen(one.ana, one.first)
    codings.write(one.ana, one.first, "plea", "rejected")
    with pytest.raises(codings.CodingError, match="put nothing in its place"):
        one.settle(one.carla, "plea", "first")


# -- acts are kept -------------------------------------------------------------------------------


def test_undo_redo_and_withdraw_keep_every_act(one: Opened) -> None:
    one.settle(one.carla, "verdict", "first")
    one.settle(one.carla, "verdict", "second")
    assert one.item("verdict").settled.missing == "not_stated"  # type: ignore[union-attr]
    codings.undo_settlement(one.carla, one.docket, "1")
    assert one.item("verdict").settled.missing == "not_applicable"  # type: ignore[union-attr]
    codings.redo_settlement(one.carla, one.docket, "1")
    assert one.item("verdict").settled.missing == "not_stated"  # type: ignore[union-attr]
    with pytest.raises(codings.CodingError, match="Say why"):
        codings.withdraw_settlement(one.ana, one.docket, "1", "verdict", " ")
    codings.withdraw_settlement(one.ana, one.docket, "1", "verdict", "To be read again.")
    assert one.item("verdict").settled is None
    assert one.lines()["verdict"]["how"] == "differs"
    acts = one.told().settlements.acts
    assert [act.take for act in acts] == ["first", "second", "undone", "redone", "withdrawn"]
    assert [act.by for act in acts] == ["Carla"] * 4 + ["Ana"]
    assert [act.act for act in acts] == [1, 2, 3, 4, 5]


def test_nobody_takes_back_what_another_settled(one: Opened) -> None:
    one.settle(one.carla, "verdict", "first")
    with pytest.raises(codings.CodingError, match="nothing of yours"):
        codings.undo_settlement(one.ana, one.docket, "1")
    one.settle(one.ana, "forfeiture", "first")
    assert codings.undo_settlement(one.carla, one.docket, "1").variable == "verdict"
    assert {item.variable for item in one.told().done} == {"forfeiture"}


def test_settlements_are_neither_changed_nor_deleted(one: Opened) -> None:
    one.settle(one.carla, "verdict", "first")
    row = Settlement.objects.get()
    for act in (row.save, row.delete, Settlement.objects.all().delete):
        with pytest.raises(AppendOnlyError):
            act()


turns = st.lists(
    st.tuples(
        st.sampled_from(("write", "withdraw", "undo", "redo")),
        st.sampled_from("ab"),
        st.sampled_from("xy"),
    ),
    max_size=20,
)


@pytest.mark.usefixtures("db")
@given(turns)
def test_what_stands_is_what_was_last_settled_and_not_taken_back(script: list[Any]) -> None:
    """Against a plain second reckoning: the list of acts that were not taken back."""
    acts: list[Settled] = []
    plain: list[Settled] = []
    taken: list[Settled] = []
    for what, variable, by in script:
        known = replay_settled(acts)
        target = {"undo": known.to_undo(by), "redo": known.to_redo(by)}.get(what)
        if what in ("undo", "redo") and target is None:
            continue
        take = {"write": "first", "withdraw": "withdrawn", "undo": "undone", "redo": "redone"}[what]
        act = Settled(
            len(acts) + 1,
            target.variable if target else variable,
            take,
            target.act if target else None,
            *(None, "", (), "", None, None, "", 1, "", by, "coder"),
            at=None,  # type: ignore[arg-type]
        )
        acts.append(act)
        if target is None:
            plain.append(act)
            taken = []
        elif what == "undo":
            plain = [one for one in plain if one is not target]
            taken.append(target)
        else:
            taken.remove(target)
            plain.append(target)
    last = {act.variable: act for act in plain}
    expected = {name: act for name, act in last.items() if act.take != "withdrawn"}
    assert dict(replay_settled(acts).standing) == expected


# -- when a coder writes again -------------------------------------------------------------------


def test_a_settlement_says_that_what_it_settled_has_changed_since(one: Opened) -> None:
    one.settle(one.carla, "sentencing_date", "first")
    codings.reopen(one.beto, one.second)
    codings.write(one.beto, one.second, "sentencing_date", value="2021-02-15", evidence=[{"i": 12}])
    assert one.item("sentencing_date").changed
    line = one.lines()["sentencing_date"]
    assert (line["how"], line["value"]) == ("settled", "2021-02-16")
    assert line["settled"]["changed_since"] is True
    assert line["coders"][1]["blind"]["value"] == "2021-02-17"
    one.settle(one.carla, "sentencing_date", "first")
    assert not one.item("sentencing_date").changed


def test_another_certainty_alone_changes_nothing(one: Opened) -> None:
    one.settle(one.carla, "sentencing_date", "first")
    codings.reopen(one.beto, one.second)
    codings.write(
        one.beto,
        one.second,
        "sentencing_date",
        value="2021-02-17",
        evidence=[{"i": 12}],
        confidence="doubtful",
    )
    assert not one.item("sentencing_date").changed


def test_a_value_taken_away_after_settling_has_changed(one: Opened) -> None:
    one.settle(one.carla, "superseding", "first")
    codings.reopen(one.ana, one.first)
    codings.write(one.ana, one.first, "superseding", "withdrawn")
    assert one.item("superseding").changed
    assert one.lines()["superseding"]["value"] is False


def test_coders_who_come_to_agree_need_nobody(one: Opened) -> None:
    codings.reopen(one.beto, one.second)
    codings.write(one.beto, one.second, "verdict", "corrected", missing="not_applicable")
    line = one.lines()["verdict"]
    assert (line["how"], line["missing"]) == ("agreed", "not_applicable")
    assert line["coders"][1]["after_opening"] is True
    assert line["coders"][1]["blind"]["missing"] == "not_stated"


def test_an_agreed_value_that_one_coder_changes_differs(one: Opened) -> None:
    codings.reopen(one.beto, one.second)
    codings.write(one.beto, one.second, "resolution", value="open")
    assert one.lines()["resolution"]["how"] == "differs"


def test_the_places_of_a_taken_value_stay_those_of_its_copy(one: Opened) -> None:
    dockets.add_dockets(WRITER, page(PLEADED.but(terminated=None)), "later.html")
    made = one.settle(one.carla, "sentencing_date", "first")
    assert made.copy == one.item("sentencing_date").first.copy  # type: ignore[union-attr]
    assert made.copy != dockets.latest(one.docket).pk


# -- lists and exports ---------------------------------------------------------------------------


def test_what_is_left_to_settle_grows_less(one: Opened) -> None:
    left = codings.left_to_settle(Reader())
    assert [{item.variable for item in each.left} for each in left] == [DIFFERING]
    for variable in sorted(DIFFERING):
        one.settle(one.carla, variable, "first")
    assert not codings.left_to_settle(Reader())
    assert len(one.told().done) == 4


def test_ones_own_coding_is_given_as_of_one_coder_and_to_nobody_else() -> None:
    one = settling.written()
    assert {line["how"] for line in one.lines(one.ana).values()} == {"one_coder"}
    assert set(one.lines(one.beto)) == set(one.lines(one.ana)) - {"superseding"}
    assert not one.lines(one.carla)
    assert not one.lines()


def test_a_coding_that_was_set_aside_is_no_final_value() -> None:
    one = settling.written()
    codings.set_aside(WRITER, one.first, "Ana left.")
    assert not one.lines(one.ana)
