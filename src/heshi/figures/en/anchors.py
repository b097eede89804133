"""Where an English figure may begin: words and currency signs worth a closer look."""

from __future__ import annotations

from typing import Final

_NUMBERS: Final = (
    "zero|nought|naught|one|two|three|four(?:teen)?|five|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|ten"
    "|eleven|twelve|thirteen|fifteen|twenty|thirty|fou?rty|fifty"
)
_FIRST_LETTERS: Final = (
    rf"(?:{_NUMBERS})(?:fold)?"
    "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth"
    "|half|quarter|dozens?|scores|tens|hundred(?:s|th)?|thousand(?:s|th)?|(?:[mb]|tr)illion(?:s|th)?"
    "|a (?:dozen|hundred|thousand|[mb]illion|trillion)|latter half|(?:last|final) quarter of"
    "|twice|doubl(?:e|ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)"
    "|percents? of|an? (?:year|month|week|day|hour|decade) and a half"
    "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
    "|q[1-4](?= ?(?:[-–—~]|to|through) ?q[1-4][ ,/-]{0,2}(?:of |in )?[12][0-9]{3})"
    "|[qh][1-4](?=[ ,/-]{0,2}(?:of |in )?[12][0-9]{3})"
    r"|(?:rmb|cn[yh]|usd|eur|gbp|jpy|hkd|aud|cad|chf|sgd|krw|inr|rub|nzd|twd|mop|mxn|brl|zar|thb|myr|idr|vnd|sek|nok|dkk|btc|sen|rm|rs\.?"
    r")(?=[ \u00a0]?\$?[ \u00a0]?\.?[0-9])"
)

EN_ANCHOR: Final = (
    rf"(?i:(?<![A-Za-z0-9])(?:{_FIRST_LETTERS})(?![A-Za-z])"
    r"|(?<![A-Za-z0-9])(?:rmb|usd|eur|gbp)(?=[0-9]))"
    r"|(?<![A-Za-z0-9])(?i:https?://|ftp://|www\.)"
    r"|[$¥€£₩₹₽₿₺₫₴₦₱₪฿₡₾₸₭₲₵₼₮½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]"
)
"""Regular expression source without capturing groups; case is handled inside it."""
