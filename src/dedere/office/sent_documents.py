"""The file of a document as it is sent: on disk, without a name, and never whole in memory."""

from __future__ import annotations

import tempfile
from typing import IO

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopFutureHandlers

from dedere.store.documents.keeping import most_bytes

FIELD = "document_file"
"""The field by which our forms send the file of a document."""


class Documents(FileUploadHandler):
    """Takes the field of documents into a file that no folder lists, and only so much of it.

    A process that is killed leaves nothing behind. What was left out shows in the size: it is one
    byte more than is taken. All other fields go to the handlers that come after.
    """

    file: IO[bytes] | None = None
    seen = False

    def new_file(self, field_name: str, *args: object, **options: object) -> None:
        super().new_file(field_name, *args, **options)  # type: ignore[arg-type]
        if field_name != FIELD:
            self.file = None
            return
        # One file a form: what a second one brings is read and forgotten.
        self.most = 0 if self.seen else most_bytes() + 1
        self.seen = True
        self.file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the request
        raise StopFutureHandlers

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        if self.file is None:
            return raw_data
        if start < self.most:
            self.file.write(raw_data[: self.most - start])
        return None

    def file_complete(self, file_size: int) -> UploadedFile[bytes] | None:
        if self.file is None:
            return None
        size = min(file_size, self.most)
        self.file.seek(0)
        return UploadedFile(self.file, self.file_name, self.content_type, size, self.charset)

    def upload_interrupted(self) -> None:
        if self.file is not None:
            self.file.close()
