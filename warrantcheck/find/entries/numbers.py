"""Numbers of people and of cases, as printed; OCR's O for 0 and l for 1 are put right within them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import combining, normalize

from msgspec.structs import replace

from warrantcheck.find.entries.addresses import addresses_in
from warrantcheck.find.entries.dates import DIGIT, DIGITS, dates_in
from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.entries.leads import runs, runs_at
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import At, Knowledge
from warrantcheck.model.paper import Word

# Letters in a row before the first digit: "ICE-NSH-2026-0144", "EL-JC-CR-F-26-9883"; words of a form are longer.
LETTERS_FIRST = 8
LEAST_DIGITS = 3  # of a case number; the number of a form has fewer: "AO 93"
LEAST_A = 9  # letter and digits of an old A-number
IN_A_CAPTION = 0.35  # of the printed height
LABELLED = 0.6  # of the printed height: below it such words are of officers, badges, returns
LONG_LABEL = 6  # words of a label: "Superior Court Criminal Action No."
DATE_NEAR = 12  # characters: what has a date so near its beginning is a date

_NINE = rf"[0-9]{DIGIT}{{2}}[- ]?{DIGIT}{{3}}[- ]?{DIGIT}{{3}}"
_DASH = "\\s?[-\u2013\u2014]\\s?"
_A_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9])[A4]\s?[-#:.]?\s?(?P<digits>{_NINE}|[0-9]{{2}}[- ]?[0-9]{{3}}[- ]?[0-9]{{3}})(?![0-9A-Za-z])"
)
_BARE_A_NUMBER = re.compile(rf"^\W*(?P<digits>{_NINE})(?![0-9A-Za-z])")
_DOCKET = re.compile(
    rf"(?<!\w)(?P<division>\d{{1,2}})\s?:\s?(?P<year>{DIGIT}{{2}}){_DASH}(?P<kind>[A-Za-z]{{2,4}}){_DASH}"
    rf"(?P<number>{DIGIT}{{3,6}})(?P<rest>(?:-[A-Za-z0-9]+)*)"
)
_KINDS = {"me": "mc", "rnc": "mc", "rnj": "mj", "mi": "mj", "ml": "mj", "er": "cr", "ev": "cv"}  # misread
_FIRST = re.compile(r"^[A-Z0-9](?:[A-Z0-9:/.\u2013\u2014-]|,(?=\d{3}\b))*$", re.IGNORECASE)  # "192,859-B"
_MORE = re.compile(r"^(?:[A-Z]{1,4}|[A-Z0-9:/.-]*\d[A-Z0-9:/.-]*)$")
_ITEM = re.compile(r"^\d{1,2}\.[a-z]$")  # a form's own "13.a"
_YEAR_OR_SHARE = re.compile(r"^(?:(?:19|20)\d\d|\d+\.\d+)$")  # by itself no number of a case
_PIECES = re.compile(r"\d{1,2}(?: \d{1,3})+")  # of a date, or of what was written: "22 2 026"
_LABELS = frozenset({"no", "number", "nos", "numbers", "nbr", "num"})
_RUN_IN = re.compile(r"^(?:No|NO|Nos)[.:]+(?=[A-Z0-9])")  # "No.JC-26-8612"
_S = re.compile(r"^\$(?=[0-9A-Z]{1,4}-)")  # read from a picture: "$79-JV26-1875252-C"
# Fewer digits, and no letter, between dashes: part of a number that was written, or of a law's: "34-5", "37-3-41".
_PART = re.compile(r"(?=(?:\D*\d){1,3}\D*$|(?:\d{1,2}-)+\d{1,2}$)\d+(?:-\d+)+")
_NO_LETTER = re.compile(
    r"(?<=[-:0-9])[Oo](?=[0-9])|(?<=\d(?:CR|CV|SW|CM|CF|MJ|MC|TR))O(?=[0-9])"
    r"|(?<=\d(?:CR|TR)[A-E])O(?=[0-9])|(?<=^CR)O(?=[0-9])"
)  # "26-ASW-O1", "25CRO9355"
# Five digits at least with two letters, or a year, a letter and more: "2025-000318-FH", "CC-2026-001993", "26CR003193";
# four behind two groups of letters: "EXA-SW-44-26". No vehicle's number, of 17 letters and digits.
_SHAPE = re.compile(
    r"^(?![A-Z0-9]{16})(?:(?:CR|CV|SW|MJ|MC) )?"
    r"(?=(?:.*[0-9]){5}|(?:[A-Z]{2,4}-){2}(?:.*[0-9]){4})(?=.*[A-Z]{2}|20\d\d[A-Z]\d{6})"
    r"(?:[A-Z]{1,4}|[0-9]{2,4}|[0-9][A-Z]{1,4})(?:-?[A-Z0-9]{1,8}){1,4}$"
)
_EDGES = " ,.;_|'\"()[]{}=~*#:\u00b0\u2019\u2018"


def find_a_number(pages: Sequence[Entries], knowledge: Knowledge, *, agency: bool) -> Field | None:
    """A and eight or nine digits; on an agency's paper also nine digits behind their label, the A unread."""
    for entries in pages:
        for label in (one for lead in knowledge.leads["a_number"] for one in entries.led(lead)):
            for run in (entries.behind(label), *entries.under(label.place)):
                match = _A_NUMBER.search(run.read_text) or (_BARE_A_NUMBER.match(run.read_text) if agency else None)
                if not match:
                    continue
                return run.at(*match.span()).field(entries.page, _a_digits(match), match.group(0))
        for place in entries.places:
            match = _A_NUMBER.search(place.read_text)
            # By itself on a court's paper eight digits may be a state's number of a person: "CII No. A24358119".
            if match and (agency or len(_a_digits(match)) > LEAST_A):
                return place.at(*match.span()).field(entries.page, _a_digits(match), match.group(0))
    return None


