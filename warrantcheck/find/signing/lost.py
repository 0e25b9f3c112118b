"""Lines to sign on whose label can't be read, or is in no list: a signature runs over it, or an agency words its own.

Looked for only where a form is known that somebody signs, or officers are told to do something, and none of the labels
of the line that issues the paper was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from warrantcheck.find.ink.hand import Hand
from warrantcheck.find.ink.pieces import ink
from warrantcheck.find.ink.rules import rules, uprights
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.signing.capacity import Context, context, is_attests_label
from warrantcheck.find.signing.line import LEADS_IN
from warrantcheck.find.signing.naming import named_judges
from warrantcheck.find.signing.nothing import is_print
from warrantcheck.find.signing.pen import written
from warrantcheck.find.signing.remains import (
    MOST_STRAY,
    SURE,
    behind_a_name,
    by_the_court,
    deputys,
    issuer,
    left_of_label,
    misread_label,
    named,
    over_its_name,
    says_who,
    surely,
    words_behind,
    words_in,
)
from warrantcheck.find.signing.space import LABEL_BELOW, Line, over_rule
from warrantcheck.model.claims import SHARED
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Family, Form, Knowledge, Role, Where
from warrantcheck.model.paper import Box, Via, Word

LOST = "lost-label"
UPPER = 0.3  # of the page's height: nobody signs a form above it
WIDTHS = (100.0, 340.0)  # points of a line to sign on; longer ones part the page
CROSSES = (8.0, 3.0)  # points: width and height of what a signature leaves below its line
PRINTED = 4  # words under a line that were read surely: nothing has crossed them
SENTENCE = 7  # words of a line of running text
BEHIND, BESIDE = 14.0, 4.0  # points behind words, and under their foot, in which the line of their entry begins
LARGE = 80.0  # points of height: signatures on the papers looked at have up to 73, the letters of "VOID" by pen 97
OWN_LABEL = 9.0  # points under a line in which the middle of its own label stands
EDGE = 12.0  # points from the picture's foot
ROOM = 40.0  # points: a page that ends sooner has no room for a line to sign on


def lost_lines(
    form: Form | None,
    labels: Sequence[Finding],
    layouts: Mapping[int, Layout],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
) -> Iterator[tuple[Finding, Line]]:
    """The line that issues the paper: by what is left of its label, else the only one that somebody has written on."""
    crossed: list[tuple[Finding, Line]] = []
    free: list[tuple[Finding, Line]] = []
    never = frozenset(knowledge.tables["signer_never"])
    others = never.union(knowledge.tables["entry_labels"])
    judges = tuple(named_judges(layouts, knowledge)) if _is_of_court(form) else ()
    for number, layout in layouts.items():
        pictured = layout.by_ocr  # in a file's own text no label is hidden
        every = tuple(_rules(layout, contexts[number]))
        for rule in every:
            below = Box(x0=rule.x0, top=rule.bottom, x1=rule.x1, bottom=rule.bottom + LABEL_BELOW)
            if any(one.page == number and one.box.overlap(below) > 0 for one in labels):
                continue
            words = words_in(layout, below)
            if _is_of_court(form) and any(len(word) > MOST_STRAY for word in surely(words) & never):
                continue  # its label was read
            role = left_of_label(form, words, knowledge) or misread_label(form, words, knowledge)
            if _is_of_court(form):
                role = role or by_the_court(rule, words, layout, knowledge) or named(words, judges)
                role = role or behind_a_name(words, others, knowledge)
                behind = words_behind(rule, layout)
                role = role or over_its_name(rule, every, layout, knowledge)
                role = role or deputys(rule, behind, layout, knowledge)
                if role is None and not others.isdisjoint(" ".join(behind).split()):
                    continue  # an officer's or a sheriff's deputy's
            line = Line(rule=rule, space=over_rule(rule))
            label = _label(form, role, words, number, below)
            # Beside the labels that were read: an oath in another column speaks for its own.
            spoken_for = context(layout, [*labels, label], knowledge).capacity(label.box) is not None
            if spoken_for or is_attests_label(normal(label.read_text), knowledge):
                continue  # "PREPARED BY:" over it, an oath; "Attest: Clerk" under it
            if role is not None:
                yield label, line
                return
            place = _label(form, issuer(form), words, number, below), line
            running = not says_who(words, knowledge) and sum(is_print(word, SURE) for word in words) >= PRINTED
            if (pictured or form is not None) and not running and _crosses(layout, line, below, knowledge):
                crossed.append(place)
            at_edge = rule.bottom > layout.page.height - EDGE  # the sheet's own edge in a picture
            if pictured and not at_edge and is_free(rule, words, layout, knowledge):
                free.append(place)
    only = crossed if len(crossed) == 1 else free if len(free) == 1 and _is_of_court(form) else ()
    for label, line in only:
        layout = layouts[label.page]
        if written(line, label.box, (), (), layout, knowledge)[0] is Hand.WRITING:
            yield label, replace(line, hidden=_runs_off(layout, line))


def _rules(layout: Layout, context: Context) -> Iterator[Box]:
    """Printed rules of the page on which somebody may sign, those of its left and of its right half."""
    page = layout.page
    if page.raster is None:
        return
    top, bottom = page.height * UPPER, page.height
    seen: list[Box] = []
    for x0, x1 in ((0.0, 0.62 * page.width), (0.3 * page.width, page.width)):
        for rule in rules(page.raster, Box(x0=x0, top=top, x1=x1, bottom=bottom)):
            at = next((at for at, one in enumerate(seen) if _same(rule, one)), None)
            if at is None:
                seen.append(rule)
            else:
                seen[at] = seen[at].union(rule)  # the halves' edges cut it
    seen = [one for one in seen if one.top + ROOM < context.end(one.middle[0]) or one.bottom < page.height - ROOM]
    fit = (rule for rule in seen if WIDTHS[0] <= rule.width <= WIDTHS[1] and rule.top < context.end(rule.middle[0]))
    above: list[Box] = []
    for rule in sorted(fit, key=lambda rule: rule.top):
        if not any(rule.top - one.bottom < LABEL_BELOW and one.x0 <= rule.middle[0] <= one.x1 for one in above):
            above.append(rule)  # else it is what a pen has left of the label under a line
            yield rule


def _same(one: Box, other: Box) -> bool:
    return abs(one.top - other.top) < 4 and min(one.x1, other.x1) > max(one.x0, other.x0)


def _crosses(layout: Layout, line: Line, below: Box, knowledge: Knowledge) -> bool:
    """Whether a pen's stroke stands over the line and goes on under it, where a label would be."""
    raster = layout.page.raster
    if raster is None:
        return False
    band = Box(x0=below.x0, top=below.top + 1.5, x1=below.x1, bottom=below.bottom - 3)
    under = ink(raster, band, _print(layout))
    crossed = under.stroke[0] >= CROSSES[0] and under.stroke[1] >= CROSSES[1]
    return crossed and written(line, below, (), (), layout, knowledge)[0] is Hand.WRITING


