"""Every form file proves itself: its examples find their markers where they stand, its near misses find none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from pydantic import ValidationError

from warrantcheck.errors import BadFormFile, BadKnowledge, NotThere, Remedy
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.names.head_words import head_of
from warrantcheck.knowledge import WHOLE_FILE, load_knowledge
from warrantcheck.knowledge.files import (
    checked,
    compiled,
    read_form,
    read_forms,
    read_signs,
)
from warrantcheck.knowledge.form_files import ExampleFile, MarkerFile, TitlesFile
from warrantcheck.knowledge.verdict_files import QuestionFile
from warrantcheck.model.claims import SHARED
from warrantcheck.model.forms import Names
from warrantcheck.proof import prove

DATA = Path(str(files("warrantcheck.data")))
FORMS = read_forms(DATA / "forms")


def cases() -> Iterator[tuple[str, ExampleFile]]:
    for form in FORMS:
        for example in form.example:
            yield form.id, example
    for signs in read_signs(DATA / "signs"):
        for example in signs.example:
            yield SHARED, example


@pytest.mark.parametrize("form", sorted({name for name, _ in cases()}))
def test_each_marker_is_found_where_it_stands_and_no_near_miss_is(form: str) -> None:
    examples = [example for name, example in cases() if name == form]
    for failed in prove(form, examples, load_knowledge()):
        said = failed.example
        pytest.fail(f"{said.read!r} at {said.at} finds {failed.found or 'nothing'}, not {said.finds or 'nothing'}")


def test_the_compiled_knowledge_is_that_of_the_files() -> None:
    shipped = json.loads((DATA / "knowledge.json").read_text(encoding="utf-8"))
    assert shipped == json.loads(json.dumps(compiled(DATA))), "run: python -m warrantcheck.knowledge"


def test_every_form_has_a_source_with_a_date() -> None:
    for form in FORMS:
        assert all(source.checked for source in form.source), form.id


A_LINE = "a line's number"
FAULTS = [
    ('number = "I-200"\n', 'number = "I-200"\nbecuase = "typo"\n', "becuase", Remedy.UNKNOWN_KEY),
    ("says = ", 'becuase = "typo"\nsays = ', "marker.0.becuase", Remedy.UNKNOWN_KEY),
    ('kind = "immigration-arrest"\n', "", "kind", Remedy.MISSING),
    ('grade = "S"\n', 'grade = "X"\n', "grade", Remedy.ONE_OF),
    ('family = "agency-form"', 'family = "agency"', "family", Remedy.ONE_OF),
    ("checked = 2026-11-22", 'checked = "22.11.2026"', "source.0.checked", Remedy.DATE),
    ("checked = 2026-11-22", "checked = 2026-13-45", A_LINE, Remedy.NOT_TOML),
    ('grade = "S"\n', 'grade = "S"\nid = "i-200"\n', A_LINE, Remedy.NOT_TOML),
    ('id = "i-200"\n', 'id = "i-201"\n', "id", Remedy.FILE_NAME),
    ('finds = ["title"]', 'finds = ["titel"]', WHOLE_FILE, Remedy.MARKER_NOT_THERE),
    ('finds = ["title"]', 'finds = ["number"]', WHOLE_FILE, Remedy.MARKER_WITHOUT_EXAMPLE),
    ("finds = []", 'finds = ["title"]', WHOLE_FILE, Remedy.NO_NEAR_MISS),
    ('id = "title"\n', 'id = "number"\n', WHOLE_FILE, Remedy.MARKER_TWICE),
    ('where = "title"\n', 'where = "body"\n', "marker.1", Remedy.BODY_DECIDES),
]


@pytest.mark.parametrize(("before", "after", "key", "fault"), FAULTS, ids=[f"{row[3]} {row[2]}" for row in FAULTS])
def test_a_faulty_form_file_is_refused_with_file_key_and_remedy(
    tmp_path: Path, before: str, after: str, key: str, fault: Remedy
) -> None:
    text = (DATA / "forms" / "i-200.toml").read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "i-200.toml"
    path.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(BadKnowledge) as refused:
        read_form(path)
    assert refused.value.name == "i-200.toml"
    assert refused.value.details["remedy"] == fault
    told = str(refused.value.details["key"])
    assert told.isdigit() if key == A_LINE else told == key


ROWS = [
    ('answer = "no"', 'answer = "perhaps"', "row.0.answer", Remedy.ONE_OF),
    ('if.text = "first"', 'if.texts = "first"', "row.0.if", Remedy.ONE_OF),
    ('if.text = "first"', 'if.text = "not frist"', "row.0.if", Remedy.ONE_OF),
    ('says = "It is surely', 'say = "It is surely', "row.0.says", Remedy.MISSING),
]


@pytest.mark.parametrize(("before", "after", "key", "fault"), ROWS)
def test_a_row_that_names_what_there_is_not_is_refused_with_file_key_and_remedy(
    tmp_path: Path, before: str, after: str, key: str, fault: Remedy
) -> None:
    text = (DATA / "verdict" / "court_warrant.toml").read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "court_warrant.toml"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(BadKnowledge) as refused:
        checked(QuestionFile, path)
    told = refused.value.details
    assert (refused.value.name, told["key"], told["remedy"]) == ("court_warrant.toml", key, fault)


def test_a_form_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe id = 1")
    with pytest.raises(BadKnowledge) as fault:
        read_form(path)
    assert fault.value.details["remedy"] == Remedy.NOT_UTF_8


def test_a_mark_that_an_editor_writes_before_the_text_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "i-200.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (DATA / "forms" / "i-200.toml").read_bytes())
    assert read_form(path).id == "i-200"


def test_two_form_files_with_one_id_are_refused(tmp_path: Path) -> None:
    text = (DATA / "forms" / "i-200.toml").read_text(encoding="utf-8")
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "i-200.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadFormFile) as fault:
        load_knowledge(tmp_path)
    assert (fault.value.name, fault.value.details["remedy"]) == ("i-200.toml", Remedy.FORM_TWICE)


def test_a_folder_without_form_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFormFile) as fault:
        load_knowledge(tmp_path)
    assert fault.value.details["remedy"] == Remedy.EMPTY_FOLDER


def test_a_folder_that_can_not_be_looked_into_is_no_empty_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("os.scandir", refused)
    with pytest.raises(BadFormFile) as fault:
        load_knowledge(tmp_path)
    assert fault.value.details["remedy"] == Remedy.CANNOT_BE_READ


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotThere):
        load_knowledge(tmp_path / "nowhere")


def test_a_form_of_ones_own_stands_beside_the_others_and_for_one_with_its_id(tmp_path: Path) -> None:
    text = (DATA / "forms" / "i-200.toml").read_text(encoding="utf-8")
    (tmp_path / "i-200.toml").write_text(
        text.replace('title = "Warrant for', 'title = "Own warrant for'), encoding="utf-8"
    )
    (tmp_path / "mine.toml").write_text(text.replace('id = "i-200"', 'id = "mine"', 1), encoding="utf-8")
    known = load_knowledge(tmp_path)
    assert len(known.forms) == len(FORMS) + 1
    assert [form.title.startswith("Own") for form in known.forms if form.id == "i-200"] == [True]


@pytest.mark.parametrize("claim", ["names-agency", "commands", "speaks-as-agency"])
def test_unconfirmed_wording_that_would_decide_by_its_claim_is_refused(claim: str) -> None:
    marker = {"id": "words", "says": ["Some words"], "points_to": "neutral", "weight": "supporting", "where": "heading"}
    with pytest.raises(ValidationError, match="unconfirmed"):
        MarkerFile.model_validate(marker | {"grade": "K", "claim": claim})
    assert MarkerFile.model_validate(marker | {"grade": "T", "claim": claim}).claim == claim


def test_a_claim_that_is_not_on_the_closed_list_is_refused() -> None:
    marker = {"id": "words", "says": ["Some words"], "points_to": "neutral", "weight": "supporting", "where": "heading"}
    with pytest.raises(ValidationError):
        MarkerFile.model_validate(marker | {"grade": "S", "claim": "looks-real"})


def test_the_titles_that_show_a_head_word_name_it_and_the_others_do_not() -> None:
    words = load_knowledge().titles
    for head in checked(TitlesFile, DATA / "titles.toml").head:
        named = head_of(normal(head.read), words)
        assert named is None if head.names is Names.NOTHING else named is not None and named[0] is head.names, head.read
        missed = head_of(normal(head.miss), words)
        assert missed is None or missed[0] is not head.names, head.miss
