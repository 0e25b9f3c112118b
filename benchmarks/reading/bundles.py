"""Several papers in one file, as they are stapled, mailed or scanned together. Files only: a photo shows one page."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
from sheet import Truth

# id: (papers in their order, the one whose verdict is the file's; None: they contradict one another)
BUNDLES: dict[str, tuple[tuple[str, ...], int | None]] = {
    "court-packet": (("affidavit", "ca-search"), 1),
    "federal-packet": (("ao-106", "ao-93"), 1),
    "agency-packet": (("i-200", "eoir-order", "i-862"), 0),
    "removal-packet": (("i-205", "i-205-back"), 0),
    "flyer-and-form": (("flyer", "i-200"), 1),
    "letter-and-warrant": (("landlord-letter", "tx-search"), 1),
    "form-and-warrant": (("i-205", "ao-442"), None),
    "warrant-and-detainer": (("ny-search", "i-247a"), None),
}


def draw(bundle: str, one: Callable[[str], tuple[bytes, int, Truth]]) -> tuple[bytes, int, Truth]:
    """The pages of all its papers in one PDF; truth is that of the paper that decides, with every paper's markers."""
    names, decides = BUNDLES[bundle]
    merged = pypdfium2.PdfDocument.new()
    markers, every, before = [], [], 0
    truth = Truth(verdict="conflicting", forms=("*",), note="+".join(names))
    for index, name in enumerate(names):
        pdf, pages, own = one(name)
        part = pypdfium2.PdfDocument(pdf)
        merged.import_pages(part)
        part.close()
        every.append(own)
        markers += [replace(marker, page=marker.page + before) for marker in own.markers]
        if index == decides:
            truth = replace(own, sign_page=own.sign_page + before, note="+".join(names), fields={})
        before += pages
    data = io.BytesIO()
    merged.save(data)
    merged.close()
    if decides is not None:  # agency's papers stapled together: naming any of them is right
        forms = tuple(form for own in every if own.verdict == truth.verdict for form in own.forms)
        truth = replace(truth, forms=forms)
    return data.getvalue(), before, replace(truth, markers=markers)
