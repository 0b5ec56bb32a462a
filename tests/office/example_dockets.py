"""The invented dockets of the demonstration, as CM/ECF would print them.

``python -m tests.office.example_dockets`` writes ``examples/dockets`` anew; a test compares. Courts
are real; persons, numbers and events are made up, and every name says so (Ejemplo, Inventada).
"""

from __future__ import annotations

from pathlib import Path

from tests.dockets.building import Counsel, Line, Person, Sheet, page

FOLDER = Path(__file__).parents[2] / "examples" / "dockets"
_JUDGE = "Judge Jane Q. Inventada"
_MAGISTRATE = "Magistrate Judge Ann B. Inventada"
_MINUTES = f"Minute Entry for proceedings held before {_MAGISTRATE}:"
_BEFORE = f"Minute Entry for proceedings held before {_JUDGE}:"
_COUNSEL = (Counsel("Ana       B.       Defensora Inventada"),)


def _line(date: str, number: str, text: str, title: str = "Order") -> Line:
    return Line(date, number, f"{text} (abc) (Entered: {date})", title)


def _brought() -> Sheet:
    """Sealed, extradited from Mexico, a plea with a motion under § 5K1.1, a sentence."""
    her = "Rosa Ejemplo Sintética (1)"
    lines = (
        _line("05/14/2019", "1", f"SEALED INDICTMENT as to {her} count(s) 1, 2, 3."),
        _line(
            "05/14/2019",
            "2",
            f"ORDER granting Motion to Seal Case as to {her}. Signed by "
            f"{_MAGISTRATE} on 5/14/2019.",
        ),
        _line("05/14/2019", "3", f"ARREST WARRANT ISSUED as to {her}."),
        _line(
            "02/11/2021",
            "",
            f"Arrest of {her}. Defendant was extradited from Mexico and arrived "
            "at San Diego on 2/11/2021.",
        ),
        _line(
            "02/11/2021",
            "5",
            f"ORDER UNSEALING CASE as to {her}. Signed by {_MAGISTRATE} on 2/11/2021.",
        ),
        _line(
            "02/12/2021",
            "6",
            f"{_MINUTES} Initial Appearance as to {her} held on 2/12/2021. "
            "Not Guilty plea entered. Ana B. Defensora Inventada (CJA) appointed. Spanish "
            "interpreter used.",
        ),
        _line(
            "02/18/2021",
            "9",
            f"{_MINUTES} Detention Hearing as to {her} held on 2/18/2021. "
            "Government's oral motion to detain: Granted. Defendant detained.",
        ),
        _line(
            "02/18/2021",
            "10",
            f"ORDER OF DETENTION as to {her}. Signed by {_MAGISTRATE} on 2/18/2021.",
        ),
        _line("02/25/2021", "", f"Arrest Warrant Returned Executed on 2/11/2021 as to {her}."),
        _line("09/30/2021", "31", f"SEALED DOCUMENT as to {her}."),
        _line("11/04/2021", "34", f"PLEA AGREEMENT as to {her}."),
        _line(
            "11/04/2021",
            "35",
            f"{_BEFORE} Change of Plea Hearing as to {her} held on 11/4/2021. "
            "Plea entered: Guilty to Count 1. Spanish interpreter used.",
        ),
        _line("02/24/2022", "40", f"PRESENTENCE INVESTIGATION REPORT as to {her}."),
        _line("03/10/2022", "43", f"SENTENCING SUMMARY CHART by USA as to {her}."),
        _line(
            "03/10/2022",
            "44",
            f"MOTION for Downward Departure under USSG 5K1.1 by USA as to {her}.",
        ),
        _line(
            "03/21/2022",
            "47",
            f"{_BEFORE} Sentencing held on 3/21/2022 as to {her}. Granting 44 "
            "Motion for Downward Departure. Counts 2 and 3 dismissed on the motion of the "
            "government.",
        ),
        _line(
            "03/22/2022",
            "48",
            f"JUDGMENT as to {her}, Count(s) 1, Custody of BOP 120 months. "
            "Supervised release 5 years. Assessment $100. No fine. Count(s) 2, 3, Dismissed on "
            "government's motion. Signed by " + _JUDGE + " on 3/21/2022.",
        ),
        _line(
            "03/22/2022",
            "49",
            f"PRELIMINARY ORDER OF FORFEITURE as to {her} in the amount of $250,000.",
        ),
    )
    done = "Custody of BOP 120 months. Supervised release 5 years. Assessment $100. No fine."
    return Sheet(
        court="casd",
        number="3:19-cr-09901-JQI-1",
        caption="USA v. Ejemplo Sintética",
        filed="05/14/2019",
        terminated="03/22/2022",
        flags=("CLOSED", "INTERPRETER"),
        assigned=_JUDGE,
        defendants=(
            Person(
                "Rosa Ejemplo Sintética",
                1,
                aliases=("La Inventada",),
                pending=(("21:959, 960, 963 - International Conspiracy to Distribute Cocaine|(1)",
                          done),),
                terminated=(
                    ("21:952, 960, 963 - Conspiracy to Import Cocaine|(2)",
                     "Dismissed on government's motion."),
                    ("18:1956(h) - Conspiracy to Launder Money|(3)",
                     "Dismissed on government's motion."),
                ),
                ended="03/22/2022",
                counsel=_COUNSEL,
            ),
        ),
        lines=lines,
    )  # fmt: skip


