"""Findings boiled down to a value so small that all its cases can be listed.

Everything that could mislead is settled here, on the side of doubt; the rules only look things up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from warrantcheck.model.findings import Finding, Findings, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import Family, PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Seen

AGENCY_HEADING, COURT_HEADING, STATE_CAPTION = "agency-heading", "court-heading", "state-caption"
FEW_TRACES = 1  # words of courts on a page that nothing explains: one may be chance, two are a warrant's remains
ENOUGH_WORDS = 80  # what is left of a warrant of which most lines are lost had up to 76: so few prove nothing
ENOUGH_PROSE = 100  # words of running text that make an article or a letter rather than a form's remains
LONG_PROSE = 150  # words: a text that commands or is headed with a word of warrants needs more to be an article
OF_A_COURT = frozenset({Role.JUDGE, Role.MAGISTRATE, Role.CLERK})
OF_AN_AGENCY = frozenset({Role.IMMIGRATION_OFFICER, Role.IMMIGRATION_JUDGE})


class Line(StrEnum):
    """The line on which somebody signs for the court."""

    SIGNED = "signed"
    BLANK = "blank"
    UNCLEAR = "unclear"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The finite summary of one part."""

    legible: Seen
    court_warrant: Seen
    agency_form: Seen
    other_court_paper: Seen
    no_warrant: Seen  # positively something else: a flyer, a letter, text without a word of courts
    line: Line


def signs(part: Findings) -> Signs:
    """The signs of a part."""
    court = _court_warrant(part)
    agency = _agency_form(part)
    other = _other_court_paper(part)
    return Signs(
        legible=part.legibility.seen,
        court_warrant=court,
        agency_form=agency,
        other_court_paper=other,
        no_warrant=_no_warrant(part, (court, agency, other)),
        line=line(part),
    )


def issuing_signature(part: Findings) -> Signature | None:
    """The place where the paper is signed by whoever issues it: signed before unclear before blank."""
    order = {SignatureState.SIGNED: 0, SignatureState.UNCLEAR: 1, SignatureState.BLANK: 2}
    issuing = [one for one in part.signatures if one.issues]
    return min(issuing, key=lambda one: order[one.state], default=None)


def line(part: Findings) -> Line:
    """What is on the court's line; signatures of agencies' officers do not count."""
    states = {one.state for one in part.signatures if one.issues and one.role in OF_A_COURT}
    for state, seen in (
        (SignatureState.SIGNED, Line.SIGNED),
        (SignatureState.UNCLEAR, Line.UNCLEAR),
        (SignatureState.BLANK, Line.BLANK),
    ):
        if state in states:
            return seen
    return Line.MISSING


def _other_court_paper(part: Findings) -> Seen:
    """A known court paper, or one of unknown form: a court's heading, and no title or command of a warrant."""
    seen = _family(part, Family.COURT_PAPER)
    if (
        seen is Seen.YES
        and part.words < ENOUGH_WORDS
        and all(form.general for form in part.forms if form.family is Family.COURT_PAPER)
    ):
        return Seen.CANT_TELL  # a court's heading and a label are what every court's warrant has, too
    if seen is Seen.YES or any(form.seen is Seen.YES or form.family is Family.COURT_WARRANT for form in part.forms):
        return seen
    known = _headed(part, COURT_HEADING) and not part.speaks_of_warrants and not _headed(part, AGENCY_HEADING)
    commands = any(one.points_to is PointsTo.JUDICIAL and one.where is Where.BODY for one in part.findings)
    if known and not commands and part.legibility.seen is Seen.YES and part.words > ENOUGH_PROSE:
        return Seen.YES
    return seen


def _first(part: Findings) -> FormSeen | None:
    return part.forms[0] if part.forms else None


def _family(part: Findings, family: Family) -> Seen:
    seen = {form.seen for form in part.forms if form.family is family}
    return Seen.YES if Seen.YES in seen else Seen.CANT_TELL if seen else Seen.NO


def _headed(part: Findings, marker: str) -> bool:
    return any(one.marker == marker and one.weight is Weight.DECISIVE for one in part.findings)


def _of(part: Findings, forms: Iterable[str], weight: Weight) -> tuple[Finding, ...]:
    wanted = set(forms)
    return tuple(one for one in part.findings if one.form in wanted and one.weight is weight)


