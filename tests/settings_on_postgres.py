"""The settings of the tests, with the tests' own database on PostgreSQL."""

from __future__ import annotations

import os

from dedere.store import databases
from tests.postgres import ON_POSTGRES
from tests.settings import *  # noqa: F403

DATABASES = {"default": databases.configured(os.environ[ON_POSTGRES])}
