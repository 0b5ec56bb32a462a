"""`dedere requests`: real requests, as ministries released them."""

from __future__ import annotations

from dedere.cli.common import new_app
from dedere.cli.requests import importing

app = new_app("Real requests for extradition, as ministries released them.")
app.command("import", epilog=importing.EXAMPLE)(importing.import_)


@app.callback()
def requests() -> None:
    """Real requests for extradition: what a transparency release holds."""
