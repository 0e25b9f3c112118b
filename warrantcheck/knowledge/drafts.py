"""Drafts of translations: sentences that no native speaker has read.

They lie apart from the languages (`data/drafts/<language>/`, compiled into `data/drafts.json`), and nothing reads that
file but `with_drafts`: of a draft nothing can show where nobody asked for it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from pathlib import Path

from msgspec.structs import replace

from warrantcheck.errors import BadKnowledge
from warrantcheck.model.forms import FALLBACK, Knowledge

FOLDER, COMPILED = "drafts", "drafts.json"


def compiled_drafts(folder: Path) -> dict[str, dict[str, str]]:
    """The drafts below a data folder, by language and id; a sentence that does not follow the English is left out.

    Raises:
        BadKnowledge: a file is faulty, or a draft is a language already.
    """
    from warrantcheck.errors import Remedy
    from warrantcheck.knowledge.catalogue import current, read_entries
    from warrantcheck.knowledge.files import english_entries, read_forms

    english = english_entries(folder / "messages", read_forms(folder / "forms"))
    drafts = {}
    for path in sorted((folder / FOLDER).iterdir()) if (folder / FOLDER).is_dir() else ():
        if (folder / "messages" / path.name).exists():
            raise BadKnowledge(f"{FOLDER}/{path.name}", key=path.name, remedy=Remedy.MESSAGE_TWICE)
        if path.is_dir():
            drafts[path.name] = current(path.name, read_entries(path), english)
    return drafts


def with_drafts(knowledge: Knowledge) -> Knowledge:
    """`knowledge` with the drafts as further languages.

    Raises:
        BadKnowledge: the compiled file is faulty.
    """
    return with_these(knowledge, _shipped())


def with_these(knowledge: Knowledge, drafts: Mapping[str, Mapping[str, str]]) -> Knowledge:
    """`knowledge` with these drafts as further languages; of forms of one's own no draft speaks."""
    english = knowledge.messages[FALLBACK]
    known = {lang: {id: text for id, text in told.items() if id in english} for lang, told in drafts.items()}
    return replace(knowledge, messages={**known, **knowledge.messages}, drafts=frozenset(known))


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Mapping[str, str]]:
    try:
        raw = json.loads((resources.files("warrantcheck.data") / COMPILED).read_text(encoding="utf-8"))
        return {lang: dict(sentences) for lang, sentences in raw.items()}
    except (OSError, ValueError, AttributeError) as fault:
        raise BadKnowledge(COMPILED, key=str(fault)) from fault
