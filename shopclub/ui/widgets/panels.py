"""Surfaces: panels, coloured bands and the empty state."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.widgets.labels import ElidingLabel, IconLabel, Keycap
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change, set_kind
from shopclub.ui.widgets.spans import Span


class Tone(StrEnum):
    """What a band says by its colour."""

    SOFT = "soft"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"
    INFO = "info"


_INK = {
    Tone.SOFT: "on_soft",
    Tone.DANGER: "danger",
    Tone.WARN: "warn",
    Tone.OK: "ok",
    Tone.INFO: "info",
}


class Panel(QFrame):
    """A surface with a hairline edge and round corners; `body` is its column.

    `padding` and `gap` are in pixels at 100 %: the padding 16 to 24, or 0 for a list or table.
    """

    def __init__(
        self, parent: QWidget | None = None, *, kind: str = "panel", padding: int = 24, gap: int = 0
    ) -> None:
        super().__init__(parent)
        self._padding = padding
        self._gap = gap
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        """Keep the padding of the look; the edge takes one pixel of it."""
        look = current_tokens()
        inset = max(look.px(self._padding) if self._padding else 0, look.stroke)
        self.body.setContentsMargins(inset, inset, inset, inset)
        self.body.setSpacing(look.px(self._gap) if self._gap else 0)

    def retranslate(self) -> None:
        """Say every word of its own again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look or the language."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
        elif event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class Band(QFrame):
    """A coloured line across a panel, 44 high: an allergy, what is earned, a warning."""

    def __init__(
        self,
        text: str | Sequence[Span] = "",
        tone: Tone = Tone.SOFT,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        note: str | Sequence[Span] = "",
        end: str | Sequence[Span] = "",
        size: str = "band",
        height: int = 44,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._tone = tone
        self.setProperty("kind", "band")
        self.setProperty("tone", tone.value)
        ink = _INK[tone]
        self._icon = IconLabel(icon or "info", color=ink)
        self._text = ElidingLabel(text, size=size, color=ink)
        self._note = ElidingLabel(note, size="body", color=ink)
        self._end = ElidingLabel(end, size=size, color=ink, hold=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text)
        self._row.addWidget(self._note)
        self._row.addStretch(1)
        self._row.addWidget(self._end)
        self._icon.setVisible(bool(icon))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_and_close_up()
        self.restyle()

    def set_text(
        self,
        text: str | Sequence[Span],
        *,
        note: str | Sequence[Span] = "",
        end: str | Sequence[Span] = "",
    ) -> None:
        """Say something else."""
        self._text.set_text(text)
        self._note.set_text(note)
        self._end.set_text(end)
        self._name_and_close_up()

    def set_tone(self, tone: Tone, *, icon: str = "") -> None:
        """Say it in another colour."""
        self._tone = tone
        ink = _INK[tone]
        if icon:
            self._icon.set_icon(icon, color=ink)
        self._icon.setVisible(bool(icon))
        for label in (self._text, self._note, self._end):
            label.set_color(ink)
        set_kind(self, tone=tone.value)

    def text(self) -> str:
        """Return all that it says."""
        return self.accessibleName()

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(self._height))
        edge = look.space.m if self._icon.isVisibleTo(self) else look.space.l
        self._row.setContentsMargins(edge, 0, look.space.l, 0)
        self._row.setSpacing(look.space.m)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()

    def _name_and_close_up(self) -> None:
        said = [label.text() for label in (self._text, self._note, self._end)]
        self.setAccessibleName(", ".join(text for text in said if text))
        self._note.setVisible(bool(self._note.text()))
        self._end.setVisible(bool(self._end.text()))


class EarnBand(Band):
    """What this sale earns, why, and the balance after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.SOFT, parent, size="earn")


class EmptyState(LookWidget):
    """What to do next where there is nothing yet: an icon, one sentence, the key for it."""

    def __init__(
        self, sentence: str, parent: QWidget | None = None, *, icon: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._icon = IconLabel(icon, size=24) if icon else None
        self._sentence = ElidingLabel(sentence, color="text2")
        if self._icon is not None:
            self._row.addWidget(self._icon)
        self._keycap = Keycap(key) if key else None
        if self._keycap is not None:
            self._row.addWidget(self._keycap)
        self._row.addWidget(self._sentence, 1)
        self.setAccessibleName(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_sentence(self, sentence: str) -> None:
        """Say something else to do."""
        self._sentence.set_text(sentence)
        self.setAccessibleName(sentence)

    def set_veiled(self, *, veiled: bool) -> None:
        """Show nothing in its place for a while, or all of it again."""
        for part in (self._icon, self._keycap, self._sentence):
            if part is not None:
                part.setHidden(veiled)

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_tokens().space.m)

    def sizeHint(self) -> QSize:
        """Ask for one line of 36."""
        return QSize(super().sizeHint().width(), current_tokens().px(36))
