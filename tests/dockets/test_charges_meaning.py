"""What a charge means: form, level, class, family of the Appendix, longest term."""

from datetime import date

import pytest

from dedere.dockets.charges import CLASSES, Group, read_count
from dedere.dockets.charges.table import table, wordings
from dedere.law.facts.appendix import FAMILIES


@pytest.mark.parametrize(
    ("string", "attempt", "conspiracy"),
    [
        ("18:371 - Conspiracy(1)", False, True),
        ("18:371(1)", False, True),
        ("18:1956(h)(1)", False, True),
        ("18:1962(d) RICO(1)", False, True),
        ("18:924(o)(1)", False, True),
        ("18:1201(c) KIDNAPPING(1)", False, True),
        ("18:1117(1)", False, True),
        ("21:846 - Conspiracy to Distribute Cocaine(1)", False, True),
        ("21:846 - Attempt to Possess Cocaine(1)", True, False),
        ("21:963 - Attempted Importation of Marijuana(1)", True, False),
        ("18:1349 CONSPIRACY TO COMMIT WIRE FRAUD(1)", False, True),
        # The section punishes both, and the words tell neither or both: nothing is said.
        ("21:846(1)", None, None),
        ("21:963=CI.F ATTEMPT/CONSPIRACY - IMPORT(1)", None, None),
        ("18:1349.F ATTEMPT AND CONSPIRACY TO COMMIT MAIL FRAUD(1)", None, None),
        ("18:371 and 21:846(1)", False, True),
        ("18:1113 ATTEMPTED MURDER(1)", True, False),
        ("8:1326 ATTEMPTED REENTRY(1)", True, False),
        ("Conspiracy to import", False, True),
        ("18:1343 WIRE FRAUD(1)", False, False),
        ("18:2251(a) and (e) SEXUAL EXPLOITATION(1)", False, False),
    ],
)
def test_attempt_and_conspiracy(string: str, attempt: bool | None, conspiracy: bool | None) -> None:
    charge = read_count(string)
    assert (charge.attempt, charge.conspiracy) == (attempt, conspiracy)


@pytest.mark.parametrize(
    ("string", "aiding"),
    [
        ("21:952, 960; 18:2 - Importation of Heroin; Aiding and Abetting(1)", True),
        ("18:1341.F, 2 - FRAUDS; aid & abet(1)", True),
        ("MAIL FRAUD AND AIDING AND ABETTING(1)", True),
        ("8:1324(a)(1)(A)(v)(II) TRANSPORTING(1)", True),
        ("18:1343 WIRE FRAUD(2)", False),
        ("18:1343 - Wire Fraud(1-2)", False),
    ],
)
def test_aiding(string: str, aiding: bool) -> None:
    assert read_count(string).aiding is aiding


@pytest.mark.parametrize(
    ("string", "level"),
    [
        ("18:371.F CONSPIRACY(1)", "felony"),
        ("18:1361.M PROPERTY(1)", "misdemeanor"),
        ("18:641.P PROPERTY(1)", "petty"),
        ("18:371F(1)", None),
        ("8:1325 - Illegal Entry (Misdemeanor)(1)", "misdemeanor"),
        ("8:1326 - Reentry (Felony)(1)", "felony"),
        ("18:922(g)(1) FELON IN POSSESSION(1)", None),
        ("18:4 MISPRISION OF A FELONY AND OTHER ACTS(1)", None),
    ],
)
def test_the_level_is_told_only_where_it_is_printed(string: str, level: str | None) -> None:
    assert read_count(string).level == level


