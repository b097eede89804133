"""Patterns compiled when they are first needed: most texts need few of them, and an import none."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any


class Pattern:
    """A regular expression; its first use compiles it and keeps the bound ``match`` and ``search``."""

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in ("match", "search", "sub"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.match, self.search, self.sub = compiled.match, compiled.search, compiled.sub
        return getattr(compiled, name)
