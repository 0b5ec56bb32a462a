"""Every label that readers of dockets and papers give has a name in both languages."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.casefile import reading
from dedere.dockets import events, labels_in_words
from dedere.dockets.entries.patterns import labels_known
from dedere.dockets.events.model import Dated
from dedere.dockets.model import Form, Severity
from dedere.dockets.papers import patterns as paper_patterns
from dedere.dockets.papers.model import Look
from dedere.dockets.papers.pleas import SIDES
from dedere.dockets.papers.said import _SAID as SAID_OF_PAPERS
from dedere.dockets.reading.problems import kinds

SHEET = Path(events.__file__).with_name("sheet.py")
PAPERS = {one.label for one in paper_patterns.patterns()}

MADE_BY_READING = frozenset(
    {
        "appearance.called_arraignment",
        "appearance.absent_at",
        "arraignment.absent_at",
        "supervision.sentence",
        "surrender.prison",
        "surrender.later",
    }
)
"""Labels that no pattern gives: reading the whole sheet turns others into them."""


def of_papers(family: str) -> set[str]:
    return {label.partition(".")[2] for label in PAPERS if label.startswith(f"{family}.")}


@pytest.mark.parametrize(
    ("section", "known"),
    [
        ("events", labels_known() | MADE_BY_READING),
        ("harms", of_papers("harm")),
        ("stages", {"done", "ordered", "attempted", "planned"}),
        (
            "victims",
            {"identified_us_citizen", "us_police", "us_diplomat", "other", "not_identified"},
        ),
        ("doers", {"state", "non_state", "both", "not_stated"}),
        ("ties", of_papers("tie")),
        ("terms", of_papers("plea")),
        ("sides", set(SIDES.values())),
        ("money", of_papers("money") | {"not_stated"}),
        ("looks", set(Look)),
        ("severities", set(Severity)),
        ("forms", set(Form)),
        ("dated", set(Dated)),
        ("problems", set(kinds()) | set(SAID_OF_PAPERS)),
        ("places", {"header", "header:counts", "header:complaints"}),
    ],
)
def test_every_label_has_a_name_and_no_name_is_left_over(section: str, known: set[str]) -> None:
    assert set(labels_in_words.named(section)) == known


@pytest.mark.parametrize(
    "section", [name for name in labels_in_words.sections() if name != "explained"]
)
def test_no_two_labels_have_one_name(section: str) -> None:
    names = labels_in_words.named(section)
    for lang in ("en", "es"):
        said = Counter(text.in_(lang).casefold() for text in names.values())
        assert [name for name, times in said.items() if times > 1] == []


def test_labels_that_reading_a_sheet_makes_are_known() -> None:
    made = set(re.findall(r'label="([a-z_]+\.[a-z_]+)"', SHEET.read_text("utf-8")))
    assert made
    assert made <= set(labels_in_words.named("events"))


def test_what_is_explained_is_a_label_and_says_more_than_its_name() -> None:
    for label, text in labels_in_words.named("explained").items():
        assert label in labels_in_words.named("events")
        assert len(text.es) > len(labels_in_words.title(label).es)
        assert labels_in_words.explanation(label) == text
    assert labels_in_words.explanation("arrest") is None


def test_the_names_are_those_of_the_section() -> None:
    assert labels_in_words.title("charge.indictment").en == "indictment"
    assert labels_in_words.harm_title("killing").es == "privación de la vida"
    assert labels_in_words.stage_title("ordered").es == "ordenado"
    assert labels_in_words.victims_title("other").en == "other identified victim"
    assert labels_in_words.by_title("both").es == "por ambos juntos"
    assert labels_in_words.tie_title("kin").es == "pariente de"
    assert labels_in_words.term_title("forfeiture").es == "entrega bienes en decomiso"
    assert labels_in_words.side_title("both").es == "ambas partes convienen"
    assert labels_in_words.money_title("forfeiture").es == "decomiso"
    assert labels_in_words.look_title("not yet looked").es == "aún sin revisar"
    assert labels_in_words.severity_title("mended").es == "corregido"
    assert labels_in_words.problem_title("empty").es == "vacío"
    assert labels_in_words.form_title("recap_csv").en == "CourtListener table (CSV)"
    assert labels_in_words.dated_title("filed").es == "el día de presentación"
    assert labels_in_words.detail_title("district").es == "distrito"
    assert labels_in_words.place_title("header:counts").es == "lista de cargos del encabezado"


@given(st.text(max_size=30))
def test_what_has_no_name_is_said_as_it_stands(label: str) -> None:
    assert labels_in_words.title(label).en.strip()
    assert labels_in_words.title("charge.made_up").es == "charge.made up"


def test_no_key_stands_twice_in_the_file() -> None:
    file = Path(labels_in_words.__file__).with_suffix(".yaml")
    read = reading.read(file)  # refuses repeated keys, which PyYAML lets win silently
    assert tuple(read.entries) == labels_in_words.sections()
