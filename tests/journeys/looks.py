"""What a careful eye looks for on a screen: cut words, faint words, English left over, no name."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from shopclub.kernel.resources import resource_path
from shopclub.ui.widgets.badges import Badge
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.wrapped import WrappedLabel
from tests.journeys.contrast import contrast
from tests.journeys.room import in_sight

LEAST_CONTRAST = 4.5
PLACEHOLDER = re.compile(r"\\{\w+\\}")
ENGLISH_WORD = re.compile(r"[A-Za-z]{3,}")
MNEMONIC = re.compile(r"\(&?[A-Z]\)")
BARE_WORD = re.compile(r"(?<![A-Za-z+])[A-Z][a-z]{2,}(?![A-Za-z])")
SAME_EVERYWHERE = frozenset({"Enter", "Esc", "Tab", "Alt", "Ctrl", "Shift", "English"})
"""Keys, and a language's own name, that no language says otherwise."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """How many widgets were read, how many words were measured, and what was wrong."""

    read: int
    measured: int
    faults: tuple[str, ...]


def inspect(window: QWidget, *, language: str = "en", may_elide: bool = False) -> Inspection:
    """Read every visible widget of a window, as it is painted now.

    In a window below the size that holds every word, one that is elided `may` be in its tooltip.
    """
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    uncovered = [widget for widget in seen if _is_uncovered(widget, window=window)]
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    faults = [
        fault
        for widget in seen
        for fault in (
            *_cut(widget, may_elide=may_elide),
            *_nameless(widget),
            *_spelling_its_key(widget),
            *_wrongly_composed(widget),
        )
    ]
    worded = [widget for widget in uncovered if _shown_text(widget).strip()]
    for widget in worded:
        faults += [*_clipped(widget), *_faint(widget, picture=picture, window=window)]
    if language != "en":
        faults += [fault for widget in seen for fault in _left_in_english(widget, language)]
    return Inspection(read=len(seen), measured=len(worded), faults=tuple(faults))


def inspect_menu(menu: QMenu, *, room: QSize, language: str = "en") -> Inspection:
    """Read every line of an open menu, as far as it is painted; `room` is what there is for it."""
    picture = menu.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    scale = picture.devicePixelRatio()
    lines = [line for line in menu.actions() if line.text()]
    wanted = menu.sizeHint()
    fits = wanted.width() <= room.width() and wanted.height() <= room.height()
    faults = [] if fits else [f"clipped: {type(menu).__name__} of {wanted.toTuple()}"]
    for line in lines:
        place = menu.actionGeometry(line)
        if not QRect(QPoint(0, 0), wanted).contains(place):
            faults.append(f"clipped: {line.text()!r} by {type(menu).__name__}")
        if line.isEnabled() and in_sight(menu).contains(place):
            place = QRect(place.topLeft() * scale, place.size() * scale)
            faults += _faint_there(line.text(), place, picture)
        if language != "en" and _is_english(line.text(), language):
            faults.append(f"english: {line.text()!r} of {type(menu).__name__}")
    return Inspection(read=len(lines), measured=len(lines), faults=tuple(faults))


