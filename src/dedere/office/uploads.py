"""A table that is sent to a page: on disk while it is read, and gone afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.http import HttpRequest

from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors, Place

MOST_BYTES = 50_000_000
KINDS = (".csv", ".xlsx", ".parquet", ".arrow")


class NotSentError(DedereError):
    """Nothing was sent where a file is needed, or one that cannot be taken."""


class LargeTables(TemporaryFileUploadHandler):
    """Takes on disk what is too large for memory, and of what is larger still only so much.

    What was left out shows in the size: it is one byte more than is taken.
    """

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        if start < MOST_BYTES + 1:
            super().receive_data_chunk(raw_data[: MOST_BYTES + 1 - start], start)
        return None

    def file_complete(self, file_size: int) -> UploadedFile[bytes] | None:
        return super().file_complete(min(file_size, MOST_BYTES + 1))


@contextmanager
def sent_table(request: HttpRequest, name: str) -> Iterator[Path | None]:
    """The file of a field under its own name; None where none was sent. Nothing of it is kept.

    Raises:
        NotSentError: it is too large, or of a kind that is not read.
        DedereError: what its reader refuses, told without our folder.
    """
    file = request.FILES.get(name)
    if file is None:
        yield None
        return
    called = PurePath((file.name or "").replace("\\", "/")).name[-100:]
    if PurePath(called).suffix.lower() not in KINDS:
        raise NotSentError(_KIND.format(name=called), _KINDS.format(kinds=", ".join(KINDS)))
    if (file.size or 0) > MOST_BYTES:
        raise NotSentError(_LARGE.format(name=called, most=MOST_BYTES // 1_000_000), _COMMAND)
    with TemporaryDirectory(prefix="dedere-") as folder:
        path = Path(folder) / called
        with path.open("wb") as out:
            for chunk in file.chunks():
                out.write(chunk)
        try:
            yield path
        except InputErrors as wrong:
            raise InputErrors(
                InputError(
                    Place(called, one.place.line, one.place.column), *without_folder(one, folder)
                )
                for one in wrong.problems
            ) from None
        except DedereError as wrong:
            raise DedereError(*without_folder(wrong, folder)) from None


def without_folder(wrong: DedereError, folder: str) -> tuple[Text, Text | None]:
    """What is wrong, with the name of the file as it was sent."""

    def named(text: Text) -> Text:
        return Text(*(half.replace(f"{folder}/", "") for half in (text.en, text.es)))

    return named(wrong.found), named(wrong.todo) if wrong.todo else None


_KIND = Text("{name} is not a table that is read here.", "{name} no es una tabla que aquí se lea.")
_KINDS = Text("Send one of: {kinds}.", "Envíe una de estas: {kinds}.")
_LARGE = Text("{name} is larger than {most} megabytes.", "{name} pesa más de {most} megabytes.")
_COMMAND = Text(
    "The command takes larger ones: dedere transfer screen FILE.",
    "El comando admite mayores: dedere transfer screen ARCHIVO.",
)
