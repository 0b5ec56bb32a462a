"""`dedere elements`: the elements of a casefile's offenses in both laws, and what carries them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    Readings,
    chosen_readings,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.cli.law_elements import width_for
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.assessment.elements import CaseElements, OffenseInCase

app = new_app("The elements of a casefile's offenses in both laws, and the evidence under them.")


@app.command(
    epilog=example(
        "dedere elements case.yaml",
        "dedere elements case.yaml --offense o1 --lang es",
        "dedere elements case.yaml --offense o1 --as drug-conspiracy-association",
        "dedere elements case.yaml --offense o1 --svg elements.svg",
        "dedere elements case.yaml --json",
    )
)
def elements(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    offense: Annotated[
        str | None, typer.Option("--offense", metavar="ID", help="Only this offense.")
    ] = None,
    as_: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="NAME",
            help="Read it by this comparison; `dedere law elements` lists them.",
        ),
    ] = None,
    json: Json = False,
    svg: Svg = None,
    narrow: Narrow = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> None:
    """Show for each offense what the law of each State asks, and what is recorded under it.

    An offense is read by the comparison that its evidence, its statutes or its family name; where
    several are left, you choose with --as. What stands against a piece of evidence is shown with
    it, and so is an element with nothing under it. Nothing is decided here: dual criminality is
    what the assessment finds, and whether evidence suffices is for the judge.
    """
    from dedere.assessment import assess
    from dedere.assessment.elements import elements_of
    from dedere.casefile import load

    asked = language(lang)
    assessment = assess(
        load(file), as_of=as_of, known_by=known_by, readings=chosen_readings(reading)
    )
    case = elements_of(assessment, offense=offense, asked=as_)
    if svg is not None:
        from dedere.pictures.elements import draw, of_case
        from dedere.pictures.styles import alone

        drawn = _to_draw(case, asked)
        picture = draw(of_case(case, drawn, asked), asked, narrow=narrow)
        write_svg(svg, alone(picture, "elements"), said_aside=json)
    if json:
        from dedere.assessment.elements.data import data_of

        print_json({"format": 1, **data_of(case, asked)})
    elif svg is None:
        _print(case, asked, width_for(narrow=narrow))


def _to_draw(case: CaseElements, lang: Language) -> OffenseInCase:
    """The one offense that a picture shows.

    Raises:
        DedereError: where several could be meant, or no comparison was chosen.
    """
    ready = [one for one in case.offenses if one.choice.comparison is not None]
    if len(ready) != 1:
        ids = ", ".join(one.offense.id for one in ready) or "–"
        raise DedereError(_ONE_PICTURE, _WHICH.format(ids=ids))
    return ready[0]


# -- in words --------------------------------------------------------------------------------------


def _print(case: CaseElements, lang: Language, width: int) -> None:
    from dedere.pictures.elements import lines, of_case

    casefile = case.assessment.casefile
    title = casefile.title.in_(lang) if casefile.title is not None else ""
    print_line(" · ".join(part for part in (casefile.id, title) if part))
    print_line(f"{_AS_OF.in_(lang)}: {case.assessment.as_of}")
    for one in case.offenses:
        print_line()
        print_line("═" * min(width, 60))
        if one.choice.comparison is None:
            _print_choices(one, lang, width)
            continue
        for line in lines(of_case(case, one, lang), lang, width):
            print_line(line)
        _print_bare(case, one, lang, width)
        if one.aside:
            ids = ", ".join(piece.id for piece in one.aside)
            _say(_ASIDE.format(ids=ids), lang, width)
    _print_identity(case, lang, width)


def _print_choices(one: OffenseInCase, lang: Language, width: int) -> None:
    from dedere.pictures.elements.of_case import title_of

    _say(Text(title_of(one, "en"), title_of(one, "es")), lang, width)
    if not one.choice.candidates:
        _say(_NO_COMPARISON, lang, width)
        return
    _say(_CHOOSE.format(id=one.offense.id), lang, width)
    for found in one.choice.candidates:
        cites = f"{'; '.join(found.us.cites)} ↔ {'; '.join(found.mx.cites)}"
        _say(
            Text(
                f"  {found.name}: {found.title.en} ({cites})",
                f"  {found.name}: {found.title.es} ({cites})",
            ),
            lang,
            width,
        )


def _print_bare(case: CaseElements, one: OffenseInCase, lang: Language, width: int) -> None:
    """The elements with nothing under them, once more in a list."""
    from dedere.assessment.elements import Gap
    from dedere.law.elements.model import STATES
    from dedere.pictures.elements.told import wrap

    bare = list(one.bare())
    print_line()
    if not bare:
        _say(_ALL_CARRIED, lang, width)
        return
    print_line(f"{(_BARE if case.is_whole else _BARE_YET).in_(lang)}:")
    for met, element, state in bare:
        aside = f" ({met.gap.text.in_(lang)})" if met.gap in (Gap.DISREGARDED, Gap.ARGUED) else ""
        said = f"{STATES[state].in_(lang)}: {element.asks.in_(lang)} [{element.key}]{aside}"
        for line in wrap(said, width, initial_indent="  ! ", subsequent_indent="    "):
            print_line(line)


def _print_identity(case: CaseElements, lang: Language, width: int) -> None:
    from dedere.pictures.elements.of_case import bare_words, evidence_lines
    from dedere.pictures.elements.told import wrap

    print_line()
    print_line("═" * min(width, 60))
    print_line(_IDENTITY.in_(lang))
    if not case.identity:
        print_line(f"  ! {bare_words(case).in_(lang)}")
    for one in case.identity:
        for line in evidence_lines(one, case.assessment.casefile, lang):
            for part in wrap(line, width, initial_indent="  │ ", subsequent_indent="  │ "):
                print_line(part)
    print_line()
    print_line(_NO_ADVICE.in_(lang))


def _say(text: Text, lang: Language, width: int) -> None:
    from dedere.pictures.elements.told import wrap

    for line in wrap(text.in_(lang), width):
        print_line(line)


_AS_OF = Text("As of", "Al día")
_CHOOSE = Text(
    "Several comparisons fit. Choose with --offense {id} --as NAME:",
    "Convienen varias comparaciones. Elija con --offense {id} --as NOMBRE:",
)
_NO_COMPARISON = Text(
    "No comparison that dedere knows fits its family and statutes. `dedere law elements` lists "
    "them; one can be chosen with --as NAME.",
    "Ninguna comparación que dedere conozca conviene a su familia y leyes. `dedere law elements` "
    "las enumera; puede elegirse una con --as NOMBRE.",
)
_BARE = Text("Elements with nothing under them", "Elementos sin nada que los sostenga")
_BARE_YET = Text(
    "Elements with nothing recorded under them yet", "Elementos sin nada registrado aún bajo ellos"
)
_ALL_CARRIED = Text("Something is recorded under every element.", "Algo consta bajo cada elemento.")
_ASIDE = Text(
    "Evidence under it that names elements of another comparison: {ids}.",
    "Pruebas bajo él que nombran elementos de otra comparación: {ids}.",
)
_IDENTITY = Text(
    "Identity: that the person is the one who is sought",
    "Identidad: que la persona es la reclamada",
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
_ONE_PICTURE = Text(
    "A picture shows one offense, with a comparison chosen for it.",
    "Una imagen muestra un delito, con una comparación elegida para él.",
)
_WHICH = Text(
    "Name it with --offense, and the comparison with --as. Ready to be drawn: {ids}.",
    "Indíquelo con --offense, y la comparación con --as. Listos para dibujarse: {ids}.",
)
