"""Whole papers: pages of one or several files, when an engine is asked, and what a long file makes of that."""

from __future__ import annotations

from pathlib import Path

import img2pdf
import numpy as np
import pikepdf
import pytest
from pikepdf import Array
from PIL import Image

from tests.handed_on import Reading, corner, encoded, read_bytes, seen
from tests.pdfs import PROSE, Pdf, print_of, saved
from warrantcheck import errors, read
from warrantcheck.load import load_bytes
from warrantcheck.model.paper import Seen, Source, Via
from warrantcheck.read import read_closer, read_paper, recognize
from warrantcheck.read.engines import Engine, NullEngine, RawWord
from warrantcheck.read.installed import choose_engine

# Several files, several pages


def test_files_are_pages_of_one_paper_in_the_order_given(reading: Reading) -> None:
    paper = read_bytes(encoded(corner(), "PNG"), Pdf().prose().data(), encoded(corner(), "JPEG"))
    assert [page.number for page in paper.pages] == [1, 2, 3]
    assert len(paper.sources) == 3
    assert seen(paper.pages[0]) == ["Warrant", "of", "arrest"]
    assert seen(paper.pages[1])[0] == "SPECIMEN"


def test_a_file_given_twice_counts_once(reading: Reading) -> None:
    data = Pdf().prose().data()
    paper = read_bytes(data, data)
    assert len(paper.pages) == len(paper.sources) == 1


def test_a_multi_page_tiff_is_several_pages(reading: Reading) -> None:
    data = encoded(corner(), "TIFF", save_all=True, append_images=[corner().rotate(180), corner()])
    paper = read_bytes(data)
    assert [page.number for page in paper.pages] == [1, 2, 3]
    assert reading.shown[0][10, 10].max() < 50
    assert reading.shown[1][-10, -10].max() < 50


def test_pages_beyond_the_most_are_there_and_said_to_be_unread(
    monkeypatch: pytest.MonkeyPatch, reading: Reading
) -> None:
    monkeypatch.setattr(read, "MOST_PAGES", 2)
    pdf = pikepdf.new()
    for text in ("first", "second", "third"):
        pdf.pages.extend(Pdf().text(text, 72, 700).made().pages)
    paper = read_bytes(saved(pdf), encoded(corner(), "PNG"))
    assert [seen(page) for page in paper.pages] == [["first"], ["second"], [], []]
    assert {page.legibility.reasons for page in paper.pages[2:]} == {("time-ran-out",)}
    assert all(page.legibility.seen is Seen.NO for page in paper.pages[2:])
    assert reading.shown == []


# The engine


def test_an_engine_is_asked_for_only_when_there_is_something_to_read() -> None:
    def missing() -> Engine:
        raise errors.NotInstalled("engine")

    assert seen(read_bytes(Pdf().prose().data(), engine=missing).pages[0])
    with pytest.raises(errors.NotInstalled):
        read_bytes(encoded(corner(), "PNG"), engine=missing)
    with pytest.raises(errors.NotInstalled):
        read_bytes(Pdf().picture(print_of(PROSE), 0, 0, 612, 792).data(), engine=missing)


def test_a_form_as_picture_with_typed_entries_is_read_whole(reading: Reading) -> None:
    pdf = Pdf().picture(print_of(PROSE), 0, 0, 612, 792).text("24-MJ-1001", 300, 200)
    page = read_bytes(pdf.data()).pages[0]
    assert sorted(seen(page)) == ["24-MJ-1001", "Warrant", "arrest", "of"]
    assert {word.via for word in page.words} == {Via.TEXT_LAYER, Via.OCR}
    assert reading.warped == [False]


def test_a_photo_inside_a_pdf_is_straightened_like_any_photo(reading: Reading) -> None:
    data = img2pdf.convert(encoded(print_of(PROSE), "JPEG"))
    assert seen(read_bytes(data).pages[0]) == ["Warrant", "of", "arrest"]
    assert reading.warped == [True]


def test_what_the_file_knows_is_turned_along_with_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognize, "recognize", Reading("Warrant", turn=1))
    pdf = Pdf().picture(print_of(PROSE), 0, 0, 612, 792)
    pdf.text("entry", 100, 92)  # 100 from the left, 700 from the top
    page = read_bytes(pdf.data()).pages[0]
    assert (page.width, page.height) == (792, 612)
    entry = next(word for word in page.words if word.text == "entry")
    assert entry.box.top == pytest.approx(100, abs=2)
    assert entry.box.x1 == pytest.approx(100, abs=12)


def test_a_scan_whose_reading_fails_is_not_legible_but_a_written_page_beside_a_photo_may_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(recognize, "recognize", Reading(seen=Seen.NO))
    scan = Pdf().picture(print_of(PROSE), 0, 0, 612, 792).data()
    assert read_bytes(scan).pages[0].legibility.seen is Seen.NO
    beside = Pdf().prose().picture(Image.radial_gradient("L"), 72, 200, 200, 200).data()
    assert read_bytes(beside).pages[0].legibility.seen is Seen.CANT_TELL


