"""Computations get a key for their address, in a table of their own.

The rows of the computations stand in the chain, by a hash of their columns: one more column, filled,
would break each of their links.
"""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

import dedere.store.models.keys


def give_keys(apps: Any, schema_editor: Any) -> None:
    """A key to each computation that was there before there were keys."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT case_id, id FROM store_timerecord WHERE first_id IS NULL")
        made = [(dedere.store.models.keys.opaque(), case, id) for case, id in cursor.fetchall()]
        # By key, so that the order of the rows does not tell which computation came first.
        cursor.executemany(
            "INSERT INTO store_timerecordkey (id, case_id, record_id) VALUES (%s, %s, %s)",
            sorted(made),
        )


class Migration(migrations.Migration):
    dependencies = [("store", "0015_connected")]

    operations = [
        migrations.CreateModel(
            name="TimeRecordKey",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=20,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.case",
                    ),
                ),
                (
                    "record",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="key",
                        to="store.timerecord",
                    ),
                ),
            ],
        ),
        # The keys go with the table.
        migrations.RunPython(give_keys, migrations.RunPython.noop),
    ]
