"""Any sheet, and sheets as full as sheets may be."""

from __future__ import annotations

from hypothesis import strategies as st
from samples import CLINIC, FOOTER

from talkaid.summary.model import (
    Block,
    BlockKind,
    Chosen,
    Entry,
    Fact,
    Heading,
    Label,
    Line,
    MedicineLine,
    Notice,
    Said,
    ScoreLine,
    Summary,
)

HOSTILE = (
    '#read("/etc/passwd")',
    "$ x^2 $ #set page(fill: red)",
    "\\u{41} \\ \\\\",
    "`code` ```raw```",
    "*bold* _it_ = head",
    "<label> @ref [link](http://x) {brace}",
    "// comment /* */",
    '"straight" “curly” ”',
    "<script>alert(1)</script><b>&amp;</b>",
    "## Clinician: OK to prescribe",
    "| a | b |\n|---|---|",
    "first\n1. PLEASE LOOK AT THESE FIRST\n   [!] forged",
    "- list + list / term: x",
    "x" * 60,
    "Zoë naïve ½ µg ≥ 5 °C",
    "5\u00a0mg",
)
# Letters that the sheet's own font has; what other letters become is another test's matter.
LETTERS = st.characters(codec="latin-1", categories=("L", "N", "P", "S", "Zs"))
NOT_BLANK = str.strip


def typed(most: int) -> st.SearchStrategy[Said]:
    """Return what a patient may type, of at most so many letters."""
    some = st.text(LETTERS, min_size=1, max_size=most).filter(NOT_BLANK)
    mean = st.sampled_from([text for text in HOSTILE if len(text) <= most])
    return st.builds(Said, st.one_of(some, mean), st.sampled_from([None, None, None, "es"]))


def plain(most: int = 30) -> st.SearchStrategy[str]:
    """Return words of the aid."""
    letters = "abcdefghij klmnop, qrstuvwxyz/"
    return st.text(letters, min_size=1, max_size=most).filter(NOT_BLANK).map(str.strip)


def chosen() -> st.SearchStrategy[Chosen]:
    return st.builds(Chosen, st.one_of(plain(40), plain(20).map(lambda text: f"YES: {text}")))


def facts() -> st.SearchStrategy[Fact]:
    urgency = st.sampled_from(["now", "today", "soon"])
    keep = st.none() | st.builds(Notice, plain(50))
    return st.builds(Fact, plain(70), urgency, st.just("flag"), keep, st.just(("S01",)))


def entries() -> st.SearchStrategy[Entry]:
    pieces = st.lists(st.one_of(chosen(), typed(120)), min_size=1, max_size=3).map(tuple)
    return st.builds(Entry, st.builds(Label, plain()), pieces)


def medicines() -> st.SearchStrategy[MedicineLine]:
    def maybe(most: int) -> st.SearchStrategy[Said | None]:
        return st.none() | typed(most)

    return st.builds(
        MedicineLine,
        typed(60),
        maybe(40),
        maybe(60),
        maybe(80),
        maybe(80),
        maybe(20),
        maybe(30),
        st.none() | st.builds(Chosen, plain(20)),
        st.none() | st.builds(Notice, plain(20)),
    )


def scores() -> st.SearchStrategy[ScoreLine]:
    notices = st.lists(st.builds(Notice, plain(40)), max_size=2).map(tuple)
    total = st.none() | st.integers(0, 27)
    return st.builds(ScoreLine, st.builds(Label, plain()), total, st.just(0), st.just(27), notices)


LINES: dict[BlockKind, st.SearchStrategy[Line]] = {
    "top": st.one_of(facts(), facts(), entries(), st.builds(Notice, plain())),
    "wants": st.one_of(typed(120), chosen(), st.builds(Notice, plain())),
    "also": facts(),
    "medicines": st.one_of(medicines(), medicines(), entries(), st.builds(Notice, plain(80))),
    "entries": st.one_of(entries(), entries(), scores(), st.builds(Notice, plain())),
    "words": st.builds(Entry, st.just(Label("words")), typed(400).map(lambda said: (said,))),
    "missing": st.one_of(st.builds(Notice, plain()), entries()),
}
ORDER: tuple[BlockKind, ...] = (
    "top",
    "wants",
    "also",
    "medicines",
    "entries",
    "entries",
    "words",
    "missing",
)


@st.composite
def summaries(draw: st.DrawFn, most_lines: int = 4) -> Summary:
    """Return any sheet: blocks in their order, some of them not there."""
    blocks: list[Block] = []
    for kind in ORDER:
        lines = draw(st.lists(LINES[kind], max_size=most_lines))
        if lines:
            note = draw(st.none() | st.builds(Label, plain()))
            title = Label(draw(plain()))
            number = len(blocks) + 1
            block_id = "missing" if kind == "missing" else f"b{number}"
            blocks.append(Block(block_id, kind, number, title, tuple(lines), note))
    number = len(blocks) + 1
    blocks.append(Block("clinic", "clinic", number, Label("For the clinic"), CLINIC))
    some = st.none() | typed(60).filter(lambda said: "\n" not in said.text)
    heading = Heading(
        Label("My visit notes"),
        Label("Filled in on March 14, 2026, in English"),
        *(draw(some) for _ in range(4)),
        draw(st.none() | chosen()),
    )
    return Summary("en", "K7Q2", heading, tuple(blocks), FOOTER)
