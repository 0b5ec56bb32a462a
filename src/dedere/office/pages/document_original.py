"""A file as it was sent: to keep, whatever is in it, and never a page of ours."""

from __future__ import annotations

from django.http import FileResponse, HttpRequest

from dedere.errors import NotKnownError
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page, reader_of
from dedere.store.cases import case_for
from dedere.store.documents import keeping


@page("cases/<id:id>/files/<id:key>/original/", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str, key: str) -> FileResponse:
    """The file, piece by piece, after its hash was compared."""
    reader = reader_of(request)
    try:
        kept = keeping.attachment_for(case_for(reader, id), key, reader)
        file = keeping.copy_of(kept)
    except (NotKnownError, keeping.DamagedError) as problem:
        raise NotHere(problem) from None
    response = FileResponse(
        file, as_attachment=True, filename=kept.name, content_type="application/octet-stream"
    )
    # A browser that shows it all the same runs nothing of it and gives it nothing of ours.
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response.headers["Cache-Control"] = "private, no-store"
    return response
