import django.db.models.deletion
from django.db import migrations, models

import dedere.store.models.keys


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0009_registers"),
    ]

    operations = [
        migrations.CreateModel(
            name="NoticeWish",
            fields=[
                ("account", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("wanted", models.BooleanField(default=False)),
                ("days", models.PositiveIntegerField(default=7)),
                ("names", models.BooleanField(default=False)),
                ("changed_at", models.DateTimeField(auto_now=True)),
            ],
        ),
        migrations.CreateModel(
            name="Feed",
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
                ("digest", models.CharField(max_length=64, unique=True)),
                ("account", models.CharField(blank=True, max_length=40)),
                ("name", models.CharField(max_length=200)),
                ("label", models.CharField(blank=True, max_length=200)),
                ("names", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("revoked_at", models.DateTimeField(null=True)),
            ],
            options={
                "ordering": ["-made_at", "id"],
                "indexes": [models.Index(fields=["account"], name="feed_by_account")],
            },
        ),
        migrations.CreateModel(
            name="Glance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("view", models.CharField(blank=True, max_length=32)),
                ("closed", models.PositiveIntegerField(default=0)),
                ("title_en", models.CharField(blank=True, max_length=500)),
                ("title_es", models.CharField(blank=True, max_length=500)),
                ("person", models.CharField(blank=True, max_length=300)),
                ("order", models.CharField(blank=True, max_length=300)),
                ("words", models.TextField(blank=True)),
                ("asking", models.CharField(blank=True, max_length=2)),
                ("asked", models.CharField(blank=True, max_length=2)),
                ("invented", models.BooleanField(default=False)),
                ("offenses", models.PositiveIntegerField(default=0)),
                ("outcomes", models.JSONField(default=list)),
                ("outcome_keys", models.CharField(blank=True, max_length=400)),
                ("stage", models.CharField(blank=True, max_length=20)),
                ("live", models.BooleanField(default=True)),
                ("waiting", models.CharField(blank=True, max_length=40)),
                ("responsible", models.CharField(blank=True, max_length=500)),
                ("custody_since", models.DateField(null=True)),
                ("last_action", models.DateField(null=True)),
                ("next_due", models.DateField(null=True)),
                ("stayed", models.PositiveIntegerField(default=0)),
                ("priority", models.BooleanField(default=False)),
                ("counted_on", models.DateField()),
                ("turns_on", models.DateField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.case",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Due",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("limit", models.CharField(max_length=80)),
                ("subject", models.CharField(max_length=120)),
                ("rule", models.CharField(max_length=120)),
                ("state", models.CharField(max_length=12)),
                ("then", models.CharField(blank=True, max_length=12)),
                ("due", models.DateField(null=True)),
                ("last", models.DateField(null=True)),
                ("starts_on", models.DateField(null=True)),
                ("days_counted", models.IntegerField(null=True)),
                ("days_left", models.IntegerField(null=True)),
                ("earlier", models.DateField(null=True)),
                ("authority", models.CharField(max_length=20)),
                ("who", models.CharField(blank=True, max_length=40)),
                ("live", models.BooleanField(default=True)),
                (
                    "glance",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.glance",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Course",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("subject", models.CharField(max_length=80)),
                ("label_en", models.CharField(blank=True, max_length=300)),
                ("label_es", models.CharField(blank=True, max_length=300)),
                ("kind", models.CharField(max_length=10)),
                ("asking", models.CharField(blank=True, max_length=2)),
                ("asked", models.CharField(blank=True, max_length=2)),
                ("on1", models.DateField(null=True)),
                ("on2", models.DateField(null=True)),
                ("on3", models.DateField(null=True)),
                ("on4", models.DateField(null=True)),
                ("on5", models.DateField(null=True)),
                ("on6", models.DateField(null=True)),
                ("gap1", models.IntegerField(null=True)),
                ("gap2", models.IntegerField(null=True)),
                ("gap3", models.IntegerField(null=True)),
                ("gap4", models.IntegerField(null=True)),
                ("gap5", models.IntegerField(null=True)),
                ("stage", models.CharField(blank=True, max_length=20)),
                ("stage_on", models.DateField(null=True)),
                ("ended", models.CharField(blank=True, max_length=20)),
                ("last_action", models.DateField(null=True)),
                ("priority", models.BooleanField(default=False)),
                (
                    "glance",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.glance",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="News",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("entry", models.CharField(max_length=80)),
                ("type", models.CharField(max_length=40)),
                ("on", models.DateField(null=True)),
                ("recorded_on", models.DateField()),
                (
                    "glance",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.glance",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "news",
            },
        ),
        migrations.CreateModel(
            name="Opinion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("request", models.CharField(max_length=80)),
                ("offense", models.CharField(blank=True, max_length=80)),
                ("label_en", models.CharField(blank=True, max_length=300)),
                ("label_es", models.CharField(blank=True, max_length=300)),
                ("asked", models.CharField(blank=True, max_length=2)),
                ("opinion", models.CharField(max_length=20)),
                ("outcome", models.CharField(max_length=20)),
                ("in_obedience", models.BooleanField(default=False)),
                ("decided_on", models.DateField(null=True)),
                (
                    "glance",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.glance",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["opinion", "outcome", "asked"], name="opinion_by_outcome")
                ],
            },
        ),
        migrations.CreateModel(
            name="NoticeSent",
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
                ("account", models.CharField(max_length=40)),
                ("told", models.JSONField()),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [models.Index(fields=["account"], name="notice_by_account")],
            },
        ),
        migrations.CreateModel(
            name="Sight",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("who", models.CharField(blank=True, max_length=80)),
                ("view", models.CharField(blank=True, max_length=32)),
                ("closed", models.PositiveIntegerField(default=0)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.case",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="glance",
            index=models.Index(fields=["order", "id"], name="glance_by_name"),
        ),
        migrations.AddIndex(
            model_name="glance",
            index=models.Index(fields=["next_due", "id"], name="glance_by_due"),
        ),
        migrations.AddIndex(
            model_name="glance",
            index=models.Index(fields=["last_action", "id"], name="glance_by_action"),
        ),
        migrations.AddIndex(
            model_name="glance",
            index=models.Index(fields=["turns_on"], name="glance_turning"),
        ),
        migrations.AddConstraint(
            model_name="glance",
            constraint=models.UniqueConstraint(fields=("case", "view"), name="one_glance_a_view"),
        ),
        migrations.AddIndex(
            model_name="due",
            index=models.Index(fields=["due", "id"], name="due_by_day"),
        ),
        migrations.AddIndex(
            model_name="due",
            index=models.Index(fields=["state", "due", "id"], name="due_by_state"),
        ),
        migrations.AddIndex(
            model_name="course",
            index=models.Index(fields=["kind", "asked", "stage"], name="course_by_stage"),
        ),
        migrations.AddIndex(
            model_name="course",
            index=models.Index(fields=["last_action", "id"], name="course_by_action"),
        ),
        migrations.AddIndex(
            model_name="news",
            index=models.Index(fields=["recorded_on", "id"], name="news_by_day"),
        ),
        migrations.AddIndex(
            model_name="sight",
            index=models.Index(fields=["who", "case", "view"], name="sight_by_who"),
        ),
        migrations.AddConstraint(
            model_name="sight",
            constraint=models.UniqueConstraint(fields=("case", "who"), name="one_view_for_each"),
        ),
    ]
