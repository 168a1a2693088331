"""The medicines file as it is written: classes, purposes, and one line a medicine."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,47}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=120)]


class Piece(BaseModel):
    """A frozen piece of the file; a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class MedicineClass(Piece):
    """Medicines that concern a flag alike: `names`, and all members of the classes `includes`."""

    title: Name
    includes: tuple[Id, ...] = ()
    names: tuple[Name, ...]


class MedicineLine(Piece):
    """Other names of one medicine, the key of its purpose, and whether a store sells it freely."""

    brands: tuple[Name, ...] = ()
    also: tuple[Name, ...] = ()
    use: Id
    store: StrictBool = False


class MedicineFile(Piece):
    """The whole file; a medicine's key is its generic name."""

    kind: Literal["medicines"]
    language: Language
    checked: date
    reviewed: StrictBool
    classes: Mapping[Id, MedicineClass] = Field(alias="class")
    uses: Mapping[Id, Name] = Field(alias="use")
    medicines: Mapping[Name, MedicineLine] = Field(alias="medicine")
