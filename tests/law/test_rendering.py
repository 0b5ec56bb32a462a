"""The law made readable: outlines with every reading, sentences, diagrams, pages in a folder."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from dedere.bilingual import Text, same
from dedere.calendars import calendar_days, calendar_months, day
from dedere.errors import DedereError, NotKnownError
from dedere.law import load
from dedere.law.facts import VOCABULARY, document, offense, request
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    Held,
    Instrument,
    Level,
    Reading,
    any_of,
    every,
    exception,
    requirement,
    time_limit,
)
from dedere.law.language.expressions import Cited
from dedere.law.language.library import Library
from dedere.law.language.reading import Clause, lines, reading_of
from dedere.law.language.rules import Rule
from dedere.law.rendering.diagram import diagram, picture
from dedere.law.rendering.grouping import group_of, slug
from dedere.law.rendering.sentences import sentence_of
from dedere.law.rendering.site import LIST, render

COUNTING = Reading(
    "counting",
    Text("How are the days counted?", "¿Cómo se cuentan los días?"),
    {
        "days": Held(Text("in days", "en días"), Text("the Court", "la Corte")),
        "months": Held(Text("in months", "en meses"), Text("the defense", "la defensa")),
    },
    "days",
)
NAMED = Text("A sentence.", "Una oración.")


def act() -> Instrument:
    made = Instrument(
        id="mx/act",
        name=Text("Act <of> something", "Ley <de> algo"),
        short=Text("Act", "Ley"),
        official=same("DOF"),
        in_force_from=day("1980"),
        read_up_to=day("2020"),
        read_in=Text("a copy", "una copia"),
        authentic=("es",),
        style="mexican",
    )
    article = made.article(
        "35",
        Text("Surrender", "Entrega"),
        Text("As it is now & was not.", "Como es ahora y no era."),
        confidence=KNOWN,
        in_force_from="2017-06-27",
        changed=Text("The period grew longer.", "El plazo se alargó."),
    )
    requirement(
        article,
        Level.OFFENSE,
        NAMED,
        COUNTING.expr(
            {
                "days": offense.is_wilful,
                "months": any_of(offense.is_wilful, offense.punishable_requested_state),
            }
        ),
    )
    time_limit(
        article,
        Level.REQUEST,
        NAMED,
        starts=request.received_by_executive_on,
        runs=COUNTING.period({"days": calendar_days(60), "months": calendar_months(2)}),
        met_by=request.decided_on,
        otherwise=Text("The person goes free.", "La persona queda libre."),
        suffix="limit",
    )
    requirement(
        article,
        Level.REQUEST,
        NAMED,
        every(Level.DOCUMENT, document.certified),
        exceptions=[exception(article, same("so"), request.person_consents, then=True)],
        suffix="list",
    )
    before = article.earlier(
        Text("As it was.", "Como era."),
        in_force_from="1980",
        in_force_to="2017-06-26",
        confidence=DOUBTFUL,
    )
    requirement(before, Level.OFFENSE, NAMED, ~offense.is_wilful)
    return made


@pytest.fixture(scope="module")
def library() -> Library:
    return Library([act()], VOCABULARY.values())


def rules() -> list[Rule]:
    return list(load().rules.values())


def outline(rule: Rule, lang: str, choices: dict[str, str] | None = None) -> list[str]:
    found = [lines(clause, lang) for clause in reading_of(rule, choices or {})]
    return [text for one in found for _, text in one]


# -- the outline -----------------------------------------------------------------------------------


def test_an_outline_shows_every_answer_and_marks_the_one_taken(library: Library) -> None:
    rule = library.rules["mx/act/35"]
    shown = outline(rule, "en")
    assert "as it is read here: in days" in shown
    assert "if read so: in months" in shown
    shown = outline(rule, "es", {"counting": "months"})
    assert "como se lee aquí: en meses" in shown
    assert "si se lee así: en días" in shown


def test_a_comparison_under_a_reading_stands_once_for_each_answer(library: Library) -> None:
    shown = " | ".join(outline(library.rules["mx/act/35#limit"], "en"))
    assert "60 calendar days after" in shown
    assert "2 calendar months after" in shown


def test_every_fact_of_a_rule_is_in_its_outline() -> None:
    def asked(clause: Clause) -> set[str]:
        own = {clause.fact.key} if clause.fact else set()
        return own.union(*(asked(one) for one in clause.under))

    for rule in rules():
        shown = " ".join(outline(rule, "en"))
        found = set().union(*(asked(clause) for clause in reading_of(rule)))
        # An expression may be named in words of its own, which then stand for what it reads.
        named = {
            fact
            for part in rule.answer.walk()
            if isinstance(part, Cited) and part.provision is None
            for fact in part.facts
        }
        for fact in set(rule.facts) - named:
            assert fact.key in found or fact.label.en in shown, (rule.id, fact.key)


# -- sentences -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_rule_is_a_sentence_in_both_languages(lang: str) -> None:
    for rule in rules():
        said = sentence_of(rule).in_(lang)
        assert said.startswith(rule.text.in_(lang)), rule.id
        assert said.endswith("."), rule.id
        assert "{" not in said, rule.id
        assert said.count("[") == said.count("]"), rule.id
        for one in rule.exceptions:
            assert one.provision.citation.in_(lang) in said


def test_and_and_or_are_never_side_by_side(library: Library) -> None:
    said = sentence_of(library.rules["mx/act/35"], {"counting": "months"}).en
    assert f"{offense.is_wilful.label.en} or {offense.punishable_requested_state.label.en}" in said
    limit = sentence_of(library.rules["mx/act/35#limit"]).en
    assert "60 calendar days (or 2 calendar months, read so: in months)" in limit
    assert "If it is missed: The person goes free." in limit


# -- diagrams --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_rule_is_a_diagram_that_can_be_read_aloud(lang: str) -> None:
    for rule in rules():
        root = ET.fromstring(diagram(rule, lang, name="x"))  # noqa: S314 - our own text
        assert root.get("role") == "img"
        assert root.get("aria-labelledby") == "x-title x-desc"
        assert root.findtext("title") == rule.text.in_(lang)
        assert root.findtext("desc") == sentence_of(rule).in_(lang)
        assert not any("style" in one.attrib for one in root.iter())


def test_boxes_stay_inside_and_do_not_cover_each_other() -> None:
    for rule in rules():
        root = ET.fromstring(diagram(rule, "es"))  # noqa: S314 - our own text
        width, height = (float(root.get(name) or 0) for name in ("width", "height"))
        boxes = [
            tuple(float(one.get(name) or 0) for name in ("x", "y", "width", "height"))
            for one in root.iter("rect")
            if one.get("class") != "d-frame"
        ]
        for x, y, wide, high in boxes:
            assert x >= 0, rule.id
            assert y >= 0, rule.id
            assert x + wide <= width, rule.id
            assert y + high <= height, rule.id
        for number, (x, y, wide, high) in enumerate(boxes):
            for other_x, other_y, other_wide, other_high in boxes[number + 1 :]:
                apart = (
                    x + wide <= other_x
                    or other_x + other_wide <= x
                    or y + high <= other_y + 0.11
                    or other_y + other_high <= y + 0.11
                )
                assert apart, rule.id


def test_joints_are_named_in_words(library: Library) -> None:
    shown = "".join(ET.fromstring(diagram(load().rules["treaty-1978/1/2"], "en")).itertext())  # noqa: S314
    assert "ANY of" in shown
    assert "ALL of" in shown
    shown = "".join(ET.fromstring(diagram(library.rules["mx/act/35"], "es")).itertext())  # noqa: S314
    assert "ALGUNO" in shown
    assert "counting" in shown


def test_a_picture_stands_alone(library: Library) -> None:
    text = picture(library.rules["mx/act/35#list"], "en")
    root = ET.fromstring(text)  # noqa: S314 - our own text
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


# -- a folder --------------------------------------------------------------------------------------


class Strict(HTMLParser):
    """What a page links to, and whether it asks for anything from elsewhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given: dict[str, Any] = dict(attrs)
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.links.append(given["href"])
        elif tag in ("script", "img", "link", "iframe") or "src" in given:
            self.loads.append(tag)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_render_stands_alone_and_its_links_lead_somewhere(lang: str, tmp_path: Path) -> None:
    folder = tmp_path / "law"
    written = render(load(), folder, lang)
    assert sorted(written) == sorted(
        one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()
    )
    pages = {
        name: Strict((folder / name).read_text(encoding="utf-8"))
        for name in written
        if name.endswith(".html")
    }
    for name, page in pages.items():
        assert not page.loads, name
        assert len(set(page.ids)) == len(page.ids), name
        for link in page.links:
            if re.match(r"https?:", link):
                continue
            file, _, place = link.partition("#")
            if file.endswith(".svg"):
                assert file in written, link
            elif place:
                assert place in pages[file or name].ids, link
            else:
                assert file in pages, link
    assert f'<html lang="{lang}">' in (folder / "index.html").read_text(encoding="utf-8")
    for instrument in load().instruments:
        text = (folder / f"{slug(instrument.id)}.html").read_text(encoding="utf-8")
        for provision in instrument.provisions():
            assert provision.paraphrase.in_(lang)[:30].replace("&", "&amp;") in text


