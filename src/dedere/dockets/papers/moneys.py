"""Amounts with their currency and what they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dedere.bilingual import Text
from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.guards import Guards, left
from dedere.dockets.papers.harms import Match
from dedere.dockets.papers.model import Money, Reading
from dedere.dockets.papers.passages import Sentence

_SMALL = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SMALL |= (
    {
        word: value
        for value, word in enumerate(
            [
                "uno",
                "dos",
                "tres",
                "cuatro",
                "cinco",
                "seis",
                "siete",
                "ocho",
                "nueve",
                "diez",
                "once",
                "doce",
                "trece",
                "catorce",
                "quince",
            ],
            1,
        )
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            [
                "veinte",
                "treinta",
                "cuarenta",
                "cincuenta",
                "sesenta",
                "setenta",
                "ochenta",
                "noventa",
                "cien",
            ],
            2,
        )
    }
    | {
        word: 100 * value
        for value, word in enumerate(
            [
                "ciento",
                "doscientos",
                "trescientos",
                "cuatrocientos",
                "quinientos",
                "seiscientos",
                "setecientos",
                "ochocientos",
                "novecientos",
            ],
            1,
        )
    }
)
_SCALE = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "mil": 1_000, "millon": 1_000_000, "millones": 1_000_000,
}  # fmt: skip
_WORD = "|".join(sorted((*_SMALL, *_SCALE), key=len, reverse=True))
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d+)?"
_CURRENCY = {
    "dollar": "USD", "dolar": "USD", "usd": "USD", "us$": "USD", "$": "USD", "u.s": "USD",
    "united": "USD", "lempira": "HNL",
    "peso": "MXN", "mxn": "MXN", "euro": "EUR", "eur": "EUR", "colombian": "COP", "quetzal": "GTQ",
}  # fmt: skip
AMOUNT = re.compile(
    rf"(?P<before>US\$|USD ?|MXN ?\$?|EUR ?|\$) ?(?P<a>{_FIGURE})(?: ?(?P<sa>thousand|million"
    rf"|billion|[mk]\b))?"
    r"(?P<mx> (?:mexican )?pesos| MXN)?"
    rf"|\b(?P<b>{_FIGURE})(?: (?P<sb>hundred|thousand|million|billion|millones|millon|mil)"
    rf"(?: de)?)? (?P<cb>(?:colombian "
    rf"|mexican |u\.s\. |united"
    r" states )?(?:dollars|dolares|pesos|euros|quetzales|lempiras)|usd|mxn|eur)\b"
    rf"|\b(?P<c>(?:{_WORD})(?:[ -](?:and |y )?(?:{_WORD}))*)(?: de)? (?P<cc>(?:colombian |mexican "
    rf"|u\.s\. )?(?:dollars|dolares|pesos|euros|quetzales|lempiras))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]")


def drafts(sentence: Sentence, matches: Sequence[Match], guards: Guards) -> Iterator[Draft]:
    """The amounts of *sentence*."""
    for found in AMOUNT.finditer(sentence.text):
        amount = _amount(found)
        if amount is None:
            continue
        purpose, sure, other = _purpose(found, matches)
        taken = guards.over(*found.span())
        doubts = {k: v for k, v in taken.items() if k in ("other_case", "jury_instruction")}
        yield Draft(
            Money(amount, _currency(found), purpose, found[0].strip()),
            sentence.start + found.start(),
            sentence.start + found.end(),
            (sentence.start, sentence.end),
            left(sure, doubts),
            ("amount", *((_pattern(matches, purpose),) if purpose != "not_stated" else ())),
            (Reading(f"purpose: {other}", _NEARBY, 0.3),) if other else (),
        )


def _pattern(matches: Sequence[Match], purpose: str) -> str:
    return next(one.pattern.name for one in matches if one.pattern.label == f"money.{purpose}")


def _purpose(found: re.Match[str], matches: Sequence[Match]) -> tuple[str, float, str | None]:
    near: list[tuple[int, float, str]] = []
    for match in matches:
        away = max(match.found.start() - found.end(), found.start() - match.found.end(), 0)
        near.append((away, match.pattern.confidence, match.pattern.label.partition(".")[2]))
    near.sort(key=lambda one: (one[0], -one[1]))
    if not near:
        return "not_stated", 0.75, None
    other = next((one[2] for one in near[1:] if one[2] != near[0][2]), None)
    sure = near[0][1] if near[0][0] < 120 else 0.6
    return near[0][2], sure * (0.95 if other else 1.0), other


def _currency(found: re.Match[str]) -> str:
    if found["mx"]:
        return "MXN"
    words = (found["before"] or found["cb"] or found["cc"] or "").strip().lower()
    if words.startswith("colombian"):
        return "COP"
    for sign, code in _CURRENCY.items():
        if sign in words:
            return code
    return "not_stated"


def _amount(found: re.Match[str]) -> float | None:
    figure = found["a"] or found["b"]
    if figure:
        scale = (found["sa"] or found["sb"] or "").lower()
        times = {"m": 1_000_000, "k": 1_000}.get(scale) or _SCALE.get(scale, 1)
        return round(float(figure.replace(",", "")) * times, 2)
    total, part = 0, 0
    for word in re.findall(_WORD, found["c"].lower()):
        if word in _SMALL:
            part += _SMALL[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        else:
            total, part = total + max(part, 1) * _SCALE[word], 0
    return float(total + part) or None


_NEARBY = Text(
    "Other words nearby tell of another purpose.", "Otras palabras cercanas indican otro fin."
)
