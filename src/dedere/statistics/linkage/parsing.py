"""A written name taken apart: given names, first and second surname. Often in more ways than one.

Spanish order puts two surnames last. Papers of the United States print ``SURNAME-SURNAME, Given``,
drop the second surname, or take the first for a middle name. Where a name can be read in two ways
both readings are kept, and the one that fits best is used; see `scoring` for what that costs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dedere.statistics.linkage.folding import fold, spelling_key
from dedere.statistics.linkage.mention import Mention, Name
from dedere.statistics.linkage.words import words


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One way to read a name, folded: ``DE LA CRUZ`` is one surname."""

    given: tuple[str, ...]
    first: str = ""
    second: str = ""

    @property
    def shown(self) -> str:
        """All of it in Spanish order."""
        return " ".join((*self.given, *(one for one in (self.first, self.second) if one)))

    @property
    def surnames(self) -> str:
        """The surnames alone."""
        return " ".join(one for one in (self.first, self.second) if one)


@dataclass(frozen=True, slots=True)
class Names:
    """All that a mention says of its person's name."""

    readings: tuple[Reading, ...]
    nicknames: tuple[str, ...]
    suffix: str = ""
    """``younger``, ``elder``, ``III``; empty where none is said."""


@dataclass(slots=True)
class _Found:
    readings: dict[Reading, None] = field(default_factory=dict)
    nicknames: dict[str, None] = field(default_factory=dict)
    suffixes: set[str] = field(default_factory=set)


def names_of(mention: Mention) -> Names:
    """All readings of all names of a mention, sorted, so that their order in it does not matter."""
    found = _Found()
    for one in mention.names:
        if one.kind in ("full", "alias"):
            _written(one.text, found, alias=one.kind == "alias")
        elif one.kind == "nickname":
            _nickname(one.text, found)
    parts = _of_parts(mention)
    if parts is not None:
        found.readings[parts] = None
    suffix = found.suffixes.pop() if len(found.suffixes) == 1 else ""
    readings = sorted(found.readings)
    # A reading that says less of the same words adds nothing.
    return Names(tuple(readings), tuple(sorted(found.nicknames)), suffix)


def split_aliases(written: str) -> tuple[str, tuple[str, ...]]:
    """The name, and the others that stand behind it: after ``a/k/a``, ``alias``, in quotes."""
    text = unicodedata.normalize("NFKC", written)
    others: list[str] = []

    def take(match: re.Match[str]) -> str:
        others.append(match["name"])
        return " "

    text = _QUOTED.sub(take, text)
    text = _NUMBERED.sub(" ", text)
    main, *more = _ALSO.split(text)
    for one in more:
        others += re.split(r"\s*;\s*", one)
    main = _BRACKETED.sub(lambda match: take(match) if _is_nickname(match["name"]) else " ", main)
    return main.strip(" ,;"), tuple(one for other in others if (one := other.strip(" ,;()")))


def readings(written: str) -> tuple[Reading, ...]:
    """The ways in which one name without aliases can be read; none where it is no name."""
    tokens_of = _without_suffix(written)[0]
    before, comma, after = tokens_of.partition(",")
    if comma and fold(after):
        given = _given([fold(after)])
        return tuple(_surnames_first(_units(before), given))
    return tuple(dict.fromkeys(_in_order(tokens_of)))


# -- one name ------------------------------------------------------------------------------------


def _written(text: str, found: _Found, *, alias: bool) -> None:
    main, others = split_aliases(text)
    if alias and _is_nickname(main):
        _nickname(main, found)
    else:
        suffix = _without_suffix(main)[1]
        if suffix:
            found.suffixes.add(suffix)
        found.readings |= dict.fromkeys(readings(main))
    for other in others:
        if _is_nickname(other):
            _nickname(other, found)
        else:
            found.readings |= dict.fromkeys(readings(other))


def _in_order(written: str) -> Iterable[Reading]:
    units = _units(written)
    if not units or any(one in words().placeholders for one in units):
        return
    if len(units) == 1:
        yield Reading((), units[0])
        return
    if len(units) == 2:
        yield Reading(_given(units[:1]), units[1])
        # ``Peña Nieto``: the surnames alone.
        if units[0] not in words().given and surname_key(units[0]) in words().surnames.of:
            yield Reading((), *units)
        return
    if _capitals_first(written) or _list_order(units):
        yield Reading(_given(units[2:]), units[0], units[1])
        return
    before_last = units[-2]
    only_given = before_last in words().only_given or len(before_last) == 1
    if not only_given:
        yield Reading(_given(units[:-2]), units[-2], units[-1])
    if only_given or before_last in words().given:
        yield Reading(_given(units[:-1]), units[-1])


