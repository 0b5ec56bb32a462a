"""Whatever was changed in a release is found, and said of the right file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dedere.releases import NotAReleaseError, check, put
from dedere.releases.bag import manifest
from tests.releases import samples

CSV = "data/tables/csv/requests.csv"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release")
    record = samples.fill(folder / "record", requests_csv=samples.REQUESTS)
    put(samples.release(record), folder / "v1.0")
    return folder / "v1.0"


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "copy"))


def problems(folder: Path) -> set[tuple[str, str]]:
    return {(one.file, one.kind) for one in check(folder).problems}


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def seal_again(folder: Path) -> None:
    """What somebody would do who knows the form: hashes that fit what was changed."""
    payload = {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for one in (folder / "data").rglob("*")
        if one.is_file()
    }
    (folder / "manifest-sha256.txt").write_bytes(manifest(payload))
    tags = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt")
    (folder / "tagmanifest-sha256.txt").write_bytes(
        manifest({name: (folder / name).read_bytes() for name in tags})
    )


def test_it_is_whole(original: Path) -> None:
    found = check(original)
    assert found.is_whole
    assert found.rows == 4
    assert check(original / "data" / "datapackage.json").is_whole


def test_a_changed_value_is_found(copy: Path) -> None:
    change(copy / CSV, "granted", "refused")
    assert (CSV, "changed") in problems(copy)


def test_a_missing_and_an_added_file_are_found(copy: Path) -> None:
    (copy / CSV).unlink()
    (copy / "data" / "more.txt").write_text("more", encoding="utf-8")
    assert {(CSV, "missing"), ("data/more.txt", "not listed")} <= problems(copy)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda f: change(f / CSV, "granted", "graanted"), "cell"),
        (lambda f: change(f / CSV, "2018-01-10", "2018-13-10"), "cell"),
        (lambda f: change(f / CSV, "request,", "demand,"), "columns"),
        (lambda f: change(f / CSV, "q2,", "q1,"), "key"),
        (lambda f: change(f / CSV, "\nq3,", "\n,"), "cell"),
        (lambda f: change(f / CSV, "q4,", "q4,,"), "cells"),
    ],
)
def test_what_no_hash_tells_is_found(copy: Path, spoil: Callable[[Path], None], kind: str) -> None:
    spoil(copy)
    seal_again(copy)
    assert (CSV, kind) in problems(copy)
    assert (CSV, "changed") not in problems(copy)


def test_rows_that_only_the_csv_lacks_are_found(copy: Path) -> None:
    lines = (copy / CSV).read_text(encoding="utf-8").splitlines(keepends=True)
    (copy / CSV).write_text("".join(lines[:-1]), encoding="utf-8")
    seal_again(copy)
    assert {(CSV, "rows"), ("bag-info.txt", "size")} <= problems(copy)


def test_parquet_that_says_something_else_is_found(copy: Path) -> None:
    change(copy / CSV, "2018-01-10", "2018-01-11")
    seal_again(copy)
    assert ("data/tables/parquet/requests.parquet", "rows") in problems(copy)


def test_a_manifest_cannot_name_files_elsewhere(copy: Path) -> None:
    with (copy / "manifest-sha256.txt").open("a", encoding="utf-8") as file:
        file.write(f"{'0' * 64}  ../../etc/passwd\n")
    assert ("tagmanifest-sha256.txt", "manifest") in problems(copy)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"path": "tables', '"path": ["tables"], "was": "tables'),
        ('"constraints": {', '"constraints": 3, "was": {'),
        ('"fields": [', '"fields": [3, '),
    ],
)
def test_a_description_that_is_none_is_found(copy: Path, before: str, after: str) -> None:
    change(copy / "data" / "datapackage.json", before, after)
    assert ("data/datapackage.json", "changed") in problems(copy)
    assert len(problems(copy)) > 1


@pytest.mark.parametrize("about", ["{}", "[", '{"format": 2}', '{"format": 1, "as_of": 3}'])
def test_what_is_no_release_is_refused(copy: Path, about: str) -> None:
    (copy / "data" / "release.json").write_text(about, encoding="utf-8")
    with pytest.raises(NotAReleaseError):
        check(copy)


def test_a_folder_without_anything_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NotAReleaseError, match="no release of dedere"):
            check(path)
