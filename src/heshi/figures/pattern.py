"""Patterns compiled when they are first needed: most texts need few of them, and an import none."""

from __future__ import annotations

import re
from typing import Any


class Pattern:
    """A regular expression whose first use compiles it; later uses reach the compiled ``match`` directly."""

    def __init__(self, source: str) -> None:
        self.source = source

    def match(self, text: str, position: int = 0) -> re.Match[str] | None:
        """As :meth:`re.Pattern.match`."""
        compiled = self.compiled()
        return compiled.match(text, position)

    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern; the instance's methods are its own from now on."""
        compiled = re.compile(self.source)
        bound: dict[str, Any] = self.__dict__
        bound["match"], bound["search"], bound["compiled"] = compiled.match, compiled.search, lambda: compiled
        return compiled

    def search(self, text: str, position: int = 0) -> re.Match[str] | None:
        """As :meth:`re.Pattern.search`."""
        return self.compiled().search(text, position)
