"""The rule set as JSON and as DMN: complete, by their schema, and weighing as the law weighs."""

from __future__ import annotations

import json
import random
import re
from datetime import date
from itertools import product
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from dedere.calendars import PartialDate, calendar_days
from dedere.law import FOLDERS, load
from dedere.law.concepts import load_concepts
from dedere.law.facts import offense, request
from dedere.law.language import Level, all_of, any_of, at_least, none_of
from dedere.law.language.expressions import Expr, Where
from dedere.law.language.facts import Fact
from dedere.law.language.scenarios import scenarios_in
from dedere.law.language.situation import Datum, Situation
from dedere.law.rendering.dmn import MODEL, definitions
from dedere.law.rendering.feel import Writer, fact_name
from dedere.law.rendering.rule_set import rule_set, schema
from dedere.law.rendering.tables import Table, table_of
from dedere.law.rendering.trees import expr_data

DMN = f"{{{MODEL}}}"


@pytest.fixture(scope="module")
def exported() -> Any:
    return json.loads(json.dumps(rule_set(load(), load_concepts())))


# -- JSON ------------------------------------------------------------------------------------------


def test_the_rule_set_holds_to_its_published_schema(exported: Any) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    problems = jsonschema.Draft202012Validator(schema()).iter_errors(exported)
    assert not [f"{one.json_path}: {one.message[:200]}" for one in problems]


def test_the_schema_refuses_what_is_no_rule_set(exported: Any) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for change in (
        {"format": "other/1"},
        {"rules": [{**exported["rules"][0], "answer": {"is": "maybe"}}]},
        {"rules": [{**exported["rules"][0], "more": 1}]},
        {"facts": [{**exported["facts"][0], "type": "unheard-of"}]},
    ):
        assert not validator.is_valid({**exported, **change}), change


def test_nothing_of_the_law_is_left_out(exported: Any) -> None:
    law = load()
    for name, known in (
        ("provisions", law.provisions),
        ("rules", law.rules),
        ("facts", law.facts),
        ("readings", law.readings),
    ):
        key = {"facts": "key", "readings": "name"}.get(name, "id")
        assert [one[key] for one in exported[name]] == list(known)
    named = {one["id"] for one in exported["provisions"]}
    for one in exported["provisions"]:
        assert {one["older"], one["newer"], one["above"]} - {None} <= named
    for rule in exported["rules"]:
        assert set(rule["readings"]) <= law.readings.keys()


class Walker:
    """A reader of the exported trees that knows nothing but the file and Kleene's tables."""

    def __init__(self, at: Situation) -> None:
        self.at = at

    def weigh(self, node: Any) -> bool | None:
        kind = node["is"]
        if kind in ("all", "any", "none"):
            values = [self.weigh(part) for part in node["of"]]
            settling = kind != "all"
            found = settling if settling in values else None if None in values else not settling
            return None if found is None else found != (kind == "none")
        if kind == "not":
            value = self.weigh(node["of"])
            return None if value is None else not value
        if kind == "at_least":
            values = [self.weigh(part) for part in node["of"]]
            return _at_least(values, node["number"])
        if kind == "named":
            return self.weigh(node["of"])
        if kind in ("every", "count"):
            return self._listed(node)
        if kind == "reading":
            return self.weigh(self._chosen(node))
        if kind == "compare":
            return self._compare(node)
        value = self._value(node["fact"])
        if value is None or kind == "fact":
            return value  # type: ignore[no-any-return]
        if kind == "one_of":
            return value in node["options"]
        sought = node.get("option") or self._value(node["option_of"])
        if sought is None or sought in value.values:
            return None if sought is None else True
        return False if value.complete else None

    def _chosen(self, node: Any) -> Any:
        reading = load().readings[node["reading"]]
        return node["answers"][reading.chosen(self.at.readings)]

    def _value(self, key: str) -> Any:
        level, _, name = key.partition(".")
        holder = self.at.above.get(Level(level))
        datum = holder.data.get(name) if holder else None
        return datum.value if datum else None

    def _listed(self, node: Any) -> bool | None:
        level = Level(node["list"])
        owner = self.at.owner(level)
        members = owner.lists[level] if owner else []
        values = [Walker(one.subject).weigh(node["where"]) for one in members]
        complete = owner is not None and level in owner.complete
        if node["is"] == "every":
            if False in values:
                return False
            return True if complete and None not in values else None
        found = _at_least(values, node["at_least"])
        return found if found or complete else None

    def _compare(self, node: Any) -> bool | None:
        (a, b), (c, d) = self._bounds(node["left"]), self._bounds(node["right"])
        true, false = {
            "<": (b < c, a >= d),
            "<=": (b <= c, a > d),
            ">": (a > d, b <= c),
            ">=": (a >= d, b < c),
        }[node["sign"]]
        return True if true else False if false else None

    def _bounds(self, node: Any) -> tuple[Any, Any]:
        """The ends of a value; periods are counted by our own calendars, which are tested."""
        kind = node["is"]
        if kind == "constant":
            return node["least"], node["most"]
        if kind == "day_asked":
            return self.at.as_of, self.at.as_of
        if kind == "fact":
            fact: Any = load().facts[node["fact"]]
            return fact.bounds(self.at)  # type: ignore[no-any-return]
        if kind == "reading":
            return self._bounds(self._chosen(node))
        if kind in ("earlier_of", "later_of"):
            choose = min if kind == "earlier_of" else max
            ends = [self._bounds(one) for one in node["of"]]
            return choose(one[0] for one in ends), choose(one[1] for one in ends)
        raise KeyError(kind)