def test_a_page_has_older_wordings_and_escapes_what_it_says(
    library: Library, tmp_path: Path
) -> None:
    render(library, tmp_path / "law", "en")
    text = (tmp_path / "law" / "mx-act.html").read_text(encoding="utf-8")
    assert "As it was." in text
    assert "The period grew longer." in text
    assert "Act &lt;of&gt; something" in text
    assert "As it is now &amp; was not." in text
    readings = (tmp_path / "law" / "readings.html").read_text(encoding="utf-8")
    assert "(taken here)" in readings
    assert "the defense" in readings


def test_one_provision_alone_and_one_reading_otherwise(tmp_path: Path) -> None:
    written = render(load(), tmp_path / "one", "en", "treaty-1978/8")
    assert [name for name in written if name.startswith("treaty")] == ["treaty-1978.html"]
    assert all("treaty-1978-8" in name for name in written if name.endswith(".svg"))
    with pytest.raises(NotKnownError, match="treaty-1978/8"):
        render(load(), tmp_path / "none", "en", "treaty1978/8")
    assert not (tmp_path / "none").exists()


def test_a_render_replaces_only_an_earlier_render(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "law"
    folder.mkdir()
    render(library, folder, "en")
    first = (folder / "index.html").read_text(encoding="utf-8")
    render(library, folder, "es")
    assert (folder / "index.html").read_text(encoding="utf-8") != first
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DedereError, match=r"notes\.txt"):
        render(library, folder, "en")
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert (folder / LIST).exists()
    assert [one.name for one in tmp_path.iterdir()] == ["law"]


def test_a_file_is_no_folder(library: Library, tmp_path: Path) -> None:
    (tmp_path / "law").write_text("mine", encoding="utf-8")
    with pytest.raises(DedereError, match="is no folder"):
        render(library, tmp_path / "law", "en")


def test_every_instrument_has_a_group_and_every_name_a_file_of_its_own() -> None:
    law = load()
    groups = {one.id: group_of(one) for one in law.instruments}
    assert groups["treaty-1978"] == "treaties"
    assert all(group == "mx" for id, group in groups.items() if id.startswith("mx/"))
    assert all(group == "us" for id, group in groups.items() if id.startswith("us/"))
    for names in (law.rules, law.provisions, groups):
        assert len({slug(one) for one in names}) == len(names)
