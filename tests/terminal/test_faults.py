"""A fault in the program says where it is, and nothing of what was answered."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

BEGIN = """
import sys
from talkaid.cli import main
sys.exit(main(["--plain"]))
"""
CANARY = "methadone40"


def run_with(fault: str, typed: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run talkaid --plain with a fault built in, and type something."""
    program = (
        textwrap.dedent(fault)
        + "\nimport sys\nfrom talkaid.cli import main\nsys.exit(main(['--plain']))\n"
    )
    return subprocess.run(
        [sys.executable, "-c", program],
        input=typed,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_fault_ends_with_70_and_one_sentence(tmp_path: Path) -> None:
    fault = """
        from talkaid.interview.interview import Interview

        def broken(self, question_id, raw):
            raise RuntimeError(f"{raw} methadone40 in a message")

        Interview.answer = broken
    """
    done = run_with(fault, f"\n{CANARY}\nyes\n", tmp_path)
    assert done.returncode == 70
    assert "Traceback" not in done.stderr
    assert CANARY not in done.stderr
    (sentence,) = done.stderr.splitlines()
    place = r"RuntimeError at plain/question\.py:\d+, talkaid 0\.1\.0\."
    assert re.search(rf"Reference [0-9a-f]{{8}}: {place}$", sentence)
    assert list(tmp_path.iterdir()) == []


def test_two_faults_have_two_references(tmp_path: Path) -> None:
    fault = "from talkaid.plain.lines import Lines\nLines.read = None"
    first, second = (run_with(fault, "\n", tmp_path).stderr for _ in range(2))
    assert first != second
    assert first.partition("Reference")[0] == second.partition("Reference")[0]


def test_a_fault_in_a_thread_or_a_finalizer_says_no_answer(tmp_path: Path) -> None:
    fault = """
        import threading
        from talkaid.plain.lines import Lines

        class Broken:
            def __del__(self):
                raise ValueError("methadone40")

        def thread():
            raise ValueError("methadone40")

        read = Lines.read

        def also(self):
            Broken()
            one = threading.Thread(target=thread)
            one.start()
            one.join()
            import logging
            logging.getLogger("any").error("methadone40")
            return read(self)

        Lines.read = also
    """
    done = run_with(fault, "\n", tmp_path)
    assert done.returncode == 1
    assert CANARY not in done.stdout + done.stderr
    assert "ValueError" in done.stderr
