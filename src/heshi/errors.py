"""What can go wrong: one class per case, each with its exit code and the sentence that holds its remedy.

The sentence of a class stands in ``messages/errors.py`` under the class's ``key``.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """One meaning each, the same in every command."""

    OK = 0
    NOTHING = 1
    """Nothing found, or something refuted."""
    USAGE = 2
    """Wrong usage, or input that cannot be read."""
    INTERRUPTED = 130


class HeshiError(Exception):
    """A case that ends the command with one line on stderr."""

    exit_code: ClassVar[ExitCode] = ExitCode.USAGE
    key: ClassVar[str]

    def __init__(self, **values: object) -> None:
        super().__init__(self.key, values)
        self.values = values


def joined(names: Iterable[str]) -> str:
    """Names as they stand in a sentence."""
    return ", ".join(names)


class BadUsage(HeshiError):
    """Words of the command line the parser could not place; ``problem`` is a key of the sentence."""

    key = "usage"

    def __init__(self, problem: str, **values: object) -> None:
        super().__init__(**values)
        self.problem = problem


class UnknownColumn(HeshiError):
    key = "unknown-column"

    def __init__(self, column: str, valid: Iterable[str]) -> None:
        super().__init__(column=column, valid=joined(valid))


class UnknownView(HeshiError):
    key = "unknown-view"

    def __init__(self, view: str, valid: Iterable[str]) -> None:
        super().__init__(view=view, valid=joined(valid))


class UnknownTopic(HeshiError):
    key = "unknown-topic"

    def __init__(self, topic: str, valid: Iterable[str]) -> None:
        super().__init__(topic=topic, valid=joined(valid))


class UnknownHighlight(HeshiError):
    key = "unknown-highlight"

    def __init__(self, number: str, first: int, last: int) -> None:
        super().__init__(number=number, first=first, last=last)


class BadNumber(HeshiError):
    """A bound such as ``--min`` that is not a number."""

    key = "bad-number"

    def __init__(self, option: str, value: str) -> None:
        super().__init__(option=option, value=value)


class BadDate(HeshiError):
    key = "bad-date"

    def __init__(self, option: str, value: str) -> None:
        super().__init__(option=option, value=value)


class EmptyRange(HeshiError):
    """A lower bound above the upper one: nothing could ever be found."""

    key = "empty-range"

    def __init__(self, low_option: str, low: str, high_option: str, high: str) -> None:
        super().__init__(low_option=low_option, low=low, high_option=high_option, high=high)


class BadTemplate(HeshiError):
    key = "bad-template"

    def __init__(self, template: str, valid: Iterable[str]) -> None:
        super().__init__(template=template, valid=joined(valid))


class UnreadablePack(HeshiError):
    """A pack that cannot be used. ``problem`` is a key of ``messages.errors.PACK_PROBLEMS``."""

    key = "unreadable-pack"

    def __init__(self, path: str, problem: str, record: str = "", **values: object) -> None:
        super().__init__(path=path, record=record, **values)
        self.problem = problem


class UnreadableFile(HeshiError):
    """A text that cannot be read. ``problem`` is a key of ``messages.errors.FILE_PROBLEMS``."""

    key = "unreadable-file"

    def __init__(self, path: str, problem: str, **values: object) -> None:
        super().__init__(path=path, **values)
        self.problem = problem


class BadConfig(HeshiError):
    """A ``heshi.toml`` that cannot be used. ``problem`` is a key of ``messages.errors.CONFIG_PROBLEMS``."""

    key = "bad-config"

    def __init__(self, path: str, problem: str, **values: object) -> None:
        super().__init__(path=path, **values)
        self.problem = problem


class WorkerLost(HeshiError):
    """A process that was checking drafts ended without an answer."""

    key = "worker-lost"

    def __init__(self, jobs: int) -> None:
        super().__init__(jobs=jobs)


class UnwritableOutput(HeshiError):
    key = "unwritable-output"

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path=path, reason=reason)


class FormatNotHere(HeshiError):
    """A format this command does not offer."""

    key = "format-not-here"

    def __init__(self, format: str, valid: Iterable[str]) -> None:
        super().__init__(format=format, valid=joined(valid))
