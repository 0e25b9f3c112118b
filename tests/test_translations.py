"""Spanish, and any other language: complete, plain, harmless, and no sentence outside the catalogues."""

from __future__ import annotations

import io
import re
import sys
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from msgspec.structs import replace
from rich.console import Console

from tests.answers import (
    DATA,
    EVERY_KIND,
    OF_FAMILY,
    PLACES,
    assessment,
    concerns,
    fernandez_huerta,
    finding,
    grade,
    knowledge,
    part,
    report,
    sentences,
    shipped,
    situation,
    spanish_sentences_in,
    spanish_syllables,
)
from tests.test_call_note import NOW
from tests.test_data_messages import QUOTED, brief_of, error_classes, whole_of
from tests.test_show_terminal import LINES
from warrantcheck import doctor
from warrantcheck.errors import BadKnowledge
from warrantcheck.explain import call_note, guide
from warrantcheck.knowledge.catalogue import Entry, current, read_entries
from warrantcheck.knowledge.files import form_messages, read_forms
from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.verdict import Verdict
from warrantcheck.pipeline import failed
from warrantcheck.show.as_json import CONCERNS
from warrantcheck.show.catalogue import show_form, show_forms
from warrantcheck.show.terminal import show_failed, show_guide, show_lines, show_report

SPANISH = sentences("es")
IN_ENGLISH = re.compile(r'En inglés: ("[^"]*" ?)+')  # what is shown to an officer is no Spanish
FIRST_SCREEN = (
    "headline-",
    "rule-",
    "here-",
    "say-",
    "do-not",
    "check-",
    "next",
    "concern-",
    "unclear-",
    "legibility-",
)


def screen(show, *arguments, width=80, **options):
    stream = io.StringIO()
    show(*arguments, Console(file=stream, width=width), **options)
    return stream.getvalue()


# Completeness


@pytest.mark.parametrize(
    "prefix", [*FIRST_SCREEN, "legibility-", "title-", "foot", "guide-", "call-", "config-", "unknown-"]
)
def test_what_is_met_at_a_door_is_all_there_in_spanish(prefix):
    assert sorted(id for id in set(sentences()) - set(SPANISH) if id.startswith(prefix)) == []


def test_every_text_of_every_form_is_there_in_spanish():
    assert sorted(set(dict(form_messages(read_forms(DATA / "forms")))) - set(SPANISH)) == []


def test_no_translation_is_there_for_nothing():
    english = set(sentences()) | set(dict(form_messages(read_forms(DATA / "forms"))))
    assert sorted(set(SPANISH) - english - {"translation-reviewed-by"}) == []


def test_how_much_is_translated_is_printed(capsys):
    english = shipped().messages["en"]
    lacking = sorted(set(english) - set(shipped().messages["es"]))
    with capsys.disabled():
        sys.stdout.write(f"\nSpanish: {len(english) - len(lacking)} of {len(english)} messages; not: {lacking[:5]}\n")
    assert len(lacking) < len(english) / 5


# Revisions


@pytest.mark.parametrize(
    ("english", "spanish", "shown"), [(1, 1, True), (2, 2, True), (2, 1, False), (1, 2, True), (3, 2, False)]
)
def test_a_translation_of_an_older_english_sentence_is_not_shown(english, spanish, shown):
    told = current("es", {"next": Entry("Llame.", spanish)}, {"next": Entry("Call.", english)})
    assert (told == {"next": "Llame."}) is shown


def test_a_revision_is_a_comment_above_the_message(tmp_path):
    (tmp_path / "a.ftl").write_text("# On every screen.\n# rev: 3\nnext = Call.\nmore = More.\n", encoding="utf-8")
    assert read_entries(tmp_path) == {"next": Entry("Call.", 3), "more": Entry("More.", 1)}


