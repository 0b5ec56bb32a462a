# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""What must never be proposed without plain words: extradited, surrendered, cooperation, sealed."""

from __future__ import annotations

import pytest

from tests.dockets.coding_by_hand import values

BASE = """
2021-01-05 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.
2021-01-20 5 Minute Entry: Initial Appearance as to Ana Ejemplo held on 1/20/2021.
2021-03-01 20 SEALED MOTION by USA as to Ana Ejemplo
"""

NOT_EXTRADITED = (
    "ORDER as to Ana Ejemplo: co-conspirators were extradited from Colombia.",
    "NOTICE by USA as to Ana Ejemplo that Luis Otro was extradited from Mexico",
    "Minute Entry: Status Conference as to Ana Ejemplo held on 2/5/2021. Two defendants were extradited from Mexico last week.",
    "ORDER as to Ana Ejemplo. Defendant shall be extradited from Mexico before trial.",
    "Minute Entry as to Ana Ejemplo: Government witness extradited from Colombia testified.",
    "ORDER denying motion as to Ana Ejemplo: defendant argues that she was extradited from Spain in violation of the treaty.",
    "Arrest of Ana Ejemplo on extradition warrant from Canada",
    "ORDER EXTRADITION of Ana Ejemplo to Mexico",
    "LETTER by Ana Ejemplo re: extradition from Colombia",
    "TRANSCRIPT of extradition hearing",
    "Defendant Ana Ejemplo waived extradition from Nevada.",
    "Minute Entry: Detention Hearing as to Ana Ejemplo held. Government proffers that defendant fled and had to be extradited from Peru in a prior case.",
)


@pytest.mark.parametrize("entry", NOT_EXTRADITED)
def test_nobody_is_called_extradited_without_plain_words(entry: str) -> None:
    route = values(f"{BASE}2021-04-05 30 {entry}")["came_before_court"]
    assert route is None or route["value"] != "extradited"


EXTRADITED = (
    "Arrest of Ana Ejemplo upon her extradition from Mexico.",
    "ARREST of Ana Ejemplo, extradited from Colombia on 1/19/2021.",
    "Minute Entry: Initial Appearance as to Ana Ejemplo held on 1/20/2021. Defendant was extradited from the Republic of Colombia and arrived on 1/19/2021.",
    "Minute Order: Initial Appearance as to Ana Ejemplo held on 1/20/2021. Date of Arrest or Surrender: 1/19/2021 (extradited from Spain).",
)


@pytest.mark.parametrize("entry", EXTRADITED)
def test_plain_words_of_extradition_are_met(entry: str) -> None:
    lines = f"2021-01-05 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n2021-01-20 5 {entry}"
    assert values(lines)["came_before_court"]["value"] == "extradited"


NO_COOPERATION = (
    "ORDER granting 20 Sealed Motion as to Ana Ejemplo (1)",
    "MOTION for Departure 5K2.13 by Ana Ejemplo",
    "Minute Entry: Sentencing as to Ana Ejemplo held on 2/5/2021. Defense motion for 5K1.1 departure denied as government has not moved.",
    "Minute Entry: Sentencing as to Ana Ejemplo held. Government advises it may file a Rule 35 motion.",
    "MOTION to Compel government to file Rule 35(b) motion by Ana Ejemplo",
    "ORDER denying 30 MOTION to Reduce Sentence under Rule 35 as to Ana Ejemplo",
    "PLEA AGREEMENT with cooperation as to Ana Ejemplo",
    "NOTICE of Intent not to file 5K1.1 by USA as to Ana Ejemplo",
    "MOTION for Extension of Time to file Rule 35 motion by USA as to Ana Ejemplo",
    "MOTION to Continue Sentencing to permit 5K1.1 consideration by USA as to Ana Ejemplo",
    "RESPONSE to Motion for Rule 35 by USA as to Ana Ejemplo",
    "SUPPLEMENT to plea agreement re substantial assistance (sealed) as to Ana Ejemplo",
    "MOTION in Limine to exclude reference to 5K1.1 motion of witness by Ana Ejemplo",
    "MOTION for Discovery of 5K1.1 letters of cooperating witnesses by Ana Ejemplo",
    "MOTION to hold Rule 35(b) in abeyance by USA as to Ana Ejemplo",
    "MOTION to Correct Sentence under Rule 35(a) by USA as to Ana Ejemplo",
    "ORDER granting 40 Motion for 5K1.1 Departure as to Luis Otro (2)",
)


