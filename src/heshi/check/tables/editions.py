"""Words around the N of 第N届: what comes in editions, and what says of when an edition is."""

from __future__ import annotations

# What many a body has: the words before the ordinal tell whose it is.
GENERIC = frozenset((
    "代表大会", "大会", "会议", "培训班", "大赛", "技能大赛", "职业技能大赛", "职工职业技能大赛", "委员会", "全体会议",
    "全国代表大会", "职工代表大会",
))  # fmt: skip
GENERIC_ENGLISH = frozenset(("national", "congress", "conference", "meeting", "chinese"))
GENERIC_NOUNS = ("会议", "大会", "大赛", "届次")
COMMITTEE, CONGRESS = "委员会", "代表大会"
# What happens to the report of the committee that leaves office.
REPORTED = ("审议", "报告", "report", "approved", "adopted")
# Between an ordinal and a name that goes on before it: 第七届陕西省职工科技节.
HOME_PREFIXES = ("陕西省", "陕西", "全省", "全国", "省")
# Right before an ordinal: unions of a place or an enterprise, which have congresses of their own.
LOCAL_UNIONS = (
    "市工会", "县工会", "区工会", "镇工会", "局工会", "厂工会", "公司工会", "企业工会", "市", "县", "镇", "厂", "公司",
    "集团",
)  # fmt: skip
NATIONAL = ("中国", "全国", "党的", "中共")
# An edition to come, and one that has been.
PLANNED = (
    "将", "拟", "筹备", "下届", "明年", "即将", "下一届", "迎接", "申办", " will ", "next ", "upcoming", "prepar",
    "plan",
)  # fmt: skip
PREPARED = (
    "筹备",
    "申办",
    "尚未",
    "未定",
    "待定",
    " yet to ",
    " not yet ",
    "preparation",
    " needs ",
    " will ",
    " is due",
    " is planned",
    " requires ",
)
PAST = (
    "上届", "上一", "前一", "曾", "此前", "以来", "过去", "历届", "previous", "last ", "earlier", "since ",
    "decisions of the", "resolutions of the", "decisions taken at the", "decisions made at the",
)  # fmt: skip
# A text without any of these names no plenary session.
PLENARY = ("全会", "全体会议", "lenum", "lenary")
# No tenth congress: 陕西工会十大亮点工作.
TOP_TEN = tuple(
    f"十大{what}" for what in ("亮", "新", "事", "成", "举", "品", "优", "典", "案", "工", "创", "标", "杰", "领", "人")
)
CHOSEN = ("选出", "选举产生", "产生", "新一届", "elected", "new ")
ELECTED = ("选举产生", "选出", "代表", "elected", "delegates")
# Right before an ordinal: the name that comes in editions stands before that.
COUNTS = (
    "已是", "正是", "是", "为", "办到", "开到", "开至", "办至", "办到了", "已办", "已开", "迎来", "迎来了", "届数",
    "系", "尚属", "仍属", "属", "进入", "开了", "办了", "来到", "已到", "举办到",
)  # fmt: skip
# Where an English name that begins with its edition ends.
NAME_ENDS = (",", ";", "(", " were ", " was ", " at ", " had ", " which ", " has ")
# Behind an English ordinal that names nothing itself: the 27th had been carried out.
NO_NOUN = (
    " had", " was", " were", " has", " have", " met", " took", " drew", ",", ".", ";", " and ", " in ", " edition",
    " one", " of its kind", " provincial one", " of the province",
)  # fmt: skip
# Before an ordinal that is a day of the month.
DAY_BEFORE = ("on the ", "until the ", "till the ", "to the ", "through the ", "and the ")
PROVINCIAL_ONE = (" provincial one", " of the province")
# Behind an ordinal: what it counts was named before.
MEETING_NOUNS = (" meeting", " session", " conference", "会议", "次会议")
# Right behind an English ordinal: what comes in editions by one word, the rest of its name being known.
EDITION_NOUNS = frozenset(("festival", "festivals", "cup", "contest", "competition", "congress"))
# Whose edition it is, as it stands in names: the province's 15th congress is the provincial one.
ADJECTIVES = {"province": "provincial", "country": "national", "nation": "national"}
