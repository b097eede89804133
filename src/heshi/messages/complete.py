"""The headings of completion menus."""

from __future__ import annotations

from heshi.messages import Text, Texts

TEXTS: Texts = {
    "command": Text("命令", "command"),
    "facts": Text("事实", "fact"),
    "packs": Text("资料包", "pack"),
}
