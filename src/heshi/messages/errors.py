"""The sentences of the errors: what is wrong, where, and what to do."""

from __future__ import annotations

from heshi.messages import Text, Texts

TEXTS: Texts = {
    "unknown-column": Text(
        "没有“{column}”这一列；可用的列：{valid}",
        "no column “{column}”; the columns are {valid}",
    ),
    "unknown-view": Text("没有“{view}”这张表；可用的表：{valid}", "no view “{view}”; the views are {valid}"),
    "unknown-topic": Text(
        "没有“{topic}”这个主题或命令；可查：{valid}",
        "no topic or command “{topic}”; there are {valid}",
    ),
    "unknown-highlight": Text(
        "没有第“{number}”个亮点；请用 {first} 到 {last} 之间的整数",
        "no highlight “{number}”; use a whole number from {first} to {last}",
    ),
    "bad-number": Text(
        "{option}：看不懂“{value}”；可写 5000、55,633、30万、1.5亿、一百四十 这样的数",
        "{option}: “{value}” is not a number; write 5000, 55,633, 30万, 1.5亿 or 1.5 million",
    ),
    "bad-date": Text(
        "{option}：看不懂“{value}”；可写 2023、2023-07 或 2023-07-25",
        "{option}: “{value}” is not a date; write 2023, 2023-07 or 2023-07-25",
    ),
    "empty-range": Text(
        "{low_option} {low} 大于 {high_option} {high}，这样什么也查不到；请把两者对调",
        "{low_option} {low} is above {high_option} {high}, so nothing can match; swap them",
    ),
    "bad-template": Text(
        "模板“{template}”有误；花括号里写字段名，花括号本身写成 {{{{ 或 }}}}；可用字段：{valid}",
        "the template “{template}” does not work; put field names in braces, and {{{{ or }}}} for a brace; "
        "the fields are {valid}",
    ),
    "unwritable-output": Text(
        "写不了 {path}：{reason}；原文件未动，请换一个位置",
        "cannot write {path}: {reason}; nothing was changed, choose another place",
    ),
    "format-not-here": Text(
        "这个命令不提供 {format} 格式；可用格式：{valid}",
        "this command has no format {format}; it offers {valid}",
    ),
    "worker-lost": Text(
        "{jobs} 个检查进程中有一个中途退出（可能内存不足），没有结果；请加 --jobs 1 再试",
        "one of the {jobs} checking processes ended early (out of memory?), so there is no result; try --jobs 1",
    ),
    "internal": Text(
        "出了意料之外的错（{what}）；没有写入任何东西，请连同命令一起报告",
        "something unexpected went wrong ({what}); nothing was written, please report it with the command",
    ),
    "interrupted": Text("已中断", "interrupted"),
}

