"""What can be wrong with a paper, in words for the person who must decide about it."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.dockets.model import Problem, Severity

_SAID: dict[str, tuple[Severity, Text]] = {
    "unreadable": (
        Severity.REFUSED,
        Text("The paper cannot be read: {why}.", "No se puede leer el documento: {why}."),
    ),
    "too_large": (
        Severity.REFUSED,
        Text(
            "The paper has {size} MB; more than {limit} MB is not read.",
            "El documento tiene {size} MB; no se leen más de {limit} MB.",
        ),
    ),
    "empty": (
        Severity.REFUSED,
        Text("The file is empty.", "El archivo está vacío."),
    ),
    "not_a_paper": (
        Severity.REFUSED,
        Text("This is neither a PDF nor text.", "Esto no es un PDF ni un texto."),
    ),
    "locked": (
        Severity.REFUSED,
        Text(
            "The PDF is locked with a password. It is not yet looked at.",
            "El PDF está protegido con contraseña. Todavía no se ha consultado.",
        ),
    ),
    "pages_without_text": (
        Severity.DOUBTFUL,
        Text(
            "These pages hold no text, perhaps pictures of paper: {pages}. They are not yet"
            " looked at, which does not mean that they are empty.",
            "Estas páginas no contienen texto, quizá son imágenes: {pages}. Todavía no se han"
            " consultado, lo que no significa que estén vacías.",
        ),
    ),
    "too_many_pages": (
        Severity.DOUBTFUL,
        Text(
            "Only the first {limit} pages were read; the rest is not yet looked at.",
            "Solo se leyeron las primeras {limit} páginas; el resto todavía no se ha consultado.",
        ),
    ),
    "other_case": (
        Severity.DOUBTFUL,
        Text(
            "The stamp names the case {stamp}, the docket is {docket}: it is not hung.",
            "El sello nombra el caso {stamp} y el registro es {docket}: no se adjunta.",
        ),
    ),
    "other_court": (
        Severity.DOUBTFUL,
        Text(
            "The file's name says court {name}, the docket is of {docket}: it is not hung.",
            "El nombre del archivo indica el tribunal {name} y el registro es de {docket}: no se"
            " adjunta.",
        ),
    ),
    "number_differs": (
        Severity.DOUBTFUL,
        Text(
            "It was to hang on entry {asked}, and the stamp says document {stamp}.",
            "Debía adjuntarse a la actuación {asked} y el sello dice documento {stamp}.",
        ),
    ),
    "several_stamps": (
        Severity.DOUBTFUL,
        Text(
            "Its pages bear stamps of different papers: {stamps}.",
            "Sus páginas llevan sellos de documentos distintos: {stamps}.",
        ),
    ),
    "no_entry": (
        Severity.DOUBTFUL,
        Text(
            "The docket has no entry with the number {number}.",
            "El registro no tiene ninguna actuación con el número {number}.",
        ),
    ),
    "several_entries": (
        Severity.DOUBTFUL,
        Text(
            "Several entries bear the number {number}; it hangs on the first.",
            "Varias actuaciones llevan el número {number}; se adjunta a la primera.",
        ),
    ),
    "no_number": (
        Severity.DOUBTFUL,
        Text(
            "Neither name nor stamp says on which entry it hangs; give it by hand.",
            "Ni el nombre ni el sello dicen a qué actuación pertenece; indíquelo a mano.",
        ),
    ),
}


def problem(kind: str, **parts: object) -> Problem:
    """The problem *kind* with its words filled in."""
    severity, text = _SAID[kind]
    return Problem(kind, severity, text.format(**parts))
