"""Files that were read for doses and diagnoses before they shipped: nobody waits for that."""

from __future__ import annotations

from talkaid.files.document import Document
from talkaid.files.shipped import shipped


def read_before(document: Document) -> bool:
    """Tell whether the text of the document shipped as it is."""
    return shipped(document.text)
