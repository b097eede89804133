"""The dates of a draft held against the events they speak of.

A date speaks of an event when the words around it name the event (most terms of one of its wordings) and say what
happened to it (``tables/actions.py``): the day a college was unveiled is not held against the day its building began.
The words around are those up to the dates beside it and to a semicolon; then the sentence; then, where it says 该院
or 学院 or only what happened, the sentences before.
"""

from collections.abc import Sequence
from typing import NamedTuple

from heshi.check.bodies import other_bodies
from heshi.check.calendar import Days, agrees, days_of, is_dateline, with_month
from heshi.check.finding import Finding
from heshi.check.happenings import ALL_ACTIONS, Window, is_another, states, window_of
from heshi.check.occasions import Named, Occasion, Occasions, named_in
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.tables.actions import (
    ACTIONS,
    BARE,
    CLOSING,
    NOT_BEFORE,
    NOT_ITSELF,
    NOT_THE_DAY_BEFORE,
    NOT_THE_DAY_BEHIND,
    ONWARDS,
    OPENING,
    PLANNED,
    REFERENCES,
    SINCE,
    STARTING,
    UNTIL,
    YEARS_AWAY,
)
from heshi.check.tables.editions import LOCAL_UNIONS, MEETING_NOUNS
from heshi.check.tables.scope import AFTERMATH, DATELINE
from heshi.check.telling import day_told, unverified
from heshi.figures.figure import Figure

_ONCE = frozenset(("unveiled", "begun"))
"""What happens to a thing once; a meeting is held again another year."""
_BACK = 4
"""How many sentences back an event may have been named."""
_PARTED, _OPENED = ("；", ";"), ("（", "(")
_SOON = 16
_BRACKETS, _AHEAD = "【】[]()（）〔〕", 3
"""A day in brackets before what happened on it, which is said within so many sentences."""
_OPENING = 2
_DATE_SIGNS = "0123456789年月日号, " + "OnJanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember"
_COLONS, _LABEL = (":", "："), 90
"""What stands before a colon, of so many characters at most, is what a date behind it is the date of."""
_CAPTION = 70
"""A caption is no longer than this."""


class Around(NamedTuple):
    """The events a date may speak of, and whether they are named by the sentences before."""

    named: Sequence[Named]
    carried: bool