@pytest.mark.parametrize(
    ("string", "name", "group", "basis"),
    [
        ("21:952 and 960 - Importation(1)", "drug_trafficking", Group.DRUGS, "statute"),
        ("21:848(a) CCE(1)", "continuing_enterprise", Group.CONTINUING_ENTERPRISE, "statute"),
        ("18:1956(h)(1)", "money_laundering", Group.MONEY_LAUNDERING, "statute"),
        ("18:1203(1)", "kidnapping", Group.VIOLENCE, "statute"),
        ("8:1326(a)(1)", "illegal_entry", Group.OTHER, "statute"),
        ("18:2 and 18:1343 FRAUD(1)", "fraud", Group.OTHER, "statute"),
        (
            "18:371 CONSPIRACY TO LAUNDER MONEY(1)",
            "money_laundering",
            Group.MONEY_LAUNDERING,
            "words",
        ),
        ("18:371(1)", "conspiracy_unspecified", Group.OTHER, "statute"),
        ("18:1153 ASSAULT IN INDIAN COUNTRY(1)", "assault", Group.VIOLENCE, "words"),
        ("IMPORTATION OF COCAINE(1)", "drug_trafficking", Group.DRUGS, "words"),
        ("21:853 FORFEITURE(1)", "not_an_offense", Group.OTHER, "statute"),
    ],
)
def test_the_class(string: str, name: str, group: Group, basis: str) -> None:
    charge = read_count(string)
    assert charge.offense_class is not None
    assert (charge.offense_class.name, charge.offense_class.basis) == (name, basis)
    assert charge.group is group
    if basis == "words":
        assert charge.offense_class.confidence == "doubtful"


def test_words_without_a_meaning_have_no_class() -> None:
    assert read_count("COUNT AS TO DEFENDANT(1)").offense_class is None


def test_several_classes_in_one_charge_are_all_told() -> None:
    charge = read_count("21:841(a)(1); 18:924(c) - Drugs and Firearms(1)")
    assert charge.offense_class is not None
    assert charge.offense_class.name == "drug_trafficking"
    assert charge.offense_class.others == ("firearms",)


@pytest.mark.parametrize(
    ("string", "families"),
    [
        ("21:963(1)", [("drugs", "known")]),
        ("18:201(b)(1)", [("bribery", "known")]),
        ("18:1956(h)(1)", [("receiving", "doubtful"), ("trade_and_funds", "doubtful")]),
        ("8:1326(a)(1)", [("not_listed", "known")]),
        ("18:1962(d)(1)", []),
        ("18:371(1)", []),
        # An item of the Appendix that is itself doubtful makes the family so.
        ("15:1 PRICE FIXING(1)", [("monopoly", "doubtful")]),
        ("KIDNAPPING(1)", [("kidnapping", "doubtful")]),
    ],
)
def test_families_of_the_appendix(string: str, families: list[tuple[str, str]]) -> None:
    assert [(one.name, one.confidence) for one in read_count(string).families] == families


@pytest.mark.parametrize(
    ("string", "months", "provision"),
    [
        ("8:1326(a) and (b)(1)(1)", 120, "8 USC 1326(b)(1)"),
        ("8:1326(a)", 24, "8 USC 1326(a)"),
        ("21:841(a)(1), (b)(1)(C)(1)", 240, "21 USC 841(b)(1)(C)"),
        ("21:846, 841(a)(1), (b)(1)(B)(ii)(1)", 480, "21 USC 841(b)(1)(B)"),
        ("21:952(a), 960(b)(3)(1)", 240, "21 USC 960(b)(3)"),
        ("18:1343 and 2 - Wire Fraud(1)", 240, "18 USC 1343"),
        ("18:1349, 1343 - Conspiracy(1)", 240, "18 USC 1343"),
        ("18:922(g)(1) and 924(a)(2)(1)", 120, "18 USC 924(a)(2)"),
        ("18:371(1)", 60, "18 USC 371"),
    ],
)
def test_the_longest_term(string: str, months: int, provision: str) -> None:
    found = read_count(string, labeled="(1)" in string[-3:] and string != "8:1326(a)").maximum
    assert found is not None
    assert (found.months, found.provision) == (months, provision)
    assert found.confidence != "verified"


def test_the_longest_term_may_be_life() -> None:
    found = read_count("21:841(a)(1), (b)(1)(A)(viii)").maximum
    assert found is not None
    assert found.life
    assert found.months is None


@pytest.mark.parametrize(
    "string",
    [
        "21:841(a)(1)",  # the amount of the drug decides, and is not printed
        "21:952 and 960",
        "21:846",
        "8:1326",  # with or without earlier convictions
        "18:371 and 18:1956(h)",  # object or count of its own
        "18:1349",
        "18:2",
        "18:924(x) and 18:1343",
        "99:371",
        "WIRE FRAUD",
    ],
)
def test_where_the_longest_term_is_not_told_none_is_said(string: str) -> None:
    assert read_count(string).maximum is None