@pytest.mark.parametrize("entry", NO_COOPERATION)
def test_nobody_is_called_a_cooperator_without_plain_words(entry: str) -> None:
    kinds = {one["type"] for one in values(f"{BASE}2021-04-05 30 {entry}")["reduction"] or ()}
    assert not kinds & {"5k1", "rule35b"}


COOPERATION = (
    ("ORDER granting 20 Motion for Reduction of Sentence pursuant to Rule 35(b) as to Ana Ejemplo (1)", "rule35b", "2021-03-01"),
    ("ORDER granting 20 Sealed Motion for Downward Departure under 5K1.1 as to Ana Ejemplo (1)", "5k1", "2021-03-01"),
    ("Minute Entry: Sentencing as to Ana Ejemplo held on 4/5/2021. Court grants the government's 5K1.1 motion.", "5k1", "2021-04-05"),
    ("Minute Entry: Sentencing as to Ana Ejemplo held on 4/5/2021. Government's motion pursuant to U.S.S.G. 5K1.1 heard and granted.", "5k1", "2021-04-05"),
)  # fmt: skip


@pytest.mark.parametrize(("entry", "kind", "day"), COOPERATION)
def test_a_motion_under_seal_is_named_by_what_decides_it(entry: str, kind: str, day: str) -> None:
    (one,) = values(f"{BASE}2021-04-05 30 {entry}")["reduction"]
    assert (one["type"], one["by"], one["outcome"]) == (kind, "USA", "granted")
    assert one["date"].isoformat() == day


NOT_SURRENDERED = (
    "ORDER as to Ana Ejemplo: defendant shall surrender to the US Marshal on 3/1/2021.",
    "Minute Entry: Sentencing held as to Ana Ejemplo; voluntary surrender allowed.",
    "MOTION to extend voluntary surrender date by Ana Ejemplo",
    "Defendant surrendered passport to the court as to Ana Ejemplo",
    "Minute Entry: Bond hearing as to Ana Ejemplo held. Firearms surrendered to FBI.",
    "NOTICE of surrender of collateral by surety",
    "Minute Entry: Initial Appearance as to Ana Ejemplo held. Defense states that defendant offered to voluntarily surrender but was arrested.",
    "Passport surrendered to the court",
)


@pytest.mark.parametrize("entry", NOT_SURRENDERED)
def test_nobody_is_called_surrendered_without_plain_words(entry: str) -> None:
    lines = (
        "2021-01-05 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
        f"2021-01-20 30 {entry}\n"
        "2021-01-20 31 Minute Entry: Initial Appearance as to Ana Ejemplo held on 1/20/2021."
    )
    assert values(lines)["came_before_court"]["value"] != "surrendered"


NOT_SEALED = (
    "ORDER as to Ana Ejemplo: exhibits to be placed in a sealed envelope.",
    "Minute Entry: Jury Trial as to Ana Ejemplo held. Jury returns sealed verdict.",
    "MOTION for sealed bids by USA",
    "NOTICE of Seal Team testimony by USA as to Ana Ejemplo",
    "STANDING ORDER as to Ana Ejemplo: presentence reports shall be filed under seal",
    "ORDER as to Ana Ejemplo: any 5K motion must be filed under seal",
    "EXHIBIT LIST: sealed bag of cocaine as to Ana Ejemplo",
    "NOTICE: documents containing minors' names must be filed under seal",
    "SCHEDULING ORDER as to Ana Ejemplo. Ex parte motions shall be filed under seal.",
    "PROTECTIVE ORDER as to Ana Ejemplo. Any party may move that materials be sealed.",
    "NOTICE TO COUNSEL as to Ana Ejemplo: To request sealing, file a motion to seal.",
    "ORDER FOR PRESENTENCE INVESTIGATION as to Ana Ejemplo. Objections shall be filed as sealed documents.",
    "SEALED DOCUMENT as to Luis Otro (2)",
)


@pytest.mark.parametrize("entry", NOT_SEALED)
def test_nothing_is_called_sealed_without_plain_words(entry: str) -> None:
    first = "2021-01-05 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
    assert not values(f"{first}2021-04-05 30 {entry}")["sealing"]["any"]
