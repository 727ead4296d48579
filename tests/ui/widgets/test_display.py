import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Scheme, TierHue, tokens
from shopclub.ui.widgets.badges import Avatar, Badge, TierBadge
from shopclub.ui.widgets.bars import FKeyBar, TopBar, TopBarButton
from shopclub.ui.widgets.buttons import ButtonKind, KeycapButton
from shopclub.ui.widgets.figures import Figure, HeroAmount, ProgressBar8
from shopclub.ui.widgets.labels import ElidingLabel, Keycap
from shopclub.ui.widgets.look import apply_look
from shopclub.ui.widgets.panels import Band, EarnBand, EmptyState, Panel, Tone
from shopclub.ui.widgets.results import ResultList
from shopclub.ui.widgets.rows import FactRow, QuoteLineRow
from shopclub.ui.widgets.spans import Span, plain_text, sentence
from shopclub.ui.widgets.table import Column, RowTable


@pytest.mark.parametrize("percent", [100, 150])
def test_what_is_shown_is_as_high_as_the_tokens_say(
    qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=percent))
    wanted: list[tuple[QWidget, int]] = [
        (Badge("required"), 24),
        (TierBadge("Gold", TierHue.GOLD, large=True), 28),
        (Avatar("王小明", TierHue.GOLD, size=56), 56),
        (Keycap("F9"), 22),
        (FactRow("cake", "Birthday"), 44),
        (QuoteLineRow("Gold", "5%", "−6.40"), 48),
        (Band("Allergic to peanuts", Tone.DANGER), 44),
        (EarnBand(), 44),
        (ProgressBar8(name="Tier"), 8),
        (TopBar("Happy Corner Shop"), 56),
        (FKeyBar([KeycapButton("New", key="F2", kind=ButtonKind.FKEY)]), 72),
        (HeroAmount("¥", "101.60"), 64),
        (ElidingLabel("王小明", size="name"), 36),
        (ElidingLabel((Span("320", size="balance"), Span("points")), size="line"), 52),
    ]
    for widget, height in wanted:
        qtbot.addWidget(widget)
        high = widget.minimumHeight() or widget.sizeHint().height()
        assert high == height * percent // 100, type(widget).__name__
    assert len(wanted) == 14


def test_rows_and_bars_give_way_in_a_low_window(qtbot: QtBot) -> None:
    fact, line = FactRow("cake", "Birthday"), QuoteLineRow("Gold", "5%", "−6.40")
    bar, hero = FKeyBar([]), HeroAmount("¥", "101.60")
    for widget in (fact, line, bar, hero):
        qtbot.addWidget(widget)
        widget.set_low(low=True)

    assert (fact.height(), line.height(), bar.height()) == (36, 40, 60)
    assert hero.sizeHint().height() == 56


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("percent", [100, 150])
def test_the_comma_of_a_large_amount_is_whole(
    qapp: QApplication, qtbot: QtBot, percent: int, low: bool
) -> None:
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=percent))
    hero = HeroAmount("¥", "1,234.50")
    qtbot.addWidget(hero)
    hero.set_low(low=low)
    hero.resize(hero.sizeHint())
    picture = hero.grab().toImage()
    edge = [picture.pixel(x, picture.height() - 1) for x in range(picture.width())]
    middle = [picture.pixel(x, picture.height() // 2) for x in range(picture.width())]
    assert len(set(edge)) == 1
    assert len(set(middle)) > 1


def test_everything_shown_has_an_accessible_name(qtbot: QtBot) -> None:
    button = TopBarButton("user", opens_menu=True)
    button.set_words("Cashier", "Xiao Wang")
    earn = EarnBand()
    earn.set_text(sentence("Earns {p}", p="304 points"), note="Sunday x3", end="Balance 524")
    wanted: list[tuple[QWidget, str]] = [
        (Badge("required"), "required"),
        (TierBadge("Gold", TierHue.GOLD), "Gold"),
        (Keycap("Esc"), "Esc"),
        (ElidingLabel("To pay"), "To pay"),
        (FactRow("cake", "Birthday in 3 days", "points x2"), "Birthday in 3 days, points x2"),
        (QuoteLineRow("Gold", "5%", "−6.40"), "Gold, 5%, −6.40"),
        (Band("Allergic to peanuts", Tone.DANGER), "Allergic to peanuts"),
        (earn, "Earns 304 points, Sunday x3, Balance 524"),
        (HeroAmount("¥", "101.60", name="To pay"), "To pay ¥101.60"),
        (Figure("Sales", "61", "¥57.09 each"), "Sales, 61, ¥57.09 each"),
        (EmptyState("Scan a card."), "Scan a card."),
        (button, "Cashier Xiao Wang"),
        (ResultList(name="Members found"), "Members found"),
        (RowTable((Column("Day"),), name="Ledger"), "Ledger"),
    ]
    for widget, name in wanted:
        qtbot.addWidget(widget)
        assert widget.accessibleName() == name, type(widget).__name__
    assert len(wanted) == 14


def test_a_label_too_narrow_tells_its_whole_text_as_a_tooltip(qtbot: QtBot) -> None:
    label = ElidingLabel("a name that is far too long for its place")
    qtbot.addWidget(label)

    label.show()
    label.resize(60, 24)
    assert label.toolTip() == label.text()
    label.resize(600, 24)
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < 60


def test_a_label_that_must_hold_never_gets_narrower_than_its_text(qtbot: QtBot) -> None:
    label = ElidingLabel("−10.00", hold=True)
    qtbot.addWidget(label)

    assert label.minimumSizeHint() == label.sizeHint()


def test_a_sentence_makes_its_values_bold_and_never_reads_them_as_markup() -> None:
    line = sentence("{amount} more keeps {tier}", amount="<b>¥510</b>", tier=Span("gold"))

    assert line == (Span("<b>¥510</b>", bold=True), Span(" more keeps "), Span("gold"))
    assert plain_text(line) == "<b>¥510</b> more keeps gold"


def test_a_hero_too_wide_for_its_place_gets_smaller_and_is_not_cut(qtbot: QtBot) -> None:
    hero = HeroAmount("¥", "1,234,567.80")
    qtbot.addWidget(hero)
    hero.resize(hero.sizeHint().width() * 3 // 4, 64)

    image = hero.grab().toImage()
    background = image.pixelColor(0, 0)

    assert all(image.pixelColor(0, y) == background for y in range(image.height()))


def test_a_panel_keeps_its_padding_inside_its_edge(qapp: QApplication, qtbot: QtBot) -> None:
    panel, bare = Panel(padding=24), Panel(padding=0)
    qtbot.addWidget(panel)
    qtbot.addWidget(bare)

    assert panel.body.contentsMargins().left() == 24
    assert bare.body.contentsMargins().left() == 1
    apply_look(qapp, tokens(Scheme.LIGHT, scale_percent=150))
    assert panel.body.contentsMargins().left() == 36
