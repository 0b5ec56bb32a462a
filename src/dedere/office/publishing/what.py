"""What is published: each route of the office, with the addresses that it has, or why it has none.

A route that stands in neither table is not published; a test asks that each stands in one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlencode

from django.urls import reverse
from django.utils.translation import override

from dedere.bilingual import LANGUAGES, Text
from dedere.casefile import Casefile, is_of_connections_alone
from dedere.connections.way_person import is_offered

if TYPE_CHECKING:
    from dedere.connections.network import Network


@dataclass(frozen=True, slots=True)
class Address:
    """A page or a file of the office in one language, and where it lies in a publication.

    Attributes:
        url: what the office is asked, with its question.
        path: the file, from the root of the publication.
        names: other ways in which pages write the same address; the first is asked.
        kind: the name of the route, and which of its forms.
        case: the id of the case of which it tells, if of one.
    """

    url: str
    path: str
    names: tuple[str, ...] = ()
    kind: str = ""
    case: str = ""


@dataclass(frozen=True)
class Public:
    """What there is to be published: what anybody may read, as of a day."""

    day: date
    cases: Mapping[str, Casefile]
    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the name of a route, the only values of its last part; all of them where none is named."""

    def kept(self, route: str, values: Iterator[str]) -> Iterator[str]:
        """Those values that are asked for."""
        wanted = self.parts.get(route)
        return (one for one in values if wanted is None or one in wanted)


Found = tuple[dict[str, Any], dict[str, str], str]
"""Parts of the route, its question, and the file beside its folder; none is its ``index.html``."""
Enumerate = Callable[[Public], Iterator[Found]]


def is_act(name: str) -> bool:
    """Whether a link to this route is an act rather than something to read."""
    return LEFT_OUT.get(name, _IN_FILE) is not _IN_FILE


def addresses(public: Public) -> Iterator[Address]:
    """Every address of a publication, in both languages."""
    for route, enumerate_ in PUBLISHED.items():
        for parts, question, file in enumerate_(public):
            for lang in LANGUAGES:
                with override(lang):
                    plain = reverse(route, kwargs=parts)
                yield _address(route, plain, question, file, str(parts.get("id", "")))


def _nodes(public: Public) -> Iterator[Found]:
    for node in public.kept("network_node", iter(_network().nodes)):
        yield {"node": node}, {}, ""
        yield {"node": node}, {"file": "json"}, "node.json"


def _groups(public: Public) -> Iterator[Found]:
    known = (one.id.partition(":")[2] for one in _network().nodes.values() if one.kind == "group")
    for group in public.kept("group", known):
        yield {"group": group}, {}, ""
        yield {"group": group}, {"file": "json"}, "group.json"


def _leads(public: Public) -> Iterator[Found]:
    from dedere.connections.leads import ASKED_ABOUT, leads

    network = _network()
    known = (one.id for one in network.nodes.values() if one.kind in ASKED_ABOUT)
    for about in public.kept("lead", known):
        yield {"about": about}, {}, ""
        yield {"about": about}, {"file": "json"}, "leads.json"
        for number, lead in enumerate(leads(about, network).leads, start=1):
            yield {"about": about}, {"draft": lead.id}, f"draft-{number}.html"
            yield {"about": about}, {"draft": lead.id, "file": "md"}, f"draft-{number}.md"


def _whole_network(public: Public) -> Iterator[Found]:
    yield {}, {}, ""
    for file, name in _NETWORK_FILES.items():
        yield {}, {"file": file}, name
    for id, casefile in public.cases.items():
        if _is_connected(casefile):
            yield {}, {"case": id}, f"case-{id}.html"


_NETWORK_FILES = {
    "json": "network.json",
    "graphml": "network.graphml",
    "ftm": "network-ftm.zip",
    "svg": "network.svg",
}


def _is_connected(casefile: Casefile) -> bool:
    from dedere.casefile import connection_words

    return any(getattr(casefile, name) for name in connection_words.LISTS)


def _network() -> Network:
    """What ties things together in all public cases."""
    from dedere.store.access import Reader
    from dedere.store.connected import connected_for

    return connected_for(Reader()).network


def _connected(public: Public) -> Iterator[Found]:
    for id, casefile in public.cases.items():
        if _is_connected(casefile):
            yield {"id": id}, {}, ""


def _ways(public: Public) -> Iterator[Found]:
    for id, casefile in public.cases.items():
        yield {"id": id}, {}, ""
        others = [one.id for one in casefile.people if is_offered(casefile, one.id)]
        for who in others:
            yield {"id": id}, {"person": who}, f"{who}.html"
        # A case of connections alone may be about nobody in particular.
        named = [] if is_of_connections_alone(casefile) and not casefile.person.name else [""]
        for who in [*named, *others]:
            asked = {"person": who} if who else {}
            yield {"id": id}, {**asked, "file": "json"}, f"{who or 'way'}.json"


