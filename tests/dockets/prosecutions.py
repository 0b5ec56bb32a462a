"""Invented dockets of whole prosecutions, to be drawn as paths. Courts are real, nothing else."""

from __future__ import annotations

from tests.dockets.building import Line, Person, Sheet

_NAME = "Inventado Ejemplar"
_NUMBERED = f"{_NAME} (1)"


def _line(date: str, number: str, text: str) -> Line:
    return Line(date, number, f"{text} (abc) (Entered: {date})")


PLEADED = Sheet(
    court="casd",
    number="3:20-cr-09991-JQI-1",
    caption=f"USA v. {_NAME}",
    filed="03/04/2020",
    terminated="02/16/2021",
    defendants=(
        Person(
            _NAME,
            1,
            pending=(("21:952, 960 - Importation of Cocaine|(1)", "Custody of BOP 46 months."),),
            ended="02/16/2021",
        ),
    ),
    lines=(
        _line("03/04/2020", "1", f"SEALED INDICTMENT as to {_NUMBERED} count(s) 1."),
        _line("03/04/2020", "2", f"ARREST WARRANT ISSUED as to {_NUMBERED}."),
        _line("03/20/2020", "", f"Arrest of {_NUMBERED}."),
        _line("03/20/2020", "4", f"ORDER UNSEALING INDICTMENT as to {_NUMBERED}."),
        _line(
            "03/21/2020",
            "5",
            "Minute Entry for proceedings held before Magistrate Judge Ann B. Invented: Initial "
            f"Appearance as to {_NUMBERED} held on 3/21/2020. Spanish interpreter used.",
        ),
        _line(
            "03/26/2020",
            "8",
            "Minute Entry for proceedings held before Magistrate Judge Ann B. Invented: Detention "
            f"Hearing as to {_NUMBERED} held on 3/26/2020. Defendant detained.",
        ),
        _line("03/26/2020", "9", f"ORDER OF DETENTION as to {_NUMBERED}."),
        _line(
            "04/02/2020",
            "12",
            "Minute Entry for proceedings held before Magistrate Judge Ann B. Invented: "
            f"Arraignment as to {_NUMBERED} Count 1 held on 4/2/2020. Plea entered: Not Guilty.",
        ),
        _line("10/01/2020", "30", f"PLEA AGREEMENT as to {_NUMBERED}."),
        _line(
            "10/01/2020",
            "31",
            "Minute Entry for proceedings held before Judge Jane Q. Invented: Change of Plea "
            f"Hearing as to {_NUMBERED} held on 10/1/2020. Plea entered by {_NUMBERED} Guilty "
            "Count 1.",
        ),
        _line("01/20/2021", "35", f"PRESENTENCE INVESTIGATION REPORT as to {_NUMBERED}."),
        _line(
            "02/16/2021",
            "41",
            "Minute Entry for proceedings held before Judge Jane Q. Invented: Sentencing held on "
            f"2/16/2021 as to {_NUMBERED}.",
        ),
        _line(
            "02/16/2021", "42", f"JUDGMENT as to {_NUMBERED}, Count 1, Custody of BOP 46 months."
        ),
    ),
)
"""From a sealed indictment to a judgment on a plea of guilty."""

BEGUN = PLEADED.but(lines=PLEADED.lines[:2], terminated=None, defendants=(Person(_NAME, 1),))
"""Charged, and nobody brought."""

DROPPED = PLEADED.but(
    lines=(
        *PLEADED.lines[:6],
        _line(
            "05/01/2020",
            "20",
            f"ORDER granting 19 Motion to Dismiss as to {_NUMBERED}. Case dismissed without "
            "prejudice.",
        ),
    )
)
"""Dismissed before any plea."""
