"""What tests of the text layer ask of a page."""

from __future__ import annotations

from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Page, Word
from warrantcheck.read import read_paper
from warrantcheck.read.pdf import opened
from warrantcheck.read.pdf_page import LookedAt, look_at


def no_engine() -> None:
    raise AssertionError("a page whose text layer can be trusted was sent to OCR")


def looked_at(data: bytes, index: int = 0) -> LookedAt:
    source = load_bytes("paper", data)
    with opened(source) as document:
        return look_at(document, source, index, index + 1)


def page_of(data: bytes) -> Page:
    """The first page, which must not need OCR."""
    return read_paper([load_bytes("paper", data)], no_engine).pages[0]  # type: ignore[arg-type]


def seen(page: Page) -> list[str]:
    return [word.text for word in page.words if word.visible]


def hidden(page: Page) -> list[str]:
    return [word.text for word in page.words if not word.visible]


def word(page: Page, text: str) -> Word:
    found = [word for word in page.words if word.text == text]
    assert len(found) == 1, f"{text} stands {len(found)} times on the page"
    return found[0]
