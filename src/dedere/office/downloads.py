"""Files that a page hands out."""

from __future__ import annotations

import json

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
