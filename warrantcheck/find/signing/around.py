"""As whose a writing stands on a page, by what is printed around it: where no label and no line told.

A label may be cut by the writing, a cell's sides may be lost, an office may stand in a list of boxes: a person still
sees that somebody has signed as the court. Words are of a few kinds (a judge's title, an oath, a date, a command), and
the kinds that stand over, under and beside a writing tell together whether who issues the paper has signed there. What
each of them tells was learned from papers whose signatures were known, by `python -m benchmarks.around`; the words and
what they tell stand in `data/around.toml`, where each can be read and struck.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import exp

from msgspec.structs import replace
from rapidfuzz import fuzz, process

from warrantcheck.find.ink.rules import rules
from warrantcheck.find.ink.written import Writing, all_writings
from warrantcheck.find.lines.layout import Layout, Segment
from warrantcheck.find.signing.offices import Place
from warrantcheck.find.signing.space import Line
from warrantcheck.model.claims import SHARED
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import LONG_WORD, Around, Knowledge, Role, Where
from warrantcheck.model.paper import Box, Page, Via

LIKE = 80.0  # likeness of a long word that was misread to the one meant: "Judgo"
ON = 0.3  # of a place's box that lies in a writing, where it stands on it
# All in heights of the page's print. From a writing to what stands under and over it, and beside it on its level.
UNDER, OVER, BESIDE = 8.0, 6.0, 25.0
LINES = 3  # that are looked at over and under it
SINCE = (2, 4, 10, 20, 45)  # to the last line over it with a word of a kind
HIGH, WIDE, GAP = (1.5, 2.5, 4, 7), (3, 6, 12, 20), (-0.5, 0.5, 1.5, 3)
DOWN = (0.3, 0.5, 0.7, 0.85)  # of the page
# Of 561 papers of no court's warrant, and of 100 warrants that were not signed, each by what other hands' papers told,
# 37 and 13 have a writing that is so likely a court's signature; none of them is then told as a signed warrant, for the
# rest that is asked of it. Over 0.45 three unsigned warrants are.
SURE = 0.7
LEAST = 2.5  # heights of print that a signature is wide: what is narrower may be a stroke of other writing
NEAR = 14.0  # points over and under a place that was judged
FOOT = 1.5  # heights of print under a writing in which its line runs
AROUND = "around"
_ROLES = {"judge": Role.JUDGE, "magistrate": Role.MAGISTRATE, "clerk": Role.CLERK}
NONE = "nothing"
NUMBER, UNKNOWN = "number", "unknown"


def places_around(
    layouts: Mapping[int, Layout], judged: Mapping[int, Sequence[Box]], knowledge: Knowledge
) -> Iterator[Place]:
    """Writings by which a court's officer seems to sign, the surest first, but for those in places judged before."""
    found = [
        (share(one, layout, knowledge), number, one)
        for number, layout in layouts.items()
        for one in all_writings(layout.page)
        if one.box.width >= LEAST * one.usual
        and not any(one.box.overlap(_and_near(place)) > 0 for place in judged.get(number, ()))
    ]
    for sure, number, one in sorted(found, key=lambda each: -each[0]):
        if sure >= SURE:
            yield _place(one, sure, layouts[number], knowledge)


def _and_near(place: Box) -> Box:
    """A place with what stands right over and under it, which was looked at together with it."""
    return replace(place, top=max(place.top - NEAR, 0.0), bottom=place.bottom + NEAR)


def _place(writing: Writing, sure: float, layout: Layout, knowledge: Knowledge) -> Place:
    box, page = writing.box, layout.page
    zones = _zones(box, writing.usual, layout)
    its = [one for zone in ("on", "under", "right", "left") for one in zones[zone]]
    label = next(iter((*zones["under"], *its)), None)
    foot = Box(x0=box.x0, top=box.bottom, x1=box.x1, bottom=box.bottom + 1)
    finding = Finding(
        form=SHARED,
        marker=AROUND,
        where=Where.SIGNATURE_LABEL,
        read_text=label.read_text if label else "",
        page=page.number,
        box=label.box if label else foot,
        via=Via.OCR,
        score=sure,
        role=_role(its, layout, knowledge),
        issues=True,
    )
    return finding, Line(rule=_rule(writing, page), space=box, seen=False)


def _role(places: Sequence[Segment], layout: Layout, knowledge: Knowledge) -> Role:
    """Whose title stands nearest; a judge's where none was read."""
    for place in places:
        for word in place.norm.split():
            for kind in _kinds(word, knowledge.around, blurred=layout.by_ocr):
                if kind in _ROLES:
                    return _ROLES[kind]
    return Role.JUDGE


