"""Words of the paper as its form prints them, where it is sure which: nobody finds a word by its misread letters."""

from __future__ import annotations

import re

from warrantcheck.model.claims import SHARED
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Marker, Where
from warrantcheck.model.paper import Via

SURE = 0.8
LOOKS_LIKE = {"I": "[I1l|!]", "O": "[O0]"}


def printed(finding: Finding, knowledge: Knowledge) -> str:
    """The words of a finding: as printed where that is sure, else as read."""
    read_text = " ".join(finding.read_text.split())
    if finding.where is Where.FORM_NUMBER:
        return _numbered(read_text, finding, knowledge)
    return surely(read_text, finding, knowledge) or read_text


def surely(read_text: str, finding: Finding, knowledge: Knowledge) -> str | None:
    """The words that the marker has for these, in capitals where they were; None where it is not sure which.

    What a file itself says is no misreading: "DEPARTMENT OF LABOR" has no "U.S." before it.
    """
    if finding.via is not Via.OCR:
        return read_text
    known = [says for marker in _markers(finding, knowledge) if marker.id == finding.marker for says in marker.says]
    if any(_letters(says) == _letters(read_text) for says in known):
        return read_text
    near = max(known, key=lambda says: _alike(says, read_text), default=None)
    if near is None or _alike(near, read_text) < SURE:
        return None
    return near.upper() if read_text.isupper() else near


def _markers(finding: Finding, knowledge: Knowledge) -> tuple[Marker, ...]:
    form = knowledge.form(finding.form)
    return knowledge.signs if finding.form == SHARED else form.markers if form else ()


def _numbered(read_text: str, finding: Finding, knowledge: Knowledge) -> str:
    """A form's number with its letters put right: "ICE Form 1-205" is one of Form I-205."""
    form = knowledge.form(finding.form)
    if form is None or not form.number:
        return read_text
    number = "".join(LOOKS_LIKE.get(letter, re.escape(letter)) for letter in form.number)
    return re.sub(rf"(?<!\w){number}(?!\w)", form.number, read_text)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _alike(one: str, other: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, _letters(one), _letters(other)).ratio()
