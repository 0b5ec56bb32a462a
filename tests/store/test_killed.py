"""Killed while it writes: every write that was acknowledged stands, and none stands half.

`make bench` kills 500 times on each database; see `bench.kill`.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bench.kill import killed

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes of POSIX")


def test_what_was_acknowledged_stands_after_each_kill(empty_database: str, tmp_path: Path) -> None:
    told = killed(tmp_path / "data", empty_database, kills=20, seed=os.getpid(), each=5)
    assert told["problems"] == []
    assert told["kills"] == 20
    assert told["promised"] >= 5, "the writers came to write"
