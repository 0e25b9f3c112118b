"""An attack, answered: what was said, and what computing time and memory all processes took for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

CHECKS = (
    "import sys, json, resource; from warrantcheck.__main__ import run\n"
    "try: run()\n"
    "except SystemExit as done: status = done.code or 0\n"
    "used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]\n"
    "print('\\n' + json.dumps([sum(u.ru_utime + u.ru_stime for u in used), status]), file=sys.stderr)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """`seconds` of computing of all processes; `megabytes` that all had at once, as often as could be looked."""

    status: int
    code: str
    seconds: float
    megabytes: float
    wall: float
    shown: str


def answered(path: Path, *options: str) -> Answered:
    """Has the command check a file, in processes of its own."""
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-c", CHECKS, "check", "--json", *options, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ) as run:
        most = [0.0]

        def watch() -> None:
            while run.poll() is None:
                most[0] = max(most[0], taken(run.pid))
                time.sleep(0.03)

        watching = threading.Thread(target=watch)
        watching.start()
        out, err = run.communicate()
        watching.join()
    seconds, status = json.loads(err.splitlines()[-1])
    told = json.loads(out)["documents"][0]
    code = told["error"]["code"] if told["verdict"] is None else told["verdict"]
    return Answered(
        status=status, code=code, seconds=seconds, megabytes=most[0], wall=time.monotonic() - began, shown=out + err
    )


def taken(process: int) -> float:
    """Megabytes that a process and those below it have for themselves; what they share counts once, nearly."""
    total = 0.0
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) / 1024
        for thread in Path(f"/proc/{process}/task").iterdir():
            total += sum(taken(int(one)) for one in (thread / "children").read_text().split())
    except OSError:
        pass
    return total
