"""What is wrong with a medicines file is told all at once, each thing at its place."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from talkaid.errors import ContentFault, FileError, Finding
from talkaid.reference.medicines import load_medicines, parse_medicines

GOOD: dict[str, Any] = {
    "kind": "medicines",
    "language": "en",
    "checked": "2026-11-21",
    "reviewed": False,
    "class": {
        "opioid": {"title": "opioid medicine", "names": ["oxycodone"]},
        "sedating": {"title": "makes sleepy", "includes": ["opioid"], "names": []},
    },
    "use": {"pain": "for pain"},
    "medicine": {
        "oxycodone": {"brands": ["OxyContin"], "use": "pain"},
        "acetaminophen": {"brands": ["Tylenol"], "also": ["APAP"], "use": "pain", "store": True},
    },
}


def faults(*changes: tuple[str, object]) -> tuple[Finding, ...]:
    data = deepcopy(GOOD)
    for path, value in changes:
        *way, last = path.split(".")
        place = data
        for step in way:
            place = place[step]
        place[last] = value
    with pytest.raises(ContentFault) as raised:
        parse_medicines(data)
    return raised.value.findings


def test_the_good_one_is_good() -> None:
    medicines = parse_medicines(GOOD)
    assert medicines.belongs("OxyContin", "sedating")
    assert medicines == parse_medicines(GOOD)


@pytest.mark.parametrize(
    ("path", "value", "code", "where"),
    [
        ("class.sedating.includes", ["opoid"], "unknown-class", "class.sedating.includes.0"),
        ("class.opioid.names", ["oxycodon"], "unknown-medicine", "class.opioid.names.0"),
        ("class.opioid.names", ["Tylenol"], "unknown-medicine", "class.opioid.names.0"),
        ("medicine.oxycodone.use", "pian", "unknown-use", "medicine.oxycodone.use"),
        ("class.opioid.includes", ["sedating"], "class-cycle", "class.opioid.includes"),
        ("class.opioid.includes", ["opioid"], "class-cycle", "class.opioid.includes"),
        ("medicine.oxycodone.also", ["tylenol"], "name-twice", "medicine.acetaminophen.brands.0"),
        ("medicine.oxycodone.also", ["Oxycodone"], "name-twice", "medicine.oxycodone.also.0"),
        (
            "medicine.oxycodone.brands",
            ["A-PAP", "apap"],
            "name-twice",
            "medicine.acetaminophen.also.0",
        ),
        ("medicine.oxycodone.brands", ["★"], "empty-text", "medicine.oxycodone.brands.0"),
        ("medicine.Percocet", {"use": "pain"}, "not-small-letters", "medicine.Percocet"),
        ("medicine.oxycodone.usse", "pain", "unknown-key", "medicine.oxycodone.usse"),
        ("medicine.oxycodone.store", "yes", "true-or-false", "medicine.oxycodone.store"),
        ("medicine.oxycodone.brands", "OxyContin", "list-expected", "medicine.oxycodone.brands"),
        ("medicine.oxycodone", "pain", "table-expected", "medicine.oxycodone"),
        ("class.opioid.title", "", "empty-text", "class.opioid.title"),
        ("class.opioid", {"names": []}, "missing-key", "class.opioid.title"),
        ("class.Opioid", {"title": "x", "names": []}, "bad-id", "class.Opioid"),
        ("kind", "questionnaire", "unknown-value", "kind"),
        ("checked", "soon", "date-expected", "checked"),
        ("medicines", {}, "unknown-key", "medicines"),
    ],
)
def test_one_fault_one_finding_with_its_way(
    path: str, value: object, code: str, where: str
) -> None:
    told = [(one.code, ".".join(map(str, one.path))) for one in faults((path, value))]
    assert (code, where) in told
    assert {one for one, _ in told} <= {code, "class-cycle"}


def test_the_nearest_right_word_is_named() -> None:
    (finding,) = faults(("class.opioid.names", ["oxycodon"]))
    assert finding.values["near"] == "oxycodone"
    (finding,) = faults(("medicine.oxycodone.usse", "pain"))
    assert finding.values["near"] == "use"


def test_all_faults_are_told_at_once() -> None:
    told = faults(
        ("class.opioid.names", ["no", "nor this"]),
        ("medicine.oxycodone.use", "none"),
        ("class.sedating.includes", ["nothing"]),
    )
    assert [one.code for one in told].count("unknown-medicine") == 2
    assert {"unknown-use", "unknown-class"} <= {one.code for one in told}


@pytest.mark.parametrize("data", [{}, {"kind": 1}, {"class": []}, {"medicine": {"": {}}}])
def test_a_shape_that_is_no_medicines_file_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ContentFault):
        parse_medicines(data)


def test_a_file_with_a_fault_is_told_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "medicines.toml"
    path.write_text(
        'kind = "medicines"\nlanguage = "en"\nchecked = 2026-11-21\nreviewed = false\n\n'
        '[class.opioid]\ntitle = "opioid"\nnames = ["oxycodone", "oxycotin"]\n\n'
        '[use]\npain = "for pain"\n\n[medicine]\noxycodone = { use = "pain" }\n',
        encoding="utf-8",
    )
    with pytest.raises(ContentFault) as raised:
        load_medicines(path)
    (finding,) = raised.value.findings
    assert (finding.code, finding.line, finding.column) == ("unknown-medicine", 8, 23)
    assert finding.file == str(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        load_medicines(tmp_path / "none.toml")
