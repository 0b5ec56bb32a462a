"""Documents: kept sealed, given back whole, refused when they are not what they seem."""

from __future__ import annotations

import hashlib
import io
import json
import os
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dedere.casefile import loads
from dedere.errors import DedereError, NotKnownError
from dedere.store import cases, chain
from dedere.store.access import Reader
from dedere.store.documents import checking, keeping, keys, text
from dedere.store.documents.kinds import NotTakenError, kind_of
from dedere.store.documents.naming import cleaned
from dedere.store.documents.sealing import CHUNK, DamagedError
from dedere.store.errors import NotAllowedError
from dedere.store.models import Attachment, Case
from tests.store.papers import docx, odt, pdf

pytestmark = pytest.mark.django_db
WRITER = Reader("Licenciada Prueba")
SECRET = "a sentence that nobody else may read"


@pytest.fixture(autouse=True)
def _a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))


@pytest.fixture
def case() -> Case:
    return cases.add(
        loads(
            "format: dedere-casefile/1\nid: papers\nrequesting_state: US\nrequested_state: MX\n"
            "offenses: [{id: o1}]\ndocuments: [{id: d1, kind: arrest_warrant}]\n"
        ),
        WRITER,
    )


def add(case: Case, content: bytes, name: str = "a.txt") -> Attachment:
    return keeping.add(case, "d1", io.BytesIO(content), len(content), name, WRITER)


def lying() -> list[Path]:
    return sorted(keys.folder().iterdir()) if keys.folder().is_dir() else []


