"""``python -m heshi`` and the ``heshi`` script."""

from __future__ import annotations

import gc
import sys


def run() -> None:
    """Run the program on this process's arguments and leave with its exit code."""
    # A look-up makes few cycles and ends soon: collecting garbage while modules load costs a tenth of its time.
    gc.set_threshold(50_000)
    from heshi.cli.app import main

    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
