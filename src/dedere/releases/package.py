"""The Frictionless descriptor of a release: its files, their hashes, and what their columns are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dedere.releases.licenses import License
from dedere.releases.releases import digest
from dedere.releases.sheets import Sheet, Variable

_TYPES = {
    ".md": ("md", "text/markdown"),
    ".json": ("json", "application/json"),
    ".xml": ("xml", "application/xml"),
    ".svg": ("svg", "image/svg+xml"),
    ".sql": ("sql", "application/sql"),
    ".cff": ("cff", "application/yaml"),
    ".csv": ("csv", "text/csv"),
    ".parquet": ("parquet", "application/vnd.apache.parquet"),
}


def descriptor(
    *,
    name: str,
    title: str,
    description: str,
    version: str,
    as_of: date,
    by: str,
    license: License,
    sheets: Sequence[Sheet],
    files: Mapping[str, bytes],
) -> dict[str, Any]:
    """The package as plain data. *files* are all files of it, by their paths."""
    tables = {one.csv_path: one for one in sheets}
    return {
        "profile": "data-package",
        "name": name,
        "title": title,
        "description": description,
        "version": version,
        "created": f"{as_of.isoformat()}T00:00:00Z",
        "licenses": [{"name": license.id, "path": license.url, "title": license.title.en}],
        "contributors": [{"title": by, "role": "publisher"}],
        "resources": [
            _table(path, files[path], tables[path]) if path in tables else _file(path, files[path])
            for path in sorted(files)
        ],
    }


def _file(path: str, content: bytes) -> dict[str, Any]:
    dot = path.rfind(".")
    format, mediatype = _TYPES[path[dot:]]
    return {
        "name": _name(path),
        "type": "file",
        "profile": "data-resource",
        "path": path,
        "format": format,
        "mediatype": mediatype,
        "bytes": len(content),
        "hash": f"sha256:{digest(content)}",
    }


def _table(path: str, content: bytes, sheet: Sheet) -> dict[str, Any]:
    made = {
        **_file(path, content),
        "type": "table",
        "profile": "tabular-data-resource",
        "title": sheet.row.en,
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "doubleQuote": True},
        "schema": {
            "fields": [_field(one) for one in sheet.variables],
            "missingValues": [""],
            "primaryKey": list(sheet.key),
        },
    }
    if any(not one.needed for one in sheet.variables if one.name in sheet.key):
        # A key of which a part may be missing is none that a validator takes.
        del made["schema"]["primaryKey"]
    return made


def _field(one: Variable) -> dict[str, Any]:
    made: dict[str, Any] = {
        "name": one.name,
        "type": one.kind,
        "title": one.title.en,
        "description": one.title.es if one.note is None else f"{one.title.es}. {one.note.en}",
    }
    bounds: dict[str, Any] = {}
    if one.needed:
        bounds["required"] = True
    if one.closed and one.words and one.kind == "string":
        bounds["enum"] = list(one.words)
    if bounds:
        made["constraints"] = bounds
    return made


def _name(path: str) -> str:
    """A name of small letters, digits, dots and dashes, as the format wants it."""
    return path.lower().replace("/", "-").replace("_", "-")
