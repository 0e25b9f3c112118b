"""Drawn lines to sign on, signed or not, in many layouts: how many are told, and how many blank ones are called signed.

python -m benchmarks.signing draw FOLDER COUNT [SEED]   pictures of papers and their expected.json
python -m benchmarks.signing score FOLDER OUT.json      what `golden answer` said of their kept readings

Papers are read and answered by `benchmarks.golden`. Courts, judges and people are invented.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.hands import ITALIC, PRINT, SCRIPT, Sheet, degraded, found, seal, sign, stamp

NAMES = (
    "Avery Placeholder",
    "Ngozi Dela Cruz",
    "R. Ames Holloway",
    "Marisol T. Quandt",
    "Sam Tran",
    "Beatriz Olmedo-Ware",
)
NAMES += ("Theodora Vance", "J. P. Okonkwo", "Lena Brandvold", "Cyrus W. Pell")
LABELS = (
    "Judge's signature",
    "Judge",
    "Magistrate",
    "Signature of Judge",
    "JUDGE",
    "Judicial Officer",
    "Justice of the Peace",
)
LABELS += (
    "Circuit Court Judge",
    "Judge / Magistrate",
    "Deputy Clerk",
    "Issuing officer's signature",
    "Magistrate Judge",
)
TITLES = (
    "Judge of the Superior Court",
    "Circuit Court Judge",
    "United States Magistrate Judge",
    "Magistrate",
    "District Judge",
)
TITLES += ("JUDGE, 4TH DISTRICT COURT", "Associate Judge", "Justice of the Supreme Court", "Municipal Court Judge")
WARRANT = (
    "TO ANY PEACE OFFICER OF THIS STATE:",
    "Proof by affidavit has been made before me by a peace officer of this county that there is probable cause",
    "to believe that the person named below has committed the offense described in the affidavit, which is made",
    "a part of this warrant.",
    "YOU ARE THEREFORE COMMANDED to arrest the defendant and to bring the defendant before this court",
    "without unnecessary delay, there to answer the complaint.",
)


@dataclass
class Drawn:
    sheet: Sheet
    dice: random.Random
    font: str
    size: float
    signed: bool
    name: str
    kinds: list[str]
    signs: Callable[[Drawn, float, float, float, float], str]
    dirties: Callable[[Drawn, float, float, float], list[str]]

    def hand(self, x0: float, x1: float, y: float, room: float) -> None:
        """Whatever stands on the line from x0 to x1 at height y: a signature or nothing of the kind."""
        if self.signed:
            self.kinds.append(self.signs(self, x0, x1, y, room))
        else:
            self.kinds += self.dirties(self, x0, x1, y)


def _signature(one: Drawn, x0: float, x1: float, y: float, room: float) -> str:
    dice, sheet = one.dice, one.sheet
    how = dice.choices(["pen", "script", "slash-s", "stamped-name"], [80, 9, 8, 3])[0]
    gray, pen = dice.choice([10, 40, 70, 100, 135]), dice.choice([0.5, 0.8, 1.1, 1.5, 2.1])
    if how == "slash-s":
        sheet.text(x0 + 8, y - 2.5, f"/s/ {one.name}", one.font, one.size)
    elif how == "script":
        sheet.text(
            x0 + dice.uniform(0, 30),
            y - dice.uniform(0, 3),
            one.name,
            dice.choice(found(SCRIPT)),
            dice.uniform(14, 26),
            gray,
        )
    elif how == "stamped-name":
        sign(sheet, dice, x0 + 10, y - 2, wide=130, high=22, gray=gray, pen=pen)
        sheet.text(x0 + 12, y - 8, one.name.upper(), one.font, 7, 90)
    else:
        small = dice.random() < 0.1
        wide = dice.uniform(20, 34) if small else dice.uniform(60, min(210, x1 - x0 + 30))
        high = dice.uniform(12, 18) if small else dice.uniform(14, min(room, 42))
        x = dice.uniform(x0 - 35, x0 + 10) if dice.random() < 0.2 else dice.uniform(x0, max(x1 - wide, x0 + 4))
        foot = y + (dice.uniform(3, 13) if dice.random() < 0.2 else dice.uniform(-5, 3))
        sign(sheet, dice, max(x, 20), foot, wide=wide, high=high, gray=gray, pen=pen)
        return f"pen{'-small' if small else ''}{'-low' if foot > y + 3 else ''}{'-left' if x < x0 - 5 else ''}"
    return how


def _dirt(one: Drawn, x0: float, x1: float, y: float) -> list[str]:
    dice, sheet, kinds = one.dice, one.sheet, []
    for kind, often in (
        ("stamp", 0.12),
        ("seal", 0.1),
        ("date", 0.08),
        ("x", 0.08),
        ("mark", 0.08),
        ("streak", 0.06),
        ("dust", 0.15),
        ("fold", 0.06),
    ):
        if dice.random() >= often:
            continue
        kinds.append(kind)
        if kind == "stamp":
            text = dice.choice(["FILED", "RECEIVED", "COPY", "CERTIFIED COPY", "ENTERED"])
            stamp(sheet, dice, dice.uniform(x0 - 30, x1 - 80), y - dice.uniform(14, 36), text, one.font)
        elif kind == "seal":
            seal(sheet, dice, dice.uniform(x0 - 40, x0 + 60), y + dice.uniform(-26, 14), one.font)
        elif kind == "date":
            sheet.text(
                dice.uniform(x0 + 10, x1 - 70), y - 3, f"{dice.randint(1, 12)}/{dice.randint(1, 28)}/26", one.font, 11
            )
        elif kind == "x":
            sheet.text(x0 + 1, y - 1.5, dice.choice(["X", "x"]), one.font, 10)
        elif kind == "mark":
            sheet.text(
                dice.uniform(x0 - 60, x0 + 60),
                y + dice.uniform(-10, 30),
                dice.choice(["SPECIMEN", "COPY"]),
                one.font,
                dice.uniform(40, 70),
                215,
            )
        elif kind == "streak":
            left = dice.uniform(x0, x1)
            sheet.stroke([(left, 60), (left + dice.uniform(-2, 2), 760)], 0.6, 90)
        elif kind == "dust":
            for _ in range(dice.randint(4, 30)):
                at, size = (dice.uniform(x0, x1), y - dice.uniform(1, 30)), dice.uniform(0.4, 1.3)
                sheet.stroke([at, (at[0] + size / 2, at[1])], size, dice.choice([20, 90, 140]))
        else:
            for at in range(10):
                sheet.rule(20, 592, y - 14 + at, 1.1, 150 + 20 * abs(at - 5))
    return kinds or ["empty"]


def _under(one: Drawn, x: float, wide: float, y: float, lines: list[str], centered: bool, **more: Any) -> float:
    """Lines of print under one another; `more` may name another `font` and `size`."""
    font, size = more.get("font", one.font), more.get("size", one.size)
    for line in lines:
        y += size * 1.2
        left = x + (wide - one.sheet.width_of(line, font, size)) / 2 if centered else x
        one.sheet.text(left, y, line, font, size)
    return y


def block(one: Drawn, y: float) -> float:
    """A place to sign at about this height, in one of many layouts; gives where it ends."""
    dice, sheet = one.dice, one.sheet
    x0 = dice.choice([60, 200, 300, 320])
    x1 = min(x0 + dice.uniform(170, 260), 570)
    layout = dice.choice(
        [
            "label",
            "label",
            "small-label",
            "name-title",
            "name-title",
            "name-comma-title",
            "title",
            "beside",
            "by",
            "cell",
            "federal",
            "row",
            "dotted",
            "pale",
            "no-line",
        ]
    )
    one.kinds.append(layout)
    title, centered = dice.choice(TITLES), dice.random() < 0.5
    if layout == "cell":
        sheet.draw.rectangle(
            [v * sheet.scale for v in (x0, y - 44, x1, y)], outline=30, width=max(round(sheet.scale * 0.7), 1)
        )
        sheet.text(
            x0 + 3,
            y - 36,
            dice.choice(["Signature of Judge", "Judge", "SIGNATURE OF MAGISTRATE OR CLERK"]),
            one.font,
            7,
        )
        one.hand(x0 + 4, x1 - 4, y - 3, 24)
        return y + 6
    if layout == "row":
        for left, right, head, said in (
            (60, 170, "Date", "March 3, 2026"),
            (170, 340, "Name", one.name),
            (340, 560, "Judge's signature", ""),
        ):
            sheet.draw.rectangle(
                [v * sheet.scale for v in (left, y - 46, right, y)], outline=30, width=max(round(sheet.scale * 0.7), 1)
            )
            sheet.text(left + 3, y - 38, head, one.font, 7)
            sheet.text(left + 3, y - 8, said, one.font, one.size)
        one.hand(344, 556, y - 3, 24)
        return y + 6
    if layout in {"beside", "by"}:
        lead = "By:" if layout == "by" else dice.choice(["Judge:", "Signature of Judge:", "Magistrate:"])
        end = sheet.text(x0, y - 1, lead, one.font, one.size)
        sheet.rule(end + 4, x1, y, dice.choice([0.5, 0.8]))
        one.hand(end + 4, x1, y, 30)
        return _under(one, end + 4, x1 - end, y, [one.name, title], False) if layout == "by" else y + 4
    if layout == "dotted":
        sheet.dotted(x0, x1, y)
    elif layout == "pale":
        sheet.rule(x0, x1, y, 0.35, 110)
    elif layout != "no-line":
        sheet.rule(x0, x1, y, dice.choice([0.5, 0.8, 1.1]))
    one.hand(x0, x1, y, 34)
    lines = {
        "name-title": [one.name, title],
        "name-comma-title": [f"{one.name}, {title}"],
        "title": [title],
        "no-line": [one.name, title],
        "dotted": [dice.choice(LABELS)],
    }.get(layout, [dice.choice(LABELS)])
    if layout == "small-label":
        return _under(one, x0, x1 - x0, y, lines, True, font=dice.choice(found(ITALIC)), size=7)
    y = _under(one, x0, x1 - x0, y + 1, lines, centered)
    if layout == "federal":
        sheet.text(x0 + 3, y + 24, f"{one.name}, {title}", one.font, one.size)
        sheet.rule(x0, x1, y + 27, 0.6)
        y = _under(one, x0, x1 - x0, y + 28, ["Printed name and title"], True, font=dice.choice(found(ITALIC)), size=7)
    return y


def paper(
    seed: int, make: Callable[[float], Sheet] = Sheet, signed: bool | None = None, **how: Any
) -> tuple[Drawn, str]:
    """One paper and the level at which it is pictured; `how` may name other `signs` and `dirties`."""
    dice = random.Random(f"signing {seed}")
    level = dice.choices(["clean", "office", "office", "fax", "photo"], [1, 2, 2, 1, 2])[0]
    sheet = make(dice.choice([150, 200]) / 72 if level != "photo" else 200 / 72)
    font = dice.choice(found(PRINT))
    drawn = {"signs": _signature, "dirties": _dirt} | how
    one = Drawn(sheet, dice, font, dice.uniform(8.5, 11), dice.random() < 0.65, dice.choice(NAMES), [], **drawn)
    one.signed = one.signed if signed is None else signed
    for at, line in enumerate(
        ("SUPERIOR COURT OF THE STATE OF CALIFORNIA", "COUNTY OF PLACE", "", "WARRANT OF ARREST")
    ):
        sheet.text(306 - sheet.width_of(line, font, 12) / 2, 60 + 17 * at, line, font, 12)
    sheet.text(60, 140, "Case No. 26-CR-00417", font, one.size)
    sheet.text(60, 158, "THE PEOPLE v. JORDAN SAMPLE, Defendant", font, one.size)
    for at, line in enumerate(WARRANT):
        size = min(one.size, one.size * 490 / sheet.width_of(line, font, one.size))
        sheet.text(60, 182 + 15 * at, line, font, size)
    y = 290 + dice.uniform(0, 30)
    if dice.random() < 0.6:
        sheet.text(60, y, "Dated: March 3, 2026", font, one.size)
        y += dice.choice([12, 30, 45])
    y = block(one, y + dice.uniform(44, 60))
    if dice.random() < 0.6:
        y += dice.uniform(30, 60)
        sheet.text(306 - 60, y, "RETURN OF SERVICE", font, one.size + 1)
        sheet.text(60, y + 20, "I arrested the defendant named in this warrant on the date below.", font, one.size)
        sheet.rule(300, 520, y + 75)
        sheet.text(
            302,
            y + 75 + one.size * 1.2,
            dice.choice(["Arresting officer", "Peace Officer", "Deputy Sheriff"]),
            font,
            one.size,
        )
        if dice.random() < 0.4:
            sign(sheet, dice, 310, y + 73, wide=dice.uniform(70, 150), high=24, gray=30, pen=1.2)
            one.kinds.append("officer")
    sheet.text(60, 760, "SPECIMEN", font, 8)
    return one, level


def draw(folder: Path, count: int, seed: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    expected = {}
    for at in range(seed, seed + count):
        one, level = paper(at)
        name = f"s{at:04}.png"
        image = degraded(one.sheet.image, level, one.dice)
        image.save(folder / name, dpi=(round(one.sheet.scale * 72),) * 2)
        expected[name] = {
            "accept": ["judicial-warrant" if one.signed else "unsigned-court-warrant"],
            "level": level,
            "kind": " ".join(one.kinds),
            "signature": ["signed"] if one.signed else ["blank", "unclear"],
            "dangerous": ["administrative-form", "not-a-warrant"] if one.signed else ["judicial-warrant"],
        }
    (folder / "expected.json").write_text(json.dumps(expected, indent=1))


def score(folder: Path, out: Path) -> int:
    """Counts states by kind; 1 if a line that nobody signed was called signed."""
    answers = json.loads(out.read_text())
    counts: Counter[tuple[str, str]] = Counter()
    for name, want in json.loads((folder / "expected.json").read_text()).items():
        got = answers.get(f"{folder.name}--{name}")
        if got is None:
            continue
        state = got["signature"][1] if got["signature"] else "none"
        right = "signed" in want["signature"]
        counts["signed" if right else "not signed", state] += 1
        if (state == "signed") != right and (right or state == "signed"):
            truth = "signed" if right else "not signed"
            print(f"{truth:10} told {state:8} {want['level']:7} {name} {want['kind']} {got['rule']}")
    for (truth, state), count in sorted(counts.items()):
        print(f"{truth:10} told {state:8} {count:5}")
    return bool(counts["not signed", "signed"])


if __name__ == "__main__":
    what, place, *rest = sys.argv[1:]
    if what == "draw":
        draw(Path(place), int(rest[0]), int(rest[1]) if len(rest) > 1 else 0)
    else:
        sys.exit(score(Path(place), Path(rest[0])))
