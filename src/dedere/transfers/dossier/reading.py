"""Which papers of a transfer are there, certified and translated, and which lack.

What is not listed lacks only where the casefile says that its list of documents is complete; else
it is not known. The same goes for a paper of which nobody recorded whether it is certified.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.casefile import Casefile, Situated
from dedere.law.facts import document as facts
from dedere.law.facts import transfer as of_transfer
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import Expr
from dedere.law.language.facts import YesNo
from dedere.law.language.situation import Level, Member, Situation
from dedere.transfers.dossier.papers import LISTS, Paper, PaperList


@dataclass(frozen=True, slots=True)
class Held:
    """One paper of a list, as far as the record holds it.

    *asked* says whether the list asks for it in this transfer; *there* whether a document of its
    kind is listed. *certified* and *translated* speak of the documents that are there, and are
    None where the list does not ask it too: see `lacks`.
    """

    paper: Paper
    provision: str
    asked: bool | None
    there: bool | None
    certified: bool | None
    translated: bool | None
    documents: tuple[str, ...]

    @property
    def name(self) -> Text:
        """The paper in words."""
        return facts.KINDS[self.paper.kind]

    @property
    def in_order(self) -> bool | None:
        """Whether the paper is there as the list asks; None where that is not known."""
        if self.asked is False:
            return True
        parts = [self.there]
        if self.paper.certified:
            parts.append(self.certified)
        if self.paper.translated:
            parts.append(self.translated)
        if False in parts:
            return False if self.asked and not self.paper.wanted else None
        return None if None in parts or self.asked is None else True

    @property
    def lacks(self) -> tuple[Text, ...]:
        """What is wrong with it, in words: not there, not certified, not translated."""
        if self.asked is False:
            return ()
        if self.there is False:
            return (_NOT_THERE,)
        found = []
        if self.paper.certified and self.certified is False:
            found.append(_NOT_CERTIFIED)
        if self.paper.translated and self.translated is False:
            found.append(_NOT_TRANSLATED)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ListHeld:
    """One authority's list, paper by paper."""

    list: PaperList
    papers: tuple[Held, ...]

    @property
    def missing(self) -> tuple[Held, ...]:
        """The papers that are known not to be in order."""
        return tuple(one for one in self.papers if one.in_order is False)


@dataclass(frozen=True, slots=True)
class Dossier:
    """All lists of one transfer, and what the record says of money and victims.

    *restitution_unpaid* and *victims_heard* are as recorded; *notice_due* says whether the victims
    are still to be told: True where the list of documents is complete and holds no notice.
    """

    casefile: Casefile
    transfer: str
    lists: tuple[ListHeld, ...]
    restitution_unpaid: bool | None
    victims_heard: bool | None
    notice_due: bool | None

    @property
    def missing(self) -> tuple[Held, ...]:
        """Each paper that lacks or is not as it should be, over all lists."""
        return tuple(one for each in self.lists for one in each.missing)


def dossier_of(situated: Situated) -> list[Dossier]:
    """The dossier of each transfer of a casefile, as of the day for which it was situated."""
    return [_dossier(situated, transfer) for transfer in situated.transfers]


def _dossier(situated: Situated, transfer: Situation) -> Dossier:
    delivered = of_transfer.transferred_on.look(transfer, None)
    happened = delivered is not None and not delivered.is_never
    lists = tuple(
        ListHeld(each, tuple(_held(transfer, each, paper) for paper in each.papers))
        for each in LISTS
        if _holds(each.where, transfer) is not False and (happened or not each.once_delivered)
    )
    noticed = _there(transfer, "notice_to_victims", _of_kind(transfer, "notice_to_victims"))
    told = any(
        event.type == "victims_notified" and situated.casefile.transfer_of(event) == transfer.id
        for event in situated.events
    )
    return Dossier(
        situated.casefile,
        transfer.id,
        lists,
        of_transfer.restitution_unpaid.look(transfer, None),
        of_transfer.victims_heard.look(transfer, None),
        False if told else (None if noticed is None else not noticed),
    )


def _held(transfer: Situation, each: PaperList, paper: Paper) -> Held:
    found = _of_kind(transfer, paper.kind)
    return Held(
        paper=paper,
        provision=paper.provision or each.provision,
        asked=_holds(paper.where, transfer),
        there=_there(transfer, paper.kind, found),
        certified=_best(found, facts.certified) if paper.certified else None,
        translated=_best(found, facts.translated) if paper.translated else None,
        documents=tuple(one.subject.id for one in found),
    )


def _holds(where: Expr | None, transfer: Situation) -> bool | None:
    return True if where is None else settle(where.weigh(transfer))[0]


def _of_kind(transfer: Situation, kind: str) -> list[Member]:
    return [
        one for one in transfer.lists[Level.DOCUMENT] if facts.kind.look(one.subject, None) == kind
    ]


def _there(transfer: Situation, kind: str, found: Iterable[Member]) -> bool | None:
    found = list(found)
    if any(one.certain for one in found):
        return True
    whole = Level.DOCUMENT in transfer.complete
    of_unknown_kind = any(
        facts.kind.look(one.subject, None) is None for one in transfer.lists[Level.DOCUMENT]
    )
    return False if whole and not found and not of_unknown_kind else None


def _best(found: Iterable[Member], fact: YesNo) -> bool | None:
    """Whether one of the documents is so: one good copy is enough."""
    values = [fact.look(one.subject, None) if one.certain else None for one in found]
    if True in values:
        return True
    return False if values and None not in values else None


_NOT_THERE = Text("not there", "no consta")
_NOT_CERTIFIED = Text("not certified", "sin certificar")
_NOT_TRANSLATED = Text("not translated", "sin traducir")
