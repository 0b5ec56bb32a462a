"""`dedere serve`: the office, with accounts; or on this computer alone, the demonstration."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli import serving
from dedere.cli.common import Json, Lang, asked_language, example, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.cli.serving import MOST_WORKERS
from dedere.errors import DedereError, InputErrors

app = new_app("Open the office, the pages in your browser.")

EXAMPLES_BY = "dedere examples"
DEMO = Path("var") / "demo"


@app.command(
    epilog=example(
        "dedere serve --demo", "dedere serve --port 8001", "dedere serve --host 192.0.2.10"
    ),
)
def serve(
    demo: Annotated[
        bool, typer.Option("--demo", help="Show the examples; what you record is thrown away.")
    ] = False,
    port: Annotated[
        int, typer.Option("--port", min=1, max=65535, help="The port to listen on.")
    ] = 8000,
    host: Annotated[
        str, typer.Option("--host", help="The address to listen on; this computer if not given.")
    ] = "127.0.0.1",
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            min=1,
            max=MOST_WORKERS,
            help="How many processes answer, on PostgreSQL; the processors, at most four, if not "
            "given.",
        ),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Open the office until Ctrl+C. Without --demo one signs in.

    While nobody looks after the office yet, a link is printed that makes the first administrator,
    once; each start and `dedere user first` make it anew.
    """
    _may_listen(host, demo)
    processes = serving.workers(workers, demo=demo)
    listening = _listen(host, port)
    try:
        _prepare(demo, port)
        address = f"http://{_shown(host)}:{port}/"
        link = None if demo else _first_link(address)
        if json:
            told = {"format": 1, "address": address, "demonstration": demo}
            print_json(told if demo else {**told, "first_administrator": link})
        else:
            _say(_AT.format(address=address))
            if link is not None:
                _say(_FIRST.format(link=link))
        serving.answer(listening, demo=demo, processes=processes)
    finally:
        listening.close()


def _first_link(address: str) -> str | None:
    from dedere.cli.user import first_link

    return first_link(address, asked_language())


_FIRST = Text(
    "Nobody looks after this office yet. This link makes the first administrator, once:\n  {link}",
    "Nadie administra aún esta oficina. Este enlace crea a la primera persona administradora, una "
    "sola vez:\n  {link}",
)
_AT = Text(
    "dedere is at {address}  (Ctrl+C ends it)",
    "dedere está en {address}  (Ctrl+C lo termina)",
)


def _say(text: Text, *, error: bool = False) -> None:
    print_line(text.in_(asked_language()), error=error)


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


# -- where it listens ------------------------------------------------------------------------------


def _may_listen(host: str, demo: bool) -> None:
    """Whether it may listen there, and a word of care where passwords would pass in the clear.

    Raises:
        DedereError: a demonstration would be open to other computers, or the office would answer
            under no name.
    """
    if _is_this_computer(host):
        return
    if demo:
        raise DedereError(
            Text(
                f"The demonstration does not listen on '{host}': there are no accounts in it, so "
                "whoever can reach it could write in it.",
                f"La demostración no escucha en «{host}»: no tiene cuentas, de modo que cualquiera "
                "que la alcance podría escribir en ella.",
            ),
            Text(
                "Use 127.0.0.1, this computer alone; or leave out --demo.",
                "Use 127.0.0.1, solo este equipo; o quite --demo.",
            ),
        )
    named = os.environ.get("DEDERE_ADDRESS") or os.environ.get("DEDERE_HOSTS")
    if not named and host in ("0.0.0.0", "::"):  # noqa: S104 - asked for, and told about
        raise DedereError(
            Text(
                f"On '{host}' the office has no name under which it answers.",
                f"En «{host}» la oficina no tiene nombre con el cual responder.",
            ),
            Text(
                "Set DEDERE_ADDRESS (https://office.example.org) or DEDERE_HOSTS.",
                "Defina DEDERE_ADDRESS (https://oficina.example.org) o DEDERE_HOSTS.",
            ),
        )
    if not named:
        os.environ["DEDERE_HOSTS"] = host
    if not os.environ.get("DEDERE_ADDRESS", "").startswith("https://"):
        _say(_IN_THE_CLEAR, error=True)


def _is_this_computer(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_IN_THE_CLEAR = Text(
    "Passwords pass through this network in the clear. Put a proxy with TLS in front: "
    "docs/deploy.md.",
    "Las contraseñas pasan por esta red sin cifrar. Ponga delante un proxy con TLS: "
    "docs/deploy.md.",
)


def _listen(host: str, port: int) -> socket.socket:
    """The port, taken before anything else is done."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        # A socket that is bound but not heard would still let a second one take the port.
        listening.listen()
    except OSError as problem:
        listening.close()
        raise DedereError(
            Text(
                f"The port {port} of {host} cannot be used ({problem.strerror}); perhaps dedere or "
                "another program is there already.",
                f"El puerto {port} de {host} no se puede usar ({problem.strerror}); quizá ya lo "
                "ocupa dedere u otro programa.",
            ),
            Text(
                "Choose another: dedere serve --port 8001, or make run PORT=8001.",
                "Elija otro: dedere serve --port 8001, o make run PORT=8001.",
            ),
        ) from None
    return listening


# -- what it shows ---------------------------------------------------------------------------------


def _prepare(demo: bool, port: int) -> None:
    if demo:
        # One folder a port, so that two demonstrations do not pull each other's rug away.
        folder = DEMO / str(port)
        shutil.rmtree(folder, ignore_errors=True)
        open_store(folder, demo=True)
        _load_examples()
        return
    folder = open_store()
    _say(
        Text(
            f"Cases are kept in {folder}. One signs in with an account.",
            f"Los asuntos se guardan en {folder}. Se ingresa con una cuenta.",
        )
    )
    from dedere.store import walls

    if walls.stand() is False:
        _say(_NO_WALL, error=True)


_NO_WALL = Text(
    "The office is connected to PostgreSQL as a superuser, or as a role that may bypass row "
    "security: its second wall does not stand. See docs/office/databases.md.",
    "La oficina está conectada a PostgreSQL como superusuario, o con un rol que puede eludir la "
    "seguridad por filas: su segundo muro no está en pie. Véase docs/office/databases.md.",
)


def _load_examples() -> None:
    from dedere.casefile import load
    from dedere.store import cases
    from dedere.store.access import Reader

    writer = Reader(EXAMPLES_BY)
    found = 0
    for path in _examples():
        try:
            cases.add(load(path), writer, origin=path.name)
            found += 1
        except InputErrors as problems:
            _say(
                Text(
                    f"An example was left out:\n{problems.in_('en')}",
                    f"Se omitió un ejemplo:\n{problems.in_('es')}",
                ),
                error=True,
            )
    if not found:
        _say(Text("No example was found.", "No se halló ningún ejemplo."), error=True)
    _load_dockets()


def _load_dockets() -> None:
    from dedere.office.example_dockets import load

    for folder in _example_folders():
        if (folder / "dockets").is_dir():
            for problem in load(folder / "dockets"):
                _say(problem, error=True)
            return


def _examples() -> Iterator[Path]:
    """The casefiles that come with dedere: in the installed package, or beside its source."""
    for folder in _example_folders():
        found = sorted(p for p in folder.glob("*") if p.suffix in (".yaml", ".json"))
        if found:
            yield from found
            return


def _example_folders() -> tuple[Path, Path]:
    import dedere

    package = Path(dedere.__file__).parent
    return package / "_examples", package.parents[1] / "examples"
