"""Units declared for bare numbers: in brackets before them, or on a line over a table."""

from __future__ import annotations

import pytest
from tests.check.drafts import checker

from heshi.check.declared import with_declared_units
from heshi.check.grid import Grid
from heshi.check.run import Draft, check_draft
from heshi.check.tabled import with_units_of_tables
from heshi.figures import read
from heshi.figures.figure import Figure


def figures(text: str) -> list[Figure]:
    grid = Grid(text)
    return list(with_declared_units(text, grid, with_units_of_tables(text, grid, read(text))))


@pytest.mark.parametrize(
    ("text", "value", "unit", "currency"),
    [
        ("会经费返还额（单位：万元）17000", 170_000_000, "元", "CNY"),
        ("会经费返还额(万元):17000", 170_000_000, "元", "CNY"),
        ("会经费返还额（亿元）1.7", 170_000_000, "元", "CNY"),
        ("Investment (million yuan): 312", 312_000_000, "元", "CNY"),
        ("Investment (RMB million): 312", 312_000_000, "元", "CNY"),
        ("Unit: 10,000 yuan\nRefunded 17,000", 170_000_000, "元", "CNY"),
        ("单位：万人次\n健身活动 677", 6_770_000, "人次", None),
        ("单位：个\n市级 31", 31, "个", None),
        ("单位：个\n\n| 县级 | 233 |\n\n| 市级 | 31 |", 31, "个", None),
        ("| 指标 | 金额（万元） |\n\n| 返还额 | 17000 |", 170_000_000, "元", "CNY"),
    ],
)
def test_a_declared_unit_is_given_to_a_bare_number(text: str, value: float, unit: str, currency: str | None) -> None:
    figure = figures(text)[-1]
    assert (figure.value, figure.low, figure.high, figure.unit, figure.currency) == (
        value,
        value,
        value,
        unit,
        currency,
    )


@pytest.mark.parametrize(
    "text",
    [
        "（单位：万元）返还1.7亿元",
        "单位：万元\n无\n\n三秦工匠 140",
        "三秦工匠 140（单位：名）",
        "本单位：共140",
        "（单位：万元）2023年",
    ],
)
def test_a_number_with_its_own_unit_or_out_of_reach_keeps_what_it_has(text: str) -> None:
    assert figures(text) == read(text)


def test_a_declaration_is_no_figure_itself() -> None:
    assert [figure.text for figure in figures("Investment (million yuan): 312")] == ["312"]


@pytest.mark.parametrize("head", ["单位：万元\n\n| 指标 | 数 |", "| 指标 | 数（万元） |"])
def test_a_table_of_markdown_is_held_against_the_facts(head: str) -> None:
    rows = "| 小额缴费工会组织会经费返还额 | 17000 |\n| 支持县级工会建设资金 | 1670 |\n"
    source = f"# 表\n\n{head}\n|---|---|\n{rows}"
    found = check_draft(checker(), Draft("table.md", source, "markdown")).findings
    verdicts = [(one.finding.text, one.finding.verdict) for one in found if one.finding.kind == "money"]
    assert verdicts == [("17000", "supported"), ("1670", "refuted")]


def test_a_line_of_a_table_is_held_against_the_facts() -> None:
    text = "单位：万元\n小额缴费工会组织会经费返还额 17000\n支持县级工会建设资金 1670"
    verdicts = [(one.text, one.verdict, one.rule) for one in checker().check(text) if one.kind == "money"]
    assert verdicts == [("17000", "supported", None), ("1670", "refuted", "scale")]
