"""Settings of the doors: who signs in, how, and what a browser may keep.

docs/office/environment.md has what is read from the environment. The demonstration has no accounts:
there one gives a name. What is set here is there all the same, so that both have the same tables,
and `dedere.office.doors` keeps its pages shut.
"""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlsplit

from dedere.office.environment import flag, mail, providers, whole
from dedere.store import place

DEDERE_DEMO = flag("DEDERE_DEMO")
DEDERE_ACCOUNTS = not DEDERE_DEMO
"""Whether one signs in. Only the demonstration goes without."""

# -- where the office is reached -------------------------------------------------------------------

DEDERE_ADDRESS = os.environ.get("DEDERE_ADDRESS", "").rstrip("/")
"""The address under which people reach the office, such as https://office.example.org."""
_reached = urlsplit(DEDERE_ADDRESS)
ENCRYPTED = _reached.scheme == "https"
"""Whether browsers reach the office over TLS, which a proxy in front of it speaks."""
DEDERE_BEHIND_PROXY = os.environ.get("DEDERE_BEHIND_PROXY", "")
"""The address of the proxy whose word counts on who asks and how; empty where there is none."""

ALLOWED_HOSTS = [
    "127.0.0.1",
    "localhost",
    "[::1]",
    *filter(None, [_reached.hostname]),
    *filter(None, os.environ.get("DEDERE_HOSTS", "").split(",")),
]
if DEDERE_BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    # The last address that the proxy wrote is that of whoever asks: limits are counted by it.
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
SECURE_SSL_REDIRECT = ENCRYPTED
SECURE_HSTS_SECONDS = whole("DEDERE_HSTS_SECONDS", 31_536_000) if ENCRYPTED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENCRYPTED
SECURE_HSTS_PRELOAD = ENCRYPTED

# -- sessions --------------------------------------------------------------------------------------

# With accounts a session is a row, so that its owner sees it and ends it. The demonstration knows
# nobody, and keeps what little it needs in a signed cookie.
SESSION_ENGINE = (
    "django.contrib.sessions.backends.db"
    if DEDERE_ACCOUNTS
    else "django.contrib.sessions.backends.signed_cookies"
)
SESSION_COOKIE_NAME = "dedere"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = ENCRYPTED
SESSION_COOKIE_AGE = 14 * 24 * 3600
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = ENCRYPTED
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SECURE = ENCRYPTED
USERSESSIONS_TRACK_ACTIVITY = True

# -- accounts --------------------------------------------------------------------------------------

AUTH_USER_MODEL = "store.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    # Keys of coders were hashed so before there were accounts.
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
_VALIDATION = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {"NAME": f"{_VALIDATION}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {
        "NAME": f"{_VALIDATION}.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
    {"NAME": f"{_VALIDATION}.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "cases"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "dedere.office.sign_in.Accounts"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# An administrator who invites vouches for the address; nobody adds one by herself.
ACCOUNT_EMAIL_VERIFICATION = "none"
# To an address without an account nothing is sent.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_USER_DISPLAY = "dedere.office.sign_in.display"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "dedere: "
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if ENCRYPTED else "http"
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "10/m/ip,3/10m/key",
}

MFA_ADAPTER = "dedere.office.sign_in.SecondFactors"
MFA_FORMS = {
    "authenticate": "dedere.office.sign_in_forms.Authenticate",
    "reauthenticate": "dedere.office.sign_in_forms.Reauthenticate",
    "activate_totp": "dedere.office.sign_in_forms.Activate",
    "add_webauthn": "dedere.office.sign_in_forms.AddKey",
    "edit_webauthn": "dedere.office.sign_in_forms.EditKey",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "dedere"
MFA_TOTP_TOLERANCE = 1
# A browser takes 127.0.0.1 and localhost for safe without TLS.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not ENCRYPTED

SOCIALACCOUNT_ADAPTER = "dedere.office.sign_in.SingleSignOn"
SOCIALACCOUNT_PROVIDERS = providers()
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
# Whoever runs the office chose the provider: its word counts on an address that it verified.
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_LOGIN_ON_GET = False

# Limits are counted in the database: they hold for every process, and after a start too.
CACHES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "office_counts",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
    if DEDERE_ACCOUNTS
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

# -- mail ------------------------------------------------------------------------------------------

DEDERE_MAIL = bool(os.environ.get("DEDERE_MAIL"))
"""Whether the office can send mail. Where it cannot, a link is shown to the administrator alone."""
EMAIL_CONFIG = mail(os.environ.get("DEDERE_MAIL", ""))
EMAIL_BACKEND = EMAIL_CONFIG.backend
EMAIL_HOST = EMAIL_CONFIG.host
EMAIL_PORT = EMAIL_CONFIG.port
EMAIL_HOST_USER = EMAIL_CONFIG.user
EMAIL_HOST_PASSWORD = EMAIL_CONFIG.password
EMAIL_USE_TLS = EMAIL_CONFIG.starttls
EMAIL_USE_SSL = EMAIL_CONFIG.tls
EMAIL_FILE_PATH = EMAIL_CONFIG.folder or str(place.folder() / "mail")
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = os.environ.get("DEDERE_MAIL_FROM", "dedere@localhost")
