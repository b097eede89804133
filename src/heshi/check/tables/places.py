"""Places a figure can belong to: provinces, cities, nations. A figure of another place is not the report's."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.check.tables import words

# Provinces and what their names begin with; the short forms stand before 省, 市 or a noun in drafts.
PROVINCES = words(
    """
    北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南
    四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
    """
)
# Cities by province, those of the home province being other subjects too: a city's figure is not the province's.
CITIES_OF: Mapping[str, str] = {
    "陕西": "西安 宝鸡 咸阳 铜川 渭南 延安 汉中 榆林 安康 商洛 杨凌 韩城 神木 府谷 兴平 华阴 彬州",
    "广东": "广州 深圳 珠海 汕头 佛山 东莞 中山 惠州 江门 湛江 茂名 肇庆",
    "浙江": "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
    "江苏": "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
    "山东": "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
    "河南": "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店",
    "湖北": "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州",
    "湖南": "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底",
    "四川": "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳",
    "贵州": "贵阳 六盘水 遵义 安顺 毕节 铜仁",
    "云南": "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理",
    "甘肃": "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南",
    "青海": "西宁",
    "宁夏": "银川 石嘴山 吴忠 固原 中卫",
    "新疆": "乌鲁木齐 克拉玛依",
    "河北": "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安",
    "山西": "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
    "内蒙古": "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯",
    "辽宁": "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛",
    "吉林": "长春 四平 辽源 通化 白山 松原 白城",
    "黑龙江": "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 牡丹江",
    "安徽": "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
    "福建": "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
    "江西": "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
    "广西": "南宁 柳州 桂林 梧州 北海 钦州 贵港 玉林 百色 河池",
    "海南": "海口 三亚",
    "西藏": "拉萨",
    "上海": "浦东",
}  # fmt: skip
CITIES = words(" ".join(CITIES_OF.values()))
# Cities whose names are words too: they are meant where one of these follows (白银市, not 真金白银).
AMBIGUOUS = words("白银 日照 东营 大理 中山 大庆 长治 安康 广安 同心 安顺 平凉 永州 通化 自贡 南通 朝阳 海南")
AFTER_A_CITY = ("市", "州", "区", "县", "总", "工", "职", "全", "人", "各")
# The nation, or all places together. A figure of the nation is not the province's.
# Provinces that are not named.
ELSEWHERE = words("邻省 外省 兄弟省份 兄弟省市 兄弟省 周边省份")
NATIONS = words(
    """
    全国 我国 中国 全球 世界 各国
    """
)
# Behind 全国 or 中国: a rank, a body or a kind, not the owner of a figure.
NOT_OWNER_BEHIND = (
    "前列", "第", "首", "领先", "率先", "先进", "示范", "最", "一流", "各地", "上下", "人大", "政协", "工商联",
    "特色", "式", "工会", "共产党", "梦", "总工会", "总", "两会", "统一", "性", "级",
)  # fmt: skip
NATIONS_ENGLISH = words("china nationwide countrywide worldwide")
COUNTRIES = words(
    """
    美国 英国 法国 德国 日本 韩国 俄罗斯 印度 加拿大 澳大利亚 新加坡 越南 哈萨克斯坦
    """
)
# Provinces under other names, and places that stand for them.
BYNAMES: Mapping[str, str] = {"三秦": "陕西", "南泥湾": "陕西", "sanqin": "shaanxi", "nanniwan": "shaanxi"}
# Whatever province the document is about.
RELATIVE = frozenset(("我省", "省内", "本省", "全省", "省总工会", "省总", "省工会", "省里", "省上"))
# Phrases of English that name another place without saying which.
ELSEWHERE_ENGLISH = (
    "neighbouring province", "neighboring province", "another province", "other province", "sister province",
    "elsewhere in china", "neighbouring city", "neighboring city", "another city",
)  # fmt: skip
RELATIVE_ENGLISH = (
    "across the province",
    "provincewide",
    "province-wide",
    "throughout the province",
    "the whole province",
    "| province ",
    "the province",
    "the provincial federation",
)
# The writer's own, whatever province the sentence began with.
FIRST_PERSON = frozenset(("我省", "本省"))
# Parts of provinces and places known for what happened there, as they stand before a body's name.
REGIONS = words(
    """
    苏北 苏南 苏中 皖南 皖北 皖西 赣南 赣北 赣西 赣东北 湘西 湘南 湘北 鄂西 鄂东 鄂北 川东 川北 川南 川西 滇西 滇南
    滇东 黔东 黔南 黔西 黔北 桂北 桂西 粤北 粤东 粤西 闽南 闽西 闽北 闽东 浙东 浙南 浙西 鲁西 鲁南 鲁东 鲁北 胶东 豫北
    豫南 豫西 豫东 冀中 冀南 冀北 冀东 晋北 晋南 晋西 晋东南 辽东 辽西 辽南 陇东 陇南 陇西 北疆 南疆 藏北 藏东 藏南
    陕北 陕南 关中 中原 华北 华东 华南 华中 东北 西北 西南 长三角 珠三角 京津冀 成渝 井冈山 瑞金 西柏坡 沂蒙 大别山
    太行山 韶山 古田 红旗渠 大庆 大寨 照金 马栏 梁家河
    """
)

PROVINCES_ENGLISH = words(
    """
    beijing tianjin shanghai chongqing hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian
    jiangxi shandong henan hubei hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan
    guangxi tibet xizang ningxia xinjiang macao mongolia
    """
)
COUNTRIES_ENGLISH = words(
    """
    japan germany france russia india vietnam korea britain america american singapore malaysia thailand
    indonesia norway sweden denmark finland italy spain canada australia brazil mexico kazakhstan europe
    """
)
CITIES_ENGLISH_OF: Mapping[str, str] = {
    "shaanxi": "xi'an xian baoji xianyang tongchuan weinan yan'an yanan hanzhong yulin ankang shangluo",
    "guangdong": "guangzhou shenzhen foshan dongguan zhuhai",
    "zhejiang": "hangzhou wenzhou ningbo",
    "jiangsu": "nanjing suzhou wuxi changzhou nantong xuzhou",
    "shandong": "jinan qingdao yantai weifang linyi",
    "henan": "zhengzhou luoyang kaifeng",
    "hubei": "wuhan yichang xiangyang",
    "hunan": "changsha yueyang changde",
    "sichuan": "chengdu mianyang deyang leshan",
    "gansu": "lanzhou tianshui jiuquan",
    "qinghai": "xining golmud",
    "ningxia": "yinchuan",
    "xinjiang": "urumqi",
    "shanxi": "taiyuan datong",
    "hebei": "shijiazhuang tangshan baoding",
    "liaoning": "shenyang dalian",
    "heilongjiang": "harbin daqing",
    "jilin": "changchun",
    "anhui": "hefei",
    "fujian": "fuzhou xiamen quanzhou",
    "jiangxi": "nanchang jiujiang ganzhou",
    "guangxi": "nanning guilin liuzhou",
    "yunnan": "kunming dali lijiang",
    "guizhou": "guiyang zunyi",
    "hainan": "haikou sanya",
    "tibet": "lhasa",
    "inner mongolia": "hohhot baotou ordos",
}
CITIES_ENGLISH = words(" ".join(CITIES_ENGLISH_OF.values()))
ENGLISH_PLACES = PROVINCES_ENGLISH | COUNTRIES_ENGLISH | CITIES_ENGLISH | NATIONS_ENGLISH
# Right before 县, 区 or 旗: of what kind or how many, not its name (示范县, 各区, 社区).
NOT_A_COUNTY = frozenset(
    "级全各市省县我本该某此两每贫范点强山景校厂园矿林牧灾疆战社地小片辖特专老新城郊库港湾型营域个（(、，和与跨生学发片"
)
# Behind 碑林区: it is the county that has something, or a body of its.
OF_THE_COUNTY = (
    "总工会", "工会", "职工", "委", "政府", "人民", "人大", "政协", "妇联", "团委", "的", "共", "累计", "有", "“", "《",
    "今年", "去年", "全年", "新", "获", "已", "建成", "投入", "选树", "命名", "评选", "培育", "举办", "开展", "企业",
)  # fmt: skip
# What a line begins with that says in another language what the line above it says.
TRANSLATED = ("译", "译文", "英译", "汉译", "translation", "tr.")
# Words behind a place that make it the setting of an event, not the owner of a figure: 在西安召开.
SETTING_BEFORE = ("在", "于", "到", "赴", "来", "来自", "位于", "驻", "抵", "往", "向", "从")
