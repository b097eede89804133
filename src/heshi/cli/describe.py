"""A built command as plain data: what its parameters are called, take and mean.

Help pages, the man page and the completions are all made from this.
"""

from __future__ import annotations

from typing import Any

from heshi.render.helppage import Parameter


def parameters(command: Any, context: Any) -> tuple[Parameter, ...]:
    """The parameters of a command in the order of its help, ``--help`` last."""
    own: frozenset[str] = getattr(command, "own", frozenset())
    found = [_parameter(param, context, param.name in own) for param in command.get_params(context)]
    return tuple(found)


def _parameter(param: Any, context: Any, own: bool) -> Parameter:
    if param.param_type_name == "argument":
        return Parameter((), param.make_metavar(context), param.help, True, "argument")
    if param.name == "help":
        return Parameter(tuple(sorted(param.opts, key=len)), None, "help", False, "flag")
    flag = bool(getattr(param, "is_flag", False))
    return Parameter(
        names=tuple(sorted(param.opts, key=len)),
        value=None if flag else param.make_metavar(context),
        key=param.help,
        own=own,
        kind="flag" if flag else "option",
        choices=tuple(getattr(param.type, "choices", ())),
        repeatable=bool(param.multiple),
    )
