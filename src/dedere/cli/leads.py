"""`dedere leads`: which files of US courts speak of an event or an investigation at home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.many_casefiles import From, casefiles_from, say_which

if TYPE_CHECKING:
    from dedere.connections.gates import Gate
    from dedere.connections.leads import Lead, Leads

app = new_app("From an event or investigation at home to what US files say of it.")


@app.command(
    epilog=example(
        "dedere leads iguala-2014-09-26",
        "dedere leads INVESTIGATION --from cases/ --json",
        "dedere leads INVESTIGATION --from cases/ --draft case:entry --lang es > request.md",
    )
)
def leads(
    about: Annotated[
        str,
        typer.Argument(
            metavar="EVENT|INVESTIGATION",
            help="A key, an id of the network (incident:KEY) or of an entry (casefile:entry).",
        ),
    ],
    from_: From = None,
    json: Json = False,
    lang: Lang = "en",
    draft: Annotated[
        str | None,
        typer.Option(
            "--draft",
            metavar="ENTRY",
            help="Print the draft of the request for that entry, as Markdown.",
        ),
    ] = None,
) -> None:
    """List the US files that speak of it, entry by entry: public or not, what bars, what opens.

    Exit code 0 also where no file does. This is no legal advice.
    """
    from dedere.connections.leads import leads as leads_to

    asked = language(lang)
    casefiles = casefiles_from(from_)
    found = leads_to(about, casefiles)
    if draft is not None:
        from dedere.connections.request_draft import draft as draft_of

        text = draft_of(found.find(draft), found, asked)
        if json:
            print_json({"format": 1, "about": found.about.id, "entry": draft, "draft": text})
        else:
            print_line(text.rstrip("\n"))
        return
    if json:
        print_json(found.to_data(asked))
        return
    say_which(from_, casefiles, asked)
    for line in _lines(found, asked):
        print_line(line)


def _lines(found: Leads, lang: Language) -> Iterator[str]:
    from dedere.connections.labels import KINDS

    about = found.about
    yield f"{about.label.in_(lang)} · {KINDS[about.kind].in_(lang)} · {about.id}"
    if not found.leads:
        yield _NONE.in_(lang)
        yield _NO_ADVICE.in_(lang)
        return
    yield _COUNTED.format(count=len(found.leads)).in_(lang)
    before: str | None = None
    for lead in found.leads:
        file = lead.file_named(lang) or _NO_FILE.in_(lang)
        if file != before:
            yield ""
            yield file
            if lead.file_note:
                yield f"  {_NOTE.in_(lang)}: {lead.file_note.in_(lang)}"
            before = file
        yield from _lead(lead, lang)
    yield ""
    yield _DRAFT.format(about=about.id, entry=found.leads[0].id).in_(lang)
    yield _NO_ADVICE.in_(lang)


def _lead(lead: Lead, lang: Language) -> Iterator[str]:
    from dedere.connections.network import cited

    label = _WHOLE.in_(lang) if lead.node.kind == "court-case" else lead.node.label.in_(lang)
    number = f"{lead.entry} · " if lead.entry and lead.entry not in label else ""
    day = lead.day.in_(lang) if lead.day else ""
    date = f" · {day}" if day and day not in label else ""
    yield f"  {number}{label}{date} · {_PUBLIC[lead.public].in_(lang)}  [{lead.id}]"
    if lead.says:
        yield f"    {lead.says.in_(lang)}"
    if lead.note:
        yield f"    {_NOTE.in_(lang)}: {lead.note.in_(lang)}"
    sure = lead.where.entry.confidence
    if sure is not None and sure != "verified":
        from dedere.law.language.provisions import CONFIDENCES

        yield f"    {_SURE.in_(lang)}: {CONFIDENCES[sure].in_(lang)}"
    way = "; ".join(one.how.in_(lang) for one in lead.by)
    yield f"    {_WAY.in_(lang)}: {way or _DIRECT.in_(lang)}"
    for opens, certain, heading in (
        (False, True, _BARRED),
        (False, False, _MAY_BAR),
        (True, True, _OPENED),
        (True, False, _MAY_HAVE_OPENED),
    ):
        for said in _gates(lead, opens=opens, certain=certain, lang=lang):
            yield f"    {heading.in_(lang)}: {said}"
    if lead.may_open:
        from dedere.casefile.connection_words import OPENS

        ways = ", ".join(OPENS[word].in_(lang) for word in lead.may_open)
        yield f"    {_TRY.in_(lang)}: {ways}"
    for asked in lead.asked:
        yield f"    {_ASKED.in_(lang)}: {asked.words.in_(lang)}"
    sources = "; ".join(cited(one, lang) for one in lead.sources)
    yield f"    {_SOURCE.in_(lang)}: {sources or _NO_SOURCE.in_(lang)}"


def _gates(lead: Lead, *, opens: bool, certain: bool, lang: Language) -> Iterator[str]:
    """The gates of one kind: each word once, with every reason for it."""
    by_word: dict[str, list[Gate]] = {}
    for gate in lead.gates.all:
        if gate.opens is opens and gate.certain is certain:
            by_word.setdefault(gate.word, []).append(gate)
    for found in by_word.values():
        reasons = " ".join(dict.fromkeys(one.because.in_(lang) for one in found))
        provisions = ", ".join(dict.fromkeys(id for one in found for id in one.provisions))
        yield f"{found[0].label.in_(lang)}. {reasons}{f' [{provisions}]' if provisions else ''}"


_NONE = Text(
    "No file of a US court that is recorded here speaks of it. That says nothing of files that "
    "nobody recorded.",
    "Ningún expediente de un tribunal de Estados Unidos registrado aquí trata de ello. Eso nada "
    "dice de los expedientes que nadie registró.",
)
_COUNTED = Text("Leads: {count}", "Pistas: {count}")
_NO_FILE = Text("In a file that is not recorded", "En un expediente que no consta")
_WHOLE = Text("the case as a whole", "el proceso en su conjunto")
_PUBLIC = {
    True: Text("public", "pública"),
    False: Text("not public", "no pública"),
    None: Text("whether it is public is not known", "no se sabe si es pública"),
}
_WAY = Text("By way of", "Por vía de")
_DIRECT = Text("it names it", "lo nombra")
_BARRED = Text("Barred by", "Lo cierra")
_MAY_BAR = Text("May be barred by", "Puede cerrarlo")
_OPENED = Text("Opened by", "Lo abrió")
_MAY_HAVE_OPENED = Text("May have been opened by", "Pudo abrirlo")
_TRY = Text("Can be tried", "Puede intentarse")
_ASKED = Text("Asked for before", "Ya se pidió")
_NOTE = Text("Note", "Nota")
_SURE = Text("How sure", "Certeza")
_SOURCE = Text("Source", "Fuente")
_NO_SOURCE = Text("none recorded", "no consta")
_DRAFT = Text(
    "The draft of a request: dedere leads {about} --draft {entry}",
    "El borrador de una solicitud: dedere leads {about} --draft {entry} --lang es",
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