def _rule(writing: Writing, page: Page) -> Box | None:
    """The line that runs under a writing, or through its foot."""
    box = writing.box
    if page.raster is None:
        return None
    near = Box(x0=box.x0, top=box.middle[1], x1=box.x1, bottom=box.bottom + FOOT * writing.usual)
    return next(iter(sorted(rules(page.raster, near), key=lambda one: -one.width)), None)


def share(writing: Writing, layout: Layout, knowledge: Knowledge) -> float:
    """How likely it is, from 0 to 1, that who issues the paper for a court has signed there."""
    learned = knowledge.around
    told = learned.base + sum(learned.tells.get(sign, 0) for sign in set(signs(writing, layout, learned)))
    return 1 / (1 + exp(-told / 100))


def signs(writing: Writing, layout: Layout, learned: Around) -> Iterator[str]:
    """What there is around a writing, as `data/around.toml` names it."""
    box, usual = writing.box, writing.usual
    zones = _zones(box, usual, layout)
    for zone, places in zones.items():
        if not places:
            yield f"{zone} {NONE}"
        for place in places:
            for word in place.norm.split():
                yield from (f"{zone} {kind}" for kind in _kinds(word, learned, blurred=layout.by_ocr))
    yield from _since(box, usual, layout, learned)
    under = zones["under"]
    gap = (under[0].box.top - box.bottom) / usual if under else GAP[-1] + 1
    yield from (f"gap over {least}" for least in GAP if gap > least)
    yield from (f"high over {least}" for least in HIGH if box.height > least * usual)
    yield from (f"wide over {least}" for least in WIDE if box.width > least * usual)
    yield from (f"down over {least}" for least in DOWN if box.top > least * layout.page.height)


def _zones(box: Box, usual: float, layout: Layout) -> Mapping[str, list[Segment]]:
    """The places around a writing: under it the next and those below, over it the next and those above, beside, on."""
    on, left, right = [], [], []
    under: list[Segment] = []
    over: list[Segment] = []
    for one in layout.segments:
        its, level = one.box, one.box.middle[1]
        on_it = its.overlap(box) > ON * its.area
        if on_it:
            on.append(one)
        if min(its.x1, box.x1) - max(its.x0, box.x0) > -usual:
            if level > box.bottom - usual and its.top < box.bottom + UNDER * usual:
                under.append(one)
            elif level > box.middle[1] and level <= box.bottom and not on_it:
                on.append(one)
            elif level < box.top + usual / 2 and its.bottom > box.top - OVER * usual:
                over.append(one)
        if box.top - usual / 2 < level < box.bottom + usual:
            if box.x1 - 2 * usual <= its.x0 < box.x1 + BESIDE * usual:
                right.append(one)
            if box.x0 - BESIDE * usual < its.x1 <= box.x0 + 2 * usual:
                left.append(one)
    under = sorted(under, key=lambda one: one.box.top)[:LINES]
    over = sorted(over, key=lambda one: -one.box.bottom)[:LINES]
    return {
        "on": on,
        "under": under[:1],
        "below": under[1:],
        "over": over[:1],
        "above": over[1:],
        "left": sorted(left, key=lambda one: -one.box.x1)[:2],
        "right": sorted(right, key=lambda one: one.box.x0)[:2],
    }


def _since(box: Box, usual: float, layout: Layout, learned: Around) -> Iterator[str]:
    """How far over a writing the last word of each kind stands that says what is done on the lines under it."""
    over = [one for one in layout.segments if one.box.bottom < box.top - usual / 2]
    for kind in learned.since:
        feet = (
            one.box.bottom
            for one in over
            if any(kind in _kinds(word, learned, blurred=layout.by_ocr) for word in one.norm.split())
        )
        last = max(feet, default=None)
        for lines in SINCE:
            if last is not None and box.top - last < lines * usual:
                yield f"{kind} since {lines}"
        if last is None:
            yield f"{kind} never"


def _kinds(word: str, learned: Around, *, blurred: bool) -> tuple[str, ...]:
    if any(map(str.isdigit, word)):
        return (NUMBER,)
    if word in learned.kinds:
        return learned.kinds[word]
    near = _near(word, learned) if blurred and len(word) >= LONG_WORD else None
    return learned.kinds[near] if near else ((UNKNOWN,) if len(word) > 2 else ())


@lru_cache(maxsize=20_000)
def _near(word: str, learned: Around) -> str | None:
    found = process.extractOne(word, learned.long, scorer=fuzz.ratio, score_cutoff=LIKE)
    return str(found[0]) if found else None
