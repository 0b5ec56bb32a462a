"""What `dedere conformance` says in words and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedere.bilingual import Language, Text
from dedere.cli.common import console, print_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.table import Table

    from dedere.procedure.conformance import Here, Measured, Reason, Study
    from dedere.procedure.conformance.comparable import Group, Took
    from dedere.procedure.conformance.practice import Practice
    from dedere.procedure.conformance.shares import Share

SIDE_BY_SIDE = 6
"""So many histories, and no more, have a column of their own."""

_DIRECTIONS = {
    "MX": Text("Mexico is asked", "Se pide a México"),
    "US": Text("The United States is asked", "Se pide a Estados Unidos"),
}


def print_study(found: Study, lang: Language) -> None:
    """Print the numbers over many histories."""
    print_line(_HISTORIES.format(number=len(found.measured)).in_(lang))
    for history, why in found.left_out:
        print_line(f"! {_LEFT_OUT.format(name=history.file or history.id, why=why).in_(lang)}")
    for state in found.states:
        direction = _DIRECTIONS.get(state, Text(state, state)).in_(lang)
        print_line()
        print_line(f"== {direction}: {', '.join(one.id for one in found.of(state))} ==")
        _print_practice(found, state, lang)
        _print_times(found, state, lang)
        _print_hurdles(found, state, lang)
        _print_days(found, state, lang)
    print_line()
    print_line(_ABOUT_CAUSES.in_(lang))
    print_line(_ABOUT_NUMBERS.in_(lang))


# -- practice --------------------------------------------------------------------------------------


def _print_practice(found: Study, state: str, lang: Language) -> None:
    from dedere.procedure.replayed import Verdict

    counts = found.verdicts[state]
    said = ", ".join(f"{verdict.label.in_(lang)} {counts[verdict]}" for verdict in Verdict)
    print_line()
    print_line(f"{_PRACTICE.in_(lang)}  ({_EVENTS.in_(lang)}: {said})")
    rows = [one for one in found.practice if one.requested_state == state]
    if not rows:
        print_line(f"   {_NOTHING_JUDGED.in_(lang)}")
        return
    table = _table(_STEP, _FROM, _HOW_OFTEN, _BY, _WHERE, lang=lang)
    for one in rows:
        table.add_row(
            one.step.title.in_(lang),
            _departed_from(one, lang),
            _share(one.share, lang),
            _direction(one, lang),
            ", ".join(one.histories) or "–",
        )
    console().print(table)


def _departed_from(one: Practice, lang: Language) -> str:
    provision = f"({one.provision})" if one.provision else ""
    return " ".join(part for part in (one.why.in_(lang), one.limit, provision) if part)


def _share(share: Share, lang: Language) -> str:
    low, high = share.rates()
    return _OF.format(
        n=share.count, of=share.of, low=f"{low:.0%}"[:-1], high=f"{high:.0%}"[:-1]
    ).in_(lang)


def _direction(one: Practice, lang: Language) -> str:
    from dedere.procedure.conformance.practice import said

    if not one.share.count:
        return "–"
    words = said(one.tends).in_(lang)
    return f"{words}, {_DAYS.format(number=one.days).in_(lang)}" if one.days else words


# -- lengths ---------------------------------------------------------------------------------------


def _print_times(found: Study, state: str, lang: Language) -> None:
    print_line()
    print_line(_LENGTHS.in_(lang))
    table = _table(_STRETCH, _N, _RANGE, _MEDIAN, _NO_END, lang=lang, right=(1, 2, 3, 4))
    for one in found.times:
        if one.requested_state == state:
            table.add_row(
                one.stretch.text.in_(lang),
                str(len(one.lengths)),
                str(one.range or "–"),
                str(one.median or "–"),
                str(one.without_end or "–"),
            )
    console().print(table)


def _print_hurdles(found: Study, state: str, lang: Language) -> None:
    from dedere.procedure.conformance.comparable import Took

    rows = [one for one in found.crossed if one.requested_state == state]
    several = [one.hurdle for one in rows]
    # Where all cases met it as often, nothing can be compared.
    rows = [one for one in rows if several.count(one.hurdle) > 1]
    if not rows:
        return
    print_line()
    print_line(_HURDLES.in_(lang))
    table = _table(_HURDLE, _TIMES, _WHOLE, _SINCE_ARREST, _WHERE, lang=lang, right=(1,))
    for one in rows:
        table.add_row(
            one.hurdle.label.in_(lang),
            one.times,
            _took(Took(tuple(one.whole)), lang),
            _took(Took(tuple(one.since_arrest)), lang),
            ", ".join(measured.id for measured in one.histories),
        )
    console().print(table)


def _took(took: Took, lang: Language) -> str:
    if not took.n:
        return "–"
    words = _RANGE_OF.format(range=took.range, n=took.n).in_(lang)
    return f"{words}, {_MEDIAN.in_(lang)} {took.median}" if took.median else words


# -- days ------------------------------------------------------------------------------------------


def _print_days(found: Study, state: str, lang: Language) -> None:
    print_line()
    print_line(_WHOSE_DAYS.in_(lang))
    histories = found.of(state)
    shown = histories if len(histories) <= SIDE_BY_SIDE else ()
    by_history = [one.days.by_cause() for one in shown]
    table = _table(_CAUSE, *(_named(one) for one in shown), _ALL, lang=lang, right=range(1, 99))
    for cause, total in found.days(state).items():
        each = (str(days.get(cause, "–")) for days in by_history)
        table.add_row(cause.label.in_(lang), *each, str(total))
    sums = {one.id: sum(piece.days for piece in one.days.stretches) for one in histories}
    table.add_row(
        _ROWS.in_(lang), *(f"{sums[one.id]:,}" for one in shown), f"{sum(sums.values()):,}"
    )
    console().print(table)
    for one in histories:
        for line in _late(one, lang):
            print_line(f"   {line}")


def _named(one: Measured) -> Text:
    ends = "" if one.has_ended else " *"
    return Text(f"{one.id}{ends}", f"{one.id}{ends}")


def _late(one: Measured, lang: Language) -> Iterable[str]:
    """Whose periods were missed, which, and on how many days it was so."""
    from dedere.procedure.conformance import Cause

    found: dict[tuple[str, str, str], int] = {}
    for stretch in one.days.stretches:
        if stretch.cause not in (Cause.STATE_LATE, Cause.COURT_LATE):
            continue
        keys = {
            (_who(reason, lang), reason.step.title.in_(lang), reason.limit or "")
            for reason in stretch.reasons
            if reason.cause is stretch.cause
        }
        for key in sorted(keys):
            found[key] = found.get(key, 0) + stretch.days
    for (who, step, limit), days in found.items():
        yield _LATE.format(id=one.id, who=who, step=step, limit=limit, days=f"{days:,}").in_(lang)


def _who(reason: Reason, lang: Language) -> str:
    return ", ".join(role.name.in_(lang) for role in reason.who)


# -- a running case --------------------------------------------------------------------------------


def print_case(here: Here, lang: Language) -> None:
    """Print where a running case stands, and what comparable ones took."""
    print_line()
    print_line(f"== {_THE_CASE.in_(lang)}: {here.case.id} ==")
    if here.case.has_ended:
        print_line(_IS_OVER.in_(lang))
    if here.step is None:
        print_line(_NO_MAIN_STEP.in_(lang))
        return
    milestone, event = here.step
    print_line(
        _LAST_STEP.format(step=milestone.text, date=event.date or "?", days=here.so_far or "?").in_(
            lang
        )
    )
    if here.phases:
        print_line(f"{_PHASE.in_(lang)}: {'; '.join(one.in_(lang) for one in here.phases)}")
    _print_turn(here.turn, lang)
    everyone = here.groups[0]
    if not everyone.passed:
        print_line(_NONE_COMPARABLE.in_(lang))
        return
    for group in here.groups:
        if group is everyone or (group.passed and len(group.passed) < len(everyone.passed)):
            _print_group(group, here, lang)
    for one in everyone.not_over:
        print_line(f"   {_NOT_OVER.format(id=one.of.id, days=one.at_least or '?').in_(lang)}")


def _print_group(group: Group, here: Here, lang: Language) -> None:
    label = group.hurdle.label if group.hurdle else _EVERY
    files = ", ".join(one.of.history.file or one.of.id for one in group.passed)
    print_line(f"{_COMPARABLE.in_(lang)}, {label.in_(lang)}: {files}")
    print_line(f"   {_TO_NEXT.in_(lang)}: {_from_here(group.to_next, lang)}")
    print_line(f"   {_TO_END.in_(lang)}: {_from_here(group.to_end, lang)}")
    sooner = group.shorter_than(here.so_far)
    if sooner is not None and group.to_end.n:
        said = _OF_N.format(n=sooner, of=group.to_end.n).in_(lang)
        print_line(f"   {_SOONER.in_(lang)}: {said}")


def _from_here(took: Took, lang: Language) -> str:
    if not took.n:
        return "–"
    if took.median is None:
        return _TOO_FEW.format(range=took.range, n=took.n).in_(lang)
    return _WITH_MEDIAN.format(range=took.range, median=took.median, n=took.n).in_(lang)


def _print_turn(turn: Sequence[Reason], lang: Language) -> None:
    if not turn:
        print_line(f"{_NEXT.in_(lang)}: –")
        return
    said: dict[tuple[bool, str, str], dict[str, None]] = {}
    for one in turn:
        key = (one.holds, one.cause.label.in_(lang), _who(one, lang))
        said.setdefault(key, {})[one.step.title.in_(lang)] = None
    for number, ((_, cause, who), titles) in enumerate(said.items()):
        heading = _NEXT.in_(lang) if not number else _ALSO.in_(lang)
        print_line(f"{heading}: {cause} ({who}: {'; '.join(titles)})")


# -- tables ----------------------------------------------------------------------------------------


def _table(*columns: Text, lang: Language, right: Iterable[int] = ()) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False)
    to_the_right = set(right)
    for number, column in enumerate(columns):
        table.add_column(
            column.in_(lang),
            justify="right" if number in to_the_right else "left",
            overflow="fold",
        )
    return table


_HISTORIES = Text("{number} histories", "{number} cronologías")
_LEFT_OUT = Text("not counted: {name}: {why}", "no se cuenta: {name}: {why}")
_PRACTICE = Text("Where practice departs from law", "En qué se aparta la práctica de la ley")
_EVENTS = Text("events", "hechos")
_NOTHING_JUDGED = Text(
    "nothing departs, and no period could be judged", "nada se aparta y no hay plazo que juzgar"
)
_STEP = Text("What was done", "Lo que se hizo")
_FROM = Text("What it is measured by", "Con qué se mide")
_HOW_OFTEN = Text("How often", "Cuántas veces")
_BY = Text("Direction", "Sentido")
_WHERE = Text("Where", "Dónde")
_OF = Text(
    "{n} of {of} (95 % sure: {low} to {high} %)", "{n} de {of} (con 95 %: de {low} a {high} %)"
)
_OF_N = Text("{n} of {of}", "{n} de {of}")
_DAYS = Text("{number} days", "{number} días")
_LENGTHS = Text("How long each stretch took, in days", "Cuánto duró cada tramo, en días")
_STRETCH = Text("Stretch", "Tramo")
_N = Text("n", "n")
_RANGE = Text("Range", "Rango")
_MEDIAN = Text("median", "mediana")
_NO_END = Text("No end recorded", "Sin fin registrado")
_HURDLES = Text(
    "How long cases took, by what they met on the way (days)",
    "Cuánto duraron los casos, según lo que encontraron en el camino (días)",
)
_HURDLE = Text("Hurdle", "Obstáculo")
_TIMES = Text("Times", "Veces")
_WHOLE = Text("First step to end", "Del primer paso al fin")
_SINCE_ARREST = Text("Arrest to end", "De la detención al fin")
_RANGE_OF = Text("{range} (n = {n})", "{range} (n = {n})")
_WHOSE_DAYS = Text(
    "Whose days they were (least–most; * not over)",
    "De quién fueron los días (mínimo–máximo; * sin terminar)",
)
_CAUSE = Text("Who held the next step, and why", "Quién tenía el siguiente paso, y por qué")
_ALL = Text("all", "total")
_ROWS = Text("all days, each counted once", "todos los días, cada uno contado una vez")
_LATE = Text(
    "{id}: {days} days past {limit}: {step} ({who})",
    "{id}: {days} días después de vencer {limit}: {step} ({who})",
)
_THE_CASE = Text("The case", "El asunto")
_IS_OVER = Text("The record shows that it is over.", "El registro muestra que terminó.")
_NO_MAIN_STEP = Text("It records no main step yet.", "Todavía no registra un paso principal.")
_LAST_STEP = Text(
    "Last main step: {step}, {date}; {days} days since then.",
    "Último paso principal: {step}, {date}; {days} días desde entonces.",
)
_PHASE = Text("Part of the way", "Parte del camino")
_NEXT = Text("Next", "Sigue")
_ALSO = Text("Also", "Además")
_NONE_COMPARABLE = Text(
    "No other history of this direction records that step: nothing to compare with.",
    "Ninguna otra cronología de este sentido registra ese paso: no hay con qué comparar.",
)
_COMPARABLE = Text("Comparable histories", "Cronologías comparables")
_TO_NEXT = Text("From here to the next main step", "De aquí al siguiente paso principal")
_TO_END = Text("From here to the end", "De aquí al fin")
_SOONER = Text("Over in less time than this case so far", "Terminaron en menos de lo que va")
_EVERY = Text("all that recorded this step", "todas las que registran este paso")
_TOO_FEW = Text(
    "{range} days; n = {n}: too few for more than a range",
    "{range} días; n = {n}: muy pocas para más que un rango",
)
_WITH_MEDIAN = Text(
    "{range} days, median {median} (n = {n})", "{range} días, mediana {median} (n = {n})"
)
_NOT_OVER = Text("{id}: not over after {days} days", "{id}: sin terminar después de {days} días")
_ABOUT_CAUSES = Text(
    "A delay is not always a stall: a right in use, a court at work and an assurance awaited are "
    "the law taking its course. Only “past its period” says that somebody let a period pass. What "
    "is not recorded is taken as not done, unless a later step shows otherwise.",
    "Una demora no siempre es dilación: un derecho que se ejerce, un juzgado que trabaja y una "
    "seguridad que se espera son el curso de la ley. Solo «con su plazo vencido» dice que "
    "alguien incumplió un plazo. Lo que no consta se toma por no hecho, salvo que un paso "
    "posterior muestre lo contrario.",
)
_ABOUT_NUMBERS = Text(
    "“95 % sure” is the exact interval for cases drawn by chance; recorded cases seldom are, and "
    "well-known ones are longer and more litigated. A dash between numbers means that the dates "
    "leave it open.",
    "«Con 95 %» es el intervalo exacto para casos tomados al azar; los registrados rara vez lo "
    "son, y los conocidos son más largos y litigados. Un guion entre números significa que las "
    "fechas lo dejan abierto.",
)
