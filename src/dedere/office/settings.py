"""Settings of the office. Nothing is made or written when this is read.

What differs between installations comes from the environment; docs/office/environment.md has all
of it. Who signs in and how, and what a browser keeps, is in `dedere.office.account_settings`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from dedere.office.account_settings import *  # noqa: F403 - the other half of this file
from dedere.office.environment import sign_on_origins, whole
from dedere.pictures.styles import STYLES
from dedere.store import databases, place

HERE = Path(__file__).parent

SECRET_KEY = place.key()
DEBUG = os.environ.get("DEDERE_DEBUG") == "1"

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    # The pages of passkeys say how long ago.
    "django.contrib.humanize",
    "django_htmx",
    "csp",
    "dedere.store",
    # Before allauth: our templates take the place of its own.
    "dedere.office",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    *(["allauth.socialaccount.providers.saml"] if os.environ.get("DEDERE_SAML") else []),
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "dedere.office.middleware.PermissionsPolicy",
    "dedere.office.middleware.OneReading",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "dedere.office.doors.Doors",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "dedere.office.urls"
DEDERE_ROOMS = {"api/v1/": "dedere.api.urls"}
"""Rooms beside the pages, by where they stand: the URL conf includes them and imports none."""

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "dedere.office.context.office",
            ],
        },
    }
]

DATABASES: dict[str, dict[str, Any]] = {"default": databases.from_environment()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# -- languages -----------------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]
LOCALE_PATHS = [HERE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

CSRF_FAILURE_VIEW = "dedere.office.errors.csrf"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

# -- what a browser may do with our pages ----------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        # htmx asks our own pages, and nobody else's.
        "connect-src": ["'self'"],
        "form-action": ["'self'", *sign_on_origins()],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# -- static files: straight from the packages, with no step in between -----------------------------

STATIC_URL = "/static/"
STATICFILES_DIRS = [STYLES]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "dedere.office.static_files.VersionedStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_MAX_AGE = 3600

# -- uploads: a casefile is text about one person, and in memory; a roster can be large ------------

DATA_UPLOAD_MAX_MEMORY_SIZE = 12_000_000
FILE_UPLOAD_HANDLERS = [
    "dedere.office.sent_documents.Documents",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "dedere.office.uploads.LargeTables",
]
FILE_UPLOAD_MAX_MEMORY_SIZE = 12_000_000
DEDERE_DOCUMENT_MEGABYTES = whole("DEDERE_DOCUMENT_MEGABYTES", 50)
"""How large a file of a document may be."""

# -- programs -------------------------------------------------------------------------------------

DEDERE_API_PER_MINUTE = whole("DEDERE_API_PER_MINUTE", 600)
"""How often one token may ask, in one process."""
DEDERE_WEBHOOKS_INSIDE = os.environ.get("DEDERE_WEBHOOKS_INSIDE") == "1"
"""Whether a webhook may reach addresses inside this network, and without TLS."""

# -- the log: quiet, except for what is our own fault ---------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "waitress": {"handlers": ["console"], "level": "ERROR", "propagate": False},
    },
}
