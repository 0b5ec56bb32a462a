"""A path in words, for a terminal or for whoever cannot see the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedere.bilingual import Text
from dedere.dockets.path.declaring import prosecution
from dedere.dockets.path.model import NotShown, Path, Shown, Trace
from dedere.dockets.path.way import Told
from dedere.pictures.dates import day_words
from dedere.pictures.procedure_map.words import law_in_full, who_in_full

_MOST = 6
"""So many places of a step are named; the others are counted."""


def heading(path: Path, lang: str) -> str:
    """Whose path it is."""
    number = f" ({path.number})" if path.number is not None else ""
    parts = (path.title, path.court, path.docket_number, f"{path.defendant}{number}")
    return " · ".join(dict.fromkeys(part for part in parts if part))


def cautions(path: Path, lang: str) -> list[str]:
    """What a reader has to know before reading on."""
    found = [_COMPARED]
    if path.is_part:
        found.append(_A_PART)
    if path.for_another_state:
        found.append(_ANOTHER_WAY)
    if not path.shown:
        found.append(_NOTHING)
    return [one.in_(lang) for one in found]


def ending(path: Path, lang: str) -> list[str]:
    """How it stands at the end of the docket."""
    found = []
    if path.ended is not None:
        found.append(_ENDED.format(step=path.ended.title))
    if path.closed_on is not None:
        found.append(_CLOSED.format(day=_day(path.closed_on.toordinal())))
    if path.as_of is not None:
        found.append(_AS_OF.format(entries=path.entries, day=_day(path.as_of.toordinal())))
    if path.unplaced:
        found.append(_UNPLACED.format(n=path.unplaced))
    return [one.in_(lang) for one in found]


def lines(path: Path, lang: str) -> Iterator[str]:
    """The whole path in lines."""
    yield heading(path, lang)
    yield from cautions(path, lang)
    told: set[NotShown] = set()
    for number, one in enumerate(path.shown, start=1):
        yield ""
        for lacking in path.missing:
            if lacking.before is one.told:
                told.add(lacking)
                yield f"  –  {not_shown(lacking, lang)}"
        yield f"{number:>3}. {when(one.first, lang)}  {capital(one.told.title.in_(lang))}"
        yield from (f"     {line}" for line in about(one, lang))
    if path.beside:
        yield from ("", _BESIDE.in_(lang))
        for one in path.beside:
            yield f"  ·  {when(one.first, lang)}  {capital(one.told.title.in_(lang))}"
            yield from (f"     {line}" for line in about(one, lang))
    rest = [lacking for lacking in path.missing if lacking not in told]
    if rest:
        yield ""
        yield from (f"  –  {not_shown(lacking, lang)}" for lacking in rest)
    if path.usual:
        yield from ("", _USUAL.in_(lang))
        for step in path.usual:
            yield f"  →  {capital(step.title.in_(lang))}"
            yield f"     {step.about.in_(lang)}"
    yield ""
    yield from ending(path, lang)


def about(one: Shown, lang: str) -> Iterator[str]:
    """What is told under a step that is shown."""
    told = one.told
    yield told.about.in_(lang)
    yield comparison(told, lang)
    graph = prosecution().graph
    yield f"{who_in_full(told.step, lang)} · {law_in_full(told.step, graph, lang)}"
    yield from notes(one, lang)


def notes(one: Shown, lang: str) -> Iterator[str]:
    """Where else it is shown, and what is doubtful about it."""
    if one.traces[1:]:
        yield _AGAIN.format(places=places(one.traces[1:])).in_(lang)
    if one.doubtful:
        yield _DOUBTFUL.in_(lang)
    if one.went_on:
        yield _WENT_ON.in_(lang)
    if one.early:
        yield _EARLY.format(steps=_listed(one.early)).in_(lang)


def comparison(told: Told, lang: str) -> str:
    """The comparison with its difference, marked as one."""
    like, unlike = told.comparison.like, told.comparison.unlike
    return _COMPARE.format(like=like, unlike=unlike).in_(lang)


def not_shown(lacking: NotShown, lang: str) -> str:
    """What the docket does not show, and before what it comes."""
    title, rest = not_shown_in_two(lacking, lang)
    return f"{title} {rest}" if title.endswith((".", ":")) else f"{title}. {rest}"


def not_shown_in_two(lacking: NotShown, lang: str) -> tuple[str, str]:
    """The same as a heading and what follows it."""
    cited = prosecution().graph.library.provision(lacking.law).citation
    before, why = lacking.before.title, lacking.why
    if len(lacking.steps) == 1:
        title = _ONE_NOT_SHOWN.format(step=lacking.steps[0].title)
        return title.in_(lang), _IT_COMES.format(before=before, why=why, law=cited).in_(lang)
    steps = _listed(lacking.steps)
    said = _ONE_COMES.format(steps=steps, before=before, why=why, law=cited)
    return _NONE_SHOWN.in_(lang), said.in_(lang)


def when(trace: Trace, lang: str) -> str:
    """The day and the entry of one place."""
    return _place(trace).in_(lang)


def places(traces: Sequence[Trace]) -> Text:
    """Some places, the first of them named."""
    said = [_place(one) for one in traces[:_MOST]]
    if len(traces) > _MOST:
        said.append(_MORE.format(n=len(traces) - _MOST))
    return Text("; ".join(one.en for one in said), "; ".join(one.es for one in said))


def _place(trace: Trace) -> Text:
    day = _NO_DAY if trace.date is None else _day(trace.date.toordinal())
    entry = (
        _ENTRY.format(number=trace.number)
        if trace.number is not None
        else _UNNUMBERED.format(place=trace.i + 1)
    )
    return Text(f"{day.en} [{entry.en}]", f"{day.es} [{entry.es}]")


def _day(ordinal: int) -> Text:
    return Text(day_words(ordinal, "en"), day_words(ordinal, "es"))


def _listed(steps: Sequence[Told]) -> Text:
    return Text("; ".join(one.title.en for one in steps), "; ".join(one.title.es for one in steps))


def capital(words: str) -> str:
    """With a capital at the beginning."""
    return words[:1].upper() + words[1:]


_COMPARED = Text(
    "What the docket shows, as a path. Comparisons with Mexican law give a first idea and are from "
    "general knowledge; no institution is the same in both.",
    "Lo que muestra el expediente, como un camino. Las comparaciones con el derecho mexicano dan "
    "una primera idea y son de conocimiento general; ninguna figura es igual en ambos.",
)
_A_PART = Text(
    "Only a part of the docket was read: what is not shown here can stand in the rest.",
    "Solo se leyó una parte del expediente: lo que aquí no consta puede estar en el resto.",
)
_ANOTHER_WAY = Text(
    "Entries speak of an extradition out of the United States. That is another procedure: "
    "`dedere map --procedure from-united-states`.",
    "Hay asientos que hablan de una extradición desde Estados Unidos. Ese es otro procedimiento: "
    "`dedere map --procedure from-united-states`.",
)
_NOTHING = Text(
    "The docket shows no step of a prosecution for this person.",
    "El expediente no muestra ningún paso de una persecución penal para esta persona.",
)
_BESIDE = Text("Beside the way", "Al margen del camino")
_USUAL = Text(
    "What is usual next (not foretold, and not asked by the docket):",
    "Lo usual a continuación (no es un pronóstico ni lo dice el expediente):",
)
_COMPARE = Text(
    "Comparison: {like}. Difference: {unlike}", "Comparación: {like}. Diferencia: {unlike}"
)
_ONE_NOT_SHOWN = Text("The docket does not show: {step}", "El expediente no muestra: {step}")
_NONE_SHOWN = Text("The docket shows none of these:", "El expediente no muestra ninguno de estos:")
_IT_COMES = Text(
    "It comes before “{before}” ({law}: {why}).", "Precede a «{before}» ({law}: {why})."
)
_ONE_COMES = Text(
    "{steps}. One of them comes before “{before}” ({law}: {why}).",
    "{steps}. Uno de ellos precede a «{before}» ({law}: {why}).",
)
_AGAIN = Text("Also: {places}", "También: {places}")
_MORE = Text("and {n} more", "y {n} más")
_DOUBTFUL = Text(
    "Doubtful: a person should read the entry.", "Dudoso: una persona debe leer el asiento."
)
_WENT_ON = Text(
    "The docket shows further steps after it: perhaps it was of some counts, or of somebody else.",
    "El expediente muestra pasos posteriores: quizá fue de algunos cargos o de otra persona.",
)
_EARLY = Text(
    "The docket dates these later, though they come before it: {steps}",
    "El expediente fecha después lo que debía precederle: {steps}",
)
_ENTRY = Text("entry {number}", "asiento {number}")
_UNNUMBERED = Text("row {place}, unnumbered", "renglón {place}, sin número")
_NO_DAY = Text("no date", "sin fecha")
_ENDED = Text(
    "As far as the docket shows, the case ended here: {step}.",
    "Hasta donde muestra el expediente, el caso terminó así: {step}.",
)
_CLOSED = Text(
    "The sheet marks the case as terminated on {day}.",
    "La carátula marca el caso como terminado el {day}.",
)
_AS_OF = Text("{entries} entries, up to {day}.", "{entries} asientos, hasta el {day}.")
_UNPLACED = Text(
    "Further events that are no step of this procedure: {n}.",
    "Otros hechos que no son pasos de este procedimiento: {n}.",
)
