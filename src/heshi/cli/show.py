"""``heshi show``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit_records, tell
from heshi.cli.lookup import open_base, people_names
from heshi.cli.options import IdsArgument
from heshi.cli.session import Invocation
from heshi.facts.load import FactBase
from heshi.messages.notices import TEXTS
from heshi.model import Fact
from heshi.render.listing import Listing, Row
from heshi.render.records import record_of, row_of

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen
    from heshi.render.sheet import Sheet


def run(ctx: typer.Context, ids: IdsArgument) -> None:
    call: Invocation = ctx.obj
    base = open_base(call)
    known = {fact.id: fact for fact in base.facts}
    found = [known[id] for id in ids if id in known]
    for id in ids:
        if id not in known:
            _say_unknown(call, base, id)

    def paint(screen: "Screen") -> "list[Line]":
        from heshi.render.card import cards

        people = people_names(call, base)
        return cards(found, base.metas, screen, call.session.lang, people, call.choices.columns)

    def page(_: Listing) -> "Sheet":
        from heshi.cli.pages import cards

        return cards(found, call, base)

    emit_records(call, _rows(found), paint, page, single=len(ids) == 1, complete=len(found) == len(ids))


def _rows(facts: Sequence[Fact]) -> list[Row]:
    return [{"record": record_of(fact), **row_of(fact)} for fact in facts]


def _say_unknown(call: Invocation, base: FactBase, id: str) -> None:
    lang = call.session.lang
    from difflib import get_close_matches

    near = get_close_matches(id, [fact.id for fact in base.facts], 3, 0.6)
    said = [TEXTS["no-id"].say(lang, id=id)]
    said.append(TEXTS["other-ids"].say(lang, ids=", ".join(near)) if near else TEXTS["find-ids"].say(lang))
    tell(call, (" " if lang == "en" else "").join(said))
