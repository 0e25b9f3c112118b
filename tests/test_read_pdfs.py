"""PDFs that can't be read, and some that can."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen import canvas

from tests.handed_on import read_bytes, seen
from tests.pdfs import PROSE, Pdf, written
from warrantcheck import errors
from warrantcheck.load import load
from warrantcheck.model.paper import Paper
from warrantcheck.read import read_paper
from warrantcheck.read.engines import NullEngine


def test_a_locked_pdf_says_so() -> None:
    locked = Pdf().prose().data(encryption=pikepdf.Encryption(owner="owner", user="secret"))
    with pytest.raises(errors.Locked):
        read_bytes(locked)


def test_a_pdf_that_only_forbids_copying_is_read() -> None:
    guarded = Pdf().prose().data(encryption=pikepdf.Encryption(owner="owner", user=""))
    assert seen(read_bytes(guarded).pages[0]) == " ".join(PROSE).split()


def test_a_pdf_of_no_pages_says_so() -> None:
    for mode in (pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate):
        file = io.BytesIO()
        pikepdf.new().save(file, object_stream_mode=mode)
        with pytest.raises(errors.NoPages):
            read_bytes(file.getvalue())


def test_a_pdf_whose_table_is_broken_is_read_all_the_same() -> None:
    broken = Pdf().prose().data().replace(b"startxref", b"startxxxx").replace(b" 00000 n", b" 00000 x")
    assert seen(read_bytes(broken).pages[0]) == " ".join(PROSE).split()


def test_a_pdf_cut_short_is_damaged() -> None:
    whole = Pdf().prose().data()
    with pytest.raises(errors.Damaged):
        read_bytes(whole[:200])
    with pytest.raises(errors.Damaged):
        read_bytes(b"%PDF-1.7\n" + random.Random(1).randbytes(3000))


def test_any_bytes_behind_a_pdf_header_end_in_a_paper_or_a_fault_of_ours() -> None:
    whole, chance = Pdf().prose().data(), random.Random(7)
    for _ in range(60):
        broken = bytearray(whole)
        for _ in range(chance.randrange(1, 30)):
            broken[chance.randrange(9, len(broken))] = chance.randrange(256)
        try:
            paper = read_bytes(bytes(broken))
        except errors.WarrantcheckError:
            continue
        assert isinstance(paper, Paper)


def test_a_report_of_another_program_is_read() -> None:
    file = io.BytesIO()
    drawn = canvas.Canvas(file, pagesize=(612, 792))
    drawn.setFont("Times-Italic", 11)
    drawn.drawString(72, 700, "Judge’s signature and printed name")
    drawn.save()
    assert seen(read_bytes(file.getvalue()).pages[0]) == ["Judge’s", "signature", "and", "printed", "name"]


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not on this machine")
@pytest.mark.parametrize("options", [["--linearize"], ["--object-streams=generate"], ["--qdf"], ["--rotate=+90"]])
def test_the_same_page_written_another_way_has_the_same_words(tmp_path: Path, options: list[str]) -> None:
    before = written(tmp_path, "before.pdf", Pdf().prose().data())
    subprocess.run(["qpdf", *options, str(before), str(tmp_path / "after.pdf")], check=True)
    assert places(read_paper([load(tmp_path / "after.pdf")], NullEngine)) == places(
        read_paper([load(before)], NullEngine)
    )


def places(paper: Paper) -> set[tuple[str, int, int]]:
    return {(word.text, round(word.box.x0), round(word.box.top)) for word in paper.pages[0].words}


@pytest.mark.skipif(shutil.which("gs") is None, reason="Ghostscript is not on this machine")
def test_a_page_printed_anew_by_ghostscript_has_the_same_words(tmp_path: Path) -> None:
    before = written(tmp_path, "before.pdf", Pdf().prose().data())
    after = tmp_path / "after.pdf"
    subprocess.run(["gs", "-q", "-sDEVICE=pdfwrite", "-o", str(after), str(before)], check=True)
    assert seen(read_paper([load(after)], NullEngine).pages[0]) == " ".join(PROSE).split()