@pytest.mark.parametrize("file", sorted((DATA / "messages" / "es").glob("*.ftl")), ids=lambda path: path.name)
def test_a_file_as_weblate_writes_it_says_the_same_with_the_same_revisions(tmp_path, file):
    """Weblate and Pontoon read a file, and write it anew with the serializer of the format's makers."""
    written = FluentSerializer(with_junk=True).serialize(FluentParser().parse(file.read_text(encoding="utf-8")))
    before, after = tmp_path / "before", tmp_path / "after"
    for folder, text in ((before, file.read_text(encoding="utf-8")), (after, written)):
        folder.mkdir()
        (folder / file.name).write_text(text, encoding="utf-8")
    assert read_entries(after) == read_entries(before)


def test_what_weblate_wrote_keeps_its_revisions_and_changes_what_was_translated_anew(tmp_path):
    """`written.ftl` was made from `sent.ftl` by the library that Weblate reads and writes files with (Translate
    Toolkit 3.20.4), after the sentence `next` was translated anew."""
    before, after = ({}, {})
    for told, name in ((before, "sent.ftl"), (after, "written.ftl")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / name).write_bytes((Path(__file__).parent / "weblate" / name).read_bytes())
        told.update(read_entries(folder))
    assert after == before | {"next": Entry("Llame ahora mismo.", 2)}
    assert {id for id, entry in after.items() if entry.revision > 1} == {"headline-conflicting", "untranslated", "next"}


def test_a_translation_that_lost_what_stands_in_braces_is_refused_with_its_id():
    with pytest.raises(BadKnowledge) as fault:
        current("es", {"more": Entry("Más.")}, {"more": Entry("More: {paper}")})
    assert fault.value.details["key"] == "more"
    assert "{ $paper }" in fault.value.details["words"]


def without(lang_ids, **changes):
    known = knowledge()
    kept = {id: text for id, text in known.messages["es"].items() if id not in lang_ids}
    return replace(known, messages={**known.messages, "es": kept | changes})


def test_an_answer_with_an_untranslated_sentence_gives_it_in_english_and_says_so():
    told = report(assessment(Verdict.NOT_A_WARRANT), known=without({"say-not-a-warrant"}), lang="es").explanation
    assert sentences()["say-not-a-warrant"] in brief_of(told)
    assert SPANISH["foot-untranslated"] in brief_of(told)


def test_a_whole_translation_says_only_that_nobody_has_checked_it():
    told = brief_of(report(assessment(Verdict.NOT_A_WARRANT), lang="es").explanation)
    assert SPANISH["foot-translation"] in told
    assert SPANISH["foot-untranslated"] not in told


def test_a_translation_that_somebody_has_checked_no_longer_says_so():
    known = without(set(), **{"translation-reviewed-by": "Ana Ejemplo"})
    assert SPANISH["foot-translation"] not in brief_of(
        report(assessment(Verdict.NOT_A_WARRANT), known=known, lang="es").explanation
    )


def test_english_says_nothing_of_a_translation():
    assert sentences()["foot-translation"] not in whole_of(report(assessment(Verdict.NOT_A_WARRANT)).explanation)


# Plain and harmless


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("orden", 2), ("tribunal", 3), ("agencia", 3), ("juez", 1), ("firma", 2), ("áreas", 3), ("papel", 2)],
        *[("guíe", 2), ("quien", 1), ("construir", 2), ("leer", 2), ("país", 2), ("consentimiento", 5), ("muy", 1)],
        *[("día", 2), ("oficina", 4), ("sigue", 2), ("antiguo", 3), ("usted", 2), ("ningún", 2)],
    ],
)
def test_spanish_syllables_are_counted_as_people_count_them(word, count):
    assert spanish_syllables(word) == count


def test_no_spanish_sentence_has_more_than_24_words():
    ours = {id: text for id, text in SPANISH.items() if not id.startswith("source")}
    longest = {id: max(len(one.split()) for one in spanish_sentences_in(text)) for id, text in ours.items()}
    assert {id: count for id, count in longest.items() if count > 24} == {}


