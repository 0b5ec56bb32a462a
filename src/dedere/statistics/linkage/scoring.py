"""Which mentions may be of one person: candidates with weight, probability and evidence.

Splink counts the evidence on DuckDB, in memory, on one connection and one thread; no file is
written and nothing is fetched. Nothing here decides: a pair is a question to a person.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.statistics.linkage.conditions import BLOCKS, CONDITIONS, ELSE, EXPLODED
from dedere.statistics.linkage.evidence import Evidence, evidence_of
from dedere.statistics.linkage.mention import Mention
from dedere.statistics.linkage.model import Model, model
from dedere.statistics.linkage.rows import COLUMNS, Rows, rows_of

THRESHOLD = 0.1
"""Pairs less likely than this are not shown unless they are asked for."""
ENOUGH = 1000
"""How many mentions it takes before probabilities are estimated from them."""
_LOCK = threading.Lock()
"""Splink numbers its tables for the whole process."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions, and what speaks for and against their being of one person."""

    first: Mention
    second: Mention
    weight: float
    """In bits: the logarithm to base 2 of the odds."""
    probability: float
    evidence: tuple[Evidence, ...]

    @property
    def ids(self) -> tuple[str, str]:
        """The ids of the two mentions, the smaller first."""
        return (self.first.id, self.second.id)


@dataclass(frozen=True, slots=True)
class Match:
    """The pairs found among some mentions, the strongest first."""

    pairs: tuple[Pair, ...]
    mentions: int
    model: Model
    prior: float
    threshold: float
    notes: tuple[Text, ...] = ()


def match(
    mentions: Sequence[Mention],
    *,
    threshold: float = THRESHOLD,
    train: bool = False,
    only: Collection[tuple[str, str]] | None = None,
) -> Match:
    """Find the pairs among *mentions* that may be of one person.

    Args:
        mentions: what is compared; their order does not matter.
        threshold: leave out what is less likely.
        train: estimate the probabilities from the mentions, where there are enough of them.
        only: compare these pairs alone, the smaller id first, whatever comes out; how common names
            are, and the chance before anything is compared, are still those among all *mentions*.

    Raises:
        DedereError: two mentions have one id.
    """
    by_id = {one.id: one for one in mentions}
    if len(by_id) != len(mentions):
        raise DedereError(_TWICE)
    used, notes = model(), []
    rows = rows_of(mentions)
    if train:
        if len(mentions) < ENOUGH:
            notes.append(_FEW.format(n=len(mentions), enough=ENOUGH))
        else:
            used = _trained(used, rows, len(mentions))
            notes.append(_TRAINED.format(n=len(mentions)))
    if only is not None:
        meant = {id for pair in only for id in pair}
        kept = tuple(row for row in rows.rows if row["mention"] in meant)
        rows = Rows(kept, rows.reading, rows.names)
    prior = used.prior(len(mentions))
    found = _scored(used, rows, prior, every=only is not None) if len(rows.rows) > 1 else []
    best: dict[tuple[str, str], tuple[float, str, str, dict[str, Any]]] = {}
    for row in found:
        pair, weight = _weighed(row, rows)
        if only is not None and pair not in only:
            continue
        key = (-weight, row["unique_id_l"], row["unique_id_r"])
        held = best.get(pair)
        if held is None or key < (-held[0], held[1], held[2]):
            best[pair] = (weight, row["unique_id_l"], row["unique_id_r"], row)
    pairs = []
    for (first, second), (weight, _left, _right, row) in best.items():
        probability = round(_probability(weight), 6)
        if only is None and probability < threshold:
            continue
        evidence = evidence_of(by_id[first], by_id[second], row, rows, used, prior)
        pairs.append(Pair(by_id[first], by_id[second], round(weight, 4), probability, evidence))
    pairs.sort(key=lambda one: (-one.weight, one.ids))
    return Match(tuple(pairs), len(mentions), used, prior, threshold, tuple(notes))


def _weighed(row: dict[str, Any], rows: Rows) -> tuple[tuple[str, str], float]:
    """The two mentions, in the order of their ids, and the weight of this pair of readings."""
    left, right = row["mention_l"], row["mention_r"]
    weight = float(row["match_weight"]) - math.log2(
        combinations(rows, left) * combinations(rows, right)
    )
    return (left, right) if left < right else (right, left), weight


def combinations(rows: Rows, mention: str) -> int:
    """In how many ways the names of a mention can be read, at least one."""
    return max(len(rows.names[mention].readings), 1)


def _probability(weight: float) -> float:
    return 1 / (1 + 2.0**-weight) if weight > -1000 else 0.0


# -- Splink --------------------------------------------------------------------------------------


def _scored(used: Model, rows: Rows, prior: float, *, every: bool) -> list[dict[str, Any]]:
    """What Splink says of each pair that is compared: *every* one, or those that `BLOCKS` names."""
    blocks = [f"({one}) and l.mention <> r.mention" for one in BLOCKS]
    if every:
        blocks = ["l.mention <> r.mention"]
    with _linker(used, rows, prior, blocks, explode=not every) as linker:
        found = linker.inference.predict(warning_mode="never").as_duckdbpyrelation()
        names = list(found.columns)
        told = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    # Two readings of one mention share its nicknames; they are no pair.
    return [row for row in told if row["mention_l"] != row["mention_r"]]


