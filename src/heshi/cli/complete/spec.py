"""What can be typed, as plain data: made from the commands, written out for each shell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias, get_args

from heshi.cli.complete.facts import HIGHLIGHTS, HIGHLIGHTS_AND_OVERVIEW, IDS
from heshi.cli.describe import parameters
from heshi.cli.registry import COMMANDS, TOPICS, names
from heshi.facts.places import BUILTIN
from heshi.messages import Text
from heshi.messages.help import COMMANDS as PAGES
from heshi.messages.help import PARAMETERS
from heshi.render.figures_listing import FIELDS as FIGURE_FIELDS
from heshi.render.helppage import Parameter, values
from heshi.render.records import FOUND, KINDS
from heshi.render.views import VIEWS

Shell: TypeAlias = Literal["bash", "zsh", "fish", "powershell"]
SHELLS: tuple[str, ...] = get_args(Shell)
Kind: TypeAlias = Literal["words", "columns", "sort", "column", "files", "packs", "facts", "free"]


@dataclass(frozen=True, slots=True)
class Value:
    """What a word can be.

    ``words`` lists them (``words``), or names what ``heshi __complete`` is asked for (``facts``); the columns of a
    command stand in :attr:`Program.columns`.
    """

    kind: Kind
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """An option: its names, short first; its value, or None for a flag; its meaning in a few words."""

    names: tuple[str, ...]
    value: Value | None
    label: str
    meaning: Text
    key: str
    repeatable: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does, its options, and what its arguments can be (``more`` when there can be several)."""

    name: str
    meaning: Text
    options: tuple[Option, ...]
    argument: Value | None
    more: bool


@dataclass(frozen=True, slots=True)
class Program:
    """Everything that can be typed.

    ``columns`` maps a command, or a command and its first argument (``table panel``, ``highlights N``), to the
    columns it has.
    """

    options: tuple[Option, ...]
    commands: tuple[Command, ...]
    columns: Mapping[str, tuple[str, ...]]

    def valued(self) -> tuple[str, ...]:
        """The names of all options that take a value, in whatever command."""
        options = [*self.options, *(option for command in self.commands for option in command.options)]
        return tuple(sorted({name for option in options if option.value for name in option.names}))


# What a parameter's value can be, by the key of its sentence; the others are free, or have choices of their own.
_VALUES: Mapping[str, Value] = {
    "columns": Value("columns"),
    "sort": Value("sort"),
    "group-by": Value("column"),
    "output": Value("files"),
    "files": Value("files"),
    "pack": Value("packs", (BUILTIN,)),
    "highlight": Value("facts", (HIGHLIGHTS_AND_OVERVIEW,)),
    "highlight-number": Value("facts", (HIGHLIGHTS,)),
    "ids": Value("facts", (IDS,)),
    "view": Value("words", tuple(VIEWS)),
    "topic": Value("words", (*TOPICS, *names())),
    "shell": Value("words", SHELLS),
}
_ENDS = {"zh": ("：", "；", "（", "，如"), "en": (": ", "; ", " (", ", such as", " such as")}


@cache
def program() -> Program:
    """The program as it is installed."""
    from heshi.cli.app import program as group_of
    from heshi.cli.group import command

    group = group_of()
    with group.make_context("heshi", [], resilient_parsing=True) as context:
        own = tuple(_option(item) for item in parameters(group, context))
    commands = []
    for entry in COMMANDS:
        built = command(entry)
        with built.make_context(entry.name, [], resilient_parsing=True) as context:
            commands.append(_command(entry.name, parameters(built, context)))
    return Program(own, tuple(commands), _columns())


def _command(name: str, found: tuple[Parameter, ...]) -> Command:
    arguments = [item for item in found if item.kind == "argument"]
    argument = arguments[0] if arguments else None
    return Command(
        name,
        _filled(PAGES[name].summary),
        tuple(_option(item) for item in found if item.kind != "argument"),
        _value(argument) if argument else None,
        bool(argument and argument.value and argument.value.endswith("...")),
    )


def _option(item: Parameter) -> Option:
    value = None if item.kind == "flag" else _value(item)
    meaning = _filled(PARAMETERS[item.key])
    return Option(
        item.names,
        value,
        (item.value or "").strip(),
        Text(_short(meaning.zh, _ENDS["zh"]), _short(meaning.en, _ENDS["en"])),
        item.key,
        item.repeatable,
    )


def _value(item: Parameter) -> Value:
    if item.choices:
        return Value("words", tuple(map(str, item.choices)))
    return _VALUES.get(item.key, Value("free"))


def _columns() -> Mapping[str, tuple[str, ...]]:
    found = {
        "highlights": KINDS["highlight"].fields,
        "highlights N": KINDS["stat"].fields,
        "stats": KINDS["stat"].fields,
        "timeline": KINDS["event"].fields,
        "find": FOUND.fields,
        "show": ("record", *dict.fromkeys(field for kind in KINDS.values() for field in kind.fields)),
        "numbers": FIGURE_FIELDS,
    }
    found.update({f"table {view}": KINDS[kind].fields for view, kind in VIEWS.items()})
    return found


def _filled(text: Text) -> Text:
    """The sentence with the names that stand in it; what only a help page fills in is cut off with its clause."""
    known: dict[str, Any] = {**values(), "topics": ", ".join(TOPICS), "formats": "", "shells": ", ".join(SHELLS)}
    return Text(text.zh.format(**known), text.en.format(**known))


def _short(sentence: str, ends: tuple[str, ...]) -> str:
    """The sentence up to its first clause: a menu has room for a few words."""
    for end in ends:
        sentence = sentence.partition(end)[0]
    return sentence
