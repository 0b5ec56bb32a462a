"""What a person can write, and what it comes to."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, load, loads, reading
from dedere.law.language.facts import Several
from tests.casefile.cases import CONTRACT, HEAD, SMALLEST


def test_the_example_of_the_contract_can_be_read() -> None:
    casefile = loads(CONTRACT)
    assert casefile.id == "invented-1"
    assert (casefile.requesting_state, casefile.requested_state) == ("US", "MX")
    assert casefile.person.name == "Juan Ejemplo"
    assert casefile.person.data["born_on"].value == PartialDate.parse("1957")
    nationalities = casefile.person.data["nationalities"]
    assert nationalities.value == Several(frozenset({"MX"}), complete=True)
    assert nationalities.source == "s1"
    offense = casefile.offenses[0]
    assert offense.label == Text(
        "Conspiracy to import cocaine", "Asociación delictuosa para importar cocaína"
    )
    penalty = offense.data["max_penalty_months_requesting_state"]
    assert (penalty.value, penalty.confidence) == (480, "known")
    assert casefile.documents[0].data["certified"].value is True
    assert casefile.complete == {"documents"}
    assert casefile.events[0].date == PartialDate.parse("2016-01-08")


def test_what_is_not_written_is_not_there() -> None:
    casefile = loads(SMALLEST)
    assert casefile.offenses[0].data == {}
    assert casefile.person.data == {}
    assert set(casefile.facts) == {"requesting_state", "requested_state"}
    assert casefile.complete == frozenset()


def test_json_and_yaml_of_the_same_content_are_equal() -> None:
    written = yaml.load(CONTRACT, Loader=yaml.BaseLoader)  # noqa: S506 - all text, no objects
    written["person"]["nationalities"]["complete"] = True
    written["documents"][0] |= {"certified": True, "translated": True}
    written["offenses"][0]["max_penalty_months_requesting_state"]["value"] = 480
    for indent in (None, "\t"):
        assert loads(json.dumps(written, indent=indent), "case.json") == loads(CONTRACT)


def test_json_with_any_escape_is_read_as_json_means_it() -> None:
    title = 'tab and "quotes" \\ / 😀 \u2028 \u0085x, ñ'
    data = {**yaml.safe_load(SMALLEST), "title": title.replace("\u0085", "")}
    for ascii_only in (True, False):
        text = json.dumps(data, ensure_ascii=ascii_only).replace("/", "\\/")
        text = text.replace("dedere-casefile\\/1", "dedere-casefile/1")
        assert loads(text, "case.json").title == Text(data["title"], data["title"])


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + SMALLEST.encode())
    assert load(file) == loads(SMALLEST)
    assert load(str(file)).origin == file


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_of_any_system_are_read(tmp_path: Path, newline: str) -> None:
    file = tmp_path / "case.yaml"
    file.write_bytes(CONTRACT.replace("\n", newline).encode())
    assert load(file) == loads(CONTRACT)


def one_offense(line: str) -> Casefile:
    return loads(HEAD + f"offenses: [{{id: o1, {line}}}]\n")


def test_words_that_yaml_would_turn_into_something_else_stay_words() -> None:
    casefile = one_offense("label: NO, note: 2022-07-15")
    assert casefile.offenses[0].label == Text("NO", "NO")
    assert casefile.offenses[0].note == Text("2022-07-15", "2022-07-15")
    norway = loads(SMALLEST + "person: {nationalities: [NO]}\n")
    assert norway.person.data["nationalities"].value.values == {"NO"}


@pytest.mark.parametrize(
    "written",
    ["2016-05-16", "2016-05", "2016", "2016-05/2016-07", "2016-05/..", "../2016", "never"],
)
def test_a_date_stays_as_partial_as_it_is(written: str) -> None:
    value = one_offense(f"committed_on: {written}").offenses[0].data["committed_on"].value
    assert value == PartialDate.parse(written)
    assert str(value) == written


def test_a_prison_term_may_be_for_life() -> None:
    casefile = one_offense("max_penalty_months_requesting_state: life")
    assert casefile.offenses[0].data["max_penalty_months_requesting_state"].value == 12_000


def test_one_of_several_may_be_written_without_brackets() -> None:
    casefile = loads(SMALLEST + "person: {nationalities: MX}\n")
    assert casefile.person.data["nationalities"].value == Several(frozenset({"MX"}))


def test_source_and_sources_are_one_list() -> None:
    casefile = loads(
        HEAD
        + "offenses: [{id: o1, source: s2, sources: [s1, s2]}]\nsources: [{id: s1}, {id: s2}]\n"
    )
    assert casefile.offenses[0].sources == ("s2", "s1")


def test_a_casefile_without_requests_has_one() -> None:
    casefile = loads(SMALLEST)
    assert [request.id for request in casefile.requests] == ["r1"]
    assert casefile.request_of(casefile.offenses[0]) == "r1"


def test_what_names_no_request_belongs_to_the_only_one_and_to_none_of_several() -> None:
    one = loads(SMALLEST + "requests: [{id: california}]\n")
    assert one.request_of(one.offenses[0]) == "california"
    two = loads(SMALLEST + "requests: [{id: california}, {id: texas}]\n")
    assert two.request_of(two.offenses[0]) is None


def test_values_remember_where_they_stand() -> None:
    casefile = loads(CONTRACT, "case.yaml")
    place = casefile.places["o1", "max_penalty_months_requesting_state"]
    assert str(place) == "case.yaml:11:5"


def test_the_two_parsers_of_yaml_see_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    text = CONTRACT.replace("Juan", "Íñigo 😀")
    fast = reading.parse(text, "case.yaml")
    monkeypatch.setattr(reading, "_PARSER", yaml.SafeLoader)
    assert reading.parse(text, "case.yaml") == fast


def test_an_amount_of_money_is_exact() -> None:
    from dedere.casefile.shapes import Reader, Value
    from dedere.law.language.facts import Money, money
    from dedere.law.language.situation import Level

    fact = money(Level.OFFENSE, "loss", Text("loss", "daño"), Text("How?", "¿?"), currency="MXN")
    for written in (
        {"amount": "1000.50", "currency": "MXN"},
        {"amount": 1000.5, "currency": "MXN"},
    ):
        to = Reader(reading.Problems("test"))
        datum = Value(fact).read(reading.from_values(written, "test"), to)
        assert datum is not None
        assert datum.value == Money(Decimal("1000.5"), "MXN")
        long = Value(fact).read(reading.from_values({"value": written, "note": "x"}, "test"), to)
        assert long is not None
        assert (long.value, long.note) == (datum.value, Text("x", "x"))
    to = Reader(reading.Problems("test"))
    huge = {"amount": "1e999999", "currency": "MXN"}
    assert Value(fact).read(reading.from_values(huge, "test"), to) is None
    assert to.problems.found
