"""PDFs that a drawing alone can't be: forms with fields, a form as picture under typed text, words nobody sees."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf
from picture import jpeg, render
from pikepdf import Array, Dictionary, Name, String
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from sheet import HEIGHT, WIDTH, Draw, Entries, Ink, Layer, Sheet, Slot, bind, signature_points


def with_fields(title: str, pages: Sequence[tuple[Draw, Entries]]) -> bytes:
    """The form with its entries as values of fields, each with its appearance; ink is an annotation.

    The signature fields stay without a value: the signature was drawn with a finger, not made with a certificate.
    """
    slots: list[Slot] = []
    blank = bind(title, pages, Layer.MARK | Layer.PRINT, slots)
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        font = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        )
        boxes = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats))
        resources = Dictionary(Font=Dictionary(Helv=font, ZaDb=boxes))
        fields = Array()
        for slot in slots:
            page = pdf.pages[slot.page - 1]
            value = pages[slot.page - 1][1].get(slot.name)
            widget = pdf.make_indirect(_widget(pdf, slot, value, resources, page))
            fields.append(widget)
            _annotate(page, widget)
            if isinstance(value, Ink):
                _annotate(page, pdf.make_indirect(_ink(pdf, slot, value, page)))
        pdf.Root.AcroForm = Dictionary(Fields=fields, DR=resources, DA=String("/Helv 10 Tf 0 g"))
        saved = io.BytesIO()
        pdf.save(saved, deterministic_id=True)
    return saved.getvalue()


def _annotate(page: pikepdf.Page, annotation: pikepdf.Object) -> None:
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(annotation)


def _rect(slot: Slot) -> Array:
    return Array([round(number, 2) for number in (slot.x, slot.y, slot.x + slot.width, slot.y + slot.height)])


def _widget(pdf: pikepdf.Pdf, slot: Slot, value: object, resources: Dictionary, page: pikepdf.Page) -> Dictionary:
    widget = Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=_rect(slot), T=String(slot.name), F=4, P=page.obj)
    if slot.kind == "signature":
        widget.FT = Name.Sig
    elif slot.kind == "box":
        widget.FT = Name.Btn
        widget.V = widget.AS = Name.Yes if value is True else Name.Off
        cross = b"q 1.3 w 1 1 m %.2f %.2f l 1 %.2f m %.2f 1 l S Q" % (
            slot.width - 1,
            slot.height - 1,
            slot.height - 1,
            slot.width - 1,
        )
        widget.AP = Dictionary(
            N=Dictionary(Yes=_form(pdf, slot, cross, resources), Off=_form(pdf, slot, b"", resources))
        )
    else:
        words = value if isinstance(value, str) else ""
        widget.FT = Name.Tx
        widget.DA = String("/Helv 10 Tf 0 g")
        widget.V = String(words)
        if "\n" in words:
            widget.Ff = 4096  # several lines
        widget.AP = Dictionary(N=_form(pdf, slot, _typed(words, slot.height), resources))
    return widget


def _typed(words: str, height: float) -> bytes:
    rows = words.split("\n")
    drawn = [b"/Tx BMC BT /Helv 10 Tf 0 g 2 %.2f Td 12.5 TL" % (height - 11.0)]
    for row in rows:
        safe = row.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
        drawn.append(b"(" + safe + b") Tj T*")
    return b"\n".join([*drawn, b"ET EMC"])


def _form(pdf: pikepdf.Pdf, slot: Slot, content: bytes, resources: Dictionary) -> pikepdf.Object:
    return pdf.make_stream(
        content,
        Type=Name.XObject,
        Subtype=Name.Form,
        Resources=resources,
        BBox=Array([0, 0, round(slot.width, 2), round(slot.height, 2)]),
    )


def _ink(pdf: pikepdf.Pdf, slot: Slot, ink: Ink, page: pikepdf.Page) -> Dictionary:
    height = 24.0
    x, y, width = slot.width * 0.12, 1.0, slot.width * 0.62
    track = [(x + px * width + py * height * 0.25, y + py * height) for px, py in signature_points(ink.seed)]
    drawn = b"0.06 0.08 0.34 RG 1.4 w 1 J 1 j %.2f %.2f m " % track[0]
    drawn += b"".join(b"%.2f %.2f l " % point for point in track[1:]) + b"S"
    rect = Slot(slot.name, "ink", slot.page, slot.x, slot.y - 4, slot.width, height + 8)
    moved = b"1 0 0 1 0 4 cm " + drawn
    return Dictionary(
        Type=Name.Annot, Subtype=Name.Ink, Rect=_rect(rect), F=4, P=page.obj, C=Array([0.06, 0.08, 0.34]),
        InkList=Array([Array([round(n, 2) for px, py in track for n in (slot.x + px, slot.y + py)])]),
        AP=Dictionary(N=_form(pdf, rect, b"q " + moved + b" Q", Dictionary())),
    )  # fmt: skip


def over_picture(title: str, draw: Draw, entries: Entries, picture_name: str) -> bytes:
    """One page as a browser prints a picture of a form, with the entries typed over it as text."""
    printed = render(bind(title, [(draw, {})], Layer.MARK | Layer.PRINT), 150)[0]
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setTitle(f"SPECIMEN - {title}")
    canvas.setSubject("SPECIMEN; invented people and places; not a real paper")
    canvas.setKeywords("SPECIMEN")
    canvas.setFont("Helvetica", 7.5)
    canvas.drawString(24, HEIGHT - 22, "3/2/26, 4:56 PM")
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 22, f"{picture_name} ({printed.shape[1]}×{printed.shape[0]})")
    canvas.drawString(24, 18, f"file:///pictures/{picture_name}")
    canvas.drawRightString(WIDTH - 24, 18, "1/1")
    scale = 0.86
    canvas.translate((WIDTH - WIDTH * scale) / 2, (HEIGHT - HEIGHT * scale) / 2)
    canvas.scale(scale, scale)
    canvas.drawImage(ImageReader(io.BytesIO(jpeg(printed, 60))), 0, 0, WIDTH, HEIGHT)
    draw(Sheet(canvas, entries, Layer.ENTRIES))
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def hidden_words(words: Sequence[str]) -> Draw:
    """Words that no eye sees: in white, in invisible ink, and off the page."""

    def draw(s: Sheet) -> None:
        canvas = s.canvas
        for row, line in enumerate(words):
            canvas.saveState()
            canvas.setFillColorRGB(1, 1, 1)
            canvas.setFont("Times-Bold", 13)
            canvas.drawCentredString(306, HEIGHT - 26 - 10 * row, line)
            canvas.restoreState()
            invisible = canvas.beginText(72, HEIGHT - 700 - 10 * row)
            invisible.setFont("Times-Roman", 10)
            invisible.setTextRenderMode(3)
            invisible.textLine(line)
            canvas.drawText(invisible)
            canvas.setFont("Times-Roman", 10)
            canvas.drawString(72, HEIGHT + 40 + 12 * row, line)

    return draw
