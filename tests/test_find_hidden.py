"""Lines whose label nobody can read, lines that nobody sees, and stamps that were not read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import page, paper
from tests.test_find_labels import WARRANT, issuing, sheet
from tests.test_find_signed import Pen, read, scribble
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.findings import SignatureState
from warrantcheck.model.paper import Page, Via

AO_442 = """AO 442 (Rev. 11/11) Arrest Warrant
UNITED STATES DISTRICT COURT
for the District of Colorado
ARREST WARRANT
To: Any authorized law enforcement officer
YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
who is accused of an offense or violation based on the following document filed with the court:"""


def hidden(*, foot: float | None) -> Page:
    """A search warrant with one line by itself under it, whose label can't be read; signed if `foot` says so."""
    printed = page(WARRANT)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    if foot is not None:
        scribble(pen, foot=foot)
    words = tuple(replace(word, via=Via.OCR, confidence=0.95) for word in printed.words)
    return replace(printed, words=words, raster=pen.raster(), height=792.0)


@pytest.mark.parametrize("foot", [497.0, 503.0])
def test_a_line_by_itself_that_is_signed_issues_the_warrant_though_its_label_is_hidden(foot: float) -> None:
    assert [one.state for one in issuing(hidden(foot=foot))] == [SignatureState.SIGNED]


def test_a_line_by_itself_on_which_nothing_is_written_is_nobodys() -> None:
    assert not [one for one in issuing(hidden(foot=None)) if one.state is SignatureState.SIGNED]


def federal(*, signed: bool) -> Page:
    """An arrest warrant on the federal courts' form whose line to sign on a scanner has lost, label and all."""
    printed = page(AO_442)
    pen = Pen()
    if signed:
        scribble(pen, foot=540.0)
    words = [replace(word, via=Via.OCR, confidence=0.95) for word in printed.words]
    for text, begins, middle in (("City and state:", 24.5, 576.2), ("Printed name and title", 404.4, 589.5)):
        left = begins
        for one in text.split():
            words.append(read(one, left, middle - 4))
            left = words[-1].box.x1 + 3
    return replace(printed, words=tuple(words), raster=pen.raster(), height=792.0)


def test_on_a_form_of_a_set_layout_a_line_that_nobody_sees_is_signed_or_unclear_and_never_blank() -> None:
    assert [one.state for one in issuing(federal(signed=True))] == [SignatureState.SIGNED]
    assert SignatureState.BLANK not in {one.state for one in issuing(federal(signed=False))}


@pytest.mark.parametrize(("said", "seen"), [("", True), ("FILED", False)])
def test_a_leaning_stamp_is_told_where_none_of_its_words_was_read(said: str, seen: bool) -> None:
    one = sheet(WARRANT, [(500.0, "Judge")], 0)
    pen = Pen()
    pen.line((300, 500), (540, 500), width=0.8)
    scribble(pen)
    pen.line((120, 360), (320, 330), (326, 370), (126, 400), (120, 360))
    words = (*one.words, *((replace(read(said, 200, 355), text=said),) if said else ()))
    found = find(paper(replace(one, raster=pen.raster(), words=words)), load_knowledge())
    assert any(part.unread_stamp is not None for part in found) is seen
