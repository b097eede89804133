"""Start-up: what a format needs is loaded when that format is asked for, and by no other call."""

from __future__ import annotations

import pytest

from tests.support import heshi

LATE = (
    "heshi.render.records_yaml",
    "icalendar",
    "rich",
    "markdown_it",
    "heshi.cli.pages",
    "heshi.cli.pager",
    "heshi.cli.complete",
)
PAGES = ("heshi.render.html", "heshi.render.svg", "heshi.render.markdown", "heshi.render.ics")


def _loaded(*arguments: str) -> set[str]:
    result = heshi(*arguments, python=("-X", "importtime"))
    assert result.code == 0
    return {line.rpartition("|")[2].strip() for line in result.err.splitlines() if line.startswith("import time:")}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("stats", "工匠"),
        ("stats", "工匠", "-f", "json"),
        ("timeline", "-f", "csv"),
        ("show", "h07.trainees"),
    ],
    ids=" ".join,
)
def test_a_piped_look_up_loads_none_of_them(arguments: tuple[str, ...]) -> None:
    assert not _loaded(*arguments) & {*LATE, *PAGES}


@pytest.mark.parametrize(
    ("form", "own"), [("yaml", {"heshi.render.records_yaml"}), ("ics", {"icalendar", "heshi.render.ics"})]
)
def test_a_format_loads_its_own_library_and_no_other(form: str, own: set[str]) -> None:
    loaded = _loaded("timeline", "-f", form)
    assert own <= loaded
    assert not loaded & ({"heshi.render.records_yaml", "icalendar"} - own)


@pytest.mark.parametrize("form", ["markdown", "html", "svg"])
def test_pages_are_written_without_a_library(form: str) -> None:
    assert not _loaded("table", "panel", "-f", form) & {"heshi.render.records_yaml", "icalendar"}
