"""Likeness to printed phrases. OCR noise is forgiven here and nowhere else.

What was measured on the forms' phrases against other forms' text (219 pairs): at a likeness of 85 and above the
false hits that stay are numbers ("Form I-205" is 90 % like "Form I-200") and sentences that quote a heading. So
numbers are compared by their exact digits after letter repair, and a heading, title or label must fill its place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import HEADING_DEPTH, Candidate, Layout, PageText, around, normal
from warrantcheck.find.lines.text import quotes
from warrantcheck.find.marks.added import without_addition
from warrantcheck.find.marks.form_numbers import form_numbers
from warrantcheck.find.marks.found import finding_of
from warrantcheck.find.marks.phrasebook import STEM, TELLING, Phrasebook, like_length, phrasebook, says_the_same
from warrantcheck.find.names.heads import addressed
from warrantcheck.find.names.titles import GOES_ON
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Marker, Where
from warrantcheck.model.paper import Via

FILLS = 88.0  # likeness of a phrase to the whole place it stands in; "States District" is 84 % of a court's heading
FILLS_SHORT = 93.0  # for phrases of up to 12 letters, where one letter is 8 %
WITHIN = 85.0  # likeness of a sentence to the best stretch of running text
OPENING = 64  # letters of a sentence that are compared first: as many as a machine word has bits
BEGINS = 64.0  # likeness of that beginning: a sentence of 160 letters, all of whose 24 wrong ones are in it, has 67
AS_LIKE = 2.0  # phrases nearly as like as the likest are kept: noise can't be told from a variant then
SHORT = 12
EXACT = 5  # phrases of up to 5 letters must agree letter by letter
MISREAD = 60.0  # likeness of a word that OCR has distorted: two letters wrong of five
LOST_BY_OCR = 7  # one in so many of a sentence's longer words may be lost

LETTERS_OF_A_SCRAP = 2  # "tD", which stood beside a flyer's title
OPENING_GOES_ON = 5  # words
RUNNING = 7  # words of a line of running text; what stands over a label, a name and a title, has up to 6

_RUNS_OUT = re.compile(r"^[a-z][^()]*[.;,]$")
_VOWEL = re.compile("[aeiouy]")
_TITLES = frozenset({Where.TITLE, Where.HEADING})


def find_phrases(layout: Layout, knowledge: Knowledge) -> tuple[Finding, ...]:
    """Every marker that stands on the page where it has to stand."""
    book = phrasebook(knowledge)
    found: dict[tuple[str, str, tuple[float, float]], Finding] = {}
    everywhere = (_filling(layout, book, knowledge), _in_text(layout, book), form_numbers(layout, book))
    for finding in chain(*everywhere, _opening(layout, book)):
        key = (finding.form, finding.marker, (round(finding.box.x0, -1), round(finding.box.top, -1)))
        if key not in found or found[key].score < finding.score:
            found[key] = finding
    return tuple(found.values())


def likeness_needed(phrase: str) -> float:
    """How alike a place's text must be to a phrase that fills it: the shorter, the more alike."""
    letters = len(phrase.replace(" ", ""))
    if letters <= EXACT:
        return 100.0
    return FILLS_SHORT if letters <= SHORT else FILLS


def _filling(layout: Layout, book: Phrasebook, knowledge: Knowledge) -> Iterator[Finding]:
    likely = book.filling(layout.text)
    own = [candidate for candidate in layout.candidates if not quotes(candidate.read_text)]
    hits = [
        (candidate, *hit, False) for candidate in own for hit in _likest(candidate.norm, likely, by_ocr=layout.by_ocr)
    ]
    for candidate in own:
        title = without_addition(candidate, knowledge)
        hits += ((candidate, *hit, True) for hit in _likest(title, likely, by_ocr=layout.by_ocr) if title)
    widest = _widest([candidate for candidate, *_ in hits])
    for candidate, phrase, score, added in hits:
        for known in book.own_place.known[phrase]:
            title_alone = known.marker.where is Where.TITLE
            part = (title_alone and _part_of_wider(candidate, widest)) or (added and not title_alone)
            if not part and _in_place(known.marker, candidate, layout, knowledge):
                yield finding_of(known, layout, candidate.words, (candidate.box, candidate.read_text, score))


def _likest(norm: str, likely: Sequence[str], *, by_ocr: bool) -> list[tuple[str, float]]:
    """The phrases that fill a place, and of several only the likest: one place holds one phrase.

    "UNITED STATES IMMIGRATION" is 89 % an immigration judge: not in a file, of which no word was read from pixels.
    """
    hits = [
        (phrase, score)
        for text in _readings(norm)
        for phrase, score, _ in process.extract(
            text, like_length(likely, len(text)), scorer=fuzz.ratio, score_cutoff=FILLS, limit=8
        )
        if score >= likeness_needed(phrase) and (by_ocr or _has_its_words(phrase, text))
    ]
    best = max((score for _, score in hits), default=0.0)
    return [(phrase, score) for phrase, score in hits if score >= best - AS_LIKE]


def _has_its_words(phrase: str, text: str) -> bool:
    """Whether no longer word of a phrase is missing or another one: "notice of action" is no notice of eviction."""
    there = {word[:STEM] for word in text.split()}
    return phrase.replace(" ", "") in text.replace(" ", "") or all(
        word[:STEM] in there for word in phrase.split() if len(word) >= TELLING
    )


