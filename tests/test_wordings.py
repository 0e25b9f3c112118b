"""Wordings that exist, of courts' forms, judges' titles and agencies' names: each on a paper of words alone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import page, paper
from warrantcheck.assess import assess
from warrantcheck.find import find
from warrantcheck.knowledge import load_knowledge
from warrantcheck.model.verdict import Situation, Verdict

SEARCH = """TO ANY PEACE OFFICER OF THIS STATE:
Proof by affidavit having been made before me this day, there is probable cause to believe that stolen tools are kept at
100 Example Street. YOU ARE THEREFORE COMMANDED to make search of the said premises for stolen tools, and if you find
the same or any part thereof, to bring them before this court."""
ARREST = """TO ANY PEACE OFFICER OF THIS STATE:
YOU ARE COMMANDED to arrest Robin Placeholder, and bring the said person before this court without unnecessary delay to
answer the charge of theft, or to be dealt with according to law."""
SIGNED = "/s/ Jordan Placeholder"


def court_paper(title: str, body: str, label: str = "Judge", signed: str = SIGNED) -> str:
    return f"""SUPERIOR COURT OF EXAMPLE COUNTY
STATE OF GEORGIA

STATE OF GEORGIA
      vs.                      Case No. 26-1100
ROBIN PLACEHOLDER

                 {title.upper()}

{body}

Dated: March 2, 2026

                                  {signed}
                                  ______________________________
                                  {label}

                                                      SPECIMEN
"""


def answer(text: str) -> Verdict:
    found = find(paper(page(text)), load_knowledge())
    return assess(found, Situation(today=date(2026, 3, 3)), load_knowledge()).verdict


@pytest.mark.parametrize(
    "label",
    [
        "Police Court Judge",
        "Arraignment Court Magistrate",
        "Supplemental Court Commissioner",
        "Supervising Judge",
        "General Sessions Judge",
        "Vice Chancellor",
        "Judge by telephone",
        "Water Judge",
        "Land Court Judge",
        "Retired Judge Sitting by Assignment",
        "Judge, Department 12",
        "Judge of the Within Entitled Court",
        "JUDGE (signature affixed at direction of the judge by officer)",
        "Jordan Placeholder, Judge Trial Referee",
        "Jordan Placeholder, Police Judge",
        "Jordan Placeholder, District Judge, Second Judicial District",
        "Judge, Municipal Court of Jackson, Mississippi",
        "County Court Judge, Orange County, Florida",
        "Justice of the Peace, Pct. 2, Pl. 1, Bexar County, Texas",
    ],
)
def test_a_judicial_title_under_a_line_tells_whether_a_warrant_is_signed(label: str) -> None:
    assert answer(court_paper("Search warrant", SEARCH, label)) is Verdict.JUDICIAL_WARRANT
    assert answer(court_paper("Search warrant", SEARCH, label, signed="")) is Verdict.UNSIGNED_COURT_WARRANT


@pytest.mark.parametrize(
    "label",
    [
        "County Commissioner",
        "Commissioner of Labor",
        "Police Commissioner",
        "Land Commissioner",
        "Water Commissioner",
        "Tax Commissioner",
        "Clerk, Police Department",
        "Clerk of the Board of Supervisors",
        "Commissioner, Board of Parole",
        "Commissioner of Public Safety",
        "Justice Department",
        "Judge, Office of Administrative Hearings",
        "Chief of Police",
        "Judge (Deputy Sheriff)",
        "Hearing Officer",
        "Administrative Law Judge",
    ],
)
def test_another_offices_title_never_issues_a_courts_warrant(label: str) -> None:
    assert answer(court_paper("Search warrant", SEARCH, label)) is not Verdict.JUDICIAL_WARRANT


@pytest.mark.parametrize(
    "title",
    [
        "Capias Execution",
        "Attachment of the Person",
        "Attachment Pro Corpus",
        "Witness Attachment",
        "Attachment for Witness",
    ],
)
def test_an_attachment_of_a_person_is_a_warrant_and_no_page_of_another_paper(title: str) -> None:
    assert answer(court_paper(title, ARREST)) is Verdict.JUDICIAL_WARRANT
    assert answer(court_paper(title, ARREST, signed="")) is Verdict.UNSIGNED_COURT_WARRANT


@pytest.mark.parametrize(
    "heading",
    [
        "Office of Enforcement and Removal Operations",
        "U.S. Border Patrol",
        "CBP Office of Field Operations",
        "USCIS Asylum Office",
        "Office of the Principal Legal Advisor",
        "Federal Protective Service",
        "Employee Benefits Security Administration",
        "State of California Department of Industrial Relations",
        "Franchise Tax Board",
        "Department of Motor Vehicles",
        "Code Enforcement Division",
    ],
)
def test_an_agencys_notice_is_an_agencys_paper(heading: str) -> None:
    text = f"""{heading.upper()}
