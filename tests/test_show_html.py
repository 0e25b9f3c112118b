"""The report: complete in itself, and whatever a paper says is text in it."""

from __future__ import annotations

import base64
import html
import io
import re
from datetime import datetime
from hashlib import sha256

import pypdfium2
import pytest
from msgspec.structs import replace

from tests.answers import assessment, finding, report, sentences, shipped, source
from tests.specimens import TEXTS, report_of
from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.paper import Box
from warrantcheck.model.verdict import Verdict
from warrantcheck.show.html import Made, report_page
from warrantcheck.show.marks import marks_of
from warrantcheck.show.pdf import report_pdf

MADE = Made(at=datetime(2026, 3, 3, 9, 30), version="0.1.0")
NASTY = "<script>alert(1)</script> {{ 7 * 7 }} </style></body> \x1b[2J \u202e& <b>bold</b> <para color='red'>"


def page_of(answer) -> str:
    return report_page(answer, shipped(), MADE).decode()


def pdf_text(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_bounded() for page in document]


def nasty():
    field = Field(read_text=NASTY, value=NASTY, page=1, box=Box(x0=10, top=400, x1=100, bottom=420))
    assessed = assessment(
        Verdict.ADMINISTRATIVE_FORM, findings=(finding(NASTY),), fields=Fields(person=field, address=field)
    )
    return report(assessed, sources=(replace(source(), name=NASTY),))


@pytest.mark.parametrize("sample", TEXTS[:4])
def test_nothing_in_it_leads_outside(sample):
    page = page_of(report_of(sample))
    places = re.findall(r"""(?:src|href|action|data|poster|srcset)\s*=\s*["']([^"']*)""", page)
    assert places
    assert all(place.startswith(("#", "data:image/jpeg;base64,")) for place in places)
    assert "url(" not in page.replace("url(data:", "")
    assert not re.search(r"@import|<link|<iframe|<object|<embed|fetch\(|XMLHttp|WebSocket", page)


def test_the_policy_allows_its_own_style_and_script_and_nothing_else():
    page = page_of(report_of("i200-text-pdf"))
    policy = html.unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1])
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for kind, tag in (("style-src", "style"), ("script-src", "script")):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert not re.search(r"\sstyle=|\son\w+=", page)


def test_words_of_a_paper_are_never_markup():
    page = page_of(nasty())
    assert page.count("<script>") == 1
    assert page.count("</body>") == page.count("</style>") == 1
    assert "{{ 7 * 7 }}" in page
    assert "&lt;b&gt;bold" in page
    assert "\x1b" not in page and "\u202e" not in page


def test_words_of_a_paper_are_never_markup_in_the_pdf_either():
    text = " ".join(pdf_text(report_pdf(nasty(), shipped(), MADE)))
    assert "<b>bold</b>" in text


@pytest.mark.parametrize("sample", TEXTS)
def test_every_box_has_its_sentence_and_every_sentence_its_box(sample):
    answer = report_of(sample)
    page = page_of(answer)
    for mark in marks_of(answer, shipped()):
        assert f'id="b{mark.number}" href="#m{mark.number}"' in page
        assert f'<li id="m{mark.number}"' in page
        assert f"#b{mark.number}{{left:" in page


def told_to(explanation):
    """The answer's lines but those that tell what to type, and entries, which stand in a table."""
    entries = tuple(text.partition("{")[0] for id, text in sentences().items() if id.startswith("paper-field-"))
    lines = [line for section in explanation.sections for line in section.lines]
    typed = ("warrantcheck check", "--place")
    return [line for line in lines if not line.startswith(entries) and not any(words in line for words in typed)]


@pytest.mark.parametrize("sample", TEXTS)
def test_a_page_for_people_has_no_commands_and_no_entry_twice_and_none_that_the_form_does_not_have(sample):
    answer = report_of(sample)
    page = report_page(answer, shipped(), MADE).decode()
    assert "warrantcheck check" not in page
    assert "--place" not in page
    assert "not found" not in page
    for entry in (getattr(answer.assessment.fields, name) for name in Fields.__struct_fields__):
        if entry is not None:
            assert page.count(f"<td><bdi>{html.escape(entry.read_text)}</bdi></td>") == 1


@pytest.mark.parametrize("sample", TEXTS)
def test_all_that_the_answer_says_stands_in_the_report_once(sample):
    answer = report_of(sample)
    page = html.unescape(page_of(answer))
    for line in told_to(answer.explanation):
        assert page.count(f"<p>{line}</p>") == 1, line
    assert "SPECIMEN" in re.search(r"<title>(.*?)</title>", page)[1]


@pytest.mark.parametrize("sample", TEXTS)
def test_the_pdf_has_a_sheet_for_each_page_one_for_the_rest_and_the_whole_answer(sample):
    answer = report_of(sample)
    data = report_pdf(answer, shipped(), MADE)
    pages = pdf_text(data)
    assert len(pages) == 1 + len(answer.paper.pages)
    text = re.sub(r"\W+", "", " ".join(pages))
    assert [line for line in told_to(answer.explanation) if re.sub(r"\W+", "", line) not in text] == []
    assert re.sub(r"\W+", "", answer.explanation.headline) in text
    assert "SPECIMEN" in pypdfium2.PdfDocument(io.BytesIO(data)).get_metadata_dict()["Title"]
