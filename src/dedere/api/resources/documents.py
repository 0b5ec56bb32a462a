"""Documents of a case and the files that belong to them: listed, sent, and fetched as they came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from django.http import FileResponse, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header
from ninja import Query, Router, Schema

from dedere.api import tags
from dedere.api.asked import CaseKey, Key, address, or_missing, the_case
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.api.problems import Problem
from dedere.api.shapes import Match
from dedere.api.uploads import MEDIA, Upload, most_bytes, upload_of
from dedere.bilingual import Text
from dedere.casefile import to_data
from dedere.store.cases import casefile_of
from dedere.store.documents import keeping
from dedere.store.tokens import Scope

if TYPE_CHECKING:
    from dedere.store.models import Attachment, Case

router = Router(tags=["documents"])


class AFile(Schema):
    """A file of a document, as it was sent."""

    id: str
    name: str
    kind: str
    media_type: str
    size: int
    sha256: str
    by: str
    at: str


class ADocument(Schema):
    """A document as the casefile has it, with its files."""

    document: str
    written: dict[str, Any]
    files: list[AFile]


class Documents(Schema):
    """The documents of a case that you may read."""

    documents: list[ADocument]


class Sent(Schema):
    """What was kept."""

    case: str
    document: str
    file: AFile


@operation(
    router,
    "GET",
    "/cases/{case}/documents",
    Text("The documents of a case, with their files", "Los documentos de un asunto y sus archivos"),
    answer=Documents,
    scope=Scope.READ_DOCUMENTS,
    tagged=True,
    refuses=(404,),
)
def list_documents(request: HttpRequest, case: CaseKey) -> Answer:
    """A new document is an entry of the list `documents`; its file comes afterwards."""
    reader = reader_of(request)
    found = the_case(reader, case)
    data = or_missing(lambda: to_data(casefile_of(found, reader)))
    files = keeping.attachments(found, reader)
    listed = [
        {
            "document": one["id"],
            "written": one,
            "files": [_file(each) for each in files.get(one["id"], [])],
        }
        for one in data.get("documents", [])
    ]
    return Answer({"documents": listed})


@operation(
    router,
    "POST",
    "/cases/{case}/documents/{document}/files",
    Text("Send a file of a document", "Enviar un archivo de un documento"),
    answer=Sent,
    status=201,
    scope=Scope.WRITE_DOCUMENTS,
    once=True,
    tagged=True,
    takes=(MEDIA,),
    most_bytes=most_bytes,
    prepare=upload_of,
    body={},
    refuses=(404,),
)
def send_file(
    request: HttpRequest,
    case: CaseKey,
    document: Key,
    name: Annotated[str, Query(description="Its name.", min_length=1, max_length=200)],
) -> Answer:
    """The bytes are the body. What it is is seen from them; archives and programs are refused."""
    reader = reader_of(request)
    found = the_case(reader, case)
    # What `prepare` kept with the request; Django's types know nothing of it.
    sent: Upload = request.prepared  # type: ignore[attr-defined]
    kept = or_missing(lambda: keeping.add(found, document, sent.file, sent.size, name, reader))
    return Answer(
        {"case": found.pk, "document": document, "file": _file(kept)},
        status=201,
        tag=kept.sha256[:32],
        location=address(request, "cases", found.pk, "documents", document, "files", kept.pk),
        case=found.pk,
    )


@operation(
    router,
    "GET",
    "/cases/{case}/documents/{document}/files/{file}",
    Text("A file as it was sent", "Un archivo como fue enviado"),
    answer=bytes,
    scope=Scope.READ_DOCUMENTS,
    tagged=True,
    gives=(MEDIA,),
    refuses=(404,),
)
def read_file(request: HttpRequest, case: CaseKey, document: Key, file: Key) -> HttpResponseBase:
    """Its hash is compared first: what was changed behind the program's back is not given out."""
    reader = reader_of(request)
    kept = or_missing(lambda: _kept(the_case(reader, case), document, file, request))
    response = FileResponse(keeping.copy_of(kept), content_type=MEDIA)
    response.headers["Content-Length"] = str(kept.size)
    response.headers["Content-Disposition"] = content_disposition_header(True, kept.name) or ""
    response.headers["ETag"] = f'"{kept.sha256[:32]}"'
    return response


@operation(
    router,
    "DELETE",
    "/cases/{case}/documents/{document}/files/{file}",
    Text("Withdraw a file", "Retirar un archivo"),
    status=204,
    scope=Scope.WRITE_DOCUMENTS,
    match=Match.MUST,
    refuses=(404,),
)
def withdraw_file(
    request: HttpRequest,
    case: CaseKey,
    document: Key,
    file: Key,
    reason: Annotated[str, Query(description="Why.", min_length=1, max_length=500)],
) -> Answer:
    """It is not listed any more; its bytes stay."""
    reader = reader_of(request)
    kept = or_missing(lambda: _kept(the_case(reader, case), document, file, request))
    tags.must_match(request, kept.sha256[:32])
    keeping.withdraw(kept, reader, reason)
    return Answer(status=204)


def _kept(case: Case, document: str, file: str, request: HttpRequest) -> Attachment:
    found = keeping.attachment_for(case, file, reader_of(request))
    if keeping.document_of(found) != document:
        raise Problem(404, "not-found")
    return found


def _file(one: Attachment) -> dict[str, Any]:
    return {
        "id": one.pk,
        "name": one.name,
        "kind": one.kind,
        "media_type": keeping.kind(one).media_type,
        "size": one.size,
        "sha256": one.sha256,
        "by": one.by,
        "at": one.at.isoformat(),
    }
