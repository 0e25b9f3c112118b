"""docs/review.md, made from the data: `python -m tests.review_page` writes it anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.answers import DATA, shipped
from warrantcheck.knowledge.files import read_guide, read_law
from warrantcheck.knowledge.law_files import LawSourceFile

PAGE = Path(__file__).parent.parent / "docs" / "review.md"
HEAD = Path(__file__).parent / "review_head.md"
LEGAL = ("here-", "guide-", "state-", "not-crimes")  # sentences that speak of what is allowed, and to whom
NO_LAW = ("state-name-", "state-of-", "state-none", "state-not-", "state-places", "guide-topics", "guide-headline")


def page() -> str:
    """The page as it has to be."""
    law, told = read_law(DATA / "law.toml"), shipped().messages["en"]
    rests = {
        id: [one.id for one in law.statement if id in one.supports]
        for id in told
        if (id.startswith(LEGAL) and not id.startswith(NO_LAW)) or any(id in one.supports for one in law.statement)
    }
    guide = read_guide(DATA / "guide.toml")
    unopened = sum(not source.opened for one in law.statement for source in one.source)
    return HEAD.read_text(encoding="utf-8") + "\n".join(
        [
            "",
            "## Every statement of the law",
            "",
            f"Looked up {law.as_of}; the newest source seen is of {law.newest_source}. {len(law.statement)} statements,"
            f" {sum(len(one.source) for one in law.statement)} sources. An address marked (not opened) is the official",
            f"or standard one, and nobody here has opened it ({unopened} of them): what was read is named behind.",
            "",
            "| id | grade | sentence | sources |",
            "|---|---|---|---|",
            *(
                f"| `law-{one.id}` | {one.grade} | {_said(told[f'law-{one.id}'])} |"
                f" {'<br>'.join(map(_source, one.source))} |"
                for one in law.statement
            ),
            "",
            "## Every legal sentence that people are shown",
            "",
            f"{len(rests)} sentences. The last column has the statements that each rests on; one without says what to",
            "do, or leaves the law to a lawyer.",
            "",
            "| id | sentence | rests on |",
            "|---|---|---|",
            *(f"| `{id}` | {_said(told[id])} | {', '.join(rests[id])} |" for id in sorted(rests)),
            "",
            "## What people ask, and which sentences answer it",
            "",
            "| question | sentences |",
            "|---|---|",
            *(f"| {one.asks} | {', '.join(f'`{id}`' for id in one.says)} |" for one in guide.question),
            "",
        ]
    )


def _said(sentence: str) -> str:
    return sentence.replace("|", "\\|").replace("{", "").replace("}", "")


def _source(source: LawSourceFile) -> str:
    return ", ".join(_parts(source)).replace("|", "\\|")


def _parts(source: LawSourceFile) -> Iterator[str]:
    yield source.title
    if source.dated:
        yield source.dated
    if source.url:
        yield f"<{source.url}>{'' if source.opened else ' (not opened)'}"
    if source.read_in:
        yield f"read in: {source.read_in}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
