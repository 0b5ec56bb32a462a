"""Invented codings of two people, as an export has them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

ANA, BETO = "Ana Ejemplo", "Beto Ejemplo"


def line(
    case: int | str,
    coder: str,
    variable: str,
    value: Any = None,
    missing: str | None = None,
    *,
    act: int = 1,
    **more: Any,
) -> dict[str, Any]:
    """One act of one coder."""
    return {
        "format": 1,
        "docket": f"casd-3-21-cr-{case:0>5}",
        "court": "casd",
        "docket_number": f"3:21-cr-{case:0>5}",
        "defendant": {"key": "1", "name": f"Persona Inventada {case}", "number": 1},
        "coder": coder,
        "act": act,
        "stands": True,
        "variable": variable,
        "decision": "corrected",
        "of": None,
        "value": value,
        "missing": missing,
        "evidence": [],
        "codebook": "1",
        "after_opening": False,
        "finished": True,
        **more,
    }


def pairs(
    variable: str, said: Iterable[tuple[Any, Any]], *, begin: int = 0
) -> list[dict[str, Any]]:
    """What two coders say of one case after the other.

    None says nothing; a kind of missing is text in angle brackets.
    """
    made = []
    for place, told in enumerate(said, begin):
        for coder, one in zip((ANA, BETO), told, strict=True):
            if one is None:
                continue
            if isinstance(one, str) and one.startswith("<"):
                made.append(line(place, coder, variable, missing=one.strip("<>")))
            else:
                made.append(line(place, coder, variable, one))
    return numbered(made)


def numbered(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines with the numbers that their acts have in each coding."""
    acts: dict[tuple[str, str], int] = {}
    for one in lines:
        key = (one["docket"], one["coder"])
        one["act"] = acts[key] = acts.get(key, 0) + 1
    return lines


def plea(final: str = "guilty", agreement: str = "yes", **more: Any) -> dict[str, Any]:
    """A plea."""
    return {"first": "not_guilty", "final": final, "agreement": agreement, **more}


def poorly(n: int = 40) -> list[dict[str, Any]]:
    """Codings that agree well on the route and poorly on agreements in pleas.

    The resolution never varies; the prison term is of one coder.
    """
    draw = random.Random(4)
    made = []
    for case in range(n):
        final = draw.choice(("guilty", "guilty", "not_guilty"))
        route = draw.choice(("extradited", "deported", "arrested_us"))
        for coder in (ANA, BETO):
            said = plea(final, draw.choice(("yes", "no")), final_date="2021-03-05")
            made.append(line(case, coder, "plea", said))
            made.append(line(case, coder, "resolution", "guilty_plea"))
            came = {"value": route, "date": "2021-01-02"}
            made.append(line(case, coder, "came_before_court", came))
        made.append(line(case, ANA, "sentence", {"prison_months": 12 * (case % 5)}))
        made.append(line(case, ANA, "sentencing_date", "2022-01-01"))
    return numbered(made)


def written(lines: Iterable[Mapping[str, Any]], path: Path) -> str:
    """The lines as a file."""
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    return str(path)
