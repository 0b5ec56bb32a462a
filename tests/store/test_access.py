"""One place decides who reads what; pages go through it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import dedere
from dedere.errors import NotKnownError
from dedere.store import cases, models
from dedere.store.access import Reader, cases_for, may_write
from dedere.store.models import Case

PACKAGE = Path(dedere.__file__).parent
MODELS = set(models.__all__) - {"AppendOnlyError", "Visibility"}
MANAGER = {name for name in dir(Case.objects) if not name.startswith("_")}
OUTSIDE = sorted((PACKAGE / "office").rglob("*.py")) + sorted((PACKAGE / "cli").rglob("*.py"))


def test_everyone_reads_what_is_public(case: Case) -> None:
    assert list(cases_for(Reader())) == [case]
    assert cases.case_for(Reader(), "tiny") == case


def test_what_is_not_public_is_not_there(case: Case) -> None:
    Case(id="hidden", data=case.data, visibility="sealed", added_by="x").save()
    assert list(cases_for(Reader("x"))) == [case]
    with pytest.raises(NotKnownError) as hidden:
        cases.case_for(Reader("x"), "hidden")
    with pytest.raises(NotKnownError) as missing:
        cases.case_for(Reader("x"), "absent")
    assert str(hidden.value).replace("hidden", "absent") == str(missing.value)


def test_a_name_is_needed_to_write() -> None:
    assert may_write(Reader("Ana"))
    assert not may_write(Reader())


def _at_run_time(tree: ast.AST) -> Iterator[ast.AST]:
    """What runs; an import for types alone does not."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        yield node
        yield from _at_run_time(node)


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_page_touches_a_model(path: Path) -> None:
    for node in _at_run_time(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
            assert node.module != "dedere.store.models", ast.unparse(node)
            assert not (node.module == "dedere.store" and "models" in names)
            if (node.module or "").startswith("dedere.store"):
                assert not names & MODELS, ast.unparse(node)
        if isinstance(node, ast.Import):
            assert all(alias.name != "dedere.store.models" for alias in node.names)
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("objects", "_default_manager", "_base_manager")
            # What hangs on a row is asked through its manager; a docket that was read has entries
            # too, and they are no rows.
            asked = node.value
            if isinstance(asked, ast.Attribute) and asked.attr in ("entries", "time_records"):
                assert node.attr not in MANAGER, ast.unparse(node)


def test_only_the_access_functions_ask_for_cases() -> None:
    for path in (PACKAGE / "store").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        asks = [
            n
            for n in ast.walk(tree)
            if isinstance(n, ast.Attribute)
            and n.attr in ("objects", "_default_manager", "_base_manager")
        ]
        assert not asks or path.name == "access.py", path.name


def test_no_row_leads_back_to_what_a_coder_wrote() -> None:
    # A way back from a docket or a coding would be a way past `access`.
    for model in (models.Docket, models.DocketCopy, models.Coder, models.Coding):
        back = [
            one
            for one in model._meta.get_fields(include_hidden=True)
            if one.auto_created and not one.concrete and not one.hidden
        ]
        assert not back, (model, back)


def test_coded_values_are_asked_for_in_one_place() -> None:
    for path in (PACKAGE / "store").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "CodedValue":
                where = (path.name, node.attr)
                assert node.attr != "objects" or path.name == "access.py", where
