"""Whether the boxes of pictures and reports lie on their words: every sample, its drawn pages read a second time.

    python -m benchmarks.boxes [SAMPLE ...]

Each box with words is cut out with what is around it and read by plain OCR. "Off" is a box outside of which more than
5 % of one of its words stands; "not read" says that the second reading did not find the words. Exit status 1 if one is
off. About ten minutes.
"""

from __future__ import annotations

import argparse
import sys

from benchmarks.redaction import checked
from tests.readings import ALL
from tests.reread import reread
from warrantcheck import load_knowledge
from warrantcheck.model.report import Report
from warrantcheck.read.installed import choose_engine
from warrantcheck.show.marks import marks_of
from warrantcheck.show.sharp import image_of
from warrantcheck.show.specimen import shown

ALIKE = 0.75  # of the words as they were read first and second
SHARE = 0.95


def held(report: Report) -> tuple[int, int, list[str]]:
    """The number of boxes with words, of those not read again, and what is off."""
    engine = choose_engine("auto")
    pages = {page.number: page for page in shown(report).pages}
    boxes, unread, off = 0, 0, []
    for mark in marks_of(report, load_knowledge()):
        page = pages[mark.page]
        if not mark.read_text or page.raster is None:
            continue
        boxes += 1
        found = reread(image_of(page), page.raster.scale, mark.box, mark.read_text, engine)
        if found.alike < ALIKE:
            unread += 1
            print(f"  not read: page {mark.page}, {mark.read_text!r}: {found.alike:.2f}", flush=True)
        elif found.share < SHARE:
            off.append(f"page {mark.page}, {mark.read_text!r}: {found.share:.2f}")
    return boxes, unread, off


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("samples", nargs="*", metavar="SAMPLE", help="all without one")
    given = asked.parse_args()
    total, missed, astray = 0, 0, 0
    for name in given.samples or ALL:
        boxes, unread, off = held(checked(name))
        total, missed, astray = total + boxes, missed + unread, astray + len(off)
        print(f"{name}: {boxes} boxes, {unread} not read again, {len(off)} off", *off, sep="\n  ", flush=True)
    print(f"{total} boxes: {total - missed - astray} on their words, {missed} not read again, {astray} off")
    sys.exit(bool(astray))


if __name__ == "__main__":
    main()
