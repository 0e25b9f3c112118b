"""Reading engines: gray pixels in, words with boxes out. Tesseract as a program or a library, and none."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from time import monotonic
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct

from warrantcheck import errors
from warrantcheck.read import apart

if TYPE_CHECKING:
    import subprocess

    import numpy as np
    from numpy.typing import NDArray

LANGUAGE = "eng"
# Width of a word for each letter, in heights of the word: of 38,046 words read on papers by four hands 29 had more, all
# of them lines; print has 1 at most, what was read of noise up to 5.
FLAT = 5
RESOLUTION = 200  # told to the engine: prepared pages have about 200 pixels an inch, so it need not guess
# Where earlier versions put a page while it was read; now it goes by a pipe.
MEMORY = Path("/dev/shm")
PREFIX = "warrantcheck-page-"
STALE_SECONDS = 900.0


class RawWord(Struct, frozen=True, kw_only=True):
    """A word as the engine gives it: pixels from the top left, confidence 0 to 1, (block, paragraph, line)."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float
    line: tuple[int, int, int]


class Engine(Protocol):
    name: str

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        """Words of an upright gray picture (H x W) in reading order; `mode` is Tesseract's page segmentation mode.

        Raises TimeoutError after `seconds`, errors.NotInstalled when the engine is gone or lacks its data, and
        errors.GaveNoAnswer where it ends at this picture.
        """
        ...

    def each(
        self, pictures: Sequence[NDArray[np.uint8]], *, mode: int = 3, seconds: float = 20.0
    ) -> tuple[tuple[RawWord, ...], ...]:
        """The words of each of several small pictures, in `seconds` for all of them; raises what `words` does."""
        until = monotonic() + seconds
        return tuple(self.words(picture, mode=mode, seconds=until - monotonic()) for picture in pictures)


class NullEngine(Engine):
    """Reads nothing."""

    name = "none"

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        return ()


class ProgramEngine(Engine):
    """The Tesseract program, through pytesseract: a picture by path, its table of words back."""

    def __init__(self, *, command: str, version: str, kind: str, data: str = "") -> None:
        self.name = f"tesseract {version} ({'embedded' if kind == 'wheel' else 'on this machine'})"
        self._command = command
        self._data = data

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        return words_of_table(self._table(_as_pgm(gray), mode, sauvola, seconds))

    def each(
        self, pictures: Sequence[NDArray[np.uint8]], *, mode: int = 3, seconds: float = 20.0
    ) -> tuple[tuple[RawWord, ...], ...]:
        """As pages of one picture: a start of the program takes 0.09 s, a word on a page of its own 0.02 more."""
        if not pictures:
            return ()
        rows = self._table(_as_tiff(pictures), mode, False, seconds).splitlines()
        of_page: list[list[str]] = [[] for _ in pictures]
        for row in rows:
            _, _, page = row.partition("\t")
            number = page.partition("\t")[0]
            if number.isdecimal() and 1 <= int(number) <= len(pictures):
                of_page[int(number) - 1].append(row)
        return tuple(words_of_table("\n".join(rows)) for rows in of_page)

    def _table(self, page: bytes, mode: int, sauvola: bool, seconds: float) -> str:
        if seconds <= 0:
            raise TimeoutError
        options = f"--psm {mode} --oem 1 --dpi {RESOLUTION} -c tessedit_create_tsv=1"
        if sauvola:
            options += " -c thresholding_method=2"
        with _pytesseract_apart(settings(self._data), page) as (program, table):
            program.tesseract_cmd = self._command
            try:
                # Not image_to_data: it puts the page and its words into the shared temporary folder.
                program.run_tesseract(
                    input_filename="stdin",
                    output_filename_base="stdout",
                    extension="tsv",
                    lang=LANGUAGE,
                    config=options,
                    timeout=seconds,  # handed on to communicate(), which takes fractions
                )
            except program.TesseractNotFoundError as missing:
                raise errors.NotInstalled(self.name) from missing
            except program.TesseractError as fault:
                raise _engine_fault(self.name, str(fault.message)) from fault
            except RuntimeError as timeout:  # what pytesseract raises when time ran out, and nothing else
                raise TimeoutError from timeout
            return b"".join(table).decode("utf-8", "replace")


