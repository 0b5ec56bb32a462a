"""Recorded claims: those of one's organizations, and those that are public."""

from __future__ import annotations

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from dedere.store.access.reader import Reader
from dedere.store.models import ClaimAct


def claims_for(reader: Reader) -> QuerySet[ClaimAct]:
    """The first acts of the claims that *reader* may read, the latest first.

    Where there are no accounts there are no organizations, and each claim is everybody's. Of
    others' claims those that are public as they now stand.
    """
    first = _first()
    if reader.account is None:
        return first.filter(Q(organization="") | Q(now_public=True))
    return first.filter(Q(organization__in=sorted(reader.organizations)) | Q(now_public=True))


def is_of(reader: Reader, claim: ClaimAct) -> bool:
    """Whether a claim is the reader's own or her organization's: only then all acts are hers."""
    if reader.account is None:
        return claim.organization == ""
    return claim.organization in reader.organizations


def recorded_claims() -> QuerySet[ClaimAct]:
    """The first act of every claim, for whoever publishes; `store.claims.public` narrows them."""
    return _first()


def _first() -> QuerySet[ClaimAct]:
    later = ClaimAct.objects.filter(Q(of=OuterRef("pk")) | Q(pk=OuterRef("pk")))
    newest = later.order_by("-at", F("of").asc(nulls_last=True), "-pk")
    found: QuerySet[ClaimAct] = (
        ClaimAct.objects.filter(of=None)
        .annotate(now_public=Subquery(newest.values("public")[:1]))
        .prefetch_related("acts")
        .order_by("-at", "-pk")
    )
    return found
