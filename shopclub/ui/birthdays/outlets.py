"""Opens letters, labels and the list over the window, and copies a greeting."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList
from shopclub.kernel.printing import PagePaper
from shopclub.ui.birthdays.ways import Outlets
from shopclub.ui.office.page import Room
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.translation import translate


def show_letters(letters: tuple[BirthdayLetter, ...], *, papers: PaperDesk, over: QWidget) -> None:
    """Open letters over the window."""
    from shopclub.documents import birthday_letter

    papers.show_sheets(
        translate("Birthdays", "Birthday letters"),
        lambda: birthday_letter.draw(
            letters, save_ink=papers.printing.save_ink, accent=papers.accent
        ),
        paper=PagePaper.LETTERS,
        texts=tuple(letter.name for letter in letters),
        over=over,
    )


def show_labels(
    addresses: tuple[Address, ...], *, first: int, language: str, papers: PaperDesk, over: QWidget
) -> None:
    """Open address labels over the window, on the sheet of this machine from label `first` on."""
    from shopclub.documents import labels

    title, sheet = translate("Birthdays", "Address labels"), papers.printing.label_sheet
    begin = min(first, sheet.count)
    papers.show_sheets(
        title,
        lambda: labels.draw(addresses, language=language, title=title, first=begin, sheet=sheet),
        paper=PagePaper.LABELS,
        texts=tuple(text for one in addresses for text in (one.name, one.address)),
        over=over,
    )


def outlets_over(over: QWidget, *, room: Room) -> Outlets:
    """Return where the papers and files of a list go."""
    papers, language = room.papers, room.shop.identity.language

    def show_labels_of(addresses: tuple[Address, ...], first: int) -> None:
        show_labels(addresses, first=first, language=language, papers=papers, over=over)

    def show_list(birthdays: BirthdayList) -> None:
        from shopclub.documents import birthday_list

        papers.show_sheets(
            translate("Birthdays", "List of birthdays"),
            lambda: birthday_list.draw(birthdays, accent=papers.accent),
            paper=PagePaper.BIRTHDAY_LIST,
            texts=tuple(row.name for row in birthdays.ahead.rows),
            over=over,
        )

    def copy(letter: BirthdayLetter) -> None:
        from shopclub.documents.birthday_letter import greeting_text

        QGuiApplication.clipboard().setText(greeting_text(letter))

    def show(letters: tuple[BirthdayLetter, ...]) -> None:
        show_letters(letters, papers=papers, over=over)

    return Outlets(
        show,
        show_labels_of,
        show_list,
        copy,
        room.folder,
        room.ask_owner,
        labels_on_sheet=lambda: papers.printing.label_sheet.count,
    )
