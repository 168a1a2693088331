"""A document knows its data and where each thing stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from talkaid.errors import FileError, Finding, SyntaxFault, UnreadableFile
from talkaid.files.document import Document, read_document, read_document_text
from talkaid.files.limits import Limits

VISIT = Path(__file__).parent / "samples" / "visit.toml"


def test_a_toml_file_is_read_with_its_name_as_given() -> None:
    document = read_document(VISIT, most=10_000)
    assert document.file == str(VISIT)
    assert document.format == "toml"
    assert document.text == VISIT.read_text(encoding="utf-8")
    assert document.data["id"] == "sleep"


def test_a_json_file_is_known_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "visit.JSON"
    path.write_text('{\n "a": 1}', encoding="utf-8")
    document = read_document(path, most=100)
    assert (document.format, document.data) == ("json", {"a": 1})
    placed = document.place(Finding("wrong", ("a",)))
    assert (placed.file, placed.line, placed.column) == (str(path), 2, 7)


def test_a_finding_is_placed_by_value_or_by_key() -> None:
    document = read_document_text("[t]\nname = 'x'\n", "clinic.toml", "toml")
    wrong = Finding("wrong", ("t", "name"), {"word": "x"}, severity="warning")
    by_value = document.place(wrong)
    assert (by_value.file, by_value.line, by_value.column) == ("clinic.toml", 2, 8)
    assert (by_value.values, by_value.severity) == ({"word": "x"}, "warning")
    assert document.place(wrong, at_key=True).column == 1
    assert document.place(Finding("unknown-key", ("t", "name"))).column == 1
    missing = document.place(Finding("missing", ("t", "title")))
    assert (missing.line, missing.column) == (1, 1)


def test_documents_are_values() -> None:
    first = read_document_text("a = 1", "f", "toml")
    second = read_document_text("a = 1", "f", "toml")
    first.place(Finding("wrong", ("a",)))
    assert first == second
    assert first == Document("f", "a = 1", {"a": 1}, "toml")
    with pytest.raises(AttributeError):
        first.file = "g"  # type: ignore[misc] - that it cannot be done is the point


@pytest.mark.parametrize("text", ["[]", '"a"', "1", "null"])
def test_json_that_is_no_table_is_no_document(text: str) -> None:
    with pytest.raises(SyntaxFault, match="not-a-table") as caught:
        read_document_text(text, "f.json", "json")
    (finding,) = caught.value.findings
    assert (finding.file, finding.line, finding.column) == ("f.json", 1, 1)


def test_faults_carry_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("a = [", encoding="utf-8")
    for most, kind in [(100, SyntaxFault), (2, UnreadableFile)]:
        with pytest.raises(FileError) as caught:
            read_document(path, most=most)
        assert type(caught.value) is kind
        assert caught.value.findings[0].file == str(path)


def test_limits_reach_the_parser() -> None:
    with pytest.raises(SyntaxFault, match="text-too-long"):
        read_document_text("a = 'abc'", "f", "toml", limits=Limits(text=2))
