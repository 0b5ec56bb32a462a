"""The schema is OpenAPI 3.1, says everything that there is, and every answer keeps to it."""

from __future__ import annotations

import copy
import json
import os
from collections import Counter
from functools import cache
from typing import Any

import pytest
import schemathesis
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis.checks import CHECKS, load_all_checks

from dedere.api.app import api
from dedere.api.operations import SHAPES
from dedere.api.schema import openapi
from dedere.store import webhooks
from dedere.store.models import Case
from tests.api.asking import Person, Program

load_all_checks()

EXAMPLES = int(os.environ.get("DEDERE_FUZZ", "8"))
"""So many requests of each operation."""
SETTINGS = settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
    database=None,
)
NOT_OURS = (
    # They send no token, or another one, and look at what comes: tests/api/test_tokens.py does.
    "ignored_auth",
    # A schema cannot say what the law, an id or a cursor allows; such a refusal is no breach.
    "positive_data_acceptance",
)


def test_it_is_openapi_3_1() -> None:
    for lang in ("en", "es"):
        assert list(OpenAPIV31SpecValidator(openapi(lang)).iter_errors()) == []


def test_everyone_can_read_it_in_both_languages(office_with_accounts: None) -> None:
    told = {lang: Program(language=lang).get("/openapi.json").json() for lang in ("en", "es")}
    assert told["en"]["openapi"] == "3.1.0"
    assert set(told["en"]["paths"]) == set(told["es"]["paths"])
    summaries = {
        lang: [one["summary"] for path in told[lang]["paths"].values() for one in path.values()]
        for lang in told
    }
    assert not [en for en, es in zip(*summaries.values(), strict=True) if en == es]


def test_it_says_every_address_and_every_operation() -> None:
    told = openapi("en")["paths"]
    names = {one["operationId"] for path in told.values() for one in path.values()}
    assert names == set(SHAPES)
    routes = {pattern for pattern in (str(one.pattern) for one in api.urls[0]) if pattern}
    assert len(routes) == len(told)


def test_each_operation_says_what_it_needs() -> None:
    for path, operations in openapi("en")["paths"].items():
        for method, one in operations.items():
            opens = path.startswith("/api/v1/law/") or path.endswith(".json")
            assert (one["security"] == []) is opens, path
            if method != "get":
                assert one["security"][0]["token"], path
            for status, answer in one["responses"].items():
                if status >= "400":
                    assert answer == {"$ref": f"#/components/responses/{status}"}


def test_the_schema_of_casefiles_is_that_of_the_command_line(office_with_accounts: None) -> None:
    from dedere.casefile.schema import schema

    assert Program().get("/casefile.schema.json").json() == json.loads(json.dumps(schema("en")))


# -- fuzzed --------------------------------------------------------------------------------------


def _operations() -> list[Any]:
    raw = copy.deepcopy(openapi("en"))
    raw["servers"] = [{"url": "/"}]
    return [
        pytest.param(method.upper(), path, id=one["operationId"])
        for path, operations in raw["paths"].items()
        for method, one in operations.items()
    ]


@pytest.mark.parametrize(("method", "path"), _operations())
def test_whatever_is_sent_the_answer_keeps_to_the_schema(
    method: str, path: str, ana: Person, case: Case, settings: Any
) -> None:
    settings.DEDERE_API_PER_MINUTE = 1_000_000
    hook = webhooks.make(ana.reader, "https://example.org/hook")[0]
    statuses = fuzzed(method, path, ana, {"case": case.pk, "webhook": hook.pk})
    assert statuses
    assert not [status for status in statuses if status >= 500]


@cache
def _schema() -> Any:
    """The schema as a program gets it."""
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())


EVENT = {"type": "formal_request", "date": "2016-02-20", "source": "s1"}


def fuzzed(method: str, path: str, who: Person, known: dict[str, str]) -> Counter[int]:
    """Ask an operation in many ways; how often it gave which status."""
    operation = _schema()[path][method]
    parts = {
        **known,
        "list": "events",
        "item": "e1",
        "subject": "o1",
        "fact": "offense.is_wilful",
        "name": "requests_outcome",
        "instrument": "treaty-1978",
        "provision": "treaty-1978/8",
    }
    checks = [check for check in CHECKS.get_all() if check.__name__ not in NOT_OURS]
    statuses: Counter[int] = Counter()

    @given(case=operation.as_strategy(), real=st.booleans())
    @SETTINGS
    def ask(case: Any, real: bool) -> None:
        if real:
            # Half of the time of things that there are: what is sent then goes further in.
            for name in parts.keys() & set(case.path_parameters or {}):
                case.path_parameters[name] = parts[name]
            if "If-Match" in (case.headers or {}):
                there = who.program.get(case.formatted_path)
                case.headers["If-Match"] = there.headers.get("ETag", '"x"')
            if "{list}" in path and isinstance(case.body, dict):
                case.body = {**EVENT, **case.body}
        headers = {"Authorization": f"Bearer {who.program.token}"}
        response = case.call(headers=headers)
        statuses[response.status_code] += 1
        case.validate_response(response, checks=checks, headers=headers)

    ask()
    return statuses
