"""Dockets as one table of entries, for Parquet: written from any dockets, read back the same.

One row an entry; what the docket's header shows stands in the first row of each docket. `write`
writes the table, `dockets_in` reads it back, `records` and `spark.records` make the records of it
in this process and on Spark. [docs/dockets/table.md] describes the columns.
"""

from dedere.dockets.table.reading import count, dockets_in, is_table, records
from dedere.dockets.table.writing import write

__all__ = ["count", "dockets_in", "is_table", "records", "write"]
