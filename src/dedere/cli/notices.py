"""`dedere notices`: one quiet e-mail for each person who asked for it."""

from __future__ import annotations

import smtplib
from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.errors import DedereError

app = new_app("Dates that come near and new decisions, told by e-mail.")

NOT_ALL_SENT = 1


@app.command(
    epilog=example("dedere notices send", "dedere notices send --try", "dedere notices send --json")
)
def send(
    only_try: Annotated[
        bool, typer.Option("--try", help="Say what would be sent, and send nothing.")
    ] = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Send one message to each person who asked for it; what was told is not told again.

    Meant for cron, once a day. Brings the agenda up to the day first. Exit code 1 if a message
    could not be sent; it is tried again the next time.
    """
    open_store()
    from django.conf import settings

    from dedere.office.letters import send_letter
    from dedere.store import agenda, notices

    asked = language(lang)
    agenda.catch_up()
    if not only_try and not getattr(settings, "DEDERE_MAIL", True):
        raise DedereError(_NO_MAIL, _HOW)
    sent, failed, lines = 0, 0, 0
    for letter in notices.letters():
        if only_try:
            sent, lines = sent + 1, lines + letter.number
            continue
        try:
            send_letter(letter)
        except (OSError, smtplib.SMTPException) as problem:
            failed += 1
            print_line(_FAILED.format(why=type(problem).__name__).in_(asked), error=True)
            continue
        notices.sent(letter)
        sent, lines = sent + 1, lines + letter.number
    if json:
        print_json({"format": 1, "sent": sent, "told": lines, "failed": failed, "try": only_try})
    else:
        form = _WOULD if only_try else _SENT
        print_line(form.format(n=sent, lines=lines).in_(asked))
    if failed:
        raise typer.Exit(NOT_ALL_SENT)


_SENT = Text("{n} messages sent, of {lines} things.", "{n} mensajes enviados, sobre {lines} cosas.")
_WOULD = Text(
    "{n} messages would be sent, of {lines} things.",
    "Se enviarían {n} mensajes, sobre {lines} cosas.",
)
_FAILED = Text("A message could not be sent ({why}).", "No se pudo enviar un mensaje ({why}).")
_NO_MAIL = Text("This office cannot send mail.", "Esta oficina no puede enviar correo.")
_HOW = Text("Set DEDERE_MAIL in the environment.", "Defina DEDERE_MAIL en el entorno.")
