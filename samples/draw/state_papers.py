"""Papers of the states' courts: a search warrant, a bench warrant, and papers about dwellings.

The sentences of the statutes (California Penal Code 1529) and of filed copies (Georgia) stand as printed; New Jersey's
and New York's eviction papers are common knowledge of the forms.
"""

from __future__ import annotations

from sheet import Sheet


def california_search(s: Sheet) -> None:
    """A search warrant of a superior court in California."""
    s.centre(306, 66, "SUPERIOR COURT OF CALIFORNIA", "Times-Bold", 14)
    s.centre(306, 84, "COUNTY OF ALAMEDA", "Times-Bold", 13)
    s.text(400, 108, "No.", size=12)
    s.rule(424, 540, 110)
    s.entry("number", 432, 107, 100)
    s.centre(306, 138, "SEARCH WARRANT", "Times-Bold", 16)
    s.text(72, 172, "County of Alameda.", size=12)
    y = s.para(
        72,
        196,
        468,
        "The people of the State of California to any peace officer in the County of Alameda:",
        12,
        leading=17,
    )
    y = s.para(
        72,
        y + 6,
        468,
        "Proof, by affidavit, having been this day made before me by Detective Casey Invented, "
        "Springfield Police Department, that there is substantial probable cause for believing that the property "
        "described below is evidence that tends to show that a felony has been committed, you are therefore "
        "commanded, in the daytime, to make search of the following place:",
        12,
        leading=17,
    )
    s.entry("place", 100, y + 8, 420, 11, rows=2)
    y = s.para(
        72,
        y + 52,
        468,
        "for the following personal property, and, if you find the same, or any part thereof, to "
        "bring it forthwith before me at this court:",
        12,
        leading=17,
    )
    s.entry("things", 100, y + 8, 420, 11, rows=2)
    s.box("night", 72, y + 61)
    s.text(88, y + 60, "Night search authorized: good cause having been shown.", size=11)
    s.text(72, 560, "Given under my hand, and dated this", size=12)
    s.entry("dated", 262, 560, 250, 11)
    s.text(72, 584, "Time issued:", size=12)
    s.entry("time", 150, 584, 100, 11)
    s.line(300, 540, 640, "Judge of the Superior Court", 10.5)
    s.sign("judge", 300, 540, 640, 28)
    s.entry("judge name", 330, 668, 220)
    s.text(72, 740, "SEARCH WARRANT  Penal Code 1529", size=8)


def georgia_bench(s: Sheet) -> None:
    """A bench warrant of a magistrate court in Georgia."""
    s.centre(306, 70, "IN THE MAGISTRATE COURT OF CLARKE COUNTY", "Times-Bold", 13)
    s.centre(306, 88, "STATE OF GEORGIA", "Times-Bold", 13)
    s.centre(306, 130, "BENCH WARRANT", "Times-Bold", 18)
    s.text(80, 168, "State of Georgia, Clarke County", size=12)
    s.text(380, 168, "Case No.", size=12)
    s.entry("number", 430, 168, 120)
    y = s.para(
        80,
        200,
        456,
        "To all and Singular the Sheriffs, Constables, and Coroners of said State – Greeting:",
        12,
        leading=17,
    )
    y = s.para(80, y + 12, 456, "You are hereby commanded to take the body of", 12)
    s.rule(310, 536, y - 11)
    s.entry("person", 322, y - 14, 210, 11)
    y = s.para(
        80,
        y + 8,
        456,
        "if to be found within this State, and bring him or her before this Court, to answer for "
        "a failure to appear at the call of the case named above on February 23, 2026, and then and there to be "
        "dealt with as the law directs. Herein fail not.",
        12,
        leading=17,
    )
    s.text(80, y + 20, "Last known address:", size=12)
    s.entry("address", 200, y + 20, 330, 11)
    s.text(80, y + 44, "Bond:", size=12)
    s.entry("bond", 120, y + 44, 200, 11)
    s.text(80, y + 90, "Given under my hand and seal, this", size=12)
    s.entry("dated", 262, y + 90, 260, 11)
    s.line(300, 536, 560, "Magistrate Judge", 11)
    s.sign("judge", 300, 536, 560, 28)
    s.entry("judge name", 330, 588, 200)
    s.frame(80, 620, 536, 720)
    s.centre(308, 636, "ENTRY OF ARREST", "Times-Bold", 11)
    s.text(
        90,
        660,
        "I have executed this warrant by arresting the person named in it, this ____ day of ________, 20__.",
        size=10.5,
    )
    s.line(330, 526, 702, "Deputy Sheriff", 9)


