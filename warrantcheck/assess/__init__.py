"""From findings to a verdict: boiled down to signs, decided by listed rules, part by part, then joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from warrantcheck.assess.concerns import concerns
from warrantcheck.assess.looked_for import looked_for
from warrantcheck.assess.rules import Rule, decide
from warrantcheck.assess.signs import issuing_signature, signs
from warrantcheck.model.findings import Finding, Findings, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Family, Weight
from warrantcheck.model.verdict import Assessment, PartAssessed, Reason, Situation, Verdict

__all__ = ["assess"]

_FAMILY = {
    Verdict.JUDICIAL_WARRANT: Family.COURT_WARRANT,
    Verdict.UNSIGNED_COURT_WARRANT: Family.COURT_WARRANT,
    Verdict.ADMINISTRATIVE_FORM: Family.AGENCY_FORM,
    Verdict.OTHER_COURT_PAPER: Family.COURT_PAPER,
    Verdict.NOT_A_WARRANT: Family.NO_WARRANT,
}
SEVERAL_DIFFER = "A court's warrant and an agency's form in one file: which of them is used here can't be told."
_COURT = frozenset({Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT})


def assess(parts: Sequence[Findings], situation: Situation) -> Assessment:
    """The verdict over all parts, with the rule and the findings that it rests on.

    Raises:
        ValueError: there are no parts.
    """
    if not parts:
        raise ValueError("nothing was found, not even a page")
    assessed = tuple((part, _part(part, situation)) for part in parts)
    verdict = joined(tuple(one.verdict for _, one in assessed))
    found, main = next(((found, one) for found, one in assessed if one.verdict is verdict), assessed[0])
    signature = _as_said(issuing_signature(found), verdict)
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
        fields=found.fields,
        findings=tuple(finding for _, one in assessed for finding in one.reason.findings),
        concerns=concerns(assessed, situation),
        legibility=found.legibility,
        marks=looked_for(parts, found, signature),
        attachments=found.attachments,
        unread=tuple(name for name, _ in found.unread_entries),
    )


def _as_said(signature: Signature | None, verdict: Verdict) -> Signature | None:
    """The signature as the verdict leaves it: what looks like one on a page that was read poorly is not made out."""
    if signature is None or verdict is not Verdict.UNSIGNED_COURT_WARRANT or signature.role not in OF_A_COURT:
        return signature
    unclear = signature.state is SignatureState.SIGNED
    return replace(signature, state=SignatureState.UNCLEAR) if unclear else signature


def joined(verdicts: Sequence[Verdict]) -> Verdict:
    """The verdict of a file from those of its parts, as the contract says.

    A page that could not be read may be anything, and one that was read and not known may be a court's warrant of a
    form that is not known: beside either nothing is said that a court's warrant would undo. What is known to be a mere
    letter is no such page: it is `not-a-warrant`, and hides nothing.
    """
    every = set(verdicts)
    court = every & _COURT
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


def _part(part: Findings, situation: Situation) -> PartAssessed:
    rule = decide(signs(part))
    form = _form(part, rule)
    alone = PartAssessed(
        first_page=part.first_page,
        last_page=part.last_page,
        verdict=rule.verdict,
        form=form.form if form else None,
        kind=form.kind if form else None,
        reason=Reason(rule=rule.id, says=rule.says, findings=_deciding(part, form)),
        legibility=part.legibility,
        fields=part.fields,
        signature=_as_said(issuing_signature(part), rule.verdict),
    )
    return replace(alone, concerns=concerns(((part, alone),), situation))


def _form(part: Findings, rule: Rule) -> FormSeen | None:
    """The form that the verdict speaks of."""
    family = _FAMILY.get(rule.verdict)
    return next((form for form in part.forms if form.family is family), None)


def _deciding(part: Findings, form: FormSeen | None) -> tuple[Finding, ...]:
    """The findings to show: the form's own and the shared signs, those that decide first, in the page's order."""
    ids = {form.form} if form else {one.form for one in part.forms}
    ids.add("sign")
    shown = [one for one in part.findings if one.form in ids and one.read_text]
    return tuple(sorted(shown, key=lambda one: (one.weight is not Weight.DECISIVE, one.page, one.box.top)))
