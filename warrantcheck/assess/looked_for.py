"""The four marks that every paper is looked at for, whatever it turns out to be: what the first screen begins with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Capacity, Finding, Findings, Signature
from warrantcheck.model.forms import OF_A_COURT, OF_AN_AGENCY, Family, PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Box, Gap, Seen
from warrantcheck.model.verdict import MarkId, MarkSeen

NOT_HIS_LINE = frozenset({Capacity.SERVES, Capacity.RECEIVES})  # of a return, or of whoever was handed the paper
CUTS = frozenset({Gap.TOP_CUT_OFF, Gap.BOTTOM_CUT_OFF, Gap.SIDE_CUT_OFF})  # the rest of the page was read


def looked_for(parts: Sequence[Findings], main: Findings, issued: Signature | None) -> tuple[MarkSeen, ...]:
    """All four marks in the contract's order, of the part that decided before the others.

    Args:
        parts: every part of the file.
        main: the part whose verdict is the file's.
        issued: the line that issues it, as the answer has it; of all places to sign it comes first.
    """
    order = [main, *(part for part in parts if part is not main)]
    return (
        _first(MarkId.COURT_NAME, order, _court_name),
        _first(MarkId.JUDGES_LINE, order, lambda part: _line(MarkId.JUDGES_LINE, part, part is main, issued)),
        _first(MarkId.AGENCY_HEADING, order, _agency_heading),
        _first(MarkId.OFFICERS_LINE, order, lambda part: _line(MarkId.OFFICERS_LINE, part, part is main, issued)),
    )


def _first(id: MarkId, parts: Sequence[Findings], look: Callable[[Findings], MarkSeen | Seen]) -> MarkSeen:
    """Where it was seen first; else whether it was positively nowhere."""
    looks = [look(part) for part in parts]
    seen = next((one for one in looks if isinstance(one, MarkSeen)), None)
    return seen or MarkSeen(id=id, seen=Seen.CANT_TELL if Seen.CANT_TELL in looks else Seen.NO)


def _missing(part: Findings, *hiding: Gap) -> Seen:
    """What was not seen on a page that was read badly, or cut off where it would stand, may be there all the same."""
    gaps = frozenset(part.legibility.reasons)
    only_cut = part.legibility.seen is Seen.CANT_TELL and bool(gaps) and gaps <= CUTS
    read = part.legibility.seen is Seen.YES or only_cut
    return Seen.NO if read and gaps.isdisjoint(hiding) else Seen.CANT_TELL


def _heading(id: MarkId, found: Finding, words: str, box: Box) -> MarkSeen:
    return MarkSeen(id=id, seen=Seen.YES, read_text=words, page=found.page, box=box, finding=found)


def _topmost(found: Sequence[Finding]) -> Finding | None:
    return min(found, key=lambda one: (one.page, one.box.top), default=None)


def _court_name(part: Findings) -> MarkSeen | Seen:
    """A court of law's own name as a heading; half of one ("for the ... District of") leaves it open."""
    named = [one for one in part.findings if one.claim is Claim.NAMES_COURT]
    head = _topmost([one for one in named if one.weight is Weight.DECISIVE])
    if head is None:
        return Seen.CANT_TELL if named else _missing(part, Gap.TOP_CUT_OFF)
    whole = part.fields.court or head  # the same name, with the district and county that stand below it
    return _heading(MarkId.COURT_NAME, head, whole.read_text, whole.box)


def _agency_heading(part: Findings) -> MarkSeen | Seen:
    """An agency's name as a heading: by the shared grammar, or one that an agency's form has for itself."""
    forms = {form.form for form in part.forms if form.family is Family.AGENCY_FORM}
    heads = [
        one
        for one in part.findings
        if one.claim is Claim.NAMES_AGENCY
        or (one.form in forms and one.where is Where.HEADING and one.points_to is PointsTo.ADMINISTRATIVE)
    ]
    head = _topmost([one for one in heads if one.weight is not Weight.NEVER])
    if head is None:
        return _missing(part, Gap.TOP_CUT_OFF)
    return _heading(MarkId.AGENCY_HEADING, head, head.read_text, head.box)


def _line(id: MarkId, part: Findings, is_main: bool, issued: Signature | None) -> MarkSeen | Seen:
    """A place where a judge (or who else may for a court), or an agency's officer, signs: what issues before others."""
    of_form = any(form.family is Family.AGENCY_FORM and form.seen is Seen.YES for form in part.forms)

    def fits(place: Signature) -> bool:
        if id is MarkId.JUDGES_LINE:
            return place.role in OF_A_COURT and place.capacity not in NOT_HIS_LINE
        return place.role in OF_AN_AGENCY or (of_form and place.issues and place.role is Role.OTHER)

    places = [place for place in part.signatures if fits(place)]
    if is_main and issued is not None and fits(issued):
        places.insert(0, issued)
    place = min(places, key=lambda one: not one.issues, default=None)
    if place is None:
        warrant = any(form.family is Family.COURT_WARRANT and form.seen is Seen.YES for form in part.forms)
        lost = id is MarkId.JUDGES_LINE and warrant  # each has one: it was lost, or stands on a page that is not here
        return Seen.CANT_TELL if lost else _missing(part, Gap.BOTTOM_CUT_OFF)
    label = _label(part, place)
    return MarkSeen(
        id=id,
        seen=Seen.YES,
        read_text=label.read_text if label else None,
        page=place.page,
        box=label.box if label else place.box,
        finding=label,
        signature=place,
    )


def _label(part: Findings, place: Signature) -> Finding | None:
    """The words that say who signs there."""
    same_side = OF_A_COURT if place.role in OF_A_COURT else frozenset({*OF_AN_AGENCY, Role.OTHER})
    x, y = place.box.middle
    labels = (
        one
        for one in part.findings
        if one.where is Where.SIGNATURE_LABEL and one.page == place.page and one.weight is not Weight.NEVER
        if one.role in same_side
    )

    def far(one: Finding) -> tuple[float, bool]:  # a label stands under its line, or over it, not beside
        return abs(y - one.box.middle[1]) + abs(x - one.box.middle[0]) / 4, one.role is not place.role

    return min(labels, key=far, default=None)
