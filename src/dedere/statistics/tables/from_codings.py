"""Which value of a variable fills which column, for one defendant; see `filling` for the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from dedere.statistics.tables.model import BESIDE, Missing
from dedere.statistics.tables.vocabularies import ACTORS, HARMS, VICTIMS

if TYPE_CHECKING:
    from dedere.statistics.tables.codings import Defendant

Row = dict[str, Any]
_ROUTES = {
    "extradited": "extradited",
    "handed_over": "handed_over",
    "deported": "deported",
    "detained_abroad": "detained_abroad",
    "surrendered": "came_freely",
    "arrested_us": "arrested_us",
    # Studies count who is brought from another prison as arrested in the United States.
    "writ_from_custody": "arrested_us",
    "summoned": "summoned",
}
_OUTCOMES = {
    "sentenced": "convicted",
    "convicted": "convicted",
    "dismissed": "dismissed",
    "vacated_dismissed": "dismissed",
    "acquitted": "acquitted",
    "open": "open",
}
_VICTIMS = {"identified_us_citizen": "us_citizen"}
_BY_A_JUDGE = ("jury_trial", "bench_trial")
_COMPLAINTS = ("complaint", "amended_complaint")
_LESS_PRISON = ("5k1", "rule35b", "rule35b_expedite", "departure_or_variance", "variance")
_GRANTED = ("granted", "granted in part")


def person_of(one: Defendant) -> Row:
    """The row of `persons`."""
    row: Row = {
        "case": one.case,
        "court": one.court,
        "origin": one.origin,
        "synthetic": False,
        "person" + BESIDE: Missing.NOT_YET_LOOKED,
    }
    _put(row, "route", *_route(one))
    _put(row, "plea", *_plea(one))
    _put(row, "plea_on", _part(one, "plea", "final_date"), one.why("plea"))
    ended = one.get("resolution")
    _put(row, "resolution", None if ended == "not_stated" else ended, _why(one, "resolution"))
    if ended != "open":
        _put(row, "resolved_on", *_resolved_on(one))
    _put(row, "sentenced_on", one.get("sentencing_date"), one.why("sentencing_date"))
    _put(row, "prison_months", _part(one, "sentence", "prison_months"), _why(one, "sentence"))
    _put(row, "sealed", _part(one, "sealing", "any"), _why(one, "sealing"))
    charged = [str(paper["date"]) for paper in _records(one, "charging") if paper.get("date")]
    _put(row, "indicted_on", min(charged, default=None), _why(one, "charging"))
    arrested = _part(one, "came_before_court", "date")
    _put(row, "arrested_on", arrested, _why(one, "came_before_court"))
    for column, found in {**_office(one), **_benefits(one)}.items():
        _put(row, column, *found)
    # An empty list says that somebody read for harms and found none.
    read = one.get("harms") is not None
    _put(row, "harms_coded", True if read else None, one.why("harms"))
    return row


def counts_of(one: Defendant) -> Iterator[Row]:
    """The rows of `counts`; none where nobody coded them."""
    effects = _effects(one)
    charged_on = _charged_on(one)
    for place, count in enumerate(_records(one, "counts"), 1):
        row: Row = {
            "case": one.case,
            # A label can come twice: the same number in an indictment and in what took its place.
            "count": f"{place}: {count.get('label') or '-'}",
            "court": one.court,
            "class": count.get("class"),
            "statute": count.get("statute"),
            "origin": one.origin,
            "synthetic": False,
        }
        outcome = _OUTCOMES.get(str(count.get("outcome")))
        _put(row, "outcome", outcome, Missing.NOT_STATED)
        _put(row, "charged_on", charged_on, _why(one, "charging"))
        if outcome == "dismissed":
            _put(row, "effect_on_prison", *effects(count.get("label")))
        else:
            kind = Missing.NOT_APPLICABLE if outcome is not None else Missing.NOT_STATED
            _put(row, "effect_on_prison", None, kind)
        yield row


def harms_of(one: Defendant) -> Iterator[Row]:
    """The rows of `harms`: each kind, doer and standing once; a stage is yes if any is."""
    together: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for harm in _records(one, "harms"):
        what, by = str(harm.get("what") or "other"), str(harm.get("by"))
        victims = _VICTIMS.get(str(harm.get("victims")), str(harm.get("victims")))
        key = (
            what if what in HARMS else "other",
            by if by in ACTORS else None,
            victims if victims in VICTIMS else None,
        )
        together.setdefault(key, []).append(harm)
    for (what, by, victims), those in together.items():
        row: Row = {"case": one.case, "harm": what, "origin": one.origin, "synthetic": False}
        _put(row, "by", by, Missing.NOT_STATED)
        _put(row, "victims", victims, Missing.NOT_STATED)
        for stage in ("mentioned", "charged", "sentenced"):
            said = [harm.get(stage) for harm in those]
            known = True if True in said else None if None in said else False
            _put(row, stage, known, Missing.NOT_STATED)
        yield row


def money_of(one: Defendant) -> Iterator[Row]:
    """The rows of `money`: fine, restitution, forfeiture, and what was paid or shared besides."""
    amounts = {
        "fined": _part(one, "sentence", "fine_usd"),
        "restituted": _part(one, "sentence", "restitution_usd"),
        "forfeited": one.get("money_forfeited_usd"),
    }
    who = one.get("negotiators")
    negotiated = "+".join(sorted(map(str, who))) if isinstance(who, list) else None
    for kind, amount in amounts.items():
        if isinstance(amount, int | float) and not isinstance(amount, bool) and amount > 0:
            row = _payment(one, kind, kind)
            row |= {"amount": amount, "currency": "USD"}
            _put(row, "paid_on", one.get("sentencing_date"), one.why("sentencing_date"))
            _put(row, "negotiated_by", negotiated or None, _why(one, "negotiators"))
            _put(row, "from_state", None, Missing.NOT_APPLICABLE)
            to = None if kind == "restituted" else "US"
            _put(row, "to_state", to, Missing.NOT_APPLICABLE)
            yield row
    for number, paid in enumerate(_records(one, "payments"), 1):
        row = _payment(one, f"{paid.get('kind')}/{number}", str(paid.get("kind")))
        for column, part in _PAID.items():
            _put(row, column, paid.get(part), Missing.NOT_STATED)
        yield row


def _payment(one: Defendant, name: str, kind: str) -> Row:
    return {
        "payment": f"{one.case}/{name}",
        "case": one.case,
        "kind": kind,
        "origin": one.origin,
        "synthetic": False,
    }


_PAID = {
    "amount": "amount",
    "currency": "currency",
    "paid_on": "date",
    "negotiated_by": "negotiated_by",
    "from_state": "from_state",
    "to_state": "to_state",
}


# -- variables -----------------------------------------------------------------------------------


def _route(one: Defendant) -> tuple[str | None, str]:
    way = _part(one, "came_before_court", "value")
    if way == "not_appeared":
        # Who has not come has come by no route.
        return None, Missing.NOT_APPLICABLE
    return _ROUTES.get(str(way)), _why(one, "came_before_court")


def _plea(one: Defendant) -> tuple[str | None, str]:
    final, agreement = _part(one, "plea", "final"), _part(one, "plea", "agreement")
    if final == "guilty":
        made = {"yes": "agreement", "no": "guilty_no_agreement"}.get(str(agreement))
        return made, Missing.NOT_STATED
    return {"not_guilty": "not_guilty", "none_seen": "pretrial"}.get(str(final)), _why(one, "plea")


def _resolved_on(one: Defendant) -> tuple[str | None, str]:
    """The day of the plea or verdict that ended the charges; of a dismissal none is coded."""
    ended = one.get("resolution")
    if ended == "guilty_plea":
        return _part(one, "plea", "final_date"), _why(one, "plea")
    if ended in _BY_A_JUDGE:
        return _part(one, "verdict", "date"), _why(one, "verdict")
    return None, _why(one, "resolution")


def _charged_on(one: Defendant) -> str | None:
    """The day of the paper that charges, where there is one alone."""
    papers = _records(one, "charging")
    charging = [paper for paper in papers if paper.get("instrument") not in _COMPLAINTS] or papers
    return charging[0].get("date") if len(charging) == 1 else None


def _effects(one: Defendant) -> Callable[[Any], tuple[str | None, str]]:
    """Of a dropped count, by its label, whether it could change the prison term."""
    each: dict[str, set[str]] = {}
    for count in _records(one, "dropped_effects"):
        each.setdefault(str(count.get("label")), set()).add(str(count.get("effect")))
    dropped = one.get("counts_dropped")
    of_all = dropped if isinstance(dropped, Mapping) else {}
    number = of_all.get("number")
    same = next(
        (
            effect
            for part, effect in (("with_effect", "shorter"), ("without_effect", "none"))
            if number and of_all.get(part) == number
        ),
        None,
    )

    def effect(label: Any) -> tuple[str | None, str]:
        known = each.get(str(label), set())
        if len(known) == 1:
            return next(iter(known)), ""
        if same is not None:
            return same, ""
        if one.get("dropped_effects") is not None:
            return None, Missing.NOT_STATED
        return None, _why(one, "counts_dropped")

    return effect


def _office(one: Defendant) -> dict[str, tuple[Any, str]]:
    """Whether the person held a public office in Mexico, in which body, of which rank."""
    held, why = _part(one, "public_office", "held"), _why(one, "public_office")
    if held is False:
        why = Missing.NOT_APPLICABLE
    return {
        "official": (held, why),
        "agency": (_part(one, "public_office", "agency") if held else None, why),
        "rank": (_part(one, "public_office", "rank") if held else None, why),
    }


def _benefits(one: Defendant) -> dict[str, tuple[bool | None, str]]:
    """What is seen of benefits; that none is seen says nothing: they are often sealed."""
    plea, why_plea = _plea(one)
    if plea != "agreement":
        why = Missing.NOT_APPLICABLE if plea is not None else why_plea
        return dict.fromkeys(_BENEFITS, (None, why))
    reduced = any(
        item.get("type") in _LESS_PRISON and item.get("outcome") in _GRANTED
        for item in _records(one, "reduction")
    )
    probation = _part(one, "sentence", "probation_months")
    return {
        "benefit_sentence": (True if reduced else None, _why(one, "reduction")),
        "benefit_counts": (_fewer_counts(one), _why(one, "counts_dropped")),
        "benefit_probation": (
            None if probation is None else bool(probation),
            _why(one, "sentence"),
        ),
        "benefit_other": (None, Missing.NOT_YET_LOOKED),
    }


def _fewer_counts(one: Defendant) -> bool | None:
    """Whether counts were dropped and none of it could shorten prison."""
    dropped = one.get("counts_dropped")
    if not isinstance(dropped, Mapping) or dropped.get("number") is None:
        return None
    if dropped["number"] == 0 or dropped.get("with_effect"):
        return False
    return True if dropped.get("without_effect") == dropped["number"] else None


_BENEFITS = ("benefit_sentence", "benefit_counts", "benefit_probation", "benefit_other")


def _records(one: Defendant, variable: str) -> list[Mapping[str, Any]]:
    """The records of a variable that may have several."""
    value = one.get(variable)
    if isinstance(value, Mapping):
        return [value]
    return [item for item in value or () if isinstance(item, Mapping)]


def _part(one: Defendant, variable: str, part: str) -> Any:
    value = one.get(variable)
    found = value.get(part) if isinstance(value, Mapping) else None
    return None if found == "not_stated" else found


def _why(one: Defendant, variable: str) -> str:
    """Why a part is not there: as the variable, or because its value does not say."""
    return Missing.NOT_STATED if variable in one.values else one.why(variable)


def _put(row: Row, column: str, value: Any, why: str) -> None:
    """A value, or why there is none."""
    if value is None:
        row[column + BESIDE] = why or Missing.NOT_STATED
    else:
        row[column] = value
