"""The man page heshi(1) in roff, made from the commands, the help and its topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from heshi import __version__
from heshi.cli.describe import parameters
from heshi.cli.registry import COMMANDS, TOPICS
from heshi.messages import Lang
from heshi.messages.help import COMMANDS as PAGES
from heshi.messages.help import PROGRAM, Example
from heshi.messages.man import FILES, SECTIONS, SEE_ALSO, TEXTS
from heshi.messages.topics import TITLES
from heshi.render.helppage import Parameter, meaning, values
from heshi.render.topics import Part, parts, topic

# Where a line of Chinese may break: before and after any Han character, but for the marks that cling to one.
_BREAK = re.compile(
    r"(?<=[^\s\\(（“《「\[])(?=[\u2e80-\u2fff\u3021-\u9fff])|(?<=[\u2e80-\u9fff，。；：、）”])(?=[0-9A-Za-z（“《「])"
)


def man(lang: Lang) -> str:
    """The page in one language, lines ending in ``\\n``."""
    own, shared = _parameters()
    known = {**values(), "topics": ", ".join(TOPICS)}
    lines = [
        f'.\\" Generated from the program itself. Do not edit.\n.TH HESHI 1 "" "heshi {__version__}" '
        f'"{_text(TEXTS["manual"].say(lang))}"',
        # Left-aligned, and no hyphens in what is to be typed.
        ".ad l",
        ".nh",
        *_section("name", lang),
        f"heshi \\- {_text(TEXTS['purpose'].say(lang))}",
        *_section("synopsis", lang),
        f".B heshi\n.I {_text(TEXTS['command'].say(lang))}\n[{_text(TEXTS['options'].say(lang))}] "
        f"[{_text(TEXTS['arguments'].say(lang))}]",
        *_section("description", lang),
        _text(PROGRAM.about.say(lang)),
        *_section("commands", lang),
    ]
    for name, params in own.items():
        lines += _command(name, params, lang, known)
    lines += _section("shared", lang)
    for param, commands in shared:
        lines += _option(param, lang, known)
        if len(commands) < len(own):
            lines.append(".br")
            lines.append(_text(TEXTS["commands-taking"].say(lang, commands=", ".join(commands))))
    for name in TOPICS:
        lines += [*_section(name, lang), *_topic(name, lang)]
    lines += _section("files", lang)
    for path, text in FILES:
        lines += [".TP", f".I {_text(path)}", _text(text.say(lang))]
    lines += [*_section("examples", lang), *_examples(PROGRAM.examples, lang)]
    lines += [*_section("see-also", lang), _text(SEE_ALSO.say(lang))]
    return "\n".join(lines) + "\n"


def _parameters() -> tuple[dict[str, tuple[Parameter, ...]], list[tuple[Parameter, list[str]]]]:
    """Each command's own parameters, and the shared ones with the commands that take them."""
    from heshi.cli.group import command

    own: dict[str, tuple[Parameter, ...]] = {}
    shared: dict[tuple[str, ...], tuple[Parameter, list[str]]] = {}
    for entry in COMMANDS:
        built = command(entry)
        with built.make_context(entry.name, [], resilient_parsing=True) as context:
            found = parameters(built, context)
        own[entry.name] = tuple(item for item in found if item.own or item.kind == "argument")
        for item in found:
            if not (item.own or item.kind == "argument"):
                first = shared.setdefault(item.names, (item, []))
                first[1].append(entry.name)
                if len(item.choices) > len(first[0].choices):
                    # The fullest list of formats stands for all of them.
                    shared[item.names] = (item, first[1])
    return own, list(shared.values())


def _section(name: str, lang: Lang) -> list[str]:
    """A heading: a section's own, or the title of a topic."""
    title = (SECTIONS.get(name) or TITLES[name]).say(lang)
    return [f'.SH "{_text(title.upper())}"']


def _command(name: str, params: Sequence[Parameter], lang: Lang, known: dict[str, str]) -> list[str]:
    page = PAGES[name]
    arguments = " ".join(f"\\fI{_text(item.value or '')}\\fR" for item in params if item.kind == "argument")
    usage = f".B heshi {name}\n{arguments}".rstrip()
    lines = [
        f'.SS "{name}: {_text(page.summary.say(lang, **known))}"',
        usage,
        ".PP",
        _text(page.about.say(lang, **known)),
    ]
    for item in params:
        if item.kind != "argument":
            lines += _option(item, lang, known)
    return [*lines, ".PP", *_examples(page.examples, lang)]


def _option(item: Parameter, lang: Lang, known: dict[str, str]) -> list[str]:
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in item.names)
    value = f" \\fI{_text(item.value)}\\fR" if item.value else ""
    return [".TP", f"{names}{value}", _text(meaning(item, lang, known))]


def _examples(examples: Iterable[Example], lang: Lang) -> list[str]:
    lines = []
    for example in examples:
        lines += [".TP", f".B {_text(example.typed(lang))}", _text(example.purpose.say(lang))]
    return lines


def _topic(name: str, lang: Lang) -> list[str]:
    """A topic: paragraphs, terms and what they mean, and lines that stay lines."""
    lines: list[str] = []
    for block in parts(topic(name, lang)):
        before: Part | None = None
        for part in block:
            if part.term:
                lines += [".TP", f"\\fB{_text(part.term.strip())}\\fR", _text(part.text)]
            elif part.as_is:
                indent = ".RS 4" if before is None or not before.as_is else ".br"
                lines += [indent, _text(part.text.strip())]
            else:
                lines += [".PP", _text(part.text)]
            if part.as_is and part is block[-1]:
                lines.append(".RE")
            before = part
    return lines[1:] if lines[:1] == [".PP"] else lines


def _text(text: str) -> str:
    """``text`` as roff: marks of its own escaped, hyphens that can be typed, breaks between Han characters."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").replace("'", "\\(aq")
    text = re.sub(r"(?m)^\.", r"\\&.", text)
    return _BREAK.sub(r"\\:", text)
