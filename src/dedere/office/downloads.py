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
