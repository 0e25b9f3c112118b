"""What the rest of the page tells: a specimen, a filing copy, running prose, words of courts, a form's fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import Layout, around, normal
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Attachment, Finding
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Page, Paper

LIKE_A_TRACE = 84.0  # a word of six letters with one wrong is 83 % like itself
SHORT_PLACE = 9  # words: the longest title looked at has nine
TALL = 22.0  # points: a watermark's letters are taller than any printed heading on the forms looked at
CARD_WORDS = 45  # the fullest card looked at had 38
PROSE_WORDS = 7  # words of a line of running text
PROSE_SHARE = 0.45  # of all lines with three words or more

_ATTACHMENT = re.compile(r"\b(attachment|exhibit)\s+([a-d])\b")
NEAR = 3  # words in which a phrase's last one is looked for: "into your immediate custody"
_SAYINGS = 2  # of an article: the shortest two looked at have two and four; forms and warrants have none
_REACHED_AT = re.compile(r"\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|\b[\w.+-]+@[\w-]+\.\w")
_SMALL_WATERMARK = 4  # letters


def traces(layouts: Sequence[Layout], knowledge: Knowledge) -> tuple[str, ...]:
    """Words of courts and warrants on the pages, in what was read from pixels also with a letter read wrong."""
    tokens = {token for layout in layouts for token in layout.text.tokens if len(token) > 3}
    words = knowledge.tables["traces"]
    found = set(words) & tokens
    misread = {token for layout in layouts if layout.by_ocr for token in layout.text.tokens if len(token) > 3}
    for token in misread - found:
        best = process.extractOne(token, words, scorer=fuzz.ratio, score_cutoff=LIKE_A_TRACE)
        if best is not None:
            found.add(best[0])
    return tuple(sorted(found))


def speaks_of_warrants(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether a short place of its own (a title, perhaps in words that nobody listed) holds a word of warrants, or
    the text commands: then it is not known to be some other court paper."""
    titles, commands = set(knowledge.tables["warrant_titles"]), set(knowledge.tables["warrant_commands"])
    for layout in layouts:
        if _like_any(layout.text.tokens, commands, by_ocr=layout.by_ocr):
            return True
        if any(
            _together(layout.text.norm, phrase, by_ocr=layout.by_ocr) for phrase in knowledge.tables["warrant_phrases"]
        ):
            return True
        short = [segment for segment in layout.segments if len(segment.words) <= SHORT_PLACE]
        if _like_any({token for segment in short for token in segment.norm.split()}, titles, by_ocr=layout.by_ocr):
            return True
    return False


def _together(norm: str, phrase: str, *, by_ocr: bool) -> bool:
    """Whether a phrase's first and last word stand close together: "into cust0dy", "into the protective custody"."""
    tokens = norm.split()
    first, last = phrase.split()
    return any(
        _like_any(tokens[at + 1 : at + 1 + NEAR], {last}, by_ocr=by_ocr)
        for at, token in enumerate(tokens)
        if token == first
    )


def _like_any(tokens: Iterable[str], words: set[str], *, by_ocr: bool) -> bool:
    """Whether one of the words stands there; only what was read from pixels may have a letter wrong."""
    seen = set(tokens)
    if seen & words:
        return True
    return by_ocr and any(
        process.extractOne(token, words, scorer=fuzz.ratio, score_cutoff=LIKE_A_TRACE) for token in seen
    )


def is_specimen(layouts: Sequence[Layout], findings: Iterable[Finding], knowledge: Knowledge) -> bool:
    """A specimen says so in words of its own, or in a watermark whose letters lie scattered over the page."""
    if any(finding.claim is Claim.MARKS_THE_COPY for finding in findings):
        return True
    for layout in layouts:
        if any(word.over and normal(word.text) in knowledge.tables["specimen_words"] for word in layout.page.words):
            return True
        if any(segment.norm in knowledge.tables["specimen_words"] for segment in layout.segments):
            return True
        tall = [word.text for segment in layout.segments for word in segment.words if word.box.height > TALL]
        letters = sorted("".join(char for text in tall for char in text if char.isalpha()).upper())
        if any(_holds(letters, sorted(mark)) for mark in knowledge.tables["watermarks"]):
            return True
    return False


