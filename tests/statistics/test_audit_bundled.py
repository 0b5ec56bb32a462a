"""The bundled audits: every figure is in, every verdict stands, and they are found by name."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dedere.cli.main import main
from dedere.errors import InputErrors, NotKnownError
from dedere.statistics import audit as auditing
from dedere.statistics import published
from dedere.statistics.audit import bundled

LIST = Path(__file__).parents[3] / "shared" / "reference" / "figures.md"

VERDICTS = {
    "guide-to-extradition": {"A1": "✓", "A2": "✓", "A3": "?"},
    "transfer-of-fourteen": {
        **{"C1": "✓", "C2": "✓", "C5": "?", "C6": "?", "C7": "?"},
        **{"C3-C4": "✓", "C3-C4-over": "✗"},
    },
    "extraditing-the-truth": {
        **{f"B{n}": "?" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 19, 20, 33, 35, 36, 37)},
        **{f"B{n}": "✓" for n in (16, 17, 18, 25, 27, 29, 34)},
        **{"B26": "✗", "B28": "✗"},
        **{"B12-B14": "✓", "B12-B14-of-150": "✗", "B12-B15": "?"},
        **{"B21-B24": "✓", "B21-B24-of-150": "✗", "B21-B24-sum": "?"},
        **{"B25-B28": "✗", "B25-B28-as-printed": "✗", "B25-B28-cut-off": "✗"},
        **{"B30-B32": "✗", "B30-B32-of-120": "✗", "B29-B32": "✗"},
        **{"B16-B19": "✓", "B25-B28-sum": "✓"},
    },
}
OTHERS = (
    "all-pgr-calderon",
    "us-zeta-2007-2012",
    "nationals-fgr-2007-2012",
    "granted-release-calderon",
)
SIGNS = {"consistent": "✓", "inconsistent": "✗", "undetermined": "?"}


def test_the_verdict_of_every_figure() -> None:
    assert set(bundled.names()) == set(VERDICTS)
    for name, wanted in VERDICTS.items():
        found = {one.item.id: SIGNS[one.verdict] for one in bundled.report(name).findings}
        assert found == wanted


def test_what_the_sets_allow() -> None:
    found = {one.item.id: one.numbers for one in bundled.report("extraditing-the-truth").findings}
    assert found["B12-B14"]["denominators"] == [143]
    assert found["B12-B14"]["counts"] == {"143": [43, 27, 19]}
    assert found["B25-B28"]["denominators"] == [175]
    assert found["B25-B28"]["counts"] == {"175": [140, 15, 14, 6]}
    assert found["B25-B28-as-printed"]["denominators"] == [116, 174, 175]
    assert found["B30-B32"]["denominators"] == []
    assert found["B30-B32-of-120"]["denominators"] == [169]
    assert found["B29-B32"]["found"] == 90.0
    assert "111, 112" in _why("extraditing-the-truth", "B29")
    assert "$41,667" in _why("transfer-of-fourteen", "C3-C4-over")


def _why(name: str, id: str) -> str:
    return next(one.why.en for one in bundled.report(name).findings if one.item.id == id)


@pytest.mark.skipif(not LIST.exists(), reason="the list of figures is not here")
def test_every_figure_of_the_list_is_in() -> None:
    part = LIST.read_text(encoding="utf-8").split("## 1. ")[1].split("\n## 2. ")[0]
    listed = set(re.findall(r"^\| ([ABC][0-9]+) \|", part, re.MULTILINE))
    assert len(listed) > 45
    there = set()
    for name in bundled.names():
        for one in bundled.report(name).findings:
            numbers = re.findall(r"([ABC])([0-9]+)", one.item.id)
            letter = numbers[0][0]
            first, last = int(numbers[0][1]), int(numbers[-1][1])
            there |= {f"{letter}{n}" for n in range(first, last + 1)}
    assert listed - there == set()


def test_everything_is_said_in_both_languages() -> None:
    for name in bundled.names():
        audit = bundled.read(name)
        assert audit.title is not None
        for one in bundled.report(name).findings:
            assert one.item.says is not None, one.item.id
            assert one.item.says.en != one.item.says.es, one.item.id
        english, spanish = (bundled.report(name).lines(lang) for lang in ("en", "es"))
        assert len(english) == len(spanish)
        assert english != spanish


def test_other_numbers_are_those_that_are_published() -> None:
    known = published.load().figures
    calderon = next(one for one in bundled.read("extraditing-the-truth").figures if one.id == "B7")
    values = {one.value.plain() for one in calderon.against}
    assert values == {614, 613, 587, 473, 557}
    assert values == {int(known[id].value) for id in ("all-fgr-calderon", *OTHERS)}
    told = _why("extraditing-the-truth", "B7")
    assert "all countries" in told
    assert "nationals of Mexico" in told


def test_a_published_figure_stands_for_its_number_in_any_audit() -> None:
    text = """
figures:
  - id: x
    stated: 614
    against: [{published: all-fgr-calderon, same_definition: true}]
"""
    assert auditing.audit(auditing.loads(text)).is_consistent
    wrong = text.replace("614", "615")
    assert not auditing.audit(auditing.loads(wrong)).is_consistent
    with pytest.raises(InputErrors, match="'all-fgr-calderon'"):
        auditing.loads(text.replace("all-fgr-calderon", "all-fgr-calderonn"))


def test_bundled_audits_are_listed_and_found_by_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["figures", "bundled", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["audits"]
    assert [one["name"] for one in listed] == list(bundled.names())
    assert sum(one["inconsistent"] for one in listed) == 11
    assert main(["figures", "audit", "guide-to-extradition"]) == 0
    assert main(["figures", "audit", "extraditing-the-truth", "--json"]) == 1
    capsys.readouterr()
    # A file of that name goes first.
    monkeypatch.chdir(tmp_path)
    Path("guide-to-extradition").with_suffix("").write_text("{}", encoding="utf-8")
    assert main(["figures", "audit", "guide-to-extradition"]) == 2
    assert main(["figures", "audit", "no-such-audit"]) == 2


def test_an_unknown_name_offers_the_nearest() -> None:
    with pytest.raises(NotKnownError, match="transfer-of-fourteen"):
        bundled.read("transfer-of-forteen")
