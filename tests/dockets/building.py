"""Invented dockets as CM/ECF prints them: docket reports and history reports.

Names and numbers are invented; courts are real. What differs between courts, years and browsers is
one argument away.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

COURT_NAMES = {
    "casd": "Southern District of California (San Diego)",
    "azd": "DISTRICT OF ARIZONA (Tucson Division)",
    "txwd": "Western District of Texas (El Paso)",
    "nyed": "Eastern District of New York (Brooklyn)",
    "ilnd": "Northern District of Illinois - CM/ECF LIVE, Ver 1.7.1 (Chicago)",
    "almd": "Alabama Middle District (Montgomery)",
    "prd": "District of Puerto Rico (San Juan)",
    "vid": "District Court of the Virgin Islands (St. Thomas)",
    "dcd": "District of Columbia (Washington, DC)",
    "wvsd": "Southern District of West Virginia (Charleston)",
}
SCRIPT = (
    '<script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script>'
)
EXTENSION = (
    '<script>console.log("CloudMask is here"); MetaMask.inject(web3);</script>'
    '<script>window.words = {"Trump": "Drumpf"};</script>'
)


@dataclass(frozen=True)
class Counsel:
    """An attorney as printed, with the address that must not be kept."""

    name: str
    designation: str | None = "CJA Appointment"
    roles: tuple[str, ...] = ("LEAD ATTORNEY", "ATTORNEY TO BE NOTICED")
    contact: tuple[str, ...] = (
        "Invented Law Office",
        "1 Nowhere Street",
        "Springfield, XX 00000",
        "(555) 555-0100",
        "Fax: (555) 555-0101",
        "Email: counsel@example.invalid",
    )


@dataclass(frozen=True)
class Person:
    """A defendant as printed."""

    name: str
    number: int | None = 1
    pending: tuple[tuple[str, str], ...] = ()
    terminated: tuple[tuple[str, str], ...] = ()
    complaints: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    ended: str | None = None
    counsel: tuple[Counsel, ...] = (Counsel("Ana       B.       Defensora"),)
    below: tuple[str, ...] = ()
    """Lines under the name: the address of whoever has no counsel."""


@dataclass(frozen=True)
class Line:
    """An entry as printed."""

    date: str
    number: str
    text: str
    title: str = "Order"


@dataclass(frozen=True)
class Sheet:
    """A docket and how it is printed."""

    court: str = "casd"
    heading: str | None = None
    """The court's line of the heading; else the usual one of the court."""
    number: str = "3:21-cr-09999-JQJ-2"
    caption: str = "USA v. Ejemplo"
    filed: str = "02/03/2021"
    terminated: str | None = None
    flags: tuple[str, ...] = ()
    magistrate: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    appeal: str | None = None
    other_court: str | None = None
    assigned: str = "Judge Jane Q. Invented"
    referred: str | None = None
    defendants: tuple[Person, ...] = (Person("Juan Ejemplo", 2),)
    plaintiff: bool = True
    lines: tuple[Line, ...] = ()
    kind: str = "CRIMINAL"
    criteria: str = ""
    printed: str = "05/10/2022 21:22:58"
    # How it is printed.
    receipt: bool = True
    row_twice: bool = False
    """A party's row printed twice, of which the library makes a party without a type."""
    party_twice: bool = False
    """A party's heading and row printed twice, which moves the counts in the library's answer."""
    extension: bool = False
    """Programs of a browser's extension in the page, which the library refuses."""
    pretty: bool = False
    """Saved by a browser: small letters, bodies of tables, breaks in the source."""
    old: bool = False
    """Before 2005: no menu, no spans for flags, short years, no date of entry."""
    relative: bool = False
    """Addresses without hosts, as some browsers save them."""
    case_name: str | None = None
    """The name that CourtListener gives the case."""
    extra: dict[str, Any] = field(default_factory=dict)

    def but(self, **changes: Any) -> Sheet:
        """The same docket with something else."""
        return replace(self, **changes)


