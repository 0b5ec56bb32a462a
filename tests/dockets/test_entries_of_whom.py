# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""Whom an entry is about, where it does not say *as to*."""

from __future__ import annotations

import pytest

from dedere.dockets.entries import parse
from dedere.dockets.entries.hits import Concern, concern_at
from dedere.dockets.entries.people import People
from dedere.dockets.model import Attorney, Party
from tests.dockets.rows import entry

ANA = Party("Ana Ejemplo", "Defendant", 1, attorneys=(Attorney("Luis Inventado"),))
PEOPLE = People([ANA, Party("USA", "Plaintiff")])

OTHERS = (
    "ARREST of defendant Abel Duarte (2) and Leticia Galvan (4). Initial appearance held.",
    "Arrest of Yunior Batista",
    "Plea entered by Yunior Batista (2) Guilty as to Count 1.",
    "Sentencing held on 3/1/2021 for Yunior Batista (2), Count 1: 12 months.",
    "MOTION for Compassionate Release by Yunior Batista",
    "NOTICE OF APPEAL by Yunior Batista (2) re 40 Judgment",
    "MOTION by USA to unseal for the limited purpose of extradition of Benigno Carrasco (3)",
    "NOTICE that Yunior Batista was extradited from Mexico",
    "Minute Entry: Yunior Batista pleaded guilty.",
)
HIS = (
    "ARREST of Ana Ejemplo",
    "Plea entered by Ana Ejemplo (1) Guilty as to Count 1.",
    "MOTION for Compassionate Release by Ana Ejemplo",
    "MOTION to Withdraw as Attorney by Luis Inventado",
    "MOTION to Seal by USA",
    "Minute Entry: counsel Luis Inventado present. Defendant pleads guilty to Count 1.",
    "CONSENT PRELIMINARY ORDER OF FORFEITURE AS TO SPECIFIC PROPERTY/MONEY JUDGMENT as to Ana Ejemplo",
    "MOTION to Sever by Yunior Batista (2) as to Ana Ejemplo (1), Yunior Batista (2)",
    "Minute Entry: Jury Trial held. Jury returns verdict of guilty. Bond continued.",
)  # fmt: skip


def concern_of_the_end(text: str) -> Concern:
    parsed = parse(entry(text), PEOPLE)
    place = PEOPLE.place(ANA)
    assert place is not None
    return concern_at(parsed, len(parsed.text) - 4, len(parsed.text), place)


@pytest.mark.parametrize("text", OTHERS)
def test_what_names_only_another_is_not_about_him(text: str) -> None:
    assert concern_of_the_end(text) is Concern.NO


@pytest.mark.parametrize("text", HIS)
def test_what_names_him_or_nobody_is_about_him(text: str) -> None:
    assert concern_of_the_end(text) is not Concern.NO
