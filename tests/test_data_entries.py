"""What leads to entries (`data/entries.toml`): every phrase of a row on the row's own papers."""

from __future__ import annotations

import pytest

from tests.builders import page
from warrantcheck.find.entries.fields import find_fields
from warrantcheck.find.lines.layout import lay_out
from warrantcheck.knowledge import DATA, load_knowledge
from warrantcheck.knowledge.files import checked
from warrantcheck.knowledge.form_files import EntriesFile, LeadFile, ListFile

ROWS = checked(EntriesFile, DATA / "entries.toml")
# The day of an oath is that of a paper which bears no other; nobody may use a warrant after it must be back.
FIELDS = {"sworn": "issued", "filed": "issued", "returned": "execute_by", "presiding": "judge", "signer": "judge"}


def value(text: str, entry: str) -> str | None:
    fields = find_fields([lay_out(page(text))], (), load_knowledge())[0]
    found = getattr(fields, FIELDS.get(entry, entry))
    return found.value if found is not None else None


@pytest.mark.parametrize("row", ROWS.lead, ids=lambda row: f"{row.entry}-{row.at}-{row.says[0]}")
def test_every_phrase_of_a_lead_leads_to_its_entry(row: LeadFile) -> None:
    found = {says: value(row.read.replace("{says}", says), row.entry) for says in row.says}
    assert {says: told for says, told in found.items() if told != row.value} == {}


@pytest.mark.parametrize("row", ROWS.lead, ids=lambda row: f"{row.entry}-{row.at}-{row.says[0]}")
def test_no_phrase_of_a_lead_leads_to_what_is_no_entry(row: LeadFile) -> None:
    found = {says: value(row.miss.replace("{says}", says), row.entry) for says in row.says}
    assert {says: told for says, told in found.items() if told is not None} == {}


@pytest.mark.parametrize("words", ROWS.words, ids=lambda words: words.id)
def test_a_list_of_words_tells_an_entry_from_what_is_none(words: ListFile) -> None:
    assert value(words.read, words.entry) == words.value
    assert value(words.miss, words.entry) is None
