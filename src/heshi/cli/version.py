"""The version of the program."""

from __future__ import annotations


def version() -> str:
    """The version in the metadata of the installed package."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("heshi")
    except PackageNotFoundError:
        return "0+unknown"
