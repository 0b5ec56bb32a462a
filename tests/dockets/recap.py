"""Invented dockets as the Internet Archive and CourtListener write them.

``python -m tests.dockets.recap`` writes the pages in ``tests/dockets/pages``.
"""

from __future__ import annotations

import csv
import io
import json
from html import escape
from pathlib import Path
from typing import Any

from tests.dockets.building import LINES, LOGIN, USUAL, Line, Person, Sheet, history, page

PAGES = Path(__file__).parent / "pages"


def archive(sheet: Sheet = USUAL) -> bytes:
    """The XML that RECAP left at the Internet Archive."""
    documents = "".join(
        f'<document doc_num="{line.number or 0}" attachment_num="0"><date_filed>{_iso(line.date)}'
        f"</date_filed><short_desc>{escape(line.title)}</short_desc><long_desc>{escape(line.text)}"
        "</long_desc><available>1</available></document>\n"
        for line in sheet.lines
    )
    parties = "".join(
        f"<party><name>{escape(person.name)}</name><type>Defendant</type>"
        f"<extra_info>TERMINATED: {person.ended or ''}\n</extra_info><attorney_list>"
        + "".join(
            f"<attorney><attorney_name>{escape(' '.join(one.name.split()))}</attorney_name>"
            f"<contact>{escape(chr(10).join(one.contact))}</contact><attorney_role>"
            f"{chr(10).join(one.roles)}\nDesignation: {one.designation}</attorney_role></attorney>"
            for one in person.counsel
        )
        + "</attorney_list></party>\n"
        for person in sheet.defendants
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<docket><case_details>'
        f"<court>{sheet.court}</court><docket_num>{short(sheet)}</docket_num>"
        f"<date_case_filed>{_iso(sheet.filed)}</date_case_filed><case_name>{escape(sheet.caption)}"
        f"</case_name><assigned_to>{sheet.assigned}</assigned_to></case_details>\n"
        f"<party_list>{parties}</party_list>\n<document_list>{documents}</document_list></docket>"
    ).encode()


def short(sheet: Sheet) -> str:
    """The number without the initials of judges."""
    return "-".join(sheet.number.split("-")[:3])


def _iso(printed: str) -> str:
    if not printed:
        return ""
    month, day, year = printed.split("/")
    return f"{year}-{month}-{day}"


API = "https://www.courtlistener.com/api/rest/v4"


def cl_docket(sheet: Sheet = USUAL, number: int = 1000001, **changes: Any) -> dict[str, Any]:
    """A docket as CourtListener's API gives it."""
    last = sheet.number.rsplit("-", 1)[-1]
    return {
        "resource_uri": f"{API}/dockets/{number}/",
        "id": number,
        "court": f"{API}/courts/{sheet.court}/",
        "court_id": sheet.court,
        "assigned_to_str": "Jane Q. Invented",
        "referred_to_str": "",
        "absolute_url": f"/docket/{number}/united-states-v-ejemplo/",
        "source": 9,
        "date_filed": _iso(sheet.filed),
        "date_terminated": None,
        "date_last_filing": "2022-06-26",
        "blocked": False,
        "case_name": sheet.case_name or "United States v. Ejemplo",
        "docket_number": short(sheet),
        "docket_number_raw": sheet.number,
        "pacer_case_id": str(number - 300000),
        "federal_dn_case_type": sheet.number.split("-")[1],
        "federal_defendant_number": int(last) if last.isdecimal() else None,
        "nature_of_suit": "",
        "cause": "",
        "a_key_of_tomorrow": {"of": ["any", "form"]},
        **changes,
    }


def cl_entry(line: Line, docket: int, at: int, *, feed: bool = False) -> dict[str, Any]:
    """An entry with its document; from a court's *feed* it has only a title."""
    number = int(line.number) if line.number.isdecimal() else None
    return {
        "resource_uri": f"{API}/docket-entries/{5000 + at}/",
        "id": docket * 10000 + at,
        "docket": f"{API}/dockets/{docket}/",
        "date_filed": _iso(line.date) or None,
        "entry_number": number,
        "recap_sequence_number": f"{_iso(line.date)}.{at:03d}" if line.date else "",
        "pacer_sequence_number": at,
        "description": "" if feed else line.text,
        "recap_documents": [
            {
                "resource_uri": f"{API}/recap-documents/{9000 + at}/",
                "id": 9000 + at,
                "document_type": 1,
                "document_number": line.number,
                "attachment_number": None,
                "description": line.title,
                "is_available": True,
                "is_sealed": None,
                "page_count": 9,
                "sha1": "0" * 40,
                "plain_text": "",
            }
        ],
    }


def cl_party(person: Person, docket: int, number: int = 70) -> dict[str, Any]:
    """A party with counts in *docket*, and with one of another docket, which is not his here."""

    def role(where: int, counts: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "docket": f"{API}/dockets/{where}/",
            "docket_id": where,
            "name": "Defendant",
            "date_terminated": None,
            "extra_info": "",
            "highest_offense_level_opening": "Felony",
            "criminal_counts": counts,
            "criminal_complaints": [
                {"id": 2, "name": name.replace("|", ""), "disposition": said, "party_type": 90}
                for name, said in person.complaints
                if where == docket
            ],
        }

    counts = [
        {"id": 1, "name": name.replace("|", ""), "disposition": said, "status": status}
        for status, list_ in ((1, person.pending), (2, person.terminated))
        for name, said in list_
    ]
    elsewhere = [{"id": 9, "name": "18:1001 False Statement(1)", "disposition": "", "status": 1}]
    return {
        "resource_uri": f"{API}/parties/{number}/",
        "id": number,
        "name": " ".join(person.name.split()),
        "extra_info": "also known as\n" + "\n".join(person.aliases) if person.aliases else "",
        "attorneys": [
            {"attorney": f"{API}/attorneys/80/", "attorney_id": 80, "docket_id": docket, "role": 2}
        ],
        "party_types": [role(docket, counts), role(999, elsewhere)],
    }


def cl_list(results: list[dict[str, Any]], after: str | None = None) -> dict[str, Any]:
    """A page of a list; ``count`` is an address."""
    return {"count": f"{API}/x/?count=on", "next": after, "previous": None, "results": results}


def as_json(value: object) -> bytes:
    """A saved answer."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def table(rows: list[dict[str, Any]], *, backslashes: bool = False) -> bytes:
    """A bulk table: all values in quotes, as PostgreSQL copies them."""
    written = io.StringIO()
    writer = csv.writer(
        written,
        quoting=csv.QUOTE_ALL,
        doublequote=not backslashes,
        escapechar="\\" if backslashes else None,
        lineterminator="\n",
    )
    columns = list(rows[0])
    writer.writerow(columns)
    for row in rows:
        writer.writerow(["" if row[name] is None else row[name] for name in columns])
    return written.getvalue().encode()


NAMED: dict[str, bytes] = {
    "report.html": page(),
    "report_saved_by_browser.html": page(USUAL.but(pretty=True, relative=True)),
    "report_history_with_text.html": history(),
    "report_history_titles.html": history(texts=False),
    "archive.xml": archive(),
    "courtlistener.json": as_json(
        {
            "docket": cl_docket(),
            "entries": [cl_entry(line, 1000001, at) for at, line in enumerate(LINES)],
            "parties": [cl_party(USUAL.defendants[0], 1000001)],
        }
    ),
    "login.html": LOGIN,
}


if __name__ == "__main__":
    PAGES.mkdir(exist_ok=True)
    for file_name, content in NAMED.items():
        (PAGES / file_name).write_bytes(content)
