"""Where a sheet or a form goes: to standard output, to a file, or into a folder."""

from __future__ import annotations

from pathlib import Path

from talkaid.commands.streams import put_bytes, put_text, standard_output, tell
from talkaid.errors import NotAvailable
from talkaid.language.words import Words


def put(content: str | bytes, output: str | None, name: str, words: Words) -> None:
    """Write to a file and say where; in a folder it is called `name`; None is standard output.

    Raises OutputError.
    """
    if output is None:
        put_text(content) if isinstance(content, str) else put_bytes(content)
        return
    from talkaid.files.writing import write_bytes

    path = Path(output)
    path = path / name if path.is_dir() else path
    write_bytes(path, content.encode("utf-8") if isinstance(content, str) else content)
    tell(words("command.sheet.saved", path=path))


def refuse_to_flood_a_terminal(output: str | None, name: str) -> None:
    """Refuse to write a PDF to a terminal, where it is no use; raises NotAvailable."""
    if output is None and standard_output().isatty():
        raise NotAvailable("pdf-on-terminal", name=name)
