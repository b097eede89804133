"""A finding in a sentence, and how severe it is."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.check.finding import Finding, Said, Severity, Verdict
from heshi.facts.load import FactBase
from heshi.messages import Lang
from heshi.messages.check import HOW, SUBJECT, TEXTS
from heshi.messages.phrases import english_figure
from heshi.model import Event, Fact, Highlight, Name, Person, Stat

_SEVERITIES: Mapping[Verdict, Severity] = {
    "supported": "none",
    "imprecise": "warning",
    "refuted": "error",
    "unverified": "note",
}


def severity_of(finding: Finding) -> Severity:
    """The default severity of a finding's verdict."""
    return _SEVERITIES[finding.verdict]


def message(finding: Finding, facts: FactBase | Mapping[str, Fact], lang: Lang) -> str:
    """The sentence of a finding: both sides, the fact, its highlight and as of when.

    It does not presume which side is wrong. A fact that is not among ``facts`` is named by its id.
    """
    claimed = finding.text
    if finding.candidates:
        named = SUBJECT["list"].say(lang).join(_subject(id, facts, lang) for id in finding.candidates)
        return TEXTS["several"].say(lang, claimed=claimed, subjects=named)
    if finding.fact is None or finding.expected is None:
        return TEXTS["unknown"].say(lang, claimed=claimed)
    expected = expected_words(finding, finding.expected, lang, _fact(finding.fact, facts))
    subject = _subject(finding.fact, facts, lang)
    if finding.verdict == "supported":
        return TEXTS["agrees"].say(lang, expected=expected, subject=subject)
    return TEXTS["both"].say(lang, claimed=claimed, expected=expected, subject=subject, how=_how(finding, lang))


def expected_words(finding: Finding, expected: Said, lang: Lang, fact: Fact | None) -> str:
    """What the fact base says, as a reader of ``lang`` takes it in."""
    if finding.kind == "ordinal":
        # 届 or 次, as the draft counts.
        counted = "次" if finding.claimed.unit == "次" else "届"
        return SUBJECT[counted].say(lang, value=expected.value)
    if isinstance(fact, Stat) and lang == "en":
        english = english_figure(fact.value, fact.unit_en, fact.qualifier)
        return SUBJECT["printed"].say(lang, english=english, figure=expected.text)
    if expected.date is not None and expected.end_date is not None:
        return SUBJECT["span"].say(lang, start=expected.date, end=expected.end_date)
    return expected.text


def _how(finding: Finding, lang: Lang) -> str:
    if finding.rule is None or finding.rule not in HOW:
        return ""
    if finding.rule == "scale":
        claimed, known = finding.claimed.value, finding.expected.value if finding.expected else None
        if not claimed or not known:
            return ""
        apart = max(claimed / known, known / claimed)
        times = 10 ** (len(f"{apart * 1.05:.0f}") - 1)
        return HOW["scale"].say(lang, times=f"{times:,}" if lang == "en" else times)
    return HOW[finding.rule].say(lang)


def _subject(id: str, facts: FactBase | Mapping[str, Fact], lang: Lang) -> str:
    fact = _fact(id, facts)
    if fact is None:
        return id
    name = {"zh": _chinese, "en": _english}[lang](fact) or _chinese(fact)
    parts = [name]
    if isinstance(fact, (Stat, Event)):
        key = "highlight" if fact.highlight else "overview"
        parts.append(SUBJECT[key].say(lang, number=fact.highlight))
    if isinstance(fact, Stat) and (date := fact.as_of or fact.period):
        parts.append(SUBJECT["as-of"].say(lang, date=date[:7]) if fact.as_of else date)
    return SUBJECT["join"].say(lang).join(parts)


def _fact(id: str, facts: FactBase | Mapping[str, Fact]) -> Fact | None:
    if isinstance(facts, Mapping):
        return facts.get(id)
    tables: tuple[tuple[Fact, ...], ...] = (facts.stats, facts.events, facts.people, facts.names, facts.highlights)
    return next((fact for table in tables for fact in table if fact.id == id), None)


def _chinese(fact: Fact) -> str:
    match fact:
        case Stat():
            return fact.metric
        case Person() | Name():
            return fact.name
        case Event() | Highlight():
            return fact.title


def _english(fact: Fact) -> str:
    match fact:
        case Stat():
            return fact.metric_en
        case Person() | Name():
            return fact.name_en
        case Event() | Highlight():
            return fact.title_en
