"""The pages of ``heshi help rules``: what each rule of a check says, an example, and what to do."""

from __future__ import annotations

from heshi.messages import Text, Texts

RULES: Texts = {
    "value": Text(
        "数值不同：同一指标、同一时期，稿件的数与资料的数不一样，差别也不是取整或限定词造成的。"
        "同一段里已经写对的指标，后面再出现相差很远的数当作别的事，不报；正好是旁边几个数之和的，或本段自己否认的（不是150名），也不报。\n"
        "例：稿件“三秦工匠”累计150名，资料140名。\n"
        "怎么办：核对原始报告。稿件错了就改稿件；资料旧了或错了，用 --pack 换资料包，或在自己的资料包里更正。",
        "Another value: the same metric and period, but another number, and neither rounding nor a hedge explains it. "
        "Where a paragraph has given the right number, a later one far from it is taken for something else; a number "
        "that adds up those beside it, or that its paragraph denies, is not reported.\n"
        "Example: the draft says 150 Sanqin Craftsmen, the fact base 140.\n"
        "What to do: look at the report. If the draft is wrong, correct it; if the fact base is out of date, use another "
        "pack with --pack or correct your own.",
    ),
    "scale": Text(
        "数量级不同：数字相同，小数点或单位错了，相差十倍、百倍、万倍；汉英换算时最常见。\n"
        "例：资料1.7亿元，稿件写成 1.7 billion yuan（应为 170 million）或0.17亿元。\n"
        "怎么办：先看万、亿与 million、billion 的换算，再看小数点。",
        "Off by a power of ten: the same digits, but the decimal point or the scale word is wrong, most often in translation.\n"
        "Example: the fact base says 1.7亿元, the draft 1.7 billion yuan (it is 170 million) or 0.17亿元.\n"
        "What to do: check 万 (10,000) and 亿 (100 million) against million and billion, then the decimal point.",
    ),
    "unit": Text(
        "单位不同：数对了，单位把意思改了。百分点当百分比、人民币当美元是错误；人次写成人是提醒，因为一个人可以参加多次。\n"
        "例：资料677万人次，稿件677万人；资料51%，稿件51个百分点。\n"
        "怎么办：改回资料的单位。名、位、人，项、条，场、场次，家、个（企业）视为同一单位，不会报告。",
        "Another unit: the number is right and the unit changes what it means. Percentage points for percent or dollars "
        "for yuan are errors; people for 人次 (times people took part) is a warning, since one person may come twice.\n"
        "Example: the fact base says 677万人次, the draft 677万人; the fact base 51%, the draft 51 percentage points.\n"
        "What to do: go back to the unit of the fact base. Measure words that count the same thing (名, 位, 人; "
        "people, persons, workers) are never reported.",
    ),
    "qualifier": Text(
        "限定词不同：余、多、超过说明实际更多，近、不到说明实际更少。方向反了是错误；丢了或多加了是提醒。\n"
        "例：资料500余万人次，稿件近500万人次（错误）、500万人次（提醒）；资料140名，稿件140余名（提醒）。\n"
        "怎么办：照资料的限定词写。方向相同的换一个（突破500万）或改用约，都算相符。",
        "Another qualifier: 余, 多 and over say there is more, 近, 不到 and nearly say there is less. The wrong direction is "
        "an error; one that was dropped or added is a warning.\n"
        "Example: the fact base says over 5 million, the draft nearly 5 million (error) or 5 million (warning).\n"
        "What to do: keep the qualifier of the fact base. Another of the same direction, or about, agrees with it.",
    ),
    "rounding": Text(
        "取整未说明：稿件的数是资料的数四舍五入来的，却没有写约、近、余。\n"
        "例：资料29.66万人，稿件29.7万人。\n"
        "怎么办：写全数，或加上约。约1.3万可以代表1.28万；近1.2万不行，因为1.28万比它大。",
        "Rounded without saying so: the number of the draft is that of the fact base rounded, without about, nearly or over.\n"
        "Example: the fact base says 29.66万人, the draft 297,000 people.\n"
        "What to do: give the whole number, or write about. About 13,000 may stand for 12,800; nearly 12,000 may not.",
    ),
    "date": Text(
        "日期不同：同一件事，稿件的日期与资料不一样。只写到月或年、只写会期中的一天，都算相符；没有年份的，按上下文的年份。\n"
        "例：资料7月25日揭牌，稿件7月15日揭牌；2023年7月揭牌不会报告。\n"
        "怎么办：核对是不是同一件事（开工还是揭牌），再核对日期。",
        "Another date: the same event on another day. A month or a year alone, or one day of several, agrees; a date "
        "without a year takes that of its context.\n"
        "Example: unveiled on 25 July in the fact base, on 15 July in the draft; unveiled in July 2023 is not reported.\n"
        "What to do: see whether it is the same event (begun or unveiled), then the day.",
    ),
    "ordinal": Text(
        "届次不同：会议、赛事的第几届、第几次与资料不一样。\n"
        "例：资料第二十九次联席会议，稿件第三十次联席会议；省工会十五大写成省工会十六大。\n"
        "怎么办：核对届次。说的确是另一年的另一届时，写明年份就不再报告。",
        "Another edition: a meeting or contest is counted otherwise than in the fact base.\n"
        "Example: the 29th joint meeting in the fact base, the 30th in the draft.\n"
        "What to do: check the edition. If another one of another year is meant, name the year and it is not reported.",
    ),
    "title": Text(
        "职务不同：已知人物的姓名前后写了别的职务；几个职务连写时逐个核对。\n"
        "例：资料省委书记赵一德，稿件省长赵一德。\n"
        "怎么办：核对职务。职务以资料所记的时间为准：稿件写明别的年份，或写了时任、原、代，就不作判断。",
        "Another title: a known person with somebody else's office or another rank; each part of a compound title is checked.\n"
        "Example: Party secretary Zhao Yide in the fact base, Governor Zhao Yide in the draft.\n"
        "What to do: check the office. Titles hold at the time of the fact: in a text of another year, or behind then, "
        "former or acting, nothing is judged.",
    ),
    "name": Text(
        "名称不同：引号或书名号里的名称与资料里的只差一两个字，或者各部分的次序颠倒。\n"
        "例：资料“学党史、讲三忆、感党恩”，稿件“学党史、讲四忆、感党恩”。\n"
        "怎么办：照原名改。确是另一个名称时，用忽略注释或 heshi.toml 说明理由。标点不同不会报告。",
        "Another name: a quoted name is one or two characters off a known one, or has its parts in another order.\n"
        "Example: “学党史、讲三忆、感党恩” in the fact base, “学党史、讲四忆、感党恩” in the draft.\n"
        "What to do: write the name as it is. If it is another name indeed, silence it with a reason, in a comment or in "
        "heshi.toml. Punctuation never matters.",
    ),
}
