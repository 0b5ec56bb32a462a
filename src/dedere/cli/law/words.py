"""`dedere law search` and `dedere law concepts`: the law by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import Json, Lang, example, language, print_json, print_line
from dedere.cli.law.group import app

if TYPE_CHECKING:
    from dedere.law.concepts import Concept, Term
    from dedere.law.searching import Hit

MOST_HITS = 40


@app.command(epilog=example("dedere law search pena de muerte", "dedere law search arrest --json"))
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="In either language.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Find provisions, rules, facts, readings and terms; accents and capitals do not matter."""
    from dedere.law import load
    from dedere.law.concepts import load_concepts
    from dedere.law.searching import KINDS, Index

    asked = language(lang)
    index = Index(load(), load_concepts())
    wanted = " ".join(words)
    hits = index.search(wanted)
    nearest = [] if hits else index.nearest(wanted)
    if json:
        data = [_hit(hit, asked) for hit in hits]
        print_json({"format": 1, "words": wanted, "hits": data, "nearest": nearest})
        return
    if not hits:
        print_line(_NOTHING.in_(asked))
        if nearest:
            print_line(f"{_NEAREST.in_(asked)}: {', '.join(nearest)}")
        return
    for hit in hits[:MOST_HITS]:
        print_line(f"[{KINDS[hit.kind].in_(asked)}] {hit.id}: {hit.title.in_(asked)}")
        print_line(f"    {hit.text.in_(asked)}")
    if len(hits) > MOST_HITS:
        print_line(_MORE.format(number=len(hits) - MOST_HITS).in_(asked))


def _hit(hit: Hit, lang: Language) -> dict[str, Any]:
    return {
        "kind": hit.kind,
        "id": hit.id,
        "title": hit.title.in_(lang),
        "text": hit.text.in_(lang),
        "score": hit.score,
    }


@app.command(epilog=example("dedere law concepts", "dedere law concepts --lang es --json"))
def concepts(json: Json = False, lang: Lang = "en") -> None:
    """Show for each concept of one law the nearest of the other, and the glossary."""
    from dedere.law.concepts import NEARNESS, load_concepts

    asked = language(lang)
    found = load_concepts()
    if json:
        print_json(
            {
                "format": 1,
                "concepts": [_concept(one, asked) for one in found.rows],
                "glossary": [_term(one, asked) for one in found.terms],
            }
        )
        return
    for row in found.rows:
        sides = [side.in_(asked) if side else "—" for side in (row.us, row.mx)]
        print_line(f"{_US.in_(asked)}: {sides[0]}  |  {_MX.in_(asked)}: {sides[1]}")
        print_line(f"  {NEARNESS[row.nearness].in_(asked)}. {row.lost.in_(asked)}")
        if row.instead is not None:
            print_line(f"  {_INSTEAD.in_(asked)}: {row.instead.in_(asked)}")
        print_line()
    other = "es" if asked == "en" else "en"
    for term in found.terms:
        meaning = term.meaning.in_(asked)
        print_line(f"{term.term.in_(asked)} / {term.term.in_(other)}: {meaning}")
    print_line()
    print_line(_KNOWN.in_(asked))


def _concept(one: Concept, lang: Language) -> dict[str, Any]:
    return {
        "id": one.id,
        "us": {"en": one.us.en, "es": one.us.es} if one.us else None,
        "mx": {"en": one.mx.en, "es": one.mx.es} if one.mx else None,
        "nearness": one.nearness,
        "lost": one.lost.in_(lang),
        "instead": one.instead.in_(lang) if one.instead else None,
        "see": list(one.see),
        "confidence": one.confidence,
    }


def _term(one: Term, lang: Language) -> dict[str, Any]:
    return {
        "id": one.id,
        "term": {"en": one.term.en, "es": one.term.es},
        "meaning": one.meaning.in_(lang),
        "see": list(one.see),
        "confidence": one.confidence,
    }


_NOTHING = Text("Nothing holds all these words.", "Nada contiene todas estas palabras.")
_NEAREST = Text("The nearest words that exist", "Las palabras más cercanas que existen")
_MORE = Text("… {number} more (see --json)", "… {number} más (véase --json)")
_US = Text("United States", "Estados Unidos")
_MX = Text("Mexico", "México")
_INSTEAD = Text("In its place", "En su lugar")
_KNOWN = Text(
    "In our own words and by our own judgement: known, not verified.",
    "En nuestras palabras y a nuestro juicio: conocido, sin verificar.",
)