def _tried() -> Sheet:
    """Two defendants: one is tried and appeals, one has not come before the court."""
    one, two = "Inventado Muestra (1)", "Ficticio Ejemplar (2)"
    both = f"{one}, {two}"
    lines = (
        _line("08/03/2016", "1", f"INDICTMENT as to {both} count(s) 1-2."),
        _line("08/03/2016", "2", f"ARREST WARRANT ISSUED as to {one}."),
        _line("08/03/2016", "3", f"ARREST WARRANT ISSUED as to {two}."),
        _line("10/20/2016", "", f"Arrest of {one} in Southern District of Texas."),
        _line(
            "10/28/2016",
            "7",
            f"Rule 5(c)(3) Documents Received as to {one} from the Southern District of Texas.",
        ),
        _line(
            "11/02/2016",
            "8",
            f"{_MINUTES} Initial Appearance and Arraignment as to {one} held on "
            "11/2/2016. Plea of NOT GUILTY entered by Inventado Muestra to Counts 1-2. Spanish "
            "interpreter present.",
        ),
        _line(
            "11/02/2016",
            "9",
            f"ORDER OF DETENTION PENDING TRIAL as to {one}. Signed by {_MAGISTRATE} on 11/2/2016.",
        ),
        _line("03/14/2017", "21", f"SUPERSEDING INDICTMENT as to {both} count(s) 1s-2s."),
        _line("04/03/2017", "26", f"MOTION to Dismiss by Inventado Muestra as to {one}."),
        _line(
            "05/05/2017",
            "31",
            f"ORDER denying 26 Motion to Dismiss as to {one}. Signed by {_JUDGE} on 5/5/2017.",
        ),
        _line("10/16/2017", "52", f"{_BEFORE} Jury Trial as to {one} begun on 10/16/2017."),
        _line(
            "10/24/2017",
            "60",
            f"JURY VERDICT as to {one}: Guilty on Counts 1s, 2s. Filed 10/24/2017.",
        ),
        _line(
            "02/08/2018",
            "71",
            f"{_BEFORE} Sentencing held on 2/8/2018 as to {one}. Count 1s, 240 "
            "months; Count 2s, 120 months, concurrent.",
        ),
        _line(
            "02/09/2018",
            "72",
            f"JUDGMENT as to {one}, Count(s) 1s, 2s, Imprisonment 240 months. "
            "Supervised release 5 years. Special assessment $200. Signed by "
            f"{_JUDGE} on 2/8/2018.",
        ),
        _line(
            "02/20/2018", "74", f"NOTICE OF APPEAL by Inventado Muestra as to {one} re 72 Judgment."
        ),
        _line("06/12/2019", "88", f"MANDATE of USCA as to {one} re 74 Notice of Appeal: AFFIRMED."),
        _line("09/15/2020", "", f"Case reassigned as to {two}. Fugitive status continues."),
    )
    done = "Imprisonment 240 months, concurrent. Supervised release 5 years. Assessment $200."
    return Sheet(
        court="nyed",
        number="1:16-cr-09902-JQI",
        caption="USA v. Muestra et al",
        filed="08/03/2016",
        assigned=_JUDGE,
        defendants=(
            Person(
                "Inventado Muestra",
                1,
                pending=(
                    ("21:848 - Continuing Criminal Enterprise|(1s)", done),
                    ("21:963 - Conspiracy to Import Heroin|(2s)", done),
                ),
                terminated=(
                    ("21:848 - Continuing Criminal Enterprise|(1)", "Superseded."),
                    ("21:963 - Conspiracy to Import Heroin|(2)", "Superseded."),
                ),
                ended="02/09/2018",
                counsel=_COUNSEL,
            ),
            Person(
                "Ficticio Ejemplar",
                2,
                pending=(
                    ("21:848 - Continuing Criminal Enterprise|(1s)", ""),
                    ("21:963 - Conspiracy to Import Heroin|(2s)", ""),
                ),
                counsel=(),
            ),
        ),
        lines=lines,
    )  # fmt: skip


