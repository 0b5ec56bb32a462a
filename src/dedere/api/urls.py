"""The addresses of the API. Whatever else is asked under them is answered as a problem too."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseNotAllowed,
    StreamingHttpResponse,
)
from django.http.response import HttpResponseBase
from django.urls import URLPattern, re_path
from django.utils.cache import patch_vary_headers
from django.views.decorators.csrf import csrf_exempt

from dedere.api.app import api
from dedere.api.problems import Problem, answered

View = Callable[..., HttpResponseBase]


def _finished(view: View) -> View:
    """What each answer has, and HEAD as GET without the body."""

    @csrf_exempt
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **parts: Any) -> HttpResponseBase:
        head = request.method == "HEAD"
        if head:
            request.method = "GET"
        response = view(request, *args, **parts)
        if isinstance(response, HttpResponseNotAllowed):
            allowed = response.headers["Allow"]
            if "GET" in allowed:
                allowed += ", HEAD"
            problem = Problem(405, "no-such-method", headers={"Allow": allowed})
            response = answered(request, problem)
        if head:
            request.method = "HEAD"
            if isinstance(response, HttpResponse):
                response.headers["Content-Length"] = str(len(response.content))
                response.content = b""
            elif isinstance(response, StreamingHttpResponse):
                response.close()
                response.streaming_content = ()
        # What one may read stays in no cache that another one uses.
        response.headers["Cache-Control"] = "no-store"
        patch_vary_headers(response, ["Authorization", "Accept", "Accept-Language"])
        return response

    return answer


def _nothing(request: HttpRequest) -> HttpResponse:
    """Any address that is none."""
    return answered(request, Problem(404, "not-found"))


def _patterns() -> list[URLPattern]:
    found = []
    for one in api.urls[0]:
        # The root that ninja adds for its own pages is not ours.
        if isinstance(one, URLPattern) and one.name != "api-root":
            one.callback = _finished(one.callback)
            found.append(one)
    return found


urlpatterns = [*_patterns(), re_path(r"", _finished(_nothing))]
