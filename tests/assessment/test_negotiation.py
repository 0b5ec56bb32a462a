"""What is open between the two sides, since when, and what an offer rests on and gives up."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from dedere.assessment.negotiation import Offered, Passed, negotiation_of
from dedere.bilingual import LANGUAGES
from dedere.casefile import loads
from dedere.casefile.negotiation_words import OFFERS
from dedere.cli.main import main
from dedere.law import load
from dedere.law.offers import basis_of, check_offers, load_offers

EXAMPLES = Path(__file__).parents[2] / "examples"
RIO_BRAVO = EXAMPLES / "invented-rio-bravo.yaml"
TEXT = """\
format: dedere-casefile/1
id: invented-6
requesting_state: US
requested_state: MX
requests: [{id: r1}]
offenses: [{id: o1, request: r1}]
parties: [{id: p1, role: counsel, name: Ana Muestra}]
events: [{id: e1, type: request_admitted, date: 2024-04-12}]
exchanges:
  - {id: x1, between: governments, from: mx-sre, to: Embassy, channel: note, date: 2024-01-10,
     snag: unclear_paper, snag_words: page 3, asked: Which page?, answered: Page 4.,
     answered_on: 2024-03-01, moved: [{event: e1, limit: MX-PROV, to: 2024-04-12}]}
  - {id: x2, between: governments, from: us-embassy-mexico, date: 2024-02, asked: An assurance.}
  - {id: x3, between: counsel_and_prosecutors, from: {party: p1}, asked: Leave it out.,
     recorded_on: 2024-06-01}
  - {id: x4, between: governments, date: 2024-02-02, answered: Told only.}
offers:
  - {id: y1, kind: temporary_surrender, by: mx-sre, date: 2024-02-01, state: refused,
     state_on: 2024-03-10, law: [protocol-1997/I/2]}
  - {id: y2, kind: voluntary_return, by: {party: p1}, date: 2024-02-01, state: open,
     open_until: 2024-05-31}
  - {id: y3, kind: simplified_extradition, by: {party: p1}}
