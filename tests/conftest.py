"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

# No time limit for one example: machines differ. In CI the examples are the same each time, so
# that a change is judged by what it changes; on a desk they differ, and find what is new.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")
