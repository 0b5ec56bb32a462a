"""Tables as they lie in files: CSV, workbooks, Parquet, Arrow; cell by cell, with their rows."""

from dedere.tables.cells import is_nothing, is_total
from dedere.tables.files import read_raw
from dedere.tables.model import EXTENSIONS, Fault, Raw, Wanted

__all__ = ["EXTENSIONS", "Fault", "Raw", "Wanted", "is_nothing", "is_total", "read_raw"]
