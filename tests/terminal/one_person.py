"""Walk one person to the end, full screen, in the terminal this runs in; write the response.

Run as ``python tests/terminal/one_person.py ANSWERS.json OUT.json``. The app draws on the real
terminal; the keys are pressed by the same robot that walks it without one.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from textual.pilot import Pilot

from talkaid.answers.response_json import write_response
from talkaid.check.opening import open_bundled
from talkaid.interview.interview import Interview
from talkaid.language.words import load_words
from talkaid.tui.app import TalkaidApp
from tui.robot import Robot


def main(answers: Path, out: Path) -> None:
    """Walk the person whose answers are in a response file."""
    said: dict[str, Any] = json.loads(answers.read_text(encoding="utf-8"))["answers"]
    started = datetime(2026, 11, 21, 10, 2, tzinfo=timezone.utc)
    interview = Interview(open_bundled(), started=started, country="US")
    app = TalkaidApp(interview, load_words("en"), save_folder=out.parent, settle=0)

    async def walk(pilot: Pilot[Any]) -> None:
        robot = Robot(app, pilot, said)
        await robot.run()
        await robot.to_sheet()
        out.write_text(write_response(interview.response()), encoding="utf-8")
        app.exit()

    app.run(auto_pilot=walk)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
