"""All that somebody could dig out of a file's bytes: texts, and pictures with what their metadata says."""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Iterator

import numpy as np
import pikepdf
import pypdfium2
from PIL import Image

from warrantcheck.read.installed import choose_engine
from warrantcheck.read.recognize import recognize

Dug = tuple[str, list[bytes]]  # all text, and the files of the pictures inside
DATA_URL = re.compile(r"data:image/\w+;base64,([A-Za-z0-9+/=]+)")


def as_text(data: bytes) -> str:
    """Bytes as they are, and letters of two bytes, as PDF may write them."""
    return f"{data.decode('latin-1')} {data.replace(bytes(1), b'').decode('latin-1')}" if data else ""


def of_picture(data: bytes) -> Dug:
    """A picture's file: its bytes, and all that stands in it beside the pixels."""
    with Image.open(io.BytesIO(data)) as picture:
        said = " ".join([repr(picture.info), repr(dict(picture.getexif()))])
    return f"{as_text(data)} {said}", [data]


def of_page(data: bytes) -> Dug:
    """A page for a browser: its words, and the pictures in it."""
    page = data.decode()
    dug = [of_picture(base64.b64decode(found)) for found in DATA_URL.findall(page)]
    rest = html.unescape(DATA_URL.sub("", page))
    return " ".join([rest, *(text for text, _ in dug)]), [picture for _, pictures in dug for picture in pictures]


def of_pdf(data: bytes) -> Dug:
    """A PDF: its words, its bytes, every object, every stream unpacked, and the pictures (JPEG) in it."""
    document = pypdfium2.PdfDocument(data)
    texts = [as_text(data), *(page.get_textpage().get_text_bounded() for page in document)]
    pictures: list[bytes] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        texts += [repr(pdf.trailer), repr(dict(pdf.docinfo))]
        for one in pdf.objects:
            texts.append(repr(one))
            if not isinstance(one, pikepdf.Stream):
                continue
            if "/DCTDecode" in repr(one.get("/Filter")):
                pictures.append(one.read_raw_bytes())
                texts.append(of_picture(pictures[-1])[0])
            else:
                texts.append(as_text(one.read_bytes()))
    return " ".join(texts), pictures


def chunks_of_png(data: bytes) -> Iterator[str]:
    """The names of a PNG's parts in order."""
    at = 8
    while at < len(data):
        length = int.from_bytes(data[at : at + 4])
        yield data[at + 4 : at + 8].decode("ascii")
        at += length + 12


def read_by_ocr(data: bytes) -> str:
    """What a reading engine sees in a picture's file.

    Raises:
        NotInstalled: there is none.
    """
    with Image.open(io.BytesIO(data)) as picture:
        gray = np.asarray(picture.convert("L"))
    return " ".join(word.text for word in recognize(gray, choose_engine("auto"), warp=False, seconds=60).words)
