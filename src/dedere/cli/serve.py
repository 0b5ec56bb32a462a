"""`dedere serve`: the office on this computer."""

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
from dedere.cli.common import Json, Lang, asked_language, example, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.errors import DedereError, InputErrors

app = new_app("Open the office, the pages in your browser.")

EXAMPLES_BY = "dedere examples"
DEMO = Path("var") / "demo"


@app.command(
    epilog=example("dedere serve --demo", "dedere serve --port 8001"),
)
def serve(
    demo: Annotated[
        bool, typer.Option("--demo", help="Show the examples; what you record is thrown away.")
    ] = False,
    port: Annotated[
        int, typer.Option("--port", min=1, max=65535, help="The port to listen on.")
    ] = 8000,
    host: Annotated[
        str, typer.Option("--host", help="The address to listen on; this computer alone.")
    ] = "127.0.0.1",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Open the office on this computer, until Ctrl+C."""
    _only_this_computer(host)
    listening = _listen(host, port)
    try:
        _prepare(demo, port)
        address = f"http://{_shown(host)}:{port}/"
        if json:
            print_json({"format": 1, "address": address, "demonstration": demo})
        else:
            _say(_AT.format(address=address))
        _serve(listening)
    finally:
        listening.close()


_AT = Text(
    "dedere is at {address}  (Ctrl+C ends it)",
    "dedere está en {address}  (Ctrl+C lo termina)",
)


def _say(text: Text, *, error: bool = False) -> None:
    print_line(text.in_(asked_language()), error=error)


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


# -- where it listens ------------------------------------------------------------------------------


def _only_this_computer(host: str) -> None:
    try:
        local = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local:
        raise DedereError(
            Text(
                f"dedere does not listen on '{host}': there are no accounts yet, so whoever can "
                "reach the office could write in it.",
                f"dedere no escucha en «{host}»: aún no hay cuentas, de modo que cualquiera que "
                "alcance la oficina podría escribir en ella.",
            ),
            Text("Use 127.0.0.1, this computer alone.", "Use 127.0.0.1, solo este equipo."),
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
            f"Cases are kept in {folder}. There are no accounts yet: whoever gives a name may "
            "write.",
            f"Los asuntos se guardan en {folder}. Aún no hay cuentas: quien indica un nombre puede "
            "escribir.",
        )
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


def _serve(listening: socket.socket) -> None:
    from waitress.server import create_server

    from dedere.office.wsgi import application

    server = create_server(application, sockets=[listening], threads=4, ident=None)
    server.run()
