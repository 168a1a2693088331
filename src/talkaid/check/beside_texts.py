"""Every text that can be shown of what ships beside the questions."""

from __future__ import annotations

from collections.abc import Iterator

from talkaid.check.texts import Shown
from talkaid.reference.help_lines import HelpLines
from talkaid.reference.medicine_translation import MedicineTranslation
from talkaid.reference.medicines import Medicines


def texts_of_medicines(medicines: Medicines) -> Iterator[Shown]:
    """Yield every title, purpose and name of the medicines."""
    file = medicines.file
    for class_id, one in file.classes.items():
        yield Shown(("class", class_id, "title"), "class.title", one.title)
    for use_id, use in file.uses.items():
        yield Shown(("use", use_id), "use", use)
    for name, line in file.medicines.items():
        yield Shown(("medicine", name), "medicine", name, "sheet")
        for key in ("brands", "also"):
            for at, other in enumerate(getattr(line, key)):
                yield Shown(("medicine", name, key, at), f"medicine.{key}", other, "sheet")


def texts_of_names(translation: MedicineTranslation) -> Iterator[Shown]:
    """Yield every title, purpose and name of a translation of the medicines."""
    file = translation.file
    for class_id, title in file.classes.items():
        yield Shown(("class", class_id), "class.title", title)
    for use_id, use in file.uses.items():
        yield Shown(("use", use_id), "use", use)
    for name, line in file.medicines.items():
        yield Shown(("medicine", name, "name"), "medicine", line.name, "sheet")
        for at, brand in enumerate(line.brands):
            yield Shown(("medicine", name, "brands", at), "medicine.brands", brand, "sheet")


def texts_of_help_lines(lines: HelpLines) -> Iterator[Shown]:
    """Yield every name and source of the help lines."""
    for at, line in enumerate(lines.line):
        if line.name:
            yield Shown(("line", at, "name"), "line.name", line.name)
    for name, source in lines.source.items():
        yield Shown(("source", name), "source", source, "source")
