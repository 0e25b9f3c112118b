"""Sheets as a page that a group can change: in a browser's editor, or opened and saved by a word processor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from warrantcheck.show.page import fill, own_file, picture_url
from warrantcheck.show.sheets import blocks as put
from warrantcheck.show.sheets.blocks import Block, Group, Sheet
from warrantcheck.show.sheets.drawing import SHARP, SMALL, jpeg
from warrantcheck.show.sheets.letters import logo_of

WIDE, HALF = 600, 290  # pixels across, as sheets.html has them: a word processor takes a picture's own width else


def sheets_text(sheets: Sequence[Sheet], group: Group, *, lang: str, words: Mapping[str, str]) -> bytes:
    """All sheets as one HTML page, each with its sources and the line that says who has not read it.

    Raises:
        BadLogo: the logo is no picture.
    """
    logo = ""
    if group.logo:
        logo_of(group.logo)
        logo = picture_url(group.logo)
    values = {
        "lang": lang,
        "words": words,
        "organization": group.organization,
        "logo": logo,
        "sheets": [
            {"title": sheet.title, "blocks": [_values(one) for one in sheet.blocks], "foot": sheet.foot}
            | {"sources": sheet.sources, "picture": sheet.picture}
            for sheet in sheets
        ],
    }
    return fill("sheets.html", own_file("sheets.css"), "", values)


def _values(block: Block) -> dict[str, Any]:
    """A block for the template: its kind in small letters, what it has, and its pictures as part of the page."""
    values: dict[str, Any] = {"kind": type(block).__name__.lower(), "block": block}
    if isinstance(block, put.Annotated):
        numbers = range(1, len(block.specimen.marks) + 1) if block.legend else ()
        values["picture"] = picture_url(jpeg(block.specimen, list(numbers), SHARP).getvalue())
        values["high"] = round(WIDE * block.specimen.height / block.specimen.width)
    if isinstance(block, put.Compared):
        pairs = zip(block.sides, block.numbers, strict=True)
        values["pictures"] = [
            (picture_url(jpeg(side, numbers, SMALL).getvalue()), round(HALF * side.height / side.width))
            for side, numbers in pairs
        ]
    return values