def _with_data(name: str) -> Enumerate:
    def found(_public: Public) -> Iterator[Found]:
        yield {}, {}, ""
        yield {}, {"file": "json"}, name

    return found


def _claims(public: Public) -> Iterator[Found]:
    from dedere.statistics.claims import load

    for claim in public.kept("claim", iter(load())):
        yield {"claim": claim}, {}, ""
        yield {"claim": claim}, {"file": "json"}, f"{claim}.json"


def _address(route: str, plain: str, question: dict[str, str], file: str, id: str) -> Address:
    url = f"{plain}?{urlencode(question)}" if question else plain
    # No file system of ours may mind the name, and no link may look like another scheme.
    path = unquote(plain).lstrip("/").replace(":", "~")
    if not path or path.endswith("/"):
        path += file or "index.html"
    elif file:
        path = f"{path.rpartition('/')[0]}/{file}"
    path = path.replace("/file/", "/") if route == "statistics_file" else path
    kind = route if not question or not file.endswith(".html") else f"{route} {len(question)}"
    names: tuple[str, ...] = ()
    if route == "case":
        # Nothing can be fetched later, so every part is on the page.
        names, url = (url,), f"{plain}?show=all"
    return Address(url, path, names, kind, id if "/cases/" in plain else "")


# -- how the parts of a route are found ------------------------------------------------------------


def _once(_public: Public) -> Iterator[Found]:
    yield {}, {}, ""


def _cases(public: Public) -> Iterator[Found]:
    for id, casefile in public.cases.items():
        if not is_of_connections_alone(casefile):
            yield {"id": id}, {}, ""


def _all_cases(public: Public) -> Iterator[Found]:
    for id in public.cases:
        yield {"id": id}, {}, ""


def _transfers(public: Public) -> Iterator[Found]:
    for id, casefile in public.cases.items():
        if casefile.transfers:
            yield {"id": id}, {}, ""


def _of_extradition(public: Public) -> Iterator[Found]:
    for id, casefile in public.cases.items():
        if casefile.requests and not is_of_connections_alone(casefile):
            yield {"id": id}, {}, ""


def _articles(public: Public) -> Iterator[Found]:
    from dedere.law import load

    found = (
        one.id
        for instrument in load().instruments
        for one in instrument.provisions()
        if len(one.path) == 1 and one.version is None
    )
    for id in public.kept("provision", found):
        yield {"id": id}, {}, ""


def _instruments(public: Public) -> Iterator[Found]:
    from dedere.law import load

    for id in public.kept("law_instrument", (one.id for one in load().instruments)):
        yield {"id": id}, {}, ""


def _facts(public: Public) -> Iterator[Found]:
    from dedere.law import load

    for key in public.kept("law_fact", iter(load().facts)):
        yield {"key": key}, {}, ""


def _authorities(public: Public) -> Iterator[Found]:
    from dedere.law.authorities import load_authorities

    for id in public.kept("authority", iter(load_authorities().authorities)):
        yield {"id": id}, {}, ""


def _statistics(public: Public) -> Iterator[Found]:
    from dedere.statistics.declared import statistics

    day = public.day.isoformat()
    for name in public.kept("statistics_one", iter(statistics())):
        yield {"name": name}, {"as_of": day}, ""
        yield {"name": name}, {"from": "synthetic"}, "synthetic.html"


def _statistics_files(public: Public) -> Iterator[Found]:
    from dedere.statistics.declared import statistics

    day = public.day.isoformat()
    for name in public.kept("statistics_one", iter(statistics())):
        for ending in ("csv", "json"):
            asked = {"as": ending, "public": "no"}
            yield {"name": name}, {"as_of": day, **asked}, f"{name}.{ending}"
            yield {"name": name}, {"from": "synthetic", **asked}, f"{name}-synthetic.{ending}"


def _figures(public: Public) -> Iterator[Found]:
    from dedere.statistics import published

    known = published.load()
    yield {}, {}, ""
    yield {}, {"file": "json"}, "figures.json"
    for name in (published.ALL_TERMS, *known.subjects):
        for topic in public.kept("figures", iter(known.topics)):
            asked = {"name": name, "topic": topic}
            yield {}, asked, f"{name}-{topic}.html"
            yield {}, {**asked, "file": "json"}, f"{name}-{topic}.json"


def _audits(_public: Public) -> Iterator[Found]:
    from dedere.statistics.audit import bundled

    yield {}, {}, ""
    for name in bundled.names():
        yield {}, {"file": name}, f"{name}.json"


