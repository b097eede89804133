"""Write the completion scripts and man pages that ship with the program, from the commands themselves.

``--check`` writes nothing and fails when a file is not what would be written.
"""

from __future__ import annotations

import sys
from pathlib import Path

from heshi.cli.complete.scripts import FILES, script
from heshi.cli.manpage import man

ROOT = Path(__file__).resolve().parent.parent


def texts() -> dict[Path, str]:
    """Every generated file and its text."""
    return {
        **{ROOT / "completions" / name: script(shell) for shell, name in FILES.items()},
        ROOT / "man" / "heshi.1": man("en"),
        ROOT / "man" / "zh_CN" / "heshi.1": man("zh"),
    }


def main() -> int:
    """Write or check. Returns the exit code."""
    stale = [path for path, text in texts().items() if not path.exists() or path.read_bytes() != text.encode()]
    for path in stale:
        print(path.relative_to(ROOT))
    if "--check" in sys.argv[1:]:
        return 1 if stale else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(texts()[path].encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