PENDING = (
    "21:952 and 960 - Importation of Methamphetamine|(1s)",
    "Custody of BOP 60 months. No fine.",
)
DISMISSED = ("21:963 - Conspiracy to Import|(1)", "Dismissed on government's motion.")
COMPLAINT = ("21:952, 960 Importation of a Controlled Substance", "")
LINES = (
    Line(
        "01/30/2021",
        "1",
        "COMPLAINT as to Juan Ejemplo (2). (Attachments: # 1 Affidavit (sworn), # 2 Info Sheet)"
        "(abc) [3:21-mj-00888-XYZ] (Entered: 02/01/2021)",
        "Complaint",
    ),
    Line("01/30/2021", "", "Arrest of Juan Ejemplo (2). (abc) (Entered: 02/01/2021)", "Arrest"),
    Line(
        "02/03/2021",
        "12",
        "INDICTMENT as to Juan Ejemplo (2) count(s) 1. (abc) (Entered: 02/03/2021)",
        "Indictment",
    ),
    Line(
        "06/26/2022",
        "40",
        "JUDGMENT as to Juan Ejemplo (2), Count(s) 1, Dismissed on government's motion; "
        "Count(s) 1s, Custody of BOP 60 months. Signed by Judge Jane Q. Invented on 6/24/2022. "
        "(abc) (Entered: 06/27/2022)",
        "Judgment",
    ),
)
USUAL = Sheet(
    flags=("CLOSED", "INTERPRETER"),
    magistrate=("3:21-mj-00888-XYZ",),
    terminated="06/26/2022",
    defendants=(
        Person(
            "Juan  Ejemplo",
            2,
            pending=(PENDING,),
            terminated=(DISMISSED,),
            complaints=(COMPLAINT,),
            aliases=("El Ejemplo",),
            ended="06/26/2022",
        ),
    ),
    lines=LINES,
)


def page(sheet: Sheet = USUAL, *, encoding: str | None = None, cut: int | None = None) -> bytes:
    """A docket report as CM/ECF prints it; *cut* is the number of bytes that were saved."""
    text = _page(sheet)
    if sheet.pretty:
        text = _pretty(text)
    content = text.encode(encoding or "utf-8", "replace" if encoding else "strict")
    return content if cut is None else content[:cut]


def _page(sheet: Sheet) -> str:
    court = sheet.heading if sheet.heading is not None else COURT_NAMES[sheet.court]
    parts = [
        f"<html><head><title>CM/ECF - {sheet.court}</title>\n"
        if not sheet.relative
        else "<html><head>",
        "" if sheet.old else SCRIPT,
        EXTENSION if sheet.extension else "",
        "</head><body BGCOLOR=CCCCCC TEXT=000000 >",
        "" if sheet.old else _MENU,
        '<div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">',
        _flags(sheet),
        f"<h3 align=center>U.S. District Court<BR>\n{court}<BR>\n"
        f"{sheet.kind} DOCKET FOR CASE #: {sheet.number}</h3>\n",
        _above(sheet),
        *(_defendant(sheet, person) for person in sheet.defendants),
        _PLAINTIFF if sheet.plaintiff else "",
        _table(sheet),
        _receipt(sheet, "Docket Report") if sheet.receipt else "",
        "</div></body></html>",
    ]
    return "".join(parts)


_MENU = (
    '<div class="noprint"><div id="topmenu" class="yuimenubar"><ul class="first-of-type">'
    '<li class="yuimenubaritem"><a href="/cgi-bin/iquery.pl"><u>Q</u>uery</a></li>'
    '<li class="yuimenubaritem"><a href="/cgi-bin/login.pl?logout"><u>L</u>ogout</a></li>'
    "</ul></div></div>"
)
_PLAINTIFF = (
    '<TABLE width="100%" border=0 CELLSPACING=5>\n<tr><td valign=top width="40%">'
    '<br><b><u>Plaintiff</u></b></td></tr>\n<tr><td valign=top width="40%"><B>USA</B></td>\n'
    '<td valign=top width="20%" align=right>represented&nbsp;by</td><td valign=top width="40%">'
    "<B>Pat       Q.       Prosecutor      </B>\n<BR>U S Attorneys Office\n<BR>2 Nowhere Street"
    "\n<BR>(555) 555-0199\n<BR><I>LEAD ATTORNEY</I>\n<BR><I>ATTORNEY TO BE NOTICED</I>\n"
    "<BR><I>Designation: Assistant United States Attorney</I></td></tr>\n</table>\n"
)


def _flags(sheet: Sheet) -> str:
    if not sheet.flags:
        return ""
    marks = ",".join(
        flag if sheet.old else f"<SPAN  style='color:black'>{flag}</SPAN>" for flag in sheet.flags
    )
    return (
        '\n<table border=0 cellspacing=0 width="100%">\n<tr><td align=right>'
        f"{marks}</td></tr>\n</table>\n"
    )


def _numbers(label: str, numbers: tuple[str, ...]) -> str:
    if not numbers:
        return ""
    shown = "<br>".join(f'<a href="/cgi-bin/DktRpt.pl?4711">{one}</a>' for one in numbers)
    hard = label.replace(" ", "&nbsp;")
    # The closing tags stand in the wrong order on the courts' pages too.
    return (
        f"<table border=0 cellspacing=0><tr><td valign=top>{hard}:&nbsp;</td><td>{shown}"
        "</tr></td></table>\n"
    )


