"""Buttons that show their key: icon, words, keycap and an optional count, painted as one."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclub.ui.widgets.button_face import (
    ButtonFace,
    ButtonKind,
    ButtonSize,
    draw_face,
    face_size,
    words_are_cut,
)
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.mnemonics import without_mnemonic

__all__ = ["ButtonKind", "ButtonSize", "KeycapButton"]


class KeycapButton(QPushButton):
    """A button that says what it does and by which key.

    `text` may hold a mnemonic ("&Save"). `key` is only shown: the screen or dialog binds it. A
    disabled button should say why: `disable("Settle the duplicate number first.")` makes the
    reason its tooltip and accessible description. Buttons take the focus by Tab, not by a click,
    so that the search box keeps it at the counter.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        size: ButtonSize = ButtonSize.COUNTER,
        count: str = "",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._face = ButtonFace(icon=icon, key=key, kind=kind, size=size, count=count)
        self._name = ""
        self._reason = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_text(text, name=name)
        self._explain()

    def set_text(self, text: str, *, name: str = "") -> None:
        """Show other words; `name` is the accessible name where the words alone do not say it."""
        name = name or without_mnemonic(text)
        if (text, name) == (self._face.text, self._name):
            return
        self.setText(text)
        self._name = name
        self._face = replace(self._face, text=text)
        self._show_anew()

    def set_icon(self, icon: str, *, color: str = "") -> None:
        """Show another icon; `color` is a token name, by default the colour of the words."""
        self._show(replace(self._face, icon=icon, icon_color=color))

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask for more or less."""
        self._show(replace(self._face, kind=kind))

    def set_size(self, size: ButtonSize) -> None:
        """Take another height."""
        self._show(replace(self._face, size=size))

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._show(replace(self._face, key=key))

    def set_count(self, count: str) -> None:
        """Show a count after the words, or none."""
        self._show(replace(self._face, count=count))

    def key(self) -> str:
        """Return the key on the cap."""
        return self._face.key

    def count(self) -> str:
        """Return the count after the words."""
        return self._face.count

    def disable(self, reason: str) -> None:
        """Stop taking clicks and say why."""
        self.setEnabled(False)
        self._say_why(reason)

    def enable(self) -> None:
        """Take clicks again."""
        self.setEnabled(True)
        self._say_why("")

    def sizeHint(self) -> QSize:
        """Ask for icon, words, keycap and count with their gaps and the padding."""
        return face_size(self._face, current_tokens())

    def minimumSizeHint(self) -> QSize:
        """Allow the words of an F-key to be elided; others hold."""
        whole = self.sizeHint()
        if self._face.kind is ButtonKind.FKEY:
            return QSize(min(whole.width(), current_tokens().px(88)), whole.height())
        return whole

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self._show_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Judge again whether the words are cut."""
        super().resizeEvent(event)
        self._explain()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter as well as on Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as it is now."""
        face = replace(
            self._face,
            enabled=self.isEnabled(),
            hovered=self.underMouse(),
            pressed=self.isDown(),
            focused=self.hasFocus(),
        )
        with QPainter(self) as painter:
            draw_face(painter, self.rect(), face, current_tokens())

    def _say_why(self, reason: str) -> None:
        if reason != self._reason:
            self._reason = reason
            self._explain()

    def _show(self, face: ButtonFace) -> None:
        """Show another face; a screen says again at every key what stays the same."""
        if face != self._face:
            self._face = face
            self._show_anew()

    def _show_anew(self) -> None:
        self._explain()
        self.updateGeometry()
        self.update()

    def _explain(self) -> None:
        cut = words_are_cut(self._face, current_tokens(), width=self.width())
        wordless = not self._face.text
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._reason or self._face.count)
        self.setToolTip(self._reason or (self._name if cut or wordless else ""))
