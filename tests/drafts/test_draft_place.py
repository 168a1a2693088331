"""T-17: a folder on another computer, or one that is copied to one, is warned of."""

from __future__ import annotations

from pathlib import Path

import pytest

from talkaid.drafts.place import is_elsewhere

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home rw,relatime shared:2 - nfs4 server:/home rw
31 30 8:2 / /home/local rw - btrfs /dev/sdb1 rw
32 22 0:41 / /mnt/my\\040files rw - cifs //server/files rw
33 22 0:42 / /mnt/cloud rw - fuse.rclone remote: rw
34 22 0:43 / /mnt/vault rw - fuse.gocryptfs /vault rw
35 22 0:44 / /mnt/auto rw - autofs systemd-1 rw
36 35 0:45 / /mnt/auto rw - nfs server:/auto rw
37 22 0:46 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.mark.parametrize(
    ("folder", "elsewhere"),
    [
        ("/var/lib/talkaid", False),
        ("/home/ana/.local/share/talkaid/drafts", True),
        ("/home/local/drafts", False),
        ("/homeless", False),
        ("/mnt/my files/drafts", True),
        ("/mnt/cloud", True),
        ("/mnt/vault/drafts", False),
        ("/mnt/auto/drafts", True),
        ("/run/user/1000/gvfs/smb-share", True),
        ("/srv/ana/Dropbox/drafts", True),
        ("/srv/ana/OneDrive - Clinic/drafts", True),
        ("/srv/ana/Library/Mobile Documents/drafts", True),
        ("/srv/ana/dropped/drafts", False),
    ],
)
def test_the_place_is_known_by_what_is_mounted_there(
    folder: str, elsewhere: bool, tmp_path: Path
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert is_elsewhere(Path(folder), mounts) is elsewhere


@pytest.mark.parametrize("text", [None, "", "nonsense\n", "1 2 3 - nfs\n", " - \n"])
def test_where_the_system_does_not_tell_nothing_is_claimed(
    text: str | None, tmp_path: Path
) -> None:
    mounts = tmp_path / "mountinfo"
    if text is not None:
        mounts.write_text(text, encoding="utf-8")
    assert not is_elsewhere(Path("/srv/drafts"), mounts)
