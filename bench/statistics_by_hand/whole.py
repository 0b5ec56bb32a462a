"""Every declared statistic as one writes it in SQL who needs just that one.

Each is one grouped count (or several, where several questions are asked) that has all the answer
needs: what is counted, and beside it the reason where something is missing. Shares and intervals
are a matter of a few rows then, and are left out: the hand is given that for nothing.
"""

# ruff: noqa: S608 - nobody's input is in it

from __future__ import annotations


def _count(table: str, *keys: str, where: str = "") -> str:
    listed = ", ".join(keys)
    bound = f" WHERE {where}" if where else ""
    return f"SELECT {listed}, count(*) AS n FROM {table}{bound} GROUP BY ALL"


def _of(column: str) -> str:
    """A column with the reason beside it."""
    return f"{column}, {column}__missing"


def _year(column: str) -> str:
    return f"year({column}), {column}__missing"


def _term(column: str, *terms: str) -> str:
    chain = " ".join(
        f"WHEN {column} >= DATE '{day}' THEN {place}" for place, day in enumerate(terms)
    )
    return f"CASE {chain} WHEN {column} IS NOT NULL THEN -1 END, {column}__missing"


def _days(start: str, end: str) -> str:
    length = f"date_diff('day', {start}, {end})"
    return f"CASE WHEN {length} >= 0 THEN {length} END, {start}__missing, {end}__missing"


def _wait(start: str, end: str, over: str = "") -> str:
    stop = f"least({over}, DATE '2025-06-30')" if over else "DATE '2025-06-30'"
    return (
        f"date_diff('day', {start}, CASE WHEN {end} <= {stop} THEN {end} ELSE {stop} END), "
        f"{end} <= {stop}, {start}__missing, {end}__missing"
    )


def _spread(table: str, other: str, on: str, *keys: str, where: str = "") -> str:
    """One row for each class of a unit."""
    bound = f" WHERE {where}" if where else ""
    return (
        f"WITH classes AS (SELECT DISTINCT {on}, class, class__missing FROM {other}) "
        f"SELECT {', '.join(['class', 'class__missing', *keys])}, count(*) AS n "
        f"FROM {table} LEFT JOIN classes USING ({on}){bound} GROUP BY ALL"
    )


def _any(table: str, other: str, on: str, yes: str, *keys: str, where: str = "") -> str:
    """Whether any row of a unit says yes."""
    bound = f" WHERE {where}" if where else ""
    return (
        f"WITH found AS (SELECT {on}, bool_or({yes}) AS yes, count(*) > count({yes}) AS open "
        f"FROM {other} GROUP BY {on}) "
        f"SELECT {', '.join(['yes', 'open', *keys])}, count(*) AS n "
        f"FROM {table} LEFT JOIN found USING ({on}){bound} GROUP BY ALL"
    )


def _held(table: str, other: str, on: str) -> tuple[str, str]:
    """How many units have each class, and how many of them have every class known."""
    whole = (
        f"WITH found AS (SELECT {on}, count(*) > count(class) AS open FROM {other} GROUP BY {on})"
    )
    classes = f"classes AS (SELECT DISTINCT {on}, class, class__missing FROM {other})"
    joined = f"FROM {table} LEFT JOIN found USING ({on})"
    return (
        f"{whole}, {classes} SELECT class, class__missing, open, count(*) AS n {joined} "
        f"LEFT JOIN classes USING ({on}) GROUP BY ALL",
        f"{whole} SELECT open, {table}.sealed, count(*) AS n {joined} GROUP BY ALL",
    )


MEXICO = ("2024-10-01", "2018-12-01", "2012-12-01", "2006-12-01", "2000-12-01", "1994-12-01")
UNITED_STATES = ("2025-01-20", "2021-01-20", "2017-01-20", "2009-01-20", "2001-01-20", "1993-01-20")
_MEXICO = (*MEXICO, "1988-12-01")
_UNITED_STATES = (*UNITED_STATES, "1989-01-20")
GRANTED = "outcome = 'granted' OR outcome IS NULL"
DECIDED = "outcome IN ('granted', 'refused') OR outcome IS NULL"
REFUSED = "outcome = 'refused' OR outcome IS NULL"
AGREED = "plea = 'agreement' OR plea IS NULL"
OFFICIAL = "official OR official IS NULL"
_STATE = _of("requesting_state")
_OVER = "CASE WHEN outcome IN ('refused', 'withdrawn') THEN decided_on END"
_BENEFITS = ("benefit_sentence", "benefit_counts", "benefit_probation", "benefit_other")
_STAGES = ("mentioned", "charged", "sentenced")
# Who has no number is nobody else, though a person may bear the number of his case.
_PERSONS = 'count(DISTINCT person) + count(DISTINCT CASE WHEN person IS NULL THEN "case" END)'
_FOUR = "class IN ('drugs', 'homicide', 'criminal_association', 'money_laundering')"
_MIXED = "class IN ('drugs', 'money_laundering', 'organized_crime')"
_VIOLENT = (
    "class IN ('homicide', 'kidnapping', 'injury', 'assault', 'robbery', 'extortion', 'torture', "
    "'terrorism', 'sexual_offense', 'sexual_offense_minor', 'human_trafficking')"
)


