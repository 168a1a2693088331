"""Whether a folder is on this computer's own disk, as far as the system tells.

On another computer other people may read what is saved, and a disk that says "written" may not have
written. Linux tells what is mounted where; of other systems this knows no more than their names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
_ELSEWHERE = (
    *(
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "coda",
        "glusterfs",
        "lustre",
    ),
    *("beegfs", "gpfs", "ocfs2", "gfs2", "9p", "davfs", "vboxsf", "vmhgfs", "prl_fs"),
)
# A program shows these files; most such programs fetch them from another computer.
_PROGRAM = "fuse."
_HERE = (
    *("lxcfs", "ntfs-3g", "exfat", "ext2", "bindfs", "mergerfs"),
    *("gocryptfs", "encfs", "cryfs", "securefs", "veracrypt"),
)
_SYNCED = re.compile(
    r"dropbox.*|onedrive.*|google ?drive.*|my drive|icloud ?drive.*|mobile documents|cloudstorage"
    r"|nextcloud.*|owncloud.*|pcloud ?drive.*|box sync|syncthing",
    re.IGNORECASE,
)


def is_elsewhere(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Tell whether what is written in a folder goes to another computer, or is copied to one.

    False also where the system does not tell.
    """
    real = Path(os.path.realpath(folder))
    if str(real).startswith(("\\\\", "//")) or any(_SYNCED.fullmatch(part) for part in real.parts):
        return True
    system = _file_system(real, mounts)
    if system.startswith(_PROGRAM):
        return system.removeprefix(_PROGRAM) not in _HERE
    return system in _ELSEWHERE


def _file_system(real: Path, mounts: Path) -> str:
    """Return the kind of file system that a path is in; empty where the system does not tell."""
    found, deepest = "", -1
    for point, system in _mounted(mounts):
        depth = len(point.parts)
        # Of two at the same place the later one lies on top.
        if depth >= deepest and real.is_relative_to(point):
            found, deepest = system, depth
    return found


def _mounted(mounts: Path) -> Iterator[tuple[Path, str]]:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        about, _, rest = line.partition(" - ")
        fields, system = about.split(" "), rest.split(" ")[0]
        if len(fields) > 4 and system:
            yield Path(_spelled_out(fields[4])), system


def _spelled_out(field: str) -> str:
    """Return a path as it is: spaces and the like stand there as numbers (proc(5))."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
