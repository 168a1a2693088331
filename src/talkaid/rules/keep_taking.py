"""Which medicines a flag names that nobody should stop on their own."""

from __future__ import annotations

from talkaid.answers.values import Choices, MedicineList
from talkaid.questionnaire.parts import Flag
from talkaid.questionnaire.questions import ChoicesQuestion
from talkaid.rules.reads import atoms
from talkaid.rules.standing import Standing

NOT_ALONE = "do_not_stop_suddenly"


def keep_taking(standing: Standing, flag: Flag) -> tuple[str, ...] | None:
    """Return the names, as typed, of medicines behind the flag that must not be stopped alone.

    Empty when such a medicine was only ticked as a kind; None when the flag is about none.
    """
    medicines = standing.medicines
    classes = _classes(standing, flag)
    if NOT_ALONE not in medicines.classes or not classes:
        return None
    named = [
        one.name
        for value in map(standing.counting, standing.questionnaire.by_id)
        if isinstance(value, MedicineList)
        for one in value.medicines
        if medicines.belongs(one.name, NOT_ALONE)
        and any(medicines.belongs(one.name, class_id) for class_id in classes)
    ]
    if named:
        return tuple(dict.fromkeys(named))
    ticked = _ticked(standing, flag)
    return () if any(medicines.within(one, NOT_ALONE) for one in ticked) else None


def _classes(standing: Standing, flag: Flag) -> frozenset[str]:
    """Return the classes that the flag looks for, in the list or behind an option."""
    looked = {
        str(atom.operand)
        for atom in atoms(standing.questionnaire, flag.when)
        if atom.operator == "takes_class"
    }
    return frozenset(looked | _ticked(standing, flag))


def _ticked(standing: Standing, flag: Flag) -> frozenset[str]:
    """Return the classes of the chosen options that the flag names."""
    found: set[str] = set()
    for atom in atoms(standing.questionnaire, flag.when):
        question = standing.questionnaire.by_id[atom.question]
        value = standing.counting(atom.question)
        if isinstance(question, ChoicesQuestion) and isinstance(value, Choices):
            chosen = set(value.options) & {str(one) for one in atom.named}
            found |= {
                option.class_id
                for option in question.options
                if option.class_id is not None and option.id in chosen
            }
    return frozenset(found)
