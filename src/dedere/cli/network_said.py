"""The words of `dedere network`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.casefile import connection_words as words
from dedere.cli.common import print_json, print_line

if TYPE_CHECKING:
    from dedere.casefile.shapes import Field
    from dedere.connections.beside import Beside
    from dedere.connections.ftm import Imported
    from dedere.connections.groups import BeforeAndAfter, History
    from dedere.connections.network import Link, Network, Node
    from dedere.connections.series import Series


def brought_lines(brought: Sequence[Imported], lang: Language) -> Iterator[str]:
    """What came from elsewhere, counted."""
    for one in brought:
        if one.kept:
            yield _FROM_ELSEWHERE.format(count=len(one.kept)).in_(lang)
        if one.without_place:
            yield _NO_PLACE.format(count=len(one.without_place)).in_(lang)


def lines(shown: Network, chosen: Node | None, lang: Language) -> Iterator[str]:
    """The network in words; of a chosen node everything that is recorded, and all its ties."""
    from dedere.connections.labels import KINDS

    by_kind: dict[str, list[Node]] = {}
    for one in shown:
        by_kind.setdefault(one.kind, []).append(one)
    alleged = sum(1 for one in shown.ties if one.alleged)
    yield _COUNTED.format(
        nodes=len(shown.nodes),
        ties=len(shown.ties),
        alleged=alleged,
        files=len({id for one in shown for id in one.casefiles}),
    ).in_(lang)
    for kind, found in by_kind.items():
        yield ""
        yield f"{KINDS[kind].in_(lang)} ({len(found)})"
        for one in found:
            closed = f" · {_NOT_PUBLIC.in_(lang)}" if one.public is False else ""
            yield f"  {one.label.in_(lang)}{_status(one, lang)}  [{one.id}]{closed}"
            if chosen is not None and one.id == chosen.id:
                yield from _details(one, shown, lang)
    if shown.ties:
        yield ""
        yield (_ALLEGED if chosen is None else _ALL_TIES).in_(lang)
        for link in shown.ties:
            if link.alleged or chosen is not None:
                yield f"  {_tie(link, shown, lang)}"
    yield ""
    yield _NO_GUILT.in_(lang)


def _status(node: Node, lang: Language) -> str:
    """Where an investigation, a case or a request for assistance stands, if that is recorded."""
    known = {"assistance": words.ASSISTANCE, "ask": words.ANSWERS}.get(node.kind, words.STATUSES)
    said = (
        getattr(one.entry, "status", None) or getattr(one.entry, "answer", None)
        for one in node.entries
    )
    found = dict.fromkeys(known[one].in_(lang) for one in said if one in known)
    return f" ({', '.join(found)})" if found else ""


def _details(node: Node, shown: Network, lang: Language) -> Iterator[str]:
    """Every value that the entries of a node have, each under its words."""
    from dedere.casefile.connected.fields import FIELDS, kinds_named
    from dedere.casefile.sections import COMMON
    from dedere.connections.network import cited

    for one in node.entries:
        fields = FIELDS.get(one.list, {})
        if len(node.entries) > 1:
            yield f"    {one.address}"
        for key, field in fields.items():
            name = f"{key}_" if key in ("in", "from") else key
            value = getattr(one.entry, name, None)
            skip = (key in COMMON and key != "note") or key in ("id", "key", "named_by")
            if skip or value in (None, ()) or field.title is None:
                continue
            if kinds_named(field):
                ids = value if isinstance(value, tuple) else (value,)
                nodes = (shown.at(one.casefile, id) for id in ids)
                said = ", ".join(each.label.in_(lang) for each in nodes if each is not None)
            else:
                said = _value(value, field, lang)
            if said:
                yield f"    {field.title.in_(lang)}: {said}"
        for source in one.sources:
            yield f"    {_SOURCE.in_(lang)}: {cited(source, lang)}"


def _value(value: Any, field: Field, lang: Language) -> str:
    from dedere.casefile.shapes import Option
    from dedere.connections.labels import dated

    if isinstance(value, Text):
        return value.in_(lang)
    if isinstance(value, bool):
        return (_YES if value else _NO).in_(lang)
    if isinstance(value, PartialDate):
        return dated(value).in_(lang)
    if isinstance(value, tuple):
        known = {**words.BARS, **words.OPENS}
        return ", ".join(known[one].in_(lang) if one in known else str(one) for one in value)
    if isinstance(field.shape, Option) and value in field.shape.options:
        return field.shape.options[value].in_(lang)
    return str(value)


def _tie(link: Link, shown: Network, lang: Language) -> str:
    from dedere.connections.groups import said_in
    from dedere.connections.labels import dated
    from dedere.law.language.provisions import CONFIDENCES

    from_, to = shown.nodes[link.from_].label.in_(lang), shown.nodes[link.to].label.in_(lang)
    ends = [dated(one).in_(lang) if one else "?" for one in (link.since, link.until)]
    days = f" ({ends[0]} – {ends[1]})" if link.since or link.until else ""
    if link.confidence == "doubtful":
        days += f" ({CONFIDENCES['doubtful'].in_(lang)})"
    says = f": {link.says.in_(lang)}" if link.says else ""
    if link.note:
        says += f" [{_NOTE.in_(lang)}: {link.note.in_(lang)}]"
    said = said_in(link, lang) if link.alleged else ""
    source = f" · {said}" if said else ""
    return f"{from_} {link.label.in_(lang)} {to}{days}{says}{source}"


def tell_group(
    whole: Network, found: History, loaded: Sequence[Series], *, json: bool, lang: Language
) -> None:
    """One group over time, with what stands on each side of an arrest, and series beside."""
    from dedere.connections.beside import lay_beside
    from dedere.connections.groups import before_and_after

    sides = before_and_after(whole, found)
    laid = [
        each
        for arrest in found.arrests
        for one in loaded
        if (each := lay_beside(arrest, one)) is not None
    ]
    if json:
        print_json(
            {
                "format": 1,
                **found.to_data(lang),
                "before_and_after": [one.to_data(lang) for one in sides],
                "beside": [one.to_data(lang) for one in laid],
            }
        )
        return
    for line in (*_group(found, whole, lang), *_sides(sides, lang), *_laid(laid, lang)):
        print_line(line)
    if loaded and not laid:
        print_line(_NO_DAY.in_(lang))


def _group(found: History, whole: Network, lang: Language) -> Iterator[str]:
    yield f"{found.group.label.in_(lang)} · {found.group.id}"
    yield f"{_VERTICAL.in_(lang)}: {_IS_VERTICAL[found.is_vertical].in_(lang)}"
    if len({one.value for one in found.vertical}) > 1:
        for one in found.vertical:
            yield f"  {one.casefile}: {_IS_VERTICAL[one.value].in_(lang)}"
    places = dict.fromkeys(one.place for one in found.territory)
    yield f"{_TERRITORY.in_(lang)}: {', '.join(places) or _NOT_KNOWN.in_(lang)}"
    for heading, links in (
        (_LEADERS, found.leaders),
        (_MEMBERS, found.members),
        (_CELLS, found.cells),
        (_DESCENT, found.descent),
        (_KIN, found.kin),
        (_OFFICIALS, found.officials),
        (_OTHERS, found.others),
    ):
        if links:
            yield ""
            yield f"{heading.in_(lang)} ({len(links)})"
            for link in links:
                yield f"  {_tie(link, whole, lang)}"


def _sides(sides: Sequence[BeforeAndAfter], lang: Language) -> Iterator[str]:
    from dedere.connections.groups import NO_CAUSE
    from dedere.connections.labels import dated

    for one in sides:
        yield ""
        leader = one.arrest.leader.label.in_(lang)
        day = dated(one.arrest.date) if one.arrest.date else _NOT_KNOWN
        yield _ARREST.format(leader=leader, date=day).in_(lang)
        for label, side in one.rows():
            yield "  " + _COUNTS.format(what=label, **side.to_data()).in_(lang)
        yield f"  {NO_CAUSE.in_(lang)}"


def _laid(laid: Sequence[Beside], lang: Language) -> Iterator[str]:
    from dedere.connections.beside import NO_CAUSE
    from dedere.connections.labels import dated
    from dedere.connections.series import SUBJECTS

    for one in laid:
        yield ""
        what = SUBJECTS[one.series.subject].in_(lang)
        unit = f" ({', '.join(one.series.units)})" if one.series.units else ""
        day = dated(one.arrest.date) if one.arrest.date else _NOT_KNOWN
        yield _BESIDE.format(what=what, date=day, days=one.days).in_(lang) + unit
        for label, side in ((_BEFORE, one.before), (_ACROSS, one.across), (_AFTER, one.after)):
            total = str(side.total) if side.points else _NOT_KNOWN.in_(lang)
            yield "  " + _SIDE.format(label=label, total=total, count=len(side.points)).in_(lang)
        yield f"  {_SOURCE.in_(lang)}: {'; '.join(one.series.sources)}"
        yield f"  {NO_CAUSE.in_(lang)}"


_FROM_ELSEWHERE = Text(
    "Entities from elsewhere, kept as they came: {count}",
    "Entidades de otra procedencia, conservadas tal cual: {count}",
)
_NO_PLACE = Text(
    "Of these without a place in the network: {count}",
    "De ellas sin lugar en la red: {count}",
)
_COUNTED = Text(
    "Nodes: {nodes} · ties: {ties} ({alleged} alleged by sources) · casefiles: {files}",
    "Nodos: {nodes} · vínculos: {ties} ({alleged} según fuentes) · expedientes: {files}",
)
_NOT_PUBLIC = Text("not public", "no pública")
_NOTE = Text("note", "nota")
_ALLEGED = Text("Ties, as sources allege them", "Vínculos, según las fuentes")
_ALL_TIES = Text("Ties, alleged or stated", "Vínculos, afirmados o que constan")
_YES = Text("yes", "sí")
_NO = Text("no", "no")
_NO_GUILT = Text(
    "A tie is what a source alleges. It is no finding of guilt.",
    "Un vínculo es lo que una fuente afirma. No es una declaración de culpabilidad.",
)
_VERTICAL = Text("Led from one top", "Mando vertical")
_IS_VERTICAL = {
    True: Text("yes, says the record", "sí, según el registro"),
    False: Text("no, says the record", "no, según el registro"),
    None: Text("not known, or sources disagree", "no se sabe, o las fuentes discrepan"),
}
_TERRITORY = Text("Territory", "Territorio")
_NOT_KNOWN = Text("not known", "no se sabe")
_LEADERS = Text("Leaders", "Dirigentes")
_MEMBERS = Text("Members", "Miembros")
_CELLS = Text("Cells and parts", "Células y partes")
_DESCENT = Text("Splits, mergers, successors", "Separaciones, fusiones, sucesores")
_KIN = Text("Kin within it", "Parentescos en su interior")
_OFFICIALS = Text("Officials, and who was paid or protected", "Autoridades, y pagos o protección")
_OTHERS = Text("Other ties", "Otros vínculos")
_ARREST = Text("Arrest of {leader}, {date}", "Detención de {leader}, {date}")
_COUNTS = Text(
    "{what}: {before} before ({ended} of them ended by then), {after} begun after, {undated} "
    "undated",
    "{what}: {before} antes ({ended} ya terminados), {after} iniciados después, {undated} sin "
    "fecha",
)
_BESIDE = Text(
    "Beside it: {what}, {days} days on each side of {date}",
    "Al lado: {what}, {days} días a cada lado de {date}",
)
_BEFORE = Text("before", "antes")
_ACROSS = Text("in a time that holds the day", "en un periodo que contiene el día")
_AFTER = Text("after", "después")
_SIDE = Text("{label}: {total} ({count} numbers)", "{label}: {total} ({count} cifras)")
_SOURCE = Text("Source", "Fuente")
_NO_DAY = Text(
    "No arrest of a leader with a known day is recorded: the series stands beside nothing.",
    "No consta ninguna detención de dirigentes con día conocido: la serie no tiene junto a qué "
    "ponerse.",
)
