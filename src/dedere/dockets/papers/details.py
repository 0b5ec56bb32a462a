"""Around a harm: where, when, who suffered it, who did it, as far as the words say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dedere.dockets.papers.lexicon import Spans

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_DAY = (
    rf"(?:{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}}(?: de)? {_MONTH}(?: de)?,? \d{{4}}"
    rf"|{_MONTH}(?: of|,)? \d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}"
    r"|(?:the )?(?:(?:early|late|mid|spring|summer|fall|autumn|winter|end|beginning"
    r"|middle)[- ]?(?:of )?)"
    r"(?:\d{4}|the year \d{4})|(?:19|20)\d{2})"
)
WHEN = re.compile(
    rf"\b(?:[Bb]etween {_DAY}(?: and (?:in or about )?{_DAY})?|from {_DAY} (?:to|until"
    rf"|through) {_DAY}"
    rf"|{_DAY}(?: and {_DAY})?)(?!\w)"
)
"""Days, months, seasons and years; folded text, with its capitals."""

_WORD = r"[A-Z][\w'-]*[a-z][\w'-]*"
_NAME = rf"{_WORD}(?: (?:de |del |de la |de los |la |las |los |y )?{_WORD}){{0,4}}"
_STATES = (
    r"(?:Aguascalientes|Baja California(?: Sur)?|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango"
    r"|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacan|Morelos|Nayarit|Nuevo Leon|Oaxaca|Puebla"
    r"|Queretaro|Quintana Roo|San Luis Potosi|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz"
    r"|Yucatan|Zacatecas|Mexico|Texas|California|Arizona|New Mexico|Illinois|New York|Florida"
    r"|Georgia|Colorado|Nevada|Washington)"
)
_COUNTRIES = r"(?:Mexico|Guatemala|Honduras|El Salvador|Colombia|Ecuador|United States)"
WHERE = re.compile(
    rf"\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Oo]ver|[Aa]round|[Oo]utskirts of|[Tt]own of|"
    rf"[Rr]anch(?: (?:known as|called))?) (?:the (?:town|city|village|hamlet|ranch|sierra"
    rf"|municipality|port|state|hills)"
    rf" (?:of |over )?(?:the )?)?(?P<place>{_NAME}(?:, (?:State of )?{_STATES})?"
    rf"(?:, {_COUNTRIES})?)"
)
# "of" and "from" are left out: a name behind them is as often a victim's as a place's.
_NO_PLACE = re.compile(
    rf"(?:{_MONTH}|Count|Section|Title|Enterprise|Cartel|Court|Government|Court|Rule|Paragraph"
    rf"|Exhibit"
    r"|Special|Agent|Mexican|American|Mr|Ms|Don|Code|Act|Texas Penal|Individual|Homeland|Drug"
    r"|The|She|He"
    r"|They|His|Her|Los Encinos|District|Defendants?|Victim|Policia|Federal|State Police|Army"
    r"|Marshal"
    r"|Deputy|Conspiracy|Guidelines|Indictment|Information)\b"
)

_US_POLICE = re.compile(
    r"\b(?:(?:dea|fbi|atf|hsi|ice|homeland security|u\.?s\.?|united states|federal|border patrol"
    r"|customs|secret"
    r" service) (?:\w+ ){0,3}?(?:special agents?|agents?|marshals?|officers?|task force)"
    r"|special agents?(?: \w+)? of"
    r" (?:the )?(?:homeland|dea|fbi|drug|federal|atf|hsi)|deputy (?:u\.s\."
    r"|united states) marshals?|deputy sheriffs?"
    r"|state troopers?|sheriff'?s deput(?:y|ies)|border patrol agents?|(?:texas|california"
    r"|arizona|new mexico"
    r"|los angeles|san diego|el paso|chicago|houston) (?:police|peace) officers?)\b",
    re.IGNORECASE,
)
_US_DIPLOMAT = re.compile(
    r"\b(?:(?:u\.?s\.?|united states|american) (?:consul\w*|embass\w*|diplomat\w*|ambassador)"
    r"|consular (?:employee"
    r"|officer|agency|agent|staff|worker)|diplomats?|foreign service (?:national|officer)"
    r"|employee of the (?:united"
    r" states |u\.s\. )?(?:consulate|embassy)|vice[- ]consul)\b",
    re.IGNORECASE,
)
_US_CITIZEN = re.compile(
    r"\b(?:(?:u\.?s\.?|united states|american) (?:citizens?|nationals?)"
    r"|citizens? of the united states|americans?"
    r"(?= (?:man|woman|student|tourist|couple|boy|girl|family)))\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b[A-Z][.\u00b7]\s?[A-Z][.\u00b7]|\b[A-Z][a-z]+ [A-Z][a-z]+|\b(?:John|Jane) Doe\b"
)
_OTHER = re.compile(
    r"\b(?:(?:radio |local |mexican )?(?:journalist|reporter|editor|mayor|candidate|lawyers?"
    r"|attorney|priest|teacher"
    r"|doctor|dentist|judge|prosecutor|inspector|commander|lieutenant|soldier|policem[ae]n"
    r"|police officer|pilot"
    r"|owner|driver|rancher|banker|professor|activist|bishop|governor|deputy|alderman|governor)s?"
    r"|(?:his|her|my|their|our) (?:\w+ ){0,2}?(?:brother|sister|father|mother|son|daughter"
    r"|nephew|niece|uncle|aunt"
    r"|cousin|wife|husband|parents|family|friend|sister-in-law|brother-in-law|grandson|partner)s?"
    r"|the (?:son|daughter|wife|widow|husband|brother|family) of)\b",
    re.IGNORECASE,
)

_STATE = (
    r"(?:(?:municipal|state|federal|ministerial|investigative|judicial|local|mexican|preventive"
    r"|active-duty|corrupt"
    r"|uniformed) )*(?:police(?:m[ae]n)?(?: officers?)?|policemen|soldiers?|troops|marines|army"
    r"|navy|military"
    r"|federales|officers?|state agents?|guardsmen|garrison|ministeriales|custodios|gendarmes"
    r"|prison guards"
    r"|comandante|commander|patrol car|patrullas?|state policeman|policias?)"
)
_GROUP = (
    r"(?:gunm[ae]n|sicarios?|hit ?m[ae]n|armed men|cartel|gang|enforcers?|members? of"
    r"|enterprise members?|co-?conspirators?"
    r"|organization|captors?|kidnappers?|traffickers?|halcones|bosses|the group|associates"
    r"|mirador|los [a-z]+|grupo"
    r"|(?:defendant(?:'s)?|his|her|their) (?:men|people|workers|guards)|(?:two|three|four"
    r"|several|some|armed|masked) men|the guards|the chiefs?|self-defense|paramilitar\w+"
    r"|plaza boss|henchmen)"
)
_BY_STATE = re.compile(
    rf"\bby (?:\w+ ){{0,4}}?{_STATE}\b|\b{_STATE}\b(?: \w+){{0,6}}? (?:\x00)|\b(?:in"
    rf"|at) (?:the )?(?:\w+ ){{0,2}}"
    r"(?:barracks|comandancia|police station|custody|military base|cells)\b"
    r"|\bby order of the (?:police|army|governor)"
    r"|\btrucks of the (?:state |federal |municipal )?police|\bpatrol car|\bpatrullas?\b",
    re.IGNORECASE,
)
_BY_GROUP = re.compile(
    rf"\bby (?:\w+ ){{0,5}}?{_GROUP}\b|\bby (?:the )?(?:men|guards)\b"
    rf"|\b{_GROUP}\b[^.;]{{0,60}}?\x00|(?:order|behalf|direction|instructions) of"
    rf" (?:\w+ ){{0,3}}?(?:{_GROUP}|defendant)|\bhands of (?:\w+ ){{0,4}}?(?:men|{_GROUP})",
    re.IGNORECASE,
)
_STATE_BEFORE = re.compile(
    rf"\b{_STATE}\b(?! (?:was|were|had been|been|captain|who was)\b)", re.IGNORECASE
)
_GROUP_BEFORE = re.compile(rf"\b{_GROUP}\b(?! (?:was|were|had been)\b)", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|got|is|are|be)\b(?: \w+){0,3}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """What stands in and around the sentence of a harm."""

    own: Spans
    """The fields of the sentence."""
    near: Sequence[Spans]
    """Those of its neighbors."""
    before: Sequence[str]
    """The sentences before it that belong to it."""


_ALONE = Context({}, (), ())


def when(text: str, start: int, end: int) -> str | None:
    """The time in *text* that stands nearest to the passage; None where none is told."""
    return _nearest((m for m in WHEN.finditer(text)), start, end)


def where(text: str, start: int, end: int) -> str | None:
    """The place in *text* that stands nearest to the passage, as printed (folded)."""
    places = (m for m in WHERE.finditer(text) if not _NO_PLACE.match(m["place"]))
    return _nearest(places, start, end, "place")


def _nearest(
    found: Iterable[re.Match[str]], start: int, end: int, group: str | int = 0
) -> str | None:
    best: tuple[int, str] | None = None
    for one in found:
        away = max(one.start() - end, start - one.end(), 0)
        if best is None or away < best[0]:
            best = (away, one[group])
    return best[1] if best else None


def victims(text: str, start: int, end: int, context: Context = _ALONE) -> tuple[str, str | None]:
    """Who suffered it, and another honest reading."""
    standing = _american(text[max(0, start - 110) : end + 110])
    if standing:
        return standing
    described = [
        (a, b)
        for field in ("described", "kin")
        for a, b in context.own.get(field, ())
        if start - 160 < b and a < end + 160
    ]
    doers = [*context.own.get("state", ()), *context.own.get("group", ())]
    other = any(not any(a < d and c < b for c, d in doers) for a, b in described)
    if other or _OTHER.search(text[max(0, start - 60) : end + 60]):
        return "other", "not_identified"
    if _person_named(text[max(0, start - 60) : end + 60]):
        return "other", "not_identified"
    for told in reversed(context.before[-2:]):
        standing = _american(told)
        if standing:
            return "other", standing[0]
    if described or any(field in one for one in context.near for field in ("described", "kin")):
        return "other", "not_identified"
    return "not_identified", None


def _american(near: str) -> tuple[str, str | None] | None:
    if _US_POLICE.search(near):
        return "us_police", None
    if _US_DIPLOMAT.search(near):
        return "us_diplomat", None
    if _US_CITIZEN.search(near):
        return "identified_us_citizen", None if _NAMED.search(near) else "not_identified"
    return None


_INITIALED = re.compile(r"\b[A-Z][.\u00b7]\s?[A-Z][.\u00b7]|\bVictim[- ]\d|\b(?:John|Jane) Doe\b")


def _person_named(near: str) -> bool:
    return bool(_INITIALED.search(near))


def actor(
    text: str, start: int, end: int, what: str, context: Context = _ALONE
) -> tuple[str, str | None]:
    """Who did it: ``state``, ``non_state``, ``both`` or ``not_stated``; and another reading."""
    inside, after = text[start:end], text[end : end + 90]
    before = text[max(0, start - 120) : start]
    state = bool(_BY_STATE.search(inside + after) or _BY_STATE.search(before[-50:]))
    group = bool(_BY_GROUP.search(inside + after))
    passive = bool(_PASSIVE.search(before.rstrip())) or bool(
        re.match(r"(?:was|were|been)\b", inside)
    )
    if not passive:
        state = state or bool(_STATE_BEFORE.search(before)) or bool(_STATE_BEFORE.match(inside))
        group = group or bool(_GROUP_BEFORE.search(before)) or bool(_GROUP_BEFORE.match(inside))
    if state and group:
        return "both", "state"
    if state:
        return "state", "not_stated"
    if group:
        return "non_state", None
    if what == "arbitrary_detention" and re.search(
        r"\b(?:arrest|without|custody|jail)", inside, re.I
    ):
        return "state", "not_stated"
    return _by_context(text, start, end, context)


def _by_context(text: str, start: int, end: int, context: Context) -> tuple[str, str | None]:
    """Who did it by the words around, where no verb and no "by" tells it."""
    own = context.own
    for field, value in (("group", "non_state"), ("state", "state")):
        if any(not _IS_ACTED_ON.match(text[b : b + 20]) for _, b in own.get(field, ())):
            return value, "not_stated"
    for one in context.near:
        for field, value in (("group", "non_state"), ("state", "state")):
            if field in one and "they" in own:
                return value, "not_stated"
    if "they" in own:
        return "non_state", "not_stated"
    return "not_stated", "non_state" if any("group" in one for one in context.near) else None


_IS_ACTED_ON = re.compile(r" (?:was|were|had been|have been|been)\b")


_SOMEBODY = re.compile(
    r"\b(?:he|she|they|him|her|them|i|we|me|us|his|my|their|our|one|another)\b"
    r"|\b(?:the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,3}|[a-z]+teen"
    r"|[a-z]+ty) (?:[\w'-]+ ){0,3}?(?:m[ae]n|wom[ae]n|people|persons|migrants|boys?|girls?|children"
    r"|brothers?|sisters?|family|families|agents?|officers?|mayor|candidate|driver|priest|journalist"
    r"|guards|rivals?|bodies|owners?|members|villagers|soldiers|marines|lawyers?|witness|students?"
    r"|farmers|fishermen|shopkeepers|couriers?|captives?|bod(?:y|ies))\b",
    re.IGNORECASE,
)
_TELLING = {"kin", "group", "state", "they", "described"}
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b|\b[A-Z]\u00b7|(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")


def anchored(text: str, own: Spans | None = None) -> bool:
    """Whether *text* names a day, a place or somebody, as what happened does and law does not."""
    if own and (_TELLING & own.keys() or ("told" in own and "person" in own)):
        return True
    if WHEN.search(text) or _SOMEBODY.search(text) or _CAPITALS.search(text):
        return True
    return any(not _NO_PLACE.match(one["place"]) for one in WHERE.finditer(text))
