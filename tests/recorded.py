"""What the reading engines read of the samples' pictures, recorded: most tests of samples start no engine.

python -m tests.recorded    reads what is not in the record yet, and leaves out what no sample asks for any more

A picture is known by its pixels and by how it was asked for. One that is not in the record (other pixels, because a
library draws or turns pages otherwise) is read by the engine itself: a record that is out of date costs time, never an
answer.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from warrantcheck.pipeline import engine, second
from warrantcheck.read.engines import Engine, RawWord

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE = Path(__file__).parent / "recorded.json.gz"
ENGINES: dict[str, Callable[[], Engine | None]] = {"first": engine, "second": second}
PATIENT = 900.0  # seconds a page while it is recorded: no look may be left out because the computer is busy
LETTERS = 20  # of a picture's name in the record

Record = dict[str, tuple[RawWord, ...]]


class Recorded:
    """An engine that looks into the record first; `read` is what it had to read itself."""

    def __init__(self, which: str, record: Record, name: str = "") -> None:
        self.which, self.record, self.read = which, record, Record()
        self.asked: set[str] = set()
        own = ENGINES[which]() if not name else None
        self.name = name or (own.name if own is not None else "none")

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        key = _key(self.which, gray, mode, sauvola)
        self.asked.add(key)
        if key not in self.record:
            own = ENGINES[self.which]()
            read = own.words(gray, mode=mode, sauvola=sauvola, seconds=seconds) if own is not None else ()
            self.record[key] = self.read[key] = read
        return self.record[key]


def _key(which: str, gray: NDArray[np.uint8], *how: object) -> str:
    said = f"{which} {gray.shape} {how} ".encode()
    return hashlib.sha256(said + gray.tobytes()).hexdigest()[:LETTERS]


@cache
def recorded() -> tuple[dict[str, str], Record]:
    """The names of the engines that read for the record, and what they read."""
    if not FILE.exists():
        return {}, {}
    kept = json.loads(gzip.decompress(FILE.read_bytes()))
    return kept["engines"], {key: tuple(map(_word, rows)) for key, rows in kept["words"].items()}


def engines() -> dict[str, Recorded]:
    """Both engines, as the record has them."""
    names, record = recorded()
    return {which: Recorded(which, record, names.get(which, "")) for which in ENGINES}


def write(names: dict[str, str], record: Record) -> None:
    rows = {key: list(map(_row, words)) for key, words in sorted(record.items())}
    text = json.dumps({"engines": names, "words": rows}, ensure_ascii=False, separators=(",", ":"))
    FILE.write_bytes(gzip.compress(text.encode(), mtime=0))


def _row(word: RawWord) -> list[Any]:
    text, *box, confidence, line = astuple(word)
    return [text, *map(float, box), float(confidence), *line]


def _word(row: list[Any]) -> RawWord:
    text, x0, top, x1, bottom, confidence, *line = row
    block, paragraph, number = line
    return RawWord(
        text=text, x0=x0, top=top, x1=x1, bottom=bottom, confidence=confidence, line=(block, paragraph, number)
    )


def remade(names: Iterable[str], known: Record | None = None) -> tuple[dict[str, str], Record]:
    """The record of some samples: read by the engines, but for the pictures that are known."""
    from tests.readings import read_with

    asked = {which: Recorded(which, dict(known or {})) for which in ENGINES}
    for name in names:
        read_with(name, asked, seconds_a_page=PATIENT)
    return {which: one.name for which, one in asked.items()}, {
        key: one.record[key] for one in asked.values() for key in one.asked
    }


if __name__ == "__main__":
    from tests.readings import ALL

    write(*remade(ALL, recorded()[1]))
