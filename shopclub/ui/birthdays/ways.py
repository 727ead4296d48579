"""Where papers and files of the list of birthdays go."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList
from shopclub.kernel.label_sheets import THREE_BY_SEVEN
from shopclub.ui.paper.making import Told
from shopclub.ui.protocols import AskOwner, PaperFolder

if TYPE_CHECKING:
    from shopclub.documents import Drawn


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where papers of the list go: over the window, or a greeting's text to the clipboard.

    Labels are drawn by `draw_labels`, from a label of the first sheet on. The list itself may be
    saved in `folder`; whoever may not take members out needs `ask_owner`.
    """

    draw_letters: Callable[[tuple[BirthdayLetter, ...], Told], bytes]
    show_letters: "Callable[[tuple[BirthdayLetter, ...], Drawn], None]"
    draw_labels: Callable[[tuple[Address, ...], int, Told], bytes]
    show_labels: "Callable[[tuple[Address, ...], Drawn], None]"
    show_list: Callable[[BirthdayList], None]
    copy: Callable[[BirthdayLetter], None]
    folder: PaperFolder
    ask_owner: AskOwner
    labels_on_sheet: Callable[[], int] = lambda: THREE_BY_SEVEN.count


class Ending(StrEnum):
    """The kind of a file, as its name ends."""

    XLSX = "xlsx"
    CSV = "csv"
