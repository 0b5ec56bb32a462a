"""README.md and LEEME.md: what they show is run, and the two say the same."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
DOORS = ("README.md", "LEEME.md")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(door: str, kind: str) -> list[str]:
    text = (ROOT / door).read_text(encoding="utf-8")
    return [body for found, body in BLOCK.findall(text) if found == kind]


def commands(door: str) -> list[str]:
    lines = [line for body in blocks(door, "console") for line in body.splitlines()]
    return [line.removeprefix("$ ") for line in lines if line.startswith("$ dedere")]


@pytest.mark.parametrize("door", DOORS)
def test_the_commands_run_one_after_the_other(door: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for command in commands(door):
        _, *args = shlex.split(command)
        done = subprocess.run(  # noqa: S603  # our own command, from our own file
            [sys.executable, "-c", "from dedere.cli.main import run; run()", *args],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            timeout=120,
            check=False,
        )
        # 1 is "done, and something is wrong with the case", which is then said.
        assert done.returncode == 0 or (done.returncode == 1 and done.stderr), (
            command,
            done.stderr,
        )
        assert done.stdout.strip(), command
        assert "Traceback" not in done.stderr, command


@pytest.mark.parametrize("door", DOORS)
def test_the_python_example_runs(door: str) -> None:
    (example,) = blocks(door, "python")
    done = subprocess.run(  # noqa: S603  # our own example
        [sys.executable, "-c", example],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


@pytest.mark.parametrize("file", [*DOORS, "docs/casefile.md"])
def test_the_casefile_shown_can_be_read(file: str) -> None:
    from dedere.casefile import loads

    whole = [one for one in blocks(file, "yaml") if "\nformat:" in f"\n{one}"]
    assert whole
    for example in whole:
        read = loads(example, name=file)
        assert read.offenses or read.transfers
        assert yaml.safe_load(example)["format"] == "dedere-casefile/1"


@pytest.mark.parametrize("file", sorted(f"docs/{f.name}" for f in (ROOT / "docs").glob("*.md")))
def test_the_parts_of_casefiles_shown_have_the_form_of_the_schema(file: str) -> None:
    import jsonschema

    from dedere.casefile.schema import schema

    # A part names what stands elsewhere; so only its form is looked at.
    form = {key: schema()[key] for key in ("$defs", "properties", "additionalProperties")}
    of_a_part = jsonschema.Draft202012Validator(form)
    for example in blocks(file, "yaml"):
        # PyYAML takes the key `on` for true, as YAML 1.1 did; casefiles and editors do not.
        read = yaml.safe_load(example.replace(" on:", ' "on":'))
        found = [error.message[:300] for error in of_a_part.iter_errors(_as_text(read))]
        assert not found


def _as_text(read: Any) -> Any:
    """With days as text, as an editor's checker sees them."""
    return json.loads(json.dumps(read, default=str))


def test_both_doors_show_the_same_commands() -> None:
    english, spanish = (
        [command.replace(" --lang es", "") for command in commands(door)] for door in DOORS
    )
    assert english == spanish
    assert english


@pytest.mark.parametrize(
    "file",
    [
        *(f"{name}.md" for name in ("README", "LEEME", "CONTRIBUTING", "CHANGELOG", "SECURITY")),
        *sorted(str(found.relative_to(ROOT)) for found in (ROOT / "docs").rglob("*.md")),
    ],
)
def test_links_to_files_lead_somewhere(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", text):
        if not target.startswith(("http:", "https:")):
            assert ((ROOT / file).parent / target).exists(), target
