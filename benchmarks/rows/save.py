"""Saving while somebody answers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.pairs import Pairs, Result, in_turn, ratio
from benchmarks.questionnaires import ANSWERS, question_id
from benchmarks.scale import Scale
from benchmarks.walks import STARTED, file_of
from talkaid.check.opening import opened_file
from talkaid.interview.interview import Interview
from talkaid.process.autosave import Autosave

NAME = "save"
MARKS = (1.3, 1.6)


def measured(scale: Scale) -> Iterator[Result]:
    """Yield a save after one more answer, with few answers and with many."""
    against = "write, fsync, rename, fsync of as many bytes"
    for answers, mark in zip(scale.answers, MARKS, strict=True):
        with TemporaryDirectory() as name:
            pairs = _saved(Path(name), answers, scale.pairs * 3)
        yield ratio(f"save after an answer, {answers:,} answers", against, mark, pairs)


def _saved(folder: Path, answers: int, pairs: int) -> Pairs:
    opened = opened_file(file_of(answers))
    interview = Interview(opened.checked, started=STARTED)
    for question in opened.checked.questionnaire.by_id.values():
        interview.go_to(question.id)
        interview.keep(question.id, ANSWERS[question.type])
    autosave = Autosave(opened, folder / "drafts")
    autosave.keep(autosave.new_draft())
    autosave.save(interview)
    content = max((folder / "drafts").glob("*"), key=lambda path: path.stat().st_mtime).read_bytes()
    said = cycle(("yes", "no"))

    def ours() -> float:
        interview.go_to(question_id(0))
        interview.keep(question_id(0), next(said))
        began = perf_counter()
        autosave.save(interview)
        return perf_counter() - began

    def rival() -> float:
        began = perf_counter()
        _written(folder, content)
        return perf_counter() - began

    pairs_found = in_turn(ours, rival, pairs)
    autosave.close()
    return pairs_found


def _written(folder: Path, content: bytes) -> None:
    """Replace a file so that the old or the new one is whole at every moment."""
    descriptor = os.open(folder / "new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(descriptor, content)
    os.fsync(descriptor)
    os.close(descriptor)
    (folder / "new").replace(folder / "kept")
    handle = os.open(folder, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