def _amounts(*keys: str, where: str = "") -> str:
    listed = ", ".join(f"{key}, {key}__missing" for key in keys)
    bound = f" WHERE {where}" if where else ""
    return (
        f"SELECT {listed}, amount__missing, count(*) AS n, count(amount) AS k, "
        f"sum(amount) AS total FROM money{bound} GROUP BY ALL"
    )


SQL: dict[str, tuple[str, ...]] = {
    "balance": (_count("requests", _year("requested_on"), _STATE),),
    "balance_granted": (_count("requests", _of("requested_state"), _of("outcome"), where=DECIDED),),
    "cases_with_harms_sentenced": tuple(
        _any("persons", "harms", '"case"', stage, "harms_coded", "persons.sealed")
        for stage in _STAGES
    ),
    "counts_dropped": (
        _count("counts", _of("outcome"), where="outcome <> 'open' OR outcome IS NULL"),
    ),
    "counts_dropped_effect": (
        _count(
            "counts",
            _of("effect_on_prison"),
            _of("outcome"),
            where="outcome = 'dismissed' OR outcome IS NULL",
        ),
    ),
    "courts": (_count("persons", _of("court")),),
    "days_to_grant": (
        _count("requests", _days("requested_on", "decided_on"), _of("outcome"), where=GRANTED),
    ),
    "days_to_grant_by_year": (
        _count(
            "requests",
            "year(requested_on)",
            _days("requested_on", "decided_on"),
            _of("outcome"),
            where=GRANTED,
        ),
    ),
    "days_to_grant_drugs": (
        _any(
            "requests",
            "request_offenses",
            "request",
            _MIXED,
            _days("requested_on", "decided_on"),
            _of("outcome"),
            "requests.sealed",
            where=GRANTED,
        ),
    ),
    "decisions_by_administration_mexico": (
        _count("requests", _STATE, _term("decided_on", *_MEXICO), _of("outcome"), where=DECIDED),
    ),
    "decisions_by_administration_united_states": (
        _count(
            "requests", _STATE, _term("decided_on", *_UNITED_STATES), _of("outcome"), where=DECIDED
        ),
    ),
    "decisions_by_year": (
        _count("requests", _STATE, _year("decided_on"), _of("outcome"), where=DECIDED),
    ),
    "four_classes_by_offense": (_count("request_offenses", f"{_FOUR}, class__missing"),),
    "four_classes_by_request": (
        _any("requests", "request_offenses", "request", _FOUR, "requests.sealed"),
    ),
    "grants_by_administration_mexico": (
        _count("requests", _STATE, _term("decided_on", *_MEXICO), _of("outcome"), where=GRANTED),
    ),
    "grants_by_administration_united_states": (
        _count(
            "requests", _STATE, _term("decided_on", *_UNITED_STATES), _of("outcome"), where=GRANTED
        ),
    ),
    **{
        name: tuple(_count("harms", by, _of(stage)) for stage in _STAGES)
        for name, by in (
            ("harms_by_actor", '"by", by__missing'),
            ("harms_by_victims", _of("victims")),
        )
    },
    "harms_ladder": tuple(_count("harms", "harm", _of(stage)) for stage in _STAGES),
    "harms_sentenced_for_us_victims": (
        _count("harms", _of("victims"), _of("sentenced"), where="sentenced OR sentenced IS NULL"),
    ),
    "money": (_amounts("kind", "currency"),),
    "money_by_negotiator": (_amounts("negotiated_by", "kind", "currency"),),
    "money_shared": (
        _amounts(
            "from_state", "to_state", "currency", "kind", where="kind = 'shared' OR kind IS NULL"
        ),
    ),
    "offense_classes_by_count": (_count("counts", _of("class")),),
    "offense_classes_by_person": _held("persons", "counts", '"case"'),
    "offense_classes_of_requests": (_count("request_offenses", _of("class")),),
    "officials": (_count("persons", _of("official")),),
    "officials_agency": (_count("persons", _of("agency"), _of("official"), where=OFFICIAL),),
    "officials_plea": (_count("persons", _of("plea"), _of("official"), where=OFFICIAL),),
    "officials_rank": (
        _count("persons", _of("agency"), _of("rank"), _of("official"), where=OFFICIAL),
    ),
    "plea": (_count("persons", _of("plea")),),
    "plea_any_benefit": (
        _count(
            "persons",
            " OR ".join(_BENEFITS),
            "coalesce(" + ", ".join(f"{one}__missing" for one in _BENEFITS) + ")",
            _of("plea"),
            where=AGREED,
        ),
    ),
    "plea_benefits": tuple(
        _count("persons", _of(one), _of("plea"), where=AGREED) for one in _BENEFITS
    ),
    "priority_granted": (_count("requests", _of("priority"), _of("outcome"), where=DECIDED),),
    "priority_time": (_count("requests", _of("priority"), _wait("requested_on", "decided_on")),),
    "prison_months": (_count("persons", _of("prison_months")),),
    "quota": (
        _count(
            "requests",
            _year("decided_on"),
            _of("outcome"),
            _STATE,
            where=f"({GRANTED}) AND (requesting_state = 'US' OR requesting_state IS NULL) "
            "AND (decided_on >= DATE '2021-01-01' OR decided_on IS NULL OR outcome IS NULL "
            "OR requesting_state IS NULL)",
        ),
    ),
    "refusal_grounds": (
        _count(
            "requests",
            _of("refusal_ground"),
            _of("outcome"),
            where="outcome = 'refused' OR outcome IS NULL",
        ),
    ),
    "refusals_by_administration_mexico": (
        _count(
            "requests", _STATE, _term("decided_on", *_MEXICO), _of("refusal_ground"), where=REFUSED
        ),
    ),
    "refusals_by_administration_united_states": (
        _count(
            "requests",
            _STATE,
            _term("decided_on", *_UNITED_STATES),
            _of("refusal_ground"),
            where=REFUSED,
        ),
    ),
    "refusals_by_year": (
        _count("requests", _STATE, _year("decided_on"), _of("refusal_ground"), where=REFUSED),
    ),
    "request_classes": _held("requests", "request_offenses", "request"),
    "requests_by_court": (_count("requests", _of("court")),),
    "requests_by_administration_mexico": (
        _count("requests", _STATE, _term("requested_on", *_MEXICO)),
    ),
    "requests_by_administration_united_states": (
        _count("requests", _STATE, _term("requested_on", *_UNITED_STATES)),
    ),
    "requests_by_year": (_count("requests", _STATE, _year("requested_on")),),
    "requests_outcome": (_count("requests", _of("outcome")),),
    "resolution": (_count("persons", _of("resolution")),),
    "routes_by_person": (
        f"SELECT route, route__missing, {_PERSONS} AS n FROM persons GROUP BY ALL",
        f"SELECT {_PERSONS} AS n FROM persons",
    ),
    "rulings_by_ground": (_count("rulings", _of("ground"), _of("stage"), _of("result")),),
    "rulings_by_stage": (_count("rulings", _of("stage"), _of("result")),),
    "sealed_share": (_count("persons", _of("court"), _year("indicted_on"), _of("sealed")),),
    "surrender_route": (_count("persons", _of("route")),),
    "surrenders_by_administration_mexico": (
        _count("requests", _STATE, _term("surrendered_on", *_MEXICO)),
    ),
    "surrenders_by_administration_united_states": (
        _count("requests", _STATE, _term("surrendered_on", *_UNITED_STATES)),
    ),
    "surrenders_by_year": (_count("requests", _STATE, _year("surrendered_on")),),
    "time_in_custody": (_count("persons", _wait("held_from", "held_until")),),
    "time_in_custody_for_extradition": (
        _count("requests", _of("requested_state"), _wait("held_from", "held_until")),
    ),
    "time_to_decision": (_count("requests", _wait("requested_on", "decided_on")),),
    "time_to_decision_by_class": (
        _spread("requests", "request_offenses", "request", _wait("requested_on", "decided_on")),
        _count("requests", _wait("requested_on", "decided_on")),
    ),
    "time_to_decision_by_year": (
        _count("requests", "year(requested_on)", _wait("requested_on", "decided_on")),
    ),
    "time_to_surrender": (_count("requests", _wait("requested_on", "surrendered_on", _OVER)),),
    "time_to_surrender_by_class": (
        _spread(
            "requests",
            "request_offenses",
            "request",
            _wait("requested_on", "surrendered_on", _OVER),
        ),
        _count("requests", _wait("requested_on", "surrendered_on", _OVER)),
    ),
    "time_to_surrender_by_year": (
        _count("requests", "year(requested_on)", _wait("requested_on", "surrendered_on", _OVER)),
    ),
    "treaty_articles": (_count("provisions", _of("instrument"), _of("article"), _of("result")),),
    "violent_charges": (_any("persons", "counts", '"case"', _VIOLENT, "persons.sealed"),),
}
"""The statements of each statistic, by its name."""
