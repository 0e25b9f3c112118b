"""What the rest of the page tells: a specimen, a filing copy, attachments that it speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from warrantcheck.find.lines.layout import Layout, around, normal
from warrantcheck.find.lines.text import late
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Attachment, Finding
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Page, Paper

TALL = 22.0  # points: a watermark's letters are taller than any printed heading on the forms looked at

_ATTACHMENT = late(r"\b(attachment|exhibit)\s+([a-d])\b")
BESIDE_WATERMARK = 4  # letters, as tall, that stand beside its own


def is_specimen(layouts: Sequence[Layout], findings: Iterable[Finding], knowledge: Knowledge) -> bool:
    """A specimen says so in words of its own, or in a watermark whose letters lie scattered over the page."""
    if any(finding.claim is Claim.MARKS_THE_COPY for finding in findings):
        return True
    for layout in layouts:
        if any(word.over and normal(word.text) in knowledge.tables["specimen_words"] for word in layout.page.words):
            return True
        tall = [word.text for segment in layout.segments for word in segment.words if word.box.height > TALL]
        letters = Counter(char for text in tall for char in text.upper() if char.isalpha())
        for mark in map(Counter, knowledge.tables["watermarks"]):
            if mark <= letters and (letters - mark).total() <= BESIDE_WATERMARK:
                return True
    return False


def is_filing_copy(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """A court's filing system prints "Case ... Document ... Filed ... Page ..." across the top."""
    wanted = set(knowledge.tables["filing_header"])
    return any(
        wanted <= {token for segment in line for token in segment.norm.split()}
        for layout in layouts
        for line in layout.lines[:2]
    )


def attachments(layouts: Sequence[Layout], paper: Paper) -> tuple[Attachment, ...]:
    """Attachments that the part speaks of, each with the page of the file that it heads, if there is one."""
    named = {match.groups() for layout in layouts for match in _ATTACHMENT.finditer(layout.text.norm)}
    if not named:
        return ()
    heads = [(page.number, _head(page)) for page in paper.pages]
    return tuple(
        Attachment(
            name=f"{kind.title()} {letter.upper()}",
            page=next((page for page, head in heads if f"{kind} {letter}" in head), None),
        )
        for kind, letter in sorted(named)
    )


def _head(page: Page) -> str:
    words = [word for word in page.words if word.visible]
    if not words:
        return ""
    box = around(word.box for word in words)
    upper = [word for word in words if word.box.top <= box.top + 0.15 * box.height]
    return normal(" ".join(word.text for word in sorted(upper, key=lambda word: (word.box.top, word.box.x0))))
