"""The rules: an ordered table, the first that holds decides. They speak of families and signs, never of forms.

A test walks through every case of `Signs` and asserts what must never happen; see tests/test_assess_rules.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from warrantcheck.assess.signs import Line, Signs
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Verdict

YES, NO, CANT_TELL = Seen.YES, Seen.NO, Seen.CANT_TELL


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`says` is the sentence that a lawyer signs off; people are shown the catalogue's `rule-<id>`."""

    id: str
    says: str
    holds: Callable[[Signs], bool]
    verdict: Verdict


RULES: tuple[Rule, ...] = (
    Rule(
        id="unreadable",
        says="Nothing is said about a page that could not be read.",
        holds=lambda s: s.legible is NO,
        verdict=Verdict.UNREADABLE,
    ),
    Rule(
        id="both-kinds",
        says="A court's warrant and an agency's form on one paper contradict each other.",
        holds=lambda s: YES in (s.court_warrant, s.agency_form) and NO not in (s.court_warrant, s.agency_form),
        verdict=Verdict.CONFLICTING,
    ),
    Rule(
        id="warrant-and-other",
        says="A court's warrant and another court paper on one page: which of the two was signed can't be told.",
        holds=lambda s: s.court_warrant is YES and s.other_court_paper is not NO,
        verdict=Verdict.CONFLICTING,
    ),
    Rule(
        id="warrant-in-a-text",
        says="A court's warrant on a page that is headed like a flyer or an article: it may only be shown there.",
        holds=lambda s: s.court_warrant is YES and s.no_warrant is not NO,
        verdict=Verdict.CONFLICTING,
    ),
    Rule(
        id="signed-court-warrant",
        says="A court's warrant that was read well, with no sign of an agency's form, and signed on the court's line.",
        holds=lambda s: s.court_warrant is YES and s.legible is YES and s.line is Line.SIGNED,
        verdict=Verdict.JUDICIAL_WARRANT,
    ),
    Rule(
        id="court-warrant-not-signed",
        says="A court's warrant form; its line was seen and nothing is on it.",
        holds=lambda s: s.court_warrant is YES and s.line is Line.BLANK,
        verdict=Verdict.UNSIGNED_COURT_WARRANT,
    ),
    Rule(
        id="court-warrant-unclear",
        says="A court's warrant form; whether it is signed could not be made out, or the line was not found.",
        holds=lambda s: s.court_warrant is YES,
        verdict=Verdict.UNSIGNED_COURT_WARRANT,
    ),
    Rule(
        id="undecided-court",
        says="It may be a court's warrant; it was read well, but the signs do not suffice or do not agree.",
        holds=lambda s: s.court_warrant is CANT_TELL and s.legible is YES,
        verdict=Verdict.CONFLICTING,
    ),
    Rule(
        id="undecided-poor",
        says="It may be a court's warrant, and too little of it could be read.",
        holds=lambda s: s.court_warrant is CANT_TELL,
        verdict=Verdict.UNREADABLE,
    ),
    Rule(
        id="agency-and-other",
        says="An agency's paper and a court paper on one page contradict each other.",
        holds=lambda s: s.agency_form is not NO and s.other_court_paper is YES,
        verdict=Verdict.CONFLICTING,
    ),
    Rule(
        id="agency-form",
        says="An agency's form, and a court's warrant was positively not there.",
        holds=lambda s: s.agency_form is YES,
        verdict=Verdict.ADMINISTRATIVE_FORM,
    ),
    Rule(
        id="undecided-agency",
        says="A sign of an agency that does not suffice.",
        holds=lambda s: s.agency_form is CANT_TELL and s.no_warrant is not YES,
        verdict=Verdict.UNREADABLE,
    ),
    Rule(
        id="undecided-paper",
        says="It may be a court's order that lets officers in; it was read well, but the signs do not suffice.",
        holds=lambda s: s.other_court_paper is CANT_TELL and s.legible is YES and s.no_warrant is not YES,
        verdict=Verdict.CONFLICTING,
    ),
    Rule(
        id="other-court-paper",
        says="A paper from or for a court, known to be something other than a warrant.",
        holds=lambda s: s.other_court_paper is YES,
        verdict=Verdict.OTHER_COURT_PAPER,
    ),
    Rule(
        id="no-warrant-paper",
        says="Known to be something else, or text without a word of courts and warrants.",
        holds=lambda s: s.no_warrant is YES,
        verdict=Verdict.NOT_A_WARRANT,
    ),
    Rule(
        id="undecided",
        says="Nothing was seen that decides.",
        holds=lambda s: True,
        verdict=Verdict.UNREADABLE,
    ),
)


def decide(signs: Signs) -> Rule:
    """The first rule that holds; the last always does."""
    return next(rule for rule in RULES if rule.holds(signs))
