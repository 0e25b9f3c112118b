"""The court's name as in the caption, with its district or county joined over the lines, and whose rules hold there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from msgspec.structs import replace

from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.leads import candidates
from warrantcheck.find.lines.layout import around, normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.find.lines.text import late
from warrantcheck.find.names.bodies import body_in
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Body, BodyKind, Field, Finding, SearchLimit, Signature
from warrantcheck.model.forms import At, Knowledge, Role, Weight

NEXT_LINES = 5  # a court's name runs over so many lines at most: "for the" stands between two
BETWEEN_LINES = 3  # under the court's name that may be no part of it: "for the", a docket number
LONG_LABEL = 6  # words of a cell that says of which court somebody is
SHORTEST, LONGEST = 3, 16  # words of a court's name in a sentence
BESIDE = 40.0  # points to the sides of the heading that its lines may be wider

IN_THE_HEAD = 0.4  # of the printed height
_PLACED = late(
    r"\b(?:county|parish|borough|city|town|village|township|condado|sala)\b|^\S+ (?:district|municipal) court\b",
    re.IGNORECASE,
)
_TITLE = late(
    r"(?:(?:U\.?S\.?|city|town|village|police|municipal|magisterial|district|circuit|county|superior|general|sessions|probate|juvenile|family|tribal|"
    r"court)\s+)*(?:magistrate(?:\s+judge)?|judge|justice\s+of\s+the\s+peace)\b(?!.?s\b)",
    re.IGNORECASE,
)
_COUNTY = late(
    r"\b(?:county|parish|city|town|village) of [\w .'-]+?(?= (?:state|commonwealth) of\b|$)"
    r"|\b[\w'-]+ (?:county|parish)$",
    re.IGNORECASE,
)
_NOBODYS = late(r"^(?:the )?(?:state|commonwealth) of (?:\w+ )?\w+,? county\W*$|^county\b(?! of)", re.IGNORECASE)
_GARBLED = late(r"[A-Za-z][0-9]+[A-Za-z]|[A-Za-z]\|[A-Za-z]")  # "COUNTY OF NYEX7OLE": not what is printed
_OF_APPEALS = late(r"\b(?:appeals?|supreme|appellate)\b", re.IGNORECASE)  # names the court below beside it
_LABEL_BEHIND = late(r"\s\w+:.*$")
# What says of which court somebody is, in a cell of its own: "Title: Municipal Court Judge", "Mag. Dist. No.".
_OF_A_PLACE = late(
    r"(?<=^title: ).*\b(?:judge|magistrate)$|^mag(?:isterial|\.)?\s+dist(?:rict|\.)?(?=\s+n(?:o\b|umber))",
    re.IGNORECASE,
)
_OF_COURTS = late(r"\b(?:court|circuit|division)\b", re.IGNORECASE)
# "Worcester Division, Probate and Family Court Department"
_DIVISION = late(r"^(?:[A-Z][\w'.-]* ){1,3}Division$")
_DEPARTMENT = late(r"^(?:[A-Z]\w+ |and ){1,5}Court Department$")
_DIVISION_OF = late(r"^(?:[A-Z][\w'.-]* ){1,3}Division, (?:[A-Z]\w+ |and ){1,5}Court(?: Department)?$")
_ENDS_A_NAME = late(r"\bcourt\W*$", re.IGNORECASE)
_UNFILLED = late(r"\s+for the(?:\s+district of)?$", re.IGNORECASE)  # a district that nobody filled in
_DC = "district of columbia"
_BETWEEN = frozenset({"for the", "for", "in and for", "in and for the", "of the", "of"})


def find_court(
    pages: Sequence[Entries], findings: Sequence[Finding], knowledge: Knowledge, places: Sequence[Signature] = ()
) -> tuple[Field | None, Body | None]:
    """The topmost court that heads a page, its name as long as the lines under it make it; and who that is."""
    heads = [one for one in findings if one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE]
    cell = next((found for entries in pages for found in _in_its_cell(entries, knowledge)), None)
    if cell is not None and (heads or any(one.claim is Claim.NAMES_COURT for one in findings)):
        return cell, min(heads, key=lambda one: (one.page, one.box.top)).body if heads else None
    if not heads:
        return _headless(pages, findings, knowledge, places)
    head = min(heads, key=lambda one: (one.page, one.box.top))
    read, best, named = Run(()), Run(()), None
    for number, (first, piece) in enumerate(_lines(pages, head)):
        if named is not None and named.where and _names_state(first, knowledge):
            break
        read = Run((*read.words, *piece.words))
        seen = body_in(read.read_text, knowledge)
        if _is_court(seen) and (named is None or len(seen.name) > len(named.name)):
            best, named = read, seen
        elif named is not None and number >= BETWEEN_LINES and normal(piece.read_text) not in _BETWEEN:
            break
    if named is None or (head.body is not None and len(head.body.name) > len(named.name)):
        name = head.body.name if named is not None and head.body is not None else " ".join(head.read_text.split())
        value = name if named is not None else _UNFILLED.sub("", name)
        found = Field(read_text=head.read_text, value=value, page=head.page, box=head.box)
        return (None if _GARBLED.search(found.value) else _with_its_place(found, pages, findings)), head.body
    field = best.field(head.page, _UNFILLED.sub("", named.name))
    if field is None or _GARBLED.search(field.read_text):
        return None, named
    return _with_its_place(field, pages, findings), named


def _headless(
    pages: Sequence[Entries], findings: Sequence[Finding], knowledge: Knowledge, places: Sequence[Signature]
) -> tuple[Field | None, Body | None]:
    """The court of a paper that no court's whole name heads, and who that is."""
    court, body = _in_a_sentence(pages, findings, knowledge)
    if court is None:
        court, body = _half_a_name(pages, findings, knowledge)
    department = next((found for entries in pages[:1] for found in _departments(entries)), None)
    return court or department or _of_who_issues(pages, findings, places), body


