"""Nothing of a paper goes where nobody asked for it: metadata, full disks, memory."""

from __future__ import annotations

import base64
import gc
import io
import os
import re
import subprocess
import sys
import zlib
from datetime import date
from pathlib import Path

import pytest

from tests.taken_over import SCAN, TEXT
from warrantcheck import Report, load_knowledge
from warrantcheck.evidence import Wanted, redacted, write
from warrantcheck.load import load_bytes
from warrantcheck.model.verdict import Situation
from warrantcheck.pipeline import Run, check_one, check_sources
from warrantcheck.read import apart, confined
from warrantcheck.read.engines import NullEngine

SITUATION = Situation(today=date(2026, 3, 3))
# Invented, and found nowhere else.
SECRETS = ("Kaliningrade Kleinphone", "Xylobank Street 99", "Owner Quistgaard", "Remark Zwetschge", "54.321987")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such files and folders")


def photo(kind: str) -> bytes:
    """A picture of a sheet, with all that a phone writes into it: place, owner, a remark, a smaller picture."""
    from PIL import Image, PngImagePlugin

    sheet = Image.new("RGB", (340, 440), "white")
    for row in range(60, 400, 22):
        sheet.paste((30, 30, 30), (40, row, 300, row + 2))
    exif = Image.Exif()
    exif[0x0110], exif[0x013B], exif[0x010E] = SECRETS[0], SECRETS[2], SECRETS[3]  # phone, owner, description
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[0x001B] = "N", (54.0, 19.0, 19.1532), SECRETS[1].encode()
    packet = "".join(f"<rdf:li>{one}</rdf:li>" for one in SECRETS).encode()
    out = io.BytesIO()
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        for number, one in enumerate(SECRETS):
            notes.add_text(f"note{number}", one, zip=bool(number % 2))
            notes.add_itxt("XML:com.adobe.xmp", packet.decode())
        sheet.save(out, kind, exif=exif, pnginfo=notes)
    else:
        sheet.save(out, kind, exif=exif, xmp=packet, comment=" ".join(SECRETS).encode())
    return out.getvalue()


