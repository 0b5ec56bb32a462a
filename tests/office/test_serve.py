"""`dedere serve` starts, says where it is, and says why it does not."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
def served(tmp_path: Path, *options: str) -> Iterator[list[str]]:
    """The office while it runs, and what it said until it was ready."""
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
            if "http://" in line:
                break
        assert process.poll() is None, said
        yield said
    finally:
        process.terminate()
        process.wait(timeout=20)
        process.stdout.close()


def page(port: int, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as response:
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
        assert "Aún no hay cuentas" in said[0]
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
def test_other_computers_are_not_let_in(tmp_path: Path, host: str) -> None:
    assert "there are no accounts yet" in refused(tmp_path, "--host", host)


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file")
    said = refused(tmp_path, "--port", str(free_port()))
    assert "cannot be used" in said
    assert "DEDERE_DATA" in said
