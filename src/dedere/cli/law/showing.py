"""`dedere law`: list the provisions, show one, say what is covered, name the readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    Lang,
    Readings,
    chosen_readings,
    console,
    example,
    language,
    print_json,
    print_line,
)
from dedere.cli.law.group import app

if TYPE_CHECKING:
    from dedere.law.coverage import Coverage
    from dedere.law.language.provisions import Provision
    from dedere.law.language.reading import Choices
    from dedere.law.language.readings import Reading
    from dedere.law.language.rules import Rule


@app.command("list", epilog=example("dedere law list", "dedere law list --as-of 1999-01-01 --json"))
def list_(json: Json = False, lang: Lang = "en", as_of: AsOf = None) -> None:
    """List all provisions; with --as-of, those in force on that day."""
    from dedere.law import load

    asked = language(lang)
    provisions = [
        found
        for found in load().provisions.values()
        if as_of is None or found.in_force(as_of.toordinal())
    ]
    if json:
        print_json({"format": 1, "provisions": [_in_a_row(found, asked) for found in provisions]})
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for head in _COLUMNS:
        table.add_column(head.in_(asked), no_wrap=head is _COLUMNS[0])
    for found in provisions:
        row = _in_a_row(found, asked)
        table.add_row(
            found.id, found.title.in_(asked), *_marks(found, asked), str(row["in_force_from"])
        )
    console().print(table)


@app.command(
    epilog=example(
        "dedere law show treaty-1978/8",
        "dedere law show treaty-1978/2/1 --lang es",
        "dedere law show treaty-1978/15 --as-of 2000-01-01",
    )
)
def show(
    provision: Annotated[
        str, typer.Argument(metavar="PROVISION", help="An article or a part of one, by its name.")
    ],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    reading: Readings = None,
) -> None:
    """Show a provision: what it says, the rules under it, how sure we are.

    Its older wordings follow, with what each reform changed. With --as-of, it also says whether it
    was in force on that day, or which other wording was.
    """
    from dedere.law import load
    from dedere.law.comparing import on_day

    asked = language(lang)
    choices = chosen_readings(reading)
    found = load().provision(provision)
    in_force = None if as_of is None else found.in_force(as_of.toordinal())
    other = None if as_of is None or in_force else on_day(found, as_of)
    if json:
        told: dict[str, Any] = {}
        if in_force is not None:
            wording = found.id if in_force else other.id if other else None
            told = {"as_of": str(as_of), "in_force": in_force, "wording_in_force": wording}
        print_json({"format": 1, **told, **_whole(found, asked, choices)})
        return
    if in_force is not None:
        words = _IN_FORCE if in_force else _NOT_IN_FORCE
        print_line(words.format(day=as_of).in_(asked))
    if other is not None:
        print_line(_OTHER_WORDING.format(id=other.id).in_(asked))
    print_line(found.instrument.name.in_(asked))
    for part in found.whole():
        _print_provision(part, asked, choices)
    print_line()
    print_line(_read_up_to(found, asked))


@app.command(epilog=example("dedere law readings", "dedere law readings --json"))
def readings(json: Json = False, lang: Lang = "en") -> None:
    """Name the questions that the law leaves open, the answers, who holds them, the one taken.

    Every command that judges takes another answer with --reading NAME=CHOICE. What is open only
    where days are counted comes last: `dedere clock` takes it.
    """
    from dedere.law import load
    from dedere.law.language.provisions import CONFIDENCES
    from dedere.procedure.catalogue import rules_that_pause
    from dedere.procedure.readings import READINGS as OF_THE_CLOCK

    asked = language(lang)
    library = load()
    rules = {
        name: [rule.id for rule in library.rules.values() if one in rule.readings]
        for name, one in library.readings.items()
    }
    rules |= {name: list(rules_that_pause()) for name in OF_THE_CLOCK}
    found = [*library.readings.values(), *OF_THE_CLOCK.values()]
    if json:
        data = [_reading(one, rules[one.name], asked) for one in found]
        print_json({"format": 1, "readings": data})
        return
    for one in found:
        print_line(f"{one.name}: {one.question.in_(asked)}")
        for name, held in one.answers.items():
            mark = f" {_DEFAULT.in_(asked)}" if name == one.default else ""
            if held.confidence is not None:
                mark += f" [{CONFIDENCES[held.confidence].in_(asked)}]"
            print_line(f"  {one.name}={name}{mark}: {held.text.in_(asked)}")
            print_line(f"      {_HELD_BY.in_(asked)}: {held.held_by.in_(asked)}")
            for source in held.sources:
                print_line(f"      {source.title.in_(asked)} <{source.url}>")
        if one.note is not None:
            print_line(f"  {one.note.in_(asked)}")
        print_line(f"  {_RULES.in_(asked)}: {', '.join(rules[one.name])}")
        print_line()


def _reading(one: Reading, rules: list[str], lang: Language) -> dict[str, Any]:
    return {
        "name": one.name,
        "question": one.question.in_(lang),
        "default": one.default,
        "choices": [
            {
                "choice": name,
                "text": held.text.in_(lang),
                "held_by": held.held_by.in_(lang),
                "confidence": held.confidence,
                "sources": [
                    {"title": source.title.in_(lang), "url": source.url} for source in held.sources
                ],
            }
            for name, held in one.answers.items()
        ],
        "note": one.note.in_(lang) if one.note else None,
        "rules": rules,
    }


@app.command(epilog=example("dedere law coverage", "dedere law coverage --json"))
def coverage(json: Json = False, lang: Lang = "en") -> None:
    """Say what is encoded, what is left to human judgement, what is doubtful."""
    from dedere.law import load
    from dedere.law.coverage import coverage as covered

    asked = language(lang)
    instruments = covered(load())
    if json:
        print_json({"format": 1, "instruments": [_coverage(found, asked) for found in instruments]})
        return
    for found in instruments:
        print_line(found.instrument.name.in_(asked))
        for label, values in _summary(found):
            print_line(f"  {label.in_(asked)}: {', '.join(values) or '—'}")
        print_line()
        for one in found.articles:
            kinds = [*one.rules, *one.periods, *one.judgement]
            encoded = ", ".join(part.id.removeprefix(f"{found.instrument.id}/") for part in kinds)
            number = one.article.path[0]
            print_line(f"  {number:>8}  {one.article.title.in_(asked)}: {encoded or '—'}")


_COLUMNS = (
    Text("name", "nombre"),
    Text("title", "título"),
    Text("encoded as", "codificada como"),
    Text("confidence", "confianza"),
    Text("in force from", "en vigor desde"),
)


def _marks(found: Provision, lang: Language) -> tuple[str, str]:
    from dedere.law.language.provisions import CONFIDENCES, ENCODED

    return ENCODED[found.encoded].in_(lang), CONFIDENCES[found.confidence].in_(lang)


def _in_a_row(found: Provision, lang: Language) -> dict[str, Any]:
    return {
        "id": found.id,
        "citation": found.citation.in_(lang),
        "title": found.title.in_(lang),
        "in_force_from": str(found.in_force_from),
        "in_force_to": str(found.in_force_to) if found.in_force_to else None,
        "confidence": found.confidence,
        "encoded": found.encoded,
    }


def _whole(found: Provision, lang: Language, choices: Choices) -> dict[str, Any]:
    data = _in_a_row(found, lang)
    data["instrument"] = found.instrument.id
    data["paraphrase"] = found.paraphrase.in_(lang)
    data["reading"] = found.reading.in_(lang) if found.reading else None
    data["left_to"] = found.left_to.in_(lang) if found.left_to else None
    data["read_up_to"] = str(found.instrument.read_up_to)
    data["sources"] = [{"title": one.title.in_(lang), "url": one.url} for one in found.sources]
    data["changed"] = found.changed.in_(lang) if found.changed else None
    data["version"] = found.version
    data["newer"] = found.newer.id if found.newer else None
    data["older"] = _whole(found.older, lang, choices) if found.older else None
    data["rules"] = [_rule(rule, lang, choices) for rule in found.rules]
    data["parts"] = [_whole(part, lang, choices) for part in found.paragraphs]
    return data


def _rule(rule: Rule, lang: Language, choices: Choices) -> dict[str, Any]:
    from dedere.law.language.reading import lines, reading_of
    from dedere.law.rendering.sentences import sentence_of

    return {
        "rule": rule.id,
        "number": rule.number,
        "text": rule.text.in_(lang),
        "sentence": sentence_of(rule, choices).in_(lang),
        "effect": rule.effect.value,
        "bears_on": rule.bearing.value,
        "level": rule.level.value,
        "confidence": rule.sureness(choices),
        "facts": [fact.key for fact in rule.facts],
        "outline": [
            {"depth": depth, "text": text}
            for clause in reading_of(rule, choices)
            for depth, text in lines(clause, lang)
        ],
        "reading": rule.reading.in_(lang) if rule.reading else None,
        "readings": {one.name: one.chosen(choices) for one in rule.readings},
        "law_of": rule.law_of.name if rule.law_of else None,
        "exceptions": [one.provision.id for one in rule.exceptions],
    }


def _print_provision(part: Provision, lang: Language, choices: Choices) -> None:
    from dedere.law.language.reading import lines, reading_of

    print_line()
    if part.newer is not None:
        print_line(f"  -- {_OLDER.in_(lang)} --")
    print_line(f"{part.citation.in_(lang)} · {part.title.in_(lang)}  [{part.id}]")
    print_line(f"  {part.paraphrase.in_(lang)}")
    encoded, confidence = _marks(part, lang)
    until = str(part.in_force_to) if part.in_force_to else ""
    print_line(f"  ({encoded}; {confidence}; {part.in_force_from}/{until or '..'})")
    for head, note in (
        (_CHANGED, part.changed),
        (_LEFT_TO, part.left_to),
        (_READING, part.reading),
    ):
        if note is not None:
            print_line(f"  {head.in_(lang)}: {note.in_(lang)}")
    for rule in part.rules:
        print_line()
        print_line(f"    {rule.text.in_(lang)}  [{rule.id}]")
        kind = [rule.number, rule.effect.label.in_(lang), rule.bearing.label.in_(lang)]
        print_line("    " + " · ".join(filter(None, kind)))
        for clause in reading_of(rule, choices):
            for depth, text in lines(clause, lang):
                print_line(f"      {'  ' * depth}- {text}")
        if rule.reading is not None and rule.reading is not part.reading:
            print_line(f"    {_READING.in_(lang)}: {rule.reading.in_(lang)}")
        for one in rule.readings:
            taken = _TAKEN.format(name=one.name, answer=one.chosen(choices))
            print_line(f"    {taken.in_(lang)}")


def _read_up_to(found: Provision, lang: Language) -> str:
    instrument = found.instrument
    words = Text(
        "Read up to {day} in {where}. This is no legal advice.",
        "Leído hasta {day} en {where}. Esto no es asesoría jurídica.",
    )
    return words.format(day=instrument.read_up_to, where=instrument.read_in).in_(lang)


_IN_FORCE = Text("In force on {day}.", "En vigor el {day}.")
_NOT_IN_FORCE = Text("NOT in force on {day}.", "NO estaba en vigor el {day}.")
_OTHER_WORDING = Text("On that day this wording spoke: {id}", "Ese día regía este texto: {id}")
_CHANGED = Text("What changed", "Qué cambió")
_OLDER = Text("older wording", "texto anterior")
_TAKEN = Text(
    "It hangs on a reading, taken here: {name}={answer} (see `dedere law readings`)",
    "Depende de una lectura, aquí: {name}={answer} (véase `dedere law readings`)",
)
_DEFAULT = Text("(taken unless another is chosen)", "(la que se toma si no se elige otra)")
_HELD_BY = Text("held by", "la sostiene")
_RULES = Text("rules that hang on it", "reglas que dependen de ella")
_LEFT_TO = Text("left to", "reservado a")
_READING = Text("Reading", "Lectura")


def _summary(found: Coverage) -> list[tuple[Text, list[str]]]:
    return [
        (Text("articles encoded", "artículos codificados"), found.encoded),
        (Text("left to human judgement", "reservado al juicio humano"), found.left_to_judgement),
        (Text("text only", "solo texto"), found.text_only),
        (Text("doubtful", "dudoso"), found.doubtful),
        (Text("text read up to", "texto leído hasta"), [str(found.instrument.read_up_to)]),
    ]


def _coverage(found: Coverage, lang: Language) -> dict[str, Any]:
    return {
        "instrument": found.instrument.id,
        "name": found.instrument.name.in_(lang),
        "read_up_to": str(found.instrument.read_up_to),
        "encoded": found.encoded,
        "left_to_judgement": found.left_to_judgement,
        "text_only": found.text_only,
        "doubtful": found.doubtful,
        "articles": [
            {
                "id": one.article.id,
                "title": one.article.title.in_(lang),
                "encoded": one.encoded,
                "rules": [part.id for part in one.rules],
                "periods": [part.id for part in one.periods],
                "judgement": [part.id for part in one.judgement],
                "text": [part.id for part in one.text],
            }
            for one in found.articles
        ],
    }