def document() -> bytes:
    """A PDF whose metadata, XMP and attachment say what its page does not."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(TEXT) as made:
        made.docinfo["/Author"], made.docinfo["/Keywords"] = SECRETS[2], SECRETS[3]
        with made.open_metadata(set_pikepdf_as_editor=False) as about:
            about["dc:description"], about["dc:rights"] = SECRETS[0], SECRETS[1]
        made.save(out)
    return out.getvalue()


def unpacked(data: bytes) -> bytes:
    """All that a file says: as it is, with streams of PDFs and PNGs and pictures within pages opened."""
    found = [data]
    for start in [hit.end() for hit in re.finditer(rb"stream\r?\n", data)]:
        content = data[start : data.find(b"endstream", start)].strip()
        if content.endswith(b"~>"):
            content = base64.a85decode(content.removesuffix(b"~>"))
        found.append(_inflated(content))
    found += [unpacked(base64.b64decode(one)) for one in re.findall(rb"data:[\w/+-]+;base64,([\w+/=]+)", data)]
    if data.startswith(b"\x89PNG"):
        from PIL import Image

        with Image.open(io.BytesIO(data)) as picture:
            picture.load()
            found.append(repr((picture.info, dict(picture.getexif()))).encode())
    return b"\n".join(found)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data)
    except zlib.error:
        return data


def told(data: bytes) -> list[str]:
    plain = unpacked(data)
    return [one for one in SECRETS if one.encode() in plain or one.encode("utf-16-be") in plain]


def read(data: bytes) -> Report:
    return check_sources(
        [load_bytes("paper", data)], SITUATION, load_knowledge(), engine_of=NullEngine, second_of=lambda: None
    )


@pytest.mark.parametrize(
    ("kind", "hidden"),
    [("JPEG", False), ("JPEG", True), ("PNG", False), ("TIFF", True), ("WEBP", False), ("PDF", False), ("PDF", True)],
)
def test_what_a_phone_wrote_into_a_picture_is_in_no_output(kind: str, hidden: bool, tmp_path: Path) -> None:
    data = document() if kind == "PDF" else photo(kind)
    assert told(data), "the paper itself has no secrets: nothing is tested"
    knowledge, answer = load_knowledge(), read(data)
    report = redacted(answer, SITUATION, knowledge) if hidden else answer
    for name in ("report.html", "report.pdf"):
        wanted = Wanted(picture=tmp_path / f"{name}.png", report=tmp_path / name, redact=hidden)
        write(report, knowledge, wanted)
    outputs = sorted(tmp_path.iterdir())
    assert len(outputs) >= 4
    assert {path.name: told(path.read_bytes()) for path in outputs} == {path.name: [] for path in outputs}
    assert not told(report.to_json().encode())


@pytest.mark.parametrize("debugged", ["", "1"])
def test_a_fault_of_ours_tells_no_word_of_the_paper(
    debugged: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from warrantcheck.cli.faults import last_words

    def stumbles(*_: object) -> None:
        raise ValueError(f"not a number: {SECRETS[0]}")

    monkeypatch.setenv("WARRANTCHECK_DEBUG", debugged)
    monkeypatch.setattr("warrantcheck.find.find", stumbles)
    run = Run(situation=SITUATION)
    answer = check_one(lambda: [load_bytes("paper", TEXT.read_bytes())], "paper", load_knowledge(), run)
    assert not isinstance(answer, Report)
    assert SECRETS[0] not in answer.message
    try:
        stumbles()
    except ValueError as fault:
        assert last_words(fault) == 70
    shown = capsys.readouterr().err
    assert SECRETS[0] not in shown
    assert ("stumbles" in shown) is bool(debugged)


@LINUX
@pytest.mark.parametrize("command", [("check", str(TEXT)), ("schema",)], ids=["an answer", "a page"])
def test_an_output_without_room_is_told_in_a_sentence(command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "warrantcheck", *command],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={**os.environ, "LANG": "C.UTF-8"},
        )
    assert done.returncode == 2
    assert " ".join(done.stderr.split()).endswith("Free some space, or have it shown on the screen.")
    assert "Traceback" not in done.stderr


@LINUX
def test_nothing_at_all_has_room_and_it_ends_by_itself() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "warrantcheck", "check", "not there", str(TEXT)]
        assert subprocess.run(command, stdout=full, stderr=full, check=False, timeout=60).returncode == 2


FULL = """
for place in /dev/shm "$TMPDIR"; do
  mount -t tmpfs -o size=4k none "$place" && head -c 9999 /dev/zero 2>/dev/null > "$place/full"
done
test "$(df --output=avail "$TMPDIR" /dev/shm | tail -n 2 | tr -d '\\n ')" = 00 || exit 99
exec "$0" -m warrantcheck check --ocr tesseract --seconds-a-page 1 "$1"
"""


@LINUX
def test_full_temporary_folders_do_no_harm(tmp_path: Path) -> None:
    paper, python = SCAN.resolve(), sys.executable
    apart = ["unshare", "--mount", *(["--user", "--map-root-user"] if os.geteuid() else [])]
    done = subprocess.run(
        [*apart, "sh", "-c", FULL, python, str(paper)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "TMPDIR": str(tmp_path)},  # not /tmp, where the program itself may lie
    )
    if done.returncode in (1, 99) and not done.stdout:
        pytest.skip("this system lets nobody have folders of his own")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Not legal advice" in done.stdout


@LINUX
def test_answers_keep_neither_files_nor_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `check` has them of many papers: three hundred took 352 MB while they had their files and pictures."""
    knowledge, run = load_knowledge(), Run(situation=SITUATION)
    monkeypatch.setattr(apart, "ALONE", True)  # read here, as in a process for many papers
    monkeypatch.setattr(confined, "step", lambda: None)
    kept: list[Report] = []

    def checked(number: int) -> None:
        data = TEXT.read_bytes() + b"\n%% %d" % number + b" " * 500_000  # each another paper
        answer = check_one(lambda: [load_bytes("paper", data)], "paper", knowledge, run)
        assert isinstance(answer, Report)
        kept.append(answer.without_files())

    def taken(numbers: range) -> float:
        for number in numbers:
            checked(number)
        gc.collect()
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    before = taken(range(8))
    assert taken(range(8, 28)) - before < 4  # MB; their files alone are 10
