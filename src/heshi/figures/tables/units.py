"""Chinese measure words and units of measure, as printed behind a number."""

from __future__ import annotations

from typing import Final


def _words(rows: str) -> frozenset[str]:
    return frozenset(rows.split())


COUNTED: Final = _words(
    """
点 點 个 個 名 位 人 家 项 項 条 條 场 場 次 期 届 屆 支 件 套 台 臺 辆 輛 艘 架 篇 册 冊 幅 座 栋 棟 幢 所 间 間 处
處 块 塊 只 隻 匹 棵 株 枚 颗 顆 粒 双 雙 对 對 打 箱 袋 包 盒 桶 杯 碗 瓶 罐 筐 捆 排 列 班 组 組 队 隊 户 戶 岁 歲
倍 剂 针 例 起 宗 桩 笔 筆 单 票 封 门 幕 首 章 轮 輪 趟 遍 回 集 卷 部 款 节 節 课 届次 种 類 类 级 層 层 楼 樓 页
頁 张 張 把 顶 頂 朵 串 枝 根 滴 斤 两 吨 噸 克 米 里 尺 寸 亩 畝 顷 升 度 档 段 批 环 股 份 片 道 步 员 員 字 句 词
孔 井 床 床位 席 车 站 分 盏 口 头 頭 村 县 縣 市 省 州 区 區 镇 鎮 乡 鄉 校 店 厅 馆 园 河 湖 线 線 门次 号 號 卡
杆 发 尊 辈 代 眼 帧 胎 室 栏 版 稿 港 盘 招 局 拳 脚 樁 国 國 洲 族 派 系 类别 面
"""
)
"""Measure words that count, and nouns that are counted without one."""

COUNTED_LONG: Final = _words(
    """
人次 场次 場次 班次 户次 戶次 台次 架次 艘次 车次 車次 例次 件次 篇次 家次 人天 人日 工时 工日 学时 課時 课时 床位
学分 批次 轮次 频次 航次 列次 辆次 匹次 头次 只次 支次 队次 站次 点次 款次 席位 席次 项次 人份 人·次 条次 处次 所次
亩次 立方 平方 方 立方米 平方米 平方公里 平方千米 平方厘米 平方毫米 平方分米 平方公尺 平方尺 平方英尺 平方英里
立方厘米 立方分米 立方毫米 立方公里 立方千米 立方英尺 公顷 公頃 公亩 公里 公里/小时 千米 厘米 毫米 微米 纳米 分米
海里 英里 英尺 英寸 英亩 公尺 公分 光年 里程 千克 公斤 毫克 微克 市斤 公吨 吨公里 人公里 吨标准煤 吨标煤 标准煤 吨级
万吨级 磅 盎司 克拉 毫升 公升 加仑 桶油当量 吨油当量 千瓦时 千瓦小时 兆瓦时 瓦时 度电 千瓦 兆瓦 吉瓦 瓦 千伏 千伏安
伏 安培 伏特 安时 焦耳 千焦 卡路里 大卡 千卡 马力 匹马力 牛顿 帕 百帕 千帕 兆帕 毫巴 赫兹 兆赫 千赫 吉赫 比特 字节
千字节 兆字节 太字节 兆 摄氏度 攝氏度 华氏度 攝氏 开尔文 毫克/升 微克/立方米 毫克/立方米 毫克/千克 吨/年 吨/日 吨/天
人/平方公里 米/秒 千米/小时 千米/时 公里/时 千克/立方米 升/百公里 转/分 次/分 次/分钟 次/秒 个/立方厘米 兆比特/秒
周岁 周歲 虚岁 标准箱 自然箱 部委 地区 地級市 县区 县市 乡镇 社区 村庄 行政村 自然村 企业 学校 高校 医院 单位 品种
环节 方面 步骤 阶段 领域 行业 层级 类别 维度 板块 标段 站点 车间 车位 泊位 机组 车型 学科 课题 专业 字符 码洋
套房 户籍 户口 车道 卡车 页码 平米 平方公厘 台套 台（套） 台(套) 件(套) 件（套） 项(次) 人(次) 场(次) 家(次) 批(次)
职工 会员 学生 学员 代表 委员 党员 干部 群众 游客 旅客 用户 客户 选手 队员 嘉宾
观众 士兵 官兵 院士 专家 教师 医生 护士 工人 农民 居民 市民 村民 儿童 妇女 老人 青年 人民币 像素 万像素 基点
个基点 bp 分贝 股民 股东 注 手 厘 丈 载重吨 总吨 标准立方米 标方 立方公尺
"""
)
"""Units of two characters and more; of those that fit the longest is read."""

LATIN: Final = _words(
    """
km m cm mm nm μm kg g mg μg t kt Mt km² m² m2 km2 cm² cm2 m³ m3 cm³ cm3 hm² ha mu L l mL ml dL kWh kW MW GW TW W GWh
MWh TWh kV V mA A Hz kHz MHz GHz GB MB KB TB PB GiB MiB Gbps Mbps bps kbps dB ℃ °C ℉ °F ° ㎡ ㎢ ㎏ ㎝ ㎜ ㎞ mol pH
Pa kPa MPa hPa kcal cal kJ J MJ h min s ms km/h m/s m³/s mg/L mg/m³ μg/m³ ug/m³ tce TEU bp px rpm inch in ft lb oz
mm²
"""
)
"""Units in letters, case as printed."""

