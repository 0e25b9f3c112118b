"""Looks at a paper that officers show at a door and says in plain words what it looks like.

    from warrantcheck import check
    report = check("photo.jpg")
    report.assessment.verdict, report.explanation.headline

Nothing is sent anywhere, nothing is kept. It says "looks like", never "is valid".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from warrantcheck.errors import WarrantcheckError
    from warrantcheck.knowledge import load_knowledge
    from warrantcheck.model.report import Failed, Report
    from warrantcheck.model.verdict import Situation, Verdict
    from warrantcheck.pipeline import check, check_sources

__version__ = "0.1.0"

__all__ = [
    "Failed",
    "Report",
    "Situation",
    "Verdict",
    "WarrantcheckError",
    "__version__",
    "check",
    "check_sources",
    "load_knowledge",
]

_HOME = {
    "Failed": "warrantcheck.model.report",
    "Report": "warrantcheck.model.report",
    "Situation": "warrantcheck.model.verdict",
    "Verdict": "warrantcheck.model.verdict",
    "WarrantcheckError": "warrantcheck.errors",
    "check": "warrantcheck.pipeline",
    "check_sources": "warrantcheck.pipeline",
    "load_knowledge": "warrantcheck.knowledge",
}


def __getattr__(name: str) -> Any:
    """The public names, imported when they are first used: the command's `--help` needs none of them."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
