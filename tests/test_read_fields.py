"""Fields and annotations of a PDF: what shows of them counts, and nothing else."""

from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.pdfs import PROSE, Pdf
from tests.textlayer import hidden, page_of, seen, word
from warrantcheck.model.paper import Via


def test_field_values_are_words_where_they_show_with_or_without_an_appearance() -> None:
    pdf = Pdf().text("Case No.", 72, 700)
    pdf.field(Name.Tx, "case", (200, 690, 400, 710), V=String("24-MJ-1001 sealed"))
    drawn = pdf.field(Name.Tx, "judge", (200, 650, 400, 670), V=String("Hon. Ada Example"))
    drawn.AP = Dictionary(N=pdf.appearance("/Tx BMC BT /F 10 Tf 2 6 Td (Hon. Ada Example) Tj ET EMC", 200, 20))
    page = page_of(pdf.data())
    assert seen(page) == ["Case", "No.", "24-MJ-1001", "sealed", "Hon.", "Ada", "Example"]
    for text, top in (("24-MJ-1001", 82), ("Ada", 122)):
        one = word(page, text)
        assert one.via is Via.FORM_FIELD
        assert 200 <= one.box.x0 <= 300
        assert top <= one.box.middle[1] <= top + 20
    assert page.field_names == ("case", "judge")


def test_a_value_that_is_printed_already_is_not_there_twice() -> None:
    pdf = Pdf().text("24-MJ-1001", 204, 696, 10)
    pdf.field(Name.Tx, "case", (200, 690, 400, 710), V=String("24-MJ-1001"))
    assert seen(page_of(pdf.data())) == ["24-MJ-1001"]


def test_what_a_field_shows_counts_and_not_what_it_holds() -> None:
    pdf = Pdf().prose()
    field = pdf.field(Name.Tx, "issuer", (200, 300, 500, 320), V=String("District Court"))
    field.AP = Dictionary(N=pdf.appearance("BT /F 10 Tf 2 6 Td (Field Office) Tj ET", 300, 20))
    assert seen(page_of(pdf.data()))[-2:] == ["Field", "Office"]


def test_a_value_that_its_field_shows_in_white_or_not_at_all_does_not_count() -> None:
    pdf = Pdf().prose()
    for name, operators, top in (("white", "BT 1 g /F 10 Tf 2 6 Td (Court) Tj ET", 320), ("none", "", 280)):
        field = pdf.field(Name.Tx, name, (200, top - 20, 500, top), V=String("Court"))
        field.AP = Dictionary(N=pdf.appearance(operators, 300, 20))
    assert seen(page_of(pdf.data())) == " ".join(PROSE).split()


def test_hidden_fields_and_notes_do_not_count_and_names_are_never_words() -> None:
    pdf = Pdf().prose()
    pdf.field(Name.Tx, "a United States District or Magistrate Court Judge", (200, 300, 400, 320), V=String("x"), F=2)
    pdf.annotation(
        Subtype=Name.FreeText,
        Contents=String("Judge"),
        Rect=Array([200, 200, 400, 220]),
        F=32,
        DA=String("/F 10 Tf 0 g"),
    )
    page = page_of(pdf.data())
    assert seen(page) == " ".join(PROSE).split()
    assert hidden(page) == []
    assert page.field_names == ("a United States District or Magistrate Court Judge",)


def test_check_boxes_say_whether_they_are_ticked_and_add_no_words() -> None:
    pdf = Pdf().prose()
    for name, state, left in (("one", "/Yes", 100), ("two", "/Off", 200)):
        tick = pdf.appearance("BT /F 10 Tf 2 2 Td (4) Tj ET", 12, 12)
        box = pdf.field(Name.Btn, name, (left, 300, left + 12, 312), V=Name(state), AS=Name(state))
        box.AP = Dictionary(N=Dictionary(Yes=tick, Off=pdf.appearance("", 12, 12)))
    page = page_of(pdf.data())
    assert [(box.name, box.ticked) for box in page.check_boxes] == [("one", True), ("two", False)]
    assert page.check_boxes[0].box.top == pytest.approx(792 - 312)
    assert "4" not in seen(page)


def test_a_signature_field_is_signed_only_if_it_holds_a_signature() -> None:
    pdf = Pdf().prose()
    pdf.field(Name.Sig, "judge", (100, 300, 300, 320))
    signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Name=String("Ada Example"))
    pdf.field(Name.Sig, "officer", (100, 200, 300, 220), V=pdf.pdf.make_indirect(signature))
    page = page_of(pdf.data())
    assert [(field.name, field.signed, field.signer) for field in page.signature_fields] == [
        ("judge", False, None),
        ("officer", True, "Ada Example"),
    ]


def test_typed_notes_are_words_and_ink_and_stamps_are_marks() -> None:
    pdf = Pdf().prose()
    pdf.annotation(
        Subtype=Name.FreeText,
        Contents=String("served at home"),
        Rect=Array([200, 300, 400, 320]),
        DA=String("/F 10 Tf 0 g"),
    )
    pdf.annotation(Subtype=Name.Ink, Rect=Array([100, 100, 200, 140]), InkList=Array([Array([100, 100, 200, 140])]))
    stamp = pdf.annotation(Subtype=Name.Stamp, Rect=Array([300, 100, 400, 140]))
    stamp.AP = Dictionary(N=pdf.appearance("BT /F 20 Tf 2 10 Td (FILED) Tj ET", 100, 40))
    page = page_of(pdf.data())
    added = [word.text for word in page.words if word.via is Via.ANNOTATION and word.visible]
    assert sorted(added) == ["FILED", "at", "home", "served"]
    assert sorted(mark.kind for mark in page.marks) == ["ink-annotation", "stamp-annotation"]


def test_buttons_of_the_viewer_are_not_on_the_paper() -> None:
    pdf = Pdf().prose()
    button = pdf.field(Name.Btn, "reset", (100, 20, 160, 40), Ff=65536, F=0)
    button.AP = Dictionary(N=pdf.appearance("BT /F 10 Tf 2 6 Td (Reset) Tj ET", 60, 20))
    assert "Reset" not in seen(page_of(pdf.data()))
