"""Files that a page hands out."""

from __future__ import annotations

import json
import re
from pathlib import PurePath

from django.http import HttpResponse


def as_file(data: object, name: str) -> HttpResponse:
    """Plain values as a JSON file."""
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    response = HttpResponse(text, content_type="application/json; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_page(text: str, name: str) -> HttpResponse:
    """A page that stands alone, as a file to open and print."""
    response = HttpResponse(text + "\n", content_type="text/html; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_table(text: str, name: str) -> HttpResponse:
    """A table as a CSV file, with the mark by which spreadsheets know UTF-8."""
    response = HttpResponse("\ufeff" + text, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_text(text: str, name: str, kind: str) -> HttpResponse:
    """A text for other programs, of the media type *kind*."""
    response = HttpResponse(text, content_type=f"{kind}; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_original(content: bytes, name: str) -> HttpResponse:
    """Bytes as somebody sent them: a file to keep, whatever is in it, and never a page of ours."""
    response = HttpResponse(content, content_type="application/octet-stream")
    # Only what no header can be broken with; the rest of the name is not needed.
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", PurePath(name.replace("\\", "/")).name).strip("-.")
    response.headers["Content-Disposition"] = f'attachment; filename="{plain or "original"}"'
    return response


def as_calendar(content: bytes, name: str) -> HttpResponse:
    """Days as a calendar reads them (RFC 5545)."""
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_picture(text: str, name: str) -> HttpResponse:
    """A picture that stands alone."""
    response = HttpResponse(text, content_type="image/svg+xml")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def as_archive(content: bytes, name: str) -> HttpResponse:
    """Several files in one."""
    response = HttpResponse(content, content_type="application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
