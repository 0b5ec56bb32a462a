"""The notice to prisoner and family: in both languages, each sentence under law that is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dedere.cli.main import main
from dedere.law import load
from dedere.transfers.notice import SECTIONS, Direction, notice, notice_in_both

DAY = date(2026, 11, 22)


def test_every_sentence_stands_under_a_provision_that_is_there() -> None:
    known = load().provisions
    for part in SECTIONS:
        for one in part.statements:
            assert one.law
            for id in one.law:
                assert id in known, id


@pytest.mark.parametrize("direction", ["US", "MX"])
def test_it_says_that_consent_can_be_withdrawn_only_until_it_is_verified(
    direction: Direction,
) -> None:
    said = " ".join(notice(direction, "en", DAY).sentences())
    assert "Until then you may change your mind." in said
    assert "18 U.S.C. § 4100(b)" in said


def test_what_is_only_known_says_so() -> None:
    sentences = list(notice("US", "en", DAY).sentences())
    fixed = next(one for one in sentences if "has a fixed length" in one)
    assert "known, not verified" in fixed  # article IV(6) was not read
    domicile = next(one for one in sentences if "domiciliary" in one)
    assert "not verified" not in domicile


def test_each_direction_has_its_own_way() -> None:
    home = " ".join(notice("US", "es", DAY).sentences())
    back = " ".join(notice("MX", "es", DAY).sentences())
    assert "encargado de caso" in home
    assert "encargado de caso" not in back
    assert "45 días" in back
    assert "45 días" not in home


def test_the_page_holds_both_languages_the_own_one_first() -> None:
    page = notice_in_both("US", DAY, html=True)
    assert page.index("Su consentimiento") < page.index("Your consent")
    assert page.count("<main>") == page.count("</main>") == 1
    assert '<div lang="en"' in page
    back = notice_in_both("MX", DAY, html=True)
    assert back.index("Your consent") < back.index("Su consentimiento")


def test_the_command_writes_it_and_refuses_what_it_cannot_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "notice.html"
    assert main(["transfer", "notice", "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert main(["transfer", "notice", "--out", str(tmp_path / "notice.pdf")]) == 2
    assert ".html or .md" in capsys.readouterr().err
    assert main(["transfer", "notice", "--sentenced-in", "CA"]) == 2
