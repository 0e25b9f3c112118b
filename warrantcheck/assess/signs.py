"""Findings boiled down to a value so small that all its cases can be listed.

Everything that could mislead is settled here, on the side of doubt; the rules only look things up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Finding, Findings, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import OF_A_COURT, Family, PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Gap, Seen

EVICTION = "eviction"  # the kind of form
_ORDERS = frozenset({"order", "court-paper"})
_INSIDE = frozenset({Where.BODY, Where.LABEL})  # of a paper: not its heading, which courts' papers share
FEW_TRACES = 1  # words of courts on a page that nothing explains: one may be chance, two are a warrant's remains
ENOUGH_WORDS = 80  # what is left of a warrant of which most lines are lost had up to 76: so few prove nothing
ENOUGH_PROSE = 100  # words of running text that make an article or a letter rather than a form's remains
LONG_PROSE = 150  # words: a text that commands or is headed with a word of warrants needs more to be an article
_GLARE, _FOOT = Gap.GLARE, Gap.BOTTOM_CUT_OFF  # reasons of poor legibility
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
        legible=_legible(part, court, other),
        court_warrant=court,
        agency_form=agency,
        other_court_paper=other,
        no_warrant=_no_warrant(part, (court, agency, other)),
        line=line(part),
    )


def _legible(part: Findings, court_warrant: Seen, other_court_paper: Seen) -> Seen:
    """A flyer in another script is known by its heading in ours; of any other such page nothing is said. And a picture
    that leaves open whether it shows a court's warrant, or which paper of a court, shows too little of it."""
    if part.legibility.reasons == (Gap.OTHER_SCRIPT,) and _headed_as_a_text(part):
        return Seen.CANT_TELL
    open_ = Seen.CANT_TELL in {court_warrant, other_court_paper}
    if open_ and part.by_ocr and part.legibility.seen is Seen.YES:
        return Seen.CANT_TELL
    if part.legibility.seen is Seen.CANT_TELL and court_warrant is Seen.YES and _hides_nothing_that_decides(part):
        return Seen.YES
    return part.legibility.seen


def _hides_nothing_that_decides(part: Findings) -> bool:
    """Whether all that tells a signed court's warrant was seen, though a glare or a cut-off foot hides some of it."""
    reasons = frozenset(part.legibility.reasons)
    known = [form for form in part.forms if form.family is Family.COURT_WARRANT and form.seen is Seen.YES]
    catalogued = any(not form.general for form in known)
    if not reasons or not reasons <= ({_GLARE, _FOOT} if catalogued else {_GLARE}):
        return False
    titled = any(
        one.where in {Where.TITLE, Where.FORM_NUMBER} and one.points_to is PointsTo.JUDICIAL for one in part.findings
    )
    of_an_agency = any(one.points_to is PointsTo.ADMINISTRATIVE for one in part.findings)
    return titled and _headed(part, Claim.NAMES_COURT) and line(part) is Line.SIGNED and not of_an_agency


def issuing_signature(part: Findings) -> Signature | None:
    """The place where the paper is signed by whoever issues it: signed before unclear before blank."""
    order = {SignatureState.SIGNED: 0, SignatureState.UNCLEAR: 1, SignatureState.BLANK: 2}
    return min((one for one in part.signatures if one.issues), key=lambda one: order[one.state], default=None)


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
    if _proposed(part):
        return Seen.YES if line(part) in {Line.BLANK, Line.MISSING} else Seen.CANT_TELL
    if seen is Seen.YES and (_may_be_remains(part) or _order_to_search(part)):
        return Seen.CANT_TELL
    if seen is Seen.YES or any(form.seen is Seen.YES or form.family is Family.COURT_WARRANT for form in part.forms):
        return seen
    known = _headed(part, Claim.NAMES_COURT) and not part.speaks_of_warrants and not _headed(part, Claim.NAMES_AGENCY)
    commands = any(one.points_to is PointsTo.JUDICIAL and one.where is Where.BODY for one in part.findings)
    if known and not commands and part.legibility.seen is Seen.YES and part.words > ENOUGH_PROSE:
        return Seen.YES
    return seen


