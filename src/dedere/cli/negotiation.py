"""`dedere negotiation`: what passed between the two sides, what waits, and what is offered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

if TYPE_CHECKING:
    from dedere.assessment.negotiation import Negotiation, Offered, Passed

app = new_app("What is asked and offered between the two sides, and what waits.")


@app.command(
    epilog=example(
        "dedere negotiation case.yaml",
        "dedere negotiation case.yaml --as-of 2024-05-10 --lang es",
        "dedere negotiation case.yaml --json",
    )
)
def negotiation(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """List what passed and what is offered: what waits, what it moved, the law behind an offer."""
    from dedere.assessment.negotiation import negotiation_of
    from dedere.casefile import load

    asked = language(lang)
    found = negotiation_of(load(file), as_of=as_of, known_by=known_by)
    if json:
        print_json(found.to_data(asked))
        return
    for line in _lines(found, asked):
        print_line(line)


def _lines(found: Negotiation, lang: Language) -> Iterator[str]:
    casefile = found.casefile
    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    yield f"{casefile.id}{title}"
    if casefile.invented:
        yield _INVENTED.in_(lang)
    yield f"{_AS_OF.in_(lang)}: {found.as_of}"
    yield ""
    yield _PASSED.in_(lang) if found.exchanges else _NOTHING_PASSED.in_(lang)
    for one in found.exchanges:
        yield from _exchange(one, lang)
    yield ""
    yield _OFFERS.in_(lang) if found.offers else _NOTHING_OFFERED.in_(lang)
    for offer in found.offers:
        yield from _offer(offer, lang)
    yield ""
    yield str(found.to_data(lang)["notes"][0])


def _exchange(one: Passed, lang: Language) -> Iterator[str]:
    from dedere.casefile.negotiation_words import BETWEEN, CHANNELS

    entry = one.entry
    who = " → ".join(side.in_(lang) if side else "?" for side in (one.from_, one.to))
    how = f", {CHANNELS[entry.channel].in_(lang)}" if entry.channel else ""
    yield f"  {entry.id}: {entry.date or '?'}{how}; {BETWEEN[entry.between].in_(lang)}: {who}"
    for heading, text in ((_ABOUT, one.snag), (_ASKED, entry.asked), (_ANSWERED, one.answered)):
        if text is not None:
            yield f"    {heading.in_(lang)}: {text.in_(lang)}"
    if one.is_open:
        wait = one.waiting.text.in_(lang) if one.waiting else "?"
        yield f"    ! {_WAITS.in_(lang)}: {wait}"
    elif one.took is not None:
        yield f"    {_TOOK.in_(lang)}: {one.took.text.in_(lang)} ({entry.answered_on})"
    for moved in one.moved:
        yield f"    {_MOVED.in_(lang)}: {moved.in_(lang)}"


def _offer(one: Offered, lang: Language) -> Iterator[str]:
    from dedere.law.language.provisions import CONFIDENCES

    entry = one.entry
    who = " → ".join(side.in_(lang) if side else "?" for side in (one.by, one.to))
    yield f"  {entry.id}: {entry.date or '?'}; {one.kind_text.in_(lang)}; {who}"
    since = f", {entry.state_on}" if entry.state_on and one.state not in (None, "open") else ""
    yield f"    {_STATE.in_(lang)}: {one.state_text.in_(lang)}{since}"
    if one.waiting is not None:
        yield f"    ! {_WAITS.in_(lang)}: {one.waiting.text.in_(lang)}"
    for heading, text in (
        (_TERMS, entry.terms),
        (_CONDITIONS, entry.conditions),
        (_GIVES_UP, entry.gives_up),
    ):
        if text is not None:
            yield f"    {heading.in_(lang)}: {text.in_(lang)}"
    if one.named:
        yield f"    {_NAMED.in_(lang)}: {'; '.join(each.citation.in_(lang) for each in one.named)}"
    if one.basis is None:
        return
    law = "; ".join(each.citation.in_(lang) for each in one.basis.provisions(one.library))
    yield f"    {_BASIS.in_(lang)}: {law or _NO_BASIS.in_(lang)}"
    yield f"      {one.basis.says.in_(lang)}"
    yield f"      {_BY_LAW.in_(lang)}: {one.basis.gives_up.in_(lang)}"
    sure = one.basis.confidence(one.library)
    if sure is not None:
        yield f"      {_SURE.in_(lang)}: {CONFIDENCES[sure].in_(lang)}"


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_PASSED = Text("What passed:", "Lo que se comunicó:")
_NOTHING_PASSED = Text("No exchange is recorded.", "No consta ninguna comunicación.")
_OFFERS = Text("What is offered:", "Lo que se ofrece:")
_NOTHING_OFFERED = Text("No offer is recorded.", "No consta ningún ofrecimiento.")
_ABOUT = Text("About", "Sobre")
_ASKED = Text("Asked", "Se pidió")
_ANSWERED = Text("Answered", "Se contestó")
_WAITS = Text("Waits for an answer", "Espera respuesta")
_TOOK = Text("The answer took", "La respuesta tardó")
_MOVED = Text("Moved", "Movió")
_STATE = Text("Stands", "Estado")
_TERMS = Text("Terms", "Términos")
_CONDITIONS = Text("Conditions", "Condiciones")
_GIVES_UP = Text("Gives up, as recorded", "Renuncia, según consta")
_NAMED = Text("It names", "Invoca")
_BASIS = Text("Legal basis", "Fundamento")
_NO_BASIS = Text("none in the law that we have", "ninguno en el derecho que tenemos")
_BY_LAW = Text("Gives up, by that law", "Renuncia, conforme a ese derecho")
_SURE = Text("How sure that law is", "Qué tan seguro es ese derecho")
