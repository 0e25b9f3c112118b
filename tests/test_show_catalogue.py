"""The catalogue on screens of all widths, and with entries that somebody else wrote."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace
from rich.console import Console

from warrantcheck import load_knowledge
from warrantcheck.model.forms import Form, Knowledge
from warrantcheck.show.catalogue import show_form, show_forms

NASTY = "[bold]Warrant[/] \x1b[31mred\x1b[0m \u202eback"
KNOWN = load_knowledge()


def listed(known: Knowledge, width: int, *, terminal: bool = True) -> list[str]:
    screen = io.StringIO()
    show_forms(known, Console(file=screen, width=width, force_terminal=terminal, no_color=True), lang="en")
    return screen.getvalue().replace("\x1b[1m", "").replace("\x1b[0m", "").splitlines()


def explained(form: Form, width: int, *, encoding: str = "utf-8") -> list[str]:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    show_form(form, KNOWN, Console(file=stream, width=width), lang="en")
    stream.flush()
    return raw.getvalue().decode(encoding).splitlines()


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_the_list_fits_a_screen_of_any_width_and_names_every_paper(width: int) -> None:
    lines = listed(KNOWN, width)
    assert max(map(len, lines)) <= width
    starts = {line.split()[0] for line in lines if line.strip()}
    assert {form.id for form in KNOWN.forms if len(form.id) < width - 4} <= starts


def test_in_a_pipe_each_paper_takes_one_line_whatever_the_width() -> None:
    lines = listed(KNOWN, 60, terminal=False)
    for form in KNOWN.forms:
        (line,) = [line for line in lines if line.startswith(f"{form.id} ")]
        assert form.title in line
        assert line.split()[1] == form.kind


@pytest.mark.parametrize("form", [form.id for form in KNOWN.forms])
def test_every_paper_can_be_explained_on_a_narrow_screen_without_letters_beyond_ascii(form: str) -> None:
    known = KNOWN.form(form)
    assert known is not None
    lines = explained(known, 60, encoding="ascii")
    assert max(map(len, lines)) <= 60
    assert "Marks to look for" in lines


def test_a_lawyer_who_reviewed_an_entry_is_named() -> None:
    form = replace(KNOWN.forms[0], reviewed_by="Avery Placeholder")
    assert "Reviewed by Avery Placeholder." in explained(form, 80)
    known = replace(KNOWN, forms=(form,))
    (line,) = [line for line in listed(known, 120) if line.startswith(f"{form.id} ")]
    assert line.split()[3] == "yes"


def test_an_entry_of_one_s_own_can_neither_drive_the_terminal_nor_be_markup() -> None:
    form = replace(KNOWN.forms[0], title=NASTY, issuer=NASTY)
    shown = "\n".join([*explained(form, 80), *listed(replace(KNOWN, forms=(form,)), 120, terminal=False)])
    assert "[bold]Warrant[/]" in shown
    assert not set(shown) & {"\x1b", "\u202e"}
