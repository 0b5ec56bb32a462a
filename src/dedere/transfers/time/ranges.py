"""Days as a number, or from a day to a day; and the two rates at which days are earned."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Text
from dedere.casefile import reading
from dedere.casefile.shapes import Field, Reader
from dedere.transfers.time.shapes import Bounded, Whole

A_CENTURY = 36_525
"""No range is longer, in days."""


def days_or_range(values: dict[str, Any], node: reading.Mapping, to: Reader) -> bool:
    """Whether an entry has either a number of days or both ends; else a problem is noted."""
    first, last = values.get("first"), values.get("last")
    if ("days" in values) == ("first" in values or "last" in values):
        found = Text("it needs either days or from and to.", "necesita days, o bien from y to.")
    elif "days" not in values and (first is None or last is None):
        found = Text("one of from and to is missing.", "falta from o to.")
    elif first is not None and last is not None and first.earliest > last.latest:
        found = Text("it ends before it begins.", "termina antes de empezar.")
    elif first is not None and last is not None and last.latest - first.earliest > A_CENTURY:
        found = Text("it is longer than a century.", "dura más de un siglo.")
    else:
        return True
    to.say(
        node,
        found,
        Text(
            "Write `days: 30`, or `from: 2019-01-01` and `to: 2019-01-30` (both days count).",
            "Escriba `days: 30`, o `from: 2019-01-01` y `to: 2019-01-30` (cuentan ambos días).",
        ),
    )
    return False


def with_ends(values: dict[str, Any]) -> dict[str, Any]:
    """The values of an entry, its ends named as in the model."""
    names = {"from": "first", "to": "last"}
    return {names.get(key, key): value for key, value in values.items()}


RANGE = {
    "days": Field(Whole(0, A_CENTURY), Text("so many days", "tantos días")),
    "from": Field(Bounded(), Text("the first day", "el primer día")),
    "to": Field(Bounded(), Text("the last day", "el último día")),
}
"""The keys of both forms."""


class Rate(Whole):
    """Ten or fifteen."""

    def read(self, node: reading.Node, to: Reader) -> int | None:
        if isinstance(node, reading.Scalar) and node.text in ("10", "15"):
            return int(node.text)
        to.wrong(node, Text("10 or 15", "10 o 15"))
        return None

    def schema(self, lang: Any) -> dict[str, Any]:
        return {"enum": [10, 15]}
