"""`dedere stats list`: every statistic that there is."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line

app = new_app("Every statistic that there is, with its question and what it counts.")


@app.command(epilog=example("dedere stats list", "dedere stats list --lang es --json"))
def list_(json: Json = False, lang: Lang = "en") -> None:
    """List the statistics: name, question, unit, population, and the tables that they need."""
    from dedere.statistics.declared import statistics

    asked = language(lang)
    if json:
        listed = [
            {
                "name": one.name,
                "question": one.question.in_(asked),
                "unit": str(one.unit),
                "unit_label": one.unit.label.in_(asked),
                "population": one.population.in_(asked),
                "exclusive": one.exclusive,
                "tables": [table.name for table in one.tables],
            }
            for one in statistics().values()
        ]
        print_json({"format": 1, "statistics": listed})
        return
    for one in statistics().values():
        print_line(one.name)
        print_line(f"    {one.question.in_(asked)}")
        tables = ", ".join(table.name for table in one.tables)
        print_line(
            "    "
            + _COUNTED.format(unit=one.unit.label, population=one.population, tables=tables).in_(
                asked
            )
        )


_COUNTED = Text(
    "Counts: {unit}; of {population}. Needs: {tables}.",
    "Cuenta: {unit}; de {population}. Necesita: {tables}.",
)
