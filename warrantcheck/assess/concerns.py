"""What else a person should know, by the contract's ids: of each part by a row, of all of them by a function.

A row asks one part on which page it applies; the first part that says one is told.
"""

from __future__ import annotations

from collections.abc import Callable

from warrantcheck.assess.asked import worst
from warrantcheck.assess.days import Assessed, expired, no_last_day, warrants
from warrantcheck.assess.issuance import issuing_signature, line
from warrantcheck.model.facts import Line
from warrantcheck.model.findings import Basis, Findings
from warrantcheck.model.forms import LetsIn, Role
from warrantcheck.model.paper import Gap, Seen
from warrantcheck.model.verdict import COURT_WARRANT, Concern, PartAssessed, Situation, Verdict

Raised = Callable[[Assessed, Situation], Concern | None]

MOST_RUNS = 3  # of pages not read that a sentence can name

_ANY = frozenset(Verdict)
_PAPERS = _ANY - {Verdict.NOT_A_WARRANT}
_UNDER_A_COURT = COURT_WARRANT | {Verdict.OTHER_COURT_PAPER}
_AGENCYS = frozenset({Verdict.ADMINISTRATIVE_FORM})
_CUT = frozenset({Gap.TOP_CUT_OFF, Gap.BOTTOM_CUT_OFF})


def concerns(assessed: Assessed, situation: Situation) -> tuple[Concern, ...]:
    """All that apply, the weightiest first."""
    found = (concern(assessed, situation) for concern in _CONCERNS)
    return tuple(one for one in found if one is not None)


def _row(id: str, verdicts: frozenset[Verdict], page_of: Callable[[Findings, PartAssessed], int | None]) -> Raised:
    """A concern of the first part with one of these verdicts that tells a page for it."""

    def raised(assessed: Assessed, situation: Situation) -> Concern | None:
        pages = (page_of(found, part) for found, part in assessed if part.verdict in verdicts)
        return next((Concern(id=id, page=page) for page in pages if page is not None), None)

    return raised


def _begins(id: str, verdicts: frozenset[Verdict], holds: Callable[[Findings, PartAssessed], object]) -> Raised:
    """The same, told of the part's first page."""
    return _row(id, verdicts, lambda found, part: found.first_page if holds(found, part) else None)


def _struck(found: Findings) -> int | None:
    struck = (one.page for one in found.signatures if one.issues and one.basis is Basis.STRUCK)
    return found.struck_out or next(struck, None)


def _empty(entry: str, found: Findings, part: PartAssessed) -> int | None:
    told = part.traits.has_last_day and part.legibility.seen is Seen.YES
    return next((page for name, page in found.empty_entries if name == entry and told), None)


def _clerks(found: Findings) -> int | None:
    place = issuing_signature(found)
    clerk = place is not None and place.role is Role.CLERK and line(found) is Line.SIGNED
    return place.page if place is not None and clerk else None


def _of_immigration(found: Findings, part: PartAssessed) -> bool:
    roles = [*(one.role for one in found.findings), *(one.role for one in found.signatures)]
    return part.traits.of_eoir or Role.IMMIGRATION_JUDGE in roles


def _not_catalogued(found: Findings, part: PartAssessed) -> bool:
    known = next((form for form in found.forms if form.form == part.form), None)
    return known is None or known.general


def _differs(what: str) -> Raised:
    """What was asked surely differs from what stands on the paper."""

    def raised(assessed: Assessed, situation: Situation) -> Concern | None:
        answers = (one for one in worst([part for _, part in assessed]) if one.what == what and one.fits is Seen.NO)
        return next((Concern(id=f"{what}-mismatch", page=one.page) for one in answers), None)

    return raised


def _attached_inside(assessed: Assessed, situation: Situation) -> Concern | None:
    return Concern(id="attached-inside") if any(found.attached for found, _ in assessed) else None


def _signature(assessed: Assessed, situation: Situation) -> Concern | None:
    for found, part in assessed:
        if part.verdict is Verdict.UNSIGNED_COURT_WARRANT:
            place, blank = issuing_signature(found), line(found) is Line.BLANK
            return Concern(id="signature-blank" if blank else "signature-unclear", page=place.page if place else None)
    return None