NOT_FOR_ONE: Final = frozenset(
    "期队班楼面行道度线線路带手口头頭片种類类级層层段代批组組系派部股份步把号號发眼字分车站局招方族员門国省市县区村校员首幕章句词起打盘"
)
"""Behind a single 一 these make words (一面, 一道, 一路, 一批) more often than counts."""

NOT_FOR_DIGIT: Final = frozenset(
    "期楼级方手面线線路系派股步发眼字車车站员里国省市县区村校店港湖河卡号號强族拳脚洲员乡镇代头孔井州口室栏首把打盘分章园馆厅"
)
"""Behind a single Chinese digit these make words and names (两手, 三面, 四川省, 五里), so only a longer numeral counts them."""

BARE: Final = frozenset("名家人户戶元亩畝吨噸余餘多个個场次件套条所座辆台项")
"""What may stand behind a bare 百, 千, 万 or 亿 (千家企业, 万名职工); else those characters are words or names."""

DURATIONS: Final = {
    "年": "年", "载": "年", "周年": "周年", "週年": "周年", "年度": "年度", "个年度": "年度", "年时间": "年",
    "个月": "个月", "個月": "个月", "箇月": "个月", "月时间": "个月", "季": "季", "个季度": "个季度", "個季度": "个季度",
    "周": "周", "週": "周", "个星期": "个星期", "個星期": "个星期", "星期": "个星期", "个礼拜": "个礼拜", "礼拜": "个礼拜",
    "天": "天", "日": "日", "昼夜": "昼夜", "个昼夜": "昼夜", "夜": "夜", "晚": "晚", "个工作日": "个工作日", "工作日": "个工作日",
    "个交易日": "个交易日", "交易日": "个交易日", "个自然日": "个自然日", "自然日": "个自然日",
    "小时": "小时", "小時": "小时", "个小时": "小时", "個小時": "小时", "个钟头": "小时", "个钟": "小时", "鐘頭": "小时", "钟头": "小时",
    "分钟": "分钟", "分鐘": "分钟", "刻钟": "刻钟", "秒": "秒", "秒钟": "秒", "毫秒": "毫秒", "微秒": "微秒", "纳秒": "纳秒",
    "个世纪": "个世纪", "個世紀": "个世纪", "个学期": "个学期", "学期": "个学期", "学年": "学年", "个学年": "学年",
    "个昼": "天", "课时": "课时", "旬": "旬",
}  # fmt: skip
"""Units of time behind a number and the unit given; 个小时 is 小时, 月 alone is a calendar month."""

NOT_SPOILED: Final = {"期": ("工会", "工匠", "工人"), "项": ("目标",)}
"""Words that a unit may stand before although their first character spoils others: 46期工会业务培训班."""

NEXT_SPOILS: Final = {
    "成": frozenset("为為立果功长長员員绩品熟就本效型交都份分书因全套败语人名活仁千规"),
    "折": frozenset("扣叠射合磨腾算回断旧线舊斷线桂中弯"),
    "元": frozenset("化素旦首宵月年件帅老勋谋宝曲代气培"),
    "点": frozenset("钟鐘滴拨燃子评击心缀名出明"),
    "分": frozenset("之开成为布析离工类配会公局店院享解散别明子母裂秒割歧级摊赴外部手头辨"),
    "天": frozenset("津下然才山空安河府生敌堑线使"),
    "周": frozenset("边围到密恩折旋口至期"),
    "位": frozenset("于置列数居"),
    "家": frozenset("庭人园具电长乡"),
    "名": frozenset("单称义为叫列牌副字词著誉"),
    "人": frozenset("均民类才体口员格工为称物生心大机"),
    "个": frozenset("性年"),
    "次": frozenset("于日要序生品数第"),
    "项": frozenset("目" ),
    "度": frozenset("过假"),
    "面": frozenset("积临对向貌积粉孔"),
    "场": frozenset("所地景合面馆"),
    "号": frozenset("召称"),
    "起": frozenset("来步点到伏源草"),
    "级": frozenset("别"),
    "里": frozenset("程面"),
    "对": frozenset("于应比口照待称接"),
    "门": frozenset("峡口户"),
    "部": frozenset("份分委署队门"),
    "条": frozenset("件约例"),
    "包": frozenset("括含装"),
    "把": frozenset("手握关"),
    "支": frozenset("柱出持撑部"),
    "队": frozenset("伍员"),
    "期": frozenset("工项建开投竣间望待限末"),
    "种": frozenset("植子"),
    "组": frozenset("织成合长建"),
    "类": frozenset("似别"),
    "层": frozenset("面次级出"),
    "代": frozenset("表替码"),
    "线": frozenset("路上下"),
    "单": frozenset("位独一纯"),
    "排": frozenset("名放除查"),
    "发": frozenset("展生布现挥"),
    "只": frozenset("要有能是"),
    "口": frozenset("岸气"),
    "首": frozenset("次先都批"),
    "年": frozenset("轻级龄华味货青"),
    "日": frozenset("本报常益前期元照"),
    "斤": frozenset("斤"),
    "米": frozenset("兰脂粉饭"),
    "克": frozenset("服强隆"),
    "升": frozenset("级学高至温旗"),
    "打": frozenset("造击破好响算赢通"),
    "段": frozenset("落时"),
    "市": frozenset("场值民委"),
    "区": frozenset("域别分间"),
    "省": frozenset("级委会直"),
    "县": frozenset("级委域"),
    "国": frozenset("家有际务内"),
}  # fmt: skip
"""A unit followed by one of these characters is the head of another word (成为, 折扣, 元旦)."""
