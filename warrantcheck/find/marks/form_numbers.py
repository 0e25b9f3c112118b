"""Numbers of forms at the edges of a page: told apart by their digits, which must be read as digits to decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from warrantcheck.find.lines.layout import Layout
from warrantcheck.find.marks.found import finding_of
from warrantcheck.find.marks.phrasebook import DASHES, SPLIT, Phrasebook, repaired
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Marker, Weight
from warrantcheck.model.paper import Box

NUMBER_WORDS = 26  # an edition line repeats the title: AO 88B's has 24 words
EDGE = 0.14  # of the printed height: edition lines stand at the top or bottom of the page
REPAIRED = 90.0  # the score of a number in which a letter had to be taken for a digit: it never decides
_ORDER = (Weight.NEVER, Weight.SUPPORTING, Weight.DECISIVE)
_NUMBER = re.compile(r"\d+")
_EDITION = re.compile(r"^(?:rev\w*|\d.*|page|mod|formerly|[a-z]{2,6}|\W*)$", re.IGNORECASE)


def form_numbers(layout: Layout, book: Phrasebook) -> Iterator[Finding]:
    """The numbers of known forms at the top and the foot of a page."""
    for candidate in layout.candidates:
        if len(candidate.segments) > 2 or not _at_edge(candidate.box, layout):
            continue
        tokens = [token for token in SPLIT.split(candidate.read_text) if token]
        if not 0 < len(tokens) <= NUMBER_WORDS:
            continue
        phrase = _number_in(tokens, book.numbers)
        for known in book.numbers.get(phrase, ()):
            if _digits_as_printed(known.marker, phrase, candidate.read_text):
                yield finding_of(known, layout, candidate.words, (candidate.box, candidate.read_text, 100.0))
            else:
                found = finding_of(known, layout, candidate.words, (candidate.box, candidate.read_text, REPAIRED))
                yield replace(found, weight=min(found.weight, Weight.SUPPORTING, key=_ORDER.index))


def _digits_as_printed(marker: Marker, phrase: str, read_text: str) -> bool:
    """Whether the number's digits were read as digits: "AO 9i" may have been AO 93 as well as AO 91."""
    read = DASHES.sub("", SPLIT.sub("", read_text))
    printed = next(says for says in marker.says if repaired(says) == phrase)
    return all(digits in read for digits in _NUMBER.findall(printed))


def _at_edge(box: Box, layout: Layout) -> bool:
    depth = layout.depth(box)
    return depth <= EDGE or depth >= 1 - EDGE


def _number_in(tokens: list[str], known: Mapping[str, object]) -> str:
    """The form number that begins an edition line; the longest, so that AO 93C is not AO 93."""
    best = ""
    for start in range(min(len(tokens), 3)):
        joined = ""
        for end in range(start, min(start + 4, len(tokens))):
            joined += repaired(tokens[end])
            rest = tokens[end + 1 :]
            if joined in known and (not rest or start == 0 or _EDITION.match(rest[0])) and len(joined) > len(best):
                best = joined
    return best
