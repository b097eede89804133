"""Currencies: ISO 4217 codes by Chinese name, by sign and by letters."""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
CNY 元 圆 圓 人民币 人民幣 元人民币 元人民幣 圆人民币 块 塊 块钱 塊錢 元钱 元錢 块人民币 人民币元 元整 元正 圆整 圆正 圓整 圓正
HKD 港元 港币 港幣 港圆 港纸 港紙 元港币 元港元 元港幣
TWD 新台币 新台幣 新臺幣 台币 台幣 臺幣 台元 新台币元
MOP 澳门元 澳門元 澳门币 葡币 澳币
USD 美元 美分 美金 美圆 美刀 元美金 元美元
EUR 欧元 欧分 歐元
GBP 英镑 英鎊 镑 鎊
JPY 日元 日圆 日圓 日币 日幣 円
KRW 韩元 韩圆 韓元 韓圓 韩币 韓幣
KPW 朝鲜元 朝元
RUB 卢布 盧布 俄罗斯卢布
AUD 澳元 澳大利亚元 澳洲元 澳币元 澳大利亚币
CAD 加元 加拿大元 加币 加幣
NZD 新西兰元 纽元 纽币
SGD 新加坡元 新加坡币 新币 新元 坡币
CHF 瑞士法郎 瑞郎
THB 泰铢 泰銖 铢
INR 卢比 印度卢比 盧比
IDR 印尼盾 印尼卢比 印度尼西亚盾
PKR 巴基斯坦卢比
VND 越南盾 越盾
MYR 林吉特 马来西亚林吉特 马币 令吉
PHP 菲律宾比索
MXN 墨西哥比索
ARS 阿根廷比索
CLP 智利比索
BRL 雷亚尔 巴西雷亚尔
ZAR 兰特 南非兰特
SEK 瑞典克朗
NOK 挪威克朗
DKK 丹麦克朗
ISK 冰岛克朗
CZK 捷克克朗
TRY 里拉 土耳其里拉
PLN 兹罗提 波兰兹罗提
HUF 福林 匈牙利福林
UAH 格里夫纳
KZT 坚戈 哈萨克斯坦坚戈
MNT 图格里克 蒙古图格里克
MMK 缅元 缅币
KHR 瑞尔 柬埔寨瑞尔
LAK 基普 老挝基普
BDT 塔卡 孟加拉塔卡
SAR 沙特里亚尔 里亚尔
IRR 伊朗里亚尔
QAR 卡塔尔里亚尔
OMR 阿曼里亚尔
AED 迪拉姆 阿联酋迪拉姆
ILS 谢克尔 新谢克尔
EGP 埃及镑 埃镑
KWD 科威特第纳尔
IQD 伊拉克第纳尔
NGN 奈拉 尼日利亚奈拉
KES 肯尼亚先令
DEM 马克 德国马克
FRF 法国法郎 法郎
"""

CHINESE: Final = {
    name: code for code, *names in (line.split() for line in _NAMES.split("\n") if line) for name in names
}
"""Chinese currency names, as they stand behind a number, and their codes. 比索 and 克朗 alone name no one currency."""

SIGNS: Final = {
    "¥": "CNY", "元": "CNY", "$": "USD", "€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "₹": "INR", "฿": "THB",
    "₫": "VND", "₱": "PHP", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₪": "ILS",
}  # fmt: skip
"""Signs before a number; ¥ is taken for CNY in a Chinese text."""

CODES: Final = {
    "RMB¥": "CNY", "US$": "USD", "HK$": "HKD", "NT$": "TWD", "MOP$": "MOP", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "NZ$": "NZD", "S$": "SGD", "R$": "BRL", "JP¥": "JPY", "CN¥": "CNY", "RMB": "CNY", "CNY": "CNY",
    "CNH": "CNY", "USD": "USD", "HKD": "HKD", "TWD": "TWD", "NTD": "TWD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY",
    "KRW": "KRW", "RUB": "RUB", "AUD": "AUD", "CAD": "CAD", "SGD": "SGD", "CHF": "CHF", "THB": "THB", "INR": "INR",
    "MYR": "MYR", "VND": "VND", "BRL": "BRL", "ZAR": "ZAR", "MOP": "MOP", "NZD": "NZD", "IDR": "IDR", "PHP": "PHP",
}  # fmt: skip
"""Letters that stand before a number in English and in Chinese prose, and behind one in both."""

UNIT_OF: Final = {
    "CNY": "元", "USD": "美元", "HKD": "港元", "TWD": "新台币", "EUR": "欧元", "GBP": "英镑", "JPY": "日元", "KRW": "韩元",
    "RUB": "卢布", "AUD": "澳元", "CAD": "加元", "SGD": "新加坡元", "CHF": "瑞士法郎", "THB": "泰铢", "INR": "卢比",
}  # fmt: skip
"""The Chinese unit of money printed with a sign or code only (¥1.7亿 is 元)."""
