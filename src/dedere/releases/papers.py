"""What a person reads of a release: what it is, its codebook, its pictures told, how to cite."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dedere import __version__
from dedere.bilingual import Language, Text
from dedere.releases.answers import Told
from dedere.releases.licenses import License
from dedere.releases.sheets import Sheet

KINDS = {
    "string": Text("text", "texto"),
    "integer": Text("whole number", "número entero"),
    "number": Text("number", "número"),
    "boolean": Text("true or false", "true (sí) o false (no)"),
    "date": Text("day", "día"),
    "array": Text("list, as JSON", "lista, como JSON"),
}


@dataclass(frozen=True)
class Said:
    """What all papers of a release say alike."""

    version: str
    as_of: date
    by: Text
    title: Text
    license: License
    invented: str
    """``all``, ``some`` or ``none`` of its rows."""
    threshold: int
    kept: Sequence[str]
    """Tables that are only counted."""
    sealed: Mapping[str, int]


def readme(said: Said, sheets: Sequence[Sheet], told: Sequence[Told], lang: Language) -> str:
    """The page that one reads first."""

    def _(text: Text, **parts: object) -> str:
        return text.format(**parts).in_(lang) if parts else text.in_(lang)

    lines = [f"# {said.title.in_(lang)}", ""]
    lines += [_(WHAT, version=said.version, day=said.as_of, by=said.by), ""]
    if said.invented != "none":
        lines += [f"**{_(_INVENTED[said.invented])}**", ""]
    lines += [_(_NO_ADVICE), ""]
    lines += [f"## {_(_HOLDS)}", ""]
    lines += [f"| {_(_FILES)} | |", "|---|---|"]
    for one in sheets:
        head = f"`{one.csv_path}`, `{one.parquet_path}`"
        lines.append(f"| {head} | {one.row.in_(lang)}; {_(_ROWS, n=len(one.rows))} |")
    answered = [one for one in told if one.is_answered]
    lines += [
        f"| `statistics/{lang}/` | {_(_STATISTICS, n=len(answered), all=len(told))} |",
        f"| `queries/` | {_(_QUERIES)} |",
        f"| `figures/{lang}/` | {_(_FIGURES)} |",
        f"| `codebook/` | {_(_CODEBOOK)} |",
        f"| `disclosure.json` | {_(_DISCLOSURE)} |",
        f"| `release.json` | {_(_ABOUT)} |",
        f"| `CITATION.cff`, `LICENSE.md` | {_(_CITE)} |",
        "",
    ]
    lines += [f"## {_(_NOT_IN_IT)}", ""]
    lines += [f"- {_(_DAY_ONLY, day=said.as_of)}"]
    if said.kept:
        tables = ", ".join(f"`{one}`" for one in said.kept)
        lines.append(f"- {_(_KEPT, tables=tables)}")
    protected = [one for one in answered if one.public is not None]
    if protected:
        lines.append(f"- {_(_HIDDEN, threshold=said.threshold)}")
    if said.sealed:
        lines.append(f"- {_(_SEALED)}")
    lines += [f"- {_(_NOBODY)}", ""]
    lines += [f"## {_(_CHECKING)}", ""]
    lines += [_(_CHECKED), "", "```", "dedere research check .", "```", ""]
    lines += [_(_REBUILD), ""]
    return "\n".join(lines)


def codebook(said: Said, sheets: Sequence[Sheet], lang: Language) -> str:
    """The codebook for people: each table, each column, each word."""
    lines = [f"# {_BOOK.format(title=said.title).in_(lang)}", ""]
    lines += [_BOOK_SAYS.in_(lang), ""]
    for one in sheets:
        lines += [f"## {one.name}", ""]
        lines += [
            _TABLE.format(
                row=one.row, n=len(one.rows), key=", ".join(f"`{name}`" for name in one.key)
            ).in_(lang),
            "",
            f"| {_COLUMN.in_(lang)} | {_CELLS.in_(lang)} | {_TITLE.in_(lang)} |",
            "|---|---|---|",
        ]
        listed: list[tuple[str, Mapping[str, Text]]] = []
        for variable in one.variables:
            title = variable.title.in_(lang)
            if variable.note is not None:
                title = f"{title}. {variable.note.in_(lang)}"
            kind = KINDS[variable.kind].in_(lang)
            lines.append(f"| `{variable.name}` | {kind} | {_cell(title)} |")
            if variable.words and not variable.name.endswith("__missing"):
                listed.append((variable.name, variable.words))
        lines.append("")
        for name, words in listed:
            lines += [f"### {one.name}: {name}", ""]
            lines += [f"- `{word}`: {title.in_(lang)}" for word, title in words.items()]
            lines.append("")
    missing = next(
        (
            variable.words
            for one in sheets
            for variable in one.variables
            if variable.name.endswith("__missing")
        ),
        {},
    )
    if missing:
        lines += [f"## {_REASONS.in_(lang)}", "", _REASONS_SAY.in_(lang), ""]
        lines += [f"- `{word}`: {title.in_(lang)}" for word, title in missing.items()]
        lines.append("")
    return "\n".join(lines)


def figures(told: Sequence[Told], lang: Language) -> str:
    """Each picture with the same in words."""
    lines = [f"# {_PICTURES.in_(lang)}", ""]
    for one in told:
        if one.is_drawn:
            question = one.statistic.question.in_(lang)
            picture = f"![{question}]({one.statistic.name}.svg)"
            lines += [f"## {question}", "", picture, "", one.told(lang), ""]
    return "\n".join(lines)


def citation(said: Said) -> str:
    """How to cite it, in the Citation File Format."""
    quoted = {
        "title": said.title.en,
        "by": said.by.en,
        "abstract": WHAT.format(version=said.version, day=said.as_of, by=said.by).en,
    }
    words = {name: json.dumps(one, ensure_ascii=False) for name, one in quoted.items()}
    return "\n".join(
        [
            "cff-version: 1.2.0",
            'message: "If you use these data, please cite them and name the version and its day."',
            "type: dataset",
            f"title: {words['title']}",
            f"abstract: {words['abstract']}",
            "authors:",
            f"  - name: {words['by']}",
            f"version: {json.dumps(said.version)}",
            f'date-released: "{said.as_of.isoformat()}"',
            f"license: {said.license.id}",
            "references:",
            "  - type: software",
            "    title: dedere",
            f'    version: "{__version__}"',
            "    authors:",
            '      - name: "The dedere authors"',
            "",
        ]
    )


def license_statement(said: Said) -> str:
    """Under what the files may be used, in both languages."""
    one = said.license
    lines = []
    for lang in ("en", "es"):
        lines += [
            f"# {_LICENSE.in_(lang)}",
            "",
            _LICENSED.format(by=said.by, title=one.title, id=one.id, url=one.url).in_(lang),
            one.asks.in_(lang),
            "",
            _OF_OTHERS.in_(lang),
            "",
        ]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


WHAT = Text(
    "Release {version}: what a record of extraditions and transfers between Mexico and the United "
    "States held on {day}, given out by {by}.",
    "Publicación {version}: lo que un registro de extradiciones y traslados entre México y Estados "
    "Unidos contenía al {day}, publicado por {by}.",
)
_INVENTED = {
    "all": Text(
        "All rows are invented: nothing here is about real persons.",
        "Todas las filas son inventadas: nada de esto trata de personas reales.",
    ),
    "some": Text(
        "Some rows are invented; the columns `synthetic` and `invented` say which.",
        "Algunas filas son inventadas; las columnas `synthetic` e `invented` dicen cuáles.",
    ),
}
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
_HOLDS = Text("What it holds", "Qué contiene")
_FILES = Text("files", "archivos")
_ROWS = Text("rows: {n}", "filas: {n}")
_STATISTICS = Text(
    "answers of {n} of {all} declared statistics as CSV; `index.csv` lists all of them",
    "respuestas de {n} de {all} estadísticas declaradas, como CSV; `index.csv` las enumera todas",
)
_QUERIES = Text(
    "how each was counted, as SQL over the tables",
    "cómo se contó cada una, en SQL sobre las tablas",
)
_FIGURES = Text(
    "pictures of the answers; `README.md` has each in words",
    "imágenes de las respuestas; `README.md` trae cada una en palabras",
)
_CODEBOOK = Text(
    "every column and every word: DDI Codebook 2.5, and for people in two languages",
    "cada columna y cada palabra: DDI Codebook 2.5, y para personas en dos idiomas",
)
_DISCLOSURE = Text(
    "which tables leave as rows, and how many rows stand alone",
    "qué tablas salen por filas, y cuántas filas quedan solas",
)
_ABOUT = Text("how it was made", "cómo se hizo")
_CITE = Text("how to cite it, and the license", "cómo citarla, y la licencia")
_NOT_IN_IT = Text("What is not in it", "Qué no contiene")
_DAY_ONLY = Text(
    "What was written down or happened after {day}.",
    "Lo que se registró u ocurrió después del {day}.",
)
_KEPT = Text(
    "Rows of {tables}: not everybody may read each of them, so they are only counted.",
    "Filas de {tables}: no cualquiera puede leer cada una, así que solo se cuentan.",
)
_HIDDEN = Text(
    "Counts below {threshold} of what is only counted, and others by which they could be found; "
    "the column `hidden` says where. Each answer is protected by itself: that two of them together "
    "tell nothing more is not proven.",
    "Números menores de {threshold} de lo que solo se cuenta, y otros por los que podrían "
    "averiguarse; la columna `hidden` dice dónde. Cada respuesta se protege por sí sola: que dos "
    "juntas no digan más no está demostrado.",
)
_SEALED = Text(
    "Whatever is sealed: of a row that is marked so only is told that it is there.",
    "Lo reservado: de una fila marcada así solo se dice que existe.",
)
_NOBODY = Text(
    "Who wrote something down.",
    "Quién registró cada cosa.",
)
_CHECKING = Text("How to check it", "Cómo comprobarla")
_CHECKED = Text(
    "It is a BagIt bag with a Frictionless data package in it: any validator of the two checks it. "
    "So does:",
    "Es un paquete BagIt con un paquete de datos Frictionless dentro: cualquier validador de ambos "
    "lo comprueba. También:",
)
_REBUILD = Text(
    "Whoever has the record makes it again with `dedere research rebuild`, byte by byte.",
    "Quien tenga el registro la vuelve a hacer con `dedere research rebuild`, byte por byte.",
)
_BOOK = Text("Codebook: {title}", "Libro de códigos: {title}")
_BOOK_SAYS = Text(
    "A value that is not there is empty. In the tables of statistics a column `…__missing` beside "
    "it says why; nothing that is missing counts as no.",
    "Un valor que no está queda vacío. En las tablas de estadísticas una columna `…__missing` a su "
    "lado dice por qué; nada de lo que falta cuenta como no.",
)
_TABLE = Text(
    "One row: {row}. Rows: {n}. Key: {key}.", "Una fila: {row}. Filas: {n}. Llave: {key}."
)
_COLUMN, _CELLS = Text("column", "columna"), Text("cells", "celdas")
_TITLE = Text("what it is", "qué es")
_REASONS = Text("Why a value is missing", "Por qué falta un valor")
_REASONS_SAY = Text(
    "The words of every column `…__missing`. Where a value is missing without a word, it is "
    "`not_stated`.",
    "Las palabras de toda columna `…__missing`. Un valor que falta sin palabra es `not_stated`.",
)
_PICTURES = Text("Pictures, and the same in words", "Imágenes, y lo mismo en palabras")
_LICENSE = Text("License", "Licencia")
_LICENSED = Text(
    "{by} gives out these data, their codebook, queries and pictures under {title} ({id}): {url}",
    "{by} publica estos datos, su libro de códigos, sus consultas e imágenes con la licencia "
    "{title} ({id}): {url}",
)
_OF_OTHERS = Text(
    "Court records, official statements and other sources are cited, not copied: what may be done "
    "with them is for their own terms.",
    "Los expedientes judiciales, comunicados oficiales y demás fuentes se citan y no se copian: lo "
    "que puede hacerse con ellos lo dicen sus propios términos.",
)
