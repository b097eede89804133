"""Every sentence a user sees: in both languages, with the same places to fill in, and examples that work as typed."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import string
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from heshi import messages
from heshi.cli.app import program
from heshi.cli.describe import parameters
from heshi.cli.registry import COMMANDS, TOPICS
from heshi.errors import HeshiError
from heshi.messages import Lang, Text
from heshi.messages.errors import FILE_PROBLEMS, PACK_PROBLEMS, TEXTS, USAGE, WANTED
from heshi.messages.help import COMMANDS as PAGES
from heshi.messages.help import PARAMETERS, PROGRAM
from heshi.messages.topics import TITLES
from heshi.messages.topics import TOPICS as TOPIC_TEXTS
from tests.support import ROOT, environment, heshi


def texts(value: object, path: str) -> Iterator[tuple[str, Text]]:
    """Every :class:`Text` inside a table of sentences, with the path that leads there."""
    if isinstance(value, Text):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts(item, f"{path}/{key}")
    elif isinstance(value, tuple | list):
        for number, item in enumerate(value):
            yield from texts(item, f"{path}/{number}")


def all_texts() -> Iterator[tuple[str, Text]]:
    for module in pkgutil.walk_packages(messages.__path__, "heshi.messages."):
        for name, value in vars(importlib.import_module(module.name)).items():
            yield from texts(value, f"{module.name.removeprefix('heshi.messages.')}/{name}")


ALL = dict(all_texts())
# What is said by saying nothing.
SILENT = {"labels/VALUES/hedge/exact", "labels/VALUES/panel/false"}
# English sentences that show Chinese where an example needs it.
EXAMPLES = (
    "errors/TEXTS/bad-number", "help/PARAMETERS/unit", "help/PARAMETERS/min", "help/PROGRAM/", "help/COMMANDS/",
    "rules/RULES/", "topics/TOPICS/search",
)  # fmt: skip
HAN = re.compile("[\u3400-\u9fff]")
HALF_WIDTH_MARK = re.compile("[\u3400-\u9fff][,;:!?]|[,;:!?][\u3400-\u9fff]|[\u3400-\u9fff]\\.(?=[\\s\u3400-\u9fff]|$)")
FULL_WIDTH_MARK = re.compile("[，。；：？！（）]")


def places(sentence: str) -> set[str]:
    """The names in braces of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_sentence_stands_in_both_languages() -> None:
    assert {path for path, text in ALL.items() if not all(text)} == SILENT


def test_both_languages_fill_in_the_same_places() -> None:
    # Topics are no templates: their braces are those of --template.
    templates = {path: text for path, text in ALL.items() if not path.startswith("topics/TOPICS")}
    assert [path for path, text in templates.items() if places(text.zh) != places(text.en)] == []
    assert [topic for topic, text in TOPIC_TEXTS.items() if ("{points}" in text.zh) != ("{points}" in text.en)] == []


def test_chinese_is_written_with_chinese_punctuation() -> None:
    assert [path for path, text in ALL.items() if HALF_WIDTH_MARK.search(text.zh)] == []


def test_english_shows_chinese_only_in_examples() -> None:
    assert [path for path, text in ALL.items() if HAN.search(text.en) and not path.startswith(EXAMPLES)] == []


def test_english_is_written_with_english_punctuation() -> None:
    quoted = re.compile("“[^”]*”")
    assert [path for path, text in ALL.items() if FULL_WIDTH_MARK.search(quoted.sub("", text.en))] == []


def test_the_sentences_of_every_room_are_looked_at() -> None:
    rooms = {path.partition("/")[0] for path in ALL}
    assert rooms >= {"errors", "help", "labels", "notices", "topics", "pages"}


def subclasses(kind: type[HeshiError]) -> Iterator[type[HeshiError]]:
    for child in kind.__subclasses__():
        yield child
        yield from subclasses(child)


