"""From a printed lead to the words that may be its entry: behind it, under it, over it, on in its sentence.

What a lead says, and where its entry stands, are rows of `data/entries.toml`; what an entry looks like (a name, an
address, a date) is told by the module of that entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.forms import At, Lead
from warrantcheck.model.paper import Word

MORE_WORDS = 2  # that a label's own place may have beside the label: "Defendant 1", "DEFENDANT / RESPONDENT"
NEXT_LINES = 2  # in which a sentence's entry goes on
LONG_NAME = 6  # words of a name that is set over two lines of a caption
ABBREVIATED = 3  # letters of "Jr.", "Wm."; a longer word with a point ends the sentence
IN_A_CAPTION = 0.6  # of the printed height: below it "v." stands in a text
BESIDE = 72.0  # points between "VS." and the other party on its line; a caption's other column is farther
EDGE = 14.0  # points that the lines of one name begin or have their middles apart
_LIKE_V = re.compile(r"^[Vv][a-z]?[.:,]?$")  # "v." as read from a picture where it stands by itself: "Vi", "Ve"
_RUN_IN = re.compile(r"^[-~](?:against|vs?\.?)[-~](?=[A-Z])", re.IGNORECASE)
FILLED = 0.8  # of a line, where its sentence goes on in the next
MOST_OF_A_NAME = 4  # words of a name with nothing but its role behind it
MATTER = (" of", "in re", "re")  # ends of labels behind which it may first say what the matter is
LONG_MATTER = 9  # words of that: "the Best Interest and Protection of"
CELLS = 3  # places of a line that is a row of cells
CLOSED = (",", ";", ".", ":", ")")


def candidates(entries: Entries, leads: Sequence[Lead]) -> Iterator[tuple[Lead, Run]]:
    """Words that may be an entry, by the leads in their order, on one page."""
    for lead in leads:
        for run in runs(entries, lead):
            if run.words:
                yield lead, run


def runs(entries: Entries, lead: Lead) -> Iterator[Run]:
    """What stands where a lead says that its entry does, the likeliest first."""
    match lead.at:
        case At.SENTENCE:
            for label in (one for one in entries.sentences(lead.says) if not one.ends):
                yield entries.goes_on(label, NEXT_LINES)
        case At.BEFORE:
            yield from _before(entries, lead)
        case At.AGAINST:
            yield from _against(entries, lead)
        case At.GREETING:
            yield from _greeted(entries, lead)
        case At.TO:
            yield from _addressed(entries, lead)
        case _:
            for label in entries.labels(lead.says):
                yield from runs_at(entries, label, lead.at)


def runs_at(entries: Entries, label: Label, at: At) -> Iterator[Run]:
    """The same of one label that begins its place."""
    yield from (_stacked if at in {At.OVER, At.UNDER} else _behind)(entries, label, at)


def _behind(entries: Entries, label: Label, at: At) -> Iterator[Run]:
    if at is At.BEHIND and label.says.endswith(MATTER):
        label = _whole_matter(label)
    own = label.place.after(label.end)
    explained = own.read_text.startswith("(") and own.read_text.endswith(")")  # "CASE NUMBER: (Numero del Caso)"
    if not label.colon and (at is At.COLON or (_is_a_sentence(own) and not explained)):
        return
    if at is At.CELL:
        row = entries.lines[label.place.line]
        yield own if own.words else Run(tuple(word for one in row[label.place.place + 1 :][:1] for word in one.words))
        return
    behind = entries.behind(label)
    yield own
    yield behind
    under = [one for one in entries.under(label.place, 2) if not entries.begins_with_label(one)]
    if own.words and len(behind.words) < LONG_NAME and not _closed(behind):
        yield from (Run((*own.words, *one.words)) for one in under[:1])
    if explained or not own.words:
        for one in under:
            yield from with_next_line(entries, one)
    if label.colon and not own.words and label.place.place == len(entries.lines[label.place.line]) - 1 > 0:
        yield from next(iter(entries.lines[label.place.line + 1 :]), ())[:1]  # "CO 80037 Owner: / Casey Example File"


def _whole_matter(label: Label) -> Label:
    """What the matter is, up to its last "of": "In the Matter of the Civil Commitment of: Casey Example"."""
    for at, word in enumerate(label.place.words[label.end : label.end + LONG_MATTER], label.end):
        if normal(word.text) == "of":
            label = replace(label, end=at + 1)
        elif word.text.endswith(CLOSED) or word.text.startswith("("):
            break
    return label


def _stacked(entries: Entries, label: Label, at: At) -> Iterator[Run]:
    """Over or under a label that has its place to itself."""
    if label.start > 1 or len(label.place.tokens) > len(label.says.split()) + MORE_WORDS:
        return
    if at is At.OVER:
        beside = entries.lines[label.place.line][: label.place.place][-1:]
        yield from (one for one in beside if one.read_text.endswith(","))  # "CASEY EXAMPLE,   Respondent."
        yield from (one for one in entries.over(label.place) if not _is_a_sentence(one))
    else:
        for one in (each for each in entries.under(label.place, 2) if not _is_a_sentence(each)):
            following = entries.lines[one.line][one.place + 1 :][:1]
            if one.read_text.endswith(",") and following:  # "TAVERAS, | Genaro" of a form for both
                yield Run((*one.words, *following[0].words))
            yield from with_next_line(entries, one)
            if len(one.words) > 1:  # "CASE NO. and JUDGE": the name is under the number
                break


def _is_a_sentence(run: Run) -> bool:
    """Whether the words go on in small letters before a name could end: "Under Illinois law" is no entry. What begins
    with a number is one, whatever follows: "No. 26CRB6425 State of New Mexico v."."""
    numbered = any(char.isdigit() for first in run.words[:1] for char in first.text)
    for word in run.words[:LONG_NAME] if not numbered else ():
        if word.text[:1].islower():
            return True
        if word.text.endswith(CLOSED) and len(word.text) > ABBREVIATED + 1:
            return False
    return False


def _closed(run: Run) -> bool:
    """Whether a name ends with the line; the point of an initial ends none."""
    last = run.words[-1].text if run.words else ""
    return last.endswith(CLOSED) and (not last.endswith(".") or len(last) > ABBREVIATED + 1)


def with_next_line(entries: Entries, place: Segment) -> Iterator[Run]:
    """A place with the line that goes on with it, if there is one: "CALEB DESHAWN / ROYCE"; then it alone."""
    more = next(entries.under(place), None)
    short = more is not None and len(more.words) <= MORE_WORDS and len(place.words) < LONG_NAME
    if more is not None and min(len(entries.lines[one.line]) for one in (place, more)) >= CELLS:
        short = False  # a row of cells, and under it the next row: "Casey Example | A235844" over "Supervision | Type"
    if more is not None and short and _goes_on(place, more) and not entries.begins_with_label(more):
        yield Run((*place.words, *more.words))
    yield place


def _goes_on(place: Segment, more: Segment) -> bool:
    centered = abs(place.box.middle[0] - more.box.middle[0]) < EDGE
    return (centered and _fits(place, more)) or _continues(place, more, place)


def _continues(run: Run, more: Segment, place: Segment) -> bool:
    """Whether words go on in the next line, which begins under them or where their line does."""
    return min(abs(more.box.x0 - one.box.x0) for one in (run, place)) < EDGE and _fits(run, more)


def _fits(run: Run, more: Segment) -> bool:
    return run.read_text.isupper() == more.read_text.isupper() and not _closed(run)


def _before(entries: Entries, lead: Lead) -> Iterator[Run]:
    """ "Casey Example, Defendant", "Casey Example (Tenant)": a name and what the person is in the case; "Casey Example
    whose address is": a name in a sentence."""
    begin = {one.split()[0] for one in lead.says}
    for place in entries.places:
        words, tokens = place.words, [token for token, _ in place.tokens]
        if begin.isdisjoint(tokens):
            continue
        for at, (_, number) in enumerate(place.tokens):
            says = next((one for one in lead.says if tokens[at : at + len(one.split())] == one.split()), None)
            if says is not None and not number and words[0].text.startswith("(") and place.line:
                previous = entries.lines[place.line - 1][-1].words  # "between the owner and Casey Example / (Tenant)"
                yield Run(_capitals(previous))
            if says is None or not number:
                continue
            divided = words[number - 1].text.endswith(",") or words[number].text.startswith("(")
            if number == len(words) - 1 and number <= MOST_OF_A_NAME and not place.read_text.isupper():
                divided = divided or all(one.text[:1].isupper() for one in words)  # "Casey Example Defendant"
            if " " in says:
                last = entries.lines[place.line - 1][-1] if place.line else place
                # A sentence that goes on fills its line, a heading does not.
                goes_on = last is not place and last.box.x1 > (place.box.x0 + FILLED * (place.box.x1 - place.box.x0))
                heading = last.read_text.isupper() and not place.read_text.isupper()
                previous = last.words if goes_on and not heading else ()
                yield Run(_capitals((*previous, *words[:number])))
            elif divided and not any(one.text[:1].islower() for one in words[number + 1 :]):
                yield Run(words[:number])


