"""Idempotency keys: a request that was sent twice is done once, and answered twice alike.

The answer is kept in the very transaction that writes, so that there is no moment, and no crash,
between what was done and the memory of it. A second sender waits for the first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from dedere.api.problems import Problem
from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.store.access import Reader
from dedere.store.access.programs import answered, answered_before
from dedere.store.cases import case_for
from dedere.store.programs import keep_answer

HEADER = "Idempotency-Key"
KEPT = timedelta(hours=24)
LONGEST = 128
_HEADERS = ("ETag", "Location", "Content-Type")
CASE = "X-Dedere-Case"
"""Where a view leaves the case of which its answer tells, for us alone."""


def once(
    request: HttpRequest, reader: Reader, run: Callable[[], HttpResponseBase]
) -> HttpResponseBase:
    """What *run* answers; where the request named itself and was answered, that answer again.

    Must be called in a transaction that is rolled back where *run* raises.

    Raises:
        Problem: for a key that cannot be one, or that named another request.
    """
    written = request.headers.get(HEADER)
    if written is None:
        return run()
    key, request_hash = _key(written), _hash(request)
    account = reader.account or ""
    answered_before(datetime.now(UTC) - KEPT).delete()
    known = answered(account, key)
    if known is not None:
        if known.request != request_hash:
            raise Problem(422, "key-used")
        if known.case:
            _may_still_know(reader, known.case)
        response = HttpResponse(known.body, status=known.status)
        for name, value in known.headers.items():
            response.headers[name] = value
        response.headers["Idempotent-Replayed"] = "true"
        return response
    made = run()
    if not isinstance(made, HttpResponse):
        return made
    response = made
    keep_answer(
        account=account,
        key=key,
        request=request_hash,
        case=response.headers.get(CASE, ""),
        status=response.status_code,
        headers={n: response.headers[n] for n in _HEADERS if n in response.headers},
        body=response.content.decode(),
    )
    return response


def _may_still_know(reader: Reader, case: str) -> None:
    try:
        case_for(reader, case)
    except NotKnownError:
        raise Problem(404, "not-found") from None


def _key(written: str) -> str:
    plain = written.strip()
    if len(plain) >= 2 and plain[0] == plain[-1] == '"':
        plain = plain[1:-1]
    if not plain or len(plain) > LONGEST or not (plain.isascii() and plain.isprintable()):
        raise Problem(422, "not-valid", _NO_KEY)
    return sha256(plain.encode()).hexdigest()


def _hash(request: HttpRequest) -> str:
    told = sha256()
    for part in (
        request.method or "",
        request.get_full_path(),
        request.headers.get("If-Match", ""),
        request.content_type or "",
    ):
        told.update(sha256(part.encode("utf-8", "surrogatepass")).digest())
    # A file was read already, and is known by its hash.
    sent = getattr(getattr(request, "prepared", None), "sha256", None)
    told.update(bytes.fromhex(sent) if sent else sha256(request.body).digest())
    return told.hexdigest()


_NO_KEY = Text(
    "An Idempotency-Key is 1 to 128 plain characters; take a random UUID.",
    "Un Idempotency-Key tiene de 1 a 128 caracteres simples; use un UUID al azar.",
)
