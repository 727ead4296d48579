import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.theme import Accent, Scheme, TierHue, Tokens, tokens
from shopclub.ui.widgets.badges import Badge, TierBadge
from shopclub.ui.widgets.bars import TopBar, TopBarButton
from shopclub.ui.widgets.buttons import ButtonKind, KeycapButton
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import AmountField, SearchField, TextEntry
from shopclub.ui.widgets.figures import HeroAmount, ProgressBar8
from shopclub.ui.widgets.labels import Divider, ElidingLabel, IconLabel, Keycap
from shopclub.ui.widgets.look import LookWidget, apply_look, current_tokens, set_kind
from shopclub.ui.widgets.panels import Band, Panel, Tone
from shopclub.ui.widgets.rows import FactRow, QuoteLineRow
from shopclub.ui.widgets.stepper import Stepper
from shopclub.ui.widgets.ticks import TickRow


def colors_of(widget: QWidget) -> set[str]:
    """The colours of every fourth pixel of a widget as it is on the screen."""
    image = widget.grab().toImage()
    return {
        QColor(image.pixelColor(x, y)).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def every_widget() -> list[tuple[QWidget, str]]:
    """One of each widget that paints itself, and the token it must show."""
    tick = TickRow("Remind me")
    tick.setChecked(True)
    bar = ProgressBar8(name="Tier")
    bar.set_progress(3, 4)
    person = TopBarButton("user")
    person.set_words("Cashier", "Xiao Wang")
    return [
        (KeycapButton("Take payment", key="F9", kind=ButtonKind.PRIMARY), "accent"),
        (KeycapButton("Refund", kind=ButtonKind.DANGER), "danger"),
        (KeycapButton("Undo", key="F10"), "border"),
        (Badge("required"), "sunken"),
        (Keycap("Esc"), "sunken"),
        (ElidingLabel("To pay", size="h1"), "text"),
        (IconLabel("store", size=64), "text2"),
        (Divider(strong=True), "text"),
        (TextEntry(name="Phone"), "field"),
        (SearchField(name="Search"), "field"),
        (AmountField(name="Amount"), "field"),
        (Choice(name="Why", options=["Goods returned"]), "field"),
        (Segment(["All", "Part"], name="How much"), "sunken"),
        (tick, "accent"),
        (bar, "accent"),
        (HeroAmount("¥", "101.60"), "text"),
        (Band("Allergic to peanuts", Tone.DANGER), "danger_soft"),
        (Panel(), "surface"),
        (TopBar("Happy Corner Shop"), "accent"),
        (person, "text"),
        (FactRow("cake", "Birthday in 3 days"), "text"),
        (QuoteLineRow("Gold", "5%", "−6.40"), "text"),
        (Stepper(name="Points", step=100, most=300), "field"),
    ]


@pytest.mark.parametrize(
    "look",
    [
        tokens(Scheme.DARK),
        tokens(Scheme.LIGHT, Accent.PLUM),
        tokens(Scheme.DARK, Accent.INDIGO, 150),
    ],
    ids=["dark", "plum", "dark-indigo-150"],
)
def test_every_widget_follows_a_change_of_the_look_while_it_is_shown(
    qapp: QApplication, qtbot: QtBot, look: Tokens
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 200)
    widgets = every_widget()
    for widget, _ in widgets:
        widget.setParent(host)
        widget.resize(max(widget.sizeHint().width(), 300), widget.sizeHint().height() or 40)
        widget.show()
    host.show()
    before = tokens(Scheme.LIGHT)

    shown = [token for widget, token in widgets if before.ink(token) in colors_of(widget)]
    apply_look(qapp, look)
    for widget, _ in widgets:
        widget.resize(max(widget.sizeHint().width(), 300), widget.sizeHint().height() or 40)
    followed = [token for widget, token in widgets if look.ink(token) in colors_of(widget)]

    assert len(widgets) == 23
    assert shown == [token for _, token in widgets]
    assert followed == [token for _, token in widgets]


def test_a_tier_badge_takes_the_colours_of_its_tier(qapp: QApplication, qtbot: QtBot) -> None:
    badge = TierBadge("Gold", TierHue.GOLD)
    qtbot.addWidget(badge)

    assert tokens(Scheme.LIGHT).tier(TierHue.GOLD).fill in colors_of(badge)
    apply_look(qapp, tokens(Scheme.DARK))
    assert tokens(Scheme.DARK).tier(TierHue.GOLD).fill in colors_of(badge)


def test_the_look_in_force_is_the_one_applied_last(qapp: QApplication) -> None:
    dark = tokens(Scheme.DARK, scale_percent=125)

    apply_look(qapp, dark)

    assert current_tokens() == dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == dark.color.bg
    assert qapp.font().pixelSize() == dark.type.body_counter.px


def test_a_plain_frame_takes_the_dress_of_its_kind(qtbot: QtBot) -> None:
    frame = QFrame()
    qtbot.addWidget(frame)
    frame.resize(60, 60)
    look = current_tokens()

    set_kind(frame, kind="sunken")
    assert look.color.sunken in colors_of(frame)
    set_kind(frame, kind="panel")
    assert look.color.surface in colors_of(frame)


def test_the_style_sheet_is_understood_by_qt_in_every_look(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Qt logs what it cannot parse, and a Qt message fails the test."""
    for scheme in Scheme:
        for accent in Accent:
            apply_look(qapp, tokens(scheme, accent, 125))
            entry = QLineEdit()
            qtbot.addWidget(entry)
            assert current_tokens().color.surface in colors_of(entry)


class Spoken(LookWidget):
    """Counts how often it says its words."""

    said = 0

    def retranslate(self) -> None:
        self.said += 1


class SpokenPanel(Panel):
    """The same in a panel."""

    said = 0

    def retranslate(self) -> None:
        self.said += 1


@pytest.mark.parametrize("kind", [Spoken, SpokenPanel])
def test_a_widget_says_its_words_again_after_a_change_of_language_only(
    qapp: QApplication, qtbot: QtBot, kind: type[Spoken] | type[SpokenPanel]
) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    before = widget.said
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    assert widget.said == before
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert widget.said == before + 1
