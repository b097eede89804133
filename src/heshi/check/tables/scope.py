"""Words that take a figure out of the fact base's reach, or carry a subject from one sentence to the next."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.check.tables import words

# Before a date or a place: it is only compared with.
COMPARED = ("较", "比", "同", "与", "对比", "相比", "than", "from", "since", "against", "over", "with", "自", "从")
# Between such a word and a date: 51% more than at the end of last year.
END_OF = ("the end of", "the close of", "at", "by", "in")
# Right before a figure: the draft says it is not so.
DENIED_BEFORE = (
    "不是", "并非", "而非", "并不是", "不再是", "绝非", "不应是", "不应为", "不为", "误为", "误写为", "误写成",
    "误作", "错写成", "写成了", "写成", "误报为", "谣传", "误传", "非",
)  # fmt: skip
DENIED_BEFORE_ENGLISH = (
    "not ",
    "rather than ",
    "instead of ",
    "not the ",
    "not a ",
    "rather than the ",
    "instead of the ",
    "isn't ",
    "wasn't ",
    "weren't ",
    "aren't ",
    "never ",
    "not to ",
    "not with ",
    "not by ",
    "not for ",
)
# "不是…的140名" asks or doubts; these are no denials although they end in one.
NOT_DENIALS = (
    "是不是", "除非", "无非", "莫非", "not only ", "not just ", "not until ", "not yet ", "not fewer than ",
)  # fmt: skip
# Behind a figure: the draft takes it back.
DENIED_AFTER = ("的说法不实", "的说法有误", "系误", "有误", "不实", "是错误", "为误", "的误传")
# In the same sentence behind a figure: what was only said to be so. A question claims nothing either.
IN_FACT = (
    ", when the sum is", ", should read", ", it should be", "，应为", "，应是",
    "，当为", "其实是", "其实为", "实际是", "实际为", "实为", "事实上是", "in fact it is", "the real figure",
    "actually it is",
)  # fmt: skip
# The head of a column that gives the share each row has of a whole.
SHARE_COLUMNS = ("占比", "比重", "份额", "share of", "| share", "% of")
# Words of a title of a document that plans.
PLAN_TITLES = ("要点", "计划", "安排", "方案", "预算", "规划", "plan", "programme for", "budget")
# Right before a number, and behind 比: by how much one thing is more than another.
MORE_THAN, THAN = ("多", "少", "高", "低", "多出", "少了"), "比"
# A writer who has told of the whole tells of his own: 全省233个，咱们只有1个.
OF_THE_WHOLE = ("全省", "全国", "省里")
OF_THE_WRITER = tuple(
    f"{who}{only}" for who in ("咱们", "我们", "咱") for only in ("只", "仅", "才", "占", "也只", "还只")
)
# Right before a count: it is by how much, not how many.
INCREASED_BY = ("增加", "增加了", "增长了", "多出", "多了", "上升了", "减少了", "增添", "增添了", "再添")
# Words of a heading under which things to come are told.
PLAN_HEADINGS = (
    "建议", "打算", "下步",
    "重点任务", "工作任务", "下一步", "计划", "展望", "目标", "安排", "设想", "规划", "outlook", "plans", "plan for",
    "next steps", "what comes next", "what next", "looking ahead", "recommend", "proposal", "targets", "to come",
)  # fmt: skip
# Words of a heading under which the writer tells of a body of his own.
OWN_HEADINGS = (
    "我市", "我县", "我区", "我校", "我院", "我公司", "我集团", "本市", "本县", "本区", "本校", "本院",
    "our own", "my own", "our city", "our county",
)  # fmt: skip
# What a sentence begins with that takes back what the writer published.
RETRACTED = (
    "本报曾", "本刊曾", "本网曾", "此前报道", "早前报道", "前文曾",
    *(
        f"{who} {what}"
        for who in ("we", "we had", "we have", "an earlier version", "a previous version")
        for what in ("reported", "wrote", "said that", "stated", "misstated", "misreported", "gave")
    ),
)  # fmt: skip
# What a sentence begins with that is told as a rumour.
RUMOURED = (
    "myth", "rumour", "rumor", "false", "误区", "谣言", "传言", "网传", "讹传", "流言", "不实说法", "判断题",
    "true or false",
)  # fmt: skip
# A choice of a quiz, of which one at most is claimed: A. 104名 B. 140名.
OPTION = r"[ \t]*\(?[A-Ha-h][.．、)）][ \t]*\S"
SEVERAL_OPTIONS = OPTION + r".*[ \t\u3000][(（]?[B-Hb-h][.．、)）][ \t]*\S"
QUESTION = ("？", "?")
CLOSING = "”’」』）)\"'* \n\t"
# 由A增至B: A is where it came from.
GREW_FROM = ("由", "从", "原", "from ")
LEFT = ("由", "从", "自")
REACHED = (
    "增至", "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "扩大到", "扩大至", "上升到", "上升至",
    "降至", "减少到", "发展到", "拓展到", "升至",
)  # fmt: skip
FROM_AFTER = (
    *REACHED, "改为", "更正为", "调整为", "修改为", "到", "至", " to ",
)  # fmt: skip
# A part, a mean, a plan or a change, where the fact is the whole, the amount or what was done.
SHIFTS = (
    "候选", "提名", "申报", "推荐", "征集", "收到申报", "收到作品", "收到提案", "收到报名", "收到来信", "收到建议",
    "收到意见", "收到咨询", "收到各", "共收到", "转化", "推广", "支出", "结余", "二期", "三期", "宿舍", "食堂", "分院",
    "分会场", "满意", "乡镇", "街道", "中来自", "中有", "当中", "之中", "中女", "如果", "假如", "倘若", "假设", "一旦",
    "若能", "其中", "其余", "人均", "户均", "平均", "均为", "占比", "占全", "比重", "比例", "目标", "计划", "力争",
    "预计", "预期", "拟于", "拟在", "拟将", "拟再", "拟遴", "拟培", "拟办", "拟开", "拟增",
    "拟建", "拟投", "拟新", "拟选", "拟评", "拟命", "将达", "将新", "将再",
    "将有", "将举", "将命", "将选", "将培", "将建", "将筹", "有望", "争取", "到2025", "到2030", "剩余", "尚有", "仅有",
    "缺口", "同期", "净增", "减少", "下降", "降低", "新增", "又新", "再新", "女性", "男性", "女职工", "青年职工",
    "农民工", "最大", "最高", "最多的", "最小", "最低", "超额", "一等奖", "二等奖", "三等奖", "上半年", "下半年",
    "季度", "当月", "单月", "当日", "当天", "首日", "历年", "历届", "年均", "近年来", "以来", "过去五年", "五年来",
    "三年来", "十年来", "明年", "来年", "下一步", "今后", "未来", "前年", "往年", "当年的", "各市", "另行",
    "按规划", "按照规划", "规划到", "规划期", "要达到", "要突破", "十四五", "教学楼", "实训楼", "单体", "各省区市",
    "各省市", "各省份", "每个", "每年", "每场", "每人", "每名", "每位", "每期", "每家", "每项", "每户", "每班", "每次",
    "每天", "每月", "每条", "每支", "每所", "每百", "每万", "每千", "上届", "上一届", "首届", "首次举办", "首次举行",
    "同口径", "往届", "前一届", "新的一年", "我们要", "将要", "要把", "要将", "要让", "要实现",
)  # fmt: skip
# What a percentage of growth is called, and signs that something became more or less.
GROWTH = ("增幅", "增长", "增速", "growth", "increase", "rose")
CHANGED = (
    "增", "升", "涨", "长", "提高", "扩大", "翻", "多", "减", "降", "跌", "少", "缩", "幅", "grew", "grow", "rise",
    "rising", "up ", "more", "higher", "jump", "surge", "climb", "expan", "gain", "swell", "swollen", "soar", "fell",
    "fall", "drop", "declin", "down", "decreas", "shr", "larger", "added", "bigger",
)  # fmt: skip
# Before 其中: it is no part of something, but what somebody took part in.
TAKING_PART = ("参与", "投身", "置身", "融入", "加入", "乐在", "活跃", "参加")
# Of these, a clause before the figure's own says it too: 其中，…; 如果…，….
GOVERNING = (
    "其中", "如果", "假如", "倘若", "假设", "一旦", "若能", "计划", "预计", "预期", "力争", "争取", "明年", "来年",
    "下一步", "今后", "未来", "同期", "候选", "申报", "征集", "按照规划", "按规划", "二期", "三期", "十四五",
    "去年同期", "新的一年", "我们要", "首次举办", "首次举行",
    "首届",
)  # fmt: skip
# Nothing is claimed at all: supposed, or of the year to come.
SUPPOSED = ("如果", "假如", "倘若", "假设", "一旦", "若能", "明年", "来年", "下一年")
# Right before a figure: it is of others than those named.
BESIDES = ("另有", "还有", "另外有", "此外有", "另增")
# Right before a figure, with one of the words that part before it: it counts those of a kind (来自外省的有820人).
PART_BEFORE = ("的有", "的是", "的为", "的占", "的达", "的就有", "的只有", "的超过")
PARTING = ("来自", "流向", "属于", "出自", "出身", "中，", "中,", "里，", "里,", "当中", "之中", "其中", "里头")
# The year before the one a report is about. 去年 is none of them: a draft of the next year means the report's.
YEAR_BEFORE = ("上年", "上一年", "前一年", "上年度", "the previous year", "the year before", "a year earlier")
# Years counted from the one in which a text was written.
FROM_WRITING: Mapping[str, int] = {
    "大前年": -3, "前年": -2, "去年": -1, "过去一年": -1, "过去的一年": -1, "今年": 0, "明年": 1, "来年": 1,
    "last year": -1, "the past year": -1, "this year": 0, "next year": 1, "the coming year": 1, "the year to come": 1,
}  # fmt: skip
# The year after the one that was named.
YEAR_AFTER = ("次年", "翌年", "following year", "he year after", "year later")
SHIFTS_ENGLISH = words(
    """
    candidate candidates nominee nominees satisfaction received phase dormitory canteen if of-whom average
    averaging per each every plan plans planned planning target targets aim aims will would expected
    projected forecast intend intends intended hope hopes hoping fewer decrease decreased fell dropped declined
    women female male additional another
    remaining including shall upcoming
    """
)
# English phrases that are read as one of those words, or as none of them.
PHRASES_ENGLISH = {
    "of whom": "of-whom", "of which": "of-whom", "of them": "of-whom", "not shown": "of-whom",
    "for comparison": "of-whom", "by last month": "of-whom", "by now": "of-whom",
    "of those)": "of-whom", "across the road": "of-whom", "across the street": "of-whom",
    "next door": "of-whom", "down the road": "of-whom", "should like": "will",
    "are to be": "will", "is to be": "will",
    "next year": "will", "the coming year": "will", "promised": "will", "i want": "will", "we want": "will",
    "promises": "will", "by district": "",
    "work plan": "", "not included": "of-whom", "cities above": "of-whom", "of the total": "of-whom",
    "fewer than": "", "no fewer than": "",
    "per cent": "%", "each of the": "", "another element": "", "another part": "", "school visit": "",
    "school-visit": "", "visits to schools": "", "received full": "full", "received refund": "refund",
    "received a full": "full", "received rmb": "rmb", "received cny": "cny", "planned on": "on", "planned site": "site",
    "planned area": "area", "planned land": "land", "planned plot": "plot",
    **{
        f"{when} {what}": "of-whom"
        for when in ("preceding", "previous", "last", "earlier", "next", "coming", "following")
        for what in (
            "contest", "competition", "festival", "edition", "congress", "gathering", "session", "round", "batch",
        )
    },
}  # fmt: skip
# Where another subject may begin in an English sentence.
PARTS_ENGLISH = (
    ";",
    ":",
    ", where",
    ", one of",
    " while ",
    " whereas ",
    ", but ",
    ", where ",
    " – ",
    " — ",
    " against ",
    ", and the ",
    ", and a ",
)
# Conjunctions as a pattern; 与 of 参与, 和 of 和谐 and 及 of 涉及 are none.
AND = r"(?<![总共温饱])和(?![谐平睦])|(?<![参给赋授])与(?![会者])|以及|(?<![涉惠普顾以])及(?![时格早])|\band\b"
# What adds facts together.
SUMS = (
    "共计", "合计", "总计", "一共", "总共", "加起来", "之和", "共", "总数", "两项", "相加",
    "together", "combined", "in total", "altogether", "sum of", "add ", "adding", " plus ", "you get", "in all",
    "taken as one", "taken with",
)  # fmt: skip
CONJUNCTIONS = ("和", "与", "及", "、", " and ", "加上", "taken with")
# Before a body that a sentence begins with: it is the writer's own.
OURS = ("我们", "咱们", "我", "我们的", "本", "该", "这家", "这所", "那家", "our", "my")
# Other bodies: their figures are not the federation's. Two characters or more, as they stand in drafts.
BODIES = (
    "妇联", "团省委", "共青团", "科协", "工商联", "残联", "文联", "侨联", "红十字", "作协", "教育厅", "民政厅",
    "财政厅", "人社厅", "文旅厅", "体育局", "卫健委", "发改委", "科技厅", "工信厅", "农业农村厅", "水利厅", "交通厅",
    "公安厅", "司法厅", "统计局", "税务局", "法院", "检察院", "大学", "高校", "中学", "小学", "医院", "银行", "集团",
    "股份", "有限公司", "公司", "该校", "本校", "某企业", "某公司", "某校", "某市", "某县", "某区", "学校", "商会",
    "协会", "研究院", "研究所", "开发区", "高新区", "街道", "社区", "村委会", "小区", "博物馆", "机场", "全市", "我市",
    "本市", "全县", "我县", "本县", "全区", "我区", "本区", "市总工会", "县总工会", "区总工会", "体育场",
    "职业技术学院", "技师学院", "干部学院", "理工学院", "商学院", "医学院", "党校", "工会小组", "国资委", "政法委",
    "纪委", "巡视组", "军区", "少工委", "红会", "老龄委", "文明办", "网信办", "监狱", "铁路局", "民营企业家",
    "行业协会",
)  # fmt: skip
# A union of an enterprise or of some city in a document's title: what the document tells is that union's.
UNION_OF = (
    r"(?m)^[#\s*]*(?![全各省市县])[\u4e00-\u9fff]{2,3}[市县区旗](?:人民)?(?:政府|总工会)|"
    r"(?:集团|公司|厂|矿|大学|医院|银行)(?:有限公司|有限责任公司)?工会"
)
UNION_OF_ENGLISH = (
    r"(?i)\b(?:county|city|municipal|district) federation of (?:trade|labou?r)|"
    r"\b(?:group|company|corporation|plant|factory|works|mill|university|hospital|bank)(?:'s)? "
    r"(?:trade |labou?r )?union\b"
)
BODIES_ENGLISH = words(
    """
    city's county's district's women's hospital university museum airport bank company corporation airline school
    municipality village township district youth league plant factory hotel hospitality club chamber ministry
    """
)
# Between a figure and an English place behind it: the place belongs to what it is compared with.
PARTS_PLACES = (
    ";", "；", "。", ":", ", while", ", whereas", ", against", ", compared", ", but", ", and", " against ", " whereas ",
    " while ", " compared ", " than ", " unlike ", ", unlike", " versus ", " vs ", " as against ", ", ", "–", "—",
    " where ", "(", "|",
)  # fmt: skip
# Between two figures that say the same: the second repeats the first in other words or another language.
AGAIN = ("即", "也就是", "折合", "合计人民币", "相当于", "that is", "i.e.", "in english", "in other words", " or ")
# Between a figure and the date behind it that says as of when the figure is.
OF_WHEN = ("at the end of ", "by the end of ", "as of ", "at the close of ", "（", "(截至", "（截至")
# Behind a day or month: what follows is said of the year it lies in.
WHOLE_YEAR = (
    "当年",
    "全年",
    "这一年",
    "一年来",
    "年内",
    "年底",
    "年末",
    "岁末",
    "that year",
    "the whole year",
    "year's end",
)
# English nouns that only count, whatever it is: nine occasions, 5 million person-times.
NOUNS_OF_COUNTING = words("times occasions instances person-times attendances")
# The level of what is counted: who says one outright means no other.
LEVELS = (
    ("市级", "city level", "city-level", "municipal level", "municipal-level"),
    ("县级", "county level", "county-level"),
)
# Among whom a fact is told: all of them, not some.
AMONG_ALL = words("workers employees staff members all the these those")
# What is no more than the place of what a fact counts: ten cities have more federations than one.
NOUNS_OF_PLACES = words(
    "city cities county counties prefecture prefectures province provinces district districts town towns township "
    "townships village villages municipality municipalities division divisions country countries region regions"
)
# What an English sentence begins with when its subject comes behind the first comma.
PARTICIPLES = words("built covering occupying costing spanning with housing founded boasting at opened having drawing")
# Standing for the subject of the sentence before.
PRONOUNS = (
    "该院", "该学院", "该校区", "学院", "该", "此次", "这次", "本次", "本届", "上述", "其", "这一", "此项", "会议",
    "大赛", "大会", "科技节", "活动", "the college", "the festival", "the competition", "the meeting", "the campaign",
    "it ", "they ", "its ", "these ", "this ",
)  # fmt: skip
IT = ("it ", "its ")
# What a sentence begins with that can only be about the body the one before was about.
THAT_BODY = ("该院", "该学院")
STILL_ABOUT = (*THAT_BODY, "后者", "前者", "该校", "该馆", "该中心", "该公司", "它")
# What a sentence begins with that goes on about a body named in the one before.
TAKING_UP = (*THAT_BODY, "学院", "该校区", "这所学院", "该大会", "该竞赛", "the college", "the academy", *IT)
TAKING_UP_ENGLISH = (*IT, "they ", "their ", "the federation ")
# What may stand right behind a figure without being the thing counted: particles and marks, and verbs.
GOES_ON = frozenset(
    "的了是在于为和与及并且而或也都均已被获受来有等较比占经由从对将则至到按因随向给让使把即皆又再还仍"
    "，、。；：！？（）()《》“”「」\"',.;:!?-—～~ \n\t"
)
GOES_ON_WORDS = (
    "参加", "参与", "参赛", "参训", "参会", "出席", "用于", "用来", "支持", "支撑", "实现", "分别", "分布", "以上",
    "以下", "以内", "左右", "多余", "达", "同比", "同时", "覆盖", "其中", "共同", "共计", "总计", "投入", "投资",
    "建成", "成立", "成为", "全部", "全面", "内外", "起步", "后来", "前后", "时间", "推动", "促进", "增长", "增加",
    "走在", "位居", "居", "获评", "入选", "完成", "任务", "目标", "创", "刷新", "惠及", "涉及", "举行", "举办",
    "召开", "出炉", "揭晓", "亮相", "诞生", "问世", "落地", "产生", "挂牌", "出台",
)  # fmt: skip
# Before a figure with a noun behind it: something is done for them, they are not the whole.
DONE_FOR = ("为", "对", "向", "给", "从", "同", "跟")
# Dates of the text itself, not of what it tells: 记者从…获悉, 本报西安7月26日讯.
DATELINE = (
    "记者", "获悉", "本报", "讯", "电", "消息", "日前", "报道", "发布", "据悉", "reported", "reporter", "learned",
)  # fmt: skip
# Behind a meeting's name: the sentence is about what came of it.
AFTERMATH = (
    "精神", "以来", "之后", "会后", "闭幕后", "召开后", "前夕", "筹备", "贯彻", "落实", "传达", "学习", "部署",
    "迎接", "喜迎", "决议", "决策", "举行前", "召开前", "倒计时", "预备", "新闻发布", "宣讲", "议定", "周年",
)  # fmt: skip
