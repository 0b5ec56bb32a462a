"""Names: their words, how alike two are, and what is no name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from dedere.dockets.model import Party

ALIKE = 0.86
"""From here two spellings are taken for one name (one letter wrong in seven)."""

STOP = re.compile(
    r"^(?:"
    r"access|added|all|and|appearance|appointed|appointing|are|arraignment|arrest|"
    r"assistant|at|attorney|ausa|before|bench|bond|by|case|change|cja|complaint|"
    r"conditions|conference|continued|count|count\(s\)|counts|court|defendant|"
    r"defendants|denying|detention|discovery|dismissed|document|excludable|excludables|"
    r"excluded|federal|filed|finding|for|from|government|granting|guilty|has|have|"
    r"hearing|held|in|indictment|information|initial|interpreter|is|judge|judgment|"
    r"jury|magistrate|minute|modified|motion|motions|no|not|notice|on|oral|order|"
    r"order\.|ordered|page|pages|plea|preliminary|pretrial|public|pursuant|re|"
    r"referred|regarding|release|reset|response|responses|sealed|sentencing|set|"
    r"signed|status|summons|superseding|terminated|text|the|this|time|to|trial|"
    r"type|u\.s|united|until|upon|usa|waived|waiver|warrant|was|were|with|"
    # What "as to" may also be followed by, and whoever signs.
    r"acquittal|amount|any|appeal|bail|cash|certain|chief|clerk|contraband|counsel|currency|"
    r"date|defense|departure|district|each|examination|firearms?|forfeiture|funds|guilt|her|his|"
    r"hon\.?|honorable|issue|items|material|money|names|other|others|parties|penalty|personal|"
    r"portion|probation|proceedings|property|psr|real|reduction|remaining|restitution|seized|"
    r"senior|sentence|specific|supervised|supervision|time\.|transfer|variance|violation|"
    r"violations|whether|witness|witnesses"
    r")$",
    re.I,
)
"""Words with capitals that begin what follows a name."""
SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv|esq)\.?$", re.I)
_TOKEN = re.compile(r"[a-zà-ÿ0-9]+")


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without points and commas: ``jose a perez jr``."""
    return tuple(_TOKEN.findall(name.lower().replace("’", "").replace("'", "")))


def surnames(name: str) -> tuple[str, ...]:
    """The words of a name that may stand for it alone: the last, and the parts of a double one."""
    words = [word for word in re.split(r"[\s,]+", name.strip()) if not SUFFIX.match(word)]
    if len(words) < 2:
        return ()
    last = words[-1].lower().strip(".")
    return tuple(dict.fromkeys(part for part in (last, *last.split("-")) if len(part) > 2))


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """How alike two names are: near 1 where one is the other without its middle names.

    First names must agree, because brothers and sisters share all the rest; so must the words that
    tell father from son, where both names have one.
    """
    suffixes = [{word for word in name if SUFFIX.match(word)} for name in (one, other)]
    if all(suffixes) and suffixes[0] != suffixes[1]:
        return 0.0
    short, long = sorted((one, other), key=len)
    short = tuple(word for word in short if not SUFFIX.match(word))
    if not short or not long or short[0] != long[0]:
        return 0.0
    if len(short) >= 2 and set(short) <= set(long):
        return 0.98
    return SequenceMatcher(None, " ".join(one), " ".join(other)).ratio()


def attorneys_by_side(parties: Sequence[Party]) -> dict[tuple[str, ...], str]:
    """Counsel by the words of their names: ``government`` or ``defense``."""
    sides: dict[tuple[str, ...], str] = {}
    for party in parties:
        kind = party.type.lower()
        side = (
            "defense"
            if kind.startswith("defendant")
            else "government"
            if kind == "plaintiff"
            else ""
        )
        if side:
            for attorney in party.attorneys:
                sides[tokens(attorney.name)] = side
    return sides


def any_of(keys: Sequence[str]) -> re.Pattern[str] | None:
    """Any of the names, whatever stands between their words."""
    if not keys:
        return None
    names = (
        r"[\s,.'’\-]+".join(re.escape(word) for word in key.split())
        for key in sorted(keys, key=len, reverse=True)
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(names)})(?![\w-])", re.I)
