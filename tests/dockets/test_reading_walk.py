"""Files, folders and archives: each file by itself, hashed, and none stops the rest."""

import hashlib
import io
import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from dedere.dockets.model import Severity
from dedere.dockets.reading import gather, read, walk, walking
from tests.dockets.building import LINES, USUAL, Line, history, page
from tests.dockets.recap import table


def packed(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def test_files_folders_and_archives(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    (folder / "b.html").write_bytes(page())
    (folder / "inner" / "a.html").write_bytes(history())
    (folder / ".DS_Store").write_bytes(b"\0")
    (folder / "z.zip").write_bytes(packed({"d/one.html": page(), "__MACOSX/d/._one": b"\0"}))
    raws = list(walk([folder, tmp_path / "nowhere"]))
    assert [raw.file for raw in raws] == [
        f"{folder}/b.html",
        f"{folder}/z.zip/d/one.html",
        f"{folder}/inner/a.html",
        f"{tmp_path}/nowhere",
    ]
    assert raws[0].sha256 == raws[1].sha256 == hashlib.sha256(page()).hexdigest()
    assert raws[1].content() == page()
    assert raws[3].problem is not None
    assert raws[3].problem.kind == "missing"


def test_the_name_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "picture.jpeg").write_bytes(page())
    (tmp_path / "letter.zip").write_bytes(history())
    found = list(gather(walk([tmp_path])))
    assert [docket.docket_number for docket in found] == ["3:21-cr-09999"] * 2


def test_one_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    for at, content in enumerate((b"", b"\xff" * 300, page(), b"PK\x03\x04broken", page())):
        (tmp_path / f"{at}.html").write_bytes(content)
    found = list(gather(walk([tmp_path])))
    assert [len(docket.entries) for docket in found] == [0, 0, 4, 0, 4]
    assert [[p.severity for p in docket.problems] for docket in found] == [
        [Severity.REFUSED],
        [Severity.REFUSED],
        [],
        [Severity.REFUSED],
        [],
    ]


def test_members_that_would_harm_are_told_of_and_the_rest_is_read(tmp_path: Path) -> None:
    members = {
        "bomb.html": b"0" * (4 << 20),
        "../../etc/page.html": page(),
        "inner.zip": packed({"a.html": page()}),
        "good.html": page(),
    }
    (tmp_path / "all.zip").write_bytes(packed(members))
    raws = list(walk([tmp_path]))
    assert [raw.problem.kind if raw.problem else None for raw in raws] == [
        "swollen_member",
        "unsafe_path",
        "nested_archive",
        None,
    ]
    assert [len(docket.entries) for docket in gather(raws)] == [0, 0, 0, 4]


def test_a_member_that_is_damaged_is_told_of(tmp_path: Path) -> None:
    content = bytearray(packed({"a.html": page(), "b.html": history()}))
    at = content.index(b"a.html") + 40
    content[at : at + 20] = b"\xff" * 20
    (tmp_path / "all.zip").write_bytes(content)
    kinds = [raw.problem.kind if raw.problem else None for raw in walk([tmp_path])]
    assert kinds == ["bad_archive", None]


def test_more_members_than_anybody_has_dockets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "MEMBERS", 2)
    (tmp_path / "all.zip").write_bytes(packed({f"{i}.html": page() for i in range(3)}))
    raws = list(walk([tmp_path]))
    assert len(raws) == 3
    assert raws[2].problem is not None
    assert raws[2].problem.kind == "too_many_members"


def test_a_page_larger_than_any_docket_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "LARGEST", 1000)
    (tmp_path / "a.html").write_bytes(page())
    (docket,) = gather(walk([tmp_path]))
    assert docket.problems[0].kind == "too_large"


def test_a_table_larger_than_any_page_is_read_row_by_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        {"id": i, "court_id": "casd", "docket_number": f"3:21-cr-{i:05d}", "case_name": "USA v. X"}
        for i in range(1, 101)
    ]
    (tmp_path / "dockets.csv").write_bytes(table(rows))
    (tmp_path / "all.zip").write_bytes(packed({"azd.csv": table(rows).replace(b"casd", b"azd")}))
    monkeypatch.setattr(walking, "LARGEST", 1000)
    found = list(gather(walk([tmp_path])))
    assert {(d.court, d.docket_number) for d in found} == {
        (court, row["docket_number"]) for court in ("azd", "casd") for row in rows
    }
    assert not any(d.problems for d in found)


def test_what_is_no_file_is_told_of(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    problems = [raw.problem for raw in walk([tmp_path])]
    assert [problem.kind if problem else None for problem in problems] == ["missing", "not_a_file"]


def test_a_file_that_goes_away_after_it_was_found(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(page())
    raws = list(walk([path]))
    path.unlink()
    (docket,) = gather(raws)
    assert docket.problems[0].kind == "unreadable"


def test_read_takes_a_path_or_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(page())
    (from_path,) = read(path)
    (from_bytes,) = read(page(), name=str(path))
    assert from_path == from_bytes
    assert from_path.source.file == str(path)


def test_many_pages_stream_in_flat_memory(tmp_path: Path) -> None:
    """Thirty pages need hardly more than six, because none is kept."""
    lines = tuple(Line("01/30/2021", str(i), "ORDER " + "x" * 9000) for i in range(1, 9))
    content = page(USUAL.but(lines=(*LINES, *lines)))

    def most(count: int) -> int:
        path = tmp_path / f"{count}.zip"
        path.write_bytes(packed({f"{i}.html": content for i in range(count)}))
        tracemalloc.start()
        try:
            assert sum(1 for _ in gather(walk([path]))) == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    most(2)
    assert most(30) < most(6) + 3 * len(content)
