"""Pairs and mentions as plain data, for JSON, tables and for keeping with a decision."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.statistics.linkage.evidence import Evidence
from dedere.statistics.linkage.mention import Mention
from dedere.statistics.linkage.model import Model
from dedere.statistics.linkage.scoring import Match, Pair

FORMAT = 1


def match_data(found: Match, lang: Language = "en") -> dict[str, Any]:
    """The answer to ``dedere people match --json``."""
    return {
        "format": FORMAT,
        "mentions": found.mentions,
        "threshold": found.threshold,
        "prior": found.prior,
        "model": model_data(found.model),
        "notes": [one.in_(lang) for one in found.notes],
        "pairs": [pair_data(one, lang) for one in found.pairs],
    }


def model_data(used: Model) -> dict[str, Any]:
    """Which model was used."""
    return {
        "version": used.version,
        "estimated_from": used.trained_on or None,
        "judged": used.trained_on == 0,
    }


def pair_data(one: Pair, lang: Language) -> dict[str, Any]:
    """One pair, its sentences in one language."""
    return {
        "mentions": list(one.ids),
        "names": [one.first.label, one.second.label],
        "weight": one.weight,
        "probability": one.probability,
        "evidence": [{**_kept(e), "says": e.says.in_(lang)} for e in one.evidence],
    }


def kept_evidence(one: Pair, used: Model) -> dict[str, Any]:
    """What was shown when somebody decided, in both languages, to be kept with the decision."""
    return {
        "model": model_data(used),
        "weight": one.weight,
        "probability": one.probability,
        "names": [one.first.label, one.second.label],
        "evidence": [{**_kept(e), "says": text_data(e.says)} for e in one.evidence],
    }


def mention_data(one: Mention) -> dict[str, Any]:
    """A mention, with all that is compared."""
    return {
        "id": one.id,
        "source": {"kind": one.source.kind, "of": one.source.of, "place": one.source.place},
        "names": [{"text": name.text, "kind": name.kind} for name in one.names],
        "born": None if one.birth is None else str(one.birth.date),
        "born_about": one.birth is not None and one.birth.about,
        "nationalities": sorted(one.nationalities),
        "sex": one.sex,
        "birthplace": one.birthplace,
        "proceedings": sorted(one.proceedings),
        "synthetic": one.synthetic,
    }


def text_data(text: Text) -> dict[str, str]:
    """A text in both languages."""
    return {"en": text.en, "es": text.es}


def _kept(one: Evidence) -> dict[str, Any]:
    return {
        "comparison": one.comparison,
        "level": one.level or None,
        "side": one.side,
        "weight": one.weight,
        "estimated": one.estimated,
    }
