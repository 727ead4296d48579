"""What has to be scrolled although 1280 by 720 logical pixels should hold it, and what shows."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMenu, QScrollArea, QStyle, QWidget

MAY_SCROLL = frozenset({"OfficeScreen", "MemberPageScreen", "PaperDialog", "ConsentText"})
"""Pages of the office, a paper, and what a member agreed to."""


def scrolled(window: QWidget) -> list[str]:
    """Name every form in sight of which a part is out of sight."""
    return [
        f"scrolls: {type(area.parentWidget()).__name__} by {hidden}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and not _may_scroll(area)
        if (hidden := area.verticalScrollBar().maximum() + area.horizontalScrollBar().maximum())
    ]


def _may_scroll(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        if type(above).__name__ in MAY_SCROLL:
            return True
        above = above.parentWidget()
    return False


def in_sight(menu: QMenu) -> QRect:
    """Return what a menu shows at once: all of it, unless it is higher than the screen at hand."""
    shown = menu.rect()
    if shown.height() < menu.sizeHint().height():
        scroller = menu.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight, None, menu)
        shown.setBottom(shown.bottom() - scroller)
    return shown
