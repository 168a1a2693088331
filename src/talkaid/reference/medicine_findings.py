"""What is wrong with a medicines file, as findings with the way to each place."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from pydantic import ValidationError

from talkaid.errors import Finding, KeyPath
from talkaid.files.links import groups
from talkaid.files.nearest import nearest
from talkaid.reference.medicine_file import MedicineClass, MedicineFile, MedicineLine, Piece
from talkaid.reference.names import fold

# What pydantic calls it → the code of the finding.
_CODES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "string_type": "text-expected",
    "string_too_short": "empty-text",
    "string_too_long": "too-long",
    "string_pattern_mismatch": "bad-id",
    "bool_type": "true-or-false",
    "tuple_type": "list-expected",
    "date_type": "date-expected",
    "date_from_datetime_parsing": "date-expected",
    "model_type": "table-expected",
    "mapping_type": "table-expected",
}
_MOST_NEAR = 20
"""Looking for the nearest of many names takes time; after so many faults it helps nobody."""


def shape_findings(error: ValidationError) -> tuple[Finding, ...]:
    """Return one finding for each thing that does not fit the model."""
    return tuple(
        _shape_finding(one["type"], one["loc"], one.get("ctx", {}))
        for one in error.errors(include_url=False, include_input=False)
    )


def sense_findings(file: MedicineFile) -> tuple[Finding, ...]:
    """Return what fits the model and cannot be meant: names and ids that lead nowhere or twice."""
    return (
        *_unknown(file),
        *_cycles(file.classes),
        *_twice(file.medicines),
    )


def _shape_finding(kind: str, loc: KeyPath, context: Mapping[str, object]) -> Finding:
    path = tuple(step for step in loc if step != "[key]")
    code = _CODES.get(kind, "unknown-value")
    key = str(path[-1]) if path else ""
    values = {"key": key} | {
        name: str(value)[:120] for name, value in context.items() if name != "error"
    }
    if code == "unknown-key":
        known = _keys_of(path[:-1])
        values["known"] = ", ".join(known)
        return _with_near(Finding(code, path, values), key, known)
    if code == "unknown-value":
        values["known"] = str(context.get("expected", ""))[:120]
    return Finding(code, path, values)


def _keys_of(path: KeyPath) -> list[str]:
    models: dict[str, type[Piece]] = {"class": MedicineClass, "medicine": MedicineLine}
    model = models.get(str(path[0]), MedicineFile) if path else MedicineFile
    return [field.alias or name for name, field in model.model_fields.items()]


def _unknown(file: MedicineFile) -> Iterator[Finding]:
    """Yield names of classes, purposes and medicines that do not stand in the file."""
    looked_up = 0
    for code, name, path, known in _references(file):
        if name not in known:
            looked_up += 1
            finding = Finding(code, path, {"key": name})
            yield _with_near(finding, name, known) if looked_up <= _MOST_NEAR else finding


def _references(file: MedicineFile) -> Iterator[tuple[str, str, KeyPath, Mapping[str, object]]]:
    for id_, one in file.classes.items():
        for at, name in enumerate(one.includes):
            yield "unknown-class", name, ("class", id_, "includes", at), file.classes
        for at, name in enumerate(one.names):
            yield "unknown-medicine", name, ("class", id_, "names", at), file.medicines
    for name, line in file.medicines.items():
        yield "unknown-use", line.use, ("medicine", name, "use"), file.uses


def _cycles(classes: Mapping[str, MedicineClass]) -> Iterator[Finding]:
    """Yield each class that includes itself, directly or through others."""
    links = {
        id_: [name for name in one.includes if name in classes] for id_, one in classes.items()
    }
    leads_back = groups(links)
    for id_, names in links.items():
        if len(leads_back[id_]) > 1 or id_ in names:
            yield Finding("class-cycle", ("class", id_, "includes"), {"key": id_})


def _twice(medicines: Mapping[str, MedicineLine]) -> Iterator[Finding]:
    """Yield each name that two medicines claim, or that one claims twice.

    A brand may repeat the key: ``herbalife`` is sold as Herbalife.
    """
    owner: dict[str, str] = {}
    for path, name, written in _written(medicines):
        is_also = "also" in path[2:3]
        first = owner.setdefault(fold(written), name)
        if not fold(written):
            yield Finding("empty-text", path, {"key": written})
        elif first != name or (is_also and fold(written) == fold(name)):
            yield Finding("name-twice", path, {"key": written, "first": first})
    for name in medicines:
        if name != name.lower():
            yield Finding("not-small-letters", ("medicine", name), {"key": name})


def _written(medicines: Mapping[str, MedicineLine]) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield the way to every name, the medicine it belongs to, and the name; keys come first."""
    for name in medicines:
        yield ("medicine", name), name, name
    for name, line in medicines.items():
        for at, brand in enumerate(line.brands):
            yield ("medicine", name, "brands", at), name, brand
        for at, other in enumerate(line.also):
            yield ("medicine", name, "also", at), name, other


def _with_near(finding: Finding, word: str, known: Iterable[str] | Container[str]) -> Finding:
    near = nearest(word, known) if isinstance(known, Iterable) else ""
    values = {**finding.values, "near": near}
    says = f"{finding.code}-near" if near else ""
    return Finding(finding.code, finding.path, values, says=says)
