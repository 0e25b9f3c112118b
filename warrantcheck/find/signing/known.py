"""Where one signs on a form of a set layout: its line stands where the official blank has it, seen or not seen.

The courts' own forms draw their lines as thin as a hair. A scanner loses them, and what is signed hides their labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct
from rapidfuzz import fuzz

from warrantcheck.find.ink.middle import median
from warrantcheck.find.ink.rules import pale_rules, rules
from warrantcheck.find.lines.layout import Layout, around, normal
from warrantcheck.find.signing.capacity import Context
from warrantcheck.find.signing.space import ABOVE, Line
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Form, NearWords, SigningPlace, Where
from warrantcheck.model.paper import Box, Raster, Via

KNOWN = "known-line"
BLANK = (612.0, 792.0)  # points of the official blanks
# Points up and down on the page from where the blank has words: a district's own edition of the arrest warrant has them
# 37 higher, and its two lines for a printed name are 146 apart.
ASTRAY = 60.0
ASIDE = 45.0  # points to the left and right: what a scan was shifted by was 14 at most
# Likeness: "Prinzed mame and tcle" is 82 % the label of the printed name, "Mficer s signature" 76 % its own label.
LIKE = 72.0
APART = 8.0  # points that two of the words may disagree about where the line is: that edition's do by 6
OFF = 6.0  # points up and down in which the line is looked for: that edition's is 3 higher than the blank's
LEAST_SEEN = 0.25  # of the line's length that tells its height
CLEAR = 2.0  # points over a line that was not seen in which its own remains may stand

Place = tuple[Finding, Line]


class _Told(Struct, frozen=True):
    """What one of the blank's words tells: how far it stands from where the blank has it, in points of the page."""

    across: float
    down: float
    own: bool
    whole: bool  # read well enough that its left edge tells


def known_place(form: Form, layouts: Mapping[int, Layout], contexts: Mapping[int, Context]) -> Place | None:
    """The place that issues a form of a set layout, where its own label or two of the words near it were read."""
    row = form.signing
    if row is None:
        return None
    for number, layout in layouts.items():
        told = list(_told(row, layout))
        middle = median(one.down for one in told) if told else 0.0
        told = [one for one in told if abs(one.down - middle) <= APART]
        if len(told) < 2 and not any(one.own for one in told):
            continue
        line = _line(row, told, layout)
        below = Box(x0=line.space.x0, top=line.space.bottom + 1, x1=line.space.x1, bottom=line.space.bottom + 2)
        if contexts[number].capacity(below) is None:
            return _label(form, row, number, below), line
    return None


def _told(row: SigningPlace, layout: Layout) -> Iterator[_Told]:
    for near in row.near:
        found = max(_like(near, layout), key=lambda one: one[0], default=None)
        if found is not None:
            likeness, across, down = found
            yield _Told(across, down, near.own, whole=likeness > 90)


def _like(near: NearWords, layout: Layout) -> Iterator[tuple[float, float, float]]:
    """What is like these words and stands about where the blank has them, with its distance from there."""
    page, says = layout.page, normal(near.says)
    left, middle = near.left * page.width / BLANK[0], near.middle * page.height / BLANK[1]
    for segment in layout.segments:
        words = segment.words[: len(says.split())]
        box = around(word.box for word in words)
        across, down = box.x0 - left, box.middle[1] - middle
        if abs(down) < ASTRAY and abs(across) < ASIDE:
            likeness = fuzz.ratio(normal(" ".join(word.text for word in words)), says)
            if likeness >= LIKE:
                yield likeness, across, down


def _line(row: SigningPlace, told: list[_Told], layout: Layout) -> Line:
    """The line as far as it is seen, else where it must be."""
    page = layout.page
    wide, high = page.width / BLANK[0], page.height / BLANK[1]
    across = median([one.across for one in told if one.whole] or [0.0])
    at = row.down * high + median(one.down for one in told)
    left, right = max(row.left * wide + across, 0.0), min(row.right * wide + across, page.width)
    seen = _seen(page.raster, Box(x0=left, top=at - OFF, x1=right, bottom=at + OFF)) if page.raster else None
    if seen is not None:
        left, right, at = min(left, seen.x0), max(right, seen.x1), seen.top
    foot = at - (0.7 if seen is not None else CLEAR)
    return Line(
        rule=Box(x0=left, top=at, x1=right, bottom=seen.bottom if seen is not None else at + 0.5),
        space=Box(x0=left, top=max(at - ABOVE, 0.0), x1=right, bottom=max(foot, 0.0)),
        seen=seen is not None,
    )


def _seen(raster: Raster, place: Box) -> Box | None:
    """The longest piece of the line that was seen."""
    found = [rule for look in (rules, pale_rules) for rule in look(raster, place)]
    longest = max(found, key=lambda rule: rule.width, default=None)
    return longest if longest is not None and longest.width >= LEAST_SEEN * place.width else None


def _label(form: Form, row: SigningPlace, page: int, box: Box) -> Finding:
    return Finding(
        form=form.id,
        marker=KNOWN,
        where=Where.SIGNATURE_LABEL,
        read_text="",
        page=page,
        box=box,
        via=Via.OCR,
        role=row.role,
        issues=True,
    )
