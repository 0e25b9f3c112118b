"""The name that a printed lead says is the judge's: "Judge: Avery Placeholder", "FIRST JUSTICE / Avery Placeholder"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.leads import candidates
from warrantcheck.find.entries.names import name_at_start, named
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.find.lines.text import late
from warrantcheck.find.names.bodies import body_in
from warrantcheck.model.findings import BodyKind, Field
from warrantcheck.model.forms import At, Knowledge

NO_PLACE = (None, BodyKind.AGENCY)
_BEFORE = frozenset({"presiding", "hon", "honorable", "the", "judge", "justice", "magistrate", "mdj"})
SURNAMES = frozenset({"court", "city", "state", "county", "search", "clerk"})

CLERK = late(r"\bclerk\b", re.IGNORECASE)
JUDGES_TITLE = late(
    r"\b(?:judge|justice|magistrate|commissioner|recorder|juez|jueza|surrogate|chancellor)\b", re.IGNORECASE
)


def find_presiding(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The name of the judge who presides over the court, whoever signs: "FIRST JUSTICE / Avery Placeholder"."""
    return led_judge(pages, knowledge, "presiding")


def led_judge(pages: Sequence[Entries], knowledge: Knowledge, entry: str = "judge") -> Field | None:
    """The name that a lead says is the judge's; a clerk is none."""
    for entries in pages:
        for lead, run in candidates(entries, knowledge.leads[entry]):
            words = run.words
            while words and (normal(words[0].text) in _BEFORE or any(char.isdigit() for char in words[0].text)):
                words = words[1:]  # "Mag. Dist. No. 25-3-03 Avery Placeholder"
            name = name_at_start(
                Run(words), knowledge, SURNAMES if lead.at not in {At.CELL, At.SENTENCE} else frozenset()
            )
            behind = words[len(name.words) :]
            title = "" if behind and behind[0].text.endswith(":") else " ".join(word.text for word in behind[:3])
            while name.words and normal(name.words[-1].text) in knowledge.tables["title_words"]:
                name = Run(name.words[:-1])  # "Judge Avery Placeholder / Superior Court"
            # "Judge | Avery Placeholder, 4th JDC", not "Judge Avery Placeholder has found"
            if title and lead.at is At.CELL and not name.read_text.endswith(","):
                continue
            if (
                name.words
                and named_body(name.read_text, knowledge) in NO_PLACE
                and not (CLERK.search(title) and not JUDGES_TITLE.search(title))
            ):
                return named(name, entries.page)
    return None


def named_body(text: str, knowledge: Knowledge) -> BodyKind | None:
    """ "HARRIS COUNTY, TEXAS", "Justice Court" are no names of people."""
    body = body_in(text, knowledge) if text.strip() else None
    return body.kind if body is not None else None