def _a_digits(match: re.Match[str]) -> str:
    return "A" + re.sub(r"\D", "", match["digits"].translate(DIGITS))


def find_case_number(pages: Sequence[Entries], knowledge: Knowledge, *, agency: bool) -> Field | None:
    """The number behind its label; else what has the shape of a docket number, of a federal court or by itself."""
    for lead in knowledge.leads["case_number"]:
        # An agency's file number is a person's A-number, perhaps misread, unless letters begin it: "file EF-351363".
        says = tuple(one for one in lead.says if not (agency and "file" in one))
        files = tuple(one for one in lead.says if one not in says)
        for entries in pages:
            for run in runs(entries, replace(lead, says=says)):
                found = _number(run, entries.page, knowledge)
                if found is not None:
                    return found
            for run in runs(entries, replace(lead, says=files)) if files else ():
                found = _number(run, entries.page, knowledge)
                if found is not None and found.value[:2].isalpha() and found.value[:2].isupper():
                    return found
    found = None if agency else _labelled(pages, knowledge)
    if found is not None:
        return found
    for entries in pages:
        for place in entries.places:
            match = _DOCKET.search(place.read_text)
            if match:
                return place.at(*match.span()).field(entries.page, _docket(match), match.group(0))
    return None if agency else _by_itself(pages)


