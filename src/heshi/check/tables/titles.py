"""Offices and the bodies they are held in, Chinese and English, by one name each, so that titles compare.

An office is written ``rank`` + ``post``: 副 + 省长. A body is what stands before it: 省人大常委会.
"""

from __future__ import annotations

from collections.abc import Mapping

# Posts, longest first where one ends in another. Their English words follow, lower case.
POSTS: Mapping[str, tuple[str, ...]] = {
    "书记处书记": (
        "member of the secretariat",
        "secretariat member",
        "secretary of the secretariat",
        "member of its secretariat",
        "secretary of its secretariat",
        "secretary of the acftu secretariat",
        "member of the acftu secretariat",
        "secretariat secretary",
    ),
    "书记": ("party secretary", "party chief", "secretary"),
    "省长": ("governor", "gov."),
    "市长": ("mayor",),
    "县长": ("county head", "county magistrate"),
    "区长": ("district head",),
    "部长": ("minister",),
    "厅长": ("director-general",),
    "局长": ("bureau chief",),
    "委员长": (),
    "秘书长": ("secretary-general", "secretary general"),
    "主席": ("chairperson", "chairman", "chairwoman", "chair", "president"),
    "主任": ("director",),
    "会长": (),
    "院长": ("dean",),
    "校长": ("principal", "headmaster"),
    "总理": ("premier",),
    "董事长": (),
    "总经理": ("general manager",),
    "经理": ("manager",),
    "理事长": (),
    "厂长": (),
    "总工程师": ("chief engineer",),
}
# Ranks, longest first: what makes one post another.
RANKS: Mapping[str, tuple[str, ...]] = {
    "常务副": ("executive vice ", "executive vice-", "executive deputy ", "executive deputy-"),
    "第一副": ("first vice ", "first vice-"),
    "副": ("vice ", "vice-", "deputy "),
    "第一": ("first ",),
}
# Bodies by one name each: 省总 is 省总工会. The post itself may imply the body (省长: 省政府).
BODIES: Mapping[str, tuple[str, ...]] = {
    "省委": (
        "中共陕西省委员会", "陕西省委", "省委", "cpc shaanxi provincial committee", "provincial party committee",
        "shaanxi provincial committee", "provincial committee of the cpc", "shaanxi party committee",
    ),
    "省政府": (
        "陕西省人民政府", "省人民政府", "陕西省政府", "省政府", "provincial government", "shaanxi province",
        "shaanxi",
    ),
    "省人大": (
        "省人民代表大会常务委员会", "省人大常务委员会", "省人大常委会", "省人大", "provincial people's congress",
    ),
    "省政协": ("省政协", "provincial cppcc", "shaanxi cppcc"),
    "省总工会": (
        "省总工会", "省总", "shaanxi provincial federation of trade unions", "shaanxi federation of trade unions",
        "provincial federation of trade unions", "provincial trade union federation", "provincial federation",
        "provincial union federation", "sftu",
        "spftu", "the federation",
    ),
    "全国总工会": ("中华全国总工会", "全国总工会", "全总", "all-china federation of trade unions", "acftu"),
    "书记处": ("书记处", "secretariat"),
    "党组": ("党组", "leading party members group"),
    "市委": ("市委",),
    "市政府": ("市政府",),
    "市总工会": ("市总工会",),
    "县委": ("县委",),
    "国务院": ("国务院", "state council"),
    "中央": ("中央", "central committee"),
    "全国人大": ("全国人大常委会", "全国人大"),
    "全国政协": ("全国政协",),
}  # fmt: skip
# Bodies of the province: an office in one of them is not held beside that of the fact by another person of the name.
PROVINCIAL = frozenset(("省委", "省政府", "省人大", "省政协", "省总工会"))
IMPLIED_BODY: Mapping[str, str] = {"省长": "省政府", "书记处书记": "书记处", "市长": "市政府"}
# What the chair of a body is called in Chinese where it is not 主席.
CHAIR_OF: Mapping[str, str] = {"省人大": "主任", "全国人大": "委员长"}
# Posts held by one person at a time in a body: another's post given to somebody is refuted even beside his own.
SOLE = frozenset({"书记", "省长", "主席", "主任", "市长"})
# Not the title of the day: formerly, then, acting, elected, proposed.
OTHER_TIME = (
    "代", "时任", "原", "前", "前任", "首任", "历任", "曾任", "候任", "拟任", "提名", "已故", "then", "former",
    "acting", "ex-", "late", "previous", "then-", "outgoing", "incoming",
)  # fmt: skip
# Between a title and a name.
GLUE = ("同志", "先生", "女士", " ", "：", ":", "、")
