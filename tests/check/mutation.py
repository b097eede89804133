"""Correct drafts over every fact of a pack, and each of them with one thing broken.

A draft is a sentence with a claim in it. ``drafts(pack)`` gives the correct ones in several phrasings a fact, in
Chinese and English; ``broken(draft, pack)`` the mutations: two digits swapped, one off, ten times more and less,
万 for 亿, million for billion, another fact's value, another day, month, edition, title or name, 近 for 余.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from heshi.model import Event, Name, Pack, Person, Stat

PHRASINGS = Path(__file__).parent / "phrasings.jsonl"
DIGITS = re.compile(r"\d[\d.]*")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
CHINESE_DIGITS = "零一二三四五六七八九"


class Draft(NamedTuple):
    """A sentence with one claim of a fact: ``before`` + ``claim`` + ``after``."""

    fact: str
    before: str
    claim: str
    after: str

    @property
    def text(self) -> str:
        return self.before + self.claim + self.after

    @property
    def span(self) -> tuple[int, int]:
        return len(self.before), len(self.before) + len(self.claim)


class Mutation(NamedTuple):
    """A draft with one thing broken, and what kind of slip it is."""

    kind: str
    draft: Draft


# What the name of a metric ends in when it says that it is a number.
COUNTED = re.compile(r"(?:累计)?(?:人次|人数|次数|场次|场数|项数|个数|条数|篇数|期数|天数|班次|年限|额|数|幅)$")


def drafts(pack: Pack) -> Iterator[Draft]:
    """Correct drafts: several phrasings of every statistic, event, person and quotable name."""
    phrasings = {row["id"]: row for row in map(json.loads, PHRASINGS.read_text(encoding="utf-8").splitlines())}
    for stat in pack.stats:
        yield from stat_drafts(stat, phrasings[stat.id])
    for event in pack.events:
        yield from event_drafts(event)
    for person in pack.people:
        yield from person_drafts(person)
    for name in pack.names:
        if not _is_past(name, pack):
            yield from name_drafts(name)


def _is_past(name: Name, pack: Pack) -> bool:
    """Whether the pack knows a later edition: 第二十八次联席会议 was not held in its year."""
    bare = re.sub(r"第[一二三四五六七八九十]+次", "", name.name)
    return any(
        name.edition is not None and other.edition == name.edition + 1 and bare in other.name for other in pack.names
    )


def stat_drafts(stat: Stat, phrasing: dict[str, str]) -> Iterator[Draft]:
    """A sentence of a reporter, one of a translator, and two that name the metric as the fact base does."""
    templates = [
        phrasing["zh"],
        f"{COUNTED.sub('', stat.metric)}为{{}}。",
        f"2023年,全省{stat.metric}达到{{}},走在全国前列。",
    ]
    # 万名 without a noun behind it is no number.
    for template in templates if re.search(r"[\d一二三四五六七八九]", stat.text) else templates[:1]:
        before, after = template.split("{}")
        yield Draft(stat.id, before, stat.text, after)
    for template in (phrasing["en"], f"{stat.metric_en}: {{}}."):
        before, after = template.split("{}")
        yield Draft(stat.id, before, english(stat), after)


def english(stat: Stat) -> str:
    """A statistic as a translator writes it: ``over 5 million participations``, ``170 million yuan``."""
    hedge = {"exact": "", "at_least": "over ", "at_most": "nearly ", "about": "about "}[stat.qualifier]
    value = stat.value
    number = f"{value / 1_000_000:g} million" if value >= 1_000_000 else f"{value:,}"
    return f"{hedge}{number}{stat.unit_en}" if stat.unit_en == "%" else f"{hedge}{number} {stat.unit_en}"


def event_drafts(event: Event) -> Iterator[Draft]:
    """The day before the event's title, and behind it in English."""
    year, month, day = event.date.split("-")
    title = event.title if re.search(r"揭牌|开工|启动|开班|参加|召开|交流", event.title) else event.title + "召开"
    for claim in (f"{int(year)}年{int(month)}月{int(day)}日", f"{int(month)}月{int(day)}日"):
        if len(claim) > 6 or year == "2023":
            yield Draft(event.id, "", claim, f",{title}。")
    yield Draft(event.id, f"{event.title}于" if "暨" not in event.title else "", *_held(event, year, month, day))
    english_title = event.title_en[0].upper() + event.title_en[1:]
    yield Draft(event.id, f"{english_title} (held on ", f"{int(day)} {MONTHS[int(month) - 1]} {year}", ").")


