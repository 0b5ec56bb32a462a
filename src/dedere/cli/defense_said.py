"""What `dedere defense` prints: each part as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dedere.bilingual import Language, Text
from dedere.calendars import NEVER, UNBOUNDED

if TYPE_CHECKING:
    from datetime import date

    from dedere.assessment import Assessment
    from dedere.assessment.departure_cards import DepartureCard
    from dedere.assessment.next_model import NextSteps
    from dedere.assessment.routes import Route
    from dedere.calendars import PartialDate
    from dedere.casefile import Casefile

MOST = 5
"""Cards that are not proven, of each request, before the rest is only counted."""


# -- routes ----------------------------------------------------------------------------------------


def routes_lines(
    steps: Sequence[NextSteps], casefile: Casefile, lang: Language, *, all_: bool
) -> Iterator[str]:
    """The routes: by where they stand, those with a last day first."""
    from dedere.assessment.routes import STANDINGS, Standing, routes_of

    yield _ROUTES.in_(lang).upper()
    routes = [route for one in steps for route in routes_of(one)]
    library = steps[0].declared.graph.library if steps else None
    for standing in Standing:
        here = sorted((one for one in routes if one.standing is standing), key=_by_last_day)
        if not here:
            continue
        yield f"{STANDINGS[standing].in_(lang).capitalize()} ({len(here)})"
        if standing in (Standing.SHUT, Standing.BEHIND) and not all_:
            yield f"  {'; '.join(dict.fromkeys(one.title.in_(lang) for one in here))}"
            continue
        for alike in _alike(here):
            route = alike[0]
            where = "; ".join(filter(None, (_where(one, casefile, lang) for one in alike)))
            yield f"  {_capital(route.title.in_(lang))}" + (f" – {where}" if where else "")
            if library is not None:
                cited = [library.provision(id).citation.in_(lang) for id in route.provisions]
                yield f"    {_forum(route, lang)} [{'; '.join(cited)}]"
            yield from (f"    {line}" for line in _dated(route, lang))


def _alike(routes: Sequence[Route]) -> list[list[Route]]:
    """The same remedy that stands alike in several requests or suits, told once."""
    found: dict[object, list[Route]] = {}
    for one in routes:
        key = (one.step, one.ends, one.opens_after, one.used_on, one.because, one.arithmetic)
        found.setdefault(key, []).append(one)
    return list(found.values())


def _where(route: Route, casefile: Casefile, lang: Language) -> str:
    about = [_request(casefile, route.request, lang)]
    about += [route.within.in_(lang)] if route.within else []
    return ", ".join(filter(None, about))


def _by_last_day(route: Route) -> tuple[bool, int]:
    ends = route.ends
    return ends is None, ends.earliest if ends is not None else 0


def _dated(route: Route, lang: Language) -> Iterator[str]:
    if route.used_on:
        yield f"{_USED.in_(lang)}: {', '.join(map(str, route.used_on))}"
    if route.stands_still:
        yield _STANDS_STILL.in_(lang)
    if route.ends is not None:
        yield f"{_LAST_DAY.in_(lang)}: {_shown(route.ends, lang)}"
    if route.opens_after is not None:
        yield f"{_OPENS.in_(lang)}: {_shown(route.opens_after, lang)}"
    yield from (line.in_(lang) for line in route.arithmetic)
    yield from (text.in_(lang) for text in dict.fromkeys(route.because))
    if route.remedy.note is not None:
        yield route.remedy.note.in_(lang)


def _shown(ends: PartialDate, lang: Language) -> str:
    from datetime import date

    if ends.is_day:
        return str(ends)
    first = date.fromordinal(ends.earliest) if ends.earliest > UNBOUNDED else None
    last = date.fromordinal(ends.latest) if ends.latest < NEVER else None
    if first and last:
        return f"{first} – {last}"
    return (_OR_LATER if first else _OR_EARLIER).format(day=first or last).in_(lang)


def _forum(route: Route, lang: Language) -> str:
    from dedere.law.grounds import FORUMS

    return _capital(FORUMS[route.remedy.forum].in_(lang))


# -- grounds ---------------------------------------------------------------------------------------


def grounds_lines(assessment: Assessment, lang: Language, *, all_: bool) -> Iterator[str]:
    """The grounds that apply as cards; of the others a line each."""
    from dedere.assessment.board import APPLIES, board_of
    from dedere.cli.board_said import board_lines

    yield _GROUNDS.in_(lang).upper()
    cards = board_of(assessment)
    for card in cards:
        if card.state == APPLIES or all_:
            told = board_lines(card, assessment.casefile, lang, all_=all_)
            yield from (f"  {line}" for line in told)
            yield ""
    if all_:
        return
    for card in cards:
        if card.state == APPLIES:
            continue
        first = card.missing[0].question.in_(lang) if card.missing else ""
        ask = f" {_FIRST.in_(lang)} {first}" if first else ""
        yield f"  {card.in_case.ground.title.in_(lang)}: {card.state_text.in_(lang)}.{ask}"


# -- departures ------------------------------------------------------------------------------------


def departures_lines(
    steps: Sequence[NextSteps], casefile: Casefile, lang: Language, *, all_: bool
) -> Iterator[str]:
    """What departs in full; of what is not proven the first of each request."""
    from dedere.assessment.departure_cards import PROOFS, Proof, departure_cards

    yield _DEPARTURES.in_(lang).upper()
    cards = [card for one in steps for card in departure_cards(one.replayed)]
    if not any(card.proven for card in cards):
        yield f"  {_NONE_DEPARTS.in_(lang)}"
    for proof in Proof:
        here = [card for card in cards if card.proof is proof]
        if not here:
            continue
        yield f"{PROOFS[proof].in_(lang).capitalize()} ({len(here)})"
        shown = here if all_ or proof is Proof.DEPARTS else here[:MOST]
        for card in shown:
            yield from (f"  {line}" for line in _card(card, casefile, lang))
        if left := len(here) - len(shown):
            yield f"  {_REST.format(number=left).in_(lang)}"


def _card(card: DepartureCard, casefile: Casefile, lang: Language) -> Iterator[str]:
    from dedere.law.grounds import FORUMS

    about = _request(casefile, card.request, lang)
    day = f"{card.day}: " if card.day else ""
    yield f"{day}{_capital(card.what.in_(lang))}" + (f" – {about}" if about else "")
    yield f"  {_capital(card.text.in_(lang))}"
    law = "; ".join(one.citation.in_(lang) for one in card.law)
    forums = "; ".join(FORUMS[one].in_(lang) for one in card.forums)
    yield f"  {card.ground_title.in_(lang)} [{card.ground}]; {forums} ({law})"
    if card.brings is not None:
        brings = card.brings
        yield f"  {_BRINGS.in_(lang)}: {brings.what.label.in_(lang)}. {brings.text.in_(lang)}"


# -- identity --------------------------------------------------------------------------------------


def identity_lines(
    casefile: Casefile, day: date, known_by: date | None, lang: Language
) -> Iterator[str]:
    """What agrees, differs and is doubtful, in a line each; the whole is `dedere identity`."""
    from dedere.assessment.identity import VERDICTS, Verdict, identity_of
    from dedere.assessment.identity.board import NEVER_SAYS

    yield _IDENTITY.in_(lang).upper()
    for board in identity_of(casefile, day, known_by):
        yield f"  {_request(casefile, board.request, lang) or board.request}"
        for verdict in Verdict:
            names = "; ".join(one.label.in_(lang) for one in board.of(verdict))
            if names:
                yield f"    {VERDICTS[verdict].in_(lang)}: {names}"
    yield f"  {NEVER_SAYS.in_(lang)}"


def _request(casefile: Casefile, id: str | None, lang: Language) -> str:
    if id is None or len(casefile.requests) == 1:
        return ""
    subject = casefile.subject(id)
    return subject.label.in_(lang) if subject is not None and subject.label is not None else id


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_ROUTES = Text("Routes", "Vías")
_GROUNDS = Text("Grounds", "Motivos")
_DEPARTURES = Text("Departures", "Apartamientos")
_IDENTITY = Text("Identity", "Identidad")
_USED = Text("used on", "usada el")
_LAST_DAY = Text("Last day", "Último día")
_OPENS = Text("Opens after", "Se abre después de")
_STANDS_STILL = Text("the period stands still", "el plazo está detenido")
_OR_LATER = Text("{day} or later", "{day} o después")
_OR_EARLIER = Text("{day} or earlier", "{day} o antes")
_FIRST = Text("First:", "Primero:")
_BRINGS = Text("Can bring", "Puede traer")
_NONE_DEPARTS = Text(
    "Nothing on record departs from the procedure.",
    "Nada de lo registrado se aparta del procedimiento.",
)
_REST = Text("… {number} more: --all shows them", "… {number} más: --all los muestra")
