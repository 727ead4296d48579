"""Opens letters, labels and the list over the window, and copies a greeting."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList
from shopclub.ui.birthdays.presenter import Outlets
from shopclub.ui.office.page import Room
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.translation import translate


def show_letters(letters: tuple[BirthdayLetter, ...], *, papers: PaperDesk, over: QWidget) -> None:
    """Open letters over the window."""
    from shopclub.documents import birthday_letter

    papers.show_sheets(
        translate("Birthdays", "Birthday letters"),
        lambda: birthday_letter.draw(letters),
        over=over,
    )


def outlets_over(over: QWidget, *, room: Room) -> Outlets:
    """Return where the papers and files of a list go."""
    papers, language = room.papers, room.shop.identity.language

    def show_labels(addresses: tuple[Address, ...], first: int) -> None:
        from shopclub.documents import labels

        title = translate("Birthdays", "Address labels")
        papers.show_sheets(
            title,
            lambda: labels.draw(addresses, language=language, title=title, first=first),
            over=over,
        )

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

    def show(letters: tuple[BirthdayLetter, ...]) -> None:
        show_letters(letters, papers=papers, over=over)

    return Outlets(show, show_labels, show_list, copy, room.folder, room.ask_owner)
