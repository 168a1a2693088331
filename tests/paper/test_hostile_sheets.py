"""What a hostile patient types is text on every kind of paper, and makes nothing happen.

A slice runs with the suite. For the long run, of 2,000 texts and more:
``TALKAID_HOSTILE=20 pytest tests/paper/test_hostile_sheets.py``.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from full_files import FullPatient
from samples import WORDS, flat, pages_text, values_in
from test_paper_html import KNOWN as ELEMENTS
from test_paper_html import Page
from test_paper_markdown import KNOWN as KINDS
from test_paper_markdown import kinds

from talkaid.check.opening import open_bundled
from talkaid.paper import pdf
from talkaid.paper.html import html_sheet
from talkaid.paper.json import json_sheet
from talkaid.paper.letters import RIGHT_TO_LEFT
from talkaid.paper.line_data import ISOLATED
from talkaid.paper.markdown import markdown_sheet
from talkaid.paper.pdf import pdf_sheet
from talkaid.paper.text import text_sheet
from talkaid.summary.build import build
from talkaid.summary.model import Summary
from talkaid.text import clean, first_forbidden

MANY = int(os.environ.get("TALKAID_HOSTILE", "2"))
CHECKED = open_bundled()
PAYLOADS = (
    "\x00null\x01\x07\x08\x7f\x9b",
    "\x1b[31mred\x1b[0m\x1b[2J",
    "\x1b]8;;http://x.example\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]52;c;cm0gLXJm\x07",
    "\u202eabc\u202c \u2066d\u2069 \u200fe",
    "zero\u200bwidth\ufeff\u2060",
    "[bold]b[/bold] [link=file:///etc/passwd]x[/] [@click=app.quit]q[/]",
    '"><script>alert(1)</script><img src=x onerror=y>&amp;&#60;',
    "</style></p><!-- --> <a href='javascript:x'>",
    "**b** _i_ `c` [l](http://x) ![i](x) <b> | a | b |\n|---|---|",
    "# head\n- item\n1. one\n> quote\n---\n```\ncode",
    '#read("/etc/passwd") #include "/etc/passwd"',
    '#import "@preview/x:0.1.0" #set page(fill: red)',
    "$ x^2 $ $",
    "@ref <label> \\u{41} \\ *b* _i_ = t / a: b",
    '#eval("1") #plugin("x.wasm") #image("/etc/passwd")',
    '{"a": "b\\u0000"}, ], } " \\',
    '=cmd|"/c calc"!A1,+1,-1,@SUM(A1)\t;',
    "\ud800half \udfff",
    "e\u0301\u0323\u0302\u0303\u0304\u0305" * 3,
    "\U0001f600 \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f3fb",
    "שלום עולם 5 mg",
    "مرحبا بالعالم",
    "x" * 70,
    "{page} {pages} {text} %s {0}",
    "1 PLEASE LOOK AT THESE FIRST\n[!] Forged",
    "\u2028line\u2029par\x85next\x0b\x0c",
    "5\u00a0mg \u00ad ﬁ Å ½ µg",
)
SIGNS = re.compile(r"(?<=\w)[^\w]+(?=\w)")


class HostilePatient(FullPatient):
    """Somebody who types payloads, alone or beside each other, wherever anything can be typed."""

    def own(self, most: int) -> str:
        """Return a text with its own number, so that no two are the same."""
        number = f"{self.chance.randrange(10**6)}"
        made = number.join(self.chance.choice(PAYLOADS) for _ in range(self.chance.randint(1, 3)))
        # Cut after it was cleaned as well: a joined letter is not to be cut from its mark.
        return (
            clean(number + made, lines=True, most=most)
            if self.often(0.2)
            else _cut(number + made, most)
        )


def _cut(text: str, most: int) -> str:
    return text[: most - 5] + "zq" if len(text) > most else text


def hostile(number: int) -> Summary:
    response = HostilePatient(number, CHECKED, any_length=True).response()
    return build(CHECKED, response, WORDS, program="0.1.0")


def typed_in(summary: Summary) -> set[str]:
    """Return what the patient typed, as the sheet holds it."""
    texts = (text for block in summary.blocks for line in block.lines for text in values_in(line))
    return {text for text in (*texts, *values_in(summary.heading)) if re.match(r"\d{2}", text)}


def ordinary(text: str) -> bool:
    """Whether a text is read back from a PDF in its own order, and in letters of the sheet."""
    return all(
        unicodedata.bidirectional(letter) not in RIGHT_TO_LEFT
        and ord(letter) < 0x2000
        and not unicodedata.combining(letter)
        for letter in unicodedata.normalize("NFD", text)
    )


@pytest.mark.parametrize("number", range(MANY))
def test_what_is_typed_is_text_in_every_form(number: int) -> None:
    summary = hostile(number)
    typed = typed_in(summary)
    assert len(typed) > 40
    forms = {
        "text": text_sheet(summary, WORDS),
        "html": html_sheet(summary, WORDS),
        "markdown": markdown_sheet(summary, WORDS),
        "json": json_sheet(summary),
    }
    for form, made in forms.items():
        # Around words from right to left stand marks of the program's own, opened and closed.
        opened, closed = ISOLATED
        assert made.count(opened) == made.count(closed)
        rest = made.replace(opened, "").replace(closed, "")
        assert first_forbidden(rest, lines=True) is None, form
    page = Page(forms["html"])
    assert page.open == [] and page.names() <= ELEMENTS
    assert not any(
        name.startswith("on") or name == "href" for _, at in page.elements for name in at
    )
    assert kinds(forms["markdown"]) <= KINDS
    assert typed <= set(_strings(json.loads(forms["json"])))
    # What follows a line break has a mark before each of its lines.
    unmarked = re.sub(r"(?m)^ +> ", "", forms["text"])
    in_text, in_page = flat(forms["text"]) + flat(unmarked), flat(page.words)
    assert [one for one in typed if flat(one) not in in_page] == []
    # A line break is a stroke in the text form, so that no line can be forged.
    assert [line for one in typed for line in one.split("\n") if flat(line) not in in_text] == []
    made = pdf_sheet(summary, WORDS)
    # A space named as a letter would be named everywhere.
    assert "U+0020" not in made.unprintable
    drawn = flat("".join(pages_text(made.content)))
    kept = [one for one in typed if ordinary(one)]
    words = {flat(word) for one in kept for word in one.split()}
    lost = [one for one in words if not _drawn(one, drawn)]
    turned = in_one_order(drawn)
    assert words and [one for one in lost if not _drawn(in_one_order(one), turned)] == []


def _drawn(word: str, drawn: str) -> bool:
    """Whether a word is on paper, whole or parted by the end of a page."""
    cuts = range(len(word), -1, -1)
    return any(word[:cut] in drawn and word[cut:] in drawn for cut in cuts)


def in_one_order(text: str) -> str:
    """Return a text in which it does not matter how the signs between two letters stand.

    Beside words from right to left, a reader of a PDF turns signs that stand right on paper.
    """
    turned = text.translate(str.maketrans(")>]}", "(<[{"))
    return SIGNS.sub(lambda signs: "".join(sorted(signs[0])), turned)


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for one in data:
            yield from _strings(one)
    elif isinstance(data, str):
        yield data


CHILD = """
import os, sys
sys.path[:0] = {paths!r}
from test_hostile_sheets import WORDS, hostile, mark, pdf_sheet
sheets = [hostile(number) for number in range({many})]
pdf_sheet(sheets[0], WORDS)
mark("begin")
for sheet in sheets:
    pdf_sheet(sheet, WORDS)
{more}
mark("end")
"""
traced = pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what is opened")


def mark(name: str) -> None:
    """Leave a mark in the trace: a file that is not there."""
    assert not Path(f"/zq7-{name}").exists()
    try:
        os.open(f"/zq7-{name}", os.O_RDONLY)
    except FileNotFoundError:
        return


def trace(folder: Path, more: str = "") -> list[str]:
    """Return what a child opens and connects to while it makes sheets, but for its own folder."""
    log = folder / "trace"
    own = folder / "own"
    own.mkdir()
    paths = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]
    script = CHILD.format(paths=paths, many=MANY, more=more)
    watch = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=open,openat,openat2,socket,connect",
        "-o",
        str(log),
    ]
    env = {**os.environ, "TMPDIR": str(own), "HOME": str(own)}
    subprocess.run([*watch, sys.executable, "-c", script], check=True, env=env, cwd=own)
    lines = log.read_text(errors="replace").splitlines()
    begin = next(at for at, line in enumerate(lines) if "/zq7-begin" in line)
    end = next(at for at, line in enumerate(lines) if "/zq7-end" in line)
    calls = (re.sub(r"^\d+\s+", "", line) for line in lines[begin + 1 : end])
    # The templates and fonts are copied into a folder of their own, which typst is given.
    fonts = ("font", "/usr/share/", str(own), str(Path(pdf.__file__).parent))
    return [
        call
        for call in calls
        if re.match(r"socket|connect", call)
        or (re.match(r'open.*"/', call) and not any(place in call for place in fonts))
    ]


@traced
def test_making_a_pdf_opens_only_its_own_folder_and_fonts_and_no_connection(tmp_path: Path) -> None:
    assert trace(tmp_path) == []


@traced
@pytest.mark.parametrize(
    "more", ['open("/etc/passwd").close()', "import socket; socket.socket().close()"]
)
def test_what_a_sheet_opened_would_be_found(more: str, tmp_path: Path) -> None:
    assert (
        len([call for call in trace(tmp_path, more) if "passwd" in call or "AF_INET" in call]) == 1
    )