def _proposed(part: Findings) -> bool:
    """A proposal is headed as one. Judges sign some of them as they are: then it is no mere proposal."""
    return any(one.claim is Claim.PROPOSES and one.where is Where.TITLE for one in part.findings)


def _order_to_search(part: Findings) -> bool:
    """An order of unknown form that lets officers search or arrest, and is signed: a warrant by another title."""
    papers = [form for form in part.forms if form.family is Family.COURT_PAPER]
    of_unknown_form = bool(papers) and all(form.general and form.kind in _ORDERS for form in papers)
    commands = any(one.claim is Claim.COMMANDS for one in part.findings)
    return of_unknown_form and commands and line(part) is not Line.BLANK


def _may_be_remains(part: Findings) -> bool:
    """A court's heading and a label are what every court's warrant has, too: what general marks say of a few words,
    or of a text that is headed with a word of warrants, may be all that is left of a warrant."""
    papers = [form.form for form in part.forms if form.family is Family.COURT_PAPER]
    if not all(form.general for form in part.forms if form.family is Family.COURT_PAPER):
        return False
    if _puts_in_possession(part):
        return False
    titles = [one for one in _of(part, papers, Weight.DECISIVE) if one.where in {Where.TITLE, Where.HEADING}]
    titled = bool(titles)
    if not part.speaks_of_warrants and any(_of_another_kind(one) for one in titles):
        return False
    if not titled and any(one.points_to is PointsTo.JUDICIAL and one.where in _INSIDE for one in part.findings):
        return True
    orders = all(form.kind in _ORDERS for form in part.forms if form.family is Family.COURT_PAPER)
    whole = not part.by_ocr and part.legibility.seen is Seen.YES  # words of a file do not get lost
    if whole or part.words >= ENOUGH_WORDS:
        return part.speaks_of_warrants and (orders or not titled)
    return (
        not titled
        or _headed(part, Claim.NAMES_COURT)
        or any(one.points_to is PointsTo.JUDICIAL for one in part.findings)
    )


def _puts_in_possession(part: Findings) -> bool:
    """Two sentences about who gets a home, which no warrant to search or arrest prints; some are titled "Warrant"."""
    papers = {form.form for form in part.forms if form.kind == EVICTION}
    return len({one.marker for one in part.findings if one.form in papers and one.where is Where.BODY}) > 1


def _of_another_kind(title: Finding) -> bool:
    """ "Order to Show Cause" stands on no warrant; "Order" may be half of a title, "Application for Search Warrant"
    heads the sheet that Pennsylvania's courts sign as the warrant."""
    words = title.read_text.lower().split()
    return len(words) > 1 and not any("warrant" in word for word in words)


def _first(part: Findings) -> FormSeen | None:
    return part.forms[0] if part.forms else None


def _family(part: Findings, family: Family) -> Seen:
    seen = {form.seen for form in part.forms if form.family is family}
    return Seen.YES if Seen.YES in seen else Seen.CANT_TELL if seen else Seen.NO


