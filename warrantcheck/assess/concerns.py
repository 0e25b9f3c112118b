"""What else a person should know: one small function each, by the contract's ids."""

from __future__ import annotations

from collections.abc import Callable

from warrantcheck.assess.asked import worst
from warrantcheck.assess.days import Assessed, expired, no_last_day, warrants
from warrantcheck.assess.issuance import issuing_signature, line
from warrantcheck.model.facts import Line
from warrantcheck.model.findings import Basis, Findings
from warrantcheck.model.forms import Family, LetsIn, Role
from warrantcheck.model.paper import Gap, Seen
from warrantcheck.model.verdict import COURT_WARRANT, Concern, Situation, Verdict

_UNDER_A_COURT = COURT_WARRANT | {Verdict.OTHER_COURT_PAPER}
MOST_RUNS = 3  # of pages not read that a sentence can name


def hidden_text(assessed: Assessed, situation: Situation) -> Concern | None:
    """Text in the file that the eye does not see; it counted for nothing."""
    return next((Concern(id="hidden-text", page=found.first_page) for found, _ in assessed if found.hidden_text), None)


def court_not_known(assessed: Assessed, situation: Situation) -> Concern | None:
    """A paper under the name of a court of a district or state that is none. It is told; it decides nothing."""
    pages = [found.court_of_nowhere for found, part in assessed if part.verdict in _UNDER_A_COURT]
    return next((Concern(id="court-not-known", page=page) for page in pages if page is not None), None)


def attached_inside(assessed: Assessed, situation: Situation) -> Concern | None:
    """The paper may be a file inside this one (a PDF portfolio), which was not read."""
    return Concern(id="attached-inside") if any(found.attached for found, _ in assessed) else None


def specimen(assessed: Assessed, situation: Situation) -> Concern | None:
    """A watermark or placeholder: not a paper in use."""
    return next((Concern(id="specimen", page=found.first_page) for found, _ in assessed if found.specimen), None)


def taken_back(assessed: Assessed, situation: Situation) -> Concern | None:
    """A mark of having been refused or taken back, on whatever paper: DENIED, VOID, RECALLED, strokes across it."""
    return _marked(assessed, "taken-back", lambda found: found.taken_back or found.struck_out)


def used_up(assessed: Assessed, situation: Situation) -> Concern | None:
    """A mark of having been used already, or of being so no longer: EXECUTED, SERVED, RETURNED, INACTIVE."""
    return _marked(assessed, "used-up", lambda found: found.used_up)


def unread_stamp(assessed: Assessed, situation: Situation) -> Concern | None:
    """A stamp of which no word was read, on a paper that looks signed: it may take it back."""
    return _marked(assessed, "unread-stamp", lambda found: found.unread[0].page if found.unread else None)


def _marked(assessed: Assessed, id: str, page_of: Callable[[Findings], int | None]) -> Concern | None:
    marked = [page_of(found) for found, part in assessed if part.verdict is not Verdict.NOT_A_WARRANT]
    return next((Concern(id=id, page=page) for page in marked if page is not None), None)


def struck_out(assessed: Assessed, situation: Situation) -> Concern | None:
    """A stamp that takes the paper back, strokes across it, or strokes through the signature that issues it."""
    for found, part in assessed:
        if part.verdict is Verdict.NOT_A_WARRANT:
            continue
        line_struck = next((one.page for one in found.signatures if one.issues and one.basis is Basis.STRUCK), None)
        page = found.struck_out or line_struck
        if page is not None:
            return Concern(id="struck-out", page=page)
    return None


def date_missing(assessed: Assessed, situation: Situation) -> Concern | None:
    """A court's search warrant whose date of issue was seen to be empty."""
    return _empty(assessed, "issued", "date-missing")


def address_missing(assessed: Assessed, situation: Situation) -> Concern | None:
    """A court's search warrant whose place to search was seen to be empty, and that points to no attachment."""
    return _empty(assessed, "address", "address-missing")


def _empty(assessed: Assessed, entry: str, id: str) -> Concern | None:
    for found, part in warrants(assessed):
        page = next((page for name, page in found.empty_entries if name == entry), None)
        if part.traits.has_last_day and part.legibility.seen is Seen.YES and page is not None:
            return Concern(id=id, page=page)
    return None


def address_mismatch(assessed: Assessed, situation: Situation) -> Concern | None:
    """The place on the paper surely differs from the one that was given."""
    return _differs("address", assessed)


def name_mismatch(assessed: Assessed, situation: Situation) -> Concern | None:
    """The person on the paper surely differs from the one that was given."""
    return _differs("name", assessed)


def _differs(what: str, assessed: Assessed) -> Concern | None:
    answers = (one for one in worst([part for _, part in assessed]) if one.what == what and one.fits is Seen.NO)
    return next((Concern(id=f"{what}-mismatch", page=one.page) for one in answers), None)


def signature(assessed: Assessed, situation: Situation) -> Concern | None:
    """The court's line is blank, or can't be made out."""
    for found, part in warrants(assessed):
        if part.verdict is Verdict.UNSIGNED_COURT_WARRANT:
            place = issuing_signature(found)
            blank = line(found) is Line.BLANK
            return Concern(id="signature-blank" if blank else "signature-unclear", page=place.page if place else None)
    return None


