"""What shipped is not checked anew at each start: here it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from talkaid.files.document import read_document_text
from talkaid.files.folders import bundled_questionnaires
from talkaid.files.shipped import shipped
from talkaid.reference.medicines import medicines_in

FILES = sorted(bundled_questionnaires().glob("*.toml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_bundled_file_passes_every_check_it_is_spared(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    other = f"{text}\n"
    assert shipped(text)
    assert not shipped(other)
    spared = read_document_text(text, file.name, "toml")
    checked = read_document_text(other, file.name, "toml")
    assert checked.data == spared.data
    if file.name == "medicines.toml":
        assert medicines_in(checked) == medicines_in(spared)
