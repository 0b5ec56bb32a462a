from typing import Any

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.core.management import call_command
from django.db import migrations, models

import dedere.store.models.keys

COUNTS = "office_counts"


def make_counts(apps: Any, schema_editor: Any) -> None:
    """The table in which tries are counted, so that limits hold for every process."""
    alias = schema_editor.connection.alias
    call_command("createcachetable", COUNTS, database=alias, verbosity=0)


def drop_counts(apps: Any, schema_editor: Any) -> None:
    schema_editor.execute(f"DROP TABLE IF EXISTS {COUNTS}")


class Migration(migrations.Migration):
    dependencies = [("store", "0006_chain")]
    # Their tables point at accounts.
    run_before = [
        ("account", "0001_initial"),
        ("mfa", "0001_initial"),
        ("socialaccount", "0001_initial"),
        ("usersessions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Organization",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("name_en", models.CharField(max_length=200)),
                ("name_es", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("authority", "authority"),
                            ("firm", "law firm or public defense"),
                            ("court", "court"),
                            ("ngo", "organization of civil society"),
                        ],
                        max_length=20,
                    ),
                ),
                ("authority", models.CharField(blank=True, max_length=80)),
                ("closed", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ["name_en", "id"],
            },
        ),
        migrations.CreateModel(
            name="Account",
            fields=[
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("email", models.EmailField(max_length=254, unique=True)),
                ("name", models.CharField(max_length=100)),
                ("folded", models.CharField(max_length=200, unique=True)),
                ("language", models.CharField(default="en", max_length=2)),
                ("is_active", models.BooleanField(default=True)),
                ("is_administrator", models.BooleanField(default=False)),
                ("date_joined", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "coder",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.coder",
                    ),
                ),
            ],
            options={
                "ordering": ["folded"],
            },
        ),
        migrations.CreateModel(
            name="OneTimeLink",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "purpose",
                    models.CharField(
                        choices=[
                            ("first", "the first administrator"),
                            ("join", "an invitation"),
                            ("reset", "a new password"),
                        ],
                        max_length=10,
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("email", models.EmailField(blank=True, max_length=254)),
                ("name", models.CharField(blank=True, max_length=100)),
                ("language", models.CharField(default="en", max_length=2)),
                ("administrator", models.BooleanField(default=False)),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("administrator", "administrator"),
                            ("officer", "officer"),
                            ("reader", "reader"),
                            ("", "no longer a member"),
                        ],
                        max_length=20,
                    ),
                ),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("until", models.DateTimeField(null=True)),
                ("used_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "account",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.organization",
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "id"],
            },
        ),
        migrations.CreateModel(
            name="OrganizationAct",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("name_en", models.CharField(max_length=200)),
                ("name_es", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("authority", "authority"),
                            ("firm", "law firm or public defense"),
                            ("court", "court"),
                            ("ngo", "organization of civil society"),
                        ],
                        max_length=20,
                    ),
                ),
                ("authority", models.CharField(blank=True, max_length=80)),
                ("closed", models.BooleanField(default=False)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acts",
                        to="store.organization",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
            },
        ),
        migrations.CreateModel(
            name="AccountAct",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "did",
                    models.CharField(
                        choices=[
                            ("joined", "the account was made"),
                            ("disabled", "it may no longer sign in"),
                            ("enabled", "it may sign in again"),
                            ("administrator", "it looks after accounts"),
                            ("ordinary", "it no longer looks after accounts"),
                            ("renamed", "its name is written otherwise"),
                            ("moved", "it signs in with another address"),
                            ("reset", "a link for a new password was made"),
                            ("unlocked", "its second factors were taken away"),
                            ("codes", "it is the coder of its name"),
                        ],
                        max_length=20,
                    ),
                ),
                ("name", models.CharField(max_length=100)),
                ("folded", models.CharField(max_length=200)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [models.Index(fields=["folded"], name="store_accou_folded_6a7175_idx")],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=40,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("administrator", "administrator"),
                            ("officer", "officer"),
                            ("reader", "reader"),
                            ("", "no longer a member"),
                        ],
                        max_length=20,
                    ),
                ),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.organization",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [
                    models.Index(
                        fields=["organization", "account"], name="store_membe_organiz_ce00a5_idx"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Member",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("administrator", "administrator"),
                            ("officer", "officer"),
                            ("reader", "reader"),
                            ("", "no longer a member"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="store.organization",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organization", "account"), name="one_role_for_each_member"
                    )
                ],
            },
        ),
        migrations.RunPython(make_counts, drop_counts),
    ]
