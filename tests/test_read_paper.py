"""Whole papers: pages of one or several files, pictures of every kind, and files that can't be read."""

from __future__ import annotations

import io
import random
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

import img2pdf
import numpy as np
import pikepdf
import pytest
from pikepdf import Array
from PIL import Image, ImageDraw
from reportlab.pdfgen import canvas

from tests.pdfs import PROSE, Pdf, print_of, saved, written
from warrantcheck import errors, read
from warrantcheck.load import load, load_bytes
from warrantcheck.model.paper import Box, Legibility, Page, Paper, Raster, Seen, Source, Via, Word
from warrantcheck.read import pictures, read_closer, read_paper, recognize
from warrantcheck.read.engines import Engine, NullEngine, RawWord, choose_engine


class Reading:
    """Stands in for recognition: says the same words about every picture, and keeps the pictures it was shown."""

    def __init__(self, *words: str, turn: int = 0, seen: Seen = Seen.YES) -> None:
        self.words, self.turn, self.seen = words, turn, seen
        self.shown: list[np.ndarray] = []
        self.warped: list[bool] = []

    def __call__(
        self,
        picture: np.ndarray,
        engine: object,
        *,
        warp: bool,
        seconds: float,
        size: tuple[float, float] | None = None,
    ) -> recognize.Recognized:
        self.shown.append(picture)
        self.warped.append(warp)
        width, height = size or (612.0, 792.0)
        if self.turn % 2:
            width, height = height, width
        return recognize.Recognized(
            width=width,
            height=height,
            words=tuple(
                Word(
                    text=text, box=Box(x0=72, top=50 + 20 * n, x1=140, bottom=60 + 20 * n), via=Via.OCR, confidence=0.9
                )
                for n, text in enumerate(self.words)
            ),
            legibility=Legibility(seen=self.seen),
            raster=Raster(width=1, height=1, scale=1.0, gray=b"\0"),
            blank=False,
            turn=self.turn,
        )


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    made = Reading("Warrant", "of", "arrest")
    monkeypatch.setattr(recognize, "recognize", made)
    return made


def read_bytes(*files: bytes, engine: Callable[[], Engine] = NullEngine) -> Paper:
    return read_paper([load_bytes(f"file {n}", data) for n, data in enumerate(files)], engine)


def seen(page: Page) -> list[str]:
    return [word.text for word in page.words if word.visible]


def encoded(picture: Image.Image, format_: str, **saving: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_, **saving)
    return file.getvalue()


def corner() -> Image.Image:
    """White with a black square in the top left corner: tells how a picture was turned."""
    picture = Image.new("RGB", (200, 300), "white")
    ImageDraw.Draw(picture).rectangle((0, 0, 60, 60), fill="black")
    return picture


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


class Seal:
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


# Pictures of every kind


def shown(reading: Reading, data: bytes) -> np.ndarray:
    read_bytes(data)
    return reading.shown[-1]


def test_a_photo_is_turned_as_its_camera_says(reading: Reading) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright: turn by a quarter clockwise
    picture = shown(reading, encoded(corner(), "JPEG", exif=exif))
    assert picture.shape[:2] == (200, 300)
    assert picture[10, -10].max() < 50


@pytest.mark.parametrize(
    ("mode", "format_"),
    [("1", "PNG"), ("L", "PNG"), ("P", "PNG"), ("RGB", "PNG"), ("CMYK", "JPEG"), ("CMYK", "TIFF"), ("L", "BMP")],
)
def test_every_kind_of_pixel_becomes_black_on_white(reading: Reading, mode: str, format_: str) -> None:
    picture = shown(reading, encoded(corner().convert(mode), format_))
    assert picture.dtype == np.uint8
    assert picture.ndim == (2 if mode in ("1", "L") else 3)
    assert picture[10, 10].max() < 60
    assert picture[-10, -10].min() > 200


