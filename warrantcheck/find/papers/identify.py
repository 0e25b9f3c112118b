"""Which known paper this is, and what on it speaks against that.

A form is *sure* with a decisive marker and one more, or with enough supporting ones; a general family needs its
heading too (a court's or an agency's). The surest form explains its own markers; only what it leaves unexplained
can speak for another paper. So "Judge's signature" on an application is no sign of a warrant, while an officer's
signature line under a court's heading stays, and is said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz.distance import Hamming

from warrantcheck.find.marks.form_numbers import REPAIRED
from warrantcheck.find.marks.phrasebook import repaired
from warrantcheck.model.claims import SHARED, Claim
from warrantcheck.model.findings import Finding, FormSeen
from warrantcheck.model.forms import Family, Form, Grade, Knowledge, PointsTo, Weight, Where
from warrantcheck.model.paper import Seen, Via

SAME_PLACE = 0.6  # of the smaller box: two markers that share so much are two readings of the same words
WITHOUT_ITS_OWN = 3  # markers less for a form none of whose own marks is there: AO 93C prints most of AO 93's text
CLEARLY_MORE = 4  # markers by which a form must be ahead of one whose number was read, to call that number misread
STATE_SENTENCES = 2  # of a warrant's: its opening and its command
_CONFIRMED = frozenset({Family.COURT_WARRANT, Family.AGENCY_FORM, Family.COURT_PAPER})  # a text's words prove no other


class Evidence(Struct, frozen=True, kw_only=True, dict=True):
    """What speaks for one form on one part."""

    form: Form
    decisive: tuple[Finding, ...]
    supporting: tuple[Finding, ...]
    context: bool  # the heading that a general family needs is there
    at_odds: bool = False  # the paper's title is that of another kind of warrant
    little: bool = False  # its marks are those of many papers: a kind that says little goes behind one that is told

    @property
    def markers(self) -> int:
        return len({finding.marker for finding in (*self.decisive, *self.supporting)})

    @property
    def seen(self) -> Seen:
        decisive = len({finding.marker for finding in self.decisive})
        supporting = len({finding.marker for finding in self.supporting})
        by_heading = 1 if self.form.needs and self.context else 0
        enough = (decisive and decisive + supporting + by_heading >= 2) or supporting + by_heading >= self.form.enough
        if enough and (self.context or not self.form.needs):
            return Seen.YES
        telling = [finding for finding in self.supporting if finding.points_to is not PointsTo.NEUTRAL]
        if decisive or len({finding.marker for finding in telling}) >= 2:
            return Seen.CANT_TELL
        return Seen.NO

    @property
    def confirmed(self) -> bool:
        """Whether what makes it sure is confirmed wording: a decisive mark, or enough others; the rest may support."""
        decisive, supporting = (
            tuple(one for one in marks if one.grade is not Grade.UNCONFIRMED)
            for marks in (self.decisive, self.supporting)
        )
        alone = replace(self, decisive=decisive, supporting=supporting)
        return bool(decisive) or alone.seen is Seen.YES

    @property
    def strength(self) -> tuple[bool, bool, bool, bool, int, bool, int]:
        """The surest first: seen; by its number; titled as such; by its markers, a form before a general family."""
        every = (*self.decisive, *self.supporting)
        numbered = any(one.where is Where.FORM_NUMBER and _sure_of(one) for one in every)
        decisive = len({finding.marker for finding in self.decisive})
        letters = max((len(finding.read_text) for finding in self.decisive), default=0)
        count = self.markers
        if not self.form.general:
            knows = any(marker.weight is Weight.DECISIVE for marker in self.form.markers)
            count += decisive + 1 if decisive or not knows else -WITHOUT_ITS_OWN
        return (
            self.seen is Seen.YES,
            numbered,
            not self.at_odds,
            not self.little,
            count,
            not self.form.general,
            letters,
        )


def _sure_of(number: Finding) -> bool:
    return number.weight is Weight.DECISIVE or number.score > REPAIRED / 100


def evidence(findings: Iterable[Finding], knowledge: Knowledge) -> tuple[Evidence, ...]:
    """Each form for which anything speaks, the strongest first."""
    every = tuple(findings)
    court = any(finding.claim is Claim.NAMES_COURT and finding.weight is Weight.DECISIVE for finding in every)
    signer = any(finding.issues and finding.points_to is PointsTo.JUDICIAL for finding in every)
    state = any(finding.claim is Claim.NAMES_STATE for finding in every) and signer
    agency = any(finding.claim is Claim.NAMES_AGENCY for finding in every)
    context = {"": True, "court": court or state or _commands_for_a_state(every), "agency": agency}
    by_form: dict[str, list[Finding]] = defaultdict(list)
    for finding in every:
        if finding.form != SHARED and finding.weight is not Weight.NEVER and finding.where is not Where.CHECK_BOX:
            by_form[finding.form].append(finding)
    catalogue = _by_id(knowledge)
    titled = {
        catalogue[finding.form].kind
        for finding in every
        if finding.where is Where.TITLE
        and finding.weight is Weight.DECISIVE
        and finding.form != SHARED
        and catalogue[finding.form].family is Family.COURT_WARRANT
    }
    found = [
        Evidence(
            form=catalogue[form_id],
            decisive=tuple(one for one in those if one.weight is Weight.DECISIVE),
            supporting=tuple(one for one in those if one.weight is Weight.SUPPORTING),
            context=context[catalogue[form_id].needs],
            little=knowledge.kind(catalogue[form_id].kind).says_little and catalogue[form_id].general,
            at_odds=bool(titled)
            and catalogue[form_id].family is Family.COURT_WARRANT
            and catalogue[form_id].kind not in titled,
        )
        for form_id, those in by_form.items()
    ]
    return tuple(sorted(found, key=lambda one: one.strength, reverse=True))


def _commands_for_a_state(findings: Sequence[Finding]) -> bool:
    """A state's name over a warrant's title and two of its sentences: Texas's warrants have no court's heading."""
    captioned = any(one.claim is Claim.NAMES_STATE for one in findings)
    judicial = [one for one in findings if one.points_to is PointsTo.JUDICIAL]
    titled = any(one.where is Where.TITLE and one.weight is Weight.DECISIVE for one in judicial)
    sentences = {(one.form, one.marker) for one in judicial if one.where is Where.BODY and one.form != SHARED}
    forms = [form for form, _ in sentences]
    return captioned and titled and any(forms.count(form) >= STATE_SENTENCES for form in forms)


@lru_cache(maxsize=4)
def _by_id(knowledge: Knowledge) -> dict[str, Form]:
    return {form.id: form for form in knowledge.forms}


def surest(findings: Sequence[Finding], knowledge: Knowledge) -> Form | None:
    """The form that a page is by itself, where that is sure: a text that shows other papers before those it shows."""
    ranked = evidence(findings, knowledge)
    best = _quoting_text(ranked, knowledge) or next(iter(ranked), None)
    return best.form if best is not None and (best.seen is Seen.YES or knowledge.kind(best.form.kind).quotes) else None


def identify(findings: Sequence[Finding], knowledge: Knowledge, pages: tuple[int, int]) -> tuple[FormSeen, ...]:
    """The forms seen on a part, the surest first; what it explains speaks for no other.

    Args:
        findings: all markers found on the part's pages.
        knowledge: the catalogue.
        pages: first and last page of the part.
    """
    left = _without_misread_numbers(findings, knowledge)
    seen: list[FormSeen] = []
    quoting: Evidence | None = None
    while left:
        ranked = [one for one in evidence(left, knowledge) if one.seen is not Seen.NO]
        if not ranked:
            break
        best = ranked[0]
        if not seen:
            # A text about warrants shows their marks as well as they do: if it is surely one, it is that first.
            quoting = _quoting_text(ranked, knowledge)
            best = quoting or best
        if seen and not _stands_beside(best, seen[0], knowledge, quotes=quoting is not None):
            left = _without(left, (*best.decisive, *best.supporting), best.form.id, sure=False)
            continue
        seen.append(_form_seen(best, ranked, pages, knowledge))
        left = _without(left, (*best.decisive, *best.supporting), best.form.id, sure=best.seen is Seen.YES)
    return tuple(seen)


def _without_misread_numbers(findings: Sequence[Finding], knowledge: Knowledge) -> list[Finding]:
    """Without form numbers that OCR read with one digit wrong: "AO 91" at the foot of what is AO 93 in all else."""
    numbers = [one for one in findings if one.where is Where.FORM_NUMBER and one.via is Via.OCR]
    if not numbers:
        return list(findings)
    forms = _by_id(knowledge)
    rest = evidence([one for one in findings if one not in numbers], knowledge)
    markers = {one.form.id: one.markers for one in rest}
    misread = {
        number.form
        for number in numbers
        for one in rest
        if one.seen is Seen.YES
        and one.markers >= markers.get(number.form, 0) + CLEARLY_MORE
        and any(
            len(a) == len(b) and Hamming.distance(a, b) == 1
            for a in _numbers_of(forms[number.form])
            for b in _numbers_of(one.form)
        )
    }
    return [one for one in findings if not (one in numbers and one.form in misread)]


def _numbers_of(form: Form) -> list[str]:
    return [repaired(says) for marker in form.markers if marker.where is Where.FORM_NUMBER for says in marker.says]


def _form_seen(one: Evidence, ranked: Sequence[Evidence], pages: tuple[int, int], knowledge: Knowledge) -> FormSeen:
    """The form as seen. Unconfirmed words of its own take nothing from what a sure form of its family confirms."""
    alike = [other for other in ranked if other.form.family is one.form.family and other.form.family in _CONFIRMED]
    sure_ones = [other for other in alike if other.seen is Seen.YES and other.confirmed and one.seen is Seen.YES]
    return FormSeen(
        form=one.form.id,
        family=one.form.family,
        kind=one.form.kind,
        general=one.form.general,
        seen=one.seen,
        decisive=any(other.decisive for other in (one, *sure_ones)),
        traits=knowledge.kind(one.form.kind),
        confirmed=one.confirmed or bool(sure_ones),
        first_page=pages[0],
        last_page=pages[1],
    )


def _stands_beside(other: Evidence, first: FormSeen, knowledge: Knowledge, *, quotes: bool) -> bool:
    """Whether what is left speaks for another paper beside the first one.

    Supporting words alone do not: forms share them. On a flyer or an article nothing does: such texts quote.
    """
    if first.seen is not Seen.YES:
        return bool(other.decisive) or other.seen is Seen.YES
    if quotes or other.form.family is first.family or knowledge.kind(other.form.kind).part_of:
        return False
    return bool(other.decisive)


def _quoting_text(ranked: Sequence[Evidence], knowledge: Knowledge) -> Evidence | None:
    """What is surely a text about warrants."""
    return next((one for one in ranked if knowledge.kind(one.form.kind).quotes and one.seen is Seen.YES), None)


def _without(findings: Iterable[Finding], explained: Sequence[Finding], form: str, *, sure: bool) -> list[Finding]:
    """The findings that stand elsewhere than the explained ones. What is not sure explains no other's decisive mark."""
    return [
        finding
        for finding in findings
        if finding.form != form
        and (
            finding.form == SHARED
            or (not sure and finding.weight is Weight.DECISIVE)
            or not any(_same_place(finding, one) for one in explained)
        )
    ]


def _same_place(one: Finding, other: Finding) -> bool:
    if one.page != other.page:
        return False
    small = min(one.box.area, other.box.area)
    return small > 0 and one.box.overlap(other.box) >= SAME_PLACE * small
