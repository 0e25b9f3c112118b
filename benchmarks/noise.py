"""Ten thousand noisy readings: how many end in a dangerous answer (none may).

python benchmarks/noise.py [--cases 10000] [--first-seed 1000]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.test_find_noise import AGENCY, COURT, LESS, answered
from warrantcheck.model.verdict import Verdict


def main() -> int:
    """Prints a table of answers for each paper; the exit status is 1 if one was dangerous."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=int, default=10_000)
    options.add_argument("--first-seed", type=int, default=1_000)
    chosen = options.parse_args()
    papers = {**AGENCY, **COURT}
    each = -(-chosen.cases // len(papers))
    dangerous = 0
    for name, (text, fill) in papers.items():
        seen: Counter[str] = Counter()
        for seed in range(chosen.first_seed, chosen.first_seed + each):
            verdict = answered(text, fill, seed)
            wrong = verdict is Verdict.JUDICIAL_WARRANT if name in AGENCY else verdict in LESS
            seen[verdict.value] += 1
            if wrong:
                dangerous += 1
                print(f"DANGEROUS {name} seed {seed}: {verdict.value}")
        print(f"{name:16}", ", ".join(f"{verdict} {count}" for verdict, count in seen.most_common()))
    print(f"{each * len(papers)} cases, {dangerous} dangerous")
    return 1 if dangerous else 0


if __name__ == "__main__":
    sys.exit(main())
