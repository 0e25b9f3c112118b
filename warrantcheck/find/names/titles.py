"""Titles as values: what the head word names, and what the rest says that the paper is for.

"AFFIDAVIT IN SUPPORT OF AN APPLICATION / FOR A WARRANT TO SEARCH AND SEIZE" is one title, and that of an affidavit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import Layout, Segment, around, normal
from warrantcheck.find.names.head_words import LIKE, LONG, head_of
from warrantcheck.find.names.heads import names
from warrantcheck.model.findings import BodyKind, Title
from warrantcheck.model.forms import Knowledge, Names, TitleWords
from warrantcheck.model.paper import Via, Word

WHOLE = 1.0  # of the printed height: a second title may stand anywhere on the sheet
DEPTH = 0.55  # of the printed height: long captions of state courts push a title down to 0.5
MOST_LINES, MOST_WORDS = 5, 30  # of a title: the longest affidavits' titles looked at have 4 lines and 27 words
COLUMNS_APART = 150.0  # points: two titles of one sheet; words of one title are at most half as far apart
LINES_APART = 1.7  # times the letters' height between the lines of a title; double-spaced text has more
ALIKE = 0.7  # of the higher line's letters that the other's must have
ON_A_LINE = 14  # words of one line of a title; a line of running text on a letter page has 12 to 20
UNDOES = 3  # words behind "order" of which one says that it takes something back: "ORDER TO RECALL AND QUASH WARRANT"
SMALL = 3  # letters: "of", "and" are small in titles, too
CAPITAL = 0.75  # of the longer words of a title that begin with a capital
GOES_ON = (" &", " and", " AND")  # ends of a line that the next one goes on
ATTACHMENT = "attachment"
WRIT = "writ"  # one of possession or restitution conveys as a warrant of removal does
_ASIDE = re.compile(r"[:(\[{]")
_TICK_BOX = re.compile(r"[\[({]\s?[xX✓✔_]?\s?[\])}]|[☐☑☒□■◻◼]")
_VERSUS = frozenset({"v", "vs", "versus"})
_LABELS = frozenset({"docket"})  # a title by itself alone where there is no other
_NUMBERS = frozenset({"no", "number", "nos"})


def titles(layout: Layout, knowledge: Knowledge, depth: float = DEPTH) -> tuple[Title, ...]:
    """The titles of a page, from the top: blocks of lines of their own whose head word names a paper.

    Args:
        depth: share of the printed height below which nothing is a title.
    """
    found: list[Title] = []
    used: set[int] = set()
    for segment in layout.segments:
        if id(segment) in used or layout.depth(segment.box) > depth or not _may_be_title(segment, knowledge):
            continue
        if any(above.read_text.endswith(GOES_ON) for above in layout.above(segment)):
            continue  # "Center for Immigration Law & / Policy"
        block = _block(segment, layout, knowledge)
        title = _title(block, knowledge.titles)
        if title is not None:
            used.update(id(one) for one in block)
            found.append(title)
    return tuple(found)


def title_of(found: Iterable[Title]) -> Title | None:
    """The title of a paper among those on its pages: the topmost one, and that of a return only if there is no other.

    Forms print their return beside or above the title, and the word on which copy it is.
    """
    every = list(found)
    numbers = [title for title in every if _numbers_a_warrant(title)]
    said = [title for title in every if title.names is not Names.PART and title not in numbers]
    said = said or [title for title in every if title not in numbers] or every
    first = next((title for title in said if not _numbers_a_case(title)), said[0] if said else None)
    return _beside_it(first, said) if first is not None and first.names is Names.ASKS else first


def warrant_below(layouts: Sequence[Layout], first: Title | None, knowledge: Knowledge) -> bool:
    """Whether under a title that asks one further down names a warrant: many courts print both on one sheet."""
    if first is None or first.names is not Names.ASKS:
        return False
    sheet = next(one for one in layouts if one.page.number == first.page)
    return any(
        one.names is Names.WARRANT
        and not one.conveys
        and not _numbers_a_warrant(one)
        and one.box.top > first.box.bottom
        for one in titles(sheet, knowledge, WHOLE)
    )


def _beside_it(asks: Title, said: Iterable[Title]) -> Title:
    """The title of a warrant at the same height in the next column: some states print what is sworn on the left of a
    sheet and the warrant on its right. Nearer by, it is what is asked for."""

    def beside(one: Title) -> bool:
        level = one.page == asks.page and one.box.top < asks.box.bottom and asks.box.top < one.box.bottom
        return one.names is Names.WARRANT and level and one.box.x0 - asks.box.x1 > COLUMNS_APART

    return next((one for one in said if beside(one)), asks)


def _numbers_a_warrant(title: Title) -> bool:
    """Whether it is only the label of a warrant's number: "Warrant No. 26-11"."""
    about = title.about.split()
    alone = len(normal(title.read_text).split()) == len(about) + 1
    return title.names is Names.WARRANT and alone and not _NUMBERS.isdisjoint(about[:1])


def _numbers_a_case(title: Title) -> bool:
    """Whether it is only the label of a case's number, which stands over the title: "Petition No. 26-11", "Docket"."""
    about = title.about.split()
    if normal(title.read_text) in _LABELS:
        return True
    numbered = not _NUMBERS.isdisjoint(about[:1]) or (bool(about) and all(word.isdigit() for word in about))
    return title.names in {Names.ASKS, Names.PAPER} and numbered


