"""Programs that read are started apart: what they are told, what they can't reach, and that each layer holds alone."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from warrantcheck import load_knowledge
from warrantcheck.doctor import examine
from warrantcheck.read import apart, second
from warrantcheck.read.apart import Layer

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux offers these layers")
# What a library may try: sockets of each family, a name, a connection to this computer itself.
TRIES = """
import json, socket, sys
done = {}
for family in ("AF_INET", "AF_INET6", "AF_UNIX"):
    try: socket.socket(getattr(socket, family)).close(); done[family] = True
    except OSError: done[family] = False
try: socket.getaddrinfo("example.org", 443); done["name"] = True
except OSError: done["name"] = False
try: socket.create_connection(("127.0.0.1", int(sys.argv[1])), 2).close(); done["connection"] = True
except OSError: done["connection"] = False
try: done["networks"] = open("/proc/net/dev").read().count(":")
except OSError: done["networks"] = 0
print(json.dumps(done))
"""


@pytest.fixture
def tried() -> dict[str, bool | int]:
    """What a child of the test's own making reached, while the computer itself listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = str(listening.getsockname()[1])
        done = apart.run([sys.executable, "-I", "-c", TRIES, port], seconds=60)
        socket.create_connection(("127.0.0.1", int(port)), 2).close()  # the parent keeps all
    assert done.returncode == 0, done.stderr
    found: dict[str, bool | int] = json.loads(done.stdout)
    return found


@pytest.fixture
def only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Layer:
    """One layer alone, the other taken away."""
    layer: Layer = request.param
    if layer not in apart.layers():
        pytest.skip(f"{layer} is not allowed here")
    monkeypatch.setattr(apart, "_no_sockets" if layer is Layer.NAMESPACE else "_empty_network", lambda *_: False)
    return layer


@linux
def test_a_child_reaches_nothing(tried: dict[str, bool | int]) -> None:
    assert apart.layers()
    assert not tried["name"]
    assert not tried["connection"]
    if Layer.FILTER in apart.layers():
        assert not any(tried[family] for family in ("AF_INET", "AF_INET6", "AF_UNIX"))


@linux
@pytest.mark.parametrize("only", [Layer.FILTER], indirect=True)
def test_a_child_that_only_the_filter_holds_can_make_no_socket(only: Layer, tried: dict[str, bool | int]) -> None:
    assert not any(tried[what] for what in ("AF_INET", "AF_INET6", "AF_UNIX", "name", "connection"))


@linux
@pytest.mark.parametrize("only", [Layer.NAMESPACE], indirect=True)
def test_a_child_that_only_its_network_holds_is_alone_in_it(only: Layer, tried: dict[str, bool | int]) -> None:
    assert tried["AF_INET"]
    assert not tried["name"]
    assert not tried["connection"]
    assert tried["networks"] <= 1  # the loop to itself, and nothing else


@linux
def test_with_all_layers_taken_away_the_child_reaches_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the tests above tell something."""
    monkeypatch.setattr(apart, "lock", lambda **_: frozenset())
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = str(listening.getsockname()[1])
        done = json.loads(apart.run([sys.executable, "-I", "-c", TRIES, port], seconds=60).stdout)
    assert done["AF_INET"]
    assert done["connection"]


@linux
@pytest.mark.skipif(sys.platform == "linux" and os.geteuid() != 0, reason="only root can become somebody else")
def test_an_ordinary_user_is_held_too() -> None:
    become = (
        "import os, sys; sys.path[:] = sys.argv[1:]; from warrantcheck.read import apart; "
        "apart.filter_of_calls(False); os.setgroups([]); "
        "os.setgid(65534); os.setuid(65534); print(*sorted(apart.lock()))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", become, *sys.path], capture_output=True, text=True, check=True, timeout=60
    )
    assert set(done.stdout.split()) & set(Layer)
    if Layer.FILTER in apart.layers():
        assert Layer.FILTER in done.stdout


def test_a_child_gets_a_listed_environment_and_is_silenced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET_OF_MINE", "1")
    monkeypatch.setenv("HTTPS_PROXY", "http://example.org")
    monkeypatch.setenv("ORT_DISABLE_TELEMETRY", "0")
    shows = "import json, os; print(json.dumps(dict(os.environ)))"
    got = json.loads(apart.run([sys.executable, "-I", "-c", shows], seconds=60, more={"MORE": "1"}).stdout)
    assert got["ORT_DISABLE_TELEMETRY"] == "1"
    assert got["MORE"] == "1"
    assert got.get("HOME") != os.environ.get("HOME")
    added_by_python = {"LC_CTYPE"}  # it leaves the locale "C" by itself
    assert set(got) - added_by_python <= {*apart.HANDED_ON, *apart.NO_HOME, *apart.SWITCHES, *apart.FEW_THREADS, "MORE"}


def test_where_modules_lie_is_no_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    start = subprocess.Popen

    def noted(command: list[str], **more: object) -> object:
        commands.append(command)
        return start(command, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "Popen", noted)
    second.LineEngine().words(np.full((60, 200), 255, np.uint8), seconds=60)
    (command,) = commands
    for path in filter(None, sys.path):
        assert not [argument for argument in command[1:] if path in argument]


def test_a_program_does_not_go_on_when_its_time_is_over_or_the_run_is_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sleeps = [sys.executable, "-I", "-c", "import time; time.sleep(60)"]
    made: list[subprocess.Popen[bytes]] = []
    start = apart.started
    monkeypatch.setattr(apart, "started", lambda *given: made.append(start(*given)) or made[-1])
    with pytest.raises(TimeoutError):
        apart.run(sleeps, seconds=0.2)

    def ended(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess.Popen, "communicate", ended)
    with pytest.raises(KeyboardInterrupt):
        apart.run(sleeps, seconds=60)
    assert [process.returncode is not None for process in made] == [True, True]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_system_without_such_layers_is_told(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert apart.lock() == frozenset()


def test_the_doctor_tells_what_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    from warrantcheck import doctor

    for held, said in (
        (frozenset(Layer), "theirs is an empty one, they can't open a connection"),
        (frozenset({Layer.FILTER}), "can't reach any network: they can't open a connection"),
        (frozenset(), "no way to keep the programs that read pictures off the network"),
    ):
        monkeypatch.setattr(doctor, "layers", lambda held=held: held)
        text = "\n".join(examine(load_knowledge()).lines)
        assert said in text
        assert "ORT_DISABLE_TELEMETRY=1" in text


def test_on_windows_the_second_engine_is_not_used_and_the_doctor_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    second.probe_second.cache_clear()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", "win32")
        assert second.probe_second().why_not == "tells-windows"
    assert second.second_engine() is None
    from warrantcheck import doctor

    monkeypatch.setattr(doctor, "probe_second", second.probe_second)
    assert any("would tell Windows that it ran" in line for line in examine(load_knowledge()).lines)
    second.probe_second.cache_clear()


@pytest.mark.parametrize(("sample", "scanned"), [("i200-scan", True), ("i200-text-pdf", False), ("ao93-blank", False)])
def test_only_what_is_surely_a_scan_has_pictures_learnt_before_it_is_opened(sample: str, scanned: bool) -> None:
    from warrantcheck.read.process import _is_scan

    assert _is_scan((Path(__file__).parent.parent / "samples" / sample / "paper.pdf").read_bytes()) is scanned
