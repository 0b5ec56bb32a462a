"""Which paper hangs on which entry, told by hand, by the file's name or by the stamp.

``gov.uscourts.casd.700001.12.1.pdf`` is attachment 1 of document 12 of a case of casd. The stamp on
the pages is the check: a paper of another case is not hung, whatever its name says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from dedere.dockets.model import Docket, Problem
from dedere.dockets.papers.model import Look, Paper
from dedere.dockets.papers.said import problem

_NAME = re.compile(
    r"gov\.uscourts\.(?P<court>[a-z0-9]{3,8})\.(?P<case>\d+)\.(?P<document>\d+)(?:\.(?P<attachment>\d+))?"
    r"(?:[._-].*)?\.(?:pdf|txt|text)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?:.*[^\d.])?(?:doc(?:ument)?|dkt|ecf|entry|no)[ ._#-]{0,2}(?P<document>\d{1,5})"
    r"(?:[._-](?:att(?:achment)?[ ._-]?)?(?P<attachment>\d{1,3}))?\.(?:pdf|txt|text)",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?P<document>\d{1,5})(?:[.-](?P<attachment>\d{1,3}))?\.(?:pdf|txt|text)", re.I
)
_CASE = re.compile(r"(?:(\d{1,2}):)?(?:19|20)?(\d{2})-?([a-z]{1,4})-?0*(\d+)", re.IGNORECASE)

Given = Mapping[str, tuple[str, int]]
"""By path or by file name: the document and the attachment (0 for the main paper)."""


@dataclass(frozen=True, slots=True)
class Hung:
    """A paper and where it hangs."""

    paper: Paper
    document: str | None
    attachment: int
    """0 is the main paper of the entry."""
    entry: int | None
    """The entry's place in the docket (``i``); None: it hangs nowhere."""
    by: str | None
    """What told: ``given``, ``docket``, ``name`` or ``stamp``."""
    checked: bool
    """Whether a stamp agreed with the case and the number."""
    problems: tuple[Problem, ...] = ()


def hang(papers: Iterable[Paper], docket: Docket, given: Given | None = None) -> list[Hung]:
    """Each paper with the entry on which it hangs."""
    return [_hung(paper, docket, given or {}) for paper in papers]


def looked(hung: Iterable[Hung], docket: Docket) -> dict[int, Look]:
    """For each entry whether its papers were looked at; without a paper it is not yet looked."""
    by_entry: dict[int, set[Look]] = {}
    for one in hung:
        if one.entry is not None:
            by_entry.setdefault(one.entry, set()).add(one.paper.look)
    answer = {}
    for entry in docket.entries:
        seen = by_entry.get(entry.i, {Look.NOT_YET})
        unread = {paper.attachment or 0 for paper in entry.papers} - {
            one.attachment for one in hung if one.entry == entry.i
        }
        if seen == {Look.NOT_YET}:
            answer[entry.i] = Look.NOT_YET
        else:
            answer[entry.i] = Look.LOOKED if seen == {Look.LOOKED} and not unread else Look.PARTLY
    return answer


def same_case(one: str, other: str) -> bool:
    """Whether two printed docket numbers are one case: office and initials may be missing."""
    a, b = _CASE.search(one), _CASE.search(other)
    if a is None or b is None:
        return False
    offices = {a[1], b[1]} - {None}
    return len(offices) < 2 and (a[2], a[3].lower(), a[4]) == (b[2], b[3].lower(), b[4])


def _hung(paper: Paper, docket: Docket, given: Given) -> Hung:
    name = PurePath(paper.file).name
    problems = list(paper.problems)
    stamp = paper.stamps[0] if paper.stamps else None
    court = None
    asked = given.get(paper.file, given.get(name))
    if asked is not None:
        by, (document, attachment) = "given", asked
    elif paper.document is not None:
        by, document, attachment = "docket", paper.document, paper.attachment or 0
    elif found := _NAME.fullmatch(name) or _SHORT.fullmatch(name) or _PLAIN.fullmatch(name):
        by, document = "name", str(int(found["document"]))
        attachment = int(found["attachment"] or 0)
        court = found.groupdict().get("court")
    elif stamp is not None and stamp.document is not None:
        by, document, attachment = "stamp", stamp.document, stamp.attachment or 0
    else:
        return Hung(paper, None, 0, None, None, False, (*problems, problem("no_number")))

    def nowhere() -> Hung:
        return Hung(paper, document, attachment, None, by, False, tuple(problems))

    if court and docket.court and court.lower() != docket.court.lower():
        problems.append(problem("other_court", name=court, docket=docket.court))
        return nowhere()
    papers = {(one.case_number, one.document, one.attachment) for one in paper.stamps}
    if len(papers) > 1:
        # An exhibit may be a paper of another case: then its pages bear two stamps, ours first.
        said = "; ".join(f"{one[0]} {one[1]}" for one in sorted(papers, key=str))
        problems.append(problem("several_stamps", stamps=said))
    ours = [one for one in paper.stamps if _is_of(one.case_number, docket)]
    if paper.stamps and not ours and docket.docket_number:
        first = paper.stamps[0].case_number
        problems.append(problem("other_case", stamp=first, docket=docket.docket_number))
        return nowhere()
    checked = any(one.document == document for one in ours)
    if ours and not checked:
        problems.append(problem("number_differs", asked=document, stamp=ours[0].document))
    entries = [entry for entry in docket.entries if entry.number == document]
    if not entries:
        problems.append(problem("no_entry", number=document))
        return nowhere()
    if len(entries) > 1:
        problems.append(problem("several_entries", number=document))
    return Hung(paper, document, attachment, entries[0].i, by, checked, tuple(problems))


def _is_of(case_number: str, docket: Docket) -> bool:
    numbers = (docket.docket_number, docket.docket_number_printed, *docket.magistrate_numbers)
    return any(same_case(case_number, number) for number in numbers if number)
