"""A patient answers plain questions and leaves with a sheet the doctor can act on."""

# Looking the version up in the installed package costs more time than making a sheet of text.
VERSION = "0.1.0"


def program_version() -> str:
    """Return the version of this talkaid."""
    return VERSION
