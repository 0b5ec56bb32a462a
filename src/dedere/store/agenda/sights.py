"""Who sees which view of a case: everybody, an organization, an account, or one exact reader.

Somebody who belongs to several organizations, or is named in a closure herself, may read more than
each of them alone. For her there is a row under a digest of her account and all her organizations:
once a membership changes the digest is another one, and only the rows of the single ones count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from dedere.store import access
from dedere.store.access import Reader
from dedere.store.access.agenda import members_of, organizations_of
from dedere.store.models import Case, Closure, Visibility

EVERYBODY = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a case is closed to whoever is known by *who*."""

    who: str
    hidden: tuple[Closure, ...]


def names_of(reader: Reader) -> tuple[str, ...]:
    """Under which names a reader looks for her rows."""
    names = [EVERYBODY, *(f"o:{one}" for one in sorted(reader.organizations))]
    if reader.account:
        names += [f"a:{reader.account}", exact(reader.account, reader.organizations)]
    return tuple(names)


def exact(account: str, organizations: Iterable[str]) -> str:
    """The name of one account with all its organizations."""
    said = "\n".join([account, *sorted(organizations)])
    return f"r:{sha256(said.encode()).hexdigest()[:40]}"


def sights_of(case: Case) -> list[Seen]:
    """Who sees a case, and what of it is closed to each."""
    shares = list(access.shares_with(case))
    closures = list(access.in_force().filter(case=case))
    public = case.visibility == Visibility.PUBLIC
    names = [EVERYBODY] if public else []
    names += [f"o:{one.organization}" for one in shares if one.organization]
    names += [f"a:{one.account}" for one in shares if one.account]
    names = list(dict.fromkeys(names))
    if not closures:
        return [Seen(name, ()) for name in names]
    # From here on somebody is shut out of something.
    named = {key for one in closures for key in one.organizations}
    if public:
        names = list(dict.fromkeys([*names, *(f"o:{key}" for key in sorted(named))]))
    found = [(name, _reader(name)) for name in names]
    found += [(exact(one.account or "", one.organizations), one) for one in _exact(case, closures)]
    seen = []
    for name, reader in found:
        hidden = access.hidden_from(reader, [case]).get(case.pk, ())
        if not any(one.part == access.WHOLE for one in hidden):
            seen.append(Seen(name, tuple(hidden)))
    return seen


def _reader(name: str) -> Reader:
    kind, _, key = name.partition(":")
    if kind == "o":
        return Reader(organizations=frozenset((key,)))
    return Reader(account=key or None)


def _exact(case: Case, closures: list[Closure]) -> Iterator[Reader]:
    """Accounts whose rights are more than those of each name under which they are known."""
    shares = list(access.shares_with(case))
    reaching = {one.organization for one in shares if one.organization}
    reaching |= {key for one in closures for key in one.organizations}
    accounts = {one.account for one in shares if one.account}
    accounts |= {key for one in closures for key in one.accounts}
    several = [key for key, number in members_of(reaching).items() if number > 1]
    for account in sorted({*accounts, *several}):
        reader = Reader(account=account, organizations=organizations_of(account))
        if access.cases_for(reader).filter(pk=case.pk).exists():
            yield reader
