"""The history in words: operations, honest sums, releases weighed, confusions, handovers apart."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.transfers.figures import MARKS, SEARCHED_UP_TO, Operation, Source
from dedere.transfers.operations.checking import check_releases
from dedere.transfers.operations.history import History
from dedere.transfers.savings.money import dollars
from dedere.transfers.savings.verdict import caution, weighed


def lines(found: History, lang: str) -> Iterator[str]:
    """Every line."""
    sources = _sources(found)
    yield _TITLE.in_(lang).format(month=SEARCHED_UP_TO)
    for one in found.operations:
        yield from _operation(one, sources, lang)
    yield ""
    yield from _sums(found, sources, lang)
    yield ""
    yield _RELEASES.in_(lang)
    for checked in check_releases():
        release = checked.release
        numbers = _numbers(release.sources, sources)
        yield f"  {release.said_on}{numbers}: " + _SAID.in_(lang).format(
            n=release.persons, years=f"{release.years:f}", saved=dollars(release.saved, lang)
        )
        if release.years_note is not None:
            yield f"    {release.years_note.in_(lang)}"
        yield from (f"    {line}" for line in weighed(checked.savings, lang))
    yield f"  {caution(lang)}"
    yield ""
    yield _CONFUSED.in_(lang)
    for mixed in found.confusions:
        yield f"  - {mixed.say.in_(lang)}{_numbers(mixed.sources, sources)}"
    yield ""
    yield _INSPECTED.in_(lang)
    for series in found.inspected:
        for figure in series:
            about = f"{_ABOUT.in_(lang)} " if figure.about else ""
            unit = _UNITS[series.unit].in_(lang)
            note = f" {figure.note.in_(lang)}" if figure.note else ""
            yield (
                f"  {figure.when.in_(lang)}: {series.title.in_(lang)}: {about}{figure.value:,f} "
                f"{unit} ({MARKS[figure.confidence].in_(lang)}){_numbers(figure.sources, sources)}"
                f".{note}"
            )
    for finding in found.findings:
        mark = MARKS[finding.confidence].in_(lang)
        numbers = _numbers(finding.sources, sources)
        yield f"  {finding.when.in_(lang)} ({mark}): {finding.say.in_(lang)}{numbers}"
    yield ""
    yield _OUTSIDE.in_(lang).format(n=found.handed_over, times=len(found.outside_treaty))
    for handed in found.outside_treaty:
        numbers = _numbers(handed.sources, sources)
        yield f"  {handed.on}  {handed.persons}  {handed.basis.in_(lang)}{numbers}"
        yield f"    {_DEATH.in_(lang)}: {handed.death_penalty.in_(lang)}"
    yield ""
    yield _SOURCES.in_(lang)
    for number, source in enumerate(sources, start=1):
        yield f"  [{number}] {source.title.in_(lang)}{f' ({source.url})' if source.url else ''}"


def _operation(one: Operation, sources: list[Source], lang: str) -> Iterator[str]:
    number = "" if one.number is None else f"{_NO.in_(lang)} {one.number}"
    if one.number is not None and one.number_confidence == "doubtful":
        number += "?"
    yield (
        f"  {one.on.in_(lang):<16} {number:<8} "
        + "; ".join(_parts(one, lang))
        + (f" ({MARKS[one.confidence].in_(lang)}){_numbers(one.sources, sources)}")
    )
    if one.note is not None:
        yield f"    {one.note.in_(lang)}"


def _parts(one: Operation, lang: str) -> Iterator[str]:
    unknown = _NOT_STATED.in_(lang)
    there = unknown if one.to_mexico is None else one.to_mexico
    here = unknown if one.to_united_states is None else one.to_united_states
    yield _WAYS.in_(lang).format(mx=there, us=here)
    if one.years_left is not None:
        yield _YEARS.in_(lang).format(n=f"{one.years_left:f}")
    if one.months_left_each is not None:
        low, high = one.months_left_each
        yield _MONTHS.in_(lang).format(low=low, high=high)
    if one.claimed is not None:
        words = one.claim_words.in_(lang) if one.claim_words else dollars(one.claimed, lang)
        yield _CLAIMED.in_(lang).format(sum=words)
    if one.place is not None:
        yield one.place.in_(lang)


def _sums(found: History, sources: list[Source], lang: str) -> Iterator[str]:
    yield _INCOMPLETE.in_(lang).format(
        n=found.highest, found=len(found.operations), numbered=found.numbered
    )
    for run in found.runs:
        first, last = run.numbers
        doubt = "" if run.sure else f" ({_DOUBT.in_(lang)})"
        yield "  " + _RUN.in_(lang).format(first=first, last=last, n=run.to_mexico) + doubt
    rate = found.a_year(153, 184)
    if rate is not None:
        yield "  " + _RATE.in_(lang).format(first=153, last=184, rate=f"{rate:.1f}")
    for one in found.year_totals:
        numbers = _numbers(one.sources, sources)
        yield (
            "  "
            + _IN_YEAR.in_(lang).format(
                year=one.when.written, mx=one.to_mexico, us=one.to_united_states
            )
            + numbers
        )


def _sources(found: History) -> list[Source]:
    named = [source for one in found.operations for source in one.sources]
    named += [source for one in found.year_totals for source in one.sources]
    named += [source for one in check_releases() for source in one.release.sources]
    named += [source for one in found.confusions for source in one.sources]
    named += [source for one in found.inspected for row in one for source in row.sources]
    named += [source for one in found.findings for source in one.sources]
    named += [source for one in found.outside_treaty for source in one.sources]
    return list(dict.fromkeys(named))


def _numbers(mine: tuple[Source, ...], sources: list[Source]) -> str:
    return "".join(f" [{sources.index(one) + 1}]" for one in mine)


_TITLE = Text(
    "Transfers between Mexico and the United States that were found published up to {month}",
    "Traslados entre México y Estados Unidos que se encontraron publicados hasta {month}",
)
_NO = Text("No.", "Núm.")
_NOT_STATED = Text("not stated", "no se dijo")
_WAYS = Text(
    "to Mexico: {mx}, to the United States: {us}", "a México: {mx}, a Estados Unidos: {us}"
)
_YEARS = Text("{n} years left in all", "{n} años restantes en total")
_MONTHS = Text("{low} to {high} months left each", "de {low} a {high} meses restantes cada quien")
_CLAIMED = Text("saving claimed: {sum}", "ahorro afirmado: {sum}")
_INCOMPLETE = Text(
    "The numbers run to {n}; {found} operations were found, {numbered} of them with a number: no "
    "sum over all years is made.",
    "Los números llegan a {n}; se encontraron {found} operaciones, {numbered} con número: no se "
    "suma sobre todos los años.",
)
_RUN = Text(
    "No. {first} to {last}, without a gap: {n} persons to Mexico",
    "Núm. {first} a {last}, sin huecos: {n} personas a México",
)
_DOUBT = Text("a number of these is doubtful", "alguno de esos números es dudoso")
_RATE = Text(
    "From No. {first} to No. {last}: {rate} operations a year",
    "Del núm. {first} al núm. {last}: {rate} operaciones por año",
)
_IN_YEAR = Text(
    "All of {year}: {mx} to Mexico, {us} to the United States",
    "Todo {year}: {mx} a México, {us} a Estados Unidos",
)
_RELEASES = Text("What releases claim, weighed", "Lo que afirman los comunicados, sopesado")
_SAID = Text(
    "{n} persons, {years} years, {saved} saved", "{n} personas, {years} años, {saved} de ahorro"
)
_INSPECTED = Text(
    "What the Inspector General of the Department of Justice found",
    "Lo que encontró el Inspector General del Departamento de Justicia",
)
_ABOUT = Text("about", "cerca de")
_UNITS = {
    "countries": Text("countries", "países"),
    "persons": Text("persons", "personas"),
    "percent": Text("percent", "por ciento"),
    "requests": Text("requests", "solicitudes"),
    "USD": Text("USD", "USD"),
}
_CONFUSED = Text("What the press mixed up", "Lo que la prensa confundió")
_OUTSIDE = Text(
    "Handed over outside the treaties: {n} persons in {times} operations. These are neither "
    "transfers of sentenced persons nor extraditions, and are summed with neither.",
    "Entregadas fuera de los tratados: {n} personas en {times} operaciones. No son traslados de "
    "personas sentenciadas ni extradiciones, y no se suman con ninguno.",
)
_DEATH = Text("Death penalty", "Pena de muerte")
_SOURCES = Text("Sources", "Fuentes")
