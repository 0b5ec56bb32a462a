"""The settings of the tests: those of the office, with the doors of the demonstration.

Tests of accounts open the others with the fixture `office_with_accounts`.
"""

from dedere.office.settings import *  # noqa: F403 - the same settings

DEDERE_ACCOUNTS = False
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