@pytest.mark.parametrize("size", [1, CHUNK - 9, CHUNK - 8, CHUNK - 7, 3 * CHUNK, 1_000_003])
def test_a_file_comes_back_as_it_was_sent(case: Case, size: int) -> None:
    content = (b"0123456789 " * (size // 11 + 1))[:size]
    kept = add(case, content)
    assert b"".join(keeping.content(kept)) == content
    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    assert (kept.size, kept.kind, kept.name) == (size, "text", "a.txt")


def test_nothing_of_the_text_lies_readable_in_the_data_folder(case: Case) -> None:
    add(case, (SECRET * 5_000).encode(), "secret-title.txt")
    for path in keys.folder().parent.rglob("*"):
        if path.is_file():
            assert SECRET.encode() not in path.read_bytes(), path
            assert b"secret-title" not in path.read_bytes(), path
            assert path.stat().st_mode & 0o077 == 0
    assert all("secret" not in path.name for path in lying())


def test_the_size_on_the_disk_tells_little(case: Case) -> None:
    sizes = {(keys.folder() / add(case, b"x" * n).file).stat().st_size for n in (1, 900, 60_000)}
    assert len(sizes) == 1


def test_a_row_is_a_link_of_the_chain(case: Case) -> None:
    before = chain.verify().entries
    add(case, b"one")
    found = chain.verify()
    assert (found.entries, found.broken) == (before + 1, None)


def test_a_changed_moved_or_cut_file_is_found(case: Case) -> None:
    first, second = add(case, b"x" * 200_000), add(case, b"y" * 200_000)
    at, other = keys.folder() / first.file, keys.folder() / second.file
    whole = at.read_bytes()
    chunk = CHUNK + 16
    for wrong in (
        whole[:500] + bytes([whole[500] ^ 1]) + whole[501:],
        whole[:-chunk],
        whole[:30]
        + whole[30 + chunk : 30 + 2 * chunk]
        + whole[30:][:chunk]
        + whole[30 + 2 * chunk :],
        whole + whole[-chunk:],
        other.read_bytes(),
        b"",
        b"not one of ours",
    ):
        at.write_bytes(wrong)
        with pytest.raises(DamagedError):
            b"".join(keeping.content(first))
        assert [one[0] for one in checking.check().damaged] == [first.pk]
    at.unlink()
    with pytest.raises(DamagedError):
        b"".join(keeping.content(first))
    assert [one[2] for one in checking.check().damaged] == ["missing"]


def test_without_the_key_nothing_is_opened_and_nothing_new_is_sealed(case: Case) -> None:
    kept = add(case, b"one")
    (keys.folder().parent / keys.FILE).unlink()
    with pytest.raises(keys.KeyLostError):
        b"".join(keeping.content(kept))
    with pytest.raises(keys.KeyLostError):
        add(case, b"two")
    assert not (keys.folder().parent / keys.FILE).exists()
    assert Attachment.objects.count() == 1


# -- what is taken ---------------------------------------------------------------------------------


def zipped(names: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in names.items():
            packed.writestr(name, content)
    return made.getvalue()


BOMB = zipped({"0.txt": b"0" * 30_000_000})
MAIL = (
    b"From: a@example.org\r\nTo: b@example.org\r\n"
    b"Date: Mon, 1 Jan 2024 10:00:00 +0000\r\nSubject: x\r\n\r\nbody"
)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (pdf("Page one"), "pdf"),
        (docx("Hola"), "docx"),
        (odt("Hola"), "odt"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "png"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "jpeg"),
        (b"II*\0" + b"\1" * 50, "tiff"),
        (b"\0\0\0\x18ftypheic" + b"\1" * 50, "heic"),
        (MAIL, "eml"),
        ("Año y niño".encode(), "text"),
        ("Año y niño".encode("cp1252"), "text"),
        ("Año y niño".encode("utf-16"), "text"),
        (b"Note: this is no mail\nit only begins so", "text"),
    ],
)
def test_a_kind_is_told_by_the_content(content: bytes, kind: str) -> None:
    assert kind_of(io.BytesIO(content), len(content)).name == kind


REFUSED = {
    "empty": (b"", "empty"),
    "blank": (b"  \n\0\0 ", "empty"),
    "bomb": (BOMB, "archive"),
    "bomb in a document": (
        zipped({"[Content_Types].xml": b"", "word/document.xml": b"0" * 50_000_000}),
        "far larger",
    ),
    "macros": (
        zipped({"[Content_Types].xml": b"", "word/document.xml": b"", "word/vbaProject.bin": b""}),
        "macros",
    ),
    "PDF and archive at once": (pdf("Page one") + zipped({"a.exe": b"MZ"}), "two things"),
    "picture and archive at once": (b"\xff\xd8\xff\xe0" + zipped({"a": b"b"}), "two things"),
    "text and archive at once": (b"harmless words\n" + zipped({"a": b"b"}), "cannot be told|two"),
    "cut PDF": (pdf("Page one")[:-40], "cut off"),
    "program": (b"MZ\x90\0" + b"\0" * 90, "program"),
    "script": (b"#!/bin/sh\nrm -r ~\n", "program"),
    "page": (b"\xef\xbb\xbf <!DOCTYPE html><script>alert(1)</script>", "web page"),
    "drawing": (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "web page"),
    "old office": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 90, "older office"),
    "packed": (b"\x1f\x8b\x08" + b"\0" * 90, "archive"),
    "unknown": (b"\x01\x02\x03\x04" * 30, "cannot be told"),
    "end of an archive alone": (b"PK\x05\x06" + b"\0" * 18, "archive"),
    "an endless list": (
        b"PK\x03\x04"
        + b"\0" * 40
        + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9, 60_000, 9, 0, 0),
        "archive",
    ),
}


