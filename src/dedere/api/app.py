"""The API as a whole: its parts, and what becomes of each error."""

from __future__ import annotations

import logging
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from dedere import __version__
from dedere.api.problems import Problem, answered, of_error, of_fields
from dedere.api.resources import routers
from dedere.api.strict import StrictParser
from dedere.errors import DedereError
from dedere.store.cases import AlreadyThereError
from dedere.store.documents.sealing import DamagedError
from dedere.store.errors import NotAllowedError
from dedere.store.items import ChangedMeanwhileError

_log = logging.getLogger(__name__)

api = NinjaAPI(
    title="dedere",
    version=__version__,
    urls_namespace="api",
    # The schema is an operation like any other, and there is no page with foreign scripts.
    openapi_url=None,
    docs_url=None,
    parser=StrictParser(),
)
for router in routers():
    api.add_router("", router)


def _problem(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    return answered(request, problem_of(error))


for kind in (Exception, Http404, HttpError, ValidationError):
    api.add_exception_handler(kind, _problem)


def problem_of(error: Any) -> Problem:
    """What an error is to whoever asked."""
    match error:
        case Problem():
            return error
        case HttpError() if isinstance(error.__cause__, Problem):
            return error.__cause__
        case HttpError():
            return Problem(error.status_code, "not-usable")
        case ValidationError():
            return of_fields(error.errors)
        case Http404():
            return Problem(404, "not-found")
        case RequestDataTooBig():
            return Problem(413, "too-large")
        case DamagedError():
            _log.error("a file is not what was sent: dedere documents check")
            return Problem(500, "failed")
        case NotAllowedError():
            return of_error(error, 403, "not-allowed")
        case AlreadyThereError():
            return of_error(error, 409, "conflict")
        case ChangedMeanwhileError():
            return Problem(412, "changed-meanwhile")
        case DedereError():
            return of_error(error)
        case OperationalError():
            return Problem(503, "busy", headers={"Retry-After": "2"})
    _log.error("an answer of the API failed", exc_info=error)
    return Problem(500, "failed")
