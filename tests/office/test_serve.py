"""`dedere serve` starts, says where it is, and says why it does not."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

import dedere

SOURCE = Path(dedere.__file__).parents[1]
COMMAND = [sys.executable, "-c", "from dedere.cli.main import run; run()", "serve"]


def environment(tmp_path: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DEDERE", "DJANGO"))}
    return {**kept, "PYTHONPATH": str(SOURCE), "PYTHONUNBUFFERED": "1", "HOME": str(tmp_path)}


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def refused(tmp_path: Path, *options: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *options],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not done.stdout
    return done.stderr


@contextmanager
def served(tmp_path: Path, *options: str, until: str = "http://") -> Iterator[list[str]]:
    """The office while it runs, and what it said until it said *until*."""
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *options],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    said: list[str] = []
    try:
        for line in process.stdout:
            said.append(line)
            if until in line:
                break
        assert process.poll() is None, said
        yield said
    finally:
        process.terminate()
        process.wait(timeout=120)
        process.stdout.close()


def page(port: int, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=120) as response:
        text: str = response.read().decode()
        return text


def test_the_demonstration_shows_the_examples_and_starts_anew(tmp_path: Path) -> None:
    port = free_port()
    for _ in range(2):
        with served(tmp_path, "--demo", "--port", str(port)) as said:
            assert said == [f"dedere is at http://127.0.0.1:{port}/  (Ctrl+C ends it)\n"]
            assert "Guzmán Loera" in page(port, "/en/")
            assert "Demostración." in page(port, "/es/")
    assert (tmp_path / "var" / "demo" / str(port) / "dedere.sqlite3").exists()


def test_without_a_demonstration_the_cases_last(tmp_path: Path) -> None:
    port = free_port()
    with served(tmp_path, "--port", str(port), "--lang", "es") as said:
        assert "Se ingresa con una cuenta" in said[0]
        assert said[-1].startswith("dedere está en http://127.0.0.1:")
        assert "There is no case yet." in page(port, "/en/")
    assert (tmp_path / "var" / "dedere.sqlite3").exists()


def test_a_busy_port_is_told(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = refused(tmp_path, "--demo", "--port", str(port))
    assert f"The port {port} of 127.0.0.1 cannot be used" in said
    assert "PORT=8001" in said
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "example.org", "::"])  # noqa: S104
def test_a_demonstration_lets_no_other_computer_in(tmp_path: Path, host: str) -> None:
    assert "there are no accounts in it" in refused(tmp_path, "--demo", "--host", host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])  # noqa: S104
def test_an_office_on_every_address_needs_a_name(tmp_path: Path, host: str) -> None:
    assert "no name under which it answers" in refused(tmp_path, "--host", host)


def first_link(said: list[str]) -> str:
    return json.loads("{" + said[-1].strip().rstrip(",") + "}")["first_administrator"] or ""


def test_the_first_start_makes_an_administrator_once(tmp_path: Path) -> None:
    port = free_port()
    options = ("--port", str(port), "--json")
    with served(tmp_path, *options, until="first_administrator") as said:
        earlier = first_link(said)
    with served(tmp_path, *options, until="first_administrator") as said:
        link = first_link(said)
        browser = build_opener(HTTPCookieProcessor(CookieJar()))
        with pytest.raises(HTTPError, match="404"):
            browser.open(earlier, timeout=120)
        form = browser.open(link, timeout=120).read().decode()
        token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', form)
        assert token is not None
        given = {
            "csrfmiddlewaretoken": token[1],
            "email": "ana@example.org",
            "name": "Ana Administra",
            "password": "una clave que nadie adivina",
            "again": "una clave que nadie adivina",
        }
        after = browser.open(link, urlencode(given).encode(), timeout=120).read().decode()
        assert "Ana Administra" in after
        assert browser.open(f"http://127.0.0.1:{port}/en/accounts/", timeout=120).status == 200
        with pytest.raises(HTTPError, match="404"):
            browser.open(link, timeout=120)
    with served(tmp_path, *options, until="first_administrator") as said:
        assert first_link(said) == ""
        # The session outlives the process.
        assert browser.open(f"http://127.0.0.1:{port}/en/accounts/", timeout=120).status == 200


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file")
    said = refused(tmp_path, "--port", str(free_port()))
    assert "cannot be used" in said
    assert "DEDERE_DATA" in said
