"""The constructions of Chinese reports, each with the reading wanted: amounts, bounds, ranges, shares, ordinals."""

from __future__ import annotations

from typing import Any

import pytest

from heshi.figures import Figure, read

Row = tuple[str, str, Any, Any, Any, str | None]


def only(text: str) -> Figure:
    """The one figure of a text."""
    (figure,) = read(text)
    return figure


EXACT: list[Row] = [
    ("捐款2.36万元", "2.36万元", 23600, 23600, 23600, "元"),
    ("演出1.06万场次", "1.06万场次", 10600, 10600, 10600, "场次"),
    ("帮扶4.2万户次", "4.2万户次", 42000, 42000, 42000, "户次"),
    ("出动35台次", "35台次", 35, 35, 35, "台次"),
    ("合计2亿3000万元", "2亿3000万元", 230000000, 230000000, 230000000, "元"),
    ("合计两亿六千五百万元", "两亿六千五百万元", 265000000, 265000000, 265000000, "元"),
    ("总量4万亿元", "4万亿元", 4 * 10**12, 4 * 10**12, 4 * 10**12, "元"),
    ("总量二十万亿元", "二十万亿元", 2 * 10**13, 2 * 10**13, 2 * 10**13, "元"),
    ("人均3万6", "3万6", 36000, 36000, 36000, None),
    ("卖了一万四", "一万四", 14000, 14000, 14000, None),
    ("工资四千二百五", "四千二百五", 4250, 4250, 4250, None),
    ("共有48,207人", "48,207人", 48207, 48207, 48207, "人"),
    ("共有48，207人", "48，207人", 48207, 48207, 48207, "人"),
    ("共计2 345 678元", "2 345 678元", 2345678, 2345678, 2345678, "元"),
    ("达到３６．５亿元", "３６．５亿元", 3650000000, 3650000000, 3650000000, "元"),
    ("服务 36 万 人次", "36 万 人次", 360000, 360000, 360000, "人次"),
    ("占地88.4亩", "88.4亩", 88.4, 88.4, 88.4, "亩"),
    ("面积6.3万平方米", "6.3万平方米", 63000, 63000, 63000, "平方米"),
    ("里程420公里", "420公里", 420, 420, 420, "公里"),
    ("重15千克", "15千克", 15, 15, 15, "千克"),
    ("两个亿", "两个亿", 200000000, 200000000, 200000000, None),
    ("十块三毛", "十块三毛", 10.3, 10.3, 10.3, "元"),
    ("廿四家", "廿四家", 24, 24, 24, "家"),
    ("其中5家", "5家", 5, 5, 5, "家"),
    ("气温零下8度", "零下8度", -8, -8, -8, "度"),
    ("增速为-2.5%", "-2.5%", -2.5, -2.5, -2.5, "%"),
]


@pytest.mark.parametrize("row", EXACT, ids=lambda row: row[0])
def test_a_number_is_read_in_its_dress_with_its_unit(row: Row) -> None:
    text, surface, value, low, high, unit = row
    figure = only(text)
    assert (figure.text, figure.value, figure.low, figure.high, figure.unit) == (surface, value, low, high, unit)
    assert figure.hedge == "exact"


