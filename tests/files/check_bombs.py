"""A process of its own, with little memory, that checks costly files and prints what came of each.

Each is well-formed TOML that fits the format, or nearly; the cost is in what hangs together.
``BOMB_BYTES`` sets the size; 512000 is the most that is read of a clinic's file.
"""

from __future__ import annotations

import os
import resource
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from talkaid.check import opening, passed, reach, wording
from talkaid.commands.check import check_file

SIZE = int(os.environ.get("BOMB_BYTES", "60000"))
MEMORY = 256 * 2**20

HEAD = """kind = "questionnaire"
id = "small"
version = "1"
language = "en"
title = "Small"
reviewed = true
[[block]]
id = "main"
title = "Main"
"""
PART = """[[section]]
id = "part"
title = "Part"
block = "main"
"""
OVERLAY = 'kind = "overlay"\nid = "central"\nextends = "kratom"\nclinic = "C"\nlanguage = "en"\n'
MEDICINES = """kind = "medicines"
language = "en"
checked = 2026-11-21
reviewed = false
use = { pain = "for pain" }
"""
TRANSLATION = """kind = "translation"
translates = "kratom"
version = "1"
language = "es"
reviewed = false
"""
YES = '{ question = "a", is = "yes" }'


def question(name: str, *, ask: str = "Is it so?", table: str = "section.question") -> str:
    return f'[[{table}]]\nid = "{name}"\ntype = "yes_no"\nask = "{ask}"\nwhy = "So."\n'


WHOLE = HEAD + PART + question("a") + question("b")


def each(pattern: str) -> str:
    """Return the pattern with ``{0:x}`` and ``{1:x}``, a number and the next, as often as fits."""
    return "\n".join(pattern.format(at, at + 1) for at in range(times(pattern)))


def times(pattern: str) -> int:
    return SIZE // len(pattern.format(SIZE, SIZE))


def glossary(text: str) -> str:
    """Return a questionnaire of texts of the greatest length."""
    return (
        WHOLE + "[glossary]\n" + each('"{0:x}" = "TEXT"' + 2000 * " ").replace("TEXT", text[:2000])
    )


def names(step: str, count: int) -> str:
    lines = "\n".join(f"c{at} = {step.format(at, at + 1)}" for at in range(count))
    return f'{WHOLE}show_when = "c0"\n[condition]\n{lines}\nc{count} = {YES}\n'


def any_of(at: int) -> str:
    looks = [
        f'{{ question = "q{(at * 7 + by * 13 + at * by) % 60}", is = "{("no", "yes")[(at + by) % 2]}" }}'
        for by in range(3)
    ]
    return f"{{ any = [{', '.join(looks)}] }}"


OPTION = '{{ id = "a{0:x}", label = "x" }},'
LATE = question("q{0:x}") + 'show_when = {{ question = "z{0:x}", is = "yes" }}'
PART_OF_ITS_OWN = '[[section]]\nid = "s{0:x}"\ntitle = "T"'
FLAG = '[[flag]]\nid = "f{0:x}"\nurgency = "visit"\nwhen = "uses"\nask = "So?"'
CLINIC_S = question("q{0:x}", table="question") + 'after = "q{1:x}"'
CLASS = '[class.c{0:x}]\ntitle = "T"\nincludes = ["c{1:x}"]\nnames = []'
NAME = "'m{0:x}',"
RING = SIZE // 14
CLASSES = times(CLASS)

BOMBS: Mapping[str, Callable[[], str]] = {
    "names that double": lambda: names('{{ all = ["c{1}", {{ not = "c{1}" }}] }}', 90),
    "a long chain of names": lambda: names('"c{1}"', RING),
    "a long ring of names": lambda: names('"c{1}"', RING).replace(f'"c{RING}"', '"c0"'),
    "a condition hard to decide": lambda: (
        HEAD + PART + "".join(question(f"q{at}") for at in range(60)) + question("last")
        + f"show_when = {{ all = [{', '.join(map(any_of, range(120)))}] }}\n"
    ),
    "options": lambda: (
        HEAD + PART + question("a").replace("yes_no", "choice") + f"options = [{each(OPTION)}]\n"
    ),
    "questions": lambda: HEAD + PART + each(question("q{0:x}")),
    "questions of one name": lambda: HEAD + PART + each(question("q")),
    "questions that wait for one that is not there": lambda: HEAD + PART + each(LATE),
    "keys that are not known": lambda: HEAD + each(PART_OF_ITS_OWN + "\nx{0:x} = 1"),
    "parts without questions": lambda: HEAD + each(PART_OF_ITS_OWN),
    "flags": lambda: WHOLE + each(FLAG) + f"\n[condition]\nuses = {YES}\n",
    "a clinic's questions in a chain": lambda: OVERLAY + each(CLINIC_S),
    "classes in a ring": lambda: (
        MEDICINES + "medicine = {}\n" + each(CLASS).replace(f'"c{CLASSES:x}"', '"c0"')
    ),
    "medicines that are not there": lambda: (
        MEDICINES + f'medicine = {{}}\n[class.c]\ntitle = "T"\nnames = [{each(NAME)}]'
    ),
    "texts of no question": lambda: TRANSLATION + "[question]\n" + each('q{0:x} = {{ ask = "x" }}'),
    "one letter": lambda: glossary("a" * 2000),
    "blanks": lambda: glossary("a" + " " * 1998 + "b"),
    "titles": lambda: glossary("dr. " * 500),
    "orders without an amount": lambda: glossary("take a the " * 180),
    "amounts": lambda: glossary("2 g " * 500),
    "times": lambda: glossary("every four hours " * 110),
    "halves of sentences": lambda: glossary("take; " * 330),
    "full stops": lambda: glossary(". " * 1000),
    "brackets": lambda: glossary("({[" * 600),
    "quote marks": lambda: glossary("\u201d." * 1000),
    "marks": lambda: glossary("a\u0301\u0301" * 600),
}  # fmt: skip


def main() -> None:
    """Print the name of each bomb and the codes of what was found."""
    opening.medicines()
    opening.open_bundled()
    assert passed and reach and wording
    now = (
        int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        * resource.getpagesize()
    )
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, now + MEMORY))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bomb.toml"
        for name, made in BOMBS.items():
            file.write_text(made(), encoding="utf-8")
            codes = sorted({finding.code for finding in check_file(file).findings})
            print(f"{name}: {' '.join(codes) or 'nothing'}", flush=True)


if __name__ == "__main__":
    main()
