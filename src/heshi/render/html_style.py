"""The style sheet of the HTML page."""

from __future__ import annotations

from heshi.render.xml import DIGITS, FAINT, INK, LINE, PAPER, RED, SANS, SERIF, SOFT

CSS = f"""\
:root{{--ink:{INK};--soft:{SOFT};--faint:{FAINT};--red:{RED};--paper:{PAPER};--line:{LINE}}}
*{{box-sizing:border-box}}
html{{-webkit-text-size-adjust:100%;text-size-adjust:100%}}
body{{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 {SANS["zh"]}}}
:lang(en) body{{font-family:{SANS["en"]}}}
main{{max-width:1320px;margin:0 auto;padding:clamp(24px,4vw,56px) clamp(16px,4vw,56px) 32px}}
h1{{margin:0 0 clamp(20px,2.6vw,36px);padding-bottom:clamp(12px,1.4vw,18px);border-bottom:3px solid var(--red);
font:700 clamp(26px,3.4vw,44px)/1.25 {SERIF["zh"]};letter-spacing:.02em}}
:lang(en) h1{{font-family:{SERIF["en"]};letter-spacing:0}}
h2{{margin:32px 0 10px;font-size:18px;line-height:1.4}}
p{{margin:0}}
.lead{{max-width:46em;margin-bottom:28px;font-size:17px;line-height:1.8}}
.groups{{display:flex;flex-wrap:wrap;gap:16px}}
.group{{flex:var(--n) 1 calc(var(--n)*168px);min-width:0;padding:18px 22px 20px;background:#fff;border-radius:6px;
border:1px solid var(--line);break-inside:avoid}}
.group h2{{display:flex;gap:10px;align-items:flex-start;margin:0 0 16px;min-height:1.4em;font-size:15px;font-weight:600;
color:var(--soft);text-wrap:balance}}
.group h2 b{{flex:none;min-width:1.6em;padding:0 .3em;border-radius:3px;background:var(--red);color:#fff;
text-align:center;font:700 14px/1.5 {DIGITS};margin-top:.05em}}
.figures{{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(150px,100%),1fr));gap:20px 24px}}
.figure{{min-width:0}}
.number{{color:var(--red);line-height:1.2;margin-bottom:6px}}
.number b{{font-size:38px;line-height:50px;font-weight:700;letter-spacing:-.01em}}
.number b.digits{{font-family:{DIGITS};font-size:44px;letter-spacing:-.02em}}
.number small{{font-size:18px;font-weight:600;margin-left:.1em}}
:lang(en) .number b.digits{{font-size:38px}}
:lang(en) .number small{{font-size:15px;margin-left:0}}
.metric{{font-size:15px;line-height:1.45;text-wrap:balance}}
:lang(en) .metric{{font-size:14px}}
.date{{margin-top:3px;font-size:13px;color:var(--faint)}}
table{{width:100%;border-collapse:collapse;background:#fff;border:1px solid var(--line);font-size:15px}}
th,td{{padding:10px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);
overflow-wrap:break-word}}
th{{font-size:13px;font-weight:600;color:var(--soft);white-space:nowrap;border-bottom:2px solid var(--red)}}
tbody tr:last-child td{{border-bottom:0}}
.right{{text-align:right;font-variant-numeric:tabular-nums}}
td.figure{{color:var(--red);font-weight:600;font-variant-numeric:tabular-nums;min-width:7.5em}}
td.dim{{color:var(--faint);font-size:13px}}
td.rigid{{white-space:nowrap}}
.bar{{width:22%;min-width:90px}}
.bar i{{display:block;height:12px;margin-top:7px;min-width:2px;background:var(--red);border-radius:1px}}
footer{{margin-top:28px;font-size:13px;color:var(--faint)}}
@media (max-width:640px){{
.groups{{gap:12px}}
.group{{flex-basis:100%;padding:16px 16px 18px}}
.figures{{grid-template-columns:1fr 1fr;gap:18px 16px}}
.number b.digits{{font-size:36px}}.number b{{font-size:34px}}.number small{{font-size:15px}}
:lang(en) .number b.digits{{font-size:30px}}
.number b{{line-height:42px}}
thead{{display:none}}
table,tbody,tr,td{{display:block;width:auto}}
tr{{padding:12px 14px;border-bottom:1px solid var(--line)}}tbody tr:last-child{{border-bottom:0}}
td{{position:relative;padding:1px 0 1px 64px;border:0;text-align:left;min-width:0;overflow-wrap:anywhere}}
:lang(en) td{{padding-left:108px}}td.rigid{{white-space:normal}}td:empty{{display:none}}
td::before{{content:attr(data-label);position:absolute;left:0;
color:var(--faint);font-weight:400;font-size:13px;line-height:24px}}
td.bar{{width:auto}}td.bar::before{{content:none}}
}}
@media print{{
@page{{margin:12mm}}
body{{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}}main{{max-width:none;padding:0}}
tr,.figure{{break-inside:avoid}}
}}
"""
