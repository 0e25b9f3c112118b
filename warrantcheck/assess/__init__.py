"""From findings to a verdict: facts, questions answered by tables, rules; part by part, then joined."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from warrantcheck.assess.asked import asked, worst
from warrantcheck.assess.concerns import concerns
from warrantcheck.assess.facts import facts
from warrantcheck.assess.issuance import issuing_signature
from warrantcheck.assess.looked_for import looked_for
from warrantcheck.assess.settled import settled
from warrantcheck.assess.state import state_of
from warrantcheck.assess.tables import answered, first
from warrantcheck.model.claims import SHARED
from warrantcheck.model.facts import Answers, Case
from warrantcheck.model.findings import Finding, Findings, FormSeen
from warrantcheck.model.forms import NO_KIND, Family, Knowledge, Weight
from warrantcheck.model.rows import Row
from warrantcheck.model.verdict import COURT_WARRANT, Assessment, PartAssessed, Reason, Situation, Verdict

__all__ = ["assess"]

_FAMILY = {
    Verdict.JUDICIAL_WARRANT: Family.COURT_WARRANT,
    Verdict.UNSIGNED_COURT_WARRANT: Family.COURT_WARRANT,
    Verdict.ADMINISTRATIVE_FORM: Family.AGENCY_FORM,
    Verdict.OTHER_COURT_PAPER: Family.COURT_PAPER,
    Verdict.NOT_A_WARRANT: Family.NO_WARRANT,
}
SEVERAL_DIFFER = "A court's warrant and an agency's form in one file: which of them is used here can't be told."


def assess(parts: Sequence[Findings], situation: Situation, knowledge: Knowledge) -> Assessment:
    """The verdict over all parts, with the rule and the findings that it rests on.

    Raises:
        ValueError: there are no parts.
    """
    if not parts:
        raise ValueError("nothing was found, not even a page")
    assessed = tuple((part, _part(part, situation, knowledge)) for part in parts)
    verdict = joined(tuple(one.verdict for _, one in assessed))
    found, main = next(((found, one) for found, one in assessed if one.verdict is verdict), assessed[0])
    # Of a court's warrant and an agency's form in one file the warrant's entries: who has to be asked about it.
    told = next((part for part, one in assessed if main.verdict is not verdict and one.verdict in COURT_WARRANT), found)
    signature = issuing_signature(found)
    reason = main.reason
    if main.verdict is not verdict:
        reason = Reason(rule="several-differ", says=SEVERAL_DIFFER, findings=main.reason.findings)
    return Assessment(
        verdict=verdict,
        form=main.form if main.verdict is verdict else None,
        kind=main.kind if main.verdict is verdict else None,
        reason=reason,
        parts=tuple(one for _, one in assessed),
        signature=signature,
        fields=told.fields,
        findings=tuple(finding for _, one in assessed for finding in one.reason.findings),
        concerns=concerns(assessed, situation),
        legibility=found.legibility,
        marks=looked_for(parts, found, signature),
        attachments=found.attachments,
        state=state_of(told.fields.address, knowledge),
        settled=settled(tuple(one for _, one in assessed), verdict),
        asked=worst([one for _, one in assessed]),
        unread=tuple(name for name, _ in told.unread_entries),
    )


def joined(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict of a file from those of its parts, as the contract says.

    A page that could not be read may be anything, and one that was read and not known may be a court's warrant of a
    form that is not known: beside either nothing is said that a court's warrant would undo. What is known to be a mere
    letter is no such page: it is `not-a-warrant`, and hides nothing.
    """
    every = set(verdicts)
    court = every & COURT_WARRANT
    if Verdict.CONFLICTING in every or (court and Verdict.ADMINISTRATIVE_FORM in every):
        return Verdict.CONFLICTING
    order = (
        Verdict.JUDICIAL_WARRANT,
        Verdict.UNSIGNED_COURT_WARRANT,
        Verdict.UNREADABLE,
        Verdict.UNKNOWN_PAPER,
        Verdict.ADMINISTRATIVE_FORM,
        Verdict.OTHER_COURT_PAPER,
        Verdict.NOT_A_WARRANT,
    )
    return next(verdict for verdict in order if verdict in every)


def _part(part: Findings, situation: Situation, knowledge: Knowledge) -> PartAssessed:
    seen = facts(part)
    rows = answered(knowledge.questions, seen)
    rule = first(
        knowledge.rules,
        Case(
            court_warrant=rows.court_warrant.answer,
            agency_form=rows.agency_form.answer,
            other_paper=rows.other_paper.answer,
            no_warrant=rows.no_warrant.answer,
            read=rows.read.answer,
            line=seen.line,
            taken_back=Answers.YES if part.taken_back or part.struck_out else Answers.NO,
            unread_stamp=Answers.YES if part.unread else Answers.NO,
        ),
    )
    form = _form(part, rule)
    alone = PartAssessed(
        first_page=part.first_page,
        last_page=part.last_page,
        verdict=rule.answer,
        form=form.form if form else None,
        kind=form.kind if form else None,
        traits=form.traits if form else NO_KIND,
        reason=Reason(rule=rule.id, says=rule.says, findings=_deciding(part, form)),
        legibility=part.legibility,
        settled=rule.firm,
        like=part.like,
        fields=part.fields,
        signature=issuing_signature(part),
        asked=asked(part.fields, situation, knowledge),
    )
    return replace(alone, concerns=concerns(((part, alone),), situation))


def _form(part: Findings, rule: Row[Verdict]) -> FormSeen | None:
    """The form that the verdict speaks of."""
    family = _FAMILY.get(rule.answer)
    return next((form for form in part.forms if form.family is family), None)


def _deciding(part: Findings, form: FormSeen | None) -> tuple[Finding, ...]:
    """The findings to show: the form's own and the shared signs, those that decide first, in the page's order."""
    ids = {form.form} if form else {one.form for one in part.forms}
    ids.add(SHARED)
    shown = [one for one in part.findings if one.form in ids and one.read_text]
    return tuple(sorted(shown, key=lambda one: (one.weight is not Weight.DECISIVE, one.page, one.box.top)))
