"""python -m supply.build FOLDER    the sdist and the wheel, equal to the byte however often and wherever they are built

Of the same sources, with the same setuptools. Times are those of the last commit, or of SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import gzip
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SKIPPED = shutil.ignore_patterns(".*", "*.egg-info", "build", "dist", "__pycache__", "*.pyc")
FIRST = 315_532_800  # 1980: earlier times can't stand in a wheel


def time_of() -> int:
    """Seconds since 1970."""
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return max(FIRST, int(named))
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return max(FIRST, int(told.stdout or FIRST))


def build(folder: Path) -> list[Path]:
    """Both files, in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        source, raw = Path(place) / "source", Path(place) / "raw"
        shutil.copytree(ROOT, source, ignore=SKIPPED)
        raw.mkdir()
        backend = (
            "import setuptools.build_meta as made, sys; folder = sys.argv[1]; "
            "made.build_sdist(folder); made.build_wheel(folder)"
        )
        subprocess.run(
            [sys.executable, "-c", backend, str(raw)],
            cwd=source,
            check=True,
            capture_output=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(time_of())},
        )
        return [_evened(path, folder / path.name) for path in sorted(raw.iterdir())]


def _evened(made: Path, target: Path) -> Path:
    """The same files in order, with one time, one owner and plain rights."""
    data = _tar(made.read_bytes()) if made.name.endswith(".tar.gz") else _zip(made.read_bytes())
    target.write_bytes(data)
    return target


def _tar(data: bytes) -> bytes:
    plain = io.BytesIO()
    with tarfile.open(fileobj=io.BytesIO(data)) as old, tarfile.open(fileobj=plain, mode="w") as new:
        for entry in sorted(old.getmembers(), key=lambda one: one.name):
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = time_of(), 0, 0, "", ""
            entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
            entry.pax_headers = {}
            new.addfile(entry, old.extractfile(entry) if entry.isfile() else None)
    return gzip.compress(plain.getvalue(), mtime=time_of())


def _zip(data: bytes) -> bytes:
    import time

    out = io.BytesIO()
    when = time.gmtime(time_of())[:6]
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            entry = zipfile.ZipInfo(name, when)
            entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()


if __name__ == "__main__":
    for path in build(Path(sys.argv[1])):
        print(path)