PACK_PROBLEMS: Texts = {
    "missing": Text(
        "找不到资料包 {path}；请给出文件路径，或内置名 {builtin}",
        "no pack {path}; give a file's path, or the built-in name {builtin}",
    ),
    "directory": Text(
        "{path} 是文件夹，不是资料包；请给出其中的 .json 文件",
        "{path} is a folder, not a pack; name the .json file in it",
    ),
    "permission": Text("无权读取 {path}；请检查文件权限", "no permission to read {path}; check the file's mode"),
    "io": Text("读不出 {path}：{reason}；请检查磁盘或路径", "cannot read {path}: {reason}; check the disk or the path"),
    "encoding": Text(
        "{path} 不是 UTF-8（第 {offset} 个字节起）；请另存为 UTF-8",
        "{path} is not UTF-8 (from byte {offset}); save it as UTF-8",
    ),
    "json": Text(
        "{path} 第 {line} 行第 {column} 列不是合法的 JSON（文件可能被截断）；请修正或从备份恢复",
        "{path}, line {line}, column {column}: not valid JSON (the file may be cut short); mend it or restore a copy",
    ),
    "nesting": Text(
        "{path} 嵌套过深，不是资料包；请检查是否给错了文件",
        "{path} is nested too deeply to be a pack; check that it is the right file",
    ),
    "shape": Text(
        "{path} 不是资料包：最外层应是由表组成的对象；请检查是否给错了文件",
        "{path} is not a pack: it should be one object of tables; check that it is the right file",
    ),
    "table": Text(
        "{path}：没有“{record}”这种表；资料包的表有 {valid}",
        "{path}: unknown table “{record}”; the tables of a pack are {valid}",
    ),
    "table-shape": Text(
        "{path}：表“{record}”应是“编号 → 记录”的对象；请照 data/schema.json 修正",
        "{path}: the table “{record}” should map numbers to records; mend it after data/schema.json",
    ),
    "record-shape": Text(
        "{path}，记录 {record}：应是一个对象；请照 data/schema.json 修正",
        "{path}, record {record}: should be an object; mend it after data/schema.json",
    ),
    "digits": Text(
        "{path} 里有一个数太长（超过四千位）；请改正",
        "{path} holds a number that is too long (over 4,000 digits); correct it",
    ),
    "keys": Text(
        "{path}，记录 {record}：不是完整的检索键；删去 keys 表即可，检索键会重新推算",
        "{path}, record {record}: no complete search key; delete the table keys, they are derived anew",
    ),
    "no-meta": Text(
        "{path}：meta 表应有且只有一条记录；请照 data/schema.json 修正",
        "{path}: the table meta should hold one record; mend it after data/schema.json",
    ),
    "unknown-field": Text(
        "{path}，记录 {record}：没有“{field}”字段；可用字段：{valid}",
        "{path}, record {record}: unknown field “{field}”; the fields are {valid}",
    ),
    "missing-field": Text(
        "{path}，记录 {record}：缺少“{field}”字段；请补上（没有值就写 null）",
        "{path}, record {record}: the field “{field}” is missing; add it (null where there is no value)",
    ),
    "wrong-type": Text(
        "{path}，记录 {record}：“{field}”应为{wanted}；请改正",
        "{path}, record {record}: “{field}” should be {wanted}; correct it",
    ),
    "duplicate-id": Text(
        "{path}：编号 {record} 出现两次；请改掉其中一个",
        "{path}: the id {record} stands twice; change one of them",
    ),
}

WANTED: Texts = {
    "text": Text("文字", "a text"),
    "text-or-null": Text("文字或 null", "a text or null"),
    "number": Text("数", "a number"),
    "number-or-null": Text("数或 null", "a number or null"),
    "integer": Text("整数", "a whole number"),
    "integer-or-null": Text("整数或 null", "a whole number or null"),
    "boolean": Text("true 或 false", "true or false"),
    "texts": Text("文字的列表", "a list of texts"),
    "locators": Text("由 section、start、end 组成的对象的列表", "a list of objects with section, start and end"),
    "day": Text("2023-07-25 这样的日期", "a day such as 2023-07-25"),
    "day-or-null": Text("2023-07-25 这样的日期或 null", "a day such as 2023-07-25, or null"),
    "choice": Text("{valid} 之一", "one of {valid}"),
}

FILE_PROBLEMS: Texts = {
    "missing": Text("找不到文件 {path}；请检查路径", "no file {path}; check the path"),
    "directory": Text("{path} 是文件夹；请给出其中的文件", "{path} is a folder; name the files in it"),
    "permission": Text("无权读取 {path}；请检查文件权限", "no permission to read {path}; check the file's mode"),
    "io": Text("读不出 {path}：{reason}；请检查磁盘或路径", "cannot read {path}: {reason}; check the disk or the path"),
    "encoding": Text(
        "{path} 的编码认不出来；请用 --encoding 指明，例如 --encoding gb18030",
        "cannot tell the encoding of {path}; name it with --encoding, for example --encoding gb18030",
    ),
    "decoding": Text(
        "{path} 不是 {encoding} 编码（第 {offset} 个字节起）；请换一个 --encoding",
        "{path} is not {encoding} (from byte {offset}); try another --encoding",
    ),
    "unknown-encoding": Text(
        "不认识编码 {encoding}；可用 utf-8、utf-16、gb18030、big5 等",
        "unknown encoding {encoding}; use utf-8, utf-16, gb18030, big5 or the like",
    ),
    "binary": Text("{path} 不是文本文件；请先另存为纯文本", "{path} is not a text; save it as plain text first"),
}

