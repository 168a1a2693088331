"""The medicines in another language: class titles, purposes, and the names people use there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import Field, ValidationError

from talkaid.errors import ContentFault, Finding, KeyPath
from talkaid.files.document import Document
from talkaid.files.nearest import nearest
from talkaid.reference.medicine_file import Id, Language, MedicineLine, Name, Piece
from talkaid.reference.medicine_findings import shape_findings
from talkaid.reference.medicines import Medicines
from talkaid.reference.names import fold


class NamedLine(Piece):
    """What one medicine is called in the language, and brands sold where it is spoken."""

    name: Name
    brands: tuple[Name, ...] = ()


class MedicineTranslationFile(Piece):
    """The whole file; a medicine's key is its generic name in the original."""

    kind: Literal["translation"]
    translates: Literal["medicines"]
    language: Language
    classes: Mapping[Id, Name] = Field(alias="class")
    uses: Mapping[Id, Name] = Field(alias="use")
    medicines: Mapping[Name, NamedLine] = Field(alias="medicine")


@dataclass(frozen=True, slots=True)
class MedicineTranslation:
    """A translation of the medicines with the document it stands in."""

    document: Document
    file: MedicineTranslationFile


def of_medicines(document: Document) -> bool:
    """Tell whether the document says that it translates the medicines."""
    return document.data.get("translates") == "medicines"


def parse_medicine_translation(document: Document) -> MedicineTranslation:
    """Return the translation; raises ContentFault with what does not fit its shape, placed."""
    try:
        file = MedicineTranslationFile.model_validate(document.data)
    except ValidationError as error:
        findings = tuple(document.place(one) for one in shape_findings(error))
        raise ContentFault("content", findings, file=document.file) from None
    return MedicineTranslation(document, file)


def translation_findings(
    medicines: Medicines, translation: MedicineTranslation
) -> Iterator[Finding]:
    """Yield what is missing, what leads nowhere, and names of another medicine; not placed."""
    original, file = medicines.file, translation.file
    yield from _missing("class", original.classes, file.classes)
    yield from _missing("use", original.uses, file.uses)
    yield from _unknown("class", original.classes, file.classes)
    yield from _unknown("use", original.uses, file.uses)
    yield from _unknown("medicine", original.medicines, file.medicines)
    owner = _owners(original.medicines)
    for path, name, written in _written(file.medicines):
        first = owner.setdefault(fold(written), name)
        if first != name:
            yield Finding("name-twice", path, {"key": written, "first": first})


def in_language(medicines: Medicines, translation: MedicineTranslation) -> Medicines:
    """Return the medicines with titles and purposes of the language, and its names beside theirs.

    A name that another medicine has already is left out: it never hides one of the original.
    """
    original, file = medicines.file, translation.file
    owner = _owners(original.medicines)
    lines = dict(original.medicines)
    for name, told in file.medicines.items():
        if name in lines:
            lines[name] = _with_names(name, lines[name], told, owner)
    classes = {
        id_: one.model_copy(update={"title": file.classes.get(id_, one.title)})
        for id_, one in original.classes.items()
    }
    uses = {id_: file.uses.get(id_, use) for id_, use in original.uses.items()}
    changed = {"language": file.language, "classes": classes, "uses": uses, "medicines": lines}
    return Medicines(original.model_copy(update=changed))


def _with_names(
    name: str, line: MedicineLine, told: NamedLine, owner: dict[str, str]
) -> MedicineLine:
    def new(written: str) -> bool:
        if fold(written) in owner:
            return False
        owner[fold(written)] = name
        return True

    # What it is called in the language stands first, so that it is shown beside the other name.
    brands = (*filter(new, (told.name,)), *line.brands, *filter(new, told.brands))
    return line.model_copy(update={"brands": brands})


def _missing(
    table: str, original: Mapping[str, object], written: Mapping[str, object]
) -> Iterator[Finding]:
    for id_ in original:
        if id_ not in written:
            yield Finding("translation-missing", (table, id_), {"key": f"{table}.{id_}"})


def _unknown(
    table: str, original: Mapping[str, object], written: Mapping[str, object]
) -> Iterator[Finding]:
    for id_ in written:
        if id_ not in original:
            near = nearest(id_, original)
            says = f"unknown-{table}-near" if near else ""
            yield Finding(f"unknown-{table}", (table, id_), {"key": id_, "near": near}, says=says)


def _owners(medicines: Mapping[str, MedicineLine]) -> dict[str, str]:
    """Return the generic name by every folded name of the original."""
    owner = {fold(name): name for name in medicines}
    for name, line in medicines.items():
        for written in (*line.brands, *line.also):
            owner.setdefault(fold(written), name)
    return owner


def _written(medicines: Mapping[str, NamedLine]) -> Iterator[tuple[KeyPath, str, str]]:
    for name, line in medicines.items():
        yield ("medicine", name, "name"), name, line.name
        for at, brand in enumerate(line.brands):
            yield ("medicine", name, "brands", at), name, brand
