"""The bundled release is invented, and everything that is made of it says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dedere.cli.main import app
from dedere.statistics import requests
from dedere.statistics.tables import release

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "requests-invented.csv"


def test_the_import_says_it_first() -> None:
    told = CliRunner().invoke(app, ["requests", "import", str(EXAMPLE)])
    assert told.exit_code == 0
    assert told.stdout.startswith("Synthetic:")
    data = json.loads(
        CliRunner().invoke(app, ["requests", "import", str(EXAMPLE), "--json"]).stdout
    )
    assert data["synthetic"] is True


def test_each_row_of_the_tables_carries_it() -> None:
    for table in release.of_file(EXAMPLE).tables.values():
        assert table["synthetic"].all()


@pytest.mark.parametrize(
    ("cells", "synthetic"),
    [(("", ""), False), (("no", "No"), False), (("si", "no"), True), (("", "yes"), True)],
)
def test_one_marked_row_marks_the_release(
    tmp_path: Path, cells: tuple[str, str], synthetic: bool
) -> None:
    file = tmp_path / "release.csv"
    rows = "".join(
        f"{i},robo,2019-01-02,2019-03-04,concedida,{cell}\n" for i, cell in enumerate(cells)
    )
    file.write_text(
        "id,delito,fecha_peticion,fecha_resolucion,resultado,sintetica\n" + rows, encoding="utf-8"
    )
    assert requests.load(file).read.synthetic is synthetic


def test_a_real_release_has_no_such_column_and_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "release.csv"
    file.write_text(
        "id,delito,fecha_peticion,fecha_resolucion,resultado\n"
        "1,robo,2019-01-02,2019-03-04,concedida\n",
        encoding="utf-8",
    )
    data = requests.load(file).data()
    assert "synthetic" not in data
    assert not any("invented" in line for line in requests.load(file).lines())
