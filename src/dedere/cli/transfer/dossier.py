"""`dedere transfer dossier`: the papers of a transfer, by authority and provision."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.cli.transfer.casefiles import Files, load_all, name_of

if TYPE_CHECKING:
    from dedere.law.language.library import Library
    from dedere.transfers.dossier import Dossier, Held, ListHeld

app = new_app("The papers of a transfer: there, certified, translated.")
SOMETHING_LACKS = 1


@app.command(
    epilog=example(
        "dedere transfer dossier case.yaml",
        "dedere transfer dossier case.yaml --as-of 2026-03-01 --lang es",
    )
)
def dossier(
    files: Files,
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """Say of each paper that an authority needs whether it is there, certified and translated.

    What is not listed lacks only where the casefile says that its documents are all listed. Exit
    code 1 says that a paper lacks, or is not as it should be.
    """
    from dedere.casefile import situate
    from dedere.law import load as load_law
    from dedere.transfers.dossier import dossier_of

    asked, today, law = language(lang), as_of or date.today(), load_law()
    found = [
        one
        for casefile in load_all(files)
        for one in dossier_of(situate(casefile, today, known_by))
    ]
    if json:
        from dedere.transfers.dossier.data import to_data

        data = [to_data(one, law, asked) for one in found]
        print_json({"format": 1, "as_of": today.isoformat(), "dossiers": data})
    else:
        for one in found:
            _print(one, law, asked)
        print_line(_NO_ADVICE.in_(asked))
    if any(one.missing for one in found):
        raise typer.Exit(SOMETHING_LACKS)


def _print(dossier: Dossier, law: Library, lang: Language) -> None:
    casefile = dossier.casefile
    print_line(f"{name_of(casefile)} · {casefile.id} · {dossier.transfer}")
    if casefile.invented:
        print_line(_INVENTED.in_(lang))
    for each in dossier.lists:
        _print_list(each, law, lang)
    print_line()
    for heading, value in (
        (_UNPAID, dossier.restitution_unpaid),
        (_HEARD, dossier.victims_heard),
        (_NOTICE_DUE, dossier.notice_due),
    ):
        print_line(f"{heading.in_(lang)}: {_ANSWERS[value].in_(lang)}")
    print_line()


def _print_list(each: ListHeld, law: Library, lang: Language) -> None:
    from rich.table import Table

    provision = law.provision(each.list.provision)
    print_line()
    print_line(each.list.title.in_(lang))
    known = "" if provision.confidence == "verified" else f" ({_CONFIDENCE.in_(lang)})"
    print_line(f"  {each.list.authority.in_(lang)} · {provision.citation.in_(lang)}{known}")
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
    table.add_column(no_wrap=True)
    table.add_column(max_width=70)
    table.add_column()
    table.add_column()
    for held in each.papers:
        if held.asked is False:
            continue
        table.add_row(
            _NOT_REQUIRED if held.paper.wanted and not held.in_order else _SIGNS[held.in_order],
            held.name.in_(lang),
            _told(held, lang),
            law.provision(held.provision).citation.in_(lang)
            if held.provision != each.list.provision
            else "",
        )
    console().print(table)


def _told(held: Held, lang: Language) -> str:
    words = [one.in_(lang) for one in held.lacks]
    if held.there is None:
        words.append(_THERE_UNKNOWN.in_(lang))
    elif held.there and not words:
        words.append(_THERE.in_(lang))
    if held.there and held.paper.certified and held.certified is None:
        words.append(_CERTIFIED_UNKNOWN.in_(lang))
    if held.there and held.paper.translated and held.translated is None:
        words.append(_TRANSLATED_UNKNOWN.in_(lang))
    if held.paper.wanted:
        words.append(_WANTED.in_(lang))
    if held.asked is None:
        words.append(_ASKED_UNKNOWN.in_(lang))
    ids = f" ({', '.join(held.documents)})" if held.documents else ""
    return ", ".join(words) + ids


_NOT_REQUIRED = "[-]"
_SIGNS: dict[bool | None, str] = {True: "[x]", False: "[ ]", None: "[?]"}
_ANSWERS: dict[bool | None, Text] = {
    True: Text("yes", "sí"),
    False: Text("no", "no"),
    None: Text("not known", "no se sabe"),
}
_INVENTED = Text("Invented: no real person.", "Inventado: ninguna persona real.")
_CONFIDENCE = Text("known, not verified", "conocido, sin verificar")
_THERE = Text("there", "consta")
_THERE_UNKNOWN = Text("not known whether it is there", "no se sabe si consta")
_CERTIFIED_UNKNOWN = Text("not known whether certified", "no se sabe si está certificado")
_TRANSLATED_UNKNOWN = Text("not known whether translated", "no se sabe si está traducido")
_ASKED_UNKNOWN = Text("not known whether it is needed", "no se sabe si hace falta")
_WANTED = Text("wanted, not required", "conviene, no es obligatorio")
_UNPAID = Text(
    "Restitution, a fine or a forfeiture is unpaid",
    "Está pendiente de pago la reparación, una multa o un decomiso",
)
_HEARD = Text("The victims were asked for their views", "Se pidió la opinión de las víctimas")
_NOTICE_DUE = Text("The victims are still to be told", "Falta avisar a las víctimas")
_NO_ADVICE = Text(
    "This is no legal advice. Whether a paper says all that it should is for whoever reads it.",
    "Esto no es asesoría jurídica. Si un documento dice todo lo que debe lo juzga quien lo lea.",
)
