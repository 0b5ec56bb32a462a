"""An entry in words: each key with what stands there, for its page and for its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from dedere.calendars import PartialDate
from dedere.casefile.evidence import Carries, ElementName
from dedere.casefile.exchanges import Who
from dedere.casefile.parts import Part, Several
from dedere.casefile.shapes import Day, Field, Flag, References, Shape, Value
from dedere.law.facts.events import RESULTS
from dedere.office.item_forms.controls import Maker, bare_of
from dedere.office.item_forms.naming import authorities
from dedere.office.words import when


@dataclass(frozen=True, slots=True)
class Told:
    """One key of an entry in words."""

    key: str
    label: str
    words: str
    source: str = ""
    """The id of the source of this value, where it has one of its own."""
    fact: str = ""
    """The fact that it is, which can be recorded by itself."""


def told_of(fields: Mapping[str, Field], written: Mapping[str, Any], maker: Maker) -> list[Told]:
    """What an entry says, in the order of its keys; who wrote it down is told elsewhere."""
    return [
        Told(
            key,
            capfirst(one.title.in_(maker.lang)) if one.title else key,
            words_of(key, one.shape, written[key], maker),
            _source(written[key]),
            one.shape.fact.key if isinstance(one.shape, Value) else "",
        )
        for key, one in fields.items()
        if key in written and key not in ("id", "recorded_on", "recorded_by")
    ]


def _source(written: Any) -> str:
    if isinstance(written, Mapping) and "value" in written:
        return str(written.get("source", ""))
    return ""


def words_of(key: str, shape: Shape, written: Any, maker: Maker) -> str:
    """What stands under a key, in words."""
    if written is None:
        return ""
    if isinstance(shape, Value):
        return _fact(shape, written, maker)
    if isinstance(shape, Day):
        return _day(written)
    if isinstance(shape, Flag):
        return _("yes") if written is True else _("no")
    if isinstance(shape, Part):
        inner = told_of(shape.fields, written, maker)
        return "; ".join(f"{one.label}: {one.words}" for one in inner)
    if isinstance(shape, Several):
        held = written if isinstance(written, list) else [written]
        mark = " · " if isinstance(shape.of, Part) else ", "
        return mark.join(words_of(key, shape.of, one, maker) for one in held)
    if isinstance(shape, References):
        return ", ".join(maker.named.name(str(one)) for one in written)
    if isinstance(shape, Carries):
        held = written if isinstance(written, list) else [written]
        return " · ".join(_carried(one, maker) for one in held)
    if isinstance(shape, Who):
        return _who(written, maker)
    if isinstance(written, Mapping):
        return str(written.get(maker.lang, ""))
    if key == "result" and str(written) in RESULTS:
        return RESULTS[str(written)].in_(maker.lang)
    if isinstance(written, list):
        return ", ".join(map(str, written))
    return dict(maker.options_of(key, shape) or ()).get(str(written), str(written))


def _fact(shape: Value, written: Any, maker: Maker) -> str:
    bare, fact = bare_of(written), shape.fact
    if fact.type == "date":
        return _day(bare)
    options = getattr(fact, "options", None)
    if options is not None:
        named = bare if isinstance(bare, list) else [bare]
        said = ", ".join(options[one].in_(maker.lang) for one in named if one in options)
        complete = isinstance(written, Mapping) and written.get("complete")
        return said or (_("none") if complete else "")
    if fact.type == "yes_no":
        return _("yes") if bare is True else _("no")
    if fact.type == "money" and isinstance(bare, Mapping):
        return f"{bare.get('amount', '')} {bare.get('currency', '')}"
    if bare == "life":
        return _("life imprisonment")
    unit = getattr(fact, "unit", None)
    return f"{bare} {unit.in_(maker.lang)}" if unit is not None else str(bare)


def _day(written: Any) -> str:
    try:
        return when(PartialDate.parse(str(written)))
    except ValueError:
        return str(written)


def _carried(one: Any, maker: Maker) -> str:
    if not isinstance(one, Mapping):
        return _("identity")
    elements = dict(maker.options_of("element", ElementName()) or ())
    element = elements.get(one["element"], one["element"])
    return f"{maker.named.name(one['offense'])}: {element}"


def _who(written: Any, maker: Maker) -> str:
    if isinstance(written, Mapping):
        if "party" in written:
            return maker.named.name(str(written["party"]))
        return str(written.get(maker.lang, ""))
    return dict(authorities(maker.lang)).get(str(written), str(written))
