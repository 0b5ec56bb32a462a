"""The page for a sentenced person and the family: where the transfer home stands.

Beside what any page tells, it says who must agree and who has, what consent means and until when it
can be taken back, and that nobody may take money for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from dedere.assessment.plain import said
from dedere.assessment.plain import said_transfer as words
from dedere.assessment.plain.page import Block, Paragraph, Points, Section
from dedere.assessment.plain.steps_transfer import sentences
from dedere.assessment.plain.telling import Telling
from dedere.assessment.plain.whom import OWN_LAWYER
from dedere.bilingual import Text
from dedere.procedure.clock import day_said
from dedere.procedure.literal import Node

_COUNTRY = {"US": Text("the United States", "Estados Unidos"), "MX": Text("Mexico", "México")}
_KEYS = (
    ("consent-verified", "consent-not-verified"),
    ("approved", "denied"),
    ("local-authority-approves", "local-authority-denies"),
    ("accepted", "declined"),
)
"""The step by which each says yes, and the one by which it says no, in the order of the page."""


class TransferTelling(Telling):
    """The page of a transfer."""

    def _title(self) -> Text:
        name = self.found.casefile.person.name
        return words.TITLE.format(name=name) if name else words.TITLE_WITHOUT_NAME

    def _as_of(self) -> Text:
        return words.AS_OF

    def _sections(self) -> Iterator[Section]:
        yield Section(self._said(words.STANDS), tuple(self._stands()))
        if not self.found.over:
            yield Section(self._said(words.CONSENT), tuple(self._consent()))
        yield Section(self._said(said.NEXT), tuple(self._next()))
        yield Section(self._said(said.ASK), tuple(self._asks()))
        yield Section(self._said(said.MUST), tuple(self._must()))
        yield Section(self._said(said.NOTHING_DONE), tuple(self._if_nothing()))
        yield Section(self._said(said.UNSURE), tuple(self._unsure()))
        yield Section(self._said(said.WHOM), tuple(self._whom()))

    # -- where it stands ---------------------------------------------------------------------------

    def _stands(self) -> Iterator[Block]:
        for node in self._requests():
            told = list(self._steps_of(node))
            if self.several:
                yield Paragraph(self._capital(self.found.names.of(node)) + ":")
            yield Points(tuple(told) if told else (self._said(said.NO_STEP),))
            if node not in self.found.ended:
                yield from self._keys(node)
        if not self._requests():
            yield Paragraph(self._said(words.NO_TRANSFER))
        yield from (Paragraph(self._said(one)) for one in self.found.replayed.history.notes)
        if self.found.over:
            yield Paragraph(self._said(words.OVER), strong=True)

    def _keys(self, node: Node) -> Iterator[Block]:
        """Who must agree, and who has, as far as the record shows it."""
        taken = {
            one.step.name: one
            for one in self.found.replayed.taken
            if one.node == node and one.happening is not None
        }
        local = self._is_local(node)
        form = words.FOUR if local else words.THREE
        yield Paragraph(self._said(self._placed(form)), strong=True)
        who = (words.YOU, self._there(), words.THE_STATE, self._home())
        missing = False
        points = []
        for name, (yes, no) in zip(who, _KEYS, strict=True):
            if name is words.THE_STATE and not local:
                continue
            answer = words.SAID_YES if yes in taken else words.SAID_NO if no in taken else None
            missing |= answer is not words.SAID_YES
            points.append(self._capital((answer or words.NOT_YET).format(who=name)))
        yield Points(tuple(points))
        for period in self.found.running:
            if period.limit == "TR-AGAIN" and period.node == node and period.ends is not None:
                last = period.ends.latest
                if period.ends.is_day:
                    yield Paragraph(self._said(words.AGAIN_FROM.format(day=day_said(last))))
        if missing and "delivered" in taken:
            yield Paragraph(self._said(words.DELIVERED_WITHOUT), strong=True)

    def _is_local(self, node: Node) -> bool:
        """Whether a state or federal entity must agree too, as far as is known."""
        settled = self.found.replayed.history.settled
        return settled.get((node[1], "local-sentence")) is True

    # -- consent -----------------------------------------------------------------------------------

    def _consent(self) -> Iterator[Block]:
        means = words.CONSENT_MEANS
        if self.found.declared.requested_state == "US":
            means = (*means, *words.OUT_OF_US)
        yield Points(tuple(self._said(self._placed(one)) for one in means))
        yield Paragraph(self._said(words.MONEY), strong=True)
        yield Paragraph(self._said(words.REPORT_IT))

    # -- the rest ----------------------------------------------------------------------------------

    def _no_last_day(self) -> Text:
        return words.NO_LAST_DAY

    def _goes_on(self) -> Text:
        return words.GOES_ON

    def _whom(self) -> Iterator[Block]:
        prison = (words.PRISON,) if self.found.declared.requested_state == "US" else ()
        told = (*prison, OWN_LAWYER, words.DEFENDER, self._placed(words.CONSULATE))
        yield Points(tuple(self._said(one) for one in told))

    def _there(self) -> Text:
        return _COUNTRY[self.found.declared.requested_state]

    def _home(self) -> Text:
        other = {"US": "MX", "MX": "US"}[self.found.declared.requested_state]
        return _COUNTRY[other]

    def _placed(self, text: Text) -> Text:
        return sentences(text.format(there=self._there(), home=self._home()))
