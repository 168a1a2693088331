"""Only plain files in UTF-8 are read, and never more of them than allowed."""

from __future__ import annotations

import errno
import io
import os
import socket
import sys
from pathlib import Path

import pytest

from another_user import not_as_root
from talkaid.errors import UnreadableFile
from talkaid.files.reading import read_stdin_text, read_text

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX calls")


def refusal(path: Path, most: int = 1000) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_text(path, most=most)
    (finding,) = caught.value.findings
    assert finding.code == caught.value.code
    assert finding.file == caught.value.values["file"] == str(path)
    return caught.value


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain.toml"
    path.write_bytes("título = 'ñ'\r\n".encode())
    return path


def test_a_plain_file_is_read_as_it_is(plain: Path) -> None:
    assert read_text(plain, most=1000) == "título = 'ñ'\r\n"


def test_the_size_may_be_reached_and_not_passed(plain: Path) -> None:
    size = plain.stat().st_size
    assert read_text(plain, most=size)
    assert refusal(plain, most=size - 1).code == "too-large"
    assert refusal(plain, most=size - 1).values["limit"] == str(size - 1)


@posix_only
def test_a_file_that_gives_more_than_it_says_is_cut_off() -> None:
    endless = Path("/proc/self/smaps")
    if not endless.exists():
        pytest.skip("no file of unknown size here")
    assert endless.stat().st_size == 0
    assert refusal(endless, most=10).code == "too-large"


@pytest.mark.parametrize(
    ("content", "code", "line", "column"),
    [
        (b"", "empty", None, None),
        (b" \r\n\t\n", "empty", None, None),
        (b"\xef\xbb\xbfa = 1", "has-bom", 1, 1),
        ("a = 1".encode("utf-16"), "not-utf8", 1, 1),
        ("a = 1".encode("utf-16-be"), "has-nul", 1, 1),
        ("a = 1".encode("utf-32"), "not-utf8", 1, 1),
        ("ok = 1\nñá = 'ñ'".encode() + "\nx = 'ñ'".encode("latin-1"), "not-utf8", 3, 6),
        (b"a = '\xed\xa0\x80'", "not-utf8", 1, 6),
        (b"a = '\xc0\xaf'", "not-utf8", 1, 6),
        (b"a = 1\nb = '\xe2\x82", "not-utf8", 2, 6),
        (b"a = 1\r\n\xc3\xb1 = '\0'", "has-nul", 2, 6),
    ],
)
def test_what_is_not_utf8_text_is_refused_at_its_place(
    tmp_path: Path, content: bytes, code: str, line: int | None, column: int | None
) -> None:
    path = tmp_path / "file.toml"
    path.write_bytes(content)
    fault = refusal(path)
    assert fault.code == code
    assert (fault.findings[0].line, fault.findings[0].column) == (line, column)
    with pytest.raises(UnreadableFile) as from_stream:
        read_stdin_text(io.BytesIO(content), most=1000)
    assert from_stream.value.code == code
    assert from_stream.value.values["file"] == "-"


@pytest.mark.parametrize(
    "name", ["missing.toml", "no-folder/file.toml", "plain.toml/below", "x" * 300, "a\0b"]
)
def test_what_is_not_there_is_not_found(plain: Path, name: str) -> None:
    assert refusal(plain.parent / name).code == "not-found"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "is-folder"


@pytest.mark.skipif(sys.platform != "linux", reason="counts open files in /proc")
def test_a_refused_file_is_closed(tmp_path: Path, plain: Path) -> None:
    held = Path("/proc/self/fd")
    before = len(list(held.iterdir()))
    refusal(tmp_path)
    refusal(plain, most=1)
    assert len(list(held.iterdir())) == before


@posix_only
class TestLinks:
    def test_a_link_is_refused_and_a_file_in_a_linked_folder_is_read(self, plain: Path) -> None:
        link = plain.parent / "link.toml"
        link.symlink_to(plain)
        assert refusal(link).code == "is-link"
        folder = plain.parent / "folder"
        folder.symlink_to(plain.parent)
        assert read_text(folder / plain.name, most=1000)

    def test_where_the_system_cannot_refuse_links_talkaid_does(
        self, plain: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delattr(os, "O_NOFOLLOW")
        monkeypatch.delattr(os, "O_NONBLOCK")
        link = plain.parent / "link.toml"
        link.symlink_to(plain)
        assert refusal(link).code == "is-link"
        assert refusal(plain.parent).code == "is-folder"
        assert refusal(plain.parent / "missing").code == "not-found"
        assert read_text(plain, most=1000)


@posix_only
class TestSpecialFiles:
    def test_a_pipe_that_nobody_writes_to_is_refused_at_once(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        assert refusal(pipe).code == "not-a-file"

    def test_a_device_is_refused(self) -> None:
        assert refusal(Path("/dev/zero")).code == "not-a-file"

    def test_a_socket_is_refused(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.chdir(tmp_path)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("socket")
            assert refusal(Path("socket")).code == "not-a-file"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "no-permission"), (errno.EPERM, "no-permission"), (errno.EIO, "cannot-read")],
)
def test_what_the_system_refuses_has_its_code(
    plain: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(number, "the system's own words")

    monkeypatch.setattr(os, "open", refuse)
    fault = refusal(plain)
    assert fault.code == code
    assert fault.values["reason"] == "the system's own words"


@posix_only
def test_a_file_of_another_is_refused() -> None:
    with not_as_root() as folder:
        file = folder / "file"
        file.write_text("words", encoding="utf-8")
        assert read_text(file, most=100) == "words"
        file.chmod(0)
        assert refusal(file).code == "no-permission"


class TestStandardInput:
    def test_it_is_read_to_its_end_in_pieces(self) -> None:
        class Slow(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                return super().read(min(size or 0, 2))

        assert read_stdin_text(Slow("añb = 1".encode()), most=100) == "añb = 1"

    def test_it_is_not_read_past_the_limit(self) -> None:
        stream = io.BytesIO(b"x" * 1000)
        with pytest.raises(UnreadableFile, match="too-large"):
            read_stdin_text(stream, most=10)
        assert stream.tell() == 11

    def test_a_stream_that_breaks_is_reported(self) -> None:
        class Broken(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                raise OSError(errno.EIO, "broken")

        with pytest.raises(UnreadableFile, match="cannot-read"):
            read_stdin_text(Broken(), most=10)
