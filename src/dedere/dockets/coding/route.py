"""How the defendant came before the court.

Arrest is what most dockets show. Words of extradition, expulsion or another State take an arrest's
certainty away, and only plain words of a completed surrender by another State make *extradited*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding.appearances import appeared, held
from dedere.dockets.coding.model import Alternative, Evidence, Proposal
from dedere.dockets.coding.movements import executed_on
from dedere.dockets.coding.view import CHARGES, Seen, View
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.names import tokens

SOON = timedelta(days=21)
"""An arrest so long after the first hearing is another arrest, for a broken condition."""


@dataclass(frozen=True)
class Way:
    """One way in which he may have come."""

    value: str
    via: str
    day: date | None
    evidence: tuple[Evidence, ...]
    way: str

    def as_value(self) -> dict[str, Any]:
        return {"value": self.value, "via": self.via, "date": self.day}


def came_before_court(view: View) -> Proposal:
    """The value, via what, and the day."""
    if view.supervision_only:
        # Only supervision came to this court: how he first came is in the other docket.
        return Proposal({"value": "not_stated", "via": None, "date": None}, ("route.not_stated",))
    first = _first_day(view)
    foreign = [] if view.is_3184 else _foreign(view)
    extradited = None if view.is_3184 else _extradited(view)
    ways = [
        way for way in (
            _writ(view, first), _arrested(view, first), _surrendered(view, first),
            _summoned(view, first), _sent_on(view, first),
        ) if way
    ]  # fmt: skip
    if extradited:
        return _proposal(extradited, ways, 1.0)
    if foreign:
        return _with_foreign(view, foreign, ways, first)
    if ways:
        best = min(ways, key=lambda way: _RANK[way.way])
        others = [way for way in ways if way is not best and way.value != best.value]
        return _proposal(best, others, 0.85 if _contradicts(best, others) else 1.0)
    return _silent(view)


_RANK = {
    "route.writ": 0, "route.arrest_entry": 1, "route.arrest_said": 2, "route.warrant_executed": 3,
    "route.surrendered": 0, "route.summons": 5, "route.rule5": 4,
}  # fmt: skip


def _proposal(best: Way, others: list[Way], doubt: float) -> Proposal:
    return Proposal(
        best.as_value(),
        (best.way,),
        best.evidence,
        doubt,
        tuple(Alternative(one.as_value(), _OTHER_SIGNS, 0.3, one.evidence) for one in others),
    )


def _contradicts(best: Way, others: list[Way]) -> bool:
    """A summons beside an arrest is common; a surrender beside an arrest is a doubt."""
    return best.value == "surrendered" or any(one.value == "surrendered" for one in others)


def _first_day(view: View) -> date | None:
    seen = next(
        (s for s in held(view, "appearance.initial") if not s.row.has("appearance.absent")), None
    )
    seen = seen or appeared(view)
    return seen.day if seen else None


def _in_time(day: date | None, first: date | None) -> bool:
    return day is None or first is None or day - first <= SOON


def _original(seen: Seen) -> bool:
    """Whether it is about the charge, and not about supervision or a witness."""
    return not seen.row.has("hearing.revocation", "supervision.petition", "witness.material")


# -- by arrest, writ, surrender, summons ---------------------------------------------------------


def _arrested(view: View, first: date | None) -> Way | None:
    executed = [
        one for one in view.seen("warrant.executed")
        if _original(one) and _in_time(executed_on(one.row, one.start), first)
    ]  # fmt: skip
    entries = [
        one for one in view.seen("arrest.entry", "arrest.said")
        if _original(one) and _in_time(one.row.day_said(one.start), first)
        and one.row.parsed.kind not in (Kind.MOTION, Kind.SUPPORT)
        and not one.row.has("arrival.abroad")
    ]  # fmt: skip
    if entries:
        seen = min(entries, key=lambda one: one.row.day_said(one.start) or date.max)
        elsewhere = seen.row.first("arrest.elsewhere")
        via = "arrest"
        if elsewhere:
            via = f"arrest in another district ({_district(elsewhere.group('district') or '')})"
        way = "route.arrest_entry" if seen.label == "arrest.entry" else "route.arrest_said"
        also = tuple(one.evidence() for one in executed) + _rule5(view)
        return Way("arrested_us", via, seen.row.day_said(seen.start), (seen.evidence(), *also), way)
    if executed:
        seen = min(executed, key=lambda one: executed_on(one.row, one.start) or date.max)
        day = executed_on(seen.row, seen.start)
        return Way(
            "arrested_us",
            "warrant",
            day,
            (seen.evidence(), *_rule5(view)),
            "route.warrant_executed",
        )
    return None


def _sent_on(view: View, first: date | None) -> Way | None:
    """Papers of Rule 5(c)(3) come from the district where he was arrested."""
    for seen in view.seen("transfer.rule5"):
        rule = seen.group("rule") or ""
        if not rule.startswith(("5(c)", "40")) or seen.unclear or not _original(seen):
            continue
        if re.search(r"\b(?:sent|out|transmitted|forwarded)\b", seen.row.text, re.IGNORECASE):
            continue
        if _in_time(seen.row.filed, first):
            via = "arrest in another district (Rule 5 papers)"
            return Way("arrested_us", via, None, (seen.evidence(),), "route.rule5")
    return None


def _rule5(view: View) -> tuple[Evidence, ...]:
    return tuple(one.evidence() for one in view.seen("transfer.rule5")[:1])


def _district(words: str) -> str:
    return " ".join(words.split())


def _writ(view: View, first: date | None) -> Way | None:
    """A writ asked for or issued before he first appeared; the arrest between is its execution."""
    writs = [
        one for one in view.seen("writ.prosequendum")
        if _original(one) and one.row.filed and (first is None or one.row.filed <= first)
    ]  # fmt: skip
    if not writs or first is None:
        return None
    arrests = [
        day for one in view.seen("arrest.entry")
        if _original(one) and (day := one.row.day_said(one.start))
    ]  # fmt: skip
    if any(day < min(w.row.filed or first for w in writs) for day in arrests):
        return None
    custody = "state custody" if view.seen("custody.other") else "other custody"
    via = f"writ of habeas corpus ad prosequendum, {custody}"
    return Way("writ_from_custody", via, first, tuple(w.evidence() for w in writs), "route.writ")


def _surrendered(view: View, first: date | None) -> Way | None:
    for seen in view.seen("arrival.surrendered"):
        if not _original(seen) or not view.before_judgment(seen.row.filed) or seen.unclear:
            continue
        if seen.row.parsed.kind in (Kind.MOTION, Kind.ORDER, Kind.SUPPORT, Kind.SETTING):
            continue
        day = seen.row.day_said(seen.start)
        if first is None or (day and day - first <= timedelta(days=2)):
            return Way(
                "surrendered", "voluntary surrender", day, (seen.evidence(),), "route.surrendered"
            )
    return None


def _summoned(view: View, first: date | None) -> Way | None:
    if first is None:
        return None
    issued = [
        one for one in view.seen("summons.issued", "summons.executed")
        if _original(one) and one.row.filed and one.row.filed <= first
    ]  # fmt: skip
    if not issued or any(
        one.row.filed and one.row.filed <= first and _original(one)
        for one in view.seen("warrant.issued")
    ):
        return None
    came = next(
        (one for one in held(view, "appearance.initial") if not one.row.has("appearance.absent")),
        None,
    )
    shown = (came.evidence(),) if came else ()
    return Way(
        "summoned", "summons", first, (*(one.evidence() for one in issued), *shown), "route.summons"
    )


# -- from abroad ---------------------------------------------------------------------------------


def _extradited(view: View) -> Way | None:
    for seen in view.seen("arrival.extradited"):
        if seen.unclear or seen.row.parsed.kind in (Kind.MOTION, Kind.SUPPORT, Kind.SETTING):
            continue
        country = seen.group("country")
        if country and country.split()[0].casefold() in _STATES:
            continue  # Extradition between States of the Union is no extradition here.
        if _is_another(view, seen):
            continue
        via = f"extradition from {country}" if country else "extradition"
        return Way(
            "extradited", via, seen.row.day_said(seen.start), (seen.evidence(),), "route.extradited"
        )
    return None


def _is_another(view: View, seen: Seen) -> bool:
    """Whether the words say of somebody else, by name, that he was extradited."""
    begin = seen.row.parsed.sentence_at(seen.start).start
    found = _SUBJECT.search(seen.row.text[begin : seen.start] + seen.words)
    if found is None:
        return False
    mine = {word for name in view.defendant.names for word in tokens(name) if len(word) > 2}
    return not mine & set(tokens(found["name"]))


_SUBJECT = re.compile(
    r"(?P<name>[A-ZÁÉÍÓÚÑ][\w.'’-]+(?: (?:de |del |la |los )*[A-ZÁÉÍÓÚÑ][\w.'’-]+){1,4}),? "
    r"(?:\(\d+\) )?(?:who )?(?:(?:was|were|is|has been|had been|having been) )?extradited"
)


def _foreign(view: View) -> list[Seen]:
    return [
        one for one in view.seen("arrival.abroad", "arrival.expelled", "extradition.word")
        if not one.unclear and not (
            one.label == "extradition.word" and one.row.has("extradition.waived_as_condition")
        )
    ]  # fmt: skip


def _with_foreign(view: View, foreign: list[Seen], ways: list[Way], first: date | None) -> Proposal:
    """Signs of another State, and no plain word of a completed extradition."""
    evidence = tuple(one.evidence() for one in foreign[:4])
    abroad = [
        one for one in foreign
        if one.label == "arrival.abroad" and (
            one.row.parsed.kind not in (Kind.MOTION, Kind.SUPPORT)
            or one.row.parsed.side == "government"
        )
    ]  # fmt: skip
    if abroad and not ways and first is None and appeared(view) is None:
        seen = abroad[0]
        day = seen.row.day_said(seen.start)
        value = {
            "value": "detained_abroad",
            "via": "detained abroad",
            "date": day if day != seen.row.filed else None,
        }
        return Proposal(value, ("route.abroad",), (seen.evidence(),), notes=(_ROUTE_OPEN,))
    extradited = Alternative(
        {"value": "extradited", "via": None, "date": None}, _ROUTE_OPEN, 0.4, evidence
    )
    if ways:
        best = min(ways, key=lambda way: _RANK[way.way])
        return Proposal(
            best.as_value(), (best.way,), (*best.evidence, *evidence), 0.7,
            (extradited,), (_ROUTE_OPEN,),
        )  # fmt: skip
    value = {"value": "not_stated", "via": None, "date": None}
    return Proposal(value, ("route.foreign_signs",), evidence, 1.0, (extradited,), (_ROUTE_OPEN,))


# -- silence -------------------------------------------------------------------------------------


def _silent(view: View) -> Proposal:
    came = appeared(view)
    if came is not None:
        value = {"value": "not_stated", "via": None, "date": None}
        return Proposal(value, ("route.not_stated",), ())
    custody = view.seen(
        "custody.other", "detention.ordered", "release.ordered", "detention.stipulated"
    )
    charged = any(row.has(*CHARGES) for row in view.rows) or bool(
        view.defendant.party and view.defendant.party.counts
    )
    if (
        custody
        or not charged
        or not view.full
        or view.defendant.is_defendant is False
        or _ended(view)
    ):
        return Proposal({"value": "not_stated", "via": None, "date": None}, ("route.not_stated",))
    value = {
        "value": "not_appeared",
        "via": "no arrest, appearance or arraignment entry",
        "date": None,
    }
    silent = Alternative({"value": "not_stated", "via": None, "date": None}, _SILENT, 0.4)
    return Proposal(value, ("route.not_appeared",), (), 1.0, (silent,), (_SILENT,))


def _ended(view: View) -> bool:
    """Whether there is a sentence: then he was there, and the docket does not show it."""
    party = view.defendant.party
    return bool(view.seen("judgment", "sentencing.held")) or bool(
        party and any(count.disposition.strip() for count in party.counts)
    )


_STATES = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
    hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
    michigan minnesota mississippi missouri montana nebraska nevada new north ohio oklahoma
    oregon pennsylvania rhode south tennessee texas utah vermont virginia washington west
    wisconsin wyoming state county city
    """.split()  # noqa: SIM905 - a list of quoted words fills a page
)
_OTHER_SIGNS = Text(
    "The docket shows signs of this way too.",
    "El expediente muestra también señales de esta vía.",
)
_ROUTE_OPEN = Text(
    "Entries speak of extradition, expulsion or another State without saying that it surrendered "
    "him: the papers have to decide the route.",
    "Hay asientos que hablan de extradición, expulsión u otro Estado sin decir que éste lo "
    "entregó: la vía tienen que decidirla los papeles.",
)
_SILENT = Text(
    "Nothing in the docket brings him before the court; silence is no proof of absence.",
    "Nada en el expediente lo lleva ante el tribunal; el silencio no prueba su ausencia.",
)
