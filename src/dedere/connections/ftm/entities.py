"""One FollowTheMoney entity: an id, a schema, and properties that each hold a list of texts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha1
from typing import Any

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Entity:
    """An entity. *rest* are keys beside the three that FollowTheMoney has, kept as they came."""

    id: str
    schema: str
    properties: Mapping[str, tuple[str, ...]]
    rest: Mapping[str, Any] = field(default_factory=dict)

    def first(self, *names: str) -> str | None:
        """The first value of the first of these properties that has one that is not blank."""
        return next(iter(self.all(*names)), None)

    def all(self, *names: str) -> tuple[str, ...]:
        """The values of these properties, each once; blank ones say nothing."""
        found = (value for name in names for value in self.properties.get(name, ()))
        return tuple(dict.fromkeys(value for value in found if value.strip()))

    def to_data(self) -> dict[str, Any]:
        """The entity as JSON has it."""
        properties = {name: list(values) for name, values in self.properties.items() if values}
        return {"id": self.id, "schema": self.schema, "properties": properties, **self.rest}


def written(entities: Iterable[Entity]) -> str:
    """Entities as lines of JSON, in the order of their ids; the same entities, the same bytes."""
    rows = sorted((one.id, _line(one.to_data())) for one in entities)
    return "".join(f"{line}\n" for _, line in rows)


def _line(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(", ", ": "))


def parse(text: str, name: str) -> list[Entity]:
    """The entities of lines of JSON; lines of one id are one entity, as FollowTheMoney has it.

    Raises:
        InputErrors: with every line that is no entity.
    """
    problems: list[InputError] = []
    found: dict[str, Entity] = {}
    for at, data in _rows(text, name, problems):
        place = Place(name, at, 1)
        made = _entity(data, place, problems)
        if made is None:
            continue
        before = found.get(made.id)
        if before is None:
            found[made.id] = made
        elif before.schema != made.schema:
            said = _TWO_SCHEMATA.format(id=made.id, one=before.schema, other=made.schema)
            problems.append(InputError(place, said))
        else:
            found[made.id] = _merged(before, made)
    if problems:
        raise InputErrors(problems)
    return list(found.values())


def _rows(text: str, name: str, problems: list[InputError]) -> Iterator[tuple[int, Any]]:
    """The lines that hold JSON, with their numbers."""
    for at, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield at, json.loads(line)
        except (ValueError, RecursionError) as why:
            column = getattr(why, "colno", 1)
            problems.append(InputError(Place(name, at, column), _NO_JSON, _ONE_A_LINE))


def rows(text: str, name: str) -> list[tuple[Place, Json]]:
    """The objects of lines of JSON, each with its place.

    Raises:
        InputErrors: with every line that is no object.
    """
    problems: list[InputError] = []
    found: list[tuple[Place, Json]] = []
    for at, data in _rows(text, name, problems):
        if isinstance(data, dict):
            found.append((Place(name, at, 1), data))
        else:
            problems.append(InputError(Place(name, at, 1), _NO_OBJECT, _ONE_A_LINE))
    if problems:
        raise InputErrors(problems)
    return found


def _entity(data: Any, place: Place, problems: list[InputError]) -> Entity | None:
    if not isinstance(data, dict):
        problems.append(InputError(place, _NO_OBJECT, _ONE_A_LINE))
        return None
    before = len(problems)
    for key in ("id", "schema"):
        if not isinstance(data.get(key), str) or not data[key].strip():
            problems.append(InputError(place, _NO_KEY.format(key=key)))
    properties = data.get("properties", {})
    if not isinstance(properties, dict):
        problems.append(InputError(place, _NO_PROPERTIES))
        properties = {}
    read: dict[str, tuple[str, ...]] = {}
    for name, values in properties.items():
        listed = values if isinstance(values, list) else [values]
        if all(isinstance(one, str) for one in listed) and isinstance(values, list | str):
            read[name] = tuple(listed)
        else:
            problems.append(InputError(place, _NO_TEXTS.format(name=name)))
    if len(problems) > before:
        return None
    rest = {key: held for key, held in data.items() if key not in ("id", "schema", "properties")}
    return Entity(data["id"], data["schema"], read, rest)


def _merged(one: Entity, other: Entity) -> Entity:
    names = dict.fromkeys((*one.properties, *other.properties))
    properties = {
        name: tuple(dict.fromkeys((*one.properties.get(name, ()), *other.properties.get(name, ()))))
        for name in names
    }
    return Entity(one.id, one.schema, properties, {**other.rest, **one.rest})


_ID = re.compile(r"[0-9a-z]+(?:-[0-9a-z]+)*")
"""Parts of ids that FollowTheMoney takes as they are; its ids hold letters, digits, - and ."""


def entity_id(node: str) -> str:
    """The id of an entity: that of the node with points for colons, or a hash of it.

    It is the same on every run, and no two nodes share one.
    """
    kind, _, rest = node.partition(":")
    parts = rest.split(":")
    if all(_ID.fullmatch(part) for part in parts):
        return ".".join(("dedere", kind, *parts))
    digest = sha1(node.encode(), usedforsecurity=False).hexdigest()
    return f"dedere.{kind}.sha1.{digest}"


_NO_JSON = Text("This line is no JSON.", "Esta línea no es JSON.")
_NO_OBJECT = Text("This line is no JSON object.", "Esta línea no es un objeto JSON.")
_ONE_A_LINE = Text(
    'Each line holds one entity: {"id": …, "schema": …, "properties": {…}}.',
    'Cada línea contiene una entidad: {"id": …, "schema": …, "properties": {…}}.',
)
_NO_KEY = Text("The entity has no '{key}'.", "A la entidad le falta «{key}».")
_NO_PROPERTIES = Text("Its 'properties' are no object.", "Sus «properties» no son un objeto.")
_NO_TEXTS = Text(
    "The property '{name}' is no list of texts.", "La propiedad «{name}» no es una lista de textos."
)
_TWO_SCHEMATA = Text(
    "The entity {id} has two schemata: {one} and {other}.",
    "La entidad {id} tiene dos esquemas: {one} y {other}.",
)
