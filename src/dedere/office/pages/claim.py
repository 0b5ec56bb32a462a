"""One claim: what speaks for and against it, what decides nothing, what would be needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from dedere.office import claims_view
from dedere.office.downloads import as_file
from dedere.office.drawn import both
from dedere.office.page import Permission, page, reader_of
from dedere.statistics.claims import judge, picture, telling
from dedere.store.access import may_write
from dedere.store.claims import Standing

if TYPE_CHECKING:
    from dedere.store.models import ClaimAct


@page("claims/<id:claim>/", permission=Permission.ANYONE, template="office/claim.html")
def show(request: HttpRequest, claim: str) -> dict[str, Any] | HttpResponse:
    """The claim, bundled or recorded, judged by what is published; by the record where asked."""
    lang = claims_view.lang_of(request)
    found, at = claims_view.of(request, claim)
    collection = claims_view.record_of(request)
    judged = judge(found, collection, claims_view.asked_of(request))
    if request.GET.get("file") == "json":
        return as_file(telling.data([judged], lang), f"{claim}.json")
    drawn = ""
    if picture.has_one(judged):
        drawn = both(lambda narrow: picture.draw(judged, lang, narrow=narrow))
    own = at is not None and at.own
    return {
        "one": claims_view.whole(request, judged, lang),
        "picture": drawn,
        "in_office": collection is not None,
        "at": at,
        "own": own,
        "acts": [_act(one) for one in reversed(at.acts)] if at is not None and own else [],
        "correct": reverse("claim_correct", kwargs={"claim": claim})
        if own and at is not None and not at.withdrawn and _may(request, at)
        else "",
    }


def _may(request: HttpRequest, at: Standing) -> bool:
    reader, organization = reader_of(request), at.first.organization
    return may_write(reader) and (not organization or organization in reader.writes)


def _act(one: ClaimAct) -> dict[str, Any]:
    return {"did": one.did, "reason": one.reason, "by": one.by, "at": one.at.date()}
