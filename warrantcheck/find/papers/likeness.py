"""Which papers the words of a part, all taken together, are like.

A title may be lost or new, a command may be worded as nobody expected: the hundreds of words around them still are
those of a warrant, of an agency's form, of a summons. What each phrase tells was learned from papers whose kind was
known, by `python -m benchmarks.likeness`; the phrases stand in `data/likeness.toml`, where each can be read and struck.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import exp, sqrt

from warrantcheck.find.lines.layout import Layout
from warrantcheck.model.findings import Like, Likeness
from warrantcheck.model.forms import Knowledge

# Of 1,817 papers, each by what other hands' told, 94 % are at least this sure, and 99.7 % of these rightly: one, an
# agency's, was taken for a court's warrant, and two warrants for another paper (docs/measured.md).
SURE = 0.7
# Known phrases. Of 1,270 papers 26 had fewer: 20 were sure, two warrants taken for something else among them; of 1,244
# with more one warrant, in Spanish, and two texts.
FEW = 30
TOLD = 5  # phrases that are shown


def likeness(layouts: Sequence[Layout], knowledge: Knowledge) -> Likeness:
    """Which papers the words of these pages are like; unsure where too few are known, or these say several things."""
    learned = knowledge.phrases
    there = {said: known for layout in layouts for said in phrases(layout) if (known := learned.phrase.get(said))}
    if len(there) < FEW:
        return Likeness()
    length = sqrt(sum(known.rarity**2 for known in there.values()))
    speaks = [
        exp((base + sum(known.rarity * known.speaks[at] for known in there.values()) / length) / 100)
        for at, base in enumerate(learned.base)
    ]
    best = max(range(len(speaks)), key=speaks.__getitem__)
    share = speaks[best] / sum(speaks)
    most = sorted(there, key=lambda said: -there[said].rarity * there[said].speaks[best])[:TOLD]
    return Likeness(Like(learned.kinds[best]) if share >= SURE else Like.UNSURE, round(share, 3), tuple(most))


def phrases(layout: Layout) -> Iterator[str]:
    """The words of a page and its pairs of words; of a number only that it is one."""
    words = ["0" if any(map(str.isdigit, word)) else word for word in layout.text.norm.split()]
    yield from words
    yield from map(" ".join, pairwise(words))
