"""What runs in the process that opens files, replaced by a test: it stands for code that has taken it over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from warrantcheck import WarrantcheckError, check, read
from warrantcheck.model.paper import Box, Legibility, Page, Paper, Seen, Via, Word
from warrantcheck.read import process

PDF = b"%PDF-1.4\n% for the child alone"
ROOT = Path(__file__).parent.parent
SCAN = ROOT / "samples" / "i200-scan" / "paper.pdf"
TEXT = ROOT / "samples" / "i200-text-pdf" / "paper.pdf"


@pytest.fixture(autouse=True)
def copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test has put in the place of the reading is there in a copy, and would not be in a Python of its own."""
    monkeypatch.setattr(process, "_can_be_copied", lambda: True)


def page(*texts: str) -> Page:
    words = tuple(
        Word(text=text, box=Box(x0=10, top=20 * n, x1=200, bottom=20 * n + 10), via=Via.TEXT_LAYER)
        for n, text in enumerate(texts)
    )
    return Page(number=1, width=612, height=792, words=words, legibility=Legibility(seen=Seen.YES))


def instead(monkeypatch: pytest.MonkeyPatch, attempt: Callable[[], Any]) -> None:
    """The child does this, and what it gives is the word on its page."""

    def read_paper(sources: Any, *_: Any, **__: Any) -> Paper:
        return Paper(sources=tuple(sources), pages=(page(str(attempt())),))

    monkeypatch.setattr(read, "read_paper", read_paper)


def outcome() -> str:
    report = check(PDF)
    return report.paper.pages[0].words[0].text


def tried(attempt: Callable[[], Any]) -> Callable[[], str]:
    def outcome() -> str:
        try:
            attempt()
        except OSError as refused:
            return type(refused).__name__
        return "done"

    return outcome


def fault_of(attempt: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> tuple[str, int]:
    instead(monkeypatch, attempt)
    with pytest.raises(WarrantcheckError) as fault:
        check(PDF)
    return fault.value.code, int(fault.value.status)
