"""Twenty phones at once on the served page, on this computer alone: see benchmarks/README.md.

python -m benchmarks.serve [--phones N] [--seconds N]

Starts `warrantcheck serve`, has each phone send a specimen of its own and ask once a second how far it is, and prints
what came of it. It ends after `--seconds`, whatever happens. Exit status 1: a target was missed.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import signal
import statistics
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import httpx
from PIL import Image

from warrantcheck.knowledge import load_knowledge

SAMPLES = Path(__file__).parent.parent / "samples"
PHOTO = SAMPLES / "ao93-photo" / "paper.jpg"
ASKED_EVERY = 1.0  # seconds, as the page's script asks
TWELVE_MEGAPIXELS = (3024, 4032)
RUNS = 3
UPDATES, RATIO, WEIGHT, HINT = 0.5, 1.3, 300_000, 1.0  # targets: seconds, times, bytes, seconds
DATA = re.compile(r'src="data:[^"]*"')


@dataclass
class Phone:
    """One phone, the paper that it sends, and what it met."""

    number: int
    name: str
    paper: bytes
    verdict: str
    waited: list[float] = field(default_factory=list)  # for each update
    seconds: float = 0.0
    page: str = ""
    found: str = ""  # what is wrong with the answer; nothing is right


def phones(count: int) -> list[Phone]:
    """Each with a specimen, photos first."""
    folders = sorted(one for one in SAMPLES.iterdir() if (one / "truth.toml").is_file())
    papers = [(folder, next(folder.glob("paper.*"))) for folder in folders if any(folder.glob("paper.*"))]
    papers.sort(key=lambda one: (one[1].suffix != ".jpg", one[0].name))
    made = []
    for number in range(count):
        folder, paper = papers[number % len(papers)]
        truth = tomllib.loads((folder / "truth.toml").read_text(encoding="utf-8"))
        made.append(
            Phone(number, f"phone-{number}-{folder.name}{paper.suffix}", paper.read_bytes(), truth.get("verdict", ""))
        )
    return made


@contextmanager
def served(seconds: float) -> Iterator[str]:
    """The page on this computer; its address with the secret."""
    command = [
        sys.executable,
        "-m",
        "warrantcheck",
        "serve",
        "--lang",
        "en",
        "--minutes",
        str(seconds / 60 + 10),
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield next(line.strip() for line in process.stdout if line.startswith("http"))
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def check(url: str, phone: Phone, until: float, sentences: dict[str, str]) -> None:
    """Sends the paper, asks until it is answered, and looks at the answer."""
    base = url.partition("/k/")[0]
    with httpx.Client(base_url=base, timeout=30, trust_env=False) as client:
        client.get(url)
        token = re.search(r'name="token" value="([^"]+)"', client.get("/").text)
        assert token
        began = time.perf_counter()
        sent = client.post(
            "/check", data={"token": token[1]}, files={"page": (phone.name, phone.paper)}, headers={"origin": base}
        )
        if sent.status_code != 303:
            phone.found = f"refused with {sent.status_code}"
            return
        wait = sent.headers["location"]
        while True:
            asked = time.perf_counter()
            done = client.get(wait.replace("/wait/", "/how-far/")).json()["done"]
            phone.waited.append(time.perf_counter() - asked)
            if done:
                break
            if time.monotonic() > until:
                phone.found = "lost: no answer in time"
                return
            time.sleep(ASKED_EVERY)
        answer = client.get(wait.replace("/wait/", "/answer/")).text
        phone.seconds, phone.page = time.perf_counter() - began, answer
        told = re.findall(r"File: ([^<]*)<", answer)
        headline = re.findall(r'class="verdict">([^<]*)<', answer)
        if told != [phone.name]:
            phone.found = f"another's paper: {told}"
        elif phone.verdict and [unescape(one) for one in headline] != [sentences.get(f"headline-{phone.verdict}")]:
            phone.found = f"not the expected answer: {headline}"


def tried(url: str, phone: Phone, until: float, sentences: dict[str, str]) -> None:
    try:
        check(url, phone, until, sentences)
    except (httpx.HTTPError, ValueError) as fault:
        phone.found = f"lost: {type(fault).__name__}"


def load(url: str, crowd: list[Phone], until: float, sentences: dict[str, str]) -> None:
    threads = [threading.Thread(target=tried, args=(url, phone, until, sentences), daemon=True) for phone in crowd]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=max(0.0, until + 35 - time.monotonic()))


def large_photo() -> bytes:
    """A specimen's photo with the pixels of a phone's."""
    buffer = io.BytesIO()
    with Image.open(PHOTO) as photo:
        photo.resize(TWELVE_MEGAPIXELS, Image.Resampling.BICUBIC).save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


def alone(url: str, photo: bytes, folder: Path, sentences: dict[str, str]) -> tuple[float, float]:
    """Seconds for a photo of 12 megapixels: by the command line, and by the page; turn by turn, medians."""
    path = folder / "photo.jpg"
    path.write_bytes(photo)
    typed, sent = [], []
    for number in range(RUNS):
        began = time.perf_counter()
        command = [sys.executable, "-m", "warrantcheck", "check", str(path), "--json"]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        typed.append(time.perf_counter() - began)
        phone = Phone(number, "photo.jpg", photo, "judicial-warrant")
        check(url, phone, time.monotonic() + 120, sentences)
        sent.append(phone.seconds)
    return statistics.median(typed), statistics.median(sent)


def hint(url: str) -> float:
    """Seconds until something is said of a picture, as the page's script sends it: the median."""
    base, buffer = url.partition("/k/")[0], io.BytesIO()
    with Image.open(PHOTO) as photo:
        photo.thumbnail((1600, 1600))
        photo.save(buffer, "JPEG", quality=80)
    took = []
    with httpx.Client(base_url=base, timeout=30, trust_env=False) as client:
        client.get(url)
        token = re.search(r'name="token" value="([^"]+)"', client.get("/").text)
        assert token
        for _ in range(RUNS + 2):
            began = time.perf_counter()
            files = {"page": ("copy.jpg", buffer.getvalue())}
            told = client.post("/glance", data={"token": token[1]}, files=files, headers={"origin": base}).json()
            assert told["seen"]
            took.append(time.perf_counter() - began)
    return statistics.median(took)


