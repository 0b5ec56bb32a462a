"""Score proposals on dockets against a coding by hand, as the codebook says.

    python bench/score_dockets.py GOLD.jsonl --pages DIR
    python bench/score_dockets.py GOLD.jsonl --records READ.jsonl

GOLD has one object a defendant, with `fixture.file`, `variables`, `evidence` and `acceptable`. The
pages are read here, or the records come from `dedere docket read --json`.

Each variable is taken apart into single values (`plea.final`, one item of a list). A value that
the hand stated is *right*, *half* (a date that stands in the evidence entry), *open* or *wrong*; a
value where the hand has none is *extra*. Precision counts extras with the wrong ones. A value for
which the hand says that another reading is acceptable is never an error. Exit code 1 where a value
is wrong with a confidence above 0.8, or where extradited, surrendered, cooperation or sealed are
proposed and the hand does not have them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SURE = 0.8
"""Nothing wrong may have more confidence than this."""

ITEM_KEYS: dict[str, tuple[str, ...]] = {
    "charging": ("instrument", "date"),
    "counts": ("label",),
    "arraignments": (),
    "reduction": ("type", "date"),
    "appeals": ("by", "date"),
    "habeas": ("type", "date"),
    "warrants": ("event", "kind", "date"),
    "transfers": ("type", "direction"),
    "revocations": ("date",),
    "other_dockets": ("number",),
    "entries": ("i",),
    "orders": ("i",),
    "final_counts": (),
}
"""By what an item of a list is known again; without keys the item is its own."""

ITEM_FIELDS: dict[str, tuple[str, ...]] = {
    "charging": ("counts", "sealed"),
    "counts": ("statute", "outcome"),
    "reduction": ("by", "outcome", "outcome_date"),
    "appeals": ("court", "number", "outcome", "outcome_date"),
    "habeas": ("by",),
    "transfers": ("district", "date"),
    "revocations": ("prison_months", "supervised_release_months"),
}
"""What else is compared of an item that both have."""

NOT_COMPARED = {
    "came_before_court.via",
    "detention.events",
    "sentence.other",
    "verdict.entry",
    "plea.inferred",
}
"""Free words, which a person reads."""

FEARED = {"extradited", "surrendered"}
NOBODY = frozenset({None, "not_stated"})


@dataclass
class Tally:
    """How many values of one variable came out how."""

    right: float = 0
    half: int = 0
    open: int = 0
    wrong: int = 0
    extra: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def stated(self) -> float:
        return self.right + self.half + self.open + self.wrong

    @property
    def said(self) -> float:
        return self.right + self.half + self.wrong + self.extra

    @property
    def precision(self) -> float | None:
        return (self.right + self.half / 2) / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        return (self.right + self.half / 2) / self.stated if self.stated else None

    @property
    def coverage(self) -> float | None:
        return 1 - self.open / self.stated if self.stated else None

    def add(self, other: Tally) -> None:
        self.right += other.right
        self.half += other.half
        self.open += other.open
        self.wrong += other.wrong
        self.extra += other.extra
        self.faults += other.faults


@dataclass
class Scored:
    """One variable of one defendant."""

    case: str
    variable: str
    tally: Tally
    confidence: float | None
    ways: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.tally.wrong and not self.tally.extra

    @property
    def says(self) -> bool:
        return self.tally.said > 0


# -- comparing -----------------------------------------------------------------------------------


def compare(gold: dict[str, Any], record: dict[str, Any]) -> list[Scored]:
    """All variables of one defendant."""
    case = f"{gold['court']} {gold['docket_number']} ({gold['defendant'].get('number')})"
    found = []
    for name, value in gold["variables"].items():
        tally = Tally()
        context = Context(
            days=_days(gold["evidence"].get(name, []), value),
            acceptable=_acceptable(gold, name, value),
        )
        _compare(name, value, record["variables"].get(name), tally, context)
        found.append(
            Scored(
                case,
                name,
                tally,
                record.get("confidence", {}).get(name),
                tuple(record.get("ways", {}).get(name, ())),
            )
        )
    return found


@dataclass(frozen=True)
class Context:
    """What helps to judge a value: days of the evidence, other readings that count as right."""

    days: frozenset[str]
    acceptable: tuple[Any, ...]


def _acceptable(gold: dict[str, Any], name: str, value: Any) -> tuple[Any, ...]:
    del value
    return tuple(gold.get("acceptable", {}).get(name, ()))


def _days(evidence: Iterable[Any], value: Any) -> frozenset[str]:
    days = {one["date"] for one in evidence if isinstance(one, dict) and one.get("date")}

    def walk(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            entry = part.get("entry")
            if isinstance(entry, dict) and entry.get("date"):
                yield entry["date"]
            for inner in part.values():
                yield from walk(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from walk(inner)

    return frozenset(days | set(walk(value)))


def _compare(path: str, gold: Any, found: Any, tally: Tally, context: Context) -> None:
    if path in NOT_COMPARED:
        return
    last = path.rsplit(".", 1)[-1]
    if last in ITEM_KEYS and (isinstance(gold, list) or isinstance(found, list)):
        _compare_lists(path, last, gold or [], found or [], tally, context)
    elif isinstance(gold, dict):
        _compare_fields(path, gold, found, tally, context)
    elif isinstance(found, dict) and gold is None:
        _compare_fields(path, dict.fromkeys(found), found, tally, context)
    else:
        _compare_values(path, gold, found, tally, context)


def _compare_fields(
    path: str, gold: dict[str, Any], found: Any, tally: Tally, context: Context
) -> None:
    found = found if isinstance(found, dict) else {}
    other = found.get("value", found.get("status"))
    accepted = other in context.acceptable if other is not None else False
    for key in gold:
        if key == "entry" or f"{path}.{key}" in NOT_COMPARED:
            continue
        if accepted and key in {"value", "status", "date"}:
            tally.right += key != "date"
            continue
        _compare(f"{path}.{key}", gold[key], found.get(key), tally, context)


def _compare_values(path: str, gold: Any, found: Any, tally: Tally, context: Context) -> None:
    nothing, silent = _is_open(gold), _is_open(found)
    if nothing and silent:
        return
    if nothing:
        tally.extra += 1
        tally.faults.append(f"{path}: extra {found!r}")
    elif silent:
        tally.open += 1
        tally.faults.append(f"{path}: open, is {gold!r}")
    elif _same(path, gold, found) or found in context.acceptable:
        tally.right += 1
    elif _is_day(gold) and found in context.days:
        tally.half += 1
        tally.faults.append(f"{path}: {found!r}, is {gold!r} (half)")
    else:
        tally.wrong += 1
        tally.faults.append(f"{path}: {found!r}, is {gold!r}")


def _is_open(value: Any) -> bool:
    return value in NOBODY if not isinstance(value, list | dict) else not value


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-"


def _same(path: str, gold: Any, found: Any) -> bool:
    if gold == found:
        return True
    if isinstance(gold, bool) or isinstance(found, bool):
        return False
    if isinstance(gold, int | float) and isinstance(found, int | float):
        return abs(gold - found) < 1
    if path.endswith("statute"):
        return sections(gold) == sections(found)
    if path.endswith(".counts"):
        return labels(gold) == labels(found)
    if path.endswith("result"):
        return _verdict(gold) == _verdict(found)
    if path.endswith("district"):
        return _district(gold) == _district(found)
    if path.endswith(("outcome", "number")):
        one, other = _plain(gold), _plain(found)
        return one == other or (
            path.endswith("outcome") and one.split()[:1] == other.split()[:1] != []
        )
    return _plain(gold) == _plain(found)


def _plain(value: Any) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in str(value).casefold()).split())


def _district(value: Any) -> set[str]:
    return set(_plain(value).split()) - {"district", "of", "the"}


def _verdict(value: Any) -> tuple[bool, bool]:
    words = _plain(value)
    return "not guilty" in words or "acquit" in words, "guilty" in words.replace("not guilty", "")


def sections(statute: Any) -> frozenset[str]:
    """Titles and sections of a statute without its subsections: ``18:371`` → ``{"18:371"}``."""
    import re

    found: set[str] = set()
    title = ""
    for part in re.split(r"[;,]|\band\b", str(statute or "")):
        part = part.strip().replace("USC", ":").replace("U.S.C.", ":").replace("§", "")
        match = re.match(r"(?:(\d+)\s*:\s*)?(\d+\w*(?:-\d+)?)", part)
        if not match:
            continue
        title = match[1] or title
        found.add(f"{title}:{match[2].split('-')[0].upper()}")
    return frozenset(found)


def subsections(statute: Any) -> str:
    """The whole statute without blanks, for the stricter comparison."""
    return "".join(str(statute or "").casefold().split()).replace("and", ",")


def labels(counts: Any) -> frozenset[str]:
    """Single labels in ``1-4, 5-6``: ranges are counted out."""
    import re

    found: set[str] = set()
    for part in re.split(r"[,\s]+", str(counts or "")):
        match = re.fullmatch(r"(\d+)([a-z]*)-(\d+)([a-z]*)", part)
        if match and int(match[3]) - int(match[1]) < 500:
            found.update(f"{n}{match[4]}" for n in range(int(match[1]), int(match[3]) + 1))
        elif part:
            found.add(part)
    return frozenset(found)


# -- lists ---------------------------------------------------------------------------------------


def _compare_lists(
    path: str, last: str, gold: list[Any], found: list[Any], tally: Tally, context: Context
) -> None:
    keys = ITEM_KEYS[last]
    if last == "counts":
        gold, found = list(_spread(gold)), list(_spread(found))
    left = list(found)
    for item in gold:
        at = _matching(item, left, keys, context)
        if at is None:
            tally.open += 1
            tally.faults.append(f"{path}: missed {_short(item)}")
            continue
        other, half = left.pop(at[0]), at[1]
        if half:
            tally.half += 1
            tally.faults.append(f"{path}: {_short(other)}, is {_short(item)} (half)")
        else:
            tally.right += 1
        for name in ITEM_FIELDS.get(last, ()):
            _compare_values(f"{path}.{name}", item.get(name), other.get(name), tally, context)
    for other in left:
        if other in context.acceptable:
            continue
        tally.extra += 1
        tally.faults.append(f"{path}: extra {_short(other)}")


def _spread(counts: list[Any]) -> Iterator[dict[str, Any]]:
    for one in counts:
        for label in sorted(labels(one.get("label"))) or [one.get("label")]:
            yield {**one, "label": label}


def _matching(
    item: Any, left: list[Any], keys: tuple[str, ...], context: Context
) -> tuple[int, bool] | None:
    """The place of *item* among *left*, and whether only its date differs."""
    nearly = None
    for at, other in enumerate(left):
        if not keys:
            if _plain(item) == _plain(other):
                return at, False
            if _is_day(item) and other in context.days:
                nearly = at
            continue
        same = {key: _key_same(key, item.get(key), other.get(key)) for key in keys}
        if all(same.values()):
            return at, False
        only_date = "date" in keys and all(ok for key, ok in same.items() if key != "date")
        if only_date and (other.get("date") in context.days or item.get("date") is None):
            nearly = at
    return None if nearly is None else (nearly, True)


def _key_same(key: str, gold: Any, found: Any) -> bool:
    if key == "number":
        return _number(gold) == _number(found)
    return bool(gold == found)


def _number(value: Any) -> tuple[str, str, str]:
    """A docket number without the office and the initials: ``3:14-mj-04224-BGS`` → 14, mj, 4224."""
    import re

    match = re.search(r"(?:\d:)?(\d{2,4})-?([a-z]{2,4})-?0*(\d+)", str(value).casefold())
    return (match[1][-2:], match[2], match[3]) if match else ("", "", _plain(value))


def _short(item: Any) -> str:
    if not isinstance(item, dict):
        return str(item)
    return str({k: v for k, v in item.items() if k not in {"entry", "offense", "words"}})


# -- evidence, the feared errors -----------------------------------------------------------------


def supported(gold: dict[str, Any], record: dict[str, Any]) -> tuple[int, int]:
    """Of the variables that both give evidence for: how many share an entry, of how many."""
    shared = both = 0
    for name, evidence in gold["evidence"].items():
        mine = record.get("evidence", {}).get(name) or []
        if not evidence or not mine:
            continue
        both += 1
        shared += bool(_places(evidence) & _places(mine))
    return shared, both


def _places(evidence: Iterable[Any]) -> set[Any]:
    return {one.get("i") if isinstance(one, dict) else str(one).split(":")[0] for one in evidence}


def feared(gold: dict[str, Any], record: dict[str, Any]) -> list[str]:
    """False positives of extradited, surrendered, cooperation and sealed, each named."""
    mine, theirs = record["variables"], gold["variables"]
    found = []
    value = (mine.get("came_before_court") or {}).get("value")
    right = {(theirs.get("came_before_court") or {}).get("value")}
    right.update(gold.get("acceptable", {}).get("came_before_court", ()))
    if value in FEARED and value not in right:
        found.append(f"came_before_court: {value}")
    cooperation = {"5k1", "rule35b"}
    have = {one["type"] for one in theirs.get("reduction") or []}
    for one in mine.get("reduction") or []:
        if one["type"] in cooperation and one["type"] not in have:
            found.append(f"reduction: {one['type']}")
    for name in ("any", "sealed_at_start"):
        if (mine.get("sealing") or {}).get(name) and not (theirs.get("sealing") or {}).get(name):
            found.append(f"sealing.{name}")
    for name in ("proceeding_3184", "mentioned"):
        if (mine.get("extradition") or {}).get(name) and not (theirs.get("extradition") or {}).get(
            name
        ):
            found.append(f"extradition.{name}")
    return found


# -- records -------------------------------------------------------------------------------------


def gold_of(path: Path) -> list[dict[str, Any]]:
    """The coding by hand, one object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def page_of(gold: dict[str, Any], pages: Path) -> Path | None:
    """The page of a case under *pages*, by its path or its name alone."""
    named = gold["fixture"].get("file") or gold["fixture"].get("path") or ""
    for tried in (pages / named, pages / Path(named).name, pages.parent / named):
        if tried.is_file():
            return tried
    return None


