"""People come in and stay out: passwords, second factors, invitations, sessions, limits."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import struct
import time
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from dedere.store import accounts, chain, coders, links, organizations
from dedere.store.access import Reader
from dedere.store.accounts import CONSOLE, AccountError
from dedere.store.models import Account, AccountAct, Case, Membership, OneTimeLink
from dedere.store.organizations import OrganizationError
from tests.office.accounts import PASSWORD, account, member, organization, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("office_with_accounts")]
LOGIN = "/en/doors/login/"
OTHER = "otra clave que nadie adivina"


@pytest.fixture
def ana(office_with_accounts: None) -> Account:
    return account("Ana Administra", email="ana@example.org", administrator=True)


@pytest.fixture
def ben(office_with_accounts: None) -> Account:
    return account("Ben Büro", email="ben@example.org", language="es")


def sign_in(client: Client, email: str, password: str = PASSWORD, **more: str) -> Any:
    return client.post(LOGIN, {"login": email, "password": password, **more})


def is_in(client: Client) -> bool:
    return client.get("/en/account/").status_code == 200


# -- passwords -----------------------------------------------------------------------------------


def test_one_signs_in_and_comes_back_to_where_one_was(ben: Account, client: Client) -> None:
    asked = client.get("/en/account/sessions/")
    assert asked.headers["Location"] == f"{LOGIN}?next=%2Fen%2Faccount%2Fsessions%2F"
    response = sign_in(client, "BEN@example.org ", next="/en/account/sessions/")
    assert response.headers["Location"] == "/en/account/sessions/"
    assert "Ben Büro" in client.get("/en/account/").content.decode()


def test_one_is_led_on_to_this_office_alone(ben: Account, client: Client) -> None:
    response = sign_in(client, ben.email, next="https://example.com/")
    assert response.headers["Location"] == "/es/"


def test_a_wrong_password_and_a_strange_address_read_the_same(ben: Account, client: Client) -> None:
    said = [
        re.sub(r'value="[^"]*"', "", sign_in(client, email, "falsch").content.decode())
        for email in (ben.email, "nobody@example.org")
    ]
    assert said[0] == said[1]
    assert not is_in(client)


def test_after_five_wrong_passwords_the_right_one_waits_too(ben: Account, client: Client) -> None:
    for _ in range(5):
        assert "not correct" in sign_in(client, ben.email, "falsch").content.decode()
    assert "Too many failed login attempts" in sign_in(client, ben.email).content.decode()
    assert not is_in(client)


def test_many_tries_from_one_place_are_stopped(ben: Account, client: Client) -> None:
    found = [sign_in(client, f"n{number}@example.org", "falsch") for number in range(31)]
    assert found[-1].status_code == 429 or "Too many" in found[-1].content.decode()


def test_signing_out_ends_it(ben: Account, client: Client) -> None:
    sign_in(client, ben.email)
    assert client.get("/en/doors/logout/").status_code == 200
    assert is_in(client), "looking at the page ended the session"
    client.post("/en/doors/logout/")
    assert not is_in(client)


def test_a_password_is_not_one_of_the_usual_ones(ben: Account) -> None:
    for poor in ("short", "password1234", "ben@example.org", "ben büro 1234"):
        with pytest.raises(AccountError) as wrong:
            accounts.check_password(poor, ben)
        assert wrong.value.found.en != wrong.value.found.es


def test_a_changed_password_ends_the_other_sessions(ben: Account, client: Client) -> None:
    elsewhere = Client()
    sign_in(elsewhere, ben.email)
    sign_in(client, ben.email)
    given = {"oldpassword": PASSWORD, "password1": OTHER, "password2": OTHER}
    client.post("/en/doors/password/change/", given)
    assert is_in(client)
    assert not is_in(elsewhere)


# -- second factors ------------------------------------------------------------------------------


def code(secret: str, step: int = 0) -> str:
    """The six digits of RFC 6238, computed here once more."""
    counter = struct.pack(">Q", int(time.time()) // 30 + step)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at : at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


@pytest.fixture
def secret(ben: Account) -> str:
    """The secret of an app that Ben set up in a browser."""
    browser = Client()
    sign_in(browser, ben.email)
    asked = browser.get("/en/doors/second-factor/totp/activate/")
    assert "/reauthenticate/" in asked.headers["Location"], "the password is not asked for again"
    browser.post("/en/doors/reauthenticate/", {"password": PASSWORD})
    shown = browser.get("/en/doors/second-factor/totp/activate/").content.decode()
    found = re.search(r'id="authenticator_secret"[^>]*value="([A-Z2-7]+)"', shown)
    assert found is not None
    done = browser.post("/en/doors/second-factor/totp/activate/", {"code": code(found[1], -1)})
    assert done.status_code == 302
    return found[1]


def test_a_second_factor_is_asked_for(ben: Account, secret: str, client: Client) -> None:
    asked = sign_in(client, ben.email)
    assert asked.headers["Location"].startswith("/en/doors/second-factor/authenticate/")
    assert not is_in(client)
    wrong = client.post("/en/doors/second-factor/authenticate/", {"code": "000000"})
    assert "Incorrect code" in wrong.content.decode()
    assert not is_in(client)
    client.post("/en/doors/second-factor/authenticate/", {"code": code(secret)})
    assert is_in(client)


def test_a_code_of_recovery_works_once(ben: Account, secret: str, client: Client) -> None:
    from allauth.mfa.models import Authenticator

    made = Authenticator.objects.get(user=ben, type=Authenticator.Type.RECOVERY_CODES)
    one = made.wrap().get_unused_codes()[0]
    sign_in(client, ben.email)
    client.post("/en/doors/second-factor/authenticate/", {"code": one})
    assert is_in(client)
    again = Client()
    sign_in(again, ben.email)
    again.post("/en/doors/second-factor/authenticate/", {"code": one})
    assert not is_in(again)


def test_the_secret_does_not_lie_in_the_database(ben: Account, secret: str) -> None:
    from allauth.mfa.models import Authenticator

    kept = str(list(Authenticator.objects.filter(user=ben).values_list("data", flat=True)))
    assert "secret" in kept
    assert secret not in kept


def test_lost_factors_are_taken_away_by_an_administrator(
    ana: Account, ben: Account, secret: str, client: Client
) -> None:
    signed_in(client, ana)
    client.post(f"/en/accounts/{ben.pk}/", {"do": "unlock"})
    browser = Client()
    sign_in(browser, ben.email)
    assert is_in(browser)


# -- sessions ------------------------------------------------------------------------------------


def test_another_session_is_seen_and_ended(ben: Account, client: Client) -> None:
    phone = Client(headers={"user-agent": "Mozilla/5.0 (Android 15) Firefox/140.0"})
    sign_in(phone, ben.email)
    sign_in(client, ben.email)
    shown = client.get("/en/account/sessions/").content.decode()
    assert "Firefox, Android" in shown
    row = shown[shown.index("Firefox, Android") :]
    key = re.search(r'name="session" value="(\d+)"', row)
    assert key is not None
    client.post("/en/account/sessions/", {"session": key[1]})
    assert not is_in(phone)
    assert is_in(client)


def test_nobody_ends_the_session_of_another(ana: Account, ben: Account, client: Client) -> None:
    from allauth.usersessions.models import UserSession

    browser = Client()
    sign_in(browser, ben.email)
    sign_in(client, ana.email)
    his = UserSession.objects.get(user=ben)
    client.post("/en/account/sessions/", {"session": str(his.pk)})
    assert is_in(browser)


def test_a_disabled_account_is_out_at_once(ana: Account, ben: Account, client: Client) -> None:
    browser = Client()
    sign_in(browser, ben.email)
    signed_in(client, ana)
    client.post(f"/en/accounts/{ben.pk}/", {"do": "disable"})
    assert not is_in(browser)
    assert not is_in(browser), "and stays out"
    sign_in(browser, ben.email)
    assert not is_in(browser)
    client.post(f"/en/accounts/{ben.pk}/", {"do": "enable"})
    assert not is_in(browser), "the old session is not brought back"
    sign_in(browser, ben.email)
    assert is_in(browser)


def test_the_last_administrator_stays(ana: Account, ben: Account, client: Client) -> None:
    signed_in(client, ana)
    for do in ("disable", "ordinary"):
        said = client.post(f"/en/accounts/{ana.pk}/", {"do": do}).content.decode()
        assert "the last administrator" in said
    assert is_in(client)
    accounts.set_administrator(ben, CONSOLE, yes=True)
    client.post(f"/en/accounts/{ana.pk}/", {"do": "ordinary"})
    assert client.get("/en/accounts/").status_code == 404


def test_a_reader_is_looked_up_with_few_questions(
    ben: Account, client: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        member(organization(f"Number {number}"), ben)
    signed_in(client, ben)
    client.get("/en/law/")
    with django_assert_max_num_queries(3):
        client.get("/en/law/")


# -- invitations ---------------------------------------------------------------------------------


def enter(client: Client, secret: str, **given: str) -> Any:
    filled = {"name": "Carla Nueva", "password": PASSWORD, "again": PASSWORD} | given
    return client.post(f"/en/enter/{secret}/", filled)


def test_an_invitation_makes_one_account(ana: Account, client: Client) -> None:
    of = organization("Una oficina")
    signed_in(client, ana)
    given = {
        "email": "Carla@Example.org",
        "language": "es",
        "organization": of.pk,
        "role": "officer",
    }
    shown = client.post("/en/accounts/", given)
    assert shown.headers["Cache-Control"] == "no-store"
    secret = re.search(r'value="http://testserver/es/enter/([\w-]+)/"', shown.content.decode())
    assert secret is not None
    assert secret[1] not in client.get("/en/accounts/").content.decode(), "shown again"
    assert not OneTimeLink.objects.filter(digest__contains=secret[1]).exists()
    browser = Client()
    for _ in range(2):
        assert browser.get(f"/en/enter/{secret[1]}/").status_code == 200, "looking used it up"
    assert enter(browser, secret[1]).status_code == 302
    assert is_in(browser)
    carla = accounts.find("carla@example.org")
    reader = accounts.reader(carla)
    assert (reader.name, reader.account) == ("Carla Nueva", carla.pk)
    assert reader.organizations == reader.writes == {of.pk}
    assert not reader.administrator
    again = Client()
    assert enter(again, secret[1], name="Otra Persona").status_code == 404
    assert not is_in(again)
    assert Account.objects.count() == 2


def test_the_address_of_an_invitation_is_not_chosen_anew(ana: Account, client: Client) -> None:
    _, secret = links.invite(CONSOLE, "carla@example.org")
    enter(client, secret, email="someone.else@example.org")
    assert Account.objects.filter(email="carla@example.org").exists()
    assert not Account.objects.filter(email="someone.else@example.org").exists()


def test_what_is_wrong_does_not_use_the_link_up(ana: Account, client: Client) -> None:
    _, secret = links.invite(CONSOLE, "carla@example.org")
    assert "two passwords differ" in enter(client, secret, again=OTHER).content.decode()
    assert "too short" in enter(client, secret, password="x", again="x").content.decode()
    taken = enter(client, secret, name="ana  ADMINISTRA").content.decode()
    assert "the name of another account" in taken
    assert Account.objects.count() == 1
    assert enter(client, secret).status_code == 302


def test_a_newer_invitation_and_withdrawing_end_the_earlier(ana: Account, client: Client) -> None:
    _, earlier = links.invite(CONSOLE, "carla@example.org")
    link, newer = links.invite(CONSOLE, "carla@example.org")
    assert client.get(f"/en/enter/{earlier}/").status_code == 404
    signed_in(client, ana)
    client.post("/en/accounts/", {"do": "withdraw", "link": link.pk})
    assert client.get(f"/en/enter/{newer}/").status_code == 404


def test_an_old_invitation_ends(ana: Account, client: Client) -> None:
    link, secret = links.invite(CONSOLE, "carla@example.org")
    OneTimeLink.objects.filter(pk=link.pk).update(until=link.at)
    assert client.get(f"/en/enter/{secret}/").status_code == 404
    assert enter(client, secret).status_code == 404


def test_the_first_link_works_once_and_only_first(office_with_accounts: None) -> None:
    earlier, secret = links.first(), links.first()
    browser = Client()
    assert browser.get(f"/en/enter/{earlier}/").status_code == 404
    enter(browser, secret, email="first@example.org")
    assert browser.get("/en/accounts/").status_code == 200
    assert enter(Client(), secret, email="second@example.org").status_code == 404
    with pytest.raises(AccountError, match="administrator already"):
        links.first()


def test_nobody_signs_up(client: Client) -> None:
    for path in ("signup/", "email/", "password/../signup/"):
        assert client.get(f"/en/doors/{path}").status_code == 404
    client.post(
        "/en/doors/signup/",
        {"email": "x@example.org", "password1": PASSWORD, "password2": PASSWORD},
    )
    assert not Account.objects.exists()


def test_a_link_for_a_new_password(ana: Account, ben: Account, client: Client) -> None:
    browser = Client()
    sign_in(browser, ben.email)
    _, secret = links.reset(ben, CONSOLE)
    answer = client.post(f"/en/enter/{secret}/", {"password": OTHER, "again": OTHER})
    assert answer.headers["Location"] == LOGIN
    assert not is_in(browser)
    assert client.post(f"/en/enter/{secret}/", {"password": PASSWORD}).status_code == 404
    sign_in(client, ben.email, OTHER)
    assert is_in(client)


@pytest.fixture
def mailing(settings: Any) -> None:
    settings.DEDERE_MAIL = True


def test_mail_speaks_the_language_of_its_reader(
    mailing: None, ana: Account, ben: Account, client: Client
) -> None:
    signed_in(client, ana)
    client.post("/en/accounts/", {"email": "carla@example.org", "language": "es"})
    assert mail.outbox[0].to == ["carla@example.org"]
    assert mail.outbox[0].subject == "Una invitación a dedere"
    assert "http://testserver/es/enter/" in mail.outbox[0].body
    Client().post("/en/doors/password/reset/", {"email": ben.email})
    assert mail.outbox[1].to == [ben.email]
    assert "contraseña" in mail.outbox[1].body
    Client().post("/en/doors/password/reset/", {"email": "nobody@example.org"})
    assert not [one for one in mail.outbox if "signup" in str(one.body)]


# -- names, languages, acts ----------------------------------------------------------------------


def test_each_person_chooses_her_language(ben: Account, client: Client) -> None:
    assert sign_in(client, ben.email).headers["Location"] == "/es/"
    client.post("/es/account/", {"do": "language", "language": "en"})
    assert client.get("/", headers={"accept-language": "es"}).headers["Location"] == "/en/"
    client.post("/en/doors/logout/")
    assert sign_in(client, ben.email).headers["Location"] == "/en/"


def test_a_name_is_nobody_elses_even_when_it_was_given_up(ana: Account, ben: Account) -> None:
    accounts.rename(ben, "Ben Bauer", Reader(ben.name, account=ben.pk))
    for name in ("BEN BAUER", "ben buro", "", "x" * 101, "Ana\u202e"):
        with pytest.raises(AccountError):
            accounts.rename(ana, name, CONSOLE)
    accounts.rename(ben, "Ben Büro", CONSOLE)


def test_what_is_done_about_accounts_is_a_link_of_the_chain(ana: Account, ben: Account) -> None:
    accounts.disable(ben, accounts.reader(ana))
    done = AccountAct.objects.filter(account=ben).last()
    assert done is not None
    assert (done.did, done.by, done.by_account) == ("disabled", "Ana Administra", ana.pk)
    found = chain.verify()
    assert found.broken is None
    assert found.entries == AccountAct.objects.count()


def test_what_one_writes_bears_the_name_of_the_account(
    case: Case, ben: Account, client: Client
) -> None:
    reader = signed_in(client, ben)
    assert reader.name == "Ben Büro"
    assert reader.account == ben.pk
    assert Case.objects.filter(pk=case.pk).exists()


# -- coders --------------------------------------------------------------------------------------


def test_the_account_is_the_proof_of_a_coder(ben: Account, client: Client) -> None:
    signed_in(client, ben)
    shown = client.get("/en/coder/").content.decode()
    assert 'name="key"' not in shown
    client.post("/en/coder/")
    assert accounts.reader(Account.objects.get(pk=ben.pk)).coder == "Ben Büro"
    with pytest.raises(coders.CoderError):
        coders.prove("Ben Büro", "")
    with pytest.raises(AccountError, match="codes under its name"):
        accounts.rename(Account.objects.get(pk=ben.pk), "Somebody Else", CONSOLE)


def test_a_name_that_codes_already_is_taken_over_with_its_key_alone(
    ben: Account, client: Client
) -> None:
    _, key = coders.claim("Ben Buro")
    signed_in(client, ben)
    client.post("/en/coder/", {"key": "bako-bako-bako-bako-bako"})
    assert accounts.reader(Account.objects.get(pk=ben.pk)).coder is None
    client.post("/en/coder/", {"key": key})
    assert accounts.reader(Account.objects.get(pk=ben.pk)).coder == "Ben Buro"


# -- organizations -------------------------------------------------------------------------------


def test_roles_say_who_writes_and_who_looks_after_members(ben: Account, client: Client) -> None:
    of = organization("Una oficina", "authority", "mx-sre")
    for role, writes, looks_after in (
        ("reader", False, False),
        ("officer", True, False),
        ("administrator", True, True),
        ("", False, False),
    ):
        member(of, ben, role)
        reader = accounts.reader(ben)
        assert (of.pk in reader.organizations) is bool(role)
        assert (of.pk in reader.writes) is writes
        assert organizations.may_administer(reader, of) is looks_after
    assert Membership.objects.filter(account=ben).count() == 4


def test_members_are_made_anew_from_the_acts(ana: Account, ben: Account) -> None:
    of, other = organization("Una oficina"), organization("Otra", "firm")
    member(of, ana, "reader")
    member(of, ben, "officer")
    member(other, ben, "reader")
    member(of, ana, "")
    before = [(one.account_id, one.role) for one in organizations.members(of)]
    assert organizations.rebuild_members() == 2
    assert [(one.account_id, one.role) for one in organizations.members(of)] == before


def test_an_administrator_of_an_organization_stays_inside_it(ben: Account, client: Client) -> None:
    of, other = organization("Una oficina"), organization("Otra", "firm")
    member(of, ben, "administrator")
    reader = signed_in(client, ben)
    shown = client.post(
        f"/en/organizations/{of.pk}/",
        {"do": "invite", "email": "carla@example.org", "role": "reader"},
    )
    assert "/enter/" in shown.content.decode()
    with pytest.raises(AccountError):
        links.invite(reader, "dora@example.org", organization=other)
    with pytest.raises(AccountError):
        links.invite(reader, "dora@example.org", organization=of, administrator=True)
    with pytest.raises(OrganizationError):
        organizations.set_role(reader, other, ben, "officer")
    with pytest.raises(OrganizationError):
        organizations.add(reader, "Mine", "", "ngo")
    client.post(f"/en/organizations/{of.pk}/", {"do": "role", "account": ben.pk, "role": "reader"})
    assert accounts.reader(ben).writes, "the last administrator went"


def test_a_closed_organization_takes_nobody(ana: Account, ben: Account) -> None:
    of = organization("Una oficina")
    member(of, ana)
    organizations.change(CONSOLE, of, "Una oficina", "", "authority", closed=True)
    with pytest.raises(OrganizationError):
        member(of, ben)
    with pytest.raises(OrganizationError):
        links.invite(CONSOLE, "carla@example.org", organization=of)
    member(of, ana, "")


def test_an_organization_stands_in_the_directory_or_nowhere() -> None:
    with pytest.raises(OrganizationError, match="mx-sre"):
        organization("SRE", "authority", "mx-sree")
    with pytest.raises(OrganizationError):
        organization("SRE", "ministry")
    with pytest.raises(OrganizationError):
        organization(" ")
