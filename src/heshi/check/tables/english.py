"""English words of drafts: which mean the same to a translator, and which say nothing."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.check.tables import words

# Translators' variants, each by the first of its row (stems, see heshi.check.terms).
_SAME = (
    "craftsman craftsmen craftspeople craftsperson artisan",
    "federation confederation",
    "college academy institute",
    "contestant competitor finalist entrant",
    "contest competition championship tournament",
    "train training trained trainee",
    "class course programme program",
    "member membership",
    "enterprise company firm business",
    "refund return reimburse repay",
    "due fee contribution payment",
    "participation participant participate part attend attendance enrolment enrollment",
    "lecture talk speech presentation",
    "publicity propaganda",
    "labour labor",
    "worker employee staff workforce",
    "achievement result accomplishment outcome",
    "outstanding excellent",
    "method technique practice",
    "city municipal municipality prefecture prefectural",
    "county counties",
    "model demonstration exemplary pilot",
    "fund money capital financing funding",
    "raise raised raising mobilise mobilize",
    "measure step",
    "consultation consult negotiation",
    "coordination coordinate coordinating mediation",
    "innovation innovative innovate",
    "studio workshop workroom",
    "alliance league union-of",
    "mentor master",
    "festival fair",
    "meeting session conference",
    "congress convention",
    "event activity",
    "fitness exercise sport",
    "quiz quizze quizz question answering",
    "industrial industry sectoral sector",
    "gig platform",
    "employment job",
    "investment invest invested cost",
    "policy policies",
    "research investigation survey study finding inquiry enquiry",
    "rectification corrective remedial rectify",
    "unveil inaugurate inauguration",
    "artwork work",
    "nanniwan nan-niwan",
)  # fmt: skip
SYNONYMS: Mapping[str, str] = {word: row.split()[0] for row in _SAME for word in row.split()[1:]}

STOP = words(
    """
    a an the of in on at by for to from with and or as is are was were be been being has have had its it this
    that these those their they there which who whom whose than then so such more most over nearly about
    around some any all both each than up out into under per also not no but will would can could may might
    must do does did who's number numbers total totals s one ones date dates
    """
)
# Words of any report: they prove little, like the frequent pairs of Chinese.
WEAK = words(
    """
    province provincial shaanxi worker work year time people union trade measure new named hold held level
    event county city number meeting national china country participation issue set draw drew cover first
    part develop development construction build built local area project take taken enterprise public service
    support group high school government party leader college student
    """
)
# Numbers that stand in names as words; "first" and "one" in a name count nothing anybody could misread.
NUMBER_WORDS = words("two three four five six seven eight nine ten hundred thousand")
PLAIN = words(
    """
    train member innovation reform labour skill college research policy committee federation team model
    contest campaign investment fund raise growth increase rise rose land floor lecture studio method
    achievement festival education employment form congress joint science technology outstanding special
    """
)
