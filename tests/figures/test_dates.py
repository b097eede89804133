"""Chinese dates in every form of reports: precision kept, ends inclusive, a missing year left out."""

from __future__ import annotations

import pytest

from heshi.figures import Figure, read


def only(text: str) -> Figure:
    """The one figure of a text."""
    (figure,) = read(text)
    return figure


POINTS = [
    ("2022年4月13日", "2022-04-13"), ("2022年4月", "2022-04"), ("2022年", "2022"), ("二〇二二年", "2022"),
    ("二零二二年四月十三日", "2022-04-13"), ("二○二二年", "2022"), ("4月13日", "--04-13"), ("12月份", "--12"),
    ("2022.4.13召开", "2022-04-13"), ("2022-04-13召开", "2022-04-13"), ("2022/4/13召开", "2022-04-13"),
    ("于13/4/2022召开", "2022-04-13"), ("2022年底", "2022-12"), ("2022年年末", "2022-12"), ("2022年初", "2022-01"),
    ("09年奥运会", "2009"), ("九八年洪水", "1998"), ("2022年首月", "2022-01"), ("2022 数说工会", "2022"),
    ("2022年度报告", "2022"), ("于20220413召开", "2022-04-13"), ("30日，大会闭幕", "---30"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), POINTS)
def test_a_date_keeps_its_precision(text: str, value: str) -> None:
    figure = only(text)
    assert (figure.kind, figure.value) == ("date", value)
    assert str(figure.low).startswith(value)
    assert str(figure.high).startswith(value)


SPANS = [
    ("9月3日至5日", "--09-03", "--09-05"), ("2022年9月3日至5日", "2022-09-03", "2022-09-05"),
    ("2022年9月28日至10月2日", "2022-09-28", "2022-10-02"), ("2021-2024年", "2021-01-01", "2024-12-31"),
    ("2021年至2024年", "2021-01-01", "2024-12-31"), ("6-9月", "--06-01", "--09-30"),
    ("2022年6-9月", "2022-06-01", "2022-09-30"), ("2022年上半年", "2022-01-01", "2022-06-30"),
    ("2022年第二季度", "2022-04-01", "2022-06-30"), ("第二季度", "--04-01", "--06-30"), ("下半年", "--07-01", "--12-31"),
    ("2022年前三季度", "2022-01-01", "2022-09-30"), ("6月中旬", "--06-11", "--06-20"),
    ("2022年2月下旬", "2022-02-21", "2022-02-28"), ("2024年2月下旬", "2024-02-21", "2024-02-29"),
    ("20世纪80年代", "1980-01-01", "1989-12-31"), ("2022年7月1日-8月15日", "2022-07-01", "2022-08-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high"), SPANS)
def test_both_ends_of_a_span_are_days_and_included(text: str, low: str, high: str) -> None:
    figure = only(text)
    assert (figure.kind, figure.value, figure.low, figure.high) == ("date", None, low, high)
    assert (figure.low_inclusive, figure.high_inclusive, figure.text) == (True, True, text)


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("截至2022年底", "2022-12", None, "2022-12-31"),
        ("2020年以来", "2020", "2020-01-01", None),
        ("2020年5月起", "2020-05", "2020-05-01", None),
        ("2024年6月30日前", "2024-06-30", None, "2024-06-30"),
        ("2000年以前", "2000", None, "1999-12-31"),
    ],
)
def test_a_deadline_or_a_start_leaves_the_other_end_open(
    text: str, value: str, low: str | None, high: str | None
) -> None:
    figure = only(text)
    assert (figure.value, figure.low, figure.high) == (value, low, high)


@pytest.mark.parametrize("text", ["2022年13月", "2022.12", "14:30", "9时15分", "下午4点", "2月30日"])
def test_what_is_no_day_is_no_date_of_day_precision(text: str) -> None:
    assert all(figure.kind != "date" or len(str(figure.value)) <= 4 for figure in read(text + "开会"))


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("2022年7月10日、25日", "2022-07-25"),
        ("7月10日和25日", "--07-25"),
        ("2023年1月、2月", "2023-02"),
        ("3月，4月", "--04"),
    ],
)
def test_a_list_of_days_shares_its_month_and_year(text: str, second: str) -> None:
    figure = read(text)[1]
    assert figure.value == second
    assert str(figure.high).startswith(second)


def test_the_year_is_taken_from_the_same_expression_only() -> None:
    figures = read("2022年8月1日开工，9月2日完工")
    assert [figure.value for figure in figures] == ["2022-08-01", "--09-02"]