def _held(event: Event, year: str, month: str, day: str) -> tuple[str, str]:
    return f"{year}年{int(month)}月{int(day)}日", "举行。" if "暨" not in event.title else f",{event.title}举行。"


def person_drafts(person: Person) -> Iterator[Draft]:
    """A person with the titles, before the name."""
    if person.titles:
        yield Draft(person.id, "", "、".join(person.titles) + person.name, "出席会议并讲话。")
        yield Draft(person.id, "会上,", "、".join(person.titles) + person.name, "作了说明。")


def name_drafts(name: Name) -> Iterator[Draft]:
    """A name in quotation marks or book title marks, and its edition."""
    bare = name.name.strip("“”")
    if name.kind in ("document", "campaign", "contest") and len(bare) >= 8 and "“" not in bare:
        marks = "《》" if name.kind == "document" else "“”"
        yield Draft(name.id, f"省总工会推进{marks[0]}", bare, f"{marks[1]}有关工作。")
    ordinal = re.search(r"第[一二三四五六七八九十]+[届次]", name.name)
    if name.edition is not None and ordinal and name.kind in ("meeting", "contest", "programme"):
        before, after = name.name[: ordinal.start()], name.name[ordinal.end() :]
        yield Draft(f"{name.id}#edition", f"2023年,{before}", ordinal[0], f"{after}举行。")


def broken(draft: Draft, pack: Pack) -> Iterator[Mutation]:
    """Every mutation of a draft, each with exactly one slip."""
    stats = {stat.id: stat for stat in pack.stats}
    if draft.fact in stats:
        yield from _numbers(draft, stats[draft.fact], pack)
    elif draft.fact.startswith("ev."):
        yield from _dates(draft)
    elif draft.fact.endswith("#edition"):
        yield from _editions(draft)
    elif draft.fact.startswith("p."):
        yield from _titles(draft, pack)
    else:
        yield from _names(draft)


def _numbers(draft: Draft, stat: Stat, pack: Pack) -> Iterator[Mutation]:
    seen = {draft.claim}
    for kind, claim in (
        *_figures(draft.claim),
        *_scales(draft.claim),
        *_hedges(draft.claim),
        *_others(draft, stat, pack),
    ):
        if claim not in seen:
            seen.add(claim)
            yield Mutation(kind, draft._replace(claim=claim))


def _figures(claim: str) -> Iterator[tuple[str, str]]:
    number = DIGITS.search(claim.replace(",", ""))
    if number is None:
        for place, sign in enumerate(claim):
            if sign in "二三四五六七八" and "分之" not in claim:
                yield "off by one", claim[:place] + CHINESE_DIGITS[CHINESE_DIGITS.index(sign) + 1] + claim[place + 1 :]
                return
        return
    # A number of five digits or more in English is broken without its commas, which is how drafts come.
    plain = claim.replace(",", "")
    start, end, digits = number.start(), number.end(), number[0].rstrip(".")

    def put(new: str) -> str:
        return plain[:start] + new + plain[end - (len(number[0]) - len(digits)) :]

    for place in range(len(digits) - 1):
        first, second = digits[place], digits[place + 1]
        swapped = digits[:place] + second + first + digits[place + 2 :]
        if "." not in (first, second) and first != second and swapped[0] != "0":
            yield "digit swap", put(swapped)
            break
    last = int(digits[-1])
    if not claim.startswith("about"):
        yield "off by one", put(digits[:-1] + str(last + 1 if last < 9 else last - 1))
    yield "ten times", put(_shift(digits, 1))
    tenth = _shift(digits, -1)
    if "." not in tenth or "." in digits or re.search(r"[万亿%]|million", claim):
        yield "a tenth", put(tenth)