def _headed(part: Findings, claim: Claim) -> bool:
    return any(one.claim is claim and one.weight is Weight.DECISIVE for one in part.findings)


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
        headed = _headed(part, Claim.NAMES_COURT) or any(one.claim is Claim.NAMES_STATE for one in part.findings)
        decisive = _of(part, warrants, Weight.DECISIVE)
        cut = Gap.TOP_CUT_OFF in part.legibility.reasons
        return Seen.YES if headed or (decisive and not cut) else Seen.CANT_TELL
    if seen is Seen.CANT_TELL:
        return seen
    if _is_flyer(part):
        return Seen.NO
    if _order_to_search(part):
        return Seen.CANT_TELL
    if _proposed(part):
        return Seen.NO if line(part) in {Line.BLANK, Line.MISSING} else Seen.CANT_TELL
    sure = any(form.seen is Seen.YES for form in part.forms) or _other_court_paper(part) is Seen.YES
    if _family(part, Family.AGENCY_FORM) is Seen.YES and (
        _headed(part, Claim.NAMES_COURT) or _signed_by(part, OF_A_COURT)
    ):
        return Seen.CANT_TELL
    quoted = _plain_prose(part) or _agencys_own(part) or _headed_as_a_text(part)
    if not sure and len(part.traces) > FEW_TRACES and not quoted:
        return Seen.CANT_TELL
    return Seen.NO


def _headed_as_a_text(part: Findings) -> bool:
    """A flyer's heading ("Know your rights"), and nothing that stands where a paper of another kind has it."""
    texts = [form.form for form in part.forms if form.family is Family.NO_WARRANT]
    headed = any(one.where is Where.HEADING for one in _of(part, texts, Weight.DECISIVE))
    return headed and not any(
        one.where is not Where.BODY and (one.points_to is not PointsTo.NEUTRAL or one.claim is Claim.NAMES_COURT)
        for one in part.findings
        if one.form not in texts
    )


def _agencys_own(part: Findings) -> bool:
    """An agency's letterhead over an officer's signature line, and nothing of a court on it but words in sentences."""
    heads = any(one.claim is Claim.NAMES_AGENCY and one.weight is Weight.DECISIVE for one in part.findings)
    officer = any(one.role in OF_AN_AGENCY for one in part.signatures)
    court = any(
        one.points_to is PointsTo.JUDICIAL or one.claim in {Claim.NAMES_COURT, Claim.NAMES_STATE}
        for one in part.findings
    )
    return heads and officer and not court and part.legibility.seen is Seen.YES


def _agency_form(part: Findings) -> Seen:
    seen = _family(part, Family.AGENCY_FORM)
    if seen is Seen.YES:
        return seen
    if _is_flyer(part) or _is_card(part):
        return Seen.NO
    headed = _headed(part, Claim.NAMES_AGENCY)
    sure = any(form.seen is Seen.YES for form in part.forms)
    officer = any(one.issues and one.role in OF_AN_AGENCY for one in part.signatures)
    if _speaks_as_agency(part) and _family(part, Family.COURT_WARRANT) is Seen.YES:
        return Seen.CANT_TELL
    if not sure and headed and (officer or seen is Seen.CANT_TELL):
        return Seen.YES
    if not sure and headed and not _headed(part, Claim.NAMES_COURT) and part.legibility.seen is Seen.YES:
        return Seen.YES if not part.prose or seen is Seen.CANT_TELL else Seen.CANT_TELL
    return Seen.CANT_TELL if headed or officer or seen is Seen.CANT_TELL else Seen.NO


def _speaks_as_agency(part: Findings) -> bool:
    """A sentence that agencies' own warrants print: under a court's heading it contradicts that heading."""
    return any(one.claim is Claim.SPEAKS_AS_AGENCY for one in part.findings)


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
    if _family(part, Family.NO_WARRANT) is Seen.YES or _headed_as_a_text(part):
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
    telling = [one for one in part.findings if one.points_to is not PointsTo.NEUTRAL and one.where is not Where.BODY]
    headed = _headed(part, Claim.NAMES_COURT) or any(one.claim is Claim.NAMES_STATE for one in part.findings)
    if headed or any(one.points_to is PointsTo.JUDICIAL for one in telling) or (telling and not part.prose):
        return Seen.CANT_TELL  # also in running text: a warrant made by hand, with some of its lines lost
    if _plain_prose(part) or (len(part.traces) <= FEW_TRACES and part.words >= ENOUGH_WORDS):
        return Seen.YES
    return Seen.CANT_TELL
