"""The client of CourtListener against a server of ours: pages, pace, waiting, refusal."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from dedere.bilingual import Text
from dedere.dockets.reading import read
from dedere.dockets.reading.courtlistener import CourtListener, CourtListenerError
from tests.dockets.building import LINES, USUAL
from tests.dockets.recap import cl_docket, cl_entry, cl_list, cl_party

Answer = tuple[int, dict[str, str], object]
TOKEN = "a-token-of-nobody"


class Clock:
    """Time that passes only by waiting."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.told: list[Text] = []

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def connect(self, base: str, **options: Any) -> CourtListener:
        return CourtListener(
            TOKEN,
            base=base,
            sleep=self.sleep,
            clock=lambda: self.now,
            told=self.told.append,
            **options,
        )


@contextmanager
def server(
    answer: Callable[[str, dict[str, list[str]]], Answer],
) -> Iterator[tuple[str, list[str]]]:
    """A server on loopback; it gives the address of its API and what was asked of it."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            url = urlsplit(self.path)
            code, headers, body = answer(url.path, parse_qs(url.query))
            if self.headers["Authorization"] != f"Token {TOKEN}":
                code, body = 401, {"detail": "Invalid token."}
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_port}/api/rest/v4/", asked
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


def library(path: str, query: dict[str, list[str]]) -> Answer:
    """A CourtListener with one docket whose entries take two pages."""
    if path.endswith("/dockets/"):
        return 200, {}, cl_list([cl_docket()] if query["court"] == ["casd"] else [])
    if path.endswith("/dockets/1000001/"):
        return 200, {}, cl_docket()
    if path.endswith("/docket-entries/"):
        rows = [cl_entry(line, 1000001, at) for at, line in enumerate(LINES)]
        if "cursor" in query:
            return 200, {}, cl_list(rows[2:])
        return 200, {}, cl_list(rows[:2], after=f"{path}?docket=1000001&cursor=cD0yMDIx")
    if path.endswith("/parties/"):
        assert query["filter_nested_results"] == ["true"]
        return 200, {}, cl_list([cl_party(USUAL.defendants[0], 1000001)])
    if path.endswith("/attorneys/"):
        assert "contact_raw" in query["omit"][0]
        return 200, {}, cl_list([{"id": 80, "name": "Ana B. Defensora", "parties_represented": []}])
    return 404, {}, {"detail": "Not found."}


def test_a_docket_is_fetched_whole_and_read_like_a_saved_one() -> None:
    clock = Clock()
    with server(library) as (base, asked), clock.connect(base, per_minute=100) as client:
        content = client.whole("casd", "3:21-cr-09999")
    (docket,) = read(content, name="live")
    assert [entry.text for entry in docket.entries] == [line.text for line in LINES]
    assert len(docket.parties[0].counts) == 3
    assert docket.parties[0].attorneys[0].name == "Ana B. Defensora"
    assert docket.problems == ()
    assert sum("docket-entries" in path for path in asked) == 2
    assert clock.waits == []


def test_five_requests_a_minute_and_the_wait_is_said() -> None:
    clock = Clock()
    with server(library) as (base, _), clock.connect(base) as client:
        for _ in range(11):
            client.docket(1000001)
    assert clock.waits == [60.0, 60.0]
    assert "5 requests a minute" in clock.told[0].en
    assert "5 consultas por minuto" in clock.told[0].es


def test_the_server_says_how_long_to_wait() -> None:
    clock = Clock()
    answers: Iterator[Answer] = iter(
        [(429, {"Retry-After": "17"}, {}), (503, {}, {}), (200, {}, cl_docket())]
    )
    with (
        server(lambda path, query: next(answers)) as (base, _),
        clock.connect(base, per_minute=100) as client,
    ):
        assert client.docket(1000001)["id"] == 1000001
    assert clock.waits == [17.0, 4.0]


def test_a_wait_of_a_day_is_not_waited() -> None:
    clock = Clock()
    with (
        server(lambda path, query: (429, {"Retry-After": "80000"}, {})) as (base, _),
        clock.connect(base) as client,
        pytest.raises(CourtListenerError, match=r"22\.2 hours"),
    ):
        client.docket(1)
    assert clock.waits == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((401, {}, {}), "token"),
        ((403, {}, {}), "may not read"),
        ((404, {}, {}), "no such docket"),
        ((400, {}, {}), "answered 400"),
        ((200, {}, b"<html>"), "no JSON object"),
        ((200, {}, [1]), "no JSON object"),
        ((500, {}, {}), "answered 500"),
    ],
)
def test_what_the_server_refuses_is_said(answer: Answer, words: str) -> None:
    clock = Clock()
    with (
        server(lambda path, query: answer) as (base, _),
        clock.connect(base, per_minute=100) as client,
        pytest.raises(CourtListenerError, match=words) as caught,
    ):
        client.docket(1)
    assert TOKEN not in str(caught.value)
    assert caught.value.in_("es") != caught.value.in_("en")


def test_the_token_goes_to_no_other_server() -> None:
    page = cl_list([cl_docket()], after="http://elsewhere.invalid/api/rest/v4/dockets/?cursor=x")
    clock = Clock()
    with (
        server(lambda path, query: (200, {}, page)) as (base, asked),
        clock.connect(base) as client,
        pytest.raises(CourtListenerError, match="another server"),
    ):
        list(client.find("casd", "3:21-cr-09999"))
    assert len(asked) == 1


def test_pages_that_run_in_a_circle_end() -> None:
    clock = Clock()

    def circle(path: str, query: dict[str, list[str]]) -> Answer:
        return 200, {}, cl_list([cl_docket()], after=f"{path}?cursor=same")

    with (
        server(circle) as (base, _),
        clock.connect(base, per_minute=100) as client,
        pytest.raises(CourtListenerError, match="circle"),
    ):
        list(client.find("casd", "3:21-cr-09999"))


def test_a_server_that_is_not_there() -> None:
    clock = Clock()
    with (
        clock.connect("http://127.0.0.1:9/api/", per_minute=100) as client,
        pytest.raises(CourtListenerError, match="does not answer"),
    ):
        client.docket(1)
    assert clock.waits == [2.0, 4.0, 8.0, 16.0]
