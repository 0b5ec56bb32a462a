"""The codebook for programs: DDI Codebook 2.5, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from xml.etree import ElementTree as ET

from dedere import __version__
from dedere.bilingual import LANGUAGES, Text
from dedere.releases.licenses import License
from dedere.releases.releases import digest
from dedere.releases.sheets import Sheet, Variable

NAMESPACE = "ddi:codebook:2_5"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NUMBERS = ("integer", "number")


def codebook(
    sheets: Sequence[Sheet],
    *,
    title: Text,
    abstract: Text,
    version: str,
    as_of: date,
    by: str,
    license: License,
) -> bytes:
    """The codebook of some sheets as XML."""
    root = ET.Element("codeBook", {"xmlns": NAMESPACE, "version": "2.5", _XML_LANG: "en"})
    study = ET.SubElement(root, "stdyDscr")
    citation = ET.SubElement(study, "citation")
    titles = ET.SubElement(citation, "titlStmt")
    ET.SubElement(titles, "titl", {_XML_LANG: "en"}).text = title.en
    ET.SubElement(titles, "parTitl", {_XML_LANG: "es"}).text = title.es
    ET.SubElement(titles, "IDNo").text = version
    ET.SubElement(ET.SubElement(citation, "rspStmt"), "AuthEnty").text = by
    made = ET.SubElement(citation, "prodStmt")
    ET.SubElement(made, "prodDate", {"date": as_of.isoformat()}).text = as_of.isoformat()
    ET.SubElement(made, "software", {"version": __version__}).text = "dedere"
    ET.SubElement(ET.SubElement(citation, "distStmt"), "distrbtr").text = by
    versions = ET.SubElement(citation, "verStmt")
    ET.SubElement(versions, "version", {"date": as_of.isoformat()}).text = version
    info = ET.SubElement(study, "stdyInfo")
    _both(info, "abstract", abstract)
    summary = ET.SubElement(info, "sumDscr")
    ET.SubElement(
        summary, "timePrd", {"event": "end", "date": as_of.isoformat()}
    ).text = as_of.isoformat()
    for code, nation in (("MEX", "Mexico"), ("USA", "United States")):
        ET.SubElement(summary, "nation", {"abbr": code}).text = nation
    for sheet in sheets:
        _both(summary, "anlyUnit", sheet.row)
    use = ET.SubElement(ET.SubElement(study, "dataAccs"), "useStmt")
    _both(
        use,
        "conditions",
        Text(f"{license.id}: {license.asks.en}", f"{license.id}: {license.asks.es}"),
    )
    for sheet in sheets:
        _file(root, sheet)
    data = ET.SubElement(root, "dataDscr")
    for sheet in sheets:
        for one in sheet.variables:
            _variable(data, sheet, one)
    ET.indent(root, " ")
    written: bytes = ET.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + written + b"\n"


def _file(root: ET.Element, sheet: Sheet) -> None:
    described = ET.SubElement(root, "fileDscr", {"ID": _file_id(sheet), "URI": sheet.csv_path})
    text = ET.SubElement(described, "fileTxt")
    ET.SubElement(text, "fileName").text = f"{sheet.name}.csv"
    print_ = ET.SubElement(text, "dataFingerprint", {"type": "dataFile"})
    ET.SubElement(print_, "digitalFingerprintValue").text = digest(sheet.csv())
    ET.SubElement(print_, "algorithmSpecification").text = "SHA-256"
    _both(text, "fileCont", sheet.row)
    size = ET.SubElement(text, "dimensns")
    ET.SubElement(size, "caseQnty").text = str(len(sheet.rows))
    ET.SubElement(size, "varQnty").text = str(len(sheet.variables))
    ET.SubElement(text, "fileType", {"charset": "UTF-8"}).text = "text/csv"


def _variable(data: ET.Element, sheet: Sheet, one: Variable) -> None:
    kind = {"intrvl": "contin" if one.kind in _NUMBERS else "discrete"}
    made = ET.SubElement(
        data,
        "var",
        {"ID": f"{_file_id(sheet)}.{one.name}", "name": one.name, "files": _file_id(sheet), **kind},
    )
    _both(made, "labl", one.title)
    if one.note is not None:
        _both(made, "txt", one.note)
    for word, said in one.words.items():
        category = ET.SubElement(made, "catgry")
        ET.SubElement(category, "catValu").text = word
        _both(category, "labl", said)
    type_ = "numeric" if one.kind in _NUMBERS else "character"
    form = {"type": type_, "schema": "other", "formatname": one.kind}
    if one.kind == "date":
        form["category"] = "date"
    ET.SubElement(made, "varFormat", form)


def _file_id(sheet: Sheet) -> str:
    return f"{sheet.folder}.{sheet.name}"


def _both(parent: ET.Element, tag: str, said: Text) -> None:
    for lang in LANGUAGES:
        ET.SubElement(parent, tag, {_XML_LANG: lang}).text = said.in_(lang)
