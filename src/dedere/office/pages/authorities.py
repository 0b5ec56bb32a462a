"""The directory of authorities: offices of both countries, by their names of any time."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from dedere.law.authorities import STATES, load_authorities
from dedere.office.authorities_view import asked_by, found, line, role_choices
from dedere.office.page import Permission, language_of, page


@page("authorities/", permission=Permission.ANYONE, template="office/authorities.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """The authorities that answer to what was asked, as they were on a day."""
    lang, directory, asked = language_of(request), load_authorities(), asked_by(request)
    given = {
        "q": asked.words,
        "state": asked.state,
        "role": asked.role,
        "on": asked.on.isoformat() if asked.on else "",
    }
    query = urlencode({key: value for key, value in given.items() if value})
    listed = found(asked, directory)
    return {
        **given,
        "given_on": request.GET.get("on", "")[:40],
        "day": asked.on,
        "day_query": f"?on={asked.on.isoformat()}" if asked.on else "",
        "problem": asked.problem,
        "number": len(listed),
        "authorities": [line(one, asked.on, lang) for one in listed],
        "states": [(key, name.in_(lang)) for key, name in STATES.items()],
        "roles": role_choices(lang),
        "no_office": [one.why.in_(lang) for one in directory.no_office],
        "read_up_to": directory.read_up_to,
        "beyond": asked.on is not None and asked.on.toordinal() > directory.read_up_to.latest,
        "json": reverse("authorities_json") + (f"?{query}" if query else ""),
    }
