"""The court's name as in the caption, with its district or county joined over the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from warrantcheck.find.entries.labels import Entries, Run
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.names.courts import court_in, state_caption
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Field, Finding
from warrantcheck.model.forms import Knowledge, Weight

NEXT_LINES = 5  # a court's name runs over so many lines at most: "for the" stands between two
SCRAMBLED_LINES = 3  # under the court's name in which a federal district's words may stand out of order
BESIDE = 40.0  # points to the sides of the heading that its lines may be wider

_UNFILLED = re.compile(r"\s+for the(?:\s+district of)?$", re.IGNORECASE)  # a district that nobody filled in
FEDERAL = "united states district court"
_DIRECTIONS = frozenset({"northern", "southern", "eastern", "western", "middle", "central"})
_BETWEEN = frozenset({"for the", "for", "in and for", "in and for the", "of the", "of"})


def find_court(pages: Sequence[Entries], findings: Sequence[Finding], knowledge: Knowledge) -> Field | None:
    """The topmost court that heads a page, its name as long as the lines under it make it."""
    heads = [one for one in findings if one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE]
    if not heads:
        return None
    head = min(heads, key=lambda one: (one.page, one.box.top))
    read, best, name, where = Run(()), Run(()), "", ""
    for number, (first, piece) in enumerate(_lines(pages, head)):
        if name and (_repeats(piece.text, name) or (where and state_caption(first.text, knowledge))):
            break
        read = Run((*read.words, *piece.words))
        seen = court_in(read.text, knowledge)
        if seen is not None and seen.whole and len(seen.name) > len(name):
            best, name, where = read, seen.name, seen.where
        elif name and normal(piece.text) not in _BETWEEN:
            district = _district(read.text, name, knowledge)
            if district is not None:
                best, name = read, district
            if district is not None or number >= SCRAMBLED_LINES:
                break
    heading = court_in(head.read_text, knowledge)
    if name and heading is not None and heading.whole and len(heading.name) > len(name):
        return Field(read_text=head.read_text, value=heading.name, page=head.page, box=head.box)
    if not name:
        return Field(
            read_text=head.read_text,
            value=_UNFILLED.sub("", " ".join(head.read_text.split())),
            page=head.page,
            box=head.box,
        )
    return best.field(head.page, _UNFILLED.sub("", name))


def _lines(pages: Sequence[Entries], head: Finding) -> Iterator[tuple[Run, Run]]:
    """Of the heading's lines and those under it the first place and all, what stands in another column left out."""
    entries = next((entries for entries in pages if entries.page == head.page), None)
    found = 0
    for line in entries.lines if entries else ():
        near = [one for one in line if one.left < head.box.x1 + BESIDE and one.right > head.box.x0 - BESIDE]
        if near and near[0].bottom > head.box.top + 2 and found <= NEXT_LINES:
            found += 1
            yield near[0].run, Run(tuple(word for place in near for word in place.run.words))


def _district(read: str, name: str, knowledge: Knowledge) -> str | None:
    """A federal district whose words overlap on the page and were read out of order: "for of the / Middle"."""
    if normal(name) != FEDERAL:
        return None
    words = normal(read).split()
    names = [key.replace("-", " ") for key in knowledge.courts["state"]]
    states = [state for state in names if f" {state} " in f" {' '.join(words)} "]
    directions = [word for word in words if word in _DIRECTIONS]
    for state in sorted(states, key=len, reverse=True):
        direction = f"{directions[0].title()} " if len(directions) == 1 else ""
        seen = court_in(f"{name} for the {direction}District of {state.title()}", knowledge)
        if len(directions) < 2 and seen is not None and seen.whole and seen.district:
            return seen.name
    return None


def _repeats(piece: str, name: str) -> bool:
    """Whether a line says the county again that the court's name already has."""
    words = [
        word for word in normal(piece).split() if word not in {"county", "of", "the", "state", "court", "district"}
    ]
    return bool(words) and words[-1] in normal(name).split()
