"""Every case: its entries and how its file is made. What a person says of it stands in its truth.toml."""

from __future__ import annotations

from collections.abc import Callable

import dhs
import dhs_detainer
import dhs_notices
import eoir
import federal_arrest as arrest
import federal_papers
import federal_warrants as fed
import marked
import prose
import state_papers
from fillable import hidden_words, over_picture, with_fields
from picture import png, render, scan_pdf, scanned, tiff
from sheet import Draw, Entries, Ink, Sheet, bind

Files = dict[str, bytes]

ADDRESS = "100 Example Street, Apt 4, Springfield, Illinois"
ALIEN = "Marisol Fictional"
TENANT = "Devon Fictional"
OFFICER = "Casey Invented"
JUDGE = "Avery Placeholder"

I200: Entries = {
    "file": "A000 111 222", "date": "March 2, 2026", "person": "Marisol Fictional", "pending": True, "biometric": True,
    "officer": Ink(11), "officer name": "CASEY INVENTED, Supervisory Deportation Officer",
}  # fmt: skip
I205: Entries = {
    "file": "A000 111 222", "date": "March 2, 2026", "person": "Marisol Fictional",
    "place of entry": "an unknown place", "date of entry": "an unknown date", "law": "Section 237(a)(1)(B)",
    "expense": "Appropriation, Salaries and Expenses, DHS 2026", "officer": Ink(12),
    "title": "Deputy Field Office Director", "office": "March 2, 2026, Springfield, Illinois",
}  # fmt: skip
AO93: Entries = {
    "DistrictName": "Central District of Illinois", "SearchProperty": "100 Example Street, Apt 4,\nSpringfield, "
    "Illinois",
    "CaseNo": "26-mj-9001", "of the following person or property located in the": "Central", "District of": "Illinois",
    "PropertyDescrip": "100 Example Street, Apt 4, Springfield, Illinois, a dwelling on the second floor of a brick\n"
    "building, at its north end; the number 4 is fixed to the door.",
    "SeizedProperty": "Parcels addressed to other people, labels of parcels, and records of their sale,\n"
    "evidence of violations of 18 U.S.C. § 1708 (stolen mail).",
    fed.COMMANDED: "March 16, 2026", fed.DAYTIME: True, fed.RETURN_TO: "Avery Placeholder",
    "Date and time issued": "03/02/2026 10:15 a.m.", "City and state": "Springfield, Illinois",
    "Judges signature": Ink(21), "Printed name and title": "Avery Placeholder, U.S. Magistrate Judge",
}  # fmt: skip
AO442: Entries = {
    "DistrictName": "Central District of Illinois", "Defendant": "Devon Fictional", "CaseNumber": "26-cr-90007",
    "name of person to be arrested": "Devon Fictional", "Indictment": True,
    "Offense": "Possession of stolen mail, in violation of 18 U.S.C. § 1708.", "Date": "03/02/2026",
    "City and state": "Springfield, Illinois", "Issuing officers signature": Ink(31),
    "Printed name and title": "Avery Placeholder, U.S. Magistrate Judge", "Name of defendantoffender": "Devon "
    "Fictional",
    "Last known residence": ADDRESS,
}  # fmt: skip
APPLICATION: Entries = {
    **AO93, "located": "Central", "code": "18 U.S.C. § 1708", "offense": "Possession of stolen mail",
    federal_papers.BASIS[0]: True, federal_papers.BASIS[1]: True, "facts": "See the attached affidavit.",
    "continued": True, "applicant": Ink(41), "applicant name": "Casey Invented, Special Agent", "Date": "03/02/2026",
    "Judges signature": Ink(21), "CaseNumber": "26-mj-9001", "Defendant": "Devon Fictional",
    "date of offense": "February 23, 2026", "county": "Sangamon",
}  # fmt: skip


def text(title: str, *pages: tuple[Draw, Entries]) -> Files:
    """A PDF of text."""
    return {"paper.pdf": bind(title, pages)}


def scan(title: str, seed: int, *pages: tuple[Draw, Entries], skew: float = 0.4, dpi: int = 200) -> Files:
    """A PDF of pictures, from an office scanner."""
    sheets = render(bind(title, pages), dpi)
    turned = [scanned(sheet, seed + n, skew=skew if n % 2 == 0 else -skew) for n, sheet in enumerate(sheets)]
    return {"paper.pdf": scan_pdf(turned, title)}


def both(*draws: Draw) -> Draw:
    """Several drawings on one page."""

    def draw(s: Sheet) -> None:
        for each in draws:
            each(s)

    return draw