def _title(block: Sequence[Segment], words: TitleWords) -> Title | None:
    norm = " ".join(segment.norm for segment in block)
    every = [word for segment in block for word in segment.words]
    first = _said_first(block)
    head = head_of(first, words, by_ocr=_by_ocr(every))
    if first == ATTACHMENT:  # of a person, if what it is also called says so: "ATTACHMENT (BENCH WARRANT)"
        also = head_of(norm.removeprefix(ATTACHMENT), words, by_ocr=_by_ocr(every))
        head = also if also is not None and also[0] is Names.WARRANT else head
    if head is None or not _VERSUS.isdisjoint(norm.split()):
        return None
    names, about = head
    return Title(
        names=names,
        about=about,
        conveys=(names is Names.WARRANT or (names is Names.ORDER and WRIT in norm.split()))
        and not words.conveys.isdisjoint(norm.split())
        # "TO SEARCH FOR FIREARMS IN POSSESSION OF ..." and "WARRANT FOR REMOVAL OF CHILD" convey nothing
        and not any(f" {phrase} " in f" {norm} " for phrase in words.lets_in),
        proposed=not words.proposed.isdisjoint(norm.split()[:1]),
        undoes=names is Names.ORDER
        and not words.undoes.isdisjoint(about.split()[:UNDOES])
        and any(words.heads.get(word) is Names.WARRANT for word in about.split()),
        lets_in=names is Names.ORDER
        and words.undoes.isdisjoint(about.split()[:1])
        and _lets_in(norm, words, by_ocr=_by_ocr(every)),
        read_text=" ".join(segment.read_text for segment in block),
        page=block[0].page,
        box=around(segment.box for segment in block),
    )


def _lets_in(norm: str, words: TitleWords, *, by_ocr: bool) -> bool:
    """Whether an order's title says that somebody is to be taken, or a place to be entered."""
    if any(f" {phrase} " in f" {norm} " for phrase in words.lets_in):
        return True
    single = [phrase for phrase in words.lets_in if " " not in phrase]
    tokens = norm.split()
    torn = ["".join(pair) for pair in pairwise(tokens)]  # "BODY ATTAC HMENT"
    long = [token for token in (*tokens, *torn) if len(token) >= LONG]
    return by_ocr and any(process.extractOne(token, single, scorer=fuzz.ratio, score_cutoff=LIKE) for token in long)


def _said_first(block: Sequence[Segment]) -> str:
    """What stands before a colon or a bracket: "NOTICE: FAILURE TO APPEAR ..." and "SUMMONS (PROTECTIVE ORDERS)"."""
    text = " ".join(segment.read_text for segment in block).lstrip("([{ ").replace(" / ", " or ")
    return normal(_ASIDE.split(text, maxsplit=1)[0]) or normal(text)


def _by_ocr(words: Sequence[Word]) -> bool:
    return any(word.via is Via.OCR for word in words)


def _block(first: Segment, layout: Layout, knowledge: Knowledge) -> list[Segment]:
    """A title's lines: those right under the first that go on in the same letters."""
    block = [first, *_beside(first, layout, knowledge.titles)]
    while len(block) < MOST_LINES:
        last = block[-1]
        under = [
            one
            for one in _next_lines(last, layout)
            if ":" not in one.read_text
            and _may_be_title(one, knowledge)
            and one.read_text.isupper() == first.read_text.isupper()
        ]
        if len(under) != 1 or sum(len(one.words) for one in block) + len(under[0].words) > MOST_WORDS:
            break
        block.append(under[0])
    return block


def _beside(first: Segment, layout: Layout, words: TitleWords) -> list[Segment]:
    """What stands on the same line and makes a head of several words: of "COMPLAINT - WARRANT" the dash may be lost."""
    right = (one for one in layout.lines[first.line] if one.box.x0 >= first.box.x1)
    return [one for one in right if f"{first.norm} {one.norm}" in words.heads][:1]


def _next_lines(last: Segment, layout: Layout) -> Iterator[Segment]:
    """What stands right under a line, at its left edge or about its middle: captions space their titles widely."""
    for one in layout.lines[last.line + 1] if last.line + 1 < len(layout.lines) else ():
        gap, high = one.box.top - last.box.bottom, max(last.height, one.height)
        aligned = abs(one.box.x0 - last.box.x0) < high or abs(one.box.middle[0] - last.box.middle[0]) < 2 * high
        if gap < LINES_APART * high and aligned and min(last.height, one.height) > ALIKE * high:
            yield one


def _may_be_title(segment: Segment, knowledge: Knowledge) -> bool:
    """A short place of its own in capitals, or with a capital to each longer word, that names no court and no state."""
    text = segment.read_text.strip()
    words = [word.text for word in segment.words if any(char.isalpha() for char in word.text)]
    if not 0 < len(words) <= ON_A_LINE or not segment.norm or text.endswith(":") or text[:1] in "\"“'":
        return False
    if _TICK_BOX.match(text):
        return False  # what may be ticked is an entry: "[X] Indictment"
    if any(char.isdigit() for char in text.partition(":")[2]):
        return False  # a label with its entry: "Bond: $15,000.00"
    # A case's number in the same cell is no word of a title: "WARRANT OF APPREHENSION 2657MH7".
    longer = [word.lstrip("([{*\"'“") for word in words if len(word) > SMALL and not any(map(str.isdigit, word))]
    capital = sum(word[:1].isupper() for word in longer)
    if not longer or capital < CAPITAL * len(longer):
        return False
    _, body = names(text, knowledge)
    named = body is not None and (body.kind is BodyKind.STATE or (body.kind is BodyKind.COURT and body.whole))
    return not named
