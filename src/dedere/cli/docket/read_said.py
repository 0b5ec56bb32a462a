"""A record told in words: a short table that a person reads."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.cli.common import console, print_line

NAMES: dict[str, Text] = {
    "charging": Text("Charged by", "Acusado por"),
    "counts": Text("Counts", "Cargos"),
    "came_before_court": Text("Came before the court", "Cómo llegó ante el tribunal"),
    "first_appearance": Text("First appearance", "Primera comparecencia"),
    "arraignments": Text("Arraigned", "Lectura de cargos"),
    "plea": Text("Plea", "Declaración"),
    "resolution": Text("Resolution", "Resolución"),
    "verdict": Text("Verdict", "Veredicto"),
    "superseding": Text("Superseding charge", "Acusación sustitutiva"),
    "sealing": Text("Sealing", "Reserva"),
    "restricted_any": Text("Restricted papers", "Papeles restringidos"),
    "detention": Text("Detention", "Detención"),
    "sentencing_date": Text("Sentenced on", "Sentenciado el"),
    "sentence": Text("Sentence", "Sentencia"),
    "forfeiture": Text("Forfeiture", "Decomiso"),
    "appeal_waived": Text("Appeal waived", "Renunció a apelar"),
    "reduction": Text("Reductions", "Reducciones"),
    "appeals": Text("Appeals", "Apelaciones"),
    "habeas": Text("Habeas, § 2255", "Hábeas, § 2255"),
    "warrants": Text("Warrants", "Órdenes de captura"),
    "transfers": Text("Transfers", "Traslados"),
    "revocations": Text("Revocations", "Revocaciones"),
    "extradition": Text("Extradition", "Extradición"),
    "interpreter": Text("Interpreter", "Intérprete"),
    "consular_notification": Text("Consular notice", "Aviso consular"),
    "other_dockets": Text("Other dockets", "Otros expedientes"),
    "victims": Text("Victims", "Víctimas"),
    "official": Text("Words of public office", "Palabras de cargo público"),
    "rank_words": Text("Words of rank", "Palabras de rango"),
    "investigating_agency": Text("Agency named", "Agencia nombrada"),
    "prosecutors": Text("Prosecutors", "Fiscales"),
    "counts_dropped": Text("Counts dropped", "Cargos retirados"),
    "money_forfeited_usd": Text("Money forfeited (USD)", "Dinero decomisado (USD)"),
}


def print_words(record: dict[str, Any], lang: Language) -> None:
    """Print the head, the problems, and each value that says something."""
    where = " ".join(part for part in (record["court"], record["docket_number"]) if part)
    defendant = record["defendant"]
    who = f"{defendant['name']} ({defendant['number']})" if defendant else "?"
    print_line(f"{where or record['source']['file']}  {who}")
    for problem in record["problems"]:
        print_line(f"  ! {problem['text'][lang]}")
    if record["variables"] is None:
        print_line()
        return
    from rich.table import Table

    table = Table(box=None, show_header=True, pad_edge=False, header_style="")
    for title in (_VARIABLE, _VALUE, _SURE, _SHOWN_BY):
        table.add_column(title.in_(lang), overflow="fold")
    for name, value in record["variables"].items():
        said = in_words(value, lang)
        if not said:
            continue
        table.add_row(
            NAMES[name].in_(lang) if name in NAMES else name,
            said,
            f"{record['confidence'].get(name, 0):.2f}",
            _shown_by(record["evidence"].get(name, [])),
        )
    console().print(table)
    for note in record["notes"]:
        print_line(f"  ? {NAMES[note['variable']].in_(lang)}: {note['text'][lang]}")
    print_line()


def in_words(value: Any, lang: Language = "en") -> str:
    """A value on one line; empty where it says nothing."""
    if value in (None, "not_stated") or value == [] or value == {}:
        return ""
    if isinstance(value, dict):
        parts = [(key, in_words(part, lang)) for key, part in value.items() if key not in _NOT_SAID]
        if "value" in value:
            return " ".join(said for _, said in parts if said)
        return ", ".join(f"{key} {said}" for key, said in parts if said)
    if isinstance(value, list):
        return "; ".join(said for one in value if (said := in_words(one, lang)))
    if isinstance(value, bool):
        return (_YES if value else _NO).in_(lang)
    return str(value)


def _shown_by(evidence: list[Any]) -> str:
    places = [
        one if isinstance(one, str) else (f"#{one['doc']}" if one["doc"] else f"[{one['i']}]")
        for one in evidence
    ]
    more = f" +{len(places) - 4}" if len(places) > 4 else ""
    return " ".join(places[:4]) + more


_NOT_SAID = frozenset({"entry", "events", "entries", "orders", "statutes", "class"})
_YES, _NO = Text("yes", "sí"), Text("no", "no")
_VARIABLE = Text("what", "qué")
_VALUE = Text("proposed", "propuesto")
_SURE = Text("sure", "certeza")
_SHOWN_BY = Text("shown by", "consta en")