class Dates:
    """The events side of one check."""

    __slots__ = ("_month", "_named", "occasions", "pack_year", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope, occasions: Occasions, pack_year: int) -> None:
        self.scan = scan
        self.scope = scope
        self.occasions = occasions
        self.pack_year = pack_year
        self._named: dict[int, list[Named]] = {}
        self._month: tuple[int, str] = (-1, "")

    def check(self, number: int, dates: Sequence[Figure], ordinals: Sequence[Figure]) -> list[Finding]:
        """A finding for each date of a sentence that names a day or month, or speaks of a known event."""
        findings = []
        for order, figure in enumerate(dates):
            finding = self._finding(number, self._whole(number, figure), order, dates, ordinals)
            if finding is not None:
                findings.append(finding)
        return findings

    def forget(self) -> None:
        """Drop the events named by single sentences."""
        self._named.clear()

    def _whole(self, number: int, figure: Figure) -> Figure:
        """A date with the month of the one before it when it has none: 2023年5月…23日."""
        paragraph = self.scan.sentence(number).paragraph
        known = self._month[1] if self._month[0] == paragraph else ""
        whole, month = with_month(figure, known)
        if month:
            self._month = paragraph, month
        return whole

    def _finding(
        self, number: int, figure: Figure, order: int, dates: Sequence[Figure], ordinals: Sequence[Figure]
    ) -> Finding | None:
        days = days_of(figure)
        if days is None or is_dateline(self.scan.text, figure.start, figure.end):
            return None
        context = self._is_context(number, figure)
        if context and not days.exact:
            return None
        window = window_of(self.scan.text, self.scan.sentence(number), dates, order)
        around = self._around(number, window, len(dates) > 1)
        if not around.named and (led := self._led(number, figure)) is not None:
            number, window = led
            around = Around(self._named_by(number), False)
        acting = [one for one in around.named if self._acts(number, figure, window, one.occasion)]
        year = self._year(number, figure)
        meant = acting if acting or around.carried else around.named
        agreeing = [one for one in meant if self._agrees(figure, days, window, one.occasion, year)]
        if context:
            told = days.exact and [one for one in agreeing if self._tells(window, one.occasion)]
            return day_told(figure, "supported", told[0].occasion.event) if told else None
        if agreeing:
            return day_told(figure, "supported", agreeing[0].occasion.event)
        if not acting:
            return None if days.coarse else unverified(figure)
        best = max(one.weight for one in acting)
        acting = [one for one in acting if one.weight >= 0.8 * best]
        if len(acting) > 1:
            return unverified(figure, tuple(one.occasion.event.id for one in acting))
        if around.carried and not self._refers(window):
            return unverified(figure)
        refuted = self._refutes(days, window, acting[0].occasion, ordinals, year) and not self._is_told(
            number, order, dates, acting[0].occasion, year
        )
        return day_told(figure, "refuted", acting[0].occasion.event) if refuted else unverified(figure)

    def _is_told(self, number: int, order: int, dates: Sequence[Figure], occasion: Occasion, year: int | None) -> bool:
        """Whether another date of the sentence stands beside the name of an event and is its day."""
        for other in range(len(dates)):
            days = days_of(dates[other]) if other != order else None
            if days is not None and agrees(days, occasion.days, year):
                window = window_of(self.scan.text, self.scan.sentence(number), dates, other)
                named = named_in(self.scan.text[window.left : window.right], self.occasions)
                if any(one.occasion.event.id == occasion.event.id for one in named):
                    return True
        return False

    def _around(self, number: int, window: Window, several: bool) -> Around:
        """The events named around a date, in its sentence, or in those before."""
        here = self._named_by(number)
        if here:
            local = named_in(self.scan.text[window.left : window.right], self.occasions) if several else here
            if not local and self._is_parted(window):
                # The exchange, July 18; right: the show, 16 November: another event than that before the semicolon.
                return Around(here, True)
            return Around(local or here, False)
        for asked in self.scan.layout.asked_before(number):
            if named := self._named_by(asked):
                return Around(named, False)
        sentence = self.scan.sentence(number)
        only = not self.scan.text[sentence.start : sentence.end].strip(_DATE_SIGNS + "-。.\n")
        if not only and not ALL_ACTIONS.stand_in(self.scan.text[window.left : window.right].lower()):
            return Around((), False)
        for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
            if self.scan.sentence(before).paragraph != sentence.paragraph:
                break
            if named := self._named_by(before):
                # A caption's date on its own: what it dates stands before it.
                return Around(named, not only)
        piece = self.scan.text[window.left : window.right].lower()
        heading = self.scan.heading(number)
        if not only and not any(word in piece for word in NOT_ITSELF):
            for above in (*([heading] if heading is not None else []), *self.scan.titles):
                if named := [one for one in self._named_by(above) if states(piece, one.occasion)]:
                    return Around(named, True)
            if heading is not None:
                # What the heading names in part and the sentence in part: the craftsmen's exchange, the conference.
                named = named_in(f"{self._text_of(heading)}\n{self._text_of(number)}", self.occasions)
                return Around([one for one in named if states(piece, one.occasion)], True)
        return Around((), False)

    def _is_parted(self, window: Window) -> bool:
        """Whether a semicolon parts the words around a date from those before, and they do not say what happened."""
        parted = self.scan.text[window.left - 1 : window.left] in _PARTED
        return parted and not ALL_ACTIONS.stand_in(self.scan.text[window.left : window.right].lower())

    def _led(self, number: int, figure: Figure) -> tuple[int, Window] | None:
        """The sentence that says what happened on a day which stands in brackets before it: 【5月23日】."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        opens = not text[sentence.start : figure.start].strip(_BRACKETS + " *#\n")
        if not opens or text[figure.end : figure.end + 1] not in _BRACKETS:
            return None
        for after in range(number + 1, min(number + 1 + _AHEAD, len(self.scan.layout.sentences))):
            following = self.scan.sentence(after)
            if following.paragraph != sentence.paragraph or self.scope.years.days(after):
                return None
            if any(states(self._text_of(after).lower(), one.occasion) for one in self._named_by(after)):
                return after, Window(following.start, following.end, (following.start, following.end))
        return None

    def _text_of(self, number: int) -> str:
        sentence = self.scan.sentence(number)
        return self.scan.text[sentence.start : sentence.end]

    def _named_by(self, number: int) -> list[Named]:
        known = self._named.get(number)
        if known is None:
            known = self._named[number] = named_in(self._text_of(number), self.occasions)
        return known

    def _agrees(self, figure: Figure, days: Days, window: Window, occasion: Occasion, year: int | None) -> bool:
        """Whether a date can be an event's, told by its opening or closing if the words say which."""
        if not agrees(days, occasion.days, year) or self._foreign(window, occasion):
            return False
        if occasion.days.low == occasion.days.high or days.low != days.high:
            return True
        told = self.scan.text[window.clause[0] : window.clause[1]].lower()
        if not ALL_ACTIONS.stand_in(told):
            told = self.scan.text[figure.end : window.right].lower()
        day = days.low[-5:]
        if any(word in told for word in OPENING) or self.scan.text[figure.end - 1 : figure.end + 1].find(ONWARDS) >= 0:
            return day == occasion.days.low[-5:]
        if any(word in told for word in CLOSING):
            return day == occasion.days.high[-5:]
        return True

    def _foreign(self, window: Window, occasion: Occasion) -> bool:
        """Whether another body or place is said to have held it: 省妇联召开主题教育动员大会."""
        text = self.scan.text
        piece = text[window.left : window.right].lower()
        found = [place for word in ACTIONS[occasion.action] if (place := piece.find(word)) >= 0]
        reach = min(found, default=len(piece))
        known = occasion.names + (occasion.event.place or "")
        if any(body not in known for body in other_bodies(piece[:reach])):
            return True
        if any(f"{union}第" in piece for union in LOCAL_UNIONS):
            # 渭阳市工会第十五次代表大会 is that city's.
            return True
        number = self.scan.layout.at(window.left)
        if self.scope.owners.is_abroad(number):
            return True
        return any(
            not (mention.home or mention.relative or mention.name in known)
            and not (mention.setting and mention.name in self.scope.home.known)
            for mention in self.scope.owners.places(number)
            if window.left <= mention.start < window.left + reach
        )

    def _year(self, number: int, figure: Figure) -> int | None:
        """The year a date without one takes: of its context, else of the pack."""
        before = self.scan.text[max(0, figure.start - 6) : figure.start]
        away = next((years for word, years in YEARS_AWAY.items() if before.endswith(word)), 0)
        span = self.scope.years.governing(number, figure.start)
        if span is not None:
            return int(span.low[:4]) + (0 if span.counted else away)
        years = self.scope.years.told(number, figure.start)
        if not years:
            # 去年 in a draft without a date means the year of the report.
            return self.pack_year if away >= -1 else None
        return (self.pack_year if self.pack_year in years else min(years)) + away

    def _is_context(self, number: int, figure: Figure) -> bool:
        """Whether a date is no event's day: 截至2023年底, 8月以来."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        before = text[max(sentence.start, figure.start - 8) : figure.start].lower()
        since = before.endswith((*SINCE, "from "))
        if self._is_first_or_last(before, figure):
            return False
        if since and figure.value is None:
            return False
        if since and (figure.text.endswith(ONWARDS) or text.startswith(ONWARDS, figure.end)):
            return not ALL_ACTIONS.stand_in(text[figure.end : figure.end + _SOON])
        if figure.hedge_text or text.startswith(NOT_THE_DAY_BEHIND, figure.end):
            return True
        return before.endswith(NOT_THE_DAY_BEFORE) and not before.endswith(NOT_BEFORE)

    def _is_first_or_last(self, before: str, figure: Figure) -> bool:
        """Whether a day is said to be the first or the last: 自8月29日开始，至31日闭幕."""
        behind = self.scan.text[figure.end - 2 : figure.end + 4]
        return (before.endswith(SINCE) and any(word in behind for word in STARTING)) or (
            before.endswith(UNTIL) and behind[2:].startswith(CLOSING)
        )

    def _tells(self, window: Window, occasion: Occasion) -> bool:
        """Whether what happens to an event is said around a date, be it as what came before or after."""
        piece = self.scan.text[window.left : window.right].lower()
        return any(word in piece for word in ACTIONS[occasion.action])

    def _acts(self, number: int, figure: Figure, window: Window, occasion: Occasion) -> bool:
        """Whether what happens to an event is said where a date stands."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        places = (
            window.clause,
            (figure.end, window.right),
            (window.left, figure.start),
            (sentence.start, sentence.end),
        )
        for start, end in places:
            piece = text[start:end].lower()
            if ALL_ACTIONS.stand_in(piece):
                return states(piece, occasion)
        for asked in self.scan.layout.asked_before(number):
            if ALL_ACTIONS.stand_in(piece := self._text_of(asked).lower()):
                return states(piece, occasion)
        return self._is_caption(number, figure) or self._stands_bare(number, figure, occasion)

    def _stands_bare(self, number: int, figure: Figure, occasion: Occasion) -> bool:
        """Whether a meeting is named with nothing said of it but its date: 第十五次代表大会，8月28日至30日。"""
        if occasion.action not in ("held", "launched", "exchanged", "classes"):
            return False
        sentence = self.scan.sentence(number)
        text = self.scan.text[sentence.start : sentence.end]
        label = self.scan.text[sentence.start : figure.start].rstrip()
        if label.endswith(_COLONS) and len(label) <= _LABEL and any(name in label for name in occasion.calls):
            # 29th joint conference with the government: 19 December.
            return True
        for name in occasion.calls:
            place = text.lower().find(name.lower())
            if place >= 0:
                named = place + len(name)
                behind = text[named:].lstrip()
                if text[named : max(named, figure.start - sentence.start)].strip() in _OPENED:
                    # The 29th joint conference (19 December) was chaired by the vice governor.
                    return True
                return not behind or behind.startswith(BARE) or sentence.start + named >= figure.start
        return False

    def _is_caption(self, number: int, figure: Figure) -> bool:
        """Whether a date in brackets dates what is named beside it, without a verb: 协商会议现场(摄于5月30日)."""
        text, sentence = self.scan.text, self.scan.sentence(number)
        lead = text[max(sentence.start, figure.start - 3) : figure.start]
        if lead.endswith(", ") and not text[figure.end : sentence.end].strip(" .\n"):
            # Bargaining for the riders, Beilin District, May 30, 2023.
            return True
        return sentence.end - sentence.start <= _CAPTION and any(mark in lead for mark in "（(")

    def _refers(self, window: Window) -> bool:
        """Whether a sentence, up to where a date's words end, takes up what the one before was about."""
        start = self.scan.sentence(self.scan.layout.at(window.left)).start
        piece = self.scan.text[start : window.right].lower()
        return any(word in piece for word in REFERENCES)

    def _refutes(
        self,
        days: Days,
        window: Window,
        occasion: Occasion,
        ordinals: Sequence[Figure],
        year: int | None,
    ) -> bool:
        text = self.scan.text
        piece, clause = text[window.left : window.right].lower(), text[window.clause[0] : window.clause[1]].lower()
        if any(word in clause for word in DATELINE) or any(word in piece for word in PLANNED):
            return False
        if any(word in piece for word in AFTERMATH if word not in occasion.names):
            return False
        editions = {ordinal.value for ordinal in ordinals if window.left <= ordinal.start < window.right}
        same_edition = occasion.edition is not None and occasion.edition in editions
        if editions and not same_edition and (occasion.edition is not None or self._counts_meetings(ordinals, window)):
            return False
        if self._elsewhere(window, occasion) or self._foreign(window, occasion):
            return False
        if is_another(clause, occasion) and not any(name in clause for name in occasion.calls):
            return False
        known = int(occasion.event.date[:4])
        claimed = int(days.low[:4]) if days.has_year else year
        return claimed == known or (days.has_year and (occasion.action in _ONCE or same_edition))

    def _counts_meetings(self, ordinals: Sequence[Figure], window: Window) -> bool:
        """Whether a meeting is told by its number alone beside a date: then it is one that comes in editions."""
        return any(
            window.left <= one.start < window.right and self.scan.text.startswith(MEETING_NOUNS, one.end)
            for one in ordinals
        )

    def _elsewhere(self, window: Window, occasion: Occasion) -> bool:
        """Whether another place is named around a date; what stands in a clause behind its own is another matter."""
        known = occasion.names + (occasion.event.place or "")
        number, text = self.scan.layout.at(window.left), self.scan.text
        reach = window.clause[1]
        if window.left + _OPENING >= window.clause[0] and not text[window.clause[0] : reach].strip(_DATE_SIGNS):
            # On October 9, 2023, …: the date is a clause of its own.
            stops = [place for mark in "，,；;。" if (place := text.find(mark, reach + 1, window.right)) >= 0]
            reach = min(stops, default=window.right)
        return any(
            not (mention.home or mention.setting or mention.relative or mention.name in known)
            for mention in self.scope.owners.places(number)
            if window.left <= mention.start < reach
        )
