"""The synthetic collection, counted again from its CSV files by code that knows nothing of it."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.cli.main import main
from dedere.errors import InputErrors
from dedere.statistics import tables
from dedere.statistics.audit import Verdict, bundled
from dedere.statistics.synthetic import make, margins
from dedere.statistics.synthetic.lots import Lots
from dedere.statistics.synthetic.margins import read
from dedere.statistics.synthetic.writing import write

Row = dict[str, str]
NAMES = ("persons", "counts", "harms", "requests", "request_offenses")
BENEFITS = ("benefit_sentence", "benefit_counts", "benefit_probation", "benefit_other")
DRUGS = ("drug_trafficking", "money_laundering", "continuing_enterprise")
OTHER_DRUGS = ("drug_possession", "drug_other")
VIOLENT = ("homicide", "kidnapping", "torture", "assault")
FOUR = ("drugs", "homicide", "criminal_association", "money_laundering")


@cache
def rows(seed: int) -> dict[str, list[Row]]:
    with TemporaryDirectory() as folder:
        write(make(seed), Path(folder), "csv")
        found = {}
        for name in NAMES:
            with (Path(folder) / f"{name}.csv").open(encoding="utf-8", newline="") as file:
                found[name] = list(csv.DictReader(file))
        return found


def printed(count: int, of: int, places: int) -> str:
    share = Decimal(100 * count) / Decimal(of)
    return str(share.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def share(seed: int, table: str, yes: Callable[[Row], bool], places: int = 0) -> str:
    found = rows(seed)[table]
    return printed(sum(map(yes, found)), len(found), places)


def granted(seed: int, first: str, last: str) -> int:
    return sum(
        one["outcome"] == "granted" and first <= one["decided_on"] <= last
        for one in rows(seed)["requests"]
    )


SEEDS = (0, 1, 20_221_231)
PINNED = [127, 86, 885, 778, 689, 904]
PINNED_ORDER = [2, 0, 4, 6, 3, 1, 5, 7]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_published_is_printed_again(seed: int) -> None:
    persons, harms = rows(seed)["persons"], rows(seed)["harms"]
    assert len(persons) == 150
    routes = Counter(one["route"] for one in persons)
    assert routes == {
        "extradited": 103,
        "arrested_us": 36,
        "detained_abroad": 10,
        "came_freely": 1,
    }
    for route, said in (("extradited", "69"), ("arrested_us", "24"), ("detained_abroad", "7")):
        assert printed(routes[route], 150, 0) == said
    assert share(seed, "persons", lambda one: one["plea"] == "agreement") == "80"
    assert share(seed, "persons", lambda one: one["plea"] == "pretrial") == "8"
    agreed = [one for one in persons if one["plea"] == "agreement"]
    helped = sum(any(one[name] == "true" for name in BENEFITS) for one in agreed)
    assert printed(helped, len(agreed), 0) == "93"
    officials = [one for one in persons if one["official"] == "true"]
    assert len(officials) == 8
    assert sum(one["plea"] == "agreement" for one in officials) == 4
    assert len({one["case"] for one in harms if one["sentenced"] == "true"}) == 3
    assert share(seed, "counts", lambda one: one["class"] == "drug_trafficking") == "59"
    assert share(seed, "counts", lambda one: one["class"] == "money_laundering") == "17"
    assert share(seed, "counts", lambda one: one["class"] == "continuing_enterprise", 1) == "9.7"
    assert share(seed, "counts", lambda one: one["class"] in VIOLENT) == "6"
    for court, said in (("casd", "30.1"), ("txnd", "18.9"), ("txwd", "13.3")):
        assert share(seed, "requests", lambda one, c=court: one["court"] == c, 1) == said  # type: ignore[misc]
    four = {one["request"] for one in rows(seed)["request_offenses"] if one["class"] in FOUR}
    assert printed(len(four), len(rows(seed)["requests"]), 0) == "75"
    assert granted(seed, "1995-01-01", "2000-11-30") == 6 * 20
    assert granted(seed, "2000-12-01", "2006-11-30") == 241
    assert granted(seed, "2006-12-01", "2012-11-30") == 615
    assert granted(seed, "2012-12-01", "2018-11-30") == 421
    assert granted(seed, "2018-12-01", "2022-12-31") == 241


@pytest.mark.parametrize("seed", SEEDS)
def test_what_cannot_be_met_has_the_nearest_count(seed: int) -> None:
    persons = rows(seed)["persons"]
    kinds = Counter(one["plea"] or one["plea__missing"] for one in persons)
    assert kinds == {"agreement": 120, "not_guilty": 13, "pretrial": 12, "sealed_document": 5}
    agreed = [one for one in persons if one["plea"] == "agreement"]
    sums = [sum(one[name] == "true" for one in agreed) for name in BENEFITS]
    assert sums == [104, 3, 1, 4]
    for of, wanted, counts in ((150, ("8.6", "3.4"), (13, 5)), (120, ("86.4", "2.4", "1.2"), sums)):
        for said, count in zip(wanted, counts, strict=False):
            assert said not in {printed(number, of, 1) for number in range(of + 1)}
            exact = Decimal(said) * of / 100
            assert abs(count - exact) == min(abs(number - exact) for number in range(of + 1))


def test_no_smaller_number_of_counts_could_be() -> None:
    """165 is the least of 150 or more that prints the four and leaves each person a drug count."""

    def fits(of: int) -> bool:
        ranges = [
            [count for count in range(of + 1) if printed(count, of, places) == said]
            for said, places in (("59", 0), ("17", 0), ("9.7", 1), ("6", 0))
        ]
        if not all(ranges) or sum(found[0] for found in ranges) > of:
            return False
        # What is not violent may be about drugs.
        return of - ranges[3][0] >= 150

    assert next(of for of in range(150, 1000) if fits(of)) == 165


# -- links ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_every_row_says_that_it_is_synthetic(seed: int) -> None:
    for name, found in rows(seed).items():
        assert found, name
        assert {one["synthetic"] for one in found} == {"true"}
        assert {one["origin"] for one in found} == {f"synthetic, seed {seed}"}
        keys = ("case", "request")
        assert all(one[key].startswith("SYN-") for one in found for key in keys if key in one)


@settings(max_examples=8)
@given(st.integers(0, 2**63 - 1))
def test_links_hold_for_any_seed(seed: int) -> None:
    found = rows(seed)
    persons = {one["case"]: one for one in found["persons"]}
    requests = {one["person"]: one for one in found["requests"] if one["person"]}
    counts: dict[str, list[Row]] = {}
    for one in found["counts"]:
        counts.setdefault(one["case"], []).append(one)
    for case, one in persons.items():
        sealed = one["sealed"] == "true"
        assert sealed == (one["plea"] == "")
        assert (one["plea__missing"] == "sealed_document") == sealed
        for name in BENEFITS:
            if one["plea"] == "agreement":
                assert one[name] in ("true", "false")
            else:
                kind = "sealed_document" if sealed else "not_applicable"
                assert (one[name], one[f"{name}__missing"]) == ("", kind)
        assert sum(one[name] == "true" for name in BENEFITS) <= 1
        assert any(count["class"] in (*DRUGS, *OTHER_DRUGS) for count in counts[case])
        if sealed:
            assert one["official"] == "false"
            assert {count["outcome__missing"] for count in counts[case]} == {"sealed_document"}
        if one["benefit_counts"] == "true":
            dropped = [count for count in counts[case] if count["outcome"] == "dismissed"]
            assert {"none"} <= {count["effect_on_prison"] for count in dropped}
        assert (one["person"] in requests) == (one["route"] == "extradited")
        if one["person"] in requests:
            asked = requests[one["person"]]
            assert (asked["outcome"], asked["court"]) == ("granted", one["court"])
            days = [one["indicted_on"], *(asked[f"{name}_on"] for name in _STEPS)]
            assert days == sorted(days)
            assert asked["surrendered_on"] <= (one["plea_on"] or "9999")
    until = "2022-12-31"
    for table in found.values():
        for row in table:
            for name, cell in row.items():
                if name.endswith("_on") or name.startswith("held_"):
                    assert name.endswith("__missing") or cell <= until
    standing = {one["victims"] for one in found["harms"] if one["sentenced"] == "true"}
    assert standing == {"us_citizen", "us_police", "us_diplomat"}
    for one in found["harms"]:
        assert one["mentioned"] == "true"
        assert one["charged"] == "true" or one["sentenced"] != "true"
        violent = any(count["class"] in VIOLENT for count in counts[one["case"]])
        assert violent == (one["charged"] == "true")
    early = [
        one["request"]
        for one in found["requests"]
        if one["outcome"] == "granted" and one["decided_on"] <= "2000-11-30"
    ]
    about_drugs = {one["request"] for one in found["request_offenses"] if one["class"] == "drugs"}
    assert (len(early), sum(one in about_drugs for one in early)) == (120, 119)
    courts = Counter(one["court"] for one in found["requests"])
    assert [court for court, _ in courts.most_common(3)] == ["casd", "txnd", "txwd"]


_STEPS = ("requested", "decided", "surrendered")


def test_the_span_of_the_study_is_kept() -> None:
    first = min(one["indicted_on"] for one in rows(1)["persons"])
    years = 2022 - date.fromisoformat(first).year + 1
    assert years == 24


# -- seeds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_the_same_seed_gives_the_same_bytes_and_another_does_not(form: str, tmp_path: Path) -> None:
    for name, seed in (("one", "5"), ("again", "5"), ("other", "6")):
        asked = ["stats", "synthetic", "-o", str(tmp_path / name), "--seed", seed]
        assert main([*asked, "--format", form]) == 0
    for table in NAMES:
        one, again, other = (
            (tmp_path / name / f"{table}.{form}").read_bytes() for name in ("one", "again", "other")
        )
        assert one == again
        assert one != other


def test_seeds_change_who_is_what_and_not_how_many() -> None:
    def who(seed: int) -> list[str]:
        return [one["route"] + one["plea"] for one in rows(seed)["persons"]]

    def how_many(seed: int) -> list[tuple[int, int | None]]:
        return [(one.count, one.of) for one in make(seed).counted]

    assert who(1) != who(2)
    assert how_many(1) == how_many(2)


def test_draws_stay_what_they_are_for_good() -> None:
    """With another version of NumPy, too: a seed that was published must give the same rows."""
    lots = Lots(1)
    assert [lots.below(1000) for _ in range(6)] == PINNED
    assert Lots(1).shuffled(range(8)) == PINNED_ORDER


def test_no_order_is_favored() -> None:
    lots = Lots(7)
    seen = Counter(tuple(lots.shuffled("abcd")) for _ in range(24_000))
    assert len(seen) == len(list(permutations("abcd")))
    # Chi-square with 23 degrees of freedom: 49.7 is passed once in a thousand times.
    assert sum((count - 1000) ** 2 / 1000 for count in seen.values()) < 49.7


def test_no_number_is_favored_where_the_range_does_not_divide() -> None:
    lots = Lots(3)
    seen = Counter(lots.below(3) for _ in range(30_000))
    assert all(abs(seen[number] - 10_000) < 400 for number in range(3))
    # Of three quarters of all raw numbers, the first third would be drawn half of the time.
    large = 3 * 2**62
    first = sum(lots.below(large) < 2**62 for _ in range(6_000))
    assert abs(first - 2_000) < 200
    with pytest.raises(ValueError, match="nothing"):
        lots.below(0)
    with pytest.raises(ValueError, match="3 of 2"):
        lots.chosen("ab", 3)


# -- margins as data -----------------------------------------------------------------------------


def test_every_published_figure_is_a_margin_or_says_why_not() -> None:
    found = margins()
    audit = bundled.read(found.audit)
    ids = {one.id for one in audit.figures}
    for one in audit.sets:
        if "-of-" not in one.id and "-as-" not in one.id and "-cut-" not in one.id:
            first, last = one.id.split("-")
            ids |= {f"B{n}" for n in range(int(first[1:]), int(last[1:]) + 1)}
    there = [one.id for one in found.margins] + [one.id for one in found.left_out]
    assert sorted(there) == sorted(ids)


def test_what_is_met_is_what_the_arithmetic_says() -> None:
    unmet = {one.margin.id for one in make(1).counted if not one.is_met}
    assert unmet == {"B26", "B28", "B30", "B31", "B32"}
    assert unmet == {one.id for one in margins().margins if one.why is not None}


def test_what_no_table_can_meet_is_inconsistent_in_the_audit() -> None:
    found = {one.item.id: one.verdict for one in bundled.report(margins().audit).findings}
    assert len(margins().clashes) == 6
    for one in margins().clashes:
        assert found[one.audit] is Verdict.INCONSISTENT


WRONG = """
audit: x
margins:
  - {id: a, says: {en: a, es: á}, table: persons, count: 13, of: 150, share: 8.6}
  - {id: b, says: {en: b, es: be}, table: t, count: 12, of: 150, share: 8, why: {en: n, es: ñ}}
  - {id: c, says: {en: c, es: ce}, table: persons, count: 12, share: 8}
  - {id: d, says: {en: d, es: de}, table: persons}