def new_jersey_removal(s: Sheet) -> None:
    """New Jersey's warrant of removal, an eviction paper."""
    for y, words in (
        (62.0, "SUPERIOR COURT OF NEW JERSEY"),
        (77, "LAW DIVISION, SPECIAL CIVIL PART"),
        (92, "ESSEX COUNTY"),
        (107, "LANDLORD/TENANT SECTION"),
    ):
        s.text(330, y, words, "Times-Bold", 11)
    s.text(330, 126, "Docket No.")
    s.entry("number", 386, 126, 150)
    s.entry("landlord", 72, 70, 220, 11)
    s.text(160, 88, "Plaintiff-Landlord,")
    s.text(110, 106, "v.")
    s.entry("tenant", 72, 126, 220, 11)
    s.text(160, 144, "Defendant-Tenant.")
    s.upright(318, 50, 152)
    s.text(400, 150, "CIVIL ACTION")
    s.centre(306, 190, "WARRANT OF REMOVAL", "Times-Bold", 16)
    s.text(72, 220, "TO:  Special Civil Part Officer of Essex County", size=12)
    s.text(72, 244, "Premises:", size=12)
    s.entry("address", 130, 244, 400, 11)
    y = s.para(
        72,
        276,
        468,
        "A judgment for possession having been entered against the tenant named above, you are "
        "hereby commanded to dispossess the tenant and place the landlord in full possession of the premises "
        "described above. N.J.S.A. 2A:18-57.",
        12,
        leading=17,
    )
    y = s.para(
        72,
        y + 10,
        468,
        "<b>To the tenant:</b> You must remove all persons and property from the premises within "
        "three business days after you receive this warrant. Saturdays, Sundays and holidays are not counted. If "
        "you do not, a Special Civil Part Officer will remove all persons from the premises at any time between "
        "8:00 a.m. and 6:00 p.m. It is a crime for a tenant to damage or destroy a rental premises to retaliate "
        "against a landlord for starting an eviction.",
        12,
        leading=17,
    )
    s.para(
        72,
        y + 10,
        468,
        "You may be able to stop the removal by applying to the court for relief. You may ask the "
        "Office of the Special Civil Part for an application. Only a Special Civil Part Officer may carry out this "
        "warrant; local police departments are authorized and requested to provide assistance, if needed, to the "
        "officer executing it.",
        12,
        leading=17,
    )
    s.text(72, 600, "Date:", size=12)
    s.entry("date", 110, 600, 120, 11)
    s.line(310, 540, 620, "Clerk of the Superior Court", 10.5)
    s.sign("clerk", 310, 540, 620, 26)
    s.text(72, 740, "Appendix XI-G", size=8.5)


def new_york_eviction(s: Sheet) -> None:
    """New York's warrant of eviction."""
    s.text(60, 62, "CIVIL COURT OF THE CITY OF NEW YORK", "Times-Bold", 12)
    s.text(60, 78, "COUNTY OF KINGS: HOUSING PART", "Times-Bold", 12)
    s.text(370, 70, "Index No.", size=12)
    s.entry("number", 424, 70, 130)
    s.entry("landlord", 80, 112, 220, 11)
    s.text(200, 130, "Petitioner (Landlord),", "Times-Italic", 11)
    s.text(120, 150, "-against-", size=12)
    s.entry("tenant", 80, 174, 220, 11)
    s.text(200, 192, "Respondent (Tenant).", "Times-Italic", 11)
    s.centre(460, 152, "WARRANT OF EVICTION", "Times-Bold", 15)
    s.upright(340, 94, 200)
    y = s.para(
        60,
        232,
        492,
        "<b>THE PEOPLE OF THE STATE OF NEW YORK</b> TO THE SHERIFF OF KINGS COUNTY OR TO ANY MARSHAL "
        "OF THE CITY OF NEW YORK:",
        12,
        leading=16,
    )
    y = s.para(
        60,
        y + 10,
        492,
        "A final judgment of possession having been entered in this court on February 9, 2026 in "
        "favor of the petitioner, awarding possession of the premises described below, pursuant to RPAPL 749:",
        12,
        leading=16,
    )
    s.entry("address", 90, y + 12, 430, 11)
    y = s.para(
        60,
        y + 44,
        492,
        "you are commanded to remove the respondent and all other persons named in the "
        "proceeding from the said premises, and to put the petitioner in full possession thereof. The earliest "
        "date upon which execution may occur is March 16, 2026.",
        12,
        leading=16,
    )
    s.para(
        60,
        y + 10,
        492,
        "The officer to whom this warrant is directed shall give at least fourteen days’ notice in "
        "writing to the person to be evicted, and shall execute it between the hours of sunrise and sunset.",
        12,
        leading=16,
    )
    s.text(60, 560, "Dated:", size=12)
    s.entry("date", 104, 560, 160, 11)
    s.line(310, 552, 600, "Judge, Civil Court/Housing Part", 10.5)
    s.sign("judge", 310, 552, 600, 28)
    s.entry("judge name", 330, 628, 210)
