"""One place decides who reads what; pages go through it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from django.db.models import Manager, Model

import dedere
from dedere.errors import NotKnownError
from dedere.store import cases, models
from dedere.store.access import Reader, cases_for, may_write
from dedere.store.models import Case

PACKAGE = Path(dedere.__file__).parent
MANAGER = {name for name in dir(Case.objects) if not name.startswith("_")}
OUTSIDE = [
    path for folder in ("office", "cli", "api") for path in sorted((PACKAGE / folder).rglob("*.py"))
]


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


def _is_of_store(name: str) -> bool:
    return name == "dedere.store" or name.startswith("dedere.store.")


def _is_of_models(name: str) -> bool:
    return name == "dedere.store.models" or name.startswith("dedere.store.models.")


def _leads_to_rows(module: str, name: str) -> bool:
    """Whether what is imported is a model, by whatever name, or a module that holds them.

    The words from which a model chooses - a role, a purpose - are no rows.
    """
    if name == "*":
        return True
    held = import_module(module)
    found = getattr(held, name) if hasattr(held, name) else import_module(f"{module}.{name}")
    if isinstance(found, ModuleType):
        return _is_of_models(found.__name__)
    return isinstance(found, Manager) or (
        isinstance(found, type) and issubclass(found, (Model, Manager))
    )


def test_a_model_is_known_under_any_name() -> None:
    assert _leads_to_rows("dedere.store.models", "Case")
    assert _leads_to_rows("dedere.store.models.accounts", "Account")
    assert _leads_to_rows("dedere.store.links", "Account")
    assert _leads_to_rows("dedere.store.models", "accounts")
    assert _leads_to_rows("dedere.store", "models")
    assert not _leads_to_rows("dedere.store.models", "Role")
    assert not _leads_to_rows("dedere.store", "accounts")


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_page_touches_a_model(path: Path) -> None:
    for node in _at_run_time(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, ast.unparse(node)
            if _is_of_store(node.module or ""):
                rows = [
                    one.name for one in node.names if _leads_to_rows(node.module or "", one.name)
                ]
                assert not rows, ast.unparse(node)
            if node.module == "dedere":
                assert all(alias.name != "store" for alias in node.names), ast.unparse(node)
        if isinstance(node, ast.Import):
            assert not any(_is_of_models(alias.name) for alias in node.names), ast.unparse(node)
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
        # The chain counts and hashes every row for the audit, and gives none out.
        assert not asks or path.parent.name in ("access", "chain"), path.name


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
                assert node.attr != "objects" or path.parent.name == "access", where
