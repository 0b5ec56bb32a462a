"""A publication: what stands in it, what does not, and that it is whole without a server."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dedere.casefile import loads
from dedere.office.page import pages
from dedere.office.publishing import corrections, markup
from dedere.office.publishing.what import LEFT_OUT, PUBLISHED
from dedere.office.publishing.writing import NotOursError, earlier_in, put, seal, staged
from tests.office import leaking
from tests.publishing.conftest import LATER_CLOSED, SEALED_NAME, Site
from tests.publishing.crawler import Crawler

# The database is made for tests that say so; the publication of `site` needs it.
pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
DAY = date(2026, 11, 20)


def all_files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_page_of_the_office_is_published_or_left_out_with_a_reason() -> None:
    names = {page.name for page in pages()}
    assert not PUBLISHED.keys() & LEFT_OUT.keys()
    assert names == PUBLISHED.keys() | LEFT_OUT.keys()


def test_every_link_resolves_and_nothing_needs_a_server(site: Site) -> None:
    crawler = Crawler(site.first).run()
    assert not crawler.faults, crawler.faults[:10]
    pages_there = {name for name in crawler.files() if name.endswith(".html")}
    assert pages_there - crawler.reached <= {"en/404.html", "es/404.html"}
    assert len(pages_there) > 60
    for name in pages_there - crawler.reached:
        crawler.look(name)
    assert not crawler.faults


def test_nothing_that_is_closed_stands_in_any_byte(site: Site) -> None:
    files = all_files(site.first)
    assert "en/cases/with-sealed-parts/index.html" in files
    assert leaking.SEEN.encode() in files["en/cases/with-sealed-parts/index.html"]
    secrets = [leaking.MARK, SEALED_NAME, "Oculto", "Quimera", "so-zz", "777"]
    secrets += [str(one["id"]) for one in leaking.SEALED.values()]
    for name, content in files.items():
        text = content.decode("utf-8", "replace").lower()
        for secret in (leaking.MARK, SEALED_NAME.lower(), "quimera"):
            assert secret not in text, name
            assert secret not in name
        if "with-sealed-parts" in name or "/network" in name:
            found = [one for one in secrets if f'"{one.lower()}"' in text or f">{one}<" in text]
            assert not found, (name, found)


def test_the_same_record_gives_the_same_bytes_in_two_folders(site: Site) -> None:
    first, second = all_files(site.first), all_files(site.second)
    assert first.keys() == second.keys()
    assert not [name for name, content in first.items() if content != second[name]]


def test_what_was_closed_since_is_gone_and_what_others_put_there_stays(site: Site) -> None:
    before, now = all_files(site.first), all_files(site.renewed)
    closed = LATER_CLOSED
    assert any(closed in name for name in before)
    assert not any(closed in name for name in now)
    assert not [name for name, content in now.items() if closed.encode() in content]
    assert now["CNAME"] == b"example.org\n"
    assert site.again.is_update
    assert not site.made.is_update
    assert not list(site.renewed.parent.glob(".*")), "nothing is left beside it"


def test_each_page_says_the_day_that_it_is_no_advice_and_what_is_invented(site: Site) -> None:
    for name, content in all_files(site.first).items():
        if not name.endswith(".html"):
            continue
        text = content.decode()
        spanish = name.startswith("es/")
        assert ("20 de noviembre de 2026" if spanish else "20 November 2026") in text, name
        assert "legal advice" in text or "asesoría" in text, name
        assert "<html lang=" in text, name
    page = (site.first / "en/cases/with-sealed-parts/index.html").read_text()
    assert "Invented case." in page


def test_each_number_has_its_page_its_day_and_its_file_beside_it(site: Site) -> None:
    folder = site.first / "en/statistics/requests_outcome"
    page = (folder / "index.html").read_text()
    assert "requests_outcome.csv" in page
    told = json.loads((folder / "requests_outcome.json").read_text())
    assert told["as_of"] == DAY.isoformat()
    assert (folder / "requests_outcome.csv").read_text("utf-8-sig").startswith("statistic,")
    synthetic = (folder / "requests_outcome-synthetic.csv").read_text("utf-8-sig")
    assert synthetic.count("\n") > 2
    assert "requests_outcome-synthetic.csv" in (folder / "synthetic.html").read_text()
    numbers = (site.first / "es/numbers/index.html").read_text()
    assert 'href="../statistics/requests_outcome/requests_outcome.csv"' in numbers
    assert 'id="requests_outcome"' in numbers


def test_all_of_a_case_is_on_its_page(site: Site) -> None:
    page = (site.first / "en/cases/with-sealed-parts/index.html").read_text()
    assert 'class="fetched"' not in page
    assert "show=" not in page


def test_the_other_language_is_one_link_away(site: Site) -> None:
    page = (site.first / "en/law/treaty-1978/2/index.html").read_text()
    assert 'href="../../../../es/law/treaty-1978/2/index.html"' in page


# -- the folder ------------------------------------------------------------------------------------


def test_a_foreign_folder_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(NotOursError) as refused, staged(tmp_path):
        pass
    assert str(tmp_path) in refused.value.in_("en")
    assert (tmp_path / "thesis.txt").read_text() == "mine"
    (tmp_path / "publication.json").write_text('{"format": "another/1"}')
    with pytest.raises(NotOursError):
        earlier_in(tmp_path)


def test_a_publication_that_fails_leaves_the_earlier_one(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    with staged(folder) as made:
        put(made, "index.html", b"first")
        seal(made, DAY, DAY, [])
    with pytest.raises(ValueError), staged(folder) as made:  # noqa: PT011, PT012 - any error
        put(made, "index.html", b"second")
        put(made, "../outside.html", b"never")
    assert (folder / "index.html").read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == ["site"]


# -- markup ----------------------------------------------------------------------------------------


def test_forms_go_with_all_that_is_in_them_and_other_words_stay() -> None:
    page = (
        '<p>a <a href="/x/">kept</a> <a href="/y/">words</a>'
        '<a class="button" href="/y/">act</a></p>'
        '<form method="post"><label>b<input name="c"></label><button>d</button></form>'
        '<p title="1 > 0">e</p><svg viewBox="0 0 1 1"><a href="/y/"><path d="M0"/></a></svg>'
    )
    made = markup.rewrite(page, lambda href: "x.html" if href == "/x/" else None)
    assert made == (
        '<p>a <a href="x.html">kept</a> <span>words</span></p>'
        '<p title="1 > 0">e</p><svg viewBox="0 0 1 1"><a><path d="M0"/></a></svg>'
    )


# -- corrections -----------------------------------------------------------------------------------

CORRECTED = """\
format: dedere-casefile/1
id: corrected
invented: true
requesting_state: US
requested_state: MX
person: {name: Ana Ejemplo}
offenses:
  - id: o1
    label: {en: Fraud, es: Fraude}
    max_penalty_months_requesting_state: {value: 48, source: s1, recorded_on: 2024-06-03}