def _holds(letters: list[str], wanted: list[str]) -> bool:
    """Whether all letters of a watermark are among the tall letters, and little else."""
    left = list(letters)
    for letter in wanted:
        if letter not in left:
            return False
        left.remove(letter)
    return len(left) <= _SMALL_WATERMARK


def is_filing_copy(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """A court's filing system prints "Case ... Document ... Filed ... Page ..." across the top."""
    wanted = set(knowledge.tables["filing_header"])
    return any(
        wanted <= {token for segment in line for token in segment.norm.split()}
        for layout in layouts
        for line in layout.lines[:2]
    )


def is_prose(layouts: Sequence[Layout]) -> bool:
    """Whether most lines are running text, as in a letter or an article."""
    lines = [sum(len(segment.words) for segment in line) for layout in layouts for line in layout.lines]
    long = [words for words in lines if words >= 3]
    return bool(long) and sum(words >= PROSE_WORDS for words in long) >= PROSE_SHARE * len(long)


def tells_what_people_said(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether it is a report: what people said stands in quotation marks, with who said it or when.

    "I thought a judge had signed it," said the manager. A form's "said premises" has no quotation before it.
    """
    verbs, days = ("|".join(knowledge.tables[name]) for name in ("said_by", "said_on"))
    who = "|".join(knowledge.tables["said_who"])
    saying = re.compile(
        rf"[,.?!][\"”’']+ (?:[\w.]+ ){{0,4}}(?:{verbs})\b|\b(?:{verbs}) (?:on )?(?:{days})\b"
        rf"|\b(?:{who}) (?:{verbs})\b|\baccording to (?:[\w-]+ ){{0,3}}(?:{who})\b"
    )
    text = " ".join(word.text for layout in layouts for segment in layout.segments for word in segment.words)
    return len(saying.findall(text)) >= _SAYINGS


def is_letter(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether it greets somebody and takes leave below that, on lines of their own: "Dear Resident," and "Regards"."""
    places = [segment for layout in layouts for segment in layout.segments if len(segment.words) <= SHORT_PLACE]
    ends = ",:;."
    greets = [
        at
        for at, segment in enumerate(places)
        if segment.read_text.rstrip()[-1:] in ends
        and any(f"{segment.norm} ".startswith(f"{word} ") for word in knowledge.tables["greetings"])
    ]
    leaves = [at for at, segment in enumerate(places) if segment.norm in knowledge.tables["leaves"]]
    return bool(greets) and bool(leaves) and greets[0] < leaves[-1]


def is_card(layouts: Sequence[Layout]) -> bool:
    """A few lines with a telephone number or an e-mail address, as on a business card."""
    words = sum(len(segment.words) for layout in layouts for segment in layout.segments)
    text = " ".join(segment.read_text for layout in layouts for segment in layout.segments)
    return words <= CARD_WORDS and bool(_REACHED_AT.search(text))


def attachments(layouts: Sequence[Layout], paper: Paper) -> tuple[Attachment, ...]:
    """Attachments that the part speaks of, each with the page of the file that it heads, if there is one."""
    named = {match.groups() for layout in layouts for match in _ATTACHMENT.finditer(layout.text.norm)}
    if not named:
        return ()
    heads = [(page.number, _head(page)) for page in paper.pages]
    return tuple(
        Attachment(
            name=f"{kind.title()} {letter.upper()}",
            page=next((page for page, head in heads if f"{kind} {letter}" in head), None),
        )
        for kind, letter in sorted(named)
    )


def _head(page: Page) -> str:
    words = [word for word in page.words if word.visible]
    if not words:
        return ""
    box = around(word.box for word in words)
    upper = [word for word in words if word.box.top <= box.top + 0.15 * box.height]
    return normal(" ".join(word.text for word in sorted(upper, key=lambda word: (word.box.top, word.box.x0))))
