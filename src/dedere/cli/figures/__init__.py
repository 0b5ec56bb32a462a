"""`dedere figures`: published numbers, checked and laid beside each other."""

from __future__ import annotations

from dedere.cli.common import new_app
from dedere.cli.figures import adding, auditing, bundled, comparing, published

app = new_app("Published figures: audit them, list them, put them side by side.")
app.command("audit", epilog=auditing.EXAMPLE)(auditing.audit)
app.command("bundled", epilog=bundled.EXAMPLE)(bundled.bundled)
app.command("published", epilog=published.EXAMPLE)(published.published)
app.command("compare", epilog=comparing.EXAMPLE)(comparing.compare)
app.command("add", epilog=adding.EXAMPLE)(adding.add)


@app.callback()
def figures() -> None:
    """Published figures: can what was printed be true, and what does each number count?"""
