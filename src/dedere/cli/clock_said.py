"""What `dedere clock` prints for people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from rich.table import Table

from dedere.assessment.limits import Clock, Limit
from dedere.assessment.running import State
from dedere.bilingual import Language, Text, same
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.cli.common import console, print_line
from dedere.procedure.authorities import Where


def print_clock(found: Clock, lang: Language, *, days: bool) -> None:
    """The limits of a case: those with a last day first, then those that wait for theirs."""
    casefile = found.casefile
    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    print_line(f"{casefile.id}{title}")
    if casefile.invented:
        print_line(_INVENTED.in_(lang))
    print_line(f"{_AS_OF.in_(lang)}: {found.as_of}")
    if found.readings:
        chosen = ", ".join(f"{name}={answer}" for name, answer in found.readings.items())
        print_line(f"{_READ_SO.in_(lang)}: {chosen}")
    dated = [one for one in found.limits if one.ends is not None]
    print_line()
    if dated:
        _print_table(dated, lang, days=days)
    else:
        print_line(_NONE.in_(lang))
    waiting = [one for one in found.limits if one.ends is None]
    for heading, states in _WAITING:
        _print_waiting(heading, [one for one in waiting if one.state in states], lang)
    print_line()
    _print_where(dated, lang)
    print_line(_CALENDARS.in_(lang))
    print_line(_NO_ADVICE.in_(lang))


def missed(found: Clock) -> Iterable[Text]:
    """A line for each limit that was missed."""
    for limit in found.missed:
        yield _MISSED.format(id=limit.id, subject=limit.subject, day=limit.ends or "?")


def _print_table(dated: list[Limit], lang: Language, *, days: bool) -> None:
    table = Table(box=None, padding=(0, 1, 1, 0), pad_edge=False)
    table.add_column(_LAST_DAY.in_(lang), no_wrap=True)
    table.add_column(_STATE.in_(lang), max_width=14)
    table.add_column(_LIMIT.in_(lang), max_width=18)
    table.add_column(_COUNT.in_(lang), ratio=1)
    for limit in dated:
        table.add_row(
            _when(limit, lang),
            limit.state.label.in_(lang),
            f"{limit.id}\n{limit.subject}",
            "\n".join(_told(limit, lang, days=days)),
        )
    console().print(table)


def _told(limit: Limit, lang: Language, *, days: bool) -> Iterable[str]:
    rule = f"{limit.rule.text.in_(lang)} ({limit.rule.provision.citation.in_(lang)})"
    yield f"{_RULE.in_(lang)}: {rule}"
    if limit.state in (State.RUNNING, State.STAYED, State.UNKNOWN) and limit.earlier:
        first = min(limit.earlier, key=lambda one: one.ends.earliest if one.ends else 0)
        named = f"{first.name}={first.choice}"
        gap = (limit.ends.earliest if limit.ends else 0) - (
            first.ends.earliest if first.ends else 0
        )
        form = _ONE_DAY_EARLIER if gap == 1 else _EARLIER
        yield "! " + form.format(day=first.ends or "", reading=named, number=gap).in_(lang)
    lines = limit.arithmetic if days or limit.state is not State.MET else limit.arithmetic[1:3]
    yield from (line.in_(lang) for line in lines)
    later = [one for one in limit.readings if not one.taken and one not in limit.earlier]
    if later and limit.state is not State.MET:
        others = "; ".join(
            f"{one.name}={one.choice}: {_partly(one.ends).in_(lang)}" for one in later
        )
        yield f"{_OTHERWISE.in_(lang)} {others}"
    if limit.state is not State.MET:
        yield f"{_IF_NOT.in_(lang)}: {limit.consequence.in_(lang)}"


def _when(limit: Limit, lang: Language) -> str:
    said = _partly(limit.ends).in_(lang)
    return said.replace(" ", "\n", 1)


def _partly(ends: PartialDate | None) -> Text:
    """A last day, or as much as is known of it: "2016-07-01", "2016-06-15 or later"."""
    first = ends.earliest if ends is not None else UNBOUNDED
    last = ends.latest if ends is not None else NEVER
    if UNBOUNDED < first == last < NEVER:
        return same(str(date.fromordinal(first)))
    if first > UNBOUNDED and last >= NEVER:
        return _OR_LATER.format(day=date.fromordinal(first))
    if first > UNBOUNDED:
        return same(f"{date.fromordinal(first)} – {date.fromordinal(last)}")
    return same("?") if last >= NEVER else _OR_EARLIER.format(day=date.fromordinal(last))


def _print_waiting(heading: Text, limits: list[Limit], lang: Language) -> None:
    """Limits without a last day: which day would set each off, or why there is none."""
    if not limits:
        return
    print_line(f"{heading.in_(lang)}:")
    subjects: dict[tuple[str, str], list[str]] = {}
    for limit in limits:
        subjects.setdefault((limit.id, _why_waiting(limit, lang)), []).append(limit.subject)
    for (id, said), of in subjects.items():
        print_line(f"   {id} ({', '.join(of)}): {said}")


def _why_waiting(limit: Limit, lang: Language) -> str:
    lines = [line.in_(lang) for line in limit.arithmetic]
    if limit.state in (State.RUNNING, State.MET):
        return " ".join(lines)
    # What is told first of a period that has not begun is how long it runs.
    if limit.state is State.NOT_STARTED and lines[1:]:
        return " ".join(lines[1:])
    return limit.needs.in_(lang) if limit.needs is not None else ""


def _print_where(limits: list[Limit], lang: Language) -> None:
    """In which time zone the days of each authority end, and what of it is not sure."""
    counted: dict[str, tuple[Where, list[str]]] = {}
    for limit in limits:
        if limit.where is not None and limit.where.zone is not None:
            ids = counted.setdefault(limit.where.authority.id, (limit.where, []))[1]
            if limit.id not in ids:
                ids.append(limit.id)
    if not counted:
        return
    print_line(f"{_MIDNIGHT.in_(lang)}:")
    for id, (there, ids) in counted.items():
        zone = there.zone.key if there.zone is not None else ""
        line = f"   {id} · {there.authority.label.in_(lang)}: {zone} ({', '.join(ids)})"
        if there.doubt is not None:
            line += f". {_NOT_SURE.in_(lang)}: {there.doubt.in_(lang)}; --zone {id}=…"
        print_line(line)


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_READ_SO = Text("Read so", "Leído así")
_LAST_DAY = Text("Last day", "Último día")
_STATE = Text("State", "Estado")
_LIMIT = Text("Limit", "Plazo")
_COUNT = Text("How it is counted", "Cómo se cuenta")
_RULE = Text("Rule", "Regla")
_NONE = Text("Nothing recorded sets a limit off.", "Nada de lo registrado da inicio a un plazo.")
_WAITING = (
    (Text("Without a last day", "Sin último día"), (State.RUNNING, State.MET)),
    (
        Text("Not started; what sets each off", "No han comenzado; qué inicia cada uno"),
        (State.NOT_STARTED,),
    ),
    (
        Text(
            "Not known, because the day that would set each off is not recorded",
            "No se sabe, porque no consta el día que daría inicio a cada uno",
        ),
        (State.UNKNOWN, State.STAYED, State.MISSED),
    ),
)
_OR_LATER = Text("{day} or later", "{day} o después")
_OR_EARLIER = Text("{day} or earlier", "{day} o antes")
_ONE_DAY_EARLIER = Text(
    "The last day may be one day earlier, {day} ({reading}): do not wait for it.",
    "El último día puede ser uno antes, {day} ({reading}): no espere hasta él.",
)
_EARLIER = Text(
    "If the law is read otherwise ({reading}) the last day is {number} days earlier, {day}.",
    "Si la ley se lee de otro modo ({reading}), el último día es {number} días antes, {day}.",
)
_OTHERWISE = Text("Read otherwise:", "Leído de otro modo:")
_IF_NOT = Text("What follows", "Qué se sigue")
_MISSED = Text(
    "{id} ({subject}): missed, the last day was {day}.",
    "{id} ({subject}): vencido, el último día fue {day}.",
)
_MIDNIGHT = Text(
    "Each day ends at midnight where the authority sits that counts it",
    "Cada día termina a medianoche donde está la autoridad que lo cuenta",
)
_NOT_SURE = Text("Not sure", "No es seguro")
_CALENDARS = Text(
    "Days on which an authority closes by its own agreement are known only from --closed-days; "
    "`dedere law readings` says what each reading means and who holds it.",
    "Los días que una autoridad suspende por acuerdo propio solo se conocen por --closed-days; "
    "`dedere law readings` dice qué significa cada lectura y quién la sostiene.",
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
