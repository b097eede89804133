"""YAML, through PyYAML, quoted so that readers of YAML 1.1 and of 1.2 get the same values."""

from __future__ import annotations

import re
from typing import Any

import yaml

from heshi.render.listing import Value

# What a reader of YAML 1.2 takes for a number or the like, and PyYAML (1.1) writes without quotes.
_NUMBER_12 = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|nan)", re.IGNORECASE
)
_WORDS_12 = frozenset({"y", "n", "null", "true", "false", "~", ""})


class _Dumper(yaml.SafeDumper):
    """PyYAML's own emitter in Python: its C twin writes some characters otherwise."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        # Lists stand indented under their key, as most editors write them.
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = None
    if text.lower() in _WORDS_12 or _NUMBER_12.fullmatch(text):
        style = "'"
    elif "\n" in text or not text.isprintable():
        # One line, whatever stands in the text: block scalars lose trailing blanks in careless editors.
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def yaml_(value: Value) -> str:
    """One YAML document: keys in their order, Chinese as it is, no line folded."""
    return str(
        yaml.dump(
            _plain(value),
            Dumper=_Dumper,
            allow_unicode=True,
            sort_keys=False,
            width=float("inf"),
            default_flow_style=False,
        )
    )


def _plain(value: Value) -> Any:
    """The value in the types PyYAML knows."""
    match value:
        case None | bool() | int() | float() | str():
            return value
    if hasattr(value, "items"):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value]