events: [{id: e1, type: provisional_arrest, date: 2016-01-08, source: s1}]
sources: [{id: s1, title: A paper}]
"""


def test_an_entry_that_says_something_else_now_is_a_correction_and_one_that_is_gone_is_none() -> (
    None
):
    from dedere.casefile import to_data

    before = {"corrected": to_data(loads(CORRECTED))}
    moved = {"corrected": loads(CORRECTED.replace("2016-01-08", "2016-01-09"))}
    found = list(corrections.between(before, moved, DAY))
    assert [(one.subject, one.fact) for one in found] == [("e1", "events")]
    gone = {"corrected": loads(CORRECTED.replace("events: [{", "note: x\n#events: [{"))}
    assert not list(corrections.between(before, gone, DAY))
    assert corrections.still_there(found, moved, ())
    assert not corrections.still_there(found, gone, ()), "what is not there is not told of"
    assert not corrections.still_there(found, {}, ())


def test_the_feed_is_one_that_programs_read(site: Site) -> None:
    for lang in ("en", "es"):
        feed = ET.parse(site.first / lang / "corrections.xml").getroot()  # noqa: S314 - ours
        assert feed.tag == f"{ATOM}feed"
        for needed in ("id", "title", "updated"):
            assert feed.findtext(f"{ATOM}{needed}")
