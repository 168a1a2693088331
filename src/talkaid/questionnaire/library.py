"""Which questionnaires there are, and where they were found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from talkaid.errors import FileError, NotAvailable
from talkaid.files.document import read_document
from talkaid.files.folders import bundled_questionnaires, clinic_folder
from talkaid.files.limits import DEFAULT
from talkaid.files.nearest import nearest
from talkaid.files.reading import read_text
from talkaid.files.shipped import shipped
from talkaid.files.toml import parse_toml
from talkaid.language.words import languages, missing_words

MAIN = "kratom"

_TABLE = re.compile(r"^[ \t]*\[", re.M)


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
    return tuple(found for folder, bundled in _places() for found in _in(folder, bundled))


def find_questionnaire(questionnaire_id: str = MAIN) -> Found:
    """Return the questionnaire with the id; raises NotAvailable when there is none."""
    for folder, bundled in _places():
        # Most are named after their id: then no other file is looked into.
        for path in sorted(_files(folder), key=lambda path: path.stem != questionnaire_id):
            found = _found(path, bundled, _head(path, bundled))
            if found is not None and found.id == questionnaire_id:
                return found
    near = nearest(questionnaire_id, [found.id for found in found_questionnaires()])
    raise NotAvailable("questionnaire", id=questionnaire_id[:60], near=near)


def languages_as_shipped(found: Found) -> tuple[str, ...] | None:
    """Return the languages of a questionnaire; None where it has to be opened to know them.

    It has not where everything is as it shipped, for then it was found to be whole.
    """
    bundled = _files(bundled_questionnaires())
    others = tuple(one for one in languages() if one != found.language)
    if not found.bundled or any(map(missing_words, others)) or not all(map(_is_shipped, bundled)):
        return None
    translations = _translations()
    if not {str(head.get("language", "")) for head in translations.values()} <= set(others):
        return None
    for language in others:
        files = [path for path in translations if _says(path, language)]
        translated = {str(translations[path].get("translates")) for path in files}
        if translated != {found.id, "medicines"} or not set(files) <= set(bundled):
            return None
    return found.language, *others


def overlay_files() -> tuple[Path, ...]:
    """Return the files of the clinic's folder that hold a clinic's own questions."""
    files = _files(clinic_folder())
    return tuple(path for path in files if _head(path, False).get("kind") == "overlay")


def translation_files(language: str, of: str | None = None) -> tuple[Path, ...]:
    """Return the files that hold a translation into the language, the bundled ones first.

    A translation says its language in its name, as in ``kratom.es.toml``. With `of`, the id of a
    questionnaire, those of other questionnaires are left out.
    """
    return tuple(
        path
        for path, head in _translations(language).items()
        if of is None or head.get("translates") in (of, "medicines")
    )


def translated_languages() -> tuple[str, ...]:
    """Return the languages that there is a translation into, whatever is missing in it."""
    found = (str(head.get("language", "")) for head in _translations().values())
    return tuple(dict.fromkeys(found))


def _translations(language: str | None = None) -> dict[Path, Mapping[str, object]]:
    """Return what each translation says of itself; with `language`, of those named after it."""
    heads = {
        path: _head(path, bundled)
        for folder, bundled in _places()
        for path in _files(folder)
        if language is None or _says(path, language)
    }
    return {path: head for path, head in heads.items() if head.get("kind") == "translation"}


def _says(path: Path, language: str) -> bool:
    return path.stem.endswith(f".{language}")


def _head(path: Path, bundled: bool) -> Mapping[str, object]:
    """Return what a file says of itself before its first table; nothing where it has a fault."""
    try:
        text = read_text(path, most=_most(bundled))
        return parse_toml(_TABLE.split(text, 1)[0], file=str(path))
    except FileError:
        return {}


def _most(bundled: bool) -> int:
    return DEFAULT.bytes_in_file if bundled else DEFAULT.outside_bytes


def _is_shipped(path: Path) -> bool:
    try:
        return shipped(read_text(path, most=DEFAULT.bytes_in_file))
    except FileError:
        return False


def _places() -> tuple[tuple[Path, bool], ...]:
    return (bundled_questionnaires(), True), (clinic_folder(), False)


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml")) if folder.is_dir() else []


def _in(folder: Path, bundled: bool) -> Iterator[Found]:
    for path in _files(folder):
        try:
            # Of what shipped it is known that all of it can be read.
            known = bundled and _is_shipped(path)
            said = _head(path, True) if known else read_document(path, most=_most(bundled)).data
            found = _found(path, bundled, said)
        except FileError:
            found = Found(path, bundled, path.stem, "", "", "", readable=False)
        if found is not None:
            yield found


def _found(path: Path, bundled: bool, said: Mapping[str, object]) -> Found | None:
    if said.get("kind") != "questionnaire":
        return None
    keys = ("id", "version", "language", "title")
    name, version, language, title = (str(said.get(key, "")) for key in keys)
    return Found(path, bundled, name, version, language, title)
