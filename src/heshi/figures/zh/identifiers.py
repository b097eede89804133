"""Digits that name instead of counting: telephone and document numbers, versions, times of day, codes, list numbers."""

from __future__ import annotations

from typing import Final

from heshi.figures.pattern import Pattern
from heshi.figures.zh.units import unit_at

_TOKEN: Final = Pattern(r"[0-9A-Za-z._@/:%?&=#+~^-]*+")
_DOCUMENT: Final = Pattern(r"[0-9]{4} ?[〕\])] ?[0-9]{1,5} ?号?")
_PHONE: Final = Pattern(
    r"(?:\+?86[- ]?)?1[3-9][0-9](?:[0-9]{8}|[- ][0-9]{4}[- ][0-9]{4})(?![0-9.万亿元人个%])"
    r"|0[0-9]{2,3}[-) ][0-9]{7,8}(?![0-9])|[48]00-?[0-9]{3}-?[0-9]{4}(?![0-9])|[0-9]{7,8}-[0-9]{1,6}(?![0-9])"
    r"|0[0-9]{9,11}(?![0-9])"
)
_IDENTITY: Final = Pattern(r"[0-9]{17}[0-9Xx](?![0-9])")
_CLOCK: Final = Pattern(
    r"[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:[,.][0-9]{3}(?![0-9]))?)?"
    r"(?:[-~—至到]{1,2} ?[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?)?(?![0-9])"
)
_HOUR: Final = Pattern(
    r"[0-2]?[0-9] ?(?:时(?![段期代候隔间])|時(?![段期代候間]))(?: ?[0-5]?[0-9] ?分(?![钟之]))?"
    r"|[0-2]?[0-9]点(?:半|整|钟|许|[0-5]?[0-9] ?分(?![钟之])|[至到-] ?[0-2]?[0-9]点)"
)
_RATIO: Final = Pattern(r"[0-9]{1,4}(?:\.[0-9]{1,3})?(?::[0-9]{1,4}(?:\.[0-9]{1,3})?)++")
_AGE: Final = Pattern(r"[0-9]{2}(?:年代|后(?![的0-9年天个又再]))|[0-9]{1,2}世纪")
_DAYTIMES: Final = frozenset("午晨晚早夜")
_SCORE: Final = Pattern(r"[0-9]{1,3} ?比 ?[0-9]{1,3}(?![0-9.%个万亿年])")
_VERSION: Final = Pattern(r"[0-9]{1,4}(?:\.[0-9]{1,4}){2,}+")
_DASHED: Final = Pattern(r"[0-9]++(?:-[0-9]++){2,}+")
_LIST: Final = Pattern(r"[0-9]{1,3}(?:[、)](?!\n)|\.(?![0-9])|\. (?=[^0-9]))")
_LIST_DEEP: Final = Pattern(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3} (?=[\u4e00-\u9fffA-Za-z])")
_PARENTHESIS: Final = Pattern(r"[0-9]{1,2} ?\)")
_REFERENCE: Final = Pattern(r"[0-9]{1,3} ?\]")
_SLOGAN: Final = Pattern(
    r"[0-9]{1,3} ?(?:(?:\+[0-9]{1,2}){0,4}+\+ ?[A-Za-z](?![A-Za-z])|(?:[·•] ?[0-9]{1,2}){1,4}+(?![0-9])"
    r"|(?:\+[0-9]{1,2}){1,4}+(?=[”」』\"模工体机]))"
)
_SEASON: Final = Pattern(r"[12][0-9]{3}/[0-9]{2,4}(?= ?(?:赛季|赛|球季|学年|年度|财年|财政年))")
_QUOTED_CODE: Final = Pattern(r"[0-9]{3,8}[”」』\"]")
_LABEL: Final = Pattern(
    r"[0-9]{1,6} ?号(?![召])|[0-9]{1,4}[强佳](?![调大化制行势度])|[0-9]{1,3}国集团"
    r"|[0-9]\.[0-9] ?(?:版|时代|模式|阶段)"
)
"""Numbers that name: 3号线, 500强, 20国集团, 2.0版."""
_HOTLINE: Final = Pattern(r"[0-9]{3,8}[\u4e00-\u9fff]{0,8}热线")
_SCHOOL_NUMBERS: Final = frozenset(("985", "211", "863", "973"))
_SCHOOLS: Final = Pattern(r"[0-9]{3}(?=工程|高校|院校|计划|大学|[、/\"”])")
_HEADS: Final = (
    "电话", "热线", "邮编", "邮政编码", "传真", "编号", "账号", "帐号", "卡号", "代码", "证号", "手机",
    "微信", "订单号", "文号", "学号", "车牌", "门牌", "号码", "密码", "验证码", "身份证", "信用代码", "工号",
    "书号", "刊号", "代号", "型号", "流水号", "备案号", "证书号", "QQ", "TEL", "Tel", "tel", "ISBN",
)  # fmt: skip
"""What stands before a number that names."""
_CAPTIONS: Final = frozenset("表图件栏注")
_HEAD_ENDS: Final = frozenset(head[-1] for head in _HEADS)
_SIGNS_BEFORE: Final = frozenset("〔[(#@._/-+:·•\"“=&’'~^\\")
_SIGNS_BEHIND: Final = frozenset('强佳国年世后比-:.@/〕])+·•号、时時点"”」』_#~^&=?% ')
_LEFT: Final = Pattern(r"[0-9A-Za-z._@/:%?&=#+~-]")


