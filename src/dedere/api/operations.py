"""Declaring an operation: the view, and around it what each one promises."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from inspect import signature
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Router

from dedere.api import tags
from dedere.api.doors import door, reader_of
from dedere.api.once import CASE, once
from dedere.api.shapes import JSON, Match, Shape
from dedere.bilingual import Text
from dedere.store.chain.locking import lock
from dedere.store.compartments import one_reading
from dedere.store.tokens import Scope

SHAPES: dict[str, Shape] = {}
"""Every operation by its name."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a view answers."""

    data: Any = None
    status: int = 200
    tag: str | None = None
    """The state that was read or made; where none is given, it follows from the answer."""
    location: str | None = None
    case: str = ""
    """The case of which it tells."""


def operation(
    router: Router,
    method: str,
    path: str,
    summary: Text,
    *,
    answer: Any = None,
    status: int = 200,
    scope: Scope | None = None,
    open: bool = False,
    needs_account: bool = False,
    once: bool = False,
    match: Match = Match.NO,
    tagged: bool = False,
    gives: tuple[str, ...] = (JSON,),
    takes: tuple[str, ...] | None = None,
    most_bytes: int | Callable[[], int] = 1_000_000,
    refuses: tuple[int, ...] = (),
    prepare: Callable[[HttpRequest], Any] | None = None,
    body: dict[str, Any] | None = None,
) -> Callable[[Callable[..., Answer | HttpResponseBase]], Callable[..., HttpResponseBase]]:
    """Make an operation of a view. Its name is that of the view."""

    def make(view: Callable[..., Answer | HttpResponseBase]) -> Callable[..., HttpResponseBase]:
        has_body = method in ("POST", "PUT")
        shape = Shape(
            name=view.__name__,
            method=method,
            summary=summary,
            scope=scope,
            open=open,
            needs_account=needs_account or method != "GET",
            once=once,
            match=match,
            tagged=tagged,
            gives=gives,
            takes=((JSON,) if has_body else ()) if takes is None else takes,
            most_bytes=most_bytes,
            refuses=refuses,
            prepare=prepare,
            body=body,
        )
        if shape.name in SHAPES:
            raise TypeError(f"two operations are called {shape.name}")
        SHAPES[shape.name] = shape

        @wraps(view)
        def run(request: HttpRequest, **values: Any) -> HttpResponseBase:
            with one_reading():
                if shape.prepare is not None:
                    # Kept with the request for the view; Django's types know nothing of it.
                    request.prepared = shape.prepare(request)  # type: ignore[attr-defined]
                if not shape.writes:
                    return _told(request, shape, view(request, **values))
                return _written(request, shape, lambda: view(request, **values))

        # What ninja reads off the view, with the names of its own module. A function may have a
        # signature of its own, which its type does not say.
        run.__signature__ = signature(view, eval_str=True)  # type: ignore[attr-defined]
        router.add_api_operation(
            path,
            [method],
            run,
            auth=door(shape),
            response={status: answer},
            operation_id=shape.name,
            summary=summary.en,
        )
        operation = router.path_operations[path].operations[-1]
        shape.query = frozenset(
            name
            for model in operation.models
            if model.__ninja_param_source__ == "query"
            for name in getattr(model, "__ninja_flatten_map__", model.model_fields)
        )
        return run

    return make


def _written(
    request: HttpRequest, shape: Shape, view: Callable[[], Answer | HttpResponseBase]
) -> HttpResponseBase:
    with transaction.atomic():
        # Whoever comes second waits here, and then sees what the first one wrote.
        lock()

        def run() -> HttpResponseBase:
            return _told(request, shape, view())

        response = once(request, reader_of(request), run) if shape.once else run()
    response.headers.pop(CASE, None)
    return response


def _told(request: HttpRequest, shape: Shape, found: Answer | HttpResponseBase) -> HttpResponseBase:
    if isinstance(found, HttpResponseBase):
        return found
    if found.status == 204:
        response = HttpResponse(status=204)
        del response.headers["Content-Type"]
    else:
        text = json.dumps(found.data, ensure_ascii=False, indent=2) + "\n"
        response = HttpResponse(text, status=found.status, content_type=JSON)
    if shape.tagged:
        tag = found.tag or tags.tag_of(response.content)
        if shape.method == "GET" and tags.is_known(request, tag):
            response = HttpResponse(status=304)
            del response.headers["Content-Type"]
        response.headers["ETag"] = f'"{tag}"'
    if found.location:
        response.headers["Location"] = found.location
    if found.case:
        response.headers[CASE] = found.case
    return response
