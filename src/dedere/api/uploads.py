"""A file as it comes in: put aside while it is read, hashed, and never held whole in memory."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from django.conf import settings
from django.http import HttpRequest

from dedere.api.problems import Problem

MEDIA = "application/octet-stream"
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Upload:
    """The bytes of a body, and what they are known by."""

    file: BinaryIO
    size: int
    sha256: str


def most_bytes() -> int:
    """How large a file may be."""
    return int(settings.DEDERE_DOCUMENT_MEGABYTES) * 1_000_000


def upload_of(request: HttpRequest) -> Upload:
    """The body of a request.

    Raises:
        Problem: where there is more of it than is taken.
    """
    file = tempfile.TemporaryFile()  # noqa: SIM115 - gone with the request
    digest, size = sha256(), 0
    while chunk := request.read(_CHUNK):
        size += len(chunk)
        if size > most_bytes():
            file.close()
            raise Problem(413, "too-large")
        digest.update(chunk)
        file.write(chunk)
    file.seek(0)
    return Upload(file, size, digest.hexdigest())