"""


def exchange(id: str, as_of: str, known_by: str | None = None) -> Passed:
    known = date.fromisoformat(known_by) if known_by else None
    found = negotiation_of(loads(TEXT), as_of=date.fromisoformat(as_of), known_by=known)
    return next(one for one in found.exchanges if one.entry.id == id)


def offer(id: str, as_of: str) -> Offered:
    found = negotiation_of(loads(TEXT), as_of=date.fromisoformat(as_of))
    return next(one for one in found.offers if one.entry.id == id)


def ids(as_of: str, known_by: str | None = None) -> list[str]:
    known = date.fromisoformat(known_by) if known_by else None
    found = negotiation_of(loads(TEXT), as_of=date.fromisoformat(as_of), known_by=known)
    return [one.entry.id for one in found.exchanges]


def test_what_was_asked_waits_until_it_is_answered() -> None:
    before = exchange("x1", "2024-02-09")
    assert before.is_open
    assert before.answered is None
    assert before.waiting is not None
    assert before.waiting.text.en == "30 days"
    after = exchange("x1", "2024-03-01")
    assert not after.is_open
    assert after.answered is not None
    assert after.waiting is None
    assert after.took is not None
    assert after.took.text.es == "51 días"


def test_a_day_known_in_part_gives_two_numbers() -> None:
    waiting = exchange("x2", "2024-03-10").waiting
    assert waiting is not None
    assert (waiting.least, waiting.most) == (10, 38)
    assert waiting.text.es == "de 10 a 38 días"


def test_since_when_is_not_made_up() -> None:
    found = exchange("x3", "2024-07-01")
    assert found.is_open
    assert found.waiting is None


def test_what_nobody_asked_waits_for_nothing() -> None:
    assert not exchange("x4", "2024-07-01").is_open


def test_what_came_or_was_recorded_later_is_left_out() -> None:
    assert ids("2024-01-31") == ["x1", "x3"]
    assert ids("2024-07-01") == ["x1", "x2", "x4", "x3"]
    assert ids("2024-07-01", known_by="2024-05-01") == ["x1", "x2", "x4"]


def test_the_longest_wait_comes_first() -> None:
    found = negotiation_of(loads(TEXT), as_of=date(2024, 2, 20))
    assert [one.entry.id for one in found.open] == ["x1", "x2", "x3"]


def test_who_and_what_it_moved_are_told_in_words() -> None:
    found = exchange("x1", "2024-07-01")
    assert found.from_ is not None
    assert "Relaciones Exteriores" in found.from_.es
    assert found.snag is not None
    assert found.snag.en == "a paper is unclear: page 3"
    assert "MX-PROV: SRE received the formal request" in found.moved[0].en
    assert "2024-04-12" in found.moved[0].es
    by = exchange("x3", "2024-07-01").from_
    assert by is not None
    assert by.en == "Ana Muestra"


# -- offers ----------------------------------------------------------------------------------------


def test_before_it_was_refused_an_offer_was_open() -> None:
    assert offer("y1", "2024-03-09").state == "open"
    assert offer("y1", "2024-03-10").state == "refused"
    assert not offer("y1", "2024-03-10").is_open


def test_an_offer_whose_last_day_is_past_is_not_called_open() -> None:
    assert offer("y2", "2024-05-31").is_open
    late = offer("y2", "2024-06-01")
    assert not late.is_open
    assert late.has_run_out
    assert late.state == "open"  # as the record has it: nobody wrote that it expired


def test_an_offer_without_a_state_is_not_said_to_be_open() -> None:
    assert offer("y3", "2024-06-01").state is None
    assert "not recorded" in offer("y3", "2024-06-01").state_text.en


def test_an_offer_has_the_law_of_its_kind_and_what_it_gives_up() -> None:
    found = offer("y1", "2024-06-01")
    assert found.basis is not None
    assert "treaty-1978/15/2" in found.basis.law
    assert found.basis.confidence(load()) == "doubtful"
    assert [one.id for one in found.named] == ["protocol-1997/I/2"]
    simplified = offer("y3", "2024-06-01").basis
    assert simplified is not None
    assert "speciality" in simplified.gives_up.en
    assert simplified.gives_up_law[0] == "treaty-1978/18"


def test_where_the_law_has_no_basis_it_says_so() -> None:
    basis = offer("y2", "2024-06-01").basis
    assert basis is not None
    assert not basis.has_basis
    assert basis.law == ()
    assert basis.confidence(load()) is None
    assert "Neither the treaty" in basis.says.en


def test_every_kind_has_an_entry_for_each_state_and_every_provision_is_there() -> None:
    assert set(load_offers()) == {(kind, state) for kind in OFFERS for state in ("MX", "US")}
    assert list(check_offers(load())) == []
    assert basis_of("deferral", None) is None
    for one in load_offers().values():
        assert one.says.en != one.says.es
        assert one.gives_up.en != one.gives_up.es


# -- the command -----------------------------------------------------------------------------------


def test_the_command_tells_it_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    told = {}
    for lang in LANGUAGES:
        args = ["negotiation", str(RIO_BRAVO), "--as-of", "2024-08-30", "--lang", lang]
        assert main(args) == 0
        told[lang] = capsys.readouterr().out
    assert "Waits for an answer: 101 days" in told["en"]
    assert "Espera respuesta: 101 días" in told["es"]
    assert "INVENTED" in told["en"]
    assert "art. 18" in told["es"]


def test_the_data_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["negotiation", str(RIO_BRAVO), "--as-of", "2024-08-30", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["open"] == ["x02"]
    assert data["open_offers"] == ["of1"]
    (waiting,) = (one for one in data["exchanges"] if one["id"] == "x02")
    assert waiting["waiting_days"] == {"least": 101, "most": 101}
    assert data["offers"][0]["basis"]["law"][0]["id"] == "treaty-1978/14/2"


def test_undecided_conflicts_end_the_command_with_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conflicts", str(RIO_BRAVO), "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert [(one["id"], one["is_decided"]) for one in data["conflicts"]] == [
        ("cf1", False),
        ("cf2", True),
    ]
    assert main(["conflicts", str(EXAMPLES / "invented-sierra-nevada.yaml")]) == 0
    assert "No source is recorded" in capsys.readouterr().out
