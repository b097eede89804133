"""Which language is spoken: the option, then the variable, then the locale."""

from __future__ import annotations

import pytest

from heshi.cli.session import language
from tests.support import heshi

ZH, EN = "没有 --bogus 这个选项", "no option --bogus"


@pytest.mark.parametrize(
    ("arguments", "environ", "lang"),
    [
        ([], {}, "en"),
        ([], {"LANG": "C"}, "en"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {"LANG": "POSIX"}, "en"),
        ([], {"LANG": "en_US.UTF-8"}, "en"),
        ([], {"LANG": "fr_FR"}, "en"),
        ([], {"LANG": "zh_CN.UTF-8"}, "zh"),
        ([], {"LANG": "zh_TW.Big5"}, "zh"),
        ([], {"LANG": "zh_HK"}, "zh"),
        ([], {"LANG": "zh"}, "zh"),
        ([], {"LANG": "ZH_cn"}, "zh"),
        ([], {"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, "en"),
        ([], {"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, "zh"),
        ([], {"LC_MESSAGES": "zh_CN", "LANG": "en_US"}, "zh"),
        ([], {"LC_ALL": "en_US", "LC_MESSAGES": "zh_CN"}, "en"),
        ([], {"LC_CTYPE": "zh_CN.UTF-8"}, "en"),
        ([], {"HESHI_LANG": "zh", "LANG": "en_US"}, "zh"),
        ([], {"HESHI_LANG": "en", "LANG": "zh_CN"}, "en"),
        ([], {"HESHI_LANG": "", "LANG": "zh_CN"}, "zh"),
        ([], {"HESHI_LANG": "fr", "LANG": "zh_CN"}, "zh"),
        (["--lang", "en"], {"HESHI_LANG": "zh", "LANG": "zh_CN"}, "en"),
        (["--lang", "zh", "stats"], {"LANG": "C"}, "zh"),
        (["stats", "--lang", "zh"], {}, "zh"),
        (["stats", "--lang=zh"], {}, "zh"),
        (["--lang=zh", "stats"], {}, "zh"),
        (["stats", "--lang=fr"], {"HESHI_LANG": "zh"}, "zh"),
        (["stats", "--lang"], {"HESHI_LANG": "zh"}, "zh"),
        (["stats", "--", "--lang", "zh"], {}, "en"),
        (["stats", "--language", "zh"], {}, "en"),
    ],
)
def test_the_language_is_that_of_option_variable_or_locale(
    arguments: list[str], environ: dict[str, str], lang: str
) -> None:
    assert language(arguments, environ) == lang


@pytest.mark.parametrize(
    ("arguments", "env", "said"),
    [
        (("--lang", "en", "stats", "--bogus"), {}, EN),
        (("stats", "--bogus", "--lang", "en"), {}, EN),
        (("stats", "--lang=zh", "--bogus"), {"HESHI_LANG": "en"}, ZH),
        (("stats", "--bogus"), {"HESHI_LANG": "", "LC_ALL": "zh_TW.UTF-8"}, ZH),
        (("stats", "--bogus"), {"HESHI_LANG": "", "LC_ALL": "C"}, EN),
    ],
)
def test_a_whole_call_speaks_the_language(arguments: tuple[str, ...], env: dict[str, str], said: str) -> None:
    assert said in heshi(*arguments, env=env).err


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "tsv"])
def test_machine_formats_are_the_same_in_both_languages(form: str) -> None:
    call = ("stats", "三秦工匠", "-f", form)
    assert heshi(*call, "--lang", "zh").stdout == heshi(*call, "--lang", "en").stdout


def test_a_table_has_headings_in_the_language() -> None:
    assert "指标" in heshi("stats", "-f", "table", "--lang", "zh").out
    assert "Metric" in heshi("stats", "-f", "table", "--lang", "en").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("stats", "-f", "table"),
        ("timeline", "-f", "table"),
        ("table", "names", "-f", "table"),
        ("highlights", "7", "-f", "table"),
    ],
)
def test_an_english_table_shows_no_chinese(arguments: tuple[str, ...]) -> None:
    assert not any("\u4e00" <= char <= "\u9fff" for char in heshi(*arguments, "--lang", "en").out)