def _runs_off(layout: Layout, line: Line) -> bool:
    """Whether what stands on a line is part of something much larger: a word that a pen has written across the page."""
    raster, space = layout.page.raster, line.space
    if raster is None:
        return True
    around_it = Box(
        x0=space.x0, top=max(space.bottom - LARGE, 0), x1=space.x1, bottom=min(space.bottom + LARGE, layout.page.height)
    )
    dark = uprights(raster, around_it.top, around_it.bottom)
    upright = [  # a scanner's streak, a box's side
        Box(x0=at - 1.0, top=around_it.top, x1=at + 1.0, bottom=around_it.bottom)
        for at in range(int(around_it.x0) + 1, int(around_it.x1))
        if dark.find(1, int((at - 1) * raster.scale), int((at - 1) * raster.scale) + 1) >= 0
    ]
    return ink(raster, around_it, [*_print(layout), *upright]).stroke[1] >= LARGE


def _print(layout: Layout) -> list[Box]:
    """Words that are print for sure. A letter by itself may be a loop of the signature."""
    return [word.box for word in layout.page.words if is_print(word, SURE)]


def _is_of_court(form: Form | None) -> bool:
    return form is None or form.family is not Family.AGENCY_FORM


def is_free(rule: Box, words: Sequence[Word], layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a line stands by itself, below all that is told officers, and no label was read under it.

    A line behind words is an entry's: "Bail: ____".
    """
    text = [
        one
        for one in layout.segments
        if len(one.words) >= SENTENCE and one.box.top > rule.bottom and not one.read_text.isupper()
    ]
    if any(not _is_of_return(one, layout, knowledge) for one in text):
        return False
    beside = (
        one
        for one in layout.segments
        if one.box.top < rule.top + 3 < one.box.bottom + BESIDE and 0 <= rule.x0 - one.box.x1 + 3 < BEHIND
    )
    if any(not LEADS_IN.match(one.read_text) for one in beside):
        return False
    # Right under the line its label stands: what can be read there is none of a court's, or it would have been found.
    # The name of whoever signs stands farther down.
    return not any(
        is_print(word, SURE) and len(normal(word.text)) > 2 and word.box.middle[1] < rule.bottom + OWN_LABEL
        for word in words
    ) and not any(normal(word.text) in knowledge.tables["entry_labels"] for word in words)


def _is_of_return(segment: Segment, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a sentence belongs to a return, by its heading over it or by its own words."""
    after = knowledge.tables["after_issuing"]
    heads = (one for one in layout.segments if one.norm in after and one.box.top < segment.box.top)
    begins = (*knowledge.tables["serves_before"], *(word for word in after if segment.read_text[:1].isupper()))
    return any(heads) or any(segment.norm.startswith(f"{words} ") for words in begins)


def _label(form: Form | None, role: Role | None, words: Sequence[Word], page: int, box: Box) -> Finding:
    return Finding(
        form=form.id if form is not None else SHARED,
        marker=LOST,
        where=Where.SIGNATURE_LABEL,
        read_text=" ".join(word.text for word in words),
        page=page,
        box=Box(x0=box.x0, top=box.top, x1=box.x1, bottom=box.top + 1),
        via=Via.OCR,
        score=0.0,
        role=role,
        issues=True,
    )
