"""Entries of the paper: court, judge, numbers, dates, person, address. None where nothing sure was read.

An entry is looked for where its printed leads say that it stands (`data/entries.toml`), or by a shape
that nothing else on a paper has (an A-number, a docket number). Nothing is ever guessed from running text.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from warrantcheck.find.entries.addresses import find_address
from warrantcheck.find.entries.blanks import empty_entries, unread_entries
from warrantcheck.find.entries.by_label import find_by_label
from warrantcheck.find.entries.court import find_court, search_limit
from warrantcheck.find.entries.days import find_answer_by, find_execute_by, find_issued
from warrantcheck.find.entries.hours import find_hours
from warrantcheck.find.entries.judges import find_judge
from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.numbers import find_a_number, find_case_number
from warrantcheck.find.entries.people import find_person
from warrantcheck.find.entries.presiding import find_presiding
from warrantcheck.find.entries.signers import find_signer
from warrantcheck.find.entries.sure import surest, unsure
from warrantcheck.find.entries.within import find_within
from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Field, Fields, Finding, SearchLimit, Signature
from warrantcheck.model.forms import Knowledge, PointsTo, Weight, Where

Places = tuple[tuple[str, int], ...]  # names of entries, as in `Fields`, each with its page


IN_A_CAPTION = 0.35  # of the printed height: below it names are those of people who sign


def find_fields(
    layouts: Sequence[Layout],
    findings: Sequence[Finding],
    knowledge: Knowledge,
    signatures: Sequence[Signature] = (),
) -> tuple[Fields, SearchLimit | None, Places, Places]:
    """The entries of one part, and a search warrant's days by its court's rules; those that are positively empty;
    those in which something unreadable stands."""
    issuing = [one for one in findings if one.issues and one.where is Where.SIGNATURE_LABEL]
    pages = [Entries(layout, knowledge, first=at == 0) for at, layout in enumerate(layouts)]
    headed = any(one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE for one in findings)
    agency = not headed and any(
        one.points_to is PointsTo.ADMINISTRATIVE and one.weight is Weight.DECISIVE for one in findings
    )
    person = find_person(pages, knowledge, headed=headed or agency)
    court, body = find_court(pages, findings, knowledge, signatures)
    judge = _judge(pages, issuing, knowledge, signatures, agency=agency)
    if person is not None and judge is not None and normal(person.value) == normal(judge.value):
        # One of both was told by a word beside the other's name, which stands in the caption or where a judge signs.
        if any(layout.depth(judge.box) > IN_A_CAPTION for layout in layouts if layout.page.number == judge.page):
            person = find_person(pages, knowledge, headed=headed or agency, but=judge)
        else:
            judge = _judge(pages, issuing, knowledge, signatures, agency=agency, but=person)
    fields = Fields(
        court=court,
        judge=judge,
        case_number=find_case_number(pages, knowledge, agency=agency),
        issued=find_issued(pages, knowledge, headed=headed or agency, places=signatures),
        execute_by=find_execute_by(pages, knowledge),
        answer_by=find_answer_by(pages, knowledge),
        execute_within=None if agency else find_within(pages, knowledge),
        address=find_address(pages, person, knowledge),
        person=person,
        a_number=find_a_number(pages, knowledge, agency=agency),
        hours=None if agency else find_hours(pages, knowledge),
    )
    fields = surest(fields, layouts)
    doubtful = unsure(fields, layouts)
    fields = replace(fields, **{name: None for name, _ in doubtful})
    empty = [one for one in empty_entries(pages, knowledge) if getattr(fields, one[0]) is None and one not in doubtful]
    missing = [one for one in unread_entries(pages, knowledge) if getattr(fields, one[0]) is None]
    unread = dict.fromkeys((*doubtful, *(one for one in missing if one not in empty)))
    return fields, search_limit(body, findings, knowledge), tuple(empty), tuple(unread)


def _judge(
    pages: Sequence[Entries],
    issuing: Sequence[Finding],
    knowledge: Knowledge,
    signatures: Sequence[Signature],
    *,
    agency: bool,
    but: Field | None = None,
) -> Field | None:
    labelled = None if agency else find_by_label(pages, signatures, knowledge)
    if labelled is not None and (but is None or normal(labelled.value) != normal(but.value)):
        return labelled
    return (
        find_judge(pages, issuing, knowledge, agency=agency, places=signatures, but=but)
        or find_signer(pages, signatures, knowledge)
        or (None if agency else find_presiding(pages, knowledge))
    )
