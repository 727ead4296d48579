"""A card of the page of today says all of it in a window of 1280, also who is left out."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.today.card_panel import CardPanel
from shopclub.ui.today.cards import below_word, card_of
from shopclub.ui.today.presenter import ListKind
from shopclub.ui.today.row import RowWays
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.panels import Tone
from tests.birthdays.people import enrol
from tests.builders import Desk
from tests.journeys.looks import inspect
from tests.rewards.stories import Counter
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import speaking
from tests.ui.today.stage import stage_at

WIDTH = 328
"""Three cards beside each other, and the rail, in 1280."""
WAYS = RowWays(open_member=lambda _: None, greet=lambda *_: None, take_back=lambda _: None)


@pytest.mark.parametrize("language", IN_TURN)
@pytest.mark.parametrize("kind", [ListKind.LAPSING, ListKind.VOUCHERS, ListKind.REVIEWS])
def test_who_is_left_out_is_said_in_whole_words(
    qapp: QApplication, qtbot: QtBot, desk: Desk, kind: ListKind, language: str
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    desk.give(500, to=enrol(desk, None))
    today = stage_at(desk).view.last.today
    assert today is not None
    many = replace(
        today,
        lapsing=replace(today.lapsing, members=2_480, left_out=1_240, worth=12_345_600),
        vouchers=replace(today.vouchers, count=2_480, left_out=1_240),
        reviews=replace(today.reviews, members=2_480, left_out=1_240),
    )
    with speaking(qapp, language):
        card = card_of(kind, many)
        panel = CardPanel("clock", Tone.WARN, ways=WAYS)
        qtbot.addWidget(panel)
        panel.resize(WIDTH, 258)
        panel.show_card(card)
        panel._foot.show()
        panel.show()
        faults = inspect(panel, language=language).faults
    assert "1,240" in card.foot
    assert faults == ()


@pytest.mark.parametrize(("agreed", "left_out"), [(3, 0), (2, 1), (0, 3)])
def test_who_agreed_to_nothing_is_said_once_and_never_as_more(
    desk: Desk, agreed: int, left_out: int
) -> None:
    for number in range(3):
        member = enrol(desk, None, name=f"m{number}", reminders=number < agreed)
        Counter(desk, member).issue(last_on=date(2026, 11, 25))
    today = stage_at(desk).view.last.today
    assert today is not None
    card = card_of(ListKind.VOUCHERS, today)
    assert (card.count, len(card.lines), card.left_out) == (3, agreed, left_out)
    assert card.hidden == 0
    assert card.note == "lapse within 14 days"
    said = f"All {agreed}; {left_out} more without consent"
    assert card.foot == (said if left_out else "All vouchers about to lapse")
    assert ("not listed" in below_word(card)) is bool(left_out and agreed)
    assert replace(card, lines=card.lines[:1]).hidden == max(0, agreed - 1)
