"""The page for the person sought and the family: where the case stands, and what comes next.

Everything is read off what can happen next (`next_steps`); here it is only chosen and told. Short
sentences, the reader is "you", and no name that only the file or the program knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dedere.assessment.days import by as by_day
from dedere.assessment.days import on
from dedere.assessment.due import Deadline
from dedere.assessment.next_model import Due, NextSteps, Open
from dedere.assessment.plain import said
from dedere.assessment.plain.glossary import words_in
from dedere.assessment.plain.limits import LIMITS
from dedere.assessment.plain.page import Block, Explained, Page, Paragraph, Points, Section
from dedere.assessment.plain.steps import words_of
from dedere.assessment.plain.whom import DO_NOT_WAIT, INVENTED, NO_ADVICE, whom_to_ask
from dedere.assessment.stay_held import Stay, stays_of
from dedere.bilingual import Language, Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.clock import day_said
from dedere.procedure.literal import Node
from dedere.procedure.roles import PERSON

MOST_STEPS = 4
"""How many of the last steps are told of a request."""


def plain_page(found: NextSteps, lang: Language) -> Page:
    """One page in plain words, in one language."""
    if found.declared.matter == "transfer":
        from dedere.assessment.plain.telling_transfer import TransferTelling

        return TransferTelling(found, lang).page()
    return Telling(found, lang).page()


class Telling:
    """The page of an extradition; what a transfer says otherwise is in `telling_transfer`."""

    def __init__(self, found: NextSteps, lang: Language) -> None:
        self.found = found
        self.lang = lang
        self.several = len(found.replayed.history.requests) > 1

    def page(self) -> Page:
        """The page."""
        casefile = self.found.casefile
        day = day_said(self.found.as_of.toordinal())
        under = [self._said(self._as_of().format(day=day)), self._said(NO_ADVICE)]
        if self.lang == "es":
            under.append(said.FOR_ALL)
        if casefile.invented:
            under.insert(0, self._said(INVENTED))
        sections = [section for section in self._sections() if section.blocks]
        page = Page(self.lang, self._said(self._title()), tuple(under), tuple(sections))
        known = words_in("\n".join(page.sentences()), self.lang)
        library = self.found.declared.graph.library
        explained = Explained(
            tuple(
                (
                    self._said(word.name),
                    self._said(word.means),
                    "; ".join(self._said(library.provision(law).citation) for law in word.law),
                )
                for word in known
            )
        )
        words = Section(self._said(said.WORDS), (explained,))
        return Page(page.lang, page.title, page.under, (*page.sections, words))

    def _as_of(self) -> Text:
        return said.AS_OF

    def _title(self) -> Text:
        name = self.found.casefile.person.name
        return said.TITLE.format(name=name) if name else said.TITLE_WITHOUT_NAME

    def _sections(self) -> Iterator[Section]:
        yield Section(self._said(said.STANDS), tuple(self._stands()))
        yield Section(self._said(said.NEXT), tuple(self._next()))
        yield Section(self._said(said.ASK), tuple(self._asks()))
        yield Section(self._said(said.MUST), tuple(self._must()))
        yield Section(self._said(said.NOTHING_DONE), tuple(self._if_nothing()))
        yield Section(self._said(said.UNSURE), tuple(self._unsure()))
        yield Section(self._said(said.WHOM), tuple(self._whom()))

    # -- where the case stands ---------------------------------------------------------------------

    def _stands(self) -> Iterator[Block]:
        for node in self._requests():
            told = list(self._steps_of(node))
            if self.several:
                yield Paragraph(self._capital(self.found.names.of(node)) + ":")
            yield Points(tuple(told) if told else (self._said(said.NO_STEP),))
        if not self._requests():
            yield Paragraph(self._said(said.NO_REQUEST))
        yield from (Paragraph(self._said(one)) for one in self.found.replayed.history.notes)
        if self.found.over:
            yield Paragraph(self._said(said.OVER), strong=True)
            return
        stays = list(dict.fromkeys(self._stay(one) for one in stays_of(self.found)))
        if stays:
            yield from (Paragraph(one, strong=True) for one in stays)
            yield Paragraph(self._said(said.WHILE_STAYED))
        else:
            yield Paragraph(self._said(said.NO_STAY), strong=self._can_be_handed_over())

    def _requests(self) -> list[Node]:
        course = self.found.declared.course
        return [node for node in self.found.state if node[0] is course]

    def _steps_of(self, request: Node) -> Iterator[str]:
        """The last steps of a request and of the suits in it, the oldest first."""
        told: list[tuple[int, int, str]] = []
        for place, taken in enumerate(self.found.replayed.taken):
            if taken.node[1][:1] != request[1] or taken.happening is None:
                continue
            did = words_of(taken.step).did
            if did is not None:
                day = taken.date
                words = f"{self._when(day)}: {self._said(did)}" if _known(day) else self._said(did)
                order = day.latest if _known(day) else day.earliest
                told.append((order, place, words))
        told.sort(key=lambda one: one[:2])
        yield from dict.fromkeys(words for _, _, words in told[-MOST_STEPS:])

    def _stay(self, stay: Stay) -> str:
        name = self.found.names.of(stay.node)
        if _known(stay.since):
            return self._said(said.STAYED_SINCE.format(name=name, day=on(stay.since)))
        return self._said(said.STAYED.format(name=name))

    def _can_be_handed_over(self) -> bool:
        return any(one.step.name in _HANDOVER for one in self.found.enabled)

    # -- who decides next --------------------------------------------------------------------------

    def _next(self) -> Iterator[Block]:
        told = self._points(self._decisions())
        yield from told
        if not told and not self.found.over:
            yield Paragraph(self._said(said.NOBODY))

    def _decisions(self) -> Iterator[tuple[Node, str]]:
        due = [
            (one.node, one.step)
            for one in self.found.due
            if (one.open or one.deadline)
            and not (one.deadline and one.deadline.over and one.deadline.limit in _SOON_OVER)
            and (one.deadline or not self.found.lies_behind(one.node, one.step))
        ]
        # In a suit only what is owed is a decision to come; on the way of a request each is.
        near = [
            (one.node, one.step)
            for one in self.found.near
            if not one.node[1] or one.node[0] is self.found.declared.course
        ]
        first = [(one.node, one.step) for one in self.found.due if one.deadline]
        due.sort(key=lambda one: one not in first)
        for node, step in [*due[: len(first)], *near, *due]:
            will = words_of(step).will
            if self.found.over and self.found.lies_behind(node, step):
                continue
            if will is not None and PERSON not in step.by and step.name not in _HANDOVER:
                yield node, self._said(will)

    # -- what can still be asked -------------------------------------------------------------------

    def _asks(self) -> Iterator[Block]:
        dated = self._points(self._askable(dated=True))
        undated = self._points(self._askable(dated=False))
        yield from dated
        if dated:
            yield Paragraph(self._said(DO_NOT_WAIT))
        if undated:
            yield Paragraph(self._said(self._no_last_day()))
            yield from undated
        if not dated and not undated and not self.found.over:
            yield Paragraph(self._said(said.NOTHING_TO_ASK))

    def _no_last_day(self) -> Text:
        return said.NO_DAY if self.found.over else said.NO_LAST_DAY

    def _askable(self, *, dated: bool) -> Iterator[tuple[Node, str]]:
        for one in sorted(self.found.enabled, key=_soonest):
            words = words_of(one.step)
            until = one.until or self._owed_until(one)
            if words.can is None or dated != (until is not None) or not self._is_open_to_ask(one):
                continue
            parts = [self._said(words.can)]
            if until is not None:
                parts.append(self._last_day(until))
                plain = LIMITS.get(until.limit)
                if plain is not None and not until.stands_still:
                    parts.append(self._said(plain.then))
            if one.unless is not None:
                parts.append(self._said(said.MAYBE))
            yield one.node, " ".join(parts)

    def _is_open_to_ask(self, one: Open) -> bool:
        """Whether a step makes sense now: of a request that is open, and not of its past."""
        words = words_of(one.step)
        ended = not one.node[1] or self.found.is_ended(one.node)
        if not words.always and self.found.lies_behind(one.node, one.step):
            return False
        if self.found.live and ended:
            return False
        if self.found.over and (words.always or not one.node[1]):
            return False
        return not words.in_time or self._owed_until(one) is not None

    def _owed_until(self, one: Open) -> Deadline | None:
        """The period in which the person has to take a step, such as leaving a country."""
        for due in self.found.due:
            if (due.node, due.step) == (one.node, one.step) and PERSON in one.step.by:
                return due.deadline
        return None

    def _last_day(self, limit: Deadline) -> str:
        if limit.stands_still:
            return self._said(said.STANDS_STILL)
        if limit.ends is None:
            return self._said(said.DAY_NOT_KNOWN)
        form = said.LAST_DAY_PAST if limit.over else said.LAST_DAY
        return self._said(form.format(day=by_day(limit.ends)))

    # -- what the authorities must do --------------------------------------------------------------

    def _must(self) -> Iterator[Block]:
        if not self.found.over:
            owed = self._owed_by_authorities()
            yield from self._points((one.node, self._owed(one)) for one in owed)

    def _owed_by_authorities(self) -> Iterator[Due]:
        for one in self.found.due:
            words = words_of(one.step)
            deadline = one.deadline
            if PERSON in one.step.by or words.will is None or deadline is None:
                continue
            if not (deadline.over and deadline.limit in _SOON_OVER):
                yield one

    def _owed(self, due: Due) -> str:
        deadline = due.deadline
        assert deadline is not None  # noqa: S101 - only those with a period are told
        plain = LIMITS.get(deadline.limit)
        what = plain.what if plain is not None else words_of(due.step).will
        parts = [self._said(what) if what is not None else "", self._last_day(deadline)]
        if plain is not None:
            parts.append(self._said(plain.then))
        return " ".join(part for part in parts if part)

    # -- if nothing is done ------------------------------------------------------------------------

    def _if_nothing(self) -> Iterator[Block]:
        if self.found.over:
            return
        told = list(self._silence())
        if told:
            yield Points(tuple(dict.fromkeys(told)))
        else:
            yield Paragraph(self._said(self._goes_on()))

    def _goes_on(self) -> Text:
        return said.GOES_ON

    def _silence(self) -> Iterator[str]:
        for one in self.found.enabled:
            if PERSON in one.step.by and one.until is not None and one.until.ends is not None:
                plain = LIMITS.get(one.until.limit)
                if plain is not None and words_of(one.step).can is not None:
                    yield f"{self._said(plain.what)} {self._said(plain.then)}"
        told = {
            (one.deadline.limit, one.node)
            for one in self._owed_by_authorities()
            if one.deadline is not None
        }
        for period in self.found.running:
            plain = LIMITS.get(period.limit)
            if plain is None or period.lapse is None or period.limit in _OF_THE_PERSON:
                continue
            if (period.limit, period.node) in told:
                continue
            still = f" {self._said(said.STANDS_STILL)}" if period.stands_still else ""
            yield f"{self._said(plain.what)}{still} {self._said(plain.then)}"
        if self._can_be_handed_over() and not stays_of(self.found):
            yield self._said(said.ANY_TIME)

    # -- what is not sure, and whom to ask ---------------------------------------------------------

    def _unsure(self) -> Iterator[Block]:
        assumed = [
            words_of(one.step).did
            for one in self.found.presumed
            if not (self.found.live and self.found.is_ended(one.node))
        ]
        assumed = [one for one in assumed if one is not None]
        if assumed:
            yield Paragraph(self._said(said.ASSUMED))
            points = dict.fromkeys(self._said(did) for did in assumed if did is not None)
            yield Points(tuple(points))
        questions = dict.fromkeys(
            self._said(fact.question)
            for one in self.found.enabled
            if one.unless is not None and words_of(one.step).can is not None
            for fact in one.unless.missing
        )
        if questions:
            yield Paragraph(self._said(said.ASKED))
            yield Points(tuple(questions))

    def _whom(self) -> Iterator[Block]:
        yield Points(tuple(self._said(one) for one in whom_to_ask(self.found.casefile)))

    # -- words -------------------------------------------------------------------------------------

    def _points(self, told: Iterable[tuple[Node, str]]) -> list[Block]:
        """The sentences as points, with the request that each is about where there are several.

        What is so of every request that is open is said once.
        """
        about: dict[str, list[Node]] = {}
        for node, words in told:
            about.setdefault(words, []).append(node)
        open_ = {one[1][0] for one in self.found.live}
        items: list[str] = []
        for words, nodes in about.items():
            requests = {node[1][0] for node in nodes if node[1]}
            if not self.several or not requests or requests >= open_:
                items.append(words)
                continue
            for name in dict.fromkeys(node[1][0] for node in nodes if node[1]):
                named = self.found.names.of((self.found.declared.course, (name,)))
                items.append(f"{self._capital(named)}: {words}")
        return [Points(tuple(dict.fromkeys(items)))] if items else []

    def _when(self, day: PartialDate) -> str:
        return self._capital(on(day))

    def _said(self, text: Text) -> str:
        return text.in_(self.lang)

    def _capital(self, text: Text) -> str:
        words = self._said(text)
        return words[:1].upper() + words[1:]


def _known(day: PartialDate) -> bool:
    return day.earliest > UNBOUNDED and day.latest < NEVER


def _soonest(one: Open) -> int:
    ends = one.until.ends if one.until is not None else None
    return ends.earliest if ends is not None else NEVER


_HANDOVER = ("surrender",)
"""Of an extradition: that the person can be taken is said apart."""
_SOON_OVER = ("MX-ADMIT",)
"""Periods of hours: that they are over years later says nothing to the family."""
_OF_THE_PERSON = (
    "MX-AMP30",
    "MX-AMP15",
    "MX-EXC",
    "MX-PROOF",
    "MX-REV",
    "US-APP",
    "TR-APPEAL",
    "TR-AGAIN",
)