def _shift(digits: str, places: int) -> str:
    from decimal import Decimal

    return f"{Decimal(digits).scaleb(places).normalize():f}"


def _scales(claim: str) -> Iterator[tuple[str, str]]:
    if "亿" in claim:
        yield "wan and yi", claim.replace("亿", "万")
    elif "万" in claim and DIGITS.search(claim):
        yield "wan and yi", claim.replace("万", "亿")
    if "million" in claim:
        yield "million and billion", claim.replace("million", "billion")


def _hedges(claim: str) -> Iterator[tuple[str, str]]:
    if "余" in claim:
        yield "yu to jin", "近" + claim.replace("余", "")
    if claim.startswith("over "):
        yield "yu to jin", claim.replace("over ", "nearly ", 1)


def _others(draft: Draft, stat: Stat, pack: Pack) -> Iterator[tuple[str, str]]:
    """The value of the next statistic that is counted in the same unit."""
    numbers = [other.id for other in pack.stats]
    after = numbers.index(stat.id) + 1
    for other in (*pack.stats[after:], *pack.stats[:after]):
        if other.unit == stat.unit and other.value != stat.value and other.qualifier == stat.qualifier:
            told = english(other._replace(unit_en=stat.unit_en)) if draft.claim.isascii() else other.text
            yield "another fact's value", told
            return


def _dates(draft: Draft) -> Iterator[Mutation]:
    claim = draft.claim
    if claim.isascii():
        day = re.match(r"\d+", claim)
        if day:
            other = int(day[0]) + 1 if int(day[0]) < 28 else int(day[0]) - 9
            yield Mutation("day", draft._replace(claim=f"{other}{claim[day.end() :]}"))
        for named, wrong in (("July", "June"), ("May", "March"), ("August", "October"), ("April", "March")):
            if named in claim:
                yield Mutation("month", draft._replace(claim=claim.replace(named, wrong)))
                return
        return
    month = re.search(r"(\d+)月(\d+)日", claim)
    if month is None:
        return
    lead, day_of, month_of = claim[: month.start()], int(month[2]), int(month[1])
    other_day = day_of - 9 if day_of > 20 else day_of + 4
    other_month = month_of - 1 if month_of > 1 else 2
    yield Mutation("day", draft._replace(claim=f"{lead}{month_of}月{other_day}日"))
    yield Mutation("month", draft._replace(claim=f"{lead}{other_month}月{min(day_of, 28)}日"))


def _editions(draft: Draft) -> Iterator[Mutation]:
    claim = draft.claim
    for place in range(len(claim) - 1, 0, -1):
        if claim[place] in "一二三四五六七八":
            following = CHINESE_DIGITS[CHINESE_DIGITS.index(claim[place]) + 1]
            yield Mutation("edition", draft._replace(claim=claim[:place] + following + claim[place + 1 :]))
            return


def _titles(draft: Draft, pack: Pack) -> Iterator[Mutation]:
    person = next(person for person in pack.people if person.id == draft.fact)
    titles = "、".join(person.titles)
    wrong = titles.replace("副", "", 1) if "副" in titles else None
    if wrong is None:
        wrong = titles.replace("省长", "副省长").replace("省委书记", "省委副书记")
    yield Mutation("title", draft._replace(claim=draft.claim.replace(titles, wrong)))
    others = [other for other in pack.people if other.titles and other.titles != person.titles]
    yield Mutation("title", draft._replace(claim=draft.claim.replace(titles, others[0].titles[0])))


def _names(draft: Draft) -> Iterator[Mutation]:
    """One character of a name, a third of the way in, for another that looks as plausible."""
    letters = [place for place, sign in enumerate(draft.claim) if "\u4e00" <= sign <= "\u9fff"]
    for share in (3, 2):
        place = letters[len(letters) // share]
        other = "新" if draft.claim[place] != "新" else "大"
        yield Mutation("name", draft._replace(claim=draft.claim[:place] + other + draft.claim[place + 1 :]))