def weights(url: str, answered: str) -> dict[str, int]:
    """Bytes of each page before its picture."""
    with httpx.Client(base_url=url.partition("/k/")[0], timeout=30, trust_env=False) as client:
        client.get(url)
        start = client.get("/").text
    return {"first page": len(start.encode()), "answer": len(DATA.sub("", answered).encode())}


def main() -> int:
    import tempfile

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=300.0)
    given = parser.parse_args()
    sentences = dict(load_knowledge().messages["en"])
    crowd = phones(given.phones)
    missed = []
    print(f"{os.cpu_count()} cores, load before {os.getloadavg()[0]:.1f}")
    with served(given.seconds) as url, tempfile.TemporaryDirectory() as folder:
        typed, sent = alone(url, large_photo(), Path(folder), sentences)
        print(f"photo of 12 megapixels: typed {typed:.1f} s, page {sent:.1f} s, ratio {sent / typed:.2f}")
        seconds = hint(url)
        print(f"hint on a picture before it is sent: {seconds:.2f} s")
        missed += [f"hint above {HINT} s"] if seconds > HINT else []
        missed += [f"ratio above {RATIO}"] if sent > RATIO * typed else []
        began = time.monotonic()
        load(url, crowd, began + given.seconds, sentences)
        took = time.monotonic() - began
        sizes = weights(url, next((phone.page for phone in crowd if phone.page), ""))
    waited = sorted(one for phone in crowd for one in phone.waited)
    lost = [phone for phone in crowd if phone.found.startswith(("lost", "refused")) or not phone.seconds]
    mixed = [phone for phone in crowd if phone.found.startswith("another")]
    other = [phone for phone in crowd if phone.found.startswith("not the expected")]
    print(f"{len(crowd)} phones at once: answered in {took:.0f} s, lost {len(lost)}, with another's paper {len(mixed)}")
    print(f"answers other than the specimen's truth: {len(other)}")
    for phone in crowd:
        if phone.found:
            print(f"  {phone.name}: {phone.found}")
    at = waited[int(len(waited) * 0.95)] if waited else float("inf")
    print(
        f"{len(waited)} updates: median {statistics.median(waited) * 1000:.0f} ms, 95 % below {at * 1000:.0f} ms, "
        f"slowest {waited[-1] * 1000:.0f} ms"
    )
    print(", ".join(f"{name} without pictures: {size / 1000:.0f} kB" for name, size in sizes.items()))
    missed += ["a phone was lost"] if lost else []
    missed += ["a phone got another's paper"] if mixed else []
    missed += [f"updates above {UPDATES * 1000:.0f} ms"] if at > UPDATES else []
    missed += [f"page above {WEIGHT} bytes"] if max(sizes.values()) > WEIGHT else []
    print("missed: " + "; ".join(missed) if missed else "all targets met")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
