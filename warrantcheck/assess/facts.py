"""What was found on a part, boiled down to facts of a few values each. One fact, one function; none asks another.

A fact says what was seen, not what follows from it: whether "none" means "not there" is decided by rows that also ask
how well the paper was read.
"""

from __future__ import annotations

from warrantcheck.assess.issuance import line
from warrantcheck.model.claims import Claim
from warrantcheck.model.facts import (
    Answers,
    Facts,
    Gaps,
    Head,
    Known,
    Papers,
    Read,
    Text,
    Titled,
    Via,
    Voice,
)
from warrantcheck.model.findings import Finding, Findings
from warrantcheck.model.forms import OF_AN_AGENCY, Family, Names, PointsTo, Weight, Where
from warrantcheck.model.paper import Gap, Seen

HARDLY_ANY = 60  # words of a file: the boxes of an I-205 alone had 58, a page that only says what to open it with 21
LITTLE = 80  # words of a picture: what is left of a warrant of which most lines are lost had up to 76

# What hides no more than it covers, where title, heading and signature were seen.
_HARMLESS = frozenset({Gap.GLARE, Gap.TOO_DARK, Gap.LOW_CONTRAST, Gap.TOO_FAR, Gap.SIDE_CUT_OFF})
_PLACES = frozenset({Where.TITLE, Where.HEADING, Where.FORM_NUMBER})


def facts(part: Findings) -> Facts:
    """The facts of a part; what its words are like is told by `find` as it is."""
    return Facts(
        warrant=warrant(part),
        paper=paper(part),
        agency=agency(part),
        text=text(part),
        head=head(part),
        title=title(part),
        below=below(part),
        line=line(part),
        officer=officer(part),
        commands=commands(part),
        proposed=proposed(part),
        agency_speaks=agency_speaks(part),
        court_speaks=court_speaks(part),
        conveys=conveys(part),
        whole=whole(part),
        like=part.like.kind,
        read=read(part),
        gaps=gaps(part),
        via=via(part),
    )


def warrant(part: Findings) -> Known:
    """How surely a court's warrant is on it, by the forms that are known."""
    return _known(part, Family.COURT_WARRANT)


def agency(part: Findings) -> Known:
    """How surely an agency's form is on it, by the forms that are known."""
    return _known(part, Family.AGENCY_FORM)


def _known(part: Findings, family: Family) -> Known:
    seen = [form for form in part.forms if form.family is family]
    sure = [form for form in seen if form.seen is Seen.YES and form.confirmed]
    if not seen:
        return Known.NONE
    if not sure:
        return Known.HALF
    return Known.MARKED if any(form.decisive for form in sure) else Known.WORDED


def paper(part: Findings) -> Papers:
    """How surely a paper of a court that is no warrant is on it, by the forms that are known."""
    seen = [form for form in part.forms if form.family is Family.COURT_PAPER]
    sure = [form for form in seen if form.seen is Seen.YES and form.confirmed]
    if not sure:
        return Papers.HALF if seen else Papers.NONE
    if any(not form.general for form in sure):
        return Papers.FORM
    own = any(not form.traits.says_little for form in sure)
    return Papers.GENERAL if own else Papers.LITTLE


def text(part: Findings) -> Text:
    """How surely it is a flyer, an article, a letter: by confirmed words, or by its title and any words of one."""
    texts = [form for form in part.forms if form.family is Family.NO_WARRANT]
    titled = part.title is not None and part.title.names is Names.TEXT
    if any(form.seen is Seen.YES and (form.confirmed or titled) for form in texts):
        return Text.FIRST if part.forms[0].family is Family.NO_WARRANT else Text.BESIDE
    ids = {form.form for form in texts}
    return Text.HALF if any(one.form in ids and one.weight is Weight.DECISIVE for one in part.findings) else Text.NONE


