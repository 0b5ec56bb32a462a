"""The statements put together as a page, in one language or in both."""

from __future__ import annotations

from datetime import date

from dedere.assessment.plain import as_html, as_markdown
from dedere.assessment.plain.page import Page, Paragraph, Points, Section
from dedere.bilingual import LANGUAGES, Language, Text
from dedere.law import load
from dedere.law.language.library import Library
from dedere.law.language.provisions import VERIFIED
from dedere.transfers.notice.statements import SECTIONS, Direction, Statement

_OTHER: dict[Direction, Direction] = {"US": "MX", "MX": "US"}
_NAMES: dict[Direction, Text] = {
    "US": Text("the United States", "Estados Unidos"),
    "MX": Text("Mexico", "México"),
}


def notice(transferring: Direction, lang: Language, on: date) -> Page:
    """The notice in one language.

    Args:
        transferring: the State that sentenced.
        lang: the language.
        on: the day that stands under the title.

    Raises:
        KeyError: a statement names a provision that the law does not have.
    """
    library = load()
    home, there = _NAMES[_OTHER[transferring]], _NAMES[transferring]
    sections = []
    for part in SECTIONS:
        said = tuple(
            _said(one, library, home, there).in_(lang)
            for one in part.statements
            if transferring in one.where
        )
        if said:
            sections.append(Section(part.heading.in_(lang), (Points(said),)))
    sections.append(Section(_WHOM[0].in_(lang), (Paragraph(_WHOM[1].in_(lang)),)))
    title = _TITLE.format(home=home, there=there).in_(lang)
    under = (_DAY.format(day=on).in_(lang), _NO_ADVICE.in_(lang))
    return Page(lang, title, under, tuple(sections))


def notice_in_both(transferring: Direction, on: date, *, html: bool) -> str:
    """The notice in Spanish and in English, one after the other, as Markdown or as one HTML page.

    A person reads the own language first: Spanish for a national of Mexico.
    """
    order: list[Language] = list(LANGUAGES)
    if transferring == "US":
        order.reverse()
    pages = [notice(transferring, lang, on) for lang in order]
    if not html:
        return "\n---\n\n".join(as_markdown(page) for page in pages)
    first, second = (as_html(page) for page in pages)
    start, end = second.index("<main>") + len("<main>\n"), second.index("\n</main>")
    own = f'<div lang="{pages[1].lang}" style="break-before: page">\n{second[start:end]}\n</div>'
    return first.replace("\n</main>", f"\n{own}\n</main>")


def _said(one: Statement, library: Library, home: Text, there: Text) -> Text:
    """A statement with its law, and that it is not verified where that is so."""
    provisions = [library.provisions[id] for id in one.law]
    law = [provision.citation for provision in provisions]
    cited = Text(_together([text.en for text in law]), _together([text.es for text in law]))
    sure = all(provision.confidence == VERIFIED for provision in provisions)
    body = one.text.format(home=home, there=there)
    behind = _CITED if sure else _CITED_NOT_VERIFIED
    return behind.format(body=body, law=cited)


def _together(citations: list[str]) -> str:
    """Citations in a row; an instrument that was just named is not named again."""
    said, before = [], ""
    for citation in citations:
        instrument, comma, place = citation.rpartition(", ")
        said.append(place if comma and instrument == before else citation)
        before = instrument
    return "; ".join(said)


_CITED = Text("{body} ({law})", "{body} ({law})")
_CITED_NOT_VERIFIED = Text(
    "{body} ({law}; known, not verified)", "{body} ({law}; conocido, sin verificar)"
)
_TITLE = Text(
    "Finishing your sentence in {home}: notice for persons sentenced in {there}",
    "Terminar de cumplir la pena en {home}: aviso para personas sentenciadas en {there}",
)
_DAY = Text("As of {day}.", "Al {day}.")
_NO_ADVICE = Text(
    "This page explains. It is no legal advice and decides nothing. Talk to a lawyer before you "
    "consent.",
    "Esta hoja explica. No es asesoría jurídica y no decide nada. Hable con un abogado antes de "
    "consentir.",
)
_WHOM = (
    Text("For your family", "Para su familia"),
    Text(
        "The family may ask the consulate about the application. Letters from home, an address and "
        "proof of family ties help both States to decide. Keep a copy of everything that you hand "
        "in.",
        "La familia puede preguntar al consulado por la solicitud. Cartas, un domicilio y pruebas "
        "de los lazos familiares ayudan a los dos Estados a resolver. Guarden copia de todo lo que "
        "entreguen.",
    ),
)
