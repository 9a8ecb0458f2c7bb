"""Tables of data: a CSV file with typed columns becomes a table, and a chart of it."""

from diptych.sources.tables.data_table import DataTable, data_table
from diptych.sources.tables.fence import Fence, read_fence
from diptych.sources.tables.problems import PROBLEMS

__all__ = ["PROBLEMS", "DataTable", "Fence", "data_table", "read_fence"]
