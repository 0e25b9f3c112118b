"""Pictures: decoded to gray or RGB pixels the way a viewer shows them, one picture a page."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, Any

from warrantcheck import errors
from warrantcheck.model.paper import Kind, Source

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The shorter side. A line of print needs 10 pixels, a paper has 40 lines or more; a thumbnail of 160 x 120, the
# smallest that phones make, is answered as too poor to read, an icon as no paper at all.
LEAST_SIDE = 100

# 108 megapixels is what phones take at most by themselves; decoded in colour that is 360 MB.
MOST_PIXELS = 120_000_000

# Longer side that is handed on. A sheet that fills two thirds of the picture then has 300 pixels an inch, and reading
# uses 200.
MOST_SIDE = 5000
MOST_COUNTED = 100  # pictures beyond those that are read, told as not read

# Of the picture: a JPEG that ends sooner shows less than the half that a heading and a kind of paper need.
LEAST_PART = 0.5
_TRUNCATED = Lock()  # Pillow's switch for files that end early is one for the whole program

SHRUNK_FROM = 1.4  # times MOST_SIDE: then half is still enough for print of a sheet that fills the picture
SHRINKS = ("L", "RGB", "CMYK", "RGBA", "LA", "I", "F", "YCbCr", "RGBX", "La", "RGBa")  # before copies are made of it
ORIENTATION = 0x0112

FORMATS = {
    Kind.JPEG: ("JPEG", "MPO"),
    Kind.PNG: ("PNG",),
    Kind.WEBP: ("WEBP",),
    Kind.TIFF: ("TIFF",),
    Kind.BMP: ("BMP", "DIB"),
    Kind.GIF: ("GIF",),
    Kind.AVIF: ("AVIF",),
}


def pages_of(
    source: Source, most: int, turn: Callable[[int], bool] = lambda waiting: True
) -> Iterator[NDArray[np.uint8] | None]:
    """The pictures of a file: H x W gray or H x W x 3 RGB, turned as EXIF says.

    None for each one beyond `most`, and for each that has no `turn` any more (asked with how many wait): it is not
    even decoded.

    Raises Damaged, Animated, TooSmall, TooLarge. A file of several pictures that ends early gives those it has.
    """
    import numpy as np

    with _opened(source) as image:
        frames = _frames(source, image, most)
        for number in range(frames):
            if number >= most or not turn(frames - number):
                yield None
                continue
            try:
                if number:
                    image.seek(number)
                _check_size(source, image.size)
                yield np.asarray(_flat(_decoded(image)))
            except (errors.WarrantcheckError, MemoryError):
                raise
            except Exception as fault:  # Pillow's decoders raise whatever a broken file makes them stumble on
                if number == 0 and source.kind is Kind.JPEG:
                    yield _without_its_end(source)
                    return
                if number == 0:
                    raise errors.Damaged(source.name) from fault
                return


def _frames(source: Source, image: Any, most: int) -> int:
    """How many pictures there are, counted no further than is of use: each is looked for in the file.

    A file that leads in circles has as many as it is asked for. Raises Damaged.
    """
    if source.kind is not Kind.TIFF:
        return 1
    found = 1
    try:
        while found < most + MOST_COUNTED:
            image.seek(found)
            found += 1
    except EOFError:
        pass
    except Exception:  # what comes behind a broken one is not reached
        pass
    image.seek(0)
    return found


def _without_its_end(source: Source) -> NDArray[np.uint8]:
    """A JPEG whose last bytes are missing, as viewers show it. Raises Damaged where little is left."""
    import numpy as np
    from PIL import ImageFile

    with _TRUNCATED, _opened(source) as image:
        before = ImageFile.LOAD_TRUNCATED_IMAGES
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            pixels = np.asarray(_flat(image.convert("RGB") if image.mode == "CMYK" else _upright_later(image)))
        except Exception as fault:
            raise errors.Damaged(source.name) from fault
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = before
        turn = image.getexif().get(0x0112, 1)
    rows = pixels.reshape(pixels.shape[0], -1)
    same = (rows == rows[-1, 0]).all(axis=1)  # what was never decoded has one value
    missing = int(np.argmin(same[::-1])) if not same.all() else len(same)
    if missing > (1 - LEAST_PART) * len(rows):
        raise errors.Damaged(source.name)
    kept = pixels[: len(rows) - missing]
    return np.ascontiguousarray(np.rot90(kept, {3: 2, 6: 3, 8: 1}.get(turn, 0)))


def _upright_later(image: Any) -> Any:
    image.load()
    return image


@contextmanager
def _opened(source: Source) -> Iterator[Any]:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            # Pillow warns from 89 megapixels on; the limit here is our own. It warns of odd EXIF data, too.
            warnings.simplefilter("ignore")
            image = (
                _open_heif(source)
                if source.kind is Kind.HEIF
                else Image.open(BytesIO(source.data), formats=FORMATS[source.kind])
            )
    except Image.DecompressionBombError as bomb:
        raise errors.TooLarge(source.name, most=MOST_PIXELS // 1_000_000) from bomb
    except Exception as fault:
        raise errors.Damaged(source.name) from fault
    with image:
        if source.kind is not Kind.TIFF and source.kind is not Kind.JPEG and _moves(source, image):
            raise errors.Animated(source.name)
        yield image


def _moves(source: Source, image: Any) -> bool:
    """Whether there is more than one picture in it. Raises Damaged: the second one is looked for in the file."""
    try:
        return bool(getattr(image, "is_animated", False))
    except Exception as fault:  # a GIF that ends in the middle of what comes next
        raise errors.Damaged(source.name) from fault


def _open_heif(source: Source) -> Any:
    """The primary picture; depth maps and the frames of a burst are not the photo that was taken."""
    import pi_heif

    return pi_heif.open_heif(BytesIO(source.data), convert_hdr_to_8bit=True).to_pillow()


def _check_size(source: Source, size: tuple[int, int]) -> None:
    width, height = size
    if min(width, height) < LEAST_SIDE:
        raise errors.TooSmall(source.name, width=width, height=height, least=LEAST_SIDE)
    if width * height > MOST_PIXELS:
        raise errors.TooLarge(source.name, most=MOST_PIXELS // 1_000_000)


def _decoded(image: Any) -> Any:
    """The pixels, EXIF's turn applied, in a size that reading can use."""
    from PIL import ImageOps

    image.draft(None, (MOST_SIDE, MOST_SIDE))  # a JPEG is decoded at half or a quarter if that is still enough
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image.load()
        longer = max(image.size)
        if longer >= SHRUNK_FROM * MOST_SIDE and image.mode in SHRINKS:
            turned = {key: value for key, value in image.getexif().items() if key == ORIENTATION}
            clear = image.info.get("transparency")
            image = image.reduce(max(2, longer // MOST_SIDE))
            image.getexif().update(turned)
            if clear is not None:
                image.info["transparency"] = clear
        return ImageOps.exif_transpose(image)


def _flat(image: Any) -> Any:
    """Gray where the picture is gray, else RGB; what is clear stands on white, as on paper."""
    from PIL import Image

    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image)
    if image.mode in ("LA", "La", "PA", "RGBA", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, (255, 255, 255, 255))
        return Image.alpha_composite(paper, image).convert("RGB")
    if image.mode in ("1", "L"):
        return image.convert("L")
    return image.convert("RGB")


def _eight_bits(image: Any) -> Any:
    """Of 16, 32 bits or fractions; Pillow's own conversion cuts everything above 255 off."""
    import numpy as np
    from PIL import Image

    values: NDArray[np.floating[Any]] = np.asarray(image, dtype=np.float32)
    if image.mode.startswith("I;16") or (image.mode == "I" and 255 < values.max() <= 65535):
        values = values / 257
    elif image.mode == "F" and values.max() <= 1.0:
        values = values * 255
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
