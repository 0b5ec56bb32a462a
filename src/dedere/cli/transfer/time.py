"""`dedere transfer time`: from the parts of a sentence to its dates, and who confirmed them."""

from __future__ import annotations

import json as json_
import sys
from contextlib import nullcontext, redirect_stdout
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    By,
    Json,
    Lang,
    Readings,
    chosen_readings,
    example,
    language,
    new_app,
    parse_day,
    print_json,
    print_line,
)
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.errors import InputError, Place

if TYPE_CHECKING:
    from dedere.transfers.time import Computation

app = new_app("How much of a sentence is left: each step, each date, and who confirmed it.")

On = Annotated[
    date | None,
    typer.Option(
        "--on",
        metavar="DATE",
        parser=parse_day,
        help="The day for which you ask what is left. Today if not given.",
    ),
]
LawOf = Annotated[
    date | None,
    typer.Option(
        "--law-of",
        metavar="DATE",
        parser=parse_day,
        help="The day whose law of credits counts, if not the day asked for.",
    ),
]


@app.command(
    epilog=example(
        "dedere transfer time sentence.yaml --on 2026-11-22",
        "dedere transfer time sentence.yaml --svg sentence.svg --lang es",
        "dedere transfer time sentence.yaml --save record.json --by 'Ana Ruiz'",
        "dedere transfer time --confirm record.json --by 'Luis Vega'",
        "dedere transfer time sentence.yaml --confirm record.json --by 'Luis Vega'",
        "dedere transfer time record.json --override 2028-05-01 --reason court_order "
        "--why 'amended judgment of 3 May' --by 'Luis Vega'",
        "dedere transfer time record.json",
        "dedere transfer time --schema > sentence.schema.json",
    )
)
def time(
    file: Annotated[
        str | None,
        typer.Argument(metavar="[FILE]", help="A sentence (.yaml, .json), or a record of one."),
    ] = None,
    on: On = None,
    law_of: LawOf = None,
    reading: Readings = None,
    json: Json = False,
    lang: Lang = "en",
    svg: Svg = None,
    narrow: Narrow = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of a sentence file.")
    ] = False,
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="RECORD", help="Keep inputs and result in a new file."),
    ] = None,
    confirm: Annotated[
        Path | None,
        typer.Option(
            "--confirm",
            metavar="RECORD",
            help="Compute a record again and confirm it, as another person than whoever saved it.",
        ),
    ] = None,
    override: Annotated[
        date | None,
        typer.Option(
            "--override",
            metavar="DATE",
            parser=parse_day,
            help="Set one end of the record FILE to this day; what was computed stays beside it.",
        ),
    ] = None,
    end: Annotated[
        str,
        typer.Option(
            "--end",
            metavar="NAME",
            help="Which end is overridden: full_term, projected, earned or eighty_five.",
        ),
    ] = "projected",
    reason: Annotated[
        str | None,
        typer.Option(
            "--reason",
            metavar="CODE",
            help="court_order, authority_computation, certified_credits, clerical_error or other.",
        ),
    ] = None,
    why: Annotated[
        str | None, typer.Option("--why", metavar="TEXT", help="Why, in words; with --override.")
    ] = None,
    by: By = None,
    dated: Annotated[
        date | None,
        typer.Option(
            "--dated",
            metavar="DATE",
            parser=parse_day,
            help="The day of the entry in the record. Today if not given.",
        ),
    ] = None,
) -> None:
    """Compute when a sentence ends, with and without credits, and how much of it is left.

    What is not known stays a range; what would make it exact is listed. Arithmetic, no official
    computation, and no legal advice.
    """
    from dedere.cli.transfer.time_said import print_computation, print_record
    from dedere.transfers.time import records
    from dedere.transfers.time import schema as made_schema

    asked = language(lang)
    day = dated or date.today()
    if schema:
        print_json(made_schema(asked))
        return
    if confirm is not None:
        record = _record(confirm)
        inputs = _inputs(file) if file is not None else None
        record = records.confirm(record, by or "", day, inputs=inputs)
        _write(confirm, record, new=False)
        _tell(record, asked, json)
        return
    if file is None:
        raise typer.BadParameter(_NO_FILE.in_(asked))
    if override is not None or _is_record(Path(file)):
        record = _record(Path(file))
        if override is not None:
            record = records.override(
                record, override, reason or "", why or "", by or "", day, end=end
            )
            _write(Path(file), record, new=False)
        _tell(record, asked, json)
        return
    found = _computed(file, on, law_of, reading)
    if save is not None:
        record = records.save(_inputs(file), found, by or "", day)
        _write(save, record, new=True)
    if svg is not None:
        # Beside JSON nothing else may stand.
        with redirect_stdout(sys.stderr) if json else nullcontext():
            _draw(svg, found, asked, narrow)
    if json:
        from dedere.transfers.time.telling import to_data

        print_json(to_data(found, asked))
        return
    print_computation(found, asked)
    if save is not None:
        print_line()
        print_record(record, asked)


