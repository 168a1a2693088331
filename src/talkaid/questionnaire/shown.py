"""Which fields of the models hold texts that a patient or a sheet can show.

Whatever is not named in `NOT_SHOWN` may hold one, so that a key added to a model later counts too.
"""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel

# Names, ways to other things, answers that prove a flag, and what an author writes to a reviewer.
NOT_SHOWN = frozenset(
    {"id", "kind", "version", "language", "type", "block", "role", "sources", "countries", "sum"}
    | {"class", "class_id", "show_when", "when", "condition", "conditions", "fires", "quiet"}
    | {"urgency", "help", "link", "held_back", "ok_and", "verbatim", "choose_all_because"}
    | {"licence", "author", "side"}
)


@cache
def shown_fields(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Return the fields that can hold texts, with the key of each in the file.

    A list of things shares its key or its name with what names one of them, never both: the
    blocks of a questionnaire stand under ``block``, as the block of a question does.
    """
    keys = ((name, field.alias or name) for name, field in model.model_fields.items())
    return tuple((name, key) for name, key in keys if not NOT_SHOWN.issuperset((name, key)))