def _surnames_first(units: Sequence[str], given: tuple[str, ...]) -> Iterable[Reading]:
    if not units or any(one in words().placeholders for one in units):
        return
    if len(units) == 1:
        yield Reading(given, units[0])
    else:
        yield Reading(given, units[0], " ".join(units[1:]))
    # ``LOPEZ, Juan Garcia``: the first surname was taken for a middle name.
    middle = given[-1] if len(given) > 1 else ""
    if len(units) == 1 and len(middle) > 1 and middle not in words().given:
        yield Reading(given[:-1], middle, units[0])


def _units(written: str) -> list[str]:
    """The words of a name, particles joined to what follows: ``DE LA CRUZ``."""
    made: list[str] = []
    waiting: list[str] = []
    for word in fold(written).split():
        if word.isdigit():
            continue
        waiting.append(word)
        if word not in words().particles:
            made.append(" ".join(waiting))
            waiting = []
    if waiting:
        made.append(" ".join(waiting))
    # ``PEREZ Y GOMEZ``: the particle only joins two surnames.
    return [re.sub(r"^[YE] (?=.)", "", one) for one in made]


def _without_suffix(written: str) -> tuple[str, str]:
    """The name without ``Jr.``, and what the suffix says."""
    found = ""

    def take(match: re.Match[str]) -> str:
        nonlocal found
        said = words().suffixes.get(fold(match["suffix"]))
        if said is None or not fold(match.string[: match.start()]):
            return match[0]
        found = found or said
        return match["after"] or ""

    return _SUFFIX.sub(take, written), found


def _capitals_first(written: str) -> bool:
    """``PEREZ LOPEZ Juan Carlos``: capitals tell the surnames."""
    tokens = [one for one in re.findall(r"[^\W\d_]+", written) if len(one) > 1]
    capitals = [one.isupper() for one in tokens]
    return len(tokens) > 2 and capitals[:2] == [True, True] and not any(capitals[2:])


def _list_order(units: Sequence[str]) -> bool:
    """Surnames first, as lists of Mexican authorities write: nothing but given names at the end."""
    own = words()
    return (
        units[0] not in own.given
        and units[1] not in own.given
        and all(one in own.given for one in units[2:])
    )


def _given(units: Sequence[str]) -> tuple[str, ...]:
    """Given names word by word: ``MARÍA DE LOS ÁNGELES`` is printed as two or as four."""
    own = words()
    found = tuple(word for unit in units for word in unit.split() if word not in own.dropped)
    return () if any(word in own.placeholders for word in found) else found


# -- nicknames, parts ----------------------------------------------------------------------------


def _is_nickname(text: str) -> bool:
    """``El Chapo``, ``Chapo``, ``Z-40``: no name of a person, but what he is called."""
    found = fold(text).split()
    if not found:
        return False
    if found[0] in ("EL", "LA", "LOS", "LAS", "DON", "DONA", "THE"):
        return len(found) <= 4
    return len(found) == 1 or any(one.isdigit() for one in found)


def _nickname(text: str, found: _Found) -> None:
    told = fold(text).split()
    while len(told) > 1 and told[0] in ("EL", "LA", "LOS", "LAS", "DON", "DONA", "THE"):
        told = told[1:]
    if told and not set(told) & words().placeholders:
        found.nicknames[" ".join(told)] = None


def _of_parts(mention: Mention) -> Reading | None:
    first = fold(" ".join(mention.of_kind("first_surname")))
    second = fold(" ".join(mention.of_kind("second_surname")))
    given = _given([fold(" ".join(mention.of_kind("given")))])
    if not first and not second and not given:
        return None
    return Reading(given, first or second, second if first else "")


def surname_key(surname: str) -> str:
    """What a surname is compared by where its spelling does not count; particles do not count."""
    own = words()
    kept = [one for one in surname.split() if one not in own.dropped] or surname.split()
    joined = "".join(kept)
    if joined in own.fused:
        joined = re.sub(r"^(?:DELA|DELOS|DEL|DE)", "", joined)
    return spelling_key(joined)


def alias(text: str) -> Name:
    """Another name that a source gives: a nickname or a name."""
    return Name(text, "nickname" if _is_nickname(text) else "alias")


_QUOTED = re.compile(r"[\"“”«»„‟](?P<name>[^\"“”«»„‟]+)[\"“”«»„‟]")
_BRACKETED = re.compile(r"[(\[](?P<name>[^()\[\]]*)[)\]]")
_NUMBERED = re.compile(r"[(\[]\s*\d+\s*[)\]]")
_ALSO = re.compile(
    r"[\s,;(]*(?<!\w)(?:[afn]\s*[./]?\s*k\s*[./]?\s*a\b[./]?|\(a\)|alias\b:?|"
    r"(?:also|formerly|now|better) known as\b:?|also spelled\b:?|"
    r"(?:tambi[eé]n )?conocid[oa](?: tambi[eé]n)? (?:como|por)\b:?)[\s,:]*",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"[\s,]+(?P<suffix>jr|sr|junior|senior|ii|iii|iv|hijo|padre)\.?(?=\s*(?P<after>,|$)|\s)",
    re.IGNORECASE,
)
