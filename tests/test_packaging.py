"""The wheel alone finds its questionnaires."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_wheel_carries_every_questionnaire(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "elsewhere")
    for path in (ROOT / "questionnaires").glob("*.toml"):
        assert f"talkaid/questionnaires/{path.name}" in names
    assert "talkaid/language/en.toml" in names
    assert "talkaid/py.typed" in names
    probe = (
        "import talkaid; from talkaid.check.opening import open_bundled;"
        "from talkaid.files.folders import bundled_questionnaires as found;"
        "print(talkaid.__file__); print(found()); print(open_bundled().questionnaire.id)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe],
        cwd="/",
        env={"PYTHONPATH": str(tmp_path / "elsewhere"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    package, folder, found = done.stdout.split()
    assert package.startswith(str(tmp_path))
    assert folder.startswith(str(tmp_path))
    assert found == "kratom"
