"""The note of the margins: what was met, what was not and why, what was made up."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.statistics.audit import bundled
from dedere.statistics.audit.words import decimal
from dedere.statistics.synthetic.counting import Counted
from dedere.statistics.synthetic.invented import SAY
from dedere.statistics.synthetic.making import NOTE, Synthetic

FORMAT = 1


def lines(made: Synthetic, lang: Language = "en") -> list[str]:
    """The note for people."""
    counted = made.counted
    met = sum(one.is_met for one in counted)
    told = [
        _HEAD.format(seed=made.seed).in_(lang),
        NOTE.in_(lang),
        "",
        _MARGINS.format(met=met, all=len(counted)).in_(lang),
    ]
    for one in counted:
        told.append(f"  {'✓' if one.is_met else '✗'} {one.margin.id:<4} {_said(one, lang)}")
        told += [f"         {text.in_(lang)}" for text in (one.margin.why, one.margin.note) if text]
    told += ["", _CLASHES.in_(lang)]
    whys = _whys(made)
    for clash in made.margins.clashes:
        told.append(f"  ✗ {clash.audit}: {clash.say.in_(lang)}")
        told.append(f"      {whys[clash.audit].in_(lang)}")
    told += ["", _LEFT_OUT.in_(lang)]
    told += [f"  – {one.id}: {one.why.in_(lang)}" for one in made.margins.left_out]
    told += ["", _INVENTED.in_(lang)]
    told += [f"  – {one.in_(lang)}" for one in SAY]
    return told


def data(made: Synthetic, lang: Language = "en") -> dict[str, Any]:
    """The note for programs."""
    whys = _whys(made)
    return {
        "format": FORMAT,
        "synthetic": True,
        "seed": made.seed,
        "note": NOTE.in_(lang),
        "audit": made.margins.audit,
        "tables": {name: frame.height for name, frame in made.collection.tables.items()},
        "margins": [_data(one, lang) for one in made.counted],
        "clashes": [
            {"audit": one.audit, "say": one.say.in_(lang), "why": whys[one.audit].in_(lang)}
            for one in made.margins.clashes
        ],
        "left_out": [{"id": one.id, "why": one.why.in_(lang)} for one in made.margins.left_out],
        "invented": [one.in_(lang) for one in SAY],
    }


def _data(one: Counted, lang: Language) -> dict[str, Any]:
    margin = one.margin
    return {
        "id": margin.id,
        "says": margin.says.in_(lang),
        "table": margin.table,
        "columns": {name: list(words) for name, words in margin.where.items()}
        or list(margin.any)
        or None,
        "within": {name: list(words) for name, words in margin.within.items()} or None,
        "each": margin.each,
        "decided": [day.isoformat() for day in margin.decided] if margin.decided else None,
        "published": margin.share.plain() if margin.share else None,
        "count": one.count,
        "of": one.of,
        "value": None if one.value is None else float(one.value),
        "met": one.is_met,
        "why": margin.why and margin.why.in_(lang),
        "note": margin.note and margin.note.in_(lang),
    }


def _said(one: Counted, lang: Language) -> str:
    share = one.margin.share
    if one.of is None or one.value is None:
        return f"{one.count:,} – {one.margin.says.in_(lang)}"
    told = _SHARE.format(count=f"{one.count:,}", of=f"{one.of:,}", value=decimal(one.value, 2))
    if share is not None:
        told = _PRINTED.format(told=told, share=share)
    return f"{told.in_(lang)} – {one.margin.says.in_(lang)}"


def _whys(made: Synthetic) -> dict[str, Text]:
    """What the audit itself says of each clash."""
    wanted = {one.audit for one in made.margins.clashes}
    found = bundled.report(made.margins.audit).findings
    return {one.item.id: one.why for one in found if one.item.id in wanted}


_HEAD = Text("Synthetic collection, seed {seed}.", "Colección sintética, semilla {seed}.")
_MARGINS = Text(
    "Published margins, counted in the tables: {met} of {all} are met.",
    "Márgenes publicados, contados en las tablas: se cumplen {met} de {all}.",
)
_SHARE = Text("{count} of {of} = {value} %", "{count} de {of} = {value} %")
_PRINTED = Text("{told}, published {share} %", "{told}, publicado {share} %")
_CLASHES = Text("No table can meet together:", "Ninguna tabla puede cumplir a la vez:")
_LEFT_OUT = Text(
    "Published, but no margin of a table:", "Publicado, pero no es margen de una tabla:"
)
_INVENTED = Text("Made up, as nothing was published:", "Inventado, pues no se publicó:")
