"""The words of a way, and a way in words: for the terminal, for programs, for a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from dedere.bilingual import LANGUAGES, Language, Text
from dedere.calendars import PartialDate
from dedere.casefile import Source
from dedere.casefile.words import CONFIDENCE
from dedere.connections.way import Disagreement, Lane, Side, Station, Told, Way
from dedere.pictures.dates import date_words

SUIT = Text("suit {suit}", "juicio {suit}")
OF_OFFENSE = Text("{offense}: {result}", "{offense}: {result}")
WITH_RESULT = Text("{what}: {result}", "{what}: {result}")
OF_REQUEST = Text("of the request {request}", "de la solicitud {request}")
COUNT = Text("Alleged: {offense}", "Se le atribuye: {offense}")
CHARGE_AFTER = Text("Charged after surrender: {charge}", "Cargo tras la entrega: {charge}")
REQUEST = Text("Request: {name}", "Solicitud: {name}")
TRANSFER = Text("Transfer: {name}", "Traslado: {name}")

ARREST = Text("Arrest: {name}", "Detención: {name}")
INCIDENT = Text("Under investigation ({kind}): {name}", "Bajo investigación ({kind}): {name}")
INVESTIGATION = Text("Investigation: {name}", "Investigación: {name}")
OPENED = Text("{what}, opened: {name}", "{what}, se abre: {name}")
CLOSED = Text("{what}, ended: {name}", "{what}, termina: {name}")
STANDS = Text("{what}: {name} (status: {status})", "{what}: {name} (situación: {status})")
THERE_IS = Text("{what}: {name}", "{what}: {name}")
AN_INVESTIGATION = Text("Investigation", "Investigación")
SURRENDER_DID = Text("What the surrender did to it: {what}", "Lo que la entrega le hizo: {what}")
BY_THE_PERSON = Text("{kind} by the person", "{kind} de la persona")
BY = Text("{kind} by {name}", "{kind} de {name}")
BY_SOMEBODY = Text("{kind}, by whom is not recorded", "{kind}, sin constancia de quién")
STATEMENT = Text("statement", "declaración")
ENTRY = Text("entry", "entrada")
ABOUT_THE_PERSON = Text("about the person", "acerca de la persona")
AGAINST_THE_PERSON = Text("against the person", "contra la persona")
FILE_ENTRY = Text("{kind}{number}, in {case}", "{kind}{number}, en {case}")
ASKED = Text("Legal assistance asked for: {name}", "Se pide asistencia jurídica: {name}")
SENT = Text("Legal assistance sent: {name}", "Se envía la asistencia jurídica: {name}")
ARRIVED = Text("Legal assistance arrived: {name}", "Llega la asistencia jurídica: {name}")
ASSISTANCE = Text("Legal assistance, {status}: {name}", "Asistencia jurídica, {status}: {name}")
ASSISTANCE_BARE = Text("Legal assistance: {name}", "Asistencia jurídica: {name}")
USED_IN = Text("used in: {cases}", "usada en: {cases}")
FROM_TO = Text("from {from_} to {to}", "de {from_} a {to}")
VICTIM_ASKED = Text("{by} asked {of}: {what}", "{by} pidió a {of}: {what}")
ANSWER = Text("Answer: {answer}", "Respuesta: {answer}")
SOMEBODY = Text("somebody", "alguien")
AN_AUTHORITY = Text("an authority", "una autoridad")
NOT_SAID = Text("what is not recorded", "sin constancia de qué")
PUBLIC = {
    True: Text("public", "público"),
    False: Text("sealed or not public", "reservado o no público"),
    None: Text("not known whether it can be read", "no se sabe si puede leerse"),
}


def sentences(parts: Sequence[Text]) -> Text | None:
    """Several texts as one; None where there are none."""
    if not parts:
        return None
    unique = list(dict.fromkeys(parts))
    joint = "; "
    return Text(*(joint.join(_bare(one.in_(lang)) for one in unique) for lang in LANGUAGES))


def _bare(words: str) -> str:
    """Without the stop at its end, unless nothing else is there."""
    return words.rstrip(". ") or words


_EN = re.compile(r"^the (?:day|month) (?:on|in) which |^the day of ")
_ES = re.compile(r"^el día en (?:que|el que|la que) |^el día (?=del? )|^(?:el|la) fecha en que ")


def day_as_event(label: Text) -> Text:
    """A fact whose label is "the day on which it was filed", as what happened: "It was filed".

    What follows the first semicolon explains the value ("never, if there was none"): it is left
    out. A label of another form stays as it is.
    """
    en, es = (_EN.sub("", label.en.split(";")[0]), _ES.sub("", label.es.split(";")[0]))
    es = re.sub(r"^del ", "el ", es)
    es = re.sub(r"^de (?=(?:la|el|los|las|esa|ese|su) )", "", es)
    return Text(en[:1].upper() + en[1:], es[:1].upper() + es[1:])


def date_text(date: PartialDate) -> Text:
    """A date in words, in both languages."""
    if date.is_never:
        return _NEVER
    return Text(*(date_words(date, lang) for lang in LANGUAGES))


# -- for the terminal ----------------------------------------------------------------------------


def lines(way: Way, lang: Language) -> Iterator[str]:
    """The way in words: the line of time, what has no day, what sources tell differently."""
    names = ", ".join(way.person.names) or way.person.called.in_(lang)
    yield _TITLE.format(names=names).in_(lang)
    if way.invented:
        yield _INVENTED.in_(lang)
    yield _FROM.format(casefiles=", ".join(way.casefiles) or "–").in_(lang)
    if way.person.key is None:
        yield _NO_KEY.in_(lang)
    yield ""
    for place, one in enumerate(way.stations, 1):
        yield from _told_lines(one, lang, place)
    if not way.stations:
        yield _NOTHING.in_(lang)
    if way.apart:
        yield ""
        yield f"{APART.in_(lang)}:"
        for one in way.apart:
            yield from _told_lines(one, lang, None)
    if way.disagreements:
        yield ""
        yield f"{DISAGREE.in_(lang)}:"
        for each in way.disagreements:
            yield f"! {each.about.in_(lang)}"
            for side in each.sides:
                yield f"    – {side.says.in_(lang)} ({sources_of(side.told, lang)})"
                yield from _notes(side.told, lang)
            yield f"    {(each.decided or _UNDECIDED).in_(lang)}"
    if way.silent:
        yield ""
        named = "; ".join(one.label.in_(lang) for one in way.silent)
        yield SILENT.format(lanes=named).in_(lang)
    yield ""
    yield NO_FINDING.in_(lang)


def _told_lines(one: Station, lang: Language, place: int | None) -> Iterator[str]:
    when = date_words(one.date, lang) if one.on_line and one.date is not None else ""
    if one.date is not None and one.date.is_never:
        when = _NEVER.in_(lang)
    marker = f"{place:>3}. " if place is not None else "   · "
    head = f"{when} · " if when else ""
    doubt = f" [{DISPUTED.in_(lang)}]" if one.disputed else ""
    yield f"{marker}{head}{one.lane.label.in_(lang)}"
    yield f"     {one.what.in_(lang)}{doubt}"
    if one.detail is not None:
        yield f"       {one.detail.in_(lang)}"
    if one.benefit is not None:
        yield f"       {BENEFIT.format(benefit=one.benefit).in_(lang)}"
    yield f"       {sources_of(one.told, lang)}"
    yield from _notes(one.told, lang)


def _notes(told: Sequence[Told], lang: Language) -> Iterator[str]:
    for note in dict.fromkeys(one.note for one in told if one.note is not None):
        yield f"       {NOTE.format(note=note).in_(lang)}"


def sources_of(told: Sequence[Told], lang: Language) -> str:
    """Who tells it: casefile and entry, sources by name, how sure each is."""
    return " | ".join(_teller(one, lang) for one in told)


def _teller(one: Told, lang: Language) -> str:
    named = "; ".join(source_words(source, lang) for source in one.sources)
    sure = CONFIDENCE.get(one.confidence) if one.confidence is not None else None
    parts = [f"{one.casefile}/{one.entry}", named or NO_SOURCE.in_(lang)]
    if sure is not None:
        parts.append(sure.in_(lang))
    return ", ".join(parts)


def source_words(source: Source, lang: Language) -> str:
    """A source by its title, or its address, or its id."""
    name = source.title.in_(lang) if source.title is not None else source.url or source.id
    if source.published_on is not None:
        name += f" ({date_words(source.published_on, lang)})"
    return name


# -- for programs --------------------------------------------------------------------------------


def to_data(way: Way, lang: Language) -> dict[str, Any]:
    """The way as plain values: what `dedere way --json` prints."""
    return {
        "format": 1,
        "person": {
            "id": way.person.id,
            "key": way.person.key,
            "names": list(way.person.names),
            "label": way.person.called.in_(lang),
            "in": {at: sorted(ids) for at, ids in way.person.ids.items()},
        },
        "invented": way.invented,
        "casefiles": list(way.casefiles),
        "lanes": [{"lane": one.value, "label": one.label.in_(lang)} for one in Lane],
        "stations": [_station_data(one, lang) for one in way.stations],
        "without_a_day": [_station_data(one, lang) for one in way.apart],
        "disagreements": [_disagreement_data(one, lang) for one in way.disagreements],
        "no_source_says": [one.value for one in way.silent],
    }


def _station_data(one: Station, lang: Language) -> dict[str, Any]:
    return {
        "lane": one.lane.value,
        "kind": one.kind,
        "date": str(one.date) if one.date is not None else None,
        "what": one.what.in_(lang),
        "detail": one.detail.in_(lang) if one.detail is not None else None,
        "benefit": one.benefit.in_(lang) if one.benefit is not None else None,
        "alleged": one.alleged,
        "disputed": one.disputed,
        "told": [_told_data(told, lang) for told in one.told],
    }


def _told_data(one: Told, lang: Language) -> dict[str, Any]:
    return {
        "casefile": one.casefile,
        "list": one.list,
        "entry": one.entry,
        "part": one.part or None,
        "date": str(one.date) if one.date is not None else None,
        "confidence": one.confidence,
        "note": one.note.in_(lang) if one.note is not None else None,
        "sources": [
            {
                "id": source.id,
                "title": source.title.in_(lang) if source.title is not None else None,
                "url": source.url,
                "published_on": str(source.published_on) if source.published_on else None,
                "read_on": str(source.read_on) if source.read_on else None,
            }
            for source in one.sources
        ],
    }


def _disagreement_data(one: Disagreement, lang: Language) -> dict[str, Any]:
    def side(of: Side) -> dict[str, Any]:
        return {"says": of.says.in_(lang), "told": [_told_data(told, lang) for told in of.told]}

    return {
        "about": one.about.in_(lang),
        "sides": [side(of) for of in one.sides],
        "decided": one.decided.in_(lang) if one.decided is not None else None,
    }


APART = Text("Without a day, or known not to have happened", "Sin día, o que consta que no ocurrió")
DISAGREE = Text("What sources tell differently", "Lo que las fuentes dicen distinto")
DISPUTED = Text("sources disagree", "las fuentes discrepan")
BENEFIT = Text("Benefit: {benefit}", "Beneficio: {benefit}")
NOTE = Text("Note: {note}", "Nota: {note}")
NO_SOURCE = Text("no source recorded", "sin fuente registrada")
SILENT = Text(
    "No source given says anything of: {lanes}. That is not to say that there was nothing.",
    "Ninguna fuente dada dice nada de: {lanes}. Eso no significa que no haya habido nada.",
)
NO_FINDING = Text(
    "What sources say, and no finding of guilt. This is no legal advice.",
    "Lo que dicen las fuentes, sin declarar culpable a nadie. No es asesoría jurídica.",
)
_TITLE = Text("The whole way of {names}", "El camino completo de {names}")
_INVENTED = Text("SOME OF IT IS INVENTED", "PARTE DE ESTO ES INVENTADO")
_FROM = Text("From the casefiles: {casefiles}", "De los expedientes: {casefiles}")
_NO_KEY = Text(
    "The person has no key: nothing of other casefiles is joined.",
    "La persona no tiene clave: no se une nada de otros expedientes.",
)
_NOTHING = Text("Nothing has a day.", "Nada tiene día.")
_NEVER = Text("did not happen", "no ocurrió")
_UNDECIDED = Text("Nobody has decided between them.", "Nadie ha decidido entre ellas.")