def _in_its_cell(entries: Entries, knowledge: Knowledge) -> Iterator[Field]:
    """What stands behind "Court Name:", as printed."""
    for label in entries.labels(("court name", "name of court")):
        run = entries.behind(label)
        if label.colon and _OF_COURTS.search(run.read_text) and len(run.words) <= LONGEST:
            found = run.field(entries.page, " ".join(run.read_text.split()))
            if found is not None:
                yield found


def _departments(entries: Entries) -> Iterator[Field]:
    """A division of a court's department in the head, in one line or two."""
    for place in (one for one in entries.places if entries.layout.depth(one.box) < IN_THE_HEAD):
        text = " ".join(place.read_text.split())
        near = entries.lines[max(place.line - 1, 0) : place.line + 2] if _DEPARTMENT.match(text) else ()
        division = next((one.read_text for line in near for one in line if _DIVISION.match(one.read_text)), "")
        if division or _DIVISION_OF.match(text):
            found = place.field(entries.page, f"{division}, {text}" if division else text)
            if found is not None:
                yield found


def _with_its_place(court: Field, pages: Sequence[Entries], findings: Sequence[Finding]) -> Field:
    """With what else the head says of where the court is, if its own name has no county or town: "STATE OF ILLINOIS,
    COUNTY OF LARKIN" beside "CIRCUIT COURT OF THE 16th JUDICIAL CIRCUIT", or the name of one of its courts."""
    own = (one for one in pages if one.page == court.page)
    named = next((found.value for entries in own for found in _departments(entries)), "")
    if named:
        return court if normal(named) in normal(court.value) else replace(court, value=f"{court.value}, {named}")
    if _PLACED.search(court.value) or _OF_APPEALS.search(court.value):
        return court
    heads = [one for one in _placed(findings) if one.page == court.page and one.box != court.box]
    other = min(heads, key=lambda one: (one.claim is not Claim.NAMES_STATE, one.box.top), default=None)
    if other is None or other.body is None or normal(other.body.name) in normal(court.value):
        return court
    return replace(court, value=f"{court.value}, {other.body.name}")


def _placed(findings: Sequence[Finding]) -> list[Finding]:
    """What names a county or a town; not "STATE OF NORTH CAROLINA, ____ County", which nobody filled in."""
    named = (one for one in findings if one.claim in {Claim.NAMES_COURT, Claim.NAMES_STATE} and one.body is not None)
    return [one for one in named if _PLACED.search(one.read_text) and not _NOBODYS.match(one.read_text)]


def _half_a_name(
    pages: Sequence[Entries], findings: Sequence[Finding], knowledge: Knowledge
) -> tuple[Field | None, Body | None]:
    """What may be half of a court's name, with the line before that makes it whole: "COLD LAKE BAND OF OJIBWE / TRIBAL
    COURT"; by itself where it has a place's name."""
    halves = [one for one in findings if one.claim is Claim.NAMES_COURT and one.body is not None]
    for half in sorted(halves, key=lambda one: (one.page, one.box.top)):
        entries = next(entries for entries in pages if entries.page == half.page)
        body = half.body
        of_law = body is not None and ("court" in normal(body.name).split() or body.district is not None)
        if body is None or not of_law or entries.layout.depth(half.box) > IN_THE_HEAD:
            continue
        over = [one for one in entries.places if one.bottom <= half.box.middle[1] and one.box.x1 > half.box.x0][-1:]
        for before in (one for one in over if one.box.x0 < half.box.x1):
            whole = body_in(f"{before.read_text} {half.read_text}", knowledge)
            if _is_court(whole):
                both = around((before.box, half.box))
                return Field(read_text=half.read_text, value=whole.name, page=half.page, box=both), whole
        if len(body.name.split()) >= SHORTEST:
            return Field(read_text=half.read_text, value=body.name, page=half.page, box=half.box), body
    return None, None