_OPEN_LINES = (
    _line("01/12/2026", "1", "COMPLAINT as to Supuesto Ejemplo (1)."),
    _line("01/12/2026", "", "Arrest of Supuesto Ejemplo (1)."),
    _line("01/13/2026", "4", f"{_MINUTES} Initial Appearance as to Supuesto Ejemplo (1) held on "
          "1/13/2026. Consular notification given. Spanish interpreter used."),
    _line("01/20/2026", "7", f"{_MINUTES} Detention Hearing as to Supuesto Ejemplo (1) held on "
          "1/20/2026. Bond set at $50,000."),
    _line("02/04/2026", "11", "INDICTMENT as to Supuesto Ejemplo (1) count(s) 1, 2."),
    _line("02/10/2026", "13", f"{_MINUTES} Arraignment as to Supuesto Ejemplo (1) Counts 1, 2 held "
          "on 2/10/2026. Plea entered: Not Guilty."),
    _line("02/10/2026", "14", "ORDER Setting Hearing as to Supuesto Ejemplo (1): Status Conference "
          f"set for 9/14/2027 at 09:30 AM in Courtroom 4B before {_JUDGE}."),
)  # fmt: skip
_OPEN_LATER = (
    _line("10/05/2026", "22", "ORDER as to Supuesto Ejemplo (1): Status Conference reset for "
          f"9/28/2027 at 10:00 AM in Courtroom 4B before {_JUDGE}."),
    _line("10/12/2026", "23", "SUPERSEDING INDICTMENT as to Supuesto Ejemplo (1) count(s) 1s, 2s, "
          "3s."),
    _line("10/19/2026", "25", "ORDER Setting Jury Trial as to Supuesto Ejemplo (1): Jury Trial set "
          f"for 1/10/2028 at 09:00 AM in Courtroom 4B before {_JUDGE}."),
)  # fmt: skip
_OPEN_COUNTS = (
    ("21:841(a)(1) and 846 - Conspiracy to Possess with Intent to Distribute Methamphetamine|(1)",
     ""),
    ("18:1956(h) - Conspiracy to Launder Monetary Instruments|(2)", ""),
)  # fmt: skip
_OPEN_COUNTS_LATER = (
    ("21:841(a)(1) and 846 - Conspiracy to Possess with Intent to Distribute Methamphetamine|(1s)",
     ""),
    ("18:1956(h) - Conspiracy to Launder Monetary Instruments|(2s)", ""),
    ("18:924(c) - Possession of a Firearm in Furtherance of Drug Trafficking|(3s)", ""),
)  # fmt: skip


def _going_on(*, later: bool) -> Sheet:
    """A case that is open; read again later, with more in it."""
    return Sheet(
        court="txwd",
        number="3:26-cr-09903-JQI-1",
        caption="USA v. Ejemplo",
        filed="02/04/2026",
        assigned=_JUDGE,
        magistrate=("3:26-mj-09890-ABI",),
        defendants=(
            Person(
                "Supuesto Ejemplo",
                1,
                pending=_OPEN_COUNTS_LATER if later else _OPEN_COUNTS,
                terminated=_OPEN_COUNTS if later else (),
                complaints=(("21:846 Conspiracy to Distribute a Controlled Substance", ""),),
                counsel=_COUNSEL,
            ),
        ),
        lines=_OPEN_LINES + (_OPEN_LATER if later else ()),
        printed="11/02/2026 09:10:11" if later else "03/01/2026 12:00:00",
    )


