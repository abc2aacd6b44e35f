"""Tables for spreadsheets: RFC 4180, and no cell that begins a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | float | None


def as_csv(headings: Sequence[str], lines: Iterable[Sequence[Cell]]) -> str:
    """The lines under their headings; what is not known is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([_harmless(heading) for heading in headings])
    for line in lines:
        writer.writerow([_harmless(cell) for cell in line])
    return text.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Spreadsheets run what begins like a formula (OWASP, "CSV Injection")."""
    if cell is None:
        return ""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
