"""Opens letters, labels and the list over the window, and copies a greeting."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList
from shopclub.ui.birthdays.papers import Outlets
from shopclub.ui.office.page import Room
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.paper.making import Told
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.documents import Drawn


def show_letters(
    letters: tuple[BirthdayLetter, ...],
    *,
    papers: PaperDesk,
    over: QWidget,
    drawn: "Drawn | None" = None,
) -> None:
    """Open letters over the window; `drawn` is their paper where it is made already."""
    from shopclub.documents import birthday_letter

    papers.show_sheets(
        translate("Birthdays", "Birthday letters"),
        lambda: birthday_letter.draw(letters),
        over=over,
        drawn=drawn,
    )


def outlets_over(over: QWidget, *, room: Room) -> Outlets:
    """Return where the papers and files of a list go."""
    papers, language = room.papers, room.shop.identity.language

    def draw_labels(
        addresses: tuple[Address, ...],
        first: int,
        told: Told,
    ) -> bytes:
        from shopclub.documents import labels

        title = translate("Birthdays", "Address labels")
        return labels.draw(addresses, language=language, title=title, first=first, progress=told)

    def show_labels(addresses: tuple[Address, ...], paper: "Drawn") -> None:
        title = translate("Birthdays", "Address labels")
        papers.show_sheets(title, lambda: paper.pdf, over=over, drawn=paper)

    def show_list(birthdays: BirthdayList) -> None:
        from shopclub.documents import birthday_list

        papers.show_sheets(
            translate("Birthdays", "List of birthdays"),
            lambda: birthday_list.draw(birthdays),
            over=over,
        )

    def copy(letter: BirthdayLetter) -> None:
        from shopclub.documents.birthday_letter import greeting_text

        QGuiApplication.clipboard().setText(greeting_text(letter))

    def show(letters: tuple[BirthdayLetter, ...], paper: "Drawn") -> None:
        show_letters(letters, papers=papers, over=over, drawn=paper)

    return Outlets(show, draw_labels, show_labels, show_list, copy, room.folder, room.ask_owner)
