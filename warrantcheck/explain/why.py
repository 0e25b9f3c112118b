"""Why: the kind of paper, the rule that decided, the signature, and the words that all this rests on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from warrantcheck.explain.case import Case, shortened
from warrantcheck.explain.printed import printed
from warrantcheck.explain.seen import is_quoted
from warrantcheck.explain.voice import Draft, Line
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import PointsTo, Weight, Where
from warrantcheck.model.paper import Gap, Legibility, Seen
from warrantcheck.model.verdict import Assessment, Verdict

REASONS = 2  # why a page was hard to read: what to change first, not a list of ten tips
QUOTED = 8  # findings told in the full answer; what is beyond adds nothing and hides the rest
QUOTED_BRIEF = 1  # findings on the first screen where none of the marks was seen

# Where words tell most, told first.
TELLING = (
    Where.HEADING,
    Where.SIGNATURE_LABEL,
    Where.TITLE,
    Where.FORM_NUMBER,
    Where.LABEL,
    Where.BODY,
    Where.CHECK_BOX,
)


def why(case: Case) -> Draft:
    """What kind of paper it was taken for, the rule that decided, the signature, and the words that it rests on."""
    lines, first = _kind_and_rule(case)
    if case.verdict is Verdict.UNREADABLE:
        lines += case.voice.existing(*(f"unclear-{reason}" for reason in faults(case.assessment.legibility)[:REASONS]))
        first = len(lines)
    found = [finding for finding in _deciding(case.assessment) if not is_quoted(case, finding.read_text)]
    if not any(mark.seen is Seen.YES for mark in case.assessment.marks) and first == len(lines):
        first += min(len(found), QUOTED_BRIEF)
    lines += [_quoted(case, "why-seen", finding, spare=True) for finding in found[:QUOTED]]
    lines += _signature(case)
    traps = _distinct(finding for finding in case.assessment.findings if finding.weight is Weight.NEVER)
    lines += [_quoted(case, "why-not-counted", finding) for finding in traps[:QUOTED]]
    return Draft("why", tuple(lines), brief=first)


def faults(legibility: Legibility) -> tuple[Gap, ...]:
    """What is wrong with a picture, the known fault first: that no words were seen says least."""
    return tuple(sorted(legibility.reasons, key=lambda gap: gap == Gap.NO_TEXT))


def _kind_and_rule(case: Case) -> tuple[list[Line], int]:
    """The kind of paper and the rule that decided; how many of the two stand on the first screen.

    A known form says by its name what the rule says.
    """
    rule = Line(f"rule-{case.assessment.reason.rule}", spare=True)
    if case.form is None or case.form.general:
        return [rule], 1
    name = Line("paper-name", {"name": case.say(f"form-{case.form.id}-name")}, spare=True)
    return [name, Line("why-rule", {"rule": case.say(rule.id)})], 1


def _signature(case: Case) -> tuple[Line, ...]:
    """What is on the line of whoever issues the paper, with its page."""
    signature = case.assessment.signature
    if signature is None or case.verdict is Verdict.UNREADABLE:
        return ()
    role = case.say(f"role-{signature.role or 'none'}")
    return (Line(f"signature-{signature.state}", {"role": role, "page": signature.page}),)


def _distinct(findings: Iterable[Finding]) -> list[Finding]:
    return list({(finding.page, finding.where, finding.read_text): finding for finding in findings}.values())


def _deciding(assessment: Assessment) -> list[Finding]:
    """The findings that decided, most telling first: from different places first, or from each side in turn."""

    def telling(finding: Finding) -> tuple[bool, int, int]:
        return finding.weight is not Weight.DECISIVE, TELLING.index(finding.where), finding.page

    of_all_parts = assessment.verdict is Verdict.CONFLICTING  # what disagrees may stand in different parts
    pool = assessment.findings if of_all_parts else assessment.reason.findings
    ranked = sorted(_distinct(finding for finding in pool if finding.weight is not Weight.NEVER), key=telling)
    if assessment.verdict is Verdict.CONFLICTING:
        sides = [[finding for finding in ranked if finding.points_to is side] for side in PointsTo]
        return [finding for row in zip_longest(*sides) for finding in row if finding is not None]
    firsts = {finding.where: finding for finding in reversed(ranked)}
    lead = sorted(firsts.values(), key=telling)
    return lead + [finding for finding in ranked if finding not in lead]


def _quoted(case: Case, id: str, finding: Finding, *, spare: bool = False) -> Line:
    place = case.say(f"where-{finding.where}", page=finding.page)
    words = shortened(printed(finding, case.voice.knowledge))
    return Line(id, {"words": words, "place": place}, spare=spare)
