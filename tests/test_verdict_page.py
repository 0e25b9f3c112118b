"""The page about the tables is made of the tables."""

from __future__ import annotations

from tests.verdict_page import PAGE, page


def test_the_page_says_what_the_tables_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "docs/verdict.md: python -m tests.verdict_page"
