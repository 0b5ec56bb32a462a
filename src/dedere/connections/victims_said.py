"""What victims may ask, and what came back, in words: for the terminal and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dedere.bilingual import Language, Text
from dedere.casefile import connection_words as words
from dedere.connections.victims import (
    NOT_IN_THE_LAW_FILES,
    RIGHTS,
    Asked,
    Named,
    Recorded,
    Victims,
    cited,
)
from dedere.connections.victims_right import Right
from dedere.connections.way_said import NO_SOURCE, source_words
from dedere.law import load as load_law
from dedere.pictures.dates import date_words


def lines(victims: Victims, lang: Language) -> Iterator[str]:
    """What may be asked in either country; then, of casefiles, what was and what came back."""
    if victims.invented:
        yield INVENTED.in_(lang)
    for state in words.STATES:
        yield f"{_MAY_ASK.format(state=words.STATES[state]).in_(lang)}:"
        for right in RIGHTS:
            if right.state == state:
                yield from _right(right, victims, lang)
        yield ""
    if victims.casefiles:
        yield from _of_casefiles(victims, lang)
    yield f"{LACKING.in_(lang)}:"
    for one in NOT_IN_THE_LAW_FILES:
        yield f"  – {one.in_(lang)}"
    yield ""
    yield NO_ADVICE.in_(lang)


def _right(right: Right, victims: Victims, lang: Language) -> Iterator[str]:
    asked = victims.asked_under(right)
    yield f"  · {right.what.in_(lang)}"
    yield f"      {_WHO.format(who=right.who).in_(lang)}"
    yield f"      {_OF.format(of=right.of).in_(lang)}"
    yield f"      {by_when(right, lang)}"
    named = "; ".join(f"{cited(one).in_(lang)} [{one}]" for one in right.provisions)
    yield f"      {named}"
    if right.note is not None:
        yield f"      {right.note.in_(lang)}"
    for one in victims.bears_on(right):
        yield f"      → {one.casefile}/{one.entry}: {one.says.in_(lang)}"
    if asked:
        told = ", ".join(f"{one.casefile}/{one.ask.id}" for one in asked)
        yield f"      {_WAS_ASKED.format(told=told).in_(lang)}"


def by_when(right: Right, lang: Language) -> str:
    """Until when it may be asked; where no provision says, that none does."""
    if right.by_when is None:
        return NO_PERIOD.in_(lang)
    return _BY_WHEN.format(period=right.by_when).in_(lang)


def _of_casefiles(victims: Victims, lang: Language) -> Iterator[str]:
    yield f"{_PEOPLE.in_(lang)}:"
    for person in victims.people:
        yield f"  · {person.casefile}/{person.entry}: {person_words(person, lang)}"
    if not victims.people:
        yield f"  {_NO_PEOPLE.in_(lang)}"
    yield ""
    yield f"{_RECORDED.in_(lang)}:"
    for kept in victims.recorded:
        yield f"  · {kept.casefile}/{kept.subject}: {recorded_words(kept, lang)}"
    if not victims.recorded:
        yield f"  {_NOT_RECORDED.in_(lang)}"
    yield ""
    yield f"{_ASKED.in_(lang)}:"
    for one in victims.asked:
        yield from _asked(one, lang)
    if not victims.asked:
        yield f"  {_NOT_ASKED.in_(lang)}"
    yield ""


def person_words(person: Named, lang: Language) -> str:
    """In which part somebody stands, and the name only where it was published."""
    said = f"{person.label.in_(lang)} ({person.part.in_(lang)})"
    if person.named_by is not None:
        said += f", {_NAMED_BY.in_(lang)}: {source_words(person.named_by, lang)}"
    return said


def recorded_words(kept: Recorded, lang: Language) -> str:
    """What is recorded of a duty to victims, and by whom."""
    source = source_words(kept.source, lang) if kept.source is not None else NO_SOURCE.in_(lang)
    return f"{kept.label.in_(lang)}: {kept.value.in_(lang)} ({source})"


def _asked(one: Asked, lang: Language) -> Iterator[str]:
    ask = one.ask
    when = f" ({date_words(ask.asked_on, lang)})" if ask.asked_on is not None else ""
    by = (ask.by or _SOMEBODY).in_(lang)
    of = (ask.of or _AN_AUTHORITY).in_(lang)
    yield f"  · {one.casefile}/{ask.id}{when}: {by} → {of}"
    if ask.what is not None:
        yield f"      {ask.what.in_(lang)}"
    if one.about:
        yield f"      {_ABOUT.format(about='; '.join(a.in_(lang) for a in one.about)).in_(lang)}"
    if ask.under:
        yield f"      {'; '.join(f'{cited(id).in_(lang)} [{id}]' for id in ask.under)}"
    yield f"      {answer_words(one, lang)}"
    if ask.came_back is not None:
        yield f"      {_CAME_BACK.format(what=ask.came_back).in_(lang)}"
    named = "; ".join(source_words(source, lang) for source in one.sources)
    yield f"      {named or NO_SOURCE.in_(lang)}"
    if ask.note is not None:
        yield f"      {_NOTE.format(note=ask.note).in_(lang)}"


def answer_words(one: Asked, lang: Language) -> str:
    """What came of it; where nothing is recorded, that it is not known."""
    ask = one.ask
    if ask.answer is None:
        if ask.answered_on is None:
            return _UNKNOWN.in_(lang)
        return _ANSWERED_ON.format(day=date_words(ask.answered_on, lang)).in_(lang)
    said = _ANSWER.format(answer=words.ANSWERS[ask.answer]).in_(lang)
    if ask.answered_on is not None:
        said += f" ({date_words(ask.answered_on, lang)})"
    return said


# -- for programs --------------------------------------------------------------------------------


def to_data(victims: Victims, lang: Language) -> dict[str, Any]:
    """The same as plain values: what `dedere victims --json` prints."""
    return {
        "format": 1,
        "about": list(victims.casefiles),
        "invented": victims.invented,
        "rights": [_right_data(one, victims, lang) for one in RIGHTS],
        "victims": [_person_data(one, lang) for one in victims.people],
        "recorded": [_recorded_data(one, lang) for one in victims.recorded],
        "asked": [_asked_data(one, lang) for one in victims.asked],
        "not_in_the_law_files": [one.in_(lang) for one in NOT_IN_THE_LAW_FILES],
    }


def _right_data(right: Right, victims: Victims, lang: Language) -> dict[str, Any]:
    provisions = load_law().provisions
    return {
        "id": right.id,
        "state": right.state,
        "who": right.who.in_(lang),
        "what": right.what.in_(lang),
        "of": right.of.in_(lang),
        "by_when": right.by_when.in_(lang) if right.by_when is not None else None,
        "provisions": [
            {"id": one, "cited": cited(one).in_(lang), "confidence": provisions[one].confidence}
            for one in right.provisions
        ],
        "note": right.note.in_(lang) if right.note is not None else None,
        "bears_on": [
            {"casefile": one.casefile, "entry": one.entry, "says": one.says.in_(lang)}
            for one in victims.bears_on(right)
        ],
        "asked": [
            {"casefile": one.casefile, "entry": one.ask.id} for one in victims.asked_under(right)
        ],
    }


def _person_data(one: Named, lang: Language) -> dict[str, Any]:
    return {
        "casefile": one.casefile,
        "entry": one.entry,
        "part": one.part.in_(lang),
        "label": one.label.in_(lang),
        "named_by": source_words(one.named_by, lang) if one.named_by is not None else None,
    }


def _recorded_data(one: Recorded, lang: Language) -> dict[str, Any]:
    return {
        "casefile": one.casefile,
        "subject": one.subject,
        "fact": one.fact,
        "label": one.label.in_(lang),
        "value": one.value.in_(lang),
        "source": one.source.id if one.source is not None else None,
    }


def _asked_data(one: Asked, lang: Language) -> dict[str, Any]:
    ask = one.ask

    def said(text: Text | None) -> str | None:
        return text.in_(lang) if text is not None else None

    return {
        "casefile": one.casefile,
        "entry": ask.id,
        "by": said(ask.by),
        "of": said(ask.of),
        "state": ask.state,
        "what": said(ask.what),
        "under": list(ask.under),
        "rights": list(one.rights),
        "about": [about.in_(lang) for about in one.about],
        "asked_on": str(ask.asked_on) if ask.asked_on is not None else None,
        "answered_on": str(ask.answered_on) if ask.answered_on is not None else None,
        "answer": ask.answer,
        "came_back": said(ask.came_back),
        "note": said(ask.note),
        "sources": [source_words(source, lang) for source in one.sources],
    }


INVENTED = Text("SOME OF IT IS INVENTED", "PARTE DE ESTO ES INVENTADO")
NO_PERIOD = Text(
    "By when: no period stands in the law files; that is not to say that there is none.",
    "Hasta cuándo: ningún plazo figura en los archivos de ley; eso no significa que no lo haya.",
)
LACKING = Text(
    "Not in the law files, and to be looked up", "No está en los archivos de ley; búsquelo"
)
NO_ADVICE = Text(
    "This is no legal advice. A lawyer or a public legal adviser should check every period.",
    "No es asesoría jurídica. Un abogado o un asesor jurídico público debe revisar cada plazo.",
)
_MAY_ASK = Text("What may be asked in {state}", "Lo que puede pedirse en {state}")
_WHO = Text("Who: {who}", "Quién: {who}")
_OF = Text("Of whom: {of}", "A quién: {of}")
_BY_WHEN = Text("By when: {period}", "Hasta cuándo: {period}")
_WAS_ASKED = Text("Asked in: {told}", "Se pidió en: {told}")
_PEOPLE = Text("Victims and relatives in the record", "Víctimas y familiares en el registro")
_NO_PEOPLE = Text("The record lists none.", "El registro no menciona a nadie.")
_NAMED_BY = Text("named by", "con el nombre que publicó")
_RECORDED = Text("What is recorded of duties to them", "Lo que consta de los deberes ante ellas")
_NOT_RECORDED = Text("Nothing: it is not known.", "Nada: no se sabe.")
_ASKED = Text("What was asked, and what came back", "Lo que se pidió, y lo que se obtuvo")
_NOT_ASKED = Text("No asking is recorded.", "No consta que se haya pedido nada.")
_SOMEBODY = Text("somebody", "alguien")
_AN_AUTHORITY = Text("an authority that is not recorded", "una autoridad que no consta")
_ABOUT = Text("about: {about}", "sobre: {about}")
_CAME_BACK = Text("What came back: {what}", "Lo que se obtuvo: {what}")
_NOTE = Text("Note: {note}", "Nota: {note}")
_UNKNOWN = Text("What was answered is not known.", "No se sabe qué se respondió.")
_ANSWERED_ON = Text(
    "Answered on {day}; what, is not recorded.", "Se respondió el {day}; no consta qué."
)
_ANSWER = Text("Answer: {answer}", "Respuesta: {answer}")
