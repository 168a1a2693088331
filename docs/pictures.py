"""Draw the two pictures of the README anew: a question on the screen, and a sheet.

Run from the checkout: ``python docs/pictures.py``. The sheet needs pdftoppm (poppler-utils).
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import tempfile
from datetime import datetime, timezone
from pathlib import Path

from talkaid.answers.response_json import read_response
from talkaid.check.opening import open_bundled, opened_file
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.paper.pdf import pdf_sheet
from talkaid.questionnaire.library import find_questionnaire
from talkaid.summary.build import build
from talkaid.tui.app import TalkaidApp

HERE = Path(__file__).parent
PERSON = HERE.parent / "tests" / "people" / "dana.json"
SIZE = (92, 26)
# The picture names fonts that a browser would fetch; it does without.
FONT = re.compile(r"@font-face \{.*?\}", re.DOTALL)


async def screen() -> None:
    """Save a question on the screen as SVG."""
    started = datetime(2026, 3, 14, 18, 20, tzinfo=timezone.utc)
    opened = opened_file(find_questionnaire().path)
    interview = Interview(opened.checked, started=started, country="US")
    for question_id, raw in {"kratom_use": "now", "who_answers": "alone"}.items():
        interview.edit(question_id)
        interview.answer(question_id, raw)
    interview.open("health")
    interview.edit("liver_signs")
    app = TalkaidApp(interview, load_words("en"), save_folder=HERE, languages=opened.languages)
    async with app.run_test(size=SIZE) as pilot:
        app.turn(app.journey.change("liver_signs"))
        await pilot.pause()
        for key in ("n", "down", "y"):
            await pilot.press(key)
        await pilot.pause(0.5)
        drawn = FONT.sub("", app.export_screenshot(title="Visit notes"))
        (HERE / "screen.svg").write_text(drawn, encoding="utf-8")


def sheet() -> None:
    """Save the first page of a sheet as PNG."""
    checked = open_bundled()
    response = read_response(PERSON.read_text("utf-8"), PERSON.name, checked.questionnaire)
    words = load_words("en")
    made = pdf_sheet(build(checked, response, words, program="0.1.0"), words)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "sheet.pdf")
        page.write_bytes(made.content)
        draw = ["pdftoppm", "-r", "90", "-f", "1", "-l", "1", "-png", "-singlefile"]
        subprocess.run([*draw, str(page), str(HERE / "sheet")], check=True)  # noqa: S603 - a page made here


if __name__ == "__main__":
    asyncio.run(screen())
    sheet()