LOWER = [
    ("服务400余万人次", 4000000, "人次", "余", True), ("走访60余个村", 60, "个", "余", True),
    ("评出6余名", 6, "名", "余", True), ("组织7000+场", 7000, "场", "+", True), ("吸引1300＋个", 1300, "个", "＋", True),
    ("慰问两万多名", 20000, "名", "多", True), ("培训百余名", 100, "名", "余", True),
    ("吸引百余万人次", 1000000, "人次", "余", True), ("千多亿元", 100000000000, "元", "多", True),
    ("惠及千余户", 1000, "户", "余", True), ("参加万余人", 10000, "人", "余", True),
    ("上千家企业", 1000, "家", "上", True), ("上万名会员", 10000, "名", "上", True),
    ("上百场活动", 100, "场", "上", True), ("占比超过40%", 40, "%", "超过", False),
    ("资金逾3亿元", 300000000, "元", "逾", False), ("总额突破2000亿元", 2000 * 10**8, "元", "突破", False),
    ("70%以上的村", 70, "%", "以上", True), ("学习不少于12天", 12, "天", "不少于", True),
    ("至少4名", 4, "名", "至少", True), ("不低于6%", 6, "%", "不低于", True),
    ("600人以上", 600, "人", "以上", True), ("百万元以上项目", 1000000, "元", "以上", True),
    ("来了 2000 多 人", 2000, "人", "多", True), ("三年多", 3, "年", "多", True),
    ("超亿元", 10**8, "元", "超", False), ("x>=40", 40, None, ">=", True), ("大于或者等于四十", 40, None, "大于或者等于", True),
    ("比四十大", 40, None, "比", False), ("不得低于40%", 40, "%", "不得低于", True), ("4.5万余人", 45000, "人", "余", True), ("六十几万元", 600000, "元", "几", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit", "words", "inclusive"), LOWER)
def test_a_lower_bound_keeps_its_number_and_is_open_above(
    text: str, value: int, unit: str | None, words: str, inclusive: bool
) -> None:
    figure = only(text)
    assert (figure.value, figure.low, figure.high, figure.unit) == (value, value, None, unit)
    assert (figure.hedge, figure.hedge_text, figure.low_inclusive) == ("at_least", words, inclusive)


UPPER = [
    ("近百个项目", 100, "个", False), ("近300万人", 3000000, "人", False), ("不到400户", 400, "户", False),
    ("不足4成", 40, "%", False), ("15天以内", 15, "天", True), ("80人以下", 80, "人", True), ("两个月内", 2, "个月", True),
    ("不超过4%", 4, "%", True), ("控制在6%以内", 6, "%", True), ("最多为7", 7, None, True), ("历时近两年", 2, "年", False),
    ("不得超过8%", 8, "%", True), ("不应高于8%", 8, "%", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit", "inclusive"), UPPER)
def test_an_upper_bound_keeps_its_number_and_is_open_below(
    text: str, value: int, unit: str | None, inclusive: bool
) -> None:
    figure = only(text)
    assert (figure.value, figure.low, figure.high, figure.unit) == (value, None, value, unit)
    assert (figure.hedge, figure.high_inclusive) == ("at_most", inclusive)


@pytest.mark.parametrize("text", ["约4万人", "40人左右", "200上下", "大概六百人", "控制在3%左右", "五十来个"])
def test_about_bounds_neither_side(text: str) -> None:
    figure = only(text)
    assert (figure.hedge, figure.low, figure.high) == ("about", None, None)
    assert figure.value is not None


@pytest.mark.parametrize(("text", "value"), [("百家企业", 100), ("千户居民", 1000), ("万名学生", 10000)])
def test_a_round_number_said_for_effect_is_about(text: str, value: int) -> None:
    figure = only(text)
    assert (figure.value, figure.hedge, figure.low, figure.high) == (value, "about", None, None)


def test_a_recent_stretch_of_time_is_no_upper_bound() -> None:
    assert only("近三年来保持稳定").hedge == "exact"


VAGUE = [
    ("数十家", 10, 99), ("数百人", 100, 999), ("几十万群众", 100000, 999999), ("好几千人", 1000, 9999),
    ("四五百人", 400, 500), ("六七十家", 60, 70), ("八九个", 8, 9), ("十七八岁", 17, 18), ("两三倍", 2, 3),
]  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high"), VAGUE)
def test_a_vague_number_is_a_range(text: str, low: int, high: int) -> None:
    figure = only(text)
    assert (figure.value, figure.low, figure.high, figure.hedge) == (None, low, high, "range")


@pytest.mark.parametrize(("text", "value", "low", "high"), [("十几个", 10, 11, 19), ("二十几岁", 20, 21, 29)])
def test_some_more_than_ten_stays_below_the_next_ten(text: str, value: int, low: int, high: int) -> None:
    figure = only(text)
    assert (figure.value, figure.low, figure.high) == (value, low, high)


RANGES: list[Row] = [
    ("12-18家", "12-18家", None, 12, 18, "家"), ("4至6个", "4至6个", None, 4, 6, "个"),
    ("3-4万元", "3-4万元", None, 30000, 40000, "元"), ("6%～9%", "6%～9%", None, 6, 9, "%"),
    ("6-9%", "6-9%", None, 6, 9, "%"), ("3万至6万元", "3万至6万元", None, 30000, 60000, "元"),
    ("5—6人", "5—6人", None, 5, 6, "人"), ("7500到2万元", "7500到2万元", None, 7500, 20000, "元"),
    ("三到四万元", "三到四万元", None, 30000, 40000, "元"), ("六到八百人", "六到八百人", None, 600, 800, "人"),
    ("一千到三千万元", "一千到三千万元", None, 10**7, 3 * 10**7, "元"), ("30与40之间", "30与40之间", None, 30, 40, None),
    ("1.5-2倍", "1.5-2倍", None, 1.5, 2, "倍"), ("1到2年", "1到2年", None, 1, 2, "年"),
    ("百分之五到百分之十", "百分之五到百分之十", None, 5, 10, "%"), ("3.5-4.5‰", "3.5-4.5‰", None, 0.35, 0.45, "%"),
    ("$3-4亿", "$3-4亿", None, 3 * 10**8, 4 * 10**8, "美元"), ("18岁以上60岁以下", "18岁以上60岁以下", None, 18, 60, "岁"),
]  # fmt: skip


@pytest.mark.parametrize("row", RANGES, ids=lambda row: row[0])
def test_a_range_includes_both_ends_and_shares_scale_and_unit(row: Row) -> None:
    text, surface, value, low, high, unit = row
    figure = only(text)
    assert (figure.text, figure.value, figure.low, figure.high, figure.unit) == (surface, value, low, high, unit)
    assert (figure.hedge, figure.low_inclusive, figure.high_inclusive) == ("range", True, True)


def test_two_bounds_of_one_number_are_one_range() -> None:
    figure = only("这个数大于30且小于等于45")
    assert (figure.low, figure.high, figure.low_inclusive, figure.high_inclusive) == (30, 45, False, True)


@pytest.mark.parametrize("text", ["12，15", "3、5", "1, 234"])
def test_a_list_of_numbers_is_no_number_with_separators(text: str) -> None:
    assert len(read(f"分别为{text}")) == 2


SHARES: list[tuple[str, str, Any, str | None]] = [
    ("百分之六十二", "percent", 62, "%"), ("百分之百", "percent", 100, "%"), ("三成", "percent", 30, "%"),
    ("六成二", "percent", 62, "%"), ("七五折", "percent", 75, "%"), ("4.5‰", "percent", 0.45, "%"),
    ("千分之三", "percent", 0.3, "%"), ("打对折", "percent", 50, "%"), ("2.4个百分点", "points", 2.4, "百分点"),
    ("四分之一", "fraction", 0.25, None), ("一半", "fraction", 0.5, None), ("3/4", "fraction", 0.75, None),
    ("翻一番", "multiple", 2, "番"), ("翻两番", "multiple", 4, "番"), ("翻番", "multiple", 2, "番"),
    ("增长3.5倍", "multiple", 3.5, "倍"), ("增长到3.5倍", "multiple", 3.5, "倍"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "value", "unit"), SHARES)
def test_shares_points_and_multiples_are_kinds_of_their_own(
    text: str, kind: str, value: float, unit: str | None
) -> None:
    figure = only("比重" + text)
    assert (figure.kind, figure.value, figure.unit) == (kind, value, unit)


@pytest.mark.parametrize(("text", "low"), [("四分之三以上", 0.75), ("半数以上", 0.5), ("过半", 0.5)])
def test_a_fraction_can_be_a_bound(text: str, low: float) -> None:
    figure = only(text)
    assert (figure.kind, figure.low, figure.high) == ("fraction", low, None)


ORDINALS = [
    ("第二十八次", 28, "次"), ("第5位", 5, "位"), ("第七届", 7, "届"), ("第四届", 4, "届"),
    ("前四名", 4, "名"), ("首批", 1, "批"), ("第一", 1, None), ("第 28 次", 28, "次"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), ORDINALS)
def test_an_ordinal_is_no_count(text: str, value: int, unit: str | None) -> None:
    figure = only(text)
    assert (figure.kind, figure.value, figure.unit) == ("ordinal", value, unit)


DURATIONS = [
    ("两年", 2, "年"), ("一年半", 1.5, "年"), ("三个年度", 3, "年度"), ("半年", 0.5, "年"), ("两个半小时", 2.5, "小时"),
    ("为期9天", 9, "天"), ("45分钟", 45, "分钟"), ("一个月", 1, "个月"), ("七十周年", 70, "周年"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), DURATIONS)
def test_a_duration_keeps_its_unit(text: str, value: float, unit: str) -> None:
    figure = only(text)
    assert (figure.kind, figure.value, figure.unit) == ("duration", value, unit)


def test_planned_and_elapsed_durations_are_two_figures() -> None:
    assert [figure.value for figure in read("一年打基础、两年见成效")] == [1, 2]


MONEY = [
    ("¥2.4亿", 240000000, "元", "CNY"), ("RMB 2.4亿元", 240000000, "元", "CNY"), ("人民币600万元", 6000000, "元", "CNY"),
    ("600万元人民币", 6000000, "元", "CNY"), ("US$4.5亿", 450000000, "美元", "USD"), ("45港元", 45, "港元", "HKD"),
    ("7欧元", 7, "欧元", "EUR"), ("每月90元/人", 90, "元/人", "CNY"), ("新台币180亿元", 18 * 10**9, "元", "TWD"),
    ("6美分", 0.06, "美元", "USD"), ("壹佰贰拾元整", 120, "元", "CNY"), ("八毛钱", 0.8, "元", "CNY"),
    ("67块8毛5", 67.85, "元", "CNY"), ("USD 300万", 3000000, "美元", "USD"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit", "currency"), MONEY)
def test_money_has_a_currency_code(text: str, value: int, unit: str, currency: str) -> None:
    figure = only(text)
    assert (figure.kind, figure.value, figure.unit, figure.currency) == ("money", value, unit, currency)


def test_each_number_has_one_unit_and_brackets_may_stand_between_it_and_the_noun() -> None:
    figures = read("分别为15个县（市、区）和97个乡镇，各4名，人均3万元，累计50场")
    assert [(figure.value, figure.unit) for figure in figures] == [
        (15, "个"), (97, "个"), (4, "名"), (30000, "元"), (50, "场"),
    ]  # fmt: skip


def test_the_words_of_a_hedge_are_those_of_the_source() -> None:
    assert only("增速＞６０％").hedge_text == "＞"


def test_english_inside_a_chinese_sentence_is_read_as_english() -> None:
    figure = only("累计返还180 million yuan")
    assert (figure.value, figure.currency) == (180000000, "CNY")


def test_markdown_emphasis_does_not_part_a_number_from_its_unit() -> None:
    figure = only("达**300**余万人次")
    assert (figure.value, figure.unit, figure.hedge) == (3000000, "人次", "at_least")


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit", "hedge"),
    [
        ("参加人数超过5 million人次", "超过5 million人次", 5_000_000, "人次", "at_least"),
        ("返还近170 million元", "近170 million元", 170_000_000, "元", "at_most"),
        ("约RMB 170 million已到位", "约RMB 170 million", 170_000_000, "RMB", "about"),
        ("投入3.5bn元以上", "3.5bn元以上", 3_500_000_000, "元", "at_least"),
    ],
)
def test_chinese_words_cling_to_an_english_number(text: str, surface: str, value: int, unit: str, hedge: str) -> None:
    (figure,) = read(text)
    assert (figure.text, figure.value, figure.unit, figure.hedge) == (surface, value, unit, hedge)