def arrest_only(assessed: Assessed, situation: Situation) -> Concern | None:
    """An arrest warrant is no search warrant (Steagald v. United States, 451 U.S. 204 (1981))."""
    found = warrants(assessed)
    if found and all(part.traits.lets_in is LetsIn.ARREST for _, part in found):
        return Concern(id="arrest-only", page=found[0][0].first_page)
    return None


def application_only(assessed: Assessed, situation: Situation) -> Concern | None:
    """What an officer asks a judge for, and no warrant in the file."""
    asked = [found for found, part in assessed if part.traits.asks]
    return Concern(id="application-only", page=asked[0].first_page) if asked and not warrants(assessed) else None


def immigration_judge(assessed: Assessed, situation: Situation) -> Concern | None:
    """A judge of the immigration court signs for an agency (EOIR, Department of Justice)."""
    for found, part in assessed:
        roles = [one.role for one in found.findings] + [one.role for one in found.signatures]
        named = Role.IMMIGRATION_JUDGE in roles
        if part.verdict is Verdict.ADMINISTRATIVE_FORM and (named or part.traits.of_eoir):
            return Concern(id="immigration-judge", page=found.first_page)
    return None


def several_papers(assessed: Assessed, situation: Situation) -> Concern | None:
    """More than one paper in the file; each is named in `parts`."""
    return Concern(id="several-papers") if len(assessed) > 1 else None


def attachment_missing(assessed: Assessed, situation: Situation) -> Concern | None:
    """A warrant that says "see Attachment A", and no such page in the file."""
    for found, _ in warrants(assessed):
        if any(one.page is None for one in found.attachments):
            return Concern(id="attachment-missing", page=found.first_page)
    return None


def low_legibility(assessed: Assessed, situation: Situation) -> Concern | None:
    """A page that could not be read well."""
    poor = [found for found, _ in assessed if found.legibility.seen is not Seen.YES]
    return Concern(id="low-legibility", page=poor[0].first_page) if poor else None


def pages_not_read(assessed: Assessed, situation: Situation) -> Concern | None:
    """Pages that nobody looked at, because the file is too long: which, if that is shortly said."""
    runs = [
        (found.first_page, found.last_page)
        for found, _ in assessed
        if not found.words and Gap.TIME_RAN_OUT in found.legibility.reasons
    ]
    if not runs:
        return None
    said = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)
    return Concern(id="pages-not-read", page=runs[0][0], about=said if len(runs) <= MOST_RUNS else None)


def unknown_form(assessed: Assessed, situation: Situation) -> Concern | None:
    """The kind of paper was told by its general marks; the form itself is not in the catalogue."""
    for found, part in assessed:
        known = next((form for form in found.forms if form.form == part.form), None)
        if part.verdict is Verdict.ADMINISTRATIVE_FORM and (known is None or known.general):
            return Concern(id="unknown-form", page=found.first_page)
    return None


def clerk_signed(assessed: Assessed, situation: Situation) -> Concern | None:
    """Fed. R. Crim. P. 9(b)(1): on an indictment the clerk signs an arrest warrant; in some states others too."""
    for found, _ in warrants(assessed):
        place = issuing_signature(found)
        if place is not None and place.role is Role.CLERK and line(found) is Line.SIGNED:
            return Concern(id="clerk-signed", page=place.page)
    return None


def page_missing(assessed: Assessed, situation: Situation) -> Concern | None:
    """A later page without its first, a cut-off end, a page count or a sentence that goes on: something says so.

    A line to sign on that was not found says nothing about a page.
    """
    cut = {Gap.TOP_CUT_OFF, Gap.BOTTOM_CUT_OFF}
    for found, _ in assessed:
        if found.continues or found.breaks_off or cut & set(found.legibility.reasons):
            return Concern(id="page-missing", page=found.first_page)
    return None


def filing_copy(assessed: Assessed, situation: Situation) -> Concern | None:
    """A court's filing header across the top: a copy from a case file."""
    return next((Concern(id="filing-copy", page=found.first_page) for found, _ in assessed if found.filing_copy), None)


def contested_law(assessed: Assessed, situation: Situation) -> Concern | None:
    """What a removal warrant (Form I-205) allows at a home is being fought over in court."""
    for found, part in assessed:
        agency = any(form.family is Family.AGENCY_FORM for form in found.forms)
        if part.traits.contested and agency:
            return Concern(id="contested-law", page=found.first_page)
    return None


CONCERNS: tuple[Callable[[Assessed, Situation], Concern | None], ...] = (
    attached_inside,
    used_up,
    taken_back,
    unread_stamp,
    specimen,
    court_not_known,
    hidden_text,
    address_mismatch,
    name_mismatch,
    expired,
    struck_out,
    no_last_day,
    date_missing,
    address_missing,
    signature,
    application_only,
    immigration_judge,
    contested_law,
    arrest_only,
    clerk_signed,
    several_papers,
    page_missing,
    attachment_missing,
    pages_not_read,
    low_legibility,
    unknown_form,
    filing_copy,
)


def concerns(assessed: Assessed, situation: Situation) -> tuple[Concern, ...]:
    """All that apply, the weightiest first."""
    found = (concern(assessed, situation) for concern in CONCERNS)
    return tuple(one for one in found if one is not None)
