"""Pictures of all sheets to print, to be looked at, and for docs/training.md: python -m tests.sheet_pictures FOLDER.

One for each language and size, with every page; and a few kinds so large that their headings are read.
"""

from __future__ import annotations

import sys
from itertools import product
from pathlib import Path

import pypdfium2
from PIL import Image

from tests.answers import shipped
from tests.test_print import GROUP, HERE
from warrantcheck.cli.training import specimens
from warrantcheck.show import sheets

SMALL, LARGER = 190, 360  # pixels across a page
COLUMNS, GAP = 9, 6
LARGE = "large"
SOME = {  # pages of these kinds of the English sheets on letter
    "handout": (("handout",), (1, 2, 3)),
    "sheets-cards-sign": (("cards", "sign"), (1, 2, 3, 4)),
    "sheets-papers": (("papers",), (1, 2, 3, 4)),
    "sheets-roles": (("roles",), (1, 2, 3, 6)),
    "sheets-before-log": (("before", "log"), (3, 4, 13, 14)),
}


def pdf(kinds: tuple[str, ...], lang: str, size: str, *, large: bool) -> bytes:
    made = sheets.make(kinds, specimens(sorted(sheets.samples_of(kinds))), shipped(), GROUP, HERE, lang=lang)
    number = shipped().say
    return sheets.sheets_pdf(
        made,
        GROUP,
        lang=lang,
        title=number(lang, "print-title"),
        page=lambda page: number(lang, "print-page", page=page),
        size=size,
        large=large,
    )


def beside_each_other(data: bytes, wide: int, columns: int, numbers: tuple[int, ...] = ()) -> Image.Image:
    """The pages of a PDF in rows; all, or those with these numbers."""
    document = pypdfium2.PdfDocument(data)
    chosen = [number - 1 for number in numbers] or range(len(document))
    pages = []
    for at in chosen:
        page = document[at].render(scale=2 * wide / document[at].get_width()).to_pil().convert("RGB")
        pages.append(page.resize((wide, round(wide * page.height / page.width)), Image.Resampling.LANCZOS))
    high, columns = pages[0].height, min(columns, len(pages))
    rows = -(-len(pages) // columns)
    sheet = Image.new("RGB", (columns * (wide + GAP) - GAP, rows * (high + GAP) - GAP), (130, 130, 130))
    for at, page in enumerate(pages):
        sheet.paste(page, (at % columns * (wide + GAP), at // columns * (high + GAP)))
    return sheet


def main(folder: Path) -> None:
    for lang, size in product(("en", "es"), (*sheets.SIZES, LARGE)):
        data = pdf(sheets.KINDS, lang, "letter" if size == LARGE else size, large=size == LARGE)
        _save(beside_each_other(data, SMALL, COLUMNS), folder / f"sheets-all-{lang}-{size}.png")
    for name, (kinds, numbers) in SOME.items():
        data = pdf(kinds, "en", "letter", large=False)
        _save(beside_each_other(data, LARGER, len(numbers), numbers), folder / f"{name}.png")


def _save(image: Image.Image, path: Path) -> None:
    image.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
