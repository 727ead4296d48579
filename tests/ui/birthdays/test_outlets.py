"""Letters and labels are drawn as this machine prints them: with less ink, on its own sheet."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.documents import birthday_letter, labels
from shopclub.insights.letters import Address
from shopclub.kernel.label_measures import KNOWN_SHEETS
from shopclub.kernel.printing import Printing
from shopclub.ui.birthdays.outlets import labels_on_sheets, show_letters
from tests.documents.test_birthday_papers import LETTER
from tests.ui.paper.test_desk import OFFICE, Set

ADDRESSES = (Address("王小明", None, "310015 台州路 9 号"), Address("李秀英", None, "人民路 8 号"))


@pytest.mark.parametrize("save_ink", [True, False])
def test_a_letter_saves_ink_where_this_machine_does(
    qapp: QApplication, tmp_path: Path, save_ink: bool
) -> None:
    stage = Set(qapp, tmp_path, Printing(letters=OFFICE, save_ink=save_ink))
    show_letters((LETTER,), papers=stage.desk, over=stage.window)
    stage.dialog()._presenter.print_pages()
    ((_, _, pdf),) = stage.printer.printed
    assert pdf == birthday_letter.draw((LETTER,), save_ink=save_ink)


@pytest.mark.parametrize(("first", "begins"), [(4, 4), (21, 14)])
def test_labels_lie_on_the_sheet_of_this_machine(first: int, begins: int) -> None:
    sheet, told = KNOWN_SHEETS[1], list[tuple[int, int]]()
    made = labels_on_sheets(
        ADDRESSES,
        first=first,
        language="zh_CN",
        printing=Printing(label_sheet=sheet),
        told=lambda done, of: told.append((done, of)),
    )
    title = "Address labels"
    assert made == labels.draw(ADDRESSES, language="zh_CN", title=title, first=begins, sheet=sheet)
    assert told[-1] == (2, 2)
