"""Blocks under a line to sign on: name, title and court in any usual order, where no listed label stands.

"R. Ames Holloway, Special Judge of the District Court"; "Hon. A. B. Cole, J.S.C."; "Judge / Magistrate, Marion Superior
Court"; a title across which a stamp has put the name once more. A title by itself proves nothing: captions and headings
name judges, too. So there must be a line over the block, or a signature in type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.ink.hand import Hand
from warrantcheck.find.lines.layout import Candidate, Layout, Segment, around, normal
from warrantcheck.find.signing import pen
from warrantcheck.find.signing.capacity import Context, context
from warrantcheck.find.signing.line import line_of
from warrantcheck.find.signing.naming import (
    MOST_NAME,
    SMALL,
    before_name,
    behind_name,
    initials_of,
    is_name,
    signer_of,
    signers_of,
)
from warrantcheck.find.signing.nothing import waits_for_one
from warrantcheck.find.signing.signers import NOTE, label_of, without_note
from warrantcheck.find.signing.space import Line
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Role
from warrantcheck.model.paper import Box, Via

BLOCK = "signer-block"
UPPER = 0.12  # of the page's height: above it stand the court's and the parties' names
MOST_WORDS = 16  # of a name with its title: "Hon. Ngozi Dela Cruz, Judge / Magistrate, Marion Superior Court"
BLOCK_ROWS, ROW_GAP = 2, 1.7  # rows of a block over and under a signature in type; heights between them
DEPUTY = 75.0  # points under a clerk's title in which a deputy's line stands
IN_SPACE = 0.45  # of a label that lies in the space over another line: then it is printed on that line
SCRIPT = 1.6  # times a title's height that a signature in a script is: Virginia's magistrates have 2.7
SURNAME = 5  # letters of a name that is looked for over itself
LIKE_DEPUTY = 85.0  # "By: Dabuty Clerk" under a stroke is 87 % its label, "By: Deputy Sheriff" 75 %
SAME_NAME = 80.0  # "ETICIA," is 92 % leticia: a stamp across the title says the name once more

_PARTS = re.compile(r"[,;()/|]|\bDate:|\s[-\u2013\u2014]\s|\s\d+(?=[/:]\d)")  # a date behind a title, too
# A judge's number behind the name: "Judge Ada Sample   ID 4416", "Bar no. P49315".
_NUMBER = re.compile(r"\W+(?:ID|Bar|Atty|Attorney)\b\W*(?:No|Number)?\W*[A-Z]{0,2}\d{3,}\W*$", re.IGNORECASE)
_SLASH_S = re.compile(r"(^|\s)\W{0,2}/\W?[sS]\W?/")


def title_blocks(
    layouts: Mapping[int, Layout],
    places: Sequence[tuple[Finding, Line]],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
    *,
    court: bool,
) -> Iterator[tuple[Finding, Line]]:
    """Places to sign whose label is a name and a judicial title, with their lines; more are a `court`'s where one heads
    the paper: masters, mayors of mayors' courts."""
    for number, layout in layouts.items():
        taken = [box for one, line in places if one.page == number for box in (one.box, line.space)]
        for one in _labels(layout, signers_of(knowledge, court=court), knowledge):
            label = _deputys(one, layout, knowledge) if one.role is Role.CLERK else one
            # The space over another line may begin in this label.
            if (
                any(label.box.overlap(box) > IN_SPACE * label.box.area for box in taken)
                or contexts[number].capacity(label.box) is not None
            ):
                continue
            written = _written_over(label, layout, knowledge)
            line = line_of(label.box, layout) if written is None else Line(rule=None, space=written)
            lined = line.rule is not None or written is not None or _typed_over(line, layout)
            lined = lined or pen.written(line, label.box, (), (), layout, knowledge).hand is Hand.WRITING
            # What was found by its words was no label yet when the page was asked what its oaths and returns speak for.
            if lined and context(layout, [label], knowledge).capacity(label.box) is None:
                taken.append(label.box)
                yield label, line


def deputies(
    places: Sequence[tuple[Finding, Line]], layouts: Mapping[int, Layout], knowledge: Knowledge
) -> Iterator[tuple[Finding, Line]]:
    """Lines of deputies under these clerks' labels, also where a signature runs over the deputy's own label."""
    for label, _ in places:
        deputy = _deputys(label, layouts[label.page], knowledge) if label.role is Role.CLERK else label
        if deputy is not label:
            yield deputy, line_of(deputy.box, layouts[label.page])


