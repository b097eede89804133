"""The ids and highlight numbers of a pack, for a shell: ``heshi __complete KIND WORD...``.

``WORD...`` is the command line as typed, the word to complete last (``*`` for any). A line for each candidate: the
word, a tab, and its name in Chinese (in English where English was asked for). Called on every TAB, so it reads the
pack as JSON, looks at nothing it does not print, and imports no more than that. Whatever is wrong, it says nothing:
an error message in the middle of a command line helps nobody.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence

from heshi.facts.places import BUILTIN, pack_path

NAME = "__complete"
IDS, HIGHLIGHTS, HIGHLIGHTS_AND_OVERVIEW = "ids", "highlights", "highlights-and-overview"
# Field that names a record, by table, in the order of a pack.
_NAMES = (
    ("highlights", "title"),
    ("stats", "metric"),
    ("events", "title"),
    ("people", "name"),
    ("names", "name"),
)
_CONTROL = dict.fromkeys((*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298)), " ")


def print_candidates(arguments: Sequence[str]) -> int:
    """Print the candidates for the last word. Always 0."""
    try:
        kind, words = arguments[0], [_plain(word) for word in arguments[1:]]
        lines = [f"{word}\t{name.translate(_CONTROL)}\n" for word, name in candidates(kind, words)]
        sys.stdout.buffer.write("".join(lines).encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        pass
    return 0


def candidates(kind: str, words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The candidates that begin with the last of ``words``, and their names."""
    prefix = words[-1] if words and words[-1] != "*" else ""
    english = "en" in (os.environ.get("HESHI_LANG"), *_values(words, "--lang"))
    packs = [json.loads(pack_path(name).read_bytes()) for name in (_values(words, "-p", "--pack") or [BUILTIN])]
    for pack in packs:
        lead = f"{_only(pack['meta'])['name']}:" if len(packs) > 1 else ""
        for word, name in _rows(kind, pack, "_en" if english else ""):
            # A word that the shell would take for more than a word is not offered.
            if (lead + word).startswith(prefix) and (lead + word).replace(":", "").replace(".", "").replace(
                "-", ""
            ).isalnum():
                yield lead + word, name


def _rows(kind: str, pack: dict[str, dict[str, dict[str, object]]], language: str) -> Iterator[tuple[str, str]]:
    if kind != IDS:
        if kind == HIGHLIGHTS_AND_OVERVIEW:
            yield "0", "Overview" if language else "总述"
        for record in pack["highlights"].values():
            yield str(record["number"]), str(record.get(f"title{language}") or record["title"])
        return
    for table, field in _NAMES:
        for record in pack.get(table, {}).values():
            name = str(record.get(f"{field}{language}") or record[field])
            yield str(record["id"]), f"{name} {record['text']}" if table == "stats" and not language else name


def _only(table: dict[str, dict[str, object]]) -> dict[str, object]:
    return next(iter(table.values()))


def _values(words: Sequence[str], *names: str) -> list[str]:
    """The values of an option typed before the last word, in every way it can be written."""
    found = []
    for index, word in enumerate(words[:-1]):
        for name in names:
            if word == name and index + 1 < len(words) - 1:
                found.append(words[index + 1])
            elif name.startswith("--") and word.startswith(f"{name}="):
                found.append(word[len(name) + 1 :])
            elif not name.startswith("--") and word.startswith(name) and len(word) > 2:
                found.append(word[2:])
    return [os.path.expanduser(value) for value in found]  # noqa: PTH111 - a name of a pack stays a name


def _plain(word: str) -> str:
    """A word as the shell would read it: without its quotes."""
    for mark in ("'", '"'):
        if len(word) > 1 and word[0] == word[-1] == mark:
            return word[1:-1]
    return word
