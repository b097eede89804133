"""Errors to sentences."""

from __future__ import annotations

from heshi.errors import BadConfig, BadUsage, HeshiError, UnreadableFile, UnreadablePack
from heshi.messages import Lang
from heshi.messages.errors import CONFIG_PROBLEMS, FILE_PROBLEMS, PACK_PROBLEMS, TEXTS, USAGE, WANTED


def sentence(error: HeshiError, lang: Lang) -> str:
    """What is wrong, where, and what to do, in one line."""
    values = dict(error.values)
    match error:
        case BadUsage():
            hint = ""
            if values.get("names"):
                hint = USAGE["did-you-mean"].say(lang, names=values["names"])
            text = USAGE[error.problem].say(lang, **{**values, "hint": hint})
            command = values.get("command_path")
            text += USAGE["see-help"].say(lang, command=command) if command else ""
        case UnreadablePack():
            if "wanted" in values:
                wanted = WANTED[str(values["wanted"])]
                values["wanted"] = wanted.say(lang, valid=values.get("valid"))
            text = PACK_PROBLEMS[error.problem].say(lang, **values)
        case UnreadableFile():
            text = FILE_PROBLEMS[error.problem].say(lang, **values)
        case BadConfig():
            text = CONFIG_PROBLEMS[error.problem].say(lang, **values)
        case _:
            text = TEXTS[error.key].say(lang, **values)
    return " ".join(text.splitlines())
