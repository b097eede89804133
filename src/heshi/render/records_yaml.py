"""Whole records as YAML, quoted so that readers of YAML 1.1 and of 1.2 get the same values.

Written here rather than by a library: PyYAML takes a second for a thousand records, and leaves ``1e5`` without
quotes, which YAML 1.2 reads as a number. Two libraries read it back in the tests.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from heshi.render.listing import Value

# Words that one version of YAML or the other takes for something else than a text, in whatever case.
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
# Marks a text may begin with, beside letters; every other mark may mean something to YAML.
_OPENING = frozenset("“‘《〈「『（【")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def yaml(value: Value) -> str:
    """One YAML document: keys in their order, Chinese as it is, a line for each value however long."""
    return "".join(f"{line}\n" for line in _lines(value))


def _lines(value: Value) -> Iterator[str]:
    """The lines of a value in block style, without indent."""
    if isinstance(value, Mapping) and value:
        for key, item in value.items():
            yield from _entry(f"{_text(key)}:", item)
    elif isinstance(value, list | tuple) and value:
        for item in value:
            inner = _lines(item)
            yield f"- {next(inner)}"
            yield from (f"  {line}" for line in inner)
    else:
        yield _scalar(value)


def _entry(key: str, value: Value) -> Iterator[str]:
    if isinstance(value, Mapping | list | tuple) and value:
        yield key
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{key} {_scalar(value)}"


def _scalar(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case int():
            return str(value)
        case float():
            return _number(value)
        case Mapping():
            return "{}"
    return "[]"


def _number(value: float) -> str:
    """A number that YAML 1.1 takes for one, too: with a point even where it has an exponent."""
    text = repr(value)
    if text.lstrip("-") in ("inf", "nan"):
        return text.replace("inf", ".inf").replace("nan", ".nan")
    return text if "." in text or "e" not in text else text.replace("e", ".0e")


def _text(text: str) -> str:
    """A text as it stands where it can only be a text, else in double quotes."""
    if _plain(text):
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _plain(text: str) -> bool:
    if not text or not text.isprintable() or text[-1] in " :" or text.lower() in _WORDS:
        return False
    # 500余万人次 is a text; what has digits first and no Han character may be a number, a date or a time.
    starts = text[0].isalpha() or text[0] in _OPENING or (text[0].isdigit() and any(map(_han, text)))
    return starts and ": " not in text and " #" not in text


def _han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
