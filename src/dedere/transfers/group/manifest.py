"""The list of a flight, for both sides to sign: CSV and JSON for programs, a page for paper.

Only a plan on which every key of everybody who goes is turned has one. The list proposes; what is
signed by hand under it is the act.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Literal, TypeAlias

from dedere.assessment.transfer_outcome import Key
from dedere.bilingual import Text, same
from dedere.errors import DedereError
from dedere.transfers.group.people import Person, cited
from dedere.transfers.group.plan import Plan, must_be_real
from dedere.transfers.group.rows import FULL_TERM, PROJECTED

Form: TypeAlias = Literal["csv", "json", "html"]
TURNED = "✔"
FORMS: Mapping[str, Form] = {".csv": "csv", ".json": "json", ".html": "html", ".htm": "html"}


def manifest(plan: Plan, form: Form) -> str:
    """The list.

    Raises:
        DedereError: where the plan was made before the keys were turned, or nobody goes.
    """
    must_be_real(plan)
    if not plan.group.chosen:
        raise DedereError(_NOBODY)
    match form:
        case "csv":
            return _csv(plan)
        case "json":
            return json.dumps(_json(plan), ensure_ascii=False, indent=2) + "\n"
        case "html":
            return _html(plan)


def _rows(plan: Plan) -> Iterator[dict[str, str]]:
    flight = plan.demand.flight
    for number, one in enumerate(plan.going, 1):
        yield {
            "number": str(number),
            "id": one.id,
            "date": "" if flight.on is None else flight.on.isoformat(),
            "place": flight.place or "",
            "held_at": one.others.get("plan.facility", ""),
            "destination": plan.group.assigned.get(one.id) or "",
            "home_state": one.state or "",
            "projected_release_on": _day(one, PROJECTED),
            "full_term_ends_on": _day(one, FULL_TERM),
            "decided_on": _day(one, "transfer.decided_on"),
            "consent_verified_on": _day(one, "transfer.consent_verified_on"),
            **{f"key_{key.value}": _rules(one, key) for key in Key},
            "vulnerable": {True: "yes", False: "no", None: ""}[one.vulnerable],
            "vulnerable_because": one.others.get("plan.vulnerable_because", ""),
            "time_runs_out": "yes" if one.runs_out(flight) else "no",
        }


def _day(one: Person, name: str) -> str:
    day = one.dates.get(name)
    return "" if day is None else day.isoformat()


def _rules(one: Person, key: Key) -> str:
    return " ".join(rule.id for rule in one.turned_by(key))


def _csv(plan: Plan) -> str:
    rows = [{name: _harmless(cell) for name, cell in row.items()} for row in _rows(plan)]
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell


def _json(plan: Plan) -> dict[str, Any]:
    flight = plan.demand.flight
    return {
        "format": 1,
        "date": None if flight.on is None else flight.on.isoformat(),
        "place": flight.place,
        "seats": flight.seats,
        "escorts": plan.escorts,
        "aim": plan.demand.aim.value,
        "proven_best": plan.group.proven_best,
        "persons": [
            {
                **{name: cell or None for name, cell in row.items()},
                **{f"key_{key.value}": [rule.id for rule in one.turned_by(key)] for key in Key},
            }
            for row, one in zip(_rows(plan), plan.going, strict=True)
        ],
        "signed_by": {"transferring_state": None, "receiving_state": None, "escort": None},
    }


# -- the page --------------------------------------------------------------------------------------


def _html(plan: Plan) -> str:
    flight = plan.demand.flight
    date = "" if flight.on is None else flight.on.isoformat()
    facts = [
        (_DATE, date),
        (_PLACE, flight.place or ""),
        (_PERSONS, str(len(plan.going))),
        (_ESCORTS, str(plan.escorts)),
        (_SEATS, str(flight.seats)),
    ]
    head = "".join(f"<div><dt>{_both(t)}</dt><dd>{escape(v)}</dd></div>" for t, v in facts)
    columns = "".join(f"<th scope='col'>{_both(text)}</th>" for text in _COLUMNS)
    rows = "".join(_person(plan, number, one) for number, one in enumerate(plan.going, 1))
    rules = cited(_every_rule(plan.going))
    signs = "".join(
        f"<div><p class='line'></p><p>{_both(who)}</p><p class='small'>{_both(_SIGN)}</p></div>"
        for who in _SIGNERS
    )
    aim = _AIM.format(aim=plan.demand.aim.label)
    return _PAGE.format(
        title=f"{escape(_TITLE.en)} · {escape(_TITLE.es)}",
        heading=_both(_TITLE),
        head=head,
        columns=columns,
        rows=rows,
        rules=_both(_UNDER.format(rules=rules)),
        aim=_both(aim),
        signs=signs,
        foot=_both(_FOOT),
    )


def _person(plan: Plan, number: int, one: Person) -> str:
    ends = one.ends_on.isoformat() if one.ends_on else ""
    ends += "" if one.ends_by != FULL_TERM else " *"
    cells = (
        str(number),
        f"<strong>{escape(one.id)}</strong>",
        "",
        escape(one.others.get("plan.facility", "")),
        escape(plan.group.assigned.get(one.id) or ""),
        ends,
        *(f"{TURNED} {_numbers(one, key)}" for key in Key),
        _day(one, "transfer.consent_verified_on"),
        _day(one, "transfer.decided_on"),
        escape(one.others.get("plan.vulnerable_because", "")) if one.vulnerable else "",
        "",
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _numbers(one: Person, key: Key) -> str:
    """The rules of a key, by the numbers under which the foot of the page cites them."""
    numbers = dict.fromkeys(rule.number or rule.id for rule in one.turned_by(key))
    return escape(", ".join(numbers))


def _every_rule(going: Sequence[Person]) -> list[Any]:
    found = {rule.id: rule for one in going for key in Key for rule in one.turned_by(key)}
    return sorted(found.values(), key=lambda rule: (rule.number or "~", rule.id))


def _both(text: Text) -> str:
    if text.en == text.es:
        return escape(text.en)
    return f"<span lang='en'>{escape(text.en)}</span> · <span lang='es'>{escape(text.es)}</span>"


_NOBODY = Text("Nobody goes: there is no manifest.", "No va nadie: no hay manifiesto.")
_TITLE = Text(
    "Manifest of a transfer of sentenced persons",
    "Manifiesto de traslado de personas sentenciadas",
)
_DATE = Text("Date of hand-over", "Fecha de entrega")
_PLACE = Text("Place", "Lugar")
_PERSONS = Text("Persons", "Personas")
_ESCORTS = Text("Escorts", "Custodios")
_SEATS = Text("Seats", "Lugares")
_COLUMNS = (
    same("#"),
    Text("Register number", "Número de registro"),
    Text("Name", "Nombre"),
    Text("Held at", "Centro actual"),
    Text("Destination", "Destino"),
    Text("Sentence ends", "Fin de la pena"),
    Text("Key: person", "Llave: persona"),
    Text("Key: transferring State", "Llave: Estado trasladante"),
    Text("Key: receiving State", "Llave: Estado receptor"),
    Text("Consent verified", "Consentimiento verificado"),
    Text("Last decision of a State", "Última resolución de un Estado"),
    Text("To look after", "Cuidados"),
    Text("Handed over", "Entrega"),
)
_AIM = Text(
    "Proposed under this aim: {aim}. * end of the full term; the projected release is not "
    "recorded.",
    "Propuesto según este criterio: {aim}. * fin de la pena completa; no consta la liberación "
    "prevista.",
)
_UNDER = Text("The keys rest on: {rules}.", "Las llaves se fundan en: {rules}.")
_SIGNERS = (
    Text("For the transferring State", "Por el Estado trasladante"),
    Text("For the receiving State", "Por el Estado receptor"),
    Text("For the escort", "Por la custodia"),
)
_SIGN = Text("name, office, date, time", "nombre, cargo, fecha, hora")
_FOOT = Text(
    "A proposal made by software from the record; an officer decides. Until it is verified, "
    "consent can be withdrawn.",
    "Propuesta hecha por un programa a partir del registro; decide un funcionario. Hasta que se "
    "verifica, el consentimiento puede retirarse.",
)
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
@page {{ size: letter landscape; margin: 14mm; }}
body {{ font: 12px/1.4 system-ui, "Noto Sans", Arial, sans-serif; color: #1b1e23; background: #fff;
  margin: 1.2rem; }}
h1 {{ font-size: 18px; margin: 0 0 .6rem; }}
dl {{ display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: 0 0 .8rem; }}
dt {{ color: #4a4f57; }} dd {{ margin: 0; font-weight: 600; min-height: 1.4em; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border: 1px solid #7a7f87; padding: .3rem .4rem; text-align: left; vertical-align: top; }}
th {{ background: #eef0f3; font-weight: 600; }}
td:nth-child(3) {{ min-width: 9em; }} td:nth-child(13) {{ min-width: 5em; }}
td:nth-child(6), td:nth-child(10), td:nth-child(11) {{ white-space: nowrap; }}
tr {{ break-inside: avoid; }}
.signs {{ display: flex; gap: 2rem; margin-top: 2.6rem; break-inside: avoid; }}
.signs div {{ flex: 1; }} .line {{ border-bottom: 1px solid #1b1e23; height: 2rem; margin: 0; }}
.signs p {{ margin: .2rem 0; }} .small {{ color: #4a4f57; font-size: 11px; }}
.wide {{ overflow-x: auto; }}
</style>
</head>
<body>
<h1>{heading}</h1>
<dl>{head}</dl>
<div class="wide"><table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table></div>
<p class="small">{rules}</p>
<p class="small">{aim}</p>
<div class="signs">{signs}</div>
<p class="small">{foot}</p>
</body>
</html>
"""
