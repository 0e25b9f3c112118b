"""Who signs by a label, made exact by the title that is printed beside or under the line."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.signing.space import Line
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import OF_A_COURT, Knowledge, Role

TITLE_BELOW = 44.0  # points under the line in which the printed name and title stand
OWN_TITLE_BELOW = 38.0  # points: the line of the printed name, and that of a title under it, 35 in widely spaced lines
NEXT_LINE = 18.0  # points to the next line of such a block; where a return began under a frame there were 26
TITLE_WORDS, BESIDE, OWN_SHARE = 9, 6.0, 0.7  # of such a title: words, points beside the line, share over the line
LONG_TITLE, LIKE_A_TITLE = 10, 89.0  # letters; "jagistrate" is 90 % magistrate, "administrate" 73 %
_MADE_EXACT = OF_A_COURT | {None}


def role_at(label: Finding, line: Line, layout: Layout, knowledge: Knowledge) -> Role | None:
    """The label's role, made exact by the printed title beside or under it.

    Whoever signs on a court's line with the title of another office signs for no court: an agent, a prosecutor.
    """
    if label.role not in _MADE_EXACT:
        return label.role
    text = _title_near(label, line, layout)
    tables = knowledge.tables
    if any(title in text for title in tables["titles_immigration_judge"]):
        return Role.IMMIGRATION_JUDGE
    if normal(label.read_text) in tables["offices_of_courts"]:
        return Role.MAGISTRATE
    elsewhere = frozenset(tables["address_words"])  # "Distribution: Prosecutor; Sheriff" names nobody who signs
    own = [
        f" {one.norm} "
        for one in _own_titles(label, line, layout)
        if elsewhere.isdisjoint(each.norm.split(" ")[0] for each in (one, layout.lines[one.line][0]))
    ]
    for role in (Role.IMMIGRATION_OFFICER, Role.OTHER):
        offices = tables[f"offices_{role.value.replace('-', '_')}"]
        if any(f" {office} " in title for title in own for office in offices):
            return role
    for role in (Role.IMMIGRATION_OFFICER, Role.MAGISTRATE, Role.CLERK, Role.JUDGE):
        titles = tables[f"titles_{role.value.replace('-', '_')}"]
        if role is Role.CLERK and _says_judge(label, knowledge):
            continue  # a clerk's own line stands below: "ATTEST: ... Court Clerk"
        if any(title in text or _nearly(title, text) for title in titles):
            return role
    return label.role


def _nearly(title: str, text: str) -> bool:
    """Whether a long title was read with a letter wrong, as under a signature that runs over it."""
    return len(title) >= LONG_TITLE and any(fuzz.ratio(title, word) >= LIKE_A_TITLE for word in text.split())


def _says_judge(label: Finding, knowledge: Knowledge) -> bool:
    """Whether a label names the judge's office in full; "Judge's signature" is printed where clerks sign, too."""
    words = normal(label.read_text).split()
    return "signature" not in words and not frozenset(words).isdisjoint(knowledge.tables["signer_judge"])


def _own_titles(label: Finding, line: Line, layout: Layout) -> Iterator[Segment]:
    """What is printed under a line about who signs there: not what another column, or the next paragraph, says."""
    foot = label.box.bottom
    for segment in sorted(layout.segments, key=lambda one: one.box.top):
        apart = segment.box.top - label.box.bottom
        shared = min(segment.box.x1, line.space.x1 + BESIDE) - max(segment.box.x0, line.space.x0 - BESIDE)
        few = len(segment.norm.split()) <= TITLE_WORDS
        own = few and -label.box.height - 2 <= apart <= OWN_TITLE_BELOW and segment.box.top - foot <= NEXT_LINE
        if own and shared >= OWN_SHARE * segment.box.width:
            foot = max(foot, segment.box.bottom)
            yield segment


def _title_near(label: Finding, line: Line, layout: Layout) -> str:
    near = []
    for segment in layout.segments:
        apart = segment.box.top - label.box.bottom
        shared = min(segment.box.x1, line.space.x1 + 40) - max(segment.box.x0, line.space.x0 - 20)
        if -label.box.height - 2 <= apart <= TITLE_BELOW and shared > 0:
            near.append(segment.norm)
    return f" {' | '.join(near)} "
