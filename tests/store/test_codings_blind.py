"""Nothing that a coder wrote reaches anybody else before both have finished."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as office_settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from hypothesis import HealthCheck, example, given, settings
from typer.testing import CliRunner

from dedere.office.page import NAME_IN_SESSION, Permission, pages
from dedere.store import access, codings, dockets
from dedere.store.access import Reader
from tests.store import two_worlds
from tests.store.two_worlds import Office, World, given_by_services, live, steps

pytestmark = pytest.mark.django_db

FIXTURES = [HealthCheck.function_scoped_fixture]
"""The database is put back after each world, as it was when the office opened."""


@pytest.fixture
def office(db: None, quick_keys: None) -> Office:
    return two_worlds.office()


WROTE: Any = ("ana", [("accept", "plea"), ("correct", "resolution")], [("reject", "plea")])
UNDID: Any = ("ana", [("undo", "plea")], [])


@settings(max_examples=12, suppress_health_check=FIXTURES)
@given(steps)
@example([WROTE, ("beto", ("accept", "plea")), UNDID, ("copy",), ("ana finishes",), ("note",)])
@example([("ana", [("accept", "plea")], []), ("carla", ("accept", "plea")), ("set aside",)])
def test_no_service_depends_on_what_a_hidden_coder_wrote(office: Office, script: list[Any]) -> None:
    one = live(office, script, second=False, look=given_by_services)
    other = live(office, script, second=True, look=given_by_services)
    assert one == other


def test_the_two_worlds_do_differ_for_whoever_may_read(office: Office) -> None:
    """The comparison can fail: Ana herself is given something else."""

    def for_ana(world: World) -> list[Any]:
        return list(codings.export(world.ana, history=True))

    one = live(office, [WROTE], second=False, look=for_ana)
    assert one != live(office, [WROTE], second=True, look=for_ana)


def test_what_is_opened_is_given_to_everybody(office: Office) -> None:
    world = two_worlds.begin(office)
    codings.write(world.ana, world.hidden, "plea", "accepted")
    for reader, coding in ((world.ana, world.hidden), (world.beto, world.beside)):
        assert not list(codings.export(Reader()))
        codings.finish(reader, coding, anyway=True)
    assert [one["coder"] for one in codings.export(Reader())] == ["Ana"]


def test_hidden_rows_are_not_even_looked_at(office: Office) -> None:
    """As many questions to the database, so that neither a count nor a clock tells."""
    world = two_worlds.begin(office)

    def asked() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            given_by_services(world)
        return len(seen)

    asked()  # what is read once and held in memory
    before = asked()
    for variable in two_worlds.VARIABLES:
        codings.write(world.ana, world.hidden, variable, "accepted")
    assert asked() == before
    rows = access.coded_values_for(world.beto)
    assert not rows.exists()


def printed(world: World) -> list[str]:
    """What the commands print for everybody but Ana."""
    from dedere.cli.docket.codebook import app as codebook
    from dedere.cli.docket.codings import app as exported
    from dedere.cli.docket.settle import app as settle

    key = ["--key-file", "-"]
    docket = world.docket.pk
    one = [docket, "1", "plea", "--take", "first", "--by", "Ana", *key]
    shown = []
    for app, args in (
        (exported, ["--json"]),
        (exported, ["--json", "--history"]),
        (exported, []),
        (exported, ["--coder", "Ana", *key]),
        (exported, ["--final"]),
        (exported, ["--final", "--json"]),
        (exported, ["--final", "--json", "--coder", "Ana", *key]),
        (settle, []),
        (settle, ["--json"]),
        (settle, [docket, "1", "--json"]),
        (settle, one),
        (codebook, ["--cases", "--json"]),
    ):
        done = CliRunner().invoke(app, args, input="bada-bada-bada-bada-bada\n")
        shown.append(f"{done.exit_code} {done.output} {done.exception}")
    return shown


@settings(max_examples=2, suppress_health_check=FIXTURES)
@given(steps)
@example([WROTE, ("beto", ("accept", "plea"))])
def test_no_command_depends_on_it(office: Office, tmp_path_factory: Any, script: list[Any]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("DEDERE_DATA", str(tmp_path_factory.mktemp("data")))
        one = live(office, script, second=False, look=printed)
        other = live(office, script, second=True, look=printed)
    assert one == other


def _client(reader: Reader) -> Client:
    client = Client()
    session = client.session
    if reader.name:
        session[NAME_IN_SESSION] = reader.name
    if reader.coder:
        from dedere.office.page import PROOF_IN_SESSION
        from dedere.store import coders

        coder = access.coder_named(reader.coder)
        assert coder is not None
        session[PROOF_IN_SESSION] = coders.token(coder)
    session.save()
    client.cookies[office_settings.SESSION_COOKIE_NAME] = session.session_key or ""
    return client


OF_CODINGS = ("dockets", "statistics")
"""How the routes begin that show something of codings."""


def _addresses(world: World) -> list[str]:
    parts = {"id": world.docket.pk, "defendant": "1", "number": dockets.latest(world.docket).pk}
    parts["name"] = "plea"
    found = []
    for page in pages():
        if "GET" not in page.methods or not page.route.startswith(OF_CODINGS):
            continue
        names = re.findall(r"<(?:\w+:)?(\w+)>", page.route)
        try:
            found.append(reverse(page.name, kwargs={name: parts[name] for name in names}))
        except (KeyError, NoReverseMatch):
            pytest.fail(f"the page {page.name} has an address that this test does not know")
    assert found
    return found


def shown_on_pages(world: World) -> list[str]:
    """What the pages show to the other coder, and to whoever gives Ana's name without the key."""
    shown = []
    for reader in (Reader("Ana"), world.beto):
        client = _client(reader)
        for address in _addresses(world):
            answer = client.get(address)
            # Tokens of forms are other ones each time.
            text = b"".join(answer) if answer.streaming else answer.content
            shown.append(
                f"{address} {answer.status_code} "
                + re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", text).decode(
                    "utf-8", "replace"
                )
            )
    return shown


@settings(max_examples=1, suppress_health_check=FIXTURES)
@given(steps)
@example([WROTE, ("beto", ("accept", "plea")), ("ana finishes",)])
def test_no_page_depends_on_it(office: Office, script: list[Any]) -> None:
    one = live(office, script, second=False, look=shown_on_pages)
    other = live(office, script, second=True, look=shown_on_pages)
    assert one == other


def test_every_page_of_dockets_says_who_may_use_it() -> None:
    for page in pages():
        if page.route.startswith("dockets"):
            assert page.permission in Permission


def test_no_log_and_no_file_holds_a_value(
    office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    world = two_worlds.begin(office)
    codings.write(world.ana, world.hidden, "plea", "rejected", note="a word of Ana's own")
    assert "a word of Ana's own" not in caplog.text
    assert not list(tmp_path.iterdir())
