"""The command line: what it answers, on which stream, with which exit status, and never with a traceback."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pikepdf
import pytest
from PIL import Image
from typer.testing import CliRunner, Result

import warrantcheck
from warrantcheck.cli import VerdictStatus, app
from warrantcheck.model.verdict import Verdict

SAMPLES = Path(str(files("warrantcheck.samples")))
FORM = SAMPLES / "i200-text-pdf" / "paper.pdf"
FORM_AGAIN = SAMPLES / "i200-blank-name" / "paper.pdf"
COURT = SAMPLES / "ao93-esigned" / "paper.pdf"
LETTER = SAMPLES / "letter" / "paper.pdf"
COMMANDS = ("check", "forms", "doctor", "schema")
ESCAPE = "\x1b"


def ran(*arguments: object, given: bytes | None = None) -> Result:
    """A run in this process; faults that only the outermost function answers come out as exceptions."""
    return CliRunner().invoke(app, [str(one) for one in arguments], input=given, catch_exceptions=False)


def process(*arguments: object, **more: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "warrantcheck", *(str(one) for one in arguments)]
    return subprocess.run(command, capture_output=True, check=False, **more)


@pytest.fixture
def nothing(tmp_path: Path) -> Path:
    return tmp_path / "nothing.pdf"


def test_the_version_is_the_package_s() -> None:
    done = process("--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"warrantcheck {warrantcheck.__version__}")


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help_explains_every_command(command: tuple[str, ...]) -> None:
    done = ran(*command, "--help")
    assert done.exit_code == 0
    assert ESCAPE not in done.output
    if command in {(), ("check",), ("forms",)}:
        assert "Examples:" in done.output
    if not command:
        assert all(re.search(rf"^  {name}\b", done.output, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", FORM, "--place", "apartment-bilding"), "Did you mean apartment-building?"),
        (("check", FORM, "--place", "private"), "Known: "),
        (("check", FORM, "--today", "soon"), "2026-03-02"),
        (("check", FORM, "--today", "2026-02-30"), "2026-03-02"),
        (("check", FORM, "--lang", "xx"), "Known: "),
        (("check", FORM, "--brief", "--full"), "--brief"),
        (("check", FORM, "--ocr", "magic"), "embedded"),
        (("check",), "PAPER"),
        (("forms", "i-20000"), "Did you mean i-200?"),
        (("chek", FORM), "chek"),
        (("check", FORM, "--no-such-option"), "--no-such-option"),
    ],
)
def test_wrong_usage_is_answered_with_what_would_be_right(arguments: tuple[object, ...], said: str) -> None:
    done = ran(*arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert said in " ".join(done.stderr.replace("│", " ").split())


def test_a_paper_is_answered_on_standard_output_with_no_escape_codes_in_a_pipe() -> None:
    done = ran("check", FORM, "--today", "2026-03-03")
    assert done.exit_code == 0
    assert done.stdout.startswith("It looks like a paper from a government agency")
    assert "Not legal advice" in done.stdout
    assert ESCAPE not in done.output
    assert done.stderr == ""


def test_full_says_more_than_brief_and_names_its_sources() -> None:
    brief, full = ran("check", FORM, "--brief"), ran("check", FORM, "--full")
    assert ran("check", FORM).stdout == brief.stdout
    assert len(full.stdout) > 2 * len(brief.stdout)
    assert "U.S.C." in full.stdout


def test_a_missing_file_and_a_good_one_are_both_answered(nothing: Path) -> None:
    done = ran("check", nothing, FORM)
    assert done.exit_code == 66
    assert "It looks like a paper from a government agency" in done.stdout
    assert str(FORM.name) in done.stdout
    assert "nothing.pdf:thereisnosuchfile" in "".join(done.stderr.split())  # wrapped wherever the folder's name ends


def test_of_several_statuses_the_worst_one_counts(nothing: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert ran("check", empty, nothing).exit_code == 66
    assert ran("check", nothing, empty).exit_code == 66
    assert ran("check", empty, FORM).exit_code == 65


@pytest.mark.parametrize(("paper", "status"), [(FORM, 11), (COURT, 0), (LETTER, 13)])
def test_the_exit_status_tells_the_verdict_when_asked(paper: Path, status: int) -> None:
    assert ran("check", paper, "--exit-code", "--json").exit_code == status
    assert ran("check", paper, "--json").exit_code == 0


def test_every_verdict_has_an_exit_status() -> None:
    assert {one.name for one in VerdictStatus} == {one.name for one in Verdict}
    assert [int(one) for one in VerdictStatus] == [0, 10, 11, 12, 13, 14, 15, 16]


def test_a_paper_on_standard_input_is_answered() -> None:
    done = ran("check", "-", given=FORM.read_bytes())
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("It looks like a paper from a government agency")


def test_json_of_several_files_is_what_the_schema_says_and_keeps_their_order(nothing: Path) -> None:
    done = process("check", FORM, nothing, LETTER, "--json")
    assert done.returncode == 66
    answer, schema = json.loads(done.stdout), json.loads(ran("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(answer, schema)
    assert [one["verdict"] for one in answer["documents"]] == ["administrative-form", None, "not-a-warrant"]
    assert answer["documents"][1]["error"]["code"] == "not-there"
    assert answer["warrantcheck_version"] == warrantcheck.__version__


def test_pages_of_one_paper_get_one_answer() -> None:
    done = ran("check", FORM, FORM_AGAIN, "--together", "--json")
    (document,) = json.loads(done.stdout)["documents"]
    assert document["pages"] == 2
    assert document["verdict"] == "administrative-form"


def bad_files(folder: Path) -> dict[str, tuple[bytes, str]]:
    """Bytes that are no paper, and the code of the error that each has to end in."""
    locked, hollow, moving, dot = io.BytesIO(), io.BytesIO(), io.BytesIO(), io.BytesIO()
    with pikepdf.open(FORM) as document:
        document.save(locked, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pikepdf.new() as document:
        document.save(hollow)
    frames = [Image.new("L", (300, 300), shade) for shade in (0, 120, 240)]
    frames[0].save(moving, "GIF", save_all=True, append_images=frames[1:])
    Image.new("L", (1, 1), 255).save(dot, "PNG")
    return {
        "empty.jpg": (b"", "empty-file"),
        "text.pdf": (b"This is no PDF.\n", "unknown-kind"),
        "cut.pdf": (FORM.read_bytes()[:400], "damaged"),
        "locked.pdf": (locked.getvalue(), "locked"),
        "hollow.pdf": (hollow.getvalue(), "no-pages"),
        "moving.gif": (moving.getvalue(), "animated"),
        "dot.png": (dot.getvalue(), "too-small"),
        "cut.jpg": ((SAMPLES / "i200-photo" / "paper.jpg").read_bytes()[:300], "damaged"),
    }


def test_each_bad_file_gets_one_clear_sentence_and_the_good_one_between_them_its_answer(tmp_path: Path) -> None:
    bad = bad_files(tmp_path)
    for name, (content, _) in bad.items():
        (tmp_path / name).write_bytes(content)
    done = ran("check", *(tmp_path / name for name in bad), FORM, tmp_path, "--json")
    *failed, good, folder = json.loads(done.stdout)["documents"]
    codes = dict(zip(bad, (one["error"]["code"] for one in failed), strict=True))
    assert codes == {name: code for name, (_, code) in bad.items()}
    assert all(name in one["error"]["message"] for name, one in zip(bad, failed, strict=True))
    assert good["verdict"] == "administrative-form"
    assert folder["error"]["code"] == "is-folder"
    assert done.exit_code == 66


def test_a_file_that_may_not_be_read_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("warrantcheck.load.open", refused, raising=False)
    done = ran("check", "paper.pdf")
    assert done.exit_code == 66
    assert "may not read it" in " ".join(done.stderr.split())


def test_a_file_s_name_can_neither_drive_the_terminal_nor_be_markup(tmp_path: Path) -> None:
    nasty = tmp_path / "[bold]\x1b[31mred\x07\u202e.pdf"
    nasty.touch()
    done = ran("check", nasty)
    assert done.exit_code == 65
    assert "[bold]" in done.output
    assert not set(done.output) & {ESCAPE, "\x07", "\u202e"}


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("forms", "--check", "nowhere.toml"), 66),
        (("forms", "--forms", "nowhere"), 66),
        (("check", "nowhere.pdf"), 66),
        (("check", "\udcff.pdf"), 66),
    ],
)
def test_a_fault_is_one_sentence_on_standard_error_and_never_a_traceback(
    arguments: tuple[str, ...], status: int, tmp_path: Path
) -> None:
    done = process(*arguments, cwd=tmp_path)
    assert done.returncode == status
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.split()) > 4


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("check", FORM), 0),
        (("check", FORM, "--full", "--exit-code"), 11),
        (("check", FORM, "--json"), 0),
        (("guide",), 0),
        (("forms",), 0),
        (("--help",), 0),
    ],
)
def test_a_closed_pipe_changes_neither_the_status_nor_says_anything(arguments: tuple[object, ...], status: int) -> None:
    command = [sys.executable, "-m", "warrantcheck", *(str(one) for one in arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == status


def test_the_known_papers_are_listed_one_a_line_in_a_pipe() -> None:
    lines = ran("forms").stdout.splitlines()
    for form in warrantcheck.load_knowledge().forms:
        assert sum(line.startswith(f"{form.id} ") and line.endswith(form.title) for line in lines) == 1


@pytest.mark.parametrize("form", ["i-205", "ao-93", "court-paper", "kyr-flyer"])
def test_one_paper_is_explained_with_its_marks_and_sources(form: str) -> None:
    known = warrantcheck.load_knowledge().form(form)
    assert known is not None
    told = " ".join(ran("forms", form.upper()).stdout.split())
    assert known.title in told
    assert all(" ".join(marker.says[0].split()) in told for marker in known.markers)
    assert all(source.title in told for source in known.sources)
    assert "No lawyer has reviewed this entry yet." in told


def test_a_form_file_without_fault_is_said_to_have_none() -> None:
    file = Path(str(files("warrantcheck.data"))) / "forms" / "i-200.toml"
    done = ran("forms", "--check", file)
    assert (done.exit_code, done.stdout.startswith("i-200.toml: no fault.")) == (0, True)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('grade = "S"', 'grade = "X"', "at grade: Write one of these: 'S', 'T', 'K'."),
        ('title = "Warrant', 'titel = "Warrant', "at title: This is missing. Add it."),
        ('grade = "S"', "grade = ", ": This line is not TOML"),
        ('id = "i-200"', 'id = "i-201"', "at id: The file has to be called i-201.toml, like its id."),
        ("WARRANT FOR ARREST OF ALIEN", "PAPER FOR REST OF BANANA", "was found as nothing. Expected: title."),
    ],
)
def test_a_faulty_form_file_is_told_in_words(tmp_path: Path, before: str, after: str, said: str) -> None:
    text = (Path(str(files("warrantcheck.data"))) / "forms" / "i-200.toml").read_text(encoding="utf-8")
    file = tmp_path / "i-200.toml"
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    done = ran("forms", "--check", file)
    assert done.exit_code == 65
    assert "i-200.toml: " in done.stdout
    assert said in " ".join(done.stdout.split())
    spanish = ran("forms", "--check", file, "--lang", "es")
    assert spanish.exit_code == 65
    assert not re.search(r"\b(this|write|found|expected|missing)\b", spanish.stdout, re.IGNORECASE)
