"""A file often holds several papers. Here its pages become parts: runs of pages that belong together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from msgspec import Struct

from warrantcheck.find.lines.layout import Layout
from warrantcheck.find.papers.ends import counts
from warrantcheck.find.papers.identify import surest
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Finding, Title
from warrantcheck.model.forms import Family, Form, Knowledge, Names, Weight, Where
from warrantcheck.model.paper import Seen

TOP = 0.3  # of the printed height: a new paper begins with its heading or title up here

_COURT_FAMILIES = frozenset({Family.COURT_WARRANT, Family.COURT_PAPER})


class PageSeen(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """A page with the markers on it and the form that it would be by itself."""

    layout: Layout
    findings: tuple[Finding, ...]
    form: Form | None  # only where sure
    titles: tuple[Title, ...] = ()

    @property
    def number(self) -> int:
        return self.layout.page.number

    @property
    def unreadable(self) -> bool:
        page = self.layout.page
        return page.legibility.seen is Seen.NO and not page.blank

    @property
    def begins(self) -> bool:
        """Whether a title or form number of this page's form stands on it, and no page count says otherwise."""
        return any(
            finding.weight is Weight.DECISIVE and finding.where in {Where.TITLE, Where.FORM_NUMBER, Where.HEADING}
            for finding in self.findings
            if self.form is not None and finding.form == self.form.id
        )

    def headed(self, claim: Claim) -> bool:
        """Whether the heading of a court or an agency stands at the top."""
        return any(one.claim is claim and self.layout.depth(one.box) <= TOP for one in self.findings)

    @property
    def later_page(self) -> bool:
        """ "Page 2 of 3", "(Page 2)" in the page's first or last lines."""
        return any(number > 1 for number, _ in counts(self.layout))


def page_seen(layout: Layout, findings: Sequence[Finding], titles: Sequence[Title], knowledge: Knowledge) -> PageSeen:
    """The page with the surest form on it by itself."""
    form = surest(findings, knowledge)
    return PageSeen(layout=layout, findings=tuple(findings), form=form, titles=tuple(titles))


def split(pages: Sequence[PageSeen], knowledge: Knowledge) -> tuple[tuple[PageSeen, ...], ...]:
    """The pages as parts, in order. Blank pages go with what stands before them."""
    parts: list[list[PageSeen]] = []
    for page in pages:
        # Pages that can't be read lie together; to ask all before each one takes as long as there are many, squared.
        together = bool(parts) and page.unreadable and parts[-1][-1].unreadable
        if together or (parts and not _starts(parts[-1], page, knowledge)):
            parts[-1].append(page)
        else:
            parts.append([page])
    return tuple(tuple(part) for part in parts)


def _starts(part: list[PageSeen], page: PageSeen, knowledge: Knowledge) -> bool:
    """Whether a page begins a new paper after those of `part`."""
    if page.layout.page.blank:
        return False
    if page.unreadable or all(one.unreadable or one.layout.page.blank for one in part):
        return True
    if _issues_what_was_asked(part, page):
        return True
    form = next((one.form for one in part if one.form is not None), None)
    if page.form is None:
        ways = permutations((Claim.NAMES_AGENCY, Claim.NAMES_COURT))
        return any(page.headed(one) and any(before.headed(other) for before in part) for one, other in ways)
    if form is None:
        # A first page that nothing is known of (a letter, a flyer in another language) is a paper of its own.
        return page.begins and not page.later_page
    if page.form.id == form.id:
        return page.begins and not page.later_page and _same_title_again(part, page)
    if knowledge.kind(page.form.kind).part_of and form.family in _COURT_FAMILIES:
        return False
    return not (page.later_page and not page.begins)


def _issues_what_was_asked(part: list[PageSeen], page: PageSeen) -> bool:
    """A warrant or an order behind what asked for it: its own title, and a command to officers on the same page."""
    asked = next((one.titles[0].names for one in part if one.titles), None) is Names.ASKS
    issues = [title for title in page.titles if title.names is Names.WARRANT or title.lets_in]
    # What a page's count calls the second page of a sheet may be the warrant on its back, if its title heads it.
    heads = issues and (not page.later_page or page.layout.depth(issues[0].box) <= TOP)
    return bool(asked and heads) and any(one.claim is Claim.COMMANDS for one in page.findings)


def _same_title_again(part: list[PageSeen], page: PageSeen) -> bool:
    """A second copy of the same form: its title stands at the top of this page as it did on the first."""

    def titles(one: PageSeen) -> set[str]:
        return {
            finding.marker
            for finding in one.findings
            if one.form is not None and finding.form == one.form.id and finding.where is Where.TITLE
        }

    return bool(titles(part[0]) & titles(page))
