"""What ``heshi check`` says around its findings: names of rules, labels, the closing count, the silencing."""

from __future__ import annotations

from heshi.messages import Text, Texts

# By rule, and by verdict where no rule was broken.
RULE_NAMES: Texts = {
    "value": Text("数值不同", "another value"),
    "scale": Text("数量级不同", "off by a power of ten"),
    "unit": Text("单位不同", "another unit"),
    "qualifier": Text("限定词不同", "another qualifier"),
    "rounding": Text("取整未说明", "rounded without saying so"),
    "date": Text("日期不同", "another date"),
    "ordinal": Text("届次不同", "another edition"),
    "title": Text("职务不同", "another title"),
    "name": Text("名称不同", "another name"),
    "refuted": Text("与资料不符", "disagrees with the fact base"),
    "imprecise": Text("不够准确", "not precise"),
    "unverified": Text("资料中没有", "not in the fact base"),
    "supported": Text("与资料相符", "agrees with the fact base"),
}

SEVERITIES: Texts = {
    "error": Text("错误", "error"),
    "warning": Text("提醒", "warning"),
    "note": Text("说明", "note"),
    "none": Text("无", "none"),
}

COLUMNS: Texts = {
    "place": Text("位置", "Place"),
    "severity": Text("程度", "Severity"),
    "rule": Text("规则", "Rule"),
    "claim": Text("稿件", "Draft"),
    "message": Text("说明", "Message"),
}

FULL: Texts = {
    "draft": Text("稿件", "draft"),
    "fact-base": Text("资料", "fact base"),
    "about": Text("事实", "fact"),
    "source": Text("出处", "source"),
    "as-of": Text("时间", "as of"),
    "could-be": Text("可能是", "could be"),
}

SUMMARY: Texts = {
    "claims": Text("{claims} 处：{counts}", "{claims} claims: {counts}"),
    "claim": Text("{claims} 处：{counts}", "{claims} claim: {counts}"),
    "supported": Text("{count} 处相符", "{count} supported"),
    "refuted": Text("{count} 处不符", "{count} refuted"),
    "imprecise": Text("{count} 处不够准确", "{count} imprecise"),
    "unverified": Text("{count} 处资料中没有", "{count} not in the fact base"),
    "ignored": Text("{count} 处已忽略", "{count} ignored"),
    "joiner": Text("，", ", "),
    "more": Text("等另外 {count} 份", "{count} more"),
    "blank": Text("没有可比对的内容。", "Nothing could be compared."),
    "blank-among": Text("没有可比对的内容：{names}", "Nothing could be compared in {names}"),
    "checking": Text("正在检查 {count} 份稿件", "checking {count} drafts"),
    "checking-one": Text("正在检查 {name}", "checking {name}"),
}

NOTICES: Texts = {
    "unused-comment": Text(
        "{place}: unused-ignore 这条忽略注释已没有对应的不符之处；请删去",
        "{place}: unused-ignore this comment no longer silences anything; remove it",
    ),
    "unused-entry": Text(
        "{place}: unused-ignore [[ignore]] {fact}“{claim}”已没有对应的不符之处；请删去",
        "{place}: unused-ignore [[ignore]] {fact} “{claim}” no longer matches anything; remove it",
    ),
    "no-reason": Text(
        "{place}: unused-ignore 这条忽略注释没有写理由，不起作用；写法：<!-- heshi: ignore 理由 -->",
        "{place}: unused-ignore this comment gives no reason, so it silences nothing; "
        "write <!-- heshi: ignore REASON -->",
    ),
    "unknown-word": Text(
        "{place}: unused-ignore 看不懂“{word}”；写法：<!-- heshi: ignore 理由 -->",
        "{place}: unused-ignore “{word}” is not understood; write <!-- heshi: ignore REASON -->",
    ),
}
