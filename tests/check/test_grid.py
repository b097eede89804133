"""Tables: the head of a column tells the year, the place and the plan of the figures under it."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker

from heshi.check.grid import Grid
from heshi.check.run import Draft, check_draft

YEARS = (
    "| 指标 | 2022年 | 2023年 | 2024年目标 |\n|---|---|---|---|\n"
    "| 工会业务培训班 | 38期 | 46期 | 50期 |\n| 职工宣讲团宣讲 | 5120场次 | 7920场次 | 8000场次 |\n"
)


def verdicts(source: str, name: str = "table.md") -> list[tuple[str, str]]:
    kind = "markdown" if name.endswith("md") else "html" if name.endswith("html") else "plain"
    found = check_draft(checker(), Draft(name, source, kind)).findings  # type: ignore[arg-type]
    return [(one.finding.text, one.finding.verdict) for one in found if one.finding.kind != "date"]


@pytest.mark.parametrize("name", ["table.md", "table.txt"])
def test_a_column_speaks_of_the_year_at_its_head(name: str) -> None:
    assert verdicts(YEARS, name) == [
        ("38期", "unverified"),
        ("46期", "supported"),
        ("50期", "unverified"),
        ("5120场次", "unverified"),
        ("7920场次", "refuted"),
        ("8000场次", "unverified"),
    ]


@pytest.mark.parametrize("other", ["目标", "湖北", "全国", "Target", "Hubei"])
def test_a_column_of_another_place_or_of_a_plan_says_nothing_of_the_facts(other: str) -> None:
    table = f"# 陕西工会\n\n| 指标 | {other} | 完成 |\n|---|---|---|\n| 工会业务培训班 | 50期 | 46期 |\n"
    assert verdicts(table) == [("50期", "unverified"), ("46期", "supported")]


def test_a_row_of_figures_alone_is_about_what_the_heads_of_its_columns_say() -> None:
    table = "## 第二届“三秦工匠杯”职工职业技能大赛决赛\n\n| 代表队 | 选手 | 工种 |\n|---|---|---|\n| 128支 | 338名 | 6个 |\n"
    assert verdicts(table)[-3:] == [("128支", "supported"), ("338名", "refuted"), ("6个", "supported")]


def test_a_row_does_not_speak_for_the_next() -> None:
    table = "| 指标 | 数值 |\n|---|---|\n| 市级区域性、行业性工会联合会 | 31个 |\n| 南泥湾学院教师 | 233个 |\n"
    assert verdicts(table) == [("31个", "supported"), ("233个", "unverified")]


def test_the_column_of_units_gives_each_row_its_unit() -> None:
    table = (
        "| 指标 | 单位 | 数值 |\n|---|---|---|\n| 南泥湾学院投资 | 亿元 | 3.12 |\n| 南泥湾学院投资 | 万元 | 3120 |\n"
    )
    assert verdicts(table) == [("3.12", "supported"), ("3120", "refuted")]


def test_a_unit_at_the_head_of_a_row_holds_for_the_row() -> None:
    table = "| 指标 | 2022年 | 2023年 |\n|---|---|---|\n| 新就业形态劳动者工会会员（万人） | 19.64 | 29.66 |\n"
    assert verdicts(table) == [("19.64", "unverified"), ("29.66", "supported")]


def test_tables_that_follow_each_other_have_heads_of_their_own() -> None:
    second = "| 指标 | 2023年 |\n|---|---|\n| 工会业务培训班 | 46期 |\n"
    assert verdicts("| 指标 | 2022年 |\n|---|---|\n| 工会业务培训班 | 38期 |\n\n" + second)[-1] == ("46期", "supported")


def test_a_cell_knows_the_head_of_its_column_and_of_its_row() -> None:
    text = "| a | b | c |\n|---|:-:|---|\n|  | 1 |  |\n| d |  | 2 |"
    grid = Grid(text)
    one, two = grid.cell(text.index("1")), grid.cell(text.index("2"))
    assert one is not None
    assert two is not None
    assert [text[slice(*(stretch or (0, 0)))].strip() for stretch in (one.head, one.label, two.head, two.label)] == [
        "b",
        "",
        "c",
        "d",
    ]
    assert grid.cell(text.index("a")) is None


@pytest.mark.parametrize("text", ["", "|", "||||\n||||", "| a |", "|-|\n|-|", "a | b\n|", "|\n\n|\n"])
def test_anything_else_with_bars_is_no_table(text: str) -> None:
    assert all(Grid(text).cell(place) is None for place in range(len(text) + 1))
