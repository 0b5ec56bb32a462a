"""Every page of the folder `pages`, in both languages."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import path, register_converter

from dedere.casefile.words import ID_PATTERN
from dedere.office.page import pages


class _Id:
    """An id of a casefile or of something in it."""

    regex = ID_PATTERN.strip("^$")

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(_Id, "id")

urlpatterns = i18n_patterns(
    *(path(found.route, found.view, name=found.name) for found in pages()),
    prefix_default_language=True,
)

handler400 = "dedere.office.errors.bad_request"
handler403 = "dedere.office.errors.forbidden"
handler404 = "dedere.office.errors.not_found"
handler500 = "dedere.office.errors.failed"