def _computed(
    file: str, on: date | None, law_of: date | None, reading: list[str] | None
) -> Computation:
    from dedere.transfers.time import compute, load

    sentence = load(file)
    return compute(sentence, on or date.today(), law_of=law_of, readings=chosen_readings(reading))


def _inputs(file: str) -> dict[str, Any]:
    """The sentence of a file as plain values, once it is sure that it can be used."""
    from dedere.transfers.time import load
    from dedere.transfers.time.loading import plain_inputs

    load(file)
    return plain_inputs(file)


def _draw(svg: Path, found: Computation, lang: Language, narrow: bool) -> None:
    from dedere.pictures.sentence import draw
    from dedere.pictures.styles import alone
    from dedere.transfers.time.picturing import term

    write_svg(svg, alone(draw(term(found), lang, narrow=narrow), "sentence"))


# -- records ---------------------------------------------------------------------------------------


def _tell(record: dict[str, Any], lang: Language, as_json: bool) -> None:
    from dedere.cli.transfer.time_said import print_record
    from dedere.transfers.time import records

    records.check(record)
    if as_json:
        print_json({**record, "standing": records.standing(record)})
    else:
        print_record(record, lang)


def _is_record(path: Path) -> bool:
    """Whether a file says that it is a record."""
    if path.suffix.lower() != ".json":
        return False
    try:
        data = json_.loads(path.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(data, dict) and str(data.get("format")).startswith("dedere-time-record/")


def _record(path: Path) -> dict[str, Any]:
    place = Place(str(path))
    try:
        data = json_.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as problem:
        why = str(problem.strerror)
        raise InputError(place, _NOT_READ.format(why=why)) from None
    except (ValueError, RecursionError):
        raise InputError(place, _NO_RECORD, _HOW) from None
    if not isinstance(data, dict) or not str(data.get("format")).startswith("dedere-time-record/"):
        raise InputError(place, _NO_RECORD, _HOW)
    return data


def _write(path: Path, record: dict[str, Any], *, new: bool) -> None:
    """Write a record aside and put it in its place; a new one never replaces a file."""
    place = Place(str(path))
    if new and path.exists():
        raise InputError(place, _THERE, _OTHER_NAME)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        written = json_.dumps(record, ensure_ascii=False, indent=2) + "\n"
        unfinished.write_text(written, encoding="utf-8")
        unfinished.replace(path)
    except OSError as problem:
        why = str(problem.strerror)
        raise InputError(place, _NOT_WRITTEN.format(why=why)) from None
    finally:
        unfinished.unlink(missing_ok=True)


_NO_FILE = Text(
    "Name a sentence file; `dedere transfer time --schema` says what stands in it.",
    "Indique un archivo de pena; `dedere transfer time --schema` dice qué contiene.",
)
_NO_RECORD = Text("This is no record of a computation.", "Este no es un registro de un cómputo.")
_HOW = Text(
    "Make one with `dedere transfer time SENTENCE --save RECORD --by NAME`.",
    "Haga uno con `dedere transfer time PENA --save REGISTRO --by NOMBRE`.",
)
_THERE = Text("This file is there already.", "Este archivo ya existe.")
_OTHER_NAME = Text(
    "Give --save another name: a record is never replaced.",
    "Dé otro nombre a --save: un registro nunca se reemplaza.",
)
_NOT_READ = Text("The record cannot be read ({why}).", "El registro no se puede leer ({why}).")
_NOT_WRITTEN = Text(
    "The record cannot be written ({why}).", "El registro no se puede escribir ({why})."
)
