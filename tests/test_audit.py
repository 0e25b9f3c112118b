"""The audit without a network: packages that are not as they were locked, and versions of which a hole is known."""

from __future__ import annotations

import base64
import hashlib
import json
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from supply.audit import changed, concerns, differing, holes, locked


def package(folder: Path) -> PathDistribution:
    """An installed package of one module and one library, as pip leaves it."""
    code, about = folder / "thing", folder / "thing-1.0.dist-info"
    code.mkdir()
    about.mkdir()
    rows = []
    for name in ("thing/__init__.py", "thing/native.so"):
        (folder / name).write_text(f"# {name}\n")
        digest = base64.urlsafe_b64encode(hashlib.sha256((folder / name).read_bytes()).digest()).rstrip(b"=").decode()
        rows.append(f"{name},sha256={digest},{(folder / name).stat().st_size}")
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n")
    (about / "RECORD").write_text("\n".join([*rows, "thing-1.0.dist-info/RECORD,,"]))
    return PathDistribution(about)


def test_a_package_that_is_as_it_came_is_passed_over(tmp_path: Path) -> None:
    assert list(changed(package(tmp_path))) == []


@pytest.mark.parametrize("what", ["was changed", "is missing", "belongs to nobody"])
def test_a_file_that_is_not_as_it_came_is_told(what: str, tmp_path: Path) -> None:
    thing = package(tmp_path)
    if what == "was changed":
        (tmp_path / "thing" / "native.so").write_text("something else")
    elif what == "is missing":
        (tmp_path / "thing" / "native.so").unlink()
    else:
        (tmp_path / "thing" / "more.py").write_text("")
    (told,) = changed(thing)
    assert told.endswith(what)


def test_a_package_of_another_version_or_that_is_not_there_is_told() -> None:
    told = list(differing({"pytest": "0.0.1", "no-such-package-at-all": "1"}))
    assert "is installed" in told[0]
    assert told[1].endswith("is locked and not installed")


OLD = {"package": {"ecosystem": "PyPI", "name": "Thing"}}
FROM_TO = {"type": "ECOSYSTEM", "events": [{"introduced": "1.2"}, {"fixed": "1.10"}, {"introduced": "2.0"}]}


@pytest.mark.parametrize(
    ("version", "open_"),
    [("1.1", False), ("1.2", True), ("1.9", True), ("1.10", False), ("1.11", False), ("2.1", True)],
)
def test_versions_from_and_to_are_compared_as_versions(version: str, open_: bool) -> None:
    assert concerns({"ranges": [FROM_TO]}, version) is open_


@pytest.mark.parametrize(("version", "open_"), [("3.0", True), ("3.0.1", False)])
def test_the_last_version_that_is_concerned_is_concerned(version: str, open_: bool) -> None:
    span = {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"last_affected": "3.0"}]}
    assert concerns({"ranges": [span]}, version) is open_


def test_a_known_hole_of_a_locked_version_is_told_and_one_taken_back_is_not(tmp_path: Path) -> None:
    for number, more in enumerate(({}, {"withdrawn": "2026-01-01T00:00:00Z"})):
        affected = [
            OLD | {"versions": ["1.0"]},
            {"package": {"ecosystem": "npm", "name": "thing"}, "versions": ["1.0"]},
        ]
        told = {"id": f"TEST-{number}", "summary": "an invented hole", "affected": affected} | more
        (tmp_path / f"{number}.json").write_text(json.dumps(told))
    assert list(holes({"thing": "1.0"}, tmp_path)) == ["thing 1.0: TEST-0 an invented hole"]
    assert list(holes({"thing": "1.1"}, tmp_path)) == []
    with pytest.raises(ValueError, match="no advisories"):
        list(holes(locked(), tmp_path / "nowhere"))
