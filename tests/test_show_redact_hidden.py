"""A name is left nowhere, wherever it stood: spelt in many ways, in quoted lines, hidden, in fields and in metadata."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.answers import shipped
from tests.streams import of_page, of_pdf, of_picture
from warrantcheck import check
from warrantcheck.evidence import redacted
from warrantcheck.model.verdict import Situation, Verdict
from warrantcheck.show.as_json import document
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.pdf import report_pdf
from warrantcheck.show.portraits import picture
from warrantcheck.show.slides import slides

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0", redacted=True)
SECRET = re.compile(
    r"quixada|zenobia|bramblewick|thistlewood|grimsdyke|219[\s.-]*884[\s.-]*307|4471|555[\s.-]*0147", re.I
)
AGENCY = (
    "U.S. DEPARTMENT OF HOMELAND SECURITY   Warrant for Arrest of Alien ZENOBIA QUIXADA",
    "File No. A219 884 307    A# 219-884-307    A219884307    A-219.884.307",
    "To: Any immigration officer authorized pursuant to sections 236 and 287 of the Immigration Act ZENOBIA",
    "I have determined that there is probable cause to believe that Zenobia Quix-",
    "ada is removable from the United States. Zenobia",
    "Quixada lives at 88 Bramblewick Lane, Thistlewood, call 555-0147.",
    "YOU ARE COMMANDED Zenobia Quixada to arrest and take into custody for removal proceedings the above-named alien.",
    "(Signature of Authorized Immigration Officer) Grimsdyke",
    "(Printed Name and Title of Authorized Immigration Officer) GRIMSDYKE",
    "Form I-200 (Rev. 09/16) QUIXADA",
)
COURT = (
    "AO 93 (Rev. 11/13) Search and Seizure Warrant Quixada",
    "UNITED STATES DISTRICT COURT",
    "for the Central District of Illinois",
    "In the Matter of the Search of 88 Bramblewick Lane, Thistlewood    Case No. 26-mj-4471",
    "SEARCH AND SEIZURE WARRANT ZENOBIA QUIXADA",
    "To: Any authorized law enforcement officer",
    "of the following person or property: Zenobia Quixada, 88 Bramblewick Lane",
    "YOU ARE COMMANDED to execute this warrant on or before March 16, 2026",
    "Judge's signature Grimsdyke",
    "City and state: Thistlewood, Illinois    Grimsdyke Quixada, U.S. Magistrate Judge",
)


def paper(folder: Path, lines: tuple[str, ...]) -> Path:
    """A PDF with names in all places where one can be: print, white and invisible words, field, metadata, outline."""
    file = folder / "Zenobia Quixada A219884307.pdf"
    canvas = Canvas(str(file), pagesize=(612, 792))
    canvas.setTitle("Zenobia Quixada")
    canvas.setAuthor("Grimsdyke")
    canvas.setSubject("A219-884-307")
    canvas.setFont("Times-Roman", 10)
    for number, line in enumerate(lines):
        canvas.drawString(50, 740 - 30 * number, line)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 40, "Zenobia Quixada A219884307 DEPARTMENT OF HOMELAND SECURITY QUIXADA")
    canvas.setFillColorRGB(0, 0, 0)
    hidden = canvas.beginText(60, 60)
    hidden.setTextRenderMode(3)
    hidden.textLine("Quixada invisible 219884307")
    canvas.drawText(hidden)
    canvas.acroForm.textfield(
        name="Zenobia", value="Zenobia Quixada", tooltip="Quixada", x=60, y=90, width=200, height=18
    )
    canvas.bookmarkPage("here")
    canvas.addOutlineEntry("Quixada", "here")
    canvas.save()
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        figure = pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Figure, Alt="Zenobia Quixada")
        pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot, K=figure))
        pdf.attachments["Quixada.txt"] = b"Zenobia Quixada A219884307"
        pdf.save(file)
    return file


@pytest.mark.parametrize(
    ("lines", "verdicts"),
    [
        (AGENCY, {Verdict.ADMINISTRATIVE_FORM}),
        (COURT, {Verdict.UNSIGNED_COURT_WARRANT, Verdict.JUDICIAL_WARRANT}),
    ],
    ids=["agency", "court"],
)
def test_a_name_is_left_nowhere_wherever_it_stood(tmp_path, lines, verdicts):
    asked = {"address": "88 Bramblewick Lane", "name": "Zenobia Quixada"}
    report = check(paper(tmp_path, lines), today=date(2026, 3, 3), **asked)
    assert SECRET.search(" ".join(word.text for page in report.paper.pages for word in page.words))
    clean = redacted(report, Situation(today=date(2026, 3, 3), **asked), shipped())
    assert clean.assessment.verdict in verdicts
    files = {
        "html": of_page(report_page(clean, shipped(), MADE))[0],
        "pdf": of_pdf(report_pdf(clean, shipped(), MADE))[0],
        "png": of_picture(picture(clean, shipped()))[0],
        "json": json.dumps(document(clean, shipped())),
        "slides": of_page(slides((), [clean], shipped(), lang="en", pair=("", "")))[0],
        "pictures": " ".join(word.text for page in clean.paper.pages for word in page.words),
    }
    assert {kind: found.group() for kind, text in files.items() if (found := SECRET.search(text))} == {}
    assert all(len(text) > 100 for text in files.values())