def _of_who_issues(pages: Sequence[Entries], findings: Sequence[Finding], places: Sequence[Signature]) -> Field | None:
    """Where no court is named, the title of the judge who issues the paper with the county of the head or the title:
    "MAGISTRATE, OSAGE COUNTY, TEXAS", "Title: Municipal Court Judge" and "COUNTY OF BRAZOS"."""
    of_judges = {Role.JUDGE, Role.MAGISTRATE}
    labels = [(one.read_text, one.page, one.box) for one in findings if one.issues and one.role in of_judges]
    if any(one.issues and one.role in of_judges for one in places):
        labels += [
            (place.read_text, entries.page, place.box)
            for entries in pages
            for place in entries.places
            if len(place.words) <= LONG_LABEL and _OF_A_PLACE.search(place.read_text)
        ]
    states = [one for one in _placed(findings) if one.claim is Claim.NAMES_STATE]
    head = min(states, key=lambda one: (one.page, one.box.top), default=None)
    for text, page, box in sorted(labels, key=lambda one: -len(one[0])):
        title = _TITLE.search(text) or _OF_A_PLACE.search(text)
        rest = _LABEL_BEHIND.sub("", text[title.end() :]).strip(" ,") if title is not None else ""
        of_head = head.body.name if head is not None and head.body is not None else ""
        county = _COUNTY.search(of_head)
        where = rest if _PLACED.search(rest) else county.group() if county is not None else of_head
        if title is not None and where:
            named = title.group().title() if title.group().isupper() else title.group()
            named = (
                "Magisterial District"
                if named.lower().startswith("mag") and title.re.pattern != _TITLE.pattern
                else named
            )
            return Field(read_text=text, value=f"{named}, {where}", page=page, box=box)
    return None


def _in_a_sentence(
    pages: Sequence[Entries], findings: Sequence[Finding], knowledge: Knowledge
) -> tuple[Field | None, Body | None]:
    """The court before which somebody is to be brought, where none heads the paper: the longest name at that place. In
    whose name the paper speaks tells that "Bexley Circuit Court" is no street."""
    of_a_state = any(one.claim is Claim.NAMES_STATE for one in findings)
    for entries in pages:
        for lead, words in candidates(entries, knowledge.leads["court"]):
            for end in range(min(len(words.words), LONGEST), SHORTEST - 1, -1):
                run = Run(words.words[:end])
                body = body_in(run.read_text, knowledge)
                # In a cell of its own, under "Trial Court", also what could be a street: "Calder District Court".
                own = lead.at is At.UNDER or (of_a_state and _ENDS_A_NAME.search(run.read_text))
                if body is not None and (_is_court(body) or (own and body.kind is BodyKind.COURT)):
                    return run.field(entries.page, body.name), body
    return None, None


def _is_court(body: Body | None) -> TypeGuard[Body]:
    return body is not None and body.kind is BodyKind.COURT and body.whole


def _names_state(run: Run, knowledge: Knowledge) -> bool:
    body = body_in(run.read_text, knowledge)
    return body is not None and body.kind is BodyKind.STATE and bool(body.where)


def _lines(pages: Sequence[Entries], head: Finding) -> Iterator[tuple[Run, Run]]:
    """Of the heading's lines and those under it the first place and all, what stands in another column left out."""
    entries = next((entries for entries in pages if entries.page == head.page), None)
    found = 0
    for line in entries.lines if entries else ():
        near = [one for one in line if one.box.x0 < head.box.x1 + BESIDE and one.box.x1 > head.box.x0 - BESIDE]
        if near and near[0].bottom > head.box.top + 2 and found <= NEXT_LINES:
            found += 1
            yield near[0], Run(tuple(word for place in near for word in place.words))


def search_limit(court: Body | None, findings: Sequence[Finding], knowledge: Knowledge) -> SearchLimit | None:
    """The days that the rules of the court's place give a search warrant, where they are known and confirmed."""
    where = _where(court, findings)
    days = knowledge.search_days.get(where)
    return None if days is None else SearchLimit(where=where.replace(" ", "-"), days=days)


def _where(court: Body | None, findings: Sequence[Finding]) -> str:
    if court is not None and court.where:
        return normal(court.where)
    if court is not None and normal(court.district or "") == _DC:
        return _DC
    states = (one.body.where for one in findings if one.claim is Claim.NAMES_STATE and one.body is not None)
    return next((normal(state) for state in states if state), "")
