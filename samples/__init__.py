"""Specimen papers with invented people, each in a folder with what a person says it is (truth.toml)."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def folders() -> tuple[Traversable, ...]:
    """The folders of the cases, by name; each holds `paper.<kind>` and `truth.toml`."""
    inside = (folder for folder in files(__name__).iterdir() if folder.is_dir())
    return tuple(sorted((folder for folder in inside if folder.joinpath("truth.toml").is_file()), key=lambda f: f.name))
