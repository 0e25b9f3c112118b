"""The court's name as in the caption, with its district or county joined over the lines, and whose rules hold there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.leads import candidates
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.find.names.bodies import body_in
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Body, BodyKind, Field, Finding, SearchLimit
from warrantcheck.model.forms import At, Knowledge, Weight

NEXT_LINES = 5  # a court's name runs over so many lines at most: "for the" stands between two
BETWEEN_LINES = 3  # under the court's name that may be no part of it: "for the", a docket number
SHORTEST, LONGEST = 3, 16  # words of a court's name in a sentence
BESIDE = 40.0  # points to the sides of the heading that its lines may be wider

_UNFILLED = re.compile(r"\s+for the(?:\s+district of)?$", re.IGNORECASE)  # a district that nobody filled in
_DC = "district of columbia"
_BETWEEN = frozenset({"for the", "for", "in and for", "in and for the", "of the", "of"})


def find_court(
    pages: Sequence[Entries], findings: Sequence[Finding], knowledge: Knowledge
) -> tuple[Field | None, Body | None]:
    """The topmost court that heads a page, its name as long as the lines under it make it; and who that is."""
    heads = [one for one in findings if one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE]
    if not heads:
        return _in_a_sentence(pages, knowledge)
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
        return Field(read_text=head.read_text, value=value, page=head.page, box=head.box), head.body
    return best.field(head.page, _UNFILLED.sub("", named.name)), named


def _in_a_sentence(pages: Sequence[Entries], knowledge: Knowledge) -> tuple[Field | None, Body | None]:
    """The court before which somebody is to be brought, where none heads the paper: the longest name at that place."""
    for entries in pages:
        for lead, words in candidates(entries, knowledge.leads["court"]):
            for end in range(min(len(words.words), LONGEST), SHORTEST - 1, -1):
                run = Run(words.words[:end])
                body = body_in(run.read_text, knowledge)
                # In a cell of its own, under "Trial Court", also what could be a street: "Calder District Court".
                if body is not None and (_is_court(body) or (lead.at is At.UNDER and body.kind is BodyKind.COURT)):
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