def filing_stamp(s: Sheet) -> None:
    """The line that a federal court's files print across the top of a copy."""
    s.centre(306, 28, "Case 9:26-cr-90007-XX-YY   Document 3   Filed 03/04/26   Page 1 of 1", "Helvetica", 9)


def without(entries: Entries, *names: str) -> Entries:
    """The entries but these."""
    return {name: value for name, value in entries.items() if name not in names}


def i247a_tiff() -> Files:
    """A detainer as an office scanner's TIFF of two pages."""
    pages = render(bind("I-247A", [(dhs_detainer.i247a, DETAINER), (dhs_detainer.i247a_notice, {})]), 150)
    return {"paper.tiff": tiff([scanned(page, 70 + n, noise=0) for n, page in enumerate(pages)], 150)}


def flyer_png() -> Files:
    """The flyer as a picture, as it is passed around."""
    return {"paper.png": png(render(bind("Know your rights flyer", [(prose.flyer, {})]), 130)[0], 130)}


def packet() -> Files:
    """What a court's clerk hands out together: affidavit, warrant, attachment, return."""
    sworn: Entries = {"affiant": "/s/ Casey Invented", "judge": Ink(22)}
    long: Entries = {**AO93, "PropertyDescrip": "100 Example Street, Apt 4, Springfield, Illinois. See Attachment A."}
    back: Entries = {"Case No": "26-mj-9001"}
    return text(
        "packet of a search warrant",
        *((prose.affidavit(page), sworn) for page in range(3)),
        (fed.ao93_long, long),
        (fed.ao93_long_end, long),
        (prose.attachment_a, {}),
        (fed.ao93_return, back),
    )


DETAINER: Entries = {
    "subject": "000000001", "event": "SPR2603000001", "file": "A000 111 222", "date": "March 2, 2026",
    "institution": "Sheriff, Example County Jail", "office": "ICE, 1 Example Plaza\nSpringfield, Illinois",
    "person": "Marisol Fictional", "pending": True, "officer": Ink(13),
    "officer name": "Casey Invented, Deportation Officer",
}  # fmt: skip
NTA: Entries = {
    "subject": "000000001", "fins": "0000000001", "file": "A000-111-222", "event": "SPR2603000001",
    "person": "Marisol Fictional", "address": ADDRESS, "present": True, "charge": "212(a)(6)(A)(i) of the Immigration "
    "and Nationality Act, as amended", "allegations": "1. You are not a citizen or national of the United States;\n"
    "2. You arrived in the United States at an unknown place on an unknown date.", "court": "2 Example Plaza, Room 5, "
    "Chicago, Illinois", "hearing date": "April 14, 2026", "hearing time": "09:00 A.M.", "officer": Ink(14),
    "date": "March 2, 2026", "city": "Springfield, Illinois", "served": "March 2, 2026", "serving officer": Ink(15),
}  # fmt: skip
SUBPOENA_138: Entries = {
    "to": "Example Homes LLC\n1 Example Plaza\nSpringfield, Illinois", "number": "SPR-2026-000001",
    "reference": "Inquiry into the records of tenants", "produce": True, "due": "March 20, 2026", "time": "10:00 a.m.",
    "official": "Casey Invented, Special Agent\nHomeland Security Investigations\n3 Example Plaza, Springfield, "
    "Illinois",
    "records": "Leases, rental applications, copies of identity papers and forwarding addresses for\n"
    "100 Example Street, all apartments, from January 1, 2025.", "officer": Ink(16), "name": "Casey Invented",
    "title": "Supervisory Special Agent", "date": "March 2, 2026",
}  # fmt: skip
EOIR: Entries = {
    "place": "CHICAGO, ILLINOIS", "person": "Marisol Fictional", "file": "A000-111-222", "date": "March 2, 2026",
    "counsel": "Robin Nobody, Esq.", "government": "Assistant Chief Counsel", "judge": Ink(17),
    "judge name": "Quinn Makebelieve", "address": "Marisol Fictional\n100 Example Street, Apt 4\nSpringfield, Illinois",
    "court": "2 Example Plaza, Room 5\nChicago, Illinois",
}  # fmt: skip
CIVIL: Entries = {
    "DistrictName": "Central District of Illinois", "plaintiff": "Example Homes LLC", "defendant": "Imaginary "
    "Roofing Inc.",
    "CaseNumber": "26-cv-90003", "to": "Robin Nobody, 1 Example Plaza, Springfield, Illinois", "produce": True,
    "material": "All letters and messages about the roof of 100 Example Street.", "place": "4 Example "
    "Plaza\nSpringfield",
    "time": "03/20/2026 10:00 a.m.", "Date": "03/02/2026", "clerk": Ink(51),
}  # fmt: skip
JURY: Entries = {
    "DistrictName": "Central District of Illinois", "to": "Robin Nobody\n1 Example Plaza, Springfield, Illinois",
    "place": "U.S. Courthouse, 5 Example Plaza\nSpringfield, Illinois", "time": "03/24/2026 9:00 a.m.",
    "material": "Leases of 100 Example Street, Springfield, from January 1, 2025.", "Date": "March 2, 2026",
    "clerk": Ink(52), "attorney name": "Jamie Nobody, Assistant United States Attorney\n5 Example Plaza, Springfield",
}  # fmt: skip
CALIFORNIA: Entries = {
    "number": "26-SW-9004", "place": "100 Example Street, Apt 4, Springfield, California", "things": "Stolen bicycles, "
    "frames and parts of bicycles, and tools for\nremoving the numbers of frames.", "dated": "2nd day of March, 2026.",
    "time": "2:40 p.m.", "judge": Ink(61), "judge name": "Hon. Avery Placeholder",
}  # fmt: skip
GEORGIA: Entries = {
    "number": "26-MC-9005", "person": "Devon Fictional", "address": "100 Example Street, Apt 4, Springfield, Georgia",
    "bond": "none set", "dated": "2nd day of March, 2026.", "judge": Ink(62), "judge name": "Avery Placeholder",
}  # fmt: skip
NEW_JERSEY: Entries = {
    "number": "LT-900006-26", "landlord": "Example Homes LLC", "tenant": "Devon Fictional",
    "address": "100 Example Street, Apt 4, Springfield, New Jersey", "date": "March 2, 2026", "clerk": Ink(63),
}  # fmt: skip
NEW_YORK: Entries = {
    "number": "LT-900007/26", "landlord": "Example Homes LLC", "tenant": "Devon Fictional",
    "address": "100 Example Street, Apt 4, Brooklyn, New York", "date": "March 2, 2026", "judge": Ink(64),
    "judge name": "Hon. Avery Placeholder",
}  # fmt: skip