def _shown_text(widget: QWidget) -> str:
    if isinstance(widget, ElidingLabel | WrappedLabel | Badge | QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def _cut(widget: QWidget, *, may_elide: bool) -> list[str]:
    """Name words that have less room than they need."""
    text = _shown_text(widget)
    if not text or (may_elide and isinstance(widget, ElidingLabel) and widget.toolTip() == text):
        return []
    short = False
    if isinstance(widget, ElidingLabel | Badge | KeycapButton | QCheckBox):
        short = widget.width() < widget.sizeHint().width()
    elif isinstance(widget, WrappedLabel):
        short = widget.height() < widget.heightForWidth(widget.width())
    elif isinstance(widget, QLabel):
        short = not widget.wordWrap() and widget.width() < widget.minimumSizeHint().width()
    elif isinstance(widget, QLineEdit):
        room = widget.contentsRect().width() - sum(
            (widget.textMargins().left(), widget.textMargins().right())
        )
        placeholder = not widget.text()
        short = placeholder and QFontMetrics(widget.font()).horizontalAdvance(text) > room
    return [f"cut: {type(widget).__name__} {text!r}"] if short else []


def _clipped(widget: QWidget) -> list[str]:
    """Name words that reach out of what holds them, unless that scrolls."""
    where = QRect(QPoint(0, 0), widget.size())
    child: QWidget = widget
    while (parent := child.parentWidget()) is not None and not child.isWindow():
        where.translate(child.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return []
        if not parent.rect().contains(where):
            return [f"clipped: {_shown_text(widget)!r} by {type(parent).__name__}"]
        child = parent
    return []


def _faint(widget: QWidget, *, picture: QImage, window: QWidget) -> list[str]:
    """Name words whose ink, as painted, stands out too little from what is behind it."""
    scale = picture.devicePixelRatio()
    place = QRect(widget.mapTo(window, QPoint(0, 0)) * scale, widget.size() * scale)
    return _faint_there(_shown_text(widget), place, picture)


def _faint_there(text: str, place: QRect, picture: QImage) -> list[str]:
    seen = _pixels(picture, place.intersected(picture.rect()))
    if not seen:
        return []
    ground = seen.most_common(1)[0][0]
    best = max(contrast(color, ground) for color in seen)
    if best >= LEAST_CONTRAST:
        return []
    return [f"faint: {text!r} {best:.2f}:1 on {QColor(ground).name()}"]


def _pixels(picture: QImage, place: QRect) -> Counter[int]:
    """Count the colours of a place in a picture of 32 bits a dot."""
    dots = memoryview(picture.constBits()).cast("B").cast("I")
    wide = picture.bytesPerLine() // 4
    seen: Counter[int] = Counter()
    for y in range(place.top(), place.bottom() + 1):
        start = y * wide + place.left()
        seen.update(dots[start : start + place.width()].tolist())
    return seen


def _is_uncovered(widget: QWidget, *, window: QWidget) -> bool:
    """Tell whether a widget lies on top, not under a dialog's veil or out of a scroll area."""
    line = widget.rect().center().y()
    places = [QPoint(x, line) for x in (1, widget.width() // 2, widget.width() - 2)]
    for place in (widget.mapTo(window, place) for place in places):
        on_top = window.childAt(place) if window.rect().contains(place) else None
        if on_top is None or not (on_top is widget or widget.isAncestorOf(on_top)):
            return False
    return True


def _nameless(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
        return []
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(
        widget.parentWidget(), QComboBox
    ):
        return []
    if widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()):
        return []
    return [f"nameless: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"]


def _spelling_its_key(widget: QWidget) -> list[str]:
    """Name controls whose mnemonic would be read out with their name."""
    name = widget.accessibleName()
    return [f"key in a name: {name!r}"] if MNEMONIC.search(name) else []


def _wrongly_composed(widget: QWidget) -> list[str]:
    """Name numbers that an input method would compose, and texts that it cannot."""
    if not isinstance(widget, QLineEdit) or isinstance(
        widget.parentWidget(), QComboBox | QAbstractSpinBox
    ):
        return []
    latin = bool(widget.inputMethodHints() & Qt.InputMethodHint.ImhPreferLatin)
    numeric = latin or widget.echoMode() is QLineEdit.EchoMode.Password
    composed = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    if numeric is not composed or widget.isReadOnly() or not widget.isEnabled():
        return []
    return [f"input method {'on' if composed else 'off'}: {widget.accessibleName()!r}"]


def _left_in_english(widget: QWidget, language: str) -> list[str]:
    """Name texts that stand in English in a window of another language; pinyin is none."""
    if widget.property("words") == "pinyin":
        return []
    return [
        f"english: {text!r} of {type(widget).__name__}"
        for text in dict.fromkeys(_all_texts(widget))
        if _is_english(text, language)
    ]


def _is_english(text: str, language: str) -> bool:
    text = text.partition("\t")[0].replace("&", "")
    if set(BARE_WORD.findall(text)) - SAME_EVERYWHERE:
        return True
    return bool(ENGLISH_WORD.search(text) and _english(language).fullmatch(text))


def _all_texts(widget: QWidget) -> Iterable[str]:
    yield _shown_text(widget)
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))


@cache
def _english(language: str) -> re.Pattern[str]:
    """Return what matches every English text that a language says otherwise."""
    tree = ElementTree.parse(resource_path("i18n", f"shopclub_{language}.ts"))
    sources = {
        message.findtext("source", default="").replace("&", "")
        for message in tree.getroot().iter("message")
        if message.findtext("source") != message.findtext("translation")
    }
    worded = [source for source in sources if ENGLISH_WORD.search(re.sub(r"\{\w+\}", "", source))]
    return re.compile("|".join(PLACEHOLDER.sub(".+", re.escape(source)) for source in worded))
