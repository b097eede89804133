"""Every sentence a user sees, in Chinese and in English.

One module per subject, each a table ``TEXTS`` from a key to a :class:`Text`; ``say`` fills one in.
Values are data: they are put in literally, never interpreted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Lang: TypeAlias = Literal["zh", "en"]


class Text(NamedTuple):
    """One sentence in both languages, with ``{name}`` where a value stands."""

    zh: str
    en: str

    def say(self, lang: Lang, **values: object) -> str:
        """The sentence in ``lang`` with ``values`` put in."""
        sentence = self.zh if lang == "zh" else self.en
        return sentence.format(**values) if values else sentence


Texts: TypeAlias = Mapping[str, Text]
