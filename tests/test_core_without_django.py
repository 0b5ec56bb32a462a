"""The library and the command work where Django is not installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

BLOCKED = """
import sys

class NoDjango:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("django", "waitress", "whitenoise", "csp", "django_htmx"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoDjango())
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", BLOCKED + code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )


def test_every_core_room_imports() -> None:
    done = run(
        """
from importlib import import_module
from pkgutil import walk_packages
import dedere
seen = 0
for room in ("bilingual", "errors", "calendars", "law", "casefile", "assessment", "pictures"):
    module = import_module(f"dedere.{room}")
    for found in walk_packages(getattr(module, "__path__", []), f"dedere.{room}."):
        import_module(found.name)
        seen += 1
assert seen > 50, seen
print(dedere.assess(dedere.load("examples/guzman-loera.yaml")))
"""
    )
    assert done.returncode == 0, done.stderr
    assert "guzman-loera" in done.stdout


def test_pictures_are_drawn_from_the_command(tmp_path: Path) -> None:
    for command in ("timeline", "map"):
        out = tmp_path / f"{command}.svg"
        asked = [command, "examples/guzman-loera.yaml", "--svg", str(out)]
        done = run(f"from dedere.cli.main import main; sys.exit(main({asked!r}))")
        assert done.returncode == 0, done.stderr
        assert "<svg" in out.read_text(encoding="utf-8")


def test_the_office_says_which_extra_it_needs() -> None:
    done = run("from dedere.cli.main import main; sys.exit(main(['serve']))")
    assert done.returncode == 2, done.stdout
    assert 'pip install "dedere[office]"' in done.stderr
    assert "Traceback" not in done.stderr
