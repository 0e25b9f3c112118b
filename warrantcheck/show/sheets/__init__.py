"""Sheets to print for trainings: what stands on them, as a PDF, and as a page that a group can change.

`layout` reads which sentences stand where (data/sheets.toml), `make` fills them in, `as_pdf` and `as_text` draw the
same blocks.
"""

from __future__ import annotations

from warrantcheck.show.sheets.as_pdf import SIZES, sheets_pdf
from warrantcheck.show.sheets.as_text import sheets_text
from warrantcheck.show.sheets.blocks import Group, Sheet
from warrantcheck.show.sheets.layout import KINDS, places, samples_of
from warrantcheck.show.sheets.make import make

__all__ = ["KINDS", "SIZES", "Group", "Sheet", "make", "places", "samples_of", "sheets_pdf", "sheets_text"]
