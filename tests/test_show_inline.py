"""Pictures in terminals, byte for byte as the two protocols' pages say."""

from __future__ import annotations

import base64
import io
import os
import re
import select
import subprocess
import sys

import pytest
from PIL import Image

from warrantcheck.show.inline import CHUNK, iterm, kitty, protocol

PICTURE = bytes(range(256)) * 40  # longer than one of kitty's parts


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"TERM_PROGRAM": "iTerm.app"}, iterm),
        ({"TERM_PROGRAM": "WezTerm"}, iterm),
        ({"TERM": "xterm-kitty"}, kitty),
        ({"KITTY_WINDOW_ID": "1", "TERM": "xterm-256color"}, kitty),
        ({"TERM_PROGRAM": "ghostty"}, kitty),
        ({"TERM": "xterm-256color"}, None),
        ({"TERM_PROGRAM": "Apple_Terminal"}, None),
        ({"KITTY_WINDOW_ID": "1", "TMUX": "/tmp/tmux"}, None),
        ({"TERM_PROGRAM": "iTerm.app", "STY": "1.screen"}, None),
        ({}, None),
    ],
)
def test_a_picture_is_sent_only_to_terminals_that_show_it(environment, told):
    assert protocol(environment) is told


def test_iterm_gets_one_sequence_with_size_height_and_file():
    found = re.fullmatch(r"\x1b\]1337;File=((?:\w+=\w+;?)+):([A-Za-z0-9+/=]+)\x07\n", iterm(PICTURE))
    assert found
    told = dict(pair.split("=") for pair in found[1].split(";"))
    assert told == {"size": str(len(PICTURE)), "height": "40", "inline": "1"}
    assert base64.b64decode(found[2]) == PICTURE


def test_kitty_gets_parts_of_at_most_4096_that_are_one_file():
    sequences = re.findall(r"\x1b_G([^;]*);([^\x1b]*)\x1b\\", kitty(PICTURE))
    assert "".join(f"\x1b_G{keys};{part}\x1b\\" for keys, part in sequences) + "\n" == kitty(PICTURE)
    keys = [dict(pair.split("=") for pair in keys.split(",")) for keys, _ in sequences]
    assert keys[0] == {"a": "T", "f": "100", "r": "40", "q": "2", "m": "1"}
    assert all(one == {"q": "2", "m": "1"} for one in keys[1:-1])
    assert keys[-1] == {"q": "2", "m": "0"}
    assert all(len(part) <= CHUNK and len(part) % 4 == 0 for _, part in sequences)
    assert base64.b64decode("".join(part for _, part in sequences)) == PICTURE


def test_a_small_picture_is_one_part():
    (keys,) = re.findall(r"\x1b_G([^;]*);", kitty(b"small"))
    assert keys.endswith("m=0")


def in_a_terminal(environment: dict[str, str], *options: str) -> tuple[str, str]:
    """What a person sees who types q at the first question, and what goes to standard output if that is a file."""
    ours, theirs = pytest.importorskip("pty", reason="terminals of this kind are POSIX systems'").openpty()
    wanted = {"PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", ""), "HOME": "/nonexistent"}
    process = subprocess.Popen(
        [sys.executable, "-m", "warrantcheck", "practice", "--seed", "3", "--rounds", "1", *options],
        stdin=theirs,
        stdout=subprocess.PIPE if "--json" in options else theirs,
        stderr=theirs,
        env=wanted | environment,
    )
    os.close(theirs)
    seen = b""
    while b"q to stop" not in seen and select.select([ours], [], [], 60)[0]:
        seen += os.read(ours, 65536)
    os.write(ours, b"q\n")
    out = process.stdout.read().decode() if process.stdout else ""
    if process.stdout:
        process.stdout.close()
    process.wait(60)
    os.close(ours)
    return seen.decode(), out


@pytest.mark.parametrize("options", [(), ("--json",)])
@pytest.mark.parametrize("environment", [{"TERM_PROGRAM": "iTerm.app"}, {"TERM": "xterm-kitty"}])
def test_the_quiz_shows_the_paper_in_such_a_terminal_and_never_among_the_results(environment, options):
    seen, out = in_a_terminal(environment, *options)
    flat = seen.replace("\r", "")
    found = re.search(r"inline=1:([^\x07]+)\x07", flat)
    data = found[1] if found else "".join(re.findall(r"\x1b_G[^;]*;([^\x1b]*)\x1b\\", flat))
    assert Image.open(io.BytesIO(base64.b64decode(data))).height > 1100
    assert "\x1b" not in out


def test_in_another_terminal_without_a_desktop_the_marks_are_told_in_words():
    seen, _ = in_a_terminal({"TERM": "xterm"})
    assert "Here are the paper's marks in words:" in seen
    assert seen.count('- "') >= 2
    assert "\x1b_G" not in seen and "1337" not in seen