FORBIDDEN = [
    r"\b(in)?v[aá]lid[oa]s?\b",
    r"\bgenuin[oa]s?\b",
    r"\baut[eé]ntic[oa]s?\b",
    r"\bfals[oa]s?\b",
    r"\bfalsificad[oa]s?\b",
    r"\b(i?legal(es)?)\b(?<!asesoría legal)",
    r"(?<!si )\b(ellos|los agentes|la policía) no pueden? (entrar|pasar)\b",
    r"\bno pueden entrar\b",
    r"(?<!no )\b(debe|tiene que) (dejar|abrir|permitir)\b",
    r"\bignor(e|ar|arlo)\b",
    r"\bno est[aá] firmad[oa], (así|por)\b",
    r"\bno hay (de qué|que) preocupar",
    r"\bprobablemente\b",
    r"\b(mandamiento|garantía)\b",
    r"\bd[ií]gales que se vayan\b",
    r"\bdocumento oficial\b",
    r"\d ?%",
    r"[!¡]",
]


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_some_things_are_never_said_in_spanish(pattern):
    assert {id: text for id, text in SPANISH.items() if re.search(pattern, text, re.IGNORECASE)} == {}


def test_resisting_hiding_lying_and_fleeing_are_only_spoken_of_with_no_before():
    danger = r"\b(impida|resista|esconda|mienta|mientan|huya|corra|empuje|destruya|tire|discuta|sujete)\b"
    for id, text in SPANISH.items():
        for sentence in spanish_sentences_in(text):
            for found in re.finditer(danger, sentence, re.IGNORECASE):
                assert re.search(r"\b(no|ni)\b", sentence[: found.start()], re.IGNORECASE), (id, sentence)


@pytest.mark.parametrize(
    "id",
    sorted(
        id for id in SPANISH if id.startswith("say-") and "-more" not in id and id not in {"say-in-english", "say-both"}
    ),
)
def test_no_consent_and_not_in_your_way_stand_together_in_spanish_too(id):
    no, way = SPANISH[id].find("No doy permiso"), SPANISH[id].find("No voy a estorbar")
    if way < 0:
        way = SPANISH[id].find("no voy a estorbar")
    assert min(no, way) >= 0
    of_a_court = any(word in id for word in ("judicial", "unsigned", "other-court", "arrest", "conflicting"))
    assert (way < no) == of_a_court


NEGATION = {
    "en": r"\b(not|no|never|nothing|none|nobody|no one|n't|without|only)\b|n't\b",
    "es": r"\b(no|ni|nunca|nada|nadie|ningun[oa]?|ningún|sin|solo|sola|solos)\b",
}
DANGEROUS_TO_LOSE = ("here-", "say-", "do-not", "headline-", "unknown-", "rule-court", "guide-", "law-")


def test_no_negation_is_lost_in_translation():
    english = shipped().messages["en"]
    lost = [
        id
        for id, text in SPANISH.items()
        if id.startswith(DANGEROUS_TO_LOSE) or (id.startswith("form-") and id.endswith("-allows-not"))
        if re.search(r"\bnot?\b|n't\b", english[id]) and not re.search(NEGATION["es"], text, re.IGNORECASE)
    ]
    assert lost == []


def test_the_contested_point_gives_both_sides_and_its_date_in_spanish():
    for words in ("Desde mayo de 2025 ICE dice", "juez federal", "enero de 2026", "Hasta {newest}", "que sepamos"):
        assert words in SPANISH["here-contested"]


def test_an_immigration_judge_is_never_named_in_spanish_without_saying_agency():
    for id, text in SPANISH.items():
        if "juez de inmigración" in text.lower() and not id.endswith(("-name", "-what", "-allows", "-confused-with")):
            assert "agencia" in text, id


# Whole answers: 24 lines, and easy to read; the figures are printed


