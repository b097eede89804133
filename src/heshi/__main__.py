"""``python -m heshi`` and the ``heshi`` script."""

from __future__ import annotations

import gc
import os
import sys


def run() -> None:
    """Run the program on this process's arguments and leave with its exit code."""
    # A call makes few cycles (a megabyte of draft some twenty) and ends soon: looking for them costs a tenth of a
    # look-up, and a fiftieth of a long check.
    gc.disable()
    if sys.argv[1:2] == ["__complete"]:
        # Called by the shell on every TAB: the parser of the command line is not even imported.
        from heshi.cli.complete.facts import print_candidates

        _leave(print_candidates(sys.argv[2:]))
    try:
        from heshi.cli.app import main

        code = int(main(sys.argv[1:]))
    except KeyboardInterrupt:
        # Before the boundary stands: while modules load.
        code = 130
    _leave(code)


def _leave(code: int) -> None:
    """Leave at once: taking hundreds of modules apart again costs a tenth of a look-up.

    Everything was written by then; what is still running (worker processes) is waited for in the usual way.
    """
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):
        # A closed pipe or stream: the boundary has already said what there was to say.
        pass
    os._exit(code)


if __name__ == "__main__":
    run()