class Seal(Engine):
    """An engine that reads one name in whatever it is shown, and keeps the sizes of that."""

    name = "seal"

    def __init__(self) -> None:
        self.shown: list[tuple[int, ...]] = []

    def words(self, gray: np.ndarray, *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0) -> tuple:
        self.shown.append(gray.shape)
        return (RawWord(text="stamp", x0=60, top=60, x1=200, bottom=100, confidence=0.9, line=(0, 0, 0)),)


def test_a_second_look_reads_a_small_picture_enlarged_where_it_stands() -> None:
    paper = read_bytes(Pdf().prose().picture(Image.radial_gradient("L"), 72, 300, 80, 80).data())
    seal = Seal()
    *_, again = read_closer(paper, lambda: seal, seconds_a_page=5)
    assert seal.shown and max(seal.shown[0]) < 600
    word = next(word for word in again.pages[0].words if word.text == "stamp")
    assert 72 < word.box.x0 < word.box.x1 < 152
    assert set(seen(paper.pages[0])) <= set(seen(again.pages[0]))


# A long file


def long_pdf(*texts: str) -> bytes:
    pdf = pikepdf.new()
    for text in texts:
        pdf.pages.extend(Pdf().text(text, 72, 700).made().pages)
    return saved(pdf)


def test_of_a_file_too_long_to_read_the_likely_pages_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MOST_PAGES", 3)
    plain = "this page of a manual speaks of cooking, of gardens and of the sea"
    source = load_bytes("file", long_pdf(*[plain] * 6, "the judge commanded a search by warrant", plain))
    paper = read_paper([source], NullEngine, likely=("judge", "commanded", "warrant"))
    assert [page.number for page in paper.pages if page.words] == [1, 2, 7]
    assert {page.legibility.reasons for page in paper.pages if not page.words} == {("time-ran-out",)}


def test_when_the_time_is_over_no_further_page_is_read_but_the_first_always_is() -> None:
    paper = read_paper([load_bytes("file", long_pdf("first", "second", "third"))], NullEngine, seconds=0.0001)
    assert [seen(page) for page in paper.pages] == [["first"], [], []]


def test_a_second_look_at_written_text_changes_nothing() -> None:
    paper = read_bytes(Pdf().prose().data())
    assert list(read_closer(paper, NullEngine, seconds_a_page=5)) == []


# With the engine itself, for the three ways that a text layer misleads


@pytest.fixture(scope="module")
def engine() -> Engine:
    return choose_engine("auto")


LINES = (
    "UNITED STATES DISTRICT COURT",
    "SPECIMEN not a real paper of any court",
    "To any authorized officer of the law",
    "You are commanded to arrest and bring before the judge",
    "the person who is named below without unnecessary delay",
)


def test_a_scan_under_its_own_ocr_layer_hides_nothing(engine: Engine) -> None:
    pdf = Pdf().picture(print_of(LINES, height=44), 0, 0, 612, 792)
    for number, line in enumerate(LINES):
        pdf.text(line, 51, 792 - 32 - 16 - number * 31.7, 15.5, before="3 Tr")
    page = read_bytes(pdf.data(), engine=lambda: engine).pages[0]
    assert "DISTRICT" in seen(page)
    assert all(word.via is Via.OCR for word in page.words if word.visible)
    assert [word.text for word in page.words if not word.visible] == []


def test_a_scan_under_a_planted_layer_shows_what_is_printed_and_keeps_the_plant_apart(engine: Engine) -> None:
    pdf = Pdf().picture(print_of(("DEPARTMENT OF HOMELAND SECURITY", *LINES[1:3]), height=44), 0, 0, 612, 792)
    pdf.text("UNITED STATES DISTRICT COURT", 51, 744, 17, before="3 Tr")
    page = read_bytes(pdf.data(), engine=lambda: engine).pages[0]
    assert {"DEPARTMENT", "HOMELAND", "SECURITY"} <= set(seen(page))
    assert {"DISTRICT", "COURT"} <= {word.text for word in page.words if not word.visible}
    assert not {"DISTRICT", "COURT"} & set(seen(page))


def test_text_that_a_file_gives_for_other_letters_is_not_what_is_seen(engine: Engine) -> None:
    pdf = Pdf().prose().content("/Span <</ActualText (UNITED STATES DISTRICT COURT)>> BDC")
    pdf.text("DEPARTMENT OF HOMELAND SECURITY", 72, 500, 16).content("EMC")
    page = read_bytes(pdf.data(), engine=lambda: engine).pages[0]
    assert {"DEPARTMENT", "HOMELAND", "SECURITY"} <= set(seen(page))
    assert "DISTRICT" not in seen(page)


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: Reading) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    pdf = Pdf().prose()
    pdf.field(pikepdf.Name.Sig, "judge", (100, 300, 300, 320), V=pikepdf.Dictionary(Type=pikepdf.Name.Sig))
    pdf.page.CropBox = Array([0, 0, 612, 792])
    read_bytes(pdf.data(), encoded(corner(), "TIFF"))
    assert list(tmp_path.iterdir()) == []


def test_a_source_is_left_as_it_was() -> None:
    source: Source = load_bytes("paper", Pdf().prose().data())
    before = bytes(source.data)
    read_paper([source], NullEngine)
    assert source.data == before