def _at_least(values: list[bool | None], number: int) -> bool | None:
    if values.count(True) >= number:
        return True
    return None if len(values) - values.count(False) >= number else False


def test_the_exported_trees_weigh_as_the_law_does(exported: Any) -> None:
    """Every scenario whose rule counts no period, by a reader that never saw our classes."""
    law = load()
    trees = {one["id"]: one["answer"] for one in exported["rules"]}
    compared = 0
    for folder in FOLDERS:
        for scenario in scenarios_in(folder):
            rule = law.rules.get(scenario.rule)
            if rule is None:
                continue
            at = scenario.situation(rule, law.facts)
            try:
                found = Walker(at).weigh(trees[rule.id])
            except KeyError:
                continue
            assert found is rule.answer.weigh(at).value, scenario.name
            compared += 1
    assert compared > 150


# -- DMN -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def model() -> ET.Element:
    return ET.fromstring(definitions(load(), "en"))  # noqa: S314 - our own text


def test_the_file_is_read_back_with_a_decision_for_each_rule(model: ET.Element) -> None:
    assert model.tag == f"{DMN}definitions"
    decisions = model.findall(f"{DMN}decision")
    assert len(decisions) == len(load().rules)
    ids = [one.get("id") for one in model.iter() if one.get("id")]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*", id or "") for id in ids)
    named = {f"#{id}" for id in ids}
    for one in model.iter():
        if href := one.get("href"):
            assert href in named, href
    for decision in decisions:
        bodies = [decision.find(f"{DMN}{name}") for name in ("decisionTable", "literalExpression")]
        assert len([body for body in bodies if body is not None]) == 1


def test_the_file_says_how_unknown_is_handled_in_both_languages(model: ET.Element) -> None:
    assert "null is not Kleene's unknown" in (model.findtext(f"{DMN}description") or "")
    spanish = ET.fromstring(definitions(load(), "es"))  # noqa: S314 - our own text
    assert "no es el desconocido de Kleene" in (spanish.findtext(f"{DMN}description") or "")


def test_every_row_has_a_test_for_every_column(model: ET.Element) -> None:
    tables = list(model.iter(f"{DMN}decisionTable"))
    assert len(tables) > 100
    for table in tables:
        assert table.get("hitPolicy") == "ANY"
        columns = table.findall(f"{DMN}input")
        for row in table.findall(f"{DMN}rule"):
            assert len(row.findall(f"{DMN}inputEntry")) == len(columns)
            answer = row.findtext(f"{DMN}outputEntry/{DMN}text")
            assert answer in ("true", "false")


def test_every_name_that_an_expression_uses_is_an_input(model: ET.Element) -> None:
    inputs = {one.get("name") for one in model.findall(f"{DMN}inputData")}
    words = {"if", "then", "else", "null", "true", "false", "and", "or", "not", "count", "item"}
    words |= {"list", "contains", "date", "duration", "string", "min", "max", "P", "M"}
    for one in (*model.iter(f"{DMN}inputExpression"), *model.iter(f"{DMN}literalExpression")):
        text = re.sub(r'"[^"]*"|item\.\w+', " ", one.findtext(f"{DMN}text") or "")
        used = set(re.findall(r"[A-Za-z_]\w*", text))
        assert used - words <= inputs, used - words - inputs


def passes(test: str, value: Any) -> bool:
    """A cell as DMN reads it: nothing but "-" is passed by null."""
    if test == "-":
        return True
    if value is None:
        return False
    if match := re.fullmatch(r"(<=|>=|<|>) (.+)", test):
        written = match[2]
        day = re.fullmatch(r'date\("(.+)"\)', written)
        bound = date.fromisoformat(day[1]).toordinal() if day else int(written)
        held = {"<": value < bound, "<=": value <= bound, ">": value > bound, ">=": value >= bound}
        return bool(held[match[1]])
    return value in [json.loads(part) for part in test.split(", ")]


