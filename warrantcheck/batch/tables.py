"""Answers as tables (SQLite), for questions over many papers; `docs/batch.md` has some."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from warrantcheck import errors
from warrantcheck.batch.output import flat

# `document` is the same number everywhere; `part` counts from 1, and 0 stands for the file as a whole.
TABLES = """
create table if not exists documents (
  document integer primary key, source text not null, sha256 text, pages integer, verdict text, form text,
  form_title text, ground text, signature_role text, signature_state text, headline text, error text, message text,
  seconds real);
create table if not exists parts (
  document integer not null, part integer not null, first_page integer, last_page integer, verdict text, form text,
  ground text, signature_role text, signature_state text, primary key (document, part)) without rowid;
create table if not exists marks (
  document integer not null, mark text not null, seen text, text text, page integer,
  primary key (document, mark)) without rowid;
create table if not exists findings (
  document integer not null, marker text, points_to text, text text, page integer, via text, score real,
  x0 real, top real, x1 real, bottom real);
create table if not exists fields (
  document integer not null, part integer not null, field text not null, value text not null,
  primary key (document, part, field)) without rowid;
create table if not exists concerns (
  document integer not null, part integer not null, concern text not null, page integer, about text);
create index if not exists documents_by_sha256 on documents (sha256);
create index if not exists findings_by_document on findings (document);
create index if not exists concerns_by_document on concerns (document);
"""
NAMES = ("documents", "parts", "marks", "findings", "fields", "concerns")
OF_A_DOCUMENT = "source sha256 pages verdict form form_title signature_role signature_state headline error message"


class Tables:
    """An SQLite file. Each answer is one transaction; `size` is the number of the last document."""

    def __init__(self, path: Path) -> None:
        """Opens the file, new or as it is. Raises BadOutput, TargetNotWritable, DiskFull."""
        self._name = path.name
        try:
            self._base = sqlite3.connect(path, isolation_level=None)
            # The log takes what is written at once, and a killed program loses nothing; the disk is made to keep it
            # by `sync`, as for the other kinds. On a disk that can't, SQLite stays with its old way by itself.
            self._base.execute("pragma journal_mode = wal")
            self._base.execute("pragma synchronous = normal")
            self._base.executescript(TABLES)
            self._size = int(self._one("select coalesce(max(document), 0) from documents"))
        except sqlite3.Error as fault:
            raise self._fault(fault) from fault

    @property
    def size(self) -> int:
        return self._size

    def write(self, document: bytes) -> int:
        number = self._size + 1
        self._do(lambda: self._insert(number, json.loads(document)))
        self._size = number
        return number

    def again(self, at: int, source: str) -> None:
        number = self._size + 1

        def copy() -> None:
            for name in NAMES:
                columns = [row[1] for row in self._base.execute(f"pragma table_info({name})")][1:]
                listed = ", ".join(columns)
                self._base.execute(
                    f"insert into {name} (document, {listed}) select ?, {listed} from {name} where document = ?",
                    (number, at),
                )
            self._base.execute("update documents set source = ? where document = ?", (source, number))

        self._do(copy)
        self._size = number

    def cut(self, size: int) -> None:
        if size >= self._size:
            return

        def delete() -> None:
            for name in NAMES:
                self._base.execute(f"delete from {name} where document > ?", (size,))

        self._do(delete)
        self._size = size

    def answers(self) -> Iterator[tuple[int, str, str, str]]:
        listed = "document, source, coalesce(sha256, ''), coalesce(verdict, error)"
        yield from self._base.execute(f"select {listed} from documents order by document")

    def sync(self) -> None:
        with suppress(sqlite3.Error):
            self._base.execute("pragma wal_checkpoint(passive)")

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self._base.close()

    def _one(self, question: str) -> Any:
        return self._base.execute(question).fetchone()[0]

    def _do(self, work: Any) -> None:
        try:
            self._base.execute("begin immediate")
            try:
                work()
                self._base.execute("commit")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._base.execute("rollback")
                raise
        except sqlite3.Error as fault:
            raise self._fault(fault) from fault

    def _fault(self, fault: sqlite3.Error) -> errors.WarrantcheckError:
        name = getattr(fault, "sqlite_errorname", "")
        if name == "SQLITE_FULL":
            return errors.DiskFull(self._name)
        if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")) or isinstance(fault, sqlite3.ProgrammingError):
            return errors.BadOutput(self._name)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return errors.Busy(self._name)
        return errors.TargetNotWritable(self._name)

    def _insert(self, number: int, document: dict[str, Any]) -> None:
        columns = flat(document)
        row = [number, *(columns[name] for name in OF_A_DOCUMENT.split()), columns["seconds"]]
        row.append((document.get("ground") or {}).get("id"))
        self._rows("documents", f"document {OF_A_DOCUMENT} seconds ground", [row])
        self._parts(number, document)
        self._rows(
            "marks",
            "document mark seen text page",
            [(number, one["id"], one["seen"], one["text"], one["page"]) for one in document.get("marks", ())],
        )
        self._rows(
            "findings",
            "document marker points_to text page via score x0 top x1 bottom",
            [
                (
                    number,
                    *(one[key] for key in ("marker", "points_to", "text", "page", "via", "score")),
                    *one["box"],
                )
                for one in document.get("findings", ())
            ],
        )

    def _parts(self, number: int, document: dict[str, Any]) -> None:
        parts = document.get("parts", ())
        rows = []
        for at, part in enumerate(parts, start=1):
            signature = part.get("signature") or {}
            told = [part[key] for key in ("first_page", "last_page", "verdict", "form")]
            ground = (part.get("ground") or {}).get("id")
            rows.append((number, at, *told, ground, signature.get("role"), signature.get("state")))
        self._rows(
            "parts",
            "document part first_page last_page verdict form ground signature_role signature_state",
            rows,
        )
        for at, one in enumerate((document, *parts)):
            fields = [(number, at, key, value) for key, value in one.get("fields", {}).items() if value is not None]
            self._rows("fields", "document part field value", fields)
            concerns = [(number, at, c["id"], c.get("page"), c.get("about")) for c in one.get("concerns", ())]
            self._rows("concerns", "document part concern page about", concerns)

    def _rows(self, table: str, columns: str, rows: Iterable[Any]) -> None:
        names = columns.split()
        marks = ", ".join("?" * len(names))
        self._base.executemany(f"insert into {table} ({', '.join(names)}) values ({marks})", rows)
