"""Opening the place where cases are kept, for the commands that need it."""

from __future__ import annotations

import os
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import DedereError


def open_store(data: Path | None = None, *, demo: bool = False) -> Path:
    """Make the data folder and the database where they are not there yet; return the folder.

    Raises:
        DedereError: when the folder or the database cannot be used.
    """
    if data is not None:
        os.environ["DEDERE_DATA"] = str(data.absolute())
    if demo:
        os.environ["DEDERE_DEMO"] = "1"
    os.environ["DJANGO_SETTINGS_MODULE"] = "dedere.office.settings"
    from dedere.store import place

    try:
        place.prepare()
    except OSError as problem:
        raise DedereError(
            Text(
                f"The data folder {place.folder()} cannot be used ({problem.strerror}).",
                f"La carpeta de datos {place.folder()} no se puede usar ({problem.strerror}).",
            ),
            Text(
                "Name another in the environment: DEDERE_DATA.",
                "Indique otra en el entorno: DEDERE_DATA.",
            ),
        ) from None
    import django
    from django.core.management import call_command

    from dedere.store import databases

    django.setup()
    databases.check()
    call_command("migrate", verbosity=0, interactive=False)
    return place.folder()


def set_up() -> None:
    """Let Django know its settings. Nothing is made or opened."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "dedere.office.settings"
    import django

    django.setup()
