"""The timeline of a terminal: gaps are felt, spans are spans, and no character is lost."""

from __future__ import annotations

import re

import pytest

from heshi.facts.load import load
from tests.support import NASTY, heshi


def _shown(*arguments: str, width: int = 80, **env: str) -> list[str]:
    return heshi("timeline", *arguments, tty=width, env={"NO_COLOR": "1", **env}).out.splitlines()


def test_months_are_headings_and_days_hang_on_the_rail() -> None:
    lines = _shown("--from", "2023-07", "--to", "2023-07")
    assert lines[0] == "2023 年 7 月"
    assert [line for line in lines if "●" in line][1] == "       25 日 ●  延安南泥湾劳模工匠学院揭牌"


def test_a_span_runs_from_its_first_day_to_its_last() -> None:
    lines = _shown("--highlight", "2")
    assert [line.split()[0] + line.split()[2] for line in lines if "日" in line] == ["29┏", "31┗"]


@pytest.mark.parametrize("width", [60, 80, 160])
def test_a_span_over_the_end_of_a_month_names_the_month_it_ends_in(width: int) -> None:
    lines = _shown("-p", str(NASTY), width=width)
    assert any("3 月 1 日 ┗" in line for line in lines)


def test_a_longer_gap_takes_more_room() -> None:
    lines = _shown()

    def before(month: str) -> str:
        """The line above the heading of a month."""
        return lines[next(number for number, line in enumerate(lines) if line.startswith(month)) - 1].strip()

    assert before("2023 年 9 月") == "│"
    assert before("2023 年 7 月") == "┆"
    assert [line.strip() for line in lines[3:6]] == ["┆", "┆  21 个月后", "┆"]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [40, 80, 160])
def test_no_line_is_wider_than_the_screen_and_nothing_is_cut(width: int, lang: str) -> None:
    from rich.cells import cell_len

    lines = _shown("--lang", lang, width=width)
    assert max(map(cell_len, lines)) <= width
    joined = re.sub(r"[\s│┆●┏┃┗·]", "", "".join(lines))
    for event in load().events:
        title = event.title if lang == "zh" else event.title_en
        assert re.sub(r"\s", "", title)[:12] in joined
        assert re.sub(r"[\s·]", "", title)[-6:] in joined


def test_place_and_people_stand_beside_the_title_where_there_is_room() -> None:
    assert any("延安南泥湾劳模工匠学院揭牌" in line and "吴铁成、徐立平" in line for line in _shown(width=160))
    assert not any("延安南泥湾劳模工匠学院揭牌" in line and "吴铁成" in line for line in _shown(width=80))


def test_a_terminal_that_draws_lines_wide_gets_ascii() -> None:
    shown = "\n".join(_shown(HESHI_AMBIGUOUS_WIDTH="2"))
    assert not set(shown) & set("│┆●┏┃┗·─")
    assert "25 日 *  " in shown


def test_colours_change_no_character() -> None:
    plain = heshi("timeline", tty=80, env={"NO_COLOR": "1"}).out
    painted = heshi("timeline", tty=80, env={"FORCE_COLOR": "1"}).out
    assert "\x1b[" in painted
    unpainted = re.sub(r"\x1b\[[0-9;]*m", "", painted)
    assert [line.rstrip() for line in unpainted.splitlines()] == plain.splitlines()


def test_named_columns_or_an_order_make_it_a_table() -> None:
    assert "●" not in "".join(_shown("-c", "date,title"))
    assert "●" not in "".join(_shown("--sort", "-date"))
