"""Help pages: lines for a person, made from the description of a command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from heshi.messages import Lang, Text
from heshi.messages.help import COMMANDS, FRAME, PARAMETERS, PROGRAM, Example
from heshi.render.folding import fold
from heshi.render.layout import Line
from heshi.render.screen import Screen

Page: TypeAlias = Callable[[Screen], list[Line]]
BLANK: Line = (("", "plain"),)
WIDEST = 100


@dataclass(frozen=True, slots=True)
class Parameter:
    """An option or argument: ``key`` is its sentence in ``messages/help.py``, ``own`` that it is this command's."""

    names: tuple[str, ...]
    value: str | None
    key: str
    own: bool
    kind: str
    choices: tuple[str, ...] = ()
    repeatable: bool = False

    @property
    def usage(self) -> str:
        """How it is written: ``-f, --format FORMAT``."""
        spelled = ", ".join(self.names)
        return f"{spelled} {self.value}".strip() if self.value else spelled


def meaning(parameter: Parameter, lang: Lang, values: Mapping[str, str]) -> str:
    """What a parameter means, in one sentence."""
    return PARAMETERS[parameter.key].say(lang, **{**values, "formats": ", ".join(parameter.choices)})


def values() -> dict[str, str]:
    """The names that stand in help sentences."""
    from heshi.render.views import VIEWS

    return {"views": ", ".join(VIEWS)}


def program_page(lang: Lang, commands: Sequence[str], topics: Sequence[str]) -> Page:
    """The first screen: examples that teach the program, then its commands."""

    def page(screen: Screen) -> list[Line]:
        names = {**values(), "topics": ", ".join(topics)}
        shown = [(example.typed(lang), example.purpose.say(lang)) for example in PROGRAM.examples]
        summaries = [(name, COMMANDS[name].summary.say(lang, **names)) for name in commands]
        return [
            _title(PROGRAM.summary, lang),
            *_text(PROGRAM.about.say(lang), screen),
            BLANK,
            *_two_columns(shown, screen),
            BLANK,
            *_section("commands", summaries, screen, lang),
            *_text(FRAME["more"].say(lang, **names), screen),
        ]

    return page


def command_page(lang: Lang, name: str, parameters: Sequence[Parameter], topics: Sequence[str]) -> Page:
    """One command: usage, what it does, its arguments and options, examples."""

    def page(screen: Screen) -> list[Line]:
        known = {**values(), "topics": ", ".join(topics)}
        arguments = [item for item in parameters if item.kind == "argument"]
        usage = " ".join(["heshi", name, f"[{FRAME['options'].say(lang)}]", *(str(item.value) for item in arguments)])
        lines: list[Line] = [((FRAME["usage"].say(lang), "title"), (usage, "plain")), BLANK]
        lines += [*_text(COMMANDS[name].about.say(lang, **known), screen), BLANK]
        for heading, wanted in (
            ("arguments", arguments),
            ("options", [item for item in parameters if item.kind != "argument" and item.own]),
            ("shared", [item for item in parameters if item.kind != "argument" and not item.own]),
        ):
            pairs = [(item.usage, meaning(item, lang, known)) for item in wanted]
            lines += _section(heading, pairs, screen, lang)
        return [*lines, *_examples(COMMANDS[name].examples, screen, lang)][:-1]

    return page


def topic_page(lang: Lang, name: str) -> Page:
    """One topic: paragraphs, terms beside their meaning, and lines that stay as they are."""
    from heshi.messages.topics import TITLES
    from heshi.render.topics import parts, topic

    def page(screen: Screen) -> list[Line]:
        lines = [_title(TITLES[name], lang)]
        for block in parts(topic(name, lang)):
            lines.append(BLANK)
            terms = [(part.term, part.text) for part in block if part.term]
            for part in block:
                if not part.term:
                    lines += _hanging(part.text, screen) if part.as_is else _text(part.text, screen)
                elif terms:
                    # The terms of a block stand in one column.
                    lines += _two_columns(terms, screen)
                    terms = []
        return lines

    return page


def _title(text: Text, lang: Lang) -> Line:
    return ((text.say(lang), "title"),)


def _text(text: str, screen: Screen) -> list[Line]:
    return [((line.rstrip(), "plain"),) for line in fold(text, min(screen.width, WIDEST), screen.measure)]


def _hanging(line: str, screen: Screen) -> list[Line]:
    """A line folded under its own beginning: after the indent, and after the term of a two-column line."""
    body = line.lstrip(" ")
    indent = len(line) - len(body)
    term, gap, rest = body.partition("  ")
    if indent and gap:
        head = line[:indent] + term + gap + rest[: len(rest) - len(rest.lstrip(" "))]
        rest = rest.lstrip(" ")
    else:
        head, rest = line[:indent], body
    margin = screen.measure(head)
    room = min(screen.width, WIDEST + 10) - margin
    if room < 16:
        return [((part.rstrip(), "plain"),) for part in fold(line, screen.width, screen.measure)]
    parts = fold(rest, room, screen.measure)
    return [(((head if not number else " " * margin) + part.rstrip(), "plain"),) for number, part in enumerate(parts)]


def _section(heading: str, pairs: Sequence[tuple[str, str]], screen: Screen, lang: Lang) -> list[Line]:
    if not pairs:
        return []
    return [((FRAME[heading].say(lang), "title"),), *_two_columns(pairs, screen), BLANK]


def _two_columns(pairs: Sequence[tuple[str, str]], screen: Screen) -> list[Line]:
    widest = max(screen.measure(left) for left, _ in pairs)
    room = min(screen.width, WIDEST) - widest - 4
    lines: list[Line] = []
    for left, right in pairs:
        if room < 16:
            lines.append((("  " + left, "figure"),))
            lines += [(("    " + part.rstrip(), "plain"),) for part in fold(right, screen.width - 4, screen.measure)]
            continue
        for number, part in enumerate(fold(right, room, screen.measure)):
            term = left if not number else ""
            margin = " " * (widest - screen.measure(term) + 2)
            lines.append((("  " + term, "figure"), (margin + part.rstrip(), "plain")))
    return lines


def _examples(examples: Sequence[Example], screen: Screen, lang: Lang) -> list[Line]:
    return _section(
        "examples", [(example.typed(lang), example.purpose.say(lang)) for example in examples], screen, lang
    )
