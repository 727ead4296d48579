"""A new shop has members already, on a list of before: it is offered to bring that in."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.labels import paragraph
from shopclub.ui.widgets.look import current_tokens

LISTS = "exchange"
"""The page of the office that brings in lists."""


class OldListDialog(Dialog):
    """Offers to bring in the list of before; F9 goes there, Escape leaves it for later."""

    def __init__(self) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="users")
        self._says, self._later = paragraph(), paragraph("note")
        self.body.setSpacing(current_tokens().space.m)
        for label in (self._says, self._later):
            self.body.addWidget(label)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(
            translate("OldList", "Your members of before"),
            note=translate("OldList", "a spreadsheet or a CSV file"),
        )
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Recovery", "Later"))
        self.primary_button.set_text(translate("OldList", "Bring in a list"))
        self._says.setText(
            translate(
                "OldList",
                "A list of your members, with their points and purchases if it has them, can be"
                " brought in now. Nothing is written before you have seen what it becomes.",
            )
        )
        self._later.setText(
            translate("OldList", "Later, it is in the office, under Import and export.")
        )


def offer_old_list(over: QWidget, *, bring_in: Callable[[], None]) -> None:
    """Offer to bring in the list of before."""
    dialog = OldListDialog()

    def accept() -> None:
        dialog.finish()
        bring_in()

    dialog.accepted.connect(accept)
    dialog.open_over(over, focus=dialog.primary_button)
