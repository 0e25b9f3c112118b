"""Files and standard input to sources: kind by content, one clear fault for everything else."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from tests.pdfs import Pdf, written
from warrantcheck import errors, load
from warrantcheck.model.paper import Kind


def encoded(format_: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (120, 160), "white").save(file, format_)
    return file.getvalue()


@pytest.mark.parametrize(
    ("format_", "kind"),
    [
        ("JPEG", Kind.JPEG),
        ("PNG", Kind.PNG),
        ("WEBP", Kind.WEBP),
        ("TIFF", Kind.TIFF),
        ("BMP", Kind.BMP),
        ("GIF", Kind.GIF),
    ],
)
def test_a_picture_is_known_by_its_bytes_whatever_its_name(tmp_path: Path, format_: str, kind: Kind) -> None:
    source = load.load(written(tmp_path, "paper.pdf", encoded(format_)))
    assert source.kind is kind
    assert source.sha256 == hashlib.sha256(source.data).hexdigest()


def test_a_pdf_is_known_without_its_ending_and_behind_a_little_junk(tmp_path: Path) -> None:
    data = Pdf().prose().data()
    assert load.load(written(tmp_path, "paper", data)).kind is Kind.PDF
    assert load.load_bytes("mail", b"X-Mailer: old gateway\r\n\r\n" + data).kind is Kind.PDF


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"heix"])
def test_a_photo_of_a_phone_is_known_by_its_brand(brand: bytes) -> None:
    head = b"\0\0\0\x1cftyp" + brand + b"\0\0\0\0mif1heicmiaf"
    assert load.load_bytes("photo.jpg", head + b"\0" * 100).kind is Kind.HEIF


@pytest.mark.parametrize(
    "data",
    [
        b"Dear Sir or Madam,\nthis is a letter.\n",
        b"BM is how this sentence begins, and it is no bitmap",
        b"PK\x03\x04 a word processor's file",
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 64,  # a film
        b"<html><body>%PDF</body></html>",
    ],
)
def test_what_is_no_document_is_of_unknown_kind(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(errors.UnknownKind) as fault:
        load.load(written(tmp_path, "paper.pdf", data))
    assert fault.value.status is errors.ExitStatus.NOT_A_DOCUMENT


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(errors.EmptyFile):
        load.load(written(tmp_path, "paper.pdf", b""))


def test_a_missing_file_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(errors.NotThere) as fault:
        load.load(tmp_path / "nothing.pdf")
    assert fault.value.status is errors.ExitStatus.NOT_THERE
    assert fault.value.name.endswith("nothing.pdf")


def test_a_name_that_no_file_can_have_is_not_there() -> None:
    with pytest.raises(errors.NotThere):
        load.load("paper\0.pdf")


def test_a_folder_is_said_to_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.IsFolder):
        load.load(tmp_path)


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "paper.pdf", b"%PDF-1.7")
    if os.name == "posix" and os.geteuid() != 0:
        path.chmod(0)
    else:  # the administrator may read everything
        monkeypatch.setattr("warrantcheck.load._without_waiting", _refuse)
    with pytest.raises(errors.NotAllowed):
        load.load(path)


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError


def test_a_file_of_more_than_the_most_bytes_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "MOST_BYTES", 1000)
    with pytest.raises(errors.TooLarge):
        load.load(written(tmp_path, "paper.pdf", b"%PDF-1.7" + b" " * 1000))


def test_standard_input_is_read_to_its_end() -> None:
    script = "import warrantcheck.load as l; s = l.load('-'); print(s.name, s.kind, len(s.data))"
    data = Pdf().prose().data()
    run = subprocess.run([sys.executable, "-c", script], input=data, capture_output=True, check=True)
    assert run.stdout.decode().split() == ["standard", "input", "pdf", str(len(data))]


def test_loading_needs_no_library_for_pictures_or_pdf() -> None:
    script = (
        "import sys, warrantcheck.load as l; l.load_bytes('x', b'%PDF-1.7');"
        "print([m for m in ('pypdfium2', 'PIL', 'numpy', 'cv2', 'pdfplumber') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"From: a@example.org\nTo: b@example.org\nSubject: paper\nMIME-Version: 1.0\n\nsee below", errors.Mail),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_37".encode("utf-16-le"), errors.Mail),
        (b"PK\x03\x04 warrant.pdf", errors.Archive),
        (b"PK\x03\x04 [Content_Types].xml word/document.xml", errors.WrittenFile),
    ],
)
def test_a_file_that_may_hold_the_paper_is_told_by_what_it_is(data: bytes, fault: type[errors.UnknownKind]) -> None:
    with pytest.raises(fault):
        load.load_bytes("paper", data)


def test_a_picture_in_avif_is_known() -> None:
    assert load.load_bytes("photo", b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf" + b"\0" * 64).kind is Kind.AVIF


def test_an_archive_that_holds_a_pdf_unpacked_is_an_archive() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("warrant.pdf", b"%PDF-1.7 and so on")
    with pytest.raises(errors.Archive):
        load.load_bytes("papers.zip", file.getvalue())
