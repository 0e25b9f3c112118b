"""The judge's name, as printed or typed at the line that issues the paper, or beside a judge's title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from warrantcheck.find.entries.addresses import shapes
from warrantcheck.find.entries.blocks import GAP_ABOVE, MOST_TITLED, apart, in_block, is_printed, nearer, of_another
from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.names import EDGES, name_at_start
from warrantcheck.find.entries.presiding import CLERK, JUDGES_TITLE, NO_PLACE, SURNAMES, led_judge, named_body
from warrantcheck.find.lines.layout import around, normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.find.lines.text import late
from warrantcheck.find.signing.signers import judicial_signer
from warrantcheck.model.findings import BodyKind, Field, Finding, Signature
from warrantcheck.model.forms import At, Knowledge, Role
from warrantcheck.model.paper import Box

BARE_BELOW = 36.0  # points under the label in which a name without a title is still the signer's
OF_JUDGES = frozenset({Role.JUDGE, Role.MAGISTRATE})
LOWER = 4  # part of a line's place, from below, into which the name under it reaches: up to 10 of 50 points
NAME_GOES_ON = 2  # words of a name's second line

# How sure a name is a judge's: a title 4, "Hon." 3, "signed by" 2, "/s/" 1, bare beside the label 0.
LED, HONORED, TITLED = 2, 3, 4

# A crossed box, drawn or as OCR reads it: "[%] Magisterial District Judge", "& Magistrate".
_TICKED = late(
    r"(?:[\[(][x%&\u00a5][\])]?|[\u2612\u2611\u2713\u2714&\u00ae]|\bX)\s*(?:magist|judge|justice)", re.IGNORECASE
)
# "\u2612 Judge \u2610 Magistrate Avery Placeholder": a row of who may sign, and who did
_BOXES = late(
    r"^.*\b(?:judge|magistrate|clerk)\b.*\b(?:judge|magistrate|commissioner)\s+"
    r"(?=(?-i:[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z]))",
    re.IGNORECASE,
)
_TITLE = late(
    r"(?:[,(]\s*|(?<=[a-z]{3})\.\s+|\s+(?=(?:U[.-]?\s?S\.?|United|First|Chief|Presiding|Associate|Senior|Special)\s|(?-i:JUDGE|MAGISTRATE)$))"
    r"(?:(?!(?:of|for|to|the|department|deputy|assistant|clerk|attorney|(?:criminal|police|tax)(?!\s+court\b)|revenue|advocate)\b)"
    r"(?-i:[A-Zu])[\w.-]*[\s,]+){0,5}?"  # "Tribal Court", "u.S." as read; no "Deputy Tax Commissioner"
    r"(?:Magistrate|Judge|Justice|Commissioner|Recorder|Chancellor|Surrogate|Jueza?|J\.S\.C|J\.F\.C|U\.?S\.?M[._]?J|M\.?D\.?J|J\.|J$).*$",
    re.IGNORECASE,
)  # fmt: skip
_TITLE_FIRST = late(
    r"^(?:(?:u\.?\s?s\.?|united\s+states|chief|presiding|associate|senior|acting|assigned|issuing|superior|district|circuit|county|"
    r"municipal|city|town|village|state|trial|tribal|probate|juvenile|family|court)\s+){0,4}"
    r"(?:(?:judge|justice(?:\s+of\s+the\s+peace)?|magistrate(?:\s+judge)?|(?:trial\s+)?commissioner|chancellor|surrogate|mdj)"
    r"(?:\s+of\s+the\s+[\w ]+court\s*[,:])?(?:\s+/)?\s+)+(?=[A-Z])",
    re.IGNORECASE,
)
HONORABLE = late(r"^(?:[a-z]{2,4}\s+)?h[o0@]n(?:(?:orable)?\s+|[.:]+\s*)", re.IGNORECASE)
_SLASH_S = late(r"^[/|'il!\[(]*[sS5][/|'il!\])]+\s*(?=[A-Z])")
_CITY_AND_STATE = r"^City and state:?\s+[\w.' -]+,\s*(?i:{state})\b[\s_]+(?=[A-Z])"
LEAD = late(
    r"^(?:(?:digitally|electronically)\s+signed\s+by|e-?signed\s+by|signed\s+by|witness,?|by|present|\(?type\s+or\s+print\s+name\)?|\(?print\s+or\s+type\s+name\)?|printed\s+or\s+typed\s+name|print(?:ed)?\s*names?|printed|name)\s*:?\s*",
    re.IGNORECASE,
)
_LABEL_BEHIND = late(r",\s*printed\s+name(?:\s+and\s+title)?$", re.IGNORECASE)  # of a form's line, read with it
# "Date signed 03/18/2026    By the Court (Family Support Magistrate)"
_BESIDE_A_DAY = late(r"^(?:By the Court \()?(?:[A-Z][\w.]*\s+){1,3}(?:Magistrate|Judge|Justice)\)?$")
_JUSTICE = late(r"\w,\s*(?:P\.\s?)?J$")  # "Placeholder, J."
_LINE_BEHIND = late(r"(?<=[\d.,:;])\s+signature\W*$", re.IGNORECASE)  # "Justice of the Peace, Precinct 2. Signature:"
_INITIAL = re.compile(r"\s[A-Z]\.$")
_SUFFIX = late(r",\s*(?:Jr|Sr|II|III|IV)\b", re.IGNORECASE)
_TAIL = late(
    r"(?:\s+(?:on\s+)?(?:\d{1,4}[./-]|date:)|(?<!no\.)\s+(?:\d|P?\d{4,7})$|\s+(?:Bar|ID)\b\.?\s.*|,\s*(?:branch|dept|department|division|part|precinct)\b|\s\().*$",
    re.IGNORECASE,
)


def find_judge(
    pages: Sequence[Entries],
    issuing: Sequence[Finding],
    knowledge: Knowledge,
    *,
    agency: bool,
    places: Sequence[Signature] = (),
    but: Field | None = None,
) -> Field | None:
    """The name printed or typed at the line that issues the paper, if it is a judge's: by the line's label, else by the
    place itself, whose label nobody could read. `but` is somebody who is no judge of this paper."""
    other = normal(but.value) if but is not None else ""
    by_page = {entries.page: entries for entries in pages}
    beside = {f"{says}:" for lead in knowledge.leads["judge"] if lead.at is At.COLON for says in lead.says}
    # On an agency's paper only an immigration judge's name, who is told as one where the line is seen.
    named_so = not agency or any(one.role is Role.IMMIGRATION_JUDGE for one in places)
    led = led_judge(pages, knowledge) if named_so else None
    for label in issuing:
        entries = by_page.get(label.page)
        if led is not None and label.read_text.lower() in beside:  # "Judge Assigned:"; the name stands behind it
            continue
        if entries is None or label.role in {Role.IMMIGRATION_OFFICER, Role.IMMIGRATION_JUDGE}:
            continue
        found = _at(label, label.box, entries, knowledge, other)
        if found is not None:
            return found
    if led is not None and normal(led.value) == other:
        led = None
    named = led or (None if agency else _with_title(pages, knowledge, other))
    return named or _on_lines(by_page, places, knowledge, other)


def _at(label: Finding, box: Box, entries: Entries, knowledge: Knowledge, other: str) -> Field | None:
    """The judge's name in the block of a label."""
    row = [place for place in entries.places if place.top < box.middle[1] < place.bottom]
    ticked = any(_TICKED.search(place.read_text) for place in row)
    if ticked:  # of all who may sign over a row of boxes
        box = around(place.box for place in row)
    block = [place for place in entries.places if in_block(place, box)]
    clerk = any(CLERK.search(place.read_text) and not JUDGES_TITLE.search(place.read_text) for place in block)
    ticked = ticked or any(_TICKED.search(place.read_text) for place in block)
    # Where the label does not say that a judge signs, or a clerk's name stands there, the name's title must.
    sure_label = ticked or label.role in OF_JUDGES or JUDGES_TITLE.search(label.read_text)
    needed = HONORED if (clerk and not ticked) else 0 if sure_label else TITLED
    found = [
        (sure, field)
        for place in block
        for one in (place, *_with_title_below(place, entries))
        for sure, field in _judges(one, box, knowledge, entries.page, over=ticked or _title_alone(label))
        if normal(field.value) != other
    ]
    others = [place for place in block if of_another(place, knowledge)]
    found = [one for one in found if one[0] >= needed and not nearer(one[1], others, box)]
    return max(found, key=lambda one: one[0])[1] if found else None


