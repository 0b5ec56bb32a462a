"""`dedere transfer notice`: what a prisoner and a family should know, to print."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from dedere.cli.common import AsOf, example, new_app, print_line
from dedere.cli.writing import write_whole

app = new_app("The notice to the prisoner and the family, in both languages, to print.")


@app.command(
    epilog=example(
        "dedere transfer notice --out notice.html",
        "dedere transfer notice --sentenced-in MX",
        "dedere transfer notice --only es",
    )
)
def notice(
    sentenced_in: Annotated[
        str, typer.Option(metavar="US|MX", help="The State whose court gave the sentence.")
    ] = "US",
    only: Annotated[
        str | None, typer.Option(metavar="en|es", help="One language instead of both.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write a page: .html to print, or .md as text."),
    ] = None,
    as_of: AsOf = None,
) -> None:
    """Write what the transfer is, who may ask, what consent means and what changes afterwards.

    Each sentence names the law behind it. Nothing of a person is in it.
    """
    from dedere.assessment.plain import as_html, as_markdown
    from dedere.transfers import notice as notices

    if sentenced_in not in ("US", "MX"):
        raise typer.BadParameter(f"--sentenced-in is US or MX, not '{sentenced_in}'.")
    if only not in (None, "en", "es"):
        raise typer.BadParameter(f"--only is en or es, not '{only}'.")
    if out is not None and out.suffix not in (".html", ".md"):
        raise typer.BadParameter("--out is a file that ends in .html or .md.")
    html = out is not None and out.suffix == ".html"
    day = as_of or date.today()
    direction: notices.Direction = "US" if sentenced_in == "US" else "MX"
    if only is None:
        text = notices.notice_in_both(direction, day, html=html)
    else:
        page = notices.notice(direction, "es" if only == "es" else "en", day)
        text = as_html(page) if html else as_markdown(page)
    if out is None:
        print_line(text)
        return
    write_whole(out, text + "\n")