@contextmanager
def _linker(
    used: Model, rows: Rows, prior: float, blocks: list[str], *, explode: bool = False
) -> Iterator[Any]:
    """A linker over *rows* on a connection of its own, which is closed afterwards."""
    import duckdb
    import pyarrow as pa
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    from splink.blocking_rule_library import CustomRule

    logging.getLogger("splink").setLevel(logging.ERROR)
    types = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "flag": pa.bool_(),
        "number": pa.int64(),
        "share": pa.float64(),
    }
    schema = pa.schema([(name, types[kind]) for name, kind in COLUMNS.items()])
    rules: list[Any] = [CustomRule(one) for one in blocks]
    if explode:
        rules += [block_on(name, arrays_to_explode=[name]) for name in EXPLODED]
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=_comparisons(used),
        blocking_rules_to_generate_predictions=rules,
        probability_two_random_records_match=prior,
        retain_intermediate_calculation_columns=True,
        additional_columns_to_retain=["mention"],
        linker_uid="dedere",
    )
    held: dict[str, Any] = {
        "threads": 1,
        # DuckDB never fetches an extension.
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "temp_directory": "",
    }
    with _LOCK, duckdb.connect(":memory:", config=held) as connection:
        table = pa.Table.from_pylist(list(rows.rows), schema=schema)
        frame = DuckDBAPI(connection).register(table, dataset_display_name="mentions")
        yield Linker(frame, settings, log_level=None, validate_settings=False)


def _comparisons(used: Model) -> list[Any]:
    made: list[Any] = []
    for one in used.comparisons:
        conditions = CONDITIONS[one.name]
        silent: dict[str, Any] = {"sql_condition": conditions.silent, "label_for_charts": "-"}
        # Where only the presence speaks, its absence is a level that weighs nothing.
        silent |= {"m_probability": 0.5, "u_probability": 0.5} if one.one_sided else _NULL
        levels: list[dict[str, Any]] = []
        for level in one.levels:
            told: dict[str, Any] = {
                "sql_condition": conditions.levels[level.name],
                "label_for_charts": level.name,
                "m_probability": level.m,
                "u_probability": level.u,
            }
            if level.common and told["sql_condition"] != ELSE:
                told |= {
                    "tf_adjustment_column": level.common,
                    "tf_minimum_u_value": level.least,
                    # The share of the name stands in for u of this level itself.
                    "disable_tf_exact_match_detection": True,
                }
            levels.append(told)
        levels.insert(len(levels) if one.one_sided else 0, silent)
        made.append({"output_column_name": one.name, "comparison_levels": levels})
    return made


def level_of(used: Model, comparison: str, row: dict[str, Any]) -> str | None:
    """Which level holds in a row of Splink; None where nothing could be compared."""
    told = int(row[f"gamma_{comparison}"])
    asked = used.comparison(comparison)
    # Splink numbers from the last level, which is 0; there the silence of one-sided ones stands.
    place = len(asked.levels) - told - (0 if asked.one_sided else 1)
    return asked.levels[place].name if told >= 0 and place < len(asked.levels) else None


def _trained(used: Model, rows: Rows, mentions: int) -> Model:
    """The model with m and u estimated by expectation maximization; what is not seen stays."""
    blocks = [f"({one}) and l.mention <> r.mention" for one in BLOCKS[:3]]
    with _linker(used, rows, used.prior(mentions), blocks) as linker:
        linker.training.estimate_u_using_random_sampling(max_pairs=2e5, seed=1)
        for rule in ("first_key", "given_first", "b0"):
            linker.training.estimate_parameters_using_expectation_maximisation(
                f"l.{rule} = r.{rule} and l.mention <> r.mention", fix_u_probabilities=True
            )
        told = linker.misc.save_model_to_json()
    found: dict[tuple[str, str], tuple[float, float]] = {}
    for one in told["comparisons"]:
        name = one["output_column_name"]
        for level in one["comparison_levels"]:
            m, u = level.get("m_probability"), level.get("u_probability")
            declared = used.comparison(name)
            if level.get("is_null_level") or declared.one_sided or m is None or u is None:
                continue
            if _FLOOR < m <= 1 and _FLOOR < u <= 1:
                found[name, level["label_for_charts"]] = (float(m), float(u))
    return used.with_levels(found, mentions)


_NULL: dict[str, Any] = {"is_null_level": True}
_FLOOR = 1e-5
"""Below it a level was hardly seen, and its estimate is noise."""

_TWICE = Text("Two mentions have one id.", "Dos menciones tienen la misma clave.")
_FEW = Text(
    "There are {n} mentions; probabilities are estimated from {enough} on. The declared ones were "
    "used: they are judgments.",
    "Hay {n} menciones; las probabilidades se estiman a partir de {enough}. Se usaron las "
    "declaradas: son juicios.",
)
_TRAINED = Text(
    "Probabilities were estimated from these {n} mentions where they are seen often enough; the "
    "others are judgments.",
    "Las probabilidades se estimaron con estas {n} menciones donde hay datos suficientes; las "
    "demás son juicios.",
)
