"""What the reading engines read of the tests' pictures, recorded: most tests of whole papers start no engine.

python -m tests.recorded    reads what is not in the record yet, and leaves out what no test asks for any more

A picture is known by its pixels and by how it was asked for. One that is not in the record (other pixels, because a
library draws or turns pages otherwise) is read by the engine itself: a record that is out of date costs time, never an
answer.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import astuple

from warrantcheck import load_knowledge
from warrantcheck.load import load, load_bytes
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Situation
from warrantcheck.pipeline import check_sources, engine, second
from warrantcheck.read.engines import Engine, RawWord

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE = Path(__file__).parent / "recorded.json.gz"
ENGINES: dict[str, Callable[[], Engine | None]] = {"first": engine, "second": second}
PATIENT = 900.0  # seconds a page while it is recorded: no look may be left out because the computer is busy
LETTERS = 20  # of a picture's name in the record

Record = dict[str, tuple[RawWord, ...]]


class Recorded(Engine):
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


@cache
def shared() -> dict[str, Recorded]:
    """Both engines, as the record has them: what one test had to have read anew, the next one need not."""
    return engines()


def checked(
    *files: str | Path | bytes,
    situation: Situation,
    by: Mapping[str, Recorded] | None = None,
    seconds_a_page: float = 60.0,
) -> Report:
    """A paper's report, read by these engines; by those of the record if none are given."""
    reads = by or shared()
    return check_sources(
        [load_bytes("picture", file) if isinstance(file, bytes) else load(file) for file in files],
        situation,
        load_knowledge(),
        engine_of=lambda: reads["first"],
        second_of=lambda: reads["second"] if reads["second"].name != "none" else None,
        seconds_a_page=seconds_a_page,
    )


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

    return _of(lambda by: [read_with(name, by, seconds_a_page=PATIENT) for name in names], known or {})


def whole(known: Record) -> tuple[dict[str, str], Record]:
    """The record of all samples, of the traps that the suite reads, and of papers that other programs wrote anew."""
    from tests import test_find_traps, test_odd_pdfs
    from tests.readings import ALL, read_with

    def read(by: Mapping[str, Recorded]) -> None:
        for name in ALL:
            read_with(name, by, seconds_a_page=PATIENT)
        test_find_traps.read_all(by)
        test_odd_pdfs.read_all(by)

    return _of(read, known)


def _of(read: Callable[[Mapping[str, Recorded]], object], known: Record) -> tuple[dict[str, str], Record]:
    asked = {which: Recorded(which, dict(known)) for which in ENGINES}
    read(asked)
    return {which: one.name for which, one in asked.items()}, {
        key: one.record[key] for one in asked.values() for key in one.asked
    }


if __name__ == "__main__":
    write(*whole(recorded()[1]))
