"""To which organization something new belongs: those for which whoever asks may write."""

from __future__ import annotations

from django.http import HttpRequest

from dedere.office.doors import account_of
from dedere.office.page import language_of, reader_of
from dedere.store import organizations


def choices(request: HttpRequest) -> list[tuple[str, str]]:
    """Key and name of each; none where there are no accounts."""
    account, writes = account_of(request), reader_of(request).writes
    if account is None:
        return []
    lang = language_of(request)
    return [
        (one.organization_id, one.organization.name(lang))
        for one in organizations.of(account)
        if one.organization_id in writes
    ]


def chosen(request: HttpRequest, among: list[tuple[str, str]]) -> str | None:
    """The one that was chosen, or the only one; None where none was, and "" without accounts."""
    if reader_of(request).account is None:
        return ""
    given = request.POST.get("organization", "")
    keys = [key for key, _name in among]
    if len(keys) == 1:
        return keys[0]
    return given if given in keys else None
