"""One quiet message for each person: dates that come near, decisions that were recorded.

What was told is kept as an act and not told again. A message names nobody in its subject, and in
its text only where the person asked for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from django.db import transaction

from dedere.store import accounts
from dedere.store.access import Reader
from dedere.store.access.agenda import news_for, told_to, wish_of, wishes
from dedere.store.agenda.asking import coming
from dedere.store.models import NoticeSent, NoticeWish

if TYPE_CHECKING:
    from dedere.store.models import Account, Due, News

MOST_DAYS = 60
MOST_LINES = 50
NEWS_DAYS = 14
"""So long after it was recorded a decision is still news."""

__all__ = ["MOST_DAYS", "Letter", "letters", "sent", "wish", "wish_of"]


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is told."""

    account: Account
    names: bool
    days: int
    dues: tuple[Due, ...]
    news: tuple[News, ...]
    more: int
    """So much more there is than stands in it."""
    told: tuple[str, ...]

    @property
    def number(self) -> int:
        """Of how many things it tells."""
        return len(self.told)


def wish(account: str, *, wanted: bool, days: int, names: bool) -> None:
    """Keep what somebody wants to be told."""
    NoticeWish(account=account, wanted=wanted, days=days, names=names).save()


def letters(today: date | None = None) -> Iterator[Letter]:
    """The messages that are to be sent now. Nothing is marked as told by asking."""
    on = today or date.today()
    for wished in wishes():
        account = accounts.all_accounts().filter(pk=wished.account, is_active=True).first()
        if account is None:
            continue
        found = _letter(account, accounts.reader(account), wished, on)
        if found is not None:
            yield found


def _letter(account: Account, reader: Reader, wished: NoticeWish, on: date) -> Letter | None:
    before = told_to(account.pk)
    dues = [one for one in coming(reader, wished.days) if _of_due(one) not in before]
    since = on - timedelta(days=NEWS_DAYS)
    news = [
        one
        for one in news_for(reader).filter(recorded_on__gte=since).order_by("recorded_on", "pk")
        if _of_news(one) not in before
    ]
    if not dues and not news:
        return None
    more = max(0, len(dues) - MOST_LINES) + max(0, len(news) - MOST_LINES)
    told = (*map(_of_due, dues), *map(_of_news, news))
    return Letter(
        account,
        wished.names,
        wished.days,
        tuple(dues[:MOST_LINES]),
        tuple(news[:MOST_LINES]),
        more,
        told,
    )


def sent(letter: Letter) -> None:
    """Keep that a message went out, and what it told of."""
    with transaction.atomic():
        NoticeSent(account=letter.account.pk, told=sorted(letter.told)).save()


def _of_due(due: Due) -> str:
    # A day that moved is told again.
    return _digest("due", due.glance.case_id, due.subject, due.limit, str(due.due))


def _of_news(news: News) -> str:
    return _digest("news", news.glance.case_id, news.entry, news.type)


def _digest(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:24]