@pytest.mark.parametrize(("content", "said"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_taken_leaves_nothing(case: Case, content: bytes, said: str) -> None:
    with pytest.raises(NotTakenError, match=said) as refused:
        add(case, content, "order.pdf")
    assert refused.value.in_("es") != refused.value.in_("en")
    assert not lying()
    assert not Attachment.objects.exists()


def test_what_is_too_large_is_refused(case: Case, settings: object) -> None:
    settings.DEDERE_DOCUMENT_MEGABYTES = 1  # type: ignore[attr-defined]
    add(case, b"x" * 1_000_000)
    with pytest.raises(NotTakenError, match="larger than 1 mega"):
        add(case, b"x" * 1_000_001)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\ana\\Orden de aprehensión.PDF", "Orden de aprehensión.pdf"),
        ("x.exe", "x.exe.pdf"),
        ("a\u202efdp.exe", "a-fdp.exe.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "a-Set-Cookie- x-1.pdf"),
        ('<script>".pdf', "script.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("", "document.pdf"),
        ("...", "document.pdf"),
        ("x" * 400 + ".pdf", "x" * 120 + ".pdf"),
    ],
)
def test_a_name_keeps_what_is_harmless(sent: str, kept: str) -> None:
    assert cleaned(sent, (".pdf",)) == kept


# -- who -------------------------------------------------------------------------------------------


def test_nobody_without_a_name_sends_and_no_document_no_file(case: Case) -> None:
    with pytest.raises(NotAllowedError):
        keeping.add(case, "d1", io.BytesIO(b"x"), 1, "a.txt", Reader())
    with pytest.raises(NotKnownError):
        keeping.add(case, "d9", io.BytesIO(b"x"), 1, "a.txt", WRITER)
    assert not lying()


def test_a_withdrawn_file_is_no_longer_given_out_and_stays(case: Case) -> None:
    kept = add(case, b"one")
    with pytest.raises(DedereError, match="Say why"):
        keeping.withdraw(kept, WRITER, " ")
    keeping.withdraw(kept, WRITER, "the wrong person")
    assert keeping.attachments(case, WRITER) == {}
    with pytest.raises(NotKnownError):
        keeping.attachment_for(case, kept.pk, WRITER)
    assert (keys.folder() / kept.file).exists()
    assert checking.check().files == 1
    with pytest.raises(DedereError, match="already"):
        keeping.withdraw(kept, WRITER, "again")


# -- crashes and keys ------------------------------------------------------------------------------


def test_what_a_crash_left_is_swept_and_nothing_else(case: Case) -> None:
    kept = add(case, b"one")
    for name in ("a" * 32, f"{keeping.PART}{'b' * 32}"):
        (keys.folder() / name).write_bytes(b"left")
    (keys.folder() / "notes-of-somebody.txt").write_text("mine")
    young = checking.check()
    assert (young.files, young.swept, young.waiting) == (1, 0, 2)
    for path in lying():
        os.utime(path, (1, 1))
    old = checking.check()
    assert (old.files, old.swept, old.damaged) == (1, 2, [])
    assert old.strange == ["notes-of-somebody.txt"]
    assert {path.name for path in lying()} == {kept.file, "notes-of-somebody.txt"}


def test_a_key_is_changed_and_the_old_one_opens_nothing(case: Case) -> None:
    kept = [add(case, f"text {n}".encode()) for n in range(3)]
    before = {one.file: (keys.folder() / one.file).read_bytes() for one in kept}
    old = keys.current()
    done = checking.rotate()
    assert (done.files, done.resumed) == (3, False)
    assert keys.ids() == (done.key,)
    assert done.key != old.id
    for number, one in enumerate(kept):
        assert (keys.folder() / one.file).read_bytes() != before[one.file]
        assert b"".join(keeping.content(one)) == f"text {number}".encode()
    with pytest.raises(keys.KeyLostError):
        keys.key(old.id)
    (keys.folder() / kept[0].file).write_bytes(before[kept[0].file])
    assert [one[2] for one in checking.check().damaged] == ["key"]


def test_a_change_of_key_goes_on_where_it_was_cut(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [add(case, f"text {n}".encode()) for n in range(4)]
    real, calls = checking._seal_anew, list[Path]()

    def cut(path: Path, key: keys.Key) -> None:
        if len(calls) == 2:
            raise KeyboardInterrupt
        calls.append(path)
        real(path, key)

    with monkeypatch.context() as patched:
        patched.setattr(checking, "_seal_anew", cut)
        with pytest.raises(KeyboardInterrupt):
            checking.rotate()
    assert len(keys.ids()) == 2
    for number, one in enumerate(kept):
        assert b"".join(keeping.content(one)) == f"text {number}".encode()
    half = keys.current().id
    done = checking.rotate()
    assert (done.key, done.files, done.resumed) == (half, 2, True)
    assert keys.ids() == (half,)
    assert checking.check().files == 4


def test_a_damaged_file_keeps_its_key_when_the_key_is_changed(case: Case) -> None:
    good, bad = add(case, b"good"), add(case, b"bad")
    path = keys.folder() / bad.file
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    with pytest.raises(DedereError, match="1 damaged"):
        checking.rotate()
    assert len(keys.ids()) == 2
    assert b"".join(keeping.content(good)) == b"good"


KILLED = """
import io, os, signal, sys
from dedere.cli.opening import open_store
open_store()
from dedere.casefile import loads
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.documents import keeping
from dedere.store.models import Attachment
writer = Reader("Ana")
case = cases.add(loads('''format: dedere-casefile/1
id: papers
requesting_state: US
requested_state: MX
offenses: [{id: o1}]
documents: [{id: d1, kind: arrest_warrant}]
'''), writer)
keeping.add(case, "d1", io.BytesIO(b"kept"), 4, "a.txt", writer)
Attachment.save = lambda self: os.kill(os.getpid(), signal.SIGKILL)
keeping.add(case, "d1", io.BytesIO(b"lost"), 4, "a.txt", writer)
"""


DEDERE = ("-c", "from dedere.cli.main import run; run()")


def run(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *words],
        env={**os.environ, "DEDERE_DATA": str(data)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_killed_between_the_file_and_its_row(tmp_path: Path) -> None:
    data = tmp_path / "killed"
    assert run(data, "-c", KILLED).returncode == -9
    assert len(list((data / "documents").iterdir())) == 2
    for path in (data / "documents").iterdir():
        os.utime(path, (1, 1))
    checked = run(data, *DEDERE, "documents", "check", "--json")
    assert checked.returncode == 0, checked.stderr
    assert json.loads(checked.stdout) == {
        "format": 1,
        "files": 1,
        "damaged": [],
        "swept": 1,
        "waiting": 0,
        "strange": [],
    }
    assert len(list((data / "documents").iterdir())) == 1
    assert '"broken": null' in run(data, *DEDERE, "audit", "verify", "--json").stdout
    rotated = run(data, *DEDERE, "documents", "rotate-key", "--json")
    assert json.loads(rotated.stdout)["files"] == 1
    assert run(data, *DEDERE, "documents", "check").returncode == 0


# -- pages -----------------------------------------------------------------------------------------


def test_the_pages_of_a_document(case: Case) -> None:
    read = text.pages_of(add(case, pdf("First page", "Second page"), "a.pdf"))
    assert [one.strip() for one in read.pages] == ["First page", "Second page"]
    assert read.true_pages
    for content in (docx("Uno", "Dos"), odt("Uno", "Dos")):
        told = text.pages_of(add(case, content))
        assert "Uno\nDos" in told.pages[0]
        assert not told.true_pages
    assert "Subject: x" in text.pages_of(add(case, MAIL)).pages[0]
    assert text.pages_of(add(case, b"a\fb")).pages == ("a", "b")
    assert text.pages_of(add(case, b"\xff\xd8\xff\xe0\0\0")).why == "picture"


def test_a_hostile_pdf_or_document_is_only_not_read(case: Case) -> None:
    broken = add(case, b"%PDF-1.7\n" + b"<<" * 3_000 + b"\n%%EOF")
    assert text.pages_of(broken).pages == ()
    entities = b'<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'
    bomb = zipped({"[Content_Types].xml": b"", "word/document.xml": entities})
    assert text.pages_of(add(case, bomb)).why == "broken"


def test_a_quotation_has_one_hash_whatever_its_spaces() -> None:
    assert text.hash_of(" a  b\nc") == text.hash_of("a b c")
    assert text.stands_on("a bc", "x a\nb c y")
    assert not text.stands_on("", "x")
    assert not text.stands_on("d", "a b c")
