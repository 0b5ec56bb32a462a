"""Invented people, and how papers of two countries would write their names. Nobody in it is real.

For tests and for measuring how many pairs are found. Whoever wrote this knew the matcher: names of
real papers vary in ways that stand neither here nor there.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dedere.calendars import PartialDate, day
from dedere.statistics.linkage import Birth, Mention, Name, Source
from dedere.statistics.linkage.words import words

SURNAMES = (
    "Hernández:40 García:25 Martínez:25 López:25 González:25 Pérez:15 Rodríguez:15 Sánchez:15 "
    "Ramírez:15 Cruz:15 Flores:15 Gómez:15 Morales:8 Vázquez:8 Reyes:8 Jiménez:8 Torres:8 Díaz:8 "
    "Gutiérrez:8 Ruiz:8 Mendoza:8 Aguilar:8 Ortiz:8 Moreno:8 Castillo:8 Romero:8 Álvarez:8 "
    "Guzmán:8 Velázquez:8 Muñoz:3 Núñez:3 Peña:3 Zavala:3 Cervantes:3 Ibarra:3 Ávila:3 Treviño:3 "
    "Cárdenas:3 Calderón:3 Villarreal:3 Espinoza:3"
)
GIVEN = (
    "José:50 Juan:50 Luis:40 Jesús:40 Carlos:40 Miguel:25 Francisco:25 Jorge:25 Antonio:25 "
    "Manuel:25 Alejandro:25 Pedro:25 Roberto:12 Fernando:12 Ricardo:12 Sergio:12 Eduardo:12 "
    "Rafael:12 Enrique:12 Héctor:12 Ignacio:5 Guillermo:5 Salvador:5 Vicente:5 Ernesto:5 "
    "Gregorio:2 Rubén:5 Raúl:12 Joaquín:5 Ismael:5 Arturo:12 Gerardo:5"
)
_SYLLABLES = ("ba", "ce", "chu", "do", "fa", "gue", "lla", "mi", "ña", "que", "ro", "su", "ti",
              "vi", "xo", "ze")  # fmt: skip
_NICKS = ("Cometa", "Faro", "Güero", "Chino", "Tuerca", "Gordo", "Brújula", "Flaco", "Candil",
          "Yunque", "Viejo", "Alfil")  # fmt: skip
_HEARD = (("z", "s"), ("s", "z"), ("v", "b"), ("b", "v"), ("j", "x"), ("ll", "y"), ("h", ""))


@dataclass(frozen=True, slots=True)
class Somebody:
    """An invented person."""

    given: tuple[str, ...]
    first: str
    second: str
    born: date
    nick: str | None


def invented(
    people: int, *, seed: int = 0, most: int = 4
) -> tuple[tuple[Mention, ...], frozenset[tuple[str, str]]]:
    """Mentions of invented *people*, one to *most* of each, and the pairs of one person."""
    chance = random.Random(seed)
    everybody: list[Somebody] = []
    for _number in range(people):
        kin = chance.random()
        if everybody and kin < 0.12:
            everybody.append(_sibling(chance, chance.choice(everybody)))
        elif everybody and kin < 0.17:
            everybody.append(_child(chance, chance.choice(everybody)))
        else:
            everybody.append(_somebody(chance))
    mentions: list[Mention] = []
    pairs: set[tuple[str, str]] = set()
    for number, one in enumerate(everybody):
        own = []
        for time in range(chance.choices(range(1, most + 1), [6, 3, 2, 1][:most])[0]):
            id = f"m{number:05}-{time}"
            write = chance.choices((_mexican, _american), (4, 6))[0]
            own.append(write(chance, one, id))
        mentions += own
        ids = [mention.id for mention in own]
        pairs |= {(a, b) for place, a in enumerate(ids) for b in ids[place + 1 :]}
    chance.shuffle(mentions)
    return tuple(mentions), frozenset(pairs)


def measured(
    found: Iterable[tuple[tuple[str, str], float]], true: frozenset[tuple[str, str]], least: float
) -> tuple[float, float]:
    """Recall and precision of the pairs that are at least so probable."""
    told = {ids for ids, probability in found if probability >= least}
    right = len(told & true)
    return right / len(true), right / max(len(told), 1)


# -- who they are --------------------------------------------------------------------------------


def _somebody(chance: random.Random) -> Somebody:
    count = 1 if chance.random() < 0.45 else 2
    born = date(1945, 1, 1) + timedelta(days=chance.randrange(50 * 365))
    nick = chance.choice(_NICKS) if chance.random() < 0.25 else None
    given = _given(chance, count)
    return Somebody(given, _surname(chance), _surname(chance), born, nick)


def _sibling(chance: random.Random, of: Somebody) -> Somebody:
    one = _somebody(chance)
    born = of.born + timedelta(days=chance.choice((-1, 1)) * chance.randrange(400, 4000))
    return Somebody(one.given, of.first, of.second, born, one.nick)


def _child(chance: random.Random, of: Somebody) -> Somebody:
    born = of.born + timedelta(days=chance.randrange(7000, 12000))
    return Somebody(of.given, of.first, _surname(chance), born, None)


def _given(chance: random.Random, count: int) -> tuple[str, ...]:
    found: list[str] = []
    while len(found) < count:
        name = _drawn(chance, GIVEN)
        if name not in found:
            found.append(name)
    return tuple(found)


def _surname(chance: random.Random) -> str:
    if chance.random() < 0.45:
        return _drawn(chance, SURNAMES)
    made = "".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((3, 3, 4))))
    name = made.capitalize()
    particle = chance.random()
    return f"de la {name}" if particle < 0.04 else f"del {name}" if particle < 0.06 else name


def _drawn(chance: random.Random, listed: str) -> str:
    names = [one.split(":") for one in listed.split()]
    return chance.choices([one[0] for one in names], [int(one[1]) for one in names])[0]


# -- how they are written ------------------------------------------------------------------------


def _mexican(chance: random.Random, one: Somebody, id: str) -> Mention:
    given = one.given if chance.random() < 0.85 else one.given[:1]
    text = f"{' '.join(given)} {one.first} {one.second}"
    if chance.random() < 0.2:
        text = f"{one.first} {one.second} {' '.join(given)}".upper()
    names = [Name(text)]
    if one.nick and chance.random() < 0.6:
        names.append(Name(f"El {one.nick}", "nickname"))
    return _mention(chance, one, id, names, full=0.55)


def _american(chance: random.Random, one: Somebody, id: str) -> Mention:
    given = list(one.given if chance.random() < 0.7 else one.given[:1])
    if chance.random() < 0.06:
        given = [_familiar(chance, given[0]), *given[1:]]
    first, second = one.first, one.second
    if chance.random() < 0.15:
        first = _by_ear(chance, first)
    if chance.random() < 0.05:
        second = _mistyped(chance, second)
    how = chance.random()
    if how < 0.30:
        text = f"{' '.join(given)} {first}"
    elif how < 0.55:
        text = f"{' '.join(given)} {first}-{second}"
    elif how < 0.75:
        text = f"{first}-{second}, {' '.join(given)}".upper()
    elif how < 0.80:
        text = f"{second}, {' '.join(given)} {first}"
    elif how < 0.85:
        text = f"{' '.join(given)} {second} {first}"
    else:
        text = f"{' '.join(given)} {first} {second} (1)"
    text = _plain(text)
    if one.nick and chance.random() < 0.5:
        text += f', a/k/a "{_plain("El " + one.nick)}"'
    return _mention(chance, one, id, [Name(text)], full=0.3)


def _mention(
    chance: random.Random, one: Somebody, id: str, names: list[Name], *, full: float
) -> Mention:
    birth: Birth | None = None
    how = chance.random()
    if how < full:
        born = one.born
        if chance.random() < 0.04 and born.day <= 12:
            born = born.replace(day=born.month, month=born.day)
        birth = Birth(day(born))
    elif how < full + 0.15:
        birth = Birth(PartialDate.parse(str(one.born.year)), about=chance.random() < 0.3)
    nation = frozenset({"MX"}) if chance.random() < 0.5 else frozenset()
    return Mention(
        id=id, source=Source("file", "invented", id), names=tuple(names), birth=birth,
        nationalities=nation, synthetic=True,
    )  # fmt: skip


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _familiar(chance: random.Random, name: str) -> str:
    folded = _plain(name).upper()
    forms = next((one.forms for one in words().short_forms if one.name == folded), None)
    return chance.choice(forms).capitalize() if forms else name


def _by_ear(chance: random.Random, name: str) -> str:
    able = [(a, b) for a, b in _HEARD if a in name[1:]]
    if not able:
        return name
    a, b = chance.choice(able)
    return name[0] + name[1:].replace(a, b, 1)


def _mistyped(chance: random.Random, name: str) -> str:
    if len(name) < 5:
        return name
    place = chance.randrange(1, len(name) - 1)
    return name[:place] + name[place + 1 :]
