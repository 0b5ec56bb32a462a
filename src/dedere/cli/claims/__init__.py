"""`dedere claims`: conclusions, promises and press sentences, with what the statistics say."""

from __future__ import annotations

from dedere.cli.claims import checking, listing, showing
from dedere.cli.common import example, new_app

app = new_app(
    "Claims in words: supported, contradicted or not decidable, and why.",
    epilog=example(
        "dedere claims list",
        "dedere claims show sixty-a-year --from requests.csv",
        "dedere claims check my-claim.yaml --lang es",
    ),
)
app.command("list", epilog=listing.EXAMPLE)(listing.list_)
app.command("show", epilog=showing.EXAMPLE)(showing.show)
app.command("check", epilog=checking.EXAMPLE)(checking.check)
