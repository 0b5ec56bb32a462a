"""A plain page as Markdown, and as one HTML file to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dedere.assessment.plain.page import Block, Page, Paragraph, Points


def as_markdown(page: Page) -> str:
    """The page as Markdown, which also reads well as it stands."""
    return "\n".join(_markdown(page))


def _markdown(page: Page) -> Iterator[str]:
    yield f"# {page.title}"
    yield ""
    for line in page.under:
        yield line
        yield ""
    for section in page.sections:
        yield f"## {section.heading}"
        yield ""
        for block in section.blocks:
            yield from _block(block)
            yield ""


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"**{block.text}**" if block.strong else block.text
    elif isinstance(block, Points):
        yield from (f"- {one}" for one in block.items)
    else:
        yield from (f"- **{name}**: {means} ({law})" for name, means, law in block.items)


def as_html(page: Page, *more: Page) -> str:
    """Pages as one HTML file: large type, for A4 and Letter, nothing loaded from elsewhere."""
    body = "\n".join(line for one in (page, *more) for line in _html(one))
    return (
        f'<!DOCTYPE html>\n<html lang="{page.lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>"
    )


def _html(page: Page) -> Iterator[str]:
    yield f"<h1>{escape(page.title)}</h1>"
    for line in page.under:
        yield f'<p class="under">{escape(line)}</p>'
    for section in page.sections:
        yield f"<section>\n<h2>{escape(section.heading)}</h2>"
        for block in section.blocks:
            yield _html_block(block)
        yield "</section>"


def _html_block(block: Block) -> str:
    if isinstance(block, Paragraph):
        tag = "strong" if block.strong else "span"
        return f"<p><{tag}>{escape(block.text)}</{tag}></p>"
    if isinstance(block, Points):
        return "<ul>\n" + "\n".join(f"<li>{escape(one)}</li>" for one in block.items) + "\n</ul>"
    rows = (
        f"<dt>{escape(name)}</dt>\n<dd>{escape(means)} <small>{escape(law)}</small></dd>"
        for name, means, law in block.items
    )
    return "<dl>\n" + "\n".join(rows) + "\n</dl>"


_STYLE = """\
@page { margin: 18mm; }
html { font-size: 20px; }
body { margin: 0; background: #fff; color: #111; font-family: Georgia, "Times New Roman", serif;
  line-height: 1.5; }
main { max-width: 34em; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .6rem; }
h2 { font-size: 1.2rem; line-height: 1.25; margin: 1.6rem 0 .4rem; border-top: 2px solid #111;
  padding-top: .5rem; break-after: avoid; }
.under { margin: 0 0 .3rem; }
ul { padding-left: 1.2rem; margin: .4rem 0; }
li { margin: 0 0 .5rem; break-inside: avoid; }
dt { font-weight: bold; break-after: avoid; }
dd { margin: 0 0 .6rem 1rem; break-inside: avoid; }
small { font-size: .75rem; color: #444; }
@media print { html { font-size: 14pt; } main { max-width: none; padding: 0; } }
"""
