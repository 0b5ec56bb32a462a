"""One authority: its names, tasks and delegations through time, or as they were on a day."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.law.authorities import load_authorities
from dedere.office.authorities_view import asked_by, whole
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page


@page("authorities/<id:id>/", permission=Permission.ANYONE, template="office/authority.html")
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """What the directory says of it, each statement with its days and its source."""
    lang, directory, asked = language_of(request), load_authorities(), asked_by(request)
    one = directory.authorities.get(id)
    if one is None:
        raise NotHere(_NOT_LISTED, reverse("authorities"), _("Directory of authorities"))
    return {
        "authority": whole(one, directory, asked.on, lang),
        "title": one.present.name.in_(lang),
        "given_on": request.GET.get("on", "")[:40],
        "day": asked.on,
        "day_query": f"?on={asked.on.isoformat()}" if asked.on else "",
        "problem": asked.problem,
        "read_up_to": directory.read_up_to,
        "beyond": asked.on is not None and asked.on.toordinal() > directory.read_up_to.latest,
    }


_NOT_LISTED = Text(
    "The directory has no authority under this address.",
    "El directorio no tiene ninguna autoridad en esta dirección.",
)
