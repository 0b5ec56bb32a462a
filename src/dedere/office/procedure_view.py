"""The procedure of a case as its page shows it: a map for each request and each transfer.

The same stands beside it in words.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from threading import Lock
from typing import Any

from django.utils.safestring import mark_safe

from dedere.assessment import Assessment
from dedere.assessment.matters import Case, cases
from dedere.assessment.next_steps import NextSteps, next_steps
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from dedere.office import closed
from dedere.office.days import Days
from dedere.office.parts import PROCEDURE, Parts, part_of, place_of
from dedere.office.pieces import provision_address
from dedere.office.words import Names
from dedere.pictures.procedure_map import (
    Chart,
    Situation,
    ToldStep,
    chart_of,
    draw,
    requests,
    situation_from,
    told,
)
from dedere.pictures.procedure_map.told import capital, summary
from dedere.procedure.literal import Node
from dedere.procedure.naming import belongs


class ProcedureView:
    """Where the requests of a case stand in the procedure."""

    def __init__(self, assessment: Assessment, days: Days, names: Names) -> None:
        self.assessment = assessment
        self.casefile = assessment.casefile
        self.days = days
        self.names = names
        self.lang = names.lang

    @cached_property
    def _matters(self) -> dict[str, Case]:
        """By request or transfer: the matter to which it belongs, where a procedure is declared."""
        return {
            id: matter
            for matter in cases(self.casefile)
            if matter.declared is not None
            for id in matter.members
        }

    @property
    def there(self) -> bool:
        """Whether a procedure is declared for any of it."""
        return bool(self._matters)

    def requests(self, parts: Parts) -> list[dict[str, Any]]:
        """The map of each request and transfer, or where it comes from."""
        shown = []
        for id in self._matters:
            name, place = part_of(PROCEDURE, id), place_of(PROCEDURE, id)
            here = parts.named(name)
            shown.append(
                {
                    "anchor": place,
                    "name": self.names.of(id),
                    "open": here,
                    "fetched": None if here else parts.fetched(name, place),
                    "content": self.part(id) if here else None,
                }
            )
        return shown

    def part(self, id: str) -> dict[str, Any] | None:
        """The map of one request or transfer, wide and narrow, and the same in words."""
        if id not in self._matters:
            return None
        found = next_steps_in(self.assessment, self.days, self._matters[id])
        chart = chart_of(found.declared.graph)
        situation = _situation(chart, found, id)
        drawn = [
            draw(chart, self.lang, situation, narrow=narrow, link=_address, name=id)
            for narrow in (False, True)
        ]
        return {
            "map": mark_safe("".join(drawn)),  # noqa: S308 - it escapes every word of the casefile
            "summary": summary(chart, self.lang, situation),
            "parts": [
                {"heading": part.heading, "steps": [self._step(one) for one in part.steps]}
                for part in told(chart, self.lang, situation)
            ],
        }

    def _step(self, step: ToldStep) -> dict[str, Any]:
        library = load_law()
        return {
            "number": step.number,
            "title": step.title,
            "who": capital(step.who),
            "status": step.standing.status.value if step.standing else "",
            "words": step.words,
            "law": [library.provision(id) for id in step.step.law],
            "because": [
                {
                    "text": one.words.in_(self.lang),
                    "provision": library.provision(one.provision) if one.provision else None,
                }
                for one in dict.fromkeys(step.because)
            ],
        }


def _situation(chart: Chart, found: NextSteps, id: str) -> Situation:
    begun = [node for node in requests(chart, found.replayed) if belongs(node[1][-1], id)]
    # Of what nothing was done on there is no instance yet: all of it lies ahead.
    main: Node = begun[-1] if begun else (chart.main.process, (id,))
    return situation_from(chart, found, main)


def next_steps_in(assessment: Assessment, days: Days, matter: Case) -> NextSteps:
    """What can happen next in a matter of an assessed case; worked out once for all its maps."""
    key = (id(assessment), matter.members, closed.mark())
    with _ONE_AT_A_TIME:
        kept = _CACHE.get(key)
        # The number of an object is given anew once it is gone.
        if kept is not None and kept[0] is assessment:
            return kept[1]
        found = next_steps(
            assessment.casefile,
            as_of=assessment.as_of,
            known_by=days.known_by,
            readings=days.readings,
            closed=closed.closed_days(),
            every=True,
            case=matter,
        )
        _CACHE[key] = (assessment, found)
        while len(_CACHE) > _KEPT:
            _CACHE.popitem(last=False)
        return found


_KEPT = 16
_CACHE: OrderedDict[tuple[object, ...], tuple[Assessment, NextSteps]] = OrderedDict()
_ONE_AT_A_TIME = Lock()
"""Maps of one case are fetched side by side: the first works it out, the others wait."""


def _address(id: str) -> str | None:
    try:
        return provision_address(load_law().provision(id))
    except NotKnownError:
        return None
