"""Form fields and annotations of a PDF page: what they hold, and which of the page's words they added."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import c_ushort
from io import BytesIO
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.model.paper import Box, CheckBox, Mark, Raster, SignatureField, Source, Via, Word
from warrantcheck.read.geometry import Geometry
from warrantcheck.read.pdf import render
from warrantcheck.read.sight import pixels
from warrantcheck.read.textlayer import LayerWord

LETTER_WIDTH = 0.5  # of the type size, for the few values whose letters nobody has placed
DEEPEST_FIELD = 16  # a field's names: "topmostSubform[0].Page1[0].Date[0]" has 3
TYPE_SIZE = 10.0  # points, where a field's height allows


class Annotation(Struct, frozen=True, kw_only=True):
    """One annotation that shows; `kind` is text, button, check-box, signature, free-text, stamp, ink, or other."""

    kind: str
    box: Box
    name: str = ""
    value: str = ""  # of a text field, or a note's contents
    ticked: bool = False
    prints: bool = True
    appears: bool = False  # it says itself how it looks, or pdfium could tell: then that is what the eye sees
    filled: bool = False  # a signature field that may hold something


def annotations_of(document: Any, page: Any, geometry: Geometry) -> tuple[tuple[Annotation, ...], tuple[str, ...]]:
    """Those that show on the page, and the names of all fields. To be asked before the page is flattened.

    Those that do not show are taken off the page in memory: flattening draws some of them all the same.
    """
    import pypdfium2.raw as c

    found: list[Annotation] = []
    names: list[str] = []
    unseen: list[int] = []
    form = document.formenv.raw if document.formenv else None
    displayed: Raster | None = None
    for number in range(c.FPDFPage_GetAnnotCount(page.raw)):
        raw = c.FPDFPage_GetAnnot(page.raw, number)
        if not raw:
            continue
        one = _annotation(raw, form, geometry)
        flags, optional = c.FPDFAnnot_GetFlags(raw), c.FPDFAnnot_HasKey(raw, b"OC")
        c.FPDFPage_CloseAnnot(raw)
        if one.name:
            names.append(one.name)
        shows = not flags & (c.FPDF_ANNOT_FLAG_HIDDEN | c.FPDF_ANNOT_FLAG_NOVIEW)
        if shows and optional:  # in a layer that may be switched off; only the display tells
            displayed = displayed or render(page, geometry)
            shows = len(set(pixels(displayed, one.box))) > 1
        if shows:
            found.append(one)
        else:
            unseen.append(number)
    for number in reversed(unseen):
        c.FPDFPage_RemoveAnnot(page.raw, number)
    return tuple(found), tuple(dict.fromkeys(names))


def _annotation(raw: Any, form: Any, geometry: Geometry) -> Annotation:
    import pypdfium2.raw as c

    rectangle = c.FS_RECTF()
    c.FPDFAnnot_GetRect(raw, rectangle)
    box = geometry.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    subtype = c.FPDFAnnot_GetSubtype(raw)
    if subtype != c.FPDF_ANNOT_WIDGET or form is None:
        kinds = {c.FPDF_ANNOT_FREETEXT: "free-text", c.FPDF_ANNOT_STAMP: "stamp", c.FPDF_ANNOT_INK: "ink"}
        kind = kinds.get(subtype, "other")
        contents = _text(lambda b, n: c.FPDFAnnot_GetStringValue(raw, b"Contents", b, n)) if kind == "free-text" else ""
        return Annotation(kind=kind, box=box, value=contents, appears=bool(c.FPDFAnnot_HasKey(raw, b"AP")))
    field = c.FPDFAnnot_GetFormFieldType(form, raw)
    kinds = {
        c.FPDF_FORMFIELD_TEXTFIELD: "text",
        c.FPDF_FORMFIELD_COMBOBOX: "text",
        c.FPDF_FORMFIELD_LISTBOX: "text",
        c.FPDF_FORMFIELD_CHECKBOX: "check-box",
        c.FPDF_FORMFIELD_RADIOBUTTON: "check-box",
        c.FPDF_FORMFIELD_PUSHBUTTON: "button",
        c.FPDF_FORMFIELD_SIGNATURE: "signature",
    }
    kind = kinds.get(field, "other")
    return Annotation(
        kind=kind,
        box=box,
        name=_text(lambda b, n: c.FPDFAnnot_GetFormFieldName(form, raw, b, n)),
        value=_text(lambda b, n: c.FPDFAnnot_GetFormFieldValue(form, raw, b, n)) if kind == "text" else "",
        ticked=kind == "check-box" and bool(c.FPDFAnnot_IsChecked(form, raw)),
        appears=bool(c.FPDFAnnot_HasKey(raw, b"AP")),
        # A field of several places keeps its value with its parent, where pdfium does not look.
        filled=kind == "signature" and bool(c.FPDFAnnot_HasKey(raw, b"V") or c.FPDFAnnot_HasKey(raw, b"Parent")),
        prints=bool(c.FPDFAnnot_GetFlags(raw) & c.FPDF_ANNOT_FLAG_PRINT),
    )


def _text(ask: Any) -> str:
    """pdfium's way with texts: asked for the length in bytes first, then for UTF-16 with a final zero."""
    length = ask(None, 0)
    if length <= 2:
        return ""
    buffer = (c_ushort * (length // 2))()
    ask(buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def with_annotations(words: Sequence[LayerWord], annotations: Sequence[Annotation]) -> list[LayerWord]:
    """The words with `via` set where an annotation or field added them.

    Buttons that do not print ("Reset", "Save As") belong to the viewer, ticks to their check boxes.
    """
    found: list[LayerWord] = []
    for one in words:
        if one.source is None or not one.source.added:
            found.append(one)
            continue
        around = _around(one.word.box, annotations)
        if around is not None and (around.kind == "check-box" or (around.kind == "button" and not around.prints)):
            continue
        of_a_form = around is not None and around.kind in ("text", "button", "signature")
        found.append(replace(one, word=replace(one.word, via=Via.FORM_FIELD if of_a_form else Via.ANNOTATION)))
    return found


def undrawn(words: Sequence[Word], annotations: Sequence[Annotation]) -> list[Word]:
    """Values and notes of no appearance that pdfium cannot make one for, as other viewers would."""
    return [
        word
        for annotation in annotations
        if annotation.value.strip() and not annotation.appears and not _is_printed(annotation, words)
        for word in _laid_out(annotation)
    ]


def _around(box: Box, annotations: Sequence[Annotation]) -> Annotation | None:
    most = max(annotations, key=lambda annotation: box.overlap(annotation.box), default=None)
    return most if most is not None and box.overlap(most.box) > 0 else None


def _is_printed(annotation: Annotation, words: Sequence[Word]) -> bool:
    """Some files hold a value and print it as well."""
    there = {word.text for word in words if word.box.overlap(annotation.box) > 0}
    return set(annotation.value.split()) <= there


def _laid_out(annotation: Annotation) -> list[Word]:
    """A value that no appearance shows, as viewers that make one would: line by line from the top left."""
    via = Via.ANNOTATION if annotation.kind == "free-text" else Via.FORM_FIELD
    lines = [line for line in annotation.value.splitlines() if line.strip()]
    box = annotation.box
    high = min(box.height / max(1, len(lines)), 1.2 * TYPE_SIZE)
    wide = LETTER_WIDTH * high / 1.2
    found = []
    for row, line in enumerate(lines):
        top, at = box.top + row * high, 0
        for text in line.split():
            at = line.index(text, at)
            place = Box(x0=box.x0 + at * wide, top=top, x1=box.x0 + (at + len(text)) * wide, bottom=top + high)
            found.append(Word(text=text, box=place, via=via))
            at += len(text)
    return found


def check_boxes(annotations: Sequence[Annotation]) -> tuple[CheckBox, ...]:
    """Those that show; a hidden box was ticked by nobody."""
    return tuple(CheckBox(name=a.name, box=a.box, ticked=a.ticked) for a in annotations if a.kind == "check-box")


def marks(annotations: Sequence[Annotation]) -> tuple[Mark, ...]:
    """Ink and stamps, as viewers let people put them on a page: signatures, often."""
    kinds = {"ink": "ink-annotation", "stamp": "stamp-annotation"}
    return tuple(Mark(kind=kinds[a.kind], box=a.box) for a in annotations if a.kind in kinds)


def signature_fields(source: Source, index: int, annotations: Sequence[Annotation]) -> tuple[SignatureField, ...]:
    """Signature fields with who signed, as the file says; nothing is verified.

    pdfplumber is asked, and only for pages where such a field holds something (0.4 s): pdfium does not tell the name.
    """
    fields = [annotation for annotation in annotations if annotation.kind == "signature"]
    signers = _signers(source, index) if any(annotation.filled for annotation in fields) else {}
    return tuple(
        SignatureField(name=a.name, box=a.box, signed=a.name in signers, signer=signers.get(a.name)) for a in fields
    )


def _signers(source: Source, index: int) -> dict[str, str | None]:
    """Full names of the page's signature fields that hold a signature; the signer's name, where there is one."""
    import pdfplumber

    found: dict[str, str | None] = {}
    try:
        with pdfplumber.open(BytesIO(source.data)) as document:
            page = document.pages[index]
            for annotation in page.annots:
                lineage = _lineage(annotation["data"])
                value = next((resolved(field["V"]) for field in lineage if "V" in field), None)
                if isinstance(value, dict):
                    names = [_decoded(field["T"]) for field in lineage if "T" in field]
                    found[".".join(reversed(names))] = _signer(value)
            page.close()
    except Exception:  # pdfminer raises whatever a broken file makes it stumble on, and pdfium has read that file
        return {}  # then no signature is claimed: the answer that promises less
    return found


def _lineage(field: dict[str, Any]) -> list[dict[str, Any]]:
    """The field and those it belongs to, from which it inherits."""
    found = [field]
    while len(found) < DEEPEST_FIELD and isinstance(parent := resolved(found[-1].get("Parent")), dict):
        found.append(parent)
    return found


def _signer(value: dict[str, Any]) -> str | None:
    return next((_decoded(value[key]) for key in ("Name", "Reason") if value.get(key)), None)


def resolved(value: Any) -> Any:
    """What a reference of pdfminer points to."""
    from pdfminer.pdftypes import resolve1

    return resolve1(value)


def _decoded(value: Any) -> str:
    from pdfminer.utils import decode_text

    value = resolved(value)
    return decode_text(value) if isinstance(value, bytes) else str(value)
