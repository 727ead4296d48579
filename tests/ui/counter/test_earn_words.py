"""The band says which multiplier won, and over what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopclub.counter.paper import tier_label
from shopclub.points.terms import Multipliers, PointTerms
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.ui.counter.sale_panel import _reason
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.widgets.spans import plain_text
from tests.birthdays.people import enrol, solar
from tests.builders import Desk
from tests.ui.counter.at_the_screen import press, write
from tests.ui.stand_ins import speaking

BEST, ADDED = Multipliers.BEST, Multipliers.ADDED


@pytest.mark.parametrize(
    ("times", "day", "multipliers", "english", "chinese"),
    [
        (100, 1, BEST, "", ""),
        (150, 1, BEST, "Gold x1.5", "黄金 ×1.5"),
        (100, 24, BEST, "Birthday x2", "生日 2 倍"),
        (100, 24, ADDED, "Birthday x2", "生日 2 倍"),
        (150, 24, BEST, "Birthday x2, above Gold x1.5", "生日 2 倍，高于黄金 1.5 倍"),
        (150, 24, ADDED, "Gold and birthday x2.5", "黄金 + 生日 2.5 倍"),
        (300, 24, BEST, "Gold x3", "黄金 ×3"),
    ],
)
def test_the_reason_of_what_is_earned(
    qapp: QApplication,
    desk: Desk,
    times: int,
    day: int,
    multipliers: Multipliers,
    english: str,
    chinese: str,
) -> None:
    ladder = Ladder(tiers=(Tier("gold", 0, multiplier_hundredths=times),))
    desk.set_terms(PointTerms(multipliers=multipliers))
    desk.set_ladder(ladder)
    quote = desk.shop.till.quote(desk.draft(1_000, member=enrol(desk, solar(11, day))))
    label = tier_label(ladder.tiers[0], ladder=ladder)
    assert plain_text(_reason(quote, tier=label)) == english
    with speaking(qapp, "zh_CN"):
        assert plain_text(_reason(quote, tier=label)) == chinese


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [
        ("1", "en", "Earns 1 point, Balance 321 points"),
        ("12", "en", "Earns 12 points, Balance 332 points"),
        ("12", "zh_CN", "本单得 12 分, 余额 332 分"),
    ],
)
def test_what_is_earned_and_left_is_said_with_its_unit(
    screen: CounterScreen, qapp: QApplication, typed: str, language: str, said: str
) -> None:
    with speaking(qapp, language):
        write("5678")
        press(Qt.Key.Key_Return)
        write(typed)
        qapp.processEvents()
        assert screen._sale._earn.accessibleName() == said
