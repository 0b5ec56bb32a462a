"""The group of commands; each module of this folder adds its own."""

from __future__ import annotations

from dedere.cli.common import new_app

app = new_app("Browse, search, compare and render the law that dedere knows.")