def _labelled(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The number behind or under any label whose words are all those of such labels: "Crim. Action No.", "SW #"."""
    words = frozenset(knowledge.tables["of_a_case_number"])
    for entries in pages[:1]:
        for place in (one for one in entries.places if entries.layout.depth(one.box) < LABELLED):
            end = _end_of_label(place, words)
            if end:
                label = Label(place, 0, end, " ".join(word.text for word in place.words[:end]))
                for run in runs_at(entries, label, At.BEHIND):
                    found = _number(run, entries.page, knowledge)
                    if found is not None:
                        return found
    return None


def _end_of_label(place: Segment, words: frozenset[str]) -> int:
    """How many of a place's words are a label of a number; 0 for none."""
    for at, word in enumerate(place.words[:LONG_LABEL]):
        tokens = normal(word.text).split()
        if word.text.startswith("#") or (tokens and tokens[-1] in _LABELS):
            return at + 1 if len(word.text) < LETTERS_FIRST else 0
        if not tokens or not words.issuperset(tokens):
            return 0
        if "#" in word.text or word.text.endswith(":"):
            return at + 1
    return 0


def _told_of(text: str) -> str:
    """The first word of a number without a label that runs into it, with letters put right that no number has."""
    plain = "".join(sign for sign in normalize("NFKD", text) if not combining(sign))  # "26\u015aPC", a speck over the S
    return _S.sub("S", _RUN_IN.sub("", plain.strip(_EDGES)).replace("~", "-"))


def _by_itself(pages: Sequence[Entries]) -> Field | None:
    """A number of letters and digits with nothing else in its place, in a caption; None if there are several."""
    found: dict[str, Run] = {}
    for entries in pages[:1]:
        for place in entries.places:
            if entries.layout.depth(place.box) > IN_A_CAPTION:
                continue
            # "73-CR-25-2632 Filed in District Court"
            filed = "filed" in place.norm.split()
            for run in (Run((word,)) for word in place.words) if filed else (place,):
                text = _RUN_IN.sub("", run.read_text.strip(_EDGES))
                if _SHAPE.match(text) and not list(dates_in(text)):
                    found[text] = run
    if len(found) != 1:
        return None
    (text, run), *_ = found.items()
    return run.field(pages[0].page, text)


def _docket(match: re.Match[str]) -> str:
    year, number = match["year"].translate(DIGITS), match["number"].translate(DIGITS)
    kind = _KINDS.get(match["kind"].lower(), match["kind"])
    return f"{match['division']}:{year}-{kind}-{number}{match['rest']}"


def _number(run: Run, page: int, knowledge: Knowledge) -> Field | None:
    """A number at the start of a run: "4:25-mc-00209", "25 CR 050531", "SW26107-566"; never an A-number or a date."""
    if next((at for _, _, at in addresses_in(run, knowledge)), 1) == 0:
        return None  # "SEARCH WARRANT / 9746 Quail Run Road"
    if _A_NUMBER.match(run.read_text.strip(_EDGES)) or any(one.start < DATE_NEAR for one in dates_in(run.read_text)):
        return None
    docket = _DOCKET.search(run.read_text)
    if docket and docket.start() < 6:
        return run.at(*docket.span()).field(page, _docket(docket), docket.group(0))
    kept: list[Word] = []
    for word in run.words:
        text = _told_of(word.text) if not kept else word.text.strip(_EDGES).replace("~", "-")
        if not text or (not kept and text.lower() in _LABELS):
            continue
        if text.lower() in knowledge.tables["not_a_number"]:
            break
        if not _FIRST.match(text) or (kept and not _MORE.match(text)) or len(kept) == 4:
            break
        kept.append(replace(word, text=text + word.text[len(word.text.rstrip(_EDGES)) :]))
        if word.text.endswith((",", ";", ".")):
            break
    while kept and not any(char.isdigit() for char in kept[-1].text):
        kept.pop()
    value = " ".join(Run(tuple(kept)).read_text.replace("\u2013", "-").replace("\u2014", "-").split()).strip(
        _EDGES + "-"
    )
    value = _NO_LETTER.sub("0", value)
    if sum(char.isdigit() for char in value) < LEAST_DIGITS or _A_NUMBER.match(value):
        return None
    first_digit = next((at for at, char in enumerate(value) if char.isdigit()), None)
    if (
        _ITEM.match(value)
        or _YEAR_OR_SHARE.match(value)
        or first_digit is None
        or max(map(len, re.split(r"[-:/. ]", value[:first_digit]))) > LETTERS_FIRST
        or len(value) < 4
        or _PIECES.fullmatch(value)
        or _PART.fullmatch(value)
    ):
        return None
    return Run(tuple(kept)).field(page, value)