@pytest.mark.parametrize("error", list(subclasses(HeshiError)), ids=lambda error: error.__name__)
def test_every_error_has_its_sentences(error: type[HeshiError]) -> None:
    by_problem = {"BadUsage", "UnreadablePack", "UnreadableFile", "BadConfig"}
    assert error.key in TEXTS or error.__name__ in by_problem


@pytest.mark.parametrize(
    ("key", "folder"),
    [
        *((key, "facts") for key in (*PACK_PROBLEMS, *FILE_PROBLEMS, *WANTED)),
        *((key, "cli") for key in USAGE),
    ],
)
def test_no_sentence_is_left_that_nobody_says(key: str, folder: str) -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "src" / "heshi" / folder).rglob("*.py"))
    assert any(f'"{key}"' in source for source in sources)


def built(name: str) -> tuple[Any, Any]:
    """A command and a context for it."""
    group = program()
    context = group.make_context("heshi", [], resilient_parsing=True)
    command = group.get_command(context, name)
    return command, command.make_context(name, [], parent=context, resilient_parsing=True)


def test_every_command_has_a_page_and_every_page_a_command() -> None:
    assert sorted(PAGES) == sorted(entry.name for entry in COMMANDS)


def test_every_topic_has_a_title_and_a_text() -> None:
    assert set(TOPICS) <= set(TITLES)
    assert set(TOPIC_TEXTS) <= set(TITLES)


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_topic_can_be_read(topic: str, lang: str) -> None:
    result = heshi("help", topic, "--lang", lang)
    assert (result.code, result.stderr) == (0, b"")
    assert not re.search(r"\{(points|views|topics|formats)\}", result.out)


@pytest.mark.parametrize("name", [entry.name for entry in COMMANDS])
def test_every_option_of_a_command_has_a_sentence(name: str) -> None:
    assert {parameter.key for parameter in parameters(*built(name))} <= set(PARAMETERS)


def test_every_sentence_about_an_option_has_an_option() -> None:
    used = {parameter.key for entry in COMMANDS for parameter in parameters(*built(entry.name))}
    assert set(PARAMETERS) - used - {"version"} == set()


@pytest.mark.parametrize("name", [entry.name for entry in COMMANDS])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_of_a_command_names_all_its_options(name: str, lang: str) -> None:
    page = heshi(name, "--help", "--lang", lang).out
    assert all(option in page for parameter in parameters(*built(name)) for option in parameter.names)
    assert "{" not in page.replace("'{metric}: {text}'", "").replace("{id}", "")


def examples() -> Iterator[tuple[str, str]]:
    """Every example as it is typed, in both languages, each line once."""
    pages = {"heshi": PROGRAM, **PAGES}
    languages: tuple[Lang, ...] = ("zh", "en")
    lines = {
        example.typed(lang): name for name, page in pages.items() for example in page.examples for lang in languages
    }
    for line, name in lines.items():
        # What another shell does with the script is tested where the completions are.
        found = re.search(r"heshi completions \w+", line)
        yield name, found[0] if found else line


REFUTED = {"heshi check -t 三秦工匠累计150名"}
DRAFT = "# 三秦工匠\n\n三秦工匠累计140名，返还经费1.7亿元，会员增长51%。\n"


@pytest.mark.parametrize(("page", "line"), list(examples()))
def test_an_example_works_as_typed(page: str, line: str, tmp_path: Path) -> None:
    for name in ("draft.md", "draft.txt"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    env = environment({"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"})
    done = subprocess.run(["sh", "-c", line], env=env, cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert done.returncode == (1 if line in REFUTED else 0), done.stderr.decode()
    assert done.stdout or done.stderr or "-o" in line.split()


@pytest.mark.parametrize("page", ["heshi", *PAGES])
def test_every_page_has_an_example(page: str) -> None:
    assert (PROGRAM if page == "heshi" else PAGES[page]).examples


def test_a_value_is_put_in_literally() -> None:
    text = Text("“{value}”", "“{value}”")
    assert text.say("zh", value="{value} {0} %s [b]") == "“{value} {0} %s [b]”"