def _above(sheet: Sheet) -> str:
    other = f"Case in other court: &nbsp;{sheet.other_court}<br>\n" if sheet.other_court else ""
    ended = f"<br>\nDate Terminated: {sheet.terminated}" if sheet.terminated else ""
    return (
        "<TABLE width='100%' border=0 CELLSPACING=5><tr>\n<td valign=top width=\"60%\"><br>"
        f"Case title: {escape(sheet.caption, quote=False)}<br>\n"
        f"{_numbers('Magistrate judge case number', sheet.magistrate)}"
        f"{_numbers('Related Cases', sheet.related)}{other}</td>\n"
        f'<td valign=top width="40%"><br>Date Filed: {sheet.filed}{ended}</td>\n</tr></table>\n<HR>'
    )


def _defendant(sheet: Sheet, person: Person) -> str:
    referred = f"<br>\nReferred to: {sheet.referred}\n" if sheet.referred is not None else ""
    appeal = (
        f"<tr><td>Appeals court case number: {sheet.appeal}</td></tr>\n" if sheet.appeal else ""
    )
    number = f"                                 ({person.number})" if person.number else ""
    row = _party_row(person) * (1 + sheet.row_twice)
    heading = f"<tr>\n<td valign=top><br><b><u>Defendant{number}</u></b></td>\n</tr>\n"
    return (
        '<TABLE width="100%" border=0 CELLSPACING=5><tr><td valign=top width="40%">Assigned to: '
        f"{sheet.assigned}{referred}</td></tr>\n{appeal}\n"
        f"{(heading + row) * (1 + sheet.party_twice)}"
        f"{_counts('Pending Counts', person.pending)}{_LEVEL.format('Opening')}"
        f"{_counts('Terminated Counts', person.terminated)}{_LEVEL.format('Terminated')}"
        f"{_counts('Complaints', person.complaints)}</TABLE><HR>"
    )


_NONE = '<tr><td valign=top width="40%">None</td></tr>'
_LEVEL = (
    '<tr><td valign=top width="40%"><br><b><u>Highest Offense Level ({})</u></b></td></tr>\n'
    '<tr><td valign=top width="40%">Felony</td></tr>\n'
)


def _party_row(person: Person) -> str:
    ended = f"\n<BR><I>TERMINATED: {person.ended}</I>" if person.ended else ""
    aliases = "".join(
        f"\n<br>\n<I>also known as</I><BR>{escape(alias)}{ended}" for alias in person.aliases
    )
    below = "".join(f"\n<BR>{line}" for line in person.below)
    counsel = "<br><br>\n".join(_counsel(one) for one in person.counsel)
    represented = (
        '<td valign=top width="20%" align=right>represented&nbsp;by</td>'
        f'<td valign=top width="40%">{counsel}</td>'
        if counsel
        else ""
    )
    return (
        f'<tr>\n<td valign=top width="40%">\n<B>{escape(person.name)}</B>{below}{ended}'
        f"{aliases}</td>"
        f"\n{represented}</tr>\n"
    )


def _counsel(one: Counsel) -> str:
    said = f"\n<BR><I>Designation: {one.designation}</I>" if one.designation else ""
    contact = "".join(f"\n<BR>{line}" for line in one.contact)
    roles = "".join(f"\n<BR><I>{role}</I>" for role in one.roles)
    return f"<B>{one.name}                    </B>{contact}{roles}{said}"


def _counts(heading: str, counts: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        f'<tr>\n<td width="40%"> {escape(name, quote=False).replace("|", "<br>")}</td>\n<td></td>\n'
        f'<td width="60%">{escape(said)}</td>\n</tr>\n'
        for name, said in counts
    )
    return (
        f'<tr>\n<td valign=top width="40%"><br><b><u>{heading}</u></b></td>\n<td></td>\n'
        '<td valign=top width="40%"><br><b><u>Disposition</u></b></td>\n</tr>\n'
        f"{rows or _NONE}"
    )


def _link(sheet: Sheet, number: str) -> str:
    if not number.strip().isdecimal():
        return number
    host = "" if sheet.relative else f"https://ecf.{sheet.court}.uscourts.gov"
    path = f"/doc1/0370{int(number):07d}"
    return (
        f"<a href=\"{host}{path}\" onClick=\"goDLS('{path}','700001','{number}','','1','1',"
        f"'','');return(false);\">{number}</a>"
    )


