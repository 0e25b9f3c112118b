"""A form with pictures, read from the network into memory: bounded in size and time, and never on a disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from warrantcheck.serve.refused import Refused, Why
from warrantcheck.show import printable

if TYPE_CHECKING:
    from starlette.requests import Request

# A phone's picture has 2 to 12 MB, one of 108 megapixels 30; six pages of the usual kind fit.
MOST_BYTES = 40_000_000
MOST_PAGES = 12
MOST_FIELDS = 12
MOST_FIELD = 1000  # bytes of one field: places and states are short
PIECE_SECONDS = 15.0  # between two pieces: a phone that walks out of the Wi-Fi is not waited for
WHOLE_SECONDS = 150.0  # 40 MB at 270 kB a second, a poor Wi-Fi
LONGEST_NAME = 40  # characters


@dataclass(frozen=True, slots=True)
class Form:
    """What was sent: fields, and files with their names."""

    fields: dict[str, str]
    files: tuple[tuple[str, bytes], ...]


class _InMemory(MultiPartParser):
    """The same parser, whose files stay in memory."""

    spool_max_size = MOST_BYTES + 1

    def close(self) -> None:
        """Lets all files go, also those whose end never came."""
        for file in self._files_to_close_on_error:
            file.close()


def announced(request: Request, most: int = MOST_BYTES) -> int:
    """How many bytes will come, before any is read.

    Raises:
        Refused: too many, or it isn't said, or no form.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "multipart/form-data":
        raise Refused(Why.KIND)
    said = request.headers.get("content-length", "")
    if not said.isascii() or not said.isdigit():
        raise Refused(Why.LENGTH)
    if int(said) > most:
        raise Refused(Why.TOO_LARGE)
    return int(said)


async def read_form(request: Request, most: int = MOST_BYTES) -> Form:
    """The form.

    Raises:
        Refused: it is too large, too slow, or no form.
    """
    parser = _InMemory(
        request.headers, _bounded(request, most), max_files=MOST_PAGES, max_fields=MOST_FIELDS, max_part_size=MOST_FIELD
    )
    try:
        async with asyncio.timeout(WHOLE_SECONDS):
            sent = await parser.parse()
        return await _taken(sent)
    except TimeoutError as slow:
        raise Refused(Why.SLOW) from slow
    except (MultiPartException, AssertionError, ValueError) as fault:
        raise Refused(Why.FORM) from fault
    finally:
        parser.close()


async def _taken(sent: FormData) -> Form:
    fields: dict[str, str] = {}
    files: list[tuple[str, bytes]] = []
    for name, value in sent.multi_items():
        if isinstance(value, UploadFile):
            data = await value.read()
            if data:  # a place for a picture that was left empty comes along empty
                files.append((_name(value.filename or "", len(files) + 1), data))
        else:
            fields[name] = value
    return Form(fields, tuple(files))


def _name(sent: str, number: int) -> str:
    """The file's name without folders, shortened and made harmless; a number where there is none."""
    name = printable(PurePath(sent.replace("\\", "/")).name).strip()
    return name[-LONGEST_NAME:] or str(number)


async def _bounded(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    """What comes in, as long as it comes fast enough and is not more than was allowed."""
    size = 0
    pieces = request.stream()
    while True:
        try:
            async with asyncio.timeout(PIECE_SECONDS):
                piece = await anext(pieces)
        except StopAsyncIteration:
            return
        size += len(piece)
        if size > most:
            raise Refused(Why.TOO_LARGE)
        yield piece
