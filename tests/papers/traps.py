"""Papers on which the obvious check goes wrong, each with the answers that are right for it.

The numbers are those of the list of traps: A "scan for the word judge", B "for the word court", C "for warrant or
signature", D layout, picture and language, E names and other signals that mislead. The answer written first is the one
to be given; those behind it are right as well. What is *safe* beside them says that the paper was not made out.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.papers import agencies, courts, others, typed
from tests.papers.drawn import FILLED, PLAIN, Look
from tests.photographs import Shot
from warrantcheck.knowledge import load_knowledge

ADMIN, COURT, UNSIGNED = "administrative-form", "judicial-warrant", "unsigned-court-warrant"
OTHER, NONE, CONFLICT, UNREAD = "other-court-paper", "not-a-warrant", "conflicting", "unreadable"
UNKNOWN = "unknown-paper"

NOBODY = {"signed": "", "name": "", "a": "[ ]", "b": "[ ]", "c": "[ ]", "d": "[ ]", "served": ""}
BY_JUDGE = NOBODY | {"signed": "/s/ Jordan Placeholder", "name": "Jordan Placeholder, U.S. Magistrate Judge"}
BY_CLERK = NOBODY | {"signed": "/s/ Pat Specimen", "name": "Pat Specimen, Deputy Clerk"}
BY_OFFICER = NOBODY | {"signed": "/s/ Casey Example", "name": "Casey Example, SDDO"}
BOTH = ("scan", "photo")
BY_HAND = BY_JUDGE | {"signed": "~"}


@dataclass(frozen=True, kw_only=True)
class Trap:
    """One paper; `pages` are typed, `right` the verdicts that are right for it, the one to be given first."""

    id: str
    what: str
    pages: tuple[str, ...]
    right: tuple[str, ...]
    form: str | None = None
    concerns: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()  # verdicts of the parts
    legibility: tuple[str, ...] = ()  # what the picture lacks, for the words alone
    look: Look = PLAIN
    shot: Shot | None = None  # how the photo is taken, where that is the trap
    today: str = "2026-03-15"
    address: str | None = None
    photo_right: tuple[str, ...] = field(default=())  # where the picture itself may rightly be turned down
    often: tuple[str, ...] = ()  # pictures read in every run of the tests: the smallest set that has to hold
    slow: bool = False  # even its digital page is read by OCR, by every engine

    @property
    def honest(self) -> frozenset[str]:
        """Right answers; where one of them leaves it open, so does the answer that too few signs were seen."""
        return frozenset({*self.right, UNKNOWN} if {CONFLICT, UNREAD} & {*self.right} else self.right)

    @property
    def safe(self) -> frozenset[str]:
        """Answers that are right, or say that the paper was not made out."""
        undecided = {CONFLICT, UNREAD, UNKNOWN}
        if self.right[0] not in {ADMIN, NONE}:
            undecided.add(UNSIGNED)
        return frozenset({*self.right, *undecided})


def filled(text: str, entries: dict[str, str]) -> str:
    for name, value in entries.items():
        text = text.replace("{" + name + "}", value)
    return text


def _of(text: str, entries: dict[str, str] = NOBODY) -> tuple[str, ...]:
    return (filled(text, entries),)


def _agency(id: str, what: str, text: str, entries: dict[str, str] = BY_OFFICER, **more: object) -> Trap:
    return Trap(id=id, what=what, pages=_of(text, entries), right=(ADMIN,), **more)  # type: ignore[arg-type]


def _court(id: str, what: str, text: str, entries: dict[str, str] = BY_JUDGE, **more: object) -> Trap:
    return Trap(id=id, what=what, pages=_of(text, entries), **({"right": (COURT,)} | more))  # type: ignore[arg-type]


def _other(id: str, what: str, text: str, entries: dict[str, str] = BY_JUDGE, **more: object) -> Trap:
    return Trap(id=id, what=what, pages=_of(text, entries), right=(OTHER,), **more)  # type: ignore[arg-type]


def _none(id: str, what: str, text: str, **more: object) -> Trap:
    return Trap(id=id, what=what, pages=_of(text), right=(NONE,), **more)  # type: ignore[arg-type]


_FORM = load_knowledge().form("i-205")
_I205_FIELDS = _FORM.field_names if _FORM else ()
AO93_ENTRIES_APART = typed.AO93.replace(
    "March 14, 2026 9:05 am            {signed}",
    f"\n{FILLED}                   March 14, 2026 9:05 am             {{signed}}",
).replace(
    "Springfield, Georgia                    {name}",
    f"\n{FILLED}                   Springfield, Georgia               {{name}}",
)
ADDRESS_OF_ANOTHER = "7 Sample Avenue, Example City"

A = (
    _agency(
        "A1",
        "I-205, box of the immigration judge ticked",
        typed.I205,
        BY_OFFICER | {"a": "[X]"},
        form="i-205",
        often=BOTH,
    ),
    _agency(
        "A2", "I-205, box of the court's judge ticked", typed.I205, BY_OFFICER | {"d": "[X]"}, form="i-205", often=BOTH
    ),
    _agency("A2 both", "I-205, both boxes ticked", typed.I205, BY_OFFICER | {"a": "[X]", "d": "[X]"}, form="i-205"),
    Trap(
        id="A2 boxes",
        what="I-205, the part with the boxes alone",
        pages=_of(agencies.I205_BOXES, NOBODY | {"d": "[X]"}),
        right=(CONFLICT, UNREAD, ADMIN),
    ),
    _agency(
        "A2 noise",
        "I-205, the boxes' words misread",
        typed.I205.replace(
            "a United States District or Magistrate Court Judge", "a Un1ted 5tates Distriet or Magistra1e Court ludge"
        ),
        BY_OFFICER | {"d": "[X]"},
        form="i-205",
    ),
    _agency("A3", "I-205, no box ticked", typed.I205, NOBODY, form="i-205"),
    _agency("A4", "Order of an immigration judge", typed.EOIR_ORDER, BY_JUDGE, form="eoir-order", often=BOTH),
    _agency("A5", "Notice of hearing", typed.HEARING, form="eoir-hearing-notice"),
    _agency("A6", "I-862, Notice to Appear", typed.I862, form="i-862", often=BOTH),
    _agency("A7", "Decision of the Board of Immigration Appeals", agencies.BIA, BY_JUDGE, form="eoir-bia-decision"),
    _agency("A8", "I-863, Notice of Referral to Immigration Judge", agencies.I863, form="i-863"),
    _agency("A9", "Order of an administrative law judge", agencies.ALJ, BY_JUDGE),
    _none("A10", 'Flyer that says "signed by a judge" again and again', typed.FLYER),
    _court(
        "A11",
        "AO 442 signed by the clerk",
        typed.AO442,
        BY_CLERK,
        form="ao-442",
        often=BOTH,
        concerns=("clerk-signed",),
    ),
    _court("A12 magistrate", "North Carolina search warrant, a magistrate's box ticked", courts.NC_SEARCH, often=BOTH),
    _court(
        "A12 clerk",
        "Massachusetts search warrant signed by a clerk-magistrate",
        courts.MASSACHUSETTS,
        BY_CLERK,
        often=BOTH,
    ),
    _court("A13", 'Arrest warrant, "Hon." before an empty line', courts.HON_LINE, BY_HAND),
    _agency("A14", 'Military search authorization, "Judge Advocate"', agencies.MILITARY),
)

B = (
    Trap(
        id="B1",
        what="I-205 with an immigration judge's order",
        pages=(filled(typed.I205, BY_OFFICER | {"a": "[X]"}), filled(typed.EOIR_ORDER, BY_JUDGE)),
        right=(ADMIN,),
        parts=(ADMIN, ADMIN),
        concerns=("several-papers",),
    ),
    _court("B2", "Search warrant of the Supreme Court of the State of New York", typed.NEW_YORK, often=BOTH),
    _other("B3", "New Jersey Warrant of Removal", typed.NJ_REMOVAL, form="nj-warrant-of-removal", often=BOTH),
    _other("B4 New York", "Warrant of Eviction", typed.NY_EVICTION, form="ny-warrant-of-eviction"),
    _other("B4 Maryland", "Warrant of Restitution", courts.MARYLAND_RESTITUTION, form="md-warrant-of-restitution"),
    _other("B4 Texas", "Writ of Possession", courts.TEXAS_POSSESSION),
    _agency("B5", "State tax warrant", typed.TAX, often=BOTH),
    _other("B6 complaint", "Civil complaint with a full caption", courts.FEDERAL_COMPLAINT),
    _other("B6 subpoena", 'AO 88B, "to permit inspection of premises"', courts.AO88B, form="ao-88b"),
    _court(
        "B7",
        "AO 93 with a court's filing line across the top",
        courts.AO93_AS_EXHIBIT,
        concerns=("filing-copy",),
        form="ao-93",
    ),
    _agency(
        "B8",
        "Immigration court's order, its first line cut off",
        courts.EOIR_CUT_ABOVE,
        BY_JUDGE,
        legibility=("top-cut-off",),
    ),
    Trap(
        id="B8 further",
        what="The same, cut off down to IMMIGRATION COURT",
        pages=_of(courts.EOIR_CUT_FURTHER, BY_JUDGE),
        right=(UNREAD, CONFLICT, ADMIN),
        legibility=("top-cut-off",),
    ),
    _court("B9", "Search warrant of a tribal court", courts.TRIBAL, right=(COURT, UNSIGNED, CONFLICT)),
)

C = (
    _other(
        "C1", "AO 106, sworn before a judge", typed.AO106, form="ao-106", concerns=("application-only",), often=BOTH
    ),
    _other("C2", "AO 106A, by telephone", courts.AO106A, form="ao-106a"),
    _other("C3", "Affidavit with a judge's jurat", courts.AFFIDAVIT),
    _other("C4", "AO 91, complaint signed by a magistrate judge", typed.AO91, form="ao-91"),
    _agency("C5", "I-200, signed, YOU ARE COMMANDED", typed.I200, form="i-200", often=BOTH),
    Trap(
        id="C6",
        what="AO 93, nobody has signed",
        pages=_of(typed.AO93),
        right=(UNSIGNED,),
        form="ao-93",
        often=("scan",),
    ),
    _court(
        "C7", "AO 93, a scribble and no name", typed.AO93, BY_HAND | {"name": ""}, form="ao-93", right=(COURT, UNSIGNED)
    ),
    _court("C8", 'AO 93, "/s/" typed', typed.AO93, form="ao-93", often=BOTH),
    _court(
        "C9",
        "AO 93C, duplicate original, the judge's name in the officer's hand",
        typed.AO93.replace(
            "SEARCH AND SEIZURE WARRANT",
            "WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS\n[ ] Original    [X] Duplicate Original",
        ).replace(
            "AO 93  (Rev. 11/13) Search and Seizure Warrant",
            "AO 93C (08/18) Warrant by Telephone or Other Reliable Electronic Means",
        ),
        BY_HAND,
        form="ao-93c",
    ),
    _other("C10", "[PROPOSED] SEARCH WARRANT", courts.PROPOSED_ORDER, NOBODY),
    _other("C11", "AO 110, grand jury subpoena", typed.AO110, form="ao-110"),
    _agency("C12", "I-138, an agency's subpoena", typed.I138, form="i-138", often=BOTH),
    _agency("C12 USCIS", '"Information enforcement subpoena" of USCIS', agencies.USCIS_SUBPOENA),
    _agency("C13", 'I-247A, "probable cause exists"', typed.I247A, form="i-247a"),
    _agency("C14", "I-200, blank", typed.I200.replace("Sample Person", "____________"), NOBODY, form="i-200"),
    _agency("C14 by hand", "I-200, filled in by hand", typed.I200, NOBODY | {"signed": "~"}, form="i-200"),
    _court(
        "C15 expired", "AO 93 after its last day", typed.AO93, today="2026-04-20", concerns=("expired",), form="ao-93"
    ),
    _court(
        "C15 address",
        "AO 93 for another address",
        typed.AO93.replace("See Attachment A", "100 Example Street, Apt 4, Springfield"),
        address=ADDRESS_OF_ANOTHER,
        concerns=("address-mismatch",),
        form="ao-93",
    ),
    _agency("C16 federal", "Warrant of the U.S. Parole Commission", typed.PAROLE),
    _agency("C16 state", "Warrant of a state's parole board", agencies.STATE_PAROLE),
    _court("C17", "Administrative inspection warrant of a magistrate judge", typed.OSHA, often=BOTH),
    _court("C18", "Worksite warrant for entry, magistrate judge", courts.BLACKIES, form="blackies-warrant", often=BOTH),
    _court("C19", "AO 109, seizure of a car", courts.AO109, form="ao-109"),
    _court("C20", "AO 104, tracking warrant", courts.AO104, form="ao-104"),
    Trap(
        id="C21",
        what="Detainer, I-200 and hearing notice in one file",
        pages=(filled(typed.I247A, NOBODY), filled(typed.I200, BY_OFFICER), filled(typed.HEARING, NOBODY)),
        right=(ADMIN,),
        parts=(ADMIN, ADMIN, ADMIN),
        concerns=("several-papers",),
    ),
)

_HELD = {"tilt": 5.0, "swing": 3.0, "roll": 2.0}

D = (
    Trap(
        id="D1",
        what="AO 93, the foot with the signature cut off",
        pages=_of(courts.AO93_CUT_BELOW),
        form="ao-93",
        right=(UNSIGNED, UNREAD),
        legibility=("bottom-cut-off",),
        often=("photo",),
    ),
    Trap(
        id="D2",
        what="AO 93, the top cut off",
        pages=_of(courts.AO93_CUT_ABOVE, BY_JUDGE),
        right=(UNREAD, CONFLICT, UNSIGNED),
        legibility=("top-cut-off",),
    ),
    _agency("D3", "I-205, page 2 only", typed.I205_PAGE_2, form="i-205", often=BOTH),
    Trap(
        id="D4",
        what="AO 93, page 2 only",
        pages=_of(typed.AO93_PAGE_2),
        right=(UNSIGNED,),
        form="ao-93",
        concerns=("page-missing",),
    ),
    _other("D5 A", "Attachment A alone", courts.ATTACHMENT_A, form="attachment"),
    _other("D5 B", "Attachment B alone", courts.ATTACHMENT_B, form="attachment"),
    _court(
        "D6 upside down", "AO 93, the photo upside down", typed.AO93, shot=Shot(**_HELD | {"roll": 181.0}), form="ao-93"
    ),
    _court("D6 shadow", "AO 93, half in deep shadow", typed.AO93, shot=Shot(**_HELD, shadow=0.6), form="ao-93"),
    _court(
        "D6 sleeve", "AO 93 in a plastic sleeve that shines", typed.AO93, shot=Shot(**_HELD, glare=0.6), form="ao-93"
    ),
    _court("D6 thumb", "AO 93, a finger over the edge", typed.AO93, shot=Shot(**_HELD, finger=True), form="ao-93"),
    _court("D6 folded", "AO 93, curled", typed.AO93, shot=Shot(**_HELD, curl=0.012), form="ao-93"),
    _agency("D7", "I-200 on a screen", typed.I200, shot=Shot(**_HELD, moire=True, ground="dark"), form="i-200"),
    _none("D8", "Slide that shows an I-200 beside an AO 442", others.SLIDE),
    _court(
        "D9 EJEMPLO",
        "AO 93 with the watermark EJEMPLO",
        typed.AO93,
        look=Look(watermark="EJEMPLO"),
        concerns=("specimen",),
        form="ao-93",
        often=BOTH,
    ),
    _agency(
        "D9 SAMPLE",
        "I-200 with the watermark SAMPLE",
        typed.I200,
        look=Look(watermark="SAMPLE"),
        concerns=("specimen",),
        form="i-200",
    ),
    _none("D10 article", "News article that quotes the forms", typed.ARTICLE),
    _none("D10 opinion", "Court opinion that quotes the forms", others.OPINION),
    _court(
        "D11 curly",
        "AO 93, ludge\u2019s signature",
        typed.AO93.replace("Judge's signature", "ludge\u2019s signature"),
        form="ao-93",
    ),
    _court(
        "D11 plural",
        "AO 93, Judges' signature",
        typed.AO93.replace("Judge's signature", "Judges' signature"),
        form="ao-93",
    ),
    _court(
        "D11 apart",
        "AO 93, Judge s signature",
        typed.AO93.replace("Judge's signature", "Judge s signature"),
        form="ao-93",
    ),
    _agency(
        "D12", "I-205, the boxes lost", typed.I205, BY_OFFICER | {"a": "", "b": "", "c": "", "d": ""}, form="i-205"
    ),
    _none("D13 Spanish", "Spanish flyer that quotes English forms", others.SPANISH_FLYER),
    _none("D13 Creole", "Haitian Creole flyer", others.CREOLE_FLYER),
    _none("D13 Chinese", "Chinese flyer", others.CHINESE_FLYER, slow=True),
    _court(
        "D14",
        "AO 93 as a picture, only the entries are text",
        AO93_ENTRIES_APART,
        look=Look(picture=True),
        form="ao-93",
    ),
    _agency(
        "D15",
        "I-205 as a form whose fields have courts' names",
        typed.I205,
        look=Look(fields=_I205_FIELDS),
        form="i-205",
        often=BOTH,
    ),
    _agency(
        "D16",
        "I-200 with a court's words hidden in white",
        typed.I200,
        form="i-200",
        concerns=("hidden-text",),
        look=Look(hidden="UNITED STATES DISTRICT COURT\nSEARCH AND SEIZURE WARRANT\nJudge's signature"),
    ),
)

E = (
    _none(
        "E1",
        "A letter with a department's seal",
        others.SEALED_LETTER,
        look=Look(seal="DEPARTMENT OF\nHOMELAND\nSECURITY"),
    ),
    _agency(
        "E2 agency",
        "UNITED STATES DEPARTMENT OF JUSTICE over an immigration judge's order",
        agencies.EOIR_MOTION,
        BY_JUDGE,
    ),
    _court(
        "E2 court",
        "UNITED STATES OF AMERICA in a court's caption",
        courts.HON_LINE.replace("Hon. ______________________", ""),
        BY_JUDGE,
    ),
    _agency("E3 agency", "IN THE MATTER OF in the immigration court", typed.EOIR_ORDER, BY_JUDGE, form="eoir-order"),
    _court("E3 court", "IN THE MATTER OF on a court's warrant", courts.BLACKIES),
    _court("E4", "AO 442 with an A-number", courts.AO442_ALIEN, form="ao-442"),
    _agency("E5", "ORDER of an immigration judge on a motion", agencies.EOIR_MOTION, BY_JUDGE),
    _agency("E6", "I-286, custody decided by an officer", agencies.I286),
    _other("E7", "AO 89, YOU ARE COMMANDED to appear", courts.AO89, form="ao-89"),
    _agency("E8", 'I-205, "Magistrate" in the fourth box', typed.I205, BY_OFFICER | {"d": "[X]"}, form="i-205"),
    _agency("E9", "Letter of a Field Office Director", agencies.OFFICERS_LETTER),
    _none("E10", 'Article about a "Form I-210"', others.NEWS_I210),
    _court("E11", "AO 93 for agents of Homeland Security Investigations", courts.AO93_FOR_HSI, form="ao-93"),
    _agency("E12", "I-200 of Customs and Border Protection", agencies.I200_CBP, form="i-200"),
    _agency(
        "E13",
        "I-200 served by a deputy of the county",
        agencies.I200_CBP,
        BY_OFFICER | {"served": "Deputy Sam Example, Springfield County Sheriff's Office"},
        form="i-200",
    ),
    _court("E14 court", "AO 442, Marshals, FBI, ATF and ICE named", courts.AO442_MARSHALS, form="ao-442"),
    _agency(
        "E14 agency",
        "I-205 shown by the Marshals",
        typed.I205.replace("(Full name of alien)", "(Full name of alien)          Assisted by: U.S. Marshals, FBI"),
        form="i-205",
    ),
)

TRAPS = (*A, *B, *C, *D, *E)
