"""`dedere webhooks`: tell addresses that something changed, and see how that went."""

from __future__ import annotations

import time
from typing import Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store

app = new_app("Webhooks: tell addresses that something changed, and see how that went.")

Who = Annotated[str, typer.Argument(metavar="WHO", help="An e-mail address, a name or a key.")]


@app.command(epilog=example("dedere webhooks send", "dedere webhooks send --every 30"))
def send(
    every: Annotated[
        int | None,
        typer.Option("--every", metavar="SECONDS", min=1, help="Again and again, until Ctrl+C."),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Send what is due, once; for a timer of the computer, or with --every by itself.

    What fails is tried again after 1, 5, 30 minutes and then up to 14 hours, and given up after
    the eighth time. The office itself never calls an address: only this command does.
    """
    open_store()
    from django.db import close_old_connections

    from dedere.store import webhooks

    while True:
        found = webhooks.notice()
        delivered, failed = webhooks.send()
        if json:
            print_json({"format": 1, "new": found, "delivered": delivered, "failed": failed})
        elif every is None or found or delivered or failed:
            told = _SENT.format(new=found, delivered=delivered, failed=failed)
            print_line(told.in_(language(lang)))
        if every is None:
            return
        close_old_connections()
        time.sleep(every)


@app.command("list", epilog=example("dedere webhooks list ana@example.org --json"))
def list_(who: Who, json: Json = False, lang: Lang = "en") -> None:
    """List the webhooks of an account, with their last deliveries."""
    open_store()
    from dedere.store import accounts
    from dedere.store.access.programs import deliveries_for, webhooks_for

    reader = accounts.reader(accounts.find(who))
    found: list[dict[str, Any]] = [
        {
            "id": hook.pk,
            "url": hook.url,
            "events": list(hook.events),
            "deliveries": [
                {
                    "id": one.pk,
                    "event": one.event,
                    "case": one.case,
                    "state": one.state,
                    "tries": one.tries,
                    "said": one.said,
                    "made_at": one.made_at.isoformat(),
                }
                for one in deliveries_for(reader, hook)[:20]
            ],
        }
        for hook in webhooks_for(reader)
    ]
    if json:
        print_json({"format": 1, "webhooks": found})
        return
    if not found:
        print_line(_NONE.in_(language(lang)))
    for told in found:
        print_line(f"{told['id']}  {told['url']}  {' '.join(told['events'])}")
        for each in told["deliveries"]:
            print_line(
                f"    {each['id']}  {each['made_at'][:16]}  {each['event']}  {each['case']}  "
                f"{each['state']}  {each['tries']}  {each['said']}"
            )


@app.command(epilog=example("dedere webhooks retry ana@example.org WEBHOOK DELIVERY"))
def retry(
    who: Who,
    webhook: Annotated[str, typer.Argument(metavar="WEBHOOK", help="The key of the webhook.")],
    delivery: Annotated[str, typer.Argument(metavar="DELIVERY", help="The key of the delivery.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Have a delivery tried again with the next `dedere webhooks send`."""
    open_store()
    from dedere.store import accounts, webhooks

    one = webhooks.retry(accounts.reader(accounts.find(who)), webhook, delivery)
    if json:
        print_json({"format": 1, "id": one.pk, "state": one.state})
        return
    print_line(_AGAIN.in_(language(lang)))


_SENT = Text(
    "{new} new, {delivered} delivered, {failed} not yet.",
    "{new} nuevos, {delivered} entregados, {failed} aún no.",
)
_NONE = Text("This account has no webhook.", "Esta cuenta no tiene webhooks.")
_AGAIN = Text("It is tried again.", "Se reintentará.")
