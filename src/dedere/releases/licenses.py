"""The licenses under which data can be given out, by their SPDX identifiers."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text, same
from dedere.errors import NotKnownError, did_you_mean


@dataclass(frozen=True)
class License:
    """A license: its identifier, its title, where it can be read, and what it asks, in short."""

    id: str
    title: Text
    url: str
    asks: Text


LICENSES = {
    one.id: one
    for one in (
        License(
            "CC-BY-4.0",
            Text(
                "Creative Commons Attribution 4.0 International",
                "Creative Commons Atribución 4.0 Internacional",
            ),
            "https://creativecommons.org/licenses/by/4.0/",
            Text(
                "Use them for anything; name who gave them out, and say what you changed.",
                "Úselos para lo que quiera; mencione quién los publicó y diga qué cambió.",
            ),
        ),
        License(
            "CC0-1.0",
            same("CC0 1.0 Universal"),
            "https://creativecommons.org/publicdomain/zero/1.0/",
            Text(
                "Use them for anything; nothing is asked of you.",
                "Úselos para lo que quiera; no se le pide nada.",
            ),
        ),
        License(
            "ODC-By-1.0",
            same("Open Data Commons Attribution License v1.0"),
            "https://opendatacommons.org/licenses/by/1-0/",
            Text(
                "Use them for anything; name where they come from.",
                "Úselos para lo que quiera; mencione de dónde provienen.",
            ),
        ),
        License(
            "ODbL-1.0",
            same("Open Data Commons Open Database License v1.0"),
            "https://opendatacommons.org/licenses/odbl/1-0/",
            Text(
                "Use them for anything; name where they come from, and give out databases made of "
                "them under the same terms.",
                "Úselos para lo que quiera; mencione de dónde provienen y publique las bases que "
                "haga con ellos en los mismos términos.",
            ),
        ),
    )
}
DEFAULT = "CC-BY-4.0"


def license_of(id: str) -> License:
    """The license of that identifier.

    Raises:
        NotKnownError: with those that there are.
    """
    if id not in LICENSES:
        there = ", ".join(LICENSES)
        raise NotKnownError(
            Text(f"There is no license '{id}' here.", f"Aquí no hay licencia «{id}»."),
            did_you_mean(id, LICENSES) or Text(f"There are: {there}.", f"Hay: {there}."),
        )
    return LICENSES[id]
