"""What looks like a figure and is none is left alone: names, idioms, identifiers, labels, list numbers."""

from __future__ import annotations

import pytest

from heshi.figures import read

NAMES = [
    "二十大精神", "十四届五次全会", "二十届三中全会", "省工会十五大", "十四五规划", "全国两会", "三农工作", "一带一路",
    "五四青年节", "七一讲话", "三秦工匠", "三秦百姓", "四川", "九江", "三门峡", "五台山", "三亚", "六盘水", "赵一德",
]  # fmt: skip
WORDS = [
    "一盘棋", "一体推进", "一律免费", "统一部署", "万一失败", "千方百计", "一方面", "五强县", "进一步", "唯一", "第三方", "四面八方",
    "万众一心", "再接再厉，始终如一", "百花齐放", "千家万户", "万水千山", "一定", "一些", "九牛一毛", "半导体", "零售", "登陆",
]  # fmt: skip
LABELS = ["十大亮点", "八项规定", "1+N", "“四个一”", "“三个年”活动", "“十佳”案例", "“学党史、讲三忆、感党恩”"]
IDENTIFIERS = [
    "国发〔2023〕15号", "陕工发[2022]7号", "029-87294567", "G20", "5G", "https://example.org/2023/05", "a1b2@example.com",
    "请拨13812345678", "电话：87294567", "邮编710004", "第4.2.1条", "版本3.10.2", "订单号A20210721136358", "610103199001011234",
    "14:30", "世界500强", "工业4.0时代", "12351职工服务热线", "地铁3号线", "中央1号文件", "985高校", "构建“1+6+N”体系", "双11", "比分为3比1", "表1 概况", "“12345”热线",
]  # fmt: skip
LISTS = ["（一）总则", "一、总则", "1. 总则", "1、总则", "(2) 组织", "一是加强领导", "二要落实"]


@pytest.mark.parametrize("text", NAMES + WORDS + LABELS + IDENTIFIERS + LISTS)
def test_a_name_a_word_or_an_identifier_is_no_figure(text: str) -> None:
    assert read(text) == []
    assert read("\n" + text + "。") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("第二十九次", 29), ("第十四届委员会", 14), ("答案不是六而是七", 7), ("共十五人", 15), ("小李有九个苹果", 9), ("一名教师", 1),
        ("五四三二一", 54321), ("三十岁", 30),
    ],
)  # fmt: skip
def test_an_amount_is_read_where_a_name_could_be_feared(text: str, value: int) -> None:
    assert [figure.value for figure in read(text)][-1] == value
