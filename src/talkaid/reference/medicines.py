"""The medicines that talkaid knows: other names, what each is for, and the classes it belongs to.

A name that is not here is an ordinary name: it is kept as typed, and nothing is said of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from talkaid.errors import ContentFault
from talkaid.files.document import Document, read_document
from talkaid.files.limits import DEFAULT
from talkaid.files.shipped import shipped
from talkaid.reference.medicine import Medicine
from talkaid.reference.medicine_file import MedicineFile
from talkaid.reference.medicine_findings import sense_findings, shape_findings
from talkaid.reference.names import (
    beginnings,
    fold,
    hyphened_parts,
    named_parts,
    parts,
    readings,
    without_form,
)
from talkaid.reference.search import Entry, Search
from talkaid.reference.suggest import FEWEST_LETTERS, LONGEST_TYPED, Suggestion, suggestions


@dataclass(frozen=True)
class Medicines:
    """The medicines of one file. A plain value: the same words always find the same."""

    file: MedicineFile

    @cached_property
    def classes(self) -> Mapping[str, str]:
        """The titles of the classes by id, in file order."""
        return {id_: one.title for id_, one in self.file.classes.items()}

    @cached_property
    def by_name(self) -> Mapping[str, Medicine]:
        """The medicines by generic name, in file order."""
        uses = self.file.uses
        return {
            name: Medicine(name, line.brands, line.also, uses[line.use], line.store)
            for name, line in self.file.medicines.items()
        }

    def find(self, typed: str) -> Medicine | None:
        """Return the medicine that `typed` names, or None.

        Understood are generic names, brands and other names in any case, with or without accents,
        strength, form and salt, and combinations with their parts in any order. A slip of the
        pen is not: nothing is ever chosen for the person.
        """
        for reading in readings(typed):
            if name := self._names.get(reading):
                return self.by_name[name]
        for divided in (parts(typed), hyphened_parts(typed)):
            if len(divided) > 1 and (name := self._combinations.get(self._known_parts(divided))):
                return self.by_name[name]
        return None

    def classes_of(self, typed: str) -> frozenset[str]:
        """Return the ids of all classes that what `typed` names belongs to.

        A combination counts for each of its parts, an unknown one too ("Xanax and Percocet").
        A known name with unknown words behind it ("Tylenol Cold Max") counts as the known name.
        """
        if found := self.find(typed):
            return self._classes_by_name[found.name]
        names = {one.name for one in self._each_part(typed)}
        if not names:
            begins = (self._names.get(words) for words in beginnings(typed))
            names = {name for name in (next(filter(None, begins), None),) if name}
        return frozenset().union(*(self._classes_by_name[name] for name in names))

    def _each_part(self, typed: str) -> Iterator[Medicine]:
        """Yield the medicines among the parts, and the combinations that parts make up."""
        pieces = parts(typed)
        if len(pieces) > 1:
            known = self._known_parts(pieces)
            made = (name for one, name in self._combinations.items() if one <= known)
            yield from map(self.by_name.__getitem__, made)
        for piece in pieces:
            if found := self.find(piece):
                yield found
            else:
                yield from filter(None, map(self.find, hyphened_parts(piece)))

    def belongs(self, typed: str, class_id: str) -> bool:
        """Tell whether what `typed` names belongs to the class, directly or through another."""
        return class_id in self.classes_of(typed)

    @property
    def memberships(self) -> Mapping[str, frozenset[str]]:
        """All classes of each medicine, by its generic name."""
        return self._classes_by_name

    def within(self, class_id: str, outer: str) -> bool:
        """Tell whether every member of one class is a member of the other by inclusion."""
        return outer in self._holders.get(class_id, ())

    def suggest(self, typed: str, most: int = 5) -> tuple[Suggestion, ...]:
        """Return at most `most` names that `typed` may become, the likeliest first.

        Empty below `FEWEST_LETTERS` letters. Names that begin with what was typed come first,
        then names that look or sound like it.
        """
        wanted = fold(typed[:LONGEST_TYPED])
        if most < 1 or sum(map(str.isalnum, wanted)) < FEWEST_LETTERS:
            return ()
        return suggestions(self._search.nearest(wanted, most), self.by_name)

    @cached_property
    def _written(self) -> Mapping[str, tuple[str, str]]:
        """Every name, folded, with the name as it stands in the file and its generic name."""
        found = {fold(name): (name, name) for name in self.file.medicines}
        for name, line in self.file.medicines.items():
            for written in (*line.brands, *line.also):
                found.setdefault(fold(written), (written, name))
        return found

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """The generic name by every folded name, and by every brand without its form."""
        found = {folded: name for folded, (_, name) in self._written.items()}
        for name, line in self.file.medicines.items():
            for brand in map(without_form, line.brands):
                if len(brand) >= FEWEST_LETTERS:
                    found.setdefault(brand, name)
        return found

    @cached_property
    def _combinations(self) -> Mapping[frozenset[str], str]:
        """The generic name of a combination by its parts."""
        found: dict[frozenset[str], str] = {}
        for name, line in self.file.medicines.items():
            for written in (name, *line.also):
                divided = parts(written)
                if len(divided) > 1:
                    found.setdefault(self._known_parts(divided), name)
        return found

    def _known_parts(self, divided: tuple[str, ...]) -> frozenset[str]:
        return frozenset(self._part(piece) for piece in divided)

    def _part(self, piece: str) -> str:
        found = (self._names.get(reading) for reading in readings(piece))
        return next(filter(None, found), fold(piece))

    @cached_property
    def _holders(self) -> Mapping[str, frozenset[str]]:
        """For each class, itself and all classes that include it."""
        classes = self.file.classes
        found = {id_: {id_} for id_ in classes}
        for outer in classes:
            ahead = [outer]
            while ahead:
                for inner in classes[ahead.pop()].includes:
                    if outer not in found[inner]:
                        found[inner].add(outer)
                        ahead.append(inner)
        return {id_: frozenset(outer) for id_, outer in found.items()}

    @cached_property
    def _classes_by_name(self) -> Mapping[str, frozenset[str]]:
        """All classes of each medicine, those of its parts included.

        A part counts when it is a generic name of the file and not another name of one, so that
        the naloxone inside Suboxone is not taken for the overdose rescue spray.
        """
        own: dict[str, frozenset[str]] = dict.fromkeys(self.file.medicines, frozenset())
        for id_, one in self.file.classes.items():
            for name in one.names:
                own[name] |= self._holders[id_]
        return {
            name: own[name].union(*(own.get(part, frozenset()) for part in named_parts(name)))
            for name in own
        }

    @cached_property
    def _search(self) -> Search:
        return Search(
            tuple(
                Entry(folded, written, name, len(parts(name)) > 1)
                for folded, (written, name) in self._written.items()
            )
        )


def load_medicines(path: Path, *, most: int = DEFAULT.bytes_in_file) -> Medicines:
    """Return the medicines in the file; `most` is the number of bytes it may have.

    Raises FileError, whose findings have their line and column.
    """
    return medicines_in(read_document(path, most=most))


def medicines_in(document: Document) -> Medicines:
    """Return the medicines in the document; raises ContentFault with every finding, placed."""
    if shipped(document.text):
        # What fits the models was found to make sense before it shipped.
        return Medicines(MedicineFile.model_validate(document.data))
    try:
        return parse_medicines(document.data)
    except ContentFault as fault:
        findings = tuple(document.place(one) for one in fault.findings)
        raise ContentFault("content", findings, file=document.file) from None


def parse_medicines(data: Mapping[str, object]) -> Medicines:
    """Return the medicines that plain data hold.

    Raises ContentFault with all findings: missing-key, unknown-key, text-expected, empty-text,
    too-long, bad-id, true-or-false, list-expected, table-expected, date-expected, unknown-value;
    and where the shape is right: unknown-class, unknown-medicine, unknown-use, class-cycle,
    name-twice, not-small-letters.
    """
    try:
        file = MedicineFile.model_validate(data)
    except ValidationError as error:
        raise ContentFault("content", shape_findings(error)) from None
    if findings := sense_findings(file):
        raise ContentFault("content", findings)
    return Medicines(file)
