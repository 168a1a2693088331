"""A language from right to left: on paper in its direction, one line at a time, no full screen."""

from __future__ import annotations

import io
import re
from pathlib import Path
from statistics import median

import pypdfium2
import pytest

from other_words import right_to_left
from talkaid.cli import main
from talkaid.commands import begin, seats
from talkaid.errors import NotAvailable
from talkaid.language.words import load_words

__all__ = ["right_to_left"]
DANA = Path(__file__).parents[1] / "people" / "dana.json"


def from_the_right(pdf: Path) -> bool:
    """Whether the lines of the first page stand nearer to its right edge than to its left."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        text = page.get_textpage()
        boxes = [text.get_rect(at) for at in range(text.count_rects())]
        width = page.get_width()
        return median(width - right for _, _, right, _ in boxes) < median(box[0] for box in boxes)


def test_a_sheet_in_html_has_the_direction(
    right_to_left: None, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", str(DANA), "--lang", "es", "--format", "html"]) == 0
    head = re.search(r"<html[^>]*>", capfd.readouterr().out)
    assert head is not None
    assert 'lang="es"' in head[0] and 'dir="rtl"' in head[0]


@pytest.mark.parametrize("command", [["sheet", str(DANA), "--format", "pdf"], ["blank"]])
def test_paper_begins_at_the_right(command: list[str], right_to_left: None, tmp_path: Path) -> None:
    pdf = tmp_path / "out.pdf"
    assert main([*command, "--lang", "es", "-o", str(pdf)]) == 0
    assert from_the_right(pdf)
    assert main([*command, "--lang", "en", "-o", str(pdf)]) == 0
    assert not from_the_right(pdf)


def test_the_full_screen_is_refused_with_what_works(
    right_to_left: None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for module in (begin, seats):
        monkeypatch.setattr(module, "on_a_terminal", lambda: True)
    for arguments in (["--lang", "es"], ["--kiosk", "--lang", "es"]):
        assert main(arguments) == 2
        why = NotAvailable("language-screen", language="es")
        assert load_words("es").sentence(why) in capfd.readouterr().err


def test_plain_lines_say_that_a_terminal_may_not_turn_them(
    right_to_left: None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert main(["--plain", "--lang", "es"]) == 1
    said = capfd.readouterr().out
    assert load_words("es")("plain.right_to_left") in said