def _capitals(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The last words, as far back as they begin with capitals."""
    others = (at for at, one in enumerate(words) if not one.text[:1].isupper() or one.text.endswith((":", ";")))
    return words[max(others, default=-1) + 1 :]


def _against(entries: Entries, lead: Lead) -> Iterator[Run]:
    """The other party's adversary: behind "v." on its line, under it where it stands alone or ends the line."""
    for place in (one for one in entries.places if entries.layout.depth(one.box) < IN_A_CAPTION):
        run_in = _RUN_IN.match(place.words[0].text) if place.words else None
        if run_in is not None:  # "-against-Lonnie / D. Amundsen,"
            first = replace(place.words[0], text=place.words[0].text[run_in.end() :])
            below = next(iter(entries.lines[place.line + 1 :]), ())[:1]
            yield Run((first, *place.words[1:], *(word for one in below for word in one.words)))
        for at, word in enumerate(place.words):
            alone = len(place.words) == 1 and not place.place and _LIKE_V.match(word.text) is not None
            if normal(word.text) not in lead.says and not alone:
                continue
            rest = Segment(place.words[at + 1 :], place.page, place.line, place.place)
            if rest.words and not entries.begins_with_label(rest):  # "vs. DEFENDANT:" has the name in the next line
                run = _without_colon(place.after(at + 1))
                under = next((one for one in entries.under(place) if not entries.begins_with_label(one)), None)
                if under is not None and len(run.words) < 3 and _continues(run, under, place):
                    yield Run((*run.words, *under.words))
                yield run
            else:
                yield from (
                    one
                    for one in entries.lines[place.line][place.place + 1 :][:1]
                    if one.box.x0 - place.box.x1 < BESIDE and not entries.begins_with_label(one)
                )
                for under in next(iter(entries.lines[place.line + 1 :]), ())[:1]:
                    yield from with_next_line(entries, under)
                for under in entries.under(place, 2):
                    if not entries.begins_with_label(under):
                        yield from with_next_line(entries, under)


def _without_colon(run: Run) -> Run:
    """Without the colons that many a caption has down its middle."""
    last = run.words[-1]
    return Run((*run.words[:-1], replace(last, text=last.text.rstrip(":")))) if last.text.rstrip(":") else run


def _greeted(entries: Entries, lead: Lead) -> Iterator[Run]:
    """ "To Wilhelmina Sparrow: A lawsuit has been filed against you", "Dear Wilhelmina Sparrow:"."""
    for place in entries.places:
        words = place.words
        if not words or normal(words[0].text) not in lead.says or words[0].text.endswith(":"):
            continue
        end = next((at for at, word in enumerate(words[: LONG_NAME + 1]) if word.text.endswith(":")), None)
        if end is not None:
            yield _without_colon(Run(words[1 : end + 1]))


def _addressed(entries: Entries, lead: Lead) -> Iterator[Run]:
    """ "To: Wilhelmina Sparrow, 9 Depot Street": whom a subpoena calls; somebody with an address, no officers."""
    for label in entries.labels(lead.says, inside=True):
        if label.start and not label.colon:
            continue
        own, behind = label.place.after(label.end), entries.behind(label)
        beside = entries.lines[label.place.line][label.place.place + 1 :][:1]
        column = label.place if own.words or not beside else beside[0]
        run = Run((*behind.words, *(word for one in entries.under(column) for word in one.words)))
        if any(word.text.rstrip(",").isdigit() for word in run.words[2 : LONG_NAME + 2]):
            yield run
