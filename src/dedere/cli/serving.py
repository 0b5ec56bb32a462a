"""The server behind `dedere serve`: waitress, in one process or in several on one port."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import socket
import sys
from importlib import import_module
from multiprocessing import connection, get_context
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError

MOST_WORKERS = 32
_USUALLY = 4


def workers(asked: int | None, *, demo: bool) -> int:
    """How many processes answer.

    Each works out pages by itself, so several make use of several processors. On SQLite, and where
    a process cannot be forked, it is one; on PostgreSQL as many as there are processors, at most
    four, unless *asked* says otherwise.

    Raises:
        DedereError: several are asked for where there can only be one.
    """
    on_postgresql = os.environ.get("DATABASE_URL", "").startswith("postgres")
    alone = demo or not hasattr(os, "fork") or not on_postgresql
    if asked is not None and asked > 1 and alone:
        raise DedereError(
            Text(
                "Several processes need PostgreSQL, and a system on which processes are forked.",
                "Varios procesos requieren PostgreSQL y un sistema en el que los procesos se "
                "bifurquen.",
            ),
            Text(
                "Leave out --workers, or set DATABASE_URL: see docs/office/databases.md.",
                "Quite --workers, o defina DATABASE_URL: véase docs/office/databases.md.",
            ),
        )
    if alone:
        return 1
    return asked or max(1, min(_USUALLY, os.cpu_count() or 1))


def answer(listening: socket.socket, *, demo: bool, processes: int = 1) -> None:
    """Answer on *listening* until the program is ended."""
    _load()
    if processes == 1:
        _care(demo)
        _answer(listening, demo)
        return
    from django.db import connections

    # What is loaded before is shared; a connection to the database must not be.
    connections.close_all()
    fork = get_context("fork")
    signal.signal(signal.SIGTERM, _end)
    answering = [_started(fork, listening, demo) for _ in range(processes)]
    try:
        _care(demo)
        while True:
            ended = connection.wait([one.sentinel for one in answering])
            # A process that fell over is replaced; the others go on meanwhile.
            answering = [
                _started(fork, listening, demo) if one.sentinel in ended else one
                for one in answering
            ]
    finally:
        for one in answering:
            one.terminate()
        for one in answering:
            one.join(10)


def _load() -> None:
    """Load what every page needs, and leave it out of the collection of garbage from then on.

    The law and the pages stay until the end. To look through them again each time would let
    whoever asks at that moment wait for a fifth of a second.
    """
    from dedere.law import load

    load()
    import_module("dedere.office.urls")
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)


def _started(fork: Any, listening: socket.socket, demo: bool) -> Any:
    made = fork.Process(target=_answer, args=(listening, demo), daemon=True)
    made.start()
    return made


def _end(*_told: object) -> None:
    sys.exit(0)


def _care(demo: bool) -> None:
    if not demo:
        from dedere.office.caretaking import Caretaker

        Caretaker()


def _answer(listening: socket.socket, demo: bool) -> None:
    from waitress.server import create_server

    from dedere.office.wsgi import application

    options: dict[str, Any] = {"threads": 4 if demo else 8, "ident": None}
    proxy = os.environ.get("DEDERE_BEHIND_PROXY")
    if proxy and not demo:
        # Only the proxy says who asks and over what; from anybody else such words are dropped.
        options |= {
            "trusted_proxy": proxy,
            "trusted_proxy_count": 1,
            "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto"},
        }
    create_server(
        application, sockets=[listening], clear_untrusted_proxy_headers=True, **options
    ).run()
