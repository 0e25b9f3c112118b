"""Ten thousand noisy readings: how many end in a dangerous answer (none may).

python benchmarks/noise.py [--cases 10000] [--first-seed 1000]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.noise import AGENCY, COURT, LESS, answered
from tests.papers import ADMIN, LOOKALIKES, TRAPS
from tests.papers import COURT as SIGNED
from warrantcheck.model.verdict import Verdict


def papers() -> dict[str, tuple[str, dict[str, str], bool]]:
    """The typed papers whose kind is known: name, text, entries, and whether an agency issued it. Beside those of the
    tests, every trap and every paper invented to mislead that is an agency's, or a court's warrant with a typed
    signature."""
    known = {name: (*each, name in AGENCY) for name, each in (AGENCY | COURT).items()}
    for trap in (*TRAPS, *LOOKALIKES):
        text = trap.pages[0]
        signed = trap.right[0] == SIGNED and "/s/" in text
        if (
            len(trap.pages) == 1
            and (trap.right[0] == ADMIN or signed)
            and text not in {one[0] for one in known.values()}
        ):
            known[trap.id] = (text, {}, trap.right[0] == ADMIN)
    return known


def main() -> int:
    """Prints a table of answers for each paper; the exit status is 1 if one was dangerous."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=int, default=10_000)
    options.add_argument("--first-seed", type=int, default=1_000)
    chosen = options.parse_args()
    every = papers()
    each = -(-chosen.cases // len(every))
    dangerous = 0
    for name, (text, fill, agency) in every.items():
        seen: Counter[str] = Counter()
        for seed in range(chosen.first_seed, chosen.first_seed + each):
            verdict = answered(text, fill, seed)
            wrong = verdict is Verdict.JUDICIAL_WARRANT if agency else verdict in LESS
            seen[verdict.value] += 1
            if wrong:
                dangerous += 1
                print(f"DANGEROUS {name} seed {seed}: {verdict.value}")
        print(f"{name:20}", ", ".join(f"{verdict} {count}" for verdict, count in seen.most_common()))
    print(f"{each * len(every)} cases, {dangerous} dangerous")
    return 1 if dangerous else 0


if __name__ == "__main__":
    sys.exit(main())