class LibraryEngine(Engine):
    """Tesseract as a library (tesserocr), loaded at the first page and kept for the next.

    A start of the program takes 0.14 s a page and as much for each row of writing that is read by itself; to load the
    library takes 0.08 s once. Both give the same words with the same boxes and confidences.
    """

    def __init__(self, *, version: str, data: str) -> None:
        self.name = f"tesseract {version} (library)"
        self._data = data
        self._kept: Any = None
        self._one_at_a_time = Lock()

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        if seconds <= 0:
            raise TimeoutError
        height, width = gray.shape
        with self._one_at_a_time:
            api = self._kept or self._loaded()
            self._kept = None  # nothing of a page that was not read to its end is kept
            api.SetPageSegMode(mode)
            api.SetVariable("thresholding_method", "2" if sauvola else "0")
            api.SetImageBytes(gray.tobytes(), width, height, 1, width)
            api.SetSourceResolution(RESOLUTION)
            if not api.Recognize(max(1, int(seconds * 1000))):
                raise TimeoutError
            found = words_of_table(api.GetTSVText(0))
            api.Clear()
            self._kept = api
        return found

    def _loaded(self) -> Any:
        import tesserocr

        tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)  # else it writes to standard error
        try:
            return tesserocr.PyTessBaseAPI(path=self._data, lang=LANGUAGE, oem=tesserocr.OEM.LSTM_ONLY)
        except RuntimeError as fault:
            raise errors.NotInstalled(self.name, reason=str(fault)) from fault


def words_of_table(rows: str) -> tuple[RawWord, ...]:
    """Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""
    found = []
    for row in rows.splitlines():
        cells = row.split("\t", 11)
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        block, paragraph, line, _, left, top, width, height = (int(cell) for cell in cells[2:10])
        if _is_rule(cells[11].strip(), width, height):
            continue
        found.append(
            RawWord(
                text=cells[11].strip(),
                x0=left,
                top=top,
                x1=left + width,
                bottom=top + height,
                confidence=min(1.0, max(0.0, float(cells[10]) / 100)),
                line=(block, paragraph, line),
            )
        )
    return tuple(found)


def _is_rule(text: str, width: int, height: int) -> bool:
    """Whether a printed line was read as letters ("Tiptree", one pixel high): as a name on a line to sign on."""
    return sum(map(str.isalpha, text)) > 1 and width > FLAT * height * len(text)


def _engine_fault(name: str, message: str) -> errors.WarrantcheckError:
    if "traineddata" in message or "Failed loading language" in message:
        return errors.NotInstalled(name, reason="no-english")
    return errors.GaveNoAnswer(reason="engine-failed")  # at this picture: it could be started


class _Fed:
    """A running program as pytesseract asks for it, with the page on its standard input and no file anywhere."""

    def __init__(self, process: subprocess.Popen[bytes], page: bytes, table: list[bytes]) -> None:
        self.process, self._page, self._table = process, page, table
        self.stdin, self.stdout, self.stderr = process.stdin, process.stdout, process.stderr

    def __getattr__(self, name: str) -> Any:
        return getattr(self.process, name)

    def communicate(self, timeout: float | None = None) -> tuple[bytes, bytes]:
        out, err = self.process.communicate(self._page, timeout=timeout)
        self._table.append(out)
        return out, err


@contextmanager
def _pytesseract_apart(more: Mapping[str, str], page: bytes) -> Iterator[tuple[Any, list[bytes]]]:
    """pytesseract, which otherwise hands on the whole environment, with its program started apart and `page` handed in.

    What the program writes is put into the list.
    """
    import subprocess

    from pytesseract import pytesseract as program

    started: list[_Fed] = []
    table: list[bytes] = []

    def start(command: Sequence[str], **_: Any) -> _Fed:
        started.append(_Fed(apart.started(command, more), page, table))
        return started[-1]

    plain = program.subprocess
    program.subprocess = SimpleNamespace(Popen=start, PIPE=subprocess.PIPE, TimeoutExpired=subprocess.TimeoutExpired)
    try:
        yield program, table
    except BaseException:  # Ctrl-C, a closed window: no program goes on alone
        for one in started:
            one.process.kill()
        raise
    finally:
        program.subprocess = plain


def settings(data: str) -> dict[str, str]:
    """What Tesseract is told by its environment: one thread, and where its data is, if it does not find it itself.

    Builds with OpenMP take 7 s a page where one thread takes 1.8 s (two cores, 200 dpi). The folder of the data is no
    argument, because everybody on the computer can read those.
    """
    data = data or os.environ.get("TESSDATA_PREFIX", "")
    return {"OMP_THREAD_LIMIT": "1", **({"TESSDATA_PREFIX": data} if data else {})}


def _as_pgm(gray: NDArray[np.uint8]) -> bytes:
    """Uncompressed: a PNG costs 0.5 s a page."""
    height, width = gray.shape
    return b"P5 %d %d 255\n" % (width, height) + gray.tobytes()


def _as_tiff(pictures: Sequence[NDArray[np.uint8]]) -> bytes:
    from PIL import Image

    first, *others = (Image.fromarray(picture) for picture in pictures)
    out = io.BytesIO()
    first.save(out, "TIFF", save_all=True, append_images=others)
    return out.getvalue()
