"""Ask CourtListener for dockets, with a token of the person who asks.

What comes back is kept as it came, so that a saved answer and a live one are read alike. The pace
is that of an ordinary account, five requests a minute; where the server says how long to wait, that
counts.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Self

import httpx

from dedere.bilingual import Text
from dedere.errors import DedereError

BASE = "https://www.courtlistener.com/api/rest/v4/"
PER_MINUTE = 5
_TRIES = 5
_LONGEST = 3600.0
"""No wait is longer, in seconds; who must wait longer is told so."""
_AGAIN = frozenset((429, 500, 502, 503, 504))


class CourtListenerError(DedereError):
    """CourtListener did not give what was asked for."""


class CourtListener:
    """A connection to CourtListener's REST API, version 4.

    Args:
        token: The token of an account. Entries and parties need one that may read them.
        base: Where the API is.
        per_minute: The most requests in a minute.
        told: Is called with a sentence whenever there is a wait.
    """

    def __init__(
        self,
        token: str,
        *,
        base: str = BASE,
        per_minute: int = PER_MINUTE,
        told: Callable[[Text], None] = lambda text: None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base = httpx.URL(base if base.endswith("/") else f"{base}/")
        self._per_minute = max(per_minute, 1)
        self._told, self._sleep, self._clock = told, sleep, clock
        self._asked: deque[float] = deque()
        self._client = httpx.Client(
            headers={"Authorization": f"Token {token}", "Accept": "application/json"},
            timeout=httpx.Timeout(60.0),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._client.close()

    def docket(self, number: int) -> dict[str, Any]:
        """The docket with CourtListener's id *number*.

        Raises:
            CourtListenerError: when it is not there, not allowed, or does not answer.
        """
        return self._get(self._base.join(f"dockets/{number}/"))

    def find(self, court: str, docket_number: str) -> Iterator[dict[str, Any]]:
        """All dockets of a court with that number: the case's own and each defendant's."""
        return self._list("dockets/", {"court": court, "docket_number": docket_number})

    def entries(self, number: int) -> Iterator[dict[str, Any]]:
        """The entries of a docket with their documents, in the order of the docket."""
        return self._list(
            "docket-entries/", {"docket": str(number), "order_by": "recap_sequence_number"}
        )

    def parties(self, number: int) -> Iterator[dict[str, Any]]:
        """The parties of a docket with their counts, without those of other dockets."""
        return self._list("parties/", {"docket": str(number), "filter_nested_results": "true"})

    def attorneys(self, number: int) -> Iterator[dict[str, Any]]:
        """Counsel in a docket: their names, without the addresses, which are not asked for."""
        query = {"docket": str(number), "filter_nested_results": "true"}
        return self._list("attorneys/", {**query, "omit": "contact_raw,phone,fax,email"})

    def whole(self, court: str, docket_number: str) -> bytes:
        """All that CourtListener has under that number, as one JSON file that `read` reads."""
        dockets = list(self.find(court, docket_number))
        found: dict[str, list[dict[str, Any]]] = {
            "dockets": dockets,
            "entries": [],
            "parties": [],
            "attorneys": [],
        }
        for docket in dockets:
            number = int(docket["id"])
            found["entries"].extend(self.entries(number))
            found["parties"].extend(self.parties(number))
            found["attorneys"].extend(self.attorneys(number))
        return json.dumps(found, ensure_ascii=False, indent=1).encode()

    def _list(self, path: str, query: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        """Each object of a list, page after page by the cursor that the answer gives."""
        url: httpx.URL | None = self._base.join(path).copy_merge_params(dict(query))
        seen: set[str] = set()
        while url is not None:
            seen.add(str(url))
            answer = self._get(url)
            yield from (one for one in answer.get("results") or () if isinstance(one, dict))
            after = answer.get("next")
            url = self._base.join(after) if isinstance(after, str) and after else None
            if url is not None and (url.scheme, url.host, url.port) != (
                self._base.scheme,
                self._base.host,
                self._base.port,
            ):
                # The token must not go to another server.
                raise CourtListenerError(
                    Text(
                        f"The next page is said to be at {url.host}, which is another server.",
                        f"La página siguiente estaría en {url.host}, que es otro servidor.",
                    )
                )
            if url is not None and str(url) in seen:
                raise CourtListenerError(
                    Text("The pages run in a circle.", "Las páginas dan vueltas en círculo.")
                )

    def _get(self, url: httpx.URL) -> dict[str, Any]:
        for attempt in range(1, _TRIES + 1):
            self._pace()
            try:
                response = self._client.get(url)
            except httpx.TransportError as error:
                if attempt == _TRIES:
                    raise _unreachable(url, error) from error
                self._wait(2.0**attempt)
                continue
            if response.status_code in _AGAIN and attempt < _TRIES:
                self._wait(_retry_after(response) or 2.0**attempt)
                continue
            return _answer(response)
        raise AssertionError("unreachable")

    def _pace(self) -> None:
        """Wait until one more request stays within the minute's number."""
        now = self._clock()
        while self._asked and now - self._asked[0] >= 60:
            self._asked.popleft()
        if len(self._asked) >= self._per_minute:
            self._wait(60 - (now - self._asked[0]))
            self._asked.popleft()
        self._asked.append(self._clock())

    def _wait(self, seconds: float) -> None:
        if seconds > _LONGEST:
            raise CourtListenerError(
                Text(
                    f"CourtListener asks to wait {seconds / 3600:.1f} hours.",
                    f"CourtListener pide esperar {seconds / 3600:.1f} horas.",
                ),
                Text("Ask again later.", "Vuelva a preguntar más tarde."),
            )
        whole = max(round(seconds), 1)
        self._told(
            Text(
                f"CourtListener allows {self._per_minute} requests a minute; waiting {whole} s.",
                f"CourtListener permite {self._per_minute} consultas por minuto; se esperan "
                f"{whole} s.",
            )
        )
        self._sleep(max(seconds, 0.0))


def _retry_after(response: httpx.Response) -> float | None:
    """The seconds for which the server asks, said as a number or as a time."""
    said = response.headers.get("Retry-After", "").strip()
    if not said:
        return None
    try:
        return max(float(said), 0.0)
    except ValueError:
        pass
    try:
        return max((parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds(), 0.0)
    except (TypeError, ValueError):
        return None


def _answer(response: httpx.Response) -> dict[str, Any]:
    code = response.status_code
    if code in (401, 403):
        raise CourtListenerError(
            Text(
                "CourtListener does not accept the token, or the account may not read entries "
                "and parties.",
                "CourtListener no acepta el token, o la cuenta no puede leer actuaciones y partes.",
            ),
            Text(
                "Ask Free Law Project for the right to read RECAP's entries.",
                "Pida a Free Law Project el permiso para leer las actuaciones de RECAP.",
            ),
        )
    if code == 404:
        raise CourtListenerError(
            Text("CourtListener has no such docket.", "CourtListener no tiene tal registro.")
        )
    if code != 200:
        raise CourtListenerError(
            Text(f"CourtListener answered {code}.", f"CourtListener respondió {code}.")
        )
    try:
        found = response.json()
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise CourtListenerError(
            Text(
                "CourtListener's answer is no JSON object.",
                "La respuesta de CourtListener no es un objeto JSON.",
            )
        )
    return found


def _unreachable(url: httpx.URL, error: Exception) -> CourtListenerError:
    return CourtListenerError(
        Text(
            f"{url.host} does not answer: {str(error) or type(error).__name__}.",
            f"{url.host} no responde: {str(error) or type(error).__name__}.",
        )
    )