def _readings(norm: str) -> tuple[str, ...]:
    """A place's text, and the same without a leading or trailing scrap that OCR makes of a rule or box."""
    words = norm.split()
    while len(words) > 1 and words[0] != "a" and _is_scrap(words[0]):
        words = words[1:]
    while len(words) > 1 and (len(words[-1]) == 1 or _is_scrap(words[-1])):
        words = words[:-1]
    shorter = " ".join(words)
    return (norm,) if shorter == norm else (norm, shorter)


def _is_scrap(word: str) -> bool:
    """Whether letters are no word: one by itself, or two without a vowel."""
    if len(word) == 1:
        return word != "i"
    return len(word) == LETTERS_OF_A_SCRAP and word.isalpha() and not _VOWEL.search(word)


def _widest(hits: list[Candidate]) -> dict[int, int]:
    """For each segment, the number of words of the widest place with a phrase that it is part of."""
    wide: dict[int, int] = {}
    for candidate in hits:
        words = len(candidate.norm.split())
        for segment in candidate.segments:
            wide[id(segment)] = max(wide.get(id(segment), 0), words)
    return wide


def _part_of_wider(candidate: Candidate, widest: Mapping[int, int]) -> bool:
    """ "SEARCH WARRANT" on the second line of "APPLICATION FOR A / SEARCH WARRANT" is no title of its own."""
    own = len(candidate.norm.split())
    return any(widest[id(segment)] > own for segment in candidate.segments)


def _in_place(marker: Marker, candidate: Candidate, layout: Layout, knowledge: Knowledge) -> bool:
    if marker.where in _TITLES and _RUNS_OUT.match(candidate.read_text):
        return False  # the last line of a paragraph: "inspection warrant."
    if marker.where is Where.HEADING:
        return layout.depth(candidate.box) <= HEADING_DEPTH and not addressed(candidate, layout, knowledge)
    return not (marker.where is Where.SIGNATURE_LABEL and _ends_a_sentence(candidate, layout))


def _ends_a_sentence(candidate: Candidate, layout: Layout) -> bool:
    """Whether it is the last line of a sentence, or of a part of one: "deportation officer.", "... an / ICE officer.",
    "Part 3. Applicant's Contact Information, Certification, and / Signature"."""
    if _RUNS_OUT.match(candidate.read_text):
        return True
    over = layout.above(candidate.segments[0])
    ends = candidate.read_text.endswith(".")
    return any(
        above.read_text.endswith(GOES_ON) or (ends and len(above.words) > RUNNING and above.read_text[-1:].isalpha())
        for above in over
    )


def _opening(layout: Layout, book: Phrasebook) -> Iterator[Finding]:
    """Short places that begin with a phrase: "Dear Robin Placeholder,"."""
    for segment in layout.segments:
        words = segment.norm.split()
        for phrase, known in book.openings.items():
            length = len(phrase.split())
            if length < len(words) <= length + OPENING_GOES_ON and words[:length] == phrase.split():
                for one in known:
                    yield finding_of(one, layout, segment.words, (segment.box, segment.read_text, 100.0))


def _in_text(layout: Layout, book: Phrasebook) -> Iterator[Finding]:
    text = layout.text
    if not text.norm:
        return
    for phrase, (start, end, score) in _stretches(book, text):
        words = text.words(start, end)
        if words:
            box = around(word.box for word in words)
            read = " ".join(word.text for word in words)
            for one in book.body.known[phrase]:
                yield finding_of(one, layout, words, (box, read, score))


def _stretches(book: Phrasebook, text: PageText) -> Iterator[tuple[str, tuple[int, int, float]]]:
    """The sentences that stand in a text: first and last character of the likest stretch, and how like it is."""
    unlike: list[str] = []
    opening: dict[str, list[str]] = defaultdict(list)
    padded = f" {text.norm} "
    for phrase in book.sentences_like(text):
        start = padded.find(f" {phrase} ")  # whole words: "direct" is not in "directed"
        if start >= 0:
            yield phrase, (start, start + len(phrase), 100.0)
        elif len(phrase) <= len(text.norm):
            opening[phrase[:OPENING]].append(phrase)
    # Of a long sentence the beginning first, which is compared in half the time; where that is unlike, so is the whole.
    begun = process.extract(text.norm, list(opening), scorer=fuzz.partial_ratio, score_cutoff=BEGINS, limit=None)
    for begins, score, _ in begun:
        unlike += (phrase for phrase in opening[begins] if len(phrase) > OPENING or score >= WITHIN)
    # All at once first, then each that is like enough again for its place: half the cost of asking each for its place.
    like = process.extract(text.norm, unlike, scorer=fuzz.partial_ratio, score_cutoff=WITHIN, limit=None)
    for phrase, _, _ in like:
        best = fuzz.partial_ratio_alignment(phrase, text.norm, score_cutoff=WITHIN)
        if best is not None and _same_words(phrase, book, text, best.dest_start, best.dest_end):
            yield phrase, (best.dest_start, best.dest_end, best.score)


def _same_words(phrase: str, book: Phrasebook, text: PageText, start: int, end: int) -> bool:
    """Whether a stretch says the same words, and not just mostly the same letters.

    What a file itself says is no misreading: "child" in the place of "alien" makes another sentence. Of words read from
    pixels some may be lost.
    """
    there = text.words(start, end)
    read = {token for word in there for token in normal(word.text).split()}
    words = book.body.words[phrase]
    if not any(word.via is Via.OCR for word in there):
        return says_the_same(words, read)
    missing = [word for word in words if word not in read and not _misread(word, read)]
    return len(missing) <= len(words) // LOST_BY_OCR


def _misread(word: str, read: set[str]) -> bool:
    return any(fuzz.ratio(word, one) >= MISREAD for one in read)