def read_records(golds: list[dict[str, Any]], pages: Path) -> list[dict[str, Any]]:
    """The proposals for the pages of *golds*."""
    from dedere.dockets import record

    paths = {page for gold in golds if (page := page_of(gold, pages)) is not None}
    found = []
    for path in sorted(paths):
        found += list(record.of_bytes(path.read_bytes(), name=str(path)))
    return found


def record_of(gold: dict[str, Any], records: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The record of the same defendant: by file and number, then by court, docket and name."""
    name = Path(gold["fixture"].get("file") or gold["fixture"].get("path") or "").name
    records = [one for one in records if one["defendant"] is not None]
    same = [one for one in records if Path(one["source"]["file"]).name == name] or [
        one
        for one in records
        if one["court"] == gold["court"] and one["docket_number"] == gold["docket_number"]
    ]
    number = gold["defendant"].get("number")
    for one in same:
        if number is not None and one["defendant"].get("number") == number:
            return one
    for one in same:
        if _plain(one["defendant"]["name"]) == _plain(gold["defendant"]["name"]):
            return one
    return same[0] if len(same) == 1 else None


# -- printing ------------------------------------------------------------------------------------


_TABLE_HEAD = (
    "# For each way to a value: how often the variable held and how often the way was used, on",
    "# dockets coded by hand. Written by bench/score_dockets.py --write-reliability.",
    "# tried: dockets that nobody who wrote the patterns had seen, before any mending by them.",
    "# fitted: dockets that were at hand when the patterns were written, or mended by.",
)


def write_table(path: Path, part: str, ways: dict[str, tuple[int, int]], *, add: bool) -> None:
    """Write *ways* as one part of the table and leave the other; *add* counts on."""
    import yaml

    read = (yaml.safe_load(path.read_text("utf-8")) if path.is_file() else None) or {}
    parts: dict[str, dict[str, tuple[int, int]]] = {
        name: {way: (one[0], one[1]) for way, one in (read.get(name) or {}).items()}
        for name in ("tried", "fitted")
    }
    if not add:
        parts[part] = {}
    for way, (right, n) in ways.items():
        before = parts[part].get(way, (0, 0))
        parts[part][way] = (before[0] + right, before[1] + n)
    lines = list(_TABLE_HEAD)
    for name, counted in parts.items():
        lines.append(f"{name}:" if counted else f"{name}: {{}}")
        lines += [f"  {way}: [{right}, {n}]" for way, (right, n) in sorted(counted.items())]
    path.write_text("\n".join([*lines, ""]), "utf-8")


def run(
    golds: list[dict[str, Any]],
    records: list[dict[str, Any]],
    *,
    faults: bool = True,
    write: Path | None = None,
    part: str = "fitted",
    add: bool = False,
) -> bool:
    """Score and print; whether nothing that may not happen happened."""
    scored: list[Scored] = []
    fears: list[str] = []
    shared = both = missing = 0
    for gold in golds:
        record = record_of(gold, records)
        if record is None:
            missing += 1
            print(f"no record for {gold['court']} {gold['docket_number']}")
            continue
        scored += compare(gold, record)
        fears += [f"{gold['court']} {gold['docket_number']}: {one}" for one in feared(gold, record)]
        support = supported(gold, record)
        shared, both = shared + support[0], both + support[1]
    _print_variables(scored)
    if both:
        print(f"\nevidence shares an entry with the hand's in {shared} of {both} variables")
    _print_reliability(scored)
    _print_left_out(scored)
    _print_ways(scored)
    if write is not None:
        write_table(write, part, ways_of(scored), add=add)
    if faults:
        _print_faults(scored)
    surely = [one for one in scored if not one.holds and (one.confidence or 0) > SURE]
    print(f"\nwrong with confidence above {SURE}: {len(surely)}")
    for one in surely:
        print(f"  {one.case} {one.variable} {one.confidence}")
    print(f"false positives of extradited, surrendered, cooperation, sealed: {len(fears)}")
    for fear in fears:
        print(f"  {fear}")
    return not surely and not fears and not missing


def _print_variables(scored: list[Scored]) -> None:
    by_name: dict[str, Tally] = defaultdict(Tally)
    for one in scored:
        by_name[one.variable].add(one.tally)
    everything = Tally()
    head = f"{'variable':22} stated right half open wrong extra  precision recall coverage"
    print(head)
    for name, tally in by_name.items():
        everything.add(tally)
        _print_row(name, tally)
    print("-" * len(head))
    _print_row("all", everything)


def _print_row(name: str, t: Tally) -> None:
    def share(value: float | None) -> str:
        return "    -" if value is None else f"{value:5.3f}"

    print(
        f"{name:22} {t.stated:6.0f} {t.right:5.0f} {t.half:4} {t.open:4} {t.wrong:5} {t.extra:5}"
        f"      {share(t.precision)}  {share(t.recall)}    {share(t.coverage)}"
    )


def _print_reliability(scored: list[Scored]) -> None:
    print("\nreliability: confidence said, share of variables without an error")
    bins: dict[float, list[Scored]] = defaultdict(list)
    for one in scored:
        if one.confidence is not None and one.says:
            bins[min(int(one.confidence * 10), 9) / 10].append(one)
    for low in sorted(bins):
        group = bins[low]
        mean = sum(one.confidence or 0 for one in group) / len(group)
        hold = sum(one.holds for one in group) / len(group)
        print(f"  {low:.1f}-{low + 0.1:.1f}  n {len(group):4}  said {mean:.3f}  held {hold:.3f}")


def _print_ways(scored: list[Scored]) -> None:
    """By the way a value was found; `reliability.json` of the package is made of this."""
    ways = ways_of(scored)
    print("\nway to a value            n  held")
    for way, (right, n) in sorted(ways.items()):
        print(f"  {way:32} {n:4} {right:4}")


def ways_of(scored: list[Scored]) -> dict[str, tuple[int, int]]:
    """For each way: variables without an error, and all, in which it was used."""
    found: dict[str, list[bool]] = defaultdict(list)
    for one in scored:
        for way in one.ways:
            if one.says:
                found[way].append(one.holds)
    return {way: (sum(held), len(held)) for way, held in found.items()}


def _print_left_out(scored: list[Scored]) -> None:
    """The reliability again, each docket with confidences that were estimated without it."""
    from dedere.dockets.coding.confidence import shrunk

    bins: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for case in dict.fromkeys(one.case for one in scored):
        rest = ways_of([one for one in scored if one.case != case])
        for one in scored:
            if one.case != case or not one.says or not one.ways:
                continue
            sure = min(shrunk(*rest.get(way, (0, 0))) for way in one.ways)
            bins[min(int(sure * 20), 19) / 20].append((sure, one.holds))
    print("\nthe same, each docket left out of its own estimate")
    for low in sorted(bins):
        group = bins[low]
        said = sum(sure for sure, _ in group) / len(group)
        held = sum(holds for _, holds in group) / len(group)
        print(f"  {low:.2f}-{low + 0.05:.2f}  n {len(group):4}  said {said:.3f}  held {held:.3f}")


def _print_faults(scored: list[Scored]) -> None:
    print("\nfaults")
    for one in scored:
        for fault in one.tally.faults:
            print(f"  {one.case} [{one.confidence}] {fault}")


def main(argv: list[str] | None = None) -> int:
    """Score and print; 1 where something happened that may not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("gold", type=Path)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--pages", type=Path, help="the folder of the pages")
    source.add_argument("--records", type=Path, help="what `dedere docket read --json` printed")
    parser.add_argument("--no-faults", action="store_true", help="print the tables alone")
    parser.add_argument(
        "--write-reliability", type=Path, metavar="YAML", help="write how often each way held"
    )
    parser.add_argument(
        "--part", choices=("tried", "fitted"), default="fitted",
        help="tried: nobody who wrote the patterns had seen these dockets, and it is the first run",
    )  # fmt: skip
    parser.add_argument("--add", action="store_true", help="count on, beside what is written")
    asked = parser.parse_args(argv)
    golds = gold_of(asked.gold)
    records = read_records(golds, asked.pages) if asked.pages else gold_of(asked.records)
    held = run(
        golds, records, faults=not asked.no_faults, write=asked.write_reliability,
        part=asked.part, add=asked.add,
    )  # fmt: skip
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
