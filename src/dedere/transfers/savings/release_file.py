"""A press release as a file: what it claims, with the place of each value.

```yaml
persons: 14
years: 96
saved: 4000000
cost_low: 35000      # what it says a year costs, if it does
cost_high: 40000
date: 2025-08-11
source: Department of Justice, release of 11 August 2025
```
"""

from __future__ import annotations

from pathlib import Path

from dedere.bilingual import Text
from dedere.casefile import reading as trees
from dedere.errors import InputError, InputErrors, Place, did_you_mean
from dedere.transfers.savings.asking import Written

KEYS = {
    "persons": "persons",
    "years": "years",
    "saved": "claimed",
    "cost_low": "cost_low",
    "cost_high": "cost_high",
    "date": "said_on",
    "source": "source",
}
"""The keys of a release, and the inputs that they are."""


def read_release_file(path: str | Path) -> dict[str, Written]:
    """What a release says, by the names of the inputs.

    Raises:
        InputErrors: where it is no such file, or has keys that mean nothing, or lacks persons,
            years or the sum saved.
    """
    root = trees.read(Path(path))
    name = trees.shown_path(Path(path))
    problems: list[InputError] = []
    found: dict[str, Written] = {}
    for key, node in root.entries.items():
        place = Place(name, node.line, node.column)
        if key not in KEYS:
            todo = did_you_mean(key, KEYS) or _KNOWN
            problems.append(InputError(place, _UNKNOWN.format(key=key), todo))
        elif not isinstance(node, trees.Scalar):
            problems.append(InputError(place, _NO_VALUE.format(key=key)))
        elif not node.is_null:
            found[KEYS[key]] = Written(node.text, place)
    for key in ("persons", "years", "saved"):
        if KEYS[key] not in found:
            problems.append(InputError(Place(name), _LACKS.format(key=key)))
    if problems:
        raise InputErrors(problems)
    return found


_UNKNOWN = Text("A release has no `{key}`.", "Un comunicado no tiene `{key}`.")
_KNOWN = Text(f"It has: {', '.join(KEYS)}.", f"Tiene: {', '.join(KEYS)}.")
_NO_VALUE = Text("`{key}` must be one value.", "`{key}` debe ser un solo valor.")
_LACKS = Text("`{key}` is missing.", "Falta `{key}`.")
