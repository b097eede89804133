"""Texts brought to the one dress in which they are compared.

Full width becomes half width, letters lose their case, quotation marks go away, so that ``“三秦工匠”``,
``三秦工匠`` and ``ＳＱＧＪ`` are typed as one likes.
"""

import unicodedata

_QUOTES = "“”‘’「」『』《》〈〉\"'"


def fold(text: str) -> str:
    """``text`` as it is compared: NFKC, case folded, without quotation marks."""
    text = text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    for mark in _QUOTES:
        text = text.replace(mark, "")
    return text
