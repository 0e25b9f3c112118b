"""A person's own settings: whom to call, the usual place, the language. Nothing of a paper ever goes in here."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, replace

from warrantcheck.errors import BadSettings

NAME = "warrantcheck"
ELSEWHERE = "WARRANTCHECK_CONFIG"  # environment variable: another file than the usual one
LONGEST = 45  # characters: a name and a number on one line of the first screen; longer ones made it scroll
ON_PAPER = {
    "logo": 400,
    "web": 120,
}  # stand on no screen: a file's path, and an address in a code that phones still read


class Settings(Struct, frozen=True, kw_only=True):
    """What the person has noted down before; each may be missing."""

    hotline: str | None = None
    lawyer: str | None = None
    place: str | None = None
    state: str | None = None
    lang: str | None = None
    organization: str | None = None
    logo: str | None = None  # the path of a PNG or JPEG
    web: str | None = None  # the group's own address: on sheets as a code

    def __post_init__(self) -> None:
        for key, value in asdict(self).items():
            if value is not None and (
                not value.strip() or not value.isprintable() or len(value) > ON_PAPER.get(key, LONGEST)
            ):
                raise ValueError(key)

    @property
    def told(self) -> dict[str, str]:
        """What is set, by key."""
        return {key: value for key, value in asdict(self).items() if value is not None}


KEYS = Settings.__struct_fields__


def settings_path() -> Path:
    """Where the settings stand: the file that WARRANTCHECK_CONFIG names, else the usual folder of this system."""
    if elsewhere := os.environ.get(ELSEWHERE):
        return Path(elsewhere)
    folder = _usual_on_linux()
    if not folder:
        from platformdirs import user_config_path

        folder = user_config_path(NAME, appauthor=False)
    return folder / "settings.toml"


def _usual_on_linux() -> Path | None:
    """As the XDG base directory specification has it, where all is as usual: platformdirs takes 5 ms for it."""
    if sys.platform != "linux" or "ANDROID_ROOT" in os.environ:
        return None
    of_all, home = os.environ.get("XDG_CONFIG_HOME", ""), os.environ.get("HOME", "")
    folder = of_all if of_all.startswith("/") else home and f"{home}/.config"
    return Path(folder, NAME) if folder.startswith("/") else None


def read_settings(path: Path) -> Settings:
    """The settings in a file; none are set where it is not there.

    Raises:
        BadSettings: it can't be read, is no TOML, or holds an unknown key or a value that can't be shown.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as fault:
        raise BadSettings(str(path)) from fault
    import tomllib

    try:
        raw = tomllib.loads(text)
    except ValueError as fault:
        raise BadSettings(str(path)) from fault
    for key, value in raw.items():
        if key not in KEYS or not isinstance(value, str):
            raise BadSettings(f"{path} ({key})")
    try:
        return Settings(**raw)
    except ValueError as fault:
        raise BadSettings(f"{path} ({fault})") from fault


def changed(settings: Settings, key: str, value: str | None) -> Settings:
    """The settings with one of them set, or removed with None.

    Raises:
        ValueError: the value is empty, too long, or has characters that a screen can't show.
    """
    return replace(settings, **{key: value})


def write_settings(path: Path, settings: Settings) -> None:
    """Writes the settings whole or not at all, for this account's eyes only (mode 600).

    Raises:
        OSError: they can't be written there.
    """
    import tempfile

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A JSON string is a TOML string as long as it has no control characters, and Settings lets none in.
    text = "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in settings.told.items())
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")  # made with mode 600
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
