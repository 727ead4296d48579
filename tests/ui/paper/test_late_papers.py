"""A paper that is ready while something else lies over the window, or after its page has gone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shopclub.kernel.printing import Printing
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.widgets.dialog import Dialog
from tests.documents.papers import face
from tests.ui.paper.test_desk import Set


class Late:
    """A window with a page on it, over which papers are shown."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.stage = Set(app, folder, Printing())
        self.window = self.stage.window
        qtbot.addWidget(self.window)
        self.stack, self.page = QStackedWidget(), QWidget()
        self.stack.addWidget(self.page)
        QVBoxLayout(self.window).addWidget(self.stack)

    def show(self) -> None:
        """Show the sheets of a card, as when they have been drawn for a while."""
        self.stage.desk.show_card_sheets((face(),), over=self.page)

    def papers(self) -> list[PaperDialog]:
        QApplication.processEvents()
        return self.window.findChildren(PaperDialog)


@pytest.fixture
def late(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Late:
    return Late(qtbot, qapp, tmp_path)


def test_a_paper_waits_until_what_lies_over_its_page_has_gone(late: Late) -> None:
    (other := Dialog("Conditions")).open_over(late.page)
    late.show()
    assert late.papers() == []
    other.finish()
    assert len(late.papers()) == 1


def test_of_two_papers_that_wait_the_second_waits_for_the_first(late: Late) -> None:
    (other := Dialog("Conditions")).open_over(late.page)
    late.show()
    late.show()
    other.finish()
    (first,) = late.papers()
    first.finish()
    (second,) = late.papers()
    assert second is not first


def test_the_same_paper_asked_for_twice_is_shown_once(late: Late) -> None:
    late.show()
    late.show()
    (paper,) = late.papers()
    paper.finish()
    assert late.papers() == []


def test_a_paper_whose_page_was_left_is_shown_to_nobody(late: Late) -> None:
    (other := Dialog("Lock")).open_over(late.page)
    late.show()
    late.stack.removeWidget(late.page)
    other.finish()
    assert late.papers() == []
    delete(late.page)
    late.show()
    assert late.papers() == []
