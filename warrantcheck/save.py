"""Files that a person asked for: whole or not at all, and never over another one without leave."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from warrantcheck import errors

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def check_target(
    path: Path,
    *,
    kinds: tuple[str, ...],
    force: bool,
    ask: Callable[[Path], bool] | None = None,
    papers: Iterable[str | Path] = (),
) -> None:
    """Refuses a target before any work is done for it; `ask` is asked about a file that is there already.

    None of the `papers` is ever written over, whatever else is allowed.

    Raises:
        TargetKind, TargetIsPaper, TargetFolderMissing, TargetNotWritable, TargetExists.
    """
    if path.suffix.lower() not in kinds:
        raise errors.TargetKind(path.name, kinds=", ".join(kinds))
    if any(_same_file(path, paper) for paper in papers):
        raise errors.TargetIsPaper(path.name)
    try:
        _check_place(path, force=force, ask=ask)
    except OSError as fault:  # a folder that may not even be looked into, a name that is too long
        raise errors.TargetNotWritable(path.name) from fault


def _same_file(path: Path, paper: str | Path) -> bool:
    try:
        return path.samefile(paper)
    except (OSError, ValueError):  # one of them is not there
        return False


def _check_place(path: Path, *, force: bool, ask: Callable[[Path], bool] | None) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise errors.TargetFolderMissing(path.name, folder=str(folder))
    if path.is_dir():
        raise errors.TargetNotWritable(path.name)
    if path.exists() and not force and not (ask and ask(path)):
        raise errors.TargetExists(path.name)
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise errors.TargetNotWritable(path.name)


def save(path: Path, data: bytes) -> None:
    """Writes beside the target and moves it there in one step: what was there before stays until all is written.

    Nobody but the person may read the file: it says what was checked, and mostly the paper itself.

    Raises:
        TargetNotWritable, DiskFull.
    """
    import tempfile

    temporary: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=".warrantcheck-", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as fault:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        if fault.errno in FULL:
            raise errors.DiskFull(path.name) from fault
        raise errors.TargetNotWritable(path.name) from fault