def _sought() -> Sheet:
    """The other way round: Mexico asks for a person under 18 U.S.C. 3184."""
    lines = (
        _line("04/07/2022", "1", "COMPLAINT for Provisional Arrest with a View towards Extradition "
              "pursuant to 18 U.S.C. 3184 as to Fulano Inventado Modelo (1). Requested by the "
              "United Mexican States."),
        _line("04/07/2022", "2", "SEALED ARREST WARRANT ISSUED as to Fulano Inventado Modelo (1)."),
        _line("04/12/2022", "", "Arrest of Fulano Inventado Modelo (1)."),
        _line("04/12/2022", "5", f"{_MINUTES} Initial Appearance in extradition proceedings as to "
              "Fulano Inventado Modelo (1) held on 4/12/2022. Spanish interpreter used."),
        _line("04/20/2022", "9", "ORDER OF DETENTION as to Fulano Inventado Modelo (1). Signed by "
              f"{_MAGISTRATE} on 4/20/2022."),
        _line("06/03/2022", "14", "NOTICE of filing of the formal request for extradition by USA "
              "as to Fulano Inventado Modelo (1)."),
        _line("09/19/2022", "27", f"{_MINUTES} Extradition Hearing as to Fulano Inventado Modelo "
              "(1) held on 9/19/2022. Matter taken under submission."),
        _line("10/31/2022", "31", "CERTIFICATION OF EXTRADITABILITY AND ORDER OF COMMITMENT as to "
              f"Fulano Inventado Modelo (1). Signed by {_MAGISTRATE} on 10/31/2022."),
        _line("11/10/2022", "33", "EMERGENCY MOTION to Stay Extradition by Fulano Inventado Modelo "
              "as to Fulano Inventado Modelo (1)."),
        _line("11/14/2022", "35", "ORDER denying 33 Motion to Stay Extradition as to Fulano "
              f"Inventado Modelo (1). Signed by {_MAGISTRATE} on 11/14/2022."),
    )  # fmt: skip
    return Sheet(
        court="azd",
        number="4:22-mj-09904-ABI-1",
        caption="In the Matter of the Extradition of Fulano Inventado Modelo",
        filed="04/07/2022",
        assigned=_MAGISTRATE,
        defendants=(Person("Fulano Inventado Modelo", 1, counsel=_COUNSEL),),
        lines=lines,
    )


DOCKETS: dict[str, Sheet] = {
    "1-casd-3-19-cr-09901.html": _brought(),
    "2-nyed-1-16-cr-09902.html": _tried(),
    "3-txwd-3-26-cr-09903.html": _going_on(later=False),
    "4-txwd-3-26-cr-09903-later.html": _going_on(later=True),
    "5-azd-4-22-mj-09904.html": _sought(),
}
PAPERS: dict[str, str] = {
    "gov.uscourts.casd.990901.34.0.txt": """\
Case 3:19-cr-09901-JQI   Document 34   Filed 11/04/21   Page 1 of 2

UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF CALIFORNIA

UNITED STATES OF AMERICA v. ROSA EJEMPLO SINTÉTICA

PLEA AGREEMENT (an invented paper)

1. Defendant agrees to plead guilty to Count 1 of the Indictment. In return the government will
move to dismiss Counts 2 and 3 at sentencing.

2. Defendant agrees to forfeit $250,000, the proceeds of the offense.
\fCase 3:19-cr-09901-JQI   Document 34   Filed 11/04/21   Page 2 of 2

3. Factual basis. From 2014 to 2018 defendant was a lieutenant of the invented group known as Los
Supuestos. In March 2016 members of the group, on the orders of its leader, kidnapped two merchants
in the invented town of San Ejemplo, Sinaloa, and killed one of them. The group paid $20,000 each
month to the commander of the municipal police for protection.

4. If defendant gives substantial assistance, the government may move under USSG 5K1.1.
""",
}
"""An invented paper behind an entry; its stamp says on which it hangs."""


def contents() -> dict[str, bytes]:
    """Each file of the folder, by its name."""
    pages = {name: page(sheet) for name, sheet in DOCKETS.items()}
    papers = {f"papers/{name}": text.encode() for name, text in PAPERS.items()}
    return {**pages, **papers}


def write() -> None:
    """Write the files."""
    for name, content in contents().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write()