def _table(sheet: Sheet) -> str:
    rows = "".join(
        f"<tr><td width='94' valign=top nowrap>{line.date}</td>"
        f"<td style='white-space:nowrap' valign='top' align='right'>"
        f"{_link(sheet, line.number)}&nbsp;</td>"
        f"<td valign=top>{escape(line.text, quote=False)}</td></tr>\n"
        for line in sheet.lines
    )
    return (
        "<br><table align=center width='99%' border=1 rules=all cellpadding=5 cellspacing=0>\n"
        "<tr><td style='font-weight:bold; width=94; white-space:nowrap'>Date Filed</td>\n"
        f"<th>#</th><td style='font-weight:bold'>Docket Text</td></tr>\n{rows}</table><br>\n"
    )


def _receipt(sheet: Sheet, what: str) -> str:
    asked = f"{sheet.number.rsplit('-', 1)[0]} {sheet.criteria}"
    return (
        '<HR><CENTER><TABLE BORDER=1 BGCOLOR=white width="400"><TR><TH COLSPAN=4><FONT SIZE=+1 '
        "COLOR=DARKRED>PACER Service Center </FONT></TH></TR><TR><TH COLSPAN=4>"
        "<FONT COLOR=DARKBLUE>Transaction Receipt </FONT></TH></TR><TR></TR>"
        "<TR><TD COLSPAN=4 ALIGN=CENTER>"
        f"<FONT SIZE=-1>{sheet.printed}</FONT></TD></TR><TR><TH>Description: </TH><TD>{what} </TD>"
        f"<TH>Search Criteria: </TH><TD>{asked} </TD></TR><TR><TH>Billable Pages: </TH><TD>3</TD>"
        "<TH>Cost: </TH><TD>0.30</TD></TR></TABLE></CENTER></HR>"
    )


def _pretty(text: str) -> str:
    """As browsers save it: breaks after tags, and bodies in tables."""
    for name in ("TABLE", "TR", "TD", "BR", "B>", "/B>", "I>", "/I>"):
        text = text.replace(f"<{name}", f"<{name.lower()}").replace(
            f"</{name}", f"</{name.lower()}"
        )
    text = text.replace("<br>", "\n        <br>").replace("</td>", "\n            </td>")
    return text.replace("<tr>", "\n        <tr>")


def history(
    sheet: Sheet = USUAL, *, texts: bool = True, last: str = "06/26/2022", judges: bool = False
) -> bytes:
    """A history report; without *texts* it has titles alone, some courts name the *judges*."""
    judge = "<br>\nJane Q. Invented, presiding<br>\nMax M. Maybe, referral" if judges else ""
    rows = "".join(_history_row(sheet, line, texts=texts) for line in sheet.lines)
    text = (
        f"<head><title>CM/ECF - {sheet.court}-History/Documents Query</title>\n{SCRIPT}</head>"
        "<body>"
        f'{_MENU}<div id="cmecfMainContent">\n<center><b><font size="+1">{sheet.number}</font></b> '
        f"{escape(sheet.caption, quote=False)}{judge}<br><b>Date filed:</b> {sheet.filed}<br>"
        f"<b>Date of last filing:</b> {last}<br>\n</center><br>\n"
        '<h2 align="center">History</h2>\n<center>\n'
        '<table cellpadding="2" cellspacing="0" border="1">'
        "\n<tbody><tr><th>Doc.<br>No.</th>\n<th>Dates</th>\n<th>Description</th>\n</tr>\n"
        f"{rows}</tbody></table>{_receipt(sheet, 'History/Documents')}</center></div></body>\n"
    )
    return text.encode()


def _history_row(sheet: Sheet, line: Line, *, texts: bool) -> str:
    dates = (
        f'<tr><td><i>Filed: </i></td><td align="right">{line.date}</td></tr>' if line.date else ""
    )
    said = (
        f'<tr><td colspan="2"><i>Docket Text:</i> {escape(line.text, quote=False)}\n</td></tr>'
        if texts
        else ""
    )
    return (
        f'<tr valign="top">\n<td valign="center" align="center" rowspan="{1 + texts}">'
        f"{_link(sheet, line.number) or '&nbsp;'}</td>\n"
        '<td><table width="100%" border="0" cellpadding="0" cellspacing="0">\n'
        f"<tbody>{dates}</tbody></table></td>\n<td>{line.title}</td>\n</tr>\n{said}"
    )


LOGIN = (
    b"<html><head><title>PACER Login - Manage My Account</title></head><body><form method=post "
    b'action="/csologin/login.jsf"><input name="loginForm:loginName"><input type="password" '
    b'name="loginForm:password"></form></body></html>'
)
TOO_LONG = (
    b"<html><body><div id=cmecfMainContent>The report may take a long time to run because this "
    b"case has many docket entries.<form><input type=submit></form></body></html>"
)
NO_CASE = b"<html><body><div id=cmecfMainContent><b>Case not found.</b></div></body></html>"
