"""ETag, If-None-Match and If-Match: which state was read, and whether it still stands."""

from __future__ import annotations

from hashlib import sha256

from django.http import HttpRequest
from django.utils.http import parse_etags

from dedere.api.problems import Problem


def tag_of(body: bytes) -> str:
    """The tag of an answer that has no state of its own in the store."""
    return sha256(body).hexdigest()[:32]


def is_known(request: HttpRequest, tag: str) -> bool:
    """Whether who asks has this state already."""
    given = parse_etags(request.headers.get("If-None-Match", ""))
    return "*" in given or any(one.removeprefix("W/") == f'"{tag}"' for one in given)


def must_match(request: HttpRequest, tag: str) -> None:
    """Refuse to write where somebody did not read the present state.

    Raises:
        Problem: 428 where she does not say what she read; 412 where it is another state by now.
    """
    given = parse_etags(request.headers.get("If-Match", ""))
    # A star would match whatever there is, and so would overwrite what nobody looked at.
    if not given or "*" in given:
        raise Problem(428, "say-what-you-read")
    if f'"{tag}"' not in given:
        raise Problem(412, "changed-meanwhile")


def may_match(request: HttpRequest, tag: str) -> None:
    """The same where nothing would be overwritten: only what was said is held to."""
    if "If-Match" in request.headers:
        must_match(request, tag)
