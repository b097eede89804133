"""The pager: where a person would want one, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from heshi.cli import pager
from tests.support import heshi

# The terminals of the tests are 40 lines high.
LONG, SHORT = ("stats",), ("stats", "-n", "3")
MARKED = {"PAGER": "sed s/^/P:/"}


def _paged(out: str) -> bool:
    lines = out.splitlines()
    assert all(line.startswith("P:") for line in lines) or not any(line.startswith("P:") for line in lines)
    return lines[0].startswith("P:")


def test_what_is_longer_than_the_screen_goes_through_the_pager() -> None:
    assert _paged(heshi(*LONG, tty=80, env=MARKED).out)


@pytest.mark.parametrize("arguments", [("help", "search", "--lang", "zh"), ("stats", "-f", "json")])
def test_help_and_machine_formats_do_too_on_a_terminal(arguments: tuple[str, ...]) -> None:
    result = heshi(*arguments, tty=30, env=MARKED)
    assert _paged(result.out) == (result.out.count("\n") >= 40)


def test_what_fits_on_the_screen_does_not() -> None:
    assert not _paged(heshi(*SHORT, tty=80, env=MARKED).out)


def test_a_pipe_has_no_pager() -> None:
    assert not _paged(heshi(*LONG, env=MARKED).out)


def test_a_file_has_no_pager(tmp_path: Path) -> None:
    target = tmp_path / "facts.tsv"
    assert heshi(*LONG, "-o", str(target), tty=80, env=MARKED).stdout == b""
    assert not _paged(target.read_text("utf-8"))


@pytest.mark.parametrize("arguments", [(*LONG, "--no-pager"), ("help", "search", "--no-pager")])
def test_no_pager_means_none(arguments: tuple[str, ...]) -> None:
    assert not _paged(heshi(*arguments, tty=30, env=MARKED).out)


@pytest.mark.parametrize("value", ["", "  ", "cat"])
def test_an_empty_pager_and_cat_mean_none(value: str) -> None:
    assert heshi(*LONG, tty=80, env={"PAGER": value}).out == heshi(*LONG, "--no-pager", tty=80).out


def test_heshi_pager_comes_before_pager() -> None:
    out = heshi(*LONG, tty=80, env={"PAGER": "sed s/^/Q:/", "HESHI_PAGER": "sed s/^/P:/"}).out
    assert _paged(out)


def test_a_pager_may_be_a_line_for_the_shell() -> None:
    out = heshi(*LONG, tty=80, env={"PAGER": "cat | sed 's/^/P:/'"}).out
    assert _paged(out)


@pytest.mark.parametrize("value", ["no-such-pager", "no-such-pager | cat2", "no-such-pager --x"])
def test_without_the_pager_the_text_is_printed_as_it_is(value: str) -> None:
    result = heshi(*LONG, tty=80, env={"PAGER": value})
    assert result.out.endswith(heshi(*LONG, "--no-pager", tty=80).out)
    assert result.code == 0


def test_leaving_the_pager_early_is_no_error() -> None:
    result = heshi(*LONG, tty=80, env={"PAGER": "head -1"})
    assert (result.out.count("\n"), result.err, result.code) == (1, "", 0)


def test_less_gets_settings_the_user_has_not_made() -> None:
    show = {"PAGER": "echo LESS=$LESS; cat >/dev/null"}
    assert heshi(*LONG, tty=80, env=show).out == "LESS=FRX\n"
    assert heshi(*LONG, tty=80, env={**show, "LESS": "S"}).out == "LESS=S\n"


def test_colours_reach_the_pager() -> None:
    assert "\x1b[" in heshi(*LONG, tty=80, env=MARKED).out


def test_less_is_the_pager_where_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    assert pager._command({}) == ["less"]
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert pager._command({}) is None
