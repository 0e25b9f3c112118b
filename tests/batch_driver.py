"""A batch in a process of its own, with readers that read nothing: `python tests/batch_driver.py FOLDER OUT`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.batches import batch, serve_quickly
from warrantcheck.batch import reader

if __name__ == "__main__":
    reader.Reader.__init__.__defaults__ = (serve_quickly,)
    batch(Path(sys.argv[1]), Path(sys.argv[2]), resume=True, workers=2).go()
