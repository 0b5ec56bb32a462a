"""Which addresses a webhook may reach: public ones over HTTPS, and nothing inside this network.

A name is looked up once, every address behind it is checked, and the one that was checked is the
one that is reached: a name that points elsewhere a moment later gains nothing.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
from urllib.parse import SplitResult, urlsplit

from django.conf import settings

from dedere.bilingual import Text
from dedere.errors import DedereError

LONGEST = 500
SECONDS = 10


class AddressError(DedereError):
    """An address that no webhook may have."""


def checked(url: str) -> SplitResult:
    """The parts of an address that a webhook may have, as far as its text alone can tell.

    Raises:
        AddressError: for any other.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise AddressError(_NO_ADDRESS) from None
    plain = url.isascii() and url.isprintable() and " " not in url and len(url) <= LONGEST
    if not plain or not parts.hostname or port == 0 or "\\" in url:
        raise AddressError(_NO_ADDRESS)
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise AddressError(_PLAIN)
    if parts.scheme != "https" and not (parts.scheme == "http" and _local_allowed()):
        raise AddressError(_HTTPS)
    try:
        literal = ipaddress.ip_address(parts.hostname)
    except ValueError:
        return parts
    _must_be_public(literal)
    return parts


def connection_to(parts: SplitResult) -> http.client.HTTPConnection:
    """A connection, open, to an address of the host that was checked.

    Raises:
        AddressError: where one of the host's addresses lies inside a network.
        OSError: where it cannot be reached.
    """
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for *_, where in found:
        _must_be_public(ipaddress.ip_address(str(where[0]).partition("%")[0]))
    reached = socket.create_connection((str(found[0][4][0]), port), timeout=SECONDS)
    try:
        if parts.scheme == "https":
            # The certificate must be that of the name, not of the number.
            reached = ssl.create_default_context().wrap_socket(reached, server_hostname=host)
    except BaseException:
        reached.close()
        raise
    made = http.client.HTTPConnection(host, port, timeout=SECONDS)
    made.sock = reached
    return made


def _must_be_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None) or address
    if inner.is_global and address.is_global and not (inner.is_multicast or inner.is_reserved):
        return
    if not _local_allowed():
        raise AddressError(_INSIDE)


def _local_allowed() -> bool:
    return bool(getattr(settings, "DEDERE_WEBHOOKS_INSIDE", False))


_NO_ADDRESS = Text("This is no address of the web.", "Esta no es una dirección de la web.")
_PLAIN = Text(
    "The address must hold no name, no password and no '#'.",
    "La dirección no debe llevar usuario, contraseña ni «#».",
)
_HTTPS = Text("The address must begin with https://.", "La dirección debe empezar por https://.")
_INSIDE = Text(
    "The address lies inside a network and is not called from here.",
    "La dirección está dentro de una red y desde aquí no se llama.",
)
