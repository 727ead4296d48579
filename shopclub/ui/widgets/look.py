"""How widgets learn the look in force, and how it changes under them.

Like Qt's own font, palette and style sheet, the tokens belong to the application:
`apply_look(app, tokens(Scheme.DARK))` lays them down beside those three, and Qt then tells every
widget by a StyleChange event. A painted widget reads `current_tokens()` when it paints or
measures, keeps no colour of its own, and lays itself out again in `restyle()`, which
`LookWidget` calls at the start and at each change. Before the first `apply_look` the light
look holds, so that a widget can be built on its own.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QEvent, QObject, Qt, QTemporaryDir
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.ui.style_images import style_images
from shopclub.ui.styles import style_sheet
from shopclub.ui.theme import Scheme, Tokens, font, palette, tokens

FUSION = "Fusion"
_PROPERTY = "shopclub_look"
_DRESSED = "shopclub_in_fusion"
_FIRST = tokens(Scheme.LIGHT)
_STYLE, _LANGUAGE = QEvent.Type.StyleChange, QEvent.Type.LanguageChange


class _AppliedLook(QObject):
    """The look of an application and the folder of its style sheet's images."""

    def __init__(self, app: QApplication, look: Tokens) -> None:
        super().__init__(app)
        self.tokens = look
        self._folder = QTemporaryDir(QDir(QDir.tempPath()).filePath("shopclub-look-XXXXXX"))

    @property
    def folder(self) -> Path:
        """The folder of the images; it goes with the application."""
        return Path(self._folder.path())


def application_in_fusion(arguments: Sequence[str]) -> QApplication:
    """Make an application that has its style from the start; to lay it down later takes longer."""
    app = QApplication([*arguments, "-style", FUSION])
    app.setProperty(_DRESSED, True)  # noqa: FBT003  # Qt's own
    return app


def apply_look(app: QApplication, look: Tokens) -> None:
    """Dress the whole application: tokens, font, palette and style sheet, live."""
    applied = app.property(_PROPERTY)
    if isinstance(applied, _AppliedLook):
        applied.tokens = look
    else:
        applied = _AppliedLook(app, look)
        app.setProperty(_PROPERTY, applied)
        if not app.property(_DRESSED):
            app.setStyle(FUSION)
    app.setFont(font(look.type.body_counter))
    app.setPalette(palette(look))
    app.setStyleSheet(style_sheet(look, style_images(look, applied.folder)))


def current_tokens() -> Tokens:
    """Return the look in force."""
    app = QApplication.instance()
    applied = app.property(_PROPERTY) if app is not None else None
    return applied.tokens if isinstance(applied, _AppliedLook) else _FIRST


def is_look_change(event: QEvent) -> bool:
    """Say whether an event of `changeEvent` means that the look may have changed."""
    return event.type() is _STYLE


def set_kind(widget: QWidget, **properties: str | None) -> None:
    """Set dynamic properties such as `kind` or `problem` and dress the widget again by them.

    One that was not dressed yet will be by its properties.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class LookWidget(QWidget):
    """A widget that lays itself out from the tokens, again whenever they change.

    After a change of language it says its words again.
    """

    def restyle(self) -> None:
        """Set what depends on the tokens; a subclass calls it at the end of its constructor."""

    def retranslate(self) -> None:
        """Say every word of its own again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look or the language."""
        super().changeEvent(event)
        kind = event.type()
        if kind is _STYLE:
            self.restyle()
            self.updateGeometry()
            self.update()
        elif kind is _LANGUAGE:
            self.retranslate()
