# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""What the study asks beside the codebook: only where the docket shows it."""

from __future__ import annotations

from tests.dockets.coding_by_hand import coded, values

DROPPED = (
    ("21:841(a)(1) and 841(b)(1)(C) Distribution(1)", "60 months BOP"),
    ("18:1001 False Statement(2)", "Dismissed on government's motion"),
    ("21:848 Continuing Criminal Enterprise(3)", "Dismissed on government's motion"),
)


def test_dropped_counts_are_weighed_by_the_ceiling_of_the_law() -> None:
    dropped = values("2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1-3.", counts=DROPPED)[
        "counts_dropped"
    ]
    assert dropped == {"number": 2, "with_effect": 1, "without_effect": 1, "unknown": 0}


def test_where_nothing_stands_or_nothing_was_dropped_nothing_is_said() -> None:
    assert values("2021-02-01 1 INDICTMENT as to Ana Ejemplo (1).")["counts_dropped"] is None


def test_money_is_that_of_an_order_of_forfeiture() -> None:
    line = "2021-06-01 50 PRELIMINARY ORDER OF FORFEITURE as to Ana Ejemplo (1): money judgment of $1,250,000."
    assert values(line)["money_forfeited_usd"] == 1_250_000
    asked = line.replace("PRELIMINARY ORDER OF FORFEITURE", "MOTION for Forfeiture of Property")
    assert values(asked)["money_forfeited_usd"] is None
    assert values(asked)["forfeiture"] is None


def test_a_forfeited_bond_is_no_forfeiture() -> None:
    assert values("2021-06-01 50 ORDER of bond forfeiture as to Ana Ejemplo")["forfeiture"] is False


def test_an_agency_is_named_only_where_it_is() -> None:
    named = values("2021-02-01 1 COMPLAINT as to Ana Ejemplo signed by DEA Special Agent.")
    assert named["investigating_agency"] == ["DEA"]
    assert values("2021-02-01 1 COMPLAINT as to Ana Ejemplo.")["investigating_agency"] is None


def test_prosecutors_are_those_of_the_sheet() -> None:
    assert values("2021-02-01 1 COMPLAINT as to Ana Ejemplo.")["prosecutors"] == ["Rosa Fiscal"]


def test_victims_charged_and_mentioned_are_two_things() -> None:
    charged = values(
        "2021-02-01 1 INDICTMENT as to Ana Ejemplo (1).", counts=(("18:1201 Kidnapping(1)", ""),)
    )
    assert charged["victims"] == {"mentioned": None, "charged": True}
    mentioned = values(
        "2021-06-01 50 VICTIM IMPACT STATEMENT as to Ana Ejemplo.",
        counts=(("21:841(a)(1) Distribution(1)", ""),),
    )
    assert mentioned["victims"] == {"mentioned": True, "charged": False}


def test_words_of_rank_and_office_are_quoted_with_the_doubt_whose_they_are() -> None:
    found = coded(
        "2021-06-01 50 Minute Entry: Sentencing as to Ana Ejemplo held. Court applies leadership role enhancement."
    )
    assert found.variables["rank_words"] == ["leadership role"]
    assert any(note.variable == "rank_words" for note in found.notes)
    assert found.variables["official"] is None