"""


def test_a_margin_that_tells_what_is_not_so_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "margins.yaml"
    path.write_text(WRONG, encoding="utf-8")
    with pytest.raises(InputErrors) as caught:
        read(path)
    lines = [one.place.line for one in caught.value.problems]
    assert lines == [4, 5, 6, 7]


def test_statistics_give_the_published_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "c")
    assert main(["stats", "synthetic", "-o", out]) == 0
    capsys.readouterr()

    def asked(name: str) -> dict[str, tuple[int, int, float]]:
        assert main(["stats", name, "--from", out, "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert any("nvented" in one for one in answer["warnings"])
        keys = ("count", "of", "if_sealed_all_no")
        return {one["group"]: tuple(one[key] for key in keys) for one in answer["rows"]}

    assert sorted(count for count, _, _ in asked("surrender_route").values() if count) == [
        1,
        10,
        36,
        103,
    ]
    # The summary has the sealed in its whole: 80 % of 150.
    assert (120, 145, 0.8) in asked("plea").values()
    assert [(count, of) for count, of, _ in asked("plea_any_benefit").values()] == [(112, 120)]
    assert (4, 8, 0.5) in asked("officials_plea").values()
    granted = [count for count, _, _ in asked("grants_by_administration_mexico").values()]
    assert [one for one in granted if one] == [120, 241, 615, 421, 241]
    assert [(count, of) for count, of, _ in asked("four_classes_by_request").values()] == [
        (1275, 1700)
    ]
    courts = list(asked("requests_by_court").items())[:3]
    assert [(court, f"{100 * count / of:.1f}") for court, (count, of, _) in courts] == [
        ("casd", "30.1"),
        ("txnd", "18.9"),
        ("txwd", "13.3"),
    ]


# -- files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_the_folder_is_read_back_as_it_was(form: str, tmp_path: Path) -> None:
    assert main(["stats", "synthetic", "-o", str(tmp_path / "c"), "--format", form]) == 0
    found, made = tables.read([tmp_path / "c"]), make(1).collection
    assert set(found.tables) == set(made.tables)
    assert found.synthetic
    for name, frame in made.tables.items():
        assert found.tables[name].to_dicts() == frame.to_dicts()


def test_the_note_is_printed_and_lies_beside_the_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "c")
    assert main(["stats", "synthetic", "-o", out, "--lang", "es"]) == 0
    told = capsys.readouterr().out
    assert "✗ B26" in told
    assert "13 de 150 = 8.67 %, publicado 8.6 %" in told
    assert "Sintético" in told
    assert (
        told.split("\nEscrito")[0].strip()
        == (tmp_path / "c/LEEME.md").read_text(encoding="utf-8").strip()
    )
    assert main(["stats", "synthetic", "-o", out, "--json"]) == 0
    note = json.loads(capsys.readouterr().out)
    assert note["synthetic"] is True
    assert len([one for one in note["margins"] if one["met"]]) == 24
    assert {one["audit"] for one in note["clashes"]} == {one.audit for one in margins().clashes}
    assert json.loads((tmp_path / "c/margins.json").read_text(encoding="utf-8"))["seed"] == 1


def test_nothing_else_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "persons.csv").write_text("case\nreal\n", encoding="utf-8")
    assert main(["stats", "synthetic", "-o", str(tmp_path)]) == 2
    assert [one.name for one in tmp_path.iterdir()] == ["persons.csv"]
    fresh = tmp_path / "c"
    assert main(["stats", "synthetic", "-o", str(fresh), "--format", "csv"]) == 0
    (fresh / "mine.txt").write_text("kept", encoding="utf-8")
    assert main(["stats", "synthetic", "-o", str(fresh), "--format", "parquet"]) == 0
    # One form of each table, or it would be counted twice; and what is not ours is left alone.
    assert sorted(one.name for one in fresh.iterdir()) == sorted(
        [f"{name}.parquet" for name in NAMES]
        + ["README.md", "LEEME.md", "margins.json", "mine.txt"]
    )
    assert main(["stats", "synthetic", "-o", str(fresh), "--format", "xlsx"]) == 2
    assert main(["stats", "synthetic", "-o", str(fresh), "--seed", "-1"]) == 2
    capsys.readouterr()
