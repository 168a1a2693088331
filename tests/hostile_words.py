"""What somebody types who wants to move the cursor, forge a line or make something happen."""

from __future__ import annotations

import random

PIECES = (
    *(
        "\x1b[2J",
        "\x1b[31m",
        "\x1b]52;c;cm0=\x07",
        "\x1b]8;;http://x.example\x1b\\x",
        "\x1bP1$r\x1b\\",
    ),
    *(
        "\x1b]1337;File=:eA==\x07",
        "\x1b]0;title\x07",
        "\x1b[6n",
        "\x1b[?1049l",
        "\x9b2J",
        "\x90x\x9c",
    ),
    *(
        "\u202eabc\u202c",
        "\u2066d\u2069",
        "\u200f",
        "\u061c",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\u2029",
    ),
    *(
        "\U000e0041\U000e007f",
        "e\u0301\u0323\u0302\u0303\u0304\u0305",
        "\x85",
        "\x07",
        "\x00",
        "\x0b",
    ),
    *("[bold]b[/bold]", "[@click=app.quit]q[/]", "[link=file:///etc/passwd]x[/]", "[/", "[$var]"),
    *(
        "<script>",
        "# head",
        "**b**",
        '#read("/etc/passwd")',
        "{text}",
        "%s",
        "=1+1",
        "$(id)",
        "`id`",
    ),
    *("שלום", "مرحبا", "\U0001f468\u200d\U0001f469", "ﬁ", "5", "2024-01", "mg", "yes", "1,2"),
)


def hostile_line(chance: random.Random, but: str = "") -> str:
    """Return one line of a few pieces, without the letters `but`."""
    made = "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 4)))
    return "".join(letter for letter in made if letter not in but)