def _on_lines(
    by_page: Mapping[int, Entries], places: Sequence[Signature], knowledge: Knowledge, other: str
) -> Field | None:
    """The name printed under a court's line that issues the paper."""
    for one in places:
        entries = by_page.get(one.page)
        if entries is None or not one.issues or one.role not in OF_JUDGES:
            continue
        top = one.box.bottom - one.box.height / LOWER
        line = Box(x0=one.box.x0, top=top, x1=one.box.x1, bottom=top + 1)
        block = [place for place in entries.places if in_block(place, line)]
        typed = [place for place in block if _SLASH_S.match(place.read_text) and place.box.overlap(one.box) > 0]
        under = [*typed, *(place for place in block if place.top >= line.top and place not in typed)]
        if any(of_another(place, knowledge) or CLERK.search(place.read_text) for place in under):
            continue
        found = [
            one
            for place in under
            for one in _judges(place, line, knowledge, entries.page)
            if is_printed(place) and normal(one[1].value) != other
        ]
        if found:
            return max(found, key=lambda each: each[0])[1]
    return None


def _with_title(pages: Sequence[Entries], knowledge: Knowledge, other: str) -> Field | None:
    """Where no label of a judge was told: a place that is a name with a judge's title, or a name over such a title."""
    for entries in pages:
        for place in reversed(entries.places):
            if len(place.words) > MOST_TITLED or of_another(place, knowledge):
                continue
            box = around(word.box for word in place.words)
            for sure, field in _judges(place, box, knowledge, entries.page):
                if sure >= HONORED and normal(field.value) != other:
                    return field
            beside_a_day = place.line > 0 and any(one.norm.startswith("date") for one in entries.lines[place.line])
            titled = beside_a_day and _BESIDE_A_DAY.match(place.read_text) is not None
            if titled or judicial_signer(place.norm, knowledge) in OF_JUDGES:
                before = entries.lines[place.line - 1] if titled else ()
                above = next(entries.over(place), before[0] if len(before) == 1 else None)
                for _, field in _judges(above, box, knowledge, entries.page, over=True) if above else ():
                    if normal(field.value) != other:
                        return field
    return None


