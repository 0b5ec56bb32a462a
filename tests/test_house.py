"""The house itself: pins, versions and catalogues agree with what they are made from."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = ("requirements/run.txt", "requirements/test.txt")
CATALOGUES = sorted((ROOT / "src").glob("dedere/**/LC_MESSAGES/*.po"))


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(path: str) -> dict[str, str]:
    """The pinned names and versions; each must be exact and carry a hash, and nothing else."""
    found: dict[str, str] = {}
    text = (ROOT / path).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in filter(None, text.splitlines()):
        pin = re.fullmatch(
            r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?: ; [^#@:]+?)?"
            r"(?:\s+--hash=sha256:[0-9a-f]{64})+\s*",
            line,
        )
        assert pin, f"{path}: not a plain pin with hashes: {line[:80]}"
        found[canonical(pin["name"])] = pin["version"]
    return found


def declared(*groups: str) -> set[str]:
    extras = PROJECT["project"]["optional-dependencies"]
    lists = {
        "core": PROJECT["project"]["dependencies"],
        **extras,
        **PROJECT["dependency-groups"],
    }
    found: set[str] = set()
    waiting = list(groups)
    while waiting:
        for line in lists[waiting.pop()]:
            # An extra can take another in: "dedere[sweep]".
            if (own := re.fullmatch(r"dedere\[([a-z]+)\]", line)) is not None:
                waiting.append(own[1])
            elif (name := re.match(r"[A-Za-z0-9._-]+", line)) is not None:
                found.add(canonical(name[0]))
    return found


def test_run_pins_hold_what_is_declared() -> None:
    assert declared("core", "office", "build") <= pins("requirements/run.txt").keys()


def test_test_pins_hold_what_is_declared_and_agree_with_run() -> None:
    run, test = (pins(path) for path in PINS)
    assert declared("core", "office", "build", "dev") <= test.keys()
    assert run.items() <= test.items()


def test_the_citation_names_this_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    project = PROJECT["project"]
    assert citation["version"] == project["version"]
    assert citation["license"] == project["license"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {citation['version']} ({citation['date-released']})" in changes


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_a_compiled_catalogue_is_complete_and_fresh(path: Path) -> None:
    with path.open("rb") as file:
        written = read_po(file)
    with path.with_suffix(".mo").open("rb") as file:
        compiled = read_mo(file)
    assert not [m.id for m in written if m.fuzzy and m.id], "marked as doubtful"
    assert not [m.id for m in written if not (m.string and all(m.string))], "not translated"

    # Plural forms come as a list from one reader and as a tuple from the other.
    def plain(text: Any) -> object:
        return text if isinstance(text, str) else tuple(text)

    def texts(catalogue: Any) -> dict[tuple[object, object], object]:
        return {(plain(m.id), m.context): plain(m.string) for m in catalogue if m.id}

    assert texts(written) == texts(compiled), "run: make messages"
