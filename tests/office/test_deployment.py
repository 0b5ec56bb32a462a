"""The settings of an office that people reach over a network, in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dedere

SOURCE = Path(dedere.__file__).parents[1]
PUBLIC = {
    "DEDERE_ADDRESS": "https://office.example.org",
    "DEDERE_BEHIND_PROXY": "127.0.0.1",
    "DEDERE_MAIL": "smtps://office:secret@mail.example.org",
    "DEDERE_MAIL_FROM": "office@example.org",
    "DEDERE_OIDC_ISSUER": "https://house.example.org",
    "DEDERE_OIDC_CLIENT": "dedere",
    "DEDERE_OIDC_SECRET": "secret",
}


def run(tmp_path: Path, program: str, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DEDERE", "DJANGO"))}
    env = {
        **kept,
        "PYTHONPATH": str(SOURCE),
        "DEDERE_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "dedere.office.settings",
        **more,
    }
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
    )


CHECK = """
from dedere.store import place
place.prepare()
from django.core.management import execute_from_command_line
execute_from_command_line(["django", "check", "--deploy", "--fail-level", "WARNING"])
"""


def test_the_settings_of_a_public_office_are_safe(tmp_path: Path) -> None:
    done = run(tmp_path, CHECK, **PUBLIC)
    assert done.returncode == 0, done.stderr
    assert "no issues (0 silenced)" in done.stdout


def test_the_check_would_say_otherwise(tmp_path: Path) -> None:
    done = run(tmp_path, CHECK, DEDERE_DEBUG="1")
    assert done.returncode == 1
    assert "security.W018" in done.stderr


ASK = """
from dedere.store import place
place.prepare()
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from django.test import Client
for scheme, more in (("http", {}), ("https", {"HTTP_X_FORWARDED_PROTO": "https"})):
    answer = Client(headers={"host": "office.example.org"}).get("/en/doors/login/", **more)
    told = answer.headers
    print(scheme, answer.status_code, told.get("Location"), told.get("Strict-Transport-Security"))
print(answer.cookies.output())
print(Client(headers={"host": "other.example.org"}).get("/en/", **more).status_code)
"""


def test_a_public_office_speaks_tls_alone(tmp_path: Path) -> None:
    done = run(tmp_path, ASK, **PUBLIC)
    assert done.returncode == 0, done.stderr
    plain, encrypted, cookie, *_, other = done.stdout.strip().splitlines()
    assert plain == "http 301 https://office.example.org/en/doors/login/ None"
    assert encrypted == "https 200 None max-age=31536000; includeSubDomains; preload"
    assert "Secure" in cookie
    assert "HttpOnly" in cookie
    assert other == "400"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("DEDERE_MAIL", "mail.example.org"),
        ("DEDERE_MAIL", "ftp://user:hidden@mail.example.org"),
        ("DEDERE_MAIL", "smtp://user:hidden@mail.example.org:port"),
        ("DEDERE_HSTS_SECONDS", "a year"),
        ("DEDERE_SAML", "/there/is/none.json"),
        ("DEDERE_OIDC_ISSUER", "https://house.example.org"),
    ],
)
def test_a_variable_that_cannot_be_used_is_told(tmp_path: Path, name: str, written: str) -> None:
    program = "from dedere.cli.main import main; import sys; sys.exit(main(['user', 'list']))"
    done = run(tmp_path, program, **{"DEDERE_ADDRESS": "https://o.example.org", name: written})
    assert done.returncode == 2
    assert name in done.stderr
    assert "hidden" not in done.stderr
    assert "Traceback" not in done.stderr
