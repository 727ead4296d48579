"""What the page of members asks: a tag, a name for a view, conditions, columns, a file."""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from shopclub.counter.erasing import WORD
from shopclub.members.particulars import TAG_LIMIT
from shopclub.ui.members.list_bulk import BulkWork
from shopclub.ui.members.list_cells import column_word
from shopclub.ui.members.list_filter_dialog import FilterDialog
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_state import ListColumn, ListState
from shopclub.ui.members.list_words import erase_note, tag_note
from shopclub.ui.members.name_dialog import NameDialog
from shopclub.ui.translation import translate
from shopclub.ui.widgets.menu_lines import numbered


class ListAsking:
    """Opens one dialog at a time over the page, and hands the answer over."""

    def __init__(self, page: QWidget, presenter: MemberListPresenter, bulk: BulkWork) -> None:
        self._page = page
        self._presenter = presenter
        self._bulk = bulk
        self._dialog: NameDialog | None = None
        self.ask_path = self._ask_path

    def show_state(self, state: ListState, *, before: ListState) -> None:
        """Close the dialog whose answer was taken, or say in it why it was not."""
        if self._dialog is None:
            return
        if state.named != before.named:
            self._dialog.finish()
        elif state.name_problem is not before.name_problem:
            self._dialog.refuse(state.name_problem)

    def ask_tag(self) -> None:
        """Ask for the tag that everyone who is ticked is given."""
        state = self._presenter.state
        self._ask(
            NameDialog(
                translate("MemberList", "Add a tag"),
                note=tag_note(state.chosen),
                label=translate("MemberList", "&Tag"),
                primary=translate("MemberList", "Add"),
                known=state.tags,
                limit=TAG_LIMIT,
                entered=self._bulk.tag,
                currency=state.currency,
                icon="tag",
            )
        )

    def ask_erase(self) -> None:
        """Ask for the word before everyone who is ticked is erased."""
        state = self._presenter.state
        self._ask(
            NameDialog(
                translate("MemberList", "Erase who was silent for years"),
                note=erase_note(state.chosen),
                label=translate("Erase", "Type {word} to erase them").format(word=WORD),
                primary=translate("Erase", "Erase"),
                limit=TAG_LIMIT,
                entered=self._bulk.erase,
                currency=state.currency,
                icon="x",
                danger=True,
                width=880,
            )
        )

    def keep_view(self) -> None:
        """Ask under which name the list is kept, or forget the view that is shown."""
        state = self._presenter.state
        if state.view:
            self._presenter.forget_view()
            return
        self._ask(
            NameDialog(
                translate("MemberList", "Save as a view"),
                note=translate("MemberList", "order and conditions, for everyone in the office"),
                label=translate("MemberList", "&Name"),
                primary=translate("MemberList", "Save"),
                limit=TAG_LIMIT,
                entered=self._presenter.save_view,
                currency=state.currency,
                icon="bookmark",
            )
        )

    def open_conditions(self) -> None:
        """Open the form of conditions."""
        dialog = FilterDialog(self._presenter.state, narrow=self._presenter.narrow)
        dialog.open_over(self._page)

    def ask_file(self, today: date) -> None:
        """Ask where to write who is ticked, then write."""
        name = translate("MemberList", "members {day}.csv").format(day=today.isoformat())
        kinds = translate("MemberList", "Tables (*.csv)")
        path = self.ask_path(translate("MemberList", "Export members"), name, kinds)
        if path is not None:
            self._bulk.export(path)

    def choose_columns(self, anchor: QWidget) -> None:
        """Open the list of columns, those in sight ticked."""
        menu = QMenu(self._page)
        shown = self._presenter.state.columns
        actions = dict[QAction, ListColumn]()
        for column in ListColumn:
            if column is not ListColumn.NAME:
                action = menu.addAction(numbered(len(actions) + 1, column_word(column)))
                action.setCheckable(True)
                action.setChecked(column in shown)
                actions[action] = column
        chosen = menu.exec(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        menu.deleteLater()
        if chosen in actions:
            wanted = set(shown) ^ {actions[chosen]}
            self._presenter.choose_columns(tuple(c for c in ListColumn if c in wanted))

    def _ask_path(self, title: str, name: str, kinds: str) -> Path | None:
        path, _ = QFileDialog.getSaveFileName(self._page, title, str(Path.home() / name), kinds)
        return Path(path) if path else None

    def _ask(self, dialog: NameDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._asked)
        dialog.open_over(self._page, focus=dialog.entry)

    def _asked(self) -> None:
        self._dialog = None
        self._presenter.change(name_problem=None)
