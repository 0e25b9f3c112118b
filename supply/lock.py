"""python -m supply.lock    writes requirements.lock, supply/sbom.json and docs/licences.md anew

pip is asked what it would install beside this program on this computer (Linux, x86-64), and of each package which file,
with which hash, under which licence. Nothing is installed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from email.parser import HeaderParser
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCK, SBOM, LICENCES = ROOT / "requirements.lock", ROOT / "supply" / "sbom.json", ROOT / "docs" / "licences.md"
HEAD = """# What pip installs beside warrantcheck on Linux, x86-64, Python 3.11: made by `python -m supply.lock`.
# pip install --require-hashes --only-binary :all: -r requirements.lock && pip install --no-deps warrantcheck
"""
ABOUT_LICENCES = """# Licences

Of what pip installs beside warrantcheck, as the packages say; made by `python -m supply.lock`, which refuses packages
without a licence and those under the GPL or AGPL. Bill of materials: [sbom.json](../supply/sbom.json).

| package | version | licence |
|---|---|---|
"""
FORBIDDEN = re.compile(r"\bA?GPL|Affero|SSPL|Commons Clause|BUSL|proprietary", re.IGNORECASE)
# Libraries under the LGPL may be used by programs under any licence; a package that says so is looked at by name.
LOOKED_AT = {"pi_heif": "BSD-3-Clause; its wheel brings libheif and libde265 under the LGPL-3.0"}


def resolved() -> list[dict[str, Any]]:
    """All packages but this one, as pip's report has them, by name."""
    with_pip = [sys.executable] if _has_pip(sys.executable) else ["python3"]
    target = [] if _has_pip(sys.executable) else ["--python", sys.executable]
    command = [
        *with_pip,
        "-m",
        "pip",
        *target,
        "install",
        "--quiet",
        "--dry-run",
        "--ignore-installed",
        "--report",
        "-",
    ]
    done = subprocess.run([*command, str(ROOT)], capture_output=True, text=True, check=True)
    packages: list[dict[str, Any]] = json.loads(done.stdout)["install"]
    others = [one for one in packages if one["metadata"]["name"] != "warrantcheck"]
    return sorted(others, key=lambda one: one["metadata"]["name"].casefold())


def _has_pip(python: str) -> bool:
    return subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def licence_of(package: dict[str, Any]) -> str:
    """As its metadata say, in the newest of the three ways that there are; "" where none does."""
    about = package["metadata"]
    name = about["name"]
    if name in LOOKED_AT:
        return LOOKED_AT[name]
    trove = [one.rpartition(" :: ")[2] for one in about.get("classifier", ()) if one.startswith("License :: ")]
    said = about.get("license_expression") or _installed(name) or "; ".join(trove) or about.get("license") or ""
    return str(said).strip().splitlines()[0][:80] if str(said).strip() else ""


def _installed(name: str) -> str:
    """The expression in the metadata of the package that is installed: pip's report leaves it out."""
    try:
        text = distribution(name).read_text("METADATA") or ""
    except PackageNotFoundError:
        return ""
    return HeaderParser().parsestr(text).get("License-Expression", "")


def digest(package: dict[str, Any]) -> str:
    return str(package["download_info"]["archive_info"]["hashes"]["sha256"])


def sbom(packages: list[dict[str, Any]], licences: dict[str, str]) -> dict[str, Any]:
    """A bill of materials as CycloneDX 1.5 has it; without time and serial number, so that it is the same twice."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "warrantcheck", "licenses": _licenses("Apache-2.0")}},
        "components": [
            {
                "type": "library",
                "name": one["metadata"]["name"],
                "version": one["metadata"]["version"],
                "purl": f"pkg:pypi/{one['metadata']['name'].lower().replace('_', '-')}@{one['metadata']['version']}",
                "hashes": [{"alg": "SHA-256", "content": digest(one)}],
                "licenses": _licenses(licences[one["metadata"]["name"]]),
            }
            for one in packages
        ],
    }


def _licenses(name: str) -> list[dict[str, Any]]:
    return [{"license": {"name": name}}]


def _named(packages: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["metadata"]["name"], one["metadata"]["version"]) for one in packages]


def main() -> int:
    """Writes all three; refuses a package without a licence, or under one that may not be used."""
    packages = resolved()
    licences = {one["metadata"]["name"]: licence_of(one) for one in packages}
    wrong = {
        name: said for name, said in licences.items() if name not in LOOKED_AT and (not said or FORBIDDEN.search(said))
    }
    lines = [f"{one['metadata']['name']}=={one['metadata']['version']} --hash=sha256:{digest(one)}" for one in packages]
    LOCK.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    SBOM.write_text(json.dumps(sbom(packages, licences), indent=1) + "\n", encoding="utf-8")
    rows = [f"| `{name}` | {version} | {licences[name]} |" for name, version in _named(packages)]
    LICENCES.write_text(ABOUT_LICENCES + "\n".join(rows) + "\n", encoding="utf-8")
    for name, said in wrong.items():
        print(f"{name}: {said or 'no licence'}", file=sys.stderr)
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
