"""The screens of a window: one is seen, those below it stay as they were left."""

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from shopclub.ui.theme import SMALLEST
from shopclub.ui.widgets.look import current_tokens

Screen = TypeVar("Screen", bound=QWidget)


class ScreenStack(QStackedWidget):
    """A pile of screens; what is taken off it is gone."""

    def only(self, screen: QWidget) -> None:
        """Show this screen and let every other one go."""
        while (old := self.widget(0)) is not None:
            self._let_go(old)
        self.lay(screen)

    def lay(self, page: QWidget) -> None:
        """Show a page over what is seen now."""
        self.addWidget(page)
        self.setCurrentWidget(page)

    def take_off(self, *, down_to: QWidget) -> QWidget:
        """Let the page that is seen go, unless it is the lowest; return the one seen then."""
        page = self.currentWidget()
        if page is not None and page is not down_to:
            self._let_go(page)
        below = self.widget(self.count() - 1) or down_to
        self.setCurrentWidget(below)
        return below

    def above(self, screen: QWidget | None) -> tuple[QWidget, ...]:
        """Return the pages that lie over a screen, the lowest first."""
        lowest = 0 if screen is None else self.indexOf(screen) + 1
        every = (self.widget(place) for place in range(lowest, self.count()))
        return tuple(page for page in every if page is not None)

    def screen_of(self, kind: type[Screen]) -> Screen | None:
        """Return the screen of a kind that is on the pile, or None."""
        every = (self.widget(place) for place in range(self.count()))
        return next((screen for screen in every if isinstance(screen, kind)), None)

    def _let_go(self, screen: QWidget) -> None:
        self.removeWidget(screen)
        screen.deleteLater()


def hold_smallest(window: QWidget) -> None:
    """Keep a window large enough for everything at the text size in force, as its screen allows."""
    look = current_tokens()
    smallest = QSize(look.px(SMALLEST.width()), look.px(SMALLEST.height()))
    window.setMinimumSize(smallest.boundedTo(window.screen().availableSize().expandedTo(SMALLEST)))
