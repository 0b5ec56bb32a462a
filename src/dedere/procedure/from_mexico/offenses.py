"""The offenses of a request, one by one: each is granted or refused, and surrender covers the rest.

Refusing some is refusing in part. For an offense that was refused the person is not surrendered,
whatever is granted beside it.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process
from dedere.procedure.roles import SRE


def declare(offense: Process) -> None:
    """The steps of one offense; the request opens it when it names it."""
    granted = offense.step(
        "granted",
        Text(
            "extradition is granted for this offense",
            "se concede la extradición por este delito",
        ),
        by=SRE,
        law=("mx/lei/30", "treaty-1978/14/2"),
        included=False,
        due=True,
        once=True,
    )
    refused = offense.step(
        "refused",
        Text(
            "extradition is refused for this offense",
            "se niega la extradición por este delito",
        ),
        by=SRE,
        law=("mx/lei/30", "treaty-1978/14/2"),
        included=False,
        once=True,
    )
    covered = offense.step(
        "covered",
        Text(
            "the surrender covers this offense",
            "la entrega comprende este delito",
        ),
        by=SRE,
        law=("mx/lei/33/3", "treaty-1978/17"),
        included=False,
        once=True,
    )
    offense.phase(
        "offense-decision", Text("This offense", "Este delito"), granted, refused, covered
    )

    one = Text("it was decided for this offense", "ya se resolvió por este delito")
    granted.shuts_out(refused, law="mx/lei/30", why=one)
    refused.shuts_out(
        granted,
        covered,
        law="treaty-1978/14/2",
        why=Text(
            "extradition was refused for this offense",
            "la extradición se negó por este delito",
        ),
    )
    granted.brings_in(
        covered,
        law="mx/lei/33/3",
        why=Text(
            "only what was granted is covered by the surrender",
            "la entrega solo comprende lo concedido",
        ),
    )
