"""The menu inside a case, for every page of one."""

from __future__ import annotations

from typing import Any

from django import template

from dedere.casefile import Casefile
from dedere.office.boards.places import menu_of
from dedere.office.days import asked_days

register = template.Library()


@register.inclusion_tag("office/_case_menu.html", takes_context=True)
def case_menu(context: dict[str, Any], casefile: Casefile, id: str, here: str) -> dict[str, Any]:
    """The pages of a case; the days that the address asks for are kept."""
    request = context.get("request")
    query = asked_days(request.GET).query if request is not None else ""
    return {"menu": menu_of(casefile, id, here, query)}
