"""The rules of a federal prosecution: there, cited as lawyers do, and honest about their source."""

from __future__ import annotations

import pytest

from dedere.law import load
from dedere.law.language.provisions import KNOWN
from dedere.law.united_states import criminal_rules

CITED = {
    "us/frcrp/3": "Fed. R. Crim. P. 3",
    "us/frcrp/5/c/3": "Fed. R. Crim. P. 5(c)(3)",
    "us/frcrp/5.1": "Fed. R. Crim. P. 5.1",
    "us/frcrp/32.1": "Fed. R. Crim. P. 32.1",
    "us/frcrp/48/a": "Fed. R. Crim. P. 48(a)",
    "us/18-usc/3142/e": "18 U.S.C. § 3142(e)",
    "us/18-usc/3582/c/1/A": "18 U.S.C. § 3582(c)(1)(A)",
    "us/28-usc/2255": "28 U.S.C. § 2255",
    "us/frap/4/b/1/A": "Fed. R. App. P. 4(b)(1)(A)",
}
_SECTIONS = tuple(f"us/18-usc/{number}" for number in (3142, 3161, 3553, 3582, 3583, 3605))
OURS = [
    provision
    for id, provision in load().provisions.items()
    if id.startswith(("us/28-usc/2255", "us/frap/4/b", *_SECTIONS))
    or (id.startswith("us/frcrp/") and id.split("/")[2] != "1")
]


@pytest.mark.parametrize("id", sorted(CITED))
def test_they_are_cited_as_lawyers_cite_them(id: str) -> None:
    assert load().provision(id).citation.en == CITED[id]


def test_what_was_not_read_is_never_called_verified() -> None:
    assert len(OURS) > 60
    assert {provision.confidence for provision in OURS} == {KNOWN}
    assert not [provision.id for provision in OURS if provision.sources]


def test_they_are_text_and_decide_nothing() -> None:
    assert not [rule.id for provision in OURS for rule in provision.rules]


def test_each_is_told_in_both_languages() -> None:
    for provision in OURS:
        assert provision.paraphrase.en.endswith(".")
        assert provision.paraphrase.es.endswith(".")
        assert provision.paraphrase.en != provision.paraphrase.es


def test_later_changes_have_their_day() -> None:
    days = {id: str(load().provision(id).in_force_from) for id in (
        "us/frcrp/5/d/1/F", "us/frcrp/35/a", "us/frcrp/5.1/c", "us/28-usc/2255/f",
    )}  # fmt: skip
    assert days == {
        "us/frcrp/5/d/1/F": "2014-12-01",
        "us/frcrp/35/a": "2009-12-01",
        "us/frcrp/5.1/c": "2009-12-01",
        "us/28-usc/2255/f": "1996-04-24",
    }


def test_the_folder_says_what_it_is() -> None:
    assert "text only" in (criminal_rules.__doc__ or "")