def _is_flyer(part: Findings) -> bool:
    """A text about warrants quotes headings and labels: they are no signs of the paper itself."""
    first = _first(part)
    return first is not None and first.family is Family.NO_WARRANT and first.seen is Seen.YES


def _signed_by(part: Findings, roles: frozenset[Role]) -> bool:
    return any(one.issues and one.role in roles and one.state is SignatureState.SIGNED for one in part.signatures)


def _court_warrant(part: Findings) -> Seen:
    seen = _family(part, Family.COURT_WARRANT)
    warrants = [form.form for form in part.forms if form.family is Family.COURT_WARRANT]
    if seen is Seen.YES:
        # Sentences alone do not make a court's warrant: its heading, title or number must be on the paper, and
        # nothing may rest on a top that is cut off.
        headed = _headed(part, COURT_HEADING) or any(one.marker == STATE_CAPTION for one in part.findings)
        decisive = _of(part, warrants, Weight.DECISIVE)
        cut = "top-cut-off" in part.legibility.reasons
        return Seen.YES if headed or (decisive and not cut) else Seen.CANT_TELL
    if seen is Seen.CANT_TELL:
        return seen
    if _is_flyer(part):
        return Seen.NO
    sure = any(form.seen is Seen.YES for form in part.forms) or _other_court_paper(part) is Seen.YES
    if _family(part, Family.AGENCY_FORM) is Seen.YES and (_headed(part, COURT_HEADING) or _signed_by(part, OF_A_COURT)):
        return Seen.CANT_TELL
    if not sure and len(part.traces) > FEW_TRACES and not _plain_prose(part):
        return Seen.CANT_TELL
    return Seen.NO


def _agency_form(part: Findings) -> Seen:
    seen = _family(part, Family.AGENCY_FORM)
    if seen is Seen.YES:
        return seen
    if _is_flyer(part) or _is_card(part):
        return Seen.NO
    headed = _headed(part, AGENCY_HEADING)
    sure = any(form.seen is Seen.YES for form in part.forms)
    officer = any(one.issues and one.role in OF_AN_AGENCY for one in part.signatures)
    if not sure and headed and (officer or seen is Seen.CANT_TELL):
        return Seen.YES
    if not sure and headed and not _headed(part, COURT_HEADING) and part.legibility.seen is Seen.YES:
        return Seen.YES if not part.prose or seen is Seen.CANT_TELL else Seen.CANT_TELL
    return Seen.CANT_TELL if headed or officer or seen is Seen.CANT_TELL else Seen.NO


def _is_card(part: Findings) -> bool:
    """A business card names the agency as a form does, and nothing else."""
    return (
        part.card
        and len(part.traces) <= FEW_TRACES
        and not any(form.seen is Seen.YES or form.family is not Family.AGENCY_FORM for form in part.forms)
    )


def _plain_prose(part: Findings) -> bool:
    """Running text without a heading, label or title of any paper: an article, a lease, a letter."""
    return (
        part.prose
        and part.words > ENOUGH_PROSE
        and not any(
            one.weight is Weight.DECISIVE or (one.where is Where.SIGNATURE_LABEL and one.issues)
            for one in part.findings
        )
    )


def _no_warrant(part: Findings, others: tuple[Seen, ...]) -> Seen:
    if _family(part, Family.NO_WARRANT) is Seen.YES:
        return Seen.YES
    if part.legibility.seen is not Seen.NO and _is_card(part) and others == (Seen.NO, Seen.NO, Seen.NO):
        return Seen.YES
    if any(form.family is Family.NO_WARRANT for form in part.forms) and _of(
        part, [form.form for form in part.forms if form.family is Family.NO_WARRANT], Weight.DECISIVE
    ):
        return Seen.CANT_TELL
    if any(seen is not Seen.NO for seen in others) or part.legibility.seen is Seen.NO:
        return Seen.NO
    if part.legibility.reasons:
        return Seen.CANT_TELL  # what is cut off or under the glare may be what decides
    if part.speaks_of_warrants and part.words <= LONG_PROSE:
        return Seen.CANT_TELL
    telling = any(one.points_to is not PointsTo.NEUTRAL and one.where is not Where.BODY for one in part.findings)
    if telling and not part.prose:
        return Seen.CANT_TELL
    if _plain_prose(part) or (len(part.traces) <= FEW_TRACES and part.words >= ENOUGH_WORDS):
        return Seen.YES
    return Seen.CANT_TELL
