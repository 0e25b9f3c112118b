"""`warrantcheck serve` as it is typed: what it says, what it refuses, and how it ends."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

import warrantcheck.cli.serve  # noqa: F401 - the module, below its function's name
from tests.answers import sentences
from tests.serving import serving
from warrantcheck.cli import app, last_words
from warrantcheck.errors import BadCertificate, NoNetwork, PortTaken, ServeMissing
from warrantcheck.serve import listen, run
from warrantcheck.serve.listen import Certificate, Ended, Server


@pytest.fixture(autouse=True)
def nothing_noted_down(monkeypatch, tmp_path):
    monkeypatch.setenv("WARRANTCHECK_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("LANG", "en_US.UTF-8")


@pytest.fixture
def asked(monkeypatch) -> list[Any]:
    """What would be run; nothing is."""
    plans: list[Any] = []

    def nothing(plan, _knowledge, listening, ready):
        address, port = listening.getsockname()
        plans.append((plan, address))
        ready(f"http://{address}:{port}/k/secret")
        listening.close()
        return Ended.TIME, 0

    monkeypatch.setattr(run, "run", nothing)
    return plans


def typed(*arguments: str) -> Any:
    return CliRunner().invoke(app, ["serve", *arguments])


def words(answer: Any) -> str:
    return " ".join(answer.output.split())


def test_by_itself_it_listens_on_this_computer_alone(asked):
    answer = typed()
    assert asked[0][1] == "127.0.0.1"
    assert asked[0][0].minutes == 30
    assert sentences()["serve-says-here"] in words(answer)
    assert sentences()["serve-says-ended-time"] in words(answer)
    assert "█" not in answer.output


def test_with_lan_it_says_what_that_means_before_the_code_and_the_address(asked, monkeypatch):
    monkeypatch.setattr(listen, "private_address", lambda: "127.0.0.1")
    answer = typed("--lan", "--minutes", "5", "--place", "home", "--state", "CA")
    said = answer.output
    warning = sentences()["serve-says-plain"].split(".")[0].split(":")[0]
    assert words(answer).index(warning) < words(answer).index("█")
    assert said.index("█") < said.index("http://127.0.0.1:")
    assert (asked[0][0].minutes, asked[0][0].place, asked[0][0].state) == (5, "home", "CA")


def test_lan_is_never_an_address_that_the_internet_knows(monkeypatch):
    class Known(socket.socket):
        def connect(self, address: Any) -> None:
            """Nothing is sent."""

        def getsockname(self) -> tuple[str, int]:
            return own[-1], 1

    own: list[str] = []
    monkeypatch.setattr(listen.socket, "socket", Known)
    for address in ("8.8.8.8", "127.0.0.1", "0.0.0.0"):
        own.append(address)
        with pytest.raises(NoNetwork):
            listen.private_address()
    for address in ("192.168.1.7", "10.0.0.3", "172.20.10.2"):
        own.append(address)
        assert listen.private_address() == address


def test_a_computer_without_a_network_says_so(monkeypatch):
    class Cut(socket.socket):
        def connect(self, address: Any) -> None:
            raise OSError

    monkeypatch.setattr(listen.socket, "socket", Cut)
    with pytest.raises(NoNetwork):
        listen.private_address()


def test_a_port_that_is_taken_is_told():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert isinstance(typed("--port", str(port)).exception, PortTaken)


def test_what_is_not_installed_is_told_with_the_command_that_adds_it(monkeypatch, capsys):
    monkeypatch.setattr("warrantcheck.doctor.find_spec", lambda name: None)
    fault = typed().exception
    assert isinstance(fault, ServeMissing)
    assert last_words(fault) == 69
    assert 'pip install "warrantcheck[serve]"' in " ".join(capsys.readouterr().err.split())


@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> Certificate:
    """A certificate of one's own, for this computer."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    folder: Path = tmp_path_factory.mktemp("certificate")
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "c.pem").write_bytes(made.public_bytes(pem))
    unlocked = serialization.NoEncryption()
    (folder / "k.pem").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, unlocked))
    return Certificate(folder / "c.pem", folder / "k.pem")


def test_with_a_certificate_the_whole_way_is_secured(certificate):
    with serving(tls=certificate) as found:
        knows = ssl.create_default_context(cafile=str(certificate.certificate))
        with httpx.Client(base_url=found.base, verify=knows, trust_env=False) as phone:
            let_in = phone.get(f"/k/{found.guests.secret}")
            assert "Secure" in let_in.headers["set-cookie"].split("; ")
            assert phone.get("/").status_code == 200


@pytest.mark.parametrize("key", ["c.pem", "none.pem"])
def test_a_certificate_that_can_not_be_used_is_told(certificate, key):
    wrong = Certificate(certificate.certificate, certificate.certificate.with_name(key))
    with pytest.raises(BadCertificate):
        Server(lambda *_: None, 1.0, wrong)