500 Sample Avenue, Springfield

                 NOTICE TO APPEAR FOR INTERVIEW

Date: March 2, 2026                      File No. 26-1100
Robin Placeholder
100 Example Street, Springfield

You are required to appear at this office on March 20, 2026 at 9:00 a.m. and to bring this notice and all papers that
concern your case. If you do not appear, further action may be taken. If you have questions about this notice, call the
number above between nine and four. Interpreters are available at no cost.

                                  /s/ Casey Example
                                  ______________________________
                                  Casey Example, Supervisor

                                                      SPECIMEN
"""
    assert answer(text) is Verdict.ADMINISTRATIVE_FORM


@pytest.mark.parametrize(
    "boxes", ["[ ] CLERK [X] MAGISTRATE [ ] JUDGE", "0 CLERK & MAGISTRATE D Jl JUDGE", "[A] JUDGE"]
)
def test_boxes_that_name_who_signs_are_a_label(boxes: str) -> None:
    assert answer(court_paper("Search warrant", SEARCH, boxes)) is Verdict.JUDICIAL_WARRANT
    assert answer(court_paper("Search warrant", SEARCH, boxes, signed="")) is Verdict.UNSIGNED_COURT_WARRANT


def test_who_is_arrested_for_failing_to_come_when_called_is_no_request() -> None:
    body = """TO ALL SHERIFFS OF SAID STATE: Robin Placeholder having failed to appear for arraignment when called, you
are hereby commanded to arrest the said defendant and safely hold him or her in the common jail."""
    assert answer(court_paper("B E N C H   W A R R A N T", body)) is Verdict.JUDICIAL_WARRANT


@pytest.mark.parametrize(
    "command",
    [
        "The Court hereby authorizes the search of the premises at 100 Example Street by any law enforcement officer",
        "IT IS ORDERED that a peace officer apprehend the above named person and transport that person to a hospital",
        "You are hereby commanded to convey the body of the said Robin Placeholder to the jail",
        "I command that you arrest Robin Placeholder",
        "IT IS ORDERED that the child be taken at once into the custody of the State",
        """The application of the juvenile officer is granted. The juvenile officer and any law enforcement officer are
authorized to enter the residence at 100 Example Street and to take the child into custody""",
        """IT IS ORDERED that a law enforcement officer shall take Robin Placeholder, born May 1, 1990, whose last known
address is 100 Example Street, Apt. 2B, Springfield, Illinois 62701, into custody""",
        "The Court finds probable cause and ORDERS: Officers may enter upon the driveway to install a device",
        "You are commanded to transport the suspect to a nurse, who shall take samples of the blood of the suspect",
        "You are authorized to collect a buccal swab from the person of Robin Placeholder",
        "Considering the foregoing request, IT IS ORDERED that any peace officer take the child into custody",
        "I order, in the name of the State of Minnesota, that the defendant be apprehended without delay",
        """The Court, having probable cause found in the attached Complaint from a detective that the defendant stole,