CONFIG_PROBLEMS: Texts = {
    "toml": Text(
        "{path} 第 {line} 行第 {column} 列不是合法的 TOML；请改正，文字要加引号",
        "{path}, line {line}, column {column}: not valid TOML; correct it, texts need quotation marks",
    ),
    "toml-end": Text(
        "{path} 到末尾还不完整，不是合法的 TOML；请补上缺的引号或括号",
        "{path} ends too early to be valid TOML; add the missing quotation mark or bracket",
    ),
    "encoding": Text(
        "{path} 不是 UTF-8（第 {offset} 个字节起）；请另存为 UTF-8",
        "{path} is not UTF-8 (from byte {offset}); save it as UTF-8",
    ),
    "nesting": Text("{path} 嵌套过深；请检查内容", "{path} is nested too deeply; check what it holds"),
    "io": Text("读不出 {path}：{reason}；请检查文件权限", "cannot read {path}: {reason}; check the file's mode"),
    "unknown-key": Text(
        "{path}：不认识“{key}”；可用：{valid}",
        "{path}: unknown key “{key}”; the keys are {valid}",
    ),
    "not-choice": Text("{path}：“{key}”应是 {valid} 之一", "{path}: “{key}” should be one of {valid}"),
    "packs": Text(
        "{path}：“{key}”应是资料包的名称或路径，或它们的列表",
        "{path}: “{key}” should be the name or path of a pack, or a list of them",
    ),
    "entries": Text(
        "{path}：“{key}”要写成 [[ignore]] 段，每段有 fact、claim、reason",
        "{path}: write “{key}” as sections [[ignore]], each with fact, claim and reason",
    ),
    "text": Text("{path}：“{key}”应是文字", "{path}: “{key}” should be a text"),
    "missing-key": Text(
        "{path}：缺少“{key}”；每条 [[ignore]] 都要写明 fact、claim 和 reason",
        "{path}: “{key}” is missing; every [[ignore]] needs a fact, a claim and a reason",
    ),
}

USAGE: Texts = {
    "no-such-option": Text("没有 {option} 这个选项{hint}", "no option {option}{hint}"),
    "no-such-command": Text("没有 {command} 这个命令{hint}", "no command {command}{hint}"),
    "missing-argument": Text("缺少 {argument}", "{argument} is missing"),
    "missing-value": Text("{option} 后面要跟一个值", "{option} needs a value"),
    "no-value": Text("{option} 不带值", "{option} takes no value"),
    "not-integer": Text("{option}：“{value}”不是整数", "{option}: “{value}” is not a whole number"),
    "too-small": Text("{option}：不能小于 {least}", "{option}: must be at least {least}"),
    "not-choice": Text(
        "{option}：“{value}”不可用；可选 {valid}{hint}", "{option}: “{value}” is not one of {valid}{hint}"
    ),
    "extra-argument": Text("多了一个参数“{value}”", "unexpected argument “{value}”"),
    "did-you-mean": Text("；是不是 {names}？", "; did you mean {names}?"),
    "see-help": Text("；用法见 {command} --help", "; see {command} --help"),
    "not-together": Text("{first} 与 {second} 不能同用", "{first} and {second} do not go together"),
    "other": Text("命令行有误：{detail}", "the command line is wrong: {detail}"),
}
