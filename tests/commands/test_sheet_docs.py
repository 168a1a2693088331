"""The page about the sheet is true: its commands, its forms, and its example of JSON."""

from __future__ import annotations

import json
import re
import shlex
from typing import get_args

import pytest
from jsonschema import Draft7Validator

from commands.running import ROOT
from talkaid.commands.arguments import parse
from talkaid.commands.sheet import Asked
from talkaid.paper.keeping import Form

PAGE = (ROOT / "docs" / "sheet.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^talkaid .*$", PAGE, re.MULTILINE)
SCHEMA = json.loads(
    (ROOT / "src" / "talkaid" / "paper" / "sheet.schema.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_is_understood(line: str) -> None:
    _, asked = parse(shlex.split(line)[1:])
    assert isinstance(asked, Asked)


def test_each_form_is_told() -> None:
    told = re.findall(r"^\| `(\w+)` \| .* \| .* \|$", PAGE.partition("## ")[0], re.MULTILINE)
    assert tuple(told) == get_args(Form)


def test_the_example_has_the_form_that_is_stated() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    line = {"$ref": "#/definitions/line", "definitions": SCHEMA["definitions"]}
    Draft7Validator(line).validate(json.loads(example))


def test_what_is_linked_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target
