"""A court of a place that does not exist: "for the Grand District of Atlantis", "State of Atlantis"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from warrantcheck.find.lines.layout import HEADING_DEPTH, Layout, Segment
from warrantcheck.find.names.bodies import districts
from warrantcheck.model.findings import BodyKind, Finding
from warrantcheck.model.forms import Knowledge

# Whole lines of a heading. What a line of running text says of some district names no court.
DISTRICT = re.compile(
    r"(?:.*\bcourt )?(?:in and )?(?:for |in )?(?:the )?(?:(\w+) )?district of (?:the )?([a-z][a-z ]{2,40})"
)
STATE = re.compile(r"(?:in the )?(?:people of the )?(?:state|commonwealth|territory) of (?:the )?([a-z][a-z ]{2,40})")
ELSEWHERE = ("columbia", "virgin islands", "puerto rico", "guam", "northern mariana islands", "american samoa")
ORDINARY = frozenset({"court", "the", "for", "in", "said", "states", "united", "judicial", "federal"})
# Of 100. States' names with one or two wrong letters have 71 and more, eighteen names of no state up to 62 ("Narnia" is
# as like "California", "Cumberland" as like "Columbia"). Of 590 papers by five hands this was said of 16, all under
# courts of states that their makers had invented.
LIKE = 68
SURE = 0.85  # confidence of each word of the line: a blank that was filled in by hand, or misread, is no name


def court_of_nowhere(layouts: Sequence[Layout], findings: Iterable[Finding], knowledge: Knowledge) -> int | None:
    """The page whose heading names a court of a district or state that is none, as far as this tool knows."""
    headed = {one.page for one in findings if one.body is not None and one.body.kind is not BodyKind.AGENCY}
    for layout in layouts:
        if layout.page.number in headed and any(_is_nowhere(one, knowledge) for one in _heading(layout)):
            return layout.page.number
    return None


def _heading(layout: Layout) -> Iterable[Segment]:
    return (
        segment
        for segment in layout.segments
        if layout.depth(segment.box) < HEADING_DEPTH and all(word.confidence >= SURE for word in segment.words)
    )


def _is_nowhere(segment: Segment, knowledge: Knowledge) -> bool:
    names, directions = _places(knowledge)
    if named := DISTRICT.fullmatch(segment.norm):
        direction, place = named.groups()
        turned = direction is None or direction in ORDINARY or _like(direction, directions)
        return not (_like(place, names) and turned)
    if named := STATE.fullmatch(segment.norm):
        return not _like(named.group(1), names)
    return False


@lru_cache(maxsize=2)
def _places(knowledge: Knowledge) -> tuple[frozenset[str], frozenset[str]]:
    """Names of states and territories, and the words that may stand before "District of"."""
    known = districts(knowledge)
    names = frozenset(name.casefold() for _, name in known) | frozenset(ELSEWHERE)
    return names, frozenset(direction.casefold() for direction, _ in known if direction)


def _like(read: str, names: frozenset[str]) -> bool:
    """Whether what was read begins like one of the names: a county may follow, or the rest of the name a line below."""
    return any(fuzz.ratio(read[: len(name)], name) >= LIKE or name.startswith(read) for name in names)
