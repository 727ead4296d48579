"""Opens letters, labels and the list over the window, and copies a greeting."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList
from shopclub.kernel.printing import PagePaper, Printing
from shopclub.ui.birthdays.ways import Outlets
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
        lambda: birthday_letter.draw(
            letters, save_ink=papers.printing.save_ink, accent=papers.accent
        ),
        paper=PagePaper.LETTERS,
        over=over,
        drawn=drawn,
    )


def labels_on_sheets(
    addresses: tuple[Address, ...], *, first: int, language: str, printing: Printing, told: Told
) -> bytes:
    """Draw address labels on the sheet of this machine, from label `first` on."""
    from shopclub.documents import labels

    sheet = printing.label_sheet
    return labels.draw(
        addresses,
        language=language,
        title=translate("Birthdays", "Address labels"),
        first=min(first, sheet.count),
        sheet=sheet,
        progress=told,
    )


def outlets_over(over: QWidget, *, room: Room) -> Outlets:
    """Return where the papers and files of a list go."""
    papers, language = room.papers, room.shop.identity.language

    def draw_letters(letters: tuple[BirthdayLetter, ...], told: Told) -> bytes:
        from shopclub.documents import birthday_letter

        save_ink = papers.printing.save_ink
        return birthday_letter.draw(letters, save_ink=save_ink, accent=papers.accent, progress=told)

    def draw_labels(addresses: tuple[Address, ...], first: int, told: Told) -> bytes:
        return labels_on_sheets(
            addresses, first=first, language=language, printing=papers.printing, told=told
        )

    def show_labels(addresses: tuple[Address, ...], paper: "Drawn") -> None:
        papers.show_sheets(
            translate("Birthdays", "Address labels"),
            lambda: paper.pdf,
            paper=PagePaper.LABELS,
            over=over,
            drawn=paper,
        )

    def show_list(birthdays: BirthdayList) -> None:
        from shopclub.documents import birthday_list

        papers.show_sheets(
            translate("Birthdays", "List of birthdays"),
            lambda: birthday_list.draw(birthdays, accent=papers.accent),
            paper=PagePaper.BIRTHDAY_LIST,
            over=over,
        )

    def copy(letter: BirthdayLetter) -> None:
        from shopclub.documents.birthday_letter import greeting_text

        QGuiApplication.clipboard().setText(greeting_text(letter))

    def show(letters: tuple[BirthdayLetter, ...], paper: "Drawn") -> None:
        show_letters(letters, papers=papers, over=over, drawn=paper)

    return Outlets(
        draw_letters,
        show,
        draw_labels,
        show_labels,
        show_list,
        copy,
        room.folder,
        room.ask_owner,
        labels_on_sheet=lambda: papers.printing.label_sheet.count,
    )