def _with_title_below(place: Segment, entries: Entries) -> Iterator[Segment]:
    """A name and its title that go on in the next line: "Avery Placeholder, U.S. / Magistrate Judge"; a name behind its
    label: "Printed name: Hon. Avery P. / Placeholder"."""
    below = next(entries.under(place), None)
    led = LEAD.match(place.read_text) or HONORABLE.match(place.read_text)
    labelled = led and _INITIAL.search(place.read_text)
    more = labelled and below is not None and len(below.words) <= NAME_GOES_ON
    if below is not None and (more or ("," in place.read_text and JUDGES_TITLE.search(below.read_text))):
        yield Segment((*place.words, *below.words), place.page, place.line, place.place)


def _surname_alone(run: Run, knowledge: Knowledge) -> Run:
    """ "V. Umeh", "Vandersloot" with a title beside it."""
    words = tuple(word for word in run.words if normal(word.text))
    long = [word for word in words if len(normal(word.text).replace(" ", "")) > 2]
    stops = {*knowledge.tables["not_a_name"], *knowledge.tables["title_words"]}
    if (
        len(words) > 3
        or len(long) != 1
        or long[0] is not words[-1]
        or normal(long[0].text) in stops
        or not long[0].text[:1].isupper()
    ):
        return Run(())
    return Run(()) if any(char.isdigit() for char in run.read_text) else Run(words)


def _title_alone(label: Finding) -> bool:
    """ "CIRCUIT JUDGE" under a printed name, also with the line to sign on behind it, not "Judge's signature" under a
    written one."""
    title = _LINE_BEHIND.sub("", label.read_text)
    return label.role in OF_JUDGES and "sign" not in title.lower()


def _from(run: Run, text: str) -> Run:
    """The run whose first word begins with the text: "Avery" of "/s/Avery", "Hon.:Avery"."""
    first = text.split(" ", 1)[0]
    at = run.words[0].text.find(first) if run.words else 0
    return Run((replace(run.words[0], text=run.words[0].text[at:]), *run.words[1:])) if at > 0 else run


def _judges(
    place: Segment, label: Box, knowledge: Knowledge, page: int, *, over: bool = False
) -> Iterator[tuple[int, Field]]:
    """The name in a place of the block, with how surely it is the judge's."""
    text = place.read_text.strip(EDGES)
    start = place.read_text.find(text)
    rest, sure = text, 0
    for pattern, weight in (
        (re.compile(_CITY_AND_STATE.format(state=shapes(knowledge).state)), 0),
        (LEAD, LED),
        (_BOXES, TITLED),
        (_SLASH_S, 1),
        (HONORABLE, HONORED),
        (_TITLE_FIRST, TITLED),
    ):
        shorter = pattern.sub("", rest)
        if shorter != rest:
            rest, sure = shorter, max(sure, weight)
    behind = rest.partition(",")[2]
    if named_body(behind, knowledge) is BodyKind.COURT:  # "Avery Placeholder, Example County Justice Court"
        rest, sure = rest.partition(",")[0], max(sure, HONORED)
    titled = _TITLE.search(rest)
    bare = _TITLE.sub("", rest)
    if titled and normal(bare):
        rest, sure = bare, TITLED
    rest = _TAIL.sub("", _LABEL_BEHIND.sub("", rest)).strip(EDGES)
    begin = start + text.find(rest)
    # Beside a title even "Court" and "Judge" are surnames.
    run = _from(place.at(begin, begin + len(rest)), rest)
    name = name_at_start(run, knowledge, SURNAMES)
    if not name.words and sure >= LED:
        name = _surname_alone(run, knowledge)
    if any(word.text.endswith(",") for word in name.words[:-1]) and not _SUFFIX.search(name.read_text):
        return
    whole = normal(name.read_text) == normal(rest)
    first = normal(rest).split()[:-1]
    justice = _JUSTICE.search(text)
    only_titles = all(word in knowledge.tables["title_words"] for word in first) and not justice
    under = 0 <= place.top - label.bottom <= BARE_BELOW
    right_over = over and -GAP_ABOVE / 2 <= label.top - place.bottom <= apart(name) and is_printed(name)
    unled = not sure and not under and not right_over
    cut = all(any(word in title for title in knowledge.tables["title_words"]) for word in normal(rest).split())
    cut = cut or shapes(knowledge).place.search(rest) is not None  # "Virgin Islands"
    if not name.words or not whole or only_titles or cut or unled or named_body(rest, knowledge) not in NO_PLACE:
        return
    shown = text if justice and not first else rest  # "Placeholder, J.": the surname alone would say too little
    field = name.field(page, " ".join(shown.split()), place.read_text)
    if field is not None:
        yield sure, field
