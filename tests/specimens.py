"""Reports of specimens without any reading engine: what a PDF's text layer says, and marks at its words."""

from __future__ import annotations

from datetime import date
from functools import cache

from tests.answers import shipped
from warrantcheck.assess import assess
from warrantcheck.explain import explain
from warrantcheck.find import find
from warrantcheck.load import load
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Situation
from warrantcheck.pipeline import drawn
from warrantcheck.read import read_paper
from warrantcheck.specimens import paper_of

TEXTS = (
    "i200-text-pdf",
    "i205-text",
    "ao93-esigned",
    "ao442-clerk-filing-copy",
    "ao88b",
    "eoir-hearing-notice",
    "i862",
)
SITUATION = Situation(today=date(2026, 3, 3))


class NoEngine:
    """Reads nothing: these papers have a text layer."""

    name = "none"

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"an engine was asked for {name}")


@cache
def report_of(sample: str) -> Report:
    """The report of a specimen whose pages need no OCR."""
    paper = read_paper([load(str(paper_of(sample)))], NoEngine)
    assessment = assess(find(paper, shipped()), SITUATION, shipped())
    return Report(
        paper=paper,
        assessment=assessment,
        explanation=explain(assessment, SITUATION, shipped()),
        seconds=0.1,
        draw=drawn,
    )