PUBLISHED: Mapping[str, Enumerate] = {
    "cases": _once,
    "case": _cases,
    "case_plain": _of_extradition,
    "case_connections": _connected,
    "case_way": _ways,
    "case_victims": _all_cases,
    "case_due": _cases,
    "case_decisions": _of_extradition,
    "case_decisions_json": _of_extradition,
    "assurances": _of_extradition,
    "assurances_json": _of_extradition,
    "elements": _of_extradition,
    "elements_json": _of_extradition,
    "grounds": _of_extradition,
    "grounds_json": _of_extradition,
    "identity": _of_extradition,
    "identity_json": _of_extradition,
    "negotiation": _of_extradition,
    "negotiation_json": _of_extradition,
    "surrender": _of_extradition,
    "surrender_json": _of_extradition,
    "assessment_json": _cases,
    "case_transfers_json": _transfers,
    "casefile_json": _all_cases,
    "law": _once,
    "law_instrument": _instruments,
    "provision": _articles,
    "law_facts": _once,
    "law_fact": _facts,
    "law_readings": _once,
    "law_concepts": _once,
    "authorities": _once,
    "authorities_json": _once,
    "authority": _authorities,
    "decisions": _once,
    "decisions_json": _once,
    "statistics": _once,
    "statistics_one": _statistics,
    "statistics_file": _statistics_files,
    "figures": _figures,
    "figures_audits": _audits,
    "claims": _with_data("claims.json"),
    "claim": _claims,
    "network": _whole_network,
    "network_node": _nodes,
    "group": _groups,
    "leads": _once,
    "lead": _leads,
    "victims": _with_data("victims.json"),
    "transfers": _once,
    "transfer_statistics": _once,
    "transfer_statistics_json": _once,
    "about": _once,
}
"""The routes that are published, with how their addresses are found."""

_WRITES = Text("It writes something down.", "Registra algo.")
_ACCOUNT = Text("It is for whoever signed in.", "Es para quien ingresó.")
_SERVER = Text(
    "It answers to what somebody enters, and so needs a server.",
    "Responde a lo que alguien introduce, y por ello requiere un servidor.",
)
_WORK = Text("It is about the work of an office.", "Trata del trabajo de una oficina.")
_CODING = Text(
    "Codings are not public before both coders have finished; what they agreed on is in the "
    "numbers.",
    "Las codificaciones no son públicas antes de que terminen ambas personas; lo acordado está en "
    "las cifras.",
)
_IN_FILE = Text(
    "What it shows stands on the page of the case and in its file.",
    "Lo que muestra está en la página del asunto y en su archivo.",
)
_PEOPLE = Text(
    "Whether two names are one person is for a person to decide, and no proposal goes out.",
    "Si dos nombres son una persona lo decide una persona, y ninguna propuesta sale.",
)

LEFT_OUT: Mapping[str, Text] = {
    **dict.fromkeys(
        (
            "add",
            "case_new",
            "claim_correct",
            "claim_new",
            "document_send",
            "enquiries",
            "enquiry",
            "enquiry_new",
            "item_add",
            "item_correct",
            "name",
            "record",
            "whole_list",
        ),
        _WRITES,
    ),
    **dict.fromkeys(
        (
            "account",
            "account_one",
            "account_sessions",
            "account_tokens",
            "account_webhooks",
            "accounts",
            "case_closed",
            "case_sharing",
            "enter",
            "organization",
            "organizations",
        ),
        _ACCOUNT,
    ),
    **dict.fromkeys(
        (
            "law_compare",
            "law_search",
            "law_what_if",
            "search",
            "statistics_glance",
            "transfer_crowding",
            "transfer_crowding_json",
            "transfer_operations",
            "transfer_operations_json",
            "transfer_plan",
            "transfer_plan_json",
            "transfer_savings",
            "transfer_savings_json",
            "transfer_screen",
            "transfer_screen_json",
            "transfer_template",
            "transfer_time",
            "transfer_time_json",
        ),
        _SERVER,
    ),
    **dict.fromkeys(
        ("agenda", "agenda_csv", "feed", "feeds", "inbox", "transfer_notice"),
        _WORK,
    ),
    **dict.fromkeys(
        (
            "agreement",
            "coder",
            "codings_json",
            "docket",
            "docket_both",
            "docket_calendar",
            "docket_code",
            "docket_original",
            "docket_paper",
            "docket_paper_file",
            "docket_settle",
            "dockets",
        ),
        _CODING,
    ),
    **dict.fromkeys(
        (
            "document_file",
            "document_original",
            "fact_conflict",
            "history",
            "item",
            "transfer_time_record",
            "transfer_time_record_json",
        ),
        _IN_FILE,
    ),
    **dict.fromkeys(("people", "people_json", "people_pair", "people_person"), _PEOPLE),
}
"""The routes that are not published, each with the reason."""