def decided(table: Table, values: dict[str, Any]) -> bool | None:
    """The answer of a table; rows that match must agree."""
    answers = {
        answer
        for tests, answer in table.rows
        if all(
            passes(test, values[column.expression])
            for test, column in zip(tests, table.columns, strict=True)
        )
    }
    assert len(answers) < 2
    return answers.pop() if answers else None


def possible(fact: Fact, bounds: set[int]) -> list[Any]:
    """Values of a fact worth trying: unknown, and each side of each bound."""
    if fact.type == "yes_no":
        return [None, True, False]
    if fact.type == "choice":
        return [None, *getattr(fact, "options", {})]
    return [None, *sorted({one + step for one in bounds for step in (-1, 0, 1)})]


def _plain(table: Table) -> bool:
    names = {fact_name(fact) for fact in load().facts.values()}
    return all(column.expression in names for column in table.columns)


def test_tables_answer_as_the_rules_do_whatever_is_unknown() -> None:
    draw = random.Random(7)
    compared = 0
    for rule in load().rules.values():
        table = table_of(rule.answer, Writer())
        if table is None or not _plain(table):
            continue
        columns = {column.expression for column in table.columns}
        facts = [fact for fact in rule.facts if fact_name(fact) in columns]
        bounds: dict[str, set[int]] = {}
        for tests, _ in table.rows:
            for test, column in zip(tests, table.columns, strict=True):
                for day in re.findall(r'date\("(.+?)"\)', test):
                    ordinal = date.fromisoformat(day).toordinal()
                    bounds.setdefault(column.expression, set()).add(ordinal)
                for number in re.findall(r"^[<>]=? (\d+)$", test):
                    bounds.setdefault(column.expression, set()).add(int(number))
        choices = [possible(fact, bounds.get(fact_name(fact), {1})) for fact in facts]
        drawn = (tuple(draw.choice(some) for some in choices) for _ in range(200))
        for values in product(*choices) if len(facts) < 4 else drawn:
            given = dict(zip(facts, values, strict=True))
            assert (
                decided(table, {fact_name(f): v for f, v in given.items()})
                is rule.answer.weigh(situation(rule.level, given)).value
            ), (rule.id, given)
        compared += 1
    assert compared > 40


def situation(level: Level, values: dict[Any, Any]) -> Situation:
    above: list[Situation] = []
    for each in (Level.CASE, Level.PERSON, Level.REQUEST, level):
        data = {
            fact.name: Datum(PartialDate(value, value) if fact.type == "date" else value)
            for fact, value in values.items()
            if fact.level is each and value is not None
        }
        if each not in {one.level for one in above}:
            made = Situation(each, each.value, data, as_of=date(2024, 1, 1).toordinal())
            above.append(made.under(*above) if above else made)
    return next(one for one in reversed(above) if one.level is level)


A, B, C = offense.is_wilful, offense.punishable_requested_state, offense.political_character


@pytest.mark.parametrize(
    "expr",
    [
        none_of(A, all_of(B, C)),
        at_least(2, A, B, C),
        ~at_least(2, A, B, C),
        Where(A, any_of(B, ~C)),
        all_of(A, any_of(B, ~B), C),
        all_of(offense.stage.is_not("charged"), offense.stage.is_one_of("charged", "sentenced")),
    ],
)
def test_a_table_has_the_ways_of_its_expression(expr: Expr) -> None:
    table = table_of(expr, Writer())
    assert table is not None
    facts = list(dict.fromkeys(expr.facts))
    for values in product(*(possible(fact, set()) for fact in facts)):
        given = dict(zip(facts, values, strict=True))
        expected = expr.weigh(situation(Level.OFFENSE, given)).value
        assert decided(table, {fact_name(f): v for f, v in given.items()}) is expected


def test_two_bounds_on_one_number_are_no_table_but_an_expression() -> None:
    months = offense.remaining_sentence_months
    within = all_of(months >= 6, months < 12)
    assert table_of(within, Writer()) is None
    assert "offense_remaining_sentence_months < 12" in Writer().expr(within)


def test_a_period_is_a_duration_and_working_days_are_counted_outside() -> None:
    limit = request.decided_on <= request.received_by_executive_on + calendar_days(60)
    assert 'duration("P60D")' in Writer().expr(limit)
    assert expr_data(limit)["right"]["period"]["count"] == 60
