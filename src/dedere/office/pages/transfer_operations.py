"""The operations since 1977 that were published, and what the press mixed up."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dedere.office.downloads import as_table
from dedere.office.page import Permission, language_of, page
from dedere.transfers.figures import MARKS
from dedere.transfers.operations import history
from dedere.transfers.operations.plain import as_csv, as_dict


@page(
    "transfers/operations/",
    permission=Permission.ANYONE,
    template="office/transfer_operations.html",
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Each operation with its source; handovers outside the treaties apart."""
    lang = language_of(request)
    found = history()
    if request.GET.get("file") == "csv":
        return as_table(as_csv(found, lang), _("operations") + ".csv")
    data = as_dict(found, lang)
    for one in (*data["operations"], *data["year_totals"], *data["outside_treaty"]["handovers"]):
        one["mark"] = MARKS[one["confidence"]].in_(lang)
    return {"found": data}
