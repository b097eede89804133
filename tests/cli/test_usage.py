"""What the parser cannot place: one sentence of our own for each case, in both languages."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from heshi.cli.usage import as_usage
from heshi.messages.errors import USAGE
from tests.support import heshi


class Case(NamedTuple):
    """What was typed, and the sentences about it."""

    typed: tuple[str, ...]
    zh: str
    en: str


CASES = {
    "an unknown option": Case(
        ("stats", "--bogus"),
        "没有 --bogus 这个选项；用法见 heshi stats --help",
        "no option --bogus; see heshi stats --help",
    ),
    "an option misspelt": Case(
        ("stats", "--fromat", "json"),
        "没有 --fromat 这个选项；是不是 --format？；用法见 heshi stats --help",
        "no option --fromat; did you mean --format?; see heshi stats --help",
    ),
    "an unknown short option": Case(
        ("stats", "-qz"),
        "没有 -z 这个选项；用法见 heshi stats --help",
        "no option -z; see heshi stats --help",
    ),
    "an unknown option of the program": Case(
        ("--bogus", "stats"),
        "没有 --bogus 这个选项；用法见 heshi --help",
        "no option --bogus; see heshi --help",
    ),
    "an option that acts on a terminal": Case(
        ("stats", "--\x1b[31m"),
        "没有 --\\x1b[31m 这个选项；用法见 heshi stats --help",
        "no option --\\x1b[31m; see heshi stats --help",
    ),
    "an unknown command": Case(
        ("zzz",),
        "没有 zzz 这个命令；用法见 heshi --help",
        "no command zzz; see heshi --help",
    ),
    "a command misspelt": Case(
        ("stat",),
        "没有 stat 这个命令；是不是 stats？；用法见 heshi --help",
        "no command stat; did you mean stats?; see heshi --help",
    ),
    "a command with a quotation mark": Case(
        ("it's",),
        "没有 it's 这个命令；用法见 heshi --help",
        "no command it's; see heshi --help",
    ),
    "a Chinese command": Case(
        ("亮点",),
        "没有 亮点 这个命令；用法见 heshi --help",
        "no command 亮点; see heshi --help",
    ),
    "a missing view": Case(
        ("table",),
        "缺少 VIEW；用法见 heshi table --help",
        "VIEW is missing; see heshi table --help",
    ),
    "missing words": Case(
        ("find",),
        "缺少 WORDS；用法见 heshi find --help",
        "WORDS is missing; see heshi find --help",
    ),
    "a missing id": Case(
        ("show",),
        "缺少 ID；用法见 heshi show --help",
        "ID is missing; see heshi show --help",
    ),
    "a missing value": Case(
        ("stats", "--format"),
        "--format 后面要跟一个值；用法见 heshi stats --help",
        "--format needs a value; see heshi stats --help",
    ),
    "a missing value of a short option": Case(
        ("stats", "-n"),
        "-n 后面要跟一个值；用法见 heshi stats --help",
        "-n needs a value; see heshi stats --help",
    ),
    "a value for a flag": Case(
        ("stats", "--panel=yes"),
        "--panel 不带值；用法见 heshi stats --help",
        "--panel takes no value; see heshi stats --help",
    ),
    "a bad integer": Case(
        ("stats", "--highlight", "七"),
        "--highlight：“七”不是整数；用法见 heshi stats --help",
        "--highlight: “七” is not a whole number; see heshi stats --help",
    ),
    "an empty integer": Case(
        ("stats", "-n", ""),
        "--limit：“”不是整数；用法见 heshi stats --help",
        "--limit: “” is not a whole number; see heshi stats --help",
    ),
    "a fraction for an integer": Case(
        ("stats", "--limit=1.5"),
        "--limit：“1.5”不是整数；用法见 heshi stats --help",
        "--limit: “1.5” is not a whole number; see heshi stats --help",
    ),
    "an integer too small": Case(
        ("stats", "-n", "-1"),
        "--limit：不能小于 0；用法见 heshi stats --help",
        "--limit: must be at least 0; see heshi stats --help",
    ),
    "a bad choice": Case(
        ("stats", "--kind", "length"),
        "--kind：“length”不可用；可选 count, money, area, ratio, duration；用法见 heshi stats --help",
        "--kind: “length” is not one of count, money, area, ratio, duration; see heshi stats --help",
    ),
    "a choice misspelt": Case(
        ("stats", "--kind", "mony"),
        "--kind：“mony”不可用；可选 count, money, area, ratio, duration；是不是 money？；用法见 heshi stats --help",
        "--kind: “mony” is not one of count, money, area, ratio, duration; did you mean money?; see heshi stats --help",
    ),
    "a choice with quotation marks": Case(
        ("stats", "--color", "it's"),
        "--color：“it's”不可用；可选 auto, always, never；用法见 heshi stats --help",
        "--color: “it's” is not one of auto, always, never; see heshi stats --help",
    ),
    "a choice with both quotation marks": Case(
        ("stats", "--color", "a'b\"c\\"),
        "--color：“a'b\"c\\”不可用；可选 auto, always, never；用法见 heshi stats --help",
        "--color: “a'b\"c\\” is not one of auto, always, never; see heshi stats --help",
    ),
    "an argument too many": Case(
        ("table", "panel", "extra"),
        "多了一个参数“extra”；用法见 heshi table --help",
        "unexpected argument “extra”; see heshi table --help",
    ),
    "an argument too many with brackets": Case(
        ("highlights", "7", "a (b) c"),
        "多了一个参数“a (b) c”；用法见 heshi highlights --help",
        "unexpected argument “a (b) c”; see heshi highlights --help",
    ),
    "two options that exclude each other": Case(
        ("stats", "--template", "{id}", "-f", "csv"),
        "--template 与 --format 不能同用",
        "--template and --format do not go together",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_is_wrong_is_said_in_one_line_of_chinese(case: Case) -> None:
    result = heshi(*case.typed)
    assert (result.err, result.stdout, result.code) == (f"heshi: {case.zh}\n", b"", 2)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_is_wrong_is_said_in_one_line_of_english(case: Case) -> None:
    result = heshi(*case.typed, env={"HESHI_LANG": "en"})
    assert (result.err, result.stdout, result.code) == (f"heshi: {case.en}\n", b"", 2)


def test_no_sentence_of_the_parser_itself_is_left_in_these() -> None:
    own = {"no-such-option", "no-such-command", "missing-argument", "missing-value", "no-value"}
    own |= {"not-integer", "too-small", "not-choice", "extra-argument"}
    assert own <= set(USAGE)
    assert not any("命令行有误" in case.zh or "command line is wrong" in case.en for case in CASES.values())


@pytest.mark.parametrize("error", [ValueError("No such command 'x'"), KeyError("x"), RecursionError()])
def test_an_error_that_is_not_the_parser_s_is_not_taken_for_one(error: Exception) -> None:
    assert as_usage(error, "heshi") is None


@pytest.mark.parametrize("typed", [("--help",), ("-h",), ("stats", "--help"), ("stats", "-h"), ("help",), ()])
def test_help_is_no_error(typed: tuple[str, ...]) -> None:
    result = heshi(*typed)
    assert (result.code, result.stderr) == (0, b"")
    assert result.stdout


def test_help_wins_over_a_missing_argument() -> None:
    assert heshi("table", "--help").code == 0


def test_words_behind_two_hyphens_are_words() -> None:
    assert heshi("stats", "--", "--bogus").code == 1


def test_a_negative_bound_is_a_value_and_no_option() -> None:
    assert heshi("stats", "--min", "-5", "-n", "1").code == 0