def test_the_longest_term_is_that_of_the_day() -> None:
    before = read_count("18:922(g)(1)", on=date(2020, 1, 1)).maximum
    after = read_count("18:922(g)(1)", on=date(2023, 1, 1)).maximum
    present = read_count("18:922(g)(1)").maximum
    assert before is not None
    assert after is not None
    assert (before.months, after.months) == (120, 180)
    assert present == after


def test_a_term_without_dates_is_doubtful_for_a_day_long_past() -> None:
    past = read_count("18:1343 and 2", on=date(2010, 1, 1)).maximum
    undated = read_count("18:1708", on=date(1999, 1, 1)).maximum
    present = read_count("18:1708").maximum
    assert past is not None
    assert undated is not None
    assert present is not None
    assert past.confidence == "known"
    assert (undated.months, undated.confidence) == (60, "doubtful")
    assert (present.months, present.confidence) == (60, "known")


@pytest.mark.parametrize(
    ("string", "numbers", "superseding"),
    [
        ("X(1)", ["1"], 0),
        ("X(2s-4s)", ["2s", "3s", "4s"], 1),
        ("X(2-4s)", ["2s", "3s", "4s"], 1),
        ("X(4sss)", ["4sss"], 3),
        ("X(S2 3)", ["S2 3"], 2),
        ("X(1r)", ["1r"], 0),
        ("X(1, 3-4, 9ss)", ["1", "3", "4", "9ss"], 2),
        ("X(1-9999)", ["1", "9999"], 0),
    ],
)
def test_labels_expand(string: str, numbers: list[str], superseding: int) -> None:
    charge = read_count(string)
    assert list(charge.count_labels) == numbers
    assert charge.superseding == superseding


def test_a_reindicted_count_says_so() -> None:
    (number,) = read_count("18:371(1r)").numbers
    assert number.reindicted


@pytest.mark.parametrize(
    ("string", "offense"),
    [
        ("21:952 and 960 - Importation of Marijuana(1)", "Importation of Marijuana"),
        ("18:371.F CONSPIRACY TO DEFRAUD(1)", "CONSPIRACY TO DEFRAUD"),
        ("CONSPIRACY TO DISTRIBUTE, 21 U.S.C. 846(1)", "CONSPIRACY TO DISTRIBUTE"),
        ("18:371(1)", ""),
        ("Count 1 18:371 - Conspiracy", "Conspiracy"),
        ("DISTRIBUTE EXPLOSIVE MATERIAL(3s)", "DISTRIBUTE EXPLOSIVE MATERIAL"),
    ],
)
def test_the_words_of_the_offense(string: str, offense: str) -> None:
    assert read_count(string).offense == offense


def test_a_string_that_looks_like_a_statute_and_is_none_is_told() -> None:
    assert read_count("Violation of U.S.C. section as charged").looks_unread
    assert not read_count("WIRE FRAUD(1)").looks_unread
    assert not read_count("18:1343 WIRE FRAUD(1)").looks_unread


# -- the data --------------------------------------------------------------------------------------


def test_the_table_names_classes_and_families_that_exist() -> None:
    found = table()
    assert len(found.sections) > 300
    for known in found.sections.values():
        assert known.class_ is None or known.class_ in CLASSES
        assert all(name in FAMILIES for name, _ in known.families)
        for _, limits in known.limits:
            assert all(limit.confidence != "verified" for limit in limits)
            present = [limit for limit in limits if limit.on(None)]
            assert len(present) == 1, known.key


def test_each_known_section_is_read_back() -> None:
    for title, section in table().sections:
        short = f"{title.rstrip('A')} U.S.C. {'App. ' if title.endswith('A') else ''}{section}"
        (one,) = read_count(short).statutes
        assert (one.title, one.section) == (title, section), short


@pytest.mark.parametrize("wording", wordings(), ids=lambda wording: wording.name)
def test_each_wording_fits_its_example_and_not_the_other(wording: object) -> None:
    from dedere.dockets.charges.table import Wording

    assert isinstance(wording, Wording)
    assert wording.words.search(wording.example)
    assert not wording.words.search(wording.counter_example)
    charge = read_count(wording.example)
    assert charge.offense_class is not None
    assert charge.offense_class.name == wording.class_


def test_every_class_is_told_in_both_languages() -> None:
    for one in CLASSES.values():
        assert one.label.en != one.label.es