def test_sixteen_bits_keep_their_shades(reading: Reading) -> None:
    deep = Image.fromarray(np.asarray(corner().convert("L"), dtype=np.uint16) * 257)
    for format_ in ("PNG", "TIFF"):
        picture = shown(reading, encoded(deep, format_))
        assert picture[10, 10] < 5
        assert picture[-10, -10] > 250


def test_what_is_clear_stands_on_white_paper(reading: Reading) -> None:
    clear = Image.new("RGBA", (200, 300), (0, 0, 0, 0))
    ImageDraw.Draw(clear).rectangle((0, 0, 60, 60), fill=(0, 0, 0, 255))
    for format_ in ("PNG", "WEBP"):
        picture = shown(reading, encoded(clear, format_))
        assert picture[10, 10].max() < 60
        assert picture[-10, -10].min() > 200


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF"])
def test_a_large_photo_is_handed_on_in_a_size_that_reading_can_use(
    reading: Reading, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    monkeypatch.setattr(pictures, "MOST_SIDE", 400)
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = shown(reading, encoded(corner().resize((1400, 2100)), format_, exif=exif))
    assert 400 <= max(picture.shape) <= 800
    assert picture.shape[1] > picture.shape[0]
    assert picture[5, -5].max() < 50


@pytest.mark.parametrize(("width", "height"), [(13000, 10000), (60000, 60000)])
def test_a_bomb_of_pixels_is_too_large(width: int, height: int) -> None:
    small = encoded(Image.new("L", (200, 200)), "PNG")
    header = b"IHDR" + struct.pack(">II", width, height) + small[24:29]
    with pytest.raises(errors.TooLarge):
        read_bytes(small[:12] + header + struct.pack(">I", zlib.crc32(header)) + small[33:])


@pytest.mark.parametrize("format_", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_is_no_paper(reading: Reading, format_: str) -> None:
    frames = [corner(), corner().rotate(180)]
    with pytest.raises(errors.Animated):
        read_bytes(encoded(frames[0], format_, save_all=True, append_images=frames[1:]))


def test_a_gif_that_stands_still_is_read(reading: Reading) -> None:
    assert shown(reading, encoded(corner(), "GIF"))[10, 10].max() < 60


def test_one_pixel_is_too_small(reading: Reading) -> None:
    with pytest.raises(errors.TooSmall) as fault:
        read_bytes(encoded(Image.new("RGB", (1, 1)), "PNG"))
    assert fault.value.details["least"] == pictures.LEAST_SIDE


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP"])
def test_a_picture_cut_short_is_damaged(reading: Reading, format_: str) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (300, 200, 3), dtype=np.uint8))
    data = encoded(noise, format_)
    with pytest.raises(errors.Damaged):
        read_bytes(data[: len(data) // 3])


def test_a_photo_of_a_phone_under_another_name_is_read_upright(reading: Reading, tmp_path: Path) -> None:
    # No HEIC encoder is installed with the tests, so this one picture is a file: 320 x 240, held upright.
    photo = Path(__file__).parent / "pictures" / "turned.heic"
    read_paper([load(written(tmp_path, "photo.jpg", photo.read_bytes()))], NullEngine)
    picture = reading.shown[-1]
    assert picture.shape[:2] == (320, 240)
    assert picture[10, -10].max() < 50
    assert picture[10, 10].min() > 200


def test_a_heic_file_of_nothing_is_damaged() -> None:
    with pytest.raises(errors.Damaged):
        read_bytes(b"\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf" + b"\0" * 200)


# PDFs that can't be read, and some that can


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


@pytest.mark.parametrize(("part", "wanted"), [(0.97, True), (0.2, False)])
def test_a_jpeg_without_its_last_bytes_is_read_as_far_as_it_goes(part: float, wanted: bool) -> None:
    file = io.BytesIO()
    print_of(PROSE).save(file, "JPEG")
    data = file.getvalue()
    source = load_bytes("cut.jpg", data[: int(part * len(data))])
    if wanted:
        assert next(iter(pictures.pages_of(source, 1))) is not None
    else:
        with pytest.raises(errors.Damaged):
            list(pictures.pages_of(source, 1))
