from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from talkaid.paper.keeping import ENDINGS
from talkaid.paper.names import sheet_name
from talkaid.summary.code import code_of


@given(st.binary(max_size=200), st.sampled_from(sorted(ENDINGS.values())))
def test_a_sheet_is_called_by_its_code_and_nothing_else(content: bytes, ending: str) -> None:
    name = sheet_name(code_of(content), ending)
    assert re.fullmatch(r"visit-notes-[0-9A-Z]{4}\.(pdf|txt|html|md|sheet[.]json)", name)
