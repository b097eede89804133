"""Texts from disk or a pipe: bytes in, characters out, with the encoding recognised.

UTF-8 and UTF-16 with a byte order mark, UTF-8 without one, then UTF-16 and GB18030 where what they give reads
like Chinese or English. Anything else is named as an error rather than guessed at: a wrong guess would be read
as a text without figures.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from heshi.errors import UnreadableFile
from heshi.facts.places import on_disk

STDIN = "-"
"""The file name that means standard input."""
BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# What stands at the beginning of files that are no texts: zip (docx, xlsx), PDF, OLE (doc), images, gzip.
_MAGIC = (b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")
_SAMPLE = 20_000
"""How many characters are looked at to tell encodings apart."""
# Characters that no running Chinese text does without. Text of another script that happens to decode has none.
_FREQUENT = frozenset("的一是在了和不有人这中大年月日会，。、：；“”")


class SourceText(NamedTuple):
    """A text as read: ``name`` is how the user called it, ``text`` has no byte order mark and its own line ends."""

    name: str
    text: str


def read_texts(paths: list[str], stdin: BinaryIO | None, stdin_name: str, encoding: str | None) -> Iterator[SourceText]:
    """The texts of ``paths`` in their order, each once; ``-`` is ``stdin``, which is called ``stdin_name``.

    Raises :class:`UnreadableFile`.
    """
    for path in dict.fromkeys(paths):
        if path == STDIN:
            yield SourceText(stdin_name, decode_text(_from_stdin(stdin, stdin_name), stdin_name, encoding))
        else:
            yield SourceText(path, decode_text(_from_file(path), path, encoding))


def decode_text(data: bytes, name: str, encoding: str | None = None) -> str:
    """The characters of ``data``, in ``encoding`` or the one recognised.

    Raises :class:`UnreadableFile` with the problem ``encoding``, ``decoding``, ``unknown-encoding`` or ``binary``.
    """
    if encoding is not None:
        return _decode_as(data, name, encoding)
    for mark, codec in BOMS:
        if data.startswith(mark):
            return _decode_as(data, name, codec)
    if data.startswith(_MAGIC):
        raise UnreadableFile(name, "binary")
    has_nul = b"\0" in data
    if not has_nul:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for codec in ("utf-16-le", "utf-16-be") if has_nul else ("gb18030", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if _reads_well(text):
            return text
    raise UnreadableFile(name, "binary" if has_nul else "encoding")


def _decode_as(data: bytes, name: str, encoding: str) -> str:
    import codecs

    try:
        codec = codecs.lookup(encoding)
        if not codec._is_text_encoding:
            raise LookupError(encoding)
        return data.decode(codec.name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableFile(name, "decoding", encoding=encoding, offset=error.start + 1) from None
    except (LookupError, ValueError):
        raise UnreadableFile(name, "unknown-encoding", encoding=encoding) from None


def _reads_well(text: str) -> bool:
    """Whether a decoding gives Chinese or English: no control characters, common characters, frequent ones among them.

    The characters of GB 2312 are the common ones; a wrong decoding of UTF-16 or of another code page hits few of
    them, and a Cyrillic or Korean text that hits them has none of the frequent ones.
    """
    sample = text[:_SAMPLE]
    if any((char < " " and char not in "\t\n\r\f") or char == "\x7f" for char in sample):
        return False
    others = [char for char in sample if not char.isascii()]
    if not others:
        return True
    known = sum(_is_common(char) for char in others)
    frequent = sum(char in _FREQUENT for char in others)
    return known >= 0.9 * len(others) and (len(others) < 12 or frequent >= 0.02 * len(others))


def _is_common(char: str) -> bool:
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return char in "—–·…€"
    return True


def _from_stdin(stdin: BinaryIO | None, name: str) -> bytes:
    if stdin is None:
        raise UnreadableFile(name, "missing")
    try:
        return stdin.read()
    except OSError as error:
        raise UnreadableFile(name, "io", reason=error.strerror or str(error)) from None


def _from_file(path: str) -> bytes:
    try:
        with open(on_disk(path), "rb") as stream:  # noqa: PTH123
            return stream.read()
    except (FileNotFoundError, NotADirectoryError):
        raise UnreadableFile(path, "missing") from None
    except IsADirectoryError:
        raise UnreadableFile(path, "directory") from None
    except PermissionError:
        # Windows says so of folders too.
        raise UnreadableFile(path, "directory" if os.path.isdir(path) else "permission") from None  # noqa: PTH112
    except ValueError:
        raise UnreadableFile(path, "missing") from None
    except OSError as error:
        raise UnreadableFile(path, "io", reason=error.strerror or str(error)) from None
