"""A provider of OpenID Connect on this computer, small and real: what it says goes over HTTP."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "dedere", "a secret between the two"


class Provider:
    """Whoever asks it is *person*, without being asked for a password."""

    def __init__(self) -> None:
        self.person: dict[str, Any] = {}
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.asked: list[dict[str, str]] = []
        self.issuer = ""

    def answer(self, path: str, query: dict[str, str], sent: dict[str, str]) -> tuple[int, Any]:
        """A status, and JSON or the address to go on to."""
        if path.endswith("/.well-known/openid-configuration"):
            return 200, {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "userinfo_endpoint": f"{self.issuer}/userinfo",
                "jwks_uri": f"{self.issuer}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            }
        if path == "/authorize":
            self.asked.append(query)
            told = urlencode({"code": "once", "state": query["state"]})
            return 302, f"{query['redirect_uri']}?{told}"
        if path == "/token" and sent.get("client_secret") == SECRET and sent.get("code") == "once":
            now = int(time.time())
            claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 60}
            token = jwt.encode({**claims, **self.person}, self.key, algorithm="RS256")
            return 200, {"access_token": "open", "token_type": "Bearer", "id_token": token}
        if path == "/userinfo":
            return 200, self.person
        return 400, {"error": "invalid_request"}


@contextmanager
def serving() -> Iterator[Provider]:
    """The provider while it listens on the loopback."""
    provider = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            self._answer({key: values[0] for key, values in parse_qs(body).items()})

        def _answer(self, sent: dict[str, str]) -> None:
            parts = urlsplit(self.path)
            query = {key: values[0] for key, values in parse_qs(parts.query).items()}
            status, told = provider.answer(parts.path, query, sent)
            self.send_response(status)
            if status == 302:
                self.send_header("Location", told)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            body = json.dumps(told).encode()
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.issuer = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)
