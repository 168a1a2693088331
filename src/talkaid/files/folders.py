"""Where things are kept; asking creates nothing."""

from __future__ import annotations

import os
from pathlib import Path

from talkaid.errors import NotAvailable

_PACKAGE = Path(__file__).resolve().parents[1]
_NAME = "talkaid"


def bundled_questionnaires() -> Path:
    """Return the folder of questionnaires that came with this talkaid.

    An installed package holds it inside; in a checkout it stands beside `src`.

    Raises:
        NotAvailable: no-bundled-questionnaires.
    """
    installed = _PACKAGE / "questionnaires"
    if installed.is_dir():
        return installed
    checkout = _PACKAGE.parents[1]
    if (checkout / "pyproject.toml").is_file() and (checkout / "questionnaires").is_dir():
        return checkout / "questionnaires"
    raise NotAvailable("no-bundled-questionnaires", folder=str(installed))


def clinic_folder() -> Path:
    """Return the folder of the clinic's own files: ``TALKAID_QUESTIONNAIRES``, or the user's."""
    named = os.environ.get("TALKAID_QUESTIONNAIRES", "")
    if named:
        # A home that does not exist makes Path.expanduser fail; this keeps the name as it is.
        return Path(os.path.expanduser(named))  # noqa: PTH111 - see above
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False) / "questionnaires"


def state_folder() -> Path:
    """Return the folder of drafts and other things that talkaid itself keeps."""
    import platformdirs

    return platformdirs.user_data_path(_NAME, appauthor=False)