def _arrest_only(assessed: Assessed, situation: Situation) -> Concern | None:
    found = warrants(assessed)
    only = bool(found) and all(part.traits.lets_in is LetsIn.ARREST for _, part in found)
    return Concern(id="arrest-only", page=found[0][0].first_page) if only else None


def _application_only(assessed: Assessed, situation: Situation) -> Concern | None:
    asked = [found for found, part in assessed if part.traits.asks]
    return Concern(id="application-only", page=asked[0].first_page) if asked and not warrants(assessed) else None


def _several_papers(assessed: Assessed, situation: Situation) -> Concern | None:
    return Concern(id="several-papers") if len(assessed) > 1 else None


def _pages_not_read(assessed: Assessed, situation: Situation) -> Concern | None:
    late = [found for found, _ in assessed if not found.words and Gap.TIME_RAN_OUT in found.legibility.reasons]
    runs = [(found.first_page, found.last_page) for found in late]
    said = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
    about = said if len(runs) <= MOST_RUNS else None
    return Concern(id="pages-not-read", page=runs[0][0], about=about) if runs else None


_CONCERNS: tuple[Raised, ...] = (
    _attached_inside,  # the paper may be a file inside this one (a PDF portfolio), which was not read
    # Marks of having been used already (EXECUTED, SERVED, RETURNED), or refused or taken back (DENIED, VOID, RECALLED,
    # strokes across it); and a stamp of which no word was read, on a paper that looks signed.
    _row("used-up", _PAPERS, lambda found, _: found.used_up),
    _row("taken-back", _PAPERS, lambda found, _: found.taken_back or found.struck_out),
    _row("unread-stamp", _PAPERS, lambda found, _: found.unread[0].page if found.unread else None),
    _begins("specimen", _ANY, lambda found, _: found.specimen),
    _row("court-not-known", _UNDER_A_COURT, lambda found, _: found.court_of_nowhere),  # it decides nothing
    _begins("hidden-text", _ANY, lambda found, _: found.hidden_text),  # which counted for nothing
    _differs("address"),
    _differs("name"),
    expired,
    _row("struck-out", _PAPERS, lambda found, _: _struck(found)),
    no_last_day,
    _row("date-missing", COURT_WARRANT, lambda found, part: _empty("issued", found, part)),  # seen to be empty
    _row("address-missing", COURT_WARRANT, lambda found, part: _empty("address", found, part)),
    _signature,  # the court's line is blank, or can't be made out
    _application_only,  # what an officer asks a judge for, and no warrant in the file
    _begins("immigration-judge", _AGENCYS, _of_immigration),  # signs for an agency (EOIR, Department of Justice)
    _begins(
        "contested-law", _ANY, lambda _, part: part.traits.contested
    ),  # what a removal warrant allows at a home is fought over in court
    _arrest_only,  # an arrest warrant is no search warrant (Steagald v. United States, 451 U.S. 204 (1981))
    # Fed. R. Crim. P. 9(b)(1): on an indictment the clerk signs an arrest warrant; in some states others too.
    _row("clerk-signed", COURT_WARRANT, lambda found, _: _clerks(found)),
    _several_papers,
    # Something says so; a line to sign on that was not found says nothing about a page.
    _begins("page-missing", _ANY, lambda one, _: one.continues or one.breaks_off or _CUT & {*one.legibility.reasons}),
    _begins("attachment-missing", COURT_WARRANT, lambda found, _: any(one.page is None for one in found.attachments)),
    _pages_not_read,  # nobody looked at them, because the file is too long: which, if that is shortly said
    _begins("low-legibility", _ANY, lambda found, _: found.legibility.seen is not Seen.YES),
    _begins("unknown-form", _AGENCYS, _not_catalogued),  # its kind was told by general marks
    _begins("filing-copy", _ANY, lambda found, _: found.filing_copy),  # a court's filing header across the top
)
