"""Pictures to words: photos are read about as well as scans, and what can't be read is said with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest

from tests.photographs import Picture, Shot, page, photograph, words_of_the_page
from warrantcheck.model.paper import Box, Seen, Via, Word
from warrantcheck.read.engines import Engine, NullEngine, RawWord
from warrantcheck.read.installed import choose_engine
from warrantcheck.read.joined import joined
from warrantcheck.read.legible import Facts, judge
from warrantcheck.read.recognize import Recognized, _is_faxed, closer, recognize

TRUE_WORDS = {word for word in words_of_the_page() if re.fullmatch(r"[a-z]{3,}", word)}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return choose_engine()


@pytest.fixture(scope="module")
def sheet() -> Picture:
    return page(200)


def share_read(words: tuple[Word, ...]) -> float:
    read = {word.text.strip(",.:()'").lower() for word in words}
    return len(TRUE_WORDS & read) / len(TRUE_WORDS)


def find(read: Recognized, text: str) -> Word:
    return next(word for word in read.words if text in word.text)


class TestReading:
    def test_a_clean_scan_is_read_whole_and_boxes_are_points_of_the_page(self, engine: Engine, sheet: Picture) -> None:
        read = recognize(sheet, engine)
        assert share_read(read.words) > 0.97
        assert read.legibility.seen is Seen.YES and read.legibility.reasons == ()
        assert (read.width, read.height) == pytest.approx((612, 792), abs=2)
        assert find(read, "PROVINCIAL").box.top == pytest.approx(67, abs=4)
        assert find(read, "SPECIMEN").via is Via.OCR
        assert read.raster.scale == pytest.approx(read.raster.height / 792, rel=0.01)

    @pytest.mark.parametrize(
        ("shot", "least"),
        [
            pytest.param(Shot(tilt=16, swing=10, roll=-6, shadow=0.4), 0.93, id="tilted, shadow"),
            pytest.param(Shot(light=0.4, noise=8, ground="light", height=2000, width=1500), 0.9, id="dark, light desk"),
            pytest.param(Shot(moire=True, ground="dark", roll=184, height=2000, width=1500), 0.9, id="screen, upside"),
        ],
    )
    def test_a_photo_is_read_about_as_well(self, engine: Engine, sheet: Picture, shot: Shot, least: float) -> None:
        read = recognize(photograph(sheet, shot), engine)
        assert share_read(read.words) > least
        assert read.legibility.seen is not Seen.NO

    def test_words_of_a_pdf_page_lie_where_they_lie_on_the_page(self, engine: Engine, sheet: Picture) -> None:
        height, width = sheet.shape
        turned = cv2.getRotationMatrix2D((width / 2, height / 2), 2.0, 1.0)
        read = recognize(
            cv2.warpAffine(sheet, turned, (width, height), borderValue=255), engine, warp=False, size=(306, 396)
        )
        assert (read.width, read.height) == (306, 396)
        _, y, _ = np.vstack([turned, [0, 0, 1]]) @ (0.5 * width, 71 / 792 * height, 1)
        box = find(read, "COURT").box
        assert abs(box.middle[1] - y / height * 396) < 4
        dark = np.frombuffer(read.raster.gray, np.uint8).reshape(read.raster.height, read.raster.width)
        x0, top, x1, bottom = (round(v * read.raster.scale) for v in (box.x0, box.top, box.x1, box.bottom))
        assert (dark[top:bottom, x0:x1] < 128).mean() > 0.1

    def test_a_landscape_page_in_an_upright_file_swaps_its_sides(self, engine: Engine, sheet: Picture) -> None:
        read = recognize(np.ascontiguousarray(np.rot90(sheet)), engine, warp=False, size=(792, 612))
        assert read.turn == 1
        assert (read.width, read.height) == (612, 792)
        assert share_read(read.words) > 0.97


class TestWhatCannotBeRead:
    @pytest.mark.parametrize("gray", [0, 255])
    def test_a_black_or_white_picture_has_no_text(self, gray: int) -> None:
        read = recognize(np.full((900, 700, 3), gray, np.uint8), NullEngine())
        assert read.legibility.seen is Seen.NO
        assert "no-text" in read.legibility.reasons
        assert read.blank is (gray == 255)

    def test_an_empty_sheet_is_blank_and_a_signature_alone_is_not(self) -> None:
        signed = np.full((1100, 850), 255, np.uint8)
        assert recognize(signed, NullEngine()).blank
        cv2.ellipse(signed, (400, 800), (120, 25), 8, 0, 300, 0, 3)
        assert not recognize(signed, NullEngine()).blank

    def test_a_page_whose_heading_is_cut_through_is_not_wholly_seen(self, engine: Engine, sheet: Picture) -> None:
        read = recognize(sheet[round(72 * 200 / 72) :], engine)
        assert read.legibility.seen is Seen.CANT_TELL
        assert "top-cut-off" in read.legibility.reasons

    def test_glare_that_takes_words_away_is_said(self, engine: Engine, sheet: Picture) -> None:
        read = recognize(photograph(sheet, Shot(glare=1.0, height=2000, width=1500)), engine)
        assert read.legibility.seen is not Seen.YES
        assert "glare" in read.legibility.reasons

    def test_time_that_ran_out_is_said_and_what_was_read_is_kept(self, sheet: Picture) -> None:
        read = recognize(sheet, Scripted([TimeoutError()]), seconds=1)
        assert read.legibility.seen is Seen.NO
        assert read.legibility.reasons == ("time-ran-out",)

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            ({"paper": 40.0}, "too-dark"),
            ({"sharpness": 0.1}, "too-blurred"),
            ({"letter_height": 5.0}, "too-far"),
            ({"contrast": 0.1}, "low-contrast"),
            ({}, "other-script"),
        ],
    )
    def test_the_reason_is_what_a_person_can_change(self, facts: dict[str, float], reason: str) -> None:
        usual = {"letters": 300, "letter_height": 18.0, "paper": 200.0, "contrast": 0.5, "glare": 0.0, "sharpness": 1.2}
        words = [("qXv", 0.55), ("lll", 0.52), ("ieu", 0.61), ("wrn", 0.58)] * 8
        seen = judge(Facts(words=words, cut=frozenset(), **{**usual, **facts}))
        assert seen.seen is Seen.NO
        assert reason in seen.reasons


@dataclass
class Scripted(Engine):
    """An engine that answers what it was told to, in that order, then nothing."""

    answers: list[tuple[RawWord, ...] | Exception]
    name: str = "scripted"
    asked: list[int] = field(default_factory=list)

    def words(
        self, gray: Picture, *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        self.asked.append(mode)
        answer = self.answers.pop(0) if self.answers else ()
        if isinstance(answer, Exception):
            raise answer
        return answer


def word(text: str, confidence: float = 0.9, x0: float = 100, top: float = 100, wide: float = 40) -> Word:
    return Word(text=text, box=Box(x0=x0, top=top, x1=x0 + wide, bottom=top + 10), via=Via.OCR, confidence=confidence)


class TestLookingCloser:
    def test_small_labels_lost_in_blur_come_back(self, engine: Engine, sheet: Picture) -> None:
        lower = sheet[sheet.shape[0] * 5 // 8 :]
        read = recognize(cv2.GaussianBlur(lower, (0, 0), 3.2), engine)
        *_, again = closer(read.words, read.raster, engine, seconds=60)
        assert share_read(again) >= share_read(read.words)
        assert len({(w.text, round(w.box.x0 / 9), round(w.box.top / 9)) for w in again}) == len(again)

    def test_a_word_seen_twice_stands_once_as_the_surer_reading_has_it(self) -> None:
        first = (word("Judqe's", 0.5), word("signature", 0.9, x0=150))
        again = joined(
            first, [word("Judge's", 0.9, x0=101), word("signature", 0.8, x0=151), word("Clerk", 0.9, top=300)]
        )
        assert [w.text for w in again] == ["Judge's", "signature", "Clerk"]

    def test_words_that_are_not_ocr_are_never_replaced(self) -> None:
        typed = Word(text="Jane", box=Box(x0=0, top=0, x1=30, bottom=10), via=Via.FORM_FIELD, confidence=1.0)
        assert joined((typed,), [word("June", 1.0, x0=0, top=0, wide=30)]) == (typed,)

    def test_doubtful_specks_are_not_added(self) -> None:
        assert joined((), [word("the", 0.2), word("|.—", 0.99, top=200)]) == ()

    def test_it_stops_when_the_time_is_over(self, sheet: Picture) -> None:
        read = recognize(sheet, NullEngine())
        scripted = Scripted([TimeoutError()])
        assert list(closer(read.words, read.raster, scripted, seconds=5)) == []
        assert len(scripted.asked) == 1

    def test_of_a_poor_page_the_second_engine_is_asked_first_and_of_others_last_but_before_the_rest(
        self, sheet: Picture
    ) -> None:
        read = recognize(sheet, NullEngine())
        seen = (RawWord(text="Judge", x0=9, top=9, x1=90, bottom=40, confidence=0.9, line=(0, 0, 0)),)
        for poor, first in ((True, True), (False, False)):
            second = Scripted([seen])
            looks = closer(read.words, read.raster, NullEngine(), second, seconds=60, poor=poor)
            next(looks)
            assert bool(second.asked) is first
            *_, words = looks
            assert [w.text for w in words] == ["Judge"]

    def test_without_its_time_the_second_engine_is_left_out_and_the_first_reading_stands(self, sheet: Picture) -> None:
        read = recognize(sheet, NullEngine())
        second = Scripted([TimeoutError()])
        assert list(closer(read.words, read.raster, NullEngine(), second, seconds=60)) == []


@pytest.mark.parametrize(
    ("row", "next_at", "faxed"),
    [
        pytest.param("03/04/2026 09:06 FAX 555 0100 P. 01", 58.0, True, id="a fax machine's line by itself"),
        pytest.param("of the said County, and that the premises", 58.0, False, id="a sentence cut off"),
        pytest.param("issued 03/04/2026 at the said County,", 26.0, False, id="a paragraph cut off"),
    ],
)
def test_a_fax_machines_line_at_the_edge_is_nothing_that_is_missing(row: str, next_at: float, faxed: bool) -> None:
    rows = [(8.0, row), (next_at, "IN THE STARKE SUPERIOR COURT")]
    words = [
        Word(
            text=text,
            box=Box(x0=30.0 + 40 * at, top=top, x1=60.0 + 40 * at, bottom=top + 8),
            via=Via.OCR,
            confidence=0.95,
        )
        for top, said in rows
        for at, text in enumerate(said.split())
    ]
    assert _is_faxed(words, 792.0) is faxed
