"""Which questionnaires there are, and where they were found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from talkaid.errors import FileError, NotAvailable
from talkaid.files.document import read_document
from talkaid.files.folders import bundled_questionnaires, clinic_folder
from talkaid.files.limits import DEFAULT
from talkaid.files.nearest import nearest

MAIN = "kratom"


@dataclass(frozen=True, slots=True)
class Found:
    """A questionnaire file: what it says of itself, or that it could not be read."""

    path: Path
    bundled: bool
    id: str
    version: str
    language: str
    title: str
    readable: bool = True


def found_questionnaires() -> tuple[Found, ...]:
    """Return the bundled questionnaires and those of the clinic's folder."""
    places = ((bundled_questionnaires(), True), (clinic_folder(), False))
    return tuple(found for folder, bundled in places for found in _in(folder, bundled))


def find_questionnaire(questionnaire_id: str = MAIN) -> Found:
    """Return the questionnaire with the id; raises NotAvailable when there is none."""
    every = found_questionnaires()
    for found in every:
        if found.id == questionnaire_id and found.readable:
            return found
    near = nearest(questionnaire_id, [found.id for found in every])
    raise NotAvailable("questionnaire", id=questionnaire_id[:60], near=near)


def overlay_files() -> tuple[Path, ...]:
    """Return the files of the clinic's folder that hold a clinic's own questions."""
    return tuple(path for path in _files(clinic_folder()) if _said(path, "kind") == "overlay")


def translation_files(language: str) -> tuple[Path, ...]:
    """Return the files that hold a translation into the language, the bundled ones first.

    A translation says its language in its name, as in ``kratom.es.toml``.
    """
    folders = (bundled_questionnaires(), clinic_folder())
    return tuple(
        path
        for folder in folders
        for path in _files(folder)
        if path.stem.endswith(f".{language}") and _said(path, "kind") == "translation"
    )


def _said(path: Path, key: str) -> str:
    try:
        return str(read_document(path, most=DEFAULT.outside_bytes).data.get(key, ""))
    except FileError:
        return ""


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml")) if folder.is_dir() else []


def _in(folder: Path, bundled: bool) -> Iterator[Found]:
    for path in _files(folder):
        most = DEFAULT.bytes_in_file if bundled else DEFAULT.outside_bytes
        try:
            data = read_document(path, most=most).data
        except FileError:
            yield Found(path, bundled, path.stem, "", "", "", readable=False)
            continue
        if data.get("kind") == "questionnaire":
            keys = ("id", "version", "language", "title")
            name, version, language, title = (str(data.get(key, "")) for key in keys)
            yield Found(path, bundled, name, version, language, title)