def head(part: Findings) -> Head:
    """Whose name heads it, which stands on the first page that has one: behind a complaint lie letters as exhibits.

    An agency's under a court's is a party's (see find) and no head, and one behind the second page heads an annex.
    """
    heads = [
        one
        for one in part.findings
        if one.weight is Weight.DECISIVE
        and (one.claim is Claim.NAMES_COURT or (one.claim is Claim.NAMES_AGENCY and one.page <= part.first_page + 1))
    ]
    first = min((one.page for one in heads), default=0)
    sure = {one.claim for one in heads if one.page == first}
    if Claim.NAMES_COURT in sure:
        return Head.BOTH if Claim.NAMES_AGENCY in sure else Head.COURT
    if Claim.NAMES_AGENCY in sure:
        return Head.AGENCY
    return (
        Head.STATE if any(one.claim is Claim.NAMES_STATE or _is_district(one) for one in part.findings) else Head.NOBODY
    )


def _is_district(one: Finding) -> bool:
    """Whether it names a federal district at the top, as courts do under their name: that may lie under a stamp."""
    return one.claim is Claim.NAMES_COURT and one.body is not None and one.body.district is not None


def title(part: Findings) -> Titled:
    """What its topmost title names."""
    if part.title is None:
        return Titled.NONE
    if part.title.conveys:
        return Titled.CONVEYS
    if part.title.lets_in:
        return Titled.ORDER_IN
    return Titled.NONE if part.title.names is Names.NOTHING else Titled(part.title.names)


def below(part: Findings) -> Answers:
    """Whether a title further down the same sheet names a warrant."""
    return _yes(part.warrant_below)


def officer(part: Findings) -> Answers:
    """Whether an agency's officer has a line to sign on that issues it."""
    return _yes(any(one.issues and one.role in OF_AN_AGENCY for one in part.signatures))


def commands(part: Findings) -> Answers:
    """Whether it tells officers to search, enter, arrest or take into custody."""
    return _yes(any(one.claim is Claim.COMMANDS for one in part.findings))


def proposed(part: Findings) -> Answers:
    """Whether it is headed as what somebody hopes that a judge will sign."""
    return _yes(part.title is not None and part.title.proposed)


def agency_speaks(part: Findings) -> Voice:
    """Whether a sentence stands on it that agencies print on warrants of their own, or another mark of theirs."""
    if any(one.claim is Claim.SPEAKS_AS_AGENCY for one in part.findings):
        return Voice.OWN
    return Voice.SOME if any(one.points_to is PointsTo.ADMINISTRATIVE for one in part.findings) else Voice.NONE


def court_speaks(part: Findings) -> Answers:
    """Whether a mark of a court's warrant stands where such a paper has it: a label, a title, a number."""
    return _yes(any(one.points_to is PointsTo.JUDICIAL and one.where is not Where.BODY for one in part.findings))


def conveys(part: Findings) -> Answers:
    """Whether two sentences say who gets a home, which no warrant to search or arrest prints."""
    papers = {form.form for form in part.forms if form.traits.conveys}
    return _yes(len({one.marker for one in part.findings if one.form in papers and one.where is Where.BODY}) > 1)


def whole(part: Findings) -> Answers:
    """Whether none of its words may be lost: those of a file are not, of a picture with enough text few."""
    return _yes(part.words >= (LITTLE if part.by_ocr else HARDLY_ANY) and not part.attached)


def read(part: Findings) -> Read:
    """How well it was read: legibility and nothing else."""
    return {Seen.YES: Read.WELL, Seen.CANT_TELL: Read.POORLY, Seen.NO: Read.NOT}[part.legibility.seen]


def gaps(part: Findings) -> Gaps:
    """What is missing of it."""
    reasons = frozenset(part.legibility.reasons)
    if not reasons:
        return Gaps.NONE
    if Gap.TOP_CUT_OFF in reasons:
        return Gaps.TOP
    if reasons <= _HARMLESS:
        return Gaps.HARMLESS
    return Gaps.FOOT if reasons <= _HARMLESS | {Gap.BOTTOM_CUT_OFF} else Gaps.OTHER


def via(part: Findings) -> Via:
    """Where its words come from."""
    return Via.PICTURE if part.by_ocr else Via.FILE


def _yes(seen: bool) -> Answers:
    return Answers.YES if seen else Answers.NO
