"""`dedere law render`, `export` and `schema`: the law for whoever has none of our code."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import (
    Json,
    Lang,
    Readings,
    chosen_readings,
    example,
    language,
    print_json,
    print_line,
)
from dedere.cli.law.group import app
from dedere.errors import DedereError

FORMATS = ("dmn", "json")


@app.command(
    epilog=example(
        "dedere law render -o law-pages --lang es",
        "dedere law render treaty-1978/8 -o death-penalty",
    )
)
def render(
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", metavar="DIR", help="A folder: new, empty, or of an earlier render."
        ),
    ],
    provision: Annotated[
        str | None,
        typer.Argument(metavar="[PROVISION]", help="An instrument or a provision; else all."),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
    reading: Readings = None,
) -> None:
    """Write the law as pages that stand alone, and each rule as a diagram (SVG)."""
    from dedere.law import load
    from dedere.law.rendering.site import render as rendered

    asked = language(lang)
    written = rendered(load(), output, asked, provision, chosen_readings(reading))
    if json:
        print_json({"format": 1, "folder": str(output), "files": written})
        return
    pages = [name for name in written if name.endswith(".html")]
    for name in pages:
        print_line(str(output / name))
    pictures = len([name for name in written if name.endswith(".svg")])
    print_line(_PICTURES.format(number=pictures, where=output / "svg").in_(asked))


@app.command(
    epilog=example(
        "dedere law export --format json -o rules.json",
        "dedere law export --format dmn -o rules.dmn",
    )
)
def export(
    format: Annotated[
        str, typer.Option("--format", metavar="dmn|json", help="Decision tables, or the rule set.")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="What to write.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Write the rule set as JSON (`dedere law schema` prints its schema) or as DMN 1.5 XML."""
    from dedere.law import load
    from dedere.law.concepts import load_concepts

    asked = language(lang)
    library = load()
    if format == "json":
        import json as plain

        from dedere.law.rendering.rule_set import rule_set

        data = rule_set(library, load_concepts())
        text = plain.dumps(data, ensure_ascii=False, indent=1) + "\n"
    elif format == "dmn":
        from dedere.law.rendering.dmn import definitions

        text = definitions(library, asked)
    else:
        raise DedereError(
            Text(f"There is no format '{format}'.", f"No hay formato «{format}»."),
            Text("Choose dmn or json.", "Elija dmn o json."),
        )
    _write(output, text)
    if json:
        told = {"format": 1, "file": str(output), "rules": len(library.rules)}
        print_json({**told, "bytes": len(text.encode())})
    else:
        print_line(_WRITTEN.format(file=output, number=len(library.rules)).in_(asked))


@app.command(epilog=example("dedere law schema"))
def schema() -> None:
    """Print the JSON Schema of what `dedere law export --format json` writes."""
    from dedere.law.rendering.rule_set import schema as published

    print_json(published())


def _write(file: Path, text: str) -> None:
    """Write a file under another name first, so that there is never half of one."""
    partial = ""
    try:
        if file.is_dir():
            raise IsADirectoryError(21, os.strerror(21))
        handle, partial = tempfile.mkstemp(prefix=".dedere-", dir=file.absolute().parent)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        Path(partial).chmod(0o644)
        Path(partial).replace(file)
    except OSError as problem:
        if partial:
            Path(partial).unlink(missing_ok=True)
        raise DedereError(
            Text(
                f"{file} cannot be written ({problem.strerror}).",
                f"No se puede escribir {file} ({problem.strerror}).",
            ),
            Text("Name another file.", "Indique otro archivo."),
        ) from None


_PICTURES = Text("{number} diagrams in {where}", "{number} diagramas en {where}")
_WRITTEN = Text("{file}: {number} rules", "{file}: {number} reglas")
