from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

SQLITE = (
    """CREATE VIRTUAL TABLE store_findable_words USING fts5(
        stems, content='store_findable', content_rowid='id', tokenize='unicode61', detail=none)""",
    """CREATE TRIGGER store_findable_added AFTER INSERT ON store_findable BEGIN
        INSERT INTO store_findable_words(rowid, stems) VALUES (new.id, new.stems); END""",
    """CREATE TRIGGER store_findable_gone AFTER DELETE ON store_findable BEGIN
        INSERT INTO store_findable_words(store_findable_words, rowid, stems)
        VALUES ('delete', old.id, old.stems); END""",
)
POSTGRESQL = (
    """ALTER TABLE store_findable ADD COLUMN words tsvector
        GENERATED ALWAYS AS (to_tsvector('simple', stems)) STORED""",
    "CREATE INDEX store_findable_words_idx ON store_findable USING gin (words)",
)


def index(apps: Any, schema_editor: Any) -> None:
    made = POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE
    for statement in made:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("store", "0011_documents")]

    operations = [
        migrations.CreateModel(
            name="Findable",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("view", models.CharField(blank=True, max_length=32)),
                ("part", models.CharField(max_length=40)),
                ("item", models.CharField(blank=True, max_length=80)),
                ("page", models.PositiveIntegerField(null=True)),
                ("weight", models.PositiveSmallIntegerField()),
                ("day", models.CharField(blank=True, max_length=10)),
                ("title_en", models.CharField(max_length=500)),
                ("title_es", models.CharField(max_length=500)),
                ("text", models.TextField(blank=True)),
                ("stems", models.TextField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.case",
                    ),
                ),
            ],
            options={
                "ordering": ["weight", "pk"],
                "indexes": [models.Index(fields=["case", "view"], name="store_findable_case_idx")],
            },
        ),
        # The tables of the index go with the table.
        migrations.RunPython(index, migrations.RunPython.noop),
    ]
