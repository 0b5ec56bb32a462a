"""The papers of a transfer: which are there, certified, translated, and which lack."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.casefile import from_data, load, situate
from dedere.cli.main import main
from dedere.law import load as load_law
from dedere.law.facts.document import KINDS
from dedere.transfers.dossier import LISTS, Dossier, Held, dossier_of
from tests.transfers.cases import READY_ON, with_

EXAMPLES = Path(__file__).parents[2] / "examples"
ARROYO = str(EXAMPLES / "invented-arroyo-transfer.yaml")
MESA = str(EXAMPLES / "invented-mesa-transfer.yaml")


def dossier(
    *documents: dict[str, Any], complete: bool = True, as_of: date = READY_ON, **changed: Any
) -> Dossier:
    data = with_(**changed)
    data["documents"] = [{"id": f"d{n}", **one} for n, one in enumerate(documents)]
    if complete:
        data["complete"] = ["documents"]
    (found,) = dossier_of(situate(from_data(data), as_of))
    return found


def paper(of: Dossier, list_: str, kind: str) -> Held:
    held = next(each for each in of.lists if each.list.name == list_)
    return next(one for one in held.papers if one.paper.kind == kind)


def said(held: Held) -> list[str]:
    return [one.en for one in held.lacks]


# -- the lists -------------------------------------------------------------------------------------


def test_each_list_and_each_paper_stands_under_a_provision_that_exists() -> None:
    law = load_law()
    for each in LISTS:
        assert each.provision in law.provisions, each.name
        for one in each.papers:
            assert one.kind in KINDS
            assert one.provision is None or one.provision in law.provisions, one.kind


def test_mexicos_list_is_marked_as_known_only() -> None:
    (mexico,) = (one for one in LISTS if one.name == "mexico-asks")
    assert load_law().provision(mexico.provision).confidence == "known"


def test_each_direction_has_its_own_lists() -> None:
    names = {
        state: {each.list.name for each in dossier(transferring_state=state).lists}
        for state in ("US", "MX")
    }
    assert "mexico-asks" in names["US"] - names["MX"]
    assert "united-states-receives" in names["MX"] - names["US"]
    assert {"treaty-sends", "approvals"} <= names["US"] & names["MX"]
    # A state court sentenced: the Bureau of Prisons builds no package.
    assert "bureau-of-prisons" not in names["US"]
    federal = dossier(sentenced_by_local_court=False)
    assert "bureau-of-prisons" in {each.list.name for each in federal.lists}


# -- one paper -------------------------------------------------------------------------------------

STATEMENT = {"kind": "statement_of_offense_and_time"}


def test_a_paper_is_in_order_where_one_document_is_all_that_is_asked() -> None:
    found = paper(dossier({**STATEMENT, "certified": True, "translated": True}), "treaty-sends",
                  "statement_of_offense_and_time")  # fmt: skip
    assert (found.there, found.certified, found.translated, found.in_order) == (True,) * 4
    assert said(found) == []


@pytest.mark.parametrize(
    ("document", "lacks"),
    [
        ({"certified": False, "translated": True}, ["not certified"]),
        ({"certified": True, "translated": False}, ["not translated"]),
        ({"certified": False, "translated": False}, ["not certified", "not translated"]),
    ],
)
def test_what_is_wrong_with_a_paper_is_named(document: dict[str, Any], lacks: list[str]) -> None:
    found = paper(dossier({**STATEMENT, **document}), "treaty-sends", STATEMENT["kind"])
    assert said(found) == lacks
    assert found.in_order is False


def test_what_nobody_recorded_is_not_known() -> None:
    found = paper(dossier(STATEMENT), "treaty-sends", STATEMENT["kind"])
    assert (found.there, found.certified, found.translated) == (True, None, None)
    assert found.in_order is None
    absent = paper(dossier(complete=False), "treaty-sends", STATEMENT["kind"])
    assert (absent.there, absent.in_order) == (None, None)
    lacking = paper(dossier(), "treaty-sends", STATEMENT["kind"])
    assert (lacking.there, lacking.in_order) == (False, False)
    assert said(lacking) == ["not there"]


def test_one_good_copy_is_enough() -> None:
    both = dossier(
        {"kind": "judgment_of_conviction", "certified": False},
        {"kind": "judgment_of_conviction", "certified": True},
    )
    assert paper(both, "treaty-sends", "judgment_of_conviction").in_order is True


def test_a_paper_issued_later_is_not_there_yet() -> None:
    document = {"kind": "approval_of_receiving_state", "issued_on": "2026-03-19"}
    before = dossier(document, as_of=date(2026, 3, 18))
    assert paper(before, "approvals", "approval_of_receiving_state").there is False
    assert paper(dossier(document), "approvals", "approval_of_receiving_state").there is True


def test_the_local_authority_approves_only_where_its_court_sentenced() -> None:
    asked = paper(dossier(), "approvals", "approval_of_local_authority")
    assert (asked.asked, asked.in_order) == (True, False)
    federal = dossier(sentenced_by_local_court=False)
    not_asked = paper(federal, "approvals", "approval_of_local_authority")
    assert (not_asked.asked, not_asked.in_order, said(not_asked)) == (False, True, [])
    unknown = dossier(sentenced_by_local_court=None)
    assert paper(unknown, "approvals", "approval_of_local_authority").asked is None


def test_a_paper_that_is_only_wanted_never_lacks() -> None:
    found = paper(dossier(), "treaty-sends", "medical_report")
    assert found.there is False
    assert found.in_order is None
    assert "medical_report" not in {
        one.paper.kind for each in dossier().lists if each.list.name == "treaty-sends"
        for one in each.missing
    }  # fmt: skip


def test_records_of_delivery_are_asked_for_once_the_person_was_delivered() -> None:
    assert "delivery" not in {each.list.name for each in dossier().lists}
    after = dossier(transferred_on="2026-03-10")
    assert paper(after, "delivery", "delivery_record").in_order is False
    assert paper(after, "execution", "execution_order").in_order is False


@given(
    st.lists(
        st.fixed_dictionaries(
            {"kind": st.sampled_from(sorted(KINDS))},
            optional={"certified": st.booleans(), "translated": st.booleans()},
        ),
        max_size=6,
    ),
    st.booleans(),
)
def test_removing_a_document_never_puts_a_paper_in_order(
    documents: list[dict[str, Any]], complete: bool
) -> None:
    whole = dossier(*documents, complete=complete)
    for place in range(len(documents)):
        fewer = dossier(*documents[:place], *documents[place + 1 :], complete=complete)
        for each, less in zip(whole.lists, fewer.lists, strict=True):
            for one, other in zip(each.papers, less.papers, strict=True):
                if other.in_order is True:
                    assert one.in_order is True


# -- money and victims -----------------------------------------------------------------------------


def test_money_and_victims_are_told_as_recorded() -> None:
    found = dossier(restitution_unpaid=True, victims_heard=False)
    assert (found.restitution_unpaid, found.victims_heard, found.notice_due) == (True, False, True)
    money = paper(found, "money-and-victims-united-states", "payment_record")
    assert money.in_order is False
    paid = dossier(restitution_unpaid=False)
    money = paper(paid, "money-and-victims-united-states", "payment_record")
    assert money.asked is False
    assert dossier(complete=False).notice_due is None
    assert dossier({"kind": "notice_to_victims"}).notice_due is False


def test_an_event_that_tells_the_victims_is_a_notice_too() -> None:
    data = with_()
    data["complete"] = ["documents"]
    data["events"] = [{"id": "e1", "type": "victims_notified", "date": "2026-03-01"}]
    (found,) = dossier_of(situate(from_data(data), READY_ON))
    assert found.notice_due is False


# -- the command -----------------------------------------------------------------------------------


def test_the_command_names_what_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transfer", "dossier", ARROYO, "--as-of", "2026-03-10", "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["dossiers"]
    assert found["missing"] == [
        "certificate_of_finality",
        "criminal_record",
        "family_and_social_study",
        "judgment_of_conviction",
        "medical_report",
        "text_of_offense",
    ]
    lists = {one["name"]: one for one in found["lists"]}
    assert lists["mexico-asks"]["confidence"] == "known"
    judgment = next(
        one for one in lists["mexico-asks"]["papers"] if one["kind"] == "judgment_of_conviction"
    )
    assert (judgment["certified"], judgment["translated"]) == (True, False)
    assert judgment["lacks"] == ["not translated"]
    assert found["notice_to_victims_due"] is True


def test_a_whole_dossier_is_no_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transfer", "dossier", MESA, "--lang", "es"]) == 0
    said_ = capsys.readouterr().out
    for words in ("Lo que envía el Estado trasladante", "consta", "anterior a 2015"):
        assert words in said_, words
    assert "no consta" not in said_.replace("no consta, conviene", "")


def test_a_transfer_of_an_example_is_asked_for_its_own_documents_only() -> None:
    file = load(EXAMPLES / "invented-ladera-transfer.yaml")
    first, second = dossier_of(situate(file, date(2026, 3, 10)))
    assert paper(first, "mexico-asks", "transfer_application").documents == ("d01",)
    assert paper(second, "mexico-asks", "transfer_application").documents == ("d03",)
