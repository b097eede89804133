"""What the parser of the command line could not place, told in our own sentences.

The parser's exceptions are private classes of Typer, so they are told apart by their names and attributes;
``tests/cli/test_usage.py`` holds each case.
"""

from __future__ import annotations

import re
from ast import literal_eval
from difflib import get_close_matches
from typing import Any

from heshi.cli.registry import names
from heshi.errors import BadUsage, joined

LIKE = 0.7
"""How like what was typed a suggestion must be (``difflib``): a far-fetched one is worse than none."""


def as_usage(error: Exception, command_path: str) -> BadUsage | None:
    """The usage error behind a parser's exception, or None when it is something else.

    ``command_path`` names the command where the exception does not.
    """
    if not any(kind.__name__ == "UsageError" for kind in type(error).__mro__):
        return None
    context: Any = getattr(error, "ctx", None)
    path = context.command_path if context is not None else command_path
    problem, values = _told(error, context)
    return BadUsage(problem, command_path=path, **values)


def _told(error: Any, context: Any) -> tuple[str, dict[str, object]]:
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return "no-such-option", {
            "option": error.option_name,
            "names": joined(get_close_matches(error.option_name, error.possibilities or (), 2, LIKE)),
        }
    if kind == "BadOptionUsage":
        problem = "no-value" if "does not take" in error.message else "missing-value"
        return problem, {"option": error.option_name}
    if kind == "MissingParameter":
        return "missing-argument", {"argument": _name(error.param, context)}
    if kind == "BadParameter" and error.param is not None:
        return _bad_value(error, _name(error.param, context))
    if "No such command" in error.message:
        word = _quoted(error.message)
        return "no-such-command", {"command": word, "names": joined(get_close_matches(word, names(), 2, LIKE))}
    if "unexpected extra argument" in error.message:
        return "extra-argument", {"value": error.message.partition(" (")[2].removesuffix(")")}
    return "other", {"detail": error.message}


def _bad_value(error: Any, option: str) -> tuple[str, dict[str, object]]:
    value = _quoted(error.message)
    choices = getattr(error.param.type, "choices", None)
    if choices:
        near = get_close_matches(value, choices, 1, LIKE)
        return "not-choice", {"option": option, "value": value, "valid": joined(choices), "names": joined(near)}
    if error.param.type.name.startswith("int"):
        if "not a valid" in error.message:
            return "not-integer", {"option": option, "value": value}
        return "too-small", {"option": option, "least": error.param.type.min}
    return "other", {"detail": error.message}


def _quoted(message: str) -> str:
    """The first word of a message that stands there as Python would write it."""
    found = re.search(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""", message)
    return str(literal_eval(found[0])) if found else ""


def _name(param: Any, context: Any) -> str:
    """An option by its longest name, an argument by its place holder."""
    if param.param_type_name == "option":
        return str(max(param.opts, key=len))
    return str(param.make_metavar(context)).strip("[].")
