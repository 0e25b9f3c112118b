"""The list of libraries with native code in docs/privacy.md: whole, with the versions that are asked for, and true."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement

DOCUMENT = Path(__file__).parent.parent / "docs" / "privacy.md"
ROW = re.compile(r"^\| `([a-z0-9-]+)` \| ([^|]+) \| (yes|no) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
NATIVE_NAMES = re.compile(r"\.(?:so(?:\.[\d.]+)?|pyd|dll|dylib|exe)$")
NATIVE_STARTS = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
# Functions of the system without which no native code gets a connection or an address; as the linker spells them.
TO_CONNECT = tuple(f"\0{name}\0".encode() for name in ("socket", "connect", "getaddrinfo", "gethostbyname", "sendto"))


class Listed(NamedTuple):
    """A row of the document's table."""

    versions: str
    can_connect: bool
    could: str
    looked_at: str


def listed() -> dict[str, Listed]:
    rows = ROW.findall(DOCUMENT.read_text(encoding="utf-8"))
    return {name: Listed(versions.strip(), yes == "yes", could, looked) for name, versions, yes, could, looked in rows}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def installed() -> dict[str, Distribution]:
    """All that `pip install warrantcheck` brings to this computer, by name."""
    found: dict[str, Distribution] = {}
    todo = ["warrantcheck"]
    while todo:
        name = todo.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        todo += [plain(one.name) for one in asked_by(found[name])]
    return found


def asked_by(one: Distribution) -> Iterator[Requirement]:
    for line in one.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement


def native_files(one: Distribution) -> list[Path]:
    """Programs and libraries in machine language, told by their names and by how they begin."""
    found = []
    for file in one.files or ():
        path = Path(str(one.locate_file(file)))
        if path.is_file() and (NATIVE_NAMES.search(path.name) or not path.suffix):
            with path.open("rb") as begins:
                if begins.read(4).startswith((*NATIVE_STARTS, b"MZ")):
                    found.append(path)
    return found


NATIVE = {name: paths for name, one in installed().items() if (paths := native_files(one))}


def test_the_table_is_found_and_so_are_libraries() -> None:
    assert len(listed()) > 10
    assert "numpy" in NATIVE


@pytest.mark.parametrize("name", sorted(NATIVE))
def test_a_library_with_native_code_is_on_the_list(name: str) -> None:
    assert name in listed(), (
        f"{name} {installed()[name].version} brings native code ({NATIVE[name][0].name}). Look at what it could send "
        "or keep, and add it to the table in docs/privacy.md."
    )


@pytest.mark.parametrize("name", sorted(NATIVE))
def test_the_installed_version_is_one_of_those_on_the_list(name: str) -> None:
    versions = Requirement(f"{name}{listed()[name].versions}").specifier
    assert versions.contains(installed()[name].version, prereleases=True)


def test_the_versions_on_the_list_are_those_that_are_asked_for() -> None:
    for requirement in asked_by(installed()["warrantcheck"]):
        if (row := listed().get(plain(requirement.name))) is not None:
            assert Requirement(f"{requirement.name}{row.versions}").specifier == requirement.specifier


@pytest.mark.skipif(sys.platform != "linux", reason="what a library imports is spelt like this in Linux's files alone")
@pytest.mark.parametrize("name", sorted(NATIVE))
def test_whether_a_library_could_open_a_connection_is_told_truly(name: str) -> None:
    able = {path.name for path in NATIVE[name] if any(word in path.read_bytes() for word in TO_CONNECT)}
    assert bool(able) == listed()[name].can_connect, f"{name} {installed()[name].version}: {sorted(able)}"


def test_a_row_tells_what_a_library_could_do_and_how_that_was_looked_at() -> None:
    for name, row in listed().items():
        assert len(row.could) > 5, name
        assert re.search(r"\d", row.looked_at), f"{name}: which version was looked at?"


def test_a_library_that_is_not_on_the_list_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = {name: row for name, row in listed().items() if name != "numpy"}
    monkeypatch.setitem(globals(), "listed", lambda: rows)
    with pytest.raises(AssertionError, match="Look at what it could send"):
        test_a_library_with_native_code_is_on_the_list("numpy")
