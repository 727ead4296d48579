"""The search box of the counter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from shopclub.ui.counter.state import Search
from shopclub.ui.counter.sum_field import is_held_enter
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import SearchField


class SearchBox(SearchField):
    """Says what can be searched for and how many were found; the arrows move in the list below."""

    moved = Signal(int)

    def show_search(self, search: Search) -> None:
        """Show a search and the count of what it found."""
        self.setPlaceholderText(translate("Counter", "Card, phone, last digits, name or pinyin"))
        self.setAccessibleName(translate("Counter", "Search"))
        if self.text() != search.query:
            self.setText(search.query)
        if not search.query:
            self.set_trailing(icon="scan-line")
        elif search.results is None:
            self.set_trailing(key="Esc")
        else:
            self.set_trailing(_said_of(len(search.results)), key="Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the arrows to the list; an Enter that is held down begins nothing."""
        if is_held_enter(event):
            event.accept()
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


def _said_of(count: int) -> str:
    if count == 1:
        return translate("Counter", "1 member")
    return translate("Counter", "{count} members").format(count=count)
