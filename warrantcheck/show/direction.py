"""Languages that are written from the right to the left: pages for a browser can, PDFs and pictures can't."""

from __future__ import annotations

from warrantcheck.errors import RightToLeft

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})  # codes of ISO 639-1


def refuse_direction(lang: str) -> None:
    """ReportLab and Pillow, as installed here, put such words in the wrong order and do not join their letters.

    It looks right to whoever can't read it, so it is not made.

    Raises:
        RightToLeft: the language is written from the right to the left.
    """
    if lang in RIGHT_TO_LEFT:
        raise RightToLeft(lang)
