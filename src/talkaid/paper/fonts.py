"""The font of the sheet, which comes with its own package."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from talkaid.errors import OutputError

FAMILY = "Source Sans Pro"
# The package ships every face in two forms; which one is met first must not decide the bytes.
FACES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf", "SourceSansPro-Bold.ttf")


def put_fonts(folder: Path) -> None:
    """Put the faces that the sheet uses into a folder; raises OutputError without them."""
    found = find_spec("font_source_sans_pro")
    if found is None or found.origin is None:
        raise OutputError("no-font", font=FAMILY)
    for face in FACES:
        shutil.copyfile(Path(found.origin).parent / "files" / face, folder / face)
