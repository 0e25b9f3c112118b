"""Every form file proves itself: its examples find their markers where they stand, its near misses find none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from warrantcheck.errors import BadKnowledge, Remedy
from warrantcheck.find.phrases import SIGN
from warrantcheck.find.proof import prove
from warrantcheck.knowledge import load_knowledge
from warrantcheck.knowledge.files import ExampleFile, compiled, read_form, read_forms, read_signs

DATA = Path(str(files("warrantcheck.data")))
FORMS = read_forms(DATA / "forms")


def cases() -> Iterator[tuple[str, ExampleFile]]:
    for form in FORMS:
        for example in form.example:
            yield form.id, example
    for signs in read_signs(DATA / "signs"):
        for example in signs.example:
            yield SIGN, example


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


# The line of the file on which a key stands a second time.
DOUBLED = (DATA / "forms" / "i-200.toml").read_text(encoding="utf-8").split('grade = "S"')[0].count("\n") + 2


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ('grade = "S"\nbecuase = "typo"', "becuase"),
        ('grade = "X"', "grade"),
        ('grade = "S"\nid = "i-200"', str(DOUBLED)),
    ],
)
def test_a_faulty_form_file_is_refused_with_file_and_key(tmp_path: Path, change: str, named: str) -> None:
    text = (DATA / "forms" / "i-200.toml").read_text(encoding="utf-8")
    path = tmp_path / "i-200.toml"
    path.write_text(text.replace('grade = "S"', change, 1), encoding="utf-8")
    with pytest.raises(BadKnowledge) as fault:
        read_form(path)
    assert fault.value.name == "i-200.toml"
    assert named in str(fault.value.details["key"])
    assert fault.value.details["remedy"] in frozenset(Remedy)


def test_a_form_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe id = 1")
    with pytest.raises(BadKnowledge) as fault:
        read_form(path)
    assert fault.value.details["remedy"] == Remedy.NOT_UTF_8


def test_two_form_files_with_one_id_are_refused(tmp_path: Path) -> None:
    text = (DATA / "forms" / "i-200.toml").read_text(encoding="utf-8")
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "i-200.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadKnowledge):
        read_forms(tmp_path)
