"""A codebook as plain data, and back: what is kept beside the data that were coded with it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.codebook.model import Codebook, Demand, Group, Kind, Missing, Value, Variable
from dedere.errors import InputError, Place

FORMAT = "dedere-codebook/1"


def to_data(book: Codebook) -> dict[str, Any]:
    """The whole codebook as JSON has it."""
    return {
        "format": FORMAT,
        "version": book.version,
        "number": book.number,
        "groups": [{"name": one.name, "title": _text(one.title)} for one in book.groups],
        "variables": [variable_data(one) for one in book.variables],
        "missing": [
            {
                "code": one.code,
                "title": _text(one.title),
                "definition": _text(one.definition),
                "example": _text(one.example),
                "outside": one.outside,
            }
            for one in book.missing
        ],
        "agreement": _demand(book.demand),
    }


def variable_data(variable: Variable) -> dict[str, Any]:
    """One variable; every key always there, so that two can be compared."""
    return {
        "name": variable.name,
        "group": variable.group,
        "title": _text(variable.title),
        "definition": _text(variable.definition),
        "example": _text(variable.example),
        "doubt": _text(variable.doubt),
        "evidence": _text(variable.evidence),
        "kind": str(variable.kind),
        "many": variable.many,
        "required": variable.required,
        "unit": _text(variable.unit),
        "form": variable.form,
        "like": variable.like,
        "agreement": {"alpha": variable.alpha, "by": list(variable.by)},
        "values": [
            {
                "code": one.code,
                "title": _text(one.title),
                "note": _text(one.note),
                "form": one.form,
            }
            for one in variable.values
        ],
        "parts": [variable_data(one) for one in variable.parts],
    }


def hash_of(data: Any) -> str:
    """A hash of plain data, the same on every machine."""
    written = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def _demand(demand: Demand | None) -> dict[str, Any] | None:
    if demand is None:
        return None
    return {
        "alpha": demand.alpha,
        "lowest": demand.lowest,
        "source": _text(demand.source),
        "confidence": demand.confidence,
    }


def _text(text: Text | None) -> dict[str, str] | None:
    return {"en": text.en, "es": text.es} if text is not None else None


# -- back ----------------------------------------------------------------------------------------


def read_saved(path: str | Path) -> Codebook:
    """A codebook that was saved as JSON (``dedere docket codebook --json``).

    Raises:
        InputError: where the file is none.
    """
    place = Place(str(path))
    try:
        return from_data(json.loads(Path(path).read_bytes()))
    except OSError as why:
        reason = why.strerror or str(why)
        raise InputError(
            place, Text(f"cannot be read ({reason}).", f"no se puede leer ({reason}).")
        ) from why
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as why:
        raise InputError(place, _NO_CODEBOOK, _HOW_TO_SAVE) from why


def from_data(data: Mapping[str, Any]) -> Codebook:
    """The codebook that `to_data` gave.

    Raises:
        ValueError, KeyError, TypeError: where it is not such data.
    """
    if data["format"] != FORMAT:
        raise ValueError(f"the format is not {FORMAT}")
    return Codebook(
        version=str(data["version"]),
        variables=tuple(_variable(one) for one in data["variables"]),
        groups=tuple(Group(one["name"], Text(**one["title"])) for one in data["groups"]),
        missing=tuple(
            Missing(
                one["code"],
                Text(**one["title"]),
                Text(**one["definition"]),
                Text(**one["example"]),
                bool(one["outside"]),
            )
            for one in data["missing"]
        ),
        number=int(data["number"]),
        demand=_demanded(data.get("agreement")),
    )


def _demanded(data: Mapping[str, Any] | None) -> Demand | None:
    """The demand; a codebook that was saved before there was one has none."""
    if data is None:
        return None
    numbers = float(data["alpha"]), float(data["lowest"])
    return Demand(*numbers, Text(**data["source"]), str(data["confidence"]))


def _variable(data: Mapping[str, Any]) -> Variable:
    agreement = data.get("agreement") or {}
    return Variable(
        name=data["name"],
        title=Text(**data["title"]),
        definition=Text(**data["definition"]),
        example=_back(data["example"]),
        doubt=_back(data["doubt"]),
        kind=Kind(data["kind"]),
        values=tuple(
            Value(one["code"], Text(**one["title"]), _back(one["note"]), one["form"])
            for one in data["values"]
        ),
        unit=_back(data["unit"]),
        parts=tuple(_variable(one) for one in data["parts"]),
        many=bool(data["many"]),
        group=data["group"],
        evidence=_back(data["evidence"]),
        required=bool(data["required"]),
        form=data["form"],
        like=data["like"],
        alpha=agreement.get("alpha"),
        by=tuple(agreement.get("by") or ()),
    )


def _back(data: Mapping[str, str] | None) -> Text | None:
    return Text(**data) if data is not None else None


_NO_CODEBOOK = Text("this is no saved codebook.", "esto no es un libro de códigos guardado.")
_HOW_TO_SAVE = Text(
    "Save one with `dedere docket codebook --json`.",
    "Guarde uno con `dedere docket codebook --json`.",
)