def test_the_figures_of_readability_are_printed_and_hold(capsys):
    first, whole, spanish = [], [], []
    for verdict, kind in EVERY_KIND:
        for place in PLACES:
            assessed = assessment(verdict, kind, concerns=concerns(*CONCERNS, page=1))
            told = report(assessed, place).explanation
            first.append(grade(QUOTED.sub("", brief_of(told))))
            whole.append(grade(QUOTED.sub("", whole_of(told))))
            told = brief_of(report(assessed, place, lang="es").explanation)
            spanish.append(fernandez_huerta(QUOTED.sub("", IN_ENGLISH.sub("", told))))
    with capsys.disabled():
        for name, figures in (("FK first screen", first), ("FK whole", whole), ("Fernandez-Huerta first", spanish)):
            low, high, mean = min(figures), max(figures), sum(figures) / len(figures)
            sys.stdout.write(f"\n{name}: {low:.1f} to {high:.1f}, mean {mean:.1f}, {len(figures)} answers\n")
    assert max(first) <= 6
    assert max(whole) <= 7
    assert min(spanish) >= 70


def test_every_shipped_form_fits_the_first_screen_in_spanish():
    for form in shipped().forms:
        assessed = assessment(OF_FAMILY[form.family], form.kind, form=form.id, concerns=concerns("several-papers"))
        told = report(assessed, "apartment-building", known=shipped(), lang="es")
        text = screen(lambda *a: show_report(a[0], shipped(), a[1]), told)
        assert len(text.splitlines()) <= LINES, form.id
        assert fernandez_huerta(QUOTED.sub("", brief_of(told.explanation))) >= 70, form.id


# A language made of ids: what is left when all sentences are taken away


def of_ids():
    """The knowledge with each sentence replaced by its id in brackets, and an invented form without a letter."""
    known = knowledge()
    form = replace(known.forms[0], id="0", title="1", issuer="2", kind="3", number="4", editions=("5",), sources=())
    ids = {id: f"[{id}]" for id in [*known.messages["en"], *(f"form-0-{key}" for key in ("name", "what", "allows"))]}
    return replace(known, forms=(form,), messages={"en": ids}, law=())


def left_over(text):
    return re.findall(r"[^\W\d_]+", re.sub(r"\[[a-z0-9-]+\]", "", "".join(text.split())))


@pytest.mark.parametrize("full", [False, True])
def test_no_sentence_hides_in_the_code_of_an_answer(full):
    known = of_ids()
    entry = Field(value="2026-03-02", read_text="12", page=1, box=finding().box)
    for (verdict, kind), place in product(EVERY_KIND, PLACES):
        assessed = assessment(
            verdict,
            kind,
            form="0" if kind else None,
            findings=(finding("123"), finding("456", weight="never")),
            concerns=concerns(*CONCERNS, page=1),
            fields=Fields(issued=entry, address=entry),
            parts=(part(verdict, kind, 1, 1), part(verdict, kind, 2, 3)),
        )
        told = report(assessed, place, known=known, own={"hotline": "1", "lawyer": "2", "organization": "3"})
        assert left_over(screen(lambda *a: show_report(a[0], known, a[1], full=full), told)) == []
        note = call_note(assessed, situation(place), known, now=NOW)
        assert left_over(screen(show_lines, note)) == []


def test_no_sentence_hides_in_the_code_of_the_guide_the_forms_the_doctor_and_the_faults():
    known = of_ids()
    for place in PLACES:
        assert left_over(screen(show_guide, guide(situation(place), known), full=True)) == []
    assert left_over(screen(lambda console: show_forms(known, console, lang="en"))) == []
    assert left_over(screen(lambda console: show_form(known.forms[0], known, console, lang="en"))) == []
    assert left_over(" ".join(doctor.examine(known).lines)) == []
    for error in error_classes():
        shown = screen(show_failed, failed(error("1"), known, "en", "1"))
        assert left_over(shown) == []
