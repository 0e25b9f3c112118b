"""The library's face: one import, one call, a typed answer."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import date
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from msgspec.structs import replace

import warrantcheck
from warrantcheck import Report, Verdict, WarrantcheckError, check

SAMPLES = files("warrantcheck.samples")
README = Path(__file__).parent.parent / "README.md"


@pytest.fixture
def form() -> bytes:
    return (SAMPLES / "i200-text-pdf" / "paper.pdf").read_bytes()


def test_a_paper_becomes_a_typed_report_that_nobody_can_change(form: bytes) -> None:
    report = check(form)
    assert isinstance(report, Report)
    assert report.assessment.verdict is Verdict.ADMINISTRATIVE_FORM
    assert report.explanation.headline.startswith("It looks like a paper from a government agency")
    with pytest.raises(AttributeError):
        report.seconds = 0.0  # type: ignore[misc]


def test_a_report_is_written_as_the_command_prints_it_and_knows_its_exit_status(form: bytes) -> None:
    report = check(form, today=date(2026, 3, 3), place="home")
    told = json.loads(report.to_json())
    assert told["documents"][0]["verdict"] == "administrative-form"
    assert (told["today"], told["place"], told["engines"]) == ("2026-03-03", "home", [])
    assert told["documents"][0]["ground"]["says"]
    assert told["documents"][0]["parts"][0]["fields"] == told["documents"][0]["fields"]
    assert report.exit_status == 11
    with pytest.raises(ValueError, match="check"):
        replace(report, encode=None).to_json()


def test_a_path_as_text_a_path_and_bytes_give_the_same_answer(form: bytes) -> None:
    with as_file(SAMPLES / "i200-text-pdf" / "paper.pdf") as path:
        answers = [check(given, today=date(2026, 3, 3)).assessment for given in (path, str(path), form)]
    assert answers[0] == answers[1] == answers[2]


def test_several_files_are_the_pages_of_one_paper(form: bytes) -> None:
    order = (SAMPLES / "ao110" / "paper.pdf").read_bytes()
    report = check(form, order)
    assert len(report.paper.sources) == 2
    assert [page.number for page in report.paper.pages] == list(range(1, len(report.paper.pages) + 1))
    assert len(report.assessment.parts) >= 2


@pytest.mark.parametrize("bad", [b"", b"no document", b"%PDF-1.7 cut short", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_document_raises_an_error_with_a_code_and_a_status(bad: bytes) -> None:
    with pytest.raises(WarrantcheckError) as fault:
        check(bad)
    assert fault.value.status == 65
    assert fault.value.code != "fault"


def test_a_file_that_is_not_there_raises_its_own_error(tmp_path: Path) -> None:
    with pytest.raises(WarrantcheckError) as fault:
        check(tmp_path / "nothing.pdf")
    assert (fault.value.code, fault.value.status) == ("not-there", 66)


def test_every_public_name_is_there_and_importing_the_package_loads_nothing_heavy() -> None:
    assert all(getattr(warrantcheck, name) is not None for name in warrantcheck.__all__)
    code = "import sys, warrantcheck; print([m for m in ('numpy', 'cv2', 'pydantic') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_readme_s_example_says_what_it_promises(monkeypatch: pytest.MonkeyPatch) -> None:
    found = re.search(r"<!-- library -->\n```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    promised = re.findall(r"# (.+)$", found.group(1), re.MULTILINE)
    done = subprocess.run(
        [sys.executable, "-c", found.group(1)], capture_output=True, text=True, check=True, cwd=README.parent
    )
    assert done.stdout.splitlines()[: len(promised)] == promised
