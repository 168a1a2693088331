"""Commands speak the language of the person at the prompt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands.running import DANA
from talkaid.cli import main
from talkaid.language.words import load_words
from talkaid.process.reader import reader_language

SPANISH = load_words("es")
BROKEN = Path(__file__).parents[1] / "broken"


@pytest.mark.parametrize(
    ("arguments", "environ", "language"),
    [
        ((), {}, "en"),
        ((), {"LANG": "es_US.UTF-8"}, "es"),
        ((), {"LANG": "es"}, "es"),
        ((), {"LANG": "C.UTF-8"}, "en"),
        ((), {"LANG": "es_MX", "LC_ALL": "en_US.UTF-8"}, "en"),
        ((), {"LANG": "es_MX", "LC_ALL": ""}, "es"),
        ((), {"LANG": "en_US", "LC_MESSAGES": "es_PR@euro"}, "es"),
        ((), {"LANG": "tlh_AQ"}, "en"),
        ((), {"LANG": "../../es"}, "en"),
        (("--lang", "es"), {}, "es"),
        (("--plain", "--lang=es"), {"LANG": "en_US"}, "es"),
        (("--lang", "en"), {"LANG": "es_US"}, "en"),
        (("--lang", "tlh"), {"LANG": "es_US"}, "es"),
        (("--lang",), {}, "en"),
    ],
)
def test_the_option_and_then_the_environment_say_the_language(
    arguments: tuple[str, ...], environ: dict[str, str], language: str
) -> None:
    assert reader_language(arguments, environ) == language


@pytest.fixture
def spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "es_US.UTF-8")


@pytest.mark.usefixtures("spanish")
def test_findings_are_said_in_spanish_with_their_codes_as_they_are(
    capfd: pytest.CaptureFixture[str],
) -> None:
    file = BROKEN / "class_misspelt.toml"
    assert main(["check", str(file)]) == 1
    said = capfd.readouterr()
    line = next(line for line in said.out.splitlines() if "unknown-class" in line)
    assert f": {SPANISH('command.error')}: unknown-class: " in line
    assert SPANISH("kind.class") in line
    assert SPANISH("command.check.done", files=1, errors=1, warnings=0).split()[0] in said.err
    main(["check", "--format", "json", str(file)])
    codes = {one["code"] for one in json.loads(capfd.readouterr().out)["findings"]}
    assert "unknown-class" in codes


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("arguments", "status", "key"),
    [
        (["sheet", "no-such.json"], 2, "finding.not_found"),
        (["sheet", DANA, "--bogus"], 2, "command.wrong.unknown"),
        (["explain", "no-such.toml"], 2, "finding.not_found"),
        (["sheet"], 2, "command.wrong.missing"),
        (["sheet", DANA, "--lang"], 2, "command.wrong.value"),
        (["sheet", DANA, "--large=1"], 2, "command.wrong.no_value"),
        (["sheet", DANA, "--paper", "a5"], 2, "command.wrong.one"),
        (["--country", "USA"], 2, "command.two_letters"),
        (["--lang", "tlh"], 2, "error.language"),
    ],
)
def test_what_goes_wrong_is_said_in_spanish(
    arguments: list[str], status: int, key: str, capfd: pytest.CaptureFixture[str]
) -> None:
    try:
        assert main(arguments) == status
    except SystemExit as ending:
        assert ending.code == status
    first, *_ = SPANISH(key).split("{")
    assert first and first in capfd.readouterr().err


def test_the_language_of_paper_is_not_that_of_the_person_who_prints(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert main(["sheet", "no-such.json", "--lang", "es"]) == 2
    assert load_words("en")("finding.not_found") in capfd.readouterr().err
