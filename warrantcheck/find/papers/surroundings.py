"""What the rest of the page tells: a specimen, a filing copy, running prose, words of courts, a form's fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import HEADING_DEPTH, Layout, around, normal
from warrantcheck.find.lines.text import late
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

_ATTACHMENT = late(r"\b(attachment|exhibit)\s+([a-d])\b")
NEAR = 3  # words in which a phrase's last one is looked for: "into your immediate custody"
_SAYINGS = 2  # of an article: the shortest two looked at have two and four; forms and warrants have none
_BYLINE = late(r"^By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}(?:,|$)")  # "By Dana Wexler, Staff Writer"; no "By: Deputy"
_REACHED_AT = late(
    r"\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|\b[\w.+-]+@[\w-]+\.\w"
    r"|\b(?:Office|Tel|Telephone|Phone|Direct|Cell|Mobile)\W{1,3}\d{3}[ .-]\d{4}\b"  # without an area code
)
BESIDE_WATERMARK = 4  # letters, as tall, that stand beside its own


def traces(layouts: Sequence[Layout], knowledge: Knowledge) -> tuple[str, ...]:
    """Words of courts and warrants on the pages."""
    words = knowledge.tables["traces"]
    pages = (({token for token in layout.text.tokens if len(token) > 3}, layout.by_ocr) for layout in layouts)
    return tuple(sorted({word for tokens, by_ocr in pages for word in _among(tokens, words, by_ocr=by_ocr)}))


def _among(tokens: Iterable[str], words: Sequence[str], *, by_ocr: bool) -> Iterator[str]:
    """The words that stand there; only what was read from pixels may have a letter wrong."""
    seen = set(tokens)
    there = seen.intersection(words)
    yield from there
    for token in seen - there if by_ocr else ():
        best = process.extractOne(token, words, scorer=fuzz.ratio, score_cutoff=LIKE_A_TRACE)
        if best is not None:
            yield best[0]


def speaks_of_warrants(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether a short place of its own (a title, perhaps in words that nobody listed) holds a word of warrants, or
    the text commands: then it is not known to be some other court paper."""
    titles, commands, phrases = (knowledge.tables[f"warrant_{name}"] for name in ("titles", "commands", "phrases"))
    for layout in layouts:
        by_ocr, norm = layout.by_ocr, layout.text.norm
        short = (segment.norm for segment in layout.segments if len(segment.words) <= SHORT_PLACE)
        if (
            any(_among(layout.text.tokens, commands, by_ocr=by_ocr))
            or any(_together(norm, phrase, by_ocr=by_ocr) for phrase in phrases)
            or any(_among(" ".join(short).split(), titles, by_ocr=by_ocr))
        ):
            return True
    return False


def _together(norm: str, phrase: str, *, by_ocr: bool) -> bool:
    """Whether a phrase's first and last word stand close together: "into cust0dy", "into the protective custody"."""
    tokens = norm.split()
    first, last = phrase.split()
    return any(
        any(_among(tokens[at + 1 : at + 1 + NEAR], (last,), by_ocr=by_ocr))
        for at, token in enumerate(tokens)
        if token == first
    )


def is_specimen(layouts: Sequence[Layout], findings: Iterable[Finding], knowledge: Knowledge) -> bool:
    """A specimen says so in words of its own, or in a watermark whose letters lie scattered over the page."""
    if any(finding.claim is Claim.MARKS_THE_COPY for finding in findings):
        return True
    for layout in layouts:
        if any(word.over and normal(word.text) in knowledge.tables["specimen_words"] for word in layout.page.words):
            return True
        tall = [word.text for segment in layout.segments for word in segment.words if word.box.height > TALL]
        letters = Counter(char for text in tall for char in text.upper() if char.isalpha())
        for mark in map(Counter, knowledge.tables["watermarks"]):
            if mark <= letters and (letters - mark).total() <= BESIDE_WATERMARK:
                return True
    return False


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
    """Whether it is a report: what people said stands in quotation marks, with who said it or when, or who wrote it.

    "I thought a judge had signed it," said the manager. A form's "said premises" has no quotation before it.
    """
    verbs, days = ("|".join(knowledge.tables[name]) for name in ("said_by", "said_on"))
    who = "|".join(knowledge.tables["said_who"])
    saying = late(
        rf"[,.?!][\"”’']+ (?:[\w.]+ ){{0,4}}(?:{verbs})\b|\b(?:{verbs}) (?:on )?(?:{days})\b"
        rf"|\b(?i:{who}) (?:{verbs})\b|\b(?i:according to) (?:[\w-]+ ){{0,3}}(?:{who})\b"
    )
    text = " ".join(word.text for layout in layouts for segment in layout.segments for word in segment.words)
    by = any(
        _BYLINE.match(segment.read_text) and layout.depth(segment.box) < HEADING_DEPTH
        for layout in layouts[:1]
        for segment in layout.segments
    )
    return len(saying.findall(text)) + by >= _SAYINGS


def is_letter(layouts: Sequence[Layout], knowledge: Knowledge) -> bool:
    """Whether it greets somebody and takes leave below that, on lines of their own ("Dear Resident," and "Regards"), or
    greets and calls itself a letter."""
    places = [segment for layout in layouts for segment in layout.segments if len(segment.words) <= SHORT_PLACE]
    ends = ",:;."
    greets = [
        at
        for at, segment in enumerate(places)
        if segment.read_text.rstrip()[-1:] in ends
        and any(f"{segment.norm} ".startswith(f"{word} ") for word in knowledge.tables["greetings"])
    ]
    leaves = [at for at, segment in enumerate(places) if segment.norm in knowledge.tables["leaves"]]
    calls_itself = any(
        f" {words} " in f" {layout.text.norm} " for layout in layouts for words in knowledge.tables["this_letter"]
    )
    return bool(greets) and (calls_itself or (bool(leaves) and greets[0] < leaves[-1]))


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
