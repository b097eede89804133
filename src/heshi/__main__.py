"""``python -m heshi`` and the ``heshi`` script."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the program on this process's arguments and leave with its exit code."""
    from heshi.cli.app import main

    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
