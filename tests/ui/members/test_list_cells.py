"""Days and tiers in the list of members have the room they need, in every language."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.fonts import load_fonts
from shopclub.ui.members.list_cells import WIDTHS, cell_of
from shopclub.ui.members.list_state import ListColumn
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.badges import badge_width
from shopclub.ui.widgets.look import apply_look, current_tokens
from shopclub.ui.widgets.spans import line_width
from tests.builders import Desk
from tests.ui.stand_ins import speaking

TODAY = date(2030, 1, 22)
LINES = (ListColumn.LAST_VISIT, ListColumn.JOINED, ListColumn.BIRTHDAY, ListColumn.PHONE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_phone_or_tier_is_cut(qapp: QApplication, desk: Desk, language: str) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    desk.enrol("王小明", "13800138000")
    (listed,) = desk.shop.member_list.listed((1,))
    calendar = Calendar.SOLAR if language == "en" else Calendar.LUNAR
    born = Birthday(calendar, 12, 29)
    member = replace(listed, joined=date(2026, 11, 22), last_visit=date(2026, 9, 28), birthday=born)
    look = current_tokens()
    short: dict[str, int] = {}
    with speaking(qapp, language):
        for column in LINES:
            shown = cell_of(member, column, today=TODAY, currency=currency("CNY"))
            room = WIDTHS[column] - 2 * look.space.m
            lacking = line_width(shown.line, look.type.body, look) - room
            if lacking > 0:
                short[f"{column} {shown.text}"] = lacking
        (tier,) = cell_of(member, ListColumn.TIER, today=TODAY, currency=currency("CNY")).badges
        room = WIDTHS[ListColumn.TIER] - 2 * look.space.m
        assert badge_width(tier, look, icon="star") <= room
    assert short == {}
