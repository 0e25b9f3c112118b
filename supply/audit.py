"""python -m supply.audit [--advisories FOLDER]    is what is installed what was locked, and are there known holes?

Nothing is asked of any network. What is known of holes is a folder of files in the OSV format, which somebody with a
network has fetched: https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, unpacked. Without one, holes are
said not to have been looked up.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

from supply.lock import LOCK

LOCKED = re.compile(r"^([\w.-]+)==(\S+) --hash=sha256:[0-9a-f]{64}$", re.MULTILINE)
CODE = (".py", ".so", ".pyd", ".dll", ".dylib", ".pth")


def plain(name: str) -> str:
    """As packages' names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked() -> dict[str, str]:
    """Version by name, of each package that is locked."""
    return {plain(name): version for name, version in LOCKED.findall(LOCK.read_text(encoding="utf-8"))}


def differing(lock: Mapping[str, str]) -> Iterator[str]:
    """Packages that are not installed as they were locked."""
    for name, version in lock.items():
        try:
            there = distribution(name).version
        except PackageNotFoundError:
            yield f"{name} {version} is locked and not installed"
            continue
        if there != version:
            yield f"{name} {version} is locked, {there} is installed"


def changed(package: Distribution) -> Iterator[str]:
    """Files of a package that are not as its list says, and code among them that the list does not know."""
    listed = {Path(str(one.locate())).resolve(): one.hash for one in package.files or ()}
    for path, told in listed.items():
        if told is None:  # the list itself, and what Python compiles
            continue
        if not path.exists():
            yield f"{path}: is missing"
        elif _digest(path, told.mode) != told.value:
            yield f"{path}: was changed"
    folders = {path.parent for path in listed if path.parent.name not in ("bin", "Scripts", "site-packages")}
    for folder in folders:
        for path in folder.glob("*"):
            if path.suffix in CODE and path.resolve() not in listed:
                yield f"{path}: belongs to nobody"


def _digest(path: Path, kind: str) -> str:
    made = hashlib.new(kind, path.read_bytes()).digest()
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode()


def holes(lock: Mapping[str, str], advisories: Path) -> Iterator[str]:
    """What the files of a folder know of the versions that are locked. Raises ValueError for a folder without any."""
    files = sorted(advisories.rglob("*.json"))
    if not files:
        raise ValueError(f"{advisories}: no advisories there")
    for file in files:
        told = json.loads(file.read_text(encoding="utf-8"))
        if told.get("withdrawn"):
            continue
        for one in told.get("affected", ()):
            name = plain(one.get("package", {}).get("name", ""))
            if name in lock and one["package"].get("ecosystem") == "PyPI" and concerns(one, lock[name]):
                yield f"{name} {lock[name]}: {told['id']} {told.get('summary', '')}".strip()


def concerns(affected: Mapping[str, Any], version: str) -> bool:
    """Whether a version is among those that an advisory names, one by one or from and to."""
    if version in affected.get("versions", ()):
        return True
    return any(
        _within(span.get("events", ()), version) for span in affected.get("ranges", ()) if span["type"] == "ECOSYSTEM"
    )


def _within(events: list[Mapping[str, str]], version: str) -> bool:
    """Events in order: introduced, then fixed or the last that is affected, and so on."""
    asked, inside = _version(version), False
    for event in sorted(events, key=lambda one: _version(next(iter(one.values())))):
        kind, at = next(iter(event.items()))
        if kind == "introduced":
            inside = inside or asked >= _version(at)
        elif (kind == "fixed" and asked >= _version(at)) or (kind == "last_affected" and asked > _version(at)):
            inside = False
    return inside


def _version(text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion:
        return Version("0")


def main() -> int:
    """Prints what is wrong, line by line; 1 if anything is."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--advisories", type=Path, help="a folder with advisories in the OSV format")
    chosen = options.parse_args()
    lock = locked()
    wrong = list(differing(lock))
    for name in lock:
        try:
            wrong += changed(distribution(name))
        except PackageNotFoundError:
            continue
    if chosen.advisories:
        wrong += holes(lock, chosen.advisories)
    print("\n".join(wrong) or f"{len(lock)} packages are as they were locked, file by file.")
    if not chosen.advisories:
        print("Known holes were not looked up: give a folder with --advisories.")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
