"""What the program is made of: every package has a hash and a licence, and it is built twice to the same bytes."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib

import pytest
from packaging.requirements import Requirement

from supply.build import build
from supply.lock import FORBIDDEN, LICENCES, LOCK, LOOKED_AT, ROOT, SBOM

LOCKED = dict(
    re.findall(r"^([\w.-]+)==\S+ --hash=sha256:([0-9a-f]{64})$", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
)


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_that_is_asked_for_is_locked_with_its_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    here = {"sys_platform": "linux", "platform_machine": "x86_64"}
    every = map(Requirement, project["dependencies"])
    asked = {plain(one.name) for one in every if one.marker is None or one.marker.evaluate(here)}
    assert asked <= {plain(name) for name in LOCKED}


def test_the_bill_of_materials_and_the_licences_are_those_of_the_lock() -> None:
    parts = json.loads(SBOM.read_text(encoding="utf-8"))["components"]
    assert {part["name"]: part["hashes"][0]["content"] for part in parts} == LOCKED
    rows = re.findall(r"^\| `(.+?)` \| .+? \| (.+?) \|$", LICENCES.read_text(encoding="utf-8"), re.MULTILINE)
    assert {name for name, _ in rows} == set(LOCKED)
    assert not [row for row in rows if row[0] not in LOOKED_AT and FORBIDDEN.search(row[1])]


@pytest.mark.skipif(sys.platform == "win32", reason="built on Linux and Macs")
def test_what_is_built_twice_is_the_same_to_the_byte(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = [build(tmp_path_factory.mktemp("built")) for _ in range(2)]
    digests = [{path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in some} for some in made]
    assert len(digests[0]) == 2
    assert digests[0] == digests[1]
