"""Lists of names: read by their headings, refused by row, and never with numbers of passports."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from dedere.errors import DedereError, InputErrors
from dedere.statistics.linkage.from_files import birth_of, read, read_all

LIST = """\
clave,nombre completo,fecha de nacimiento,alias,apodo,nacionalidad,sexo,pasaporte,notas,expedientes
7,Fulano Inventado Peralta,1970-02-03,Mengano Supuesto;El Cometa,Faro,mexicana;US,H,G123,x,3:21-cr-1
8,"SUPUESTA-FICTICIA, ANA",~1980,,,,F,,,
"""


def put(folder: Path, text: str, name: str = "names.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_list_in_spanish(tmp_path: Path) -> None:
    found = read(put(tmp_path, LIST))
    first, second = found.mentions
    assert first.id == "file:names.csv:7"
    assert [(one.text, one.kind) for one in first.names] == [
        ("Fulano Inventado Peralta", "full"),
        ("Mengano Supuesto", "alias"),
        ("El Cometa", "nickname"),
        ("Faro", "nickname"),
    ]
    assert first.nationalities == {"MX", "US"}
    assert (first.sex, second.sex) == ("m", "f")
    assert first.proceedings == {"3:21-cr-1"}
    assert second.birth is not None
    assert (str(second.birth), second.birth.about) == ("~1980", True)
    assert "G123" not in str(found)
    told = " ".join(one.en for one in found.notes)
    assert "never kept: pasaporte" in told
    assert "Not used: notas" in told


def test_a_list_of_parts_without_ids(tmp_path: Path) -> None:
    text = "given names,surname,second surname\nFulano,Inventado,Peralta\nMengana,Supuesta,\n"
    found = read(put(tmp_path, text)).mentions
    assert [one.id for one in found] == ["file:names.csv:2", "file:names.csv:3"]
    assert [one.label for one in found] == ["Fulano Inventado Peralta", "Mengana Supuesta"]


def test_a_workbook_with_dates(tmp_path: Path) -> None:
    from datetime import date

    path = tmp_path / "names.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("names")
    sheet.write_row(0, 0, ["name", "born"])
    sheet.write(1, 0, "Fulano Inventado")
    sheet.write_datetime(1, 1, date(1970, 2, 3), book.add_format({"num_format": "yyyy-mm-dd"}))
    book.close()
    (found,) = read(path).mentions
    assert str(found.birth) == "1970-02-03"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Fulano,03/04/1970,,", "03/04/1970"),
        ("Fulano,1970-13-01,,", "1970-13-01"),
        (",1970,,", "no name"),
        ("Fulano,1970,Atlantis,", "Atlantis"),
        ("Fulano,1970,MX,perhaps", "perhaps"),
    ],
)
def test_a_cell_that_cannot_be_read_is_refused_with_its_row(
    tmp_path: Path, row: str, said: str
) -> None:
    text = f"name,born,nationality,sex\nMengano,1971,MX,m\n{row}\n"
    with pytest.raises(InputErrors) as refused:
        read(put(tmp_path, text))
    assert "names.csv:3" in str(refused.value)
    assert said in str(refused.value)
    assert refused.value.in_("es") != refused.value.in_("en")


@pytest.mark.parametrize(
    "text",
    [
        "color,size\nred,1\n",
        "name,nombre completo\na,b\n",
        "id,name\n1,Fulano\n1,Mengano\n",
    ],
)
def test_a_table_that_is_no_list_of_names_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(DedereError):
        read(put(tmp_path, text))


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    one, other = put(tmp_path, LIST), put(tmp_path / "a", LIST)
    with pytest.raises(DedereError):
        read_all([one, other])
    assert len(read_all([one, put(tmp_path, LIST, "other.csv")]).mentions) == 4


@pytest.mark.parametrize("written", ["about 1970", "~1970", "circa 1970", "hacia 1970", "ca. 1970"])
def test_about(written: str) -> None:
    assert birth_of(written).about
    assert str(birth_of(written).date) == "1970"
