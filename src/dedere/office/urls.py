"""Every page of the folder `pages`, in both languages, and the doors of django-allauth."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, register_converter

from dedere.casefile.words import ID_PATTERN
from dedere.office.page import Page, pages


class _Id:
    """An id of a casefile or of something in it."""

    regex = ID_PATTERN.strip("^$")

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(_Id, "id")


def _in_order() -> list[Page]:
    """Addresses without a part that varies first: ``cases/new/`` is no case with the id ``new``."""
    return sorted(pages(), key=lambda found: "<" in found.route)


urlpatterns = [
    *i18n_patterns(
        *(path(found.route, found.view, name=found.name) for found in _in_order()),
        path("doors/", include("allauth.account.urls")),
        path("doors/second-factor/", include("allauth.mfa.urls")),
        path("doors/sessions/", include("allauth.usersessions.urls")),
        path("doors/single-sign-on/", include("allauth.socialaccount.urls")),
        prefix_default_language=True,
    ),
    # A provider of single sign-on knows one address, in no language.
    path("doors/", include("dedere.office.provider_urls")),
    # The rooms beside the pages, such as the API; the settings name them.
    *(path(where, include(room)) for where, room in settings.DEDERE_ROOMS.items()),
]

handler400 = "dedere.office.errors.bad_request"
handler403 = "dedere.office.errors.forbidden"
handler404 = "dedere.office.errors.not_found"
handler500 = "dedere.office.errors.failed"
