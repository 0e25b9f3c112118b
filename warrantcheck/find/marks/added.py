"""What a title says beside its phrase: what courts add behind it, and the title that a phrase is only a part of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warrantcheck.find.lines.layout import Candidate, normal
from warrantcheck.model.forms import Knowledge

NUMBERS_LETTERS = 3  # of a word in a warrant's number: "26-SW-11"
FOR = "for"
_ASIDE = re.compile(r"[:(\[]| [-–—] ")


def without_addition(candidate: Candidate, knowledge: Knowledge) -> str:
    """A warrant's title in capitals without what courts add to it: "SEARCH WARRANT (DNA)", "BENCH WARRANT NO. 26-11",
    and behind a colon, a bracket or "for" whatever names no other paper: "SEARCH WARRANT: BODILY SUBSTANCE".

    Empty where nothing, or something else, is added: "SEARCH WARRANT APPLICATION" is another paper.
    """
    words = candidate.norm.split()
    ends = [at for at, word in enumerate(words[:-1], 1) if word in knowledge.tables["title_ends"]]
    if not ends or len(candidate.segments) > 2 or not candidate.read_text.isupper():
        return ""
    if _names_nothing_else(candidate, words, ends[0], knowledge):
        return " ".join(words[: ends[0]])
    added = words[ends[-1] :]
    known = knowledge.tables["title_additions"]
    numbered = added[0] in knowledge.tables["title_numbers"]
    if all(word in known or (numbered and (len(word) <= NUMBERS_LETTERS or word.isdigit())) for word in added):
        return " ".join(words[: ends[-1]])
    return ""


def _names_nothing_else(candidate: Candidate, words: Sequence[str], end: int, knowledge: Knowledge) -> bool:
    """Whether what stands behind a title of two words and more ("SEARCH WARRANT") only says for what it is: no word of
    it names another paper, conveys a home, is an agency's or talks to a reader."""
    added = words[end:]
    aside = _ASIDE.split(candidate.read_text, maxsplit=1)[0]
    begins = added[0] == FOR or normal(aside) == " ".join(words[:end])
    titles = knowledge.titles
    others = {*titles.heads, *titles.conveys, *knowledge.tables["title_talks"]}
    return end > 1 and begins and others.isdisjoint(added)
