"""docs/json.md, made from the schema and the catalogue: `python -m tests.json_page` writes it anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from warrantcheck.knowledge import load_sentences
from warrantcheck.show.schema import schema

PAGE = Path(__file__).parent.parent / "docs" / "json.md"


def page() -> str:
    """The page as it has to be."""
    told = schema(load_sentences())
    of_paper = told["$defs"]["checked"]["properties"]
    return f"""# The output for programs

`warrantcheck check --json` prints one object, `report.to_json()` of the library the same; `warrantcheck schema`
prints its JSON Schema, whose `$id` is `{told["$id"]}`. Ids never change once released; the sentences beside
them here are those that people are shown, and may.

`check --jsonl` prints a document a line, each as soon as it is known, and `batch` writes the same lines.

Beside `documents` stands what was the same for the whole run: `today` (the day that dates were held against),
`place`, `state` (as it was told, or noted down), `lang`, `law_as_of`, `law_newest_source`, `law_is_old` (looked up
more than six months before `today`), and `engines`, the name and version of each reading engine that was asked to
read; none where the text of the file itself was enough. `held` says what the process that opened the files was kept
from. An address or a name that was asked about is not in it.

## Of each document

- `verdict`: what the paper looks like, and `ground`: the row of the table of rules that decided, with the
  sentence that a lawyer signs off.
- `marks`: what every paper is looked at for, always all four, in the order below. `seen` is `yes`, `no` or
  `cant-tell`: what was not seen on a page that was read badly, or is cut off where it would stand, is never
  called missing. `text` is the name as read; of a line, the words that say whose it is.
- `state`: two letters, read from the paper's own address. Where no state was told, the answer adds the law of this one.
- `findings`: the words that it rests on, each once, with page and box. `marker` is the `id` of a `[[marker]]`
  in the form's file (`warrantcheck forms FORM` shows them) or in `warrantcheck/data/signs`.
- `parts`: each paper in the file, with its own `verdict`, `form`, `fields`, `signature`, `concerns` and
  `ground`.
- `concerns`: what else a person should know; `about` says more where one id has several sentences: whose rule
  (`no-last-day`), which pages (`pages-not-read`).
- `box`: left, top, right, bottom in points from the top left of the upright page; the longer side of an image
  is 792. Where two sheets lie side by side in one picture each is a page, the left one first, with its own corner.

A file that could not be checked has `"verdict": null` and an `error` with one of the codes below.

## Held

| id | what the process that opened the files was kept from |
|---|---|
{_rows(told["properties"]["held"]["items"])}

## Verdicts

| id | part of a file: |
|---|---|
{_rows(of_paper["verdict"])}

## Marks

| id | |
|---|---|
{_rows(of_paper["marks"]["items"]["properties"]["id"])}

## Concerns

| id | what people are told |
|---|---|
{_rows(of_paper["concerns"]["items"]["properties"]["id"])}

## Grounds

| id | what people are told |
|---|---|
{_rows(of_paper["ground"]["properties"]["id"])}

## Errors

| code | what people are told |
|---|---|
{_rows(told["$defs"]["failed"]["properties"]["error"]["properties"]["code"])}
"""


def _rows(ids: dict[str, Any]) -> str:
    sentences = {one["const"]: one["description"].replace("{", "").replace("}", "") for one in ids["oneOf"]}
    return "\n".join(f"| `{id}` | {sentence} |" for id, sentence in sentences.items())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