def _deputys(label: Finding, layout: Layout, knowledge: Knowledge) -> Finding:
    """The label under a clerk's name where a deputy signs: "Clerk, Place County / By: ____ / Deputy"."""
    for one in layout.segments:
        below = 0 < one.box.top - label.box.bottom < DEPUTY and abs(one.box.x0 - label.box.x0) < DEPUTY
        if below and any(fuzz.ratio(one.norm, words) >= LIKE_DEPUTY for words in knowledge.tables["deputys_label"]):
            return replace(label, box=one.box, read_text=one.read_text)
    return label


def typed_blocks(
    layouts: Mapping[int, Layout],
    places: Sequence[tuple[Finding, Line]],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
    *,
    court: bool,
) -> Iterator[tuple[Finding, Line]]:
    """Signatures in type on no line, with a judicial title: "Electronically signed by Judge Ada Sample"."""
    phrases, alone = knowledge.tables["typed_signature"], knowledge.tables["typed_signature_alone"]
    for number, layout in layouts.items():
        taken = [box for one, line in places if one.page == number for box in (one.box, line.space)]
        for candidate in layout.candidates:
            first = candidate.segments[0]
            box, typed = first.box, f" {candidate.norm} "
            if (
                len(candidate.segments) > 1
                or len(first.words) > MOST_WORDS
                or any(box.overlap(one) > 0 for one in taken)
            ):
                continue
            says = candidate.norm in alone or any(f" {phrase} " in typed for phrase in phrases)
            if not says and not _SLASH_S.search(first.read_text):
                continue
            if box.top >= contexts[number].end(box.middle[0]) or waits_for_one(first.read_text, knowledge):
                continue
            role = _title_beside(first, layout, signers_of(knowledge, court=court), knowledge)
            if role is None:
                continue
            foot = Box(x0=box.x0, top=box.bottom + 1, x1=box.x1, bottom=box.bottom + 2)
            label = replace(label_of(candidate, BLOCK, role), box=foot)
            if context(layout, [replace(label, box=box), label], knowledge).capacity(box) is None:
                yield label, Line(rule=None, space=box)


def _title_beside(signed: Segment, layout: Layout, signers: frozenset[str], knowledge: Knowledge) -> Role | None:
    """Who signed by a title behind the name, or on the rows over and under it; None where it is another office's."""
    tables = knowledge.tables
    offices = (*tables["offices_other"], *tables["offices_immigration_officer"])
    rows = [one for one in layout.segments if min(one.box.x1, signed.box.x1) > max(one.box.x0, signed.box.x0)]
    behind = re.split(r"\bby\b[:\s]*|/\s?[sS]\s?/", signed.read_text, maxsplit=1)[-1]
    alone = signed.norm in tables["typed_signature_alone"]  # name and title are rows of their own under it
    below = (" | " if alone else " ").join(one.read_text for one in _next_rows(signed, rows, 1))
    above = "" if alone else " ".join(one.read_text for one in reversed(_next_rows(signed, rows, -1)))
    if any(f" {office} " in f" {normal(behind)} {normal(below)} " for office in offices):
        return None
    if alone and waits_for_one(below, knowledge):
        return None
    parts = [part.strip() for text in (behind, below, above) for part in re.split(_PARTS, text)]
    split = [before_name(part, signers, knowledge) for part in parts]
    if not any(is_name(name or part, signers) for part, (_, name) in zip(parts, split, strict=True)):
        return None  # it waits for one: "Electronically signed by Judge:"
    roles = (
        signer_of(titled or normal(part), signers, knowledge) for part, (titled, _) in zip(parts, split, strict=True)
    )
    found = next((role for role in roles if role is not None), None)
    return Role.JUDGE if found is None and _is_judges(behind, below, knowledge) else found


def _is_judges(name: str, below: str, knowledge: Knowledge) -> bool:
    """Whether a signature of a file is a judge's by how its certificate names the signer: "Hon.", "ou=Judiciary"."""
    honored = normal(name).startswith(tuple(f"{word} " for word in knowledge.tables["judges_honored"]))
    certified = f" {normal(below)} "
    return honored or any(f" {words} " in certified for words in knowledge.tables["judges_certificate"])


def _next_rows(signed: Segment, rows: Sequence[Segment], way: int) -> list[Segment]:
    """The rows of a block under a signature in type (way 1) or over it (-1), the nearest first."""
    found = [signed]
    for one in sorted(rows, key=lambda row: way * row.box.top):
        last = found[-1].box
        gap = one.box.top - last.bottom if way > 0 else last.top - one.box.bottom
        if len(found) <= BLOCK_ROWS and -2 < gap < ROW_GAP * max(last.height, 6.0):
            found.append(one)
    return found[1:]


def _typed_over(line: Line, layout: Layout) -> bool:
    return any(_SLASH_S.search(one.read_text) and one.box.overlap(line.space) > 0 for one in layout.segments)