def identifier_at(text: str, at: int, end: int, floor: int) -> int:
    """Where the identifier ends that the run of digits ``text[at:end]`` belongs to, 0 where it is a number."""
    before = text[at - 1] if at else "\n"
    behind = text[end : end + 1]
    signed = before in _SIGNS_BEFORE or (before.isascii() and before.isalpha())
    if signed and (found := _by_left(text, at, before)):
        return found
    if behind in _SIGNS_BEHIND and behind and (found := _by_right(text, at, end, before)):
        return found
    if end - at > 6 and (phone := _PHONE.match(text, at) or _IDENTITY.match(text, at)):
        return phone.end()
    if end - at >= 3:
        code = _HOTLINE.match(text, at) if "热线" in text[end : end + 10] else None
        if code is None and text[at:end] in _SCHOOL_NUMBERS:
            code = _SCHOOLS.match(text, at)
        if code is not None:
            return code.end()
    if before == "双" and end - at == 2:
        return end
    if end - at > 3 and _code(text, at, end, behind):
        return end
    if behind.isalpha() and behind.isascii() and (name := _fused(text, at, end)):
        return name
    if end - at < 4 and (before in _CAPTIONS or before == " ") and _captioned(text, at, behind):
        return end
    if end - at > 3 or before in ":号码线话":
        return _headed(text, at, end)
    return 0


def _code(text: str, at: int, end: int, behind: str) -> bool:
    """Whether a run of digits is too long, or begins with a zero as no number does."""
    if text[at] == "0":
        return True
    return end - at >= 15 and "," not in text[at:end] and behind not in "万亿 " and not unit_at(text, end)


def _captioned(text: str, at: int, behind: str) -> bool:
    """表1, 图 2: the number of a table or a figure."""
    gap = 1 if text[at - 1] == " " else 0
    name = text[at - 1 - gap] if at > gap else "\n"
    if name not in (_CAPTIONS if not gap else "表图") or (behind and behind not in " .:,\n-—"):
        return False
    return at - gap < 2 or text[at - 2 - gap] not in "年仪手钟报电水外里地意企力版试"


