"""The second reading engine, for poor pictures: it finds each line first and reads it as a whole (PP-OCR by RapidOCR).

Slower than Tesseract by five times, and far better where a picture is dark, blurred or full of noise.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict, replace

from warrantcheck.read import apart
from warrantcheck.read.engines import Engine, RawWord
from warrantcheck.read.installed import EngineFound

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "rapidocr"
THREADS = 2  # chosen, not measured: the machines at hand had two cores. Where several papers are read at once: 1
# Chosen, not measured: it gave .98 to "Mdde" for "Middle", so at the same figure
# Tesseract's reading is the one to keep.
TRUST = 0.9
# Of the height of the boxes it gives, which reach into the lines above and below: what letters fill, judged by eye.
LETTERS_HIGH = 0.62
LONGEST = 1800  # pixels of the longer side: pages as they are prepared for the first engine
# Pixels of the longer side, for finding the lines: 5 to 7 s of CPU against 8 to 11 at 1800, on four poor photos.
SEARCHED = 1280


class LineEngine(Engine):
    """RapidOCR with the models that its package brings: nothing is ever downloaded.

    In a process of its own, which can be ended in time and takes its memory along.
    """

    name = NAME

    def words(
        self, gray: NDArray[np.uint8], *, mode: int = 3, sauvola: bool = False, seconds: float = 20.0
    ) -> tuple[RawWord, ...]:
        """Words of an upright gray picture (H x W), line by line; `mode` and `sauvola` mean nothing to it.

        Raises TimeoutError after `seconds`.
        """
        if seconds <= 0:
            raise TimeoutError
        height, width = gray.shape
        request = json.dumps({"height": height, "width": width, "threads": THREADS}).encode() + b"\n"
        try:
            done = apart.run_own(__name__, answer.__name__, given=request + gray.tobytes(), seconds=seconds)
        except TimeoutError:
            raise
        except OSError:
            return ()  # what comes on top of the first reading; without it that one stands
        if done.returncode:
            return ()
        return tuple(RawWord(**{**word, "line": tuple(word["line"])}) for word in json.loads(done.stdout))

    def each(
        self, pictures: Sequence[NDArray[np.uint8]], *, mode: int = 3, seconds: float = 20.0
    ) -> tuple[tuple[RawWord, ...], ...]:
        """The words of several small pictures (H x W each), shown below one another: a start takes most of the time."""
        if not pictures:
            return ()
        import numpy as np

        wide = max(picture.shape[1] for picture in pictures)
        rows = [np.pad(one, ((0, 0), (0, wide - one.shape[1])), constant_values=255) for one in pictures]
        tops = np.cumsum([0, *(row.shape[0] for row in rows)])
        words = self.words(np.asarray(np.vstack(rows), np.uint8), mode=mode, seconds=seconds)
        return tuple(
            tuple(
                replace(word, top=word.top - float(top), bottom=word.bottom - float(top))
                for word in words
                if top <= (word.top + word.bottom) / 2 < foot
            )
            for top, foot in pairwise(tops)
        )


def second_engine(preference: str = "auto") -> LineEngine | None:
    """The second engine, where it is installed and `preference` (see installed.choice) does not exclude it."""
    return LineEngine() if preference != "tesseract" and probe_second().usable else None


@lru_cache(maxsize=1)
def probe_second() -> EngineFound:
    """What is there of it; `why_not` is no-module, no-models where its package came without them, or tells-windows.

    On Windows onnxruntime tells the system that it was started before anybody can forbid it, and the system may send
    that on. So it is not even loaded there.
    """
    if sys.platform == "win32":
        return EngineFound(name=NAME, version="", path="", kind="second", usable=False, why_not="tells-windows")
    from importlib.metadata import version

    try:
        models = _models()
        found = version(NAME)
    except (ImportError, ModuleNotFoundError):
        return EngineFound(name=NAME, version="", path="", kind="second", usable=False, why_not="no-module")
    why_not = "" if all(path.exists() for path in models) else "no-models"
    return EngineFound(
        name=NAME, version=found, path=str(models[0].parent), kind="second", usable=not why_not, why_not=why_not
    )


def _models() -> tuple[Path, Path]:
    """Files of the models that find lines and that read them. Raises ImportError where a package is missing."""
    from importlib.util import find_spec

    spec = find_spec(NAME)
    if spec is None or spec.origin is None or find_spec("onnxruntime") is None:
        raise ImportError(NAME)
    folder = Path(spec.origin).parent / "models"
    found = [next(iter(sorted(folder.glob(f"*_{part}_*.onnx"))), folder / f"{part}.onnx") for part in ("det", "rec")]
    return found[0], found[1]


def answer() -> None:
    """What the child does: a picture from standard input, its words to standard output."""
    import numpy as np

    size = json.loads(sys.stdin.buffer.readline())
    gray = np.frombuffer(sys.stdin.buffer.read(), np.uint8).reshape(size["height"], size["width"])
    words = _words(_loaded(size["threads"])(_three_channels(gray)))
    sys.stdout.write(json.dumps([asdict(word) for word in words]))


def _loaded(threads: int) -> Any:
    """The engine with its models: 1.5 s; the process was seen to take 580 to 850 MB."""
    _leave_out_requests()
    import onnxruntime
    from rapidocr import RapidOCR

    onnxruntime.disable_telemetry_events()  # too late by itself: what matters is in apart.SWITCHES
    find, read = _models()
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,  # pages are upright by now
            "Global.return_word_box": True,
            "Global.max_side_len": LONGEST,
            "Det.model_path": str(find),
            "Det.limit_type": "max",
            "Det.limit_side_len": SEARCHED,
            "Rec.model_path": str(read),
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _leave_out_requests() -> None:
    """Puts an empty module in the place of `requests`, which RapidOCR imports to download what comes in its package.

    The real one tries out the network when it is imported (urllib3 binds ::1).
    """
    import types

    nothing = types.ModuleType("requests")
    nothing.Response = object  # type: ignore[attr-defined]
    nothing.RequestException = OSError  # type: ignore[attr-defined]
    sys.modules["requests"] = nothing


def _three_channels(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    return np.asarray(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR), np.uint8)


def _words(read: Any) -> tuple[RawWord, ...]:
    """Its words as ours: boxes as high as the letters, level, each in the middle of what it gives."""
    found = []
    for line, words in enumerate(read.word_results or ()):
        for text, confidence, corners in words:
            if corners is None or not text.strip():
                continue
            across = [float(x) for x, _ in corners]
            down = [float(y) for _, y in corners]
            middle, high = sum(down) / 4, (down[3] - down[0] + down[2] - down[1]) / 2 * LETTERS_HIGH
            found.append(
                RawWord(
                    text=text.strip(),
                    x0=(across[0] + across[3]) / 2,
                    top=middle - high / 2,
                    x1=(across[1] + across[2]) / 2,
                    bottom=middle + high / 2,
                    confidence=min(1.0, max(0.0, float(confidence))) * TRUST,
                    line=(0, 0, line),
                )
            )
    return tuple(found)
