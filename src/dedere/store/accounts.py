"""Accounts: who is let in, by whom, and what is done about an account afterwards.

Nobody makes an account for herself: an administrator invites, and the invitation is a link that
works once (`dedere.store.links`). Each thing done is an `AccountAct`, which only grows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import translation

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store import coders
from dedere.store.access import Reader
from dedere.store.access import accounts as asking
from dedere.store.models import Account, AccountAct, Coder
from dedere.store.models.accounts import LONGEST_NAME, WRITING
from dedere.store.names import fold

if TYPE_CHECKING:
    from django.http import HttpRequest

Did = AccountAct.Did
CONSOLE = Reader("console", administrator=True)
"""Whoever runs commands on the computer of the office: it holds the database anyway."""


class AccountError(DedereError):
    """Something that cannot be done about an account, and why."""


# -- who asks --------------------------------------------------------------------------------------


def reader(account: Account | None) -> Reader:
    """The reader that an account is; nobody where there is none or it may not sign in."""
    if account is None or not account.is_active:
        return Reader()
    roles = asking.roles_of(account)
    coder = account.coder
    return Reader(
        account.name,
        coder.name if coder else None,
        account=account.pk,
        organizations=frozenset(roles),
        writes=frozenset(one for one, role in roles.items() if role in WRITING),
        administrator=account.is_administrator,
    )


def any_administrator() -> bool:
    """Whether somebody looks after this office."""
    return asking.administrators().exists()


def all_accounts() -> QuerySet[Account]:
    """Every account, by name."""
    return asking.accounts()


def with_key(key: str) -> Account | None:
    """The account with this key, if there is one."""
    return asking.account_with(key)


def with_address(email: str) -> Account | None:
    """The account that signs in with this address, if there is one."""
    return asking.account_at(email)


def find(asked: str) -> Account:
    """The account with this key, address or name.

    Raises:
        AccountError: there is none.
    """
    asked = asked.strip()
    found = asking.account_called(asked, fold(asked))
    if found is None:
        raise AccountError(_NOBODY.format(asked=asked), _LIST)
    return found


# -- names and addresses ---------------------------------------------------------------------------


def clean_name(name: str, account: Account | None = None) -> str:
    """The name as it is kept.

    A name that another account bears or once bore is not given again: what stands under it would
    seem to be hers.

    Raises:
        AccountError: it is no name, or somebody else's.
    """
    written = " ".join(name.split())
    folded = fold(written)
    if not folded or len(written) > LONGEST_NAME or not written.isprintable():
        raise AccountError(_NO_NAME, _GIVE_NAME)
    if asking.is_name_borne(folded, account):
        raise AccountError(_TAKEN.format(name=written), _ANOTHER)
    return written


def clean_email(email: str, account: Account | None = None) -> str:
    """The address as it is kept: in small letters.

    Raises:
        AccountError: it is no address, or another account signs in with it.
    """
    written = email.strip().lower()
    try:
        validate_email(written)
    except ValidationError:
        raise AccountError(_NO_EMAIL.format(email=written or "…")) from None
    if asking.is_address_used(written, account):
        raise AccountError(_EMAIL_USED.format(email=written))
    return written


def check_password(password: str, account: Account) -> None:
    """Whether a password is good enough for an account.

    Raises:
        AccountError: what is wrong with it, in both languages.
    """
    told = []
    for lang in ("en", "es"):
        with translation.override(lang):
            try:
                password_validation.validate_password(password, account)
            except ValidationError as wrong:
                told.append(" ".join(wrong.messages))
    if told:
        raise AccountError(Text(*told))


# -- acts ------------------------------------------------------------------------------------------


def create(
    email: str, name: str, password: str, language: str, by: Reader, *, administrator: bool = False
) -> Account:
    """Make an account. For `dedere.store.links`, which asks for the invitation first.

    Raises:
        AccountError: the name, the address or the password will not do.
    """
    name = clean_name(name)
    account = Account(
        email=clean_email(email),
        name=name,
        folded=fold(name),
        language="es" if language == "es" else "en",
        is_administrator=administrator,
    )
    check_password(password, account)
    account.set_password(password)
    try:
        with transaction.atomic():
            account.save(force_insert=True)
            asking.keep_address(account)
            _act(account, Did.JOINED, Reader(name, account=account.pk) if not by.name else by)
            if administrator:
                _act(account, Did.ADMINISTRATOR, by)
    except IntegrityError:  # somebody was faster
        raise AccountError(_TAKEN.format(name=name), _ANOTHER) from None
    return account


def disable(account: Account, by: Reader) -> None:
    """Let an account in no longer, at once: its sessions end. What it wrote stays.

    Raises:
        AccountError: nobody would be left who looks after the office.
    """
    if not account.is_active:
        return
    _not_the_last(account)
    account.is_active = False
    _save(account, Did.DISABLED, by, "is_active")
    end_sessions(account)


def enable(account: Account, by: Reader) -> None:
    """Let an account in again."""
    if not account.is_active:
        account.is_active = True
        _save(account, Did.ENABLED, by, "is_active")


def set_administrator(account: Account, by: Reader, *, yes: bool) -> None:
    """Have an account look after accounts and organizations, or no longer.

    Raises:
        AccountError: nobody would be left who does.
    """
    if account.is_administrator == yes:
        return
    if not yes:
        _not_the_last(account)
    account.is_administrator = yes
    _save(account, Did.ADMINISTRATOR if yes else Did.ORDINARY, by, "is_administrator")


def rename(account: Account, name: str, by: Reader) -> None:
    """Show an account under another name. What was written keeps the name of its time.

    Raises:
        AccountError: it is no name, somebody else's, or the account codes under the old one.
    """
    written = clean_name(name, account)
    if written == account.name:
        return
    if account.coder_id and fold(written) != account.folded:
        raise AccountError(_CODES, _SPELLING)
    account.name, account.folded = written, fold(written)
    _save(account, Did.RENAMED, by, "name", "folded")


def move(account: Account, email: str, by: Reader) -> None:
    """Have an account sign in with another address.

    Raises:
        AccountError: it is no address, or another account's.
    """
    written = clean_email(email, account)
    if written == account.email:
        return
    account.email = written
    _save(account, Did.MOVED, by, "email")
    asking.keep_address(account)


def unlock(account: Account, by: Reader) -> int:
    """Take the second factors of an account away, as its owner lost them; return how many.

    Its sessions end, so that whoever had got in is out.
    """
    gone = asking.remove_factors(account)
    _act(account, Did.UNLOCKED, by)
    end_sessions(account)
    return gone


def factors_of(account: Account) -> frozenset[str]:
    """The kinds of second factors that an account has, as django-allauth calls them."""
    return asking.factors_of(account)


def sessions_of(account: Account | None) -> list[Any]:
    """The sessions of an account that have not ended, as django-allauth keeps them."""
    return asking.sessions_of(account)


def note_session(request: HttpRequest) -> None:
    """Write down that the session of a request is in use, and from where."""
    asking.note_session(request)


def end_sessions(account: Account) -> int:
    """End every session of an account; return how many there were."""
    return asking.remove_sessions(account)


def note_reset(account: Account, by: Reader) -> None:
    """Write down that a link for a new password was made."""
    _act(account, Did.RESET, by)


def bind_coder(account: str, key: str = "") -> Coder:
    """Have an account code under its name from now on. The account is the proof.

    Where the name coded before, with a key, the key is asked for this once: nobody reads another's
    coding by bearing his name.

    Raises:
        CoderError: the name codes with another key.
        TooManyTriesError: several wrong keys were given a short time ago.
        AccountError: there is no such account.
    """
    owner = with_key(account)
    if owner is None:
        raise AccountError(NO_SUCH)
    if owner.coder is not None:
        return owner.coder
    by = reader(owner)
    coder = (
        coders.prove(owner.name, key)
        if coders.is_bound(owner.name)
        else coders.claim_for_account(owner.name)
    )
    owner.coder = coder
    _save(owner, Did.CODES, by, "coder")
    return coder


def acts_of(account: Account) -> QuerySet[AccountAct]:
    """What was done about an account, the oldest first."""
    return asking.acts_about(account)


def _save(account: Account, did: AccountAct.Did, by: Reader, *fields: str) -> None:
    with transaction.atomic():
        account.save(update_fields=fields)
        _act(account, did, by)


def _act(account: Account, did: AccountAct.Did, by: Reader) -> None:
    AccountAct(
        account=account,
        did=did,
        name=account.name,
        folded=account.folded,
        by=by.name or "",
        by_account=by.account or "",
    ).save()


def _not_the_last(account: Account) -> None:
    others = asking.administrators().exclude(pk=account.pk)
    if account.is_active and account.is_administrator and not others.exists():
        raise AccountError(_LAST, _LAST_TODO)


NO_SUCH = Text("There is no such account.", "No existe esa cuenta.")
_NOBODY = Text("No account is called '{asked}'.", "Ninguna cuenta se llama «{asked}».")
_LIST = Text("`dedere user list` lists them.", "`dedere user list` las enumera.")
_NO_NAME = Text("This is no name.", "Esto no es un nombre.")
_GIVE_NAME = Text(
    "Give a name of at most 100 characters.", "Indique un nombre de 100 caracteres como máximo."
)
_TAKEN = Text(
    "'{name}' is or was the name of another account, or differs from one by accents alone.",
    "«{name}» es o fue el nombre de otra cuenta, o solo difiere de él en acentos.",
)
_ANOTHER = Text(
    "Add a second family name or an initial.", "Agregue un segundo apellido o una inicial."
)
_NO_EMAIL = Text(
    "'{email}' is not an e-mail address.", "«{email}» no es una dirección de correo electrónico."
)
_EMAIL_USED = Text(
    "An account signs in with {email} already.", "Una cuenta ya ingresa con {email}."
)
_CODES = Text(
    "This account codes under its name; only accents, capitals and spaces of it can change.",
    "Esta cuenta codifica con su nombre; solo pueden cambiar acentos, mayúsculas y espacios.",
)
_SPELLING = Text(
    "What was coded stays under the name, so that two codings remain comparable.",
    "Lo codificado queda bajo el nombre, para que dos codificaciones sigan siendo comparables.",
)
_LAST = Text(
    "This is the last administrator who can sign in.",
    "Es la última persona administradora que puede ingresar.",
)
_LAST_TODO = Text(
    "Make another account an administrator first.", "Haga antes administradora a otra cuenta."
)
