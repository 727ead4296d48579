"""The numbers of the member at the counter: the phone, masked but for a while, and the card."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from shopclub.counter.lookup import Profile
from shopclub.kernel.codes import spaced_card_number
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.paint import draw_rounded
from shopclub.ui.widgets.spans import Span

PHONE_MILLISECONDS = 30_000
"""So long a telephone number is shown in full."""


class CardNumbers(ElidingLabel):
    """A click, Enter or Space on a masked phone asks to see it in full: `phone_wanted`.

    What was shown in full is masked again after a while, or with another member.
    """

    phone_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(size="reason", color="text2")
        self._profile: Profile | None = None
        self._full = (0, "")
        self.masking = QTimer(self, singleShot=True)
        self.masking.timeout.connect(self.hide_phone)

    @property
    def can_ask(self) -> bool:
        """Whether there is a phone that is masked."""
        return self._profile is not None and bool(self._profile.phone) and not self._full[1]

    def show_profile(self, profile: Profile) -> None:
        """Show the numbers of a member."""
        if profile.member.member_id != self._full[0]:
            self._full = (0, "")
        self._profile = profile
        card = translate("Counter", "Card {number}").format(
            number=spaced_card_number(profile.member.card_number)
        )
        asks, phone = self.can_ask, self._full[1] or profile.phone
        shown = Span(phone, color="accent" if asks else "text", bold=not asks)
        self.set_text([shown, Span(card, gap=16)] if phone else card)
        policy = Qt.FocusPolicy.TabFocus if asks else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        hand = Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        if asks:
            self.setToolTip(translate("Counter", "Show the phone number"))

    def show_in_full(self, member_id: int, phone: str) -> None:
        """Show the phone of a member in full for a while."""
        self._full = (member_id, phone)
        self.masking.start(PHONE_MILLISECONDS)
        self._show_again()

    def hide_phone(self) -> None:
        """Show the phone masked again."""
        self._full = (0, "")
        self._show_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the number in full."""
        if self.can_ask and event.button() is Qt.MouseButton.LeftButton:
            self.phone_wanted.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the number in full."""
        if self.can_ask and event.key() in (
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self.phone_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers, with an edge where the keys go."""
        super().paintEvent(event)
        if self.hasFocus():
            look = current_tokens()
            with QPainter(self) as painter:
                draw_rounded(
                    painter, self.rect(), look.radius.keycap, fill=None,
                    edge=look.color.accent, width=2 * look.stroke,
                )  # fmt: skip

    def _show_again(self) -> None:
        if self._profile is not None:
            self.show_profile(self._profile)
