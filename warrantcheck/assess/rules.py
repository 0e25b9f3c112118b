"""The rules: a sixth table, over the answers to the five questions. The first that holds decides.

They speak of answers and of the court's line, never of forms. Tests walk through every case, and through all that the
five tables can answer for any facts; see tests/test_assess_rules.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from warrantcheck.assess.issuance import Line
from warrantcheck.assess.table import Row, any_of, but, first
from warrantcheck.assess.vocabulary import Answers
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Verdict

YES, NO, CANT_TELL = any_of(Seen.YES), any_of(Seen.NO), any_of(Seen.CANT_TELL)
MAYBE = but(Seen.NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What the rules see of one part."""

    court_warrant: Seen
    agency_form: Seen
    other_paper: Seen
    no_warrant: Seen  # positively something else: a flyer, a letter, text without a word of courts
    read: Seen
    line: Line
    taken_back: Answers
    unread_stamp: Answers  # a stamp or large writing was seen on it, and none of its words was read


RULES: tuple[Row[Verdict], ...] = (
    Row(
        "unreadable",
        Verdict.UNREADABLE,
        "Nothing is said about a page that could not be read.",
        {"read": NO},
        firm=False,
    ),
    Row(
        "both-kinds",
        Verdict.CONFLICTING,
        "A court's warrant and an agency's form on one paper contradict each other.",
        {"court_warrant": YES, "agency_form": MAYBE},
    ),
    Row(
        "agency-form-of-a-court",
        Verdict.CONFLICTING,
        "An agency's form with signs of a court's warrant on it: the two contradict each other.",
        {"court_warrant": MAYBE, "agency_form": YES},
    ),
    Row(
        "warrant-and-other",
        Verdict.CONFLICTING,
        "A court's warrant and another court paper on one page: which of the two was signed can't be told.",
        {"court_warrant": YES, "other_paper": MAYBE},
        firm=False,
    ),
    Row(
        "warrant-in-a-text",
        Verdict.CONFLICTING,
        "A court's warrant on a page that is headed like a flyer or an article: it may only be shown there.",
        {"court_warrant": YES, "no_warrant": MAYBE},
        firm=False,
    ),
    Row(
        "taken-back",
        Verdict.CONFLICTING,
        "A court's warrant that is marked as refused or taken back.",
        {"court_warrant": YES, "taken_back": any_of(Answers.YES)},
    ),
    Row(
        "stamp-not-read",
        Verdict.CONFLICTING,
        "A court's warrant that looks signed; what is written or stamped across it was not read, and may take it back.",
        {"court_warrant": YES, "read": YES, "line": any_of(Line.SIGNED), "unread_stamp": any_of(Answers.YES)},
    ),
    Row(
        "signed-court-warrant",
        Verdict.JUDICIAL_WARRANT,
        "A court's warrant that was read well, with no sign of an agency's form, and signed on the court's line.",
        {"court_warrant": YES, "read": YES, "line": any_of(Line.SIGNED)},
    ),
    Row(
        "court-warrant-not-signed",
        Verdict.UNSIGNED_COURT_WARRANT,
        "A court's warrant form; its line was seen and nothing is on it.",
        {"court_warrant": YES, "line": any_of(Line.BLANK)},
    ),
    Row(
        "court-warrant-struck",
        Verdict.UNSIGNED_COURT_WARRANT,
        "A court's warrant form; strokes were drawn through what stands on the court's line.",
        {"court_warrant": YES, "line": any_of(Line.STRUCK)},
    ),
    Row(
        "court-warrant-unclear",
        Verdict.UNSIGNED_COURT_WARRANT,
        "A court's warrant form; whether it is signed could not be made out, or the line was not found.",
        {"court_warrant": YES},
        firm=False,
    ),
    Row(
        "both-half",
        Verdict.CONFLICTING,
        "Signs of a court's warrant and signs of an agency's form, neither of them enough: they disagree.",
        {"court_warrant": CANT_TELL, "agency_form": CANT_TELL, "read": YES},
        firm=False,
    ),
    Row(
        "undecided-poor",
        Verdict.UNREADABLE,
        "It may be a court's warrant, and too little of it could be read.",
        {"court_warrant": CANT_TELL, "read": CANT_TELL},
        firm=False,
    ),
    Row(
        "undecided-court",
        Verdict.UNKNOWN_PAPER,
        "It may be a court's warrant; it was read well, but too few signs were seen to say so.",
        {"court_warrant": CANT_TELL},
        firm=False,
    ),
    Row(
        "agency-and-other",
        Verdict.CONFLICTING,
        "An agency's paper and a court paper on one page contradict each other.",
        {"agency_form": MAYBE, "other_paper": YES},
        firm=False,
    ),
    Row(
        "agency-form",
        Verdict.ADMINISTRATIVE_FORM,
        "An agency's form, and a court's warrant was positively not there.",
        {"agency_form": YES},
    ),
    Row(
        "no-warrant-paper",
        Verdict.NOT_A_WARRANT,
        "Known to be something else, or text without a word of courts and warrants.",
        {"no_warrant": YES, "other_paper": but(Seen.YES)},
    ),
    Row(
        "undecided-agency-poor",
        Verdict.UNREADABLE,
        "A sign of an agency that does not suffice, on a page that was read poorly.",
        {"agency_form": CANT_TELL, "read": CANT_TELL},
        firm=False,
    ),
    Row(
        "undecided-agency",
        Verdict.UNKNOWN_PAPER,
        "A sign of an agency that does not suffice.",
        {"agency_form": CANT_TELL},
        firm=False,
    ),
    Row(
        "other-court-paper",
        Verdict.OTHER_COURT_PAPER,
        "A paper from or for a court, known to be something other than a warrant.",
        {"other_paper": YES},
    ),
    Row(
        "undecided-read",
        Verdict.UNKNOWN_PAPER,
        "It was read well, and what was seen is of no paper that is known.",
        {"read": YES},
        firm=False,
    ),
    Row("undecided", Verdict.UNREADABLE, "Nothing was seen that decides, and it was read poorly.", firm=False),
)


def decide(case: Case) -> Row[Verdict]:
    """The first rule that holds; the last always does."""
    return first(RULES, case)