def _by_left(text: str, at: int, before: str) -> int:
    if before in "〔[(" and (document := _DOCUMENT.match(text, at)):
        return document.end()
    if before == "[" and (reference := _REFERENCE.match(text, at)):
        return reference.end()
    if before == "(" and (at < 2 or not text[at - 2].isalpha()) and (item := _PARENTHESIS.match(text, at)):
        return item.end()
    if before == "+" and (phone := _PHONE.match(text, at)):
        return phone.end()
    if before in '“"' and (code := _QUOTED_CODE.match(text, at)):
        return code.end() - 1
    if before in "·•" and at >= 2 and text[at - 2].isdigit():
        return at + 1
    if before.isalnum() or before in "@_#&=\\":
        return _token_end(text, at)
    if before in "./:-~+%?" and _webbed(text, at):
        return _token_end(text, at)
    return 0


def _token_end(text: str, at: int) -> int:
    found = _TOKEN.match(text, at)
    return max(found.end() if found else at, at + 1)


def _webbed(text: str, at: int) -> bool:
    """Whether the signs to the left lead to a letter or an at sign: the digits are in an address or a code."""
    for back in range(at - 1, max(at - 64, -1), -1):
        char = text[back]
        if char == "@" or (char.isascii() and char.isalpha()):
            return True
        if not _LEFT.match(char):
            return False
    return False


def _by_right(text: str, at: int, end: int, before: str) -> int:
    behind = text[end]
    if behind == ":":
        clock = _CLOCK.match(text, at) or _RATIO.match(text, at)
        return clock.end() if clock else 0
    if behind in "时時点":
        hour = _HOUR.match(text, at)
        if hour is None and before in _DAYTIMES and end - at < 3:
            return end + 1
        return hour.end() if hour else 0
    if behind in "年世后":
        age = _AGE.match(text, at)
        return age.end() if age else 0
    if behind in "号强佳国版时模阶.":
        label = _LABEL.match(text, at)
        if label:
            return label.end()
    if behind == "比":
        score = _SCORE.match(text, at)
        return score.end() if score else 0
    if behind == "/" and (season := _SEASON.match(text, at)):
        return season.end()
    if behind == "@" or (behind in "/_" and text[end + 1 : end + 2].isascii() and text[end + 1 : end + 2].isalpha()):
        return _token_end(text, at)
    if behind == "-" and (phone := _PHONE.match(text, at) or _DASHED.match(text, at)):
        return phone.end()
    if behind == "." and (version := _VERSION.match(text, at)):
        return version.end()
    if behind in "+·•" and (slogan := _SLOGAN.match(text, at)):
        return slogan.end()
    if behind in ".、)" and before in "\n #*>|" and _line_head(text, at):
        item = _LIST.match(text, at) or _LIST_DEEP.match(text, at)
        return item.end() if item else 0
    return 0


def _line_head(text: str, at: int) -> bool:
    for back in range(at - 1, max(at - 9, -1), -1):
        char = text[back]
        if char == "\n":
            return True
        if char not in " #*>|-":
            return False
    return at < 9


def _fused(text: str, at: int, end: int) -> int:
    """End of a name such as 5G, 3D, 4K, 2B: digits and a letter that is no unit."""
    token = _TOKEN.match(text, end)
    stop = token.end() if token else end + 1
    letters = text[end:stop].rstrip(".,:-+/~")
    if letters == "K" and text[at:end] not in ("2", "4", "8", "16"):
        return 0  # 10K is ten thousand, 4K a screen
    if letters in ("G", "D", "K", "A", "B", "C", "E", "F", "P", "X", "S", "R", "H", "V2", "D打印") or not letters:
        return end + max(len(letters), 1)
    return 0


def _headed(text: str, at: int, end: int) -> int:
    """The end of a number that stands behind 电话, 编号, 代码 and the like."""
    back = at
    while back > 0 and at - back < 3 and text[back - 1] in ": 为是(":
        back -= 1
    if back == 0 or text[back - 1] not in _HEAD_ENDS:
        return 0
    for head in _HEADS:
        if text.startswith(head, max(back - len(head), 0)) and back >= len(head):
            return _token_end(text, at)
    return 0
