"""Keeping a file with a document of a case, and giving it back.

The file is written first and made sure of, then the row: what is listed is always there, and what
a crash leaves without a row is swept by `dedere documents check`.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.store import deriving
from dedere.store.access import Reader, attachments_in, may_write_in
from dedere.store.cases import casefile_of
from dedere.store.chain.locking import lock
from dedere.store.derived import changed
from dedere.store.documents import keys
from dedere.store.documents.kinds import KINDS, Kind, NotTakenError, kind_of
from dedere.store.documents.naming import cleaned
from dedere.store.documents.sealing import DamagedError, seal, unsealed
from dedere.store.errors import NotAllowedError
from dedere.store.models import Attachment, Case

PART = ".part-"
"""How the name of a file begins that is still being written."""
MEGABYTE = 1_000_000


def most_bytes() -> int:
    """How large a file may be: `DEDERE_DOCUMENT_MEGABYTES`, 50 unless set otherwise."""
    return int(settings.DEDERE_DOCUMENT_MEGABYTES) * MEGABYTE


# -- what there is ---------------------------------------------------------------------------------


def attachments(case: Case, reader: Reader) -> Mapping[str, list[Attachment]]:
    """The files of a case by the id of their document, as far as *reader* may read it."""
    return attachments_of(case, {one.id for one in casefile_of(case, reader).documents})


def attachments_of(case: Case, seen: Collection[str]) -> dict[str, list[Attachment]]:
    """The files of those documents, by their ids. Only for documents that a reader sees."""
    found: dict[str, list[Attachment]] = {}
    renamed = _renamings(case)
    for one in attachments_in(case):
        document = _document_of(one, renamed)
        if document in seen:
            found.setdefault(document, []).append(one)
    return found


def attachment_for(case: Case, key: str, reader: Reader) -> Attachment:
    """A file of a case.

    Raises:
        NotKnownError: when there is none, or none that *reader* may read.
    """
    found = attachments_in(case).filter(pk=key).first()
    seen = {one.id for one in casefile_of(case, reader).documents}
    if found is None or document_of(found) not in seen:
        raise NotKnownError(
            Text("There is no such file in this case.", "No hay tal archivo en este asunto.")
        )
    return found


def document_of(attachment: Attachment) -> str:
    """The id that its document has now: closing a part of a case can give a list other ids."""
    return _document_of(attachment, _renamings(attachment.case))


Renaming = tuple[object, Mapping[str, str]]


def _renamings(case: Case) -> list[Renaming]:
    return [
        (entry.recorded_at, (entry.written or {}).get("ids", {}))
        for entry in deriving.entries_of(case)
        if entry.fact == deriving.REKEY and entry.subject == "documents"
    ]


def _document_of(attachment: Attachment, renamed: list[Renaming]) -> str:
    id = attachment.document
    for at, new in renamed:
        if at > attachment.at:  # type: ignore[operator]  # both are days with their hour
            id = new.get(id, id)
    return id


# -- keeping ---------------------------------------------------------------------------------------


def add(
    case: Case, document: str, file: BinaryIO, size: int, name: str, writer: Reader
) -> Attachment:
    """Keep a file with a document of a case.

    Args:
        case: the case.
        document: the id of a document that the writer sees.
        file: the bytes; read from its beginning, a piece at a time.
        size: how many bytes there are.
        name: the name that was sent; what may stay of it stays.
        writer: who sends it.

    Raises:
        NotAllowedError: when *writer* may not write in the case.
        NotKnownError: when there is no such document, or none that she may read.
        NotTakenError: when the file is too large, empty, or of a kind that is not taken.
    """
    if not may_write_in(writer, case):
        raise NotAllowedError
    _must_be_there(case, document, writer)
    kind = examined(file, size)
    try:
        return _kept(case, document, file, size, cleaned(name, kind.suffixes), kind, writer)
    except keys.KeyLostError:
        # The key was changed between the sealing and the row: once more, with the new one.
        return _kept(case, document, file, size, cleaned(name, kind.suffixes), kind, writer)


def _kept(
    case: Case,
    document: str,
    file: BinaryIO,
    size: int,
    name: str,
    kind: Kind,
    writer: Reader,
) -> Attachment:
    sealed_as, path, sha256 = _sealed(file, size)
    try:
        with transaction.atomic():
            # Whoever throws old keys away waits here: the key of this file stays until its row.
            lock()
            keys.key(sealed_as)
            _must_be_there(case, document, writer)
            path.rename(path.with_name(path.name.removeprefix(PART)))
            keys.sync(path.parent)
            kept = Attachment(
                case=case,
                document=document,
                name=name,
                kind=kind.name,
                size=size,
                sha256=sha256,
                file=path.name.removeprefix(PART),
                by=writer.name or "",
                by_account=writer.account or "",
            )
            kept.save()
            changed(case)
    finally:
        with suppress(FileNotFoundError):
            path.unlink()
    return kept


def examined(file: BinaryIO, size: int) -> Kind:
    """What a file is.

    Raises:
        NotTakenError: when it is not taken, and why.
    """
    if size > most_bytes():
        raise NotTakenError(_LARGE.format(most=most_bytes() // MEGABYTE), _LARGE_TODO)
    return kind_of(file, size)


def withdraw(attachment: Attachment, writer: Reader, reason: str) -> None:
    """Take a file out of its case; its bytes and its row stay.

    Raises:
        NotAllowedError: when *writer* may not write in the case.
        DedereError: when no reason is given, or it is withdrawn already.
    """
    if not may_write_in(writer, attachment.case):
        raise NotAllowedError
    if not reason.strip():
        raise DedereError(Text("Say why it is withdrawn.", "Indique por qué se retira."))
    with transaction.atomic():
        lock()
        if not attachments_in(attachment.case).filter(pk=attachment.pk).exists():
            raise DedereError(Text("It is withdrawn already.", "Ya está retirado."))
        Attachment(
            case=attachment.case,
            document=document_of(attachment),
            name=attachment.name,
            kind=attachment.kind,
            withdraws=attachment,
            reason=reason.strip()[:500],
            by=writer.name or "",
            by_account=writer.account or "",
        ).save()
        changed(attachment.case)


def _must_be_there(case: Case, document: str, reader: Reader) -> None:
    if all(one.id != document for one in casefile_of(case, reader).documents):
        raise NotKnownError(
            Text(
                f"There is no document '{document}' in this case.",
                f"No hay documento «{document}» en este asunto.",
            )
        )


def _sealed(file: BinaryIO, size: int) -> tuple[str, Path, str]:
    """Seal a file beside the others, and make sure that it is on the disk."""
    folder = keys.folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    key, name = keys.current(), secrets.token_hex(16)
    path = folder / f"{PART}{name}"
    file.seek(0)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            sha256 = seal(file, size, out, key, name)
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return key.id, path, sha256


# -- giving it back --------------------------------------------------------------------------------


def content(attachment: Attachment) -> Iterator[bytes]:
    """The bytes as they were sent, piece by piece, from a copy whose hash was compared first.

    Raises:
        DamagedError: it is not what was sent.
    """
    with opened(attachment) as file:
        while chunk := file.read(1 << 16):
            yield chunk


@contextmanager
def opened(attachment: Attachment) -> Iterator[BinaryIO]:
    """The bytes as they were sent, in a file without a name that is gone afterwards.

    Raises:
        DamagedError: it is not what was sent, or not there.
    """
    with copy_of(attachment) as file:
        yield file


def copy_of(attachment: Attachment) -> BinaryIO:
    """The same for who closes it herself."""
    digest, size = hashlib.sha256(), 0
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by who asked
    try:
        for chunk in unsealed(keys.folder() / attachment.file, attachment.file, keys.key):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
        if (digest.hexdigest(), size) != (attachment.sha256, attachment.size):
            raise DamagedError("hash")
    except FileNotFoundError:
        file.close()
        raise DamagedError("missing") from None
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return file


def kind(attachment: Attachment) -> Kind:
    """What it is."""
    return KINDS[attachment.kind]


_LARGE = Text(
    "The file is larger than {most} megabytes.", "El archivo pesa más de {most} megabytes."
)
_LARGE_TODO = Text(
    "Scan with fewer dots, or send it in parts.",
    "Digitalícelo con menos resolución, o envíelo por partes.",
)
__all__ = [
    "DamagedError",
    "NotTakenError",
    "add",
    "attachment_for",
    "attachments",
    "content",
    "copy_of",
    "document_of",
    "examined",
    "kind",
    "most_bytes",
    "opened",
    "withdraw",
]
