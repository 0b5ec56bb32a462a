"""What all tests share."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.browsing import _synchronous as _synchronous
from tests.browsing import browser as browser
from tests.browsing import chromium as chromium

# No time limit for one example: machines differ. In CI the examples are the same each time, so
# that a change is judged by what it changes; on a desk they differ, and find what is new.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_collection_finish() -> None:
    """The tests and what they import stay: the collection of garbage need not look through them."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """At the end all of it goes, as it would have."""
    gc.unfreeze()


@pytest.fixture(autouse=True, scope="session")
def _folder_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What an office keeps beside its database never comes to lie in the folder of the tests."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("DEDERE_DATA", str(tmp_path_factory.mktemp("office")))
        yield


@pytest.fixture(autouse=True)
def _may_be_emptied(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with a real server empties its database afterwards, which the database refuses."""
    marker = request.node.get_closest_marker("django_db")
    if marker is None or not marker.kwargs.get("transaction"):
        yield
        return
    request.getfixturevalue("transactional_db")
    yield
    from dedere.store.chain import triggers

    triggers.drop()