HIDDEN = (
    "UNITED STATES DISTRICT COURT",
    "SEARCH AND SEIZURE WARRANT",
    "Judge’s signature",
    "United States Magistrate Judge",
)
CLERK = {
    **AO442,
    "Printed name and title": "Jamie Nobody, Deputy Clerk of Court",
    "Issuing officers signature": Ink(32),
}
OTHER_UNIT: Entries = {
    **AO93, "SearchProperty": "100 Example Street, Apt 14,\nSpringfield, Illinois",
    "PropertyDescrip": "100 Example Street, Apt 14, Springfield, Illinois, a dwelling on the fourth floor.",
    "Judges signature": Ink(24), "CaseNo": "26-mj-9014",
}  # fmt: skip

CASES: dict[str, Callable[[], Files]] = {
    "i200-text-pdf": lambda: text("I-200", (dhs.i200, I200)),
    "i200-scan": lambda: scan("I-200", 101, (dhs.i200, {**I200, "officer": Ink(18)})),
    "i200-blank-name": lambda: text("I-200", (dhs.i200, without(I200, "person", "file", "date", "pending"))),
    "i205-judge-box-ticked": lambda: scan(
        "I-205", 102, (dhs.i205, {**I205, dhs.ORDERED_BY[3]: True}), (dhs.i205_back, {"removed": ALIEN}), skew=-0.6
    ),
    "i205-text": lambda: text(
        "I-205", (dhs.i205, {**I205, dhs.ORDERED_BY[0]: True}), (dhs.i205_back, {"removed": ALIEN})
    ),
    "i247a": i247a_tiff,
    "i862": lambda: text("I-862", (dhs_notices.i862, NTA), (dhs_notices.i862_back, NTA)),
    "i138": lambda: text("I-138", (dhs_notices.i138, SUBPOENA_138)),
    "eoir-order": lambda: scan("order of an immigration judge", 103, (eoir.order, EOIR), skew=0.7),
    "eoir-hearing-notice": lambda: text("notice of hearing", (eoir.hearing_notice, EOIR)),
    "ao93-signed-text": lambda: text("AO 93", (fed.ao93, AO93), (fed.ao93_return, {})),
    "ao93-signed-scan": lambda: scan("AO 93", 104, (fed.ao93, {**AO93, "Judges signature": Ink(23)})),
    "ao93-blank": lambda: text("AO 93", (fed.ao93, {}), (fed.ao93_return, {})),
    "ao93-esigned": lambda: text("AO 93", (fed.ao93, {**AO93, "Judges signature": "/s/ Avery Placeholder"})),
    "ao93-filled-form": lambda: {"paper.pdf": with_fields("AO 93", [(fed.ao93, AO93), (fed.ao93_return, {})])},
    "ao93-filled-unsigned": lambda: {
        "paper.pdf": with_fields("AO 93", [(fed.ao93, without(AO93, "Judges signature")), (fed.ao93_return, {})])
    },
    "ao93c-scan": lambda: scan("AO 93C", 105, (fed.ao93c, {**AO93, "Duplicate Original": True}), skew=0.9),
    "ao442-signed-scan": lambda: scan("AO 442", 106, (arrest.ao442, AO442), (arrest.ao442_identifiers, AO442)),
    "ao442-hybrid": lambda: {"paper.pdf": over_picture("AO 442", arrest.ao442, AO442, "warrant-from-court.jpg")},
    "ao93-signed-over-print": lambda: scan(
        "AO 93", 110, (both(fed.ao93, marked.ink_over_print(25, 318, 744, 250, 66)), without(AO93, "Judges signature"))
    ),
    "ao93-signed-page-two": lambda: text("AO 93", (fed.ao93_long, AO93), (fed.ao93_long_end, AO93)),
    "ao93-struck-out": lambda: scan("AO 93", 111, (both(fed.ao93, marked.crossed_out(338, 680, 556, 706)), AO93)),
    "ao93-other-unit": lambda: scan("AO 93", 112, (fed.ao93, OTHER_UNIT)),
    "ao442-at-anothers-home": lambda: text("AO 442", (arrest.ao442, AO442)),
    "ao442-stamped": lambda: scan(
        "AO 442",
        113,
        (
            both(arrest.ao442, marked.stamped(("FILED", "MAR 02 2026", "CLERK, U.S. DISTRICT COURT"), 340, 541)),
            without(AO442, "Issuing officers signature"),
        ),
    ),
    "ao442-clerk-filing-copy": lambda: text("AO 442", (both(filing_stamp, arrest.ao442), CLERK)),
    "ao106-signed-by-judge": lambda: text("AO 106", (federal_papers.ao106, APPLICATION)),
    "ao88b": lambda: text("AO 88B", (federal_papers.ao88b, CIVIL)),
    "ao91": lambda: scan("AO 91", 107, (federal_papers.ao91, APPLICATION)),
    "ao110": lambda: text("AO 110", (federal_papers.ao110, JURY)),
    "state-search-warrant-ca": lambda: scan("search warrant", 108, (state_papers.california_search, CALIFORNIA)),
    "state-search-warrant-smudged": lambda: scan(
        "search warrant",
        114,
        (both(state_papers.california_search, marked.smudged(400, 630, 110, 5)), without(CALIFORNIA, "judge")),
    ),
    "state-arrest-warrant-recalled": lambda: scan(
        "bench warrant",
        115,
        (both(state_papers.georgia_bench, marked.stamped(("RECALLED",), 190, 410, size=34, turn=4)), GEORGIA),
    ),
    "state-arrest-warrant": lambda: text("bench warrant", (state_papers.georgia_bench, GEORGIA)),
    "nj-warrant-of-removal": lambda: scan("warrant of removal", 109, (state_papers.new_jersey_removal, NEW_JERSEY)),
    "ny-warrant-of-eviction": lambda: text("warrant of eviction", (state_papers.new_york_eviction, NEW_YORK)),
    "kyr-flyer": flyer_png,
    "letter": lambda: text("letter", (prose.letter, {"manager": Ink(71)})),
    "packet": packet,
    "agency-bundle": lambda: text(
        "detainer, warrant and hearing notice",
        (dhs_detainer.i247a, DETAINER),
        (dhs_detainer.i247a_notice, {}),
        (dhs.i200, I200),
        (eoir.hearing_notice, EOIR),
    ),
    "mixed": lambda: text("I-200 and AO 93 together", (dhs.i200, I200), (fed.ao93, AO93)),
    "hidden-text": lambda: text(
        "I-205", (both(dhs.i205, hidden_words(HIDDEN)), {**I205, dhs.ORDERED_BY[1]: True}), (dhs.i205_back, {})
    ),
}  # fmt: skip
