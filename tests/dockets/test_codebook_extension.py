"""Variables of a researcher's own, the version of a codebook, and what changed between two."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.bilingual import Text
from dedere.dockets.codebook import (
    Codebook,
    Difference,
    Kind,
    Variable,
    changes,
    codebook,
    from_data,
    meaning,
    read_saved,
    to_data,
)
from dedere.dockets.codebook.loading import Loader
from dedere.errors import DedereError, InputError, InputErrors

MEANINGS = {1: "caaf43fef7a4aa13", 2: "da74130eb95d1207"}
"""By the number of the codebook. Raise the number in data/codebook.yaml when this changes, so that
cases coded with the earlier meaning are found; then write the new pair here."""

MINE = """\
group: my_study
title: {en: My study, es: Mi estudio}
variables:
  - name: state_of_origin
    title: {en: State of origin, es: Estado de origen}
    definition: {en: The Mexican State that an entry names., es: El estado mexicano que se nombra.}
    example: {en: "From Colima: Colima.", es: "De Colima: Colima."}
    doubt: {en: Leave it open., es: Déjelo abierto.}
    evidence: {en: An entry., es: Un asiento.}
    kind: text
  - name: years_known
    title: {en: Years, es: Años}
    definition: {en: How long., es: Cuánto tiempo.}
    example: {en: "3", es: "3"}
    doubt: {en: Leave it open at once., es: Déjelo abierto en seguida.}
    evidence: {en: Some entry., es: Algún asiento.}
    kind: number
    unit: {en: years, es: años}