orders, in the name of the State of Minnesota, that the Defendant be apprehended and arrested without delay""",
        "You are hereby commanded that the individual be arrested and brought before the issuing judge",
        "The Court hereby issues this warrant and directs any peace officer to arrest the defendant",
        "You are commanded to have the body of Robin Placeholder, now detained by you, brought before this court",
        "It is hereby ordered that the inspectors of the City are authorized to enter and inspect 100 Example Street",
    ],
)
def test_a_courts_command_without_a_title_is_a_warrant(command: str) -> None:
    assert answer(court_paper("", f"TO ANY PEACE OFFICER OF THIS STATE: {command}.")) is Verdict.JUDICIAL_WARRANT


@pytest.mark.parametrize(
    "order",
    [
        "The sheriff is ordered to return the property to the defendant within ten days",
        "You are commanded to have the body of Robin Placeholder before this court on March 9, 2026",
        "The request for a warrant to search the premises is denied",
        "You are ordered to provide a sample of blood to the laboratory within ten days",
        "IT IS ORDERED that samples of blood be drawn from the mother, the child and the father",
        "IT IS ORDERED that the petition to have the respondent be taken into custody is denied",
        "The officer asks that any peace officer be commanded to search the premises",
        "The sheriff is commanded to levy upon the goods of the defendant and to sell them",
        "The sheriff is ordered not to arrest the defendant until the hearing on March 9, 2026",
        "YOU ARE ORDERED to stay away from the applicant. A law enforcement officer may arrest the adverse party",
        "IT IS ORDERED that any probation officer may enter the residence to see that these terms are kept",
        "IT IS ORDERED: a law enforcement officer may enter the residence with the applicant to remove her belongings",
        "You are ordered to abate this. An inspector requests your permission to enter the premises",
        "IT IS ORDERED that the motion to have the child be placed in foster care is taken under advisement",
        "You are hereby ordered to appear, and are advised that you may be arrested if you do not",
        "You are ordered to appear on March 9, 2026, and are warned that you will be arrested",
    ],
)
def test_an_order_that_lets_nobody_in_is_no_warrant(order: str) -> None:
    said = answer(court_paper("", f"TO THE SHERIFF OF EXAMPLE COUNTY: {order}."))
    assert said is not Verdict.JUDICIAL_WARRANT


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Upon motion, the warrant set out below is hereby RECALLED and QUASHED.", Verdict.CONFLICTING),
        ("The defendant having appeared, the above bench warrant is recalled.", Verdict.CONFLICTING),
        ("*** WARRANT QUASHED BY ORDER OF THE COURT 12/13/2025 - DO NOT SERVE ***", Verdict.CONFLICTING),
        ("The foregoing warrant issued December 12, 2025 is hereby RECALLED and set aside.", Verdict.CONFLICTING),
        ("On March 4, 2026 the court ordered that this warrant be recalled and cancelled.", Verdict.CONFLICTING),
        (
            "IT IS FURTHER ORDERED that the warrant issued on the above date is RECALLED and shall be returned.",
            Verdict.CONFLICTING,
        ),
        ("VOID, reissued as 26-0046 1/16/26", Verdict.CONFLICTING),
        ("WARRANT RECALLED BY ORDER OF THE COURT", Verdict.CONFLICTING),
        ("QUASHED BY THE COURT ON MOTION OF THE STATE", Verdict.CONFLICTING),
        ("DENIED BY THE COURT WITHOUT PREJUDICE", Verdict.CONFLICTING),
        ("WARRANT WITHDRAWN AT REQUEST OF STATE", Verdict.CONFLICTING),
        ("IT IS ORDERED that the warrant is recalled", Verdict.CONFLICTING),
        ("IT IS ORDERED that the foregoing order is vacated.", Verdict.CONFLICTING),
        ("VOID if it is not served within 10 days.", Verdict.JUDICIAL_WARRANT),
        ("This warrant remains in force until recalled by the court.", Verdict.JUDICIAL_WARRANT),
        ("The warrant issued on January 2, 2026 is hereby recalled.", Verdict.JUDICIAL_WARRANT),
        ("No fee is due if this warrant is recalled.", Verdict.JUDICIAL_WARRANT),
    ],
)
def test_a_sentence_on_the_sheet_takes_this_warrant_back_and_no_other(sentence: str, verdict: Verdict) -> None:
    body = "TO ANY PEACE OFFICER OF THIS STATE: You are commanded to arrest Robin Placeholder."
    assert answer(court_paper("Bench warrant", f"{body}\n\n{sentence}")) is verdict


def test_a_warrant_for_possession_of_something_conveys_nothing_where_its_command_was_not_read() -> None:
    body = "TO ANY PEACE OFFICER OF THIS STATE: Robin Placeholder is charged with possession of a controlled substance."
    title = "Bench warrant - possession of a controlled substance"
    assert answer(court_paper(title, body)) is not Verdict.OTHER_COURT_PAPER


@pytest.mark.parametrize(
    "title", ["Commitment Order", "Custody Order", "Ex Parte Order", "Emergency Order", "Order on Motion"]
)
@pytest.mark.parametrize(
    "command",
    [
        "TO THE SHERIFF: take Robin Placeholder into custody and transport to the county hospital.",
        "The court finds probable cause. Officers shall search the home at 100 Example Street for firearms.",
    ],
)
def test_a_signed_order_that_may_command_is_surely_no_other_court_paper(title: str, command: str) -> None:
    assert answer(court_paper(title, command)) is not Verdict.OTHER_COURT_PAPER
