"""What stands in the results, in each of their kinds, and what changed between two of them."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tests.batches import FORM, LETTER, SAMPLES, Here, batch, small
from warrantcheck import check, errors
from warrantcheck.batch.compare import compare
from warrantcheck.batch.output import COLUMNS, csv_lines, json_lines
from warrantcheck.batch.tables import NAMES, Tables
from warrantcheck.batch.work import failed_answer, fault
from warrantcheck.cli import app
from warrantcheck.knowledge import load_knowledge
from warrantcheck.pipeline import failed
from warrantcheck.show.as_json import document

PAGE = Path(__file__).parent.parent / "docs" / "batch.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def answers() -> list[dict[str, Any]]:
    """Real answers: an agency's form, a court's warrant, a letter, and a file that could not be read."""
    court = SAMPLES / "ao93-signed-text" / "paper.pdf"
    told = [document(check(path), load_knowledge()) for path in (FORM, court, LETTER)]
    bad = failed_answer(failed(fault("damaged", "d.pdf"), load_knowledge(), "en", "d.pdf"), "d" * 64)
    return [*told, json.loads(bad.document)]


@pytest.fixture
def results(tmp_path: Path, answers: list[dict[str, Any]]) -> dict[str, Path]:
    made = {kind: tmp_path / f"r.{kind}" for kind in ("jsonl", "csv", "sqlite")}
    for kind, path in made.items():
        out = {"jsonl": json_lines, "csv": csv_lines, "sqlite": Tables}[kind](path)
        for answer in answers:
            out.write(json.dumps(answer).encode())
        out.close()
    return made


def test_a_row_of_a_table_for_spreadsheets_tells_what_a_line_tells(
    results: dict[str, Path], answers: list[dict[str, Any]]
) -> None:
    with results["csv"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert [row["verdict"] for row in rows] == [one["verdict"] or "" for one in answers]
    assert rows[0]["person"] == answers[0]["fields"]["person"]
    assert rows[0]["signature_state"] == answers[0]["signature"]["state"]
    assert rows[3]["error"] == "damaged"


def test_what_would_be_a_formula_in_a_spreadsheet_is_text(tmp_path: Path) -> None:
    out = csv_lines(tmp_path / "r.csv")
    answer = {"source": "=cmd|' /C calc'!A0", "sha256": "a" * 64, "verdict": "not-a-warrant"}
    at = out.write(json.dumps(answer | {"fields": {"person": "@SUM(1)"}}).encode())
    out.again(at, "-2+3")
    out.close()
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["source"] for row in rows] == ["'=cmd|' /C calc'!A0", "'-2+3"]
    assert rows[1]["person"] == "'@SUM(1)"


def test_tables_hold_all_of_an_answer(results: dict[str, Path], answers: list[dict[str, Any]]) -> None:
    base = sqlite3.connect(results["sqlite"])
    counted = {name: base.execute(f"select count(*) from {name}").fetchone()[0] for name in NAMES}
    read = answers[:3]
    assert counted["documents"] == 4
    assert counted["parts"] == sum(len(one["parts"]) for one in read)
    assert counted["marks"] == 4 * 3
    assert counted["findings"] == sum(len(one["findings"]) for one in read)
    assert counted["concerns"] == sum(
        len(one["concerns"]) + sum(len(part["concerns"]) for part in one["parts"]) for one in read
    )
    (person,) = base.execute("select value from fields where document = 1 and part = 0 and field = 'person'").fetchone()
    assert person == answers[0]["fields"]["person"]
    assert base.execute("select error from documents where document = 4").fetchone() == ("damaged",)
    base.close()


def test_the_documents_of_an_sqlite_file_are_named_in_three_queries() -> None:
    assert len(QUERIES) >= 3


@pytest.mark.parametrize("query", QUERIES)
def test_the_queries_of_the_documents_run_and_answer(results: dict[str, Path], query: str) -> None:
    base = sqlite3.connect(f"file:{results['sqlite']}?mode=ro", uri=True)
    assert base.execute(query).fetchall()
    base.close()


@pytest.mark.parametrize("kind", ["jsonl", "csv", "sqlite"])
def test_what_changed_between_two_results_is_listed(
    tmp_path: Path, results: dict[str, Path], answers: list[dict[str, Any]], kind: str
) -> None:
    signed = {**answers[1], "verdict": "unsigned-court-warrant", "signature": None, "concerns": []}
    other = {**answers[2], "source": "moved.pdf"}
    new = {**answers[0], "source": "new.pdf", "sha256": "e" * 64}
    out = json_lines(tmp_path / "new.jsonl")
    for answer in (signed, other, answers[3], new):
        out.write(json.dumps(answer).encode())
    out.close()
    found = compare(results[kind], tmp_path / "new.jsonl")
    assert found.same == 2
    (change,) = found.changed
    assert {what for what, _, _ in change.what} == {"verdict", "signature", "concerns"}
    assert change.what[0] == ("verdict", "judicial-warrant", "unsigned-court-warrant")
    assert (found.only_old, found.only_new) == ([answers[0]["source"]], ["new.pdf"])


def test_the_command_tells_changes_in_words_and_for_programs(tmp_path: Path, results: dict[str, Path]) -> None:
    told = CliRunner().invoke(app, ["check", str(FORM), "--json"], catch_exceptions=False).stdout
    (tmp_path / "check.json").write_text(told.replace("administrative-form", "conflicting"))
    arguments = ["compare", str(results["jsonl"]), str(tmp_path / "check.json")]
    said = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert said.exit_code == 0
    assert "1 papers have another answer:" in said.stdout
    assert "Answer: administrative-form, now conflicting" in said.stdout
    assert "3 papers are only in the old results." in said.stdout
    (change,) = json.loads(CliRunner().invoke(app, [*arguments, "--json"]).stdout)["changed"]
    assert change["changed"]["verdict"] == {"old": "administrative-form", "new": "conflicting"}


@pytest.mark.parametrize("content", ["no answers", '{"a": 1}\n', "a,b\n1,2\n"])
@pytest.mark.parametrize("kind", ["jsonl", "csv", "sqlite"])
def test_a_file_that_holds_no_results_is_told_as_such(tmp_path: Path, content: str, kind: str) -> None:
    path = tmp_path / f"r.{kind}"
    path.write_text(content)
    with pytest.raises(errors.BadOutput):
        compare(path, path)
    with pytest.raises(errors.NotThere):
        compare(tmp_path / "nowhere.jsonl", path)


def test_an_unknown_kind_of_results_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    small(tmp_path / "in", 1)
    with pytest.raises(errors.TargetKind) as told:
        batch(tmp_path / "in", tmp_path / "r.xlsx", Here()).go()
    assert told.value.details["kinds"] == ".jsonl, .csv, .sqlite"