def _written_over(label: Finding, layout: Layout, knowledge: Knowledge) -> Box | None:
    """Where a picture right over a name says its last word once more: an electronic signature in script."""
    words = without_note(label.read_text, knowledge).split()
    if not words or len(words[-1]) < SURNAME:
        return None
    for one in layout.segments:
        near = -2 < label.box.top - one.box.bottom < ROW_GAP * one.height and len(one.words) <= MOST_NAME
        beside = min(one.box.x1, label.box.x1) > max(one.box.x0, label.box.x0)
        if near and beside and one.words[0].via is Via.OCR:
            letters = one.norm.replace(" ", "")
            if len(letters) > len(words[-1]) and fuzz.partial_ratio(words[-1], letters) >= SAME_NAME:
                return one.box
    return None


def _labels(layout: Layout, signers: frozenset[str], knowledge: Knowledge) -> Iterator[Finding]:
    for candidate in layout.candidates:
        first = candidate.segments[0]
        words = candidate.norm.split()
        if len(candidate.segments) > 2 or len(words) > MOST_WORDS or layout.depth(first.box) < UPPER:
            continue
        if len(candidate.segments) == 2 and candidate.segments[0].line == candidate.segments[1].line:
            continue
        if first.words[0].text.endswith(":") and words[:1] and words[0] in knowledge.tables["address_words"]:
            continue  # "TO: Any commissioned peace officer" signs nothing
        typed = (f" {one.norm} " for one in (*candidate.segments, *layout.above(first)))
        if any(f" {phrase} " in said for said in typed for phrase in knowledge.tables["typed_signature"]):
            continue  # what is signed so stands on no line: its frame is none
        role = _titled(candidate, layout, signers, knowledge)
        if role is not None:
            yield label_of(candidate, BLOCK, role)
        elif len(candidate.segments) == 1:
            yield from _before_script(candidate, knowledge)


def _before_script(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """A title before a name in large letters of a script, on one row: "Magistrate: Ada Sample"."""
    words = candidate.segments[0].words
    end = next((at for at, word in enumerate(words, 1) if word.text.endswith(":")), 0)
    title = normal(" ".join(word.text for word in words[:end]))
    if not 0 < end < len(words) or max(word.box.height for word in words[end:]) < SCRIPT * words[0].box.height:
        return
    role = signer_of(title, frozenset(), knowledge)
    if role is not None:
        label = label_of(candidate, BLOCK, role)
        yield replace(label, box=around(word.box for word in words[:end]), read_text=title)


def _titled(candidate: Candidate, layout: Layout, signers: frozenset[str], knowledge: Knowledge) -> Role | None:
    """Who signs by a block: what is left of it without the name is a judicial signer's title."""
    said = _NUMBER.sub("", NOTE.sub("", candidate.read_text))
    parts = [part for part in re.split(r"[,;]|\s[-\u2013\u2014]\s", said) if normal(part)]
    if len(parts) > 1 and is_name(parts[0], signers):
        title = " ".join(normal(part) for part in parts[1:])
        initials = initials_of(title, knowledge)
        if initials is not None:
            return initials
        if not signers.isdisjoint(title.split()):
            return signer_of(title, signers, knowledge)
    # Of two rows the upper one may be a name; "available judge." ends a sentence.
    capital = len(candidate.segments) == 1 and all(word[0].isupper() for word in said.split() if len(word) > SMALL)
    nouns = signers if capital else frozenset()
    titled = before_name(said, signers, knowledge)[0] or behind_name(said, signers, knowledge)
    if titled:
        return signer_of(titled, frozenset(), knowledge)
    words = candidate.norm.split()
    whole = len(candidate.norm) > 1 or said.rstrip().endswith(".")  # "J", alone, is a scrap of something
    alone = initials_of(candidate.norm, knowledge) if len(candidate.segments) == 1 and whole else None
    if alone is not None or signers.isdisjoint(words):
        return alone
    found = signer_of(candidate.norm, nouns, knowledge)
    if found is None and capital and len(parts) > 1:  # "Chief Judge, Pine Shadow Band of Ojibwe": whose judge, by name
        found = signer_of(normal(parts[0]), nouns, knowledge)
    if found is not None:
        return found
    named = _names_near(candidate.segments[0], layout)
    left = [word for word in words if word in signers or not any(_alike(word, name) for name in named)]
    return signer_of(" ".join(left), nouns, knowledge) if left != words else None


def _names_near(first: Segment, layout: Layout) -> frozenset[str]:
    """Words of the printed name over a title."""
    return frozenset(word for segment in layout.above(first) for word in segment.norm.split() if len(word) > 2)


def _alike(word: str, name: str) -> bool:
    return len(word) > 2 and fuzz.ratio(word, name) >= SAME_NAME
