"""A print server of its own: CUPS, with its folders in one place and nobody else's queues.

Needs root and the Debian packages cups, cups-client and printer-driver-cups-pdf, which .ci/run
installs. Without them the tests fail: printing that was never tried is not known to work.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = (
    "cupsd",
    "lp",
    "lpstat",
    "lpadmin",
    "cupsdisable",
    "cupsenable",
    "cupsreject",
    "cupsaccept",
)
SYSTEM = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
# The printer that makes PDF files reads its settings only here.
SETTINGS = Path("/etc/cups")
PATIENCE = 20
CUPSD = """
LogLevel warn
Listen {folder}/socket
DefaultAuthType None
WebInterface No
Browsing Off
DirtyCleanInterval 0
ErrorPolicy stop-printer
PreserveJobHistory Yes
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {folder}/etc
RequestRoot {folder}/jobs
TempDir {folder}/jobs/tmp
CacheDir {folder}/cache
StateDir {folder}/state
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
SystemGroup root
FileDevice Yes
"""
CUPS_PDF = """
Out {folder}/paper
AnonDirName {folder}/paper
Spool {folder}/cups-pdf
Log {folder}/log
Label 2
"""


class CupsServer:
    """A running server; `paper` is the folder in which the sheets come out, `jobs` its spool."""

    def __init__(self, folder: Path) -> None:
        self.socket = str(folder / "socket")
        self.paper = folder / "paper"
        self.jobs = folder / "jobs"
        self._folder = folder

    def add(self, name: str, *, usual: bool = False) -> None:
        """Set up a printer that draws in PostScript, as old ones do; letters become pictures."""
        self._add(name, f"cups-pdf:/{self._folder.name}", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")
        if usual:
            self.do("lpadmin", "-d", name)

    def add_pdf(self, name: str, *, size: str = "Letter") -> None:
        """Set up a printer that draws PDF itself; its tray holds the last job, `size` its paper."""
        uri = f"file:{self.paper / name}.pdf"
        self._add(name, uri, "lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd", size)

    def _add(self, name: str, uri: str, driver: str, size: str = "Letter") -> None:
        paper = ("-o", f"PageSize={size}")
        self.do("lpadmin", "-p", name, "-E", "-v", uri, "-m", driver, *paper)

    def do(self, program: str, *arguments: str) -> str:
        environ = {**os.environ, "CUPS_SERVER": self.socket, "LC_ALL": "C", "PATH": SYSTEM}
        path = shutil.which(program, path=SYSTEM)
        assert path is not None
        done = subprocess.run(
            [path, *arguments], env=environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def small_disk(self, *, kilobytes: int) -> Iterator[None]:
        """Have the jobs lie on a disk of their own that is soon full."""
        room = f"size={kilobytes}k,mode=710"
        self.do("mount", "-t", "tmpfs", "-o", room, "tmpfs", str(self.jobs))
        try:
            yield
        finally:
            self.do("umount", "-l", str(self.jobs))

    def printed(self, printer: str, job: str) -> bytes:
        """Wait until a job is done and return what lies in the tray."""
        ends = time.monotonic() + PATIENCE
        noted = self.jobs / f"c{int(job):05}"
        while not noted.exists() or f"{printer}-{job} " in self.do("lpstat", "-o"):
            assert time.monotonic() < ends, self.do("lpstat", "-p")
            time.sleep(0.05)
        names = (f"job_{job}.pdf", f"{printer}.pdf")
        (made,) = (one for one in self.paper.iterdir() if one.name.endswith(names))
        return made.read_bytes()

    def waiting(self) -> list[str]:
        """Return the jobs that have not come out, by printer and number."""
        return [line.split()[0] for line in self.do("lpstat", "-o").splitlines()]

    def numbers(self) -> list[str]:
        """Return the numbers of all jobs that there have been."""
        jobs = self.do("lpstat", "-W", "all", "-o").splitlines()
        return sorted((line.split()[0].rpartition("-")[2] for line in jobs), key=int)

    def attributes(self, job: str) -> dict[str, str]:
        """Return the names and keywords that the server noted of a job: RFC 8010, section 3.1."""
        noted = (self.jobs / f"c{int(job):05}").read_bytes()
        found = re.findall(rb"[\x41-\x44]\0(.)([a-z-]+)\0(.)", noted, re.S)
        texts = {}
        for length, name, size in found:
            if length[0] == len(name):
                start = noted.index(name + b"\0" + size) + len(name) + 2
                texts[name.decode()] = noted[start : start + size[0]].decode(errors="replace")
        return texts


@contextmanager
def cups_server() -> Iterator[CupsServer]:
    """Give a server without any printer; it and its folders are gone afterwards."""
    missing = [one for one in PROGRAMS if shutil.which(one, path=SYSTEM) is None]
    assert not missing, f"apt-get install cups cups-client: {missing}"
    assert Path("/usr/lib/cups/backend/cups-pdf").exists(), (
        "apt-get install printer-driver-cups-pdf"
    )
    assert os.geteuid() == 0, "CUPS has to be started as root"
    # Not a folder of pytest: CUPS draws as another user, who has to come through to it.
    folder = Path(tempfile.mkdtemp(prefix="talkaid-cups-"))
    settings = SETTINGS / f"cups-pdf-{folder.name}.conf"
    try:
        folder.chmod(0o755)
        for name in ("etc/ppd", "jobs/tmp", "cache", "state", "log", "paper", "cups-pdf"):
            (folder / name).mkdir(parents=True)
        (folder / "etc/cupsd.conf").write_text(CUPSD.format(folder=folder), encoding="ascii")
        (folder / "etc/cups-files.conf").write_text(FILES.format(folder=folder), encoding="ascii")
        settings.write_text(CUPS_PDF.format(folder=folder), encoding="ascii")
        with _running(folder):
            yield CupsServer(folder)
    finally:
        settings.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(folder: Path) -> Iterator[None]:
    path = shutil.which("cupsd", path=SYSTEM)
    assert path is not None
    options = ("-f", "-c", f"{folder}/etc/cupsd.conf", "-s", f"{folder}/etc/cups-files.conf")
    server = subprocess.Popen([path, *options], stdout=subprocess.DEVNULL)
    try:
        ends = time.monotonic() + PATIENCE
        while not (folder / "socket").exists():
            assert server.poll() is None and time.monotonic() < ends, "cupsd does not start"
            time.sleep(0.02)
        yield
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)
