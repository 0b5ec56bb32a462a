"""`dedere assurances`: the register of assurances, and whether surrender can be ready."""

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
from dedere.errors import NotKnownError

if TYPE_CHECKING:
    from dedere.assessment.assurances import Assurance, Need, Readiness
    from dedere.casefile import Casefile

app = new_app("The register of assurances, and whether surrender can be ready.")

NOT_READY = 1


@app.command(
    epilog=example(
        "dedere assurances case.yaml",
        "dedere assurances case.yaml --as-of 2022-04-10 --lang es",
        "dedere assurances case.yaml --json",
    )
)
def assurances(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """List each assurance with its state, the words asked and given, and what the law still needs.

    Exit code 1 says that in some request one is needed and open, or owed: surrender is not ready.
    """
    from datetime import date

    from dedere.assessment import assess
    from dedere.assessment.assurances import register_of
    from dedere.assessment.next_steps import next_steps
    from dedere.casefile import load

    asked = language(lang)
    casefile = load(file)
    if not casefile.requests:
        raise NotKnownError(_NO_REQUEST, _OF_EXTRADITION)
    day = as_of or date.today()
    steps = next_steps(casefile, as_of=day, known_by=known_by, every=True)
    register = register_of(assess(casefile, as_of=day, known_by=known_by), steps)
    if json:
        head = {"format": 1, "case": casefile.id, "as_of": day.isoformat()}
        print_json({**head, **register.to_data(asked)})
    else:
        title = f" · {casefile.title.in_(asked)}" if casefile.title else ""
        print_line(f"{casefile.id}{title}")
        if casefile.invented:
            print_line(_INVENTED.in_(asked))
        print_line(f"{_AS_OF.in_(asked)}: {day}")
        for one in register.assurances:
            print_line()
            for line in _lines(one, casefile, asked):
                print_line(line)
        if not register.complete:
            print_line()
            print_line(_OPEN_LIST.in_(asked))
        for ready in register.readiness:
            print_line()
            for line in _ready_lines(ready, casefile, asked):
                print_line(line)
        print_line()
        print_line(_NO_ADVICE.in_(asked))
    waiting = [one for one in register.readiness if one.ready is False]
    for ready in waiting:
        print_line(f"{ready.request}: {_READY[ready.ready].in_(asked)}", error=True)
    if waiting:
        raise typer.Exit(NOT_READY)


def _lines(one: Assurance, casefile: Casefile, lang: Language) -> Iterator[str]:
    from dedere.assessment.assurances import STANDINGS
    from dedere.law.facts import facts_of
    from dedere.law.language.situation import Level

    label = one.entry.label.in_(lang) if one.entry.label else None
    named = label or (one.matter.in_(lang) if one.matter else one.entry.id)
    yield f"{one.entry.id}: {named}. {STANDINGS[one.standing].in_(lang).capitalize()}"
    for name, fact in facts_of(Level.ASSURANCE).items():
        datum = one.values.get(name)
        if datum is None:
            continue
        source = casefile.source(datum.source or one.entry.source or "")
        known = source.title.in_(lang) if source is not None and source.title else ""
        by = f"; {datum.by.in_(lang)}" if datum.by else ""
        where = f" ({known}{by})" if known or by else ""
        yield f"  {fact.label.in_(lang)}: {fact.show(datum.value).in_(lang)}{where}"
    if one.words_differ:
        yield f"  {_DIFFER.in_(lang)}"
    if one.meets:
        yield f"  {_MEETS.in_(lang)}: {', '.join(one.meets)}"


def _ready_lines(ready: Readiness, casefile: Casefile, lang: Language) -> Iterator[str]:
    subject = casefile.subject(ready.request)
    label = subject.label.in_(lang) if subject is not None and subject.label else ""
    head = f"{ready.request}" + (f" ({label})" if label else "")
    yield f"{head}: {_READY[ready.ready].in_(lang)}"
    if ready.surrendered:
        yield f"  {_SURRENDERED.in_(lang)}"
    for heading, needs in ((_NEEDED, ready.open), (_PERHAPS, ready.undecided)):
        for told, about in _grouped(needs, lang).items():
            yield f"  {heading.in_(lang)}: {told} – {', '.join(about)}"
    for text in ready.owed:
        yield f"  {_OWED.in_(lang)}: {text.in_(lang)}"
    if ready.disagreement is not None:
        yield f"  ! {ready.disagreement.in_(lang)}"


def _grouped(needs: tuple[Need, ...], lang: Language) -> dict[str, list[str]]:
    """What is needed and where it is asked for, with all that it is needed for."""
    found: dict[str, list[str]] = {}
    for one in needs:
        told = f"{one.matter().in_(lang)} ({one.provision.citation.in_(lang)})"
        found.setdefault(told, []).append(one.finding.subject)
    return found


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_DIFFER = Text(
    "! Other words were given than were asked for.", "! Se dieron otras palabras que las pedidas."
)
_MEETS = Text("It was given for", "Responde a")
_OPEN_LIST = Text(
    "Nobody has said that these are all the assurances there are.",
    "Nadie ha dicho que estas sean todas las seguridades.",
)
_READY = {
    True: Text("nothing is wanting as far as assurances go", "en cuanto a seguridades, nada falta"),
    False: Text("surrender is not ready", "la entrega no está lista"),
    None: Text("whether one is wanting is not known", "no se sabe si falta alguna"),
}
_SURRENDERED = Text(
    "The person was surrendered; what follows is as if it were asked before.",
    "La persona ya fue entregada; lo que sigue es como si se preguntara antes.",
)
_NEEDED = Text("Needed, and not given", "Necesaria y no otorgada")
_PERHAPS = Text("Perhaps needed", "Quizá necesaria")
_OWED = Text("Held back in the procedure", "Retenida en el procedimiento")
_NO_REQUEST = Text(
    "There is no request in this casefile.", "No hay ninguna petición en este expediente."
)
_OF_EXTRADITION = Text(
    "Assurances belong to an extradition.", "Las seguridades pertenecen a una extradición."
)
_NO_ADVICE = Text(
    "This is no legal advice. Whether an assurance suffices is for the requested State.",
    "Esto no es asesoría jurídica. Si una seguridad basta lo dice el Estado requerido.",
)
