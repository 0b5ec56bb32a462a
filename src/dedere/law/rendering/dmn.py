"""The rules as DMN 1.5: one decision a rule, as a table where it is small, else as one expression.

The file says in its own words how it treats what is not known, because most engines that read DMN
know only true and false.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.law.language.facts import Fact
from dedere.law.language.library import Library
from dedere.law.language.provisions import Provision
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level
from dedere.law.language.values import After
from dedere.law.rendering.feel import DAY_ASKED, Inputs, Writer, fact_name, reading_name, type_of
from dedere.law.rendering.grouping import slug
from dedere.law.rendering.sentences import sentence_of
from dedere.law.rendering.tables import Table, table_of

MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/"
NAMESPACE = "urn:dedere:rules"


def definitions(library: Library, lang: str = "en") -> str:
    """The whole file, its words in one language."""
    return _File(library, lang).written()


class _File:
    def __init__(self, library: Library, lang: str) -> None:
        self.library = library
        self.lang = lang
        self.all = Inputs()
        self.root = ET.Element(
            "definitions",
            {
                "xmlns": MODEL,
                "id": "dedere",
                "name": "dedere",
                "namespace": NAMESPACE,
                "exporter": "dedere",
                "exporterVersion": version("dedere"),
            },
        )

    def written(self) -> str:
        decisions = [self._decision(rule) for rule in self.library.rules.values()]
        _add(self.root, "description", self._in(_HOW))
        self.root.extend(self._types())
        self.root.extend(self._inputs())
        cited = {rule.provision.id: rule.provision for rule in self.library.rules.values()}
        self.root.extend(self._authority(provision) for provision in cited.values())
        self.root.extend(decisions)
        ET.indent(self.root, " ")
        text = ET.tostring(self.root, encoding="unicode")
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'

    # -- one rule ----------------------------------------------------------------------------------

    def _decision(self, rule: Rule) -> ET.Element:
        name = slug(rule.id)
        writer = Writer()
        table = table_of(rule.answer, writer)
        if table is None:
            writer = Writer()
        body = self._table(table, name) if table else self._literal(writer.expr(rule.answer), name)
        decision = ET.Element("decision", {"id": f"rule-{name}", "name": _name(rule.id)})
        told = [
            self._in(sentence_of(rule)),
            f"{self._in(rule.effect.label)}; {self._in(rule.bearing.label)}; {rule.confidence}.",
        ]
        if rule.number is not None:
            told.append(f"{rule.number}.")
        if rule.shares:
            told.append(self._in(_SHARES))
        _add(decision, "description", " ".join(told))
        _add(decision, "question", self._in(rule.text))
        _add(decision, "allowedAnswers", "true, false, null")
        _variable(decision, f"answer-{name}", _name(rule.id), "boolean")
        for number, input in enumerate(_names(writer.inputs)):
            need = _add(decision, "informationRequirement", id=f"need-{name}-{number}")
            _add(need, "requiredInput", href=f"#in-{input}")
        held = _add(decision, "authorityRequirement", id=f"by-{name}")
        _add(held, "requiredAuthority", href=f"#law-{slug(rule.provision.id)}")
        decision.append(body)
        _gather(self.all, writer.inputs)
        return decision

    def _table(self, table: Table, name: str) -> ET.Element:
        # ANY: more than one row may match, and all that match give the same answer.
        made = ET.Element("decisionTable", {"id": f"table-{name}", "hitPolicy": "ANY"})
        for number, column in enumerate(table.columns):
            given = _add(made, "input", id=f"c-{name}-{number}", label=column.label)
            asked = _add(given, "inputExpression", id=f"e-{name}-{number}", typeRef=column.type)
            _add(asked, "text", column.expression)
        _add(made, "output", id=f"o-{name}", name="answer", typeRef="boolean")
        for number, (tests, answer) in enumerate(table.rows):
            row = _add(made, "rule", id=f"r-{name}-{number}")
            for place, test in enumerate(tests):
                entry = _add(row, "inputEntry", id=f"t-{name}-{number}-{place}")
                _add(entry, "text", test)
            out = _add(row, "outputEntry", id=f"a-{name}-{number}")
            _add(out, "text", "true" if answer else "false")
        return made

    def _literal(self, expression: str, name: str) -> ET.Element:
        made = ET.Element("literalExpression", {"id": f"feel-{name}", "typeRef": "boolean"})
        _add(made, "text", expression)
        return made

    # -- what the rules read -----------------------------------------------------------------------

    def _types(self) -> Iterable[ET.Element]:
        strings = ET.Element("itemDefinition", {"name": "tStrings", "isCollection": "true"})
        _add(strings, "typeRef", "string")
        yield strings
        for level, facts in self.all.lists.items():
            one = ET.Element("itemDefinition", {"name": f"t_{level}"})
            for fact in facts.values():
                part = _add(one, "itemComponent", name=fact.name)
                _add(part, "description", self._in(fact.question))
                _add(part, "typeRef", type_of(fact))
                if fact.type == "several":
                    part = _add(one, "itemComponent", name=f"{fact.name}_complete")
                    _add(part, "typeRef", "boolean")
            yield one
            some = ET.Element("itemDefinition", {"name": f"t_{level.plural}"})
            some.set("isCollection", "true")
            _add(some, "typeRef", f"t_{level}")
            yield some

    def _inputs(self) -> Iterable[ET.Element]:
        if self.all.asks_day:
            yield self._input(DAY_ASKED, "date", self._in(_DAY))
        for fact in self.all.facts.values():
            yield from self._of_fact(fact)
        for level in self.all.lists:
            yield from self._of_list(level)
        for reading in self.all.readings.values():
            yield self._of_reading(reading)
        for name, after in self.all.periods.items():
            yield self._of_period(name, after)

    def _of_fact(self, fact: Fact) -> Iterable[ET.Element]:
        told = self._in(fact.question)
        options = getattr(fact, "options", {})
        if options:
            listed = "; ".join(f"{name} = {self._in(text)}" for name, text in options.items())
            told = f"{told} {listed}"
        yield self._input(fact_name(fact), type_of(fact), told)
        if fact.type == "several":
            yield self._input(f"{fact_name(fact)}_complete", "boolean", self._in(_COMPLETE))

    def _of_list(self, level: Level) -> Iterable[ET.Element]:
        yield self._input(level.plural, f"t_{level.plural}", self._in(level.label_of_list))
        yield self._input(f"{level.plural}_complete", "boolean", self._in(_COMPLETE))

    def _of_reading(self, reading: Reading) -> ET.Element:
        listed = "; ".join(
            f"{name} = {self._in(held.text)}" for name, held in reading.answers.items()
        )
        told = f"{self._in(reading.question)} {listed}. {self._in(_DEFAULT)}: {reading.default}."
        return self._input(reading_name(reading), "string", told)

    def _of_period(self, name: str, after: After) -> ET.Element:
        told = _COUNTED.format(what=after.words())
        return self._input(name, "date", self._in(told))

    def _input(self, name: str, type: str, told: str) -> ET.Element:
        made = ET.Element("inputData", {"id": f"in-{name}", "name": name})
        _add(made, "description", told)
        _variable(made, f"v-{name}", name, type)
        return made

    def _authority(self, provision: Provision) -> ET.Element:
        made = ET.Element("knowledgeSource", {"id": f"law-{slug(provision.id)}"})
        made.set("name", self._in(provision.citation))
        _add(made, "description", self._in(provision.paraphrase))
        _add(made, "type", provision.confidence)
        if provision.sources:
            _add(made, "locationURI", provision.sources[0].url)
        return made

    def _in(self, text: Text) -> str:
        return text.in_(self.lang)


def _names(inputs: Inputs) -> Iterable[str]:
    """The names of everything that a decision reads."""
    if inputs.asks_day:
        yield DAY_ASKED
    for fact in inputs.facts.values():
        yield fact_name(fact)
        if fact.type == "several":
            yield f"{fact_name(fact)}_complete"
    for level in inputs.lists:
        yield level.plural
        yield f"{level.plural}_complete"
    for reading in inputs.readings.values():
        yield reading_name(reading)
    yield from inputs.periods


def _gather(into: Inputs, more: Inputs) -> None:
    into.facts.update(more.facts)
    into.readings.update(more.readings)
    into.periods.update(more.periods)
    into.asks_day = into.asks_day or more.asks_day
    for level, facts in more.lists.items():
        into.lists.setdefault(level, {}).update(facts)


def _name(id: str) -> str:
    return "".join(one if one.isalnum() else "_" for one in id)


def _variable(parent: ET.Element, id: str, name: str, type: str) -> None:
    _add(parent, "variable", id=id, name=name, typeRef=type)


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, tag, attributes)
    if text:
        made.text = text
    return made


_HOW = Text(
    "The rules of dedere. This is no legal advice. How an unknown is treated: a value that is not "
    "known is null, and an answer that is not known is null. FEEL's null is not Kleene's unknown: "
    "a comparison for equality with null is false, 'if null' takes the else branch, a test that "
    "meets null fails, and a filter drops it; some engines also read a missing input as false. So "
    "each table has rows for true and rows for false, a row matches only where all that it needs "
    "is known, and where no row matches the answer is null: not known. Expressions ask for null "
    "before they compare. A list is open unless its variable '..._complete' is true. Days known "
    "only in part and amounts in another currency must be given as null. 'Never' is 9999-12-31. "
    "Working days and hours are counted outside and given as dates. Where a rule reads one fact "
    "twice, null may be given although all completions agree; dedere itself settles that.",
    "Las reglas de dedere. Esto no es asesoría jurídica. Cómo se trata lo desconocido: un valor "
    "que no se sabe es null, y una respuesta que no se sabe es null. El null de FEEL no es el "
    "desconocido de Kleene: la igualdad con null es falsa, «if null» toma la rama else, una prueba "
    "que halla null falla y un filtro lo descarta; además, algunos motores leen como falso un dato "
    "ausente. Por eso cada tabla tiene filas para verdadero y filas para falso, una fila coincide "
    "solo si se sabe todo lo que pide, y si ninguna coincide la respuesta es null: no se sabe. Las "
    "expresiones preguntan por null antes de comparar. Una lista está abierta salvo que su "
    "variable «..._complete» sea true. Los días conocidos en parte y los montos en otra moneda se "
    "dan como null. «Nunca» es 9999-12-31. Los días hábiles y las horas se cuentan fuera y se dan "
    "como fechas. Si una regla lee un hecho dos veces, puede darse null aunque todas las formas de "
    "completar coincidan; dedere mismo lo resuelve.",
)
_SHARES = Text(
    "It reads one fact twice: null may mean known after all (see the description of the file).",
    "Lee un hecho dos veces: null puede significar que sí se sabe (véase la descripción del "
    "archivo).",
)
_DAY = Text("The day for which the question is asked.", "El día por el que se pregunta.")
_COMPLETE = Text("Whether the list holds all there is.", "Si la lista contiene todo lo que hay.")
_DEFAULT = Text("If null", "Si es null")
_COUNTED = Text("A day counted outside: {what}.", "Un día que se cuenta fuera: {what}.")
