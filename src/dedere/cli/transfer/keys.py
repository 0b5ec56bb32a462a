"""`dedere transfer keys`: who agrees to a transfer, who does not, and of whom it is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from dedere.bilingual import Language, Text
from dedere.cli.assess_said import NO_ADVICE_TRANSFER
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    Readings,
    chosen_readings,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.cli.pictures import Narrow, Svg, write_svg
from dedere.cli.transfer.casefiles import Files, load_all, name_of

if TYPE_CHECKING:
    from dedere.assessment import Finding
    from dedere.transfers.keys import Lamp, PersonKeys

app = new_app("The three keys of a transfer: the person, the sentencing and the receiving State.")
SOMETHING_IS_WRONG = 1
MOST_PARTS = 3
"""Parts of the consent that are not recorded, before the rest is only counted."""


@app.command(
    epilog=example(
        "dedere transfer keys case.yaml",
        "dedere transfer keys *.yaml --as-of 2026-03-01 --lang es",
        "dedere transfer keys case.yaml --svg keys.svg",
    )
)
def keys(
    files: Files,
    json: Json = False,
    svg: Svg = None,
    narrow: Narrow = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> None:
    """Say of each person which of the three keys is turned, and what holds the others back.

    Nobody is ready without all three; what is not known is never taken as turned. Exit code 1 says
    that a key is not turned, a condition is not met, or a transfer took place without a key.
    """
    from dedere.transfers.keys import keys_of

    asked = language(lang)
    chosen = chosen_readings(reading)
    people = [
        person
        for casefile in load_all(files)
        for person in keys_of(casefile, as_of=as_of, known_by=known_by, readings=chosen)
    ]
    if svg is not None:
        write_svg(svg, _picture(people, asked, narrow=narrow))
    if json:
        from dedere.transfers.keys_data import to_data

        print_json(
            {
                "format": 1,
                "as_of": people[0].assessment.as_of.isoformat() if people else None,
                "people": [to_data(person, asked) for person in people],
            }
        )
    else:
        _print(people, asked)
    if any(_is_wrong(person) for person in people):
        raise typer.Exit(SOMETHING_IS_WRONG)


def _is_wrong(person: PersonKeys) -> bool:
    """Whether something is found to lack; what is only not known is not wrong."""
    lacking = any(one.answer is not None for one in person.why_not)
    return lacking or any(one.shown for one in person.departures)


# -- in words --------------------------------------------------------------------------------------


def _print(people: list[PersonKeys], lang: Language) -> None:
    from rich.table import Table

    from dedere.assessment.transfer_outcome import Key

    if people:
        print_line(_AS_OF.format(day=people[0].assessment.as_of).in_(lang))
        print_line()
    table = Table(box=None, padding=(0, 2, 0, 0))
    for head in (_PERSON, *(key.label for key in Key), _STANDS):
        table.add_column(head.in_(lang))
    for person in people:
        table.add_row(
            f"{name_of(person.casefile)} ({person.transfer})",
            *(_lamp(person.lamps[key], lang) for key in Key),
            _stands(person, lang),
        )
    console().print(table)
    for person in people:
        _print_person(person, lang)
    print_line()
    print_line(NO_ADVICE_TRANSFER.in_(lang))


def _stands(person: PersonKeys, lang: Language) -> str:
    if person.transferred_on is not None:
        return _WAS_TRANSFERRED.format(day=person.transferred_on).in_(lang)
    return person.answer.label.in_(lang)


def _lamp(lamp: Lamp, lang: Language) -> str:
    return f"{_SIGNS[lamp.turned]} {_WORDS[lamp.turned].in_(lang)}"


def _print_person(person: PersonKeys, lang: Language) -> None:
    print_line()
    casefile = person.casefile
    print_line(f"{name_of(casefile)} · {casefile.id} · {person.transfer}")
    if casefile.invented:
        print_line(f"  {_INVENTED.in_(lang)}")
    if person.transferred_on is not None:
        print_line(f"  {_TRANSFERRED.format(day=person.transferred_on).in_(lang)}")
    for departure in person.departures:
        print_line(f"  ! {departure.told.in_(lang)}")
    for heading, known in ((_NOT_MET, True), (_NOT_KNOWN, False)):
        found = [one for one in person.why_not if (one.answer is not None) is known]
        if found:
            print_line(f"  {heading.in_(lang)}:")
        for finding in found:
            print_line(f"   - {finding.rule.text.in_(lang)} ({_rule(finding, lang)})")
            if asked := _missing(finding, lang):
                print_line(f"     {asked}")
    _print_consent(person, lang)
    if person.again is not None:
        again = person.again
        by = f" ({again.by.in_(lang)})" if again.by else ""
        print_line(f"  {_DENIED.format(day=again.denied_on or '?').in_(lang)}{by}")
        print_line(f"     {_AGAIN.in_(lang)}: {again.told.in_(lang)}")
        print_line(f"     {again.told_of_time.in_(lang)}")


def _rule(finding: Finding, lang: Language) -> str:
    rule = finding.rule
    number = f"{rule.number} · " if rule.number else ""
    return f"{number}{rule.provision.citation.in_(lang)}"


def _missing(finding: Finding, lang: Language) -> str:
    from dedere.assessment import missing_fact

    if not finding.missing:
        return ""
    words = [missing_fact(name).label.in_(lang) for name in finding.missing[0].facts]
    return f"{_ASK.in_(lang)}: {'; '.join(words)}"


def _print_consent(person: PersonKeys, lang: Language) -> None:
    from dedere.transfers.consent import IRREVOCABLE

    consent, law = person.consent, person.assessment.library
    for part in consent.lacking:
        citation = law.provision(part.provision).citation.in_(lang)
        print_line(f"  {_LACKING.in_(lang)}: {part.name.in_(lang)} ({citation})")
    if consent.not_known:
        names = "; ".join(part.name.in_(lang) for part in consent.not_known[:MOST_PARTS])
        more = len(consent.not_known) - MOST_PARTS
        rest = f" {_MORE_PARTS.format(number=more).in_(lang)}" if more > 0 else ""
        print_line(f"  {_UNTOLD.in_(lang)}: {names}{rest}")
    if consent.told_of_withdrawal is not None:
        citation = law.provision(IRREVOCABLE).citation.in_(lang)
        print_line(f"  {consent.told_of_withdrawal.in_(lang)} ({citation})")


def _picture(people: list[PersonKeys], lang: Language, *, narrow: bool) -> str:
    from datetime import date

    from dedere.assessment.transfer_outcome import Key
    from dedere.pictures.keys import Row, draw
    from dedere.pictures.styles import alone

    rows = [
        Row(
            name_of(person.casefile),
            f"{person.casefile.id} · {person.transfer}",
            tuple(person.lamps[key].turned for key in Key),
            _stands(person, lang),
            person.ready,
        )
        for person in people
    ]
    day = people[0].assessment.as_of if people else date.today()
    return alone(draw(rows, [key.label for key in Key], day, lang, narrow=narrow), "keys")


_SIGNS: dict[bool | None, str] = {True: "[x]", False: "[ ]", None: "[?]"}
_WORDS: dict[bool | None, Text] = {
    True: Text("turned", "dada"),
    False: Text("not turned", "no dada"),
    None: Text("not known", "no se sabe"),
}
_AS_OF = Text("As of {day}", "Al día {day}")
_INVENTED = Text("Invented: no real person.", "Inventado: ninguna persona real.")
_PERSON = Text("Person", "Persona")
_STANDS = Text("Stands", "Estado")
_NOT_MET = Text("Not met", "No se cumple")
_NOT_KNOWN = Text("Not known", "No se sabe")
_ASK = Text("Would decide it", "Lo decidiría")
_TRANSFERRED = Text("Transferred on {day}", "Traslado hecho el {day}")
_WAS_TRANSFERRED = Text("transferred {day}", "traslado hecho {day}")
_MORE_PARTS = Text("… and {number} more", "… y {number} más")
_LACKING = Text("Of the consent, lacking", "Del consentimiento, falta")
_UNTOLD = Text("Of the consent, not recorded", "Del consentimiento, no consta")
_DENIED = Text("Denied: {day}", "Negado: {day}")
_AGAIN = Text("To apply again", "Para volver a solicitarlo")