"""


def written(path: Path, text: str) -> Path:
    file = path / "mine.yaml"
    file.write_text(text, "utf-8")
    return file


def test_a_file_adds_variables_and_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    own = codebook()
    both = codebook(written(tmp_path, MINE))
    assert both.names == (*own.names, "state_of_origin", "years_known")
    assert both.variables[: len(own.variables)] == own.variables
    assert both.groups[-1].title.es == "Mi estudio"
    assert both.variable("years_known").read("3") == 3
    assert both.version.startswith(own.version + "+")
    assert codebook() == own


def test_variables_may_join_a_group_that_stands(tmp_path: Path) -> None:
    text = MINE.replace("group: my_study\ntitle: {en: My study, es: Mi estudio}", "group: study")
    both = codebook(written(tmp_path, text))
    assert [one.name for one in both.of_group("study")][-2:] == ["state_of_origin", "years_known"]
    assert both.groups == codebook().groups
    assert both.names[-1] == codebook().names[-1]


@pytest.mark.parametrize(
    ("before", "after", "line", "said"),
    [
        ("name: state_of_origin", "name: plea", 4, "no extension changes it"),
        ("name: years_known", "name: state_of_origin", 11, "stands on line 4 already"),
        ("kind: text", "kind: txt", 10, "Did you mean 'text'"),
        ("    kind: text\n", "", 4, "`kind` is missing"),
        ("    doubt: {en: Leave it open., es: Déjelo abierto.}\n", "", 4, "`doubt` is missing"),
        (", es: Déjelo abierto.}", "}", 8, "`es` is missing"),
        ("{en: Leave it open., es: Déjelo abierto.}", "Leave it open.", 8, "Write both halves"),
        ("kind: text", "kind: text\n    unlt: x", 11, "there is no key 'unlt'"),
        ("kind: text", "kind: choice", 4, "fewer than two values"),
        ("kind: text", "kind: record", 4, "has no parts"),
        ("kind: text", "kind: text\n    unit: {en: a, es: b}", 4, "is no number and has a unit"),
        ("    unit: {en: years, es: años}\n", "", 11, "has no unit"),
        ("kind: text", "kind: text\n    form: '[a-z'\n    like: a", 11, "no regular expression"),
        ("kind: text", "kind: text\n    form: '[a-z]+'\n    like: '1'", 12, "not fit the form"),
        ("kind: text", "kind: text\n    many: maybe", 11, "true or false"),
        ("kind: text", "kind: text\n    values_from: offenses", 11, "There are: offense_classes"),
        ("name: state_of_origin", "name: State of origin", 4, "Use small letters"),
        ("title: {en: My study, es: Mi estudio}\n", "", 1, "a new group needs a title"),
        ("group: my_study", "group: study", 2, "under another title"),
        ("variables:", "variables: []\nothers:", 3, "the list `variables` is empty"),
        (MINE, "- a", 1, "not keys with values"),
        (MINE, "  ", 1, "this file is empty"),
        ("kind: text", "kind: text\n    agreement: 0.9", 11, "keys with values"),
        ("kind: text", "kind: text\n    agreement: {alpha: high}", 11, "a number from 0 to 1"),
        ("kind: text", "kind: text\n    agreement: {alpha: 1.2}", 11, "a number from 0 to 1"),
        ("kind: text", "kind: text\n    agreement: {alpha: 0.5}", 11, "none to rely on"),
        ("kind: text", "kind: text\n    agreement: {by: [a]}", 11, "no list of records"),
        ("kind: text", "kind: text\n    agreement: {kappa: 1}", 11, "no key 'kappa'"),
        ("kind: text", "kind: text\n     x: 1", 11, ""),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_is_refused_by_line(
    tmp_path: Path, before: str, after: str, line: int, said: str
) -> None:
    assert before in MINE
    file = written(tmp_path, MINE.replace(before, after, 1))
    with pytest.raises(InputErrors) as caught:
        codebook(file)
    english = caught.value.in_("en")
    assert f"mine.yaml:{line}:" in english
    assert said in english
    assert caught.value.in_("es") != english


@pytest.mark.parametrize(
    "title", ["'{'", "'{day}'", "'{}'", "'{n:>999999999}'", "'{n!r}'", "'{n.__class__}'"]
)
def test_a_title_names_only_what_its_form_has(tmp_path: Path, title: str) -> None:
    values = (
        "kind: choice\n    values:\n      - {code: a, title: {en: a, es: a}}\n"
        f"      - {{code: b1, form: 'b(?P<n>[0-9])', title: {{en: {title}, es: b}}}}"
    )
    with pytest.raises(InputErrors, match=r"mine.yaml:1[23]:.* (?:form|brace)"):
        codebook(written(tmp_path, MINE.replace("kind: text", values)))
    right = codebook(
        written(tmp_path, MINE.replace("kind: text", values.replace(title, "'n {n}'")))
    )
    assert right.variable("state_of_origin").say("b7").en == "n 7"


pieces = st.sampled_from(
    [
        *MINE.split(),
        "values:",
        "- {code: a, title: {en: '{', es: a}}",
        "\n",
        "\n  ",
        "\n    - ",
        "parts:",
        "many: true",
        "form: '('",
        "{",
        "}",
        "[",
        "]",
        "'",
        '"',
        "&a",
        "*a",
        "!!set",
        "\t",
        "\x00",
        "#",
    ]
)


@given(st.lists(st.tuples(st.integers(0, len(MINE)), st.integers(0, 40), pieces), max_size=4))
@settings(max_examples=200)
def test_a_spoiled_file_is_a_codebook_or_is_refused(changed: list[tuple[int, int, str]]) -> None:
    text = MINE
    for at, gone, piece in changed:
        text = text[:at] + piece + text[at + gone :]
    try:
        group, found = Loader(text, "mine.yaml").group(taken=())
    except DedereError as why:
        assert "mine.yaml" in why.in_("es")  # noqa: PT017
        return
    assert group.title.es
    assert all(one.say("x").en for one in found)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = MINE.replace("kind: text", "kind: txt").replace("kind: number", "kind: nmber")
    with pytest.raises(InputErrors) as caught:
        codebook(written(tmp_path, text))
    assert [one.place.line for one in caught.value.problems] == [10, 11, 17]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        codebook(tmp_path / "none.yaml")
    with pytest.raises(InputError, match="no such file"):
        codebook(tmp_path)
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("group: a\ntitle: años".encode("latin-1"))
    with pytest.raises(InputError, match=r"latin.yaml:2:1: this is not UTF-8"):
        codebook(latin)


# -- versions and changes ------------------------------------------------------------------------


def test_a_changed_meaning_raises_the_number() -> None:
    book = codebook()
    assert MEANINGS.get(book.number) == meaning(book), MEANINGS.__doc__


def changed(book: Codebook, name: str, **values: object) -> Codebook:
    return replace(
        book,
        variables=tuple(
            replace(one, **values) if one.name == name else one  # type: ignore[arg-type]
            for one in book.variables
        ),
    )


def only(old: Codebook, new: Codebook) -> tuple[str, Difference, tuple[str, ...], bool]:
    (one,) = changes(old, new)
    return one.variable, one.difference, one.what, one.look_again


def test_nothing_changed() -> None:
    assert changes(codebook(), codebook()) == ()


def test_other_words_of_the_same_meaning_need_no_second_look() -> None:
    book = codebook()
    new = changed(book, "plea", title=Text("Plea entered", "Declaración rendida"))
    assert only(book, new) == ("plea", Difference.WORDS, ("title",), False)
    assert meaning(new) == meaning(book)


def test_another_rule_for_doubt_is_another_meaning() -> None:
    book = codebook()
    new = changed(book, "plea", doubt=Text("Ask.", "Pregunte."), title=Text("P", "D"))
    assert only(book, new) == ("plea", Difference.MEANING, ("doubt",), True)
    assert meaning(new) != meaning(book)


def test_another_demand_is_no_other_meaning(tmp_path: Path) -> None:
    book = codebook()
    new = changed(book, "plea", alpha=0.9)
    assert only(book, new) == ("plea", Difference.WORDS, ("agreement",), False)
    assert meaning(new) == meaning(book)
    text = MINE.replace("kind: text", "kind: text\n    agreement: {alpha: 0.9}")
    mine = codebook(written(tmp_path, text))
    assert mine.variable("state_of_origin").alpha == 0.9
    assert mine.variable("years_known").alpha is None
    assert from_data(to_data(mine)) == mine


def test_the_demand_has_a_source_and_pairs_what_is_there() -> None:
    book = codebook()
    assert book.demand is not None
    assert (book.demand.alpha, book.demand.lowest) == (0.8, 0.667)
    assert book.demand.confidence == "known"
    assert "Krippendorff" in book.demand.source.es
    assert book.variable("counts").by == ("label",)
    lists = [one for one in book.variables if one.many and one.parts]
    assert all(one.by for one in lists), [one.name for one in lists if not one.by]


def test_a_codebook_that_was_saved_before_there_were_demands_can_be_read() -> None:
    data = to_data(codebook())
    del data["agreement"]
    for one in data["variables"]:
        del one["agreement"]
    old = from_data(data)
    assert old.demand is None
    assert {one.difference for one in changes(old, codebook())} <= {Difference.WORDS}


def test_a_code_that_is_new_or_gone_is_named_by_its_place() -> None:
    book = codebook()
    way, *others = book.variable("came_before_court").parts
    fewer = replace(way, values=tuple(one for one in way.values if one.code != "summoned"))
    new = changed(book, "came_before_court", parts=(fewer, *others))
    place = ("parts.value.values.summoned",)
    assert only(book, new) == ("came_before_court", Difference.MEANING, place, True)
    assert only(new, book) == ("came_before_court", Difference.MEANING, place, True)


def test_codes_in_another_order_are_other_words() -> None:
    book = codebook()
    new = changed(book, "resolution", values=book.variable("resolution").values[::-1])
    assert only(book, new) == ("resolution", Difference.WORDS, ("values",), False)


def test_a_new_variable_and_one_that_was_taken_out(tmp_path: Path) -> None:
    book = codebook()
    both = codebook(written(tmp_path, MINE))
    added = changes(book, both)
    assert [(one.variable, one.difference) for one in added] == [
        ("state_of_origin", Difference.ADDED),
        ("years_known", Difference.ADDED),
    ]
    assert all(one.look_again for one in added)
    gone = changes(both, book)
    assert {one.difference for one in gone} == {Difference.REMOVED}
    assert not any(one.look_again for one in gone)
    assert gone[0].say().es == "state_of_origin – suprimida"


def test_the_version_follows_the_content() -> None:
    number, _, hashed = codebook().version.partition("-")
    assert number == str(codebook().number)
    assert len(hashed) == 10


def test_what_is_no_saved_codebook_is_refused(tmp_path: Path) -> None:
    for content in ("", "[]", "{}", '{"format": "other"}', '{"format": "dedere-codebook/1"}'):
        file = tmp_path / "old.json"
        file.write_text(content)
        with pytest.raises(InputError, match="no saved codebook"):
            read_saved(file)
    with pytest.raises(DedereError, match="cannot be read"):
        read_saved(tmp_path / "none.json")


def test_a_variable_made_by_hand_checks_like_the_others() -> None:
    made = Variable(
        "age", Text("Age", "Edad"), Text("Years.", "Años."), None, None, Kind.INTEGER,
        unit=Text("years", "años"),
    )  # fmt: skip
    assert made.read("31") == 31
    assert made.say(31).es == "31 años"


def test_the_example_of_the_guide_can_be_used(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "dockets" / "codebook.md").read_text("utf-8")
    example = guide.split("```yaml\n")[1].split("```")[0]
    book = codebook(written(tmp_path, example))
    assert book.names[-2:] == ("state_of_origin", "cartel_named")
    assert book.variable("cartel_named").say("alluded").es == "aludido"
